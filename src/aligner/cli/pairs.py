"""What the arguments of `align` and `check` name: two articles, a folder, a manifest, or a file of pairs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from aligner.bitext import Pair
from aligner.errors import InputError, UsageError

__all__ = ["other_language", "read_translations", "read_two"]


def other_language(language: str, given: str | None = None) -> str:
    """The target's language: the given one, else the other of Spanish and English. Raises UsageError."""
    if given is not None:
        return given
    if language in ("es", "en"):
        return "en" if language == "es" else "es"
    raise UsageError(f"--source-lang {language}: say the target's language, too (--target-lang)")


def read_two(
    source: Path, target: Path, *, source_language: str | None = None, target_language: str | None = None, presplit: bool = False
) -> Pair:
    """Two articles as a pair. Without `source_language` the source is Spanish, or English when the texts say so.

    Raises ArticleError, and UsageError for languages that cannot be segmented.
    """
    from aligner.articles import read_article
    from aligner.articles.language import looks_turned
    from aligner.batch.discovery import pair_name
    from aligner.languages import LANGUAGES

    own = source_language or "es"
    other = other_language(own, target_language)
    if not presplit:
        for language in (own, other):
            if language not in LANGUAGES:
                raise UsageError(f"{language}: cannot be cut into sentences here; give one segment a line and --presplit")
    first = read_article(source, language=own, presplit=presplit)
    second = read_article(target, language=other, presplit=presplit)
    if source_language is None and target_language is None and looks_turned(first.text, second.text):
        first, second = replace(first, language="en"), replace(second, language="es")
    return Pair(pair_name(source), first, second, second.language)


def read_translations(path: Path | None, segments: int, side: str) -> tuple[str, ...] | None:
    """Lines of a file of translations, one a segment. Raises InputError when their number differs."""
    from aligner.articles import read_lines

    if path is None:
        return None
    lines = read_lines(path)
    if len(lines) != segments:
        raise InputError(f"{path}: {len(lines)} lines for {segments} {side} segments; give one translation a line, in order")
    return tuple(lines)
