"""Segments of a document that share rare words, wherever they stand: where sections have another order, no path leads from one to the next.

The words of a side are read a few thousand segments at a time, so that documents of any length can be searched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.alignment.evidence import build_view, stored
from aligner.alignment.gathering import associations, translated_associations
from aligner.alignment.requests import Request, text_of
from aligner.lexicon.vocabulary import Vocabulary, number_keys

__all__ = ["Match", "far_matches"]

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Associations = Callable[[Vocabulary, Vocabulary], sparse.csr_matrix]
Match = tuple[int, int, float]
"""A source segment, a target segment, and how much of their words they share, 0..1."""

AT_ONCE = 4_000
"""Segments whose words are read at a time."""
RARE = 12
"""A word is rare when at most this many segments of the document have it."""
LEAST_ASSOCIATION = 0.4
"""Words that account for each other less surely (0..1) match no segments."""
LEAST_SHARE = 0.15
"""Smallest share of the weight of both segments that the rare words of a match must make up."""

NEARLY = 0.9


def far_matches(request: Request) -> list[Match]:
    """Segments that are each other's best by the rare words they share, by rising source segment."""
    source, target = ([text_of(segment) for segment in side] for side in (request.source, request.target))
    if not source or not target:
        return []
    channels: list[tuple[Sequence[str], Sequence[str], Associations]] = [
        (source, target, lambda own, other: associations(own, other, request.lexicon)[0])
    ]
    if request.source_translations is not None:
        channels.append((request.source_translations, target, lambda own, other: translated_associations(own, other, request)))
    if request.target_translations is not None:
        channels.append((source, request.target_translations, lambda own, other: translated_associations(other, own, request).T.tocsr()))
    found = [matches for channel in channels for matches in _matches(*channel)]
    row, column, share = (np.concatenate(part) for part in zip(*found, strict=True))
    best = _is_only_best(row, share, len(source)) & _is_only_best(column, share, len(target))
    row, column, share = row[best], column[best], share[best]
    order = np.lexsort((column, row))
    pairs = zip(row[order].tolist(), column[order].tolist(), share[order].tolist(), strict=True)
    return list({(i, j): (i, j, one) for i, j, one in pairs}.values())


@dataclass(frozen=True)
class _Words:
    """The different words of each segment of a side. `segments`: segments x words, log((n + 1) / df); `total`: sums of the rows."""

    vocabulary: Vocabulary
    segments: sparse.csr_matrix
    total: Floats
    is_rare: NDArray[np.bool_]

    @classmethod
    def of(cls, texts: Sequence[str]) -> _Words:
        views = [build_view(part, np.zeros(len(part), np.int64)) for part in _slabs(texts)]
        joined = Vocabulary.joined([view.vocabulary for view in views])
        number, first = number_keys(joined.exact)
        starts = np.cumsum([0, *(len(view.vocabulary) for view in views)])
        words = np.concatenate([number[start + view.weights.indices] for start, view in zip(starts, views, strict=False)])
        sizes = np.concatenate([np.diff(view.weights.indptr) for view in views])
        frequency = np.bincount(words, minlength=len(first))
        weight = np.log((len(texts) + 1) / frequency[words])
        segments = sparse.csr_matrix((weight, words, np.concatenate([[0], np.cumsum(sizes)])), shape=(len(texts), len(first)))
        total = np.asarray(segments.sum(axis=1)).ravel()
        return cls(joined[first], segments, np.maximum(total, 0.1), frequency <= RARE)

    def rare(self) -> tuple[Vocabulary, sparse.csr_matrix]:
        """Rare words only, numbered anew."""
        number = np.cumsum(self.is_rare) - 1
        kept = stored(self.segments, self.is_rare[self.segments.indices])
        count = int(self.is_rare.sum())
        segments = sparse.csr_matrix((kept.data, number[kept.indices], kept.indptr), shape=(kept.shape[0], count))
        return self.vocabulary[np.flatnonzero(self.is_rare)], segments


def _matches(source: Sequence[str], target: Sequence[str], associate: Associations) -> Iterator[tuple[Integers, Integers, Floats]]:
    """Source and target segments that share rare words, those of each slab that are the best of their row."""
    own, other = _Words.of(source), _Words.of(target)
    own_words, rows = own.rare()
    other_words, columns = other.rare()
    columns.data[:] = 1.0
    turned = columns.T.tocsr()
    for start in range(0, len(source), AT_ONCE):
        part = rows[start : start + AT_ONCE]
        used = np.unique(part.indices)
        number = np.zeros(part.shape[1], np.int64)
        number[used] = np.arange(len(used))
        few = sparse.csr_matrix((part.data, number[part.indices], part.indptr), shape=(part.shape[0], len(used)))
        association = associate(own_words[used], other_words)
        strong = stored(association, association.data >= LEAST_ASSOCIATION)
        shared = ((few @ strong) @ turned).tocoo()
        row, column = shared.row.astype(np.int64) + start, shared.col.astype(np.int64)
        share = shared.data / np.sqrt(own.total[row] * other.total[column])
        keep = (share >= LEAST_SHARE) & _is_only_best(row, share, len(source))
        yield row[keep], column[keep], share[keep]


def _slabs(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    return (texts[start : start + AT_ONCE] for start in range(0, max(len(texts), 1), AT_ONCE))


def _is_only_best(group: Integers, value: Floats, size: int) -> NDArray[np.bool_]:
    """Which values are the best of their group, with no other one that is nearly as good: repeated passages tell nothing."""
    best = np.zeros(size, np.float64)
    np.maximum.at(best, group, value)
    near = value >= NEARLY * best[group]
    return np.asarray(near & (np.bincount(group, weights=near, minlength=size)[group] == 1))
