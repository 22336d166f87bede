"""Reading TSV and JSONL: a line a unit, with the places of its texts in the file.

A TSV file that a spreadsheet has saved puts cells that hold quotation marks, commas, tabs or line breaks between quotation marks, and
doubles the marks in them. Other programs do not, and a cell that begins with a quotation mark is a quotation there. Which of the two a
file is, its own cells say.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, islice
from pathlib import Path
from typing import Any

from aligner.errors import FormatError
from aligner.formats.columns import Languages, name_columns, with_sides
from aligner.formats.escaping import is_formula
from aligner.formats.files import open_input
from aligner.text.characters import Shift, composed, is_plain, normalise, plain
from aligner.text.places import PlacedText, places_of_shifts
from aligner.text.streams import numbered_lines
from aligner.values import made_quickly

__all__ = [
    "JsonLine",
    "TsvRow",
    "TsvTable",
    "cell_text",
    "cell_value",
    "json_text",
    "json_texts",
    "open_tsv",
    "placed_cell",
    "read_jsonl",
    "read_tsv",
]

_NO_TEXT = PlacedText("")
SNIFFED = 1_000
"""Lines from which it is told whether a spreadsheet saved the file."""
LONGEST_ROW = 10_000
"""Lines over which a cell may go."""
_QUOTED = re.compile(r'"(?:[^"]|"")*+"')
_CELL = re.compile(r'"(?:[^"]|"")*+"(?=\t|\Z)|[^\t]*')
# A line in a cell that goes over several: up to the end of the cell and of the row, or all of it.
_FOLLOWING = re.compile(r'(?:[^"]|"")*+(?:"(?:\t.*)?)?')
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.")


@made_quickly
@dataclass(frozen=True, slots=True)
class TsvRow:
    """A row: the line of the file where it begins, its cells as they are written, and whether those are the texts, but for blanks.

    An apostrophe before a formula is looked for with each cell.
    """

    line: int
    cells: list[str]
    is_plain: bool = False


@dataclass(frozen=True, slots=True)
class TsvTable:
    """A table: the cells of its first line as they are written, the names in them, and the rows.

    `is_quoted`: cells may be between quotation marks. `mark`: the file begins with a byte order mark.
    """

    header: list[str]
    names: list[str]
    rows: Iterator[TsvRow]
    is_quoted: bool
    mark: str


def read_tsv(path: Path, notes: list[str] | None = None, languages: Languages | None = None) -> TsvTable:
    """A TSV file, whose first line must name `source` and `target`, or the `languages`; its rows are read as they are asked for.

    `notes`: what was wrong with the encoding is added at the end of the file. Raises FormatError, also from the rows.
    """
    table = open_tsv(path, notes)
    return replace(table, names=name_columns(path, table.names, languages, notes, "tabs"))


def open_tsv(path: Path, notes: list[str] | None = None) -> TsvTable:
    """As `read_tsv`, of a table with columns of any names, as they are in the file."""
    mark = "\ufeff" if _begins_with_mark(path) else ""
    lines = _lines(path, notes)
    first = list(islice(lines, SNIFFED))
    is_quoted = _is_quoted([line for _, line in first if line.strip()])
    rows = _rows(path, chain(first, lines), is_quoted=is_quoted)
    header = next(rows, TsvRow(1, []))
    names = [plain(_unquoted(cell)[0] if is_quoted else cell).strip() for cell in header.cells]
    return TsvTable(header.cells, names, rows, is_quoted, mark)


def _rows(path: Path, lines: Iterable[tuple[int, str]], *, is_quoted: bool) -> Iterator[TsvRow]:
    """The rows that are not empty, all with as many cells as the first."""
    width = 0
    for row in _quoted_rows(path, lines) if is_quoted else _plain_rows(lines):
        if len(row.cells) != width:
            if width:
                raise FormatError(f"{path}:{row.line}: {len(row.cells)} columns where the first line names {width}")
            width = len(row.cells)
        yield row


def _plain_rows(lines: Iterable[tuple[int, str]]) -> Iterator[TsvRow]:
    for number, line in lines:
        if line.strip():
            yield TsvRow(number, line.split("\t"), is_plain(line))


def _quoted_rows(path: Path, lines: Iterable[tuple[int, str]]) -> Iterator[TsvRow]:
    start, parts, is_open = 0, list[str](), False
    for number, line in lines:
        if not parts and not line.strip():
            continue
        start = start if parts else number
        parts.append(line)
        # Between quotation marks a line break is part of the cell.
        is_open = is_open != _is_odd(line)
        if len(parts) > LONGEST_ROW:
            break
        if not is_open:
            yield TsvRow(start, _split("\n".join(parts)))
            parts = []
    if parts:
        raise FormatError(
            f"{path}:{start}: a quotation mark that is not closed; inside a quoted cell write it twice, or save the table again"
        )


def _is_odd(line: str) -> bool:
    return line.count('"') % 2 == 1


def _split(row: str) -> list[str]:
    cells, at = [], 0
    while at <= len(row):
        match = _CELL.match(row, at)
        end = match.end() if match is not None else len(row)
        cells.append(row[at:end])
        at = end + 1
    return cells


def _is_quoted(lines: Sequence[str]) -> bool:
    """Whether quotation marks are those of a spreadsheet: around cells, and doubled in them.

    Every cell with a mark must have that form. One at least must prove it, by a doubled mark, a line break or a quoted name of a column;
    or all that hold a comma are quoted, and are several.
    """
    is_proven = '"' in lines[0] if lines else False
    commas = others = 0
    is_open = False
    for line in lines:
        if is_open:
            if not _FOLLOWING.fullmatch(line):
                return False
            is_open = not _is_odd(line)
            is_proven = is_proven or not is_open
            continue
        cells = _split(line)
        if _is_odd(line):
            if not cells.pop().startswith('"'):
                return False
            is_open = True
        for cell in cells:
            if '"' in cell and not _QUOTED.fullmatch(cell):
                return False
            is_proven = is_proven or '""' in cell[1:-1]
            commas += '"' in cell and "," in cell
            others += ('"' in cell) != ("," in cell)
    return is_proven or (commas > 1 and not others)


def _unquoted(cell: str) -> tuple[str, tuple[Shift, ...]]:
    """What is between the quotation marks of a cell, if it has any, and where."""
    if not _QUOTED.fullmatch(cell):
        return cell, ()
    inner = cell[1:-1]
    doubled = (match.start() for match in re.finditer('""', inner))
    shifts = ((0, 1), *((start - number + 1, start + 3) for number, start in enumerate(doubled)))
    return inner.replace('""', '"'), shifts


def cell_text(table: TsvTable, row: TsvRow, name: str) -> PlacedText | None:
    """The text of a cell in one way of writing, without the marks that are not its own; None for a column that is not there."""
    return placed_cell(table, row, table.names.index(name)) if name in table.names else None


def placed_cell(table: TsvTable, row: TsvRow, number: int) -> PlacedText:
    """As `cell_text`, of a column by its number from 0."""
    cells = row.cells
    cell = cells[number]
    if row.is_plain and cell[:1] != "'":
        return _as_written(cell, row.line, (sum(map(len, cells[:number])) + number + 1) if number else 1)
    before = "\t".join(cells[:number]) + "\t" if number else ""
    line = row.line + before.count("\n")
    column = len(before) - (before.rfind("\n") + 1) + 1
    text, shifts = _unquoted(cell) if table.is_quoted else (cell, ())
    if text[:1] == "'" and is_formula(text[1:]):
        text, shifts = text[1:], composed(((0, 1),), shifts)
    return _placed(cell, text, shifts, line, column)


def cell_value(table: TsvTable, row: TsvRow, number: int) -> str:
    """As `placed_cell`, the text alone."""
    cell = row.cells[number]
    return cell.strip() if row.is_plain and cell[:1] != "'" else placed_cell(table, row, number).text


def _as_written(cell: str, line: int, column: int, escaped: str = "") -> PlacedText:
    """A text on one line in which nothing has to be changed, without the blanks at its ends.

    `escaped`: a character that is two in the file, the first a mark that it is text.
    """
    text = cell.strip()
    if len(text) < len(cell):
        column += len(cell) - len(cell.lstrip())
    if not text:
        return _NO_TEXT
    if not escaped or escaped not in text:
        return PlacedText(text, ((0, line, column),))
    places, at = [(0, line, column)], text.find(escaped)
    while at >= 0:
        places.append((at + 1, line, column + at + 1 + len(places)))
        at = text.find(escaped, at + 1)
    return PlacedText(text, tuple(places))


def _placed(written: str, text: str, shifts: tuple[Shift, ...], line: int, column: int) -> PlacedText:
    """A text that was taken from what is written at a line and column, in one way of writing and without blanks at its ends."""
    normalised = normalise(text)
    if not (shifts or normalised.shifts or "\n" in written):
        return _as_written(normalised.text, line, column)
    shifts = composed(normalised.shifts, shifts)
    stripped = normalised.text.strip()
    leading = len(normalised.text) - len(normalised.text.lstrip())
    if leading:
        shifts = composed(((0, leading),), shifts)
    if not stripped:
        return _NO_TEXT
    starts = shifts if shifts and not shifts[0][0] else ((0, 0), *shifts)
    return PlacedText(stripped, places_of_shifts(written, starts, line, column))


@made_quickly
@dataclass(frozen=True, slots=True)
class JsonLine:
    """An object, the line of the file that holds it, and the line's number.

    `is_plain`: its texts are as they are written, but for blanks at their ends and marks before quotation marks.
    """

    line: int
    written: str
    record: dict[str, Any]
    is_plain: bool = False


def read_jsonl(path: Path, notes: list[str] | None = None, languages: Languages | None = None) -> Iterator[JsonLine]:
    """Objects of a JSONL file; each must hold `source` and `target` as text, or texts named by the `languages`. Raises FormatError."""
    for number, line in _lines(path, notes):
        if not line or line.isspace():
            continue
        try:
            record = _object(line)
        except (ValueError, RecursionError) as error:
            raise FormatError(f"{path}:{number}: not JSON ({error}); write one object a line") from None
        if not (isinstance(record, dict) and isinstance(record.get("source"), str) and isinstance(record.get("target"), str)):
            named = with_sides(record, languages) if isinstance(record, dict) and languages is not None else None
            if named is None:
                raise _no_pair(path, number, record)
            yield JsonLine(number, line, named)
            continue
        is_simple = "\\" not in line or line.count("\\") == line.count('\\"')
        yield JsonLine(number, line, record, is_simple and is_plain(line))


def _no_pair(path: Path, number: int, record: object) -> FormatError:
    from aligner.formats.standoff import FORMAT_NAME

    if isinstance(record, dict) and record.get("format") == FORMAT_NAME:
        return FormatError(
            f"{path}: a stand-off file, which has no texts; whoever has the articles makes pairs of it: aligner corpus rebuild {path.name} "
            "--articles FOLDER"
        )
    return FormatError(f"{path}:{number}: not an object with `source` and `target` as text")


def _object(line: str) -> Any:
    """As `json.loads`, and quicker for a line that is an object from its first character to its last. Raises ValueError."""
    if line[0] == "{":
        try:
            value, end = _scan(line, 0)
        except StopIteration:
            end = 0
        if end == len(line):
            return value
    return json.loads(line)


_decoder = json.JSONDecoder()
_decode = _decoder.raw_decode
_scan: Callable[[str, int], tuple[Any, int]] = _decoder.scan_once  # type: ignore[attr-defined]  # what raw_decode calls


@lru_cache(maxsize=64)
def _written_name(name: str) -> tuple[str, int, re.Pattern[str]]:
    """How a name and the beginning of a text are usually written in an object, the length of that, and any way of writing it."""
    usual = f'"{name}": "'
    return usual, len(usual), re.compile(rf'"{re.escape(name)}"\s{{0,9}}:\s{{0,9}}"')


def json_texts(line: JsonLine) -> tuple[PlacedText, PlacedText]:
    """The texts of `source` and `target` in an object, in one way of writing."""
    if line.is_plain:
        # As most programs write most lines, and thus quicker: the one name after the other, and no marks or blanks to be left out.
        source, target, written = line.record["source"], line.record["target"], line.written
        first = written.find('"source": "') + 11
        second = written.find('"target": "', first) + 11
        is_usual = (
            second > first > 10
            and written.startswith(source, first)
            and written.startswith(target, second)
            and written[first + len(source)] == '"' == written[second + len(target)]
        )
        if is_usual and source[:1] > " " < source[-1:] and target[:1] > " " < target[-1:]:
            return PlacedText(source, ((0, line.line, first + 1),)), PlacedText(target, ((0, line.line, second + 1),))
    return json_text(line, "source"), json_text(line, "target")


def json_text(line: JsonLine, name: str) -> PlacedText:
    """The text of a name in an object, in one way of writing."""
    value, written = line.record[name], line.written
    usual, length, pattern = _written_name(name)
    start = written.find(usual) + length
    if start >= length:
        is_quoting = '"' in value
        literal = value.replace('"', '\\"') if is_quoting else value
        if written.startswith(literal, start) and written[start + len(literal)] == '"':
            if line.is_plain or is_plain(value):
                return _as_written(value, line.line, start + 1, '"' if is_quoting else "")
            if not is_quoting:
                return _placed(value, value, (), line.line, start + 1)
    found = pattern.search(written)
    if found is None:
        return _line_only(value, line.line)
    start = found.end()
    try:
        text, end = _decode(written, start - 1)
    except ValueError:
        return _line_only(value, line.line)
    if text != value:
        # Written in a way that is not looked for, such as twice: only the line is sure.
        return _line_only(value, line.line)
    literal = written[start : end - 1]
    shifts: list[Shift] = []
    shorter = 0
    for escape in _ESCAPE.finditer(literal):
        shifts.append((escape.end() - shorter - len(escape[0]) + 1, escape.end()))
        shorter += len(escape[0]) - 1
    return _placed(literal, value, tuple(shifts), line.line, start + 1)


def _line_only(value: str, line: int) -> PlacedText:
    text = normalise(value).text.strip()
    return PlacedText(text, ((0, line, 0),) if text else ())


def _lines(path: Path, notes: list[str] | None) -> Iterator[tuple[int, str]]:
    try:
        with open_input(path) as file:
            yield from numbered_lines(file, [] if notes is None else notes)
    except OSError as error:
        raise FormatError(f"{path}: cannot be read ({error.strerror or error})") from None


def _begins_with_mark(path: Path) -> bool:
    try:
        with open_input(path) as file:
            return file.read(3).startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    except OSError as error:
        raise FormatError(f"{path}: cannot be read ({error.strerror or error})") from None
