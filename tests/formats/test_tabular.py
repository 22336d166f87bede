"""TSV, JSONL and Moses text, written and read."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tmx_rules import FINDINGS, bitext_of, unit_of

from aligner.bitext import Link, Scores, Status
from aligner.checks.identity import finding_id
from aligner.errors import UsageError
from aligner.formats.bitext_reader import read_bitexts
from aligner.formats.export import export, write_corpus
from aligner.formats.moses import write_moses
from aligner.formats.options import ExportOptions
from aligner.formats.tabular import COLUMNS, write_jsonl, write_tsv

UNITS = [
    unit_of(0, findings=FINDINGS, source_machine="The river grew."),
    unit_of(1, "=SUM(A1)\tuno\n", "", scores=Scores()),
    unit_of(2, "A. B.", "C.", link=Link((2, 3), (1,), posterior=0.5), id="x7", repeat=True),
]


def rows_of(*units):
    out = io.BytesIO()
    write_tsv([bitext_of(*units)], out)
    header, *lines = out.getvalue().decode().rstrip("\n").split("\n")
    return header.split("\t"), [line.split("\t") for line in lines]


def test_tsv():
    header, rows = rows_of(*UNITS)
    assert tuple(header) == COLUMNS
    first, second, third = (dict(zip(header, row, strict=True)) for row in rows)
    assert first == {
        **dict.fromkeys(COLUMNS, ""),
        **{"id": "uno#0", "document": "uno", "type": "1:1", "source_segments": "0", "target_segments": "0"},
        **{"source": "El río creció.", "target": "The river rose.", "quality": "0.8", "posterior": "0.9", "chrf": "45.5", "bleu": "30"},
        **{"ter": "60", "length_z": "-0.25", "source_kind": "body", "target_kind": "body", "origin": "human", "status": "auto"},
        **{"repeat": "0", "degenerate": "0", "findings": "number:error;acronym:warning;number:error", "source_machine": "The river grew."},
    }
    assert (second["source"], second["target"], second["type"], second["quality"]) == ("'=SUM(A1) uno", "", "1:0", "")
    assert (third["id"], third["source_segments"], third["repeat"]) == ("x7", "2,3", "1")


def test_jsonl():
    out = io.BytesIO()
    write_jsonl([bitext_of(*UNITS, unit_of(3, "a\ud800b\u2028\x00"))], out)
    first, *_, last = (json.loads(line) for line in out.getvalue().decode().rstrip("\n").split("\n"))
    assert first["findings"][0] == {
        "id": finding_id(UNITS[0], UNITS[0].findings[0]),
        "check": "number",
        "severity": "error",
        "message": "3 became 4",
        "source_span": [0, 2],
        "target_span": [0, 3],
    }
    assert {"posterior": 0.9, "chrf": 45.5, "bleu": 30.0, "ter": 60.0, "length_z": -0.25}.items() <= first["scores"].items()
    assert "quality" not in first["scores"]
    assert (first["quality"], first["source_language"], first["engine"]) == (0.8, "es", "apertium 3.9")
    assert last["source"] == "a\ud800b\u2028\x00"


TEXT = st.text(alphabet=st.characters(codec=None), max_size=20)


@given(st.lists(st.tuples(TEXT, TEXT), max_size=5))
def test_moses_text_has_as_many_lines_on_both_sides(pairs):
    source, target = io.BytesIO(), io.BytesIO()
    lines = write_moses([bitext_of(*(unit_of(n, *pair) for n, pair in enumerate(pairs)))], source, target)
    sides = [side.getvalue().decode() for side in (source, target)]
    for side in sides:
        assert side.count("\n") == lines == len(side.splitlines())
        assert all(line.strip() for line in side.splitlines())


def test_moses_text_is_always_in_the_language_of_its_ending(tmp_path):
    english = bitext_of(unit_of(0, "One.", "Uno."), name="dos", source="en")
    units = [
        unit_of(0),
        unit_of(1, target=""),
        unit_of(2, status=Status.REJECTED),
        unit_of(3, repeat=True),
        unit_of(4, scores=Scores(quality=0.1)),
    ]
    paths = export([bitext_of(*units), english], tmp_path / "corpus.v1", "moses", ExportOptions(min_quality=0.5))
    assert [path.name for path in paths] == ["corpus.v1.es", "corpus.v1.en"]
    assert [path.read_text(encoding="utf-8") for path in paths] == ["El río creció.\nUno.\n", "The river rose.\nOne.\n"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["corpus.v1.en", "corpus.v1.es"]


@pytest.mark.parametrize(("name", "lines"), [("tsv", 2), ("jsonl", 1)])
def test_the_least_quality_holds_for_every_format(name, lines, tmp_path):
    units = [unit_of(0), unit_of(1, scores=Scores(quality=0.2)), unit_of(2, scores=Scores()), unit_of(3, target="", scores=Scores())]
    (path,) = export([bitext_of(*units)], tmp_path / f"a.{name}", name, ExportOptions(min_quality=0.5))
    assert len(path.read_text(encoding="utf-8").splitlines()) == lines
    export([bitext_of(*units)], path, name)
    assert len(path.read_text(encoding="utf-8").splitlines()) == lines + 3


def test_unknown_formats(tmp_path):
    with pytest.raises(UsageError, match="unknown format 'xls' for pairs of sentences; use tmx, xliff, xliff2, tsv, csv, "):
        export([], tmp_path / "a", "xls")
    with pytest.raises(UsageError, match="more than one file, which cannot be written to a stream"):
        write_corpus([], io.BytesIO(), "moses")
    assert not list(tmp_path.iterdir())


def test_an_export_that_fails_leaves_the_old_file(tmp_path):
    def failing():
        yield bitext_of()
        raise ValueError("broken")

    for name in ("tmx", "tsv", "jsonl", "moses"):
        path = tmp_path / f"a.{name}"
        old = [*export([bitext_of()], path, name)]
        before = [file.read_bytes() for file in old]
        with pytest.raises(ValueError, match="broken"):
            export(failing(), path, name)
        assert [file.read_bytes() for file in old] == before
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("text", ["=A1", "+5 grados", "-3", "@ana", "'uno", "'", "''=A1", "a=b"])
def test_cells_come_back_as_they_were(text, tmp_path):
    path = tmp_path / "a.tsv"
    export([bitext_of(unit_of(0, text))], path, "tsv")
    assert next(read_bitexts(path)).units[0].source == text


@pytest.mark.parametrize("name", ["tsv", "jsonl"])
def test_status_reviewer_and_note_come_back(name, tmp_path):
    units = [
        unit_of(0, status=Status.REJECTED, reviewer="=Ana", note="no <b>"),
        unit_of(1),
        unit_of(2, status=Status.EDITED, reviewer="Bo"),
    ]
    [path] = export([bitext_of(*units)], tmp_path / f"a.{name}", name)
    got = [unit for bitext in read_bitexts(path) for unit in bitext.units]
    assert [(u.source, u.target, u.status, u.reviewer, u.note) for u in got] == [
        (u.source, u.target, u.status, u.reviewer, u.note) for u in units
    ]
