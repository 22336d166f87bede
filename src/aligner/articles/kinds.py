"""Which reader a document needs. Readers are imported when a file needs them."""

from __future__ import annotations

from aligner.articles.document import DocumentReader

__all__ = ["document_reader"]


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
