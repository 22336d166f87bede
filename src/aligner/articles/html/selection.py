"""Which blocks of a page are the article's: what an extractor finds says where the article is, the page's structure says where it ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from aligner.articles.html.boxes import LEAST_HEADLINE, Known, boxed
from aligner.articles.html.calls import is_call, is_plain_call
from aligner.articles.html.endings import author_names, ending_of
from aligner.articles.html.labels import (
    LONGEST_LABEL,
    announces_articles,
    is_address,
    is_button,
    is_date,
    is_label,
    is_lead_in,
    is_notice,
    names_source,
    opens_comments,
)
from aligner.articles.html.marks import Region, Role
from aligner.articles.html.outline import HEADINGS, Block, Node, Outline
from aligner.articles.html.prose import LEAST_PROSE, container_of, is_prose
from aligner.articles.html.pulled import pulled_quotations
from aligner.articles.html.regions import block_regions
from aligner.articles.html.roles import block_roles

__all__ = ["reasons", "select"]

MOST_POINTS = 20
LEAST_ITEM = 25
"""Characters of a heading or an item above the text from which it belongs to the article."""
_CELLS = frozenset(("td", "th", "dt", "dd"))
_ITEMS = _CELLS | {"li", "pre"}
LISTED = 12
"""Blocks behind the heading of a list of other articles in which links and captions belong to it."""
LEAST_BEFORE_ENDING = 2
"""Blocks of text that stand before what is said of their author."""
LOOK_AHEAD = 8
"""Blocks behind a heading in which its text is looked for."""

_LIVE = re.compile(r"live|directo|minuto|en-vivo|envivo", re.IGNORECASE)
_BRACKETED = re.compile(r"\[.*\]|\(.*\)|[>»→▶].*")
_SENTENCE = re.compile(r"[.!?…:][\"”»’')\]]*$")


def select(page: Outline, taken: Sequence[bool], title: int | None) -> list[tuple[Block, Role]]:
    """The blocks of the article but its headline, with their roles.

    `taken`: for each block of the page, whether an extractor takes it; `title`: the block of the headline.
    """
    selection = _Selection(page, taken, title)
    return [chosen for chosen, inside in zip(zip(page.blocks, selection.roles, strict=True), selection.choose(), strict=True) if inside]


def reasons(page: Outline, taken: Sequence[bool], title: int | None) -> list[str]:
    """For each block of the page, why it is not the article's; an empty text for one that is. Arguments as those of `select`."""
    selection = _Selection(page, taken, title)
    return ["" if inside or n == title else selection.reason(n) for n, inside in enumerate(selection.choose())]


_REGIONS = {
    Region.HIDDEN: "hidden",
    Region.READERS: "written by readers",
    Region.AROUND: "menu, related articles, advertisement or form",
    Region.PLAYER: "player of sound or pictures",
}


class _Selection:
    """What is known of a page while its blocks are chosen. All sums over ranges of blocks are differences of running sums."""

    def __init__(self, page: Outline, taken: Sequence[bool], title: int | None) -> None:
        self.page, self.title = page, title
        weights = [len(block.text) if inside and not block.is_link else 0 for block, inside in zip(page.blocks, taken, strict=True)]
        self.regions = block_regions(page, weights, title)
        self.roles = block_roles(page)
        self.others = self._other_articles()
        self.taken = [inside and self.regions[n] < Region.PLAYER and not self.others[n] for n, inside in enumerate(taken)]
        self.weights = [weight if inside else 0 for weight, inside in zip(weights, self.taken, strict=True)]
        self.sums = [0, *accumulate(self.weights)]
        self.shapes = self._known_shapes()
        self.container = self._with_twins(container_of(page, self.sums))
        self.scope = self._scope(self.container)
        self.first, self.second, self.last = self._core()
        self.comments = self._comments()
        self.menu = frozenset(
            block.text.casefold()
            for block, region in zip(page.blocks, self.regions, strict=True)
            if region == Region.AROUND and len(block.text) < LEAST_ITEM
        )
        """What stands in menus, such as the names of sections."""
        self.pulled: frozenset[int] = frozenset()
        """Quotations out of the text, set large beside it."""
        self.ending: dict[int, str] = {}
        """What stands behind the text, and what it is."""
        self.labels = [is_label(block.text, linked=block.linked > 0.5) for block in page.blocks]
        known = Known(self.taken, self.weights, self.roles, self.labels, title, self.first, self.last)
        self.boxed = [other or box for other, box in zip(self.others, boxed(page, known), strict=True)]

    def _comments(self) -> list[bool]:
        """Blocks behind the heading of what readers wrote, to the end of what the heading stands in."""
        nodes, blocks = self.page.nodes, self.page.blocks
        found = [False] * len(blocks)
        for n in range(self.first + 1, len(blocks)):
            sure = n > self.last or (blocks[n].tag in HEADINGS and any(map(str.isdigit, blocks[n].text)))
            if sure and not found[n] and opens_comments(blocks[n].text):
                path = [nodes[node] for node in self.page.ancestors(blocks[n].node)]
                box = next((node for node in path if node.last > n + 1), None)
                if box is not None:
                    found[n : box.last] = [True] * (box.last - n)
        return found

    def _other_articles(self) -> list[bool]:
        """Blocks of articles that follow the first one: twins of what holds the headline, with a headline of their own."""
        nodes, blocks = self.page.nodes, self.page.blocks
        if self.title is None:
            return [False] * len(blocks)
        child_of = {nodes[node].parent: node for node in self.page.ancestors(blocks[self.title].node)}
        headings = [0, *accumulate(block.tag == "h1" for block in blocks)]
        found: list[bool] = []
        for number, node in enumerate(nodes):
            own = child_of.get(node.parent)
            other = node.parent >= 0 and found[node.parent]
            if own is not None and own != number and node.first >= nodes[own].last and nodes[own].tag not in HEADINGS:
                articles = node.tag == nodes[own].tag == "article" and not _LIVE.search(nodes[node.parent].signature + node.signature)
                if node.signature == nodes[own].signature or articles:
                    own_headline = headings[node.last] > headings[node.first] or (articles and self._begins_with_heading(node))
                    other = other or own_headline
            found.append(other)
        return [block.node >= 0 and found[block.node] for block in blocks]

    def _begins_with_heading(self, node: Node) -> bool:
        return any(block.tag in HEADINGS for block in self.page.blocks[node.first : min(node.last, node.first + 4)])

    def _scope(self, container: int) -> int:
        """The node that holds the headline and the container."""
        if self.title is not None:
            return self.page.common(self.page.blocks[self.title].node, container)
        for node in self.page.ancestors(container):
            if self.page.nodes[node].tag in ("article", "main"):
                return node
        return max(self.page.nodes[container].parent, 0)

    def _with_twins(self, container: int) -> int:
        """The container, or what holds it and others of its kind: the entries of a live blog, the sections of a text."""
        nodes, scope = self.page.nodes, self._scope(container)
        texts = [0, *accumulate(self._is_like_the_text(n) for n in range(len(self.page.blocks)))]
        children: dict[int, list[Node]] = {}
        for other in nodes:
            children.setdefault(other.parent, []).append(other)
        for node in self.page.ancestors(container):
            if node == scope:
                break
            twins = [
                other
                for other in children[nodes[node].parent]
                if other is not nodes[node] and other.signature == nodes[node].signature and texts[other.last] > texts[other.first]
            ]
            if len(twins) >= (1 if nodes[node].tag == "article" or nodes[node].signature.strip() != nodes[node].tag else 2):
                container = nodes[node].parent
        return container

    def _is_like_the_text(self, n: int) -> bool:
        block = self.page.blocks[n]
        return self.regions[n] == Region.NONE and not self.others[n] and is_prose(block) and self._shape(block) in self.shapes

    def _core(self) -> tuple[int, int, int]:
        """The first, the second and the last block in the container that surely are text of the article."""
        node = self.page.nodes[self.container]
        sure = [
            n
            for n in range(max(node.first, -1 if self.title is None else self.title + 1), node.last)
            if (self.weights[n] or self._is_like_the_text(n))
            and self.page.blocks[n].tag not in HEADINGS
            and self.roles[n] not in (Role.CAPTION, Role.BYLINE)
            and (self.page.blocks[n].tag in _CELLS or not (is_date(self.page.blocks[n].text) or is_address(self.page.blocks[n].text)))
        ]
        return (sure[0], sure[min(1, len(sure) - 1)], sure[-1]) if sure else (node.first, node.first, node.last)

    def choose(self) -> list[bool]:
        """For each block, whether it is the article's; the headline is not among them."""
        container, scope = self.page.nodes[self.container], self.page.nodes[self.scope]
        if not self.sums[-1]:
            return [False] * len(self.page.blocks)
        found = []
        for n, block in enumerate(self.page.blocks):
            if n == self.title or not self._may_be_of_the_article(n, block):
                inside = False
            elif self.taken[n]:
                inside = n >= self.first or self._taken_above(n, block)
            elif not scope.first <= n < scope.last:
                inside = self._is_over_the_article(n, block)
            elif n < max(container.first, self.first):
                inside = self._above(n, block)
            elif n >= container.last:
                inside = self._below(n, block)
            else:
                inside = self._inside(n, block) if n < self.last else self._at_the_end(n, block)
            found.append(inside)
        found = self._without_ending(self._without_lists(found))
        self.pulled = pulled_quotations(self.page, [n for n, inside in enumerate(found) if inside])
        return [inside and n not in self.pulled for n, inside in enumerate(found)]

    def _may_be_of_the_article(self, n: int, block: Block) -> bool:
        last = Region.PLAYER if self.roles[n] == Role.CAPTION and not block.is_link else Region.BESIDE
        if self.regions[n] > last or self.comments[n] or self.roles[n] in (Role.TIME, Role.PORTRAIT):
            return False
        if self.boxed[n] and not self._is_the_byline(n, block):
            return False
        if block.is_link and self.roles[n] not in (Role.BYLINE, Role.QUOTE, Role.CAPTION) and self._leads_to_another(n, block):
            return False
        if (
            self._is_a_date(n, block)
            or (block.tag not in _ITEMS and self.roles[n] == Role.NONE and is_lead_in(block.text, block.linked))
            or (n <= self.first and self.roles[n] != Role.BYLINE and block.text.casefold() in self.menu)
            or is_button(block.text)
            or (self.roles[n] != Role.CAPTION and block.tag != "pre" and is_notice(block.text))
        ):
            return False
        # What readers are asked to do has an element of its own kind; a paragraph like the others is text.
        special = block.is_link or self.shapes.get(self._shape(block), 0) < 2 or n >= self.last
        if is_call(block.text) if special else is_plain_call(block.text):
            return False
        return self.regions[n] == Region.NONE or self.taken[n] or self.roles[n] in (Role.EMPHASIS, Role.BYLINE, Role.QUOTE, Role.CAPTION)

    def _leads_to_another(self, n: int, block: Block) -> bool:
        """Whether a block that is a link is the headline of another article: in a box, in brackets, or long and no sentence."""
        if self.regions[n] == Region.BESIDE or _BRACKETED.fullmatch(block.text):
            return True
        teaser = block.tag in ("p", "li") or (block.tag in _CELLS and self.page.is_alone_with_picture(block))
        teaser = teaser and not names_source(block.text)
        return teaser and len(block.text) >= LEAST_HEADLINE and not _SENTENCE.search(block.text[-6:])

    def reason(self, n: int) -> str:
        """Why a block that was not chosen is none of the article's."""
        block = self.page.blocks[n]
        found = (
            (self.regions[n] > Region.BESIDE, _REGIONS.get(self.regions[n], "")),
            (self.comments[n], _REGIONS[Region.READERS]),
            (self.others[n], "another article"),
            (self.roles[n] == Role.PORTRAIT, "about the author"),
            (self.ending.get(n, "") != "", self.ending.get(n, "")),
            (n in self.pulled, "quotation out of the text"),
            (self.roles[n] == Role.TIME or is_date(block.text), "date"),
            (block.text.casefold() in self.menu, "name of a section"),
            (is_address(block.text), "address of the page"),
            (is_button(block.text), "button"),
            (is_notice(block.text), "notice of rights"),
            (is_call(block.text), "call to readers"),
            (self.labels[n], "heading of a list"),
            (is_lead_in(block.text, block.linked), "link to another page"),
            (self.boxed[n], "teaser or list of links"),
            (block.is_link, "link to another page"),
            (self.regions[n] == Region.BESIDE, "beside the article"),
        )
        return next((reason for holds, reason in found if holds), "outside the article")

    def _is_the_byline(self, n: int, block: Block) -> bool:
        """Whether it stands between the headline and the text, with the date and the section."""
        return self.roles[n] == Role.BYLINE and not block.is_link and (-1 if self.title is None else self.title) < n < self.first

    def _is_a_date(self, n: int, block: Block) -> bool:
        """Whether it is the date of the article, not one in its text."""
        end_of_head = 0 if block.tag in _CELLS | HEADINGS else self.first if block.tag in ("p", "li") else self.second
        below = n > self.last and block.tag not in _CELLS | HEADINGS
        return (self.roles[n] == Role.BYLINE or n < end_of_head or below) and (is_date(block.text) or (below and is_address(block.text)))

    def _inside(self, n: int, block: Block) -> bool:
        return not block.is_link or self.roles[n] == Role.BYLINE

    def _at_the_end(self, n: int, block: Block) -> bool:
        """Behind the last paragraph that is sure: what is long enough, or built as the text is."""
        long_enough = (
            len(block.text) >= LEAST_ITEM or block.tag in _ITEMS | HEADINGS or self.roles[n] in (Role.CAPTION, Role.BYLINE, Role.QUOTE)
        )
        return self._inside(n, block) and (long_enough or self._shape(block) in self.shapes)

    def _taken_above(self, n: int, block: Block) -> bool:
        """Above the text, what an extractor takes may be a section's name or a button, unless it is a paragraph."""
        sentence = len(block.text) >= LEAST_ITEM and _SENTENCE.search(block.text[-6:]) is not None
        is_text = sentence or len(block.text) >= LEAST_PROSE or block.tag == "p" or block.tag in _ITEMS | HEADINGS
        return self._above(n, block) or (is_text and not block.is_link)

    def _above(self, n: int, block: Block) -> bool:
        """Above the text: pictures, standfirst, byline."""
        role, over_title = self.roles[n], self.title is not None and n < self.title
        if role == Role.BYLINE or block.is_link:
            return role == Role.BYLINE
        if role in (Role.CAPTION, Role.STANDFIRST):
            return role == Role.STANDFIRST or not over_title or self.page.is_beside_picture(block)
        if over_title or is_date(block.text):
            return False
        if block.tag == "li":
            # A list of which one point is long enough.
            node = self.page.nodes[self.page.nodes[block.node].parent]
            return any(len(other.text) >= LEAST_ITEM for other in self.page.blocks[node.first : node.last][:MOST_POINTS])
        if block.tag in HEADINGS:
            return len(block.text) >= LEAST_ITEM
        return is_prose(block) or (block.tag == "p" and len(block.text) >= LEAST_ITEM and _SENTENCE.search(block.text[-6:]) is not None)

    def _is_over_the_article(self, n: int, block: Block) -> bool:
        """Whether it is the caption of a picture or a player above the article, in the main part of the page."""
        main = next((node for node in map(self.page.nodes.__getitem__, self.page.ancestors(self.scope)) if node.tag == "main"), None)
        over = main is not None and main.first <= n < self.page.nodes[self.scope].first
        return over and self.roles[n] == Role.CAPTION and not block.is_link and self.page.is_beside_picture(block)

    def _below(self, n: int, block: Block) -> bool:
        """Below the container of the text: what is built as the text is, and pictures and paragraphs of the same article."""
        if block.is_link:
            return False
        if " " in self._shape(block)[1] and self._shape(block) in self.shapes:
            return True
        of_article = self.page.nodes[self.scope].tag == "article"
        return of_article and (
            self.roles[n] in (Role.CAPTION, Role.BYLINE) or (is_prose(block) and bool(_SENTENCE.search(block.text[-6:])))
        )

    def _shape(self, block: Block) -> tuple[str, str]:
        node = self.page.nodes[block.node]
        return node.signature, self.page.nodes[node.parent].signature if node.parent >= 0 else ""

    def _known_shapes(self) -> dict[tuple[str, str], int]:
        """The elements that hold the text that is taken, with what they stand in, and how many paragraphs each holds."""
        found: dict[tuple[str, str], int] = {}
        for block, weight in zip(self.page.blocks, self.weights, strict=True):
            if weight >= LEAST_PROSE:
                shape = self._shape(block)
                found[shape] = found.get(shape, 0) + 1
        return found

    def _without_lists(self, found: list[bool]) -> list[bool]:
        """Without headings such as `Te puede interesar` and the links and pictures that follow them."""
        blocks, listed_until = self.page.blocks, 0
        for n in range(0 if self.title is None else self.title + 1, len(blocks)):
            block = blocks[n]
            label = announces_articles(block.text, linked=block.linked > 0.5) or (
                block.tag in HEADINGS and not self.taken[n] and self._only_links_follow(n, found)
            )
            if label and (block.linked > 0.5 or self._links_follow(n, found)):
                listed_until = n + LISTED
                found[n] = False
            elif n < listed_until and (block.is_link or self.roles[n] == Role.CAPTION):
                found[n] = False
            elif found[n]:
                listed_until = 0
        chosen = [n for n, inside in enumerate(found) if inside]
        while chosen and (not found[chosen[-1]] or self._ends_nothing(chosen[-1], found)):
            found[chosen.pop()] = False
        return found

    def _ends_nothing(self, n: int, found: list[bool]) -> bool:
        """Whether a heading at the end, or a line with a colon, is none of the article's: no extractor takes it, or links follow."""
        text, is_heading = self.page.blocks[n].text, self.page.blocks[n].tag in HEADINGS
        opens = is_heading or (len(text) <= LONGEST_LABEL and text[-1] == ":")
        return (is_heading and not self.taken[n]) or (opens and self._only_links_follow(n, found))

    def _without_ending(self, found: list[bool]) -> list[bool]:
        """Without what stands behind the text: who its author is, and what readers are asked to do."""
        texts = [block.text for block in self.page.blocks]
        names = author_names(text for text, role in zip(texts, self.roles, strict=True) if role == Role.BYLINE)
        first = max(self.first, -1 if self.title is None else self.title) + LEAST_BEFORE_ENDING
        for n in range(len(found) - 1, first - 1, -1):
            if not found[n] or self.roles[n] in (Role.CAPTION, Role.BYLINE, Role.QUOTE):
                continue
            self.ending[n] = ending_of(texts[n], names, texts[self.first : n])
            if not self.ending[n]:
                break
            found[n] = False
        return found

    def _links_follow(self, n: int, found: list[bool]) -> bool:
        """Whether links, another heading or nothing follow a heading."""
        blocks = self.page.blocks
        for after in range(n + 1, min(n + LOOK_AHEAD, len(blocks))):
            if blocks[after].is_link or self.boxed[after]:
                return True
            if found[after] and self.roles[after] != Role.CAPTION:
                return blocks[after].tag in HEADINGS and blocks[n].tag in HEADINGS and blocks[after].tag <= blocks[n].tag
        return True

    def _only_links_follow(self, n: int, found: list[bool]) -> bool:
        """Whether there is nothing of the article between a heading and the next one, but links."""
        blocks = self.page.blocks
        after = next((m for m in range(n + 1, min(n + LOOK_AHEAD, len(blocks))) if found[m]), None)
        links = any(blocks[m].is_link or self.boxed[m] for m in range(n + 1, after or min(n + LOOK_AHEAD, len(blocks))))
        return links and (after is None or blocks[after].tag in HEADINGS)
