"""`aligner show`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from aligner.cli.consoles import data_stream, say
from aligner.cli.options import Presplit, SourceLanguage
from aligner.errors import UsageError
from aligner.languages.pair import DEFAULT_PAIR

__all__ = ["show"]

FORMATS = ("text", "json", "html")


def show(
    path: Annotated[Path, typer.Argument(metavar="FILE", help="An article: text, Markdown, HTML or Word.")],
    format_name: Annotated[str, typer.Option("--format", help="text, json or html.")] = "text",
    output: Annotated[Path | None, typer.Option("-o", "--output", help="File to write (default: standard output).")] = None,
    presplit: Presplit = False,
    source_language: SourceLanguage = None,
) -> None:
    """Show what was read from an article: its sentences with kind and position, and what was left out and why."""
    from aligner.articles import read_article_with_rest
    from aligner.articles.language import identify
    from aligner.formats.bitext_reader import BITEXT_SUFFIXES
    from aligner.formats.files import atomic_write
    from aligner.formats.shown import write_shown_html, write_shown_json, write_shown_text
    from aligner.segmentation import segment_article

    writers = {"text": write_shown_text, "json": write_shown_json, "html": write_shown_html}
    if format_name not in FORMATS:
        raise UsageError(f"unknown format {format_name!r} for an article; use {', '.join(FORMATS)}")
    if path.name.lower().endswith(BITEXT_SUFFIXES):
        raise UsageError(f"{path}: pairs, not an article; `aligner check {path.name}` shows them, and counts the units that are left out")
    article, rest = read_article_with_rest(path, language=source_language or DEFAULT_PAIR.source, presplit=presplit)
    found = None if source_language else identify(article.text).language
    article = segment_article(replace(article, language=found) if found else article, presplit=presplit)
    if output is None:
        writers[format_name](article, rest, data_stream())
        return
    with atomic_write(output) as out:
        writers[format_name](article, rest, out)
    say(f"written: {output}")
