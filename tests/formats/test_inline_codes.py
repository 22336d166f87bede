"""Inline codes: read with their places, written as placeholders, and the same after every round."""

import io
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tmx_rules import bitext_of, unit_of
from xliff_rules import problems_of

from aligner.bitext import Code, CodeKind
from aligner.formats.bitext_json import bitext_from_json, bitext_to_json
from aligner.formats.bitext_reader import read_bitexts
from aligner.formats.corpus_reader import read_corpus
from aligner.formats.export import export
from aligner.formats.standoff import write_standoff
from aligner.formats.tmx_check import check_tmx

ALONE, OPENS, CLOSES = CodeKind.ALONE, CodeKind.OPENS, CodeKind.CLOSES
XLIFF_1 = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" datatype="html"
 source-language="es" target-language="en"><body><trans-unit id="7">{}</trans-unit></body></file></xliff>"""
XLIFF_2 = """<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="es" trgLang="en"><file id="f"><unit id="7">
<originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data><data id="d3">&lt;img/></data></originalData>
<segment>{}</segment></unit></file></xliff>"""
TMX = """<tmx version="1.4"><header srclang="es"/><body><tu tuid="7"><tuv xml:lang="es"><seg>{}</seg></tuv>
<tuv xml:lang="en"><seg>{}</seg></tuv></tu></body></tmx>"""
BOLD = (Code(3, OPENS, "1", "<b>", "bold"), Code(9, CLOSES, "1", "</b>"))
FORMATS = ("x.xlf", "x.tmx", "x.jsonl")


def units_of(path, content=None):
    if content is not None:
        path.write_text(content, encoding="utf-8")
    return [unit for bitext in read_bitexts(path) for unit in bitext.units]


def codes_of(tmp_path, name, content):
    (unit,) = units_of(tmp_path / name, content)
    return unit.source, unit.source_codes, unit.target, unit.target_codes


READ = [
    ("a.xlf", XLIFF_1, '<g id="1" ctype="bold">Uno</g> dos', (Code(0, OPENS, "1", "", "bold"), Code(3, CLOSES, "1")), "Uno dos"),
    ("a.xlf", XLIFF_1, 'Ve <x id="i2" ctype="image" equiv-text="foto"/>aquí', (Code(3, ALONE, "i2", "foto", "image"),), "Ve aquí"),
    ("a.xlf", XLIFF_1, 'Es <bpt id="1" rid="1" ctype="bold">&lt;b></bpt>grande<ept id="2" rid="1">&lt;/b></ept>.', BOLD, "Es grande."),
    ("a.xlf", XLIFF_1, 'Uno<x id="2" ctype="lb"/>dos', (Code(3, ALONE, "2", "", "lb"),), "Uno dos"),
    ("a.xlf", XLIFF_1, 'Y <it id="4" pos="close">&lt;/i></it>', (Code(1, CLOSES, "4", "</i>"),), "Y"),
    ("a.xlf", XLIFF_2, 'Es <pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d2">grande</pc>.', BOLD, "Es grande."),
    ("a.xlf", XLIFF_2, 'Ve <ph id="p" dataRef="d3"/> aquí', (Code(3, ALONE, "p", "<img/>"),), "Ve aquí"),
    ("a.xlf", XLIFF_2, 'Es <sc id="1" dataRef="d1"/>así<ec startRef="1" dataRef="d2"/>',
     (Code(3, OPENS, "1", "<b>"), Code(6, CLOSES, "1", "</b>")), "Es así"),
    ("a.tmx", TMX, 'Es <bpt i="5" x="1" type="bold">&lt;b></bpt>grande<ept i="5">&lt;/b></ept>.', BOLD, "Es grande."),
    ("a.tmx", TMX, '<ph>{1}</ph>Uno<ph x="9"/> dos', (Code(0, ALONE, "1", "{1}"), Code(3, ALONE, "9")), "Uno dos"),
    ("a.tmx", TMX, 'Uno<it pos="end" x="2">&lt;/i></it>', (Code(3, CLOSES, "2", "</i>"),), "Uno"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "form", "content", "codes", "text"), READ)
def test_codes_have_their_places(tmp_path, name, form, content, codes, text):
    filled = form.format(content, content) if name.endswith("tmx") else form.format(f"<source>{content}</source><target>{content}</target>")
    assert codes_of(tmp_path, name, filled) == (text, codes, text, codes)


@pytest.mark.parametrize(("name", "form", "content", "codes", "text"), READ)
@pytest.mark.parametrize("ending", FORMATS)
def test_codes_come_back_from_every_format(tmp_path, name, form, content, codes, text, ending):
    filled = form.format(content, content) if name.endswith("tmx") else form.format(f"<source>{content}</source><target>{content}</target>")
    (tmp_path / name).write_text(filled, encoding="utf-8")
    for number, format_name in enumerate({"x.xlf": ("xliff", "xliff2"), "x.tmx": ("tmx",), "x.jsonl": ("jsonl",)}[ending]):
        path = tmp_path / f"{number}{ending}"
        export(read_corpus(tmp_path / name, "es", "en"), path, format_name)
        again = [unit for bitext in read_corpus(path, "es", "en") for unit in bitext.units]
        plain_names = [replace(one, name="1") if ending == "x.tmx" and not one.name.isdecimal() else one for one in codes]
        assert [(one.source, one.source_codes, one.target_codes) for one in again] == [(text, tuple(plain_names), tuple(plain_names))]
        if ending == "x.xlf":
            assert problems_of(path.read_bytes()) == []
        if ending == "x.tmx":
            assert [one for one in check_tmx(path) if one.rule != "source-language"] == []


WORDS = st.text(alphabet="aé ñ.", max_size=8)
NAMES = st.sampled_from(("1", "2", "x y"))
CODES = st.lists(
    st.builds(
        Code, st.integers(0, 8), st.sampled_from(CodeKind), st.sampled_from(("1", "2", "x y")), st.sampled_from(("", "<b>", "<br/>"))
    ),
    max_size=4,
)


@pytest.mark.parametrize("format_name", ["xliff", "xliff2", "tmx"])
@given(source=WORDS, target=WORDS, source_codes=CODES, target_codes=CODES)
def test_a_second_round_changes_nothing(format_name, source, target, source_codes, target_codes, tmp_path_factory):
    folder = tmp_path_factory.mktemp("codes")
    ending = ".tmx" if format_name == "tmx" else ".xlf"
    codes = [tuple(sorted(one, key=lambda code: code.place)) for one in (source_codes, target_codes)]
    given_units = bitext_of(replace(unit_of(0, f"a{source}", f"a{target}"), source_codes=codes[0], target_codes=codes[1]))
    export([given_units], folder / f"1{ending}", format_name)
    first = list(read_bitexts(folder / f"1{ending}"))
    export(first, folder / f"2{ending}", format_name)
    second = list(read_bitexts(folder / f"2{ending}"))
    for own, other in zip(first, second, strict=True):
        assert [(one.source, one.target, one.source_codes, one.target_codes) for one in own.units] == [
            (one.source, one.target, one.source_codes, one.target_codes) for one in other.units
        ]
    if ending == ".xlf":
        assert problems_of((folder / "2.xlf").read_bytes()) == []


def test_the_store_keeps_codes_and_a_store_without_stays_as_it_was(tmp_path):
    bitext = bitext_of(replace(unit_of(0, "Es grande.", "It is big."), source_codes=BOLD))
    assert bitext_from_json(bitext_to_json(bitext)) == bitext
    assert "codes" not in bitext_to_json(bitext_of(unit_of(0, "Sí.", "Yes.")))


def test_markup_is_not_shared_with_stand_off_files():
    out = io.BytesIO()
    write_standoff([bitext_of(replace(unit_of(0, "Es grande.", "It is big."), source_codes=(Code(0, ALONE, "1", "Lucía Peña"),)))], out)
    assert b"codes" not in out.getvalue()
    assert "Peña" not in json.dumps(out.getvalue().decode())


def test_a_text_with_many_codes_is_read_in_one_go(tmp_path):
    content = "a<ph/>" * 20_000
    (unit,) = units_of(tmp_path / "a.tmx", TMX.format(content, "b"))
    assert len(unit.source_codes) == 20_000
    assert unit.source_codes[-1].place == 20_000
