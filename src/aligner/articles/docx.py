"""DOCX: headings, paragraphs, captions, table cells, text boxes and notes, in the order of the document.

python-docx opens the package and knows its styles; the paragraphs are taken from the XML, as its own text leaves out what stands in
text boxes, content controls and tracked insertions.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from itertools import chain
from typing import Any, BinaryIO

from aligner.articles.archives import DAMAGE, checked_archive, refusing_damage
from aligner.articles.document import Document, counts_note, document_of, kind_of_style
from aligner.articles.left_out import LeftOut
from aligner.bitext import Kind
from aligner.errors import ArticleError
from aligner.text.characters import plain

__all__ = ["NOT_SO", "note_lines", "read_docx"]

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NOTES = (f"{_RELATIONSHIPS}/footnotes", f"{_RELATIONSHIPS}/endnotes")
_COMMENTS = f"{_RELATIONSHIPS}/comments"
_MARGINS = (f"{_RELATIONSHIPS}/header", f"{_RELATIONSHIPS}/footer")
# Lines between text and notes, which Word keeps among the notes.
_NO_NOTES = ("separator", "continuationSeparator", "continuationNotice")
# The strict form of the format (ISO/IEC 29500) has the same elements in namespaces of its own.
_STRICT = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL = (
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", _RELATIONSHIPS.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/", b"http://schemas.openxmlformats.org/officeDocument/2006/"),
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", _W.strip("{}").encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)
NOT_SO = ("0", "false", "off")
"""Values that say that a property does not hold (ISO/IEC 29500-1, 22.9.2.7)."""
_SPACES = {f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}


def read_docx(content: bytes, name: str) -> Document:
    """The article of a Word file. Raises ArticleError for a damaged or dangerous one."""
    content = _safe(content, name)
    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from docx.oxml.exceptions import InvalidXmlError
    from lxml import etree

    try:
        document = docx.Document(BytesIO(content))
        styles = {style.style_id: (style.name or "").lower() for style in document.styles}
        parts = [part for paragraph in _paragraphs(document.element.body) for part in _parts(paragraph, styles)]
        notes = [part for note in _notes(document) for paragraph in _paragraphs(note) for part in _parts(paragraph, {})]
        title = document.core_properties.title or None
        left_out, rest = _left_out(document), tuple(_texts_left_out(document))
    except (PackageNotFoundError, InvalidXmlError, AttributeError, TypeError, etree.XMLSyntaxError, *DAMAGE) as error:
        raise ArticleError(f"{name}: a damaged DOCX file ({_reason(error)}); save it again from the program that made it") from None
    return document_of(name, f"python-docx {docx.__version__}", parts, end=notes, title=title, notes=left_out, left_out=rest)


def _reason(error: Exception) -> str:
    return " ".join(str(error).split())[:200]


def _paragraphs(root: Any) -> Iterator[Any]:
    """Paragraphs in document order, those in tables and text boxes included; the second copy that older programs read is left out."""
    stack = [root]
    while stack:
        element = stack.pop()
        if element.tag == _FALLBACK:
            continue
        if element.tag == f"{_W}p":
            yield element
        stack.extend(reversed(element))


def _parts(paragraph: Any, styles: Mapping[str, str]) -> list[tuple[str, Kind]]:
    """The lines of a paragraph. `styles`: names of the styles, in lower case, by their identifiers."""
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    kind = kind_of_style("" if style is None else styles.get(style.get(f"{_W}val"), ""))
    return [(line, kind) for line in (" ".join(part.split()) for part in _text(paragraph).split("\n")) if line]


def _text(paragraph: Any) -> str:
    """The paragraph's own text: without what stands in a text box inside it, and without what was moved away or deleted."""
    pieces: list[str] = []
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        if element.tag == f"{_W}t":
            pieces.append(element.text or "")
        elif element.tag in _SPACES:
            pieces.append(_SPACES[element.tag])
        elif element.tag == f"{_W}r" and _is_hidden(element):
            continue
        elif element.tag not in (f"{_W}p", f"{_W}moveFrom", f"{_W}del", f"{_W}pPr", _FALLBACK):
            stack.extend(reversed(element))
    return "".join(pieces)


def _is_hidden(run: Any) -> bool:
    """Whether a run is hidden text, which Word neither shows nor prints."""
    hidden = run.find(f"{_W}rPr/{_W}vanish")
    return hidden is not None and hidden.get(f"{_W}val", "1") not in NOT_SO


def _roots(document: Any, kinds: tuple[str, ...]) -> Iterator[Any]:
    """The roots of the document's other parts of some kinds: notes, comments, headers."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    for relationship in document.part.rels.values():
        if relationship.reltype in kinds and not relationship.is_external:
            yield etree.fromstring(relationship.target_part.blob, parser)


def _notes(document: Any) -> Iterator[Any]:
    """The footnotes and the endnotes."""
    for root in _roots(document, _NOTES):
        yield from (note for note in root if note.get(f"{_W}type") not in _NO_NOTES)


def note_lines(content: BinaryIO) -> Iterator[tuple[str, str, str]]:
    """The lines of the footnotes and endnotes of a Word file that `read_docx` has read: `footnotes` or `endnotes`, identifier, text."""
    import docx

    for note in _notes(docx.Document(content)):
        kind = "footnotes" if note.tag == f"{_W}footnote" else "endnotes"
        for paragraph in _paragraphs(note):
            for text, _ in _parts(paragraph, {}):
                line = " ".join(plain(text).split())
                if line:
                    yield kind, note.get(f"{_W}id", ""), line


def _hidden_runs(document: Any) -> Iterator[Any]:
    """The runs of hidden text."""
    return (run for run in document.element.body.iter(f"{_W}r") if _is_hidden(run) and any(text.text for text in run.iter(f"{_W}t")))


def _left_out(document: Any) -> tuple[str, ...]:
    """What a reader may look for and not find: comments, deleted and hidden text, headers and footers."""
    comments = sum(1 for root in _roots(document, (_COMMENTS,)) for _ in root.iter(f"{_W}comment"))
    deleted = sum(1 for _ in document.element.body.iter(f"{_W}del"))
    margins = sum(1 for root in _roots(document, _MARGINS) if any((text.text or "").strip() for text in root.iter(f"{_W}t")))
    return counts_note(
        (comments, "comment", "comments"),
        (deleted, "tracked deletion", "tracked deletions"),
        (sum(1 for _ in _hidden_runs(document)), "hidden text", "hidden texts"),
        (margins, "header or footer", "headers and footers"),
    )


def _texts_left_out(document: Any) -> Iterator[LeftOut]:
    """The texts of comments, deletions, hidden text, headers and footers, in this order."""
    comments = (("comment", comment) for root in _roots(document, (_COMMENTS,)) for comment in root.iter(f"{_W}comment"))
    deleted = (("tracked deletion", deletion) for deletion in document.element.body.iter(f"{_W}del"))
    hidden = (("hidden text", run) for run in _hidden_runs(document))
    margins = (("header or footer", root) for root in _roots(document, _MARGINS))
    for reason, root in chain(comments, deleted, hidden, margins):
        paragraphs = list(root.iter(f"{_W}p")) or [root]
        pieces = ("".join(piece.text or "" for piece in paragraph.iter(f"{_W}t", f"{_W}delText")) for paragraph in paragraphs)
        text = " ".join(" ".join(pieces).split())
        if text:
            yield LeftOut(reason, text)


def _safe(content: bytes, name: str) -> bytes:
    """The file, in the form that python-docx knows. Raises ArticleError for a damaged or dangerous one."""
    archive = checked_archive(content, name, "DOCX")
    with archive, refusing_damage(name, "DOCX"):
        parts = (member for member in archive.infolist() if member.filename.lower().endswith((".xml", ".rels")))
        return _transitional(archive) if any(_STRICT in archive.read(part) for part in parts) else content


def _transitional(archive: zipfile.ZipFile) -> bytes:
    """The archive with the usual names in place of the strict ones."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as written:
        for member in {member.filename: member for member in archive.infolist()}.values():
            content = archive.read(member)
            if member.filename.lower().endswith((".xml", ".rels")):
                for strict, usual in _TRANSITIONAL:
                    content = content.replace(strict, usual)
            written.writestr(member.filename, content)
    return stream.getvalue()
