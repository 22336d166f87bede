"""Phrases with a fixed translation that were translated as something else, and phrases of which the other side says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_idiom_meanings import IDIOM_MEANINGS
from aligner.languages.es_en_lost_limits import LOST_LIMITS
from aligner.languages.es_en_lost_marks import LOST_MARKS
from aligner.languages.es_en_phrases import LOST, RENDERINGS, SAID, Lost, Rendering
from aligner.languages.pair import Language
from aligner.text.enclosed import enclosed
from aligner.text.word_patterns import WordPattern, WordPatterns

__all__ = ["WrongPhrase", "lost_phrases", "quoted_spans", "wrong_phrases"]

_OPENING = re.compile('["“«]')
_CLOSING = {'"': re.compile('["”]'), "“": re.compile('["”]'), "«": re.compile("»")}

_FIGURE = re.compile(r"\d[\d.,\u00a0\u202f]{0,15}")
_NEAR = 40
"""Characters around a figure in which what bounds it is looked for."""


@dataclass(frozen=True, slots=True)
class WrongPhrase:
    """A phrase and what stands for it in the other text, by language. `means`: how it is said in Spanish; may be empty."""

    spans: Mapping[Language, Span]
    means: str


@cache
def _pattern(words: str) -> WordPattern:
    return WordPattern(words, start=r"(?<![\w-])")


@cache
def _english_phrases() -> WordPatterns:
    """Those of RENDERINGS."""
    return WordPatterns([_pattern(row.english) for row in RENDERINGS])


def quoted_spans(text: str) -> list[Span]:
    """The quotations of a text, with their marks."""
    return enclosed(text, _OPENING, _CLOSING)


@lru_cache(maxsize=1024)
def wrong_phrases(spanish: str, english: str) -> tuple[WrongPhrase, ...]:
    """Where an English phrase stands beside a Spanish one that is wrong for it, in the order of the table; each phrase once."""
    rows = [RENDERINGS[number] for number in _english_phrases().likely(english)]
    found = [one for row in rows if (one := _wrong(row, spanish, english, (0, len(english)), (0, len(spanish))))]
    if any(mark in english for mark in '"“'):
        quotations = {Language.SPANISH: quoted_spans(spanish), Language.ENGLISH: quoted_spans(english)}
        for own in quotations[Language.ENGLISH]:
            for other in quotations[Language.SPANISH]:
                found += [one for row in SAID if (one := _wrong(row, spanish, english, own, other))]
    distinct: dict[Span, WrongPhrase] = {}
    for one in found:
        distinct.setdefault(one.spans[Language.ENGLISH], one)
    return tuple(distinct.values())


def _wrong(row: Rendering, spanish: str, english: str, own: Span, other: Span) -> WrongPhrase | None:
    """Whether a row of the table applies between two stretches of the texts."""
    phrase = _pattern(row.english).search(english, *own)
    if phrase is None or (row.only_with and not _pattern(row.only_with).search(english)):
        return None
    instead = _pattern(row.spanish).search(spanish, *other)
    if instead is None or _pattern(row.right).search(spanish, *other):
        return None
    if any(not _overlap(one.span(), phrase.span()) for one in _pattern(row.also).finditer(english, *own)):
        return None
    if "who" in phrase.groupdict() and phrase["who"] != instead["who"]:
        return None
    return WrongPhrase({Language.SPANISH: instead.span(), Language.ENGLISH: phrase.span()}, row.means)


def _overlap(one: Span, two: Span) -> bool:
    return one[0] < two[1] and two[0] < one[1]


@cache
def _lost(language: Language) -> tuple[Sequence[Lost], WordPatterns]:
    """The rows of all tables of phrases that must not be lost, and what finds their phrases."""
    rows = (*LOST[language], *LOST_MARKS[language], *LOST_LIMITS[language], *IDIOM_MEANINGS[language])
    return rows, WordPatterns([_pattern(row.said) for row in rows])


def lost_phrases(own: str, other: str, language: Language) -> Iterator[Span]:
    """The phrases of a text in `language` of which the other text says nothing."""
    rows, patterns = _lost(language)
    for row in (rows[number] for number in patterns.likely(own)):
        phrase = _pattern(row.said).search(own)
        if phrase is not None and not _is_answered(row, phrase, other):
            yield phrase.span()


def _is_answered(row: Lost, phrase: re.Match[str], other: str) -> bool:
    """Whether the other text says it, or what this is said of is not there, either."""
    low, high = 0, len(other)
    if "figure" in phrase.groupdict():
        place = _place_of(phrase["figure"], other)
        if place is None:
            return True
        low, high = max(0, place[0] - _NEAR), min(high, place[1] + _NEAR)
    if row.only_with and not _pattern(row.only_with).search(other):
        return True
    return _pattern(row.answers).search(other, low, high) is not None


def _place_of(figure: str, other: str) -> Span | None:
    """Where a text has the digits of a figure, whatever stands between them."""
    digits = re.sub(r"\D", "", figure)
    return next((one.span() for one in _FIGURE.finditer(other) if re.sub(r"\D", "", one[0]) == digits), None)
