"""What one side leaves out, as one cause each: a sentence, a row of sentences, the end, or so much that it is another version.

A gap is a row of units without a counterpart. One that has both sides is a sentence that was replaced by another, or a pair that was not
recognised. Works on any pair of languages.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from aligner.bitext import Kind, Unit
from aligner.checks.base import Document
from aligner.languages.pair import Language, Side
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import link_words, read_words

__all__ = ["MIN_REPEATED_WORDS", "Gap", "Gaps", "find_gaps", "said_again", "text_of"]

MIN_REPEATED_WORDS = 6
"""Words from which a sentence is not said twice in an article by chance. Set by hand."""
_VERSION, _BESIDES = 0.25, 0.15
"""Share of a side's sentences without a counterpart from which the texts are two versions; share of the other side up to which that side
is the same but for what is left out. Set by hand."""
_MIN_MISSING, _MIN_LINKED = 4, 3
"""Sentences that a version must leave out, and pairs that it must have."""
_ALIKE = 0.5
"""Share of the content words of both sides with a possible translation from which two sentences look like a pair. Set by hand."""
_CONTENT = 4
"""Letters of a content word."""


def text_of(unit: Unit, side: Side) -> str:
    """The text of a side of a unit."""
    return unit.source if side is Side.SOURCE else unit.target


def _kind(unit: Unit, side: Side) -> Kind | None:
    return unit.source_kind if side is Side.SOURCE else unit.target_kind


def said_again(document: Document, side: Side) -> frozenset[int]:
    """Numbers of units without the other side whose text a translated unit has too: what is wrong is that it is there twice."""
    units = document.bitext.units
    linked = {fold(text_of(unit, side)) for unit in units if not unit.link.is_null}
    return frozenset(unit.number for unit in units if unit.link.is_null and _can_repeat(unit, side) and fold(text_of(unit, side)) in linked)


def _can_repeat(unit: Unit, side: Side) -> bool:
    """Whether a text is a caption, or too long to be said twice by chance."""
    text = text_of(unit, side)
    return bool(text.strip()) and (_kind(unit, side) == Kind.CAPTION or len(text.split()) >= MIN_REPEATED_WORDS)


@dataclass(frozen=True, slots=True)
class Gap:
    """Units in a row without a counterpart. `units`: by side, in order. `at_end`: nothing that is translated comes behind it."""

    units: dict[Side, tuple[Unit, ...]]
    at_end: bool

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides that have text here: one, or both for sentences that were replaced or not recognised as a pair."""
        return tuple(side for side in Side if self.units[side])

    @property
    def first(self) -> Unit:
        """The unit that a finding about the gap belongs to: the first of the source, if it has one."""
        return self.units[self.sides[0]][0]

    @property
    def rows(self) -> tuple[int, int]:
        """The first and the last row, from 1."""
        numbers = [unit.number for side in Side for unit in self.units[side]]
        return min(numbers) + 1, max(numbers) + 1

    def looks_like_a_pair(self, document: Document) -> bool:
        """Whether the two sides of a gap may translate each other after all. False for languages without tables."""
        if not document.languages.has_tables or len(self.sides) < 2:
            return False
        texts = {side: " ".join(text_of(unit, side) for unit in self.units[side]) for side in Side}
        by_language = {Language(document.languages.language_of(side)): text for side, text in texts.items()}
        links = link_words(by_language[Language.SPANISH], by_language[Language.ENGLISH])
        linked = total = 0
        for language in Language:
            for word, found in zip(read_words(by_language[language]).lower, links.of(language), strict=True):
                if len(word) >= _CONTENT:
                    total += 1
                    linked += bool(found)
        return linked >= _ALIKE * max(total, 1)


@dataclass(frozen=True)
class Gaps:
    """The gaps of a document in order, and how many segments each side has, bylines and repeated texts aside."""

    found: tuple[Gap, ...]
    segments: dict[Side, int]
    missing: dict[Side, int]
    linked: int
    parallel: bool

    @cached_property
    def version(self) -> str | None:
        """What the translation is when it is no translation of the whole, for a message; None when it is one."""
        source, target = (self.missing[side] / max(self.segments[side], 1) for side in Side)
        if not self.parallel or self.linked < _MIN_LINKED or not self.found:
            return None
        lost, added = self.missing[Side.SOURCE], self.missing[Side.TARGET]
        left_out = f"{lost} of the {self.segments[Side.SOURCE]} sentences of the source are missing"
        put_in = f"{added} of the {self.segments[Side.TARGET]} sentences of the translation were added"
        if min(lost, added) >= _MIN_LINKED and min(source, target) >= _BESIDES and max(source, target) >= _VERSION:
            if len(self.found) == 1 and self.found[0].at_end:
                return f"the two articles end differently from row {self.found[0].rows[0]} on: {left_out}, {put_in}"
            return f"the two articles are different versions: {left_out}, {put_in}; rows {self._rows()}"
        alone = len(self.found) == 1  # a cut end is said as that
        if lost >= _MIN_MISSING and source >= _VERSION and target < _BESIDES and not alone:
            return f"the translation is a shorter version of the article: {left_out}; rows {self._rows()}"
        if added >= _MIN_MISSING and target >= _VERSION and source < _BESIDES and not alone:
            return f"the translation is a longer version of the article: {put_in}; rows {self._rows()}"
        return None

    def _rows(self) -> str:
        rows = [gap.rows for gap in self.found]
        return ", ".join(str(first) if first == last else f"{first} to {last}" for first, last in rows)


def find_gaps(document: Document) -> Gaps:
    """The gaps of a document, without bylines, what is said twice and what was moved, of which other checks speak."""
    again = {side: said_again(document, side) for side in Side}
    segments, missing = dict.fromkeys(Side, 0), dict.fromkeys(Side, 0)
    found: list[Gap] = []
    here: dict[Side, list[Unit]] = {side: [] for side in Side}
    linked = 0
    for unit in document.bitext.units:
        if not unit.link.is_null:
            _close(here, found, at_end=False)
            linked += 1
            segments[Side.SOURCE] += len(unit.link.source)
            segments[Side.TARGET] += len(unit.link.target)
            continue
        side = Side.SOURCE if unit.source.strip() else Side.TARGET
        text = text_of(unit, side)
        if text.strip() and _kind(unit, side) != Kind.BYLINE and not (unit.repeat or unit.link.counterpart or unit.number in again[side]):
            segments[side] += 1
            missing[side] += 1
            here[side].append(unit)
    _close(here, found, at_end=linked > 0)
    return Gaps(tuple(found), segments, missing, linked, document.bitext.parallel)


def _close(here: dict[Side, list[Unit]], found: list[Gap], *, at_end: bool) -> None:
    if any(here.values()):
        found.append(Gap({side: tuple(units) for side, units in here.items()}, at_end))
        for units in here.values():
            units.clear()
