"""Marks that come in pairs, such as quotation marks and brackets, followed through a whole side of a document.

A quotation or a remark in brackets may run over several units: a mark that opens in one unit and closes in a later one is in order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from aligner.quality.checks.base import Document, Span

__all__ = ["CLOSING", "EITHER", "OPENING", "Followed", "Mark", "sides", "unpaired"]

LONGEST_RUN = 12
"""Units over which an open mark may wait for its closing one."""

OPENING, CLOSING, EITHER = 1, -1, 0


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark in a text: where it stands, and whether it opens (1), closes (-1) or could do either (0)."""

    span: Span
    turn: int


@dataclass(frozen=True, slots=True)
class Followed:
    """The marks of a side. `alone`: place of a text -> its first mark without a partner; `odd`: places of texts whose marks do not
    pair off among themselves; `continued`: places of texts that begin with a mark because a quotation from before goes on.
    """

    alone: Mapping[int, Mark]
    odd: frozenset[int]
    continued: frozenset[int]


def sides(document: Document) -> tuple[list[str], list[str]]:
    """The Spanish and the English text of every unit, in order; empty where a side is missing."""
    source, target = [unit.source for unit in document.bitext.units], [unit.target for unit in document.bitext.units]
    return (source, target) if document.spanish_is_source else (target, source)


def unpaired(texts: Sequence[str], marks_of: Callable[[str], Sequence[Mark]]) -> Followed:
    """Follow the marks of a side's texts from one to the next."""
    waiting: list[tuple[int, Mark]] = []
    alone: dict[int, Mark] = {}
    odd, continued = set(), set()
    for place, text in enumerate(texts):
        marks = marks_of(text)
        left = _left_over(text, marks)
        if left:
            odd.add(place)
        while waiting and place - waiting[0][0] > LONGEST_RUN:
            at, mark = waiting.pop(0)
            alone.setdefault(at, mark)
        if waiting and marks and not left and _begins(text, marks[0]):
            waiting.pop()  # the last paragraph of a long quotation, or a new one after a slip: nothing is sure
        for mark in left:
            if waiting and _begins(text, mark) and (mark.turn == OPENING or text[mark.span[1] :][:1].isalpha()):
                continued.add(place)  # a paragraph within a long quotation begins with a mark again
                continue
            if mark.turn != OPENING and waiting:
                waiting.pop()
            elif mark.turn == CLOSING:
                alone.setdefault(place, mark)
            else:
                waiting.append((place, mark))
    for at, mark in waiting:
        alone.setdefault(at, mark)
    return Followed(alone, frozenset(odd), frozenset(continued))


def _begins(text: str, mark: Mark) -> bool:
    return not text[: mark.span[0]].strip()


def _left_over(text: str, marks: Sequence[Mark]) -> list[Mark]:
    """The marks of a text that do not pair off within it, each opening or closing as far as that can be seen."""
    stack: list[Mark] = []
    either: list[Mark] = []
    for mark in marks:
        if mark.turn == EITHER:
            either.append(mark)
        elif mark.turn == CLOSING and stack and stack[-1].turn == OPENING:
            stack.pop()
        else:
            stack.append(mark)
    if len(either) % 2 == 0:
        return stack
    if stack:
        return stack[:-1]  # one of each kind: a quotation that opens with “ and closes with "
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
