"""What each block of a page is: a caption, a byline, a date, a quotation."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from aligner.articles.html.labels import is_byline
from aligner.articles.html.marks import Role
from aligner.articles.html.outline import Block, Node, Outline

__all__ = ["block_roles"]

LONGEST_CAPTION, LONGEST_BYLINE, LONGEST_DATE = 1_000, 200, 100
"""Characters of an element that is called one up to which it is one."""
MOST_OF_PICTURE = 3
"""Blocks of an element that is a picture with its caption."""
_FOOT = re.compile(r"(?:^|[-_ ])(?:pie|fuente|foot)(?:$|[-_ ])", re.IGNORECASE)
_PICTURE = re.compile(r"(?:^|[-_ ])(?:pic|picture|photo|foto|image|imagen|img)(?:$|[-_ ]|box|wrap|container)", re.IGNORECASE)
LONGEST_IN_PICTURE = 300
"""Characters of the only text in an element that is named for a picture up to which it is the caption."""
LEAST_SENTENCE = 5
"""Spaces in a sentence that is too long for a byline."""


def block_roles(page: Outline) -> list[Role]:
    """The role of each block: its own, or that of the innermost element that gives one."""
    sums = [0, *accumulate(len(block.text) for block in page.blocks)]
    quoting = {above for node in page.nodes if node.tag == "blockquote" for above in (node.parent, page.nodes[node.parent].parent)}
    inherited: list[Role] = []
    for number, node in enumerate(page.nodes):
        above = inherited[node.parent] if node.parent >= 0 else Role.NONE
        if node.tag == "blockquote" or above == Role.QUOTE:
            inherited.append(Role.QUOTE)
        elif (node.tag == "figure" and number in quoting) or (node.tag == "figcaption" and node.parent in quoting):
            inherited.append(Role.EMPHASIS)
        elif above == Role.NONE and node.role == Role.NONE and (_is_at_foot_of_picture(page, node) or _is_box_of_picture(page, node, sums)):
            inherited.append(Role.CAPTION)
        else:
            inherited.append(_role(node, sums[node.last] - sums[node.first], above))
    return [_of_block(block, inherited[block.node] if block.node >= 0 else Role.NONE) for block in page.blocks]


def _of_block(block: Block, inherited: Role) -> Role:
    if inherited == Role.QUOTE or (inherited == Role.CAPTION and block.role != Role.TIME):
        return inherited
    if block.role == Role.NONE and inherited in (Role.NONE, Role.STANDFIRST, Role.TIME) and is_byline(block.text):
        return Role.BYLINE
    role = inherited if block.role == Role.NONE else block.role
    if role == Role.TIME and len(block.text) > LONGEST_DATE:
        return Role.NONE
    # A sentence about the author is no byline.
    return (
        (Role.PORTRAIT if block.role == Role.NONE else Role.NONE)
        if role == Role.BYLINE and block.text[-1:] in ".!?" and block.text.count(" ") >= LEAST_SENTENCE
        else role
    )


def _is_at_foot_of_picture(page: Outline, node: Node) -> bool:
    """Whether it is called a foot, which in Spanish is a caption's name and a page's, and a picture stands right before it."""
    if node.last != node.first + 1 or node.parent < 0 or _FOOT.search(node.signature) is None:
        return False
    around = page.nodes[node.parent]
    pictures = page.pictures
    is_small = around.last - around.first <= MOST_OF_PICTURE
    return bisect_left(pictures, around.first if is_small else node.first) < bisect_right(pictures, node.first)


def _is_box_of_picture(page: Outline, node: Node, sums: Sequence[int]) -> bool:
    """Whether it is named for a picture, holds one, and one short text."""
    if node.last != node.first + 1 or node.tag != "div" or sums[node.last] - sums[node.first] > LONGEST_IN_PICTURE:
        return False
    pictures = page.pictures
    return _PICTURE.search(node.signature) is not None and bisect_left(pictures, node.first) < bisect_right(pictures, node.last)


def _role(node: Node, length: int, above: Role) -> Role:
    if node.tag in ("figcaption", "caption", "figure"):
        return Role.CAPTION
    if node.tag in ("table", "pre") and above == Role.CAPTION:
        return Role.EMPHASIS
    longest = {Role.NONE: -1, Role.CAPTION: LONGEST_CAPTION, Role.BYLINE: LONGEST_BYLINE, Role.TIME: LONGEST_DATE}.get(node.role, length)
    own = length <= longest and (above != Role.CAPTION or node.role == Role.CAPTION)
    return node.role if own else Role.NONE if above == Role.HEADLINE else above
