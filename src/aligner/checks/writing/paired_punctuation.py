"""Quotation marks and brackets, followed through both sides of a document at once.

A quotation may run over several units, and how it does so is a matter of style: one side closes it at every sentence, the other at its
end. So a mark without a partner in its own text says nothing by itself. What counts is a mark that one side has left over and the other
has not. Even that is correct when the same side has the other end of the quotation later, and the units between them agree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from aligner.bitext import Span
from aligner.checks.base import Document
from aligner.languages.pair import Side

__all__ = ["Direction", "Mark", "Unpaired", "find_unpaired"]

MAX_UNITS = 12
"""Units over which an open mark may wait for its closing one. Set by hand on newstest."""


class Direction(IntEnum):
    """Whether a mark opens, closes, or could do either."""

    OPENING = 1
    CLOSING = -1
    EITHER = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark in a text: its characters, and its direction as far as its form says it.

    `sure`: it is a mark and nothing else. One that may be something else (an apostrophe) explains marks of the other side only.
    """

    span: Span
    direction: Direction
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Unpaired:
    """`marks`: for each side, by the place of a unit, its first mark without a partner that the other side does not explain.

    `continued`: places of units that begin with a mark because a quotation from before goes on.
    """

    marks: Mapping[Side, Mapping[int, Mark]]
    continued: frozenset[int]


def find_unpaired(document: Document, marks_of: Callable[[str, str], Sequence[Mark]]) -> Unpaired:
    """The marks without a partner of a document. `marks_of`: the marks of a text in a language, in order."""
    texts = {side: document.texts(side) for side in Side}
    marks = {side: [marks_of(text, document.languages.language_of(side)) for text in texts[side]] for side in Side}
    follower = _Follower(texts, marks)
    for place in range(len(document.bitext.units)):
        if any(marks[side][place] for side in Side):
            follower.step(place)
    return follower.result()


@dataclass
class _Follower:
    """Goes through the units of a document.

    `waiting`: for each side, marks that opened on it alone and did not close yet, each with its place. `open`: places where both sides
    opened. `alone`, `continued`: the result so far.
    """

    texts: Mapping[Side, Sequence[str]]
    marks: Mapping[Side, Sequence[Sequence[Mark]]]
    waiting: Mapping[Side, list[tuple[int, Mark]]] = field(default_factory=lambda: {side: [] for side in Side})
    open: list[int] = field(default_factory=list)
    alone: Mapping[Side, dict[int, Mark]] = field(default_factory=lambda: {side: {} for side in Side})
    continued: set[int] = field(default_factory=set)

    def step(self, place: int) -> None:
        """Take in the marks of a unit."""
        while self.open and place - self.open[0] > MAX_UNITS:
            self.open.pop(0)
        left = self._left(place)
        self._cancel(place, left)
        for side in Side:
            for mark in left[side]:
                self._take(place, side, mark)

    def _left(self, place: int) -> dict[Side, list[Mark]]:
        """The marks without a partner in their text, but for those that begin a paragraph of a quotation that goes on."""
        texts = {side: self.texts[side][place] for side in Side}
        marks = {side: self.marks[side][place] for side in Side}
        left = {side: _without_partner(texts[side], marks[side]) for side in Side}
        begun = {side: bool(left[side]) and _begins(texts[side], left[side][0]) and _opens(texts[side], left[side][0]) for side in Side}
        for side in Side:
            if begun[side] and (self.open or (self.waiting[side] and not begun[side.other])):
                self.continued.add(place)
                del left[side][0]
        for side in Side:
            first = marks[side][0] if marks[side] else None
            if first is None or left[side] or begun[side] or not _opens(texts[side], first):
                continue
            self._give_up(side, texts[side][slice(*first.span)])
            others = left[side.other]
            if self.open and _begins(texts[side], first) and others and others[0].direction != Direction.OPENING:
                left[side] = [marks[side][-1]]  # the last paragraph of a quotation, which the other side closes here too
        return left

    def _give_up(self, side: Side, opened: str) -> None:
        """A quotation opens anew: the one before it was over, whether its closing mark is there or not."""
        for at, mark in [*self.waiting[side]]:
            if self.texts[side][at][slice(*mark.span)] == opened:
                self.waiting[side].remove((at, mark))
                self.alone[side].setdefault(at, mark)

    def _cancel(self, place: int, left: Mapping[Side, list[Mark]]) -> None:
        """Drop what both sides have left over, when both open or both close."""
        while all(left[side] for side in Side):
            directions = [_direction(self.texts[side][place], left[side][0]) for side in Side]
            if directions[0] == -directions[1] != Direction.EITHER:
                return
            if Direction.OPENING in directions:
                self.open.append(place)
            elif self.open:
                self.open.pop()
            for side in Side:
                del left[side][0]

    def _take(self, place: int, side: Side, mark: Mark) -> None:
        """Take in a mark that the other side has not."""
        direction = _direction(self.texts[side][place], mark)
        if direction != Direction.OPENING and self.waiting[side]:
            at, opening = self.waiting[side].pop()
            if self._agrees(at, place, side.other):
                return
            self.alone[side].setdefault(at, opening)
        others = self.waiting[side.other]
        if direction == Direction.CLOSING:
            self.alone[side].setdefault(place, mark)
        elif others and self.marks[side][others[-1][0]]:
            others.pop()  # the other side goes on with what this one closed and opens again
            self.open.append(place)
        else:
            self.waiting[side].append((place, mark))

    def _agrees(self, start: int, end: int, side: Side) -> bool:
        """Whether a side quotes every unit of a range, or none: then the other side may have one quotation there."""
        if end - start > MAX_UNITS:
            return False
        quoted = [bool(self.marks[side][place]) for place in range(start, end + 1) if self.texts[side][place]]
        return all(quoted) or not any(quoted)

    def result(self) -> Unpaired:
        """What is known after the last unit."""
        for side in Side:
            for at, mark in self.waiting[side]:
                self.alone[side].setdefault(at, mark)
        sure = {side: {place: mark for place, mark in found.items() if mark.sure} for side, found in self.alone.items()}
        return Unpaired(sure, frozenset(self.continued))


def _begins(text: str, mark: Mark) -> bool:
    """Whether a mark is the first thing in a text."""
    return not text[: mark.span[0]].strip()


def _opens(text: str, mark: Mark) -> bool:
    if mark.direction == Direction.OPENING or _direction_by_spaces(text, mark.span) == Direction.OPENING:
        return True
    return _begins(text, mark) and text[mark.span[1] :][:1].isalpha()


def _direction(text: str, mark: Mark) -> Direction:
    """The direction of a mark: by its form, else by the spaces around it."""
    return mark.direction or _direction_by_spaces(text, mark.span)


def _without_partner(text: str, marks: Sequence[Mark]) -> list[Mark]:
    """The marks of a text that have no partner in it, with their directions as far as they can be seen."""
    stack: list[Mark] = []
    either: list[Mark] = []
    for mark in marks:
        closes = mark.direction == Direction.CLOSING or (
            mark.direction == Direction.EITHER and _direction_by_spaces(text, mark.span) == Direction.CLOSING
        )
        if closes and stack and stack[-1].direction == Direction.OPENING:
            stack.pop()  # or one of each kind: a quotation that opens with “ and closes with "
        elif mark.direction == Direction.EITHER:
            either.append(mark)
        else:
            stack.append(mark)
    if len(either) % 2 == 0:
        return stack
    if stack:
        return stack[:-1]
    return [_odd_one(text, either)]


def _odd_one(text: str, marks: Sequence[Mark]) -> Mark:
    """Which of an odd number of marks has no partner, by the spaces around it."""
    first, last = marks[0], marks[-1]
    if _direction_by_spaces(text, first.span) == Direction.CLOSING:
        return Mark(first.span, Direction.CLOSING)
    if _direction_by_spaces(text, last.span) == Direction.OPENING:
        return Mark(last.span, Direction.OPENING)
    return last


def _direction_by_spaces(text: str, span: Span) -> Direction:
    before, after = text[: span[0]][-1:], text[span[1] :][:1]
    opens = not before or before.isspace() or before in "(¿¡—–"
    closes = not after or after.isspace() or after in ".,;:!?)"
    if opens == closes:
        return Direction.EITHER
    return Direction.OPENING if opens else Direction.CLOSING
