"""Whose somebody or something is: two owners that changed places ("the victim's lawyer met the suspect's mother")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from aligner.bitext import Span
from aligner.languages.es_en_clauses import DETERMINERS
from aligner.languages.es_en_function_words import OF
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import Words
from aligner.signals.names.same_names import linked_words

__all__ = ["find_exchanged_possessors"]

_LINK = 0.6
"""Probability from which a link counts. Set by hand."""
_MIN_LETTERS = 3
_REACH = 3
"""Words between "of" and the owner, and between an owner and what is owned, at most."""
_LEAST_OF = 2
"""How often a Spanish text must have one of them: two owners are needed."""

Owned = tuple[int, int]
"""What is owned and its owner, as indices of words."""


def _owned(words: Words, language: Language) -> list[Owned]:
    found: list[Owned] = []
    for number, word in enumerate(words.lower):
        if word in OF and number and _is_noun(words, number - 1, language):
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
    if spanish.lower().count(" de") < _LEAST_OF:
        return
    alignment = align_words(spanish, english)
    own, other = _owned(alignment.spanish, Language.SPANISH), _owned(alignment.english, Language.ENGLISH)
    places = _exchanged(own, other, linked_words(spanish, english, _LINK))
    if places is not None:
        sides = ((Language.SPANISH, alignment.spanish, own[places[0]]), (Language.ENGLISH, alignment.english, other[places[1]]))
        yield {language: words.span(min(pair), max(pair)) for language, words, pair in sides}


def _exchanged(own: list[Owned], other: list[Owned], links: frozenset[tuple[int, int]]) -> tuple[int, int] | None:
    """The numbers of the first two that say of the same thing that it is another's, where two more say it the other way round.

    What is owned has its counterpart, so that two lists are compared once; the owners are looked up.
    """
    same = [(k, m) for k, one in enumerate(own) for m, there in enumerate(other) if (one[0], there[0]) in links]
    by_owners: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for k, m in same:
        by_owners.setdefault((own[k][1], other[m][1]), []).append((k, m))
    counterparts: dict[int, list[int]] = {}
    meant: dict[int, list[int]] = {}
    for a, b in links:
        counterparts.setdefault(a, []).append(b)
        meant.setdefault(b, []).append(a)
    found = [
        (k, j, m, n)
        for k, m in same
        if (own[k][1], other[m][1]) not in links
        for owners in product(meant.get(other[m][1], ()), counterparts.get(own[k][1], ()))
        for j, n in by_owners.get(owners, ())
        if own[k] <= own[j] and _are_apart(own[k], own[j]) and _are_apart(other[m], other[n])
    ]
    if not found:
        return None
    k, _, m, _ = min(found)
    return k, m


def _are_apart(one: Owned, two: Owned) -> bool:
    return len({*one, *two}) == len(one) + len(two)
