"""Opening a workbook that anybody may have changed, and reading its cells as text."""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aligner.articles.archives import DAMAGE, checked_archive, refusing_damage
from aligner.errors import ArticleError, FormatError
from aligner.formats.escaping import one_line
from aligner.formats.files import read_whole
from aligner.text.characters import plain

if TYPE_CHECKING:
    from openpyxl import Workbook

__all__ = ["Row", "Table", "open_workbook", "tables_of"]

LARGEST = 100_000_000
"""Bytes of a workbook."""
MOST_MERGED = 100_000
"""Merged cells of a sheet."""
MOST_COLUMNS = 200
MOST_ROWS = 300_000
"""Rows down to the last cell of a sheet: empty rows between cost as much time as others."""
_MERGED = re.compile(
    rb"""<(?:\w+:)?mergeCell\b[^>]{0,200}?\bref\s*=\s*["']\$?([A-Z]{1,3})\$?([0-9]{1,7}):\$?([A-Z]{1,3})\$?([0-9]{1,7})["']"""
)
_ERRORS = (*DAMAGE, TypeError, AttributeError, SyntaxError, RecursionError)


@dataclass(frozen=True, slots=True)
class Row:
    """A row: where it is (`Review, row 7`), its texts by column, and by column why a cell has none that could be taken."""

    place: str
    texts: dict[str, str]
    odd: dict[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet with a heading: its title, the names of its columns, and its rows."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def open_workbook(path: Path) -> Workbook:
    """The workbook of a file. Nothing outside it is ever looked at. Raises FormatError for one that is damaged or dangerous."""
    content = read_whole(path, LARGEST, "a workbook")
    try:
        with refusing_damage(str(path), "XLSX"), checked_archive(content, str(path), "XLSX") as archive:
            _refuse_merged(archive, path)
    except ArticleError as error:
        raise FormatError(str(error)) from None
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with warnings.catch_warnings():
            # What openpyxl does not know of a spreadsheet's own extensions has no decisions in it.
            warnings.simplefilter("ignore")
            workbook = load_workbook(BytesIO(content), keep_links=False, keep_vba=False)
    except (*_ERRORS, InvalidFileException) as error:
        reason = one_line(str(error))[:200]
        raise FormatError(f"{path}: not an XLSX file that can be read ({reason}); save it again from the program that made it") from None
    for sheet in workbook.worksheets:
        if sheet.max_row > MOST_ROWS:
            raise FormatError(
                f"{path}: the sheet {one_line(sheet.title)[:80]} has {sheet.max_row:,} rows, at most {MOST_ROWS:,} can be read; delete the "
                "empty rows below the last one, or split the sheet"
            )
    return workbook


def _refuse_merged(archive: zipfile.ZipFile, path: Path) -> None:
    """Refuse merged cells that would fill the memory."""
    for name in archive.namelist():
        if not name.lower().startswith("xl/worksheets/"):
            continue
        merged = 0
        for left, top, right, bottom in _MERGED.findall(archive.read(name)):
            merged += (abs(_number(right) - _number(left)) + 1) * (abs(int(bottom) - int(top)) + 1)
            if merged > MOST_MERGED:
                raise ArticleError(f"{path}: more than {MOST_MERGED:,} merged cells in {name[:80]}; unmerge them and save again")


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def tables_of(workbook: Workbook, *, as_they_are: str) -> Iterator[Table]:
    """The sheets that have a heading, in order; texts in one way of writing and on one line but for the sheet `as_they_are`."""
    for sheet in workbook.worksheets:
        rows = sheet.iter_rows(max_col=min(sheet.max_column, MOST_COLUMNS))
        heading = next(rows, None)
        if heading is None:
            continue
        names = tuple(one_line(_text(cell)[0]).casefold() for cell in heading)
        merged = {place for area in sheet.merged_cells.ranges for place in _hidden_cells(area)}
        read = _rows(sheet.title, names, rows, merged)
        yield Table(sheet.title, names, tuple(read if sheet.title == as_they_are else map(_plain, read)))


def _plain(row: Row) -> Row:
    return replace(row, texts={name: one_line(plain(text)) for name, text in row.texts.items()})


def _hidden_cells(area: Any) -> Iterator[tuple[int, int]]:
    """The cells of a merged area that lost their content."""
    for row in range(area.min_row, area.max_row + 1):
        for column in range(area.min_col, area.max_col + 1):
            if (row, column) != (area.min_row, area.min_col):
                yield row, column


def _rows(title: str, names: tuple[str, ...], rows: Iterator[tuple[Any, ...]], merged: set[tuple[int, int]]) -> Iterator[Row]:
    for number, cells in enumerate(rows, 2):
        texts: dict[str, str] = {}
        odd: dict[str, str] = {}
        for column, (name, cell) in enumerate(zip(names, cells, strict=False), 1):
            if not name or name in texts:
                continue
            text, reason = ("", "merged with another") if (number, column) in merged else _text(cell)
            texts[name] = text
            if reason:
                odd[name] = reason
        if any(texts.values()) or odd:
            yield Row(f"{title}, row {number}", texts, odd)


def _text(cell: Any) -> tuple[str, str]:
    """The text of a cell, and why it cannot be taken for what somebody wrote; "" when it can."""
    value = cell.value
    if value is None:
        return "", ""
    if cell.data_type == "f" or not isinstance(value, str | int | float | bool):
        what = "a date" if getattr(cell, "is_date", False) else "a formula"
        return "", f"{what}, not a text"
    if isinstance(value, bool):
        return "", "a truth value, not a text"
    if cell.data_type == "e":
        return str(value), "an error of the spreadsheet, not a text"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value), ""
