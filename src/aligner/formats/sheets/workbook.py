"""Writing a workbook for reviewers: a row a finding, a row a pair, and a hidden sheet with the pairs as they were.

No cell is ever a formula: every text is written as text, and marked so that it stays one.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from typing import Any, BinaryIO

from aligner.bitext import Bitext, Unit
from aligner.checks.identity import identify
from aligner.errors import UsageError
from aligner.formats.escaping import is_formula, xml_text
from aligner.formats.sheets.layout import CHUNK, DATA, DATA_COLUMNS, FINDINGS, GUIDE, MOST_CELL, REVIEW, Column
from aligner.formats.tabular import findings_cell, unit_record

__all__ = ["write_workbook"]

MOST_ROWS = 1_000_000
"""Rows of a sheet: a spreadsheet takes 1,048,576."""
_GUIDE = (
    "This workbook was made by aligner. What you write in the columns with a yellow heading is read by: aligner import FILE.xlsx",
    "Findings: decision is dismissed (the finding is fine as it is) or done (the text was changed). A note says why.",
    "Review: decision is accept or reject. To correct a translation, change its text. A note may stand beside either.",
    "by is your name, if it matters. Rows may be sorted, filtered and coloured. The ids must stay as they are.",
)
_HEADING, _OPEN_HEADING = "FFE7E6E6", "FFFFF2CC"
_LINE, _MOST_LINES = 15, 12
"""Height of a line in points, and lines of a row that are shown."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
_DATES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def write_workbook(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    """Write the findings and the pairs of checked bitexts. The same bitexts make the same bytes. Raises UsageError for too many rows."""
    from openpyxl import Workbook

    workbook = Workbook(write_only=True)
    guide = workbook.create_sheet(GUIDE)
    guide.column_dimensions["A"].width = 120
    for line in _GUIDE:
        guide.append([line])
    findings, review = (_sheet(workbook, *layout) for layout in (FINDINGS, REVIEW))
    data = workbook.create_sheet(DATA)
    data.sheet_state = "hidden"
    data.append(list(DATA_COLUMNS))
    counts = [1, 1]
    names = _Names()
    for bitext in bitexts:
        for unit in bitext.units:
            name = names.of(bitext, unit)
            rows = list(_finding_rows(name, unit))
            if max(counts[0] + len(rows), counts[1] + 1) > MOST_ROWS:
                raise UsageError(f"more than {MOST_ROWS:,} rows, which no spreadsheet takes; write tsv or jsonl, or fewer pairs")
            for cells in rows:
                counts[0] += 1
                _append(findings, counts[0], cells, FINDINGS[1])
            counts[1] += 1
            _append(review, counts[1], _review_row(name, unit), REVIEW[1])
            for part, chunk in enumerate(_chunks(bitext, unit)):
                # JSON in ASCII: nothing in it has to be changed to fit into a cell.
                data.append([_cell(data, name), part, chunk])
    _finish(findings, FINDINGS[1], counts[0], ("dismissed", "done"))
    _finish(review, REVIEW[1], counts[1], ("accept", "reject"))
    # People begin with the findings; where there are none, with the pairs.
    workbook.active = 1 if counts[0] > 1 else 2
    stream = BytesIO()
    workbook.save(stream)
    out.write(_settled(stream.getvalue()))


class _Names:
    """Gives every unit an id that no other one of the workbook has."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, bitext: Bitext, unit: Unit) -> str:
        """The unit's own id, with a number behind it where it is taken."""
        own = xml_text(unit.id if unit.id is not None else f"{bitext.id}#{unit.number}")[0][:200] or "row"
        name, number = own, 1
        while name in self._taken:
            number += 1
            name = f"{own}~{number}"
        self._taken.add(name)
        return name


def _sheet(workbook: Any, title: str, columns: Sequence[Column]) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter

    sheet = workbook.create_sheet(title)
    sheet.freeze_panes = "B2"
    for number, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    heading = []
    for column in columns:
        cell = WriteOnlyCell(sheet, column.name)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor=_OPEN_HEADING if column.open else _HEADING)
        heading.append(cell)
    sheet.append(heading)
    return sheet


def _append(sheet: Any, number: int, cells: Sequence[str | float | None], columns: Sequence[Column]) -> None:
    """Write a row, high enough for its texts: not every spreadsheet sees to that."""
    lines = max(len(cell) // column.width + 1 for cell, column in zip(cells, columns, strict=True) if isinstance(cell, str))
    sheet.row_dimensions[number].height = _LINE * min(lines, _MOST_LINES)
    sheet.append([_cell(sheet, cell) for cell in cells])


def _cell(sheet: Any, value: str | float | None) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment

    if isinstance(value, str):
        text = xml_text(value)[0]
        cell = WriteOnlyCell(sheet, text)
        # Whatever the text begins with; and as text it stays, when the cell is edited or copied.
        cell.data_type = "s"
        cell.number_format = "@"
        if is_formula(text):
            cell.quotePrefix = True
    else:
        cell = WriteOnlyCell(sheet, value)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _shown(text: str) -> str:
    """A text that fits into a cell."""
    return text if len(text) <= MOST_CELL else f"{text[:MOST_CELL]} …"


def _finding_rows(name: str, unit: Unit) -> Iterator[list[str]]:
    for finding in unit.findings:
        identity = identify(unit, finding)
        texts = (finding.message, unit.source, unit.target)
        words = (str(identity.source), str(identity.target))
        yield [identity.id, name, finding.severity.value, finding.check, *map(_shown, texts), "", "", "", *words]


def _review_row(name: str, unit: Unit) -> list[str | float | None]:
    quality = unit.scores.quality
    decision = {"accepted": "accept", "edited": "accept", "rejected": "reject"}.get(unit.status.value, "")
    return [
        name,
        unit.link.type,
        _shown(unit.source),
        _shown(unit.target),
        decision,
        _shown(unit.note),
        _shown(unit.reviewer),
        None if quality is None else round(quality, 4),
        _shown(findings_cell(unit)),
    ]


def _chunks(bitext: Bitext, unit: Unit) -> Iterator[str]:
    """The unit's record, as JSONL has it, in pieces that fit into a cell."""
    record = json.dumps(unit_record(bitext, unit), ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    # A spreadsheet takes _x0041_ for a letter.
    record = record.replace("_x", "_\\u0078")
    for start in range(0, len(record), CHUNK):
        # A piece that begins or ends with a blank would lose it.
        yield f"|{record[start : start + CHUNK]}|"


def _finish(sheet: Any, columns: Sequence[Column], rows: int, decisions: Sequence[str]) -> None:
    """Offer the decisions in a list, and a filter for every column."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    letter = get_column_letter([column.name for column in columns].index("decision") + 1)
    # Other words are taken, too: whoever writes "ok" need not be stopped.
    offered = DataValidation("list", formula1=f'"{",".join(decisions)}"', allow_blank=True, showErrorMessage=False)
    offered.add(f"{letter}2:{letter}{max(rows, 2)}")
    sheet.data_validations.append(offered)
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{max(rows, 1)}"


def _settled(content: bytes) -> bytes:
    """The file without the time when it was written."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda one: (one != "[Content_Types].xml", one)):
            part = old.read(name)
            if name == "docProps/core.xml":
                part = _DATES.sub(rb"\g<1>2000-01-01T00:00:00Z", part)
            new.writestr(zipfile.ZipInfo(name, _EPOCH), part, zipfile.ZIP_DEFLATED)
    return stream.getvalue()
