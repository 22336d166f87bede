"""`aligner score`."""

import gzip
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


def test_invisible_characters_change_no_result(cli):
    clean = (
        "Según la alcaldía de Peñarroya, la obra costará 2.750 euros.\tAccording to Peñarroya town hall, the work will cost 2,750 euros."
    )
    odd = (
        clean.replace("alcal", "al\u00adcal\u200b")
        .replace("2.750", "2.\u00ad750")
        .replace("work", "w\u2060ork")
        .replace(" euros", "\u00a0euros")
    )
    odd = odd.replace("í", "i\u0301").replace("ñ", "n\u0303")
    for number, line in enumerate((clean, odd)):
        Path(f"{number}.tsv").write_text(f"source\ttarget\n{line}\n", encoding="utf-8")
    records = [json.loads(cli("score", f"{number}.tsv", "--engine", "none").out) for number in range(2)]
    assert records[0] == {**records[1], "document": "0.tsv"}
    assert cli("check", "1.tsv", "--engine", "none", "--fail-on", "warning").code == 0
    assert cli("score", "1.tsv", "--engine", "none", "--format", "tsv").out.split("\n")[1].startswith(odd)


def test_a_variant_is_chosen_by_its_code(cli):
    second = '<tuv xml:lang="es-ES"><seg>El puente cayó en 1999.</seg></tuv>'
    Path("p.tmx").write_text(TMX.replace('<tuv xml:lang="es-MX">', f'{second}<tuv xml:lang="es-MX">'), encoding="utf-8")
    for code, year in (("es-MX", "1998"), ("es_es", "1999"), ("spa-ES", "1999")):
        made = cli("score", "p.tmx", "--engine", "none", "--source-lang", code, "--target-lang", "eng")
        first = json.loads(made.out.split("\n")[0])
        assert (first["source"], first["source_language"]) == (f"El puente cayó en {year}.", "es")


def test_what_is_left_out_and_repaired_is_said(cli):
    Path("p.tmx").write_bytes(TMX.encode().replace(b"fell in 1989", "fell – in “1989”".encode("cp1252")))
    made = cli("score", "p.tmx", "--engine", "none")
    assert len(made.out.splitlines()) == 2
    assert "1 unit was left out, of 3: 1 without text in en; the first at line 7 (languages there: es)" in made.err
    assert "not quite UTF-8: line 8 was read as cp1252" in made.err


def test_a_compressed_file_whatever_the_case_of_its_name(cli):
    Path("P.TMX.GZ").write_bytes(gzip.compress(TMX.encode()))
    assert cli("score", "P.TMX.GZ", "--engine", "none", "-o", "OUT.TMX.GZ").code == 0
    assert gzip.decompress(Path("OUT.TMX.GZ").read_bytes()).count(b'type="x-score"') == 2
    assert cli("tmx", "check", "P.TMX.GZ").out.count("\n") == 2
