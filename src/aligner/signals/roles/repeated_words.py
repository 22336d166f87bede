"""A word that stands twice in one text and once in the other, while another one does the reverse: «dos mineros resultaron heridos».

"Miners threw stones at guards, and two guards were hurt": where the second "guards" stands, the other text says «mineros» again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aligner.bitext import Span
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_groups import GROUPS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import translations
from aligner.lexicon.word_senses import share_a_sense
from aligner.signals.names.peoples import countries_of
from aligner.signals.names.same_names import linked_words
from aligner.signals.roles.people_count import is_noun_for_people

__all__ = ["find_changed_repetitions"]

_SURE, _LINK = 0.8, 0.5
"""Probability of the links of the words that stay, and of those that stand in each other's place. Set by hand."""
_MIN_LETTERS = 4


def _repeated(lower: tuple[str, ...], language: Language) -> dict[str, list[int]]:
    """The content words that a text has twice, with where they stand."""
    found: dict[str, list[int]] = {}
    for number, word in enumerate(lower):
        if len(word) >= _MIN_LETTERS and word not in FUNCTION_WORDS[language]:
            found.setdefault(word, []).append(number)
    return {word: places for word, places in found.items() if len(places) == 2}


def _are_of_one_place(spanish: str, english: str) -> bool:
    """Whether two words are a country and what belongs to it: «sudanés» and “Sudan”, where the one can be said for the other."""
    return bool(countries_of(spanish, Language.SPANISH) & countries_of(english, Language.ENGLISH))


def _is_somebody(word: str, written: str) -> bool:
    """Whether an English word is a name or a noun for people, or one for those who act together: only they stand in each other's place."""
    return written[0].isupper() or is_noun_for_people(word) or word in GROUPS


def _can_mean(spanish: str, english: str) -> bool:
    """Whether two words can translate each other."""
    return english in translations(spanish, Language.SPANISH) or share_a_sense(spanish, english)


def find_changed_repetitions(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """Words that stand in each other's place: one that is said again in Spanish, and another one in English; at most one."""
    alignment = align_words(spanish, english)
    own, other = alignment.spanish.lower, alignment.english.lower
    twice, twice_there = _repeated(own, Language.SPANISH), _repeated(other, Language.ENGLISH)
    if not twice or not twice_there:
        return
    sure = linked_words(spanish, english, _SURE)
    for a, b in sorted(linked_words(spanish, english, _LINK)):
        if own[a] not in twice or other[b] not in twice_there or _are_of_one_place(own[a], other[b]):
            continue
        if not _is_somebody(other[b], alignment.english.written[b]) or _can_mean(own[a], other[b]):
            continue
        first, second = (next(k for k in places if k != number) for places, number in ((twice[own[a]], a), (twice_there[other[b]], b)))
        answers = {other[d] for c, d in sure if c == first}, {own[c] for c, d in sure if d == second}
        if all(answers) and other[b] not in answers[0] and own[a] not in answers[1]:
            once = [other.count(word) == 1 for word in answers[0]] + [own.count(word) == 1 for word in answers[1]]
            if all(once):
                yield {Language.SPANISH: alignment.spanish.spans[a], Language.ENGLISH: alignment.english.spans[b]}
                return
