"""Cosines of the two sides of every possible link, from the pooled values of single segments."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.blocks import Block
from aligner.alignment.search import LINK_TYPES
from aligner.embeddings.encoder import Encoder, Floats32

__all__ = ["Cosines", "EmbeddedSegments"]

Floats = NDArray[np.float64]
Cosines = dict[tuple[int, int], Floats]
"""For each link type (a, b) without nulls: (N + 1 - a, M + 1 - b, lattices), 0 beyond a lattice's end."""

STEPS = 1024
"""Cosines are multiples of 1 / this: the last digits depend on the processor."""
LONGEST = max(max(a, b) for a, b in LINK_TYPES)


class EmbeddedSegments:
    """Pooled values of the segments of both sides; those of a segment are computed when they are first needed."""

    def __init__(self, encoder: Encoder, source: Sequence[str], target: Sequence[str]) -> None:
        self._encoder = encoder
        self._sides = (_Side(encoder, source), _Side(encoder, target))

    def cosines(self, blocks: Sequence[Block]) -> Cosines:
        """The cosines of all links of some blocks, as lattices of one size."""
        source, target = (side.spans([(block.source, block.target)[k] for block in blocks]) for k, side in enumerate(self._sides))
        n, m = (max(block.size[k] for block in blocks) for k in (0, 1))
        found = {(a, b): np.zeros((n + 1 - a, m + 1 - b, len(blocks))) for a, b in LINK_TYPES if a and b and a <= n and b <= m}
        for lattice, block in enumerate(blocks):
            rows, columns = block.size
            product = np.clip(np.rint(source[lattice] @ target[lattice].T * STEPS) / STEPS, 0, 1)
            for (a, b), values in found.items():
                if a <= rows and b <= columns:
                    part = product[_spans(rows, a), _spans(columns, b)]
                    values[: rows + 1 - a, : columns + 1 - b, lattice] = part
        return found

    def rows(self, side: int, numbers: Sequence[int]) -> Floats32:
        """Pooled values of segments of a side (0: source, 1: target), by their numbers."""
        return self._sides[side].pooled(np.asarray(numbers, dtype=np.int64))


def _spans(size: int, length: int) -> slice:
    """Where the spans of a length stand among all spans of a block side of `size` segments: first all of one, then all of two ..."""
    start = sum(max(size + 1 - k, 0) for k in range(1, length))
    return slice(start, start + size + 1 - length)


class _Side:
    def __init__(self, encoder: Encoder, texts: Sequence[str]) -> None:
        self._encoder, self._texts = encoder, texts
        self._known = np.zeros(len(texts), dtype=bool)
        self._values = np.zeros((len(texts), encoder.width), np.float16)

    def pooled(self, numbers: NDArray[np.int64]) -> Floats32:
        missing = np.unique(numbers[~self._known[numbers]])
        if len(missing):
            # Texts that occur again are encoded once.
            different = {self._texts[k]: None for k in missing.tolist()}
            place = {text: k for k, text in enumerate(different)}
            values = self._encoder.pool(list(different)).astype(np.float16)
            self._values[missing] = values[[place[self._texts[k]] for k in missing.tolist()]]
            self._known[missing] = True
        return self._values[numbers].astype(np.float32)

    def spans(self, parts: Sequence[tuple[int, int]]) -> list[Floats32]:
        """For each part (first, past the last segment), the vectors of all its spans, those of one segment first."""
        numbers = np.concatenate([np.arange(start, stop) for start, stop in parts])
        pooled = self.pooled(numbers)
        sums, at = [], 0
        for start, stop in parts:
            size = stop - start
            own = pooled[at : at + size]
            sums += [
                sum((own[k : size + 1 - length + k] for k in range(1, length)), own[: size + 1 - length])
                for length in range(1, min(LONGEST, size) + 1)
            ]
            at += size
        vectors = self._encoder.project(np.concatenate(sums))
        counts = [sum(size + 1 - length for length in range(1, min(LONGEST, size) + 1)) for size in (b - a for a, b in parts)]
        return np.split(vectors, np.cumsum(counts)[:-1])
