"""Which rows to look at, so that of the others hardly a link is wrong."""

from __future__ import annotations

import math
import operator
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from aligner.review.state import Piece, Row

__all__ = [
    "ALLOWED",
    "EMBEDDINGS",
    "SURE",
    "Certainty",
    "Triage",
    "Weights",
    "certainty_of",
    "doubts",
    "features",
    "rows_to_look_at",
    "unevenness",
]

ALLOWED = 1 / 1000
"""Share of an article's links that may be wrong after the rows were looked at."""
SURE = 0.95
"""How often, over articles, that is to hold."""
EMBEDDINGS = "embeddings"
"""What is in the evidence of a bitext that was aligned with them."""
_LEAST_DOUBT = 5e-5
"""Posteriors are kept with four places: 1.0 is anything from here."""
_EVEN, _PER_UNEVEN = 0.35, {False: 3.5, True: 5.0}
"""Doubt is larger in articles with many rows that are not one to one. Set by hand, without and with embeddings, so that the bound holds in
95 % of easy and of hard articles of all years."""
_LONGEST_DEVIATION = 1.0


@dataclass(frozen=True, slots=True)
class Certainty:
    """What is known of a row. `posterior`: of its link. `source`, `target`: characters of its sentences. `decided`: a person made it or
    accepted it, so that there is no doubt.
    """

    posterior: float
    source: tuple[int, ...] = (1,)
    target: tuple[int, ...] = (1,)
    decided: bool = False

    @property
    def one_sided(self) -> bool:
        """Whether the row has no counterpart."""
        return not self.source or not self.target


def certainty_of(row: Row) -> Certainty:
    """What is known of a row of a review."""
    source, target = (tuple(piece.end - piece.start for piece in pieces) for pieces in (row.source, row.target))
    return Certainty(1.0 if row.posterior is None else row.posterior, source, target, _is_decided(row))


def _is_decided(row: Row) -> bool:
    return row.is_fixed or row.posterior is None


@dataclass(frozen=True, slots=True)
class Weights:
    """Of the logistic regression that says how probable it is that a link is wrong; `features` says of what."""

    bias: float
    unsure: float
    one_sided: float
    share_one_sided: float
    two_to_one: float
    more: float
    unsure_two_to_one: float
    deviation: float
    deviation_squared: float
    deviation_two_to_one: float
    fits_otherwise: float
    fits_better: float


# Fitted by scripts/train/triage.py on articles made of newstest 2008 and 2010, without and with embeddings.
_WEIGHTS = {
    False: Weights(0.081, 0.957, 0.086, 1.008, -0.396, 0.836, -0.034, -1.815, 4.658, 0.654, 0.55, 3.786),
    True: Weights(-0.239, 0.982, -0.764, -0.339, 0.193, 1.105, 0.061, -1.24, 4.252, 1.311, 0.092, 4.233),
}


def doubts(rows: Sequence[Certainty], *, embeddings: bool = False) -> list[float]:
    """The probability that each link is wrong, 0..1. `embeddings`: the article was aligned with them."""
    found = _doubts_of_links(rows, embeddings=embeddings)
    return [0.0 if row.decided else doubt for row, doubt in zip(rows, found, strict=True)]


def _doubts_of_links(rows: Sequence[Certainty], *, embeddings: bool) -> list[float]:
    """The same, whatever was decided."""
    weights = _WEIGHTS[embeddings]
    used = [getattr(weights, field.name) for field in fields(Weights)]
    factor = max(_EVEN, _PER_UNEVEN[embeddings] * unevenness(rows))
    scores = (sum(map(operator.mul, used, values)) for values in features(rows))
    return [min(1.0, factor / (1 + math.exp(min(-score, 700.0)))) for score in scores]


class Triage:
    """Which rows of one article are to be looked at, again after every action: what did not change is not computed again."""

    def __init__(self, *, embeddings: bool) -> None:
        """`embeddings`: the article was aligned with them."""
        self._embeddings = embeddings
        self._links: list[Certainty] = []
        self._doubts: list[float] = []
        self._known: dict[int, tuple[_Link, Certainty]] = {}

    def look(self, rows: Sequence[Row]) -> frozenset[int]:
        """The ids of the rows."""
        links = [self._link(row) for row in rows]
        if links != self._links:
            self._links, self._doubts = links, _doubts_of_links(links, embeddings=self._embeddings)
        doubt = [0.0 if _is_decided(row) else one for row, one in zip(rows, self._doubts, strict=True)]
        return frozenset(rows[place].id for place in _most_doubtful(doubt, ALLOWED, SURE))

    def _link(self, row: Row) -> Certainty:
        """What is known of the row, whatever was decided about it."""
        known = self._known.get(row.id)
        link = row.source, row.target, row.posterior
        if known is None or known[0] != link:
            known = self._known[row.id] = link, replace(certainty_of(row), decided=False)
        return known[1]


_Link = tuple[tuple[Piece, ...], tuple[Piece, ...], float | None]


def unevenness(rows: Sequence[Certainty]) -> float:
    """How far an article is from one to one: half the share of its rows that are not."""
    return sum(len(row.source) != 1 or len(row.target) != 1 for row in rows) / (2 * max(len(rows), 1))


def features(rows: Sequence[Certainty]) -> list[tuple[float, ...]]:
    """Of each row what `Weights` weighs, in that order.

    `deviation`: how far the log ratio of the lengths of its sides is from that of the whole article. `fits_otherwise`: by how much it would
    be nearer if a sentence at the edge of the row went, or a neighbour without a counterpart came to it, at best; below 0 when it
    would be farther. `fits_better`: the same where it is above 0.
    """
    if not rows:
        return []
    lone = [row.one_sided for row in rows]
    linked = [row for row, alone in zip(rows, lone, strict=True) if not alone]
    usual = _log_ratio(sum(sum(row.source) for row in linked), sum(sum(row.target) for row in linked))
    share = sum(lone) / len(rows)
    found: list[tuple[float, ...]] = []
    for place, row in enumerate(rows):
        alone, sizes = lone[place], (len(row.source), len(row.target))
        unsure = math.log(max(1 - row.posterior, _LEAST_DOUBT))
        two, more = float(sizes in _TWO_TO_ONE), float(sizes[0] + sizes[1] > 3)
        deviation = 0.0 if alone else _deviation(row.source, row.target, usual)
        near = any(lone[max(place - 1, 0) : place + 2])
        gain = -_LONGEST_DEVIATION if sizes == (1, 1) and not near else _gain(rows, place, usual, deviation)
        found.append(
            (1.0, unsure, float(alone), share, two, more, unsure * two, deviation, deviation**2, deviation * two, gain, max(gain, 0.0))
        )
    return found


_TWO_TO_ONE = ((1, 2), (2, 1))
_Lengths = tuple[int, ...]


def _log_ratio(source: int, target: int) -> float:
    return math.log((target + 1) / (source + 1))


def _deviation(source: _Lengths, target: _Lengths, usual: float) -> float:
    return min(abs(_log_ratio(sum(source), sum(target)) - usual), _LONGEST_DEVIATION)


def _gain(rows: Sequence[Certainty], place: int, usual: float, deviation: float) -> float:
    """By how much the lengths would fit better at best, -1..1; -1 where nothing could be otherwise."""
    row = rows[place]
    near = [rows[other] for other in (place - 1, place + 1) if 0 <= other < len(rows)]
    best = -_LONGEST_DEVIATION
    if row.one_sided:
        for other in near:
            if not other.one_sided:
                own = _deviation(other.source, other.target, usual)
                best = max(best, own - _deviation(other.source + row.source, other.target + row.target, usual))
        return best
    others = [(row.source + other.source, row.target + other.target) for other in near if other.one_sided]
    others += [(part, row.target) for part in (row.source[1:], row.source[:-1]) if part]
    others += [(row.source, part) for part in (row.target[1:], row.target[:-1]) if part]
    return max((deviation - _deviation(*sides, usual) for sides in others), default=best)


def rows_to_look_at(rows: Sequence[Certainty], allowed: float = ALLOWED, sure: float = SURE, *, embeddings: bool = False) -> list[int]:
    """The numbers of the fewest rows to look at, in order, so that of all links at most a share of `allowed` is wrong afterwards.

    The number of wrong links among the rest is taken to be distributed as Poisson's law says of the sum of their doubts (Le Cam 1960, An
    approximation theorem for the Poisson binomial distribution), and the bound is to hold with the probability `sure`. For an article of
    less than 1,000 rows it means that none is left wrong.
    """
    return _most_doubtful(doubts(rows, embeddings=embeddings), allowed, sure)


def _most_doubtful(doubt: Sequence[float], allowed: float, sure: float) -> list[int]:
    limit = _largest_mean(math.floor(allowed * len(doubt)), sure)
    order = sorted(range(len(doubt)), key=lambda row: (-doubt[row], row))
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
