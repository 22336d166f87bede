"""The rules of TMX as `aligner tmx check` knows them: each broken file is named for what is wrong, and the DTD agrees."""

import gzip

import pytest
from lxml import etree
from tmx_rules import HEADER, UNIT, dtds, tmx_of

from aligner.errors import FormatError
from aligner.formats.tmx_check import check_tmx


def problems(tmp_path, content, name="a.tmx"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return [(problem.line, problem.tuid, problem.rule) for problem in check_tmx(path)]


FULL = UNIT.replace(
    '<tu tuid="1">', '<tu tuid="1" segtype="block" changedate="20240101T000000Z" srclang="es"><note>a</note><prop type="x">y</prop>'
)
FULL = FULL.replace("Uno.", '<bpt i="1" type="b">a<sub>b</sub></bpt>Uno<ept i="1"/><ph assoc="p"/><it pos="begin"/><hi>x</hi><ut/>')
VALID = [
    tmx_of(),
    tmx_of(FULL),
    tmx_of(
        header=HEADER.replace(
            "/>", '><note>a</note><ude name="u"><map unicode="#xF8FF" code="#xF0"/></ude><prop type="p">x</prop></header>'
        )
    ),
    tmx_of(header=HEADER.replace("/>", "></header>")).replace(UNIT, ""),
    tmx_of(UNIT.replace('"es"', '"ES"')),
    tmx_of(UNIT, header=HEADER.replace('"es"', '"*all*"')),
    tmx_of("<!-- nota -->" + UNIT, head='<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'),
]


@pytest.mark.parametrize("content", VALID)
def test_valid_files(content, tmp_path):
    assert problems(tmp_path, content) == []
    assert all(dtd.validate(etree.fromstring(content.encode())) for dtd in dtds())


# Of a valid file: what is replaced, by what, where the problem is, and which rule it breaks. The DTD refuses all of these.
AGAINST_THE_DTD = [
    ('<tuv xml:lang="es">', "<tuv>", 5, "1", "language"),
    ('version="1.4"', 'version="1.4."', 2, None, "attribute-value"),
    (HEADER, "", 2, None, "content"),
    *(
        (f' {name}="', f' x{name}="', 3, None, "attribute-missing")
        for name in ("creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang")
    ),
    *((f' {name}="', f' x{name}="', 3, None, "attribute-missing") for name in ("srclang", "datatype")),
    ('segtype="sentence"', 'segtype="sentences"', 3, None, "attribute-value"),
    (HEADER, HEADER.replace("/>", "><seg/></header>"), 3, None, "content"),
    (HEADER, HEADER.replace("/>", ">texto</header>"), 3, None, "content"),
    (HEADER, HEADER.replace("/>", '><ude name="u"/></header>'), 3, None, "content"),
    (HEADER, HEADER.replace("/>", '><ude name="u"><map code="1"/></ude></header>'), 3, None, "attribute-missing"),
    ("<body>", "<body>texto", 4, None, "content"),
    ("<body>", "<body><prop type='x'>a</prop>", 4, None, "content"),
    ("</body>", "</body><body/>", 2, None, "content"),
    ('<tu tuid="1">', '<tu tuid="1" score="0.9">', 5, "1", "attribute"),
    ('<tu tuid="1">', '<tu tuid="1" segtype="word">', 5, "1", "attribute-value"),
    ('<tu tuid="1">', '<tu tuid="1">texto', 5, "1", "content"),
    ("</tu>", '<prop type="x">y</prop></tu>', 5, "1", "content"),
    (UNIT, '<tu tuid="1"/>', 5, "1", "content"),
    (UNIT, '<tu tuid="1"><prop type="x">y</prop></tu>', 5, "1", "content"),
    ("</seg></tuv></tu>", '</seg><prop type="info">x</prop></tuv></tu>', 5, "1", "content"),
    ("<seg>Uno.</seg>", "", 5, "1", "content"),
    ("<seg>Uno.</seg>", "<seg>Uno.</seg><seg>Dos.</seg>", 5, "1", "content"),
    ("<seg>Uno.", "<prop>y</prop><seg>Uno.", 5, "1", "attribute-missing"),
    ("<seg>Uno.", "<note><b>y</b></note><seg>Uno.", 5, "1", "element"),
    ("<seg>", '<seg class="x">', 5, "1", "attribute"),
    ("Uno.", "<b>Uno.</b>", 5, "1", "element"),
    ("Uno.", "<seg>Uno.</seg>", 5, "1", "content"),
    ("Uno.", "Uno.<sub>x</sub>", 5, "1", "content"),
    ("Uno.", "Uno.<bpt>x</bpt><ept i='1'/>", 5, "1", "attribute-missing"),
    ("Uno.", "Uno.<it>x</it>", 5, "1", "attribute-missing"),
    ("Uno.", "Uno.<it pos='middle'>x</it>", 5, "1", "attribute-value"),
    ("Uno.", "Uno.<ph><hi>x</hi></ph>", 5, "1", "content"),
    ("Uno.", "Uno.<hi>x<tuv/></hi>", 5, "1", "content"),
    ('<tuv xml:lang="es">', '<tuv xml:lang="es" srclang="es">', 5, "1", "attribute"),
]


@pytest.mark.parametrize(("old", "new", "line", "tuid", "rule"), AGAINST_THE_DTD)
def test_what_the_dtd_refuses_is_named(old, new, line, tuid, rule, tmp_path):
    content = tmx_of().replace(old, new, 1)
    assert content != tmx_of()
    assert not any(dtd.validate(etree.fromstring(content.encode())) for dtd in dtds())
    assert (line, tuid, rule) in problems(tmp_path, content)


# What the DTD cannot say, or importers choke on.
BEYOND_THE_DTD = [
    ('<tuv xml:lang="es">', '<tuv lang="es">', "language"),
    ('<tuv xml:lang="es">', '<tuv xml:lang="es MX">', "language"),
    ("Uno.", "Uno.<ph assoc='q'/>", "attribute-value"),
    ('<tuv xml:lang="es">', '<tuv xml:lang="fr">', "source-language"),
    ('<tu tuid="1">', '<tu tuid="1" srclang="pt">', "source-language"),
    ('<tu tuid="1">', '<tu tuid="1" creationdate="2024-01-01">', "practice-date"),
    ('<tu tuid="1">', '<tu tuid="1" changedate="20241301T000000Z">', "practice-date"),
    ("Uno.", " ", "practice-empty"),
    ("Uno.", '<ph x="1"/>', "practice-empty"),
    ("Uno.", 'Uno.<bpt i="1"/>', "inline-pairs"),
    ("Uno.", 'Uno.<bpt i="1"/><ept i="2"/>', "inline-pairs"),
    ('<tuv xml:lang="en"><seg>One.</seg></tuv>', "", "practice-one-language"),
    ("</tu>", f"</tu>{UNIT}", "practice-tuid"),
]


@pytest.mark.parametrize(("old", "new", "rule"), BEYOND_THE_DTD)
def test_what_the_dtd_does_not_see(old, new, rule, tmp_path):
    content = tmx_of().replace(old, new, 1)
    assert all(dtd.validate(etree.fromstring(content.encode())) for dtd in dtds())
    assert (5, "1", rule) in problems(tmp_path, content)


@pytest.mark.parametrize(
    ("content", "line", "rule"),
    [
        ("<html/>", 1, "root"),
        # The DTD has a default for it, the specification none.
        (tmx_of().replace(' version="1.4"', ""), 2, "attribute-missing"),
        (tmx_of().replace("</tmx>", "</tmx"), 8, "well-formed"),
        (tmx_of().replace("<tmx ", '<tmx xmlns="urn:x" '), 2, "root"),
        (tmx_of(UNIT.replace("Uno.", "\x0b")), 5, "well-formed"),
        (tmx_of(UNIT.replace("Uno.", "&nbsp;")), 5, "well-formed"),
        (tmx_of().replace("</body>", ""), 7, "well-formed"),
        ("", 1, "well-formed"),
    ],
)
def test_files_that_are_no_tmx(content, line, rule, tmp_path):
    assert problems(tmp_path, content) == [(line, None, rule)]


def test_lines_and_identifiers_far_into_a_file(tmp_path):
    units = [UNIT.replace('tuid="1"', f'tuid="{number}"') + "\n" * 9 for number in range(7_000)]
    units[6_999] = units[6_999].replace("Uno.", "")
    assert problems(tmp_path, gzip.compress(tmx_of(*units).encode()), "a.tmx.gz") == [(69_995, "6999", "practice-empty")]


def test_files_that_cannot_be_checked(tmp_path):
    with pytest.raises(FormatError, match="No such file"):
        list(check_tmx(tmp_path / "a.tmx"))
    with pytest.raises(FormatError, match="declares entities of its own"):
        problems(tmp_path, tmx_of(head='<!DOCTYPE tmx [<!ENTITY x "y">]>\n'))


def test_an_encoding_that_is_repaired_is_a_problem(tmp_path):
    path = tmp_path / "a.tmx"
    path.write_bytes(tmx_of(UNIT.replace("Uno", "Año")).encode().replace(b"One", "Peñón".encode("cp1252")))
    assert [(p.line, p.rule, p.message) for p in check_tmx(path)] == [(5, "encoding", "not quite UTF-8: line 5 was read as cp1252")]


def test_values_of_the_file_are_shown_on_one_line_and_not_in_full(tmp_path):
    path = tmp_path / "a.tmx"
    value = "&#10;x" * 1_000
    path.write_text(tmx_of(f'<tu tuid="{value}" creationdate="{value}"><tuv xml:lang="{value}"><seg>a</seg></tuv></tu>'), encoding="utf-8")
    found = list(check_tmx(path))
    assert len(found) >= 3
    assert all("\n" not in f"{p.tuid}{p.message}" and len(p.message) < 200 and len(p.tuid) <= 100 for p in found)


def test_an_element_with_very_many_attributes(tmp_path):
    """Asking for their values takes time that grows with the square of their number, beyond the suite's patience."""
    path = tmp_path / "a.tmx"
    path.write_text(tmx_of(UNIT.replace("<tu ", "<tu " + "".join(f'a{n}="x" ' for n in range(60_000)))), encoding="utf-8")
    found = [problem.message for problem in check_tmx(path)]
    assert found[0] == "<tu> has no attribute a0; scores and the like go into <prop>"
    assert found[-1] == "<tu> has 59980 more attributes that it should not have" and len(found) == 21
