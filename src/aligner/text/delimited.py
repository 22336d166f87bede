"""Tables with delimiters as people and spreadsheets write them: CSV, TSV, semicolons, `sep=`, UTF-16, code pages of systems."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence

from aligner.errors import InputError
from aligner.text.characters import plain
from aligner.text.streams import numbered_lines

__all__ = ["DELIMITERS", "NAMES", "table_cells", "table_head", "table_lines"]

DELIMITERS = ",;\t|"
NAMES = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_SEPARATOR_LINE = re.compile(r"\"?sep=(.)\"?[,;\t|]*", re.IGNORECASE)

Failure = Callable[[str], InputError]
"""Makes the error of a message."""


def table_lines(content: bytes, name: str, failure: Failure, *, what: str = "table") -> tuple[list[str], list[str]]:
    """The lines of a table with their ends, and notes on its encoding. Raises what `failure` makes, for bytes that are no text."""
    notes: list[str] = []
    lines = [f"{line}\n" for _, line in numbered_lines(io.BytesIO(content), notes)]
    damaged = next((note for note in notes if note.startswith("not quite utf-16")), None)
    if damaged is not None:
        raise failure(f"{name}: damaged UTF-16 text ({damaged.partition('(')[2].rstrip(')')}); save the {what} as UTF-8")
    if content.startswith(b"PK\x03\x04") or any("\0" in line for line in lines):
        raise failure(f"{name}: not a text file; save the table as CSV (UTF-8), or as TSV")
    return lines, notes


def table_head(lines: Sequence[str], likeness: Callable[[str, str], int], delimiters: str = DELIMITERS) -> tuple[int, str]:
    """Number of lines before the first row, and the delimiter: what `sep=` says, else the likeliest.

    `likeness` of the first row and a delimiter: the greater, the likelier.
    """
    start = 0
    while start < len(lines) and not lines[start].strip(" \t\r\n,;|"):
        start += 1
    first = plain(lines[start]).strip() if start < len(lines) else ""
    said = _SEPARATOR_LINE.fullmatch(first)
    if said:
        return start + 1, said[1]
    return start, max(delimiters, key=lambda delimiter: likeness(first, delimiter))


def table_cells(lines: Sequence[str], start: int, delimiter: str, name: str, failure: Failure) -> Iterator[tuple[int, list[str]]]:
    """The rows from line `start` (from 0) on: the number of the line where each ends (from 1), and its cells.

    Raises what `failure` makes of a message, for a table that cannot be read.
    """
    reader = csv.reader(lines[start:], delimiter=delimiter, skipinitialspace=True, strict=True)
    try:
        for row in reader:
            yield start + reader.line_num, row
    except csv.Error as error:
        raise failure(f"{name}:{start + reader.line_num}: not a table that can be read ({error}); check its quotation marks") from None
