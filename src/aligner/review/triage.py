"""Which rows to look at, so that of the others hardly a link is wrong."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["ALLOWED", "SURE", "Certainty", "doubts", "rows_to_look_at"]

ALLOWED = 1 / 1000
"""Share of an article's links that may be wrong after the rows were looked at."""
SURE = 0.95
"""How often, over articles, that is to hold."""
_BASE, _PER_ONE_SIDED, _FAR = 0.5, 12.0, 0.3
"""Doubt is larger in articles with many sentences without a counterpart, and smaller away from those. Of a grid of 36 the values that
kept the bound in most articles while 5 % of the rows of easy ones are looked at, on newsbench of 2008 and 2010; scripts/bench/triage.py
measures them on the years that were not read."""


@dataclass(frozen=True, slots=True)
class Certainty:
    """`posterior`: of a row's link, 1 for one that a person made or accepted. `one_sided`: the row has no counterpart."""

    posterior: float
    one_sided: bool = False


def doubts(rows: Sequence[Certainty]) -> list[float]:
    """The probability that each link is wrong, 0..1: its posterior says it, too low where sentences without a counterpart are near."""
    if not rows:
        return []
    factor = _BASE + _PER_ONE_SIDED * sum(row.one_sided for row in rows) / len(rows)
    found = []
    for place, row in enumerate(rows):
        near = any(other.one_sided for other in rows[max(place - 1, 0) : place + 2])
        found.append(min(1.0, (1 - row.posterior) * factor * (1 if near else _FAR)))
    return found


def rows_to_look_at(rows: Sequence[Certainty], allowed: float = ALLOWED, sure: float = SURE) -> list[int]:
    """The numbers of the fewest rows to look at, in order, so that of all links at most a share of `allowed` is wrong afterwards.

    The number of wrong links among the rest is taken to be distributed as Poisson's law says of the sum of their doubts (Le Cam 1960, An
    approximation theorem for the Poisson binomial distribution), and the bound is to hold with the probability `sure`. For an article of
    less than 1,000 rows it means that none is left wrong.
    """
    doubt = doubts(rows)
    limit = _largest_mean(math.floor(allowed * len(rows)), sure)
    order = sorted(range(len(rows)), key=lambda row: (-doubt[row], row))
    left = math.fsum(doubt)
    looked = 0
    for row in order:
        if left <= limit:
            break
        left -= doubt[row]
        looked += 1
    return sorted(order[:looked])


def _largest_mean(count: int, sure: float) -> float:
    """The mean of a Poisson distribution that is at most `count` with the probability `sure`; found by halving."""
    low, high = 0.0, 10.0 + 2.0 * count
    for _ in range(60):
        middle = (low + high) / 2
        if _at_most(count, middle) >= sure:
            low = middle
        else:
            high = middle
    return low


def _at_most(count: int, mean: float) -> float:
    """The probability that a Poisson variable is at most `count`."""
    if mean == 0:
        return 1.0
    return math.fsum(math.exp(-mean + k * math.log(mean) - math.lgamma(k + 1)) for k in range(count + 1))
