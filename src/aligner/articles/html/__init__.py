"""HTML: the article of a page, with its headline, byline and captions, and nothing of what surrounds it."""

from __future__ import annotations

from aligner.articles.html.page import HtmlArticle, read_html

__all__ = ["HtmlArticle", "read_html"]
