"""A random sample of the pairs of sentences of a corpus."""

from __future__ import annotations

from random import Random

import numpy as np
from numpy.typing import NDArray

from aligner.errors import UsageError

__all__ = ["sample_units"]


def sample_units(total: int, size: int, *, seed: int) -> NDArray[np.bool_]:
    """Which of `total` units are in the sample, shape (total); all of them when there are not more than `size`. Raises UsageError."""
    if size < 1:
        raise UsageError(f"a sample of {size}: give a number from 1")
    chosen = np.zeros(total, bool)
    chosen[Random(seed).sample(range(total), min(size, total))] = True  # noqa: S311 - the same sample for the same seed is wanted
    return chosen
