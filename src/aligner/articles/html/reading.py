"""Reads the blocks of a page: one walk through its tree, in time that grows with its length."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from lxml import etree

from aligner.articles.html.asides import without_asides
from aligner.articles.html.marks import LABELS, LONGEST_LABEL, NO_MARK, Mark, Region, Role, listed, mark
from aligner.articles.html.outline import HEADINGS, Node, Outline, clean
from aligner.articles.html.pieces import Piece, are_apart, block_of, is_wrapped
from aligner.languages.pair import Language

__all__ = ["outline"]

BLOCKS = HEADINGS | listed(
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form header "
    "hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul"
)
SKIPPED = listed(
    "script style noscript template title meta link svg math iframe object embed applet audio video canvas map area button select "
    "datalist input textarea output progress meter frame frameset noframes rp rt rtc param source track dialog "
    "amp-ad amp-auto-ads amp-sticky-ad amp-sidebar amp-consent amp-user-notification amp-social-share amp-analytics amp-embed "
    "amp-lightbox amp-next-page amp-addthis amp-list amp-mustache amp-state amp-video amp-audio amp-iframe amp-youtube amp-pixel"
)
"""What is never shown, or only where something else cannot be shown, and what readers fill in or press."""
LONGEST_HEADING = 400

MOST_WORDS = 4
"""Words of an `id` from which it is made of the text of a heading."""

_NUMBER = re.compile(r"\d+")
_WORD_MARK = re.compile(r"[-_]")
_PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg")
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SHOWS_BREAKS = re.compile(r"white-space\s*:\s*(?:pre\b|pre-line|pre-wrap|break-spaces)", re.IGNORECASE)
_MOVING = listed("video iframe amp-video amp-youtube amp-iframe")
"""What is shown as a picture is, with a caption."""
_EMBED = re.compile(r"embed|instagram|twitter|tweet|tiktok|reddit|bluesky|mastodon|threads|telegram|fb-", re.IGNORECASE)
_SHOWN_AS_BLOCK = re.compile(r"display\s*:\s*(?:block|flex|grid|table|list-item)", re.IGNORECASE)
_NOTES = ("#f", "#note", "#nota", "#ref", "#cite", "#_ft", "#_edn")
_CONTEXTS = ("article", "main", "section", "blockquote", "li")
_PARAGRAPHS = HEADINGS | {"p", "dd", "dt", "blockquote", "figcaption"}


def outline(tree: etree._Element) -> Outline:
    """The blocks of a page. Nothing is judged here but what can never be seen. Time grows with the page's length."""
    return _Reader(tree).read()


@dataclass(slots=True)
class _Open:
    """What has to be undone when an element ends."""

    node: bool = False
    heading: bool = False
    link: bool = False
    picture: bool = False
    marked: bool = False
    breaks: bool = False
    after: str = ""
    """What is shown behind it."""


class _Reader:
    """Walks through a page once. Text is collected in pieces, which become a block where a block's element begins or ends."""

    def __init__(self, tree: etree._Element) -> None:
        self._tree = tree
        self._spanish = (tree.get("lang") or "").lower().startswith(Language.SPANISH)
        self._found = Outline()
        self._node = -1
        self._pieces: list[Piece] = []
        self._open: list[_Open | None] = []
        self._marks: list[Mark] = []
        self._links = self._headings = self._breaks = 0
        self._within = dict.fromkeys(_CONTEXTS, 0)
        """How many elements of these names are open."""
        self._pictured = 0
        """How many links are open in which a picture stands."""
        self._begun = 0
        """Links that began since the last block."""
        self._ended: str | None = None
        """The inline element that ended, as long as nothing follows it."""
        self._touches: str | None = None
        """The inline element that ended right before the one that began."""
        self._began: str | None = None
        """The inline element that began, as long as nothing stands in it."""
        self._line = False
        """Whether the last block ended with a line break."""

    def read(self) -> Outline:
        """The outline of the page."""
        walker = etree.iterwalk(self._tree, events=("start", "end"))
        for event, element in walker:
            if event == "end":
                self._end(element)
            elif self._is_skipped(element) or not self._start(element):
                self._open.append(None)
                walker.skip_subtree()
        self._flush()
        return self._found

    def _is_skipped(self, element: etree._Element) -> bool:
        if element.tag in _MOVING:
            self._found.pictures.append(len(self._found.blocks))
        return element.tag in SKIPPED

    def _start(self, element: etree._Element) -> bool:
        """Open an element. False when it is to be skipped."""
        tag = str(element.tag)
        said = _mark(element, tag)
        if tag == "br":
            self._break()
            self._open.append(_Open())
            return True
        styled = "style" in element.attrib and _SHOWN_AS_BLOCK.search(element.get("style") or "") is not None
        block = tag in BLOCKS or styled or ("-" in tag and not _in_running_text(element))
        if self._headings:
            if said.region != Region.NONE or _is_anchor(element):
                return False
            if block:
                self._add(" ")
            block = False
        elif not block:
            if said.region == Region.HIDDEN or _is_reference(element):
                return False
            block = said.role in (Role.CAPTION, Role.STANDFIRST) and not self._in_caption()
        opened = _Open()
        if block:
            self._flush()
            self._begin(tag, said, element)
            opened.node = True
            opened.heading = tag in HEADINGS and _is_heading(element)
            self._headings += opened.heading
        else:
            self._touches, self._ended, self._began = self._ended or self._touches, None, tag
            opened.marked = said != NO_MARK
            if opened.marked:
                self._marks.append(said)
        opened.breaks = tag == "pre" or _SHOWS_BREAKS.search(element.get("style") or "") is not None
        self._breaks += opened.breaks
        opened.link = tag == "a" and not self._in_embed() and _leads_away(element.get("href"), in_list=self._stands_in("li"))
        if tag in ("img", "picture", "amp-img"):
            self._found.pictures.append(len(self._found.blocks))
        opened.picture = opened.link and any(True for _ in element.iter("img", "picture", "amp-img"))
        self._links += opened.link
        self._begun += opened.link
        self._pictured += opened.picture
        before, opened.after = _quotation_marks(element, self._spanish) if tag == "q" else ("", "")
        self._open.append(opened)
        self._add(before)
        self._add(element.text)
        return True

    def _begin(self, tag: str, said: Mark, element: etree._Element) -> None:
        nodes = self._found.nodes
        region = said.region
        if tag in ("nav", "menu", "form", "search"):
            region = max(region, Region.AROUND)
        elif tag == "footer":
            region = max(region, Region.BESIDE if self._stands_in("article") else Region.AROUND)
        elif tag == "header" and not self._stands_in("article", "main", "section"):
            region = max(region, Region.AROUND)
        elif tag == "aside" and said.role != Role.EMPHASIS:
            region = max(region, Region.BESIDE)
        if region < Region.HIDDEN and self._stands_in("blockquote"):
            region = Region.NONE
        elif tag in _PARAGRAPHS or tag == "figure":
            # A paragraph's class says little; where an extractor takes it, it is text.
            region = Region.BESIDE if region in (Region.PLAYER, Region.AROUND) else region
            region = Region.NONE if tag in ("figcaption", "figure") and region == Region.BESIDE else region
        first = len(self._found.blocks)
        nodes.append(Node(tag, self._node, _signature(tag, element.get("class") or ""), region, said.role, first, first))
        self._node = len(nodes) - 1
        if tag in _CONTEXTS:
            self._within[tag] += 1

    def _end(self, element: etree._Element) -> None:
        opened = self._open.pop()
        if opened is None:
            self._add(element.tail)
            return
        self._add(opened.after)
        self._links -= opened.link
        self._pictured -= opened.picture
        self._breaks -= opened.breaks
        if opened.node:
            self._flush()
            self._headings -= opened.heading
            node = self._found.nodes[self._node]
            node.last, self._node = len(self._found.blocks), node.parent
            if node.tag in _CONTEXTS:
                self._within[node.tag] -= 1
        elif opened.marked:
            self._marks.pop()
        if self._headings and element.tag in BLOCKS:
            self._add(" ")
        if not opened.node and element.tag != "br":
            self._ended = str(element.tag)
        self._add(element.tail)

    def _stands_in(self, *tags: str) -> bool:
        return any(self._within[tag] for tag in tags)

    def _in_embed(self) -> bool:
        """Whether it is a post of a social network, in which all text may lead to the post."""
        if not self._within["blockquote"]:
            return False
        nodes = (self._found.nodes[node] for node in self._found.ancestors(self._node))
        return any(node.tag == "blockquote" and _EMBED.search(node.signature) is not None for node in nodes)

    def _in_caption(self) -> bool:
        return any(
            self._found.nodes[node].tag == "figcaption" or self._found.nodes[node].role == Role.CAPTION
            for node in self._found.ancestors(self._node)
        )

    def _add(self, text: str | None) -> None:
        if not text:
            return
        if self._breaks and not self._headings and "\n" in text:
            first, *rest = text.split("\n")
            self._add(first)
            for line in rest:
                self._break()
                self._add(line)
            return
        touches, beside = self._touches or self._ended or self._began, not self._touches
        self._touches = self._ended = self._began = None
        if touches and self._pieces and are_apart(self._pieces[-1].text, text, "" if beside else touches):
            text = f" {text}"
        said = self._marks[-1] if self._marks else NO_MARK
        self._pieces.append(Piece(text, self._links > 0, self._pictured > 0, said.role, said.region))

    def _break(self) -> None:
        """A line break: a block ends, but not a paragraph. Two of them end the paragraph."""
        if self._headings:
            self._add(" ")
            return
        held = any(not piece.text.isspace() for piece in self._pieces)
        self._flush()
        self._line = held

    def _flush(self) -> None:
        pieces, self._pieces = self._pieces, []
        follows, self._line = self._line, False
        self._touches = self._ended = self._began = None
        if not pieces:
            return
        if self._begun and not self._links:
            kept, asides = without_asides(pieces)
            pieces = list(kept)
        else:
            asides = []
        block = block_of(pieces, self._node, self._found.nodes[self._node] if self._node >= 0 else None)
        if block is None:
            self._line = follows
            return
        block.pictured, block.links, self._begun = any(piece.pictured for piece in pieces), self._begun, 0
        last = self._found.blocks[-1] if self._found.blocks else None
        if follows and last is not None and last.node == block.node and is_wrapped(last.text, block.text):
            last.text = f"{last.text} {block.text}"
        else:
            self._found.blocks.append(block)
        for aside in asides:
            other = block_of(aside, self._node, None)
            if other is not None:
                # It makes no teaser of the paragraph that it stands in.
                other.region, other.linked = Region.AROUND, 0.0
                self._found.blocks.append(other)


@lru_cache(maxsize=2_000)
def _signature(tag: str, names: str) -> str:
    """An element and its class, by which elements of one kind are known: numbers in a class are those of one of them."""
    return f"{tag} {clean(_NUMBER.sub('', names))}"


def _mark(element: etree._Element, tag: str) -> Mark:
    names, hidden = [], False
    for key, value in element.items():
        if key in LABELS:
            names.append(_name(key, str(value)[:LONGEST_LABEL], tag))
        elif key == "style":
            hidden = hidden or _INVISIBLE.search(str(value)[:LONGEST_LABEL]) is not None
        elif key == "hidden" or (key == "aria-hidden" and value == "true" and tag in BLOCKS and not _has_caption(element)):
            hidden = True
    said = mark(" ".join(names)) if names and tag not in ("html", "body") else NO_MARK
    if tag == "time" and said.role == Role.NONE:
        said = Mark(said.region, Role.TIME)
    return Mark(Region.HIDDEN, said.role) if hidden else said


def _has_caption(element: etree._Element) -> bool:
    """Whether it is a slide that is shown when others are not."""
    return any(True for _ in islice(element.iter("figcaption"), 1))


def _name(key: str, value: str, tag: str) -> str:
    """What an attribute says of its element, as `mark` takes it."""
    if key == "id":
        of_text = tag in _PARAGRAPHS or len(_WORD_MARK.findall(value)) > MOST_WORDS
        return "" if of_text else f"#{value}"
    if key == "rel":
        return value if value == "author" else ""
    return "-".join(value.split()) if key == "aria-label" else value


def _leads_away(address: str | None, *, in_list: bool) -> bool:
    """Whether a link leads to another page, or is in a list of the parts of this one: not to a letter, or a picture."""
    if (
        not address
        or (address[:1] == "#" and (len(address) == 1 or not in_list))
        or address[:11].lower().startswith(("javascript:", "mailto:", "tel:"))
    ):
        return False
    return not address[:2_000].split("?")[0].lower().endswith(_PICTURES)


def _is_reference(element: etree._Element) -> bool:
    """Whether it is the mark of a footnote."""
    if element.tag == "sup":
        return len(element) == 1 and not (element.text or "").strip(" [(") and _leads_to_note(element[0], "#")
    return element.tag == "a" and len(element) == 0 and _leads_to_note(element, *_NOTES)


def _leads_to_note(element: etree._Element, *starts: str) -> bool:
    text = "".join(element.itertext()).strip(" []()*†")
    return (
        element.tag == "a"
        and (element.get("href") or "").startswith(starts)
        and (text.isdigit() or not any(map(str.isalnum, text)) or len(text) == 1)
    )


def _is_anchor(element: etree._Element) -> bool:
    """Whether it is the sign behind a heading that leads to the heading."""
    return element.tag == "a" and len(element) == 0 and (element.text or "").strip() in ("", "#", "¶", "§", "🔗")


def _in_running_text(element: etree._Element) -> bool:
    """Whether text stands beside an element whose name is not known."""
    before, parent = element.getprevious(), element.getparent()
    beside = before.tail if before is not None else parent.text if parent is not None else ""
    return bool((beside or "").strip() or (element.tail or "").strip())


def _is_heading(element: etree._Element) -> bool:
    """Whether a heading is read as one block. Where its end was forgotten, the rest of the page stands in it."""
    length = 0
    for child in element.iter():
        if child is not element and child.tag in HEADINGS | {"article", "figure", "table", "ul", "ol"}:
            return False
        length += len(child.text or "") + (len(child.tail or "") if child is not element else 0)
        if length > LONGEST_HEADING:
            return False
    return True


def _quotation_marks(element: etree._Element, spanish: bool) -> tuple[str, str]:
    """The marks that a browser puts around `<q>`, unless they are written in it."""
    if (element.text or "").lstrip()[:1] in tuple("\"'“”«»‘’„"):
        return "", ""
    return ("«", "»") if spanish else ("“", "”")
