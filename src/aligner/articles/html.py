"""HTML: the article without what surrounds it, by trafilatura; title, date, byline and captions kept."""

from __future__ import annotations

import re

from lxml import etree, html

from aligner.articles.plain import join_parts
from aligner.bitext import Kind
from aligner.errors import ArticleError

__all__ = ["HtmlArticle", "read_html"]

LEAST_KEPT = 0.3
"""Share of the visible text below which the user is told that much was left out."""
_HIDDEN = ("script", "style", "noscript", "template", "svg", "iframe", "form", "button")
_FRAME = ("nav", "header", "footer", "aside")


class HtmlArticle:
    """What was found in a page: text, blocks, title, date, address, notes, and the extractor's name and version."""

    def __init__(self, content: str, name: str) -> None:
        """Raise ArticleError when no article can be found in the page."""
        import trafilatura

        self.extractor = f"trafilatura {trafilatura.__version__}"
        tree = _parse(content, name)
        captions = _captions(tree)
        byline = _byline(tree)
        body = trafilatura.bare_extraction(
            content,
            include_comments=False,
            include_tables=True,
            favor_recall=True,
            with_metadata=True,
            deduplicate=False,
            output_format="python",
        )
        if body is None or isinstance(body, dict):
            raise ArticleError(f"{name}: no article found in the page; save its text as .txt and use that")
        self.title = _heading(tree) or body.title
        self.date, self.url = body.date, body.url
        parts = _parts(body.body, self.title, captions, byline)
        if not parts:
            raise ArticleError(f"{name}: no article found in the page; save its text as .txt and use that")
        self.text, self.blocks = join_parts(parts)
        visible = _visible_length(tree)
        kept = sum(len(text) for text, _ in parts)
        self.notes = (
            () if kept >= LEAST_KEPT * visible else (f"only {100 * kept // visible} % of the page's text was taken for the article",)
        )


def read_html(content: str, name: str) -> HtmlArticle:
    """The article of a page. Raises ArticleError."""
    return HtmlArticle(content, name)


def _parse(content: str, name: str) -> etree._Element:
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        # A declared encoding would be refused in a str.
        tree = html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", content), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ArticleError(f"{name}: not HTML that can be read ({error}); save its text as .txt and use that") from None
    return tree


def _clean(text: str) -> str:
    return " ".join(text.split())


def _captions(tree: etree._Element) -> list[tuple[str, str]]:
    """Captions in their order, each with the paragraph text that stands before it (where it goes)."""
    found = []
    for caption in tree.iter("figcaption"):
        text = _clean("".join(caption.itertext()))
        if text:
            found.append((text, _paragraph_before(caption)))
    return found


def _paragraph_before(element: etree._Element) -> str:
    before = element.xpath("preceding::p[normalize-space()][1]")
    return _clean("".join(before[0].itertext())) if isinstance(before, list) and before and isinstance(before[0], etree._Element) else ""


def _heading(tree: etree._Element) -> str | None:
    heading = next(iter(tree.iter("h1")), None)
    return (_clean("".join(heading.itertext())) or None) if heading is not None else None


def _byline(tree: etree._Element) -> str | None:
    """The line that names the author, when the page marks it."""
    for element in tree.iter("p", "div", "span", "address", "a"):
        marks = f"{element.get('class') or ''} {element.get('rel') or ''} {element.get('itemprop') or ''}".lower()
        if re.search(r"\b(byline|author|autor|firma)\b", marks):
            text = _clean("".join(element.itertext()))
            if 2 < len(text) <= 120:
                return text
    return None


def _parts(root: etree._Element, title: str | None, captions: list[tuple[str, str]], byline: str | None) -> list[tuple[str, Kind]]:
    parts: list[tuple[str, Kind]] = []
    if title:
        parts.append((_clean(title), Kind.HEADLINE))
    if byline:
        parts.append((byline, Kind.BYLINE))
    waiting = list(captions)
    texts = {text for text, _ in captions}
    parts += ((text, Kind.CAPTION) for text in _take(waiting, ""))
    for text, kind in _body(root):
        if text in texts or text in (title, byline):
            continue
        parts.append((text, kind))
        parts += ((caption, Kind.CAPTION) for caption in _take(waiting, text))
    return parts + [(text, Kind.CAPTION) for text, _ in waiting if len(parts) > 1]


def _take(waiting: list[tuple[str, str]], paragraph: str) -> list[str]:
    """Captions that stand after this paragraph, taken out of those that wait."""
    taken = [text for text, before in waiting if before == paragraph]
    waiting[:] = [(text, before) for text, before in waiting if before != paragraph]
    return taken


def _body(root: etree._Element) -> list[tuple[str, Kind]]:
    """Paragraphs of trafilatura's tree: p, head, item, quote, cell."""
    parts = []
    for element in root.iter("p", "head", "item", "quote", "cell", "code"):
        if any(True for _ in element.iterancestors("p", "item", "quote", "cell")) or element.find(".//p") is not None:
            continue
        for line in "".join(element.itertext()).split("\n"):
            text = _clean(line)
            if text:
                parts.append((text, Kind.HEADLINE if element.tag == "head" else Kind.BODY))
    return parts


def _visible_length(tree: etree._Element) -> int:
    """Characters of the page outside scripts and frames of the site."""
    total = 0
    for element in tree.iter():
        if not isinstance(element.tag, str) or element.tag in _HIDDEN:
            continue
        if any(True for _ in element.iterancestors(*_HIDDEN, *_FRAME)) or element.tag in _FRAME:
            continue
        total += len(_clean(element.text or ""))
        total += sum(len(_clean(child.tail or "")) for child in element)
    return max(total, 1)
