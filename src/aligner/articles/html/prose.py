"""The paragraphs of a page: what may be one, and the part of the page that holds them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from aligner.articles.html.marks import Region
from aligner.articles.html.outline import Block, Outline
from aligner.articles.html.regions import block_regions

__all__ = ["LEAST_PROSE", "container_of", "is_prose", "prose"]

CONTAINED = 0.85
"""Share of the article that its container holds."""
LEAST_PROSE = 60
"""Characters of a block from which it may be a paragraph."""


def prose(page: Outline) -> list[bool]:
    """What stands in for an extractor: each block that is no link in the smallest part of the page that holds nearly all paragraphs."""
    regions = block_regions(page, [0] * len(page.blocks))
    shown = [region == Region.NONE and block.linked < 0.5 for region, block in zip(regions, page.blocks, strict=True)]
    weights = [len(block.text) if inside and is_prose(block) else 0 for block, inside in zip(page.blocks, shown, strict=True)]
    node = page.nodes[container_of(page, [0, *accumulate(weights)])] if page.nodes else None
    return [inside and node is not None and node.first <= n < node.last for n, inside in enumerate(shown)]


def container_of(page: Outline, sums: Sequence[int]) -> int:
    """The innermost node that holds nearly all of the weight of which the running sums are given, the page where there is none."""
    if not sums[-1]:
        return 0
    return max(n for n, node in enumerate(page.nodes) if sums[node.last] - sums[node.first] >= CONTAINED * sums[-1])


def is_prose(block: Block) -> bool:
    """Whether it may be a paragraph of a text."""
    return len(block.text) >= LEAST_PROSE and block.linked < 0.3
