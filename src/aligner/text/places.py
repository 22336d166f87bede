"""Where in its file a text is, by line and column.

Places are `(offset, line, column)`: the character at an offset of the text is at that line and column of the file (both from 1, in
code points), and those behind it follow on, up to the next place. Column 0: only the line is known. Without any place the text is
that of the file.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from aligner.text.characters import Shift

__all__ = ["FilePlace", "PlacedText", "line_and_column", "places_of_shifts"]

FilePlace = tuple[int, int, int]


class PlacedText(NamedTuple):
    """A text out of a file, and its places."""

    text: str
    places: tuple[FilePlace, ...] = ()


def places_of_shifts(original: str, shifts: Sequence[Shift], line: int = 1, column: int = 1) -> tuple[FilePlace, ...]:
    """The places of a text, from its shifts against a stretch of the file that begins at a line and column."""
    places: list[FilePlace] = []
    line_start, done = 1 - column, 0
    for offset, place in shifts:
        breaks = original.count("\n", done, place)
        if breaks:
            line, line_start = line + breaks, original.rfind("\n", done, place) + 1
        done = place
        places.append((offset, line, place - line_start + 1))
    return tuple(places)


def line_and_column(text: str, places: Sequence[FilePlace], offset: int) -> tuple[int, int]:
    """Line and column of the character at an offset; column 0 when only the line is known."""
    number = bisect_right(places, offset, key=lambda place: place[0])
    start, line, column = places[number - 1] if number else (0, 1, 1)
    breaks = text.count("\n", start, offset)
    if breaks:
        return line + breaks, offset - text.rfind("\n", start, offset) if column else 0
    return line, column + offset - start if column else 0
