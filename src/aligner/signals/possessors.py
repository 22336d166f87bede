"""Whose somebody or something is: two owners that changed places ("the victim's lawyer met the suspect's mother")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import permutations, product

from aligner.bitext import Span
from aligner.languages.es_en_clauses import DETERMINERS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import Words
from aligner.signals.same_names import linked_words

__all__ = ["find_exchanged_possessors"]

_LINK = 0.6
"""Probability from which a link counts. Set by hand."""
_MIN_LETTERS = 3
_REACH = 3
"""Words between "of" and the owner, and between an owner and what is owned, at most."""
_OF = frozenset(("de", "del", "of"))


def _owned(words: Words, language: Language) -> list[tuple[int, int]]:
    """(what is owned, owner), by index."""
    found = []
    for number, word in enumerate(words.lower):
        if word in _OF and number and _is_noun(words, number - 1, language):
            owner = _next(words, number, language)
            if owner is not None:
                found.append((number - 1, owner))
        elif word in ("'s", "’s") and number and _is_noun(words, number - 1, language):
            found += [
                (owned, number - 1)
                for owned in range(number + 1, min(len(words.lower), number + 1 + _REACH))
                if words.between(number, owned).replace(" ", "").isalpha() or owned == number + 1
                if _is_noun(words, owned, language)
            ]
    return found


def _is_noun(words: Words, number: int, language: Language) -> bool:
    return len(words.lower[number]) >= _MIN_LETTERS and words.lower[number] not in DETERMINERS[language]


def _next(words: Words, number: int, language: Language) -> int | None:
    """The first word behind "of" that is no determiner."""
    for place in range(number + 1, min(len(words.lower), number + 1 + _REACH)):
        if words.between(place - 1, place).strip():
            return None
        if words.lower[place] not in DETERMINERS[language]:
            return place if len(words.lower[place]) >= _MIN_LETTERS else None
    return None


def find_exchanged_possessors(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """Two owners that changed places: spans of the first owner and what is owned, by language; at most one."""
    if spanish.lower().count(" de") < len(_OF) - 1:
        return
    alignment = align_words(spanish, english)
    own, other = _owned(alignment.spanish, Language.SPANISH), _owned(alignment.english, Language.ENGLISH)
    links = linked_words(spanish, english, _LINK)
    for (one, two), (there, back) in product(permutations(own, 2), permutations(other, 2)):
        if one > two or len({*one, *two}) < len(one) + len(two) or len({*there, *back}) < len(there) + len(back):
            continue
        same = (one[0], there[0]) in links and (two[0], back[0]) in links
        if same and (one[1], back[1]) in links and (two[1], there[1]) in links and (one[1], there[1]) not in links:
            sides = ((Language.SPANISH, alignment.spanish, one), (Language.ENGLISH, alignment.english, there))
            yield {language: words.span(min(pair), max(pair)) for language, words, pair in sides}
            return
