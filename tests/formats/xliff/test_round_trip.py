"""XLIFF that is valid, and what comes back of it."""

import io
import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tmx_rules import FINDINGS, bitext_of, unit_of
from xliff_rules import problems_of

from aligner.bitext import Link, Origin, Scores, Status
from aligner.errors import UsageError
from aligner.formats.bitext_reader import read_bitexts
from aligner.formats.options import ExportOptions
from aligner.formats.table import findings_writer
from aligner.formats.xliff.reader import read_xliff
from aligner.formats.xliff.version_1 import write_xliff_1
from aligner.formats.xliff.version_2 import write_xliff_2

NAMES = ("xliff", "xliff2")
EVERYTHING = [
    unit_of(0, "Ñandú & <b>.", 'Rhea & "b".', findings=FINDINGS, id="a/1"),
    unit_of(1, "Uno. Dos.", "One, two.", link=Link((1, 2), (1,)), origin=Origin.MT, status=Status.EDITED, reviewer="Inés", note="mejor"),
    unit_of(2, "Sí.", "Yes.", status=Status.ACCEPTED, scores=Scores(quality=1.0), reviewer="Inés"),
    unit_of(3, "No.", "Yes.", status=Status.REJECTED, note="no", scores=Scores()),
    unit_of(4, "Falta.", "", findings=FINDINGS[2:]),
    unit_of(5, "", "Added."),
]
TEXT = st.text(max_size=12)
WORDS = st.text(alphabet=string.ascii_letters + "áéñ&<>\"'] ", min_size=1, max_size=12).map(str.strip).filter(bool)


def written(name, *bitexts):
    out = io.BytesIO()
    findings_writer(name)(bitexts, out)
    return out.getvalue()


def read_back(path, content):
    path.write_bytes(content)
    return [unit for bitext in read_bitexts(path) for unit in bitext.units]


def fields(unit, bitext_id):
    quality = unit.scores.quality
    identifier = unit.id if unit.id is not None else f"{bitext_id}#{unit.number}"
    measured = None if quality is None or not (unit.source and unit.target) else round(quality, 4)
    return identifier, unit.source, unit.target, measured, unit.status, unit.reviewer, unit.note


@pytest.mark.parametrize("name", NAMES)
def test_everything_comes_back_field_by_field(name, tmp_path):
    content = written(name, bitext_of(*EVERYTHING))
    assert problems_of(content) == []
    units = read_back(tmp_path / "a.xlf", content)
    assert [fields(unit, "uno") for unit in units] == [fields(unit, "uno") for unit in EVERYTHING]
    notes = [unit.notes for unit in read_xliff(tmp_path / "a.xlf")]
    assert [text for _, text in notes[0]] == [f"{one.check} ({one.severity}): {one.message}" for one in FINDINGS]
    assert [text for author, text in notes[1] if author == "Inés"] == ["mejor"]


@pytest.mark.parametrize("name", NAMES)
@given(pairs=st.lists(st.tuples(WORDS, WORDS, st.none() | st.floats(0, 1), st.sampled_from(Status), WORDS), min_size=1, max_size=4))
def test_any_texts_come_back(name, pairs, tmp_path_factory):
    units = [
        unit_of(number, source, target, scores=Scores(quality=quality), status=status, note=note, reviewer=note)
        for number, (source, target, quality, status, note) in enumerate(pairs)
    ]
    content = written(name, bitext_of(*units))
    assert problems_of(content) == []
    got = read_back(tmp_path_factory.mktemp("x") / "a.xlf", content)
    one_line = [[re.sub(r"\s+", " ", value) if isinstance(value, str) else value for value in fields(unit, "uno")] for unit in units]
    assert [list(fields(unit, "uno")) for unit in got] == one_line


@pytest.mark.parametrize("name", NAMES)
@given(text=TEXT)
def test_no_text_makes_a_file_that_is_not_valid(name, text):
    unit = unit_of(0, text + "x", text + "y", note=text, reviewer=text, id=text + "#0")
    assert problems_of(written(name, bitext_of(unit, name=text + "b"))) == []


def test_the_states_that_tools_know():
    first = written("xliff", bitext_of(*EVERYTHING)).decode()
    assert first.count('approved="yes"') == 2
    assert 'state="final" state-qualifier="x-edited"' in first and 'state-qualifier="rejected-inaccurate"' in first
    second = written("xliff2", bitext_of(*EVERYTHING)).decode()
    assert second.count('state="final"') == 2 and 'subState="aligner:rejected"' in second
    assert 'version="2.1"' in second and 'xmlns="urn:oasis:names:tc:xliff:document:2.0"' in second and "<header" not in second
    assert 'its:mtConfidence="0.8000" its:annotatorsRef="mt-confidence|aligner"' in second


def test_an_export_leaves_out_what_is_rejected_and_keeps_what_is_missing():
    out = io.BytesIO()
    repeat = unit_of(6, "Otra.", "Another.", repeat=True)
    from aligner.formats.export import write_corpus

    write_corpus([bitext_of(*EVERYTHING, repeat)], out, "xliff", ExportOptions(languages={"es": "es-MX"}))
    content = out.getvalue().decode()
    assert 'source-language="es-MX"' in content and 'id="6"' not in content
    assert "Falta." in content and "Added." in content and ">No.<" not in content and "Otra." not in content


def test_names_of_folders_stay_on_this_computer():
    bitext = bitext_of(name="/home/someone/uno")
    out = io.BytesIO()
    write_xliff_1([bitext], out, version="1")
    assert b'original="uno.es.txt"' in out.getvalue()


def test_xliff_2_holds_one_direction():
    with pytest.raises(UsageError, match=r"XLIFF 2\.1 holds one direction"):
        write_xliff_2([bitext_of(), bitext_of(source="en")], io.BytesIO())
    with pytest.raises(UsageError, match="no pairs to write"):
        write_xliff_2([], io.BytesIO())


def test_the_same_bitexts_make_the_same_bytes():
    for name in NAMES:
        assert written(name, bitext_of(*EVERYTHING)) == written(name, bitext_of(*EVERYTHING))
