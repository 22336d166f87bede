"""`aligner check --docx`: findings in the translator's own Word file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aligner.cli.consoles import say
from aligner.errors import UsageError

if TYPE_CHECKING:
    from aligner.bitext import Bitext

__all__ = ["Docx", "Fix", "require_word", "with_word_file"]

Docx = Annotated[
    Path | None,
    typer.Option("--docx", metavar="OUT.docx", help="Also write the translation's Word file with the findings as comments at the words."),
]
Fix = Annotated[
    bool, typer.Option("--fix", help="With --docx: mend doubled words, blanks, decimal and quotation marks as tracked changes.")
]


def require_word(target: Path | None, docx: Path | None, *, fix: bool) -> None:
    """Raise UsageError when a Word file is wanted of something that is none, or in its own place."""
    if docx is None:
        if fix:
            raise UsageError("--fix needs --docx OUT.docx, the Word file to write")
        return
    if target is None or target.suffix.lower() != ".docx":
        raise UsageError("--docx needs the source and its translation, the translation as a Word file: aligner check SOURCE TARGET.docx")
    if docx.suffix.lower() != ".docx":
        raise UsageError(f"{docx}: give --docx a name that ends in .docx")
    if docx.exists() and target.exists() and docx.samefile(target):
        raise UsageError(f"{docx}: is the translation itself, which is never overwritten; give --docx another name")


def with_word_file(bitexts: Iterator[Bitext], target: Path, docx: Path, *, fix: bool) -> Iterator[Bitext]:
    """The same bitexts; the first one's findings are put into a copy of the target's Word file."""
    from aligner.formats.files import atomic_write
    from aligner.formats.word.annotate import annotate

    for bitext in bitexts:
        annotated = annotate(target.read_bytes(), str(target), bitext, fix=fix)
        with atomic_write(docx) as out:
            out.write(annotated.content)
        changes = f" and {annotated.fixes} tracked changes" if fix else ""
        say(f"Word file: {docx}, with {annotated.comments} comments{changes}")
        yield bitext
