"""Lexical coverage: which words of a text have a counterpart in the other, word by word, for many pairs at once.

Every word of one side is compared with every word of the other: by the lexicon, by spelling (cognates, names, numbers). Words compete
for their counterparts: a link is as sure as both words prefer each other over the rest of the sentence, near places before far ones
(the agreement of two directions of Liang, Taskar and Klein 2006, in one step instead of training). Pairs of like length are worked on
together, as padded arrays: B pairs, n Spanish words, m English words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from io import BytesIO
from itertools import islice, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.lexicon.association import by_lexicon, by_surface, rows_of
from aligner.lexicon.lexicon import Lexicon, load_lexicon
from aligner.lexicon.tokens import stem
from aligner.lexicon.vocabulary import DIGIT, Vocabulary

__all__ = ["WORD", "Batch", "Side", "Texts", "batches", "rarities"]

Array = NDArray[np.float32]

MOST_WORDS = 400
"""Words of a side that are looked at; what follows in longer texts is left out."""
CELLS = 150_000
"""Largest size of the padded comparison of a batch: pairs x Spanish words x English words."""
BATCH = 128
FAR = 2.5
"""How steeply far places are discounted: exp(-FAR * distance), distance 0..1."""
LEAST_LINK = 0.08
"""Strength of having no counterpart, against which the counterparts compete."""

WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
"""What counts as a word."""


@dataclass(frozen=True, slots=True)
class Texts:
    """What is compared: the Spanish and the English text, and the machine translations of each where there are any."""

    spanish: str
    english: str
    english_of_spanish: str | None = None
    spanish_of_english: str | None = None


@dataclass(frozen=True)
class Side:
    """The words of one side of a batch, as arrays (B, n), 0 beyond the end of a text.

    `words`: their places in `vocabulary`, in lower case, -1 beyond the end; `present`: 1 for a word; `linked`: how surely it has a
    counterpart of its own, 0..1; `matched`: how well its best counterpart fits, whoever else has it; `place`: the place of that
    counterpart; `rarity`: 0 (the) … 1 (hardly ever); `known`: 1 when the lexicon has it; `named`: 1 for a capital inside a sentence;
    `number`: 1 for figures; `missing`: 1 when the machine translation of the other side has no form of it; `copied`: 1 for a word that
    the other side has in the same spelling; `foreign`: 1 for a common word of the other side's language that is none of its own;
    `adjacent`: 1 when nothing but a blank is between a word and the one before; `paired`: 1 for a word that stands, with nothing but a
    blank between, after another, both frequent; `unseen`: 1 where these two were seen together no more often than by chance; `spans`:
    characters of every word of every text.
    """

    vocabulary: list[str]
    words: NDArray[np.int64]
    present: Array
    linked: Array
    matched: Array
    place: NDArray[np.int64]
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

    @property
    def size(self) -> Array:
        """Words of each text."""
        return np.asarray(self.present.sum(axis=1), dtype=np.float32)


@dataclass(frozen=True)
class Batch:
    """Pairs that were compared together. `rows`: their places in what was given; `translated`: whether (Spanish, English) words were
    compared with a machine translation of the other side.
    """

    rows: NDArray[np.int64]
    texts: list[Texts]
    spanish: Side
    english: Side
    translated: tuple[bool, bool]


@dataclass(frozen=True)
class _Words:
    words: list[str]
    spans: list[tuple[int, int]]
    named: list[bool]
    adjacent: list[bool]

    @cached_property
    def letters(self) -> frozenset[str]:
        """The different words that are not figures."""
        return frozenset(word for word in self.words if not word[0].isdigit())


def batches(pairs: Sequence[Texts], lexicon: Lexicon | None = None) -> Iterator[Batch]:
    """Compare pairs; each is in one batch. Figures do not depend on which pairs come together."""
    lexicon = lexicon or load_lexicon()
    spanish, english = [_read(pair.spanish) for pair in pairs], [_read(pair.english) for pair in pairs]
    for rows in _grouped([(len(s.words), len(e.words)) for s, e in zip(spanish, english, strict=True)], pairs):
        yield _compare(rows, [pairs[row] for row in rows], [spanish[row] for row in rows], [english[row] for row in rows], lexicon)


def _read(text: str) -> _Words:
    spans = [match.span() for match in islice(WORD.finditer(text), MOST_WORDS)]
    written = [text[start:end] for start, end in spans]
    adjacent = [end + 1 == start and text[end] == " " for (_, end), (start, _) in pairwise(spans)]
    named = [word[0].isupper() and _inside_sentence(text, start) for word, (start, _) in zip(written, spans, strict=True)]
    return _Words([word.lower() for word in written], spans, named, [False, *adjacent] if spans else [])


def _inside_sentence(text: str, start: int) -> bool:
    before = text[max(start - 3, 0) : start].rstrip()
    return start > 0 and bool(before) and before[-1] not in '.!?…:"“«¿¡—–-(\n'


def _grouped(sizes: Sequence[tuple[int, int]], pairs: Sequence[Texts]) -> Iterator[list[int]]:
    """Rows of pairs of like length, with the same machine translations."""
    kinds = [(pair.english_of_spanish is not None, pair.spanish_of_english is not None) for pair in pairs]
    group: list[int] = []
    n = m = 0
    for row in sorted(range(len(sizes)), key=lambda row: (kinds[row], sizes[row], row)):
        a, b = max(n, sizes[row][0], 1), max(m, sizes[row][1], 1)
        if group and (len(group) == BATCH or a * b * (len(group) + 1) > CELLS or kinds[row] != kinds[group[0]]):
            yield group
            group, a, b = [], max(sizes[row][0], 1), max(sizes[row][1], 1)
        group.append(row)
        n, m = a, b
    if group:
        yield group


def _compare(rows: list[int], texts: list[Texts], spanish: list[_Words], english: list[_Words], lexicon: Lexicon) -> Batch:
    spanish_vocabulary, s = _numbered(spanish)
    english_vocabulary, e = _numbered(english)
    strength, known_spanish, known_english = _strengths(spanish_vocabulary, english_vocabulary, lexicon)
    spanish_present, english_present = (s >= 0).astype(np.float32), (e >= 0).astype(np.float32)
    fit = strength[s[:, :, None], e[:, None, :]] * (spanish_present[:, :, None] * english_present[:, None, :])
    near = fit * _nearness(spanish_present.sum(axis=1), english_present.sum(axis=1), s.shape[1], e.shape[1])
    forward = near / (LEAST_LINK + near.sum(axis=2, keepdims=True))
    backward = near / (LEAST_LINK + near.sum(axis=1, keepdims=True))
    links = np.sqrt(forward * backward)
    turned = [np.swapaxes(x, 1, 2) for x in (links, fit, near)]
    machine = [[_stems(text.spanish_of_english) for text in texts], [_stems(text.english_of_spanish) for text in texts]]
    return Batch(
        np.array(rows, dtype=np.int64),
        texts,
        _side(spanish, english, s, spanish_vocabulary, links, fit, near, known_spanish, machine[0], "es"),
        _side(english, spanish, e, english_vocabulary, turned[0], turned[1], turned[2], known_english, machine[1], "en"),
        (texts[0].spanish_of_english is not None, texts[0].english_of_spanish is not None),
    )


def _numbered(sides: Sequence[_Words]) -> tuple[list[str], NDArray[np.int64]]:
    """The vocabulary, and the number of every word, -1 beyond the end: (B, n)."""
    numbers: dict[str, int] = {}
    array = np.full((len(sides), max(1, *(len(side.words) for side in sides))), -1, dtype=np.int64)
    for row, side in enumerate(sides):
        array[row, : len(side.words)] = [numbers.setdefault(word, len(numbers)) for word in side.words]
    return list(numbers) or [""], array


def _strengths(spanish: list[str], english: list[str], lexicon: Lexicon) -> tuple[Array, Array, Array]:
    """How well words fit, 0..1 (Spanish x English); which are in the lexicon or are figures, 1 or 0."""
    left, right = Vocabulary.of(spanish), Vocabulary.of(english)
    forward, backward = by_lexicon(left, right, lexicon)
    strength = forward.maximum(backward.T).maximum(by_surface(left, right)).toarray()
    known = [
        ((rows_of(table, words) >= 0) | (words.kind == DIGIT)).astype(np.float32)
        for words, table in ((left, lexicon.words.source), (right, lexicon.words.target))
    ]
    return strength, known[0], known[1]


def _nearness(n: Array, m: Array, width: int, height: int) -> Array:
    places = [(np.arange(size)[None, :] + 0.5) / np.maximum(count, 1)[:, None] for count, size in ((n, width), (m, height))]
    distance: Array = np.abs(places[0][:, :, None] - places[1][:, None, :]).astype(np.float32)
    nearness: Array = np.exp(-FAR * distance)
    return nearness


def _stems(text: str | None) -> frozenset[str]:
    return frozenset() if text is None else frozenset(stem(word.lower()) for word in WORD.findall(text))


def _side(
    sides: list[_Words],
    others: list[_Words],
    numbers: NDArray[np.int64],
    vocabulary: list[str],
    links: Array,
    fit: Array,
    near: Array,
    known: Array,
    machine: list[frozenset[str]],
    language: str,
) -> Side:
    present = (numbers >= 0).astype(np.float32)
    frequencies = rarities(language)
    rarity = np.array([0.9 if word[:1].isdigit() else frequencies.get(word, 1.0) for word in vocabulary], dtype=np.float32)
    foreign_words = _foreign(language)
    foreign = np.array([word in foreign_words for word in vocabulary], dtype=np.float32)
    figures = np.array([word[:1].isdigit() for word in vocabulary], dtype=np.float32)
    missing = np.zeros_like(present)
    copied = np.zeros_like(present)
    named = np.zeros_like(present)
    adjacent = np.zeros_like(present)
    stems = [stem(word) for word in vocabulary] if any(machine) else []
    for row, side in enumerate(sides):
        size = len(side.words)
        named[row, :size] = side.named
        adjacent[row, :size] = side.adjacent
        other = others[row].letters
        copied[row, :size] = [word in other for word in side.words]
        if machine[row]:
            missing[row, :size] = [stems[k] not in machine[row] for k in numbers[row, :size]]
    paired, unseen = _neighbours(numbers, vocabulary, adjacent, language)
    return Side(
        vocabulary=vocabulary,
        words=numbers,
        present=present,
        linked=np.minimum(links.sum(axis=2), 1.0),
        matched=fit.max(axis=2),
        place=near.argmax(axis=2),
        rarity=rarity[numbers] * present,
        known=known[numbers] * present,
        named=named,
        number=figures[numbers] * present,
        missing=missing,
        copied=copied,
        foreign=foreign[numbers] * present,
        adjacent=adjacent,
        paired=paired,
        unseen=unseen,
        spans=[side.spans for side in sides],
    )


def _neighbours(numbers: NDArray[np.int64], vocabulary: list[str], adjacent: Array, language: str) -> tuple[Array, Array]:
    """Whether a word and the one before it are a pair of frequent words, and whether such a pair was never seen."""
    ranks, seen = _ranks(language), _bigrams()[language]
    rank = np.array([ranks.get(word, -1) for word in vocabulary], dtype=np.int64)[numbers]
    rank[numbers < 0] = -1
    paired = np.zeros_like(adjacent)
    unseen = np.zeros_like(adjacent)
    before, here = rank[:, :-1], rank[:, 1:]
    both = (before >= 0) & (here >= 0) & (adjacent[:, 1:] > 0)
    place = np.where(both, before * len(ranks) + here, 0)
    known = (seen[place >> 3] >> (7 - (place & 7)).astype(np.uint8)) & 1
    paired[:, 1:] = both
    unseen[:, 1:] = both & (known == 0)
    return paired, unseen


@cache
def _ranks(language: str) -> dict[str, int]:
    return {word: rank for rank, word in enumerate(rarities(language))}


@cache
def _bigrams() -> dict[str, NDArray[np.uint8]]:
    """One bit for every pair of frequent words of a language, set when they were seen one after the other more often
    than by chance in the training texts.
    """
    content = resources.files("aligner.signals").joinpath("data/bigrams.npz").read_bytes()
    with np.load(BytesIO(content), allow_pickle=False) as stored:
        return {language: stored[language] for language in ("es", "en")}


COMMON = 0.62
"""Rarity up to which a word is common: one in 30,000 or more."""


@cache
def _foreign(language: str) -> frozenset[str]:
    """Common words of the other language that are not among the frequent ones of this."""
    own, other = rarities(language), rarities("en" if language == "es" else "es")
    return frozenset(word for word, rarity in other.items() if rarity <= COMMON and word not in own)


@cache
def rarities(language: str) -> dict[str, float]:
    """Rarity 0..1 of the frequent words of a language; words that are not there are rare (1)."""
    content: dict[str, Any] = json.loads(resources.files("aligner.signals").joinpath("data/rarity.json").read_text(encoding="utf-8"))
    return {word: float(rarity) for rarity, words in content[language].items() for word in words.split()}
