"""`aligner stale`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from aligner.cli.consoles import data_stream, say
from aligner.cli.options import Config, EngineName, Model, Presplit, TargetLanguage, choose_engine, load_settings
from aligner.cli.pairs import read_two
from aligner.errors import UsageError

__all__ = ["stale"]

FORMATS = ("text", "tsv", "jsonl")


def stale(
    old_source: Annotated[Path, typer.Argument(metavar="OLD_SOURCE", help="The source article as it was translated.")],
    new_source: Annotated[Path, typer.Argument(metavar="NEW_SOURCE", help="The source article as it is now.")],
    translation: Annotated[Path, typer.Argument(metavar="TRANSLATION", help="The translation of the old one.")],
    format_name: Annotated[str, typer.Option("--format", help=f"{', '.join(FORMATS)}.")] = "text",
    output: Annotated[Path | None, typer.Option("-o", "--output", help="File to write (default: standard output).")] = None,
    presplit: Presplit = False,
    engine_name: EngineName = None,
    model: Model = None,
    source_language: Annotated[
        str | None,
        typer.Option("--source-lang", help="Language of the source: es, en, or any other code (default: es or en, by the text)."),
    ] = None,
    target_language: TargetLanguage = None,
    config: Config = None,
) -> None:
    """Say which sentences of a translation must change because its source was updated. Exit code 1: some must."""
    from aligner.articles import read_article
    from aligner.formats.files import atomic_write
    from aligner.formats.updates import UPDATE_WRITERS, summary_line
    from aligner.updates import compare_versions

    if format_name not in FORMATS:
        raise UsageError(f"unknown format {format_name!r}; use {', '.join(FORMATS)}")
    settings, values = load_settings(config, presplit=presplit)
    pair = read_two(old_source, translation, source_language=source_language, target_language=target_language, presplit=settings.presplit)
    new = read_article(new_source, language=pair.source.language, presplit=settings.presplit)
    found = compare_versions(pair, new, settings, choose_engine(engine_name, model, values, pair.languages))
    if not found.parallel:
        say(f"note: {translation}: does not look like a translation of {old_source}")
    if output is None:
        UPDATE_WRITERS[format_name](found, data_stream())
    else:
        with atomic_write(output) as out:
            UPDATE_WRITERS[format_name](found, out)
    say(summary_line(found))
    if found.updates:
        raise typer.Exit(1)
