"""Decisions that outlive a new run: rows that a person decided about are put into the new result wherever their sentences still stand."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise

from aligner.errors import ReviewError
from aligner.languages.pair import Side
from aligner.review.state import Piece, Row, State

__all__ = ["Carried", "Maps", "carried_row", "carry", "impose", "segment_maps"]

MAX_COMPARED = 4_000
"""Sentences between the equal beginning and end of two versions that are compared; of longer changes only those that occur once."""


@dataclass(frozen=True, slots=True)
class Carried:
    """`rows`: decided rows as they stand in the new result, for `impose`. `lost`: those of the old one whose sentences changed."""

    rows: tuple[Row, ...]
    lost: tuple[Row, ...]


Maps = dict[Side, dict[int, int]]
"""Of each side: numbers of an old article's sentences, and theirs in the new one."""


def segment_maps(old: State, new: State) -> Maps:
    """Which sentences of two versions of an article are the same."""
    return {side: _same_segments(old.texts(side), new.texts(side)) for side in Side}


def carried_row(row: Row, maps: Maps) -> Row | None:
    """The row with the sentences of the new article; None when one is gone, or they do not follow each other any more."""
    source, target = (_mapped(row.side(side), maps[side]) for side in Side)
    return None if source is None or target is None else replace(row, source=source, target=target)


def carry(old: State, new: State, maps: Maps | None = None) -> Carried:
    """The decisions of an old state in a new automatic result of changed articles. `new` is a state that nobody changed.

    A row applies when all its sentences are still there, word by word, and still follow each other. Notes and dismissed findings of rows
    that nobody decided about apply when the new result has the same row. `maps`: when they are known.
    """
    maps = maps or segment_maps(old, new)
    automatic = {(row.source, row.target) for row in new.rows}
    kept, lost = [], []
    for row in old.rows:
        if not (row.is_fixed or row.is_edited or row.note or row.dismissed):
            continue
        there = carried_row(row, maps)
        if there is not None and (row.is_fixed or row.is_edited or (there.source, there.target) in automatic):
            kept.append(there)
        else:
            lost.append(row)
    return Carried(tuple(kept), tuple(lost))


def impose(state: State, rows: Sequence[Row]) -> State:
    """An automatic result with decided rows in it; what is between them stays as it was, without their sentences.

    `rows`: in order on both sides but for those that are `moved`. They get new ids. Raises ReviewError when they do not fit.
    """
    if not rows:
        return state
    fixed = list(rows)
    free = {side: deque(_free_pieces(state, side, [piece for row in fixed for piece in row.side(side)])) for side in Side}
    homes = {(piece.segment, side): place for place, row in enumerate(state.rows) for side in Side for piece in row.side(side)}
    placed: list[Row] = []
    for row in [one for one in fixed if not one.moved]:
        placed += _gap(free, homes, (_first_place(row.source), _first_place(row.target)))
        placed.append(replace(row, id=-1))
    placed += _gap(free, homes, (None, None), last=True)
    for row in [one for one in fixed if one.moved]:
        before = next((k for k, one in enumerate(placed) if one.source and one.source[0].place > row.source[0].place), len(placed))
        placed.insert(before, replace(row, id=-1))
    same = {(row.source, row.target): row for row in state.rows}
    numbered, next_id = [], state.next_id
    for row in placed:
        automatic = same.get((row.source, row.target))
        if automatic is not None:
            # Also a decided row keeps the id and the probability of the automatic one with the same sentences.
            numbered.append(automatic if row.id >= 0 else replace(row, id=automatic.id, posterior=automatic.posterior))
        else:
            numbered.append(replace(row, id=next_id))
            next_id += 1
    return replace(state, rows=tuple(numbered), next_id=next_id)


_Place = tuple[int, int]


def _first_place(pieces: Sequence[Piece]) -> _Place | None:
    return pieces[0].place if pieces else None


def _gap(
    free: dict[Side, deque[Piece]], homes: dict[tuple[int, Side], int], ends: tuple[_Place | None, _Place | None], *, last: bool = False
) -> list[Row]:
    """Rows of the free pieces before the ends of a gap; those of one automatic row stay together. They are taken from `free`.

    `homes`: the place of the automatic row of each sentence.
    """
    rows: dict[int, Row] = {}
    for side, end in zip(Side, ends, strict=True):
        waiting = free[side]
        while waiting and (last or (end is not None and waiting[0].place < end)):
            piece = waiting.popleft()
            home = homes[piece.segment, side]
            row = rows.get(home, Row(0, (), ()))
            own = (*row.side(side), piece)
            rows[home] = replace(row, source=own) if side == Side.SOURCE else replace(row, target=own)
    return [row for _, row in sorted(rows.items())]


def _free_pieces(state: State, side: Side, fixed: Sequence[Piece]) -> list[Piece]:
    """What the fixed pieces leave of the article's sentences. Raises ReviewError when they overlap or lie outside."""
    texts = state.texts(side)
    by_segment: dict[int, list[Piece]] = {}
    for piece in fixed:
        by_segment.setdefault(piece.segment, []).append(piece)
    free: list[Piece] = []
    for number, text in enumerate(texts):
        at = 0
        for piece in sorted(by_segment.pop(number, []), key=lambda one: one.place):
            if not at <= piece.start <= piece.end <= len(text):
                raise ReviewError("a decision of the log does not fit the article")
            free += [Piece(number, at, piece.start)] if text[at : piece.start].strip() else []
            at = piece.end
        free += [Piece(number, at, len(text))] if at < len(text) and (at == 0 or text[at:].strip()) else []
    if by_segment:
        raise ReviewError("a decision of the log does not fit the article")
    return free


def _mapped(pieces: Sequence[Piece], numbers: dict[int, int]) -> tuple[Piece, ...] | None:
    """The pieces in the new article; None when one is gone, or another sentence came between two that followed each other."""
    if not all(piece.segment in numbers for piece in pieces):
        return None
    mapped = [replace(piece, segment=numbers[piece.segment]) for piece in pieces]
    for (before, after), (old, following) in zip(pairwise(mapped), pairwise(pieces), strict=True):
        if after.segment - before.segment != following.segment - old.segment:
            return None
    return tuple(mapped)


def _same_segments(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Numbers of the segments of two versions that are the same text at the same place of their order."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    numbers = {number: number for number in range(start)}
    numbers |= {len(old) - 1 - k: len(new) - 1 - k for k in range(end)}
    middle, other = old[start : len(old) - end], new[start : len(new) - end]
    if max(len(middle), len(other)) <= MAX_COMPARED:
        for match in SequenceMatcher(None, middle, other, autojunk=False).get_matching_blocks():
            numbers |= {start + match.a + k: start + match.b + k for k in range(match.size)}
        return numbers
    counts = Counter(other)
    places = {text: place for place, text in enumerate(other) if counts[text] == 1}
    last = -1
    for place, text in enumerate(middle):
        if places.get(text, -1) > last:
            last = places[text]
            numbers[start + place] = start + last
    return numbers
