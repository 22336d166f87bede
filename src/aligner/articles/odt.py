"""ODT (OpenDocument text): headings, paragraphs, captions, table cells, text frames and notes, in the order of the document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from lxml import etree

from aligner.articles.archives import checked_archive, parsed, refusing_damage
from aligner.articles.document import Document, counts_note, document_of, kind_of_style
from aligner.articles.left_out import LeftOut
from aligner.bitext import Kind
from aligner.errors import ArticleError

__all__ = ["read_odt"]

MOST_SPACES = 1_000
"""Of a row of blanks that is written as a number."""
_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _OFFICE, _STYLE = f"{_OASIS}text:1.0}}", f"{_OASIS}office:1.0}}", f"{_OASIS}style:1.0}}"
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_NOTE, _COMMENT = f"{_TEXT}note", f"{_OFFICE}annotation"
_CHANGES, _DELETION = f"{_TEXT}tracked-changes", f"{_TEXT}deletion"
# Lists of contents and the like repeat headings; they are made by the program.
_INDEXES = tuple(
    f"{_TEXT}{name}"
    for name in "table-of-content illustration-index table-index object-index user-index alphabetical-index bibliography".split()
)
_SVG = f"{_OASIS}svg-compatible:1.0}}"
_OF_PICTURES = (f"{_SVG}title", f"{_SVG}desc", f"{_OFFICE}binary-data", f"{_OFFICE}event-listeners")
_BETWEEN = frozenset((_NOTE, _COMMENT, _CHANGES, *_PARAGRAPHS, *_INDEXES, *_OF_PICTURES, f"{_TEXT}ruby-text", f"{_TEXT}hidden-text"))
"""What stands inside a paragraph and is no part of its text."""
_MATHS = "{http://www.w3.org/1998/Math/MathML}"
_MARGINS = tuple(f"{_STYLE}{name}" for name in ("header", "footer", "header-left", "footer-left", "header-first", "footer-first"))


def read_odt(content: bytes, name: str) -> Document:
    """The article of an OpenDocument text. Raises ArticleError for a damaged, encrypted or dangerous one."""
    with checked_archive(content, name, "ODT") as archive, refusing_damage(name, "ODT"):
        members = set(archive.namelist())
        if "META-INF/manifest.xml" in members and b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise ArticleError(f"{name}: encrypted with a password; save it as ODT without one")
        root = parsed(archive.read("content.xml"))
        styles, meta = (parsed(archive.read(part)) if part in members else None for part in ("styles.xml", "meta.xml"))
    body = root.find(f".//{_OFFICE}text")
    if body is None:
        raise ArticleError(f"{name}: no text document; save it as ODT from a word processor")
    names = _parents(root) | ({} if styles is None else _parents(styles))
    parts = [part for paragraph in _paragraphs(body) for part in _parts(paragraph, names)]
    notes = [(line, Kind.BODY) for note in body.iter(_NOTE) for p in _paragraphs(note) for line in _lines(p)]
    left_out = list(_texts_left_out(body, styles))
    title = None if meta is None else meta.findtext(".//{http://purl.org/dc/elements/1.1/}title")
    return document_of(name, "ODT", parts, end=notes, title=title, notes=_counts(left_out), left_out=left_out)


def _parents(root: etree._Element) -> dict[str, str]:
    """The style that each style is made of, by name: those that the program makes itself have meaningless names."""
    styles = root.iter(f"{_STYLE}style")
    return {style.get(f"{_STYLE}name", ""): style.get(f"{_STYLE}parent-style-name", "") for style in styles}


def _paragraphs(root: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs in document order, those of tables and frames included; without notes, comments, changes and lists of contents."""
    stack = list(reversed(root))
    while stack:
        element = stack.pop()
        if element.tag in _PARAGRAPHS:
            yield element
        if element.tag not in (_NOTE, _COMMENT, _CHANGES, *_INDEXES):
            stack.extend(reversed(element))


def _parts(paragraph: etree._Element, parents: Mapping[str, str]) -> list[tuple[str, Kind]]:
    kind = Kind.HEADLINE if paragraph.tag == f"{_TEXT}h" else _kind(paragraph.get(f"{_TEXT}style-name", ""), parents)
    return [(line, kind) for line in _lines(paragraph)]


def _kind(style: str, parents: Mapping[str, str]) -> Kind:
    seen: set[str] = set()
    while style and style not in seen:
        seen.add(style)
        kind = kind_of_style(style)
        if kind != Kind.BODY:
            return kind
        style = parents.get(style, "")
    return Kind.BODY


def _lines(paragraph: etree._Element) -> list[str]:
    return [line for line in (" ".join(part.split()) for part in _text(paragraph).split("\n")) if line]


def _text(paragraph: etree._Element) -> str:
    """The paragraph's own text: without what stands in a frame, note or comment inside it."""
    pieces: list[str] = [paragraph.text or ""]
    stack: list[tuple[etree._Element, bool]] = [(child, False) for child in reversed(paragraph)]
    while stack:
        element, is_done = stack.pop()
        if is_done:
            pieces.append(element.tail or "")
            continue
        stack.append((element, True))
        if element.tag == f"{_TEXT}s":
            count = element.get(f"{_TEXT}c", "1")
            pieces.append(" " * (min(int(count), MOST_SPACES) if count.isdecimal() and len(count) < 10 else 1))
        elif element.tag == f"{_TEXT}tab":
            pieces.append(" ")
        elif element.tag == f"{_TEXT}line-break":
            pieces.append("\n")
        elif element.tag not in _BETWEEN and not str(element.tag).startswith(_MATHS):
            pieces.append(element.text or "")
            stack.extend((child, False) for child in reversed(element))
    return "".join(pieces)


def _texts_left_out(body: etree._Element, styles: etree._Element | None) -> Iterator[LeftOut]:
    """The texts of comments, deletions, lists of contents, headers and footers, in this order."""
    margins = () if styles is None else styles.iter(*_MARGINS)
    groups = (
        *(("comment", one) for one in body.iter(_COMMENT)),
        *(("tracked deletion", one) for one in body.iter(_DELETION)),
        *(("list of contents", one) for one in body.iter(*_INDEXES)),
    )
    for why, root in chain(groups, (("header or footer", one) for one in margins)):
        text = " ".join(" ".join(_text(paragraph) for paragraph in root.iter(*_PARAGRAPHS)).split())
        if text:
            yield LeftOut(why, text)


def _counts(left_out: list[LeftOut]) -> tuple[str, ...]:
    words = (
        ("comment", "comments"),
        ("tracked deletion", "tracked deletions"),
        ("list of contents", "lists of contents"),
        ("header or footer", "headers and footers"),
    )
    return counts_note(*((sum(one.reason == single for one in left_out), single, several) for single, several in words))
