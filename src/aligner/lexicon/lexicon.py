"""The bilingual lexicon: word-translation probabilities in both directions.

The shipped one is for Spanish and English (`data/LEXICON.md` says what it was learned from). Words are looked up as
`tokens.words` gives them; a word that is not there is looked up without its accents.
"""

from __future__ import annotations

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

__all__ = ["Lexicon", "Rows", "Table", "load_lexicon", "load_turned_lexicon", "read_lexicon"]

Array = NDArray[Any]
_STEP = 255


Entry = tuple[str, str, float, float]
"""Source word, target word, p(target | source), p(source | target)."""


class Rows(dict[str, int]):
    """The rows of words."""

    @cached_property
    def _keys(self) -> tuple[Array, Array]:
        """The words' keys (vocabulary.py), ascending, and their rows."""
        keys = keys_of(list(self))
        order = np.argsort(keys)
        return keys[order], np.fromiter(self.values(), np.int64, len(self))[order]

    def find(self, keys: NDArray[np.uint64]) -> NDArray[np.int64]:
        """The row of each key's word; -1 for unknown ones."""
        known, rows = self._keys
        if not len(known):
            return np.full(len(keys), -1)
        place = np.minimum(np.searchsorted(known, keys), len(known) - 1)
        return np.where(known[place] == keys, rows[place], -1)


@dataclass(frozen=True)
class Table:
    """`forward`: source x target, p(target | source); `backward`: target x source, p(source | target); the words' rows in both."""

    source: Rows
    target: Rows
    forward: sparse.csr_matrix
    backward: sparse.csr_matrix

    @classmethod
    def from_entries(cls, entries: Iterable[Entry]) -> Table:
        """From entries in any order."""
        rows = sorted(entries)
        source = Rows((word, number) for number, word in enumerate(sorted({row[0] for row in rows})))
        target = Rows((word, number) for number, word in enumerate(sorted({row[1] for row in rows})))
        s = np.array([source[row[0]] for row in rows], dtype=np.int64)
        t = np.array([target[row[1]] for row in rows], dtype=np.int64)
        shape = (len(source), len(target))
        forward = sparse.csr_matrix((np.array([row[2] for row in rows], np.float32), (s, t)), shape=shape)
        backward = sparse.csr_matrix((np.array([row[3] for row in rows], np.float32), (t, s)), shape=shape[::-1])
        return cls(source, target, forward, backward)

    def turned(self) -> Table:
        """The table for the other direction."""
        return Table(self.target, self.source, self.backward, self.forward)

    def to_arrays(self) -> dict[str, Array]:
        """Arrays to store; probabilities are kept to 1/255."""
        parts: dict[str, Array] = {
            "source": np.frombuffer("\n".join(self.source).encode(), np.uint8),
            "target": np.frombuffer("\n".join(self.target).encode(), np.uint8),
        }
        for name, table in (("forward", self.forward), ("backward", self.backward)):
            table.sort_indices()
            parts[f"{name}_data"] = np.clip(np.rint(table.data * _STEP), 1, _STEP).astype(np.uint8)
            parts[f"{name}_indices"] = table.indices.astype(np.int32)
            parts[f"{name}_counts"] = np.diff(table.indptr).astype(np.uint16)
        return parts

    @classmethod
    def from_arrays(cls, parts: Mapping[str, Array]) -> Table:
        """From `to_arrays`."""
        source, target = (_unpacked(parts[side]) for side in ("source", "target"))
        tables = []
        for name, shape in (("forward", (len(source), len(target))), ("backward", (len(target), len(source)))):
            indptr = np.concatenate([[0], np.cumsum(parts[f"{name}_counts"], dtype=np.int64)])
            data = parts[f"{name}_data"].astype(np.float32) / _STEP
            tables.append(sparse.csr_matrix((data, parts[f"{name}_indices"], indptr), shape=shape))
        return cls(source, target, *tables)


def _unpacked(letters: Array) -> Rows:
    text = bytes(letters).decode()
    return Rows((word, number) for number, word in enumerate(text.split("\n"))) if text else Rows()


SATURATION = 4.0
"""A word with translation probability p is accounted for by 1 - exp(-p * this)."""
STEM_WEIGHT = 0.7
"""How far the entry of a stem counts, beside that of a word."""
STEPS = 256
"""How surely words account for others is a multiple of 1 / this, so that sums are exact, whatever the order they are added up in."""
LEAST = 0.1
"""What is less sure is left out: there is much of it, and it adds nothing but cost."""


@dataclass(frozen=True)
class Lexicon:
    """Probabilities between words, and between stems (`tokens.stem`) for forms that are not among the words."""

    words: Table
    stems: Table

    @cached_property
    def strengths(self) -> tuple[sparse.csr_matrix, ...]:
        """How surely entries account for each other: words forward and backward, stems forward and backward."""
        words, stems = self.words, self.stems
        given = ((words.forward, 1.0), (words.backward, 1.0), (stems.forward, STEM_WEIGHT), (stems.backward, STEM_WEIGHT))
        return tuple(_saturated(table, weight) for table, weight in given)

    def turned(self) -> Lexicon:
        """The lexicon for the other direction."""
        return Lexicon(self.words.turned(), self.stems.turned())

    @classmethod
    def from_entries(cls, words: Iterable[Entry], stems: Iterable[Entry] = ()) -> Lexicon:
        """From the entries of both tables."""
        return cls(Table.from_entries(words), Table.from_entries(stems))

    def to_bytes(self) -> bytes:
        """The same bytes for the same lexicon."""
        buffer = BytesIO()
        parts = {f"{name}_{key}": part for name in ("words", "stems") for key, part in getattr(self, name).to_arrays().items()}
        np.savez_compressed(buffer, allow_pickle=False, **parts)  # numpy writes fixed dates into the archive
        return buffer.getvalue()

    @classmethod
    def from_bytes(cls, content: bytes) -> Lexicon:
        """From `to_bytes`."""
        with np.load(BytesIO(content), allow_pickle=False) as parts:
            stored = dict(parts)
        tables = []
        for name in ("words", "stems"):
            prefix = f"{name}_"
            tables.append(Table.from_arrays({key.removeprefix(prefix): stored[key] for key in stored if key.startswith(prefix)}))
        return cls(*tables)


def _saturated(table: sparse.csr_matrix, weight: float) -> sparse.csr_matrix:
    saturated = table.astype(np.float64)  # a copy
    strength = np.rint(STEPS * weight * (1.0 - np.exp(-SATURATION * saturated.data))) / STEPS
    saturated.data = np.where(strength >= LEAST, strength, 0.0)
    saturated.eliminate_zeros()
    return saturated


@cache
def load_lexicon() -> Lexicon:
    """The lexicon that comes with the package: Spanish as source, English as target."""
    return Lexicon.from_bytes(resources.files("aligner.lexicon").joinpath("data/lexicon.npz").read_bytes())


@cache
def load_turned_lexicon() -> Lexicon:
    """The same with English as source."""
    return load_lexicon().turned()


def read_lexicon(path: Path) -> Lexicon:
    """A lexicon of the user's own: lines of source word, target word and probability, parted by tabs.

    The probability (0..1) serves both directions and may be left out (1). Raises InputError with the line of what is wrong.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as UTF-8 text ({error}); give lines of source, target and probability") from None
    entries = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        fields = line.split("\t")
        try:
            probability = float(fields[2]) if len(fields) > 2 else 1.0
        except ValueError:
            probability = -1.0
        if len(fields) not in (2, 3) or not 0 < probability <= 1:
            raise InputError(f"{path}:{number}: not source, target and probability (0 to 1) parted by tabs: {line[:60]!r}")
        entries.append((fields[0].lower(), fields[1].lower(), probability, probability))
    if not entries:
        raise InputError(f"{path}: an empty lexicon; give lines of source, target and probability")
    return Lexicon.from_entries(entries)
