"""Vecalign's algorithm with the encoder that aligner uses, for comparison.

Thompson and Koehn (2019), "Vecalign: Improved Sentence Alignment in Linear Time and Space", section 3: the cost of linking source segments
x and target segments y is (1 - cos(x, y)) |x| |y| over the mean of (1 - cos) of x with random target and of y with random source segments.
Leaving a segment out costs the 20th percentile of the costs of random one-to-one links. The vectors are of the joined texts. Documents
of this size need no coarse-to-fine search: the grid is searched whole.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from peers import LARGEST_GROUP, Cost, Peer, Task

from aligner.bitext import Link
from aligner.embeddings import Encoder

SAMPLES = 100
"""Random segments that a segment is compared with."""
DELETION = 20
"""Percentile of the costs of random links that leaving out a segment costs."""
TYPES = [(a, b) for a in range(1, LARGEST_GROUP) for b in range(1, LARGEST_GROUP) if a + b <= LARGEST_GROUP]


Aligned = Callable[[Encoder, Sequence[str], Sequence[str]], list[Link]]


def peer_of(name: str, encoder: Encoder, align: Aligned) -> Peer:
    """An algorithm of somebody else with our encoder, as a row of the table."""

    def run(task: Task, _: Path) -> tuple[list[list[Link]], Cost]:
        started, used = time.perf_counter(), time.process_time()
        links = [align(encoder, own, other) for own, other in zip(task.source, task.target, strict=True)]
        return links, Cost(time.perf_counter() - started, time.process_time() - used)

    return Peer(f"{name}'s algorithm with our encoder", 5_000, False, run)


def vecalign(encoder: Encoder) -> Peer:
    return peer_of("Vecalign", encoder, aligned)


def aligned(encoder: Encoder, source: Sequence[str], target: Sequence[str]) -> list[Link]:
    n, m = len(source), len(target)
    if not n or not m:
        return [Link((i,), ()) for i in range(n)] + [Link((), (j,)) for j in range(m)]
    draw = np.random.default_rng(1)
    rows, columns = vectors(encoder, source), vectors(encoder, target)
    some_rows, some_columns = rows[1][draw.integers(n, size=SAMPLES)], columns[1][draw.integers(m, size=SAMPLES)]
    costs = {}
    for a, b in TYPES:
        if a in rows and b in columns:
            of_rows = 1 - (rows[a] @ some_columns.T).mean(axis=1)
            of_columns = 1 - (columns[b] @ some_rows.T).mean(axis=1)
            costs[a, b] = 2 * a * b * (1 - rows[a] @ columns[b].T) / np.maximum(of_rows[:, None] + of_columns[None], 1e-6)
    random_costs = costs[1, 1][draw.integers(n, size=1_000), draw.integers(m, size=1_000)]
    return best_path(costs, float(np.percentile(random_costs, DELETION)), n, m)


def vectors(encoder: Encoder, segments: Sequence[str]) -> dict[int, np.ndarray]:
    """By length, the vectors of all spans of segments."""
    return {
        size: encoder.project(encoder.pool([" ".join(segments[k : k + size]) for k in range(len(segments) + 1 - size)]))
        for size in range(1, min(LARGEST_GROUP - 1, len(segments)) + 1)
    }


def best_path(costs: dict[tuple[int, int], np.ndarray], deletion: float, n: int, m: int) -> list[Link]:
    best = np.full((n + 1, m + 1), np.inf)
    best[0, 0] = 0.0
    steps: dict[tuple[int, int], tuple[int, int]] = {}
    for i in range(n + 1):
        for j in range(m + 1):
            for a, b in ((1, 0), (0, 1), *costs):
                if a <= i and b <= j:
                    cost = best[i - a, j - b] + (deletion if 0 in (a, b) else float(costs[a, b][i - a, j - b]))
                    if cost < best[i, j]:
                        best[i, j], steps[i, j] = cost, (a, b)
    links, i, j = [], n, m
    while i or j:
        a, b = steps[i, j]
        links.append(Link(tuple(range(i - a, i)), tuple(range(j - b, j))))
        i, j = i - a, j - b
    return links[::-1]
