"""Where in its article a finding stands."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from aligner.bitext import Article, Unit
from aligner.text.places import line_and_column

__all__ = ["Place", "place_of", "place_words", "sentence_places", "source_place", "target_place", "unit_place"]


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


def sentence_places(article: Article) -> tuple[str, ...]:
    """Where each segment stands, in words: `line 12` of a text file, `cue 12` of subtitles, `page 2, line 7` of a PDF file; else, as in
    Word, `paragraph 7, sentence 2`.
    """
    if article.counted:
        return tuple(_numbered(article, segment.start) for segment in article.segments)
    return _lines(article) if article.extractor is None else _paragraphs(article)


def place_words(article: Article, numbers: tuple[int, ...]) -> str:
    """Where a sentence stands, by paragraph and sentence: `paragraph 7, sentence 2`, or by cue or page; "" when it is not known."""
    if not numbers or numbers[0] >= len(article.segments):
        return ""
    return _numbered(article, article.segments[numbers[0]].start) if article.counted else _paragraphs(article)[numbers[0]]


def _numbered(article: Article, offset: int) -> str:
    """The number of the cue or page, and the line on the page."""
    place = bisect_right(article.places, offset, key=lambda one: one[0])
    if not place:
        return ""
    _, number, line = article.places[place - 1]
    return f"{article.counted} {number}" + (f", line {line}" if line else "")


def _paragraphs(article: Article) -> tuple[str, ...]:
    paragraphs = {number: place for place, number in enumerate(dict.fromkeys(one.paragraph for one in article.segments), 1)}
    sentences: Counter[int] = Counter()
    places = []
    for segment in article.segments:
        sentences[segment.paragraph] += 1
        places.append(f"paragraph {paragraphs[segment.paragraph]}, sentence {sentences[segment.paragraph]}")
    return tuple(places)


def _lines(article: Article) -> tuple[str, ...]:
    places, line, done = [], 1, 0
    for segment in article.segments:
        if article.places:
            line, _ = line_and_column(article.text, article.places, segment.start)
        else:  # counted on from the segment before: an article may be long
            line, done = line + article.text.count("\n", done, segment.start), max(done, segment.start)
        places.append(f"line {line}")
    return tuple(places)


def unit_place(unit: Unit, source: Sequence[str], target: Sequence[str]) -> str:
    """Where a unit stands in the translation, else in the source, of the places of all segments; "" when it is not known."""
    sides = ((unit.link.target, target), (unit.link.source, source))
    return next((places[numbers[0]] for numbers, places in sides if numbers and numbers[0] < len(places)), "")


def source_place(article: Article, unit: Unit, span: tuple[int, int] | None) -> Place | None:
    """The place of a span of the unit's source; of its beginning when there is no span."""
    return place_of(article, unit.link.source, unit.source, span or (0, 0))


def target_place(article: Article, unit: Unit, span: tuple[int, int] | None) -> Place | None:
    """The place of a span of the unit's target; of its beginning when there is no span."""
    return place_of(article, unit.link.target, unit.target, span or (0, 0))
