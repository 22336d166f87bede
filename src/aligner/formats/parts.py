"""A corpus written to several files of about the same size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO, cast

from aligner.bitext import Bitext
from aligner.formats.export import write_corpus
from aligner.formats.files import atomic_write, unpacked_name
from aligner.formats.options import ExportOptions

__all__ = ["export_parts", "part_name"]

STEP = 100
"""Units after which the size is looked at."""


class _Counting:
    """A stream that counts its bytes."""

    def __init__(self, out: BinaryIO) -> None:
        self._out, self.written = out, 0

    def write(self, content: bytes) -> int:
        self.written += len(content)
        return self._out.write(content)

    def __getattr__(self, name: str) -> object:
        return getattr(self._out, name)


def part_name(path: Path, number: int) -> Path:
    """The file of a part, from 1: `corpus.tmx.gz` becomes `corpus.001.tmx.gz`."""
    unpacked = unpacked_name(path)
    stem = Path(unpacked).stem
    return path.with_name(f"{path.name[: len(stem)]}.{number:03}{path.name[len(stem) :]}")


def export_parts(bitexts: Iterable[Bitext], path: Path, name: str, size: int, options: ExportOptions | None = None) -> list[Path]:
    """Write bitexts to files that hold about `size` bytes each before they are packed, and return them. Raises as `export` does."""
    pieces = _pieces(bitexts)
    written: list[Path] = []
    ahead = next(pieces, None)
    while ahead is not None or not written:
        part = part_name(path, len(written) + 1)
        first = [] if ahead is None else [ahead]
        with atomic_write(part) as out:
            counting = _Counting(out)
            write_corpus(_until_full(chain(first, pieces), counting, size), cast(BinaryIO, counting), name, options)
        written.append(part)
        ahead = next(pieces, None)
    return written


def _pieces(bitexts: Iterable[Bitext]) -> Iterator[Bitext]:
    for bitext in bitexts:
        for start in range(0, max(len(bitext.units), 1), STEP):
            yield bitext.with_units(bitext.units[start : start + STEP])


def _until_full(pieces: Iterable[Bitext], out: _Counting, size: int) -> Iterator[Bitext]:
    for piece in pieces:
        yield piece
        if out.written >= size:
            return
