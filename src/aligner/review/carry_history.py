"""What was done in a review, done again upon a new result of the article, so that it can be undone there, too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from aligner.errors import ReviewError
from aligner.review.carry import Carried, Maps, carried_row, carry, impose, segment_maps
from aligner.review.codec import Entry, Step, action_name
from aligner.review.history import History
from aligner.review.operations import Annotate, Decide, Dismiss, Edit, Link, Merge, Move, Operation, Realign, Split, Unlink, apply
from aligner.review.replacing import difference, same_content
from aligner.review.state import Row, State

__all__ = ["CarriedHistory", "carry_history"]


@dataclass(frozen=True, slots=True)
class CarriedHistory:
    """`start`: rows for `impose` before the first of `entries`. `decisions`: what of the state at the end applies, and what does not."""

    start: tuple[Row, ...]
    entries: tuple[Entry, ...]
    decisions: Carried


def carry_history(old: History, new: State) -> CarriedHistory:
    """The history of an old result upon a new one, a state that nobody changed. What changes nothing there is left out.

    What was decided is at each step what `carry` makes of it. What was undone can be done again.
    """
    maps = segment_maps(old.start, new)
    decisions, start = carry(old.state, new, maps), carry(old.start, new, maps).rows
    now, before = impose(new, start), old.start
    entries: list[Entry] = []
    undone = 0

    for number, (operation, after) in enumerate(old.walk(), 1):
        again = _done_again(operation, before, after, now, maps)
        if again is None:
            again = difference(now, impose(new, carry(after, new, maps).rows), action_name(operation))
        if again is not None:
            entries.append(again)
            now = apply(now, again)
            undone += number > old.done
        before = after
    return CarriedHistory(start, (*entries, *[Step.UNDO] * undone), decisions)


def _done_again(operation: Operation, before: State, after: State, now: State, maps: Maps) -> Operation | None:
    """The same operation upon the new rows; None when it does not do the same there."""
    try:
        same = _upon(operation, before, now, maps)
        done = None if same is None else apply(now, same)
    except ReviewError:
        return None
    if same is None or done is None:
        return None
    wanted = [carried_row(row, maps) for row in _new_rows(before, after)]
    found = _new_rows(now, done)
    if len(wanted) != len(found) or not all(one is not None and same_content(one, two) for one, two in zip(wanted, found, strict=True)):
        return None
    return same


def _new_rows(before: State, after: State) -> list[Row]:
    known = {id(row) for row in before.rows}
    return [row for row in after.rows if id(row) not in known]


def _upon(operation: Operation, before: State, now: State, maps: Maps) -> Operation | None:
    """The operation with the ids of the new rows; None when one is not there."""
    wanted = _ids_in(operation)
    rows = {row.id: row for row in before.rows if row.id in wanted}
    places = {(row.source, row.target): row.id for row in now.rows}
    ids: dict[int, int] = {}
    for row_id in wanted:
        moved = carried_row(rows[row_id], maps) if row_id in rows else None
        there = None if moved is None else places.get((moved.source, moved.target))
        if there is None:
            return None
        ids[row_id] = there
    return _with_ids(operation, ids)


def _ids_in(operation: Operation) -> tuple[int, ...]:
    if isinstance(operation, Merge | Split | Move | Unlink | Edit | Annotate | Dismiss):
        return (operation.row,)
    if isinstance(operation, Link):
        return operation.source, operation.target
    if isinstance(operation, Realign):
        return tuple(row for run in operation.runs for row in (run.first, run.last))
    return operation.rows if isinstance(operation, Decide) else ()


def _with_ids(operation: Operation, ids: Mapping[int, int]) -> Operation | None:
    if isinstance(operation, Merge | Split | Move | Unlink | Edit | Annotate | Dismiss):
        return replace(operation, row=ids[operation.row])
    if isinstance(operation, Link):
        return replace(operation, source=ids[operation.source], target=ids[operation.target])
    if isinstance(operation, Realign):
        return Realign(tuple(replace(run, first=ids[run.first], last=ids[run.last]) for run in operation.runs))
    return replace(operation, rows=tuple(ids[row] for row in operation.rows)) if isinstance(operation, Decide) else None
