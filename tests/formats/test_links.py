"""Links as other aligners write them."""

import io
import json

import pytest

from aligner.bitext import Alignment, Link
from aligner.errors import UsageError
from aligner.formats.links import bleualign_sides, link_lines, write_links

LINKS = (Link((0, 1), (0,), 2.5, 0.98765), Link((2,), (), -1.0, 0.75), Link((), (1,), 0.0, 0.5), Link((3,), (2, 3), 4.0, 1.0))
SOURCE = ["Llueve.", "Hace frío.", "Nadie\tvino.", "Se fue y volvió."]
TARGET = ["It rains and it is cold.", "By our staff", "She left.", "She came\nback."]
ALIGNMENT = Alignment(LINKS)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("vecalign", ["[0, 1]:[0]:0.9877", "[2]:[]:0.7500", "[]:[1]:0.5000", "[3]:[2, 3]:1.0000"]),
        ("hunalign", ["0\t0\t0.9877", "2\t1\t0.7500", "3\t1\t0.5000", "3\t2\t1.0000", "4\t4\t0.0000"]),
        ("bleualign", ["Llueve. Hace frío.\tIt rains and it is cold.", "Se fue y volvió.\tShe left. She came back."]),
    ],
)
def test_lines(name, expected):
    assert list(link_lines(ALIGNMENT, name, SOURCE, TARGET)) == expected


def test_tsv_has_a_field_for_everything_and_no_stray_tabs():
    rows = [line.split("\t") for line in link_lines(ALIGNMENT, "tsv", SOURCE, TARGET)]
    assert {len(row) for row in rows} == {7}
    assert rows[2] == ["2", "", "1:0", "0.7500", "-1.0000", "Nadie vino.", ""]


def test_jsonl_keeps_segments_apart():
    values = [json.loads(line) for line in link_lines(ALIGNMENT, "jsonl", SOURCE, TARGET)]
    assert values[0]["source"] == ["Llueve.", "Hace frío."]
    assert [value["type"] for value in values] == ["2:1", "1:0", "0:1", "1:2"]


def test_bleualign_leaves_out_segments_without_a_partner_unless_asked():
    assert len(bleualign_sides(LINKS, SOURCE, TARGET)[0]) == 2
    assert bleualign_sides(LINKS, SOURCE, TARGET, keep_nulls=True)[1][1] == ""


def test_lone_surrogates_do_not_stop_the_writing():
    out = io.BytesIO()
    write_links(Alignment((Link((0,), (0,)),)), out, "bleualign", ["a\ud800b"], ["c"])
    assert out.getvalue() == b"a?b\tc\n"


@pytest.mark.parametrize(("name", "texts"), [("moses", (SOURCE, TARGET)), ("tsv", (None, None))])
def test_unknown_formats_and_missing_texts(name, texts):
    with pytest.raises(UsageError, match=name):
        write_links(ALIGNMENT, io.BytesIO(), name, *texts)
