"""Workbooks: what is written, what comes back, and what people may do to them in between."""

import io
import zipfile
from dataclasses import replace

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tmx_rules import FINDINGS, bitext_of, unit_of

from aligner.bitext import Finding, Link, Scores, Severity, Status
from aligner.checks.identity import identify
from aligner.errors import FormatError
from aligner.formats.decisions import FindingDecision, UnitDecision, Verdict
from aligner.formats.sheets.decided import read_workbook
from aligner.formats.sheets.workbook import write_workbook

NUMBER = Finding("number", Severity.ERROR, "«3» became “4”", (3, 4), (4, 5))
UNITS = [
    unit_of(0, "En 3 casas.", "In 4 houses.", findings=(NUMBER,)),
    unit_of(1, "Uno. Dos.", "One, two.", link=Link((1, 2), (1,)), status=Status.EDITED, reviewer="Inés", note="claro"),
    unit_of(2, "=1+1", "-2  x", findings=FINDINGS[2:]),
    unit_of(3, "Falta.", ""),
    unit_of(4, "", "Added.", status=Status.REJECTED),
]
IDS = [f"uno#{number}" for number in range(5)]


def written(*bitexts):
    out = io.BytesIO()
    write_workbook(bitexts or [bitext_of(*UNITS)], out)
    return out.getvalue()


class Sheets:
    """A workbook that somebody opens, changes and saves."""

    def __init__(self, tmp_path, *bitexts):
        self.path = tmp_path / "a.xlsx"
        self.path.write_bytes(written(*bitexts))
        self.workbook = openpyxl.load_workbook(self.path)

    def cell(self, sheet, identifier, column):
        sheet = self.workbook[sheet]
        names = [cell.value for cell in sheet[1]]
        row = next(number for number in range(2, sheet.max_row + 1) if sheet.cell(number, 1).value == identifier)
        return sheet.cell(row, names.index(column) + 1)

    def put(self, sheet, identifier, **values):
        for column, value in values.items():
            self.cell(sheet, identifier, column).value = value

    def read(self):
        self.workbook.save(self.path)
        return read_workbook(self.path)


@pytest.fixture
def sheets(tmp_path):
    return Sheets(tmp_path)


def test_no_text_is_a_formula_and_the_bytes_are_always_the_same():
    content = written()
    assert content == written()
    workbook = openpyxl.load_workbook(io.BytesIO(content))
    assert [sheet.title for sheet in workbook] == ["Read me", "Findings", "Review", "aligner"]
    assert workbook["aligner"].sheet_state == "hidden"
    cells = [cell for sheet in workbook for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert cells and not [cell for cell in cells if cell.data_type == "f"]
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert b"<f>" not in b"".join(archive.read(name) for name in archive.namelist())
    assert [cell.quotePrefix for cell in cells if cell.value == "=1+1"] == [True, True]


def test_what_nobody_changed_decides_nothing(sheets):
    read = sheets.read()
    assert (read.findings, read.units, read.conflicts) == ((), (), ())
    [bitext] = read.bitexts
    for got, unit in zip(bitext.units, UNITS, strict=True):
        identifier = f"uno#{unit.number}"
        assert replace(got, link=unit.link) == replace(unit, id=identifier)
        assert got.link.is_null == unit.link.is_null


def test_decisions_come_back(sheets):
    identity = identify(UNITS[0], NUMBER)
    sheets.put("Review", IDS[0], translation=" In 3\nhouses. ", note="error", by="Ana")
    sheets.put("Review", IDS[1], decision=None)
    sheets.put("Review", IDS[2], decision="Rechazar.", note="=no")
    sheets.put("Review", IDS[3], translation="It is missing.")
    sheets.put("Review", IDS[4], decision=None, note="keep")
    sheets.put("Findings", identity.id, decision="OK", note="it is fine", by="Ana")
    sheets.cell("Review", IDS[2], "note").data_type = "s"
    read = sheets.read()
    assert read.units == (
        UnitDecision(IDS[0], Status.EDITED, "In 3 houses.", "error", "Ana", "Review, row 2", "uno", 0, "En 3 casas.", "In 4 houses."),
        UnitDecision(IDS[1], Status.AUTO, None, "claro", "Inés", "Review, row 3", "uno", 1, "Uno. Dos.", "One, two."),
        UnitDecision(IDS[2], Status.REJECTED, None, "=no", "", "Review, row 4", "uno", 2, "=1+1", "-2  x"),
        UnitDecision(IDS[3], Status.EDITED, "It is missing.", "", "", "Review, row 5", "uno", 3, "Falta.", ""),
        UnitDecision(IDS[4], Status.AUTO, None, "keep", "", "Review, row 6", "uno", 4, "", "Added."),
    )
    assert read.findings == (FindingDecision(identity.id, Verdict.DISMISSED, "it is fine", "Ana", "Findings, row 2", identity),)
    assert read.conflicts == ()
    units = read.bitexts[0].units
    assert [(unit.target, unit.status, unit.link.type) for unit in units] == [
        ("In 3 houses.", Status.EDITED, "1:1"),
        ("One, two.", Status.AUTO, "1:1"),
        ("-2  x", Status.REJECTED, "1:1"),
        ("It is missing.", Status.EDITED, "1:1"),
        ("Added.", Status.AUTO, "0:1"),
    ]
    assert units[0].findings == () and units[0].scores == Scores() and units[2].findings == FINDINGS[2:]


def test_rows_in_another_order_and_rows_that_are_gone(sheets):
    sheet = sheets.workbook["Review"]
    sheets.put("Review", IDS[4], decision="accept")
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    sheet.delete_rows(2, 5)
    for row in [rows[4], rows[2], rows[0]]:
        sheet.append(row)
        for cell in sheet[sheet.max_row]:
            cell.data_type = "s" if isinstance(cell.value, str) else cell.data_type
    read = sheets.read()
    assert [(one.id, one.status) for one in read.units] == [(IDS[4], Status.ACCEPTED)]
    assert read.conflicts == tuple(f"Review: the row of {name} was deleted; the pair stays as it was" for name in (IDS[1], IDS[3]))
    assert [unit.id for unit in read.bitexts[0].units] == IDS


CONFLICTS = [
    (
        {"decision": "maybe", "note": "?"},
        "Review, row 2: the decision 'maybe' is neither accept nor reject; translation: In 4 houses.; decision: m",
    ),
    ({"translation": "=A1"}, "Review, row 2: the translation is a formula, not a text; nothing of this row is taken"),
    ({"translation": None}, "Review, row 2: the translation was emptied, which is not taken; reject the pair instead"),
    (
        {"translation": "In 3.", "decision": "reject"},
        "Review, row 2: the translation was changed and rejected; neither is taken; translation: In 3.",
    ),
    ({"source": "En 4 casas."}, "Review, row 2: the source was changed, which is not taken"),
    ({"id": "x"}, "Review, row 2: the id x is not of this workbook; translation: In 4 houses."),
    ({"id": None}, "Review, row 2: has no id; translation: In 4 houses."),
]


@pytest.mark.parametrize(("values", "message"), CONFLICTS)
def test_conflicts_are_named_and_the_pair_stays_as_it_was(sheets, values, message):
    sheets.put("Review", IDS[0], **values)
    read = sheets.read()
    assert any(one.startswith(message) for one in read.conflicts), read.conflicts
    assert read.units == () and read.bitexts[0].units[0].target == "In 4 houses."


def test_ids_that_are_there_twice(sheets):
    sheet = sheets.workbook["Review"]
    sheets.put("Review", IDS[0], decision="accept")
    copied = [cell.value for cell in sheet[2]]
    sheet.append(copied)
    assert [(one.id, one.status) for one in sheets.read().units] == [(IDS[0], Status.ACCEPTED)]
    copied[4] = "reject"
    sheet.append(copied)
    read = sheets.read()
    assert read.units == ()
    [conflict] = read.conflicts
    assert conflict.startswith("Review, row 2 and Review, row 7 and Review, row 8: the id uno#0 is there twice with different decisions")
    assert "decision: reject" in conflict and "decision: accept" in conflict


def test_merged_cells_dates_and_a_finding_decided_twice(sheets):
    import datetime

    sheets.workbook["Review"].merge_cells("D3:E4")
    sheets.cell("Review", IDS[3], "note").value = datetime.date(2026, 5, 3)
    findings = sheets.workbook["Findings"]
    sheets.put("Findings", identify(UNITS[0], NUMBER).id, decision="done")
    findings.append([cell.value if cell.column_letter != "H" else "dismissed" for cell in findings[2]])
    read = sheets.read()
    assert [one.split(";")[0] for one in read.conflicts] == [
        "Review, row 3: the decision is merged with another",
        "Review, row 4: the translation is merged with another",
        "Review, row 4: the decision is merged with another",
        "Review, row 5: the note is a date, not a text",
        f"the finding {identify(UNITS[0], NUMBER).id} is there twice with different decisions, and none of them is taken: "
        "Findings, row 2: done, Findings, row 4: dismissed",
    ]


def test_sheets_and_columns_that_are_gone_or_doubled_are_named(sheets):
    review = sheets.workbook["Review"]
    copy = sheets.workbook.copy_worksheet(review)
    copy.cell(2, 5).value = "accept"
    review.cell(1, 12).value = "decision"
    review.cell(2, 12).value = "reject"
    sheets.workbook["Findings"].cell(1, 1).value = "number"
    read = sheets.read()
    assert (read.findings, read.units) == ((), ())
    assert read.conflicts == (
        "the sheet Review Copy has the columns of Review, which alone is read; put what was decided there",
        "Review: the column decision is there twice; only the first one is read",
        "no sheet has the columns id, check, finding, decision, as the sheet Findings had; nothing of it is taken",
    )


def test_a_sheet_may_have_another_title(sheets):
    sheets.put("Review", "uno#0", decision="accept")
    sheets.workbook["Review"].title = "Revisión"
    read = sheets.read()
    assert [one.status for one in read.units] == [Status.ACCEPTED] and read.conflicts == ()


def test_without_the_hidden_sheet_decisions_still_come_back(sheets):
    del sheets.workbook["aligner"]
    sheets.put("Review", IDS[0], decision="accept")
    read = sheets.read()
    assert ("uno#0", Status.ACCEPTED) in [(one.id, one.status) for one in read.units] and read.bitexts == ()
    assert read.conflicts[0].startswith("the hidden sheet aligner is gone")


@pytest.mark.parametrize("value", ["", "|", "|{}|", "|[]|", '|{"id": 3}|', "|" + "[" * 20_000 + "|", '|{"document": "a"}|'])
def test_a_hidden_sheet_that_was_changed(sheets, value):
    sheets.put("aligner", IDS[0], record=value)
    read = sheets.read()
    assert any("the pair uno#0 cannot be read" in one for one in read.conflicts)
    assert [unit.id for unit in read.bitexts[0].units] == IDS[1:]


def test_ids_are_unique_and_long_texts_are_whole(tmp_path):
    long = unit_of(1, "á" * 70_000, "b_x0041_ " * 5_000, id="a")
    sheets = Sheets(tmp_path, bitext_of(unit_of(0, id="a"), long, name="x"))
    sheets.put("Review", "a~2", decision="accept")
    read = sheets.read()
    assert read.conflicts == () and [one.id for one in read.units] == ["a~2"]
    assert read.bitexts[0].units[1].source == long.source and read.bitexts[0].units[1].target == long.target
    sheets.put("Review", "a~2", translation="c")
    assert read_workbook(sheets.path).conflicts == ()
    assert ["too long for a cell" in one for one in sheets.read().conflicts] == [True]


TEXT = st.text(st.characters(codec="utf-8"), max_size=8)


@given(pairs=st.lists(st.tuples(TEXT, TEXT, TEXT, st.sampled_from(Status)), min_size=1, max_size=4))
def test_any_texts_come_back_as_they_were(pairs, tmp_path_factory):
    from aligner.text.characters import plain

    units = [
        unit_of(number, plain("x" + source), plain(target), note=plain(note).strip(), status=status, id=f"u{number}")
        for number, (source, target, note, status) in enumerate(pairs)
    ]
    sheets = Sheets(tmp_path_factory.mktemp("x"), bitext_of(*units))
    read = sheets.read()
    assert (read.units, read.conflicts) == ((), ())
    assert [(unit.source, unit.target, unit.status) for unit in read.bitexts[0].units] == [(u.source, u.target, u.status) for u in units]


def packed(**members):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive, zipfile.ZipFile(io.BytesIO(written())) as old:
        for name in old.namelist():
            archive.writestr(name, members.pop(name, None) or old.read(name))
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


MERGED = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/>'
)
FAR_BELOW = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    b'<row r="1048577"><c r="A1048577" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>'
)


def with_another_name():
    """A workbook whose list of parts has another name than the part itself, as a flipped bit makes it."""
    content = packed()
    at = content.rindex(b"xl/worksheets/sheet1.xml")
    return content[: at + 23] + b"n" + content[at + 24 :]


REFUSED = [
    (with_another_name, "not an XLSX file that can be read"),
    (lambda: packed(**{"xl/worksheets/sheet1.xml": FAR_BELOW}), "1,048,577 rows.*delete the empty rows"),
    (lambda: b"", ": empty; save it again"),
    (lambda: b"id\tsource", "not an XLSX file"),
    (lambda: bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 600, "encrypted with a password"),
    (lambda: packed(**{"xl/vbaProject.bin": b"x"}), "has macros"),
    (lambda: packed(**{"xl/workbook.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}), "declares XML entities"),
    (lambda: packed(**{"xl/x.xml": b" " * 90_000_000}), "unpacks to 90 MB"),
    (lambda: packed(**{"xl/worksheets/sheet9.xml": MERGED}), "merged cells"),
    (lambda: packed(**{"xl/workbook.xml": b"<workbook"}), "XLSX file"),
    (lambda: packed(**{"xl/worksheets/sheet1.xml": b"<worksheet>"}), "XLSX file"),
]


@pytest.mark.parametrize(("make", "message"), REFUSED)
def test_damaged_and_dangerous_files_are_refused(make, message, tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(make())
    with pytest.raises(FormatError, match=message) as error:
        read_workbook(path)
    assert str(error.value).startswith(str(path)) and "\n" not in str(error.value)


def test_a_workbook_of_somebody_else_is_refused(tmp_path):
    workbook = openpyxl.Workbook()
    workbook.active.append(["a", "b"])
    workbook.save(tmp_path / "a.xlsx")
    with pytest.raises(FormatError, match="no sheet with the columns id and decision"):
        read_workbook(tmp_path / "a.xlsx")
