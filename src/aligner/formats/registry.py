"""The formats bitexts are written in, by name."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from aligner._version import __version__
from aligner.bitext import Bitext
from aligner.errors import UsageError
from aligner.formats.files import atomic_write
from aligner.formats.tabular import write_jsonl, write_moses, write_tsv
from aligner.formats.tmx_writer import TmxOptions, is_above, reason_to_leave_out, write_tmx

__all__ = ["FORMATS", "export", "write_units"]

FORMATS = {"tmx": ".tmx", "tsv": ".tsv", "jsonl": ".jsonl", "moses": ""}
"""Names and usual endings; Moses text is two files that end in the language codes."""


def export(bitexts: Iterable[Bitext], path: Path, name: str, options: TmxOptions | None = None) -> list[Path]:
    """Write bitexts to a file (for Moses text: `PATH.es` and `PATH.en`) and return what was written.

    `options.min_quality` holds for every format. Raises UsageError for an unknown format and OutputError.
    """
    if name not in FORMATS:
        raise UsageError(f"unknown format {name!r}; use one of {', '.join(FORMATS)}")
    options = options or TmxOptions()
    if name == "moses":
        return _export_moses((_pairs(bitext, options) for bitext in bitexts), path)
    with atomic_write(path) as out:
        write_units(bitexts, out, name, options)
    return [path]


def write_units(bitexts: Iterable[Bitext], out: BinaryIO, name: str, options: TmxOptions | None = None) -> None:
    """Write bitexts to a stream, in one of the formats that are a single file. Raises UsageError for another."""
    options = options or TmxOptions()
    if name == "tmx":
        write_tmx(bitexts, out, options, version=__version__)
    elif name in ("tsv", "jsonl"):
        (write_tsv if name == "tsv" else write_jsonl)((_above(bitext, options.min_quality) for bitext in bitexts), out)
    else:
        raise UsageError(f"{name!r} is not a format of a single file; use tmx, tsv or jsonl")


def _above(bitext: Bitext, least: float) -> Bitext:
    return bitext.with_units(tuple(unit for unit in bitext.units if is_above(unit, least))) if least else bitext


def _pairs(bitext: Bitext, options: TmxOptions) -> Bitext:
    """Text pairs say nothing about their units: what a TMX leaves out is left out here, too."""
    return bitext.with_units(tuple(unit for unit in bitext.units if reason_to_leave_out(unit, options) is None))


def _export_moses(bitexts: Iterable[Bitext], path: Path) -> list[Path]:
    """Spanish always in `.es`, whatever the direction of a pair, so that the two texts stay in one language each."""
    paths = [path.with_name(f"{path.name}.{language}") for language in ("es", "en")]
    with atomic_write(paths[0]) as spanish, atomic_write(paths[1]) as english:
        for bitext in bitexts:
            sides = (spanish, english) if bitext.source.language == "es" else (english, spanish)
            write_moses([bitext], *sides)
    return paths
