"""What can be done in a review: one frozen value an action, and `apply`, which makes the next state of it.

Nothing is ever lost: rows are put together and taken apart, marked and annotated, and every sentence stays in exactly one row. Order on
each side is kept, except where `Link` is told that two passages without a counterpart are one that moved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from aligner.errors import ReviewError
from aligner.languages.pair import Side
from aligner.review.pieces import Cut, cut_pieces, joined
from aligner.review.replacing import Replace, replaced
from aligner.review.state import FindingKey, Mark, Piece, Row, State

__all__ = [
    "Annotate",
    "Decide",
    "Direction",
    "Dismiss",
    "Edit",
    "Link",
    "Merge",
    "Move",
    "Operation",
    "Realign",
    "Replace",
    "Run",
    "Split",
    "Unlink",
    "apply",
    "place_in",
]

MAX_TEXT = 20_000
"""Characters of an edited sentence or a note."""


class Direction(StrEnum):
    """Where a sentence is moved."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Decide:
    """Accept, reject, mark as needing work, or clear rows. Clearing also frees a row that was put together by hand."""

    rows: tuple[int, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Merge:
    """Put a row and the next one together."""

    row: int


@dataclass(frozen=True, slots=True)
class Split:
    """Take a row apart: on each side before a sentence, or inside it. None: the whole side stays in the first part."""

    row: int
    source: Cut | None = None
    target: Cut | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """Move the first sentence of a side up into the row before, or the last one down into the next; at the ends into a new row."""

    row: int
    side: Side
    direction: Direction


@dataclass(frozen=True, slots=True)
class Link:
    """Link the source of one row with the target of another.

    What stands between them is left without a counterpart, in its order. When both stand alone and rows between them are linked, the
    passage was moved: the two are linked where the source stands, and the rows between stay as they are.
    """

    source: int
    target: int


@dataclass(frozen=True, slots=True)
class Unlink:
    """Take the two sides of a row apart."""

    row: int


@dataclass(frozen=True, slots=True)
class Edit:
    """Write another text for a sentence: the `place`-th (from 0) of a side. None: the original again."""

    row: int
    side: Side
    place: int
    text: str | None


@dataclass(frozen=True, slots=True)
class Annotate:
    """Write a note to a row; "" removes it."""

    row: int
    note: str


@dataclass(frozen=True, slots=True)
class Dismiss:
    """A finding of a row is fine, for a reason that may be given; or (`dismissed` false) it is not, after all."""

    row: int
    finding: FindingKey
    dismissed: bool = True
    scope: str = "here"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """New links of the rows from `first` to `last`: numbers of source and target sentences of each, and its posterior."""

    first: int
    last: int
    links: tuple[tuple[int, int, float], ...]


@dataclass(frozen=True, slots=True)
class Realign:
    """What aligning again made of the rows that nobody had decided about."""

    runs: tuple[Run, ...]


Operation = Decide | Merge | Split | Move | Link | Unlink | Edit | Annotate | Dismiss | Realign | Replace


def apply(state: State, operation: Operation) -> State:
    """The state after an operation. Raises ReviewError, which says why, when it cannot be done; the state is as it was."""
    return _APPLY[type(operation)](state, operation)


def place_in(state: State, row_id: int) -> int:
    """The number of a row, from 0. Raises ReviewError when it is gone."""
    for place, row in enumerate(state.rows):
        if row.id == row_id:
            return place
    raise ReviewError("this row was changed meanwhile; look at it again and repeat what you wanted")


def _with(state: State, start: int, end: int, rows: Iterable[Row]) -> State:
    """The state with other rows from `start` to `end`; rows whose id is negative get new ones."""
    new, next_id = [], state.next_id
    for row in rows:
        if row.id < 0:
            row = replace(row, id=next_id)  # noqa: PLW2901
            next_id += 1
        new.append(row)
    return replace(state, rows=(*state.rows[:start], *new, *state.rows[end:]), next_id=next_id)


def _new(source: Sequence[Piece], target: Sequence[Piece], *parents: Row, by_hand: bool = True) -> Row:
    """A new row with the notes and dismissals of those it is made of."""
    return Row(
        -1,
        joined(source),
        joined(target),
        by_hand=by_hand,
        moved=any(parent.moved for parent in parents),
        note="\n".join(dict.fromkeys(parent.note for parent in parents if parent.note)),
        dismissed=tuple(sorted({key for parent in parents for key in parent.dismissed})),
    )


def _decide(state: State, operation: Decide) -> State:
    wanted = set(operation.rows)
    clear = operation.mark == Mark.UNDECIDED
    rows = tuple((replace(row, mark=operation.mark, by_hand=row.by_hand and not clear) if row.id in wanted else row) for row in state.rows)
    if not wanted or not wanted <= {row.id for row in state.rows}:
        raise ReviewError("some of these rows were changed meanwhile; look at them again and repeat what you wanted")
    return replace(state, rows=rows)


def _merge(state: State, operation: Merge) -> State:
    at = place_in(state, operation.row)
    if at + 1 == len(state.rows):
        raise ReviewError("this is the last row: there is none to merge it with")
    one, two = state.rows[at : at + 2]
    return _with(state, at, at + 2, [_new((*one.source, *two.source), (*one.target, *two.target), one, two)])


def _split(state: State, operation: Split) -> State:
    at = place_in(state, operation.row)
    row = state.rows[at]
    first_source, second_source = cut_pieces(row.source, state.source, operation.source)
    first_target, second_target = cut_pieces(row.target, state.target, operation.target)
    if not (first_source and second_source) and not (first_target and second_target):
        raise ReviewError("nothing to split here: put the cursor inside a sentence, or choose a row with two sentences on a side")
    first = _new(first_source, first_target, row)
    second = replace(_new(second_source, second_target, row), note="", dismissed=row.dismissed)
    return _with(state, at, at + 1, [first, second])


def _move(state: State, operation: Move) -> State:
    at = place_in(state, operation.row)
    row, side, up = state.rows[at], operation.side, operation.direction == Direction.UP
    pieces = row.side(side)
    if not pieces:
        raise ReviewError("there is no sentence on this side to move")
    piece, left = (pieces[0], pieces[1:]) if up else (pieces[-1], pieces[:-1])
    is_empty = not left and not row.side(side.other)
    giver = None if is_empty else replace(_with_side(row, side, left, moved=row.moved), by_hand=row.by_hand)
    other = at - 1 if up else at + 1
    if 0 <= other < len(state.rows):
        near = state.rows[other]
        grown = (*near.side(side), piece) if up else (piece, *near.side(side))
        taker = _with_side(near, side, joined(grown), moved=near.moved or row.moved)
    elif giver is None:
        raise ReviewError("there is no row on that side to move the sentence to")
    else:
        taker = replace(_one_sided(side, (piece,)), moved=row.moved)
    changed = [] if giver is None else [giver]
    start, end = max(min(at, other), 0), max(at, other) + 1
    return _with(state, start, end, [taker, *changed] if up else [*changed, taker])


def _with_side(row: Row, side: Side, pieces: Sequence[Piece], *, moved: bool) -> Row:
    """The row with other pieces on a side, put together by hand, undecided and new."""
    source, target = (tuple(pieces), row.target) if side == Side.SOURCE else (row.source, tuple(pieces))
    return replace(row, id=-1, source=source, target=target, mark=Mark.UNDECIDED, posterior=None, by_hand=True, moved=moved)


def _one_sided(side: Side, pieces: Sequence[Piece], *parents: Row, by_hand: bool = False) -> Row:
    return _new(pieces if side == Side.SOURCE else (), pieces if side == Side.TARGET else (), *parents, by_hand=by_hand)


def _link(state: State, operation: Link) -> State:
    i, j = place_in(state, operation.source), place_in(state, operation.target)
    source, target = state.rows[i], state.rows[j]
    if i == j:
        raise ReviewError("these two are linked already")
    if not source.source or not target.target:
        raise ReviewError("choose a sentence of the source and one of the translation")
    start, end = min(i, j), max(i, j) + 1
    between = state.rows[start + 1 : end - 1]
    if not source.target and not target.source and any(row.source and row.target for row in between):
        linked = replace(_new(source.source, target.target, source, target), moved=True)
        return _with(state, start, end, [linked if row is source else row for row in state.rows[start:end] if row is not target])
    linked = _new(source.source, target.target, source, target)
    earlier, later = (Side.TARGET, Side.SOURCE) if i < j else (Side.SOURCE, Side.TARGET)
    rows = state.rows[start:end]
    # On one side what stands before the linked sentences is left alone, on the other what stands behind them.
    before = [_rest(row, earlier, row in between) for row in rows[:-1]]
    after = [_rest(row, later, row in between) for row in rows[1:]]
    return _with(state, start, end, [row for row in (*before, linked, *after) if row is not None])


def _rest(row: Row, side: Side, is_between: bool) -> Row | None:
    """What is left of a row on a side. A row that was moved stays whole where its source is; a note goes with what is left of the source,
    or with the linked row.
    """
    if row.moved and is_between:
        return row if side == Side.SOURCE else None
    pieces = row.side(side)
    if not pieces:
        return None
    told = not is_between or (side == Side.TARGET and bool(row.source))
    return replace(_one_sided(side, pieces, row), note="" if told else row.note)


def _unlink(state: State, operation: Unlink) -> State:
    at = place_in(state, operation.row)
    row = state.rows[at]
    if not row.source or not row.target:
        raise ReviewError("this row has one side only: there is nothing to take apart")
    source = _one_sided(Side.SOURCE, row.source, row, by_hand=True)
    target = replace(_one_sided(Side.TARGET, row.target, by_hand=True), dismissed=row.dismissed, moved=row.moved)
    numbers = [piece.place for piece in row.target]
    home = next((k for k, other in enumerate(state.rows) if not other.moved and other.target and other.target[0].place > numbers[0]), None)
    if not row.moved or numbers != sorted(numbers):
        return _with(state, at, at + 1, [source, target])
    # What was moved goes back to where it stands in the translation.
    rows = [*state.rows[:at], replace(source, moved=False), *state.rows[at + 1 :]]
    rows.insert(len(rows) if home is None else home, replace(target, moved=False))
    return _with(state, 0, len(state.rows), rows)


def _edit(state: State, operation: Edit) -> State:
    at = place_in(state, operation.row)
    row = state.rows[at]
    pieces = list(row.side(operation.side))
    if not 0 <= operation.place < len(pieces):
        raise ReviewError("this sentence was changed meanwhile; look at it again and repeat what you wanted")
    text = None if operation.text is None else " ".join(operation.text.split())
    if text == "":
        raise ReviewError("the sentence would be empty; reject the row instead")
    if text is not None and len(text) > MAX_TEXT:
        raise ReviewError(f"the text has {len(text):,} characters; a sentence may have {MAX_TEXT:,}")
    piece = pieces[operation.place]
    if text == state.texts(operation.side)[piece.segment][piece.start : piece.end].strip():
        text = None
    pieces[operation.place] = replace(piece, text=text)
    changed = replace(row, source=tuple(pieces)) if operation.side == Side.SOURCE else replace(row, target=tuple(pieces))
    return _with(state, at, at + 1, [changed])


def _annotate(state: State, operation: Annotate) -> State:
    at = place_in(state, operation.row)
    if len(operation.note) > MAX_TEXT:
        raise ReviewError(f"the note has {len(operation.note):,} characters; it may have {MAX_TEXT:,}")
    return _with(state, at, at + 1, [replace(state.rows[at], note=operation.note.strip())])


def _dismiss(state: State, operation: Dismiss) -> State:
    at = place_in(state, operation.row)
    row = state.rows[at]
    keys = set(row.dismissed) | {operation.finding} if operation.dismissed else set(row.dismissed) - {operation.finding}
    return _with(state, at, at + 1, [replace(row, dismissed=tuple(sorted(keys)))])


def _realign(state: State, operation: Realign) -> State:
    for run in operation.runs:
        state = _with_run(state, run)
    return state


def _with_run(state: State, run: Run) -> State:
    start, end = place_in(state, run.first), place_in(state, run.last) + 1
    old = state.rows[start:end]
    if not old or any(row.is_fixed or row.moved for row in old):
        raise ReviewError("a row was decided about while the others were aligned; align again")
    source = [piece for row in old for piece in row.source]
    target = [piece for row in old for piece in row.target]
    totals = sum(n for n, _, _ in run.links), sum(m for _, m, _ in run.links)
    if totals != (len(source), len(target)) or any(n < 0 or m < 0 or n + m == 0 for n, m, _ in run.links):
        raise ReviewError("the new links do not hold the same sentences; align again")
    same = {(row.source, row.target): row for row in old}
    homes = {(piece.place, side): row for row in old for side in Side for piece in row.side(side)}
    rows, i, j, told = [], 0, 0, set[int]()
    for n, m, posterior in run.links:
        pieces = tuple(source[i : i + n]), tuple(target[j : j + m])
        i, j = i + n, j + m
        kept = same.get(pieces)
        if kept is None:
            sides = zip(Side, pieces, strict=True)
            parents = {homes[piece.place, side].id: homes[piece.place, side] for side, own in sides for piece in own}
            # A note goes with the first of the new rows that hold something of its row.
            parts = [row if row.id not in told else replace(row, note="") for row in parents.values()]
            kept = replace(_new(*pieces, *parts, by_hand=False), source=pieces[0], target=pieces[1])
            told |= parents.keys()
        else:
            told.add(kept.id)
        rows.append(replace(kept, posterior=posterior))
    return _with(state, start, end, rows)


_APPLY: dict[type[Operation], Callable[[State, Any], State]] = {
    Decide: _decide,
    Merge: _merge,
    Split: _split,
    Move: _move,
    Link: _link,
    Unlink: _unlink,
    Edit: _edit,
    Annotate: _annotate,
    Dismiss: _dismiss,
    Realign: _realign,
    Replace: replaced,
}
