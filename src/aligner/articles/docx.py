"""DOCX: headings, paragraphs, captions, table cells, text boxes and notes, in the order of the document.

python-docx opens the package and knows its styles; the paragraphs are taken from the XML, as its own text leaves out what stands in
text boxes, content controls and tracked insertions.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from aligner.articles.plain import headline_first, join_parts
from aligner.bitext import Kind
from aligner.errors import ArticleError

__all__ = ["read_docx"]

MOST_MEMBERS = 5_000
MOST_UNPACKED = 200_000_000
MOST_RATIO = 200
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_NOTES = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/endnotes",
)
_SPACES = {f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_ENTITY = tuple("<!ENTITY".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))


def read_docx(content: bytes, name: str) -> tuple[str, list[tuple[int, int, Kind]], str | None, str]:
    """Text, blocks, title and the extractor's name and version. Raises ArticleError for a damaged or dangerous file."""
    _refuse_bombs(content, name)
    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from docx.oxml.exceptions import InvalidXmlError
    from lxml import etree

    try:
        document = docx.Document(BytesIO(content))
        styles = {style.style_id: (style.name or "").lower() for style in document.styles}
        parts = [part for paragraph in _paragraphs(document.element.body) for part in _parts(paragraph, styles)]
        notes = [part for root in _note_roots(document) for paragraph in _paragraphs(root) for part in _parts(paragraph, {})]
        title = document.core_properties.title or None
    except (
        PackageNotFoundError,
        InvalidXmlError,
        KeyError,
        ValueError,
        AttributeError,
        TypeError,
        RecursionError,
        etree.XMLSyntaxError,
        zipfile.BadZipFile,
        zlib.error,
        OSError,
    ) as error:
        raise ArticleError(f"{name}: a damaged DOCX file ({error}); save it again from the program that made it") from None
    if not parts and not notes:
        raise ArticleError(f"{name}: empty; give a file with text in it")
    parts = [*headline_first(parts), *notes]
    headline = next((text for text, kind in parts if kind == Kind.HEADLINE), None)
    text, blocks = join_parts(parts)
    return text, blocks, headline or title, f"python-docx {docx.__version__}"


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
    kind = _kind("" if style is None else styles.get(style.get(f"{_W}val"), ""))
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
        elif element.tag not in (f"{_W}p", f"{_W}moveFrom", f"{_W}del", f"{_W}pPr", _FALLBACK):
            stack.extend(reversed(element))
    return "".join(pieces)


def _kind(style: str) -> Kind:
    if style.startswith(("heading", "title", "título", "titulo", "encabezado")):
        return Kind.HEADLINE
    if style.startswith(("caption", "descripción", "leyenda", "epígrafe")):
        return Kind.CAPTION
    return Kind.BODY


def _note_roots(document: Any) -> Iterator[Any]:
    """The roots of the footnotes and the endnotes."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    for relationship in document.part.rels.values():
        if relationship.reltype in _NOTES and not relationship.is_external:
            yield etree.fromstring(relationship.target_part.blob, parser)


def _refuse_bombs(content: bytes, name: str) -> None:
    """DOCX is a ZIP archive of XML: refuse what unpacks to too much, and XML that declares entities."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            members = archive.infolist()
            unpacked = sum(member.file_size for member in members)
            if len(members) > MOST_MEMBERS or unpacked > min(MOST_UNPACKED, MOST_RATIO * max(len(content), 1000)):
                raise ArticleError(
                    f"{name}: unpacks to {unpacked // 1_000_000} MB in {len(members)} parts, which looks like an attack; refused"
                )
            for member in members:
                if member.filename.lower().endswith((".xml", ".rels")):
                    with archive.open(member) as part:
                        xml = part.read(MOST_UNPACKED)
                    if any(entity in xml for entity in _ENTITY):
                        raise ArticleError(f"{name}: declares XML entities, which looks like an attack; refused")
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, OSError, EOFError) as error:
        raise ArticleError(f"{name}: not a DOCX file that can be read ({error}); save it again from the program that made it") from None
