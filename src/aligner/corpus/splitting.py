"""Splitting a corpus into parts for training, development and test, with no article and no duplicate in two of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

from aligner.corpus.duplicates import Duplicates
from aligner.errors import UsageError

__all__ = ["Split", "split_corpus"]


@dataclass(frozen=True)
class Split:
    """`keep`: for each part, which units are in it, shape (units). `dropped`: units left out, as duplicates of one in another part."""

    keep: Mapping[str, NDArray[np.bool_]]
    dropped: int


def split_corpus(sizes: Iterable[tuple[str, int]], duplicates: Duplicates, *, dev: float, test: float, seed: int) -> Split:
    """Divide articles into train, dev and test.

    `sizes`: (id, number of units) of each bitext, in the order of `duplicates`. `dev`, `test`: shares of the units (0..1), which are
    reached by whole articles, in an order that the seed and the ids decide. A unit that has a duplicate in the test part is in no other;
    one that has it in the development part is not in the training part. Raises UsageError for shares that leave nothing to train.
    """
    if dev < 0 or test < 0 or dev + test >= 1:
        raise UsageError(f"shares {dev:g} for dev and {test:g} for test: give numbers from 0, together below 1")
    articles = list(sizes)
    total = sum(units for _, units in articles)
    part_of = [""] * len(articles)
    wanted = {"test": test * total, "dev": dev * total, "train": float(total)}
    for place in sorted(range(len(articles)), key=lambda place: _draw(seed, articles[place][0])):
        part = next(name for name, left in wanted.items() if left > 0)
        part_of[place] = part
        wanted[part] -= articles[place][1]
    names = np.array([name for name, (_, units) in zip(part_of, articles, strict=True) for _ in range(units)], object)
    taken = np.zeros(total, bool)
    keep: dict[str, NDArray[np.bool_]] = {}
    for part in ("test", "dev", "train"):
        inside = np.asarray(names == part, bool)
        keep[part] = inside & ~taken[duplicates.group]
        taken[duplicates.group[inside]] = True
    return Split(keep, total - sum(int(kept.sum()) for kept in keep.values()))


def _draw(seed: int, name: str) -> bytes:
    """What an article is sorted by: it looks random, and depends on nothing but the seed and the id."""
    return sha256(f"{seed}\0{name}".encode("utf-8", "surrogatepass")).digest()
