"""How well the pieces of one side are found on the other, for every possible link of a block."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.search import LINK_TYPES
from aligner.alignment.span_sums import over_runs

__all__ = ["LINK_MEASURES", "NULL_MEASURES", "BlockPieces", "Measures", "SidePieces", "measure_pieces"]

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

LINK_MEASURES = ("found", "least found", "loss", "greatest loss", "least lead of piece")
"""Of a link. A piece is found with the best cosine that it has with a piece, two neighbouring pieces, or the whole of the other side.

`found`: mean over the pieces of both sides, by their length; `least found`: of the worst piece. `loss`: how much better the pieces would be
found in the whole block, of the side that loses more; `greatest loss`: of a single piece. `least lead of piece`: the smallest of what the
pieces' best partners in the link would lose if they had to be found in another segment.
"""
NULL_MEASURES = ("found", "least found", "found in one", "greatest found", "lead of pieces", "greatest lead of piece")
"""Of a segment that is left out, with the whole other side of the block: mean, least, mean in the best single segment, greatest; leads."""
Measures = dict[tuple[int, int], Floats]
"""For each link type: (measures, N + 1 - a, M + 1 - b, lattices); for nulls the axis of the other side has length 1."""


@dataclass(frozen=True)
class SidePieces:
    """The p pieces of one side of a block with n segments, and their cosines with the other side of m segments.

    `owner` (p): the segment of each piece, ascending, every segment at least once. `size` (p): characters. `pieces` (p, q): cosines with
    the other side's pieces. `pairs` (p, m): with the best two neighbouring pieces of each of its segments, 0 where there are none.
    `spans`: by length b (p, m + 1 - b), with spans of segments.
    """

    owner: Integers
    size: Floats
    pieces: Floats
    pairs: Floats
    spans: Mapping[int, Floats]


@dataclass(frozen=True)
class BlockPieces:
    """The pieces of both sides of a block."""

    source: SidePieces
    target: SidePieces


def measure_pieces(block: BlockPieces) -> Measures:
    """The measures of all links of one block, without the axis of lattices."""
    source, target = _Found(block.source, block.target.owner), _Found(block.target, block.source.owner)
    found: Measures = {}
    for a, b in LINK_TYPES:
        if a > source.segments or b > target.segments:
            continue
        if not b:
            found[a, b] = source.left_out()[:, :, None]
        elif not a:
            found[a, b] = target.left_out()[:, None]
        else:
            found[a, b] = _joined(source.linked(a, b), [values.T for values in target.linked(b, a)])
    return found


def _joined(source: list[Floats], target: list[Floats]) -> Floats:
    """LINK_MEASURES, from those of both sides."""
    size, found, least, lost, greatest, lead = zip(source, target, strict=True)
    return np.stack(
        [
            (found[0] + found[1]) / (size[0] + size[1]),
            np.minimum(*least),
            np.maximum(lost[0] / size[0], lost[1] / size[1]),
            np.maximum(*greatest),
            np.minimum(*lead),
        ]
    )


class _Found:
    """The pieces of one side, as they are found in the segments of the other."""

    def __init__(self, side: SidePieces, other_owner: Integers) -> None:
        self.side = side
        self.starts, other_starts = _starts(side.owner), _starts(other_owner)
        self.segments = len(self.starts)
        best = np.maximum.reduceat(side.pieces, other_starts, axis=1)
        self.best: Floats = np.maximum(np.maximum(best, side.pairs), side.spans[1])
        """(p, m): a piece in a segment."""
        self.greatest = self.best.max(axis=1)
        rivals = _rivals(np.maximum.reduceat(side.pieces, self.starts, axis=0), side.owner)
        self.lead: Floats = np.maximum.reduceat(side.pieces - rivals, other_starts, axis=1)
        """(p, m): by how much a piece is more like a piece of a segment than the pieces of all other segments of its side are."""
        self.size = np.add.reduceat(side.size, self.starts)

    def left_out(self) -> Floats:
        """NULL_MEASURES of every segment: (measures, n)."""
        weight = self.side.size / self.size[self.side.owner]
        lead = self.lead.max(axis=1)
        return np.stack(
            [
                np.add.reduceat(self.greatest * weight, self.starts),
                np.minimum.reduceat(self.greatest, self.starts),
                np.add.reduceat(self.best * weight[:, None], self.starts, axis=0).max(axis=1),
                np.maximum.reduceat(self.greatest, self.starts),
                np.add.reduceat(lead * weight, self.starts),
                np.maximum.reduceat(lead, self.starts),
            ]
        )

    def linked(self, a: int, b: int) -> list[Floats]:
        """Of all links of `a` segments of this side with `b` of the other, each (n + 1 - a, m + 1 - b): characters of this side, the sum
        by characters of how pieces are found, the least, the sum of losses, the greatest loss, the least lead.
        """
        best = np.maximum(over_runs(np.maximum, self.best, b, axis=1), self.side.spans[b])
        lead = over_runs(np.maximum, self.lead, b, axis=1)
        loss = self.greatest[:, None] - best
        size = self.side.size[:, None]

        def of_spans(how: np.ufunc, values: Floats) -> Floats:
            reduced: Floats = how.reduceat(values, self.starts, axis=0)
            return over_runs(how, reduced, a, axis=0)

        return [
            of_spans(np.add, np.broadcast_to(size, best.shape)),
            of_spans(np.add, best * size),
            of_spans(np.minimum, best),
            of_spans(np.add, loss * size),
            of_spans(np.maximum, loss),
            of_spans(np.minimum, lead),
        ]


def _starts(owner: Integers) -> Integers:
    """The first piece of each segment."""
    return np.flatnonzero(np.diff(owner, prepend=-1))


def _rivals(by_segment: Floats, owner: Integers) -> Floats:
    """For every piece, what the best of the other segments of its side has with each piece of the other side.

    `by_segment` (n, q): the best cosine of a segment's pieces.
    """
    columns = np.arange(by_segment.shape[1])
    winner = by_segment.argmax(axis=0)
    first = by_segment[winner, columns]
    rest = by_segment.copy()
    rest[winner, columns] = 0.0
    rivals: Floats = np.where(owner[:, None] == winner, rest.max(axis=0), first)
    return rivals
