"""Evidence: how much of each segment is accounted for by each segment of the other side.

The words of a segment weigh their inverse document frequency. For a source segment i and a target segment j, `target_matched[i, j]`
is the weight of the words of j that i accounts for (through cognates, the lexicon, or a machine translation of i), and
`source_matched[i, j]` the other way round. Both add up: what a group of segments accounts for is the sum over its members, so
the words of merged segments need not be compared again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.lexicon.vocabulary import Vocabulary, tokenize

__all__ = [
    "CAPITAL",
    "DENSE",
    "LOWER",
    "Channel",
    "Evidence",
    "Matched",
    "Part",
    "View",
    "accounted",
    "accounted_beyond",
    "at_once",
    "build_view",
    "coordinates",
    "frequencies",
    "match",
    "stored",
]

A = TypeVar("A")
B = TypeVar("B")
Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
STEPS = 256
"""Weights and positions are multiples of 1 / this, so that sums are exact: they do not depend on what else is in the batch."""
DENSE = 4_000_000
"""Largest table of numbers by group and word; what would need a larger one is sorted instead."""
LOWER, CAPITAL, INITIAL = range(3)
TEXT_BESIDE_TRANSLATION = 0.5
"""Weight of a side's own words when a machine translation of it is to be accounted for, too."""
MANY_SEGMENTS = 400
"""Segments of both sides from which two threads are worth what it takes to begin one."""


@dataclass(frozen=True)
class View:
    """The distinct words of many segments: a side's text, or its machine translation.

    `weights`: segments x words of the vocabulary, the inverse document frequency of the word in its document.
    `positions`: same shape and order, where the word stands first in the segment, 0..1. `idf`: sum of weights per segment.
    `case`: same order, how the word is written there: LOWER, CAPITAL (inside the segment) or INITIAL (a capital at its beginning).
    `again`: same order, whether the segment has the word more than once. `document`: the number of each segment's document.
    """

    vocabulary: Vocabulary
    weights: sparse.csr_matrix
    positions: NDArray[np.float64]
    idf: NDArray[np.float64]
    case: NDArray[np.uint8]
    again: NDArray[np.bool_]
    document: Integers


def build_view(texts: Sequence[str], document: NDArray[np.int64], marks: Sequence[Sequence[str]] | None = None) -> View:
    """Tokenize and weigh segments; `document` gives the number of each segment's document, ascending from 0.

    `marks`: words that are added in front of each segment's own.
    """
    tokenized = tokenize(texts)
    vocabulary, flat, segment = tokenized.vocabulary, tokenized.word, tokenized.text
    counts = np.bincount(segment, minlength=len(texts))
    place = np.arange(len(flat)) - np.repeat(np.cumsum(counts) - counts, counts)
    position = np.rint(STEPS * (place + 0.5) / np.repeat(counts, counts)) / STEPS
    case = np.where(tokenized.is_capital, np.where(place == 0, INITIAL, CAPITAL), LOWER).astype(np.uint8)
    if marks is not None:
        numbers = {mark: number for number, mark in enumerate(sorted({mark for given in marks for mark in given}), len(vocabulary))}
        vocabulary = Vocabulary.joined([vocabulary, Vocabulary.of(list(numbers))])
        own = np.array([numbers[mark] for given in marks for mark in given], np.int64)
        where = np.repeat(np.arange(len(marks)), [len(given) for given in marks])
        flat, segment, position, case = (
            np.concatenate([own, flat]),
            np.concatenate([where, segment]),
            np.concatenate([np.zeros(len(own)), position]),
            np.concatenate([np.full(len(own), LOWER, np.uint8), case]),
        )
    size = len(vocabulary)
    first, again = _first_of_each(segment, flat, size)
    segment, word = segment[first], flat[first]
    weight = _inverse_document_frequency(word, document[segment], document, size)
    indptr = np.concatenate([[0], np.cumsum(np.bincount(segment, minlength=len(texts)))])
    weights = sparse.csr_matrix((weight, word.astype(np.int32), indptr.astype(np.int32)), shape=(len(texts), size))
    idf: Floats = np.bincount(segment, weights=weight, minlength=len(texts)).astype(np.float64)
    return View(vocabulary, weights, position[first], idf, case[first], again, document)


def _inverse_document_frequency(
    word: NDArray[np.int64], document: NDArray[np.int64], documents: NDArray[np.int64], size: int
) -> NDArray[np.float64]:
    """log((n + 1) / df), with n the segments of the document and df those that have the word."""
    segments = np.bincount(documents) if len(documents) else np.zeros(0, np.int64)
    frequency = frequencies(document, word, size)
    weight: NDArray[np.float64] = np.rint(STEPS * np.log((segments[document] + 1) / frequency)) / STEPS
    return weight


def _first_of_each(segment: Integers, word: Integers, size: int) -> tuple[Integers, NDArray[np.bool_]]:
    """Where each pair of segment and word (below `size`) stands first, in the order of the pairs; and whether it occurs again."""
    word_bits, place_bits = size.bit_length(), len(word).bit_length()
    if len(segment) and int(segment.max()).bit_length() + word_bits + place_bits > 62:
        _, places, counts = np.unique(segment * size + word, return_index=True, return_counts=True)
        return places, counts > 1
    # One number for pair and place: plain numbers are sorted several times faster than places are by number.
    packed = (((segment << word_bits) | word) << place_bits) | np.arange(len(word))
    packed.sort()
    pair = packed >> place_bits
    is_first = np.ones(len(pair), dtype=bool)
    is_first[1:] = pair[1:] != pair[:-1]
    first: Integers = packed[is_first] & ((1 << place_bits) - 1)
    again = np.zeros(len(packed), dtype=bool)
    again[:-1] = ~is_first[1:]
    return first, again[is_first]


def frequencies(group: Integers, word: Integers, size: int) -> Integers:
    """How often the pair of group and word (below `size`) occurs, for every pair; groups ascend."""
    key = group * size + word
    if len(key) and (int(group[-1]) + 1) * size <= DENSE:
        found: Integers = np.bincount(key)[key]
        return found
    _, inverse, counts = np.unique(key, return_inverse=True, return_counts=True)
    found = counts[inverse]
    return found


def stored(matrix: sparse.csr_matrix, keep: NDArray[np.bool_]) -> sparse.csr_matrix:
    """The matrix without the stored values for which `keep` is false."""
    # scipy takes longer over numbers of other sizes.
    kept = np.zeros(len(keep) + 1, np.int32)
    np.cumsum(keep, out=kept[1:])
    return sparse.csr_matrix((matrix.data[keep], matrix.indices[keep], kept[matrix.indptr]), shape=matrix.shape)


Covering = Sequence[tuple[View, sparse.csr_matrix]]
"""What accounts for words: views of one side, each with how its words stand for those of the other side."""


@dataclass(frozen=True)
class Channel:
    """Two views and what they know of each other.

    `forward`: source words x target words, how surely a source word accounts for a target word; `backward`: target x source.
    """

    source: View
    target: View
    forward: sparse.csr_matrix
    backward: sparse.csr_matrix

    def reversed(self) -> Channel:
        """The same, seen from the target."""
        return Channel(self.target, self.source, self.backward, self.forward)


@dataclass(frozen=True)
class Matched:
    """What one side accounts for of the other, for segments of the same block only, as coordinates.

    `source`, `target`: segment numbers; `weight`: matched weight; `moment`: matched weight times position in the matched segment.
    """

    source: NDArray[np.int64]
    target: NDArray[np.int64]
    weight: NDArray[np.float64]
    moment: NDArray[np.float64]

    def moved(self, source: int, target: int) -> Matched:
        """The same with segments that count from `source` and `target` further down."""
        return Matched(self.source + source, self.target + target, self.weight, self.moment)

    @classmethod
    def joined(cls, parts: Sequence[Matched]) -> Matched:
        """All parts in one."""
        source, target, weight, moment = zip(*((p.source, p.target, p.weight, p.moment) for p in parts), strict=True)
        return cls(np.concatenate(source), np.concatenate(target), np.concatenate(weight), np.concatenate(moment))


@dataclass(frozen=True)
class Evidence:
    """Everything known about the segments of a batch of documents: channels, idf weights, lengths.

    `texts`: the texts themselves; `source_translated`: source machine translation against target; `target_translated`: source against
    target machine translation, as far as they are there (None otherwise). Lengths are characters.

    If only one side has a machine translation, its words must be matched too; if both have one, only the words of the original texts
    must be. `counts_both`: the words of both translations must be matched even then.
    """

    texts: Channel
    source_translated: Channel | None
    target_translated: Channel | None
    source_lengths: NDArray[np.float64]
    target_lengths: NDArray[np.float64]
    counts_both: bool = False

    def target_idf(self) -> NDArray[np.float64]:
        """Total weight of each target segment, over its views."""
        counted = self.counted_target
        return _total_idf(self.texts.target, counted.target if counted else None)

    def source_idf(self) -> NDArray[np.float64]:
        """Total weight of each source segment, over its views."""
        counted = self.counted_source
        return _total_idf(self.texts.source, counted.source if counted else None)

    def directions(self) -> list[Evidence]:
        """With the translation of one side each, when both sides have one."""
        if self.source_translated is None or self.target_translated is None:
            return [self]
        return [replace(self, target_translated=None), replace(self, source_translated=None)]

    def covering(self) -> tuple[Covering, Covering]:
        """What accounts for the words of the target, and what for those of the source."""
        there = [channel for channel in (self.texts, self.source_translated) if channel]
        back = [channel.reversed() for channel in (self.texts, self.target_translated) if channel]
        to_target, to_source = ([(channel.source, channel.forward) for channel in channels] for channels in (there, back))
        return to_target, to_source

    @property
    def counted_source(self) -> Channel | None:
        """The source's translation, if its words must be matched."""
        return None if self.target_translated and not self.counts_both else self.source_translated

    @property
    def counted_target(self) -> Channel | None:
        """The target's translation, if its words must be matched."""
        return None if self.source_translated and not self.counts_both else self.target_translated


def _total_idf(text: View, translated: View | None) -> NDArray[np.float64]:
    total = text.idf if translated is None else TEXT_BESIDE_TRANSLATION * text.idf + translated.idf
    floored: NDArray[np.float64] = np.maximum(total, np.float64(0.1))
    return floored


def at_once(segments: int, first: Callable[[], A], second: Callable[[], B]) -> tuple[A, B]:
    """Run two computations on a number of segments in parallel, in two threads, when there are many segments.

    Use it only for a few long numpy or scipy calls, which release the GIL. Many short calls would wait for each other and take longer
    than in sequence.
    """
    if segments < MANY_SEGMENTS:
        result = first()
        return result, second()
    with ThreadPoolExecutor(1) as pool:
        other = pool.submit(first)
        own = second()
        return other.result(), own


class Part(NamedTuple):
    """Segments of one side: `rows` of a batch, and the numbers of their blocks, from 0, ascending."""

    rows: slice
    block: NDArray[np.int64]


def match(
    evidence: Evidence, source: slice, target: slice, source_block: NDArray[np.int64], target_block: NDArray[np.int64]
) -> tuple[Matched, Matched]:
    """What source accounts for in target, and target in source, within blocks.

    `source`, `target`: the rows of a batch to match; `source_block`, `target_block`: their block numbers, from 0, ascending.
    Coordinates count from the start of the slices.
    """
    texts, to_target, to_source = evidence.texts, evidence.source_translated, evidence.target_translated

    own, other = Part(source, source_block), Part(target, target_block)

    def in_target() -> Matched:
        return _one_way(texts, to_target, evidence.counted_target, own, other)

    def in_source() -> Matched:
        translated, counted = (channel and channel.reversed() for channel in (to_source, evidence.counted_source))
        found = _one_way(texts.reversed(), translated, counted, other, own)
        return Matched(found.target, found.source, found.weight, found.moment)

    return at_once(len(source_block) + len(target_block), in_target, in_source)


def _one_way(texts: Channel, translated: Channel | None, counted: Channel | None, rows: Part, columns: Part) -> Matched:
    """What rows, with their translation, account for in columns and in their translation, if that is `counted`."""
    covering = [(channel.source, channel.forward) for channel in (texts, translated) if channel]
    text_weight = TEXT_BESIDE_TRANSLATION if counted else 1.0
    parts = [accounted(covering, rows, texts.target, columns, text_weight)]
    if counted:
        own = [(counted.source, counted.forward)]
        parts.append(accounted(own, rows, counted.target, columns))
    return coordinates(parts)


def coordinates(parts: Sequence[sparse.csr_matrix]) -> Matched:
    """The sum of one or two products of `accounted`, as coordinates."""
    total = parts[0] if len(parts) == 1 else parts[0] + parts[1]
    entries = total.tocoo()
    return Matched(entries.row, entries.col, entries.data.real, entries.data.imag)


def accounted(covering: Covering, rows: Part, covered: View, columns: Part, scale: float = 1.0) -> sparse.csr_matrix:
    """Matched weight (real part) and moment (imaginary part: one product makes both), rows x columns."""
    begin, end = covered.weights.indptr[columns.rows.start], covered.weights.indptr[columns.rows.stop]
    positions = covered.positions[begin:end]
    known, words = _keyed(covering, rows, covered, columns)
    words.data = (words.data * scale) * (1 + 1j * positions)
    return known @ words.T


def accounted_beyond(covering: Covering, rows: Part, covered: View, columns: Part) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
    """Matched weight that a row has beyond what the row before it accounts for (real part) and the one after it (imaginary part).

    The second product counts words that the column has more than once in full: there is one for the neighbour, too.
    """
    known, words = _keyed(covering, rows, covered, columns)
    # Words are told apart by block: nothing is taken away at its first and last row.
    nothing = sparse.csr_matrix((min(len(rows.block), 1), known.shape[1]))
    before, after = sparse.vstack([nothing, known[:-1]], "csr"), sparse.vstack([known[1:], nothing], "csr")
    beyond = (known.maximum(before) - before) + 1j * (known.maximum(after) - after)
    begin, end = covered.weights.indptr[columns.rows.start], covered.weights.indptr[columns.rows.stop]
    strict = beyond.tocsr() @ words.T
    more = (known * (1 + 1j) - beyond).tocsr() @ stored(words, covered.again[begin:end]).T
    return strict, strict + more


def _keyed(covering: Covering, rows: Part, covered: View, columns: Part) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
    """How surely each row accounts for each word of the columns' blocks, and the weights of the columns' words.

    Words are told apart by block, so that products stay within blocks; few of all words occur here.
    """
    blocks = int(max(part.block[-1] if len(part.block) else 0 for part in (rows, columns))) + 1
    right = covered.weights[columns.rows]
    here = np.zeros(right.shape[1], dtype=bool)
    here[right.indices] = True
    local = np.cumsum(here) - 1
    size = max(int(here.sum()), 1)
    table = np.full(blocks * size, -1, dtype=np.int32)
    right_key = np.repeat(columns.block, np.diff(right.indptr)) * size + local[right.indices]
    table[right_key] = 0
    present = np.flatnonzero(table == 0)
    table[present] = np.arange(len(present), dtype=np.int32)
    words = sparse.csr_matrix((right.data, table[right_key], right.indptr), shape=(right.shape[0], max(len(present), 1)))
    known = _known(*covering[0], rows.rows, here)
    for view, association in covering[1:]:
        known = known.maximum(_known(view, association, rows.rows, here))
    key = table[np.repeat(rows.block * size, np.diff(known.indptr)) + known.indices]
    keyed = sparse.csr_matrix((known.data, key, known.indptr), shape=(known.shape[0], max(len(present), 1)))
    return stored(keyed, key >= 0), words


def _known(view: View, association: sparse.csr_matrix, rows: slice, here: NDArray[np.bool_]) -> sparse.csr_matrix:
    """How surely each segment accounts for each of the words of the other side that are here, which are numbered anew."""
    part = view.weights[rows]
    used = np.zeros(part.shape[1], dtype=bool)
    used[part.indices] = True
    presence = (np.ones(len(part.data), np.float64), (np.cumsum(used) - 1)[part.indices], part.indptr)
    own = association[np.flatnonzero(used)]
    own = stored(own, here[own.indices])
    size = max(int(here.sum()), 1)
    numbered = sparse.csr_matrix((own.data, (np.cumsum(here) - 1)[own.indices], own.indptr), shape=(own.shape[0], size))
    known = sparse.csr_matrix(presence, shape=(part.shape[0], own.shape[0])) @ numbered
    known.data = np.minimum(known.data, 1.0)
    return known
