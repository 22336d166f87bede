"""Where in its article a finding stands."""

from __future__ import annotations

from dataclasses import dataclass

from aligner.bitext import Article, Unit

__all__ = ["Place", "place_of"]


@dataclass(frozen=True, slots=True)
class Place:
    """A span of an article's text: offsets from 0, lines and columns (in code points) from 1, the end past the last character."""

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int


def place_of(article: Article, numbers: tuple[int, ...], text: str, span: tuple[int, int]) -> Place | None:
    """The place of `span` of a unit's side: `numbers` are the side's segments, `text` is its text.

    None when the article's text is not known or is not what the unit holds, as in bitexts read from files.
    """
    if not numbers or numbers[-1] >= len(article.segments):
        return None
    base = article.segments[numbers[0]].start
    if not article.text.startswith(text, base):
        return None
    start, end = (base + min(max(offset, 0), len(text)) for offset in (span[0], max(span)))
    return Place(start, end, *_line_and_column(article.text, start), *_line_and_column(article.text, end))


def source_place(article: Article, unit: Unit, span: tuple[int, int] | None) -> Place | None:
    """The place of a span of the unit's source; of its beginning when there is no span."""
    return place_of(article, unit.link.source, unit.source, span or (0, 0))


def target_place(article: Article, unit: Unit, span: tuple[int, int] | None) -> Place | None:
    """The place of a span of the unit's target; of its beginning when there is no span."""
    return place_of(article, unit.link.target, unit.target, span or (0, 0))


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    before = text.rfind("\n", 0, offset)
    return text.count("\n", 0, offset) + 1, offset - before
