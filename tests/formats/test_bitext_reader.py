"""Files of ready-made pairs."""

import json

import pytest
from tmx_rules import UNIT, bitext_of, tmx_of, unit_of

from aligner.errors import FormatError
from aligner.formats.bitext_reader import CHUNK, read_bitexts
from aligner.formats.export import export
from aligner.text.places import line_and_column


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


VARIANTS = ("es-ES", "es-MX", "es", "en-GB", "en-US")
# Languages that are asked for, those of a unit's texts, and which are taken.
CHOICES = [
    (("es", "en"), VARIANTS, ("es", "en-GB")),
    (("es-MX", "en-US"), VARIANTS, ("es-MX", "en-US")),
    (("es_mx", "EN_us"), VARIANTS, ("es-MX", "en-US")),
    (("spa", "eng"), VARIANTS, ("es", "en-GB")),
    (("es-AR", "en"), VARIANTS, ("es", "en-GB")),
    (("es-AR", "en"), ("es-ES", "en"), None),
    (("en", "es-MX"), VARIANTS, ("en-GB", "es-MX")),
    (("es", "en"), ("spa", "eng"), ("spa", "eng")),
    (("es-MX", "en"), ("spa-MX", "ENG"), ("spa-MX", "ENG")),
    (("es-419", "en"), ("es-ES", "es_419", "en"), ("es_419", "en")),
    (("es", "en"), ("ast", "en"), None),
    (("es", "en"), ("Spanish", "English"), None),
    (("es", "en"), ("", "en"), None),
]


@pytest.mark.parametrize(("wanted", "there", "taken"), CHOICES)
def test_languages_and_their_variants(wanted, there, taken, tmp_path):
    tuvs = "".join(f'<tuv xml:lang="{code}"><seg>{code}.</seg></tuv>' for code in there)
    content = tmx_of(f"<tu>{tuvs}</tu>")
    if taken is None:
        with pytest.raises(FormatError, match="1 unit was left out, of 1"):
            units(tmp_path, content, "a.tmx", source_language=wanted[0], target_language=wanted[1])
        return
    (unit,) = units(tmp_path, content, "a.tmx", source_language=wanted[0], target_language=wanted[1])
    assert (unit.source, unit.target) == tuple(f"{code}." for code in taken)


def test_an_empty_text_is_passed_over_for_another_of_its_language(tmp_path):
    content = tmx_of(UNIT.replace("<tuv", '<tuv xml:lang="es"><seg/></tuv><tuv', 1))
    assert pairs(units(tmp_path, content, "a.tmx")) == [ONE]


def variants(*codes: str) -> str:
    return "".join(f'<tuv xml:lang="{code}"><seg>{code}.</seg></tuv>' for code in codes)


@pytest.mark.parametrize(
    ("codes", "wanted", "note"),
    [
        (
            ["en es-ES es-MX", "en es-MX fr", "en-GB es-ES es-419 es-MX en-US"],
            ("es", "en"),
            (
                "2 units have another text in es: es-ES (2) read, es-MX (2), es-419 (1) not; the first at line 5; "
                "choose one by its region (--source-lang, --target-lang)",
                "1 unit has another text in en: en-GB (1) read, en-US (1) not; the first at line 7; "
                "choose one by its region (--source-lang, --target-lang)",
            ),
        ),
        (["en es es"], ("es", "en"), ("1 unit has another text in es: es (1) read, es (1) not; the first at line 5",)),
        (["en es-ES es-MX"], ("es-MX", "en"), ()),
        (["en es fr"], ("es", "en"), ()),
    ],
)
def test_another_text_in_a_language_that_is_read_is_named(codes, wanted, note, tmp_path):
    path = tmp_path / "a.tmx"
    path.write_text(tmx_of(*(f"<tu>{variants(*one.split())}</tu>" for one in codes)), encoding="utf-8")
    (bitext,) = read_bitexts(path, source_language=wanted[0], target_language=wanted[1])
    assert bitext.notes == note


def test_units_that_are_left_out_are_counted_and_named(tmp_path):
    french = '<tu tuid="f7"><tuv xml:lang="es-ES"><seg>Dos.</seg></tuv><tuv xml:lang="fr"><seg>Deux.</seg></tuv></tu>'
    path = tmp_path / "a.tmx"
    path.write_text(tmx_of(UNIT, french, '<tu><tuv xml:lang="en"><seg>Three.</seg></tuv></tu>', "<tu/>"), encoding="utf-8")
    (bitext,) = read_bitexts(path)
    assert bitext.notes == (
        "3 units were left out, of 4: 2 without text in en, 2 without text in es; "
        "the first at line 6, tuid f7 (languages there: es-ES, fr, en)",
    )


def test_what_was_left_out_is_said_once_at_the_end(tmp_path):
    path = tmp_path / "a.tmx"
    path.write_text(tmx_of("<tu/>", *[UNIT] * (2 * CHUNK)), encoding="utf-8")
    notes = [bitext.notes for bitext in read_bitexts(path)]
    assert [len(some) for some in notes] == [0, 1]


def test_the_line_of_a_text_in_a_tmx_is_known(tmp_path):
    path = tmp_path / "a.tmx"
    path.write_text(tmx_of(UNIT, UNIT.replace("<tuv", "\n\n<tuv")), encoding="utf-8")
    (bitext,) = read_bitexts(path)
    places = [
        line_and_column(side.text, side.places, segment.start) for side in (bitext.source, bitext.target) for segment in side.segments
    ]
    assert places == [(5, 0), (8, 0), (5, 0), (10, 0)]
