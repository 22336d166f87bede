"""A page as a list of blocks: what a reader sees as paragraphs, lines, headings, list items, cells and captions, with where each stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from aligner.articles.html.marks import Region, Role

__all__ = ["HEADINGS", "Block", "Node", "Outline", "clean"]

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


@dataclass(slots=True)
class Node:
    """An element that makes blocks: its place in the tree, and what is said of it. `first` and `last` are its range of blocks."""

    tag: str
    parent: int
    signature: str
    region: Region = Region.NONE
    role: Role = Role.NONE
    first: int = 0
    last: int = 0


@dataclass(slots=True)
class Block:
    """A paragraph, line, heading, item, cell or caption. `linked` is the share of its characters that lead to other pages."""

    text: str
    node: int
    tag: str
    role: Role = Role.NONE
    region: Region = Region.NONE
    linked: float = 0.0
    links: int = 0
    """How many links to other pages begin in it."""
    pictured: bool = False
    """Whether a picture stands in its link."""

    @property
    def is_link(self) -> bool:
        """Whether nearly all of it leads to another page."""
        return self.linked > 0.85


@dataclass(slots=True)
class Outline:
    """The blocks of a page in their order, and the tree they stand in. A node stands behind its parent."""

    nodes: list[Node] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    pictures: list[int] = field(default_factory=list)
    """For each picture, the number of blocks before it."""

    def ancestors(self, node: int) -> list[int]:
        """The node and what it stands in, from the inside out."""
        found = []
        while node >= 0:
            found.append(node)
            node = self.nodes[node].parent
        return found

    def common(self, one: int, other: int) -> int:
        """The innermost node that holds both."""
        while one != other:
            if one > other:
                one = self.nodes[one].parent
            else:
                other = self.nodes[other].parent
        return one

    def is_beside_picture(self, block: Block) -> bool:
        """Whether a picture stands in the same element, or in the one around it."""
        path = [self.nodes[node] for node in self.ancestors(block.node)[:4]]
        pictures = self.pictures
        n = path[0].first
        return any(node.tag == "figure" for node in path) or any(
            bisect_left(pictures, node.first) < bisect_right(pictures, n) or bisect_right(pictures, n) < bisect_left(pictures, node.last)
            for node in path[1:3]
        )

    def is_alone_with_picture(self, block: Block) -> bool:
        """Whether it is the only text of a table that holds a picture."""
        table = next((self.nodes[node] for node in self.ancestors(block.node) if self.nodes[node].tag == "table"), None)
        return table is not None and table.last - table.first == 1 and self.is_beside_picture(block)


def clean(text: str) -> str:
    """The text with single spaces."""
    return " ".join(text.split())
