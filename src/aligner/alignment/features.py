"""Features of every possible link of a batch of small lattices.

Arrays have the shape (source, target, lattices), so that one operation serves all lattices; lattices smaller than the batch's largest
are padded. Features of a link type `(a, b)` stand at the node `(i, j)` where the link ends: it takes source segments
i - a … i - 1 and target segments j - b … j - 1.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.cosines import Cosines
from aligner.alignment.name_features import GridNames
from aligner.alignment.own_words import GridOwnWords
from aligner.alignment.piece_measures import Measures
from aligner.alignment.search import LINK_TYPES
from aligner.alignment.span_sums import area, area_sums, least_of, span, sums_from_start

__all__ = ["FEATURES", "GROUPS", "Grid", "Shared", "link_features", "valid_links"]

Array = NDArray[np.float64]
Integers = NDArray[np.int64]

FEATURES: dict[str, tuple[str, ...]] = {
    "null": (
        "best", "best squared", "log length", "log mass", "lead over second", "best over typical", "best share", "lead of best share",
    ),
    "one": (
        "mean coverage", "coverage", "least coverage", "log matched", "log unmatched", "length deviation squared",
        "length deviation", "length ratio", "log length", "coverage over typical", "lead in row", "lead in column", "rival",
        "target centre", "source centre", "lead of target share", "lead of source share",
    ),
    "merge": (
        "mean coverage", "coverage", "least coverage", "log matched", "log unmatched", "length deviation squared",
        "length deviation", "length ratio", "log length", "coverage over typical", "least part", "coverage over least part",
        "place", "order", "gain over fewer", "least lead of parts",
    ),
    "many": (
        "mean coverage", "coverage", "least coverage", "log matched", "log unmatched", "length deviation squared",
        "length deviation", "length ratio", "log length", "coverage over typical", "least part", "coverage over least part",
        "crossing", "straight", "crossing length ratio", "best straight", "mean crossing",
        "gain over fewer",
    ),
}  # fmt: skip
"""Names of the features of each group of link types, in order."""

GROUPS = tuple("null" if 0 in (a, b) else "one" if a == b == 1 else "merge" if 1 in (a, b) else "many" for a, b in LINK_TYPES)
"""The group of each link type."""

VARIANCE = 6.8
"""Variance of the target length per source character (Gale and Church 1993)."""
EXPECTED_PLACE = 3.0
"""Weight of the expected place of a part beside where its words are found."""


@dataclass(frozen=True)
class Grid:
    """The evidence of a batch of lattices. N, M: the largest source and target; B: lattices.

    `target_matched`, `source_matched`: (N, M, B), matched weights; `target_moment`, `source_moment`: the same times position.
    `target_idf` (M, B), `source_idf` (N, B): total weights, at least 0.1; `target_length`, `source_length`: characters.
    `length_ratio` (B): target characters per source character. `sizes`: segments (source, target) of each lattice.
    With embeddings: the `cosines` of all links, the measures of their `pieces`, the `literalness` (B) of the lattices' documents, and
    their `names` and numbers, and the words that single segments account for.
    """

    target_matched: Array
    source_matched: Array
    target_moment: Array
    source_moment: Array
    target_idf: Array
    source_idf: Array
    target_length: Array
    source_length: Array
    length_ratio: Array
    sizes: list[tuple[int, int]]
    cosines: Cosines | None = None
    pieces: Measures | None = None
    literalness: Array | None = None
    names: GridNames | None = None
    own_words: tuple[GridOwnWords, GridOwnWords] | None = None


def valid_links(grid: Grid) -> NDArray[np.bool_]:
    """Which nodes exist: (N + 1, M + 1, B)."""
    n, m, _ = grid.target_matched.shape
    sizes = np.array(grid.sizes).reshape(-1, 2)
    return (np.arange(n + 1)[:, None, None] <= sizes[:, 0]) & (np.arange(m + 1)[None, :, None] <= sizes[:, 1])


def link_features(shared: Shared) -> Iterator[list[Array]]:
    """For each link type, in the order of LINK_TYPES, its features, in the order of FEATURES.

    Each has, or broadcasts to, the shape (N + 1 - a, M + 1 - b, B). Types larger than the grid yield [].
    """
    n, m, _ = shared.grid.target_matched.shape
    for (a, b), group in zip(LINK_TYPES, GROUPS, strict=True):
        if a > n or b > m:
            yield []
        elif group == "null":
            yield _null_features(shared, a)
        else:
            yield _common_features(shared, a, b) + _OWN_FEATURES[group](shared, a, b)


class Shared:
    """What the features of several link types need: sums from the start, similarities of single segments and their best."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self.target_sums, self.source_sums = area_sums(grid.target_matched), area_sums(grid.source_matched)
        self.target_idf, self.source_idf = sums_from_start(grid.target_idf), sums_from_start(grid.source_idf)
        self.target_length, self.source_length = (
            sums_from_start(grid.target_length),
            sums_from_start(grid.source_length * grid.length_ratio),
        )
        in_target = np.minimum(grid.target_matched / grid.target_idf[None], 1)
        in_source = np.minimum(grid.source_matched / grid.source_idf[:, None], 1)
        self.in_target, self.in_source = in_target, in_source
        self.similarity = np.sqrt(in_target * in_source)
        self.coverage: dict[tuple[int, int], Array] = {(1, 1): self.similarity}
        self.target_lead, self.target_share_best, self.target_share_second = _lead(in_target, axis=0)
        self.source_lead, self.source_share_best, self.source_share_second = _lead(in_source, axis=1)
        self.row_best, self.row_second = _best_two(self.similarity, axis=1)
        self.column_best, self.column_second = _best_two(self.similarity, axis=0)
        self.typical = _typical(self.row_best, self.column_best, grid.sizes)
        self.length_ratio_of_pairs = np.abs(np.log((grid.target_length[None] + 5) / (grid.source_length * grid.length_ratio + 5)[:, None]))

    def coverage_of(self, lattice: Integers, i: Integers, j: Integers, a: Integers, b: Integers) -> Array:
        """Coverage of links that end at (i, j) and take a source and b target segments; 0 for nulls."""

        def matched(sums: Array) -> Array:
            k = lattice
            inside: Array = sums[i, j, k] - sums[i - a, j, k] - sums[i, j - b, k] + sums[i - a, j - b, k]
            return np.maximum(inside, 0)

        target_idf = self.target_idf[j, lattice] - self.target_idf[j - b, lattice]
        source_idf = self.source_idf[i, lattice] - self.source_idf[i - a, lattice]
        in_target = np.minimum(matched(self.target_sums) / np.maximum(target_idf, 0.1), 1)
        in_source = np.minimum(matched(self.source_sums) / np.maximum(source_idf, 0.1), 1)
        coverage: Array = np.sqrt(in_target * in_source)
        return coverage

    def background(self) -> Array:
        """Mean similarity of all single segments of each lattice."""
        sizes = np.array(self.grid.sizes).reshape(-1, 2).prod(axis=1)
        mean: Array = self.similarity.sum(axis=(0, 1)) / np.maximum(sizes, 1)
        return mean


def _best_two(values: Array, axis: int) -> tuple[Array, Array]:
    """The largest and the second largest value along an axis, which stays with length 1; 0 where there is no second."""
    if values.shape[axis] == 0:
        nothing = np.zeros(tuple(1 if k == axis else size for k, size in enumerate(values.shape)), np.float64)
        return nothing, nothing
    best = values.max(axis=axis, keepdims=True)
    where = values.argmax(axis=axis, keepdims=True)
    rest = values.copy()
    np.put_along_axis(rest, where, 0.0, axis=axis)
    return best, rest.max(axis=axis, keepdims=True)


def _lead(share: Array, axis: int) -> tuple[Array, Array, Array]:
    """How far each value is ahead of the best other one along the axis; the best; the second best."""
    best, second = _best_two(share, axis)
    return share - np.where(share >= best, second, best), best, second


def _typical(row_best: Array, column_best: Array, sizes: list[tuple[int, int]]) -> Array:
    """Median of the best similarity of every segment of a lattice: how literally it is translated. At least 0.1 more than 0."""
    typical = np.zeros(len(sizes))
    for k, (n, m) in enumerate(sizes):
        values = np.concatenate([row_best[:n, 0, k], column_best[0, :m, k]])
        values.sort()
        typical[k] = (values[(n + m) // 2] + values[(n + m - 1) // 2]) / 2
    return typical + 0.1


def _null_features(shared: Shared, a: int) -> list[Array]:
    """Of a source segment (a = 1) or a target segment left out."""
    if a:
        best, second = shared.row_best, shared.row_second
        length, idf = shared.grid.source_length[:, None], shared.grid.source_idf[:, None]
        share, share_second = shared.source_share_best, shared.source_share_second
    else:
        best, second = shared.column_best, shared.column_second
        length, idf = shared.grid.target_length[None], shared.grid.target_idf[None]
        share, share_second = shared.target_share_best, shared.target_share_second
    return [
        best, best * best, np.log(length / 100), np.log(idf), best - second, best / shared.typical, share, share - share_second,
    ]  # fmt: skip


def _common_features(shared: Shared, a: int, b: int) -> list[Array]:
    target_matched, source_matched = area(shared.target_sums, a, b), area(shared.source_sums, a, b)
    target_idf = span(shared.target_idf, b)[None]
    source_idf = span(shared.source_idf, a)[:, None]
    target_length = span(shared.target_length, b)[None]
    source_length = span(shared.source_length, a)[:, None]
    in_target, in_source = np.minimum(target_matched / target_idf, 1), np.minimum(source_matched / source_idf, 1)
    coverage = np.sqrt(in_target * in_source)
    shared.coverage[a, b] = coverage
    unmatched = np.maximum(target_idf - target_matched, 0) + np.maximum(source_idf - source_matched, 0)
    both = target_length + source_length
    deviation = np.abs(target_length - source_length) / np.sqrt(both * VARIANCE / 2 + 100)
    return [
        (in_target + in_source) / 2,
        coverage,
        np.minimum(in_target, in_source),
        np.log1p(target_matched + source_matched),
        np.log1p(unmatched),
        np.minimum(deviation * deviation, 16) / 4,
        np.minimum(deviation, 6),
        np.minimum(np.abs(np.log((target_length + 5) / (source_length + 5))), 2),
        np.log(both / 200),
        coverage / shared.typical,
    ]


def _one_features(shared: Shared, a: int, b: int) -> list[Array]:
    """Of a one-to-one link: its lead over the rivals of both segments, and where in each other their words are found."""
    grid, similarity = shared.grid, shared.similarity
    row_rival = np.where(similarity >= shared.row_best, shared.row_second, shared.row_best)
    column_rival = np.where(similarity >= shared.column_best, shared.column_second, shared.column_best)
    half = EXPECTED_PLACE / 2
    return [
        similarity - row_rival,
        similarity - column_rival,
        np.maximum(row_rival, column_rival),
        np.abs((grid.target_moment + half) / (grid.target_matched + EXPECTED_PLACE) - 0.5),
        np.abs((grid.source_moment + half) / (grid.source_matched + EXPECTED_PLACE) - 0.5),
        shared.target_lead,
        shared.source_lead,
    ]


def _merge_features(shared: Shared, a: int, b: int) -> list[Array]:
    """Of one segment linked to several: the weakest of the several, and whether they are found in order, where expected."""
    grid = shared.grid
    least = _least_part(shared, a, b)
    coverage = shared.coverage[a, b]
    lead = least_of(shared.source_lead, a, axis=0) if a > 1 else least_of(shared.target_lead, b, axis=1)
    if a > 1:
        place, order = _places(grid.target_moment, grid.target_matched, shared.source_length, a)
    else:
        moment, matched = grid.source_moment.swapaxes(0, 1), grid.source_matched.swapaxes(0, 1)
        place, order = (x.swapaxes(0, 1) for x in _places(moment, matched, shared.target_length, b))
    return [least, coverage - least, place, order, _gain(shared, a, b), lead]


def _gain(shared: Shared, a: int, b: int) -> Array:
    """Coverage of a link less the best of the links that leave out a segment at one end of one side."""
    best: Array | None = None
    for fewer in ((a - 1, b), (a, b - 1)):
        if fewer not in shared.coverage:
            continue
        smaller = shared.coverage[fewer]
        ends = (smaller[1:], smaller[:-1]) if fewer[0] < a else (smaller[:, 1:], smaller[:, :-1])
        here = np.maximum(*ends)
        best = here if best is None else np.maximum(best, here)
    if best is None:
        raise ValueError("a link of one and one has no smaller link in it")
    gain: Array = shared.coverage[a, b] - best
    return gain


def _many_features(shared: Shared, a: int, b: int) -> list[Array]:
    """Of several linked to several: the weakest part; for two and two, how much they look like neighbours that changed places."""
    least = _least_part(shared, a, b)
    own = [least, shared.coverage[a, b] - least]
    gain = _gain(shared, a, b)
    if (a, b) != (2, 2):
        nothing = np.zeros((1, 1, 1))
        return [*own, *[nothing] * 5, gain]
    s, ratio = shared.similarity, shared.length_ratio_of_pairs
    up, down, first, second = s[:-1, 1:], s[1:, :-1], s[:-1, :-1], s[1:, 1:]
    return [
        *own,
        np.minimum(up, down),
        np.minimum(first, second),
        np.minimum(np.maximum(ratio[:-1, 1:], ratio[1:, :-1]), 2),
        np.maximum(first, second),
        (up + down) / 2,
        gain,
    ]


_OWN_FEATURES = {"one": _one_features, "merge": _merge_features, "many": _many_features}


def _least_part(shared: Shared, a: int, b: int) -> Array:
    """The smallest share of a member's words that the whole other side accounts for, over the members of sides of several."""
    least = None
    if b > 1:
        share = np.minimum(area(shared.target_sums, a, 1) / shared.grid.target_idf[None], 1)
        least = least_of(share, b, axis=1)
    if a > 1:
        share = np.minimum(area(shared.source_sums, 1, b) / shared.grid.source_idf[:, None], 1)
        of_source = least_of(share, a, axis=0)
        least = of_source if least is None else np.minimum(least, of_source)
    if least is None:
        raise ValueError("a link of one and one has no parts")
    return least


def _places(moment: Array, matched: Array, lengths: NDArray[np.float64], parts: int) -> tuple[Array, Array]:
    """Of runs of parts along the first axis, each linked to one segment: mean distance of the place where the words of a part are
    found from where its length puts it (0..1), and the smallest step forward from one part to the next.
    """
    count = len(moment) - parts + 1
    total = lengths[parts:] - lengths[:-parts]
    distance: Array = np.zeros(1, np.float64)
    order: Array | None = None
    last: Array | None = None
    for k in range(parts):
        middle = (lengths[k : k + count] + lengths[k + 1 : k + 1 + count]) / 2 - lengths[:count]
        expected = (middle / np.maximum(total, 1))[:, None]
        known, weight = moment[k : k + count], matched[k : k + count]
        place = (known + EXPECTED_PLACE * expected) / (weight + EXPECTED_PLACE)
        distance = distance + np.abs(place - expected) / parts
        if last is not None:
            order = place - last if order is None else np.minimum(order, place - last)
        last = place
    if order is None:
        raise ValueError("places need at least two parts")
    return distance, order
