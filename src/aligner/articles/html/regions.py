"""Which parts of a page are menus, boxes and comments, by what their elements are called, and where that cannot be right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from aligner.articles.html.marks import Region
from aligner.articles.html.outline import Node, Outline

__all__ = ["block_regions"]

PARDONED, READERS_PARDONED = 0.5, 0.95
"""Share of the article that parts of one kind must hold to be no boxes; what readers write often is the longest."""
REPEATED, LEAST_PROSE = 3, 60
"""Parts of one kind, each with a paragraph of so many characters, from which they are no boxes but the article's sections."""
MOST_NAMES = 8
"""Names of an element that are looked at."""

_OF_HEADLINES = re.compile(r"footer|teaser|lead|intro|summary|excerpt", re.IGNORECASE)


@dataclass(slots=True)
class _Kind:
    """All parts of a page that are called alike: what they hold of the article, and the paragraphs with which they begin."""

    region: Region
    weight: int = 0
    paragraphs: set[str] = field(default_factory=set)


def block_regions(page: Outline, weights: Sequence[int], title: int | None = None) -> list[Region]:
    """The region of each block.

    `weights`: for each block, the characters of it that an extractor takes; `title`: the block of the headline. A part of the page
    that holds the headline, or most of what is taken, is none, whatever it is called.
    """
    return _of_blocks(page, _pardoned(page, weights, title))


def _of_blocks(page: Outline, own: Sequence[Region]) -> list[Region]:
    """The region of each block, from those of the nodes."""
    inherited: list[Region] = []
    for node, region in zip(page.nodes, own, strict=True):
        inherited.append(max(region, inherited[node.parent] if node.parent >= 0 else Region.NONE))
    return [max(block.region, inherited[block.node] if block.node >= 0 else Region.NONE) for block in page.blocks]


def _pardoned(page: Outline, weights: Sequence[int], title: int | None) -> list[Region]:
    """The region of each node, none where it cannot be right."""
    sums = [0, *accumulate(weights)]
    own = [Region.NONE if _holds(node, title) and node.region < Region.HIDDEN else node.region for node in page.nodes]
    kinds = _kinds(page, own, sums)
    held, total = sum(kind.weight for kind in kinds.values()), sums[-1]
    wrong = {name for name, kind in kinds.items() if _is_wrong(kind, total)}
    if held > READERS_PARDONED * total and sum(kinds[name].weight for name in wrong) < PARDONED * held:
        wrong = set(kinds)
    names = [_name(node, region) for node, region in zip(page.nodes, own, strict=True)]
    of_wrong = [node for node, name in zip(page.nodes, names, strict=True) if name in wrong]
    families = {(node.parent, each) for node in of_wrong for each in _names(node)}
    free = (n for n, region in enumerate(_of_blocks(page, own)) if region == Region.NONE and weights[n] >= LEAST_PROSE)
    text = next((n for n in free if title is None or n > title), 0)
    pardoned = [
        name in wrong
        or (families and any((node.parent, each) in families for each in _names(node)))
        or _is_below_headline(page, node, title, text)
        for node, name in zip(page.nodes, names, strict=True)
    ]
    return [Region.NONE if free else region for free, region in zip(pardoned, own, strict=True)]


def _holds(node: Node, block: int | None) -> bool:
    return block is not None and node.first <= block < node.last


def _name(node: Node, region: Region) -> str:
    return f"{int(region)} {node.signature}" if region else ""


def _names(node: Node) -> list[str]:
    return node.signature.split()[1 : MOST_NAMES + 1]


def _kinds(page: Outline, own: Sequence[Region], sums: Sequence[int]) -> dict[str, _Kind]:
    """The outermost nodes of a region, by what they are called."""
    found: dict[str, _Kind] = {}
    inside: list[bool] = []
    for number, node in enumerate(page.nodes):
        above = node.parent >= 0 and (inside[node.parent] or own[node.parent] > Region.NONE)
        inside.append(above)
        if own[number] and not above:
            kind = found.setdefault(_name(node, own[number]), _Kind(own[number]))
            weight = sums[node.last] - sums[node.first]
            kind.weight += weight
            if weight >= LEAST_PROSE and not any(block.is_link for block in page.blocks[node.first : node.last]):
                kind.paragraphs.add(page.blocks[node.first].text)
    return found


def _is_wrong(kind: _Kind, total: int) -> bool:
    if kind.region <= Region.AROUND and len(kind.paragraphs) >= REPEATED:
        return True
    return kind.weight > (READERS_PARDONED if kind.region == Region.READERS else PARDONED) * total > 0


def _is_below_headline(page: Outline, node: Node, title: int | None, text: int) -> bool:
    """Whether it is called a footer or a teaser, but stands between the headline and the text: the headline's own."""
    if title is None or not title < node.first < node.last <= text or node.region == Region.HIDDEN:
        return False
    own = _OF_HEADLINES.search(node.signature) is not None and _holds(page.nodes[node.parent], title)
    return own and not any(block.links for block in page.blocks[node.first : node.last])
