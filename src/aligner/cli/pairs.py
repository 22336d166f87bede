"""What the arguments of `align` and `check` name: two articles, a folder, a manifest, or a file of pairs."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from aligner.bitext import Article, Pair
from aligner.errors import InputError, UsageError
from aligner.languages.pair import parse_pair

__all__ = ["read_translations", "read_two"]

STANDARD_INPUT = "-"


def read_two(
    source: Path, target: Path, *, source_language: str | None = None, target_language: str | None = None, presplit: bool = False
) -> Pair:
    """Two articles as a pair; `-` is standard input. Without languages the source is Spanish, or English when the texts say so.

    Raises ArticleError, and UsageError for languages that make no pair, and for standard input on both sides.
    """
    from aligner.articles.language import looks_reversed
    from aligner.batch.file_names import pair_name

    languages = parse_pair(source_language, target_language)
    if str(source) == str(target) == STANDARD_INPUT:
        raise UsageError("only one of the two can be standard input; give a file for the other")
    first = _article(source, languages.source, presplit=presplit)
    second = _article(target, languages.target, presplit=presplit)
    if source_language is None and target_language is None and looks_reversed(first.text, second.text):
        languages = languages.reversed
        first, second = replace(first, language=languages.source), replace(second, language=languages.target)
    named = source if str(source) != STANDARD_INPUT else target
    return Pair(pair_name(named, languages), first, second, second.language)


def _article(path: Path, language: str, *, presplit: bool) -> Article:
    from aligner.articles import LARGEST, read_article, read_stream

    if str(path) == STANDARD_INPUT:
        return read_stream(sys.stdin.buffer.read(LARGEST + 1), "<stdin>", language=language, presplit=presplit)
    return read_article(path, language=language, presplit=presplit)


def read_translations(path: Path | None, segments: int, side: str) -> tuple[str, ...] | None:
    """Lines of a file of translations, one a segment. Raises InputError when their number differs."""
    from aligner.articles import read_lines

    if path is None:
        return None
    lines = read_lines(path)
    if len(lines) != segments:
        raise InputError(f"{path}: {len(lines)} lines for {segments} {side} segments; give one translation a line, in order")
    return tuple(lines)
