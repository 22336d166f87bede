"""Features of every possible link from its cosines. Shapes are those of `features`."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.cosines import Cosines
from aligner.alignment.piece_measures import LINK_MEASURES, NULL_MEASURES, Measures
from aligner.alignment.search import LINK_TYPES
from aligner.alignment.span_sums import least_of

__all__ = ["EMBEDDING_FEATURES", "embedding_features"]

Array = NDArray[np.float64]

EMBEDDING_FEATURES: dict[str, tuple[str, ...]] = {
    "null": ("best cosine", "lead of best cosine", "best over typical cosine", "gain beside neighbour", *NULL_MEASURES, "literalness"),
    "one": (
        "cosine", "cosine over typical", "cosine above mean", "gain of larger link", "lead of cosine in row", "lead of cosine in column",
        *LINK_MEASURES, "literalness",
    ),
    "merge": (
        "cosine", "cosine over typical", "cosine above mean", "gain of larger link", "cosine gain over fewer", "least cosine of parts",
        "least cosine lead of parts", *LINK_MEASURES, "literalness",
    ),
    "many": (
        "cosine", "cosine over typical", "cosine above mean", "cosine gain over fewer", "least cosine of parts", "crossing cosine",
        "straight cosine", *LINK_MEASURES, "literalness",
    ),
}  # fmt: skip
"""Names of the features of each group of link types, in order. Literalness is one number per document."""

LOWEST_GAIN = -0.5
"""Gains are not lower than this; a link that does not exist gains so little."""


def embedding_features(cosines: Cosines, pieces: Measures, sizes: list[tuple[int, int]], literalness: Array) -> Iterator[list[Array]]:
    """For each link type, in the order of LINK_TYPES, its features, in the order of EMBEDDING_FEATURES.

    `literalness` (lattices): mean coverage of the linked segments of each lattice's document, 0..1.
    """
    shared = _Shared(cosines, sizes)
    n, m, _ = shared.single.shape
    literal = literalness[None, None]
    for a, b in LINK_TYPES:
        if a > n or b > m:
            yield []
        elif 0 in (a, b):
            yield [*_null(shared, axis=1 if a else 0), *pieces[a, b], literal]
        else:
            yield [*_common(shared, a, b), *_own(shared, a, b), *pieces[a, b], literal]


class _Shared:
    """What the features of several link types need."""

    def __init__(self, cosines: Cosines, sizes: list[tuple[int, int]]) -> None:
        self.cosines = cosines
        self.single = cosines[1, 1]
        self.sizes = np.array(sizes, dtype=np.int64).reshape(-1, 2)
        self.best = [_best_two(self.single, axis) for axis in (0, 1)]
        """For each axis the best and the second along it: of target segments, and of source segments."""
        self.lead = [self.single - np.where(self.single >= best, second, best) for best, second in self.best]
        rows, columns = self.best[1][0][:, 0], self.best[0][0][0]
        self.typical = np.zeros(len(self.sizes))
        for k, (n, m) in enumerate(self.sizes.tolist()):
            self.typical[k] = np.median(np.concatenate([rows[:n, k], columns[:m, k]])) if n and m else 0.0
        self.typical += 0.1

    def mean_of_source(self, a: int) -> Array:
        """Mean cosine of every span of `a` source segments with the single target segments."""
        mean: Array = self.cosines[a, 1].sum(axis=1, keepdims=True) / np.maximum(self.sizes[:, 1], 1)
        return mean

    def mean_of_target(self, b: int) -> Array:
        """Mean cosine of every span of `b` target segments with the single source segments."""
        mean: Array = self.cosines[1, b].sum(axis=0, keepdims=True) / np.maximum(self.sizes[:, 0], 1)
        return mean


def _best_two(values: Array, axis: int) -> tuple[Array, Array]:
    """The largest and the second largest along an axis, which stays with length 1."""
    best = values.max(axis=axis, keepdims=True)
    rest = values.copy()
    np.put_along_axis(rest, values.argmax(axis=axis, keepdims=True), 0.0, axis=axis)
    return best, rest.max(axis=axis, keepdims=True)


def _null(shared: _Shared, axis: int) -> list[Array]:
    """Of a segment left out: the best cosine along the axis, and whether a neighbour's best link would gain by it."""
    best, second = shared.best[axis]
    pairs = shared.cosines.get((2, 1) if axis else (1, 2))
    along = best[:, 0] if axis else best[0]  # (segments, lattices)
    gain = np.full_like(along, LOWEST_GAIN)
    if pairs is not None:
        joined = pairs.max(axis=axis)  # (segments - 1, lattices)
        inside = np.arange(1, len(along))[:, None] < shared.sizes[:, 0 if axis else 1]
        with_next, with_last = (np.where(inside, joined - other, LOWEST_GAIN) for other in (along[1:], along[:-1]))
        gain[:-1] = np.maximum(gain[:-1], with_next)
        gain[1:] = np.maximum(gain[1:], with_last)
    return [best, best - second, np.minimum(best / shared.typical, 2), gain[:, None] if axis else gain[None]]


def _common(shared: _Shared, a: int, b: int) -> list[Array]:
    cosine = shared.cosines[a, b]
    mean = (shared.mean_of_source(a) + shared.mean_of_target(b)) / 2
    return [cosine, np.minimum(cosine / shared.typical, 2), cosine - mean]


def _own(shared: _Shared, a: int, b: int) -> list[Array]:
    if (a, b) == (1, 1):
        return [_gain_of_larger(shared, a, b), shared.lead[1], shared.lead[0]]
    fewer, least = _gain_over_fewer(shared, a, b), _least_part(shared, a, b)
    if 1 in (a, b):
        lead = least_of(shared.lead[1], a, axis=0) if a > 1 else least_of(shared.lead[0], b, axis=1)
        return [_gain_of_larger(shared, a, b), fewer, least, lead]
    if (a, b) != (2, 2):
        nothing = np.zeros((1, 1, 1))
        return [fewer, least, nothing, nothing]
    s = shared.single
    return [fewer, least, np.minimum(s[:-1, 1:], s[1:, :-1]), np.minimum(s[:-1, :-1], s[1:, 1:])]


def _gain_of_larger(shared: _Shared, a: int, b: int) -> Array:
    """How much the best link gains that has one more segment at one end of one side."""
    own = shared.cosines[a, b]
    best = np.zeros_like(own)
    for more, axis in (((a + 1, b), 0), ((a, b + 1), 1)):
        larger = shared.cosines.get(more)
        if larger is not None:
            size = own.shape[axis]
            for part in (slice(0, size - 1), slice(1, size)):
                where = (part,) if axis == 0 else (slice(None), part)
                best[where] = np.maximum(best[where], larger)
    return np.maximum(best - own, LOWEST_GAIN)


def _gain_over_fewer(shared: _Shared, a: int, b: int) -> Array:
    """Cosine less the best of the links that leave out a segment at one end of one side."""
    own = shared.cosines[a, b]
    best = np.zeros_like(own)
    for fewer in ((a - 1, b), (a, b - 1)):
        smaller = shared.cosines.get(fewer)
        if smaller is not None:
            ends = (smaller[1:], smaller[:-1]) if fewer[0] < a else (smaller[:, 1:], smaller[:, :-1])
            best = np.maximum(best, np.maximum(*ends))
    gain: Array = own - best
    return gain


def _least_part(shared: _Shared, a: int, b: int) -> Array:
    """The smallest cosine of a member with the whole other side, over the members of sides of several."""
    least: Array | None = None
    for count, (of_member, axis) in ((a, ((1, b), 0)), (b, ((a, 1), 1))):
        if count > 1:
            found = least_of(shared.cosines[of_member], count, axis)
            least = found if least is None else np.minimum(least, found)
    if least is None:
        raise ValueError("a link of one and one has no parts")
    return least
