"""XLIFF of other programs: what is read, what is kept, what is refused."""

import io

import pytest
from lxml import etree

from aligner.bitext import Finding, Scores, Severity, Status
from aligner.errors import FormatError
from aligner.formats.bitext_reader import read_bitexts
from aligner.formats.xliff.added import add_to_xliff
from aligner.formats.xliff.reader import languages_of, read_xliff

FIRST = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0">
<file original="a.html" source-language="es-MX" target-language="en-US" datatype="html"><header><note>kept</note></header><body>
<group id="g"><trans-unit id="1" approved="yes">
 <source>El <g id="1">fuego</g> quemó<x id="2" ctype="lb"/>350 casas.<ph id="3">&lt;b&gt;</ph></source>
 <target state="final">The <g id="1">fire</g> burnt<x id="2" ctype="lb"/>530 houses.<ph id="3">&lt;b&gt;</ph></target>
 <note from="author">A title</note>
</trans-unit></group>
<trans-unit id="2"><source>Uno. Dos.</source>
 <seg-source><mrk mtype="seg" mid="1">Uno.</mrk> <mrk mtype="seg" mid="2">Dos.</mrk></seg-source>
 <target><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two<mrk mtype="x-sdl-deleted"> and three</mrk>.</mrk></target>
 <sdl:seg-defs><sdl:seg id="1" conf="Translated"/><sdl:seg id="2" conf="ApprovedTranslation"/></sdl:seg-defs></trans-unit>
<trans-unit id="3"><source>Tres.</source><target/></trans-unit>
<trans-unit id="4" translate="no"><source>X1</source><target>X1</target></trans-unit>
<trans-unit id="5"><source>Cinco.</source><target><![CDATA[Five.]]></target>
 <alt-trans match-quality="70%" origin="memory"><target>Fifth.</target></alt-trans></trans-unit>
</body></file></xliff>
"""
SECOND = """<xliff version="2.0" srcLang="es" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f1"><group id="g">
<unit id="u1"><notes><note>kept</note></notes><originalData><data id="d1">&lt;br/&gt;</data><data id="d2">&lt;i&gt;</data></originalData>
<segment id="a" state="final"><source>El <pc id="1" dataRefStart="d2">fuego</pc> quemó<ph id="2" dataRef="d1"/>350 casas.</source>
<target>The <pc id="1" dataRefStart="d2">fire</pc> burnt<ph id="2" dataRef="d1"/>530 houses.</target></segment>
<ignorable><source> </source></ignorable>
<segment state="translated"><source>Dos<cp hex="0001"/>.</source><target>Two.</target></segment></unit></group></file></xliff>
"""


@pytest.fixture
def file_of(tmp_path):
    def make(content, name="a.xlf"):
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        return path

    return make


def pairs(path, **languages):
    return [(u.id, u.source, u.target, u.status) for bitext in read_bitexts(path, **languages) for u in bitext.units]


REGIONS = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a" source-language="en" target-language="es-ES" datatype="plaintext"><body><trans-unit id="1"><source>The cars.</source>
<target xml:lang="es-ES">Los coches.</target><target xml:lang="es-MX">Los carros.</target></trans-unit></body></file>
<file original="b" source-language="en" target-language="es-MX" datatype="plaintext"><body>
<trans-unit id="2"><source>Two cats.</source><target>Dos gatos.</target></trans-unit></body></file></xliff>
"""


def test_a_second_variant_of_a_language_is_named(file_of):
    (bitext,) = read_bitexts(file_of(REGIONS), source_language="en", target_language="es")
    assert [unit.target for unit in bitext.units] == ["Los coches.", "Dos gatos."]
    assert bitext.notes == (
        "segments in es-ES (1), es-MX (1) were read together; choose one by its region (--target-lang)",
        "a second translation of a segment was not read: es-MX (1)",
    )


def test_segments_of_version_1_with_codes_marks_and_states(file_of):
    path = file_of(FIRST)
    assert pairs(path) == [
        ("1", "El fuego quemó 350 casas.", "The fire burnt 530 houses.", Status.ACCEPTED),
        ("2/1", "Uno.", "One.", Status.AUTO),
        ("2/2", "Dos.", "Two.", Status.ACCEPTED),
        ("5", "Cinco.", "Five.", Status.AUTO),
    ]
    notes = [note for bitext in read_bitexts(path) for note in bitext.notes]
    assert notes == ["2 of 6 segments were left out: 1 not translated yet, 1 not to be translated"]
    assert languages_of(path) == ("es-MX", "en-US")
    assert [unit.line for unit in read_xliff(path)][:2] == [4, 9]


def test_segments_of_version_2(file_of):
    assert pairs(file_of(SECOND)) == [
        ("u1/1", "El fuego quemó 350 casas.", "The fire burnt 530 houses.", Status.ACCEPTED),
        ("u1/2", "Dos.", "Two.", Status.AUTO),
    ]
    first = next(number for number, line in enumerate(SECOND.splitlines(), 1) if "<source>" in line)
    assert next(read_xliff(file_of(SECOND))).line == first


def test_another_language_is_left_out_and_said(file_of):
    with pytest.raises(FormatError, match=r"no es-fr pairs in it.*6 from es-MX to en-US"):
        pairs(file_of(FIRST), target_language="fr")


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.sdlxliff", FIRST.replace('version="1.2"', 'version="2.0"'), "a .sdlxliff file that is not plain XLIFF 1.2"),
        ("a.mqxliff", "<package/>", "a .mqxliff file that is not plain XLIFF 1.2"),
        ("a.mqxlz", "PK", "a package of memoQ, which is not read; export it there as XLIFF 1.2 or TMX"),
        ("a.sdlppx", "PK", "a package of Trados Studio"),
        ("a.xlf", "<tmx/>", "not XLIFF: the root element is <tmx>"),
        ("a.xlf", "<xliff version='3.0'/>", "XLIFF of version 3.0"),
        ("a.xlf", "<xliff/>", "XLIFF of version unknown"),
        ("a.xlf", '<!DOCTYPE x [<!ENTITY a "b">]>' + FIRST, "declares entities"),
        ("a.xlf", FIRST[:400], "not well-formed XML"),
        ("a.xlf", "PK\x03\x04", "not well-formed XML"),
        ("a.xlf", FIRST.replace("<source>Cinco.", "<source>" + "<g id='1'>" * 300 + "</g>" * 300), "not well-formed XML"),
    ],
)
def test_what_is_refused_by_name(file_of, name, content, message):
    with pytest.raises(FormatError, match=message):
        pairs(file_of(content, name))


def test_another_programs_own_format_is_read_and_never_written(file_of):
    path = file_of(FIRST, "a.sdlxliff")
    assert len(pairs(path)) == 4
    with pytest.raises(FormatError, match="never written"):
        add_to_xliff(path, iter(()), io.BytesIO())


def rated(path):
    from dataclasses import replace

    finding = Finding("number", Severity.ERROR, "«350» became “530”")
    for bitext in read_bitexts(path):
        for unit in bitext.units:
            yield replace(unit, scores=Scores(quality=0.25), findings=(finding,) if "350" in unit.source else ())


@pytest.mark.parametrize("content", [FIRST, SECOND])
def test_a_file_keeps_everything_and_gets_quality_and_findings(file_of, content, tmp_path):
    path = file_of(content)
    out = io.BytesIO()
    add_to_xliff(path, rated(path), out)
    got = tmp_path / "b.xlf"
    got.write_bytes(out.getvalue())
    assert pairs(got) == pairs(path)
    units = list(read_xliff(got))
    assert [unit.quality for unit in units if unit.id in dict.fromkeys(p[0] for p in pairs(got))] == [0.25] * len(pairs(path))
    assert ("aligner", "number (error): «350» became “530”") in units[0].notes
    # Without what was added the file is as it was; adding it twice is adding it once.
    again = io.BytesIO()
    add_to_xliff(got, rated(got), again)
    assert again.getvalue() == out.getvalue()
    root, before = etree.fromstring(out.getvalue()), etree.fromstring(content.encode())
    for element in list(root.iter()):
        added = "aligner" in (element.get("origin"), element.get("from"), element.get("category", "").removeprefix("aligner:"))
        if added or element.tag.endswith("matches"):
            element.getparent().remove(element)
    for element in root.iter("{*}segment"):
        element.attrib.pop("id", None)
    for element in before.iter("{*}segment"):
        element.attrib.pop("id", None)

    def words(tree):
        return b"".join(etree.tostring(tree, method="c14n", exclusive=True).split())

    assert words(root) == words(before)


def test_a_file_that_changed_meanwhile_is_refused(file_of):
    path = file_of(FIRST)
    units = list(rated(path))
    path.write_text(FIRST.replace("Cinco", "Seis"), encoding="utf-8")
    with pytest.raises(FormatError, match="changed while it was read"):
        add_to_xliff(path, iter(units), io.BytesIO())
