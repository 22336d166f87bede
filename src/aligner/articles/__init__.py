"""Reading articles from files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from aligner.articles.document import Document
from aligner.articles.encoding import Decoded, decode
from aligner.articles.kinds import document_reader, kind_of
from aligner.articles.left_out import LeftOut
from aligner.articles.plain import join_parts, markdown_blocks, plain_blocks
from aligner.bitext import Article, Kind
from aligner.errors import ArticleError
from aligner.languages.codes import parse_language
from aligner.text.characters import normalise, plain
from aligner.text.places import places_of_shifts

__all__ = ["LARGEST", "SUFFIXES", "LeftOut", "read_article", "read_article_with_rest", "read_lines", "read_stream", "read_text"]

LARGEST = 20_000_000
"""Bytes of an article."""
_SUBTITLES = (".srt", ".vtt")
_PAGES = (".html", ".htm", ".xhtml")
SUFFIXES = (".txt", ".text", ".md", ".markdown", *_PAGES, ".docx", ".odt", ".rtf", ".epub", ".pdf", *_SUBTITLES)


def read_article(path: str | Path, *, language: str, presplit: bool = False, url: str | None = None, date: str | None = None) -> Article:
    """The article of a file: documents, pages, subtitles and Markdown by the name's ending (SUFFIXES), anything else as plain text.

    `presplit`: one segment a line, as plain text. Raises ArticleError for what is missing, unreadable, too large, empty or binary,
    and UsageError for an unknown language.
    """
    return _read(Path(path), language=parse_language(language), presplit=presplit, url=url, date=date)[0]


def read_article_with_rest(path: str | Path, *, language: str, presplit: bool = False) -> tuple[Article, tuple[LeftOut, ...]]:
    """The article of a file, and the texts of the file that are not in it, with the reasons. Raises as `read_article` does."""
    article, rest = _read(Path(path), language=parse_language(language), presplit=presplit, url=None, date=None)
    return article, rest()


def _read(
    path: Path, *, language: str, presplit: bool, url: str | None, date: str | None
) -> tuple[Article, Callable[[], tuple[LeftOut, ...]]]:
    """The article of a file, and what finds the rest of it."""
    suffix = "" if presplit else path.suffix.lower()
    return _of_content(_content(path), str(path), suffix, language=language, presplit=presplit, url=url, date=date)


def _of_content(
    content: bytes, name: str, suffix: str, *, language: str, presplit: bool, url: str | None, date: str | None
) -> tuple[Article, Callable[[], tuple[LeftOut, ...]]]:
    """As `_read`, of the bytes of a file. `suffix` says its kind."""
    reader = document_reader(suffix)
    if reader is not None:
        document = reader(content, name)
        return replace(_of_document(document, name, language), date=date, url=url), lambda: document.left_out
    decoded = decode(content, name)
    if suffix in _SUBTITLES:
        from aligner.articles.subtitles import read_subtitles

        cues = read_subtitles(decoded.text, name)
        article = replace(_of_document(cues, name, language), encoding=decoded.encoding, notes=decoded.notes, date=date, url=url)
        return article, lambda: cues.left_out
    if suffix in _PAGES:
        from aligner.articles.html import read_html

        page = read_html(decoded.text, name)
        text, blocks = _normalised(page.text, page.blocks)
        article = Article(
            name,
            language,
            text,
            blocks,
            title=page.title and plain(page.title),
            date=date or page.date,
            url=url or page.url,
            encoding=decoded.encoding,
            extractor=page.extractor,
            notes=decoded.notes + page.notes,
        )
        return article, page.left_out
    marked = suffix in (".md", ".markdown")
    article = replace(_of_text(decoded, name, language=language, markdown=marked, presplit=presplit), date=date, url=url)
    return article, lambda: _lines_left_out(decoded.written, article) if marked else ()


def _of_document(document: Document, name: str, language: str) -> Article:
    # A reader that knows places has brought the text into one way of writing itself.
    text, blocks = document.text, tuple(document.blocks)
    if not document.places:
        text, blocks = _normalised(document.text, document.blocks)
    if not blocks:
        raise ArticleError(f"{name}: empty; give a file with text in it")
    return Article(
        name,
        language,
        text,
        blocks,
        title=document.title and plain(document.title),
        extractor=document.extractor,
        notes=document.notes,
        places=document.places,
        counted=document.counted,
    )


def read_stream(content: bytes, name: str, *, language: str, presplit: bool = False) -> Article:
    """The article of bytes that have no file name, such as standard input: what they begin with says of what kind it is.

    Raises ArticleError as `read_article`.
    """
    if len(content) > LARGEST:
        raise ArticleError(f"{name}: larger than {LARGEST // 1_000_000} MB, too large for an article; cut it into parts")
    suffix = "" if presplit else kind_of(content)
    return _of_content(content, name, suffix, language=parse_language(language), presplit=presplit, url=None, date=None)[0]


def _lines_left_out(written: str, article: Article) -> tuple[LeftOut, ...]:
    """The lines of a Markdown file of which nothing is in the article."""
    kept = {line for _, line, _ in article.places}
    lines = ((number, " ".join(plain(line).split())) for number, line in enumerate(written.split("\n"), 1))
    reason = "line {}: code, comment, front matter, note or markup"
    return tuple(LeftOut(reason.format(number), line) for number, line in lines if line and number not in kept)


def read_text(content: bytes, name: str, *, language: str, presplit: bool = False) -> Article:
    """The article of the bytes of plain text, such as standard input. Raises ArticleError as `read_article`."""
    return _of_text(decode(content, name), name, language=parse_language(language), presplit=presplit)


def _normalised(text: str, blocks: Iterable[tuple[int, int, Kind]]) -> tuple[str, tuple[tuple[int, int, Kind], ...]]:
    """The text of an extractor, block by block; a block of invisible characters goes."""
    parts = [(" ".join(plain(text[start:end]).split()), kind) for start, end, kind in blocks]
    text, joined = join_parts([(content, kind) for content, kind in parts if content])
    return text, tuple(joined)


def _of_text(decoded: Decoded, name: str, *, language: str, markdown: bool = False, presplit: bool = False) -> Article:
    # Lines stay where their numbers mean something: with one segment a line, and where the markup depends on them.
    normalised = normalise(decoded.written, keep_lines=presplit or markdown)
    text, places = normalised.text, places_of_shifts(decoded.written, normalised.shifts)
    if presplit:
        return Article(name, language, text, encoding=decoded.encoding, notes=decoded.notes, places=places)
    if markdown:
        text, blocks, lines = markdown_blocks(text)
        places = tuple((offset, line, 0) for offset, line in lines)
    else:
        blocks = plain_blocks(text)
    if not blocks:
        raise ArticleError(f"{name}: empty; give a file with text in it")
    start, end, kind = blocks[0]
    title = text[start:end] if kind == Kind.HEADLINE else None
    return Article(name, language, text, tuple(blocks), title=title, encoding=decoded.encoding, notes=decoded.notes, places=places)


def read_lines(path: str | Path) -> list[str]:
    """Every line of a text file, empty ones too. Raises ArticleError; an empty file has no lines."""
    content = _content(Path(path))
    if not content:
        return []
    if not content.strip():
        return content.decode("utf-8", errors="replace").split("\n")[:-1]
    lines = plain(decode(content, str(path)).written).split("\n")
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
