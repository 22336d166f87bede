"""Where in its article a finding stands."""

from __future__ import annotations

from dataclasses import dataclass

from aligner.bitext import Article, Unit
from aligner.text.places import line_and_column

__all__ = ["Place", "place_of"]


@dataclass(frozen=True, slots=True)
class Place:
    """A span of an article: offsets from 0 in its text; lines and columns (in code points) from 1 in its file, the end past the last
    character. Column 0: only the line is known.
    """

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int


def place_of(article: Article, numbers: tuple[int, ...], text: str, span: tuple[int, int]) -> Place | None:
    """The place of `span` of a unit's side: `numbers` are the side's segments, `text` is its text.

    None when the article's text is not known or is not what the unit holds, and for pages and Word files, whose text has no lines.
    """
    if not numbers or numbers[-1] >= len(article.segments) or article.extractor is not None:
        return None
    base = article.segments[numbers[0]].start
    if not article.text.startswith(text, base):
        return None
    start, end = (base + min(max(offset, 0), len(text)) for offset in (span[0], max(span)))
    ends = (line_and_column(article.text, article.places, offset) for offset in (start, end))
    return Place(start, end, *next(ends), *next(ends))


def source_place(article: Article, unit: Unit, span: tuple[int, int] | None) -> Place | None:
    """The place of a span of the unit's source; of its beginning when there is no span."""
    return place_of(article, unit.link.source, unit.source, span or (0, 0))


def target_place(article: Article, unit: Unit, span: tuple[int, int] | None) -> Place | None:
    """The place of a span of the unit's target; of its beginning when there is no span."""
    return place_of(article, unit.link.target, unit.target, span or (0, 0))
