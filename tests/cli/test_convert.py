"""`aligner corpus convert`, and standard input and output."""

import io
import sys
from pathlib import Path

import pytest

TSV = "source\ttarget\nEl faro cerró en 1990.\tThe lighthouse closed in 1990.\nLlueve.\tIt is raining.\n"


@pytest.fixture
def stdin(monkeypatch):
    def give(text):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    return give


def test_from_standard_input_to_standard_output(cli, stdin):
    stdin(TSV)
    done = cli("corpus", "convert", "-", "-", "--from", "tsv", "--to", "csv")
    assert done.code == 0 and "Llueve.,It is raining.," in done.out and not done.err


def test_import_from_standard_input(cli, stdin):
    stdin(TSV)
    assert cli("corpus", "import", "-", "--from", "tsv", "-o", "store", "--engine", "none").code == 0
    done = cli("corpus", "convert", "store", "all.jsonl.zst")
    assert done.code == 0 and Path("all.jsonl.zst").read_bytes()[:4] == b"\x28\xb5\x2f\xfd"
    assert cli("corpus", "convert", "all.jsonl.zst", "all.parquet").code == 0
    assert cli("corpus", "convert", "all.parquet", "-", "--to", "moses").code == 2
    assert cli("corpus", "convert", "all.parquet", "text").code == 0 and Path("text.en").read_text(encoding="utf-8").count("\n") == 2
    assert cli("corpus", "convert", "text", "parts.tmx", "--split-size", "100b").code == 0 and Path("parts.001.tmx").exists()


WRONG = {
    ("-", "a.csv"): "give --from",
    ("a.tsv", "-"): "give --to",
    ("a.tsv", "a.pdf"): "the ending is that of no format",
    ("a.tsv", "a.tsv"): "is the file that is read",
    ("a.tsv", "b.tmx", "--split-size", "ten"): "is no size",
    ("a.tsv", "b", "--split-size", "10KB"): "needs a file to write",
    ("nowhere.tsv", "b.tmx"): "cannot be read",
    ("a.tsv", "b.tmx", "--to", "pdf"): "unknown format 'pdf'",
}


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_use(cli, arguments):
    Path("a.tsv").write_text(TSV, encoding="utf-8")
    done = cli("corpus", "convert", *arguments)
    assert done.code == 2 and WRONG[arguments] in done.err


def test_anonymise_says_what_it_replaced_and_what_it_cannot(cli):
    Path("p.tsv").write_text("source\ttarget\nInés Robledo habló el lunes.\tInés Robledo spoke on Monday.\n", encoding="utf-8")
    assert cli("corpus", "import", "p.tsv", "-o", "store", "--engine", "none").code == 0
    done = cli("corpus", "anonymise", "store", "-o", "-", "--format", "tsv")
    assert done.code == 0 and "PERSON1 habló el lunes.\tPERSON1 spoke on Monday." in done.out and "Robledo" not in done.out
    assert "replaced: 2 PERSON" in done.err and "not found: people without a known first name" in done.err
    assert cli("corpus", "anonymise", "store", "--format", "standoff").code == 2
    assert "0 people" in cli("corpus", "anonymise", "store", "--where", "quality > 2").err


@pytest.mark.parametrize("command", [("export", "out", "-o", "a.csv"), ("corpus", "anonymise", "out", "-o", "a.csv")])
def test_a_file_whose_ending_is_that_of_another_format_is_refused(cli, command):
    assert "a.csv: its ending is that of csv, not of tmx; give --format, or another name" in cli(*command).err
