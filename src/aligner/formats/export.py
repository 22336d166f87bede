"""Writing bitexts to files, in any format that holds a corpus."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from aligner.bitext import Bitext
from aligner.errors import UsageError
from aligner.formats.files import atomic_write
from aligner.formats.options import ExportOptions
from aligner.formats.table import Use, find_format

__all__ = ["export", "write_corpus"]


def export(bitexts: Iterable[Bitext], path: str | Path, name: str, options: ExportOptions | None = None) -> list[Path]:
    """Write bitexts to a file (for Moses text two: `PATH.es` and `PATH.en`) and return what was written.

    `options.min_quality` holds for every format. Raises UsageError for an unknown format and OutputError.
    """
    options, path = options or ExportOptions(), Path(path)
    chosen = find_format(name, Use.CORPUS)
    if chosen.corpus_files is not None:
        return chosen.corpus_files(bitexts, path, options)
    with atomic_write(path) as out:
        write_corpus(bitexts, out, name, options)
    return [path]


def write_corpus(bitexts: Iterable[Bitext], out: BinaryIO, name: str, options: ExportOptions | None = None) -> None:
    """Write bitexts to a stream. Raises UsageError for an unknown format, or one that is more than one file."""
    chosen = find_format(name, Use.CORPUS)
    if chosen.corpus is None:
        raise UsageError(f"format {name!r}: more than one file, which cannot be written to a stream; name a file with -o")
    chosen.corpus(bitexts, out, options or ExportOptions())
