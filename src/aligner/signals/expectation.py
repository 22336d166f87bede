"""How far a word is expected where it stands: by the words beside it, and by the other text.

A small network with one hidden layer, trained to tell words from words put in by chance (noise-contrastive estimation, Gutmann and
Hyvärinen 2010) in texts in which some neighbours are wrong, too. For the word w at place i, the words x around it, what parts them, g,
and the words y of the other text, with vectors c and o of d numbers for every word,

    h        = max(0, b + sum over j of W_j c(x_i+j) + sum over j of G_j g_i+j)
    beside   = o(w) · (Z h + z) + bias(w)
    opposite = o(w) · sum over k of a_k U c(y_k),  a = softmax over k of (Q h + q) · K c(y_k) / sqrt d - far |place of i - place of k|
    among    = log(e + mean over k of exp(c(w) · T c(y_k)))

The sum of the three estimates log p(w here) / p(w anywhere). The vectors and matrices are in data/expectation.npz, learned by
scripts/train/expectation.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from aligner.signals.coverage import Batch, Side

__all__ = ["AROUND", "GAPS", "GAPS_AROUND", "SPECIAL", "Expectation", "Network", "expectations", "gap_of", "load_network", "number_of"]

Array = NDArray[np.float32]
Numbers = NDArray[np.int64]

AROUND = (-3, -2, -1, 1, 2, 3)
"""Places of the words beside a word that are looked at."""
GAPS_AROUND = (-1, 0, 1, 2)
"""Places of the words whose parting from the word before them is looked at."""
BLANK, SENTENCE, COMMA, APOSTROPHE, HYPHEN, OTHER_MARK = range(6)
GAPS = 6
"""What can part two words; the ends of a text count as the end of a sentence."""
FIGURE, LONG_FIGURE, YEAR, NAME, OTHER = SPECIAL = ("0", "00", "0000", "^", "*")
"""What figures of up to two and of more signs, of four digits, unknown words with a capital, and words with rare endings count as."""
ENDING = 3
MOST = 8.0
"""Each part is cut to -8 … 8."""
STEPS = 1000
"""Parts are rounded to 1 / this: sums of many products differ in their last digits with the size of a batch."""
_BEYOND = -1e4


@dataclass(frozen=True)
class Network:
    """What was learned of the words of a language. `c`, `o`: vectors (words + 1, d), the last of `c` for no word; `bias`: of words; the
    matrices as in the description of the module, to be multiplied from the right.
    """

    numbers: dict[str, int]
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
        """The products of `c` with the matrices."""
        return Products(self.c, [*self.w, self.k, self.u, self.t])


class Products:
    """Products of vectors with matrices, each worked out when its word is first met: a few texts need few of them."""

    def __init__(self, vectors: Array, matrices: Sequence[Array]) -> None:
        self._vectors, self._matrices = vectors, matrices
        self._tables: list[Array] = [np.zeros_like(vectors) for _ in matrices]
        self._met = np.zeros(len(vectors), dtype=bool)

    def of(self, words: Numbers) -> list[Array]:
        """For every matrix a table in which the rows of these words are right."""
        new = np.unique(words[~self._met[words]])
        if len(new):
            for table, matrix in zip(self._tables, self._matrices, strict=True):
                table[new] = self._vectors[new] @ matrix
            self._met[new] = True
        return self._tables


@dataclass(frozen=True)
class Expectation:
    """Of every word of a side (B, n): the three parts, 0 beyond the end of a text."""

    beside: Array
    opposite: Array
    among: Array


def gap_of(between: str) -> int:
    """What parts two words, by the text between them."""
    if between == " ":
        return BLANK
    if any(mark in between for mark in ".!?"):
        return SENTENCE
    if "," in between:
        return COMMA
    return {"'": APOSTROPHE, "’": APOSTROPHE, "-": HYPHEN}.get(between, OTHER_MARK)


def number_of(word: str, first: bool, numbers: dict[str, int]) -> int:
    """The number of a word as it is written, or of what unknown words count as. `first`: whether a sentence begins with it."""
    plain = word.lower()
    known = numbers.get(plain)
    if known is not None:
        return known
    if word[0].isdigit():
        return numbers[FIGURE if len(word) < 3 else YEAR if len(word) == 4 and word.isdigit() else LONG_FIGURE]
    if word[0].isupper() and not first:
        return numbers[NAME]
    return numbers.get(f"-{plain[-ENDING:]}", numbers[OTHER])


def expectations(batch: Batch) -> tuple[Expectation, Expectation]:
    """Of the Spanish and of the English words."""
    spanish, english = load_network("es"), load_network("en")
    x, gaps_x = _padded([text.spanish for text in batch.texts], batch.spanish, spanish)
    y, gaps_y = _padded([text.english for text in batch.texts], batch.english, english)
    return _expected(spanish, x, gaps_x, english, y), _expected(english, y, gaps_y, spanish, x)


def _padded(texts: Sequence[str], side: Side, network: Network) -> tuple[Numbers, Numbers]:
    """The numbers of the words, and what parts each from the one before."""
    numbers, none = network.numbers, len(network.numbers)
    words = np.array([numbers.get(word, -1) for word in side.vocabulary], dtype=np.int64)[side.words]
    gaps = np.where(side.adjacent > 0, BLANK, SENTENCE)
    for row, k in zip(*np.nonzero((side.adjacent[:, 1:] == 0) & (side.present[:, 1:] > 0)), strict=True):
        gaps[row, k + 1] = gap_of(texts[row][side.spans[row][k][1] : side.spans[row][k + 1][0]])
    for row, k in zip(*np.nonzero((words < 0) & (side.present > 0)), strict=True):
        start, end = side.spans[row][k]
        words[row, k] = number_of(texts[row][start:end], bool(gaps[row, k] == SENTENCE), numbers)
    return np.where(side.present > 0, words, none), gaps


def _expected(own: Network, x: Numbers, gaps: Numbers, other: Network, y: Numbers) -> Expectation:
    none = len(own.numbers)
    present, there = x < none, y < len(other.numbers)
    beside_tables = own.products.of(np.append(x, none))[: len(AROUND)]
    keys, values, turned = other.products.of(y)[len(AROUND) :]
    hidden = np.broadcast_to(own.hidden, (*x.shape, len(own.hidden))).copy()
    for place, table in zip(AROUND, beside_tables, strict=True):
        hidden += table.take(_moved(x, place, none), axis=0)
    for place, table in zip(GAPS_AROUND, own.g, strict=True):
        hidden += table.take(_moved(gaps, place, SENTENCE), axis=0)
    np.maximum(hidden, 0, out=hidden)
    attention = (_times(hidden, own.q) + own.q_bias) @ np.swapaxes(keys.take(y, axis=0), 1, 2) / np.float32(np.sqrt(own.c.shape[1]))
    attention -= np.float32(own.far) * np.abs(_places(present)[:, :, None] - _places(there)[:, None, :])
    attention = np.where(there[:, None, :], attention, np.float32(_BEYOND))
    attention = np.exp(attention - attention.max(axis=2, keepdims=True))
    attention /= attention.sum(axis=2, keepdims=True)
    vectors = own.o.take(x, axis=0)
    beside = _dots(_times(hidden, own.z) + own.z_bias, vectors) + own.bias.take(x)
    opposite = _dots(attention @ values.take(y, axis=0), vectors)
    among = _among(own.c.take(x, axis=0), turned.take(y, axis=0), there, own.least)
    return Expectation(*(_rounded(part, present) for part in (beside, opposite, among)))


def _times(values: Array, matrix: Array) -> Array:
    """Vectors (B, n, d) times a matrix, as one product."""
    product = values.reshape(-1, len(matrix)) @ matrix
    return np.asarray(product.reshape(*values.shape[:2], -1), dtype=np.float32)


def _dots(left: Array, right: Array) -> Array:
    return np.asarray(np.einsum("bnd,bnd->bn", left, right), dtype=np.float32)


def _among(vectors: Array, turned: Array, there: NDArray[np.bool_], least: float) -> Array:
    fit = np.where(there[:, None, :], vectors @ np.swapaxes(turned, 1, 2), np.float32(_BEYOND))
    top = np.maximum(fit.max(axis=2, keepdims=True), np.float32(least))
    mean = np.exp(fit - top).sum(axis=2) / np.maximum(there.sum(axis=1), 1)[:, None]
    total = top[:, :, 0] + np.log(mean + np.exp(np.float32(least) - top[:, :, 0]))
    return np.asarray(total, dtype=np.float32)


def _moved(values: Numbers, place: int, beyond: int) -> Numbers:
    """The values that stand `place` words further on."""
    moved = np.full_like(values, beyond)
    if place < 0:
        moved[:, -place:] = values[:, :place]
    else:
        moved[:, : max(values.shape[1] - place, 0)] = values[:, place:]
    return moved


def _places(present: NDArray[np.bool_]) -> Array:
    size = np.maximum(present.sum(axis=1, keepdims=True), 1)
    return np.asarray((np.arange(present.shape[1]) + 0.5) / size, dtype=np.float32)


def _rounded(part: Array, present: NDArray[np.bool_]) -> Array:
    return np.asarray(np.rint(np.clip(part, -MOST, MOST) * STEPS) / STEPS * present, dtype=np.float32)


@cache
def load_network(language: str) -> Network:
    """What comes with the package for a language, es or en: vectors as whole numbers with a unit for each of their places."""
    content = resources.files("aligner.signals").joinpath("data/expectation.npz").read_bytes()
    with np.load(BytesIO(content), allow_pickle=False) as stored:
        parts = {name.removeprefix(f"{language} "): stored[name] for name in stored.files if name.startswith(f"{language} ")}
    words = bytes(parts.pop("words")).decode().split("\n")
    c, o = (parts.pop(name).astype(np.float32) * parts.pop(f"{name} unit") for name in ("c", "o"))
    far, least = float(parts.pop("far")), float(parts.pop("least"))
    numbers = {word: number for number, word in enumerate(words)}
    return Network(numbers, c, o, **{name: part.astype(np.float32) for name, part in parts.items()}, far=far, least=least)
