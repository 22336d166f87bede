"""`aligner corpus rebuild`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aligner.cli.consoles import data_stream, say
from aligner.formats.table import Use, fitting_format, names_for

if TYPE_CHECKING:
    from aligner.corpus.rebuilding import Missing

__all__ = ["rebuild"]


def rebuild(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What aligner export --standoff wrote.")],
    articles: Annotated[list[Path], typer.Option("--articles", metavar="DIR", help="Folder of the articles; give it once for each.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="File to write; - for standard output.")] = Path("corpus.tmx"),
    format_name: Annotated[str, typer.Option("--format", help=f"{names_for(Use.CORPUS)}.")] = "tmx",
    profile: Annotated[str, typer.Option("--profile", help="TMX profile: default, trados or bitextor.")] = "default",
    min_quality: Annotated[float, typer.Option("--min-quality", help="Leave pairs below this quality (0..1) out.")] = 0.0,
    tmx_languages: Annotated[str | None, typer.Option("--tmx-lang", help="Language codes to write, such as es=es-MX,en=en-US.")] = None,
    repeats: Annotated[bool, typer.Option("--repeats", help="Also write units that repeat earlier text of the same article.")] = False,
) -> None:
    """Put the texts back into a stand-off file, from the articles it was made of: the same bytes as aligner export writes.

    Articles that are missing or differ are named, their pairs left out, and the exit code is 1.

    Example: aligner corpus rebuild shared.jsonl.gz --articles corpora -o corpus.tmx
    """
    from aligner.cli.run import parse_languages
    from aligner.corpus.rebuilding import index_articles, rebuild, wanted_articles
    from aligner.errors import UsageError
    from aligner.formats.export import export, write_corpus
    from aligner.formats.options import ExportOptions

    chosen = fitting_format(format_name, output, Use.CORPUS)
    options = ExportOptions(profile, min_quality, parse_languages(tmx_languages), repeats)
    for folder in articles:
        if not folder.exists():
            raise UsageError(f"{folder}: not found; give the folder that holds the articles")
    missing: list[Missing] = []
    bitexts = rebuild(file, index_articles(articles, presplit=wanted_articles(file)), missing.append)
    if str(output) == "-":
        write_corpus(bitexts, data_stream(), chosen.name, options)
    else:
        for path in export(bitexts, output, chosen.name, options):
            say(f"written: {path}")
    for one in missing:
        say(f"{file}:{one.line}: {one.name or 'a pair'}: {one.reason}")
    if missing:
        say(f"{len(missing)} {'pair' if len(missing) == 1 else 'pairs'} could not be rebuilt")
        raise typer.Exit(1)
