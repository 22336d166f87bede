"""Reading TMX as others write it, and refusing what is made to harm."""

import gzip
import subprocess
import sys

import pytest
from tmx_rules import HEADER, UNIT, bitext_of, tmx_of, unit_of

from aligner.errors import FormatError
from aligner.formats.tmx_languages import chosen
from aligner.formats.tmx_reader import read_tmx
from aligner.formats.tmx_writer import write_tmx
from aligner.languages.codes import parse_tag


def read(tmp_path, content, name="a.tmx"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(read_tmx(path))


def texts_of(unit, source="es", target="en"):
    """The texts of a unit in two languages, None when one is missing."""
    found = [chosen(unit.variants, parse_tag(code)) for code in (source, target)]
    return None if None in found else tuple(variant.text for variant in found)


def texts(tmp_path, content, name="a.tmx"):
    return [texts_of(unit) for unit in read(tmp_path, content, name)]


TWO = '<tuv xml:lang="{0}"><seg>{1}</seg></tuv><tuv xml:lang="{2}"><seg>{3}</seg></tuv>'
ONE = ("Uno.", "One.")
# How a file is written, and the pairs read from it.
LENIENT = [
    (tmx_of(), [ONE]),
    (tmx_of(version="1.4."), [ONE]),
    (tmx_of(header='<header srclang="es"/>'), [ONE]),
    (tmx_of(header=""), [ONE]),
    (tmx_of(head='<!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/tmx14.dtd">\n'), [ONE]),
    (tmx_of(UNIT.replace("xml:lang", "lang")), [ONE]),
    (tmx_of(UNIT.replace('"es"', '"es-MX"').replace('"en"', '"EN_us"')), [ONE]),
    (tmx_of(UNIT.replace("</seg>", '</seg><prop type="info">x</prop>')), [ONE]),
    (tmx_of(UNIT.replace("</tu>", "<note>tarde</note></tu>")), [ONE]),
    (tmx_of(f"<!-- nota -->{UNIT}<?x y?>\n\n", UNIT), [ONE, ONE]),
    (tmx_of(UNIT.replace("Uno.", "\n   U<!-- x -->no.\n  ")), [ONE]),
    (tmx_of(UNIT.replace("Uno.", "<![CDATA[1 < 2 & 3]]>")), [("1 < 2 & 3", "One.")]),
    (tmx_of(UNIT.replace("Uno.", "&#x1F600; &lt;b&gt; &amp;amp;")), [("😀 <b> &amp;", "One.")]),
    (tmx_of(UNIT.replace("Uno.", "a&nbsp;b&rarr;&unknown;c"), head='<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'), [("a b→c", "One.")]),
    (
        tmx_of(
            UNIT.replace(
                "Uno.",
                '<bpt i="1">&lt;b></bpt>U<hi type="x">n<hi>o</hi></hi><ept i="1">&lt;/b></ept><ph>x<sub>y</sub></ph>.<it pos="end"/>',
            )
        ),
        [ONE],
    ),
    (tmx_of(UNIT, "<tu>" + TWO.format("es", "", "en", "x") + "</tu>", "<tu/>"), [ONE, None, None]),
    (tmx_of('<tu><tuv xml:lang="es"><prop type="x">y</prop></tuv><tuv xml:lang="en"><seg>One.</seg></tuv></tu>', UNIT), [None, ONE]),
    (tmx_of("<tu>" + TWO.format("fr", "Un.", "en", "One.") + "</tu>"), [None]),
    (tmx_of("<tu>" + TWO.format("es", "Uno.", "es-MX", "Uno") + TWO.format("en", "One.", "en-GB", "A one") + "</tu>"), [ONE]),
    (tmx_of().replace("<tmx ", '<tmx xmlns="http://www.lisa.org/tmx14" '), [ONE]),
    (tmx_of().replace("tu>", "TU>").replace("<tu ", "<TU ").replace("seg>", "SEG>"), [ONE]),
    ("\ufeff" + tmx_of(), [ONE]),
    (tmx_of().replace("UTF-8", "UTF-16").encode("utf-16"), [ONE]),
    (tmx_of(UNIT.replace("Uno", "Año")).replace("UTF-8", "ISO-8859-1").encode("latin-1"), [("Año.", "One.")]),
    (tmx_of().replace("\n", "\r\n"), [ONE]),
    # Inside another by mistake: each is a unit of its own.
    (tmx_of(UNIT.replace("</tu>", f"{UNIT}</tu>")), [ONE, ONE]),
    (tmx_of(UNIT.replace("Uno.", f"Uno.<b>{UNIT}</b>")), [("Uno.Uno.One.", "One."), ONE]),
    # In another encoding than they say.
    (tmx_of(UNIT.replace("Uno", "Año")).replace("UTF-8", "UTF-16").encode(), [("Año.", "One.")]),
    (tmx_of(UNIT.replace("Uno", "Año")).replace("UTF-8", "iso-8859-1").encode(), [("Año.", "One.")]),
    (tmx_of(UNIT.replace("Uno", "Año")).replace("UTF-8", "klingon").encode(), [("Año.", "One.")]),
    (tmx_of(UNIT.replace("Uno", "Año")).encode("cp1252"), [("Año.", "One.")]),
    (tmx_of(UNIT.replace("Uno", "Año"), UNIT).encode("utf-16-le"), [("Año.", "One."), ONE]),
    (tmx_of(UNIT.replace("Uno", "“Año”")).replace("UTF-8", "windows-1252").encode("cp1252"), [("“Año”.", "One.")]),
    (tmx_of(UNIT.replace("Uno", "Año")).encode().replace(b"One", "Peñón".encode("cp1252")), [("Año.", "Peñón.")]),
    (tmx_of(UNIT.replace("Uno", "Año")).encode().replace(b"One", b"O\xffne"), [("Año.", "O\ufffdne.")]),
]


@pytest.mark.parametrize(("content", "pairs"), LENIENT)
def test_files_of_other_tools(content, pairs, tmp_path):
    assert texts(tmp_path, content) == pairs


# Inline codes, and what stands between the words around them.
CODES = [
    ('<ph type="lb"/>', " "),
    ('<ph type="x-LB"/>', " "),
    ('<ph type="pb" x="1"/>', " "),
    ('<ph type="x-line-break"/>', " "),
    ('<it pos="begin" type="lb"/>', " "),
    ("<ph>&lt;br/&gt;</ph>", " "),
    ("<ph>&lt;BR clear='all'&gt;</ph>", " "),
    ("<ph>&lt;w:br/&gt;</ph>", " "),
    ('<ept i="1">&lt;/p&gt;</ept><bpt i="2">&lt;p class="x"&gt;</bpt>', " "),
    ("<ut>\\line </ut>", " "),
    ("<ph>\n</ph>", " "),
    ("<ph>&#10;</ph>", " "),
    ("<ph>&lt;brand/&gt;</ph>", ""),
    ("<bpt i='1'>&lt;b&gt;</bpt>", ""),
    ("<ph type='image'/>", ""),
    ("<hi type='lb'>-</hi>", "-"),
]


@pytest.mark.parametrize(("code", "between"), CODES)
def test_codes_that_end_a_line_are_blanks(code, between, tmp_path):
    assert texts(tmp_path, tmx_of(UNIT.replace("Uno.", f"El año.{code}La casa"))) == [(f"El año.{between}La casa", "One.")]


def test_what_was_wrong_with_the_encoding_is_said(tmp_path):
    (tmp_path / "a.tmx").write_bytes(tmx_of(UNIT.replace("Uno", "Año")).encode().replace(b"One", "Peñón".encode("cp1252")))
    notes = []
    list(read_tmx(tmp_path / "a.tmx", notes))
    assert notes == ["not quite UTF-8: line 5 was read as cp1252"]


@pytest.mark.parametrize("name", ["a.tmx.gz", "a.TMX.GZ", "A.tmx.Gz"])
def test_compressed_files(name, tmp_path):
    assert texts(tmp_path, gzip.compress(tmx_of().encode()), name) == [ONE]


def test_everything_about_a_unit(tmp_path):
    unit = '<tu tuid="7"><note>a\n b</note><prop type="x-score">0.5</prop><prop type="x">y</prop>'
    unit += '<tuv xml:lang="es"><prop type="p">q</prop><seg>Uno.</seg></tuv></tu>'
    (read_unit,) = read(tmp_path, tmx_of(unit))
    assert (read_unit.tuid, read_unit.line, read_unit.notes) == ("7", 5, ("a b",))
    assert read_unit.props == (("x-score", "0.5"), ("x", "y"))
    assert [(v.language, v.text, v.props) for v in read_unit.variants] == [("es", "Uno.", (("p", "q"),))]


def test_what_we_write_is_read(tmp_path):
    path = tmp_path / "a.tmx"
    with path.open("wb") as out:
        write_tmx([bitext_of(*(unit_of(n, f"Frase {n} & <más>.", f"Sentence {n}.") for n in range(50)))], out, version="1")
    assert [texts_of(unit) for unit in read_tmx(path)] == [(f"Frase {n} & <más>.", f"Sentence {n}.") for n in range(50)]


BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "aaaaaaaaaa"}">' for n in range(12))
SECRET = "file:///etc/hostname"
BROKEN = [
    (tmx_of(UNIT.replace("Uno.", "&a11;"), head=f"<!DOCTYPE tmx [{BOMB}]>\n"), "declares entities of its own, which may be an attack"),
    (tmx_of(UNIT.replace("Uno.", "&x;"), head=f'<!DOCTYPE tmx [<!ENTITY x SYSTEM "{SECRET}">]>\n'), "declares entities of its own"),
    (tmx_of(head=f'<!DOCTYPE tmx [<!ENTITY % x SYSTEM "{SECRET}"> %x;]>\n'), "declares entities of its own"),
    (tmx_of(head='<!DOCTYPE tmx [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x;]>\n'), "declares entities of its own"),
    (tmx_of(UNIT.replace("Uno.", "&nbsp;")), r":5: not well-formed XML \(Entity 'nbsp' not defined\); repair or export it again"),
    (tmx_of(UNIT.replace("Uno.", "\x0b")), r":5: not well-formed XML \(.*(0xB|Char value 11)"),
    (tmx_of(UNIT.replace("Uno.", "&#x0B;")), ":5: not well-formed XML"),
    (tmx_of().replace("</body>", ""), ":7: not well-formed XML"),
    (tmx_of()[:-30], "not well-formed XML"),
    (tmx_of(UNIT.replace("Uno.", "<hi>" * 5_000)), "not well-formed XML"),
    (tmx_of(UNIT.replace("Uno.", "x" * 11_000_000)), "not well-formed XML"),
    ("", ":1: not well-formed XML"),
    ("Hola", ":1: not well-formed XML"),
    (tmx_of(UNIT.replace("seg>", "x:seg>")), r":5: not well-formed XML \(Namespace prefix x on seg is not defined\)"),
    (tmx_of(UNIT.replace("<tu ", "<x:tu ").replace("</tu>", "</x:tu>")), ":5: not well-formed XML"),
    (tmx_of().replace("<tmx ", "<x:tmx ").replace("</tmx>", "</x:tmx>"), ":2: not well-formed XML"),
    (tmx_of(UNIT.replace("<tu ", '<tu xmlns:x="http://www.w3.org/XML/1998/namespace" ')), ":5: not well-formed XML"),
    (tmx_of().replace("UTF-8", "UTF-16").encode("utf-16")[:-3], "not well-formed XML"),
    ("<html/>", "not TMX: the root element is <html>"),
    (b"\x89PNG\r\n\x1a\n", ":1: not well-formed XML"),
]


@pytest.mark.parametrize(("content", "message"), BROKEN)
def test_broken_and_harmful_files(content, message, tmp_path):
    with pytest.raises(FormatError, match=message) as error:
        read(tmp_path, content)
    assert "a.tmx" in str(error.value) and "\n" not in str(error.value) and len(str(error.value)) < 300


def test_files_that_are_not_there_or_not_what_they_say(tmp_path):
    with pytest.raises(FormatError, match="No such file"):
        list(read_tmx(tmp_path / "no.tmx"))
    with pytest.raises(FormatError, match="cannot be read"):
        list(read_tmx(tmp_path))
    with pytest.raises(FormatError, match="Not a gzipped file"):
        read(tmp_path, tmx_of(), "a.tmx.gz")
    with pytest.raises(FormatError, match="cannot be read"):
        read(tmp_path, gzip.compress(tmx_of(*[UNIT] * 500).encode())[:-20], "b.tmx.gz")


def test_units_before_the_break_are_given(tmp_path):
    path = tmp_path / "a.tmx"
    path.write_text(tmx_of(*[UNIT] * 2_000)[:-100], encoding="utf-8")
    units = read_tmx(path)
    assert texts_of(next(units)) == ONE


PEAK = """
import resource, sys
from pathlib import Path
from aligner.formats.tmx_reader import read_tmx
units = sum(1 for _ in read_tmx(Path(sys.argv[1])))
print(units, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def test_memory_does_not_grow_with_the_file(tmp_path):
    path = tmp_path / "a.tmx"
    peaks = []
    for count in (1_000, 60_000):
        path.write_text(tmx_of(*[UNIT] * count, header=HEADER), encoding="utf-8")
        # The parser's memory is not Python's: only the process knows it.
        done = subprocess.run([sys.executable, "-c", PEAK, str(path)], capture_output=True, text=True, check=True)
        units, peak = map(int, done.stdout.split())
        assert units == count
        peaks.append(peak)
    assert peaks[1] < peaks[0] + 15_000
