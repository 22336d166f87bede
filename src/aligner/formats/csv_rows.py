"""CSV as spreadsheets and scripts write it (RFC 4180): read and written row by row."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

from aligner.bitext import Bitext
from aligner.errors import FormatError
from aligner.formats.columns import Languages, name_columns
from aligner.formats.escaping import is_formula, one_line
from aligner.formats.files import open_input
from aligner.formats.tabular import COLUMNS, table_record, tsv_cell
from aligner.text.characters import plain
from aligner.text.delimited import NAMES, table_head
from aligner.text.streams import numbered_lines

__all__ = ["read_csv", "write_csv"]

_DELIMITERS = ",;\t"
LONGEST_ROW = 10_000
"""Lines over which a row may go."""


def write_csv(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    """The columns of TSV, separated by commas. Text that a spreadsheet would take for a formula is written after an apostrophe."""
    out.write(_row(COLUMNS))
    for bitext in bitexts:
        for unit in bitext.units:
            record = table_record(bitext, unit)
            out.write(_row([tsv_cell(record[name]) for name in COLUMNS]))


def _row(cells: Iterable[str]) -> bytes:
    line = StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue().encode("utf-8", errors="backslashreplace")


def read_csv(path: Path, notes: list[str] | None = None, languages: Languages | None = None) -> Iterator[tuple[int, dict[str, str]]]:
    """(line, cells by the names of the first row) of the rows that have text; the first row, or `sep=;` before it, shows what separates
    them. The columns of the texts are called `source` and `target`, whether they are so in the file or named by the `languages`.

    `notes`: what was wrong with the encoding is added at the end of the file. Raises FormatError.
    """
    with open_input(path) as file:
        lines = numbered_lines(file, [] if notes is None else notes)
        first = list(islice(lines, 2))
        before, delimiter = table_head([line for _, line in first], _count, _DELIMITERS)
        if delimiter not in NAMES:
            raise FormatError(f"{path}:1: `sep=` names {delimiter!r}; separate the columns by commas, semicolons or tabs")
        reader = csv.reader(_ended(chain(first[before:], lines)), delimiter=delimiter, strict=True)
        try:
            names = [plain(name).strip() for name in next(reader, [])]
            names = name_columns(path, names, languages, notes, NAMES.get(delimiter, repr(delimiter)))
            line = reader.line_num + before
            for cells in reader:
                start, line = line + 1, reader.line_num + before
                if line - start > LONGEST_ROW:
                    raise csv.Error(f"a row of more than {LONGEST_ROW} lines")
                if not any(cell.strip() for cell in cells):
                    continue
                if len(cells) != len(names):
                    raise FormatError(f"{path}:{start}: {len(cells)} columns where the first line names {len(names)}")
                yield start, {name: _text(cell) for name, cell in zip(names, cells, strict=True)}
        except csv.Error as error:
            raise FormatError(f"{path}:{reader.line_num + before}: not CSV that can be read ({error}); check its quotation marks") from None
        except OSError as error:
            raise FormatError(f"{path}: cannot be read ({error.strerror or error})") from None


def _ended(lines: Iterable[tuple[int, str]]) -> Iterator[str]:
    return (f"{line}\n" for _, line in lines)


def _count(row: str, delimiter: str) -> int:
    return row.count(delimiter)


def _text(cell: str) -> str:
    """A cell on one line, without the apostrophe before a formula."""
    text = one_line(cell)
    return text[1:] if text[:1] == "'" and is_formula(text[1:]) else text
