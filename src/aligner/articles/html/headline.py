"""Which heading of a page is the article's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from aligner.articles.html.marks import Region, Role
from aligner.articles.html.metadata import PageData, title_parts, title_words
from aligner.articles.html.outline import Block, Outline

__all__ = ["Headline", "find_headline"]

AGREES, IS_IT = 0.6, 0.85
"""Share of words that a heading, and any other line above the text, has in common with what the page says its headline is."""
LONGEST, LEAST_TEXT = 300, 100
"""Characters of a line that may be the headline, and of a block from which it surely is text."""
NEAREST = 0.25
"""What being the last before the text is worth."""
CANDIDATES = 50
"""Headings that are looked at."""


@dataclass(frozen=True, slots=True)
class Headline:
    """The article's headline, and the block it stands in; None for both where there is none."""

    text: str | None
    block: int | None


def find_headline(page: Outline, regions: Sequence[Region], taken: Sequence[bool], data: PageData) -> Headline:
    """The headline: the heading that agrees with what the page says of itself, else the `<h1>` before the text, else what the page says.

    `taken` says which blocks an extractor takes for the article's text.
    """
    start = next((n for n, block in enumerate(page.blocks) if taken[n] and len(block.text) > LEAST_TEXT), len(page.blocks))
    statements = [_Statement.of(title) for title in data.titles]
    found: list[tuple[float, int]] = []
    others: list[tuple[float, int]] = []
    """Other lines that say what the page says its headline is; where no heading does."""
    for number, block in enumerate(page.blocks):
        rank = _rank(page, block) or (3 if number < start and len(block.text) < LONGEST else None)
        if rank is None or regions[number] == Region.HIDDEN or len(found) == CANDIDATES:
            continue
        likeness, agreement = _compared(block.text, statements)
        if rank > 1 and likeness < (AGREES if rank == 2 else IS_IT):
            continue
        score = agreement - 0.1 * (rank - 1) - 0.5 * (regions[number] in (Region.PLAYER, Region.AROUND)) - 0.2 * block.is_link
        if block.text.casefold() == data.site.casefold():
            score -= 1.0
        (found if rank < 3 else others).append((score, number))
    found = found if any(score > 0 for score, _ in found) else found + others[:CANDIDATES]
    title = next(iter(data.titles), None)
    nearest = max((number for score, number in found if score >= 0 and number <= start), default=-1)
    ranked = [(round(score + NEAREST * (number == nearest), 2), -abs(number - start), number) for score, number in found]
    if not ranked or (max(ranked)[0] < 0 and title):
        return Headline(title, None)
    number = max(ranked)[2]
    return Headline(_shown(page.blocks[number].text, data), number)


@dataclass(frozen=True, slots=True)
class _Statement:
    """The words of a title that the page states, and of its parts, with how much each is worth: the last part often is the site's name."""

    parts: tuple[tuple[frozenset[str], float], ...]

    @classmethod
    def of(cls, title: str) -> _Statement:
        parts = title_parts(title)
        worths = [0.9] * (len(parts) - 1) + [0.7]
        named = zip(parts, worths, strict=True) if len(parts) > 1 else ()
        return cls(tuple((title_words(part), worth) for part, worth in ((title, 1.0), *named)))


def _compared(text: str, statements: Sequence[_Statement]) -> tuple[float, float]:
    """Share of the words that a heading has in common with what is most like it of the page's statements; and that by its worth."""
    words = title_words(text)
    shares = [(len(words & others) / max(len(words | others), 1), worth) for statement in statements for others, worth in statement.parts]
    return max((share for share, _ in shares), default=0.0), max((share * worth for share, worth in shares), default=0.0)


def _rank(page: Outline, block: Block) -> int | None:
    """1 for what is marked as the page's heading, 2 for what may be it."""
    if block.tag == "h1":
        return 1
    role = page.nodes[block.node].role
    return 2 if block.tag == "h2" or (role == Role.HEADLINE and len(block.text) < LONGEST) else None


def _shown(text: str, data: PageData) -> str:
    """The heading's text, with the spaces that its elements lack, and without the name of the site where that stands in it."""
    key = _key(text)
    for title in data.titles:
        for statement in (title, *title_parts(title)):
            others = [data.site, *title_parts(title)]
            if _key(statement) == key and statement.count(" ") > text.count(" "):
                return statement
            if any(other and key in (_key(statement + other), _key(other + statement)) for other in others if other != statement):
                return statement
    return text


def _key(text: str) -> str:
    return "".join(text.casefold().split())
