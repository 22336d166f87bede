"""Words as arrays of letters, so that thousands are tokenized, compared and looked up by a few array operations.

Every word has a 64-bit key, the hash of Karp and Rabin (1987): the sum of letter k (from 1) times BASE to the power k,
modulo 2 to the 64th.
Two different words of a text have the same key about once in 10^9 texts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.lexicon.tokens import fold

__all__ = ["DIGIT", "LETTER", "TokenizedTexts", "Vocabulary", "keys_of", "number_keys", "prefix_keys", "tokenize"]

Codes = NDArray[np.uint32]
Keys = NDArray[np.uint64]
Integers = NDArray[np.int64]

LETTERS = 17
"""Number of first letters of a word that are kept."""
BASE = 0x9E3779B97F4A7C15
INVERSE = pow(BASE, -1, 1 << 64)
"""The inverse of BASE: their product is 1, modulo 2 to the 64th."""
BLOCK = 4_000
"""Number of texts that are tokenized at a time. It bounds the memory that long documents take."""
TABLE = 0x2200
"""Code points below this are looked up in tables. The others are rare in Spanish and English, and slower."""
OTHER, LETTER, DIGIT, MARK, SEPARATOR = range(5)
# Quotation marks of all shapes count as one. The opening marks of Spanish (¿¡) are ignored, since English has none.
_MARKS = '?!%$€():;"“”«»'


@dataclass(frozen=True)
class Vocabulary:
    """Words as arrays. Shape (words), except `letters`.

    `exact`: the key of the word as it is written, in lower case. `folded`: the key without accents, and of numbers without separators.
    `letters`, shape (words, LETTERS): code points of the first letters of the folded word, 0 beyond its end. `length`: number of all
    letters of the folded word. `kind`: LETTER, DIGIT or MARK, by the first letter.
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
        """From words in lower case, in their order; duplicates stay."""
        codes = _codes("".join(words))
        length = np.fromiter(map(len, words), np.int64, len(words))
        kind: NDArray[np.uint8] = _look_up(codes, _kind, "u1")
        return _describe(codes, length, kind, kind == SEPARATOR)

    @classmethod
    def joined(cls, parts: Sequence[Vocabulary]) -> Vocabulary:
        """The words of several vocabularies, one after the other."""
        return cls(
            np.concatenate([part.exact for part in parts]),
            np.concatenate([part.folded for part in parts]),
            np.concatenate([part.letters for part in parts]),
            np.concatenate([part.length for part in parts]),
            np.concatenate([part.kind for part in parts]),
        )

    def __getitem__(self, numbers: Integers) -> Vocabulary:
        return Vocabulary(self.exact[numbers], self.folded[numbers], self.letters[numbers], self.length[numbers], self.kind[numbers])


@dataclass(frozen=True)
class TokenizedTexts:
    """The words of many texts, one after the other. Shape (tokens): `word` is the index in the vocabulary, `text` the index of the text,
    `is_capital` tells whether the word begins with a capital letter.
    """

    vocabulary: Vocabulary
    word: Integers
    text: Integers
    is_capital: NDArray[np.bool_]


def tokenize(texts: Sequence[str]) -> TokenizedTexts:
    """The words (in lower case), the numbers (with their separators) and the marks that translation usually keeps, of all texts."""
    parts = [_tokenize_block(texts[start : start + BLOCK]) for start in range(0, max(len(texts), 1), BLOCK)]
    if len(parts) == 1:
        return parts[0]
    vocabulary = Vocabulary.joined([part.vocabulary for part in parts])
    number, first = number_keys(vocabulary.exact)
    sizes = np.cumsum([0, *(len(part.vocabulary) for part in parts)])
    word = np.concatenate([number[size + part.word] for size, part in zip(sizes, parts, strict=False)])
    text = np.concatenate([BLOCK * k + part.text for k, part in enumerate(parts)])
    return TokenizedTexts(vocabulary[first], word, text, np.concatenate([part.is_capital for part in parts]))


def _tokenize_block(texts: Sequence[str]) -> TokenizedTexts:
    codes = _codes("\n".join(texts))
    kind = _look_up(codes, _kind, "u1")
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
    lowered = _look_up(codes, _lower, "u4")
    word, place = number_keys(_keys(lowered, begin, end))
    end_of_text = np.cumsum([len(text) + 1 for text in texts])
    text = np.repeat(np.arange(len(texts)), np.diff(np.searchsorted(begin, end_of_text), prepend=0))
    picked = _ranges(begin[place], end[place])
    is_capital = (lowered[begin] != codes[begin]) & (kind[begin] == LETTER)
    return TokenizedTexts(_describe(codes[picked], (end - begin)[place], kind[picked], separator[picked]), word, text, is_capital)


def number_keys(keys: Keys) -> tuple[Integers, Integers]:
    """Numbers from 0 for the distinct keys, shape (keys), and one index into the keys for each number, shape (distinct keys).

    As `np.unique`, but faster and not in ascending order: a hash table with one key per slot replaces sorting.
    """
    bits = len(keys).bit_length() + 1
    slot = (keys >> np.uint64(64 - bits)).astype(np.int64)
    holder = np.full(1 << bits, -1)
    holder[slot] = np.arange(len(keys))
    held = keys[holder[slot]] == keys
    # Few keys share a slot with another one; they are numbered by sorting.
    crowded = np.flatnonzero(~held)
    _, place, number = np.unique(keys[crowded], return_index=True, return_inverse=True)
    holders = holder[holder >= 0]
    rank = np.cumsum(holder >= 0) - 1
    numbers = rank[slot]
    numbers[crowded] = len(holders) + number
    return numbers, np.concatenate([holders, crowded[place]])


def keys_of(words: Sequence[str]) -> Keys:
    """The keys of words in lower case, as in `Vocabulary.exact`."""
    stop = np.cumsum(np.fromiter(map(len, words), np.int64, len(words)))
    return _keys(_look_up(_codes("".join(words)), _lower, "u4"), np.append(0, stop)[: len(stop)], stop)


def prefix_keys(letters: Codes, count: int) -> Keys:
    """Keys (words) that are equal for words with the same first `count` letters."""
    keys: Keys = (letters[:, :count] * _powers(BASE, count)).sum(axis=1, dtype=np.uint64)
    return keys


def _describe(codes: Codes, length: Integers, kind: NDArray[np.uint8], separator: NDArray[np.bool_]) -> Vocabulary:
    """The vocabulary of words whose code points follow each other without a gap; `length` is that of each word."""
    first = np.cumsum(length) - length
    exact = _keys(_look_up(codes, _lower, "u4"), first, first + length)
    bare = _look_up(codes, _bare, "u4")[~separator]
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
    """Keys of words, given the index of the first letter of each, and of the letter after its last."""
    sums = np.zeros(len(codes) + 1, np.uint64)
    np.cumsum(codes * _powers(BASE, len(codes)), out=sums[1:])
    # The powers in the sums are those of the position in `codes`; a word's first letter must have the power 1, wherever it stands.
    lowered = np.ones(len(codes) + 1, np.uint64)
    lowered[1:] = _powers(INVERSE, len(codes))
    keys: Keys = (sums[stop] - sums[first]) * lowered[first]
    return keys


def _powers(base: int, count: int) -> Keys:
    return np.cumprod(np.full(count, base, np.uint64), dtype=np.uint64)


def _ranges(first: Integers, stop: Integers) -> Integers:
    """The numbers of all ranges first … stop - 1, one range after the other."""
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
    """The lower-case letter (the first, where it becomes several). All quotation marks become one."""
    return ord('"') if letter in "“”«»" else ord(letter.lower()[0])


def _bare(letter: str) -> int:
    """The lower-case letter without its accent."""
    bare = fold(chr(_lower(letter)))
    return ord(bare) if len(bare) == 1 else _lower(letter)


@cache
def _table(function: Callable[[str], int], dtype: str) -> NDArray[Any]:
    return np.array([function(chr(code)) for code in range(TABLE)], dtype)


def _look_up(codes: Codes, function: Callable[[str], int], dtype: str) -> NDArray[Any]:
    """The value of a function for every code point."""
    table = _table(function, dtype)
    if int(codes.max(initial=0)) < TABLE:
        return table[codes]
    found = table[np.minimum(codes, TABLE - 1)]
    rare = np.flatnonzero(codes >= TABLE)
    distinct, place = np.unique(codes[rare], return_inverse=True)
    found[rare] = np.array([function(chr(code)) for code in distinct.tolist()], dtype)[place]
    return found
