"""Which word of the other text a word is there for: then it says what that one says, and answers for no other.

A table of all words that may say something in any way («menor», "report", "only") has many that mostly say something else. In «la edad
mínima», beside "the minimum age", «mínima» does not say that the age was cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Set

from aligner.bitext import Span
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_senses import may_translate
from aligner.text.word_patterns import WordPattern

__all__ = ["are_known_to_cross", "free_matches", "sure_translation"]

Words = Set[int]
"""Words of a text, by index."""

_BESIDE = 2
"""Words from a cue that belong to it: "homeless" says both words of «sin hogar». Set by hand."""
_SURE = 0.9
"""Probability of a link in both directions. Set by hand."""


def sure_translation(alignment: WordAlignment, language: Language, number: int) -> int | None:
    """The word of the other text (by index) that a word (by index) of a language surely translates, by position and by the dictionaries."""
    found = alignment.best(language, number, _SURE)
    if found is None or alignment.best(language.other, found, _SURE) != number:
        return None
    words = alignment.words(language).lower[number], alignment.words(language.other).lower[found]
    return found if may_translate(*(words if language is Language.SPANISH else reversed(words))) else None


def are_known_to_cross(alignment: WordAlignment, own: tuple[Words, Words], other: tuple[Words, Words]) -> bool:
    """Whether two parts of the Spanish text changed places in the English one, by the dictionaries: some word of each has a translation in
    the other part, and none of the second part in its own.

    `own`, `other`: the first and the second part of either text, as indices of words. Where two words change places, links by position
    follow the place and not the word.
    """

    def known(spanish: Words, english: Words) -> bool:
        return any(
            may_translate(alignment.spanish.lower[a], alignment.english.lower[b])
            for a in spanish
            if alignment.spanish.lower[a] not in FUNCTION_WORDS[Language.SPANISH]
            for b in english
            if alignment.english.lower[b] not in FUNCTION_WORDS[Language.ENGLISH]
        )

    return not known(own[1], other[1]) and known(own[1], other[0]) and known(own[0], other[1])


def free_matches(pattern: WordPattern, own: str, other: str, language: Language, cue: Span) -> Iterator[Span]:
    """Where a pattern matches the other text, without the words that are there for words of the own text away from `cue`.

    `language`: that of the own text.
    """
    alignment: WordAlignment | None = None
    for match in pattern.finditer(other):
        alignment = alignment or (align_words(own, other) if language is Language.SPANISH else align_words(other, own))
        if not _is_for_words_outside(alignment, language, match.span(), cue):
            yield match.span()


def _is_for_words_outside(alignment: WordAlignment, language: Language, span: Span, cue: Span) -> bool:
    words, own = alignment.words(language.other), alignment.words(language)
    inside = [number for number, (start, _) in enumerate(own.spans) if cue[0] <= start < cue[1]]
    near = range(inside[0] - _BESIDE, inside[-1] + _BESIDE + 1) if inside else range(0)
    numbers = [number for number, (start, _) in enumerate(words.spans) if span[0] <= start < span[1]]
    found = [sure_translation(alignment, language.other, number) for number in numbers]
    return bool(found) and all(there is not None and there not in near for there in found)
