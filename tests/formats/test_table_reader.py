"""Tables of pairs: cells of spreadsheets, encodings, and where in the file a text stands."""

import csv
import io
import json
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.errors import FormatError
from aligner.formats import table_reader
from aligner.formats.bitext_reader import read_bitexts
from aligner.formats.corpus_reader import read_corpus
from aligner.formats.escaping import is_formula
from aligner.formats.table_reader import cell_text, read_jsonl, read_tsv
from aligner.text.characters import normalise
from aligner.text.places import line_and_column


def pairs(tmp_path, content, name="a.tsv"):
    (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return [(unit.source, unit.target) for bitext in read_bitexts(tmp_path / name) for unit in bitext.units]


# Cells, and what is read of them: those of spreadsheets first, then those of programs that quote nothing.
QUOTED = [
    ('"Dijo ""no"" ayer."\t"She said ""no"" yesterday."', ('Dijo "no" ayer.', 'She said "no" yesterday.')),
    ('"""No"", dijo."\t"""No"", she said."', ('"No", dijo.', '"No", she said.')),
    ('"""Uno"""\t"""One"""', ('"Uno"', '"One"')),
    ('"Uno ""y""\tdos."\tOne.', ('Uno "y"\tdos.', "One.")),
    ('"Uno ""y""\ndos."\tOne.', ('Uno "y"\ndos.', "One.")),
    ('"Uno\n\ndos\ntres."\t"One\ntwo."', ("Uno\n\ndos\ntres.", "One\ntwo.")),
    ('"Sí, uno."\t"Yes, one."', ("Sí, uno.", "Yes, one.")),
    ('"No", dijo "él".\tOne.', ('"No", dijo "él".', "One.")),
    ('"No", dijo ""él"".\tOne.', ('"No", dijo ""él"".', "One.")),
    ('"Sin coma"\t"No comma"', ('"Sin coma"', '"No comma"')),
    ('"Sí, uno."\tYes, one.', ('"Sí, uno."', "Yes, one.")),
    ('5" de lluvia\tFive inches', ('5" de lluvia', "Five inches")),
    ('"Uno\tOne', ('"Uno', "One")),
]


@pytest.mark.parametrize(("row", "expected"), QUOTED)
def test_quotation_marks_of_spreadsheets_and_of_texts(row, expected, tmp_path):
    assert pairs(tmp_path, f"source\ttarget\n{row}\n") == [expected]


def test_quoted_names_of_columns_say_that_cells_are_quoted(tmp_path):
    assert pairs(tmp_path, '"source"\t"target"\n"Uno."\t"One."\n') == [("Uno.", "One.")]


def test_a_cell_over_several_lines_has_the_place_of_its_beginning(tmp_path):
    (tmp_path / "a.tsv").write_text('id\tsource\ttarget\n1\t"Uno\ny ""dos""."\tOne.\n2\tTres.\tThree.\n', encoding="utf-8")
    (bitext,) = read_bitexts(tmp_path / "a.tsv")
    places = [
        line_and_column(side.text, side.places, segment.start) for side in (bitext.source, bitext.target) for segment in side.segments
    ]
    assert places == [(2, 4), (4, 3), (3, 13), (4, 9)]


def test_a_quotation_mark_that_is_never_closed_is_said(tmp_path):
    content = 'source\ttarget\n"a ""b"" c"\td\n' + "x\ty\n" * 1_000 + '"Uno\tOne\n'
    with pytest.raises(FormatError, match=r"a\.tsv:1003: a quotation mark that is not closed"):
        pairs(tmp_path, content)


# Where each character of the text stands: from the cell as it is written, its text and the columns of its characters.
CELLS = [
    ("Uno", "Uno", [1, 2, 3]),
    ("  Uno ", "Uno", [3, 4, 5]),
    ("'=1", "=1", [2, 3]),
    ("con\u00adtra", "contra", [1, 2, 3, 5, 6, 7]),
    ("a\u200b\u2060e\u0301\ufb01n", "aéfin", [1, 4, 6, 7, 7]),
    ('"x ""y"" z"', 'x "y" z', [2, 3, 4, 6, 7, 9, 10]),
    ('"\u00a0 ""\u00ady"" z"', '"y" z', [4, 7, 8, 10, 11]),
]


@pytest.mark.parametrize(("cell", "text", "columns"), CELLS)
def test_columns_are_those_of_the_file(cell, text, columns, tmp_path):
    (tmp_path / "a.tsv").write_text(f'n\tsource\ttarget\n"a ""b"""\tx\tx\n"1 "" ñ"\t{cell}\tOne.\n', encoding="utf-8")
    table = read_tsv(tmp_path / "a.tsv")
    read = cell_text(table, list(table.rows)[1], "source")
    assert read.text == text
    found = [line_and_column(read.text, read.places, offset) for offset in range(len(text))]
    assert found == [(3, 9 + column) for column in columns]


ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "mac_roman", "latin-1"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("name", ["a.tsv", "a.jsonl"])
def test_encodings(encoding, name, tmp_path):
    spanish, english = "El año pasó: ¿qué más?", "Señor José left: café."
    if name == "a.tsv":
        content = f"source\ttarget\n{spanish}\t{english}\n"
    else:
        content = json.dumps({"source": spanish, "target": english}, ensure_ascii=False) + "\n"
    assert pairs(tmp_path, content.encode(encoding), name) == [(spanish, english)]


def notes(tmp_path, content, name="a.tsv"):
    (tmp_path / name).write_bytes(content)
    return [note for bitext in read_bitexts(tmp_path / name) for note in bitext.notes]


def test_a_line_in_another_encoding_is_read_and_said(tmp_path):
    content = "source\ttarget\nEl año.\tThe year.\n".encode() + "La niña «sí».\tThe girl.\n".encode("cp1252") + "Él.\tHe.\n".encode()
    assert pairs(tmp_path, content) == [("El año.", "The year."), ("La niña «sí».", "The girl."), ("Él.", "He.")]
    assert notes(tmp_path, content) == ["not quite UTF-8: line 3 was read as cp1252"]


def test_a_byte_that_fits_nowhere_is_replaced_and_said(tmp_path):
    content = b'{"source": "El a\xc3\xb1o.", "target": "A"}\n{"source": "El a\xff o.", "target": "B"}\n'
    assert pairs(tmp_path, content, "a.jsonl") == [("El año.", "A"), ("El a\ufffd o.", "B")]
    assert notes(tmp_path, content, "a.jsonl") == ["not quite UTF-8: 1 character could not be read and was replaced (line 2)"]


TSV_ERRORS = [
    (b"", "a.tsv:1: the first line must name the columns"),
    (b"Uno.\tOne.\n", "a.tsv:1: the first line must name the columns"),
    (b"source,target\nUno.,One.\n", "a.tsv:1: the first line must name the columns"),
    (b"source\tsource\ttarget\n", "a.tsv:1: two columns are named 'source'"),
    (b"source\ttarget\nUno.\tOne.\nDos.\n", "a.tsv:3: 1 columns where the first line names 2"),
    (b"source\ttarget\nUno.\tOne.\tx\n", "a.tsv:2: 3 columns where the first line names 2"),
]


@pytest.mark.parametrize(("content", "message"), TSV_ERRORS)
def test_tables_that_cannot_be_read(content, message, tmp_path):
    (tmp_path / "a.tsv").write_bytes(content)
    with pytest.raises(FormatError, match=message):
        list(read_tsv(tmp_path / "a.tsv").rows)


@pytest.mark.parametrize("name", ["\ufeffsource", "\u200bsource", "source\u00ad", "\ufeff\ufeffsource", '"source"'])
def test_names_of_columns_are_read_without_invisible_characters(name, tmp_path):
    assert pairs(tmp_path, f"{name}\ttarget\nUno.\tOne.\n") == [("Uno.", "One.")]


def test_lines_that_end_in_a_carriage_return_alone(tmp_path):
    assert pairs(tmp_path, "source\ttarget\rUno.\tOne.\rDos.\tTwo.\r") == [("Uno.", "One."), ("Dos.", "Two.")]


JSONL_ERRORS = [
    (b'{"source": "Uno."', "a.jsonl:1: not JSON"),
    (b'\n{"source": "a", "target": "b"}\n[1]\n', "a.jsonl:3: not an object with `source` and `target` as text"),
    (b'{"source": "Uno."}', "a.jsonl:1: not an object"),
    (b'{"source": "Uno.", "target": 1}', "a.jsonl:1: not an object"),
    (b"[" * 100_000, "a.jsonl:1: not JSON"),
]


@pytest.mark.parametrize(("content", "message"), JSONL_ERRORS)
def test_objects_that_cannot_be_read(content, message, tmp_path):
    (tmp_path / "a.jsonl").write_bytes(content)
    with pytest.raises(FormatError, match=message):
        list(read_jsonl(tmp_path / "a.jsonl"))


def test_a_standoff_file_names_the_command_for_it(tmp_path):
    (tmp_path / "s.jsonl").write_text('{"format":"aligner stand-off","version":1}\n{"id":"a"}\n', encoding="utf-8")
    for read in (read_bitexts, lambda path: read_corpus(path, "es", "en")):
        with pytest.raises(FormatError, match=r"aligner corpus rebuild s\.jsonl"):
            list(read(tmp_path / "s.jsonl"))


# Lines, and line and column of the source's characters; column 0: only the line is known.
OBJECTS = [
    ('{"source": "Uno", "target": "x"}', "Uno", [13, 14, 15]),
    ('{"target": "x","source":"a\\u00adb\\u0301\\n\\ud83d\\ude00\\"c"}', 'ab\u0301\n😀"c', [26, 33, 34, 40, 42, 54, 56]),
    ('{"source": "otro", "target": "x", "source": "Uno"}', "Uno", [0, 0, 0]),
]


@pytest.mark.parametrize(("line", "text", "columns"), OBJECTS)
def test_places_in_objects(line, text, columns, tmp_path):
    (tmp_path / "a.jsonl").write_text(f"\n{line}\n", encoding="utf-8")
    (bitext,) = read_bitexts(tmp_path / "a.jsonl")
    assert bitext.units[0].source == text
    found = [line_and_column(bitext.source.text, bitext.source.places, offset) for offset in range(len(text))]
    assert found == [(2, column) for column in columns]


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from('"",\n'), max_size=12)


@given(st.lists(st.tuples(TEXT, TEXT)))
def test_what_python_writes_as_a_spreadsheet_does_is_read(tmp_path_factory, rows):
    stream = io.StringIO()
    csv.writer(stream, dialect="excel-tab", quoting=csv.QUOTE_ALL).writerows([("source", "target"), *rows])
    path = tmp_path_factory.mktemp("table") / "a.tsv"
    path.write_text(stream.getvalue(), encoding="utf-8", newline="")
    table = read_tsv(path)
    read = [tuple(cell_text(table, row, name).text for name in table.names) for row in table.rows]
    assert read == [tuple(normalise(_without_apostrophe(cell)).text.strip() for cell in row) for row in rows]


def _without_apostrophe(cell):
    return cell[1:] if cell[:1] == "'" and is_formula(cell[1:]) else cell


# What most cells have, and what some have.
LETTERS = st.sampled_from(["a", "é", " ", "“", "\u00ad", "\u00a0", "ﬁ", "`", "´", "e\u0301", '"', "'", "=", "\\", "\x85", "\t"])
CELLS = st.lists(st.tuples(*[st.lists(LETTERS, max_size=8).map("".join)] * 3), min_size=1, max_size=3)


def _read_both_ways(path):
    """What is read, and what is read when no text is taken to be plain, so that all are normalised."""
    quick = _read(path)
    with patch.object(table_reader, "is_plain", lambda text: False):
        return quick, _read(path)


def _read(path):
    try:
        return list(read_bitexts(path))
    except FormatError as error:
        return str(error)


@given(CELLS)
def test_cells_that_need_nothing_are_read_as_those_that_do(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("table") / "a.tsv"
    lines = ["\t".join(cell.replace("\t", " ") for cell in row) for row in (("id", "source", "target"), ("1", "Uno.", "One."), *rows)]
    path.write_text("\n".join(lines), encoding="utf-8", newline="")
    quick, slow = _read_both_ways(path)
    assert quick == slow


@given(CELLS, st.booleans(), st.sampled_from([None, (",", ":"), (" , ", " :  ")]))
def test_texts_of_objects_that_need_nothing_are_read_as_those_that_do(tmp_path_factory, rows, is_ascii, separators):
    path = tmp_path_factory.mktemp("objects") / "a.jsonl"
    records = [dict(zip(("id", "source", "target"), row, strict=True)) for row in rows]
    lines = [json.dumps(record, ensure_ascii=is_ascii, separators=separators) for record in records]
    path.write_text("\n".join(lines), encoding="utf-8", newline="")
    quick, slow = _read_both_ways(path)
    assert quick == slow
