"""Slips of a translation whose right form is certain: a word twice in a row, blanks, the decimal mark, quotation marks.

A fix says what to put in place of which characters. Nothing that depends on the meaning is ever fixed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from aligner.bitext import Unit
from aligner.checks.writing.surface import spacing_faults
from aligner.languages.pair import LanguagePair
from aligner.languages.typography import CURLY_QUOTES, DECIMAL_COMMA, DECIMAL_POINT, QUOTES_EITHER_WAY

__all__ = ["Fix", "decimal_mark", "fixes_of"]

# Not followed by three digits: "1,234" and "1.234" may be thousands. Not part of a list, a date or a version.
_WITH_COMMA = re.compile(r"(?<![\w.,])(?:\d{1,3}(?:\.\d{3})+|\d+),(?:\d{1,2}|\d{4,})(?!\w|[.,]\d)")
_WITH_POINT = re.compile(r"(?<![\w.,])(?:\d{1,3}(?:,\d{3})+|\d+)\.(?:\d{1,2}|\d{4,})(?!\w|[.,]\d)")
_TWICE = re.compile(r"(\w+)\s+\1", re.IGNORECASE)
_SWAP = str.maketrans(".,", ",.")
_MIN_MARKS = 3
"""Decimals of one form, and none of the other, from which a text in Spanish is taken to write them so."""


@dataclass(frozen=True, slots=True)
class Fix:
    """Put `text` in place of the characters from `start` to `end` of a translation. `check`: the finding that is settled by it, if any."""

    start: int
    end: int
    text: str
    check: str


def decimal_mark(texts: Iterable[str], language: str) -> str | None:
    """The mark before the decimals in a language; where that depends on the country, that of the texts; None when they do not say."""
    if language in DECIMAL_POINT:
        return "."
    if language in DECIMAL_COMMA:
        return ","
    counts: Counter[str] = Counter()
    for text in texts:
        counts[","] += len(_WITH_COMMA.findall(text))
        counts["."] += len(_WITH_POINT.findall(text))
    for mark, other in ((",", "."), (".", ",")):
        if counts[mark] >= max(_MIN_MARKS, 3 * counts[other]):
            return mark
    return None


def fixes_of(unit: Unit, languages: LanguagePair, mark: str | None) -> tuple[Fix, ...]:
    """The fixes of a unit's translation, in order, none of which overlap. `mark`: as `decimal_mark` gives it."""
    found = sorted(
        (*_words(unit), *_blanks(unit, languages.target), *_decimals(unit, mark), *_quotes(unit, languages.target)),
        key=lambda fix: (fix.start, fix.end),
    )
    kept: list[Fix] = []
    for fix in found:
        if not kept or kept[-1].end <= fix.start:
            kept.append(fix)
    return tuple(kept)


def _words(unit: Unit) -> Iterator[Fix]:
    """The second of two words, where the check found that one is too many."""
    for finding in unit.findings:
        if finding.check == "repeated-word" and finding.target_span is not None:
            start, end = finding.target_span
            twice = _TWICE.fullmatch(unit.target, start, end)
            if twice is not None:
                yield Fix(twice.end(1), end, "", finding.check)


def _blanks(unit: Unit, language: str) -> Iterator[Fix]:
    for found in spacing_faults(unit.target, language):
        if found.lastgroup == "double":
            yield Fix(found.start() + 1, found.end(), "", "spacing")
        elif found.lastgroup == "before":
            yield Fix(found.start(), found.end() - 1, "", "spacing")
        else:
            yield Fix(found.start(), found.start(), " ", "spacing")


def _decimals(unit: Unit, mark: str | None) -> Iterator[Fix]:
    """Numbers that were copied from the source with its decimal mark."""
    if mark is None:
        return
    wrong = _WITH_COMMA if mark == "." else _WITH_POINT
    known = set(wrong.findall(unit.source))
    for found in wrong.finditer(unit.target):
        if found[0] in known:
            yield from (
                Fix(found.start() + place, found.start() + place + 1, character.translate(_SWAP), "number")
                for place, character in enumerate(found[0])
                if character in ".,"
            )


def _quotes(unit: Unit, language: str) -> Iterator[Fix]:
    """Angular marks in a language that has none, and a pair of curly ones that stand the wrong way round."""
    text = unit.target
    curly = CURLY_QUOTES.get(language)
    if curly is not None and [one for one in text if one in "«»"] == ["«", "»"] * text.count("«") and "“" not in text:
        yield from (Fix(place, place + 1, curly["«»".index(one)], "quotation") for place, one in enumerate(text) if one in "«»")
    if language not in QUOTES_EITHER_WAY and [one for one in text if one in "“”„"] == ["”", "“"]:
        yield from (Fix(place, place + 1, "“" if one == "”" else "”", "quotation") for place, one in enumerate(text) if one in "“”")
