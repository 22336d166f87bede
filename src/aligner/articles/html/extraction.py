"""What trafilatura takes for the article, told as blocks of the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import cast

from lxml import etree
from lxml.html import HtmlElement

from aligner.articles.html.marks import listed
from aligner.articles.html.outline import Block, clean

__all__ = ["LARGEST_TREE", "WIDEST_ELEMENT", "delivered", "extract", "is_too_large"]

LARGEST_TREE = 60_000
"""Elements of a page up to which trafilatura is asked."""
WIDEST_ELEMENT = 2_000
"""Children in one element, apart from blocks, up to which trafilatura is asked: its time grows with their square."""
GRAM = 3
"""Words that stand together, by which a block is found again in an extract."""
LEAST_SHARED = 0.6
"""Share of a block's groups of words that the extract must have."""

LEAST_FOUND = 0.5
"""Share of an extract that the page's blocks must hold."""

_WORD = re.compile(r"\w+")
_BLOCKS = listed("p div section article main li td th tr tbody br hr h1 h2 h3 h4 h5 h6 ul ol dl dt dd table blockquote details")


class _Words:
    """The words of a text: groups of them, and its short lines."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.grams: set[tuple[str, ...]] = set()
        self._short: set[tuple[str, ...]] = set()
        words: list[str] = []
        for line in lines:
            own = _WORD.findall(line.casefold())
            if len(own) < GRAM:
                self._short.add(tuple(own))
            words += own
        self.grams.update(_grams(words))

    def holds(self, text: str) -> bool:
        """Whether a block's text is in the extract, whatever its spaces and marks."""
        words = _WORD.findall(text.casefold())
        if len(words) < GRAM:
            return bool(words) and tuple(words) in self._short
        grams = _grams(words)
        return sum(map(self.grams.__contains__, grams)) >= LEAST_SHARED * len(grams)


def _grams(words: list[str]) -> list[tuple[str, ...]]:
    return list(zip(*(islice(words, at, None) for at in range(GRAM)), strict=False))


def is_too_large(tree: etree._Element) -> bool:
    """Whether trafilatura would take very long."""
    for number, element in enumerate(tree.iter()):
        if number > LARGEST_TREE:
            return True
        if len(element) > WIDEST_ELEMENT and sum(child.tag not in _BLOCKS for child in element) > WIDEST_ELEMENT:
            return True
    return False


def extract(tree: etree._Element) -> list[str] | None:
    """The lines of what trafilatura takes for the article, None when it finds none. Raises what trafilatura raises."""
    import trafilatura

    found = trafilatura.bare_extraction(
        cast(HtmlElement, tree), include_comments=False, include_tables=True, favor_recall=True, with_metadata=False, deduplicate=False
    )
    return None if found is None or isinstance(found, dict) else _lines(found.body)


def _lines(body: etree._Element) -> list[str]:
    """Each text of the tree between two tags, as a line. Inline elements were stripped by trafilatura."""
    return [text for text in map(clean, body.itertext()) if text]


def delivered(blocks: Sequence[Block], lines: Sequence[str]) -> list[bool] | None:
    """For each block, whether it is in the extract. None when the extract is not in the page's blocks: it comes from the page's data."""
    known, extract = set(lines), None
    found = []
    for block in blocks:
        inside = block.text in known
        if not inside:
            extract = extract or _Words(lines)
            inside = extract.holds(block.text)
        found.append(inside)
    held = sum(len(block.text) for block, inside in zip(blocks, found, strict=True) if inside)
    if extract is not None and held < LEAST_FOUND * sum(map(len, lines)):
        shared = extract.grams & _Words([block.text for block in blocks]).grams
        return found if len(shared) >= LEAST_FOUND * len(extract.grams) else None
    return found
