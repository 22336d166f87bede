"""DOCX: paragraphs, headings, captions and table cells, by python-docx."""

from __future__ import annotations

import zipfile
from io import BytesIO

from aligner.articles.plain import join_parts
from aligner.bitext import Kind
from aligner.errors import ArticleError

__all__ = ["read_docx"]

MOST_MEMBERS = 5_000
MOST_UNPACKED = 200_000_000
MOST_RATIO = 200


def read_docx(content: bytes, name: str) -> tuple[str, list[tuple[int, int, Kind]], str | None, str]:
    """Text, blocks, title and the extractor's name and version. Raises ArticleError for a damaged or dangerous file."""
    _refuse_bombs(content, name)
    import docx
    from docx.document import Document
    from docx.opc.exceptions import PackageNotFoundError
    from docx.oxml.exceptions import InvalidXmlError
    from docx.table import Table
    from docx.text.paragraph import Paragraph
    from lxml import etree

    try:
        document: Document = docx.Document(BytesIO(content))
        parts: list[tuple[str, Kind]] = []
        for item in document.iter_inner_content():
            if isinstance(item, Paragraph):
                parts += _paragraph(item.text, item.style.name if item.style is not None else None)
            elif isinstance(item, Table):
                cells = [cell.text for row in item.rows for cell in row.cells]
                parts += [part for text in cells for part in _paragraph(text, None)]
        title = document.core_properties.title or None
    except (
        PackageNotFoundError,
        InvalidXmlError,
        KeyError,
        ValueError,
        AttributeError,
        etree.XMLSyntaxError,
        zipfile.BadZipFile,
        OSError,
    ) as error:
        raise ArticleError(f"{name}: a damaged DOCX file ({error}); save it again from the program that made it") from None
    if not parts:
        raise ArticleError(f"{name}: empty; give a file with text in it")
    text, blocks = join_parts(parts)
    return text, blocks, title, "python-docx"


def _paragraph(text: str, style: str | None) -> list[tuple[str, Kind]]:
    style = (style or "").lower()
    kind = Kind.BODY
    if style.startswith(("heading", "title", "título", "titulo")):
        kind = Kind.HEADLINE
    elif style.startswith(("caption", "descripción", "leyenda")):
        kind = Kind.CAPTION
    return [(line, kind) for line in (" ".join(part.split()) for part in text.split("\n")) if line]


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
                if member.filename.endswith((".xml", ".rels")):
                    with archive.open(member) as part:
                        if b"<!ENTITY" in part.read(MOST_UNPACKED):
                            raise ArticleError(f"{name}: declares XML entities, which looks like an attack; refused")
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError) as error:
        raise ArticleError(f"{name}: not a DOCX file that can be read ({error}); save it again from the program that made it") from None
