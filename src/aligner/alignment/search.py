"""The dynamic programme: forward-backward posteriors and best paths over lattices of links, many lattices at once.

A lattice has a node for every pair of prefixes: i source segments and j target segments. A link type `(a, b)` is an edge from node
`(i - a, j - b)` to `(i, j)`. All edges into an anti-diagonal i + j = d come from earlier ones, so an anti-diagonal of all
lattices of a batch is computed by a few array operations.

Forward-backward for sentence alignment: Wu (1994), "Aligning a parallel English-Chinese corpus statistically with lexical criteria".
Decoding by posteriors: Goodman (1996), "Parsing algorithms and metrics".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

__all__ = ["LINK_TYPES", "best_paths", "posteriors"]

Floats = NDArray[np.float64]

LINK_TYPES: tuple[tuple[int, int], ...] = (
    (1, 0), (0, 1), (1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (1, 4), (4, 1), (2, 2), (2, 3), (3, 2),
)  # fmt: skip


LONGEST = max(a + b for a, b in LINK_TYPES)
"""Anti-diagonals that the longest link goes ahead."""


@lru_cache(maxsize=64)
def _edges(rows: int, columns: int) -> list[tuple[int, int, slice, slice]]:
    """Edges of all lattices, one anti-diagonal and link type at a time: (diagonal, type, nodes of origin, nodes reached).

    Nodes are numbered row by row, `columns` to a row, so those of an anti-diagonal lie `columns - 1` apart.
    """
    step = max(columns - 1, 1)
    edges = []
    for diagonal in range(1, rows + columns - 1):
        for number, (a, b) in enumerate(LINK_TYPES):
            first, last = max(a, diagonal - columns + 1), min(rows - 1, diagonal - b)
            if first > last:
                continue
            start = first * columns + diagonal - first
            back = a * columns + b
            length = (last - first) * step + 1
            edges.append((diagonal, number, slice(start - back, start - back + length, step), slice(start, start + length, step)))
    return edges


def _diagonal(number: int, rows: int, columns: int) -> slice:
    step = max(columns - 1, 1)
    first, last = max(0, number - columns + 1), min(rows - 1, number)
    start = first * columns + number - first
    return slice(start, start + (last - first) * step + 1, step)


def posteriors(scores: Floats, sizes: Sequence[tuple[int, int]]) -> tuple[Floats, Floats]:
    """Probability of every link, and the log of the sum over all paths.

    `scores`: shape (types, rows, columns, lattices), the log weight of the link of each type that ends at each node, -inf where there is
    none. `sizes`: segments (source, target) of each lattice, at most (rows - 1, columns - 1).
    Returns probabilities of the same shape, and one log partition per lattice.
    """
    types, rows, columns, lattices = scores.shape
    weights = np.exp(scores).reshape(types, rows * columns, lattices)
    ends = np.array([n * columns + m for n, m in sizes])
    every = np.arange(lattices)
    forward, forward_scale = _forward(weights, rows, columns)
    end_diagonals = np.array([n + m for n, m in sizes])
    log_total = np.log(forward[ends, every]) + forward_scale[end_diagonals, every]
    backward, backward_scale = _backward(weights, rows, columns, ends, end_diagonals)
    # The product of forward, link and backward, with the scales of both diagonals put back.
    probability = weights.reshape(scores.shape)
    forward, backward = forward.reshape(rows, columns, lattices), backward.reshape(rows, columns, lattices)
    diagonals = np.add.outer(np.arange(rows), np.arange(columns))
    scales = {}
    for ahead in range(1, LONGEST + 1):
        scales[ahead] = np.zeros_like(forward_scale)
        scales[ahead][ahead:] = np.exp(forward_scale[:-ahead] + backward_scale[ahead:] - log_total)
    for number, (a, b) in enumerate(LINK_TYPES):
        if a < rows and b < columns:
            both = forward[: rows - a, : columns - b] * backward[a:, b:]
            both *= scales[a + b][diagonals[a:, b:]]
            probability[number, a:, b:] *= both
    return probability, log_total


def _forward(weights: Floats, rows: int, columns: int) -> tuple[Floats, Floats]:
    """Sums over paths from the start, each anti-diagonal divided by exp(its scale) to stay in range."""
    nodes, lattices = weights.shape[1:]
    sums = np.zeros((nodes, lattices))
    scale = np.zeros((rows + columns - 1, lattices))
    sums[0] = 1.0
    last = 0
    factors = np.ones((0, lattices))
    for diagonal, number, origin, reached in _edges(rows, columns):
        if diagonal != last:
            _rescale(sums, scale, last, rows, columns)
            scale[diagonal] = scale[diagonal - 1]
            last = diagonal
            factors = np.exp(scale[max(diagonal - LONGEST, 0) : diagonal][::-1] - scale[diagonal])
        a, b = LINK_TYPES[number]
        part = sums[origin] * weights[number, reached]
        part *= factors[a + b - 1]
        sums[reached] += part
    return sums, scale


def _rescale(sums: Floats, scale: Floats, diagonal: int, rows: int, columns: int) -> None:
    part = _diagonal(diagonal, rows, columns)
    largest = sums[part].max(axis=0)
    largest[largest <= 0] = 1.0
    sums[part] /= largest
    scale[diagonal] += np.log(largest)


def _backward(weights: Floats, rows: int, columns: int, ends: NDArray[np.int64], end_diagonals: NDArray[np.int64]) -> tuple[Floats, Floats]:
    """Sums over paths to each lattice's end, scaled as `_forward`."""
    nodes, lattices = weights.shape[1:]
    sums = np.zeros((nodes, lattices))
    scale = np.zeros((rows + columns - 1, lattices))
    sums[ends, np.arange(lattices)] = 1.0
    for diagonal in range(rows + columns - 2, -1, -1):
        if diagonal < rows + columns - 2:
            scale[diagonal] = scale[diagonal + 1]
        part = _diagonal(diagonal, rows, columns)
        first = max(0, diagonal - columns + 1)
        factors = np.exp(scale[diagonal + 1 : diagonal + 1 + LONGEST] - scale[diagonal])
        for number, (a, b) in enumerate(LINK_TYPES):
            # Nodes (i, j) of this diagonal from which the link stays inside: i + a < rows, j + b < columns.
            low, high = max(first, diagonal + b - columns + 1), min(rows - 1 - a, diagonal)
            if low > high:
                continue
            step = max(columns - 1, 1)
            start = low * columns + diagonal - low
            origin = slice(start, start + (high - low) * step + 1, step)
            ahead = a * columns + b
            reached = slice(start + ahead, start + ahead + (high - low) * step + 1, step)
            added = sums[reached] * weights[number, reached]
            added *= factors[a + b - 1]
            sums[origin] += added
        ended = end_diagonals == diagonal
        if ended.any():
            scale[diagonal, ended] = 0.0
        largest = sums[part].max(axis=0)
        largest[largest <= 0] = 1.0
        sums[part] /= largest
        scale[diagonal] += np.log(largest)
    return sums, scale


def best_paths(values: Floats, sizes: Sequence[tuple[int, int]]) -> list[list[tuple[int, int, int]]]:
    """The path of each lattice with the largest sum of values, as (type, source end, target end) of its links in order.

    `values`: shape (types, rows, columns, lattices), -inf where there is no link.
    """
    types, rows, columns, lattices = values.shape
    flat = values.reshape(types, rows * columns, lattices)
    best = np.full((rows * columns, lattices), -np.inf)
    choice = np.zeros((rows * columns, lattices), dtype=np.uint8)
    best[0] = 0.0
    for _, number, origin, reached in _edges(rows, columns):
        candidate, so_far = best[origin] + flat[number, reached], best[reached]
        np.copyto(choice[reached], np.uint8(number), where=candidate > so_far)
        np.maximum(so_far, candidate, out=so_far)
    return [_trace(choice[:, lattice], columns, *size) for lattice, size in enumerate(sizes)]


def _trace(choice: NDArray[np.uint8], columns: int, i: int, j: int) -> list[tuple[int, int, int]]:
    path = []
    while i or j:
        number = int(choice[i * columns + j])
        path.append((number, i, j))
        a, b = LINK_TYPES[number]
        i, j = i - a, j - b
    path.reverse()
    return path
