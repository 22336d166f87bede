"""PDF: paragraphs put together from the lines of the pages, without what every page repeats."""

from __future__ import annotations

from aligner.articles.pdf.reading import read_pdf

__all__ = ["read_pdf"]
