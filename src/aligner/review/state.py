"""The state of a review: rows of sentences with what a person decided about them. Values only; `operations` changes them.

A row is a link that can be taken apart and put together. Its sentences are *pieces*: whole segments of the article, or parts of one that
was split. Every character of every segment is in exactly one piece, whatever is done.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from aligner.bitext import Bitext, Finding, Status, Unit
from aligner.checks.identity import identify
from aligner.languages.pair import Side

__all__ = ["FindingKey", "Mark", "Piece", "Row", "State", "first_state", "key_of_finding", "pieces_text", "whole_pieces"]


class Mark(StrEnum):
    """What a person decided about a row."""

    UNDECIDED = "undecided"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    NEEDS_WORK = "needs work"


@dataclass(frozen=True, slots=True, order=True)
class FindingKey:
    """A finding as a decision about it remembers it: what makes two findings the same (`checks.identity`), as text."""

    check: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters `start` to `end` of a segment's text; `text`: what a person wrote instead, None for the original."""

    segment: int
    start: int
    end: int
    text: str | None = None

    @property
    def place(self) -> tuple[int, int]:
        """Where the piece stands in its article: pieces in this order are the article."""
        return self.segment, self.start


@dataclass(frozen=True, slots=True)
class Row:
    """Pieces of both sides that belong together, and what is decided about them.

    `id`: never used again for another row of the same review. `by_hand`: a person put it together or took it apart, so that aligning again
    leaves it alone. `moved`: a person linked passages that stand at different places, so that the row is out of order on one side.
    `posterior`: of the automatic link; None for a link that is not automatic.
    """

    id: int
    source: tuple[Piece, ...]
    target: tuple[Piece, ...]
    mark: Mark = Mark.UNDECIDED
    by_hand: bool = False
    moved: bool = False
    note: str = ""
    dismissed: tuple[FindingKey, ...] = ()
    posterior: float | None = None

    def side(self, side: Side) -> tuple[Piece, ...]:
        """The pieces of a side."""
        return self.source if side == Side.SOURCE else self.target

    @property
    def is_fixed(self) -> bool:
        """Whether a person decided what belongs together here."""
        return self.by_hand or self.mark != Mark.UNDECIDED

    @property
    def is_edited(self) -> bool:
        """Whether a person changed a text."""
        return any(piece.text is not None for piece in (*self.source, *self.target))


@dataclass(frozen=True, slots=True)
class State:
    """All rows in order. `source`, `target`: the texts of the articles' segments, which never change. `next_id`: of the next new row."""

    source: tuple[str, ...]
    target: tuple[str, ...]
    rows: tuple[Row, ...]
    next_id: int

    def texts(self, side: Side) -> tuple[str, ...]:
        """The segments' texts of a side."""
        return self.source if side == Side.SOURCE else self.target


_MARKS = {Status.ACCEPTED: Mark.ACCEPTED, Status.EDITED: Mark.ACCEPTED, Status.REJECTED: Mark.REJECTED}


def first_state(bitext: Bitext) -> State:
    """The automatic result, before anybody decided anything."""
    source, target = (tuple(segment.text for segment in article.segments) for article in (bitext.source, bitext.target))
    rows = tuple(_row(unit, source, target) for unit in bitext.units)
    return State(source, target, rows, len(rows))


def _row(unit: Unit, source: Sequence[str], target: Sequence[str]) -> Row:
    return Row(
        unit.number,
        whole_pieces(unit.link.source, source),
        whole_pieces(unit.link.target, target),
        _MARKS.get(unit.status, Mark.UNDECIDED),
        note=unit.note,
        posterior=unit.link.posterior,
    )


def whole_pieces(numbers: Iterable[int], texts: Sequence[str]) -> tuple[Piece, ...]:
    """Whole segments as pieces."""
    return tuple(Piece(number, 0, len(texts[number])) for number in numbers)


def pieces_text(pieces: Iterable[Piece], texts: Sequence[str]) -> list[str]:
    """What is shown of each piece: the new text, else the original without white space around it."""
    return [piece.text if piece.text is not None else texts[piece.segment][piece.start : piece.end].strip() for piece in pieces]


def key_of_finding(unit: Unit, finding: Finding) -> FindingKey:
    """The key of a finding of a unit."""
    identity = identify(unit, finding)
    return FindingKey(identity.check, str(identity.source), str(identity.target))
