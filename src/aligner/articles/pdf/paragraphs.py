"""Lines of a PDF file put together to paragraphs: headings, text, captions, notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from aligner.articles.pdf.lines import Box, Line
from aligner.bitext import Kind

__all__ = ["Paragraph", "body_size", "paragraphs"]

SIZES_ALIKE = 0.12
"""Share by which the sizes of two lines of one paragraph may differ."""
LARGER, SMALLER = 1.15, 0.93
"""Sizes, against the usual one, from which on a short paragraph is a heading, and up to which one is a note or caption."""
LONGEST_HEADING = 200
INDENT = 0.6
"""Sizes of the font by which the first line of a paragraph stands in."""
FULL = 0.12
"""Share of the width of a column that a full line may be short of."""
_FINAL = re.compile(r"[.!?…:;][\"”»’')\]]*$")
_ENDED = re.compile(r"[.!?…][\"”»’')\]]*$")
_BULLET, _ITEM = re.compile(r"[•‣▪●◦] "), re.compile(r"(?:[–—-]|\d{1,2}[.)]|[a-z]\)) ")
_NOTE_MARK = re.compile(r"(?P<mark>\d{1,3}|[*†‡]{1,3})[.)]? ?(?=\S)")


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together."""

    lines: list[Line] = field(default_factory=list)
    kind: Kind = Kind.BODY
    mark: str = ""
    """The number or sign of a note."""
    is_full: bool = False
    """Whether its last line reaches the edge of the column."""

    @property
    def text(self) -> str:
        """The lines one behind the other, as they are."""
        return " ".join(line.text for line in self.lines)

    @property
    def size(self) -> float:
        """The size of its font."""
        return self.lines[0].size


def body_size(lines: Sequence[Line]) -> float:
    """The size of the font in which most characters are set."""
    counts: Counter[float] = Counter()
    for line in lines:
        counts[round(line.size * 2) / 2] += len(line.text)
    return counts.most_common(1)[0][0] if counts else 1.0


def paragraphs(pages: Sequence[tuple[Sequence[Sequence[Line]], Sequence[Box]]], usual: float) -> list[Paragraph]:
    """The paragraphs of pages, each given as its columns and its pictures. `usual`: size of the font of the text."""
    found: list[Paragraph] = []
    for columns, pictures in pages:
        on_page: list[Paragraph] = []
        for column in columns:
            for one in _of_column(column, usual):
                last = next(
                    (before for before in reversed((found + on_page)[-4:]) if before.kind != Kind.CAPTION and not before.mark), None
                )
                if last is not None and _goes_on(last, one, column):
                    last.lines += one.lines
                    last.is_full = one.is_full
                else:
                    on_page.append(one)
                    _classify(one, column, pictures, usual)
        found += on_page
    return found


def _of_column(lines: Sequence[Line], usual: float) -> list[Paragraph]:
    pitches = sorted(a.box.top - b.box.top for a, b in pairwise(lines) if a.box.top - b.box.top > 0.5 * b.size)
    pitch = pitches[len(pitches) // 3] if pitches else 0.0
    edges = _edges(lines)
    found = [Paragraph([lines[0]])]
    for place, (last, line) in enumerate(pairwise(lines), 2):
        left, _ = edges[round(line.size)]
        goes_back = place < len(lines) and lines[place].box.left < left + 0.3 * line.size
        if _begins(last, line, edges[round(line.size)], pitch, usual) or (goes_back and line.box.left > left + INDENT * line.size):
            found.append(Paragraph([line]))
        else:
            found[-1].lines.append(line)
    left, right = edges[round(lines[-1].size)]
    found[-1].is_full = right - lines[-1].box.right < FULL * (right - left)
    return found


def _edges(lines: Sequence[Line]) -> dict[int, tuple[float, float]]:
    """The edges of the lines of each size: a headline over a narrow column is wider than it."""
    edges: dict[int, tuple[float, float]] = {}
    for line in lines:
        left, right = edges.get(round(line.size), (line.box.left, line.box.right))
        edges[round(line.size)] = min(left, line.box.left), max(right, line.box.right)
    return edges


def _begins(last: Line, line: Line, column: tuple[float, float], pitch: float, usual: float) -> bool:
    """Whether a line begins a paragraph. `column`: its two edges; `pitch`: the usual distance of its lines; `usual`: their size."""
    step = last.box.top - line.box.top
    if step < 0.5 * line.size or step > max(1.35 * pitch, 1.3 * line.size) or not _alike(last, line):
        return True
    if last.is_bold != line.is_bold or _BULLET.match(line.text) or (_ITEM.match(line.text) and _FINAL.search(last.text)):
        return True
    if line.size > LARGER * usual:
        return False  # the lines of a heading have any length
    if last.box.left - line.box.left > 3 * line.size:
        return True  # the last line is the cell at the end of a row
    left, right = column
    room = right - last.box.right
    ended = last.box.left > left + INDENT * line.size and _ENDED.search(last.text) is not None
    indented = line.box.left > (left if ended else max(left, last.box.left)) + INDENT * line.size and not line.text[:1].islower()
    short = room > FULL * (right - left) and _FINAL.search(last.text) is not None
    very_short = room > 0.35 * (right - left) and not line.text[:1].islower() and not last.text.endswith((",", "-"))
    return indented or short or very_short


def _alike(one: Line, other: Line) -> bool:
    return abs(one.size - other.size) <= SIZES_ALIKE * max(one.size, other.size)


def _goes_on(last: Paragraph, one: Paragraph, column: Sequence[Line]) -> bool:
    """Whether a paragraph at the top of a column or page is the rest of the last one."""
    before, line = last.lines[-1], one.lines[0]
    if line is not column[0] or not _alike(before, line) or before.is_bold != line.is_bold:
        return False
    if last.kind == Kind.HEADLINE:
        return before.page == line.page and 0 < before.box.top - line.box.top < 1.5 * line.size
    return _ENDED.search(last.text) is None and (one.text[:1].islower() or last.text.endswith(("-", ",")) or last.is_full)


def _classify(one: Paragraph, column: Sequence[Line], pictures: Sequence[Box], usual: float) -> None:
    """Set what a paragraph is."""
    short = len(one.text) <= LONGEST_HEADING
    bold = all(line.is_bold for line in one.lines)
    if short and (one.size > LARGER * usual or (bold and not _ENDED.search(one.text) and one.size > SMALLER * usual)):
        one.kind = Kind.HEADLINE
    elif one.size < SMALLER * usual:
        mark = _NOTE_MARK.match(one.text)
        below = [line for line in column if line.box.top < one.lines[-1].box.bottom and line.size > SMALLER * usual]
        if mark and not below:
            one.mark = mark["mark"]
        elif any(_is_under(one.lines[0].box, picture) for picture in pictures):
            one.kind = Kind.CAPTION


def _is_under(box: Box, picture: Box) -> bool:
    """Whether a line stands right under a picture, or at its foot."""
    near = -3 * (box.top - box.bottom) < picture.bottom - box.top < 3 * (box.top - box.bottom)
    return near and min(box.right, picture.right) - max(box.left, picture.left) > 0.5 * (box.right - box.left)
