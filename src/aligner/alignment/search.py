"""The dynamic programme: forward-backward posteriors and best paths over lattices of links, many lattices at once.

A lattice has a node for every pair of prefixes: i source segments and j target segments. A link type `(a, b)` is an edge from node
`(i - a, j - b)` to `(i, j)`. All edges into an anti-diagonal i + j = d come from earlier ones, so an anti-diagonal of all
lattices of a batch is computed by a few array operations.

Forward-backward for sentence alignment: Wu (1994), "Aligning a parallel English-Chinese corpus statistically with lexical criteria".
Decoding by posteriors: Goodman (1996), "Parsing algorithms and metrics".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from aligner.errors import InternalError

__all__ = ["LINK_TYPES", "best_paths", "posteriors"]

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

LINK_TYPES: tuple[tuple[int, int], ...] = (
    (1, 0), (0, 1), (1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (1, 4), (4, 1), (2, 2), (2, 3), (3, 2),
)  # fmt: skip


LONGEST = max(a + b for a, b in LINK_TYPES)
"""Anti-diagonals that the longest link goes ahead."""
RANGE = 600.0
"""Logs up to which products of weights are computed as such: floating point ends at exp(709)."""
KEPT = 1_000
"""Nodes of a lattice up to which the way through it is kept for others of its size."""


_SOURCE, _TARGET = np.array(LINK_TYPES).T
_LENGTH = _SOURCE + _TARGET


def _diagonals(rows: int, columns: int) -> Iterator[tuple[int, slice, Integers, Integers]]:
    """For every anti-diagonal after the first: its number, its nodes, and the predecessor and successor nodes per link type (types, nodes).

    Nodes are numbered row by row, `columns` to a row, so the nodes of an anti-diagonal are `columns - 1` apart. -1: outside the lattice.
    """
    step = max(columns - 1, 1)
    ahead = _SOURCE * columns + _TARGET
    for number in range(1, rows + columns - 1):
        i = np.arange(max(0, number - columns + 1), min(rows - 1, number) + 1)
        j, node = number - i, i * columns + number - i
        from_inside = (i >= _SOURCE[:, None]) & (j >= _TARGET[:, None])
        to_inside = (i < rows - _SOURCE[:, None]) & (j < columns - _TARGET[:, None])
        before, after = node - ahead[:, None], node + ahead[:, None]
        yield number, slice(node[0], node[-1] + 1, step), np.where(from_inside, before, -1), np.where(to_inside, after, -1)


_few_diagonals = lru_cache(maxsize=64)(lambda rows, columns: list(_diagonals(rows, columns)))


def _steps(rows: int, columns: int) -> Sequence[tuple[int, slice, Integers, Integers]]:
    """`_diagonals`, kept for lattices of common sizes."""
    return _few_diagonals(rows, columns) if rows * columns <= KEPT else list(_diagonals(rows, columns))


def posteriors(scores: Floats, sizes: Sequence[tuple[int, int]]) -> tuple[Floats, Floats]:
    """Probability of every link, and the log of the sum over all paths.

    `scores`: shape (types, rows, columns, lattices), the log weight of the link of each type that ends at each node, -inf where there is
    none. `sizes`: segments (source, target) of each lattice, at most (rows - 1, columns - 1).
    Returns probabilities of the same shape, and one log partition per lattice. Raises InternalError for scores that are NaN.
    """
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):  # in lattices that are not sound, and are computed again
        probability, log_total, sound = _scaled(scores, sizes)
    again = np.flatnonzero(~sound).tolist()
    if again:
        probability[..., again], log_total[again] = _in_logs(scores[..., again], [sizes[k] for k in again])
    if not np.isfinite(log_total).all():
        raise InternalError("the alignment has a score that is not a number: an error of aligner itself; report it with the two articles")
    return probability, log_total


def _scaled(scores: Floats, sizes: Sequence[tuple[int, int]]) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    """`posteriors` with sums of weights, not of logs, each anti-diagonal scaled: fast; and which lattices stayed in range."""
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
    sound = (scores.max(axis=(0, 1, 2)) < RANGE) & (scores.min(axis=(0, 1, 2), where=np.isfinite(scores), initial=0.0) > -RANGE)
    scales = {}
    for ahead in range(1, LONGEST + 1):
        # How much the best of the one diagonal and the best of the other would weigh together: too much when they lie on paths far apart,
        # and what lies on the paths that count is too small for its diagonal's scale.
        logs = forward_scale[:-ahead] + backward_scale[ahead:] - log_total
        sound &= logs.max(axis=0, initial=0.0) < RANGE
        scales[ahead] = np.zeros_like(forward_scale)
        scales[ahead][ahead:] = np.exp(logs)
    for number, (a, b) in enumerate(LINK_TYPES):
        if a < rows and b < columns:
            both = forward[: rows - a, : columns - b] * backward[a:, b:]
            both *= scales[a + b][diagonals[a:, b:]]
            probability[number, a:, b:] *= both
    return probability, log_total, sound


def _in_logs(scores: Floats, sizes: Sequence[tuple[int, int]]) -> tuple[Floats, Floats]:
    """`posteriors` with logs of sums at every node: slower, and in range whatever the scores are."""
    types, rows, columns, lattices = scores.shape
    flat = scores.reshape(types, rows * columns, lattices)
    ends, every, every_type = np.array([n * columns + m for n, m in sizes]), np.arange(lattices), np.arange(types)[:, None]
    forward, backward = np.full((2, rows * columns + 1, lattices), -np.inf)  # the last node is for what lies outside
    forward[0], backward[ends, every] = 0.0, 0.0
    for _, here, origin, _ in _steps(rows, columns):
        forward[here] = np.logaddexp.reduce(forward[origin] + flat[:, here], axis=0)
    for _, here, _, reached in [*reversed(_steps(rows, columns)), _start(rows, columns)]:
        ahead = np.logaddexp.reduce(flat[every_type, reached] + backward[reached], axis=0)
        backward[here] = np.logaddexp(backward[here], ahead)
    log_total = forward[ends, every]
    forward, backward = (sums[:-1].reshape(rows, columns, lattices) for sums in (forward, backward))
    probability = np.zeros(scores.shape)
    for number, (a, b) in enumerate(LINK_TYPES):
        if a < rows and b < columns:
            through = forward[: rows - a, : columns - b] + scores[number, a:, b:] + backward[a:, b:]
            probability[number, a:, b:] = np.exp(through - log_total)
    return probability, log_total


def _forward(weights: Floats, rows: int, columns: int) -> tuple[Floats, Floats]:
    """Sums over paths from the start, each anti-diagonal divided by exp(its scale) to stay in range."""
    nodes, lattices = weights.shape[1:]
    sums = np.zeros((nodes + 1, lattices))  # the last is for what lies outside
    sums[0] = 1.0
    scale = np.zeros((rows + columns - 1, lattices))
    for diagonal, here, origin, _ in _steps(rows, columns):
        parts = sums[origin]
        parts *= weights[:, here]
        parts *= _factors(scale[max(diagonal - LONGEST, 0) : diagonal][::-1])[:, None]
        scale[diagonal] = scale[diagonal - 1]
        sums[here] = _in_range(parts.sum(axis=0), scale[diagonal])
    return sums[:nodes], scale


def _backward(weights: Floats, rows: int, columns: int, ends: Integers, end_diagonals: Integers) -> tuple[Floats, Floats]:
    """Sums over paths to each lattice's end, scaled as `_forward`."""
    types, nodes, lattices = weights.shape
    sums = np.zeros((nodes + 1, lattices))
    sums[ends, np.arange(lattices)] = 1.0
    scale = np.zeros((rows + columns - 1, lattices))
    every_type = np.arange(types)[:, None]
    for diagonal, here, _, reached in [*reversed(_steps(rows, columns)), _start(rows, columns)]:
        parts = weights[every_type, reached]
        parts *= sums[reached]
        later = scale[diagonal + 1 : diagonal + 1 + LONGEST]
        if len(later):
            parts *= _factors(later)[:, None]
            scale[diagonal] = later[0]
        ended = end_diagonals == diagonal
        scale[diagonal, ended] = 0.0
        sums[here] = _in_range(parts.sum(axis=0) + sums[here], scale[diagonal])
    return sums[:nodes], scale


def _start(rows: int, columns: int) -> tuple[int, slice, Integers, Integers]:
    """The first anti-diagonal, which is the node at the start."""
    inside = (rows > _SOURCE) & (columns > _TARGET)
    return 0, slice(0, 1), np.full((len(_SOURCE), 1), -1), np.where(inside, _SOURCE * columns + _TARGET, -1)[:, None]


def _factors(scale: Floats) -> Floats:
    """From scales of the anti-diagonals that lie 1, 2 ... away, what each link type multiplies sums by, in the scale of the nearest."""
    padded = np.zeros((LONGEST, scale.shape[1]))
    np.exp(scale - scale[0], out=padded[: len(scale)])
    factors: Floats = padded[_LENGTH - 1]
    return factors


def _in_range(sums: Floats, scale: Floats) -> Floats:
    """Sums of an anti-diagonal divided by their largest, which is added to the scale."""
    largest = sums.max(axis=0)
    largest[largest <= 0] = 1.0
    scale += np.log(largest)
    sums /= largest
    return sums


def best_paths(values: Floats, sizes: Sequence[tuple[int, int]]) -> tuple[Integers, Integers, Integers, Integers]:
    """The path of each lattice with the largest sum of values: lattice, type, source end and target end of all their links, in order.

    `values`: shape (types, rows, columns, lattices), -inf where there is no link.
    """
    types, rows, columns, lattices = values.shape
    flat = values.reshape(types, rows * columns, lattices)
    best = np.full((rows * columns + 1, lattices), -np.inf)
    best[0] = 0.0
    for _, here, origin, _ in _steps(rows, columns):
        candidates = best[origin]
        candidates += flat[:, here]
        best[here] = candidates.max(axis=0)
    return _traced(flat, best, columns, sizes)


def _traced(values: Floats, best: Floats, columns: int, sizes: Sequence[tuple[int, int]]) -> tuple[Integers, Integers, Integers, Integers]:
    """The paths that lead to the best sums, followed back from the ends of all lattices at once."""
    i, j = np.array(sizes, dtype=np.int64).reshape(-1, 2).T
    lattice = np.arange(len(sizes))
    found = []
    while len(lattice):
        node = i * columns + j
        inside = (i >= _SOURCE[:, None]) & (j >= _TARGET[:, None])
        origin = np.where(inside, node - (_SOURCE * columns + _TARGET)[:, None], -1)
        number = (best[origin, lattice] + values[:, node, lattice]).argmax(axis=0)
        found.append((lattice, number, i, j))
        i, j = i - _SOURCE[number], j - _TARGET[number]
        going_on = (i > 0) | (j > 0)
        lattice, i, j = lattice[going_on], i[going_on], j[going_on]
    lattice, number, i, j = (np.concatenate(part[::-1]) for part in zip(*found, strict=True))
    order = np.argsort(lattice, kind="stable")
    return lattice[order], number[order], i[order], j[order]
