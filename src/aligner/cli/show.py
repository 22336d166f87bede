"""`aligner show`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from aligner.cli.consoles import data_stream, say
from aligner.cli.options import Presplit, SourceLanguage, TargetLanguage
from aligner.errors import UsageError
from aligner.languages.pair import DEFAULT_PAIR

__all__ = ["show"]

FORMATS = ("text", "json", "html")


def show(
    path: Annotated[Path, typer.Argument(metavar="FILE", help="An article of any kind, or a file of pairs: TMX, XLIFF, TSV or JSONL.")],
    format_name: Annotated[str, typer.Option("--format", help="text, json or html.")] = "text",
    output: Annotated[Path | None, typer.Option("-o", "--output", help="File to write (default: standard output).")] = None,
    presplit: Presplit = False,
    source_language: SourceLanguage = None,
    target_language: TargetLanguage = None,
) -> None:
    """Show what was read from an article or a file of pairs: sentences with kind and place, and what was left out and why."""
    from aligner.articles import read_article_with_rest
    from aligner.articles.language import identify
    from aligner.formats.bitext_reader import BITEXT_SUFFIXES
    from aligner.formats.shown_article import write_shown_html, write_shown_json, write_shown_text
    from aligner.segmentation import segment_article

    writers = {"text": write_shown_text, "json": write_shown_json, "html": write_shown_html}
    if format_name not in FORMATS:
        raise UsageError(f"unknown format {format_name!r} for an article; use {', '.join(FORMATS)}")
    if path.name.lower().endswith(BITEXT_SUFFIXES) and not presplit:
        _write(output, lambda out: _show_pairs(path, format_name, source_language, target_language, out))
        return
    article, rest = read_article_with_rest(path, language=source_language or DEFAULT_PAIR.source, presplit=presplit)
    found = None if source_language else identify(article.text).language or _named_language(path)
    article = segment_article(replace(article, language=found) if found else article, presplit=presplit)
    _write(output, lambda out: writers[format_name](article, rest, out))


def _named_language(path: Path) -> str | None:
    """The language that the name of a file surely tells, for a text that is too short to tell its own."""
    from aligner.batch.file_names import interpretations

    return next((one.language for one in interpretations(Path(path.name), DEFAULT_PAIR) if one.sure), None)


def _write(output: Path | None, write: Callable[[BinaryIO], None]) -> None:
    """Write to a file, or to standard output."""
    from aligner.formats.files import atomic_write

    if output is None:
        write(data_stream())
        return
    with atomic_write(output) as out:
        write(out)
    say(f"written: {output}")


def _show_pairs(path: Path, format_name: str, source: str | None, target: str | None, out: BinaryIO) -> None:
    """Show what was read from a file of pairs."""
    from aligner.cli.rating import stated_languages
    from aligner.formats.bitext_reader import read_bitexts
    from aligner.formats.shown_pairs import write_shown_pairs_html, write_shown_pairs_json, write_shown_pairs_text
    from aligner.languages.pair import parse_pair

    writers = {"text": write_shown_pairs_text, "json": write_shown_pairs_json, "html": write_shown_pairs_html}
    source, target = stated_languages(path, source, target)
    languages = parse_pair(source, target)
    bitexts = read_bitexts(path, source_language=source or languages.source, target_language=target or languages.target)
    writers[format_name](str(path), bitexts, out)
