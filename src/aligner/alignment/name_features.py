"""Names and numbers: the words that a translation rarely leaves out and rarely puts in.

Two sentences of one topic share its words, and are alike for an encoder. When each of them names what the other does not, they are no
translations of each other. A word counts as a name when the document has it inside segments more often with a capital letter than
without one; that a word is one only at the beginning of a segment is not seen. German writes all its nouns so: there, they count as names.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.evidence import CAPITAL, LOWER, Evidence, Matched, Part, View, accounted, coordinates, stored
from aligner.alignment.search import LINK_TYPES
from aligner.alignment.span_sums import area, area_sums, least_of, span, sums_from_start
from aligner.lexicon.vocabulary import DIGIT

__all__ = ["NAME_FEATURES", "GridNames", "Names", "name_features"]

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

_OF_LINK = ("names missing on both sides", "names missing", "names matched")
NAME_FEATURES: dict[str, tuple[str, ...]] = {
    "null": ("names", "names found in one", "names found"),
    "one": _OF_LINK,
    "merge": (*_OF_LINK, "names missing of a part"),
    "many": (*_OF_LINK, "names missing of a part"),
}
"""Names of the features of each group of link types, in order; all are logarithms of (1 + the sum of the weights of words).

What is missing is what the other side does not account for. `names missing`: of the side that misses more. `names missing of a part`: of
the segment of a side of several that misses most. Of a segment that is left out: its names, those that a single segment of the other side
accounts for, and those that all of them do.
"""


@dataclass(frozen=True)
class Names:
    """The names and numbers of both sides of a batch."""

    evidence: Evidence
    source: View
    target: View

    @classmethod
    def of(cls, evidence: Evidence) -> Names:
        """Those of all segments."""
        return cls(evidence, _names(evidence.texts.source), _names(evidence.texts.target))

    def match(self, source: slice, target: slice, source_block: Integers, target_block: Integers) -> tuple[Matched, Matched]:
        """What source accounts for of the names in target, and target of those in source, as `evidence.match`."""
        to_target, to_source = self.evidence.covering()
        own, other = Part(source, source_block), Part(target, target_block)
        in_target = coordinates([accounted(to_target, own, self.target, other)])
        in_source = coordinates([accounted(to_source, other, self.source, own)])
        return in_target, Matched(in_source.target, in_source.source, in_source.weight, in_source.moment)


def _names(view: View) -> View:
    """The view without the words that are neither names nor numbers."""
    word = view.weights.indices.astype(np.int64)
    document = np.repeat(view.document, np.diff(view.weights.indptr))
    _, number = np.unique(document * view.weights.shape[1] + word, return_inverse=True)
    lower, inside = (np.bincount(number, weights=view.case == case) for case in (LOWER, CAPITAL))
    keep = (inside > lower)[number] | (view.vocabulary.kind[word] == DIGIT)
    weights = stored(view.weights, keep)
    segments = np.repeat(np.arange(weights.shape[0]), np.diff(weights.indptr))
    idf = np.bincount(segments, weights=weights.data, minlength=weights.shape[0]).astype(np.float64)
    return replace(view, weights=weights, positions=np.zeros(len(weights.data)), idf=idf, case=view.case[keep], again=view.again[keep])


@dataclass(frozen=True)
class GridNames:
    """Names and numbers of a batch of lattices: `target_matched`, `source_matched` (N, M, B); `target` (M, B), `source` (N, B) in all."""

    target_matched: Floats
    source_matched: Floats
    target: Floats
    source: Floats


def name_features(names: GridNames) -> Iterator[list[Floats]]:
    """For each link type, in the order of LINK_TYPES, its features, in the order of NAME_FEATURES; shapes as in `features`."""
    n, m, _ = names.target_matched.shape
    in_target, in_source = area_sums(names.target_matched), area_sums(names.source_matched)
    target, source = sums_from_start(names.target), sums_from_start(names.source)
    for a, b in LINK_TYPES:
        if a > n or b > m:
            yield []
        elif not b:
            yield _left_out(names.source[:, None], names.source_matched, axis=1)
        elif not a:
            yield _left_out(names.target[None], names.target_matched, axis=0)
        else:
            target_matched, source_matched = area(in_target, a, b), area(in_source, a, b)
            target_missing = np.maximum(span(target, b)[None] - target_matched, 0)
            source_missing = np.maximum(span(source, a)[:, None] - source_matched, 0)
            features = [
                np.minimum(target_missing, source_missing),
                np.maximum(target_missing, source_missing),
                target_matched + source_matched,
            ]
            if (a, b) != (1, 1):
                features.append(_missing_of_part(names, (in_target, in_source), a, b))
            yield [np.log1p(feature) for feature in features]


def _left_out(own: Floats, matched: Floats, axis: int) -> list[Floats]:
    best = matched.max(axis=axis, keepdims=True)
    total = np.minimum(matched.sum(axis=axis, keepdims=True), own)
    return [np.log1p(own), np.log1p(np.minimum(best, own)), np.log1p(total)]


def _missing_of_part(names: GridNames, sums: tuple[Floats, Floats], a: int, b: int) -> Floats:
    """The most that a segment of a side of several has and the whole other side does not account for."""
    found: Floats | None = None
    if b > 1:
        missing = np.maximum(names.target[None] - area(sums[0], a, 1), 0)
        found = -least_of(-missing, b, axis=1)
    if a > 1:
        missing = np.maximum(names.source[:, None] - area(sums[1], 1, b), 0)
        of_source = -least_of(-missing, a, axis=0)
        found = of_source if found is None else np.maximum(found, of_source)
    if found is None:
        raise ValueError("a link of one and one has no parts")
    return found
