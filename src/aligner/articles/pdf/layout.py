"""The order in which the lines of a page are read, and what every page repeats."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from aligner.articles.pdf.lines import Box, Line, Page

__all__ = ["columns", "furniture"]

LEAST_GAP = 0.6
"""Sizes of the font that columns are apart."""
LEAST_LINES = 3
"""Lines that a column has at least."""
LONGEST_CELL, MOST_ROWS = 25, 0.8
"""Characters of a cell of a table; the share of its lines that have a counterpart beside them."""
MOST_OVER = 12
"""Rows over or under the columns of a page that are looked at."""
WIDEST_WORDS = 4
"""Sizes of the font that two words of a line set from edge to edge are apart at most."""
WIDE = 0.6
"""Share of the width of the text from which on a line reaches over the columns."""
MARGIN = 0.12
"""Share of the height of a page, at its top and its foot, in which running heads and page numbers stand."""
MOST_LINES = 5_000
"""Lines of a page for which columns are looked for."""
DEEPEST = 8
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:p[aá]g(?:ina)?\.?|page|p\.)?[-–— ]*\d{1,4}(?: ?(?:de|of|/) ?\d{1,4})?[-–— ]*", re.IGNORECASE)

# What browsers print over and under a page: its address, and the hour beside its title.
_PRINTED = re.compile(r"(?:https?|file)://\S+|\d{1,2}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?: ?[AaPp]\.? ?[Mm]\.?)?")


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
            elif any(_PRINTED.fullmatch(one.text) and abs(one.box.bottom - line.box.bottom) < line.size / 2 for one in lines):
                found[id(line)] = "running head or footer"
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
    stretches = [stretch for stretch in _ordered(list(lines), DEEPEST) if stretch]
    return [_whole(stretches[0])] if len(stretches) == 1 else stretches


def _whole(lines: list[Line]) -> list[Line]:
    """The lines of a column, those put together that are set so wide that their words stand apart: they reach from edge to edge."""
    left, right = min(line.box.left for line in lines), max(line.box.right for line in lines)
    found: list[Line] = []
    for row in _rows(lines):
        reach = row[0].box.left - left < row[0].size * 2 and right - row[-1].box.right < row[0].size / 2
        if len(row) > 1 and reach and all(b.box.left - a.box.right < WIDEST_WORDS * a.size for a, b in pairwise(row)):
            box = Box(row[0].box.left, row[0].box.bottom, row[-1].box.right, row[0].box.top)
            found.append(replace(row[0], box=box, text=" ".join(line.text for line in row), raised=[]))
        else:
            found += row
    return found


def _ordered(lines: list[Line], depth: int) -> list[list[Line]]:
    if len(lines) < 2 * LEAST_LINES or not depth:
        return [_downwards(lines)]
    # Headlines reach over the columns, and pages end with what does: they are looked at for themselves.
    rows = _rows(lines)
    cuts = range(min(len(rows) // 2, MOST_OVER) + 1)
    above = max(cuts, key=lambda cut: _gaps(_flat(rows[cut:])))
    if _gaps(_flat(rows[above:])):
        parted = _parted(_flat(rows[above:]))
        if parted is not None:
            return [_flat(rows[:above]), *(stretch for side in parted for stretch in _ordered(_column(side), depth - 1))]
    foot = max(cuts, key=lambda cut: _gaps(_flat(rows[: len(rows) - cut])))
    if foot and _parted(_flat(rows[:-foot])) is not None:
        return [*_ordered(_flat(rows[:-foot]), depth - 1), *_ordered(_flat(rows[-foot:]), depth - 1)]
    return _between_wide(_flat(rows), depth)


def _between_wide(lines: list[Line], depth: int) -> list[list[Line]]:
    """The stretches between the lines that reach over a page, where no gap goes from top to foot."""
    left, right = min(line.box.left for line in lines), max(line.box.right for line in lines)
    bands = [list(band) for _, band in groupby(lines, key=lambda line: line.box.right - line.box.left > WIDE * (right - left))]
    found: list[list[Line]] = []
    is_open = False
    for band in bands:
        parts = _parted(band) if len(bands) > 1 and len(band) >= 2 * LEAST_LINES else None
        if parts is not None:
            found += [stretch for side in parts for stretch in _ordered(_column(side), depth - 1)]
        elif is_open:
            found[-1] += band
        else:
            found.append(band)
        is_open = parts is None
    return found


def _flat(rows: Sequence[Sequence[Line]]) -> list[Line]:
    return [line for row in rows for line in row]


def _downwards(lines: list[Line]) -> list[Line]:
    """From top to foot, and from left to right on one baseline."""
    return _flat(_rows(lines))


def _column(lines: list[Line]) -> list[Line]:
    """The lines of one side of a gap; when no further gap parts them, widely set ones are put together."""
    return lines if len(lines) >= 2 * LEAST_LINES and _parted(lines) is not None else _whole(lines)


def _rows(lines: list[Line]) -> list[list[Line]]:
    """The lines that stand on one baseline, from top to foot, each row from left to right."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: -one.box.top):
        if rows and abs(rows[-1][0].box.bottom - line.box.bottom) < 0.4 * max(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda one: one.box.left) for row in rows]


def _parted(lines: list[Line]) -> tuple[list[Line], list[Line]] | None:
    """The lines on the two sides of the first gap from top to foot; None when there is none, or one side is no column."""
    for at in _places_of_gaps(lines):
        left, right = [line for line in lines if line.box.right <= at], [line for line in lines if line.box.left >= at]
        if min(len(left), len(right)) >= LEAST_LINES and not _is_table(left, right):
            return left, right
    return None


def _gaps(lines: list[Line]) -> int:
    """How many gaps go from top to foot."""
    return len(_places_of_gaps(lines))


def _places_of_gaps(lines: list[Line]) -> list[float]:
    """The middles of the gaps from top to foot, from left to right."""
    if not lines:
        return []
    edges = sorted(lines, key=lambda line: line.box.left)
    least = LEAST_GAP * sorted(line.size for line in lines)[len(lines) // 2]
    reach, found = edges[0].box.right, []
    for line in edges[1:]:
        if line.box.left - reach > least:
            found.append((reach + line.box.left) / 2)
        reach = max(reach, line.box.right)
    return found


def _is_table(left: list[Line], right: list[Line]) -> bool:
    """Whether the two sides are cells of rows: nearly each line of the smaller one is short, begins anew, and has one beside it."""
    smaller = left if len(left) < len(right) else right
    anew = sum(not line.text[:1].islower() for line in smaller)
    feet = {round(line.box.bottom) for line in left}
    beside = sum(not feet.isdisjoint(range(round(line.box.bottom) - 1, round(line.box.bottom) + 2)) for line in right)
    return all(len(line.text) < LONGEST_CELL for line in smaller) and min(anew, beside) >= MOST_ROWS * len(smaller)
