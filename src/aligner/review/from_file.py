"""Decisions that came back in a file, as operations on the rows of a review.

A row is known by its place and its texts: where both sides still say what they said when the file was written, the decision is taken;
where they do not, it is a conflict, and nothing is changed.
"""

from __future__ import annotations

from aligner.bitext import Status
from aligner.errors import ReviewError
from aligner.formats.decisions import UnitDecision
from aligner.formats.escaping import one_line
from aligner.languages.pair import Side
from aligner.review.operations import Annotate, Decide, Edit, Operation
from aligner.review.state import Mark, Row, State, pieces_text

__all__ = ["operations_of"]

_MARKS = {
    Status.ACCEPTED: Mark.ACCEPTED,
    Status.EDITED: Mark.ACCEPTED,
    Status.REJECTED: Mark.REJECTED,
    Status.AUTO: Mark.UNDECIDED,
}


def operations_of(state: State, decision: UnitDecision) -> tuple[Operation, ...]:
    """What a decision does to the rows, in order; none when the row is like that already. Raises ReviewError for a conflict."""
    row = _row(state, decision)
    found: list[Operation] = []
    if decision.target is not None and decision.target != _text(row, state, Side.TARGET):
        place, text = _changed_piece(row, state, decision.target)
        found.append(Edit(row.id, Side.TARGET, place, text))
    mark = _MARKS[decision.status]
    if row.mark != mark:
        found.append(Decide((row.id,), mark))
    if row.note != decision.note.strip():
        found.append(Annotate(row.id, decision.note))
    return tuple(found)


def _row(state: State, decision: UnitDecision) -> Row:
    source = one_line(decision.was_source)
    # The file may have been read before.
    targets = {one_line(decision.was_target), decision.target}
    rows = [row for row in state.rows if _text(row, state, Side.SOURCE) == source and _text(row, state, Side.TARGET) in targets]
    at_place = state.rows[decision.number] if decision.number is not None and decision.number < len(state.rows) else None
    if at_place is not None and at_place in rows:
        return at_place
    if len(rows) == 1:
        return rows[0]
    raise ReviewError("several rows say the same, and none is at its place" if rows else "the row was changed since the file was written")


def _shown(row: Row, state: State, side: Side) -> list[str]:
    """The texts of a row's sentences on a side."""
    return pieces_text(row.side(side), state.texts(side))


def _text(row: Row, state: State, side: Side) -> str:
    return one_line(" ".join(_shown(row, state, side)))


def _changed_piece(row: Row, state: State, target: str) -> tuple[int, str]:
    """Which sentence of the translation was changed, and its new text."""
    pieces = [one_line(text) for text in _shown(row, state, Side.TARGET)]
    if not pieces:
        raise ReviewError("the sentence is missing from the translation, and a review cannot add one; write the pairs with -o instead")
    for place in range(len(pieces)):
        before, after = " ".join(pieces[:place]), " ".join(pieces[place + 1 :])
        rest = target.removeprefix(before).removesuffix(after).strip()
        if rest and target == " ".join(filter(None, (before, rest, after))):
            return place, rest
    raise ReviewError("several sentences of the row were changed at once; change one at a time, or use `aligner review`")
