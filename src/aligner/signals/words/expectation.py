"""How well a word fits where it stands: a small neural network that reads the words beside it and the words of the other text.

The network has one hidden layer. It was trained by noise-contrastive estimation (Gutmann and Hyvärinen 2010), that is, to tell the words
of a text from words drawn at random; some of the words beside them were replaced, too, so that wrong neighbours do little harm. Take the
word w at position i, its neighbours x at the positions i + j, the gaps g (what stands between two words), and the words y of the other
text. With the vectors c (of a context word) and o (of an output word), each of d numbers,

    h        = max(0, b + sum over j of W_j c(x_i+j) + sum over j of G_j g_i+j)
    beside   = o(w) · (Z h + z) + bias(w)
    opposite = o(w) · sum over k of a_k U c(y_k),  a = softmax over k of (Q h + q) · K c(y_k) / sqrt d - far |position of i - position of k|
    among    = log(e + mean over k of exp(c(w) · T c(y_k)))

where positions are relative (0..1). The sum of `beside`, `opposite` and `among` estimates the pointwise mutual information
log p(w here) / p(w anywhere), in nats. The vectors and matrices are in data/expectation.npz, learned by scripts/train/expectation.py.

Shapes are given in B (pairs of a batch), n (words of a side, with padding), V (words of the vocabulary), d (numbers of a vector) and
H (hidden units).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.signals.missing.coverage import Batch

__all__ = [
    "GAPS",
    "GAP_OFFSETS",
    "SPECIAL",
    "WORD_OFFSETS",
    "Expectation",
    "Network",
    "expectations",
    "gap_of",
    "load_network",
    "word_index",
]

Array = NDArray[np.float32]
Numbers = NDArray[np.int64]

WORD_OFFSETS = (-3, -2, -1, 1, 2, 3)
"""Positions of the neighbours that are read, relative to the word (j in the formula)."""
GAP_OFFSETS = (-1, 0, 1, 2)
"""Positions, relative to the word, of the words whose gap to the word before them is read."""
BLANK, SENTENCE, COMMA, APOSTROPHE, HYPHEN, OTHER_MARK = range(6)
GAPS = 6
"""Number of kinds of gaps. The beginning and the end of a text count as SENTENCE."""
NUMBER, LONG_NUMBER, YEAR, NAME, OTHER = SPECIAL = ("0", "00", "0000", "^", "*")
"""Vocabulary entries for: numbers of up to two characters, longer numbers, four digits, unknown words with a capital letter, and all other
words whose last letters have no entry."""
ENDING = 3
"""Number of last letters by which an unknown word is looked up."""
MAX_VALUE = 8.0
"""`beside`, `opposite` and `among` are clipped to -MAX_VALUE … MAX_VALUE (nats)."""
STEPS = 1000
"""They are rounded to 1 / STEPS: the last digits of a large matrix product depend on the size of the batch."""
_MASKED = -1e4
"""Stands for minus infinity where there is no word."""


@dataclass(frozen=True)
class Network:
    """The weights for the words of one language. The names are those of the formula above; matrices are multiplied from the right.

    `vocabulary`: the index of each word, each special entry, and each ending ("-" and its letters).
    `c`, shape (V + 1, d): context vectors; the last one stands for "no word". `o`, shape (V + 1, d): output vectors. `bias`, shape (V + 1).
    `w`, shape (word offsets, d, H): W. `g`, shape (gap offsets, GAPS, H): G. `hidden`, shape (H): b.
    `z`, shape (H, d) and `z_bias`, shape (d): Z and z. `q`, shape (H, d) and `q_bias`, shape (d): Q and q.
    `k`, `u`, `t`, shape (d, d): K, U and T, for words of this language as words of the other text.
    `far`: discount per unit of relative distance. `least`: log e, the lower bound of `among`.
    """

    vocabulary: Mapping[str, int]
    c: Array
    o: Array
    bias: Array
    w: Array
    g: Array
    hidden: Array
    z: Array
    z_bias: Array
    q: Array
    q_bias: Array
    k: Array
    u: Array
    t: Array
    far: float
    least: float

    @cached_property
    def products(self) -> Products:
        """The products of the context vectors with all matrices that are multiplied with them: W_j for each offset, K, U, T."""
        return Products(self.c, [*self.w, self.k, self.u, self.t])


class Products:
    """Products of all vectors with some matrices, computed when a word is used for the first time: a few texts need few of them."""

    def __init__(self, vectors: Array, matrices: Sequence[Array]) -> None:
        self._vectors, self._matrices = vectors, matrices
        self._tables: list[Array] = [np.zeros(vectors.shape, vectors.dtype) for _ in matrices]
        self._known = np.zeros(len(vectors), dtype=bool)

    def of(self, words: Numbers) -> list[Array]:
        """For each matrix a table of all products, in which at least the rows of `words` (of any shape) are filled in."""
        new = np.unique(words[~self._known[words]])
        if len(new):
            for table, matrix in zip(self._tables, self._matrices, strict=True):
                table[new] = self._vectors[new] @ matrix
            self._known[new] = True
        return self._tables


@dataclass(frozen=True)
class Expectation:
    """The three parts of the estimate for every word of a side, in nats: (B, n), 0 beyond the end of a text."""

    beside: Array
    opposite: Array
    among: Array


def gap_of(between: str) -> int:
    """The kind of gap that the text between two words is."""
    if between == " ":
        return BLANK
    if any(mark in between for mark in ".!?"):
        return SENTENCE
    if "," in between:
        return COMMA
    return {"'": APOSTROPHE, "’": APOSTROPHE, "-": HYPHEN}.get(between, OTHER_MARK)


def word_index(word: str, first: bool, vocabulary: Mapping[str, int]) -> int:
    """The index of a word, as it is written, or of the entry that stands for it. `first`: whether the word begins a sentence."""
    lower = word.lower()
    known = vocabulary.get(lower)
    if known is not None:
        return known
    if word[0].isdigit():
        return vocabulary[NUMBER if len(word) < 3 else YEAR if len(word) == 4 and word.isdigit() else LONG_NUMBER]
    if word[0].isupper() and not first:
        return vocabulary[NAME]
    return vocabulary.get(f"-{lower[-ENDING:]}", vocabulary[OTHER])


def expectations(batch: Batch) -> Mapping[Language, Expectation]:
    """How well each word of a batch fits, by language of the words."""
    networks = {language: load_network(language) for language in Language}
    indexed = {language: _index(batch, language, networks[language]) for language in Language}
    return {
        language: _estimate(networks[language], *indexed[language], networks[language.other], indexed[language.other][0])
        for language in Language
    }


def _index(batch: Batch, language: Language, network: Network) -> tuple[Numbers, Numbers]:
    """The index of each word, V beyond the end of a text, and the kind of gap before it: both (B, n)."""
    side, vocabulary, none = batch.side(language), network.vocabulary, len(network.vocabulary)
    words = np.array([vocabulary.get(word, -1) for word in side.vocabulary], dtype=np.int64)[side.words]
    gaps = np.where(side.adjacent > 0, BLANK, SENTENCE)
    for row, k in zip(*np.nonzero((side.adjacent[:, 1:] == 0) & (side.present[:, 1:] > 0)), strict=True):
        gaps[row, k + 1] = gap_of(batch.texts[row].text(language)[side.spans[row][k][1] : side.spans[row][k + 1][0]])
    for row, k in zip(*np.nonzero((words < 0) & (side.present > 0)), strict=True):
        start, end = side.spans[row][k]
        words[row, k] = word_index(batch.texts[row].text(language)[start:end], bool(gaps[row, k] == SENTENCE), vocabulary)
    return np.where(side.present > 0, words, none), gaps


def _estimate(own: Network, x: Numbers, gaps: Numbers, other: Network, y: Numbers) -> Expectation:
    """The formula at the top, for all words x (B, n) with their gaps, given the words y (B, m) of the other text."""
    none = len(own.vocabulary)
    present, there = x < none, y < len(other.vocabulary)
    beside_tables = own.products.of(np.append(x, none))[: len(WORD_OFFSETS)]
    keys, values, transformed = other.products.of(y)[len(WORD_OFFSETS) :]
    hidden = np.broadcast_to(own.hidden, (*x.shape, len(own.hidden))).copy()
    for offset, table in zip(WORD_OFFSETS, beside_tables, strict=True):
        hidden += table.take(_shift(x, offset, none), axis=0)
    for offset, table in zip(GAP_OFFSETS, own.g, strict=True):
        hidden += table.take(_shift(gaps, offset, SENTENCE), axis=0)
    np.maximum(hidden, 0, out=hidden)
    attention = (_times(hidden, own.q) + own.q_bias) @ np.swapaxes(keys.take(y, axis=0), 1, 2) / np.float32(np.sqrt(own.c.shape[1]))
    attention -= np.float32(own.far) * np.abs(_positions(present)[:, :, None] - _positions(there)[:, None, :])
    attention = np.where(there[:, None, :], attention, np.float32(_MASKED))
    attention = np.exp(attention - attention.max(axis=2, keepdims=True))
    attention /= attention.sum(axis=2, keepdims=True)
    vectors = own.o.take(x, axis=0)
    beside = _dots(_times(hidden, own.z) + own.z_bias, vectors) + own.bias.take(x)
    opposite = _dots(attention @ values.take(y, axis=0), vectors)
    among = _among(own.c.take(x, axis=0), transformed.take(y, axis=0), there, own.least)
    return Expectation(*(_rounded(part, present) for part in (beside, opposite, among)))


def _times(values: Array, matrix: Array) -> Array:
    """Vectors (B, n, d) times a matrix (d, any), computed as one product."""
    product = values.reshape(-1, len(matrix)) @ matrix
    return np.asarray(product.reshape(*values.shape[:2], -1), dtype=np.float32)


def _dots(left: Array, right: Array) -> Array:
    """Dot products of vectors (B, n, d), pair by pair: (B, n)."""
    return np.asarray(np.einsum("bnd,bnd->bn", left, right), dtype=np.float32)


def _among(vectors: Array, transformed: Array, there: NDArray[np.bool_], least: float) -> Array:
    """`among` (B, n) from the vectors (B, n, d) of the words and the transformed ones (B, m, d) of the other text."""
    match = np.where(there[:, None, :], vectors @ np.swapaxes(transformed, 1, 2), np.float32(_MASKED))
    top = np.maximum(match.max(axis=2, keepdims=True), np.float32(least))
    mean = np.exp(match - top).sum(axis=2) / np.maximum(there.sum(axis=1), 1)[:, None]
    total = top[:, :, 0] + np.log(mean + np.exp(np.float32(least) - top[:, :, 0]))
    return np.asarray(total, dtype=np.float32)


def _shift(values: Numbers, offset: int, beyond: int) -> Numbers:
    """For each position (B, n) the value `offset` positions further on; `beyond` where there is none."""
    shifted = np.full_like(values, beyond)
    if offset < 0:
        shifted[:, -offset:] = values[:, :offset]
    else:
        shifted[:, : max(values.shape[1] - offset, 0)] = values[:, offset:]
    return shifted


def _positions(present: NDArray[np.bool_]) -> Array:
    """Relative position, 0..1, of each word in its text: (B, n)."""
    size = np.maximum(present.sum(axis=1, keepdims=True), 1)
    return np.asarray((np.arange(present.shape[1]) + 0.5) / size, dtype=np.float32)


def _rounded(part: Array, present: NDArray[np.bool_]) -> Array:
    return np.asarray(np.rint(np.clip(part, -MAX_VALUE, MAX_VALUE) * STEPS) / STEPS * present, dtype=np.float32)


@cache
def load_network(language: Language) -> Network:
    """The network that comes with the package, for the words of a language.

    In the file, vectors are whole numbers of 8 bits, with one unit for each of the d positions.
    """
    content = resources.files("aligner.signals").joinpath("data/expectation.npz").read_bytes()
    prefix = f"{language.value} "
    with np.load(BytesIO(content), allow_pickle=False) as stored:
        parts = {name.removeprefix(prefix): stored[name] for name in stored.files if name.startswith(prefix)}
    words = bytes(parts.pop("words")).decode().split("\n")
    c, o = (parts.pop(name).astype(np.float32) * parts.pop(f"{name} unit") for name in ("c", "o"))
    far, least = float(parts.pop("far")), float(parts.pop("least"))
    vocabulary = {word: number for number, word in enumerate(words)}
    return Network(vocabulary, c, o, **{name: part.astype(np.float32) for name, part in parts.items()}, far=far, least=least)
