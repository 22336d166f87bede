"""The formats bitexts are written in, by name."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from aligner._version import __version__
from aligner.bitext import Bitext
from aligner.errors import UsageError
from aligner.formats.files import atomic_write
from aligner.formats.tabular import write_jsonl, write_moses, write_tsv
from aligner.formats.tmx_writer import ExportOptions, is_above, reason_to_leave_out, write_tmx
from aligner.languages.pair import DEFAULT_PAIR

__all__ = ["FORMATS", "export", "write_units"]

FORMATS = {"tmx": ".tmx", "tsv": ".tsv", "jsonl": ".jsonl", "moses": ""}
"""Names and usual endings; Moses text is two files that end in the language codes."""


def export(bitexts: Iterable[Bitext], path: str | Path, name: str, options: ExportOptions | None = None) -> list[Path]:
    """Write bitexts to a file (for Moses text: `PATH.es` and `PATH.en`) and return what was written.

    `options.min_quality` holds for every format. Raises UsageError for an unknown format and OutputError.
    """
    if name not in FORMATS:
        raise UsageError(f"unknown format {name!r}; use one of {', '.join(FORMATS)}")
    options, path = options or ExportOptions(), Path(path)
    if name == "moses":
        return _export_moses((_pairs(bitext, options) for bitext in bitexts), path)
    with atomic_write(path) as out:
        write_units(bitexts, out, name, options)
    return [path]


def write_units(bitexts: Iterable[Bitext], out: BinaryIO, name: str, options: ExportOptions | None = None) -> None:
    """Write bitexts to a stream, in one of the formats that are a single file. Raises UsageError for another."""
    options = options or ExportOptions()
    if name == "tmx":
        write_tmx(bitexts, out, options, version=__version__)
    elif name in ("tsv", "jsonl"):
        (write_tsv if name == "tsv" else write_jsonl)((_above(bitext, options.min_quality) for bitext in bitexts), out)
    else:
        raise UsageError(f"{name!r} is not a format of a single file; use tmx, tsv or jsonl")


def _above(bitext: Bitext, least: float) -> Bitext:
    return bitext.with_units(tuple(unit for unit in bitext.units if is_above(unit, least))) if least else bitext


def _pairs(bitext: Bitext, options: ExportOptions) -> Bitext:
    """Text pairs say nothing about their units: what a TMX leaves out is left out here, too."""
    return bitext.with_units(tuple(unit for unit in bitext.units if reason_to_leave_out(unit, options) is None))


def _export_moses(bitexts: Iterable[Bitext], path: Path) -> list[Path]:
    """Two files that end in the languages of the first bitext; each language in its own, whatever the direction of a pair.

    Raises UsageError for a bitext of other languages, which has no place in them.
    """
    rest = iter(bitexts)
    first = next(rest, None)
    languages = DEFAULT_PAIR if first is None else first.languages
    paths = {language: path.with_name(f"{path.name}.{language}") for language in (languages.source, languages.target)}
    with atomic_write(paths[languages.source]) as one, atomic_write(paths[languages.target]) as other:
        streams = {languages.source: one, languages.target: other}
        for bitext in chain([first] if first else [], rest):
            if {bitext.languages.source, bitext.languages.target} != set(streams):
                raise UsageError(
                    f"{bitext.id}: {bitext.languages}, and the first pair is {languages}: export one pair of languages at a time"
                )
            write_moses([bitext], streams[bitext.languages.source], streams[bitext.languages.target])
    return list(paths.values())
