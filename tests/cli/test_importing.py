"""`aligner import`: decisions come back from the files that aligner wrote."""

import json
from pathlib import Path

import openpyxl
import pytest
from word_samples import answered, document_of


@pytest.fixture
def workbook(cli, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    rows = "a\tEl fuego destruyó 350 casas.\tThe fire destroyed 530 houses.\nb\tLa ONU envió ayuda.\tThe UN sent help.\n"
    Path("pairs.tsv").write_text(f"id\tsource\ttarget\n{rows}", encoding="utf-8")
    assert cli("check", "pairs.tsv", "--engine", "none", "--format", "xlsx", "-o", "a.xlsx").code == 1
    return openpyxl.load_workbook("a.xlsx")


def test_a_workbook_to_tmx_and_back(cli, workbook):
    findings, review = workbook["Findings"], workbook["Review"]
    findings["H2"], findings["I2"], findings["J2"] = "false", "530 is right", "Ana"
    review["D2"], review["E3"] = "The fire destroyed 350 houses.", "accept"
    workbook.save("a.xlsx")
    done = cli("import", "a.xlsx", "-o", "b.tmx")
    assert done.code == 0 and "1 decision about findings, 2 about pairs, 0 conflicts" in done.err
    assert done.out.splitlines() == [
        f"finding\t{findings['A2'].value}\tdismissed\tAna\t530 is right",
        "pair\ta\tedited\t\t",
        "pair\tb\taccepted\t\t",
    ]
    tmx = Path("b.tmx").read_text(encoding="utf-8")
    assert "The fire destroyed 350 houses." in tmx and '<prop type="x-status">edited</prop>' in tmx
    assert [line.split("\t")[2] for line in cli("import", "b.tmx", "-o", "c.xlf").out.splitlines()] == ["edited", "accepted"]
    assert 'state-qualifier="x-edited"' in Path("c.xlf").read_text(encoding="utf-8")


def test_what_people_wrote_is_no_formula_in_a_table(cli, workbook):
    for cell, text in (("E2", "accept"), ("F2", "=1+1"), ("G2", "@SUM(A1)")):
        workbook["Review"][cell] = text
        workbook["Review"][cell].data_type = "s"
    workbook.save("a.xlsx")
    assert cli("import", "a.xlsx").out == "pair\ta\taccepted\t'@SUM(A1)\t'=1+1\n"


def test_conflicts_are_said_and_the_rest_is_written(cli, workbook):
    workbook["Review"]["E2"], workbook["Review"]["E3"] = "hm", "reject"
    workbook.save("a.xlsx")
    done = cli("import", "a.xlsx", "-o", "b.jsonl")
    assert done.code == 1 and "conflict: Review, row 2: the decision 'hm'" in done.err
    assert ['"status": "rejected"' in line for line in Path("b.jsonl").read_text(encoding="utf-8").splitlines()] == [False, True]


def test_what_is_refused(cli, workbook):
    Path("a.txt").write_text("x", encoding="utf-8")
    assert "not a file that decisions are read from" in cli("import", "a.txt").err
    refused = cli("import", "a.xlsx", "-o", "b.doc").err
    assert "names no format; use one of .tmx" in refused and refused.count(".xlf") == 1
    assert not Path("aligner.house").exists(), "nothing is taken when the pairs cannot be written"
    assert "a.tmx: --into takes decisions from a workbook" in cli("import", "a.tmx", "--into", "out").err


ARTICLES = {
    "a.es.txt": "El fuego en el puerto\n\nEl fuego destruyó 350 casas en el puerto. Nadie murió ese día.\n",
    "a.en.txt": "Fire at the port\n\nThe fire destroyed 530 houses at the the port. Nobody died that day.\n",
}


def test_an_article_to_word_and_back(cli, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a.es.txt").write_text(ARTICLES["a.es.txt"], encoding="utf-8")
    Path("a.docx").write_bytes(document_of(*filter(None, ARTICLES["a.en.txt"].split("\n"))))
    check = ("check", "a.es.txt", "a.docx", "--engine", "none")
    done = cli(*check, "--docx", "b.docx", "--fix")
    assert done.code == 1 and "Word file: b.docx, with 1 comments and 1 tracked changes" in done.err
    Path("c.docx").write_bytes(answered(Path("b.docx").read_bytes(), {0: (["falso: lo dijo la alcaldía"], False)}))
    assert cli("import", "c.docx", "--dry-run").code == 0 and not Path("aligner.house").exists()
    done = cli("import", "c.docx")
    assert done.code == 0 and "aligner.house: 1 dismissed" in done.err
    assert done.out.split("\t")[2:] == ["dismissed", "Ana", "falso: lo dijo la alcaldía\n"]
    assert "aligner.house: 0 dismissed" in cli("import", "c.docx").err
    again = cli(*check, "--fail-on", "error")
    assert again.code == 0 and "0 errors" in again.err


def test_what_a_word_file_is_asked_of(cli, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, text in ARTICLES.items():
        Path(name).write_text(text, encoding="utf-8")
    Path("a.docx").write_bytes(document_of("Text."))
    for arguments, message in (
        (("a.es.txt", "a.en.txt", "--docx", "b.docx"), "the translation as a Word file"),
        (("a.es.txt", "a.docx", "--docx", "a.docx"), "is the translation itself, which is never overwritten"),
        (("a.es.txt", "a.docx", "--docx", "b.txt"), "a name that ends in .docx"),
        (("a.es.txt", "a.docx", "--fix"), "--fix needs --docx OUT.docx"),
    ):
        done = cli("check", *arguments, "--engine", "none")
        assert done.code == 2 and message in done.err


def test_a_workbook_into_the_review_of_a_run(cli, articles):
    (articles / "flood.en.txt").write_text(
        (articles / "flood.en.txt").read_text(encoding="utf-8") + "\nNobody asked for this.\n", encoding="utf-8"
    )
    assert cli("run", articles, "--out", "out", "--engine", "none", "--reports", "none").code in (0, 1)
    assert cli("export", "out", "--format", "xlsx", "-o", "a.xlsx").code == 0
    workbook = openpyxl.load_workbook("a.xlsx")
    review = workbook["Review"]
    ids = {row[2].value or row[3].value: row for row in review.iter_rows(min_row=2)}
    rows = list(ids.values())
    rows[0][4].value, rows[0][5].value = "accept", "good"
    rows[1][3].value = "The Sordo rose four metres."
    rows[-1][4].value = "reject"
    workbook.save("a.xlsx")
    done = cli("import", "a.xlsx", "--into", "out")
    assert done.code == 0 and "out: 3 decisions about pairs taken into its review" in done.err
    assert "out: 0 decisions about pairs" in cli("import", "a.xlsx", "--into", "out").err
    cli("export", "out", "--format", "jsonl", "-o", "b.jsonl")
    units = [json.loads(line) for line in Path("b.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [unit["status"] for unit in units] == ["accepted", "edited", *["auto"] * (len(units) - 3), "rejected"]
    assert units[0]["note"] == "good" and units[1]["target"] == "The Sordo rose four metres."
    # What was decided in between is not overwritten: the row says something else now.
    rows[1][3].value = "Another text."
    workbook.save("a.xlsx")
    done = cli("import", "a.xlsx", "--into", "out")
    assert done.code == 1 and "the row was changed since the file was written; it said: Another text." in done.err
    assert "no run is kept there" in cli("import", "a.xlsx", "--into", "nowhere").err
