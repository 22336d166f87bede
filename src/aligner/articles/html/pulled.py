"""Quotations out of the text that are set large beside it: they say nothing that the text does not say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.articles.html.outline import Outline

__all__ = ["pulled_quotations"]

LEAST_PULLED = 30
"""Characters from which a quotation is looked for in the text."""
MOST_PULLED = 50
"""Quotations of a page that are looked for: each takes time that grows with the page."""

_NAMED = re.compile(r"pull|quote|destacad|cita\b|highlight|callout|frase|ladillo|sumario", re.IGNORECASE)
_POSTED = re.compile(r"twitter|tweet|tuit|instagram|tiktok|facebook|fb-|bluesky|mastodon|threads|telegram|embed", re.IGNORECASE)
_WORD = re.compile(r"\w+")


def pulled_quotations(page: Outline, chosen: Sequence[int]) -> frozenset[int]:
    """Those of the chosen blocks that are named for a quotation and whose words stand in another block, all of them in their order."""
    named = [n for n in chosen if len(page.blocks[n].text) >= LEAST_PULLED and _is_named(page, n)][:MOST_PULLED]
    if not named:
        return frozenset()
    text = "\n".join(_words(page.blocks[n].text) for n in chosen if n not in named)
    return frozenset(n for n in named if _words(page.blocks[n].text) in text)


def _is_named(page: Outline, n: int) -> bool:
    """Whether a block stands in an element that is named for a quotation, not for a post."""
    path = [page.nodes[node] for node in page.ancestors(page.blocks[n].node)[:3]]
    names = " ".join(node.signature.partition(" ")[2] for node in path)
    return _NAMED.search(names) is not None and _POSTED.search(names) is None


def _words(text: str) -> str:
    """The words of a text with one blank around each."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "
