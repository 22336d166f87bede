"""HTML: the article without what surrounds it, by trafilatura; title, date, byline and captions kept."""

from __future__ import annotations

import re
from collections.abc import Set

from lxml import etree, html

from aligner.articles.plain import join_parts
from aligner.bitext import Kind
from aligner.errors import ArticleError

__all__ = ["HtmlArticle", "read_html"]

LEAST_KEPT = 0.3
"""Share of the visible text below which the user is told that much was left out."""
LARGEST_PAGE = 5_000_000
"""Characters of a page without its embedded pictures."""
# Pictures that are written into their tag, and tags made of thousands of attributes, on which parsers take very long.
_LONG_TAG = re.compile(r"<([A-Za-z][A-Za-z0-9:-]{0,30})[^<>]{4000,}>")
_SUBSET = re.compile(r"<!DOCTYPE[^>\[]{0,1000}\[", re.IGNORECASE)
_HIDDEN = ("script", "style", "noscript", "template", "svg", "iframe", "form", "button")
_FRAME = ("nav", "header", "footer", "aside")


class HtmlArticle:
    """What was found in a page: text, blocks, title, date, address, notes, and the extractor's name and version."""

    def __init__(self, content: str, name: str) -> None:
        """Raise ArticleError when no article can be found in the page."""
        import trafilatura

        self.extractor = f"trafilatura {trafilatura.__version__}"
        content = _harmless(content, name)
        tree = _parse(content, name)
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
        parts = _parts(_body(body.body), self.title, tree, byline)
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


def _harmless(content: str, name: str) -> str:
    if _SUBSET.search(content[:10_000]) and "<!ENTITY" in content:
        raise ArticleError(f"{name}: declares entities of its own, which looks like an attack; remove its DOCTYPE")
    content = _LONG_TAG.sub(r"<\1>", content)
    if len(content) > LARGEST_PAGE:
        raise ArticleError(f"{name}: more than {LARGEST_PAGE:,} characters of HTML, too large for an article; save its text as .txt")
    return content


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


def _captions(tree: etree._Element, body: Set[str | None]) -> list[tuple[str, str]]:
    """Captions in their order, each with the text of the body that stands before it (where it goes)."""
    found, before = [], ""
    for element in tree.iter("p", "h2", "h3", "h4", "li", "blockquote", "figcaption"):
        if next(element.iterancestors("figcaption"), None) is not None:
            continue
        text = _clean("".join(element.itertext()))
        if element.tag == "figcaption":
            found += [(text, before)] if text else []
        elif text in body:
            before = text
    return found


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


def _parts(body: list[tuple[str, Kind]], title: str | None, tree: etree._Element, byline: str | None) -> list[tuple[str, Kind]]:
    """Title, byline and the body with the captions in their places; nothing when the page has no body."""
    captions = _captions(tree, {text for text, _ in body} - {title, byline})
    texts = {text for text, _ in captions}
    body = [(text, kind) for text, kind in body if text not in texts and text not in (title, byline)]
    if not body:
        return []
    waiting: dict[str, list[str]] = {}
    for text, before in captions:
        waiting.setdefault(before, []).append(text)
    parts: list[tuple[str, Kind]] = []
    if title:
        parts.append((_clean(title), Kind.HEADLINE))
    if byline:
        parts.append((byline, Kind.BYLINE))
    parts += ((text, Kind.CAPTION) for text in waiting.pop("", []))
    for text, kind in body:
        parts.append((text, kind))
        parts += ((caption, Kind.CAPTION) for caption in waiting.pop(text, []))
    return parts + [(text, Kind.CAPTION) for group in waiting.values() for text in group]


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
