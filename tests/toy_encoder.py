"""A small sentence encoder: words of a few languages that mean the same have the same vector."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence

import numpy as np

SAME = {"gato": "cat", "perro": "dog", "duerme": "sleeps", "ladra": "barks", "lluvia": "rain", "llueve": "rains", "casa": "house"}
SIZE = 64


class ToyEncoder:
    """Sums of random vectors of the words. `asked`: the texts it was given."""

    name = "toy"
    fingerprint = "toy-1"
    languages = frozenset(("es", "en", "fr"))
    width = SIZE

    def __init__(self) -> None:
        self.asked: list[str] = []

    def pool(self, texts: Sequence[str]) -> np.ndarray:
        self.asked += texts
        return np.array([sum((word_vector(w) for w in re.findall(r"\w+", text.lower())), np.zeros(SIZE)) for text in texts], np.float32)

    def project(self, pooled: np.ndarray) -> np.ndarray:
        norm = np.linalg.norm(pooled, axis=1, keepdims=True)
        return (pooled / np.maximum(norm, 1e-6)).astype(np.float32)


def word_vector(word: str) -> np.ndarray:
    generator = np.random.default_rng(zlib.crc32(SAME.get(word, word).encode()))
    return generator.choice((-1.0, 1.0), SIZE)
