"""Omissions and additions come in runs: a first one is rare, one beside another is not.

A lattice has no memory of the link before, so the price of a run's beginning is set by what is known of the neighbours: the links are
scored, the probability of every segment of being left out is computed, and the scores of leaving segments out are changed by the
probabilities of the segments beside them, twice (a mean-field approximation of affine gap costs, Gotoh 1982).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.search import posteriors

__all__ = ["in_runs"]

Floats = NDArray[np.float64]

PASSES = 2
STEPS = 1024
"""Probabilities are rounded to multiples of 1 / this: how they are summed up depends on what else is in the batch."""


def in_runs(scores: Floats, sizes: Sequence[tuple[int, int]], runs: Floats) -> Floats:
    """Scores of links (types, N + 1, M + 1, lattices), those of nulls changed; `runs`: what a null costs, and what it gets back when a
    neighbour of its side is certainly left out too. The same array when both are 0.
    """
    if not runs.any():
        return scores
    cost, back = runs
    changed = scores
    for _ in range(PASSES):
        probability, _ = posteriors(changed, sizes)
        omitted, added = _rounded(probability[0].sum(axis=1)[1:]), _rounded(probability[1].sum(axis=0)[1:])
        changed = scores.copy()
        changed[0, 1:] += (back * _beside(omitted, [n for n, _ in sizes]) - cost)[:, None]
        changed[1, :, 1:] += (back * _beside(added, [m for _, m in sizes]) - cost)[None]
    return changed


def _rounded(probability: Floats) -> Floats:
    rounded: Floats = np.rint(probability * STEPS) / STEPS
    return rounded


def _beside(values: Floats, sizes: Sequence[int]) -> Floats:
    """The larger of the two neighbours' values; columns of the given sizes, at the ends the one neighbour's, alone its own."""
    larger = np.zeros_like(values)
    for k, size in enumerate(sizes):
        own = values[:size, k]
        if size == 1:
            larger[:size, k] = own
        elif size:
            before, after = np.concatenate([own[1:2], own[:-1]]), np.concatenate([own[1:], own[-2:-1]])
            larger[:size, k] = np.maximum(before, after)
    return larger
