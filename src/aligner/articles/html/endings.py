"""What stands behind the text of an article: who its author is, and what readers are asked to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from aligner.articles.html.authors import begins_with_name, is_about_author, names_of_byline
from aligner.articles.html.calls import is_call, is_farewell, is_wall

__all__ = ["author_names", "ending_of"]

MOST_AUTHORS = 8
"""Bylines whose names are looked for."""


def author_names(bylines: Iterable[str]) -> list[str]:
    """The names in bylines."""
    return [name for byline in islice(bylines, MOST_AUTHORS) for name in names_of_byline(byline)]


def ending_of(text: str, names: Sequence[str], before: Sequence[str]) -> str:
    """What a block at the end of an article is, when it is none of it; "" when it is. `names`: of its authors; `before`: the text.

    Who was named in the text is no author.
    """
    if is_about_author(text, names):
        name = begins_with_name(text)
        if name and not any(name in own for own in names) and any(name in block for block in before):
            return ""
        return "about the author"
    return "call to readers" if is_call(text) or is_wall(text) or is_farewell(text) else ""
