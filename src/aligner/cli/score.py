"""`aligner score`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from aligner.cli.consoles import data_stream, say
from aligner.cli.options import (
    Config,
    EngineName,
    ForcedDecoding,
    Model,
    SourceLanguage,
    TargetLanguage,
    choose_engine,
    load_settings,
    say_whether_forced,
)
from aligner.cli.rating import rated_bitexts
from aligner.errors import UsageError
from aligner.languages.pair import parse_pair

if TYPE_CHECKING:
    from aligner.bitext import Bitext

__all__ = ["score"]

FORMATS = ("jsonl", "tsv", "tmx")


def score(
    bitext: Annotated[Path, typer.Argument(metavar="BITEXT", help="TMX (.tmx, .tmx.gz), TSV or JSONL of pairs.")],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="File to write (default: standard output).")] = None,
    format_name: Annotated[
        str | None,
        typer.Option(
            "--format", help="jsonl, tsv or tmx; tmx and tsv keep what the file has (default: by the output's ending, else jsonl)."
        ),
    ] = None,
    engine_name: EngineName = None,
    model: Model = None,
    both_directions: Annotated[
        bool | None, typer.Option("--both-directions/--one-direction", help="Translate both sides, or the source only.")
    ] = None,
    forced_decoding: ForcedDecoding = None,
    source_language: SourceLanguage = None,
    target_language: TargetLanguage = None,
    config: Config = None,
) -> None:
    """Add quality, its components and the findings of all checks to ready-made pairs."""
    from aligner.formats.files import atomic_write

    name = format_name or _by_ending(output)
    if name not in FORMATS:
        raise UsageError(f"--format {name}: unknown; use one of {', '.join(FORMATS)}")
    if name in ("tsv", "tmx") and f".{name}" not in bitext.suffixes:
        raise UsageError(f"{bitext}: scores are added to a file of its own kind; use --format jsonl, or give a .{name} file")
    settings, values = load_settings(config, both_directions=both_directions, forced_decoding=forced_decoding)
    languages = parse_pair(source_language, target_language)
    engine = choose_engine(engine_name, model, values, languages)
    say_whether_forced(settings, engine)
    bitexts = rated_bitexts(bitext, settings, engine, source_language or languages.source, target_language or languages.target)
    if output is None:
        _write(bitext, bitexts, name, data_stream())
    else:
        with atomic_write(output) as out:
            _write(bitext, bitexts, name, out)
        say(f"written: {output}")


def _by_ending(output: Path | None) -> str:
    name = output.name.lower() if output else ""
    return next((kind for kind in FORMATS if name.endswith((f".{kind}", f".{kind}.gz"))), "jsonl")


def _write(path: Path, bitexts: Iterator[Bitext], name: str, out: BinaryIO) -> None:
    from aligner.formats.scored import add_to_tmx, add_to_tsv
    from aligner.formats.tabular import write_jsonl

    if name == "jsonl":
        write_jsonl(bitexts, out)
        return
    units = (unit for one in bitexts for unit in one.units)
    if name == "tsv":
        add_to_tsv(path, units, out)
    else:
        add_to_tmx(path, units, out)
