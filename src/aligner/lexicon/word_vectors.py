"""Vectors of frequent words of Spanish and English: words that mean about the same have near vectors, across the two languages.

scripts/train/word_vectors.py makes the table from a sentence encoder, which is not needed at run time; `data/LEXICON.md` names it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold

__all__ = ["WordVectors", "cosine", "likeness", "load_word_vectors", "vector_row"]

Floats = NDArray[np.float32]

_SHARED = 5
"""Letters that a word must share with a word of the table to get its vector."""
_MAX_ENDING = 4
"""Letters in which two forms of one word may differ at their ends."""


@dataclass(frozen=True)
class WordVectors:
    """The table. By language: `vectors`, shape (words + 1, values), of length 1, the last row 0 for unknown words; `rarity`, shape
    (words + 1): -10 * log10 of a word's share of all words, less 10; for unknown words the largest.
    """

    rows: Mapping[Language, Mapping[str, int]]
    vectors: Mapping[Language, Floats]
    rarity: Mapping[Language, Floats]
    sorted_words: Mapping[Language, tuple[str, ...]]

    def words(self, language: Language) -> tuple[str, ...]:
        """The words of a language, in order of their letters."""
        return self.sorted_words[language]


@cache
def load_word_vectors() -> WordVectors:
    """The table that comes with the package."""
    content = resources.files("aligner.lexicon").joinpath("data/word_vectors.npz").read_bytes()
    words, vectors, rarity = {}, {}, {}
    with np.load(BytesIO(content), allow_pickle=False) as stored:
        for language in Language:
            words[language] = tuple(bytes(stored[f"{language.value}_words"]).decode().split("\n"))
            whole = stored[f"{language.value}_vectors"]
            vectors[language] = np.zeros((len(whole) + 1, whole.shape[1]), np.float32)
            own = vectors[language][:-1]
            own[:] = whole
            own /= np.linalg.norm(own, axis=1, keepdims=True)
            values = stored[f"{language.value}_rarity"].astype(np.float32)
            rarity[language] = np.append(values, values.max())
    rows = {language: dict(zip(own, range(len(own)), strict=True)) for language, own in words.items()}
    return WordVectors(rows, vectors, rarity, words)


def cosine(word: str, other: str, language: Language) -> float | None:
    """The cosine (-1..1) of a word of `language` and a word of the other, both in lower case; None when the table lacks one of them."""
    table = load_word_vectors()
    row, column = table.rows[language].get(word), table.rows[language.other].get(other)
    if row is None or column is None:
        return None
    return float(table.vectors[language][row] @ table.vectors[language.other][column])


@lru_cache(maxsize=1 << 14)
def likeness(word: str, other: str, language: Language) -> float | None:
    """The cosine (-1..1) of two words (lower case) of one language, or of near forms of them; None when the table lacks one of them."""
    table = load_word_vectors().vectors[language]
    row, column = vector_row(word, language), vector_row(other, language)
    return float(table[row] @ table[column]) if row >= 0 and column >= 0 else None


@lru_cache(maxsize=1 << 15)
def vector_row(word: str, language: Language) -> int:
    """The row of a word (lower case) in the table, or of a form of the same word: the one that shares most first letters. -1: none."""
    table = load_word_vectors()
    rows = table.rows[language]
    for form in (word, fold(word)):
        if form in rows:
            return rows[form]
    words = table.words(language)
    place = bisect_left(words, word)
    best, best_shared = -1, _SHARED - 1
    for near in (place - 1, place):
        if 0 <= near < len(words):
            shared = next((k for k, (a, b) in enumerate(zip(word, words[near], strict=False)) if a != b), min(len(word), len(words[near])))
            if shared > best_shared and max(len(word), len(words[near])) - shared <= _MAX_ENDING:
                best, best_shared = near, shared
    return best
