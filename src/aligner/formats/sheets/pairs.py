"""Reading a workbook of pairs, a row a pair, of whatever program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from aligner.errors import FormatError
from aligner.formats.columns import Languages, name_columns
from aligner.formats.sheets.cells import Row, open_workbook, tables_of
from aligner.languages.pair import Side

__all__ = ["read_pairs"]


def read_pairs(path: Path, notes: list[str], languages: Languages) -> Iterator[tuple[int, dict[str, str]]]:
    """(row, texts by the names of the columns) of the first sheet whose first row names `source` and `target`, or the languages.

    Rows in which a text is a formula or a date are left out, and said in `notes`. Raises FormatError.
    """
    problem: FormatError | None = None
    for table in tables_of(open_workbook(path), as_they_are=""):
        try:
            names = name_columns(path, table.columns, languages, notes, "columns of their own")
        except FormatError as error:
            problem = problem or error
            continue
        renamed = dict(zip(table.columns, names, strict=True))
        yield from _rows(table.rows, renamed, notes)
        return
    raise problem or FormatError(f"{path}: no sheet with a first row that names the columns")


def _rows(rows: tuple[Row, ...], names: dict[str, str], notes: list[str]) -> Iterator[tuple[int, dict[str, str]]]:
    odd: list[str] = []
    for row in rows:
        reasons = {names[name]: reason for name, reason in row.odd.items()}
        reason = reasons.get(Side.SOURCE) or reasons.get(Side.TARGET)
        if reason:
            odd.append(f"{row.place}: {reason}")
            continue
        yield int(row.place.rpartition(" ")[2]), {names[name]: text for name, text in row.texts.items()}
    if odd:
        rows_were = "1 row was" if len(odd) == 1 else f"{len(odd)} rows were"
        notes.append(f"{rows_were} left out; the first at {odd[0]}")
