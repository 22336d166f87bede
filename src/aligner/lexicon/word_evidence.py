"""What speaks for a Spanish word and an English word translating each other, apart from the words around them: for all words of two texts.

Shapes are given in n (tokens of the Spanish text) and m (tokens of the English text). Tokens are words and numbers, in order.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_spelling import ALIKE_LETTERS
from aligner.languages.pair import Language
from aligner.lexicon.lexicon import Rows, Table, load_lexicon
from aligner.lexicon.tokens import fold, stem
from aligner.lexicon.word_links import Words
from aligner.lexicon.word_senses import senses_of
from aligner.lexicon.word_vectors import load_word_vectors, vector_row

__all__ = ["NULL_FEATURES", "PAIR_FEATURES", "Tokens", "null_features", "pair_features", "stacked", "tokens_of", "usual_translations"]

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]

PAIR_FEATURES = (
    "to english", "to spanish", "both ways", "stem to english", "stem to spanish", "vector", "vector near", "vector unlisted", "sense",
    "prefix", "bigrams", "bigrams unlisted", "same", "same capital", "same number", "one number", "one capital", "function words",
    "one function word", "rarity", "unlisted", "same unlisted", "distance", "distance of function words", "distance squared", "far",
    "far of function words",
)  # fmt: skip
"""Names of the features of a pair of words."""
NULL_FEATURES = (
    "bias", "function word", "rarity", "rarity of function words", "unlisted", "capital", "number", "short", "first", "length",
    "best listed", "best vector", "best spelling", "best listed of function words",
)  # fmt: skip
"""Names of the features of a word that say how likely it has no counterpart."""

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_POINTS = re.compile(r"[.,:]")
_LETTERS = 12
"""Letters of a word that are compared."""
_BUCKETS = 64
"""Pairs of letters are counted in so many buckets."""
_FLOOR = 0.002
"""A translation probability below this counts as no entry."""
_LOG_FLOOR = float(np.log(1 / _FLOOR))
_MAX_RARITY = 60.0
_MAX_FAR = 4.0


@dataclass(frozen=True)
class _Entry:
    """A word by itself. `numbers`: its rows among the words and the stems of the lexicon, and in the table of vectors (-1: not there),
    `Tokens.same`, its letters. `values`: its rarity, whether it is a function word, its pairs of letters.
    """

    numbers: Integers
    values: Floats
    senses: Integers


@dataclass(frozen=True)
class Tokens:
    """The words and numbers of a text as arrays (n each). `word_of`: for each token the index of its word in `Words`, -1 for a number.

    `same`: a number for each spelling without accents, equal on both sides. `capital`: 1 for a capital inside a sentence.
    """

    word_of: Integers
    rows: Integers
    rarity: Floats
    function: Floats
    capital: Floats
    number: Floats
    short: Floats
    first: Floats
    letters: Integers
    bigrams: Floats
    senses: tuple[Integers, ...]
    same: Integers

    def __len__(self) -> int:
        return len(self.rarity)

    def part(self, number: int, parts: int) -> Tokens:
        """One of several parts of about equal size."""
        if parts == 1:
            return self
        start, end = (len(self) * k // parts for k in (number, number + 1))
        return self.at(np.arange(start, end))

    def at(self, places: Integers) -> Tokens:
        """Some of the tokens, in the order given."""
        parts = {field.name: getattr(self, field.name)[places] for field in fields(self) if field.name != "senses"}
        return Tokens(senses=tuple(self.senses[place] for place in places.tolist()), **parts)


def _lexicon_rows(table: Table, language: Language) -> Rows:
    return table.source if language is Language.SPANISH else table.target


def _number_of(key: str) -> int:
    """A number for a spelling, the same in every run."""
    value = 0
    for letter in key:
        value = (value * 1_000_003 + ord(letter)) & 0x7FFF_FFFF_FFFF
    return value


@lru_cache(maxsize=32768)
def _entry(word: str, language: Language) -> _Entry:
    lexicon, bare = load_lexicon(), fold(word)
    words, stems = _lexicon_rows(lexicon.words, language), _lexicon_rows(lexicon.stems, language)
    row = words.get(word, words.get(bare, -1))
    near = vector_row(word, language)
    rarity = float(load_word_vectors().rarity[language][near if near >= 0 else -1]) / _MAX_RARITY
    plain = bare
    if plain.startswith("es") and language is Language.SPANISH and len(plain) > 4 and plain[2] not in "aeiou":
        plain = plain[1:]
    for letters, sound in ALIKE_LETTERS:
        plain = plain.replace(letters, sound)
    codes = [ord(letter) for letter in plain[:_LETTERS]]
    counts = Counter((ord(first) * 31 + ord(second) * 7) % _BUCKETS for first, second in pairwise(f"^{plain}"))
    size = max(math.sqrt(sum(count * count for count in counts.values())), 1e-6)
    values = np.zeros(2 + _BUCKETS, np.float32)
    values[:2] = rarity, word in FUNCTION_WORDS[language]
    for bucket, count in counts.items():
        values[2 + bucket] = count / size
    same = _number_of(_POINTS.sub("", word) if word[:1].isdigit() else bare)
    return _Entry(
        np.array([row, stems.get(stem(word), -1), near, same, *codes, *[0] * (_LETTERS - len(codes))], np.int64),
        values,
        senses_of(word, language),
    )


def tokens_of(words: Words, language: Language) -> Tokens:
    """The words and numbers of a text."""
    numbers = [(match.start(), match.group()) for match in _NUMBER.finditer(words.text)]
    order = [(span[0], k) for k, span in enumerate(words.spans)]
    if numbers:
        order = sorted(order + [(start, -1 - k) for k, (start, _) in enumerate(numbers)])
    entries, capital, number = [], [], []
    for start, k in order:
        text = words.lower[k] if k >= 0 else numbers[-1 - k][1]
        entries.append(_entry(text, language))
        capital.append(k >= 0 and words.written[k][0].isupper() and not words.all_caps and _is_inside(words.text, start))
        number.append(k < 0)
    count = len(entries)
    integers = _stacked([entry.numbers for entry in entries], 4 + _LETTERS)
    values = _stacked([entry.values for entry in entries], 2 + _BUCKETS).astype(np.float32, copy=False)
    letters = integers[:, 4:]
    return Tokens(
        word_of=np.array([max(k, -1) for _, k in order], np.int64),
        rows=integers[:, :3],
        rarity=values[:, 0].copy(),
        function=values[:, 1].copy(),
        capital=np.array(capital, np.float32),
        number=np.array(number, np.float32),
        short=(letters[:, 3] == 0).astype(np.float32),
        first=(np.arange(count) == 0).astype(np.float32),
        letters=letters,
        bigrams=values[:, 2:].copy(),
        senses=tuple(entry.senses for entry in entries),
        same=integers[:, 3],
    )


def _stacked(rows: list[NDArray[Any]], width: int) -> NDArray[Any]:
    return np.concatenate(rows).reshape(len(rows), width) if rows else np.zeros((0, width), np.int64)


def _is_inside(text: str, start: int) -> bool:
    before = text[max(start - 3, 0) : start].rstrip()
    return bool(before) and before[-1] not in '.!?…:"“«¿¡—–-(\n'


@dataclass(frozen=True)
class _PairTable:
    """Probabilities by Spanish row: those of a row are from `starts[row]` up to the next start. `columns`: the English row of each,
    ascending within a row. `values`: shape (entries, 2), to English and to Spanish, on a logarithmic scale from 0 (_FLOOR or less) to 1.
    """

    starts: Integers
    columns: Integers
    values: Floats


@cache
def _pair_tables() -> tuple[_PairTable, _PairTable]:
    """Of the words and of the stems of the shipped lexicon."""
    lexicon = load_lexicon()
    return _pair_table(lexicon.words), _pair_table(lexicon.stems)


def _pair_table(table: Table) -> _PairTable:
    forward, backward = table.forward.tocoo(), table.backward.tocoo()
    columns = len(table.target)
    there = forward.row.astype(np.int64) * columns + forward.col
    back = backward.col.astype(np.int64) * columns + backward.row
    keys = np.union1d(there, back)
    values = np.zeros((len(keys), 2), np.float32)
    values[np.searchsorted(keys, there), 0] = forward.data
    values[np.searchsorted(keys, back), 1] = backward.data
    starts = np.searchsorted(keys, np.arange(len(table.source) + 1) * columns)
    return _PairTable(starts, keys % columns, (np.log(np.maximum(values, _FLOOR) / _FLOOR) / _LOG_FLOOR).astype(np.float32))


@cache
def _most_usual(language: Language) -> Floats:
    """The highest probability of a translation of each word of the lexicon, and 0 at the end for unknown words."""
    words = load_lexicon().words
    table = words.forward if language is Language.SPANISH else words.backward
    return np.append(np.asarray(table.max(axis=1).todense(), np.float32).ravel(), np.float32(0))


def usual_translations(tokens: Tokens, language: Language) -> Floats:
    """Probability (0..1) of the most usual translation of each token of a text of `language`; 0 for words that are not in the lexicon."""
    return _most_usual(language)[tokens.rows[:, 0]]


def _look_up(table: _PairTable, spanish: Integers, english: Integers) -> Floats:
    """Log probabilities of all pairs, 0 (none) to 1 (sure): (2, n, m). A row of -1 is an unknown word."""
    known = np.flatnonzero(spanish >= 0)
    starts = table.starts[spanish[known]]
    counts = table.starts[spanish[known] + 1] - starts
    ends = np.cumsum(counts)
    entries = np.repeat(starts - ends + counts, counts) + np.arange(ends[-1] if len(ends) else 0)
    distinct, place = np.unique(english, return_inverse=True)
    columns = table.columns[entries]
    there = np.minimum(np.searchsorted(distinct, columns), len(distinct) - 1)
    hits = np.flatnonzero(distinct[there] == columns)
    found = np.zeros((2, len(spanish), len(distinct)), np.float32)
    found[:, np.repeat(known, counts)[hits], there[hits]] = table.values[entries[hits]].T
    return found[:, :, place]


def _shared_senses(spanish: Tokens, english: Tokens) -> Floats:
    """Number of shared senses over the root of the numbers of senses (n, m)."""
    sizes = [np.array([len(own) for own in side.senses], np.int64) for side in (spanish, english)]
    words = [np.repeat(np.arange(len(size)), size) for size in sizes]
    rows, columns = np.nonzero(np.concatenate(spanish.senses)[:, None] == np.concatenate(english.senses)[None, :])
    shared = np.bincount(words[0][rows] * len(english) + words[1][columns], minlength=len(spanish) * len(english))
    size = np.sqrt(np.maximum(sizes[0], 1)[:, None] * np.maximum(sizes[1], 1)[None, :])
    return np.asarray(shared.reshape(size.shape) / size, np.float32)


def cosines(spanish: Tokens, english: Tokens) -> Floats:
    """Cosines of the vectors (n, m); 0 for a word without a vector."""
    vectors = load_word_vectors().vectors
    return np.asarray(vectors[Language.SPANISH][spanish.rows[:, 2]] @ vectors[Language.ENGLISH][english.rows[:, 2]].T, np.float32)


def _shared_beginnings(spanish: Integers, english: Integers, size: Integers, other_size: Integers) -> Floats:
    """From the share of the longer word's letters that both begin with, 0..1 (n, m); 0 for less than three letters.

    `spanish`, `english`: the letters (n and m, _LETTERS); `size`, `other_size`: their numbers.
    """
    found = np.zeros((len(spanish), len(english)))
    rows, columns = np.nonzero((_beginning(spanish)[:, None] == _beginning(english)[None, :]) & (spanish[:, 2] != 0)[:, None])
    left = spanish[rows]
    shared = np.logical_and.accumulate((left == english[columns]) & (left != 0), axis=1).sum(axis=1)
    found[rows, columns] = np.clip((shared / np.maximum(np.maximum(size[rows], other_size[columns]), 1) - 0.3) / 0.5, 0, 1)
    return np.asarray(found, np.float32)


def _beginning(letters: Integers) -> Integers:
    """One number for the first three letters of each word."""
    return (letters[:, 0] << 42) | (letters[:, 1] << 21) | letters[:, 2]


def pair_features(spanish: Tokens, english: Tokens) -> Floats:
    """The features of all pairs of tokens: (features, n, m), in the order of PAIR_FEATURES."""
    n, m = len(spanish), len(english)
    words, stems = _pair_tables()
    listed = _look_up(words, spanish.rows[:, 0], english.rows[:, 0])
    by_stem = _look_up(stems, spanish.rows[:, 1], english.rows[:, 1])
    unlisted_pair = listed.max(axis=0) <= 0
    cosine = cosines(spanish, english)
    lengths = [(side.letters != 0).sum(axis=1) for side in (spanish, english)]
    prefix = _shared_beginnings(spanish.letters, english.letters, *lengths)
    bigrams = np.maximum(spanish.bigrams @ english.bigrams.T - 0.3, 0) * np.minimum(
        np.minimum(lengths[0][:, None], lengths[1][None, :]) / 6, 1
    )
    same = (spanish.same[:, None] == english.same[None, :]).astype(np.float32)
    word = (1 - spanish.number)[:, None] * (1 - english.number)[None, :]
    capital, function, number = (
        (getattr(spanish, name)[:, None], getattr(english, name)[None, :]) for name in ("capital", "function", "number")
    )
    functions = function[0] * function[1]
    distance = np.abs((np.arange(n)[:, None] + 0.5) / max(n, 1) - (np.arange(m)[None, :] + 0.5) / max(m, 1)).astype(np.float32)
    far = np.minimum(np.log1p(distance * max(n, m)), _MAX_FAR)
    unlisted = [(side.rows[:, 0] < 0).astype(np.float32) for side in (spanish, english)]
    features = [
        listed[0],
        listed[1],
        listed[0] * listed[1],
        by_stem[0] * unlisted_pair,
        by_stem[1] * unlisted_pair,
        np.maximum(cosine, 0) * word,
        np.maximum(cosine - 0.5, 0) * word,
        np.maximum(cosine, 0) * unlisted_pair * word,
        _shared_senses(spanish, english),
        prefix * word,
        bigrams * word,
        bigrams * unlisted_pair * word,
        same * word,
        same * capital[0] * capital[1],
        same * number[0] * number[1],
        np.maximum(number[0], number[1]) * (1 - number[0] * number[1] * same),
        np.abs(capital[0] - capital[1]),
        functions,
        np.abs(function[0] - function[1]),
        np.abs(spanish.rarity[:, None] - english.rarity[None, :]) * word,
        unlisted[0][:, None] * unlisted[1][None, :] * word,
        same * np.maximum(unlisted[0][:, None], unlisted[1][None, :]),
        distance,
        distance * functions,
        distance**2,
        far,
        far * functions,
    ]
    return stacked(features)


def stacked(features: Sequence[NDArray[Any]]) -> Floats:
    """Arrays of one shape, one after the other along a new first axis."""
    found = np.empty((len(features), *features[0].shape), np.float32)
    for row, feature in zip(found, features, strict=True):
        row[...] = feature
    return found


_LISTED, _VECTOR, _PREFIX, _SAME = (PAIR_FEATURES.index(name) for name in ("both ways", "vector", "prefix", "same"))


def null_features(own: Tokens, other: Tokens, pairs: Floats) -> Floats:
    """The features of all tokens of a side: (n, features), in the order of NULL_FEATURES. `pairs`: (pair features, n, m)."""
    ones = np.ones(len(own), np.float32)
    length = np.float32(np.clip(np.log((len(own) + 1) / (len(other) + 1)), -1, 1))
    unlisted = ((own.rows[:, 0] < 0) & (own.number == 0)).astype(np.float32)
    best = pairs[[_LISTED, _VECTOR, _PREFIX, _SAME]].max(axis=2, initial=0.0)
    columns = (
        ones,
        own.function,
        own.rarity,
        own.rarity * own.function,
        unlisted,
        own.capital,
        own.number,
        own.short,
        own.first,
        ones * length,
        best[0],
        best[1],
        np.maximum(best[2], best[3]),
        best[0] * own.function,
    )
    return np.stack(columns, axis=1)
