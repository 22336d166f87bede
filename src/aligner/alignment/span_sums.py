"""Sums and minima over spans of segments and over rectangles of pairs of segments."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["area", "area_sums", "least_of", "over_runs", "span", "sums_from_start"]

Array = NDArray[np.float64]


def sums_from_start(values: Array) -> NDArray[np.float64]:
    """Sums from the start along the first axis, with a leading 0."""
    return np.concatenate([np.zeros((1, *values.shape[1:])), values.cumsum(axis=0, dtype=np.float64)])


def area_sums(values: Array) -> NDArray[np.float64]:
    """Sums over the rectangles from the start, along the first two axes, with leading zeros."""
    n, m, lattices = values.shape
    sums = np.zeros((n + 1, m + 1, lattices))
    np.cumsum(values, axis=0, out=sums[1:, 1:])
    np.cumsum(sums[1:, 1:], axis=1, out=sums[1:, 1:])
    return sums


def area(sums: NDArray[np.float64], a: int, b: int) -> Array:
    """Sum over every a x b rectangle."""
    inside = sums[a:, b:] - sums[:-a, b:] - sums[a:, :-b] + sums[:-a, :-b]
    return np.maximum(inside, 0)


def span(sums: NDArray[np.float64], length: int) -> Array:
    """Sum over every span of the given length."""
    return sums[length:] - sums[:-length]


def least_of(values: Array, count: int, axis: int) -> Array:
    """Minimum over every run of `count` neighbours along an axis."""
    return over_runs(np.minimum, values, count, axis)


def over_runs(how: np.ufunc, values: Array, count: int, axis: int) -> Array:
    """Reduced over every run of `count` neighbours along the first or second axis; with a count of 1 the values themselves."""
    size = values.shape[axis] - count + 1
    reduced = values
    for k in range(count):
        where = slice(k, k + size)
        part = values[where] if axis == 0 else values[:, where]
        reduced = part if k == 0 else how(reduced, part)
    return reduced
