"""Words that a segment accounts for and its neighbour does not.

When a segment is merged with its neighbour, the sums of both count words twice that both account for. Whether a segment belongs into a
merge is decided by what it alone explains of the other side: a sentence of the same topic that was left out explains little that its
neighbour does not explain already.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.evidence import Evidence, Matched, Part, accounted_beyond, coordinates
from aligner.alignment.search import LINK_TYPES
from aligner.alignment.span_sums import area, area_sums

__all__ = ["OWN_WORD_FEATURES", "GridOwnWords", "match_own_words", "own_word_features"]

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

_OF_PARTS = ("own words of a part", "share of own words of a part", "share with repeated words of a part")
_OF_NEIGHBOUR = ("own words of a neighbour", "share of own words of a neighbour", "share with repeated words of a neighbour")
OWN_WORD_FEATURES: dict[str, tuple[str, ...]] = {
    "null": ("own words beside neighbour", "share of own words beside neighbour", "share with repeated words beside neighbour"),
    "one": _OF_NEIGHBOUR,
    "merge": (*_OF_PARTS, *_OF_NEIGHBOUR),
    "many": _OF_PARTS,
}
"""Names of the features of each group of link types, in order.

Of a part of a side of several: what it accounts for beyond its neighbours in the link, of the part that has least. Of a neighbour: of the
segment before or after the link, what it accounts for beyond the link's nearest segment, of the neighbour that has most. Of a segment that
is left out: in the segment that is most like its neighbour, beyond this neighbour. The first is the logarithm of (1 + the sum of the
weights of the words), the others are in parts of the weight of the segment's own words. With repeated words: words that the other side's
segment has more than once count in full, as a heading and the sentence after it may both have them.
"""


@dataclass(frozen=True)
class GridOwnWords:
    """Of a batch of lattices (N, M, B), the weight of words of target segments that a source segment accounts for beyond the source segment
    before it (`target_before`), and after it (`target_after`); and the other way round.
    """

    target_before: Floats
    target_after: Floats
    source_before: Floats
    source_after: Floats


def match_own_words(
    evidence: Evidence, source: slice, target: slice, source_block: Integers, target_block: Integers
) -> tuple[Matched, Matched, Matched, Matched]:
    """What each segment accounts for of the other side, as `evidence.match`, beyond the one before it and (as moments) after it.

    In target and in source; then again, with repeated words.
    """
    to_target, to_source = evidence.covering()
    own, other = Part(source, source_block), Part(target, target_block)
    in_target = accounted_beyond(to_target, own, evidence.texts.target, other)
    in_source = accounted_beyond(to_source, other, evidence.texts.source, own)
    (first, second), (third, fourth) = ([coordinates([one]) for one in side] for side in (in_target, in_source))
    return first, _turned(third), second, _turned(fourth)


def _turned(found: Matched) -> Matched:
    return Matched(found.target, found.source, found.weight, found.moment)


def own_word_features(
    words: tuple[GridOwnWords, GridOwnWords], similarity: Floats, source_idf: Floats, target_idf: Floats
) -> Iterator[list[Floats]]:
    """For each link type, in the order of LINK_TYPES, its features, in the order of OWN_WORD_FEATURES; shapes as in `features`.

    `words`: without and with repeated words. `similarity` (N, M, B): of single segments. `source_idf` (N, B), `target_idf` (M, B): the
    weights of their words.
    """
    strict, repeated = (_own_word_features(one, similarity, source_idf, target_idf) for one in words)
    for own, more in zip(strict, repeated, strict=True):
        # Of each two only the share is taken the second time.
        yield [each for k in range(0, len(own), 2) for each in (own[k], own[k + 1], more[k + 1])]


def _own_word_features(words: GridOwnWords, similarity: Floats, source_idf: Floats, target_idf: Floats) -> Iterator[list[Floats]]:
    rows = _Axis(words.target_before, words.target_after, source_idf)
    columns = _Axis(words.source_before.swapaxes(0, 1), words.source_after.swapaxes(0, 1), target_idf)
    n, m, _ = words.target_before.shape
    for a, b in LINK_TYPES:
        if a > n or b > m:
            yield []
        elif not b:
            yield [each[:, None] for each in rows.left_out(similarity)]
        elif not a:
            yield [each[None] for each in columns.left_out(similarity.swapaxes(0, 1))]
        else:
            of_rows, of_columns = rows.of_links(a, b), [each.swapaxes(0, 1) for each in columns.of_links(b, a)]
            features = []
            if (a, b) != (1, 1):
                features += [np.minimum(one, other) for one, other in zip(of_rows[:2], of_columns[:2], strict=True)]
            if 1 in (a, b):
                features += [np.maximum(one, other) for one, other in zip(of_rows[2:], of_columns[2:], strict=True)]
            yield features


class _Axis:
    """One side: its segments along the first axis."""

    def __init__(self, before: Floats, after: Floats, idf: Floats) -> None:
        self.before, self.after, self.idf = before, after, idf
        self.between = np.minimum(before, after)
        self.sums = [area_sums(values) for values in (before, after, self.between)]

    def of_links(self, a: int, b: int) -> list[Floats]:
        """Of links of `a` segments of this side with `b` of the other: of the part that has least (infinite for a single one), and of the
        neighbour that has most; each as a logarithm and as a share.
        """
        before, after, between = (area(sums, 1, b) for sums in self.sums)
        count = len(before) + 1 - a
        idf = self.idf[:, None]
        least = np.full((2, count, *before.shape[1:]), np.inf)
        for k in range(a if a > 1 else 0):
            own = after if k == 0 else before if k == a - 1 else between
            part, weight = own[k : k + count], idf[k : k + count]
            least = np.minimum(least, [np.log1p(part), np.minimum(part / weight, 1)])
        most = np.zeros((2, count, *before.shape[1:]))
        for own, there, here in ((after, slice(0, count - 1), slice(1, count)), (before, slice(a, None), slice(0, count - 1))):
            part, weight = own[there], idf[there]
            most[:, here] = np.maximum(most[:, here], [np.log1p(part), np.minimum(part / weight, 1)])
        return [*least, *most]

    def left_out(self, similarity: Floats) -> list[Floats]:
        """Of each segment, the more of what it has beyond the one before and after it where this one is best found."""
        best = similarity.argmax(axis=1)[:, None]
        found = np.zeros_like(self.idf)
        found[1:] = np.take_along_axis(self.before[1:], best[:-1], axis=1)[:, 0]
        found[:-1] = np.maximum(found[:-1], np.take_along_axis(self.after[:-1], best[1:], axis=1)[:, 0])
        return [np.log1p(found), np.minimum(found / self.idf, 1)]
