"""How well a word goes with those beside it, by classes of words that stand in like surroundings.

For classes a, b, c of three words in a row, with E the count that the pairs (a, b) and (b, c) let expect,

    fit(a, b, c) = pair(a, b) + pair(b, c) + log (count(a, b, c) + s) / (E + s)

where pair(a, b) is log (count(a, b) + t) / (E(a, b) + t) against chance. A mark or the end of the text is a class of its own. Words
outside the frequent ones belong to the class of their last three letters. Tables are made by scripts/train/wording.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from aligner.quality.coverage import Side, rarities

__all__ = ["FIGURE", "MOST_FIT", "PAIR_UNIT", "TRIPLE_UNIT", "Fits", "fits", "load_tables", "token_of"]

Array = NDArray[np.float32]

PAIR_UNIT, TRIPLE_UNIT = 20.0, 10.0
"""Tables are stored as whole numbers of 1/20 and 1/10 of a natural logarithm."""
MOST_FIT = 4.0
"""Fits are cut to -4 … 4."""
FIGURE, MARK, OTHER = "0", "|", "*"
"""What figures, marks with the ends of a text, and words with rare endings count as."""
ENDING = 3


@dataclass(frozen=True)
class Tables:
    """`classes`: of frequent words, endings (with a hyphen) and FIGURE, MARK, OTHER; `pairs` (K, K) and `triples` (K, K, K), in units."""

    classes: dict[str, int]
    pairs: NDArray[np.int8]
    triples: NDArray[np.int8]


@dataclass(frozen=True)
class Fits:
    """Of every word (B, n): with the one before, with the one after, with both; 0 beyond the end."""

    before: Array
    after: Array
    both: Array


def token_of(word: str, known: dict[str, int]) -> str:
    """What a word in lower case counts as, `known` holding what has a class."""
    if word in known:
        return word
    if word[:1].isdigit():
        return FIGURE
    ending = f"-{word[-ENDING:]}"
    return ending if ending in known else OTHER


def fits(texts: Sequence[str], side: Side, language: str) -> Fits:
    """How well the words of a side, in a batch whose texts of that side are given, go with their neighbours."""
    tables = load_tables(language)
    mark = tables.classes[MARK]
    here = np.full(side.present.shape, mark, dtype=np.int64)
    for row, (text, spans) in enumerate(zip(texts, side.spans, strict=True)):
        here[row, : len(spans)] = [tables.classes[token_of(text[start:end].lower(), tables.classes)] for start, end in spans]
    before, after = np.full_like(here, mark), np.full_like(here, mark)
    before[:, 1:] = np.where(side.adjacent[:, 1:] > 0, here[:, :-1], mark)
    after[:, :-1] = np.where(side.adjacent[:, 1:] > 0, here[:, 1:], mark)
    left = tables.pairs[before, here].astype(np.float32) / PAIR_UNIT
    right = tables.pairs[here, after].astype(np.float32) / PAIR_UNIT
    both = left + right + tables.triples[before, here, after].astype(np.float32) / TRIPLE_UNIT
    found = [np.clip(value, -MOST_FIT, MOST_FIT) * side.present for value in (left, right, both)]
    return Fits(*(np.asarray(value, dtype=np.float32) for value in found))


@cache
def load_tables(language: str) -> Tables:
    """The tables of a language, es or en, that come with the package."""
    content = resources.files("aligner.quality").joinpath("data/surroundings.npz").read_bytes()
    with np.load(BytesIO(content), allow_pickle=False) as stored:
        endings = str(stored[f"{language} endings"]).split()
        tokens = [*rarities(language), *endings, FIGURE, MARK, OTHER]
        classes = dict(zip(tokens, stored[f"{language} classes"].tolist(), strict=True))
        return Tables(classes, stored[f"{language} pairs"], stored[f"{language} triples"])
