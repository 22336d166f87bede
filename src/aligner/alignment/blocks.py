"""Cutting long documents into blocks small enough for the dynamic programme, at places that are certain.

Rare words that both sides share tie single segments together; the heaviest chain of such ties that runs forward on both sides
(Hunt and Szymanski 1977; Melamed 1999) gives anchors. Where neighbouring anchors agree, the document is cut. Stretches without
anchors are searched again for words that are rare within the stretch. The work grows in a straight line with the document.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.alignment.evidence import Channel, Evidence

__all__ = ["Block", "cut"]

SMALL = 70
"""Segments of a side up to which a document is left whole."""
TARGET_SIZE = 32
"""Segments of a side after which a block is ended at the next certain place."""
RARE = 12
"""A word is rare when at most this many segments of the stretch have it."""
LARGEST_AREA = 40_000
LONGEST_SIDE = 1_000
"""Source times target segments, and segments of a side, that the dynamic programme may be given when no anchor is found."""
LEAST_SHARE = 0.15
"""Smallest share of the weight of both segments that an anchor's rare words must make up."""


@dataclass(frozen=True, slots=True)
class Block:
    """Source segments `source` and target segments `target` (half-open) that are aligned on their own."""

    source: tuple[int, int]
    target: tuple[int, int]

    @property
    def size(self) -> tuple[int, int]:
        """Number of source and target segments."""
        return self.source[1] - self.source[0], self.target[1] - self.target[0]


def cut(evidence: Evidence, whole: Block) -> list[Block]:
    """Blocks that cover `whole` in order. A small document stays whole."""
    n, m = whole.size
    if n <= SMALL and m <= SMALL:
        return [whole]
    anchors = _anchors(evidence, whole)
    cuts = _certain_cuts(anchors)
    if not cuts:
        bounded = n * m <= LARGEST_AREA and max(n, m) <= LONGEST_SIDE
        return [whole] if bounded or not n or not m else _proportional(whole)
    blocks = []
    start = (whole.source[0], whole.target[0])
    end = (whole.source[1], whole.target[1])
    for place in [*_spaced(cuts, start, end), end]:
        part = Block((start[0], place[0]), (start[1], place[1]))
        # A part as large as the whole would be cut in the same way for ever.
        blocks += cut(evidence, part) if part.size < whole.size else [part]
        start = place
    return blocks


def _anchors(evidence: Evidence, whole: Block) -> list[tuple[int, int]]:
    """The heaviest chain of ties between single segments."""
    rows, columns = slice(*whole.source), slice(*whole.target)
    channels = [evidence.texts]
    if evidence.source_translated:
        channels.append(evidence.source_translated)
    if evidence.target_translated:
        channels.append(evidence.target_translated)
    ties = _ties(channels[0], rows, columns)
    for channel in channels[1:]:
        ties = ties + _ties(channel, rows, columns)
    source_mass, target_mass = evidence.source_mass()[rows], evidence.target_mass()[columns]
    found = ties.tocoo()
    share = found.data / np.sqrt(source_mass[found.row] * target_mass[found.col])
    keep = share >= LEAST_SHARE
    row, column, share = found.row[keep], found.col[keep], share[keep]
    mutual = _is_best(row, share, len(source_mass)) & _is_best(column, share, len(target_mass))
    chain = _heaviest_chain(row[mutual], column[mutual], share[mutual])
    return [(whole.source[0] + i, whole.target[0] + j) for i, j in chain]


def _ties(channel: Channel, rows: slice, columns: slice) -> sparse.csr_matrix:
    """Weight of the rare words that segments share: source x target."""
    left, right = channel.source.weights[rows], channel.target.weights[columns]
    rare_left, rare_right = _rare(left), _rare(right)
    association = channel.forward[rare_left][:, rare_right]
    weights = sparse.diags_array(np.ones(len(rare_left), np.float32))
    return (left[:, rare_left] @ weights @ association) @ _ones(right[:, rare_right]).T


def _rare(weights: sparse.csr_matrix) -> NDArray[np.int64]:
    frequency = np.bincount(weights.indices, minlength=weights.shape[1])
    return np.flatnonzero((frequency > 0) & (frequency <= RARE))


def _ones(weights: sparse.csr_matrix) -> sparse.csr_matrix:
    return sparse.csr_matrix((np.ones(len(weights.data), np.float32), weights.indices, weights.indptr), shape=weights.shape)


def _is_best(group: NDArray[np.int64], value: NDArray[np.float32], size: int) -> NDArray[np.bool_]:
    best = np.zeros(size, np.float32)
    np.maximum.at(best, group, value)
    return np.asarray(value >= best[group])


def _heaviest_chain(row: NDArray[np.int64], column: NDArray[np.int64], weight: NDArray[np.float32]) -> list[tuple[int, int]]:
    """The chain of points, both numbers rising, with the largest sum of weights; n log n (Hunt and Szymanski 1977, weighted)."""
    order = np.lexsort((-column, row))
    tails: list[int] = []  # columns where chains end, rising, with rising sums
    sums: list[float] = []
    ends: list[int] = []
    before = np.full(len(order), -1)
    rows, columns, weights = row[order].tolist(), column[order].tolist(), weight[order].tolist()
    for k, place in enumerate(columns):
        at = bisect_left(tails, place)
        total = weights[k] + (sums[at - 1] if at else 0.0)
        before[k] = ends[at - 1] if at else -1
        stop = at
        while stop < len(tails) and sums[stop] <= total:
            stop += 1
        if stop > at or at == len(tails) or tails[at] > place:
            tails[at:stop], sums[at:stop], ends[at:stop] = [place], [total], [k]
    chain = []
    k = ends[-1] if ends else -1
    while k >= 0:
        chain.append((rows[k], columns[k]))
        k = int(before[k])
    chain.reverse()
    return chain


def _certain_cuts(anchors: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Nodes between two anchors that stand side by side on both sides, each with another anchor close by."""
    cuts = []
    for k in range(1, len(anchors) - 2):
        (i0, j0), (i1, j1), (i2, j2), (i3, j3) = anchors[k - 1 : k + 3]
        side_by_side = i2 == i1 + 1 and j2 == j1 + 1
        if side_by_side and i1 - i0 <= 3 and j1 - j0 <= 3 and i3 - i2 <= 3 and j3 - j2 <= 3:
            cuts.append((i2, j2))
    return cuts


def _spaced(cuts: Sequence[tuple[int, int]], start: tuple[int, int], end: tuple[int, int]) -> list[tuple[int, int]]:
    """Cuts that leave blocks of at least about TARGET_SIZE segments."""
    chosen = []
    for i, j in cuts:
        far = max(i - start[0], j - start[1]) >= TARGET_SIZE
        if far and (i, j) != end:
            chosen.append((i, j))
            start = (i, j)
    return chosen


def _proportional(whole: Block) -> list[Block]:
    """Without any anchor in a large stretch: equal steps along the diagonal, so that the cost stays bounded."""
    n, m = whole.size
    steps = -(-max(n, m) // SMALL)
    marks = [(whole.source[0] + n * k // steps, whole.target[0] + m * k // steps) for k in range(steps + 1)]
    return [Block((a[0], b[0]), (a[1], b[1])) for a, b in pairwise(marks)]
