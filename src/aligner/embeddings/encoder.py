"""What the aligner needs of a sentence encoder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

__all__ = ["Encoder", "Floats32"]

Floats32 = NDArray[np.float32]


class Encoder(Protocol):
    """A sentence encoder in two steps, so that neighbours can be joined without encoding their text again.

    The sum of the pooled values of several texts stands for the texts joined by spaces. For an encoder that has no such step, `pool` can
    give the vector of each text times its number of tokens, and `project` the same divided by its length.
    """

    @property
    def name(self) -> str:
        """Short name, for people: `use`."""
        ...

    @property
    def fingerprint(self) -> str:
        """Changes when the same text may get other values: part of the keys of caches and of signatures."""
        ...

    @property
    def languages(self) -> frozenset[str]:
        """Codes of the languages it knows."""
        ...

    @property
    def width(self) -> int:
        """How many pooled values a text has."""
        ...

    def pool(self, texts: Sequence[str]) -> Floats32:
        """Pooled values of each text: (texts, width). They do not depend on which texts are given together."""
        ...

    def project(self, pooled: Floats32) -> Floats32:
        """Vectors of length 1, from pooled values or sums of them: (rows, dimensions). A dot product of two is their cosine."""
        ...
