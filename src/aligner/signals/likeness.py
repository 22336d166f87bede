"""How like an engine's translation of the source a target is.

Two machines share more words, and longer runs of words, than a machine and a person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

__all__ = ["LIKENESS", "likeness"]

Array = NDArray[np.float64]

RUNS = (1, 2, 3, 4)
"""Lengths, in words and marks, of the runs that are compared."""
LIKENESS = (
    "likeness", "likeness squared", "unlikeness", "likeness by words", *(f"{name} of {n}" for n in RUNS for name in ("shared", "kept")),
)  # fmt: skip
"""Names of the features: of chrF; share of the target's runs that the machine has; share of the machine's runs that the target has."""
_TOKEN = re.compile(r"\w+|[^\w\s]")


def likeness(machine: Sequence[str], targets: Sequence[str], chrf: Array, words: Array) -> Array:
    """The features (P, LIKENESS) of P translations. `chrf` (P): of the engine's translation against the target, 0..100. `words` (P):
    logarithm of the target's number of words.
    """
    share = chrf / 100
    runs = np.array([_shared_runs(one, other) for one, other in zip(machine, targets, strict=True)]).reshape(-1, 2 * len(RUNS))
    return np.concatenate([np.stack([share, share**2, np.log(1.02 - share), share * words], axis=1), runs], axis=1)


def _shared_runs(machine: str, target: str) -> list[float]:
    own, other = (_TOKEN.findall(text.lower()) for text in (target, machine))
    found = []
    for size in RUNS:
        left, right = (Counter(zip(*(tokens[k:] for k in range(size)), strict=False)) for tokens in (own, other))
        shared = (left & right).total()
        found += [shared / max(left.total(), 1), shared / max(right.total(), 1)]
    return found
