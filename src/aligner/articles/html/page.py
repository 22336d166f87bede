"""A page as an article: what belongs to it, in its order, with the kinds of its blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree, html

from aligner.articles.html.extraction import delivered, extract, is_too_large
from aligner.articles.html.headline import Headline, find_headline
from aligner.articles.html.labels import without_dates
from aligner.articles.html.marks import Region, Role
from aligner.articles.html.metadata import PageData, published, read_data
from aligner.articles.html.outline import HEADINGS, Block, Outline, clean
from aligner.articles.html.prose import prose
from aligner.articles.html.reading import outline
from aligner.articles.html.regions import block_regions
from aligner.articles.html.selection import reasons, select
from aligner.articles.left_out import LeftOut
from aligner.articles.plain import headline_first, join_parts
from aligner.bitext import Kind
from aligner.errors import ArticleError

__all__ = ["HtmlArticle", "read_html"]

LEAST_KEPT = 0.3
"""Share of the visible text below which the user is told that much was left out."""
LARGEST_PAGE = 5_000_000
"""Characters of a page without its embedded pictures."""
LONGER = 2
"""How many times as long as the text that is shown the text in the page's data must be to be taken instead."""
LEAST_REPEATED = 50
"""Characters from which a block that stands twice in a row is written once."""
# Pictures that are written into their tag, and tags made of thousands of attributes, on which parsers take very long.
_LONG_TAG = re.compile(r"<([A-Za-z][A-Za-z0-9:-]{0,30})[^<>]{4000,}>")
_TAG = re.compile(r"<[!/?A-Za-z]")
_SUBSET = re.compile(r"<!DOCTYPE[^>\[]{0,1000}\[", re.IGNORECASE)
_MARKUP = re.compile(r"<(?:p|br|div|h[1-6]|ul|li)\b", re.IGNORECASE)
_NONE = "no article found in the page; save its text as .txt and use that"

Part = tuple[str, Kind]


class HtmlArticle:
    """What was found in a page: text, blocks, title, date, address, notes, and the extractor's name and version."""

    def __init__(self, content: str, name: str) -> None:
        """Raise ArticleError when no article can be found in the page."""
        import trafilatura

        self.extractor = f"trafilatura {trafilatura.__version__}"
        tree = _parse(_harmless(content, name), name)
        data = read_data(tree)
        page = outline(tree)
        large = is_too_large(tree)
        lines, notes = _extract(tree, page, large=large)
        if lines is None:
            raise ArticleError(f"{name}: {_NONE}")
        parts, self.title = _parts(page, lines, data)
        self._page, self._lines, self._data = page, lines, data
        if not any(kind == Kind.BODY for _, kind in parts):
            raise ArticleError(f"{name}: {_NONE}")
        self.url = data.url
        self.date, date_notes = published(tree, large=large)
        self.text, self.blocks = join_parts(parts)
        self.notes = (*notes, *date_notes, *_kept(page, parts))

    def left_out(self) -> tuple[LeftOut, ...]:
        """The texts of the page that were not taken, in their order, with the reason."""
        marked, headline = _headline(self._page, delivered(self._page.blocks, self._lines), self._data)
        said = zip(self._page.blocks, reasons(self._page, marked, headline.block), strict=True)
        kept = {self.text[start:end] for start, end, _ in self.blocks}
        named = ((block, reason or ("name of the site" if _is_site(block.text, self._data) else "")) for block, reason in said)
        return tuple(LeftOut(reason, block.text) for block, reason in named if reason and block.text not in kept)


def read_html(content: str, name: str) -> HtmlArticle:
    """The article of a page. Raises ArticleError."""
    return HtmlArticle(content, name)


def _harmless(content: str, name: str) -> str:
    if _SUBSET.search(content[:10_000]) and "<!ENTITY" in content:
        raise ArticleError(f"{name}: declares entities of its own, which looks like an attack; remove its DOCTYPE")
    if not _TAG.search(content):
        raise ArticleError(f"{name}: {_NONE}")
    content = _LONG_TAG.sub(r"<\1>", content)
    if len(content) > LARGEST_PAGE:
        raise ArticleError(f"{name}: more than {LARGEST_PAGE:,} characters of HTML, too large for an article; save its text as .txt")
    return content


def _parse(content: str, name: str) -> etree._Element:
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        # A declared encoding would be refused in a str.
        return html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", content), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ArticleError(f"{name}: not HTML that can be read ({error}); save its text as .txt and use that") from None


def _extract(tree: etree._Element, page: Outline, *, large: bool) -> tuple[list[str] | None, tuple[str, ...]]:
    """The lines that are surely the article's, and notes; where trafilatura cannot be asked, long paragraphs stand in for it."""
    if large:
        note = "the page is very large, so that its article was looked for by a simpler way"
    else:
        try:
            return extract(tree), ()
        except Exception as error:  # trafilatura does not say what it raises
            note = f"the page's article was looked for by a simpler way (trafilatura: {type(error).__name__})"
    return [block.text for block, inside in zip(page.blocks, prose(page), strict=True) if inside] or None, (note,)


def _parts(page: Outline, lines: list[str], data: PageData) -> tuple[list[Part], str | None]:
    """The parts of the article, the headline first, and the headline."""
    taken = delivered(page.blocks, lines)
    marked, headline = _headline(page, taken, data)
    parts = [
        part for block, role in select(page, marked, headline.block) if (part := _part(block, role))[0] and not _is_site(part[0], data)
    ]
    body = sum(len(text) for text, kind in parts if kind == Kind.BODY)
    text = _text_of_data(data.text)
    if taken is None or not body or sum(len(line) for line, _ in text) > LONGER * body:
        around = {kind: [part for part in parts if part[1] == kind] for kind in (Kind.BYLINE, Kind.CAPTION)}
        parts = around[Kind.BYLINE] + (text or [(line, Kind.BODY) for line in lines]) + around[Kind.CAPTION]
    if headline.text is None:
        parts = headline_first(parts, among_others=True)
        return _once(parts), parts[0][0] if parts and parts[0][1] == Kind.HEADLINE else None
    return [(headline.text, Kind.HEADLINE), *_once([part for part in parts if part[0] != headline.text])], headline.text


def _is_site(text: str, data: PageData) -> bool:
    """Whether it is the name of the site, such as beside the author's."""
    return bool(data.site) and text.casefold() == data.site.casefold()


def _headline(page: Outline, taken: list[bool] | None, data: PageData) -> tuple[list[bool], Headline]:
    """The blocks that are surely the article's, and its headline. `taken`: what the extractor takes, None when that is not on the page."""
    marked = prose(page) if taken is None else taken
    weights = [len(block.text) if inside else 0 for block, inside in zip(page.blocks, marked, strict=True)]
    return marked, find_headline(page, block_regions(page, weights), marked, data)


def _part(block: Block, role: Role) -> Part:
    kind = _kind(block, role)
    return (without_dates(block.text) if kind == Kind.BYLINE else block.text), kind


def _kind(block: Block, role: Role) -> Kind:
    if role in (Role.CAPTION, Role.BYLINE):
        return Kind.CAPTION if role == Role.CAPTION else Kind.BYLINE
    return Kind.HEADLINE if block.tag in HEADINGS or block.tag == "summary" else Kind.BODY


def _text_of_data(text: str) -> list[Part]:
    """The text in a page's data, which may have markup."""
    if not text.strip():
        return []
    if not _MARKUP.search(text):
        return [(line, Kind.BODY) for line in map(clean, text.split("\n")) if line]
    blocks = outline(html.fragment_fromstring(text, create_parent="div")).blocks
    return [(block.text, _kind(block, Role.NONE)) for block in blocks if block.region < Region.PLAYER]


def _once(parts: Sequence[Part]) -> list[Part]:
    """Without captions, bylines and long blocks that are written twice in a row, for wide and for narrow screens."""
    found: list[Part] = []
    for part in parts:
        recent = [text for text, _ in found[-2:]]
        special = part[1] in (Kind.CAPTION, Kind.BYLINE)
        if part[0] in recent and (special or (part[0] == recent[-1] and len(part[0]) >= LEAST_REPEATED)):
            continue
        found.append(part)
    return found


def _kept(page: Outline, parts: Sequence[Part]) -> tuple[str, ...]:
    """A note when little of the page was taken."""
    kept = sum(len(text) for text, _ in parts)
    if kept >= LEAST_KEPT * sum(len(block.text) for block in page.blocks):
        return ()
    regions = block_regions(page, [0] * len(page.blocks))
    visible = max(sum(len(block.text) for block, region in zip(page.blocks, regions, strict=True) if region < Region.PLAYER), 1)
    return () if kept >= LEAST_KEPT * visible else (f"only {100 * kept // visible} % of the page's text was taken for the article",)
