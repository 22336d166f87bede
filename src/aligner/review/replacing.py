"""Rows in place of others: what an action became when a run made the article anew, so that it can still be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from aligner.errors import ReviewError
from aligner.languages.pair import Side
from aligner.review.state import Row, State

__all__ = ["Replace", "difference", "replaced", "same_content"]


@dataclass(frozen=True, slots=True)
class Replace:
    """Rows instead of those from `first` to `last`, with the same sentences. `action`: the name of what was done.

    A row keeps its id if it is one of those replaced; else it gets a new one.
    """

    first: int
    last: int
    rows: tuple[Row, ...]
    action: str


def replaced(state: State, operation: Replace) -> State:
    """The state after it. Raises ReviewError when the rows are gone or hold other sentences."""
    places = {row.id: place for place, row in enumerate(state.rows)}
    start, end = places.get(operation.first), places.get(operation.last)
    if start is None or end is None or start > end:
        raise ReviewError("the log replaces rows that are not there")
    old = state.rows[start : end + 1]
    if any(_covered(old, side) != _covered(operation.rows, side) for side in Side):
        raise ReviewError("the log replaces rows by others that do not hold the same sentences")
    free, next_id, rows = {row.id for row in old}, state.next_id, []
    for row in operation.rows:
        if row.id in free:
            free.remove(row.id)
            rows.append(row)
        else:
            rows.append(replace(row, id=next_id))
            next_id += 1
    return replace(state, rows=(*state.rows[:start], *rows, *state.rows[end + 1 :]), next_id=next_id)


def difference(state: State, wanted: State, action: str) -> Replace | None:
    """What makes the rows of `state` those of `wanted`, a state of the same articles; None when they are the same."""
    old, new = state.rows, wanted.rows
    start = 0
    while start < min(len(old), len(new)) and same_content(old[start], new[start]):
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and same_content(old[-1 - end], new[-1 - end]):
        end += 1
    removed, added = old[start : len(old) - end], new[start : len(new) - end]
    if not removed and not added:
        return None
    if not removed or not added:  # never so: every row has a sentence, and the sentences are the same
        raise ReviewError("two states of a review do not hold the same sentences")
    ids = {(row.source, row.target): row.id for row in removed}
    rows = tuple(replace(row, id=ids.get((row.source, row.target), state.next_id)) for row in added)
    return Replace(removed[0].id, removed[-1].id, rows, action)


def same_content(one: Row, other: Row) -> bool:
    """Whether two rows are the same but for their ids and probabilities."""
    return one is other or replace(one, id=other.id, posterior=other.posterior) == other


def _covered(rows: Sequence[Row], side: Side) -> list[tuple[int, int, int]]:
    """Which characters of which sentences rows hold: sentence, start and end, parts that follow each other as one."""
    found: list[tuple[int, int, int]] = []
    for segment, start, end in sorted((piece.segment, piece.start, piece.end) for row in rows for piece in row.side(side)):
        if found and start < end and found[-1][0] == segment and found[-1][2] == start:
            found[-1] = (segment, found[-1][1], end)
        else:
            found.append((segment, start, end))
    return found
