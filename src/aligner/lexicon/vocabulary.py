"""Words as arrays of letters, so that thousands are read, told apart and looked up by a few array operations.

A word is known by a number of 64 bits made of its letters, sum of letter k times BASE to the power k, modulo 2 to the 64th (Karp and Rabin
1987). Two different words of a text have the same number about once in 10^9 texts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.lexicon.tokens import fold

__all__ = ["DIGIT", "LETTER", "Reading", "Vocabulary", "keys_of", "numbered", "prefix_keys", "read"]

Codes = NDArray[np.uint32]
Keys = NDArray[np.uint64]
Integers = NDArray[np.int64]

LETTERS = 17
"""First letters of a word that are kept."""
BASE = 0x9E3779B97F4A7C15
INVERSE = pow(BASE, -1, 1 << 64)
"""BASE times this is 1, modulo 2 to the 64th."""
AT_ONCE = 4_000
"""Texts that are read at a time: so few that long documents do not take much more memory than their texts."""
TABLE = 0x2200
"""Code points that are looked up in tables; the others are rare in Spanish and English and take longer."""
OTHER, LETTER, DIGIT, MARK, SEPARATOR = range(5)
# One mark for all quotation marks; the opening marks of Spanish go, as English has none.
_MARKS = '?!%$€():;"“”«»'


@dataclass(frozen=True)
class Vocabulary:
    """Distinct words. `exact` (words): the number of each as it is written, `folded`: without accents, and numbers without separators.

    `letters` (words, LETTERS): the first letters of the folded word, 0 beyond its end; `length` (words): all its letters. `kind` (words):
    LETTER, DIGIT or MARK, of its first letter.
    """

    exact: Keys
    folded: Keys
    letters: Codes
    length: Integers
    kind: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.exact)

    @classmethod
    def of(cls, words: Sequence[str]) -> Vocabulary:
        """Lower-cased words that are cut already, in their order; what stands twice stays."""
        codes = _codes("".join(words))
        length = np.fromiter(map(len, words), np.int64, len(words))
        kind: NDArray[np.uint8] = _looked_up(codes, _kind, "u1")
        return _described(codes, length, kind, kind == SEPARATOR)

    @classmethod
    def joined(cls, parts: Sequence[Vocabulary]) -> Vocabulary:
        """The words of several, one after the other."""
        return cls(
            np.concatenate([part.exact for part in parts]),
            np.concatenate([part.folded for part in parts]),
            np.concatenate([part.letters for part in parts]),
            np.concatenate([part.length for part in parts]),
            np.concatenate([part.kind for part in parts]),
        )

    def __getitem__(self, places: Integers) -> Vocabulary:
        return Vocabulary(self.exact[places], self.folded[places], self.letters[places], self.length[places], self.kind[places])


@dataclass(frozen=True)
class Reading:
    """The words of texts, in order: `word` is their number in the vocabulary, `text` the number of the text each stands in."""

    vocabulary: Vocabulary
    word: Integers
    text: Integers


def read(texts: Sequence[str]) -> Reading:
    """Lower-cased words, numbers (with their separators) and the marks that survive translation, of all texts."""
    parts = [_read_at_once(texts[start : start + AT_ONCE]) for start in range(0, max(len(texts), 1), AT_ONCE)]
    if len(parts) == 1:
        return parts[0]
    vocabulary = Vocabulary.joined([part.vocabulary for part in parts])
    number, place = numbered(vocabulary.exact)
    sizes = np.cumsum([0, *(len(part.vocabulary) for part in parts)])
    word = np.concatenate([number[size + part.word] for size, part in zip(sizes, parts, strict=False)])
    text = np.concatenate([AT_ONCE * k + part.text for k, part in enumerate(parts)])
    return Reading(vocabulary[place], word, text)


def _read_at_once(texts: Sequence[str]) -> Reading:
    codes = _codes("\n".join(texts))
    kind = _looked_up(codes, _kind, "u1")
    separator = kind == SEPARATOR
    separator[1:-1] &= (kind[:-2] == DIGIT) & (kind[2:] == DIGIT)
    separator[:1] = separator[-1:] = False
    kind[kind == SEPARATOR] = OTHER
    kind[separator] = DIGIT
    is_inside = kind != OTHER
    begins = is_inside.copy()
    begins[1:] &= (kind[1:] != kind[:-1]) | (kind[1:] == MARK)
    ends = is_inside.copy()
    ends[:-1] &= begins[1:] | ~is_inside[1:]
    begin, end = np.flatnonzero(begins), np.flatnonzero(ends) + 1
    word, place = numbered(_keys(_looked_up(codes, _lower, "u4"), begin, end))
    end_of_text = np.cumsum([len(text) + 1 for text in texts])
    text = np.repeat(np.arange(len(texts)), np.diff(np.searchsorted(begin, end_of_text), prepend=0))
    picked = _stretches(begin[place], end[place])
    return Reading(_described(codes[picked], (end - begin)[place], kind[picked], separator[picked]), word, text)


def numbered(keys: Keys) -> tuple[Integers, Integers]:
    """Numbers from 0 for the different keys, and where each number stands in the keys once."""
    bits = len(keys).bit_length() + 1
    slot = (keys >> np.uint64(64 - bits)).astype(np.int64)
    holder = np.full(1 << bits, -1)
    holder[slot] = np.arange(len(keys))
    held = keys[holder[slot]] == keys
    # Keys whose slot another one holds are few.
    crowded = np.flatnonzero(~held)
    _, place, number = np.unique(keys[crowded], return_index=True, return_inverse=True)
    holders = holder[holder >= 0]
    rank = np.cumsum(holder >= 0) - 1
    numbers = rank[slot]
    numbers[crowded] = len(holders) + number
    return numbers, np.concatenate([holders, crowded[place]])


def keys_of(words: Sequence[str]) -> Keys:
    """`Vocabulary.exact` alone."""
    stop = np.cumsum(np.fromiter(map(len, words), np.int64, len(words)))
    return _keys(_looked_up(_codes("".join(words)), _lower, "u4"), np.append(0, stop)[: len(stop)], stop)


def prefix_keys(letters: Codes, count: int) -> Keys:
    """What words that begin with the same `count` letters have in common: (words)."""
    keys: Keys = (letters[:, :count] * _powers(BASE, count)).sum(axis=1, dtype=np.uint64)
    return keys


def _described(codes: Codes, length: Integers, kind: NDArray[np.uint8], separator: NDArray[np.bool_]) -> Vocabulary:
    """The vocabulary of words that follow each other without a gap."""
    first = np.cumsum(length) - length
    exact = _keys(_looked_up(codes, _lower, "u4"), first, first + length)
    bare = _looked_up(codes, _bare, "u4")[~separator]
    dropped = np.concatenate([[0], np.cumsum(separator)])
    bare_first, bare_length = first - dropped[first], length - (dropped[first + length] - dropped[first])
    place = bare_first[:, None] + np.arange(LETTERS)
    letters = np.append(bare, np.uint32(0))[np.minimum(place, len(bare))]
    letters[np.arange(LETTERS) >= bare_length[:, None]] = 0
    kinds = np.append(kind, np.uint8(MARK))[np.minimum(first, len(kind))]
    return Vocabulary(exact, _keys(bare, bare_first, bare_first + bare_length), letters, bare_length, kinds)


def _codes(text: str) -> Codes:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def _keys(codes: Codes, first: Integers, stop: Integers) -> Keys:
    """Keys of words, whose first letter and the one behind their last are given."""
    sums = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum(codes * _powers(BASE, len(codes)), out=sums[1:])
    # A word's first letter has the power 1, wherever it stands.
    lowered = np.ones(len(codes) + 1, np.uint64)
    lowered[1:] = _powers(INVERSE, len(codes))
    keys: Keys = (sums[stop] - sums[first]) * lowered[first]
    return keys


def _powers(base: int, count: int) -> Keys:
    return np.cumprod(np.full(count, base, np.uint64), dtype=np.uint64)


def _stretches(first: Integers, stop: Integers) -> Integers:
    """All numbers of stretches, one after the other."""
    length = stop - first
    numbers: Integers = np.arange(length.sum()) + np.repeat(first - (np.cumsum(length) - length), length)
    return numbers


def _kind(letter: str) -> int:
    if letter in _MARKS:
        return MARK
    if letter in ".,":
        return SEPARATOR
    if letter.isdecimal():
        return DIGIT
    return LETTER if letter.isalnum() else OTHER


def _lower(letter: str) -> int:
    """Of letters that become several the first; quotation marks all become one."""
    return ord('"') if letter in "“”«»" else ord(letter.lower()[0])


def _bare(letter: str) -> int:
    bare = fold(chr(_lower(letter)))
    return ord(bare) if len(bare) == 1 else _lower(letter)


@cache
def _table(of: Callable[[str], int], dtype: str) -> NDArray[Any]:
    return np.array([of(chr(code)) for code in range(TABLE)], dtype)


def _looked_up(codes: Codes, of: Callable[[str], int], dtype: str) -> NDArray[Any]:
    """What a function says of every code point."""
    table = _table(of, dtype)
    if int(codes.max(initial=0)) < TABLE:
        return table[codes]
    found = table[np.minimum(codes, TABLE - 1)]
    rare = np.flatnonzero(codes >= TABLE)
    distinct, place = np.unique(codes[rare], return_inverse=True)
    found[rare] = np.array([of(chr(code)) for code in distinct.tolist()], dtype)[place]
    return found
