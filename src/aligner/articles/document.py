"""What a reader of documents finds in a file, and what readers share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from aligner.articles.left_out import LeftOut
from aligner.articles.plain import Block, headline_first, join_parts
from aligner.bitext import Kind
from aligner.errors import ArticleError
from aligner.text.places import FilePlace

__all__ = ["Document", "DocumentReader", "counts_note", "document_of", "kind_of_style"]


@dataclass(frozen=True, slots=True)
class Document:
    """What was found in a file: text, blocks, title, the extractor's name and version, and notes on what was left out.

    `places`, `counted`: as in `bitext.Article`; with places, the text is in one way of writing already.
    """

    text: str
    blocks: list[Block]
    title: str | None
    extractor: str
    notes: tuple[str, ...]
    left_out: tuple[LeftOut, ...] = ()
    places: tuple[FilePlace, ...] = ()
    counted: str = ""


DocumentReader = Callable[[bytes, str], Document]
"""Reads the bytes of a file with a name. Raises ArticleError."""


def document_of(
    name: str,
    extractor: str,
    parts: list[tuple[str, Kind]],
    *,
    end: Sequence[tuple[str, Kind]] = (),
    title: str | None = None,
    notes: tuple[str, ...] = (),
    left_out: Sequence[LeftOut] = (),
) -> Document:
    """The document of some parts, with its headline first; `end`: footnotes, which come last. Raises ArticleError when there is no text."""
    if not parts and not end:
        raise ArticleError(f"{name}: empty; give a file with text in it")
    parts = [*headline_first(parts), *end]
    headline = next((text for text, kind in parts if kind == Kind.HEADLINE), None)
    text, blocks = join_parts(parts)
    return Document(text, blocks, headline or title, extractor, notes, tuple(left_out))


def counts_note(*counts: tuple[int, str, str]) -> tuple[str, ...]:
    """A note on what was left out, of numbers with their words: `left out: 2 comments, 1 header or footer`; none when all are 0."""
    parts = [f"{count} {one if count == 1 else several}" for count, one, several in counts if count]
    return (f"left out: {', '.join(parts)}",) if parts else ()


def kind_of_style(name: str) -> Kind:
    """What a paragraph is by the name of its style, in English or Spanish."""
    style = name.lower()
    if style.startswith(("heading", "title", "título", "titulo", "encabezado")):
        return Kind.HEADLINE
    if style.startswith(
        ("caption", "descripción", "descripcion", "leyenda", "epígrafe", "epigrafe", "illustration", "figure", "ilustración")
    ):
        return Kind.CAPTION
    return Kind.BODY
