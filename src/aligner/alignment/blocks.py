"""Cutting long documents into blocks small enough for the dynamic programme, at places that are certain.

Rare words that both sides share match single segments; the heaviest chain of such matches that runs forward on both sides
(Hunt and Szymanski 1977; Melamed 1999) gives anchors. Where neighbouring anchors agree, the document is cut. Parts without
anchors are searched again for words that are rare within the part. Time is linear in the length of the document.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.alignment.coarse import Path, coarse_path
from aligner.alignment.evidence import DENSE, Channel, Evidence, frequencies, stored

__all__ = ["CHUNK", "Block", "certain_cuts", "cut", "heaviest_chain"]

Integers = NDArray[np.int64]

SMALL = 24
"""Segments of a side up to which a document is left whole."""
TARGET_SIZE = 8
"""Segments of a side after which a block is ended at the next certain place."""
RARE = 12
"""A word is rare when at most this many segments of the part have it."""
LONG = 160
"""Segments of a side from which a path is looked for first, so that passages that occur again are not mistaken for each other."""
CHUNK = 4
"""Segments of its smallest chunks."""
STRIP = 128
"""Source segments whose partners are looked for together, near the path."""
ONE_BY_ONE = 3_000
"""Segments of a side up to which a path of single segments is looked for where there is no certain place."""
LARGEST_AREA = 40_000
LONGEST_SIDE = 1_000
"""Source times target segments, and segments of a side, that the dynamic programme may be given when no anchor is found."""
LEAST_ASSOCIATION = 0.4
"""Words that account for each other less surely (0..1) match no segments."""
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


def cut(evidence: Evidence, wholes: Sequence[Block]) -> list[list[Block]]:
    """For each block, the blocks that cover it in order. Small ones stay whole. The blocks must follow each other on both sides."""
    done: list[list[Block]] = [[whole] for whole in wholes]
    open_parts = [(number, whole) for number, whole in enumerate(wholes) if max(whole.size) > SMALL and 0 not in whole.size]
    while open_parts:
        parts = [part for _, part in open_parts]
        pieces: dict[int, dict[Block, list[Block]]] = {}
        again: list[tuple[int, Block]] = []
        for (number, whole), anchors in zip(open_parts, _anchors_of(evidence, parts), strict=True):
            found = _cut_once(whole, anchors)
            pieces.setdefault(number, {})[whole] = found
            # A part as large as the whole would be cut in the same way for ever.
            again += [(number, part) for part in found if max(part.size) > SMALL and 0 not in part.size and part.size < whole.size]
        for number, replaced in pieces.items():
            done[number] = [part for old in done[number] for part in replaced.get(old, [old])]
        open_parts = again
    return [[part for old in blocks for part in _bounded(evidence, old)] for blocks in done]


def certain_cuts(evidence: Evidence, part: Block) -> list[tuple[int, int]]:
    """Places of a part where it can be cut, by the anchors of the part alone."""
    (anchors,) = _anchors(evidence, [part])
    return _certain_cuts(anchors)


def _cut_once(whole: Block, anchors: Sequence[tuple[int, int]]) -> list[Block]:
    start, end = (whole.source[0], whole.target[0]), (whole.source[1], whole.target[1])
    places = [start, *_spaced(_certain_cuts(anchors), start, end), end]
    return [Block((a[0], b[0]), (a[1], b[1])) for a, b in pairwise(places)]


def _bounded(evidence: Evidence, block: Block) -> list[Block]:
    """The block, or steps along its path when it has no certain place and is too large for the dynamic programme."""
    n, m = block.size
    if (n * m <= LARGEST_AREA and max(n, m) <= LONGEST_SIDE) or not n or not m:
        return [block]
    path = coarse_path(_channels(evidence), block.source, block.target, 1 if max(n, m) <= ONE_BY_ONE else CHUNK)
    places = [(block.source[0], block.target[0])]
    for i in range(block.source[0] + SMALL, block.source[1], SMALL):
        j = int(path.low[i - block.source[0]] + path.high[i - block.source[0]]) // 2
        # What is on one side only goes where it stands, in steps as well.
        places += _steps(places[-1], (i, max(j, places[-1][1])))
    places += _steps(places[-1], (block.source[1], block.target[1]))
    return [Block((a[0], b[0]), (a[1], b[1])) for a, b in pairwise(places)]


def _steps(start: tuple[int, int], end: tuple[int, int]) -> list[tuple[int, int]]:
    """Places from the start (left out) to the end, of which no two neighbours lie further apart than SMALL on either side."""
    count = max(-(-max(end[0] - start[0], end[1] - start[1]) // SMALL), 1)
    return [(start[0] + (end[0] - start[0]) * k // count, start[1] + (end[1] - start[1]) * k // count) for k in range(1, count + 1)]


def _channels(evidence: Evidence) -> list[Channel]:
    channels = (evidence.texts, evidence.source_translated, evidence.target_translated)
    return [channel for channel in channels if channel is not None]


def _anchors_of(evidence: Evidence, parts: Sequence[Block]) -> list[list[tuple[int, int]]]:
    """The anchors of each part, those of long ones near their paths."""
    strips: list[Block] = []
    owner: list[int] = []
    paths: dict[int, Path] = {}
    for number, part in enumerate(parts):
        own = [part]
        if max(part.size) > LONG:
            paths[number] = path = coarse_path(_channels(evidence), part.source, part.target, CHUNK)
            own = _strips(part, path)
        strips += own
        owner += [number] * len(own)
    found: list[list[tuple[int, int]]] = [[] for _ in parts]
    for number, anchors in zip(owner, _anchors(evidence, strips), strict=True):
        found[number] += anchors
    for number, path in paths.items():
        start = parts[number].source[0]
        near = [(i, j) for i, j in found[number] if path.low[i - start] <= j < path.high[i - start]]
        found[number] = heaviest_chain([i for i, _ in near], [j for _, j in near], [1.0] * len(near))
    return found


def _strips(part: Block, path: Path) -> list[Block]:
    """A part in strips of STRIP source segments, each with the target segments near the path; these overlap."""
    start, stop = part.source
    strips = []
    for i in range(start, stop, STRIP):
        last = min(i + STRIP, stop)
        low, high = int(path.low[i - start]), int(path.high[last - 1 - start])
        if high > low:
            strips.append(Block((i, last), (low, high)))
    return strips


def _anchors(evidence: Evidence, parts: Sequence[Block]) -> list[list[tuple[int, int]]]:
    """The heaviest chain of matches between single segments, for each part."""
    row_part = np.repeat(np.arange(len(parts)), [part.size[0] for part in parts])
    column_part = np.repeat(np.arange(len(parts)), [part.size[1] for part in parts])
    rows = np.concatenate([np.arange(*part.source) for part in parts])
    columns = np.concatenate([np.arange(*part.target) for part in parts])
    matches = sum(_matches(channel, rows, columns, row_part, column_part) for channel in _channels(evidence)).tocoo()
    share = matches.data / np.sqrt(evidence.source_idf()[rows[matches.row]] * evidence.target_idf()[columns[matches.col]])
    keep = share >= LEAST_SHARE
    row, column, share = matches.row[keep], matches.col[keep], share[keep]
    mutual = _is_best(row, share, len(rows)) & _is_best(column, share, len(columns))
    row, column, share = row[mutual], column[mutual], share[mutual]
    order = np.lexsort((-column, row))
    row, column, share = row[order], column[order], share[order]
    bounds = np.searchsorted(row_part[row], np.arange(len(parts) + 1))
    source, target, weight = rows[row].tolist(), columns[column].tolist(), share.tolist()
    return [heaviest_chain(source[a:b], target[a:b], weight[a:b]) for a, b in pairwise(bounds.tolist())]


def _matches(channel: Channel, rows: Integers, columns: Integers, row_part: Integers, column_part: Integers) -> sparse.csr_matrix:
    """Weight of the rare words that segments of the same part share: source x target."""
    left, _ = _rare(channel.source.weights[rows], row_part)
    right, right_key = _rare(channel.target.weights[columns], column_part)
    right.data[:] = 1.0
    reached = left @ _strong(channel.forward)
    reached_key = np.repeat(row_part, np.diff(reached.indptr)) * right.shape[1] + reached.indices
    place, found, count = _numbered(right_key, reached_key)
    reached = stored(sparse.csr_matrix((reached.data, found, reached.indptr), shape=(len(rows), count)), found >= 0)
    other = sparse.csr_matrix((right.data, place, right.indptr), shape=(len(columns), count))
    return reached @ other.T


def _numbered(keys: Integers, others: Integers) -> tuple[Integers, Integers, int]:
    """Numbers from 0 for different keys, the same numbers for the others (-1: not among the keys), and a bound on the numbers."""
    if not len(keys):
        return keys, np.full(len(others), -1), 1
    limit = int(max(keys.max(), others.max(initial=0))) + 1
    if limit <= DENSE:
        present = np.zeros(limit, dtype=bool)
        present[keys] = True
        return keys, np.where(present[others], others, -1), limit
    different, place = np.unique(keys, return_inverse=True)
    found = np.minimum(np.searchsorted(different, others), len(different) - 1)
    return place, np.where(different[found] == others, found, -1), len(different)


def _strong(association: sparse.csr_matrix) -> sparse.csr_matrix:
    """The associations that are strong enough to match segments."""
    return stored(association, association.data >= LEAST_ASSOCIATION)


def _rare(weights: sparse.csr_matrix, part: Integers) -> tuple[sparse.csr_matrix, Integers]:
    """The weights of words that at most RARE segments of the part have, and part * words + word of each."""
    group = np.repeat(part, np.diff(weights.indptr))
    keep = frequencies(group, weights.indices, weights.shape[1]) <= RARE
    return stored(weights, keep), group[keep] * weights.shape[1] + weights.indices[keep]


def _is_best(group: NDArray[np.int64], value: NDArray[np.float64], size: int) -> NDArray[np.bool_]:
    best = np.zeros(size, np.float64)
    np.maximum.at(best, group, value)
    return np.asarray(value >= best[group])


def heaviest_chain(rows: Sequence[int], columns: Sequence[int], weights: Sequence[float]) -> list[tuple[int, int]]:
    """The chain of points, both numbers rising, with the largest sum of weights; n log n (Hunt and Szymanski 1977, weighted).

    Points are sorted by row, and by falling column within a row.
    """
    tails: list[int] = []  # columns where chains end, rising, with rising sums
    sums: list[float] = []
    ends: list[int] = []
    before = [-1] * len(rows)
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
        k = before[k]
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
