"""`aligner score`."""

import json
from pathlib import Path

TMX = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence"
 o-tmf="x" adminlang="en" srclang="es" datatype="plaintext"/>
<body>
<tu tuid="k1" changedate="20250101T000000Z"><note>mine</note><prop type="x-domain">news</prop>
<tuv xml:lang="es-MX"><seg>El puente cayó en 1998.</seg></tuv><tuv xml:lang="en"><seg>The bridge fell in 1998.</seg></tuv></tu>
<tu><tuv xml:lang="es"><seg>Solo español.</seg></tuv></tu>
<tu><tuv xml:lang="es"><seg>El puente cayó en 1998.</seg></tuv><tuv xml:lang="en"><seg>The bridge fell in 1989.</seg></tuv></tu>
</body></tmx>
"""


def test_jsonl_has_the_objects_of_check(cli):
    Path("p.tsv").write_text("id\tsource\ttarget\n7\tEl puente cayó en 1998.\tThe bridge fell in 1989.\n", encoding="utf-8")
    scored = cli("score", "p.tsv", "--engine", "none")
    checked = cli("check", "p.tsv", "--engine", "none", "--format", "jsonl")
    assert scored.code == 0 and scored.out == checked.out
    record = json.loads(scored.out)
    assert record["id"] == "7" and 0 <= record["quality"] <= 1 and [f["check"] for f in record["findings"]] == ["year"]


def test_tsv_keeps_its_columns(cli):
    Path("p.tsv").write_text("note\tsource\ttarget\tquality\nhola\tSí.\tYes.\told\n", encoding="utf-8")
    assert cli("score", "p.tsv", "--engine", "none", "-o", "out.tsv").code == 0
    header, row = [line.split("\t") for line in Path("out.tsv").read_text(encoding="utf-8").splitlines()]
    assert header == ["note", "source", "target", "quality", "findings"]
    assert row[:3] == ["hola", "Sí.", "Yes."] and 0 <= float(row[3]) <= 1


def test_tmx_keeps_everything_and_gets_props(cli):
    Path("p.tmx").write_text(TMX, encoding="utf-8")
    assert cli("score", "p.tmx", "--engine", "none", "-o", "out.tmx").code == 0
    made = Path("out.tmx").read_text(encoding="utf-8")
    for kept in ("<note>mine</note>", "x-domain", 'changedate="20250101T000000Z"', "es-MX", "Solo español."):
        assert kept in made
    assert made.count('type="x-score"') == 2 and made.count('type="x-qa"') == 1
    problems = cli("tmx", "check", "p.tmx").out.replace("p.tmx", "out.tmx")
    assert cli("tmx", "check", "out.tmx").out.count("\n") == problems.count("\n") == 2
    assert cli("score", "out.tmx", "--engine", "none", "-o", "again.tmx").code == 0
    assert Path("again.tmx").read_text(encoding="utf-8") == made


def test_formats_that_do_not_fit_are_refused(cli):
    Path("p.tmx").write_text(TMX, encoding="utf-8")
    assert cli("score", "p.tmx", "--format", "tsv").code == 2
    assert cli("score", "p.tmx", "--format", "doc").code == 2
    assert cli("score", "nowhere.tmx").code == 2
