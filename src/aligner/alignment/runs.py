"""Segments left out alone, and in runs.

Weights are fitted to articles in which single sentences are missing here and there. Other texts leave out whole passages and next to
nothing else; there, most single segments that seem left out are translated freely, or cut at another place. How often a document leaves
out segments alone is therefore estimated from the document: what the model expects of it, drawn towards what is usual (empirical Bayes,
Robbins 1956). The rarer this is, the more such a segment costs; beside another one it stays cheap, as in affine gaps (Gotoh 1982).

A lattice has no memory of the link before, so the price follows the probability of the neighbours being left out. Prices and
probabilities are computed in turn, a few times (a mean-field approximation).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.search import posteriors

__all__ = ["in_runs"]

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Sizes = Sequence[tuple[int, int]]

PASSES = 4
STEPS = 1024
"""Probabilities and prices are rounded to multiples of 1 / this: how they are summed up depends on what else is in the batch."""
USUAL_SEGMENTS = 20.0
"""For how many segments of a document what is usual counts."""
USUAL_BESIDE_SURE = 40.0
"""The same where missing segments are known from elsewhere."""
HIGHEST = 4.0
"""Highest price."""


def in_runs(
    scores: Sequence[Floats],
    sizes: Sequence[Sizes],
    documents: Sequence[Integers],
    runs: Floats,
    others: Floats | None = None,
    sure: Sequence[tuple[Floats, Floats]] | None = None,
) -> list[Floats]:
    """Scores of the links of batches of lattices (types, N + 1, M + 1, lattices), those of nulls changed.

    `documents`: the number of each lattice's document. `runs`: first the usual share of segments left out alone. The price in a document
    is the second number times the logarithm of how much rarer they are there. A segment gets back the third number times the price
    when a neighbour of its side is certainly left out too. `others` (documents, 2): segments left out alone, and all segments, of each
    document's lattices that are not among these. `sure`: for each batch, how surely each source
    (N, lattices) and target segment (M, lattices) is missing; it costs the less. With it, `others` are those of whole documents, and
    nothing is estimated from these scores.
    """
    usual, gain, back = runs
    count = max((int(own.max()) for own in documents), default=0) + 1
    changed = list(scores)
    for _ in range(PASSES):
        alone, segments = (np.zeros(count), np.zeros(count)) if others is None else others[:count].T.copy()
        beside = []
        for one, own_sizes, own in zip(changed, sizes, documents, strict=True):
            probability, _ = posteriors(one, own_sizes)
            sides = [
                (probability[0].sum(axis=1)[1:], [n for n, _ in own_sizes]),
                (probability[1].sum(axis=0)[1:], [m for _, m in own_sizes]),
            ]
            beside.append([_beside(_rounded(left_out), lengths) for left_out, lengths in sides])
            for (left_out, lengths), neighbour in zip(sides, beside[-1], strict=True) if sure is None else ():
                np.add.at(alone, own, _rounded((left_out * (1 - neighbour)).sum(axis=0)))
                np.add.at(segments, own, lengths)
        prior = USUAL_SEGMENTS if sure is None else USUAL_BESIDE_SURE
        rate = (usual * prior + alone) / (prior + segments)
        price = _rounded(np.clip(gain * np.log(usual / rate), 0, HIGHEST))
        free = sure or [(np.zeros((1, 1)), np.zeros((1, 1)))] * len(scores)
        changed = [_priced(*one, back) for one in zip(scores, beside, [price[own] for own in documents], free, strict=True)]
    return changed


def _priced(scores: Floats, beside: Sequence[Floats], price: Floats, free: tuple[Floats, Floats], back: float) -> Floats:
    changed = scores.copy()
    of_source, of_target = (price * (back * own - 1) * (1 - missing) for own, missing in zip(beside, free, strict=True))
    changed[0, 1:] += of_source[:, None]
    changed[1, :, 1:] += of_target[None]
    return changed


def _rounded(values: Floats) -> Floats:
    rounded: Floats = np.rint(values * STEPS) / STEPS
    return rounded


def _beside(values: Floats, lengths: Sequence[int]) -> Floats:
    """The larger of the two neighbours' values, in columns of the given lengths; 0 where there is no neighbour, and beyond the lengths."""
    inside = np.arange(len(values))[:, None] < np.array(lengths)
    known = np.where(inside, values, 0.0)
    larger: Floats = np.zeros_like(known)
    larger[1:] = known[:-1]
    larger[:-1] = np.maximum(larger[:-1], known[1:])
    return np.where(inside, larger, 0.0)
