"""Workbooks of pairs that other programs made."""

from openpyxl import Workbook

from aligner.formats.bitext_reader import read_bitexts


def test_the_sheet_with_texts_in_both_languages_is_read(tmp_path):
    book = Workbook()
    book.active.append(["notes"])
    sheet = book.create_sheet("Pares")
    for row in (
        ["Inglés", "id", "Español (México)"],
        ["The dog.", "a", "El perro."],
        [None, None, None],
        [3, None, "=A1"],
        ["Two.", 7, "Dos."],
    ):
        sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    (bitext,) = read_bitexts(tmp_path / "a.xlsx")
    assert [(unit.id, unit.source, unit.target) for unit in bitext.units] == [("a", "El perro.", "The dog."), ("7", "Dos.", "Two.")]
    assert bitext.notes == ("1 row was left out; the first at Pares, row 4: a formula, not a text",)
