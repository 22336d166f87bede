"""Texts that are too long to be compared word by word. Works on any pair of languages."""

from __future__ import annotations

from collections.abc import Iterable

from aligner.bitext import MAX_COMPARED, Finding, Severity
from aligner.checks.base import Check, Document

__all__ = ["CHECKS"]


def _too_long(document: Document) -> Iterable[tuple[int, Finding]]:
    for unit in document.bitext.units:
        size = max(len(unit.source), len(unit.target))
        if size > MAX_COMPARED and unit.source.strip() and unit.target.strip():
            message = f"{size:,} characters are too long for a sentence and were not compared word by word; split the texts into sentences"
            yield unit.number, Finding("too-long", Severity.WARNING, message)


CHECKS = (
    Check(
        "too-long",
        Severity.WARNING,
        "A text is too long to be checked",
        f"One side has more than {MAX_COMPARED:,} characters: most checks leave the pair out, and its quality is that of the beginning. "
        "Example: a whole report on one line of a file that should have a sentence a line.",
        find_in_document=_too_long,
    ),
)
