"""Which segments that seem left out are missing from the other side, by the lengths of what stands beside them.

A segment that was left out has nothing to do with its neighbours: these have the lengths of translations of each other, and joined with
it they have not. A segment that was merged with its neighbour, and translated so freely that it seems left out, is missed by the lengths:
joined with it, they fit about as well or better. A single case says little, a document much.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligner.bitext import Link

__all__ = ["FOUND", "surely_missing"]

Floats = NDArray[np.float64]

Size = tuple[int, int]
"""Characters of both sides of a link."""

WORSE = 1.5
"""By how much less likely, as a logarithm, the lengths must become when a neighbour is joined with the segment."""
FOUND = 0.72
"""Share of the missing segments that are found so. Both chosen on newsbench 2008 and 2010, and free texts (docs/benchmarks.md)."""
VARIANCE, VARIANCE_COUNT = 4.0, 20.0
"""Usual variance of lengths for each character, and for how many links it counts."""
SHORT = 20
"""Characters that are added to each link's: the lengths of short segments say less."""


@dataclass(frozen=True)
class _Lengths:
    """How lengths of translations of each other differ in a document: target characters for each source character, and the variance."""

    ratio: float
    variance: float

    @classmethod
    def of(cls, sizes: Sequence[Size], is_single: Sequence[bool]) -> _Lengths:
        linked = [size for size in sizes if all(size)]
        ratio = (sum(target for _, target in linked) + 1) / (sum(source for source, _ in linked) + 1)
        single = [size for size, one in zip(sizes, is_single, strict=True) if one]
        spread = sum((target - ratio * source) ** 2 / _scale(ratio, source, target) for source, target in single)
        return cls(ratio, (spread + VARIANCE_COUNT * VARIANCE) / (len(single) + VARIANCE_COUNT))

    def likely(self, size: Size) -> float:
        """Logarithm of how likely the lengths are, up to a constant (Gale and Church 1993)."""
        source, target = size
        return -((target - self.ratio * source) ** 2) / (2 * self.variance * _scale(self.ratio, source, target))


def _scale(ratio: float, source: int, target: int) -> float:
    return (ratio * source + target + SHORT) / 2


def surely_missing(links: Sequence[Link], source: Sequence[int], target: Sequence[int]) -> tuple[Floats, Floats]:
    """1 for each segment of both sides that is left out alone and is surely missing, 0 for all others.

    `links`: of the whole document, in order; `source`, `target`: characters of its segments.
    """
    sizes = [(sum(source[i] + 1 for i in link.source), sum(target[j] + 1 for j in link.target)) for link in links]
    lengths = _Lengths.of(sizes, [len(link.source) == len(link.target) == 1 for link in links])
    missing = np.zeros(len(source)), np.zeros(len(target))
    for place, link in enumerate(links):
        beside = [links[k] for k in (place - 1, place + 1) if 0 <= k < len(links)]
        if link.is_null and not any(_same_side(link, other) for other in beside) and _gain(place, links, sizes, lengths) < -WORSE:
            missing[0][list(link.source)] = 1.0
            missing[1][list(link.target)] = 1.0
    return missing


def _same_side(link: Link, other: Link) -> bool:
    return other.is_null and bool(other.source) == bool(link.source)


def _gain(place: int, links: Sequence[Link], sizes: Sequence[Size], lengths: _Lengths) -> float:
    """How much likelier the lengths of the nearest link before or after become when it is joined with the segment; the higher of both."""
    best = -float("inf")
    for step in (-1, 1):
        k = place + step
        while 0 <= k < len(links) and links[k].is_null:
            k += step
        if 0 <= k < len(links):
            own, more = sizes[k], sizes[place]
            best = max(best, lengths.likely((own[0] + more[0], own[1] + more[1])) - lengths.likely(own))
    return best
