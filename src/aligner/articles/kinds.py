"""Which reader a document needs. Readers are imported when a file needs them."""

from __future__ import annotations

import codecs
import re

from aligner.articles.document import DocumentReader

__all__ = ["document_reader", "kind_of"]

_BEGINNING = 2_000
"""Bytes that say what a stream holds."""
_CUE = re.compile(rb"\s*(?:\d{1,6}\s+)?(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}\s*-->")
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_ODF, _EPUB = b"mimetypeapplication/vnd.oasis.opendocument.text", b"mimetypeapplication/epub+zip"


def kind_of(content: bytes) -> str:
    """The ending that fits what the bytes of an article begin with; `.txt` for anything that is not known."""
    start = content[:_BEGINNING].removeprefix(codecs.BOM_UTF8)
    if start.startswith(b"PK\x03\x04"):
        return ".odt" if _ODF in start else ".epub" if _EPUB in start else ".docx"
    if b"%PDF-" in start[:1024]:
        return ".pdf"
    if start.startswith(b"{\\rtf"):
        return ".rtf"
    if start.startswith(b"WEBVTT"):
        return ".vtt"
    if _CUE.match(start):
        return ".srt"
    return ".html" if _PAGE.match(start) else ".txt"


def document_reader(suffix: str) -> DocumentReader | None:
    """The reader of files with an ending (in lower case, with its dot); None for text, pages and subtitles."""
    if suffix == ".docx":
        from aligner.articles.docx import read_docx as read
    elif suffix == ".odt":
        from aligner.articles.odt import read_odt as read
    elif suffix == ".rtf":
        from aligner.articles.rtf import read_rtf as read
    elif suffix == ".epub":
        from aligner.articles.epub import read_epub as read
    elif suffix == ".pdf":
        from aligner.articles.pdf import read_pdf as read
    else:
        return None
    return read
