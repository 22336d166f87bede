"""Whether two names stand in the same place of a sentence: what is beside the one translates what is beside the other."""

from __future__ import annotations

from collections.abc import Iterable

from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words

__all__ = ["in_one_slot"]

_BESIDE = 2
"""Content words before and after a name that are asked for their counterparts."""
_REACH = 8
"""Words from the other name within which a counterpart counts. Set by hand on newstest 2008 and 2010."""
_FEW = 2
"""Content words beside a name below which nothing can be said."""


def in_one_slot(spanish: str, english: str, spanish_places: range, english_places: range) -> bool:
    """Whether the words beside the Spanish words at some places translate words near the English ones at theirs.

    Also true where so few words are beside them that it cannot be told.
    """
    alignment = align_words(spanish, english)
    places = {Language.SPANISH: spanish_places, Language.ENGLISH: english_places}
    beside = {language: list(_words_beside(alignment, language, own)) for language, own in places.items()}
    found = max(_facing(alignment, language, beside[language], places[language.other]) for language in Language)
    least = min(map(len, beside.values()))
    return found >= _FEW or 2 * found >= least or least < _FEW


def _facing(alignment: WordAlignment, language: Language, words: Iterable[int], places: range) -> int:
    """How many words of a language have their counterpart near some places of the other text."""
    near = range(places.start - _REACH, places.stop + _REACH)
    return sum((place := alignment.best(language, k)) is not None and place in near for k in words)


def _words_beside(alignment: WordAlignment, language: Language, places: range) -> Iterable[int]:
    """The nearest content words before and after some words."""
    words = alignment.words(language).lower
    for order in (range(places.start - 1, -1, -1), range(places.stop, len(words))):
        content = [k for k in order if words[k] not in FUNCTION_WORDS[language]]
        yield from content[:_BESIDE]
