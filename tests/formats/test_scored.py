"""Scores are added to a file, and nothing else in it changes."""

import io
from dataclasses import replace

import pytest
from lxml import etree
from tmx_rules import FINDINGS, HEADER, LANG, UNIT, assert_valid, tmx_of

from aligner.bitext import Scores
from aligner.errors import FormatError
from aligner.formats.bitext_reader import read_bitexts
from aligner.formats.scored import add_to_tmx, add_to_tsv


def scored(tmp_path, content, name, quality=0.75, findings=FINDINGS):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    out = io.BytesIO()
    units = (
        replace(unit, scores=Scores(quality=quality), findings=findings if unit.source.startswith("Uno") else ())
        for bitext in read_bitexts(path)
        for unit in bitext.units
    )
    (add_to_tmx if name.endswith((".tmx", ".gz")) else add_to_tsv)(path, units, out)
    return out.getvalue().decode()


def test_a_unit_gets_its_props_before_its_texts(tmp_path):
    root = assert_valid(scored(tmp_path, tmx_of(), "a.tmx").encode())
    assert [(child.tag, child.get("type"), child.text) for child in root.find("body/tu")][:2] == [
        ("prop", "x-score", "0.7500"),
        ("prop", "x-qa", "acronym,number"),
    ]


RICH = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<!-- hecho a mano -->
<tmx version="1.4">
{HEADER.replace("/>", ' creationdate="20240101T000000Z"><note>nota</note><prop type="p">q</prop></header>')}
<body>
<!-- primera -->
<tu tuid="7" changedate="20240102T030405Z" changeid="ana" usagecount="3" segtype="sentence">
  <note xml:lang="es">Revisar &amp; cerrar</note>
  <prop type="x-score">0.1</prop>
  <prop type="x-domain">prensa</prop>
  <prop type="x-qa">viejo</prop>
  <tuv xml:lang="es-MX" creationid="ana"><prop type="a">b</prop><seg>Uno<bpt i="1">&lt;b></bpt>dos<ept i="1">&lt;/b></ept> tres.</seg></tuv>
  <tuv xml:lang="EN-us"><seg>One two three.</seg></tuv>
  <tuv xml:lang="fr"><seg>Un deux trois.</seg></tuv>
</tu>
<?proceso a="b"?>
<tu tuid="8"><tuv xml:lang="es"><seg>Sólo español.</seg></tuv><tuv xml:lang="fr"><seg>Espagnol.</seg></tuv></tu>
<!-- última -->
</body>
</tmx>
"""


def test_everything_else_stays(tmp_path):
    text = scored(tmp_path, RICH, "a.tmx")
    assert_valid(text.encode())
    expected = (
        RICH.replace('<?xml version="1.0" encoding="UTF-8"?>', "<?xml version='1.0' encoding='UTF-8'?>")
        .replace('  <prop type="x-score">0.1</prop>\n', "")
        .replace('  <prop type="x-qa">viejo</prop>\n', '  <prop type="x-score">0.7500</prop>\n  <prop type="x-qa">acronym,number</prop>\n')
        .replace("&lt;b>", "&lt;b&gt;")
        .replace("&lt;/b>", "&lt;/b&gt;")
    )
    assert [line.strip() for line in text.split("\n") if line.strip()] == [line.strip() for line in expected.split("\n") if line.strip()]


def test_a_doctype_is_written_only_where_there_was_one(tmp_path):
    assert "DOCTYPE" not in scored(tmp_path, tmx_of(), "a.tmx")
    public = '<!DOCTYPE tmx PUBLIC "-//X//TMX" "http://127.0.0.1:9/tmx14.dtd">'
    assert public in scored(tmp_path, tmx_of(head=public + "\n"), "b.tmx")


def test_units_with_the_same_identifier_are_told_apart(tmp_path):
    french = UNIT.replace('"en"', '"fr"').replace("One.", "Un.")
    root = etree.fromstring(scored(tmp_path, tmx_of(french, UNIT, UNIT.replace("Uno", "Dos").replace(' tuid="1"', "")), "a.tmx").encode())
    assert [len(tu.findall("prop")) for tu in root.iter("tu")] == [0, 2, 1]


@pytest.mark.parametrize("version", ["1.4", "1.4."])
def test_files_of_other_tools(version, tmp_path):
    content = tmx_of(UNIT.replace("xml:lang", "lang").replace("Uno.", "Uno😀 &lt;b&gt;."), version=version, header='<header srclang="es"/>')
    root = etree.fromstring(scored(tmp_path, content.replace("UTF-8", "UTF-16").encode("utf-16"), "a.tmx").encode())
    assert root.get("version") == version
    assert root.findtext("body/tu/prop") == "0.7500"
    assert next(root.iter("seg")).text == "Uno😀 <b>."
    assert root.find("body/tu/tuv").get("lang") == "es" and root.find("body/tu/tuv").get(LANG) is None


def test_a_quality_that_is_not_known_and_no_findings_leave_no_props(tmp_path):
    assert "prop" not in scored(tmp_path, tmx_of(), "a.tmx", quality=None, findings=())


# Files with mistakes, which lose nothing by being scored.
ODD = [
    tmx_of(UNIT, UNIT.replace("</tu>", f"{UNIT}</tu>"), UNIT),
    tmx_of(UNIT.replace("Uno.", "Uno.<b>dos</b><tu><tuv xml:lang='es'><seg>U</seg></tuv></tu>")),
    tmx_of().replace("tmx>", "x:tmx>").replace("<tmx", "<x:tmx xmlns:x='http://x.example' xmlns:y='http://x.example' y:a='&#10;b'"),
    tmx_of().replace("<tmx", "<tmx xmlns='http://d.example'"),
    tmx_of(UNIT.replace("<tu ", "<tu xmlns:e='http://e.example' e:f='g' ")).replace("<body>", "<body xmlns:e='http://e.example'>"),
    tmx_of(f"suelto {UNIT} texto", UNIT) + "<!-- fin -->",
    tmx_of(UNIT.replace("tu>", "TU>").replace("<tu ", "<TU ")),
    tmx_of(UNIT.replace("<tuv", "<prop type='x-score'>0.1<b/></prop><tuv", 1)),
    f"<tmx version='1.4'>{HEADER}{UNIT}<other>{UNIT}</other></tmx>",
]


def outline(element):
    """An element without the props of scores, as values; blanks at the ends of texts do not count."""
    kept = [child for child in element if child.get("type") != "x-score" or len(child)]
    name = element.tag if isinstance(element.tag, str) else type(element).__name__
    children = [(outline(child), (child.tail or "").strip()) for child in kept if child.get("type") != "x-qa"]
    return name, sorted(element.attrib.items()), (element.text or "").strip(), children


@pytest.mark.parametrize("content", ODD)
def test_files_with_mistakes_stay_as_they_are(content, tmp_path):
    (tmp_path / "b.tmx").write_text(content, encoding="utf-8")
    units = [unit for bitext in read_bitexts(tmp_path / "b.tmx") for unit in bitext.units]
    text = scored(tmp_path, content, "a.tmx").encode()
    before, after = (etree.fromstring(written, etree.XMLParser(recover=True)) for written in (content.encode(), text))
    assert outline(after) == outline(before)
    assert text.count(b">0.7500<") == len(units) >= 1
    assert (b"<!-- fin -->" in text) == ("<!-- fin -->" in content)
    assert text.count(b"xmlns") <= content.count("xmlns")


def test_an_element_with_very_many_attributes_is_refused(tmp_path):
    many = "".join(f'a{n}="x" ' for n in range(5_000))
    with pytest.raises(FormatError, match="<body> has 5000 attributes"):
        scored(tmp_path, tmx_of().replace("<body>", f"<body {many}>"), "a.tmx")
    assert "0.7500" in scored(tmp_path, tmx_of(UNIT.replace("<tu ", f"<tu {many}")), "a.tmx")


def test_a_file_that_changes_while_it_is_scored_is_said(tmp_path):
    path = tmp_path / "a.tmx"
    path.write_text(tmx_of(), encoding="utf-8")
    units = [unit for bitext in read_bitexts(path) for unit in bitext.units]
    path.write_text(tmx_of(UNIT.replace("Uno", "Dos")), encoding="utf-8")
    with pytest.raises(FormatError, match="changed while it was read"):
        add_to_tmx(path, iter(units), io.BytesIO())


@pytest.mark.parametrize("cell", ["U\u00adno.", "\u200bUno.\u00a0", "Un\ufe0fo.", '"Uno ""y"" dos."', "'=Uno"])
def test_texts_stay_as_the_file_has_them(cell, tmp_path):
    table = f'n\tsource\ttarget\n"a ""b"""\t{cell}\tOne.\n'
    assert scored(tmp_path, table, "a.tsv").split("\n")[1].split("\t")[:2] == ['"a ""b"""', cell]
    if '"' not in cell:
        assert f"<seg>{cell}</seg>" in scored(tmp_path, tmx_of(UNIT.replace("Uno.", cell)), "a.tmx")


def test_a_broken_file_is_an_error(tmp_path):
    with pytest.raises(FormatError, match="a <tmx> inside a <tmx>"):
        scored(tmp_path, tmx_of(f"<tmx>{UNIT}</tmx>"), "a.tmx")


def test_columns_of_a_table_stay_as_they_are(tmp_path):
    table = "\ufefftarget\tnota\tfindings\tsource\tn\r\nOne.\t=A1\tviejo\tUno.\t-0.50\r\n\t 'x' \t\tDos.\t1e5\r\n"
    assert scored(tmp_path, table, "a.tsv") == (
        "\ufefftarget\tnota\tsource\tn\tquality\tfindings\n"
        "One.\t=A1\tUno.\t-0.50\t0.75\tnumber:error;acronym:warning;number:error\n"
        "\t 'x' \tDos.\t1e5\t0.75\t\n"
    )


def test_scoring_twice_changes_nothing(tmp_path):
    for content, name in (("source\ttarget\nUno.\tOne.\n", "a.tsv"), (RICH, "a.tmx")):
        once = scored(tmp_path, content, name)
        assert scored(tmp_path, once, f"b{name}") == once
