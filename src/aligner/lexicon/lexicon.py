"""The bilingual lexicon: word-translation probabilities in both directions.

The shipped lexicon is for Spanish and English; `data/LEXICON.md` says what it was learned from. Words are in the form that
`tokens.words` gives them. A word that is not in the lexicon is looked up without its accents.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.errors import InputError
from aligner.lexicon.vocabulary import keys_of
from aligner.text.characters import plain
from aligner.text.streams import numbered_lines

__all__ = ["MIN_STRENGTH", "STEPS", "Lexicon", "Rows", "Table", "load_lexicon", "load_reversed_lexicon", "probability", "read_lexicon"]

Array = NDArray[Any]
_STORED_STEPS = 255
"""A probability is stored as a whole number of this many steps."""

Entry = tuple[str, str, float, float]
"""Source word, target word, p(target | source), p(source | target)."""


class Rows(dict[str, int]):
    """Words, each with its row in a table. They can be looked up by their 64-bit keys (`vocabulary.Vocabulary.exact`), many at once."""

    @cached_property
    def _keys(self) -> tuple[Array, Array]:
        """The keys of the words, ascending, and the rows in the same order."""
        keys = keys_of(list(self))
        order = np.argsort(keys)
        return keys[order], np.fromiter(self.values(), np.int64, len(self))[order]

    def find(self, keys: NDArray[np.uint64]) -> NDArray[np.int64]:
        """The row of each word, given by its key; -1 for words that are not here. Shape (keys)."""
        known, rows = self._keys
        if not len(known):
            return np.full(len(keys), -1)
        place = np.minimum(np.searchsorted(known, keys), len(known) - 1)
        return np.where(known[place] == keys, rows[place], -1)


@dataclass(frozen=True)
class Table:
    """Translation probabilities as sparse matrices.

    `forward`: shape (source words, target words), p(target | source). `backward`: shape (target words, source words), p(source | target).
    `source` and `target` give the row (or column) of each word.
    """

    source: Rows
    target: Rows
    forward: sparse.csr_matrix
    backward: sparse.csr_matrix

    @classmethod
    def from_entries(cls, entries: Iterable[Entry]) -> Table:
        """Build a table from entries in any order."""
        rows = sorted(entries)
        source = Rows((word, number) for number, word in enumerate(sorted({row[0] for row in rows})))
        target = Rows((word, number) for number, word in enumerate(sorted({row[1] for row in rows})))
        s = np.array([source[row[0]] for row in rows], dtype=np.int64)
        t = np.array([target[row[1]] for row in rows], dtype=np.int64)
        shape = (len(source), len(target))
        forward = sparse.csr_matrix((np.array([row[2] for row in rows], np.float32), (s, t)), shape=shape)
        backward = sparse.csr_matrix((np.array([row[3] for row in rows], np.float32), (t, s)), shape=shape[::-1])
        return cls(source, target, forward, backward)

    def reversed(self) -> Table:
        """The table for the other direction of translation."""
        return Table(self.target, self.source, self.backward, self.forward)

    def to_arrays(self) -> dict[str, Array]:
        """The table as arrays to store. Probabilities are rounded to 1 / 255."""
        parts: dict[str, Array] = {
            "source": np.frombuffer("\n".join(self.source).encode(), np.uint8),
            "target": np.frombuffer("\n".join(self.target).encode(), np.uint8),
        }
        for name, table in (("forward", self.forward), ("backward", self.backward)):
            table.sort_indices()
            parts[f"{name}_data"] = np.clip(np.rint(table.data * _STORED_STEPS), 1, _STORED_STEPS).astype(np.uint8)
            parts[f"{name}_indices"] = table.indices.astype(np.int32)
            counts = np.diff(table.indptr)
            parts[f"{name}_counts"] = counts.astype(np.uint16 if counts.max(initial=0) < 1 << 16 else np.uint32)
        return parts

    @classmethod
    def from_arrays(cls, parts: Mapping[str, Array]) -> Table:
        """Build a table from the arrays that `to_arrays` returns."""
        source, target = (_read_rows(parts[side]) for side in ("source", "target"))
        tables = []
        for name, shape in (("forward", (len(source), len(target))), ("backward", (len(target), len(source)))):
            indptr = np.concatenate([[0], np.cumsum(parts[f"{name}_counts"], dtype=np.int64)])
            data = parts[f"{name}_data"].astype(np.float32) / _STORED_STEPS
            tables.append(sparse.csr_matrix((data, parts[f"{name}_indices"], indptr), shape=shape))
        return cls(source, target, *tables)


def probability(table: sparse.csr_matrix, row: int, column: int) -> float:
    """One number of a sparse matrix whose rows are in order; its own look-up does much else."""
    start, end = table.indptr[row], table.indptr[row + 1]
    place = start + int(table.indices[start:end].searchsorted(column))
    return float(table.data[place]) if place < end and table.indices[place] == column else 0.0


def _read_rows(letters: Array) -> Rows:
    words = bytes(letters).decode().split("\n") if len(letters) else []
    return Rows(zip(words, range(len(words)), strict=True))


SATURATION = 4.0
"""A translation probability p becomes the match strength 1 - exp(-SATURATION * p). Set by hand."""
STEM_WEIGHT = 0.7
"""Factor on the strength of a match by stems alone. Set by hand."""
STEPS = 256
"""Match strengths are multiples of 1 / STEPS. Their sums are then exact and do not depend on the order of addition."""
MIN_STRENGTH = 0.1
"""Weaker matches are dropped: there are many of them, and they cost time without changing results."""


@dataclass(frozen=True)
class Lexicon:
    """Translation probabilities between words, and between stems (`tokens.stem`) for forms that are not among the words."""

    words: Table
    stems: Table

    @cached_property
    def strengths(self) -> tuple[sparse.csr_matrix, ...]:
        """Match strengths (0..1) of four tables: words forward, words backward, stems forward, stems backward."""
        words, stems = self.words, self.stems
        given = ((words.forward, 1.0), (words.backward, 1.0), (stems.forward, STEM_WEIGHT), (stems.backward, STEM_WEIGHT))
        return tuple(_match_strengths(table, weight) for table, weight in given)

    def reversed(self) -> Lexicon:
        """The lexicon for the other direction of translation."""
        return Lexicon(self.words.reversed(), self.stems.reversed())

    @classmethod
    def from_entries(cls, words: Iterable[Entry], stems: Iterable[Entry] = ()) -> Lexicon:
        """Build a lexicon from the entries of both tables."""
        return cls(Table.from_entries(words), Table.from_entries(stems))

    def to_bytes(self) -> bytes:
        """The lexicon as a numpy archive, not compressed, so that it is read fast; equal lexicons give equal bytes."""
        buffer = BytesIO()
        parts = {f"{name}_{key}": part for name in ("words", "stems") for key, part in getattr(self, name).to_arrays().items()}
        np.savez(buffer, allow_pickle=False, **parts)  # numpy writes fixed dates into the archive
        return buffer.getvalue()

    @classmethod
    def from_bytes(cls, content: bytes) -> Lexicon:
        """Read a lexicon from the bytes that `to_bytes` returns. Raises InputError for anything else."""
        try:
            with np.load(BytesIO(content), allow_pickle=False) as parts:
                stored = dict(parts)
            tables = []
            for name in ("words", "stems"):
                prefix = f"{name}_"
                tables.append(Table.from_arrays({key.removeprefix(prefix): stored[key] for key in stored if key.startswith(prefix)}))
        except (ValueError, TypeError, KeyError, OSError, EOFError, IndexError, zlib.error, zipfile.BadZipFile) as error:
            raise InputError(f"a damaged lexicon ({' '.join(str(error).split())[:200]}); take it anew from where it came") from None
        return cls(*tables)


def _match_strengths(table: sparse.csr_matrix, weight: float) -> sparse.csr_matrix:
    strengths = table.astype(np.float64)  # a copy
    strength = np.rint(STEPS * weight * (1.0 - np.exp(-SATURATION * strengths.data))) / STEPS
    strengths.data = np.where(strength >= MIN_STRENGTH, strength, 0.0)
    strengths.eliminate_zeros()
    return strengths


@cache
def load_lexicon() -> Lexicon:
    """The shipped lexicon, with Spanish as source and English as target."""
    return Lexicon.from_bytes(resources.files("aligner.lexicon").joinpath("data/lexicon.npz").read_bytes())


@cache
def load_reversed_lexicon() -> Lexicon:
    """The shipped lexicon, with English as source and Spanish as target."""
    return load_lexicon().reversed()


def read_lexicon(path: str | Path, notes: list[str] | None = None) -> Lexicon:
    """Read a user's lexicon: tab-separated lines of source word, target word and probability.

    The probability (more than 0, at most 1) is used for both directions; without it, it is 1. Of several for the same words the highest
    counts. `notes`: what was wrong with the encoding is added. Raises InputError, which names the file and the line.
    """
    entries: dict[tuple[str, str], float] = {}
    try:
        with Path(path).open("rb") as file:
            for number, line in numbered_lines(file, [] if notes is None else notes):
                if line.strip():
                    source, target, probability = _entry(path, number, line)
                    entries[source, target] = max(probability, entries.get((source, target), 0.0))
    except OSError as error:
        reason = error.strerror or error
        raise InputError(
            f"{path}: cannot be read ({reason}); give tab-separated lines of source word, target word and probability"
        ) from None
    if not entries:
        raise InputError(f"{path}: the lexicon is empty; give tab-separated lines of source word, target word and probability")
    return Lexicon.from_entries((*words, probability, probability) for words, probability in entries.items())


def _entry(path: str | Path, number: int, line: str) -> tuple[str, str, float]:
    fields = [" ".join(plain(field).lower().split()) for field in line.split("\t")]
    try:
        probability = float(fields[2]) if len(fields) > 2 else 1.0
    except ValueError:
        probability = -1.0
    if len(fields) not in (2, 3) or not 0 < probability <= 1 or not fields[0] or not fields[1]:
        raise InputError(f"{path}:{number}: give source word, target word and probability (0 to 1), tab-separated: {line[:60]!r}")
    return fields[0], fields[1], probability
