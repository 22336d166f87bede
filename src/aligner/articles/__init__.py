"""Reading articles from files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from aligner.articles.encoding import Decoded, decode
from aligner.articles.plain import markdown_blocks, plain_blocks
from aligner.bitext import Article, Kind
from aligner.errors import ArticleError
from aligner.languages.codes import parse_language

__all__ = ["LARGEST", "SUFFIXES", "read_article", "read_lines", "read_text"]

LARGEST = 20_000_000
"""Bytes of an article."""
SUFFIXES = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx")


def read_article(path: str | Path, *, language: str, presplit: bool = False, url: str | None = None, date: str | None = None) -> Article:
    """The article of a file: HTML, DOCX and Markdown by the name's ending, anything else as plain text.

    `presplit`: one segment a line, as plain text. Raises ArticleError for what is missing, unreadable, too large, empty or binary,
    and UsageError for an unknown language.
    """
    path, language = Path(path), parse_language(language)
    content, name = _content(path), str(path)
    suffix = "" if presplit else path.suffix.lower()
    if suffix == ".docx":
        from aligner.articles.docx import read_docx

        text, blocks, title, extractor = read_docx(content, name)
        return Article(name, language, text, tuple(blocks), title=title, date=date, url=url, extractor=extractor)
    decoded = decode(content, name)
    if suffix in (".html", ".htm", ".xhtml"):
        from aligner.articles.html import read_html

        page = read_html(decoded.text, name)
        return Article(
            name,
            language,
            page.text,
            tuple(page.blocks),
            title=page.title,
            date=date or page.date,
            url=url or page.url,
            encoding=decoded.encoding,
            extractor=page.extractor,
            notes=decoded.notes + page.notes,
        )
    marked = suffix in (".md", ".markdown")
    return replace(_of_text(decoded, name, language=language, markdown=marked, presplit=presplit), date=date, url=url)


def read_text(content: bytes, name: str, *, language: str, presplit: bool = False) -> Article:
    """The article of the bytes of plain text, such as standard input. Raises ArticleError as `read_article`."""
    return _of_text(decode(content, name), name, language=parse_language(language), presplit=presplit)


def _of_text(decoded: Decoded, name: str, *, language: str, markdown: bool = False, presplit: bool = False) -> Article:
    if presplit:
        return Article(name, language, decoded.text, encoding=decoded.encoding, notes=decoded.notes)
    text, blocks = markdown_blocks(decoded.text) if markdown else (decoded.text, plain_blocks(decoded.text))
    if not blocks:
        raise ArticleError(f"{name}: empty; give a file with text in it")
    start, end, kind = blocks[0]
    title = text[start:end] if kind == Kind.HEADLINE else None
    return Article(name, language, text, tuple(blocks), title=title, encoding=decoded.encoding, notes=decoded.notes)


def read_lines(path: str | Path) -> list[str]:
    """Every line of a text file, empty ones too. Raises ArticleError; an empty file has no lines."""
    content = _content(Path(path))
    if not content:
        return []
    if not content.strip():
        return content.decode("utf-8", errors="replace").split("\n")[:-1]
    lines = decode(content, str(path)).text.split("\n")
    return lines[:-1] if lines[-1] == "" else lines


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise IsADirectoryError(21, "a folder, not a file")
        with path.open("rb") as file:
            # A device or a pipe has no size that could be asked for.
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ArticleError(f"{path}: cannot be read ({reason}); check the name and the rights") from None
    if len(content) > LARGEST:
        raise ArticleError(f"{path}: larger than {LARGEST // 1_000_000} MB, too large for an article; cut it into parts")
    return content
