"""Cosines of the two sides of every possible link, from the pooled values of single segments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.blocks import Block
from aligner.alignment.piece_measures import LINK_MEASURES, NULL_MEASURES, BlockPieces, Measures, SidePieces, measure_pieces
from aligner.alignment.pieces import split_document
from aligner.alignment.search import LINK_TYPES
from aligner.embeddings.encoder import Encoder, Floats32
from aligner.embeddings.threads import one_blas_thread

__all__ = ["Cosines", "EmbeddedSegments"]

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Cosines = dict[tuple[int, int], Floats]
"""For each link type (a, b) without nulls: (N + 1 - a, M + 1 - b, lattices), 0 beyond a lattice's end."""

STEPS = 1024
"""Cosines are multiples of 1 / this: the last digits depend on the processor."""
LONGEST = max(max(a, b) for a, b in LINK_TYPES)


class EmbeddedSegments:
    """Pooled values of the pieces of the segments of both sides; those of a segment are computed when they are first needed.

    A segment, and several segments, have the sum of the values of their pieces.
    """

    def __init__(
        self,
        encoder: Encoder,
        source: Sequence[str],
        target: Sequence[str],
        starts: Sequence[tuple[int, int]] | None = None,
        blocks: Sequence[Block] | None = None,
    ) -> None:
        """`starts`: where each document begins, (source, target) segments, and where the last one ends; None: they are one document.
        `blocks`: those whose cosines will be asked for; None: any.
        """
        starts = starts or [(0, 0), (len(source), len(target))]
        spans = [None, None] if blocks is None else [[block.source for block in blocks], [block.target for block in blocks]]
        self._encoder = encoder
        self._sides = (
            _Side(encoder, source, [i for i, _ in starts], spans[0]),
            _Side(encoder, target, [j for _, j in starts], spans[1]),
        )

    def cosines(self, blocks: Sequence[Block]) -> tuple[Cosines, Measures]:
        """The cosines of all links of some blocks, and the measures of their pieces, as lattices of one size."""
        source, target = (side.block_sides([(block.source, block.target)[k] for block in blocks]) for k, side in enumerate(self._sides))
        n, m = (max(block.size[k] for block in blocks) for k in (0, 1))
        kinds = [(a, b) for a, b in LINK_TYPES if a <= n and b <= m]
        found = {(a, b): np.zeros((n + 1 - a, m + 1 - b, len(blocks))) for a, b in kinds if a and b}
        measures = {(a, b): np.zeros(_measures_shape(a, b, n, m, len(blocks))) for a, b in kinds}
        with one_blas_thread():
            products = [own.vectors @ other.vectors.T for own, other in zip(source, target, strict=True)]
        for lattice, (own, other) in enumerate(zip(source, target, strict=True)):
            product = np.clip(np.rint(products[lattice] * STEPS) / STEPS, 0, 1)
            for (a, b), values in found.items():
                if a <= own.segments and b <= other.segments:
                    part = product[_spans(own.segments, a), _spans(other.segments, b)]
                    values[: part.shape[0], : part.shape[1], lattice] = part
            pieces = BlockPieces(_side_pieces(product, own, other), _side_pieces(product.T, other, own))
            for kind, values in measure_pieces(pieces).items():
                measures[kind][:, : values.shape[1], : values.shape[2], lattice] = values
        return found, measures

    def rows(self, side: int, numbers: Sequence[int]) -> Floats32:
        """Pooled values of segments of a side (0: source, 1: target), by their numbers."""
        return np.concatenate([self._sides[side].segments(number, number + 1) for number in numbers])


def _measures_shape(a: int, b: int, n: int, m: int, lattices: int) -> tuple[int, int, int, int]:
    if a and b:
        return len(LINK_MEASURES), n + 1 - a, m + 1 - b, lattices
    return len(NULL_MEASURES), n if a else 1, m if b else 1, lattices


def _spans(size: int, length: int) -> slice:
    """Where the spans of a length stand among all spans of a block side of `size` segments: first all of one, then all of two ..."""
    start = sum(max(size + 1 - k, 0) for k in range(1, length))
    return slice(start, start + size + 1 - length)


@dataclass(frozen=True)
class _BlockSide:
    """One side of a block. `vectors`: of all spans of segments (see `_spans`), then of the pieces of segments that have several, then of
    two neighbouring pieces of segments that have more. `owner`, `size`, `place` of each piece: its segment, its characters, its vector.
    `pair_owner`: the segment of each two.
    """

    segments: int
    vectors: Floats32
    owner: Integers
    size: Floats
    place: Integers
    pair_owner: Integers


def _side_pieces(product: Floats, own: _BlockSide, other: _BlockSide) -> SidePieces:
    pairs = np.zeros((len(own.owner), other.segments))
    if len(other.pair_owner):
        starts = np.flatnonzero(np.diff(other.pair_owner, prepend=-1))
        values = product[own.place, -len(other.pair_owner) :]
        pairs[:, other.pair_owner[starts]] = np.maximum.reduceat(values, starts, axis=1)
    spans = {b: product[own.place, _spans(other.segments, b)] for b in range(1, min(LONGEST, other.segments) + 1)}
    return SidePieces(own.owner, own.size, product[np.ix_(own.place, other.place)], pairs, spans)


class _Side:
    def __init__(self, encoder: Encoder, texts: Sequence[str], starts: Sequence[int], spans: Sequence[tuple[int, int]] | None) -> None:
        self._encoder = encoder
        needed = [spans is None] * len(texts)
        for start, stop in spans or ():
            needed[start:stop] = [True] * (stop - start)
        pieces = [own for start, stop in pairwise(starts) for own in split_document(texts[start:stop], needed[start:stop])]
        self._pieces = [piece for own in pieces for piece in own]
        self._bounds = np.cumsum([0, *map(len, pieces)])
        self._known = np.zeros(len(self._pieces), dtype=bool)
        self._values = np.zeros((len(self._pieces), encoder.width), np.float16)

    def _encode(self, parts: Sequence[tuple[int, int]]) -> None:
        """Encode the pieces of segments (first, past the last) that are not known yet."""
        numbers = np.unique(np.concatenate([np.arange(self._bounds[start], self._bounds[stop]) for start, stop in parts]))
        missing = numbers[~self._known[numbers]]
        if len(missing):
            # Texts that occur again are encoded once.
            different = {self._pieces[k]: None for k in missing.tolist()}
            place = {text: k for k, text in enumerate(different)}
            values = self._encoder.pool(list(different)).astype(np.float16)
            self._values[missing] = values[[place[self._pieces[k]] for k in missing.tolist()]]
            self._known[missing] = True

    def segments(self, start: int, stop: int) -> Floats32:
        """Pooled values of segments."""
        self._encode([(start, stop)])
        bounds = self._bounds[start : stop + 1]
        values = self._values[bounds[0] : bounds[-1]].astype(np.float32)
        sums: Floats32 = np.add.reduceat(values, bounds[:-1] - bounds[0], axis=0)
        return sums

    def block_sides(self, parts: Sequence[tuple[int, int]]) -> list[_BlockSide]:
        """For each part (first, past the last segment) the side of a block."""
        self._encode(parts)
        pooled = [self._pooled(start, stop) for start, stop in parts]
        vectors = self._encoder.project(np.concatenate([values for own in pooled for values in own]))
        counts = [tuple(map(len, own)) for own in pooled]
        each = np.split(vectors, np.cumsum([sum(count) for count in counts])[:-1])
        return [self._block_side(start, stop, own, count) for (start, stop), own, count in zip(parts, each, counts, strict=True)]

    def _several(self, start: int, stop: int) -> tuple[Integers, NDArray[np.bool_], NDArray[np.bool_]]:
        """The segment of each piece; which are of segments with several; which begin two neighbouring ones of segments with more."""
        counts = np.diff(self._bounds[start : stop + 1])
        owner = np.repeat(np.arange(stop - start), counts)
        begins_two = np.append((owner[1:] == owner[:-1]) & (counts[owner[1:]] > 2), False)
        return owner, counts[owner] > 1, begins_two

    def _pooled(self, start: int, stop: int) -> tuple[Floats32, Floats32, Floats32]:
        """Pooled values of all spans of segments, of pieces, and of two pieces, as in _BlockSide."""
        size, own = stop - start, self.segments(start, stop)
        spans = [
            sum((own[k : size + 1 - length + k] for k in range(1, length)), own[: size + 1 - length])
            for length in range(1, min(LONGEST, size) + 1)
        ]
        values = self._values[self._bounds[start] : self._bounds[stop]].astype(np.float32)
        _, several, begins_two = self._several(start, stop)
        two = np.flatnonzero(begins_two)
        return np.concatenate(spans), values[several], values[two] + values[two + 1]

    def _block_side(self, start: int, stop: int, vectors: Floats32, counts: tuple[int, ...]) -> _BlockSide:
        owner, several, begins_two = self._several(start, stop)
        place = owner.copy()
        place[several] = counts[0] + np.arange(counts[1])
        first = int(self._bounds[start])
        size = np.array([max(len(text), 1) for text in self._pieces[first : first + len(owner)]], dtype=np.float64)
        return _BlockSide(stop - start, vectors, owner, size, place, owner[begins_two])
