"""Marks that come in pairs, such as quotation marks and brackets, followed through both sides of a document at once.

A quotation may run over several units, and how it does so is a matter of style: one side closes it at every sentence, the other at its
end. What counts is therefore not whether a mark finds its partner, but where one side has a mark left over and the other has not: that
is in order only when the same side has the other end of it left over later, and what lies between bears it out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from aligner.bitext import Span
from aligner.checks.base import Document

__all__ = ["CLOSING", "EITHER", "OPENING", "Mark", "Uneven", "compare_marks", "sides"]

LONGEST_RUN = 12
"""Units over which an open mark may wait for its closing one."""

OPENING, CLOSING, EITHER = 1, -1, 0


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark in a text: where it stands, and whether it opens (1), closes (-1) or could do either (0)."""

    span: Span
    turn: int


@dataclass(frozen=True, slots=True)
class Uneven:
    """`alone`: for each side, place of a text -> its first mark that nothing on its side or the other accounts for; `continued`: places
    of texts that begin with a mark because a quotation from before goes on.
    """

    alone: tuple[Mapping[int, Mark], Mapping[int, Mark]]
    continued: frozenset[int]


def sides(document: Document) -> tuple[list[str], list[str]]:
    """The Spanish and the English text of every unit, in order; empty where a side is missing."""
    source, target = [unit.source for unit in document.bitext.units], [unit.target for unit in document.bitext.units]
    return (source, target) if document.spanish_is_source else (target, source)


def compare_marks(texts: tuple[Sequence[str], Sequence[str]], marks_of: Callable[[str], Sequence[Mark]]) -> Uneven:
    """Follow the marks of both sides' texts from one unit to the next."""
    follower = _Follower(texts, tuple([marks_of(text) for text in side] for side in texts))
    for place in range(len(texts[0])):
        if follower.marks[0][place] or follower.marks[1][place]:
            follower.step(place)
    return follower.result()


@dataclass
class _Follower:
    """`waiting`: for each side, marks left over on it alone that opened and did not close yet; `open`: places where both sides opened."""

    texts: Sequence[Sequence[str]]
    marks: Sequence[Sequence[Sequence[Mark]]]
    waiting: tuple[list[tuple[int, Mark]], list[tuple[int, Mark]]] = field(default_factory=lambda: ([], []))
    open: list[int] = field(default_factory=list)
    alone: tuple[dict[int, Mark], dict[int, Mark]] = field(default_factory=lambda: ({}, {}))
    continued: set[int] = field(default_factory=set)

    def step(self, place: int) -> None:
        """Take in the marks of a unit."""
        while self.open and place - self.open[0] > LONGEST_RUN:
            self.open.pop(0)
        left = self._left(place)
        self._cancel(place, left)
        for side in (0, 1):
            for mark in left[side]:
                self._take(place, side, mark)

    def _left(self, place: int) -> list[list[Mark]]:
        """The marks that do not pair off within their text, but for those that begin a paragraph of a quotation that goes on."""
        texts, marks = [side[place] for side in self.texts], [side[place] for side in self.marks]
        left = [_left_over(text, found) for text, found in zip(texts, marks, strict=True)]
        begun = [bool(found) and _begins(text, found[0]) and _opens(text, found[0]) for text, found in zip(texts, left, strict=True)]
        for side in (0, 1):
            if begun[side] and (self.open or (self.waiting[side] and not begun[1 - side])):
                self.continued.add(place)
                del left[side][0]
        for side in (0, 1):
            if marks[side] and not left[side] and not begun[side] and _opens(texts[side], marks[side][0]):
                self._give_up(place, side, texts[side][slice(*marks[side][0].span)])
                if self.open and _begins(texts[side], marks[side][0]) and left[1 - side][:1] and left[1 - side][0].turn != OPENING:
                    left[side] = [marks[side][-1]]  # the last paragraph of a quotation, which the other side closes here too
        return left

    def _give_up(self, place: int, side: int, opened: str) -> None:
        """A quotation that opens anew: the one before was closed, whether its mark is there or not."""
        for at, mark in [*self.waiting[side]]:
            if self.texts[side][at][slice(*mark.span)] == opened:
                self.waiting[side].remove((at, mark))
                self.alone[side].setdefault(at, mark)

    def _cancel(self, place: int, left: list[list[Mark]]) -> None:
        """What both sides have left over is in order: both open or both close."""
        while left[0] and left[1]:
            turns = [_turn_of(self.texts[side][place], left[side][0]) for side in (0, 1)]
            if turns[0] == -turns[1] != EITHER:
                return
            if OPENING in turns:
                self.open.append(place)
            elif self.open:
                self.open.pop()
            del left[0][0], left[1][0]

    def _take(self, place: int, side: int, mark: Mark) -> None:
        turn = _turn_of(self.texts[side][place], mark)
        if turn != OPENING and self.waiting[side]:
            at, opening = self.waiting[side].pop()
            if self._borne_out(at, place, 1 - side):
                return
            self.alone[side].setdefault(at, opening)
        if turn == CLOSING:
            self.alone[side].setdefault(place, mark)
        elif self.waiting[1 - side] and self.marks[side][self.waiting[1 - side][-1][0]]:
            self.waiting[1 - side].pop()  # the other side goes on with what this one closed and opens again
            self.open.append(place)
        else:
            self.waiting[side].append((place, mark))

    def _borne_out(self, start: int, end: int, other: int) -> bool:
        """Whether a quotation from one unit to another is one on the other side too: every sentence quoted for itself, or none."""
        if end - start > LONGEST_RUN:
            return False
        quoted = [bool(self.marks[other][place]) for place in range(start, end + 1) if self.texts[other][place]]
        return all(quoted) or not any(quoted)

    def result(self) -> Uneven:
        """What is known after the last unit."""
        for side in (0, 1):
            for at, mark in self.waiting[side]:
                self.alone[side].setdefault(at, mark)
        return Uneven(self.alone, frozenset(self.continued))


def _begins(text: str, mark: Mark) -> bool:
    return not text[: mark.span[0]].strip()


def _opens(text: str, mark: Mark) -> bool:
    return mark.turn == OPENING or (_begins(text, mark) and text[mark.span[1] :][:1].isalpha()) or _turn(text, mark.span) == OPENING


def _turn_of(text: str, mark: Mark) -> int:
    return mark.turn or _turn(text, mark.span)


def _left_over(text: str, marks: Sequence[Mark]) -> list[Mark]:
    """The marks of a text that do not pair off within it, each opening or closing as far as that can be seen."""
    stack: list[Mark] = []
    either: list[Mark] = []
    for mark in marks:
        closes = mark.turn == CLOSING or (mark.turn == EITHER and _turn(text, mark.span) == CLOSING)
        if closes and stack and stack[-1].turn == OPENING:
            stack.pop()  # or one of each kind: a quotation that opens with “ and closes with "
        elif mark.turn == EITHER:
            either.append(mark)
        else:
            stack.append(mark)
    if len(either) % 2 == 0:
        return stack
    if stack:
        return stack[:-1]
    return [_single(text, either)]


def _single(text: str, marks: Sequence[Mark]) -> Mark:
    """Which of an odd number of marks is the one without a partner, by the blanks around it."""
    first, last = marks[0], marks[-1]
    if _turn(text, first.span) == CLOSING:
        return Mark(first.span, CLOSING)
    if _turn(text, last.span) == OPENING:
        return Mark(last.span, OPENING)
    return last


def _turn(text: str, span: Span) -> int:
    before, after = text[: span[0]][-1:], text[span[1] :][:1]
    opens, closes = not before or before.isspace() or before in "(¿¡—–", not after or after.isspace() or after in ".,;:!?)"
    return EITHER if opens == closes else OPENING if opens else CLOSING
