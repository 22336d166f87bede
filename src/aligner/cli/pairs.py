"""What the arguments of `align` and `check` name: two articles, a folder, a manifest, or a file of pairs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from aligner.bitext import Pair
from aligner.errors import InputError
from aligner.languages.pair import parse_pair

__all__ = ["read_translations", "read_two"]


def read_two(
    source: Path, target: Path, *, source_language: str | None = None, target_language: str | None = None, presplit: bool = False
) -> Pair:
    """Two articles as a pair. Without languages the source is Spanish, or English when the texts say so.

    Raises ArticleError, and UsageError for languages that make no pair.
    """
    from aligner.articles import read_article
    from aligner.articles.language import looks_reversed
    from aligner.batch.discovery import pair_name

    languages = parse_pair(source_language, target_language)
    first = read_article(source, language=languages.source, presplit=presplit)
    second = read_article(target, language=languages.target, presplit=presplit)
    if source_language is None and target_language is None and looks_reversed(first.text, second.text):
        languages = languages.reversed
        first, second = replace(first, language=languages.source), replace(second, language=languages.target)
    return Pair(pair_name(source, languages), first, second, second.language)


def read_translations(path: Path | None, segments: int, side: str) -> tuple[str, ...] | None:
    """Lines of a file of translations, one a segment. Raises InputError when their number differs."""
    from aligner.articles import read_lines

    if path is None:
        return None
    lines = read_lines(path)
    if len(lines) != segments:
        raise InputError(f"{path}: {len(lines)} lines for {segments} {side} segments; give one translation a line, in order")
    return tuple(lines)
