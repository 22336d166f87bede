"""`aligner score`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aligner.cli.consoles import Notes, data_stream, say
from aligner.cli.house_rules import Client, Terms, with_regions
from aligner.cli.houses import HouseFile, applied, load_house
from aligner.cli.options import (
    BothDirections,
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
from aligner.cli.rating import rated_bitexts, stated_languages
from aligner.errors import UsageError
from aligner.formats.table import Use, find_format, formats_for, names_for, scores_writer
from aligner.languages.pair import parse_pair

if TYPE_CHECKING:
    from aligner.bitext import Bitext

__all__ = ["score"]

DEFAULT_FORMAT = "jsonl"


def score(
    bitext: Annotated[Path, typer.Argument(metavar="BITEXT", help="TMX (.tmx, .tmx.gz), XLIFF (.xlf, .xliff), TSV or JSONL of pairs.")],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="File to write (default: standard output).")] = None,
    format_name: Annotated[
        str | None,
        typer.Option(
            "--format",
            help=f"{names_for(Use.SCORES)}; tmx, xliff and tsv keep what the file holds (default: by the output's ending, else jsonl).",
        ),
    ] = None,
    engine_name: EngineName = None,
    model: Model = None,
    both_directions: BothDirections = None,
    forced_decoding: ForcedDecoding = None,
    source_language: SourceLanguage = None,
    target_language: TargetLanguage = None,
    house: HouseFile = None,
    terms: Terms = None,
    client: Client = None,
    config: Config = None,
) -> None:
    """Add the quality score, its components and the findings of all checks to existing pairs."""
    from aligner.formats.files import atomic_write

    chosen = find_format(format_name or _by_ending(output), Use.SCORES)
    write = scores_writer(chosen.name)
    if chosen.keeps_file and not bitext.name.lower().endswith(chosen.endings):
        raise UsageError(f"{bitext}: scores are added to a file of its own kind; use --format jsonl, or give a {chosen.endings[0]} file")
    settings, values = load_settings(config, both_directions=both_directions, forced_decoding=forced_decoding, terms=terms, client=client)
    source_language, target_language = stated_languages(bitext, source_language, target_language)
    languages = parse_pair(source_language, target_language)
    settings = with_regions(settings, source_language, target_language)
    engine = choose_engine(engine_name, model, values, languages)
    say_whether_forced(settings, engine)
    rated = rated_bitexts(bitext, settings, engine, source_language or languages.source, target_language or languages.target)
    bitexts = _saying_notes(applied(rated, load_house(house, config)))
    if output is None:
        write(bitext, bitexts, data_stream())
    else:
        with atomic_write(output) as out:
            write(bitext, bitexts, out)
        say(f"written: {output}")


def _saying_notes(bitexts: Iterator[Bitext]) -> Iterator[Bitext]:
    notes = Notes()
    for bitext in bitexts:
        for line in notes.of(bitext):
            say(line)
        yield bitext


def _by_ending(output: Path | None) -> str:
    name = output.name.lower() if output else ""
    endings = {ending: one.name for one in formats_for(Use.SCORES) for ending in (*one.endings, f"{one.endings[0]}.gz")}
    return next((kind for ending, kind in endings.items() if name.endswith(ending)), DEFAULT_FORMAT)
