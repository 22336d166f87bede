"""Files of ready-made pairs."""

import json

import pytest
from tmx_rules import UNIT, bitext_of, tmx_of, unit_of

from aligner.errors import FormatError
from aligner.formats.bitext_reader import CHUNK, read_bitexts
from aligner.formats.export import export


def units(tmp_path, content, name, **languages):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return [unit for bitext in read_bitexts(path, **languages) for unit in bitext.units]


def pairs(found):
    return [(unit.id, unit.source, unit.target) for unit in found]


ONE = ("1", "Uno.", "One.")
TABLES = [
    ("source\ttarget\nUno.\tOne.\n", "a.tsv", [ONE]),
    ("nota\ttarget\tid\tsource\nx\tOne.\ta1\tUno.\n", "a.TSV", [("a1", "Uno.", "One.")]),
    ("\ufeffid\tsource\ttarget\r\n\tUno.\tOne.\r\n7\t Dos. \t\r\n", "a.tsv", [ONE, ("7", "Dos.", "")]),
    ("source\ttarget\nUno.\tOne.\n\nUno.\tOne.\n\tAdded.", "a.tsv", [ONE, ("2", "Uno.", "One."), ("3", "", "Added.")]),
    ("source\ttarget\n'=1\t'a\n", "a.tsv", [("1", "=1", "'a")]),
    ('{"source": "Uno.", "target": "One."}\n\n{"id": 7, "target": "", "source": "Dos.", "x": [1]}', "a.jsonl", [ONE, ("7", "Dos.", "")]),
    ('{"id": 0, "source": "Uno.", "target": "One."}', "a.jsonl", [("0", "Uno.", "One.")]),
    (
        tmx_of(UNIT.replace("1", "a"), UNIT.replace('"en"', '"fr"'), UNIT.replace(' tuid="1"', "")),
        "a.tmx",
        [("a", "Uno.", "One."), ("3", "Uno.", "One.")],
    ),
]


@pytest.mark.parametrize(("content", "name", "expected"), TABLES)
def test_files(content, name, expected, tmp_path):
    found = units(tmp_path, content, name)
    assert pairs(found) == expected
    assert [unit.number for unit in found] == list(range(len(expected)))
    assert [unit.link.type for unit in found] == [f"{int(bool(source))}:{int(bool(target))}" for _, source, target in expected]


def test_the_other_direction(tmp_path):
    found = units(tmp_path, tmx_of(), "a.tmx", source_language="en", target_language="es")
    assert pairs(found) == [("1", "One.", "Uno.")]


def test_machine_translations_that_come_along_are_kept(tmp_path):
    (unit,) = units(tmp_path, "source\ttarget\tsource_machine\ttarget_machine\nUno.\tOne.\tA one.\t\n", "a.tsv")
    assert (unit.source_machine, unit.target_machine) == ("A one.", None)


@pytest.mark.parametrize("name", ["a.tsv", "a.jsonl", "a.tmx", "b.tmx.gz"])
def test_what_we_write_is_read(name, tmp_path):
    path = tmp_path / name
    export([bitext_of(*(unit_of(n, f"Frase {n}.", f"+{n}.") for n in range(3)))], path, name.split(".")[1])
    assert [(u.source, u.target) for bitext in read_bitexts(path) for u in bitext.units] == [(f"Frase {n}.", f"+{n}.") for n in range(3)]


def test_large_files_come_in_parts_whose_segments_fit(tmp_path):
    path = tmp_path / "a.jsonl"
    lines = (json.dumps({"source": f"Frase {n}.", "target": f"Sentence {n}." if n % 3 else ""}) for n in range(CHUNK + 5))
    path.write_text("\n".join(lines), encoding="utf-8")
    first, second = read_bitexts(path)
    assert (len(first.units), len(second.units), second.units[0].number) == (CHUNK, 5, CHUNK)
    for bitext in (first, second):
        for unit in bitext.units:
            assert "".join(bitext.source.segments[n].text for n in unit.link.source) == unit.source
            assert "".join(bitext.target.segments[n].text for n in unit.link.target) == unit.target
        for article in (bitext.source, bitext.target):
            assert all(article.text[segment.start : segment.end] == segment.text for segment in article.segments)


ERRORS = [
    ("Uno.\tOne.", "a.txt", "not a file of pairs; give TMX"),
    ("source\ttarget\n", "a.tsv", r"no es-en pairs in it; check the languages \(--source-lang, --target-lang\)"),
    ("", "a.jsonl", "no es-en pairs in it"),
    (tmx_of(UNIT.replace('"es"', '"pt"')), "a.tmx", "no es-en pairs in it"),
]


@pytest.mark.parametrize(("content", "name", "message"), ERRORS)
def test_files_without_pairs(content, name, message, tmp_path):
    with pytest.raises(FormatError, match=message):
        units(tmp_path, content, name)


def test_a_file_that_is_not_there(tmp_path):
    for name in ("a.tsv", "a.jsonl", "a.tmx", "a.tmx.gz"):
        with pytest.raises(FormatError, match="cannot be read"):
            list(read_bitexts(tmp_path / name))
