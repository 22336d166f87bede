"""`aligner check`: what it is given, how it answers, and its exit codes."""

import io
import json
from pathlib import Path

import pytest

ROWS = [
    ("a", "El incendio destruyó 350 casas en tres días.", "The fire destroyed 350 houses in three days."),
    ("b", "El incendio destruyó 350 casas en tres días.", "The fire destroyed 530 houses in three days."),
    ("c", "La ONU envió ayuda.", "The UN sent help."),
]


@pytest.fixture
def tsv(tmp_path):
    Path("pairs.tsv").write_text("id\tsource\ttarget\n" + "".join("\t".join(row) + "\n" for row in ROWS), encoding="utf-8")


def test_a_table_of_pairs_to_jsonl(cli, tsv):
    done = cli("check", "pairs.tsv", "--engine", "none", "--format", "jsonl")
    records = [json.loads(line) for line in done.out.splitlines()]
    assert done.code == 1 and [record["id"] for record in records] == ["a", "b", "c"]
    assert {"id", "source", "target", "quality", "scores", "findings"} <= set(records[0])
    assert records[0]["findings"] == [] and records[2]["findings"] == []
    [finding] = records[1]["findings"]
    assert (finding["check"], finding["severity"]) == ("number", "error")
    assert ROWS[1][1][slice(*finding["source_span"])] == "350" and ROWS[1][2][slice(*finding["target_span"])] == "530"
    assert records[1]["quality"] < 0.5 < records[0]["quality"]


def test_the_reverse_direction(cli):
    Path("pairs.tsv").write_text("source\ttarget\n" + "".join(f"{en}\t{es}\n" for _, es, en in ROWS), encoding="utf-8")
    done = cli("check", "pairs.tsv", "--engine", "none", "--format", "jsonl", "--source-lang", "en")
    found = [[f["check"] for f in json.loads(line)["findings"]] for line in done.out.splitlines()]
    assert found == [[], ["number"], []]


@pytest.mark.parametrize("name", ["json", "jsonl", "tsv", "sarif", "text"])
def test_formats(cli, tsv, name):
    done = cli("check", "pairs.tsv", "--engine", "none", "--format", name)
    assert done.code == 1 and "530" in done.out
    if name in ("json", "sarif"):
        json.loads(done.out)
    to_file = cli("check", "pairs.tsv", "--engine", "none", "--format", name, "-o", "out")
    assert to_file.out == "" and "530" in Path("out").read_text(encoding="utf-8")


def test_fail_on(cli, tsv):
    assert cli("check", "pairs.tsv", "--engine", "none", "--fail-on", "never").code == 0
    assert cli("check", "pairs.tsv", "--engine", "none", "--fail-on", "sometimes").code == 2
    Path("pairs.tsv").write_text("source\ttarget\nLa ONU envió ayuda.\tThe UN sent help.\n", encoding="utf-8")
    assert cli("check", "pairs.tsv", "--engine", "none").code == 0


def test_two_articles_and_their_page(cli, articles):
    text = (articles / "flood.en.txt").read_text(encoding="utf-8").replace("June 3", "January 3")
    (articles / "flood.en.txt").write_text(text, encoding="utf-8")
    done = cli("check", articles / "flood.es.txt", articles / "flood.en.txt", "--engine", "none", "--html", "page.html")
    assert done.code == 1 and "January" in done.out
    page = Path("page.html").read_text(encoding="utf-8")
    assert "January" in page and "Content-Security-Policy" in page


def test_a_folder_and_its_pages(cli, articles):
    done = cli("check", articles, "--engine", "none", "--html", "pages")
    assert done.code == 0, done.out
    assert sorted(path.name for path in Path("pages").iterdir()) == ["flood.html", "index.html"]


def test_a_manifest_is_told_from_a_table_of_pairs(cli, articles):
    Path("pairs.tsv").write_text("id\tsource\ttarget\nuno\tarticles/flood.es.txt\tarticles/flood.en.txt\n", encoding="utf-8")
    done = cli("check", "pairs.tsv", "--engine", "none", "--format", "jsonl")
    assert len(done.out.splitlines()) == 5


def test_explain(cli):
    one = cli("check", "--explain", "number")
    assert one.code == 0 and one.out.startswith("number (error): ") and "Example" in one.out
    every = cli("check", "--explain", "list").out
    assert "omission" in every and "number" in every
    assert cli("check", "--explain", "nothing").code == 2


def test_settings_turn_checks_off(cli, tsv):
    Path("aligner.toml").write_text('[checks]\ndisabled = ["number"]\n', encoding="utf-8")
    assert cli("check", "pairs.tsv", "--engine", "none").code == 0
    Path("aligner.toml").write_text('[checks.severity]\nnumber = "info"\n', encoding="utf-8")
    assert cli("check", "pairs.tsv", "--engine", "none").code == 0


BAD = {
    "nothing": (("check",), "nothing to check"),
    "missing": (("check", "nowhere.es.txt", "nowhere.en.txt"), "nowhere.es.txt"),
    "alone": (("check", "one.es.txt"), "give its translation too"),
    "columns": (("check", "bad.tsv"), "bad.tsv:1"),
    "empty": (("check", "empty.jsonl"), "empty.jsonl"),
    "format": (("check", "bad.tsv", "--format", "doc"), "unknown format 'doc'"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_line_and_exit_2(cli, case):
    Path("bad.tsv").write_text("uno\tdos\n1\t2\n", encoding="utf-8")
    Path("empty.jsonl").write_text("", encoding="utf-8")
    Path("one.es.txt").write_text("El puerto cerró.", encoding="utf-8")
    arguments, words = BAD[case]
    done = cli(*arguments, "--engine", "none")
    assert done.code == 2 and words in done.err and "Traceback" not in done.err and len(done.err.strip().splitlines()) == 1, done.err


def test_the_closing_line_counts(cli, tsv):
    assert cli("check", "pairs.tsv", "--engine", "none").err.strip().splitlines()[-1] in (
        "1 error, 0 warnings, 0 info",
        "1 error, 1 warning, 0 info",
    )


@pytest.mark.parametrize("side", ["source", "target"])
def test_an_article_on_standard_input(cli, monkeypatch, side):
    texts = {"source": "El incendio destruyó 350 casas.\n", "target": "The fire destroyed 530 houses.\n"}
    other = "target" if side == "source" else "source"
    Path("noticia.txt").write_text(texts[other], encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(texts[side].encode("cp1252"))))
    names = ("-", "noticia.txt") if side == "source" else ("noticia.txt", "-")
    done = cli("check", *names, "--engine", "none", "--format", "jsonl")
    [record] = [json.loads(line) for line in done.out.splitlines()]
    assert done.code == 1 and [finding["check"] for finding in record["findings"]] == ["number"]
    both = cli("check", "-", "-", "--engine", "none")
    assert both.code == 2 and "only one of the two can be standard input" in both.err


def test_findings_in_subtitles_name_their_cue(cli):
    Path("s.es.srt").write_text("7\n00:00:01,000 --> 00:00:02,000\nEl incendio destruyó\n350 casas.\n", encoding="utf-8")
    Path("s.en.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nThe fire destroyed 530 houses.\n", encoding="utf-8")
    done = cli("check", "s.es.srt", "s.en.vtt", "--engine", "none")
    assert "es cue 7   El incendio destruyó ⟦350⟧ casas." in done.out and "en cue 1 " in done.out


def test_a_page_in_spanish(cli, tsv):
    Path("a.es.txt").write_text("Murieron 12 personas.\n", encoding="utf-8")
    Path("a.en.txt").write_text("Twenty people died.\n", encoding="utf-8")
    pair = ("check", "a.es.txt", "a.en.txt", "--engine", "none", "--embeddings", "none", "--fail-on", "never", "--interface", "es")
    assert cli(*pair, "--html", "page.html").code == 0
    page = Path("page.html").read_text(encoding="utf-8")
    assert 'lang="es"' in page and "«12» pasó a ser “Twenty”" in page and ">Hallazgos<" in page
    assert cli(*pair, "--format", "html").out == page
    refused = cli(*pair)
    assert refused.code == 2 and "--interface is for pages" in refused.err
