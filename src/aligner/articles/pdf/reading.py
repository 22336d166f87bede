"""The article of a PDF file. Nothing in it is run, and nothing outside it is fetched."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from aligner.articles.document import Document
from aligner.articles.left_out import LeftOut
from aligner.articles.pdf.layout import columns, furniture
from aligner.articles.pdf.lines import Line, Page, read_page
from aligner.articles.pdf.paragraphs import Paragraph, body_size, paragraphs
from aligner.articles.plain import Block, headline_first
from aligner.bitext import Kind
from aligner.errors import ArticleError
from aligner.text.places import FilePlace

__all__ = ["read_pdf"]

MOST_PAGES = 1_000
MOST_UNPACKED = 50_000_000
"""Bytes of all streams but pictures."""
DICTIONARY = 1_000
"""Bytes before a stream in which what is said of it stands."""
_STREAM = re.compile(rb"\bstream\r?\n")
_TWICE = re.compile(rb"/(?:FlateDecode|Fl)\s*/(?:FlateDecode|Fl|LZWDecode|LZW)\b")
FEW_LETTERS = 20
"""Letters on a page with a picture, up to which it is taken for a scanned one."""
_WORD = re.compile(r"\w+(?:-\w+)*")


def read_pdf(content: bytes, name: str) -> Document:
    """The article of a PDF file. Raises ArticleError for one that is damaged, has a password, or is a scan without text.

    A PDF file knows where characters stand, not what they are: what is a paragraph or a heading is guessed from that.
    """
    try:
        import pypdfium2
    except ImportError:
        raise ArticleError(f"{name}: a PDF file; to read it, install the extra: pip install 'aligner[pdf]'") from None
    if b"%PDF-" not in content[:1024]:
        raise ArticleError(f"{name}: not a PDF file; give it a name with the ending of what it is")
    _refuse_bombs(content, name)
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise ArticleError(f"{name}: encrypted with a password; save it without one") from None
        raise ArticleError(f"{name}: a damaged PDF file; save it again from the program that made it") from None
    try:
        pages = _pages(document, name)
    except (pypdfium2.PdfiumError, ValueError, OSError) as error:
        raise ArticleError(f"{name}: a damaged PDF file ({error}); save it again from the program that made it") from None
    finally:
        document.close()
    return _document(pages, name, f"pypdfium2 {pypdfium2.PYPDFIUM_INFO.version}")


def _refuse_bombs(content: bytes, name: str) -> None:
    """Raise ArticleError when the streams of a file, pictures left out, unpack to too much, or are packed twice."""
    unpacked = 0
    for stream in _STREAM.finditer(content):
        said = content[max(content.rfind(b"obj", max(stream.start() - DICTIONARY, 0), stream.start()), 0) : stream.start()]
        if b"Flate" not in said and b"/Fl" not in said:
            continue
        is_twice = _TWICE.search(said) is not None
        if b"/Image" in said and not is_twice:
            continue
        with suppress(zlib.error):
            packed = memoryview(content)[stream.end() : stream.end() + MOST_UNPACKED]
            unpacked += len(zlib.decompressobj().decompress(packed, MOST_UNPACKED - unpacked + 1))
        if unpacked > MOST_UNPACKED or is_twice:
            raise ArticleError(f"{name}: unpacks to more than {MOST_UNPACKED // 1_000_000} MB, which looks like an attack; refused")


def _pages(document: Any, name: str) -> list[Page]:
    count = len(document)
    if count > MOST_PAGES:
        raise ArticleError(f"{name}: {count} pages, too many for an article; cut it into parts")
    pages: list[Page] = []
    for number in range(count):
        page = document[number]
        try:
            pages.append(read_page(page, number + 1))
        finally:
            page.close()
    return pages


def _document(pages: Sequence[Page], name: str, extractor: str) -> Document:
    scanned = [number for number, page in enumerate(pages, 1) if page.pictures and _letters(page) <= FEW_LETTERS]
    if not any(_letters(page) for page in pages) or len(scanned) == len(pages):
        if scanned:
            raise ArticleError(f"{name}: a scanned PDF: its pages are pictures without text; read it with a program for OCR first")
        raise ArticleError(f"{name}: empty; give a file with text in it")
    margins = furniture(pages)
    kept = [[line for line in page.lines if id(line) not in margins] for page in pages]
    usual = body_size([line for lines in kept for line in lines])
    ordered = [(_numbered(columns(lines)), page.pictures) for lines, page in zip(kept, pages, strict=True)]
    found = paragraphs(ordered, usual)
    left_out = [LeftOut(margins[id(line)], line.text) for page in pages for line in page.lines if id(line) in margins]
    left_out += [LeftOut("turned text", page.turned) for page in pages if page.turned]
    notes = ["the order of lines, paragraphs and headings was guessed from where they stand on the pages"]
    if scanned:
        notes.append(f"without text, as they are pictures: {_named(scanned)}")
    return _joined(found, name, extractor, tuple(notes), tuple(left_out))


def _letters(page: Page) -> int:
    return sum(len(line.text) for line in page.lines)


def _named(numbers: Sequence[int]) -> str:
    return f"page{'s' if len(numbers) > 1 else ''} {', '.join(map(str, numbers[:10]))}{' and more' if len(numbers) > 10 else ''}"


def _numbered(stretches: list[list[Line]]) -> list[list[Line]]:
    """The same lines, which now have their numbers on the page."""
    for number, line in enumerate((line for stretch in stretches for line in stretch), 1):
        line.number = number
    return stretches


def _joined(found: list[Paragraph], name: str, extractor: str, notes: tuple[str, ...], left_out: tuple[LeftOut, ...]) -> Document:
    marks = {one.mark for one in found if one.mark}
    known = frozenset(word.lower() for one in found for line in one.lines for word in _WORD.findall(line.text))
    ordered = [one for one in found if not one.mark] + [one for one in found if one.mark]
    if ordered:
        first = headline_first([(one.text, one.kind) for one in ordered])[0][1]
        ordered[0].kind = first
    pieces: list[str] = []
    blocks: list[Block] = []
    places: list[FilePlace] = []
    at = 0
    for one in ordered:
        lines = _lines(one, marks, known)
        text = "".join(content for content, _ in lines).rstrip()
        if not text:
            continue
        offset = at
        for content, line in lines:
            places.append((offset, line.page, line.number))
            offset += len(content)
        blocks.append((at, at + len(text), one.kind))
        pieces.append(text)
        at += len(text) + 2
    if not blocks:
        raise ArticleError(f"{name}: empty; give a file with text in it")
    whole = "\n\n".join(pieces)
    title = next((whole[start:end] for start, end, kind in blocks if kind == Kind.HEADLINE), None)
    return Document(whole, blocks, title, extractor, notes, left_out, tuple(places), "page")


def _lines(one: Paragraph, marks: set[str], known: frozenset[str]) -> list[tuple[str, Line]]:
    """The text of each line as it stands in the paragraph: without hyphens that part words, and without the numbers of notes."""
    found: list[tuple[str, Line]] = []
    for place, line in enumerate(one.lines):
        text = line.text
        for offset, mark in reversed(line.raised):
            if mark in marks:
                text = text[:offset] + text[offset + len(mark) :]
        if one.mark and not place:
            text = text[len(one.mark) :].lstrip(".) ")
        following = one.lines[place + 1].text if place + 1 < len(one.lines) else ""
        found.append((_joined_to(text, following, known), line))
    return found


def _joined_to(text: str, following: str, known: frozenset[str]) -> str:
    """A line in front of the following one: a word that a hyphen parts is put together, unless the text has it with its hyphen."""
    if not following:
        return text
    if not text.endswith("-") or not text[-2:-1].isalnum():
        return f"{text} "
    before, after = _WORD.findall(text[:-1]), _WORD.match(following)
    if after is None or not following[:1].islower() or any(letter.isdigit() for letter in before[-1]):
        return text
    word = f"{before[-1]}-{after[0]}".lower()
    return text if word in known and word.replace("-", "") not in known else text[:-1]
