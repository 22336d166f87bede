"""EPUB: the text of a book or magazine in the order in which it is read, with headings, captions and notes."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from lxml import etree, html

from aligner.articles.archives import checked_archive, parsed, refusing_damage
from aligner.articles.document import Document, counts_note, document_of
from aligner.articles.left_out import LeftOut
from aligner.bitext import Kind
from aligner.errors import ArticleError

__all__ = ["read_epub"]

MOST_PARTS = 2_000
"""Documents that are read of a book."""
_CONTAINER, _ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
_RIGHTS = ("META-INF/rights.xml", "META-INF/sinf.xml", "META-INF/license.lcpl")
# Ways to scramble fonts, which is no protection of the text.
_OF_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_TYPE = "{http://www.idpf.org/2007/ops}type"
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_BLOCKS = _HEADINGS | frozenset(
    "p div li dt dd td th figcaption caption blockquote pre section article header footer aside body tr table ul ol dl figure nav".split()
)
_SKIPPED = frozenset("script style head nav svg math template rt rp audio video object iframe".split())
_NOTE = re.compile(r"\b(?:foot|end|rear)notes?\b")
_NUMBER = re.compile(r"\s*[\[(]?(?:\d{1,3}|[*†‡])[\])]?\.?\s*")
_REFERENCE = re.compile(r"\b(?:noteref|pagebreak)\b")


def read_epub(content: bytes, name: str) -> Document:
    """The text of a book. Raises ArticleError for a damaged or dangerous one, and one with copy protection (DRM)."""
    with checked_archive(content, name, "EPUB") as archive, refusing_damage(name, "EPUB"):
        _refuse_protected(archive, name)
        package = _package(archive)
        book = parsed(archive.read(package))
        reader = _Reader()
        for part in _spine(book, package, set(archive.namelist())):
            reader.read(archive.read(part))
    title = book.findtext(".//{http://purl.org/dc/elements/1.1/}title")
    notes = counts_note((len(reader.left_out), "menu or list of contents", "menus and lists of contents"))
    return document_of(name, "EPUB", reader.parts, end=reader.notes, title=title, notes=notes, left_out=reader.left_out)


def _refuse_protected(archive: zipfile.ZipFile, name: str) -> None:
    members = set(archive.namelist())
    protected = any(one in members for one in _RIGHTS)
    if _ENCRYPTION in members:
        methods = parsed(archive.read(_ENCRYPTION)).iter("{http://www.w3.org/2001/04/xmlenc#}EncryptionMethod")
        protected = protected or any(one.get("Algorithm") not in _OF_FONTS for one in methods)
    if protected:
        raise ArticleError(f"{name}: has copy protection (DRM), so that its text cannot be read; give a copy without it")


def _package(archive: zipfile.ZipFile) -> str:
    """The member that lists the parts of the book. Raises ValueError."""
    found = parsed(archive.read(_CONTAINER)).find(".//{*}rootfile")
    path = None if found is None else found.get("full-path")
    if not path:
        raise ValueError("no list of its parts")
    return path


def _spine(book: etree._Element, package: str, members: set[str]) -> Iterator[str]:
    """The members with text, in the order in which they are read; what is no part of the archive is never fetched."""
    items = {one.get("id"): one for one in book.iter("{*}item")}
    for reference in list(book.iter("{*}itemref"))[:MOST_PARTS]:
        item = items.get(reference.get("idref"))
        if item is None or "html" not in item.get("media-type", ""):
            continue
        if "nav" in item.get("properties", "").split():
            continue
        path = posixpath.normpath(posixpath.join(posixpath.dirname(package), unquote(urlsplit(item.get("href", "")).path)))
        if path in members:
            yield path


class _Reader:
    """Collects the blocks of one document after the other."""

    def __init__(self) -> None:
        self.parts: list[tuple[str, Kind]] = []
        self.notes: list[tuple[str, Kind]] = []
        self.left_out: list[LeftOut] = []
        self._pieces: list[str] = []
        self._open: list[tuple[Kind, bool]] = [(Kind.BODY, False)]
        """Of each open element: what its text is, and whether it is that of a note."""

    def read(self, content: bytes) -> None:
        """Add the blocks of a document in XHTML. Raises ValueError for what is none."""
        if not content.strip():
            return
        encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
        parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False, encoding=encoding)
        try:
            tree = html.document_fromstring(content, parser=parser)
        except (etree.ParserError, etree.XMLSyntaxError) as error:
            raise ValueError(str(error)) from None
        body = tree.find("body")
        if body is None:
            return
        walker = etree.iterwalk(body, events=("start", "end"))
        for event, element in walker:
            if event == "start":
                if self._start(element):
                    walker.skip_subtree()
            else:
                self._end(element)

    def _start(self, element: etree._Element) -> bool:
        """Open an element; whether what is in it is to be passed over."""
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in _BLOCKS or tag == "nav":
            self._flush()
        kind, in_note = self._open[-1]
        self._open.append((_kind(tag, kind), in_note or _is_note(element)))
        if tag in _SKIPPED or not tag or _is_number_of_note_or_page(element) or (self._open[-1][1] and self._is_number(element)):
            if tag == "nav" and (text := " ".join("".join(element.itertext()).split())):
                self.left_out.append(LeftOut("menu or list of contents", text))
            return True
        self._pieces.append("\n" if tag == "br" else element.text or "")
        return False

    def _is_number(self, element: etree._Element) -> bool:
        """Whether an element is the number that a note begins with."""
        is_first = not "".join(self._pieces).strip()
        return is_first and element.tag in ("a", "sup", "span") and _NUMBER.fullmatch("".join(element.itertext())) is not None

    def _end(self, element: etree._Element) -> None:
        if element.tag in _BLOCKS:
            self._flush()
        self._open.pop()
        self._pieces.append(element.tail or "")

    def _flush(self) -> None:
        """End a block: a part for each of its lines."""
        kind, in_note = self._open[-1]
        text = "".join(" ".join(piece.split("\n")) if piece != "\n" else piece for piece in self._pieces)
        self._pieces = []
        if in_note:
            text = text.lstrip(" .):]")  # behind its number
        lines = [(line, kind) for line in (" ".join(part.split()) for part in text.split("\n")) if line]
        (self.notes if in_note else self.parts).extend(lines)


def _kind(tag: str, outer: Kind) -> Kind:
    if tag in _HEADINGS:
        return Kind.HEADLINE
    return Kind.CAPTION if tag in ("figcaption", "caption") else outer


def _said(element: etree._Element, *names: str) -> str:
    return " ".join(element.get(name, "") for name in ("epub:type", _TYPE, *names))


def _is_note(element: etree._Element) -> bool:
    """Whether an element is a footnote, by what it says of itself."""
    return _NOTE.search(_said(element, "role", "class")) is not None


def _is_number_of_note_or_page(element: etree._Element) -> bool:
    """Whether an element is the number of a footnote in the text, or of a page of the printed book; or is hidden."""
    if element.get("hidden") is not None or _REFERENCE.search(_said(element, "role")):
        return True
    return element.tag == "a" and "#" in element.get("href", "") and _NUMBER.fullmatch("".join(element.itertext())) is not None
