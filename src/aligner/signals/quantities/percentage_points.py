"""Percent on one side and percentage points of the same figure on the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from aligner.bitext import Span
from aligner.languages.es_en_quantity_words import SMALL_NUMBERS
from aligner.languages.pair import Language

__all__ = ["find_points"]

_FIGURE = r"(?P<figure>\d{1,3}(?:[.,]\d{1,3})?)"
_PERCENT = {Language.SPANISH: r"%|por ciento", Language.ENGLISH: r"%|per cent(?!age)|percent(?!age)|pc\b"}
_POINTS = {
    Language.SPANISH: r"puntos? porcentual(?:es)?|puntos?(?! básicos)",
    Language.ENGLISH: r"(?:percentage|percent|per cent)[- ]points?|%[- ]points?",
}
_PLAIN_POINTS = {Language.SPANISH: r"puntos?(?! básicos)", Language.ENGLISH: r"points?"}


@dataclass(frozen=True, slots=True)
class _Share:
    value: float
    points: bool
    span: Span


def _shares(text: str, language: Language) -> list[_Share]:
    written = "|".join(sorted(map(re.escape, SMALL_NUMBERS[language]), key=len, reverse=True))
    found: list[_Share] = []
    for points, unit in ((True, rf"{_POINTS[language]}|{_PLAIN_POINTS[language]}"), (False, _PERCENT[language])):
        pattern = rf"(?<![\w.,])(?:{_FIGURE}|(?P<word>{written}))[ \u00a0-]?(?:{unit})(?!\w)"
        if not points and language is Language.ENGLISH:
            pattern += r"(?![- ]points?)"
        for match in re.finditer(pattern, text, re.IGNORECASE):
            value = SMALL_NUMBERS[language][match["word"].lower()] if match["word"] else float(match["figure"].replace(",", "."))
            found.append(_Share(value, points, match.span()))
    return found


def find_points(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """Figures that are percent in one text and points in the other, where neither text has the figure both ways: spans by language."""
    if not ("punto" in spanish.lower() or "point" in english.lower()):
        return
    own, other = _shares(spanish, Language.SPANISH), _shares(english, Language.ENGLISH)
    for value in sorted({one.value for one in own} & {two.value for two in other}):
        here, there = [one for one in own if one.value == value], [two for two in other if two.value == value]
        if len(here) == len(there) == 1 and here[0].points != there[0].points:
            yield {Language.SPANISH: here[0].span, Language.ENGLISH: there[0].span}
