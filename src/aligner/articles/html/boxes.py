"""Teasers of other articles and lists of links, by how much of them is links."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from aligner.articles.html.calls import asks_with_link, is_wall
from aligner.articles.html.labels import is_author_label
from aligner.articles.html.marks import Role
from aligner.articles.html.outline import HEADINGS, Block, Node, Outline

__all__ = ["LEAST_HEADLINE", "Known", "boxed"]

TEASER, SHORT_TEASER = 500, 250
"""Characters up to which a box with a headline that is a link is another article's teaser; the short one though it is taken."""
LINKED_BOX = 0.75
"""Share of a box's text, apart from captions, that must be links for it to be a list of other articles."""
FORM_BLOCKS = 4
"""Blocks of an element with a form up to which they belong to the form."""
MENU = 3
"""Links from which a list of nothing but links above or below the text is a menu."""
LEAST_HEADLINE = 25
"""Characters of a link that is no heading from which it may be a headline."""
GOOD_PART, SMALL_PART = 0.3, 0.2
"""Share of the article from which a part of the page is no box, and from which short teasers together are the article."""

_CELLS = frozenset(("td", "th"))
_ITEMS = frozenset(("td", "th", "li", "dd", "dt", "pre"))


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of each block: whether an extractor takes it, its weight, its role, whether it is the heading of a list of articles.

    `title` is the block of the headline; `first` and `last` are the blocks between which the text surely stands.
    """

    taken: Sequence[bool]
    weights: Sequence[int]
    roles: Sequence[Role]
    labels: Sequence[bool]
    title: int | None
    first: int
    last: int


def boxed(page: Outline, known: Known) -> list[bool]:
    """For each block, whether it stands in a teaser or in a list of links."""
    sums = _Sums(page, known)
    short = sums.short_teasers(page)
    forms = {node.parent for node in page.nodes if node.tag == "form"}
    forms |= {above for block in page.blocks if block.links and asks_with_link(block.text) for above in page.ancestors(block.node)[:2]}
    found: list[bool] = []
    for number, node in enumerate(page.nodes):
        above = node.parent >= 0 and found[node.parent]
        found.append(above or (sums.may_be_a_box(node) and sums.is_box(node, short=number in short, form=number in forms)))
    return [
        (block.node >= 0 and found[block.node]) or (block.is_link and block.pictured and block.tag not in _CELLS) for block in page.blocks
    ]


def _may_be_a_headline(block: Block, role: Role) -> bool:
    if not block.is_link or role in (Role.BYLINE, Role.TIME, Role.QUOTE):
        return False
    return block.tag in HEADINGS or (block.tag not in _ITEMS and len(block.text) >= LEAST_HEADLINE)


class _Sums:
    """Running sums over the blocks, of which the sums over a node are differences. Captions, names and dates are not counted."""

    def __init__(self, page: Outline, known: Known) -> None:
        self._known = known
        left_out = [label or role in (Role.CAPTION, Role.BYLINE, Role.TIME) for label, role in zip(known.labels, known.roles, strict=True)]
        texts = [0 if out else len(block.text) for block, out in zip(page.blocks, left_out, strict=True)]
        self._weight = [0, *accumulate(known.weights)]
        self._length = [0, *accumulate(texts)]
        self._linked = [0.0, *accumulate(text * block.linked for text, block in zip(texts, page.blocks, strict=True))]
        self._taken = [0, *accumulate(text if inside else 0 for text, inside in zip(texts, known.taken, strict=True))]
        self._headlines = [0, *accumulate(map(_may_be_a_headline, page.blocks, known.roles))]
        self._links = [0, *accumulate(block.links for block in page.blocks)]
        self._openings = [is_author_label(block.text) or is_wall(block.text) for block in page.blocks]
        """Headings of portraits of authors and of offers to subscribe."""
        self._labels = [0, *accumulate(known.labels)]

    def short_teasers(self, page: Outline) -> set[int]:
        """Small nodes with a headline that is a link, unless they are a good part of what is taken: then the article is a list of them."""
        found: set[int] = set()
        weight = 0.0
        for number, node in enumerate(page.nodes):
            if _over(self._headlines, node) and _over(self._length, node) <= SHORT_TEASER:
                weight += _over(self._weight, node) if node.parent not in found else 0
                found.add(number)
        return found if weight <= SMALL_PART * self._weight[-1] else set()

    def may_be_a_box(self, node: Node) -> bool:
        """Whether it holds text, but neither the headline nor a good part of the article."""
        title = self._known.title
        holds_title = title is not None and node.first <= title < node.last
        return node.last > node.first and not holds_title and _over(self._weight, node) <= GOOD_PART * self._weight[-1]

    def is_box(self, node: Node, *, short: bool, form: bool) -> bool:
        """Whether it is a list of links, a teaser or what stands around a form or a link to subscribe, and not the article's own."""
        held = _over(self._length, node)
        if form and node.last - node.first <= FORM_BLOCKS and held <= TEASER:
            return True
        is_list = held > 0 and _over(self._linked, node) >= LINKED_BOX * held
        is_teaser = held <= TEASER and node.last - node.first > 1 and _over(self._headlines, node) > 0
        wanted = _over(self._taken, node) > 0.5 * held and not _over(self._labels, node)
        # A menu may have been taken by mistake.
        wanted = wanted and (_over(self._links, node) < MENU or self._known.first <= node.first <= self._known.last)
        return ((is_list or is_teaser) and (not wanted or (is_teaser and short))) or self._openings[node.first]


def _over(sums: Sequence[float], node: Node) -> float:
    return sums[node.last] - sums[node.first]
