"""Where something is by another thing, the other way round: “beneath the pier” and «sobre el muelle».

Such words have many other uses, so the things that they stand before must translate each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_place_relations import OPPOSITE_PLACES, PLACE_RELATIONS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words

__all__ = ["find_opposite_places"]

_LINK = 0.5
"""Probability of a link from which two things are the same. Set by hand."""
_WITHIN = 3
"""Words behind the place within which the thing stands: «bajo el viejo muelle»."""


class _Place(NamedTuple):
    value: str
    span: Span
    thing: int


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    groups = (f"(?P<{value}>{pattern})" for value, pattern in PLACE_RELATIONS[language].items())
    return re.compile(rf"(?<![\w-])(?:{'|'.join(groups)})(?![\w-])", re.IGNORECASE)


def find_opposite_places(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """The spans, by language, of words that place the same thing in opposite ways."""
    if not all(_pattern(language).search(text) for language, text in ((Language.SPANISH, spanish), (Language.ENGLISH, english))):
        return
    alignment = align_words(spanish, english)
    own, other = (_places(alignment.words(language), language) for language in (Language.SPANISH, Language.ENGLISH))
    for one in own:
        same = [two for two in other if _is_linked(alignment, one.thing, two.thing)]
        if same and all(frozenset((one.value, two.value)) in OPPOSITE_PLACES for two in same):
            yield {Language.SPANISH: one.span, Language.ENGLISH: same[0].span}


def _places(words: Words, language: Language) -> list[_Place]:
    found = []
    for match in _pattern(language).finditer(words.text):
        behind = [k for k, (start, _) in enumerate(words.spans) if start >= match.end()][:_WITHIN]
        thing = next((k for k in behind if words.lower[k] not in FUNCTION_WORDS[language]), None)
        if thing is not None and match.lastgroup and not words.lower[thing][0].isdigit():
            found.append(_Place(match.lastgroup, match.span(), thing))
    return found


def _is_linked(alignment: WordAlignment, spanish: int, english: int) -> bool:
    return any(place == english and probability >= _LINK for place, probability in alignment.counterparts(Language.SPANISH, spanish))
