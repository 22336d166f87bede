"""The bilingual lexicon: word-translation probabilities in both directions.

The shipped one is for Spanish and English (`data/LEXICON.md` says what it was learned from). Words are looked up as
`tokens.words` gives them; a word that is not there is looked up without its accents.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.alignment.tokens import fold
from aligner.errors import InputError

__all__ = ["Lexicon", "load_lexicon", "read_lexicon"]

_STEP = 255


@dataclass(frozen=True)
class Lexicon:
    """`forward`: source words x target words, p(target | source); `backward`: target words x source words, p(source | target)."""

    source_words: dict[str, int]
    target_words: dict[str, int]
    forward: sparse.csr_matrix
    backward: sparse.csr_matrix

    def source_numbers(self, words: Sequence[str]) -> NDArray[np.int64]:
        """Row of each source word in `forward`, -1 for unknown words."""
        return _numbers(self.source_words, words)

    def target_numbers(self, words: Sequence[str]) -> NDArray[np.int64]:
        """Row of each target word in `backward`, -1 for unknown words."""
        return _numbers(self.target_words, words)

    def turned(self) -> Lexicon:
        """The lexicon for the other direction."""
        return Lexicon(self.target_words, self.source_words, self.backward, self.forward)

    @classmethod
    def from_entries(cls, entries: Iterable[tuple[str, str, float, float]]) -> Lexicon:
        """From (source word, target word, p(target | source), p(source | target))."""
        rows = sorted(entries)
        source = {word: number for number, word in enumerate(sorted({row[0] for row in rows}))}
        target = {word: number for number, word in enumerate(sorted({row[1] for row in rows}))}
        s = np.array([source[row[0]] for row in rows], dtype=np.int64)
        t = np.array([target[row[1]] for row in rows], dtype=np.int64)
        shape = (len(source), len(target))
        forward = sparse.csr_matrix((np.array([row[2] for row in rows], np.float32), (s, t)), shape=shape)
        backward = sparse.csr_matrix((np.array([row[3] for row in rows], np.float32), (t, s)), shape=shape[::-1])
        return cls(source, target, forward, backward)

    def to_bytes(self) -> bytes:
        """The same bytes for the same lexicon; probabilities are kept to 1/255."""
        buffer = BytesIO()
        parts: dict[str, NDArray[np.uint8] | NDArray[np.uint16] | NDArray[np.int32]] = {
            "source": np.frombuffer("\n".join(self.source_words).encode(), np.uint8),
            "target": np.frombuffer("\n".join(self.target_words).encode(), np.uint8),
        }
        for name, table in (("forward", self.forward), ("backward", self.backward)):
            table.sort_indices()
            parts[f"{name}_data"] = np.clip(np.rint(table.data * _STEP), 1, _STEP).astype(np.uint8)
            parts[f"{name}_indices"] = table.indices.astype(np.int32)
            parts[f"{name}_counts"] = np.diff(table.indptr).astype(np.uint16)
        np.savez_compressed(buffer, allow_pickle=False, **parts)  # numpy writes fixed dates into the archive
        return buffer.getvalue()

    @classmethod
    def from_bytes(cls, content: bytes) -> Lexicon:
        """From `to_bytes`."""
        with np.load(BytesIO(content), allow_pickle=False) as parts:
            words = {side: bytes(parts[side]).decode().split("\n") for side in ("source", "target")}
            sizes = {side: len(words[side]) for side in words}
            tables = {}
            for name, shape in (("forward", ("source", "target")), ("backward", ("target", "source"))):
                indptr = np.concatenate([[0], np.cumsum(parts[f"{name}_counts"], dtype=np.int64)])
                data = parts[f"{name}_data"].astype(np.float32) / _STEP
                tables[name] = sparse.csr_matrix((data, parts[f"{name}_indices"], indptr), shape=(sizes[shape[0]], sizes[shape[1]]))
        numbered = {side: {word: number for number, word in enumerate(words[side])} for side in words}
        return cls(numbered["source"], numbered["target"], tables["forward"], tables["backward"])


def _numbers(known: dict[str, int], words: Sequence[str]) -> NDArray[np.int64]:
    numbers = [known.get(word, -1) for word in words]
    return np.array([known.get(fold(word), -1) if n < 0 else n for word, n in zip(words, numbers, strict=True)], dtype=np.int64)


@cache
def load_lexicon() -> Lexicon:
    """The lexicon that comes with the package: Spanish as source, English as target."""
    return Lexicon.from_bytes(resources.files("aligner.alignment").joinpath("data/lexicon.npz").read_bytes())


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
