"""From a stand-off file and the articles back to the corpus."""

import gzip
import json
import re
import shutil
from pathlib import Path

import pytest
from cli_runner import run_here

CORPORA = Path(__file__).parents[2] / "corpora"
NAMES = ("fuel-trial", "island-volcano", "vaccine-trial", "poetry-prize")


def words(text):
    return re.findall(r"[^\W_]+", text.casefold())


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    """A run over text, HTML, Word and Markdown, and an article without a translation; what it exports, with and without the texts."""
    folder = tmp_path_factory.mktemp("finished")
    (folder / "articles").mkdir()
    for path in sorted(CORPORA.glob("*")):
        if path.name.split(".")[0] in NAMES and path.suffix != ".gold":
            shutil.copy(path, folder / "articles")
    (folder / "articles/alone.es.txt").write_text("El faro cierra.\n\nNadie lo esperaba en el puerto viejo.\n", encoding="utf-8")
    assert run_here("run", "articles", "--out", "out", "--engine", "none", "--reports", "none", cwd=folder) == 0
    assert run_here("export", "out", "--standoff", "shared.jsonl.gz", cwd=folder) == 0
    return folder


@pytest.fixture
def shared(finished, tmp_path, monkeypatch):
    """What `finished` holds, for one test."""
    shutil.copytree(finished, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_whoever_has_the_articles_gets_the_same_bytes(cli, shared):
    shutil.move("articles", "elsewhere")
    assert cli("corpus", "rebuild", "shared.jsonl.gz", "--articles", "elsewhere", "-o", "again.tmx").code == 0
    assert Path("again.tmx").read_bytes() == Path("out/corpus.tmx").read_bytes()
    for options in (("--profile", "trados"), ("--profile", "bitextor", "--repeats"), ("--min-quality", "0.8", "--tmx-lang", "es=es-MX")):
        assert cli("export", "out", "-o", "one.tmx", *options).code == 0
        assert cli("corpus", "rebuild", "shared.jsonl.gz", "--articles", "elsewhere", "-o", "other.tmx", *options).code == 0
        assert Path("one.tmx").read_bytes() == Path("other.tmx").read_bytes()


def test_no_run_of_four_words_of_the_articles_is_in_the_file(cli, shared):
    text = " ".join(words(gzip.decompress(Path("shared.jsonl.gz").read_bytes()).decode()))
    assert cli("export", "out", "-o", "all.jsonl", "--format", "jsonl").code == 0
    records = [json.loads(line) for line in Path("all.jsonl").read_text(encoding="utf-8").splitlines()]
    sentences = [words(record[side]) for record in records for side in ("source", "target")]
    searched = {" ".join(one[k : k + 4]) for one in sentences for k in range(len(one) - 3)}
    assert len(searched) > 1000 and not [run for run in searched if f" {run} " in f" {text} "]


def test_other_articles_are_named(cli, shared):
    path = Path("articles/fuel-trial.en.txt")
    path.write_text(path.read_text(encoding="utf-8").replace("fuel", "petrol", 1), encoding="utf-8")
    Path("articles/poetry-prize.es.md").unlink()
    done = cli("corpus", "rebuild", "shared.jsonl.gz", "--articles", "articles", "-o", "again.tmx")
    assert done.code == 1 and "2 pairs could not be rebuilt" in done.err
    assert "articles/fuel-trial.en.txt: not the text that the file was made of" in done.err
    assert "poetry-prize: its source article (es) is not in the folders" in done.err
    assert b"island-volcano" in Path("again.tmx").read_bytes() and b"fuel-trial" not in Path("again.tmx").read_bytes()


BROKEN = {
    "empty": b"",
    "text": b"El faro cierra.\n",
    "another format": b'{"format":"else"}\n',
    "a newer version": b'{"format":"aligner stand-off","version":99}\n',
    "a pair that is none": b'{"format":"aligner stand-off","version":1}\n{"id":"x"}\n',
    "a list": b'{"format":"aligner stand-off","version":1}\n[]\n',
    "a number for a side": b'{"format":"aligner stand-off","version":1}\n{"source":5,"target":7}\n',
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_what_is_no_standoff_file_is_refused(cli, tmp_path, monkeypatch, content):
    monkeypatch.chdir(tmp_path)
    Path("s.jsonl").write_bytes(content)
    done = cli("corpus", "rebuild", "s.jsonl", "--articles", ".", "-o", "again.tmx")
    assert done.code == 2 and "s.jsonl" in done.err and not Path("again.tmx").exists()


def test_a_folder_that_is_not_there(cli, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "nowhere: not found" in cli("corpus", "rebuild", "s.jsonl", "--articles", "nowhere").err
