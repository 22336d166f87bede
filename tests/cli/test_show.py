"""`aligner show`: what was read of an article."""

import json

import pytest

SPANISH = """El puente de Aldea cierra por obras

La alcaldesa Inés Robledo anunció el cierre. Durará tres semanas.

Foto: obreros junto al puente
"""
ENGLISH = "Aldea bridge closes for repairs\n\nMayor Inés Robledo announced the closure on Monday. It will last three weeks, she said.\n"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "puente.txt"
    path.write_text(SPANISH, encoding="utf-8")
    return path


def test_sentences_have_place_and_kind(cli, article):
    done = cli("show", article)
    lines = done.out.splitlines()
    assert done.code == 0 and lines[0].endswith("puente.txt: Spanish, 1 headline, 2 sentences, 1 caption")
    rows = [line.split(maxsplit=3)[1:] for line in lines if line[:5].strip().isdigit()]
    assert rows == [
        ["1.1", "headline", "El puente de Aldea cierra por obras"],
        ["2.1", "body", "La alcaldesa Inés Robledo anunció el cierre."],
        ["2.2", "body", "Durará tres semanas."],
        ["3.1", "caption", "Foto: obreros junto al puente"],
    ]


def test_the_language_is_found_or_said(cli, tmp_path):
    (tmp_path / "a.txt").write_text(ENGLISH, encoding="utf-8")
    assert "a.txt: English" in cli("show", "a.txt").out
    assert "a.txt: French" in cli("show", "a.txt", "--source-lang", "fr").out
    refused = cli("show", "a.txt", "--source-lang", "xx")
    assert refused.code == 2 and "unknown language 'xx'" in refused.err


def test_json_holds_the_offsets_and_a_page_the_text(cli, article):
    data = json.loads(cli("show", article, "--format", "json").out)
    assert [segment["text"] for segment in data["segments"]][2] == "Durará tres semanas."
    assert all(SPANISH[s["start"] : s["end"]] == s["text"] for s in data["segments"])
    done = cli("show", article, "--format", "html", "-o", "page.html")
    page = (article.parent / "page.html").read_text(encoding="utf-8")
    assert done.code == 0 and "Durará tres semanas." in page and 'lang="es"' in page and "default-src 'none'" in page


def test_what_a_file_holds_cannot_act(cli, tmp_path):
    (tmp_path / "a.md").write_text("# <script>alert(1)</script>\n\nUno \u202edos\x1b[31m. <img src=x onerror=y>\n", encoding="utf-8")
    page = cli("show", "a.md", "--format", "html").out
    assert "<script>alert" not in page and "<img" not in page
    assert "\x1b" not in cli("show", "a.md").out


@pytest.mark.parametrize(
    ("arguments", "words"), [(("show", "none.txt"), "none.txt: cannot be read"), (("show", "a", "--format", "xml"), "unknown format 'xml'")]
)
def test_bad_input_is_one_line_and_exit_2(cli, arguments, words):
    done = cli(*arguments)
    assert done.code == 2 and words in done.err


PAGE = """<html lang="es"><head><title>El puente cierra</title></head><body><nav><a href="/">Portada</a></nav><main><article>
<h1>El puente cierra</h1><p>La alcaldesa Inés Robledo anunció el cierre del puente de Aldea, que durará tres semanas a partir del lunes.</p>
<p>Los autobuses darán un rodeo de once kilómetros por la carretera del embalse mientras duren las obras en los pilares.</p>
<div class="newsletter"><p>Reciba las noticias en su correo.</p></div></article></main>
<div class="comments"><p>Ya era hora.</p></div><p hidden>Oculto.</p></body></html>"""


def test_what_was_left_out_of_a_page_is_shown_with_the_reason(cli, tmp_path):
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    data = json.loads(cli("show", "a.html", "--format", "json").out)
    rest = {one["text"]: one["reason"] for one in data["left_out"]}
    around = "menu, related articles, advertisement or form"
    assert rest == {
        "Portada": around,
        "Reciba las noticias en su correo.": around,
        "Ya era hora.": "written by readers",
        "Oculto.": "hidden",
    }
    text = cli("show", "a.html").out
    assert "left out: 4 texts" in text and "[written by readers] Ya era hora." in text
    assert '<li><span class="tag">hidden</span> Oculto.</li>' in cli("show", "a.html", "--format", "html").out


def test_what_was_left_out_of_markdown_is_shown_with_its_line(cli, tmp_path):
    (tmp_path / "a.md").write_text("# Uno\n\nDos tres.\n\n```\ncódigo\n```\n<!-- nota -->\n", encoding="utf-8")
    rest = json.loads(cli("show", "a.md", "--format", "json").out)["left_out"]
    assert [one["text"] for one in rest] == ["```", "código", "```", "<!-- nota -->"]
    assert rest[1]["reason"].startswith("line 6: ")


def test_nothing_is_left_out_of_plain_text(cli, article):
    assert json.loads(cli("show", article, "--format", "json").out)["left_out"] == []
    assert "left out" not in cli("show", article).out


PAIRS = "id\tsource\ttarget\tstatus\nuno\tHola, \u202e<b>.\tHello, <b>.\taccepted\n2\tAdiós.\t\t\n"


def test_pairs_of_a_file_are_shown_with_their_lines(cli, tmp_path):
    (tmp_path / "a.tsv").write_text(PAIRS, encoding="utf-8")
    text = cli("show", "a.tsv").out
    assert text.splitlines()[0] == "    1  line 2, id uno, status accepted" and "       es  Adiós." in text.splitlines()
    assert "a.tsv: 2 pairs, 1 with one side only" in text and "\u202e" not in text
    data = json.loads(cli("show", "a.tsv", "--format", "json").out)
    assert data["pairs"][1] == {"number": 2, "line": 3, "source_lang": "es", "target_lang": "en", "source": "Adiós.", "target": ""}
    assert (data["count"], data["one_sided"], data["notes"]) == (2, 1, [])
    page = cli("show", "a.tsv", "--format", "html").out
    assert "Adiós." in page and "<b>" not in page and 'lang="en"' in page


def test_units_that_are_left_out_of_a_memory_are_said(cli, tmp_path):
    units = "".join(
        f'<tu><tuv xml:lang="es"><seg>Uno {n}.</seg></tuv><tuv xml:lang="{language}"><seg>One {n}.</seg></tuv></tu>'
        for n, language in enumerate(("en", "fr", "en"))
    )
    (tmp_path / "a.tmx").write_text(f'<tmx version="1.4"><header srclang="es"/><body>{units}</body></tmx>', encoding="utf-8")
    text = cli("show", "a.tmx").out
    assert "a.tmx: 2 pairs" in text and "note: 1 unit was left out, of 3: 1 without text in en" in text
    assert "One 1." in cli("show", "a.tmx", "--target-lang", "fr").out
    assert cli("show", "a.tmx", "--source-lang", "de").code == 2


def test_a_text_too_short_to_tell_its_language_has_that_of_its_name(cli, tmp_path):
    for name in ("nota.en.txt", "nota.txt"):
        (tmp_path / name).write_text("The port reopened yesterday with 21 ships.\n", encoding="utf-8")
    assert "nota.en.txt: English" in cli("show", tmp_path / "nota.en.txt").out
    assert "nota.txt: Spanish" in cli("show", tmp_path / "nota.txt").out
    assert "nota.en.txt: Spanish" in cli("show", tmp_path / "nota.en.txt", "--source-lang", "es").out
