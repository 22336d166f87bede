"""Roughly which parts of the two sides of a long document correspond, from coarse to fine.

Neighbouring segments are taken together as chunks. A chunk has a vector: its words, as words of the target's language with their
weights, projected onto few dimensions with random signs (random indexing, Kanerva et al. 2000). A path through the grid of chunks
is found by dynamic programming: whole for the largest chunks, and near the last path for chunks of half the size, and so on
(Thompson and Koehn 2019, "Vecalign"). As the whole document decides, repeated passages do not mislead it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.alignment.evidence import Channel
from aligner.lexicon.vocabulary import Vocabulary

__all__ = ["Floats", "Path", "coarse_path", "find_path", "random_vectors", "sums_of_chunks"]

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]

DIMENSIONS = 128
"""Dimensions of a chunk's vector."""
TOP = 2_000
"""Chunks of a side up to which the path is looked for in the whole grid."""
BAND = 8
"""Chunks to each side of the last path among which the next is looked for."""
BESIDE = 2
"""Chunks beside the path's in which partners are looked for, too."""
GAP = 0.05
"""What it costs to leave a chunk without a partner."""

LEAN, FAR = 1.0, 0.1
"""How much less a pair of chunks counts for every document's length that it lies off the diagonal, and how far off that goes on.

Where passages occur again and again, nothing else tells one copy from the next; elsewhere it is too little to matter. Set by hand, on
the first eight articles of newsbench set end to end to 60,000 segments.
"""


@dataclass(frozen=True)
class Path:
    """For each source segment i of a block, the target segments [low[i], high[i]) among which its partners are looked for."""

    low: Integers
    high: Integers


def coarse_path(channels: Sequence[Channel], source: tuple[int, int], target: tuple[int, int], size: int) -> Path:
    """The path of the segments source[0] ... source[1] - 1 and target[0] ...; `size`: segments of the smallest chunks."""
    left, right = [], []
    for channel in channels:
        projection = random_vectors(channel.target.vocabulary)
        left.append(sums_of_chunks(channel.source.weights, source, size, (channel.forward @ projection).toarray()))
        right.append(sums_of_chunks(channel.target.weights, target, size, projection.toarray()))
    return find_path(np.concatenate(left, axis=1), np.concatenate(right, axis=1), source, target, size)


def find_path(left: Floats, right: Floats, source: tuple[int, int], target: tuple[int, int], size: int) -> Path:
    """The path of segments whose chunks of `size` have these vectors."""
    levels = [(left, right)]
    while max(len(levels[-1][0]), len(levels[-1][1])) > TOP:
        levels.append((_pairs(levels[-1][0]), _pairs(levels[-1][1])))
    low, high = np.zeros(len(levels[-1][0]) + 1, np.int64), np.full(len(levels[-1][0]) + 1, len(levels[-1][1]))
    for number, (rows, columns) in enumerate(reversed(levels)):
        if number:
            low, high = _finer(low, high, len(rows), len(columns))
        low, high = _best_path(_scores(rows), _scores(columns), low, high)
    chunk = np.arange(source[1] - source[0]) // size
    # A chunk lies between two nodes of the path, and its partners may be in the chunks beside.
    first, last = low[chunk] - BESIDE, high[chunk + 1] + BESIDE
    span = target[1] - target[0]
    return Path(target[0] + np.clip(first * size, 0, span), target[0] + np.clip(last * size, 0, span))


def random_vectors(vocabulary: Vocabulary) -> sparse.csr_matrix:
    """For each word one dimension, and a sign (words, DIMENSIONS); the same for the same word."""
    words = vocabulary.exact
    place = (words >> np.uint64(17)) % np.uint64(DIMENSIONS)
    sign = np.where((words >> np.uint64(40)) & np.uint64(1), np.float32(1), np.float32(-1))
    return sparse.csr_matrix((sign, place.astype(np.int32), np.arange(len(words) + 1)), shape=(len(words), DIMENSIONS))


def sums_of_chunks(weights: sparse.csr_matrix, span: tuple[int, int], size: int, vectors: NDArray[Any]) -> Floats:
    """Weighted sums of the vectors of the words of each chunk of `size` segments: (chunks, DIMENSIONS)."""
    bounds = weights.indptr[[*range(span[0], span[1], size), span[1]]]
    part = slice(bounds[0], bounds[-1])
    # What stands in several segments of a chunk stands several times.
    shape = (len(bounds) - 1, weights.shape[1])
    chunks = sparse.csr_matrix((weights.data[part].astype(np.float32), weights.indices[part], bounds - bounds[0]), shape=shape)
    sums: Floats = chunks @ vectors.astype(np.float32)
    return sums


def _pairs(rows: Floats) -> Floats:
    """Sums of neighbours, two and two."""
    return np.add.reduceat(rows, np.arange(0, len(rows), 2), axis=0)


def _scores(rows: Floats) -> Floats:
    """Vectors of length 1 around their mean: unlike pairs have products around 0."""
    unit = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)
    unit -= unit.mean(axis=0)
    scores: Floats = unit / np.maximum(np.linalg.norm(unit, axis=1, keepdims=True), 1e-6)
    return scores


def _finer(low: Integers, high: Integers, n: int, m: int) -> tuple[Integers, Integers]:
    """The nodes near a path, for chunks of half the size: between low[i] and high[i], inclusive, before the i-th of n chunks."""
    coarse = np.minimum((np.arange(n + 1) + 1) // 2, len(low) - 1)
    before = np.minimum(np.arange(n + 1) // 2, len(low) - 1)
    first, last = np.clip(2 * low[before] - BAND, 0, m), np.clip(2 * high[coarse] + BAND, 0, m)
    first[0], last[-1] = 0, m
    return np.minimum.accumulate(first[::-1])[::-1], np.maximum.accumulate(last)


def _best_path(rows: Floats, columns: Floats, low: Integers, high: Integers) -> tuple[Integers, Integers]:
    """The best path from (0, 0) to the end through the nodes low[i] ... high[i] of each row: the first and last node in each row."""
    n, m = len(rows), len(columns)
    sums: list[NDArray[np.floating[Any]]] = []
    gaps = GAP * np.arange(m + 1)
    last = -gaps[: high[0] + 1]
    sums.append(last)
    for i in range(1, n + 1):
        a, b, c, d = int(low[i - 1]), int(high[i - 1]), int(low[i]), int(high[i])
        here = np.full(d - c + 1, -np.inf)
        if c <= b:
            here[: b - c + 1] = last[c - a :][: d - c + 1] - GAP
        first = max(c, a + 1)  # from node (i - 1, j - 1) to (i, j)
        stop = min(d, b + 1)
        if stop >= first:
            off = np.abs(np.arange(first, stop + 1) / m - i / n)
            through = last[first - 1 - a : stop - a] + columns[first - 1 : stop] @ rows[i - 1] - LEAN * np.minimum(off, FAR)
            here[first - c : stop - c + 1] = np.maximum(here[first - c : stop - c + 1], through)
        own = gaps[c : d + 1]
        last = np.maximum.accumulate(here + own) - own
        sums.append(last)
    return _traced(rows, columns, sums, low)


def _traced(rows: Floats, columns: Floats, sums: Sequence[NDArray[np.floating[Any]]], low: Integers) -> tuple[Integers, Integers]:
    n, m = len(rows), len(columns)
    first, final = np.zeros(n + 1, np.int64), np.zeros(n + 1, np.int64)
    j = m
    for i in range(n, -1, -1):
        own, start = sums[i], int(low[i])
        final[i] = j
        if i == 0:
            break
        before, other = sums[i - 1], int(low[i - 1])
        while True:
            up = before[j - other] - GAP if 0 <= j - other < len(before) else -np.inf
            through = before[j - 1 - other] if 0 <= j - 1 - other < len(before) else -np.inf
            if j and np.isfinite(through):
                through += float(columns[j - 1] @ rows[i - 1]) - LEAN * min(abs(j / m - i / n), FAR)
            across = own[j - 1 - start] - GAP if j > start else -np.inf
            if across > max(up, through) + 1e-9:
                j -= 1
                continue
            first[i] = j
            j -= int(through >= up)
            break
    return first, final
