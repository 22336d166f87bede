"""Lexical coverage: which words of a text have a counterpart in the other text, for many pairs at once.

Every word of one side is compared with every word of the other, by the lexicon and by spelling (cognates, names, numbers). Words compete
for their counterparts: a link is strong when both words prefer each other over all other words of the sentence, and near positions count
more than far ones. This is one step of the agreement of two directions of Liang, Taskar and Klein (2006), without training.

Pairs of similar length are compared together, as padded arrays. Shapes are given in B (pairs of a batch), n (words of a side, with
padding), and m (words of the other side).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache, cached_property
from importlib import resources
from io import BytesIO
from itertools import islice, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.lexicon.association import by_lexicon, by_surface, rows_of
from aligner.lexicon.lexicon import Lexicon, load_lexicon
from aligner.lexicon.tokens import stem
from aligner.lexicon.vocabulary import DIGIT, Vocabulary

__all__ = ["WORD", "Batch", "SideWords", "Texts", "batches", "rarities"]

Array = NDArray[np.float32]

MAX_WORDS = 400
"""Words of a longer text beyond this number are ignored."""
MAX_CELLS = 150_000
"""Maximum size of the comparison of a batch: pairs x Spanish words x English words, with padding."""
MAX_PAIRS = 128
"""Maximum number of pairs of a batch."""
DISTANCE_DISCOUNT = 2.5
"""A link is discounted by exp(-DISTANCE_DISCOUNT * d), where d (0..1) is the distance of the relative positions. Set by hand."""
NO_LINK = 0.08
"""Strength of having no counterpart, against which all counterparts compete. Set by hand."""
NUMBER_RARITY = 0.9
"""Rarity of numbers."""
COMMON = 0.62
"""Rarity up to which a word is common: one in 3,000 words, or more."""

WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
"""A word or a number, as it is counted here."""


@dataclass(frozen=True, slots=True)
class Texts:
    """A pair of texts, with the machine translation of each where there is one."""

    spanish: str
    english: str
    english_of_spanish: str | None = None
    spanish_of_english: str | None = None

    def text(self, language: Language) -> str:
        """The text of a language."""
        return self.spanish if language is Language.SPANISH else self.english

    def machine(self, language: Language) -> str | None:
        """The machine translation into a language, of the text of the other language."""
        return self.spanish_of_english if language is Language.SPANISH else self.english_of_spanish

    @property
    def translated_into(self) -> frozenset[Language]:
        """The languages into which there is a machine translation."""
        return frozenset(language for language in Language if self.machine(language) is not None)


@dataclass(frozen=True)
class SideWords:
    """The words of one language in a batch. All arrays have shape (B, n) and are 0 beyond the end of a text.

    `vocabulary`: the distinct words, in lower case.
    `words`: index of the word in `vocabulary`; -1 beyond the end of a text.
    `present`: 1 for a word, 0 for padding.
    `linked`: how surely the word has a counterpart of its own, 0..1.
    `matched`: how well its best counterpart matches, 0..1, even if that counterpart belongs to another word.
    `counterpart`: index of its best counterpart among the words of the other side.
    `rarity`: from 0 (one word in ten, or more) to 1 (one word in 100,000, or fewer), linear in the logarithm of the frequency.
    `known`: 1 when the lexicon has the word, or it is a number.
    `named`: 1 for a capital letter inside a sentence.
    `number`: 1 for a number.
    `missing`: 1 when the machine translation of the other side does not have the word in any form.
    `copied`: 1 when the other side has the word in the same spelling (numbers excepted).
    `foreign`: 1 for a common word of the other language that is not a frequent word of this one.
    `adjacent`: 1 when only a blank stands between the word and the one before it.
    `paired`: 1 when the word and the adjacent one before it are both frequent words.
    `unseen`: 1 for a `paired` word when the two follow each other, in the training texts, no more often than by chance.
    `spans`: for each text, the character spans of its words.
    """

    vocabulary: list[str]
    words: NDArray[np.int64]
    present: Array
    linked: Array
    matched: Array
    counterpart: NDArray[np.int64]
    rarity: Array
    known: Array
    named: Array
    number: Array
    missing: Array
    copied: Array
    foreign: Array
    adjacent: Array
    paired: Array
    unseen: Array
    spans: list[list[tuple[int, int]]]

    def at(self, rows: NDArray[np.int64]) -> SideWords:
        """The words of some of the texts."""
        arrays = {field.name: getattr(self, field.name)[rows] for field in fields(self) if field.name not in ("vocabulary", "spans")}
        return SideWords(vocabulary=self.vocabulary, spans=[self.spans[row] for row in rows], **arrays)

    @property
    def size(self) -> Array:
        """Number of words of each text (B)."""
        return np.asarray(self.present.sum(axis=1), dtype=np.float32)


@dataclass(frozen=True)
class Batch:
    """Pairs of texts that were compared together, all with machine translations into the same languages.

    `rows` (B): index of each pair in the sequence that was given to `batches`. `texts`: the B pairs. `spanish`, `english`: their words,
    compared with each other. `translated_into`: the languages of the machine translations, so that the `missing` words of that language
    are known.
    """

    rows: NDArray[np.int64]
    texts: list[Texts]
    spanish: SideWords
    english: SideWords
    translated_into: frozenset[Language]

    def at(self, rows: NDArray[np.int64]) -> Batch:
        """Some of the pairs, by their places in this batch."""
        texts = [self.texts[row] for row in rows]
        return Batch(self.rows[rows], texts, self.spanish.at(rows), self.english.at(rows), self.translated_into)

    def side(self, language: Language) -> SideWords:
        """The words of a language."""
        return self.spanish if language is Language.SPANISH else self.english


@dataclass(frozen=True)
class _Words:
    words: list[str]
    spans: list[tuple[int, int]]
    named: list[bool]
    adjacent: list[bool]

    @cached_property
    def distinct(self) -> frozenset[str]:
        """The distinct words, without numbers."""
        return frozenset(word for word in self.words if not word[0].isdigit())


def batches(pairs: Sequence[Texts], lexicon: Lexicon | None = None) -> Iterator[Batch]:
    """Compare the words of pairs. Every pair is in one batch; its values do not depend on the other pairs of the batch.

    `lexicon`: the shipped one by default.
    """
    lexicon = lexicon or load_lexicon()
    spanish, english = [_read(pair.spanish) for pair in pairs], [_read(pair.english) for pair in pairs]
    for rows in _group([(len(s.words), len(e.words)) for s, e in zip(spanish, english, strict=True)], pairs):
        yield _compare(rows, [pairs[row] for row in rows], [spanish[row] for row in rows], [english[row] for row in rows], lexicon)


def _read(text: str) -> _Words:
    spans = [match.span() for match in islice(WORD.finditer(text), MAX_WORDS)]
    written = [text[start:end] for start, end in spans]
    adjacent = [end + 1 == start and text[end] == " " for (_, end), (start, _) in pairwise(spans)]
    named = [word[0].isupper() and _inside_sentence(text, start) for word, (start, _) in zip(written, spans, strict=True)]
    return _Words([word.lower() for word in written], spans, named, [False, *adjacent] if spans else [])


def _inside_sentence(text: str, start: int) -> bool:
    before = text[max(start - 3, 0) : start].rstrip()
    return start > 0 and bool(before) and before[-1] not in '.!?…:"“«¿¡—–-(\n'


def _group(sizes: Sequence[tuple[int, int]], pairs: Sequence[Texts]) -> Iterator[list[int]]:
    """Indices of pairs of similar length, with machine translations into the same languages."""
    kinds = [(pair.english_of_spanish is not None, pair.spanish_of_english is not None) for pair in pairs]
    group: list[int] = []
    n = m = 0
    for row in sorted(range(len(sizes)), key=lambda row: (kinds[row], sizes[row], row)):
        a, b = max(n, sizes[row][0], 1), max(m, sizes[row][1], 1)
        if group and (len(group) == MAX_PAIRS or a * b * (len(group) + 1) > MAX_CELLS or kinds[row] != kinds[group[0]]):
            yield group
            group, a, b = [], max(sizes[row][0], 1), max(sizes[row][1], 1)
        group.append(row)
        n, m = a, b
    if group:
        yield group


def _compare(rows: list[int], texts: list[Texts], spanish: list[_Words], english: list[_Words], lexicon: Lexicon) -> Batch:
    spanish_vocabulary, s = _index(spanish)
    english_vocabulary, e = _index(english)
    strength, known = _match_strengths(spanish_vocabulary, english_vocabulary, lexicon)
    spanish_present, english_present = (s >= 0).astype(np.float32), (e >= 0).astype(np.float32)
    match = strength[s[:, :, None], e[:, None, :]] * (spanish_present[:, :, None] * english_present[:, None, :])
    near = match * _nearness(spanish_present.sum(axis=1), english_present.sum(axis=1), s.shape[1], e.shape[1])
    forward = near / (NO_LINK + near.sum(axis=2, keepdims=True))
    backward = near / (NO_LINK + near.sum(axis=1, keepdims=True))
    own = _Comparison(np.sqrt(forward * backward), match, near)
    return Batch(
        np.array(rows, dtype=np.int64),
        texts,
        _side(Language.SPANISH, texts, spanish, english, s, spanish_vocabulary, known[Language.SPANISH], own),
        _side(Language.ENGLISH, texts, english, spanish, e, english_vocabulary, known[Language.ENGLISH], own.transposed()),
        texts[0].translated_into,
    )


@dataclass(frozen=True)
class _Comparison:
    """Of every word with every word of the other side, shape (B, n, m): strength of the link, of the match, and of the match discounted
    by distance.
    """

    links: Array
    match: Array
    near: Array

    def transposed(self) -> _Comparison:
        """From the other side, shape (B, m, n)."""
        return _Comparison(*(np.swapaxes(values, 1, 2) for values in (self.links, self.match, self.near)))


def _index(sides: Sequence[_Words]) -> tuple[list[str], NDArray[np.int64]]:
    """The vocabulary, and the index of every word in it, -1 beyond the end of a text: (B, n)."""
    numbers: dict[str, int] = {}
    array = np.full((len(sides), max(1, *(len(side.words) for side in sides))), -1, dtype=np.int64)
    for row, side in enumerate(sides):
        array[row, : len(side.words)] = [numbers.setdefault(word, len(numbers)) for word in side.words]
    return list(numbers) or [""], array


def _match_strengths(spanish: list[str], english: list[str], lexicon: Lexicon) -> tuple[Array, Mapping[Language, Array]]:
    """How well words match, 0..1 (Spanish words, English words); and 1 for words that are in the lexicon or are numbers, else 0."""
    left, right = Vocabulary.of(spanish), Vocabulary.of(english)
    forward, backward = by_lexicon(left, right, lexicon)
    strength = forward.maximum(backward.T).maximum(by_surface(left, right)).toarray()
    tables = {Language.SPANISH: (left, lexicon.words.source), Language.ENGLISH: (right, lexicon.words.target)}
    known = {
        language: ((rows_of(rows, words) >= 0) | (words.kind == DIGIT)).astype(np.float32) for language, (words, rows) in tables.items()
    }
    return strength, known


def _nearness(n: Array, m: Array, width: int, height: int) -> Array:
    """Discount by distance, 1 for equal relative positions: (B, width, height). `n`, `m` (B): number of words of each text."""
    places = [(np.arange(size)[None, :] + 0.5) / np.maximum(count, 1)[:, None] for count, size in ((n, width), (m, height))]
    distance: Array = np.abs(places[0][:, :, None] - places[1][:, None, :]).astype(np.float32)
    nearness: Array = np.exp(-DISTANCE_DISCOUNT * distance)
    return nearness


def _stems(text: str | None) -> frozenset[str]:
    return frozenset() if text is None else frozenset(stem(word.lower()) for word in WORD.findall(text))


def _side(
    language: Language,
    texts: Sequence[Texts],
    sides: list[_Words],
    others: list[_Words],
    numbers: NDArray[np.int64],
    vocabulary: list[str],
    known: Array,
    compared: _Comparison,
) -> SideWords:
    present = (numbers >= 0).astype(np.float32)
    frequencies = rarities(language)
    rarity = np.array([NUMBER_RARITY if word[:1].isdigit() else frequencies.get(word, 1.0) for word in vocabulary], dtype=np.float32)
    foreign_words = _foreign_words(language)
    foreign = np.array([word in foreign_words for word in vocabulary], dtype=np.float32)
    is_number = np.array([word[:1].isdigit() for word in vocabulary], dtype=np.float32)
    missing = np.zeros_like(present)
    copied = np.zeros_like(present)
    named = np.zeros_like(present)
    adjacent = np.zeros_like(present)
    machine = [_stems(text.machine(language)) for text in texts]
    stems = [stem(word) for word in vocabulary] if any(machine) else []
    for row, side in enumerate(sides):
        size = len(side.words)
        named[row, :size] = side.named
        adjacent[row, :size] = side.adjacent
        other = others[row].distinct
        copied[row, :size] = [word in other for word in side.words]
        if machine[row]:
            missing[row, :size] = [stems[k] not in machine[row] for k in numbers[row, :size]]
    paired, unseen = _bigram_flags(numbers, vocabulary, adjacent, language)
    return SideWords(
        vocabulary=vocabulary,
        words=numbers,
        present=present,
        linked=np.minimum(compared.links.sum(axis=2), 1.0),
        matched=compared.match.max(axis=2),
        counterpart=compared.near.argmax(axis=2),
        rarity=rarity[numbers] * present,
        known=known[numbers] * present,
        named=named,
        number=is_number[numbers] * present,
        missing=missing,
        copied=copied,
        foreign=foreign[numbers] * present,
        adjacent=adjacent,
        paired=paired,
        unseen=unseen,
        spans=[side.spans for side in sides],
    )


def _bigram_flags(numbers: NDArray[np.int64], vocabulary: list[str], adjacent: Array, language: Language) -> tuple[Array, Array]:
    """`SideWords.paired` and `SideWords.unseen`."""
    ranks, seen = _ranks(language), _bigrams()[language]
    rank = np.array([ranks.get(word, -1) for word in vocabulary], dtype=np.int64)[numbers]
    rank[numbers < 0] = -1
    paired = np.zeros_like(adjacent)
    unseen = np.zeros_like(adjacent)
    before, here = rank[:, :-1], rank[:, 1:]
    both = (before >= 0) & (here >= 0) & (adjacent[:, 1:] > 0)
    bit = np.where(both, before * len(ranks) + here, 0)
    known = (seen[bit >> 3] >> (7 - (bit & 7)).astype(np.uint8)) & 1
    paired[:, 1:] = both
    unseen[:, 1:] = both & (known == 0)
    return paired, unseen


@cache
def _ranks(language: Language) -> dict[str, int]:
    """The frequent words of a language, each with its rank by frequency."""
    return {word: rank for rank, word in enumerate(rarities(language))}


@cache
def _bigrams() -> Mapping[Language, NDArray[np.uint8]]:
    """One bit for every pair of frequent words of a language: set when, in the training texts, they follow each other more often than
    by chance. Bit r * words + s, from the highest bit of the first byte on, is that of the words of rank r and s.
    """
    content = resources.files("aligner.signals").joinpath("data/bigrams.npz").read_bytes()
    with np.load(BytesIO(content), allow_pickle=False) as stored:
        return {language: stored[language.value] for language in Language}


@cache
def _foreign_words(language: Language) -> frozenset[str]:
    """Common words of the other language that are not frequent words of this one."""
    own, other = rarities(language), rarities(language.other)
    return frozenset(word for word, rarity in other.items() if rarity <= COMMON and word not in own)


@cache
def rarities(language: Language) -> Mapping[str, float]:
    """The frequent words of a language with their rarity, 0..1, the most frequent first. All other words have a rarity of 1."""
    content: dict[str, Any] = json.loads(resources.files("aligner.signals").joinpath("data/rarity.json").read_text(encoding="utf-8"))
    return {word: float(rarity) for rarity, words in content[language.value].items() for word in words.split()}
