"""Pairs of sentences that say the same as another: exact copies, and near ones found by MinHash.

A pair becomes the set of its words and of its neighbouring words, on both sides, without case, accents and punctuation. MinHash (Broder
1997) estimates from 64 numbers a pair how large a share of both sets two pairs have in common (Jaccard); pairs that agree in one of 16
bands of four numbers are compared. What is held is 260 bytes a pair of sentences (600 while they are compared), never the texts.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from aligner.bitext import MAX_COMPARED, Bitext, Unit
from aligner.errors import UsageError
from aligner.lexicon.tokens import fold

__all__ = ["SIMILARITY", "Duplicates", "drop_units", "find_duplicates"]

SIMILARITY = 0.8
"""Share of common words (0..1, Jaccard) from which on pairs are duplicates. Set by hand."""
HASHES, BANDS = 64, 16
_WORD = re.compile(r"\w+")
_DRAW = np.random.default_rng(20_261_130)
_FACTORS = _DRAW.integers(1, 1 << 63, HASHES, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
_SUMMANDS = _DRAW.integers(0, 1 << 63, HASHES, dtype=np.uint64)
_SHIFT = np.uint64(32)


@dataclass(frozen=True)
class Duplicates:
    """Of pairs of sentences, in the order in which they came. Each array has shape (pairs).

    `group`: the number of the first pair of those that are duplicates of each other, its own for a pair without one. `best`: whether
    the pair is the one of its group with the highest quality (the first of those). `exact`: whether an earlier pair has the same words.
    """

    group: NDArray[np.int64]
    best: NDArray[np.bool_]
    exact: NDArray[np.bool_]


def find_duplicates(bitexts: Iterable[Bitext], similarity: float = SIMILARITY) -> Duplicates:
    """Duplicates among the units of all bitexts. `similarity`: as `SIMILARITY`; 1 finds exact copies only. Raises UsageError."""
    if not 0 < similarity <= 1:
        raise UsageError(f"similarity {similarity}: give a number above 0, at most 1")
    words, signatures, bands, qualities = _collect(bitexts)
    parents = np.arange(len(words))
    order = np.argsort(words, kind="stable")
    same = words[order][1:] == words[order][:-1]
    exact = np.zeros(len(words), bool)
    exact[order[1:][same]] = True
    for first, second in zip(order[:-1][same].tolist(), order[1:][same].tolist(), strict=True):
        _join(parents, first, second)
    for band in range(BANDS if similarity < 1 else 0):
        _join_similar(parents, bands[:, band], signatures, similarity)
    group = np.array([_root(parents, place) for place in range(len(parents))], np.int64)
    best = np.zeros(len(group), bool)
    by_quality = np.lexsort((np.arange(len(group)), -qualities, group))
    if len(group):
        sorted_groups = group[by_quality]
        best[by_quality[np.concatenate([[True], sorted_groups[1:] != sorted_groups[:-1]])]] = True
    return Duplicates(group, best, exact)


def drop_units(bitexts: Iterable[Bitext], keep: NDArray[np.bool_]) -> Iterator[Bitext]:
    """The same bitexts with the units that are kept, one bitext at a time; those without any are left out."""
    place = 0
    for bitext in bitexts:
        chosen = keep[place : place + len(bitext.units)]
        place += len(bitext.units)
        if chosen.any():
            yield bitext.with_units(tuple(unit for unit, kept in zip(bitext.units, chosen, strict=True) if kept))


def _collect(bitexts: Iterable[Bitext]) -> tuple[NDArray[np.uint64], NDArray[np.uint16], NDArray[np.uint64], NDArray[np.float32]]:
    """Of each unit: a hash of its words, its signature (units, HASHES), the hashes of its bands (units, BANDS), its quality."""
    parts = []
    for bitext in bitexts:
        found = [_signature(unit) for unit in bitext.units]
        numbers = np.array([numbers for _, numbers in found], np.uint64).reshape(len(found), HASHES)
        rows = numbers.reshape(len(found), BANDS, HASHES // BANDS)
        mixed = (rows * _FACTORS[: HASHES // BANDS]).sum(axis=2, dtype=np.uint64)
        qualities = [-1.0 if unit.scores.quality is None else unit.scores.quality for unit in bitext.units]
        parts.append(
            (np.array([words for words, _ in found], np.uint64), numbers.astype(np.uint16), mixed, np.array(qualities, np.float32))
        )
    if not parts:
        return np.zeros(0, np.uint64), np.zeros((0, HASHES), np.uint16), np.zeros((0, BANDS), np.uint64), np.zeros(0, np.float32)
    words, signatures, bands, all_qualities = (np.concatenate(column) for column in zip(*parts, strict=True))
    return words, signatures, bands, all_qualities


def _signature(unit: Unit) -> tuple[int, NDArray[np.uint64]]:
    """A hash of the words of both sides, and the MinHash numbers of the pair (HASHES, each below 2**32)."""
    sides = [_WORD.findall(fold(text[:MAX_COMPARED].lower())) or [text.strip()] for text in (unit.source, unit.target)]
    whole = [" ".join(side).encode("utf-8", "surrogatepass") for side in sides]
    words = int.from_bytes(_pair_hash(whole), "big")
    features = {feature for place, side in enumerate(sides) for feature in _features(place, side)}
    values = np.fromiter(features, np.uint64, len(features))
    return words, ((values[:, None] * _FACTORS + _SUMMANDS) >> _SHIFT).min(axis=0)


def _features(place: int, words: list[str]) -> Iterator[int]:
    """The CRC-32 of each word and of each two neighbours, with the number of their side before them."""
    start = zlib.crc32(f"{place} ".encode())
    before: int | None = None
    for word in words:
        encoded = word.encode("utf-8", "surrogatepass")
        if before is not None:
            yield zlib.crc32(b" " + encoded, before)
        before = zlib.crc32(encoded, start)
        yield before


def _pair_hash(sides: list[bytes]) -> bytes:
    """Eight bytes of BLAKE2 of both sides."""
    return blake2b(b"\0".join(sides), digest_size=8).digest()


def _join_similar(parents: NDArray[np.int64], keys: NDArray[np.uint64], signatures: NDArray[np.uint16], similarity: float) -> None:
    """Join pairs with the same key of a band whose signatures agree enough: each with the first of the key, and with the one before it."""
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    new = np.concatenate([np.ones(min(1, len(order)), bool), ordered[1:] != ordered[:-1]])
    places = np.flatnonzero(~new)
    starts = np.maximum.accumulate(np.where(new, np.arange(len(order)), 0))[places]
    for others in (starts, places - 1):
        first, second = order[others], order[places]
        for start in range(0, len(first), 10_000):
            one, two = first[start : start + 10_000], second[start : start + 10_000]
            alike = (signatures[one] == signatures[two]).mean(axis=1) >= similarity
            for a, b in zip(one[alike].tolist(), two[alike].tolist(), strict=True):
                _join(parents, a, b)


def _root(parents: NDArray[np.int64], place: int) -> int:
    while parents[place] != place:
        parents[place] = parents[parents[place]]
        place = int(parents[place])
    return place


def _join(parents: NDArray[np.int64], first: int, second: int) -> None:
    """Put both into one group, which is named for its first pair."""
    one, two = _root(parents, first), _root(parents, second)
    parents[max(one, two)] = min(one, two)
