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
