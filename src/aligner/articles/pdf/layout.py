"""The order in which the lines of a page are read, and what every page repeats."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from aligner.articles.pdf.lines import Line, Page

__all__ = ["columns", "furniture"]

LEAST_LINES = 3
"""Lines that a column has at least."""
LONGEST_CELL, MOST_ROWS = 25, 0.8
"""Characters of a cell of a table; the share of its lines that have a counterpart beside them."""
WIDE = 0.6
"""Share of the width of the text from which on a line reaches over the columns."""
MARGIN = 0.12
"""Share of the height of a page, at its top and its foot, in which running heads and page numbers stand."""
MOST_LINES = 5_000
"""Lines of a page for which columns are looked for."""
DEEPEST = 8
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:p[aá]g(?:ina)?\.?|page|p\.)?[-–— ]*\d{1,4}(?: ?(?:de|of|/) ?\d{1,4})?[-–— ]*", re.IGNORECASE)


def furniture(pages: Sequence[Page]) -> dict[int, str]:
    """The lines that belong to the pages and not to the text, by their identity, with the reason."""
    found: dict[int, str] = {}
    margins = [_in_margins(page) for page in pages]
    repeated = Counter(key for page, lines in zip(pages, margins, strict=True) for key in {_key(line, page) for line in lines})
    for page, lines in zip(pages, margins, strict=True):
        for line in lines:
            # With two pages, what both have in the same place; with more, what a third of them has: left and right pages may differ.
            if repeated[_key(line, page)] >= max(2, len(pages) // 3) and len(pages) > 1:
                found[id(line)] = "running head or footer"
            elif _PAGE_NUMBER.fullmatch(line.text):
                found[id(line)] = "page number"
    return found


def _in_margins(page: Page) -> list[Line]:
    """The lines near the top and the foot of a page, and its first and last ones, which stand lower or higher on a small page."""
    if not page.lines:
        return []
    top, foot = max(line.box.top for line in page.lines), min(line.box.bottom for line in page.lines)
    return [
        line
        for line in page.lines
        if line.box.top < MARGIN * page.height
        or line.box.bottom > (1 - MARGIN) * page.height
        or line.box.top > top - line.size
        or line.box.bottom < foot + line.size
    ]


def _key(line: Line, page: Page) -> tuple[str, bool]:
    """The text without its figures, and whether it stands at the top."""
    return _NUMBER.sub("#", line.text), line.box.bottom > page.height / 2


def columns(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines in the order in which they are read, a list for each stretch of a column."""
    if len(lines) > MOST_LINES:
        return [list(lines)]
    return [stretch for stretch in _ordered(list(lines), DEEPEST) if stretch]


def _ordered(lines: list[Line], depth: int) -> list[list[Line]]:
    if len(lines) < 2 * LEAST_LINES or not depth:
        return [_downwards(lines)]
    parted = _parted(lines)
    if parted is not None:
        return [stretch for side in parted for stretch in _ordered(side, depth - 1)]
    # Headlines and pictures reach over the columns: what stands between them is looked at for itself.
    left, right = min(line.box.left for line in lines), max(line.box.right for line in lines)
    ordered = _downwards(lines)
    bands = [list(band) for _, band in groupby(ordered, key=lambda line: line.box.right - line.box.left > WIDE * (right - left))]
    found: list[list[Line]] = []
    is_open = False
    for band in bands:
        parts = _parted(band) if len(bands) > 1 and len(band) >= 2 * LEAST_LINES else None
        if parts is not None:
            found += [stretch for side in parts for stretch in _ordered(side, depth - 1)]
        elif is_open:
            found[-1] += band
        else:
            found.append(band)
        is_open = parts is None
    return found


def _downwards(lines: list[Line]) -> list[Line]:
    """From top to foot, and from left to right on one baseline."""
    rest = sorted(lines, key=lambda line: -line.box.top)
    rows: list[list[Line]] = []
    for line in rest:
        if rows and rows[-1][0].box.bottom + 0.5 * rows[-1][0].size < line.box.top - 0.25 * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda one: one.box.left)]


def _parted(lines: list[Line]) -> tuple[list[Line], list[Line]] | None:
    """The lines on the two sides of the widest gap from top to foot; None when there is none, or one side is no column."""
    edges = sorted(lines, key=lambda line: line.box.left)
    reach, best, at = edges[0].box.right, 0.0, 0.0
    for line in edges[1:]:
        gap = line.box.left - reach
        if gap > best:
            best, at = gap, reach + gap / 2
        reach = max(reach, line.box.right)
    size = sorted(line.size for line in lines)[len(lines) // 2]
    if best < 0.6 * size:
        return None
    left, right = [line for line in lines if line.box.right <= at], [line for line in lines if line.box.left >= at]
    return (left, right) if min(len(left), len(right)) >= LEAST_LINES and not _is_table(left, right) else None


def _is_table(left: list[Line], right: list[Line]) -> bool:
    """Whether the two sides are cells of rows: nearly each line of the smaller one is short, begins anew, and has one beside it."""
    smaller = left if len(left) < len(right) else right
    anew = sum(not line.text[:1].islower() for line in smaller)
    feet = {round(line.box.bottom) for line in left}
    beside = sum(not feet.isdisjoint(range(round(line.box.bottom) - 1, round(line.box.bottom) + 2)) for line in right)
    return all(len(line.text) < LONGEST_CELL for line in smaller) and min(anew, beside) >= MOST_ROWS * len(smaller)
