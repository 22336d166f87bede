"""`--forced-decoding`, with tiny real models."""

import json
import shutil

import pytest

SPANISH = "El gobierno anunció nuevas medidas económicas.\nEl gato duerme en la casa.\nLa niña lee un libro rojo.\n"
# In the order of the Spanish, as the tiny model would say it.
ENGLISH = "The government announced new measures economic.\nThe dog is very cold in the house.\nThe girl reads a book red.\n"


@pytest.fixture
def pair(cli, argos_packages, tmp_path, monkeypatch):
    """A pair of which the second sentence is wrong, and the packages of both directions."""
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(argos_packages))
    folder = tmp_path / "pairs"
    folder.mkdir()
    (folder / "a.es.txt").write_text(SPANISH, encoding="utf-8")
    (folder / "a.en.txt").write_text(ENGLISH, encoding="utf-8")
    return folder


def records(cli, pair, *options):
    done = cli("check", pair / "a.es.txt", pair / "a.en.txt", "--presplit", "--format", "jsonl", "--fail-on", "never", *options)
    assert done.code == 0, done.err
    return [json.loads(line) for line in done.out.splitlines()], done.err


def test_it_is_off_by_default(cli, pair):
    plain, _ = records(cli, pair)
    off, _ = records(cli, pair, "--no-forced-decoding")
    assert plain == off
    assert all(record["scores"]["adequacy"] is None and "forced" not in record["signature"] for record in plain)


def test_it_is_asked_for_and_said(cli, pair, tmp_path):
    asked, noted = records(cli, pair, "--forced-decoding")
    adequacy = [record["scores"]["adequacy"] for record in asked]
    assert "no forced decoding" not in noted
    assert adequacy[1] < adequacy[0]
    assert all("|forced:yes|" in record["signature"] and "|scored:es-en,en-es" in record["signature"] for record in asked)
    (tmp_path / "aligner.toml").write_text("forced_decoding = true\n", encoding="utf-8")
    assert records(cli, pair)[0] == asked


def test_an_engine_that_cannot(cli, pair):
    """Nothing changes but a note, and the signature says that no scores were used."""
    plain, _ = records(cli, pair, "--engine", "none")
    asked, noted = records(cli, pair, "--engine", "none", "--forced-decoding")
    assert "no forced decoding with no engine" in noted
    assert "2026" not in asked[0]["signature"].split("forced:yes")[1].split("quality|")[0]
    for record in (*plain, *asked):
        record.pop("signature")
    assert asked == plain


def test_a_run_makes_the_same_bytes_from_the_cache_and_anew(cli, pair, tmp_path):
    options = ("--presplit", "--forced-decoding", "--reports", "none")
    for out in ("first", "cached", "anew"):
        if out == "anew":
            shutil.rmtree(tmp_path / "cache")
        assert cli("run", pair, "--out", out, *options).code == 0
    first = (tmp_path / "first" / "corpus.tmx").read_bytes()
    assert first == (tmp_path / "cached" / "corpus.tmx").read_bytes() == (tmp_path / "anew" / "corpus.tmx").read_bytes()
    assert cli("run", pair, "--out", "first", "--presplit", "--reports", "none").code == 0  # other settings: done again
    assert (tmp_path / "first" / "corpus.tmx").read_bytes() != first


def test_score_and_evaluate(cli, pair, tmp_path):
    lines = ["id\tsource\ttarget"]
    words = ("gato", "perro", "libro", "hospital", "parque")
    english = ("cat", "dog", "book", "hospital", "park")
    for n, (a, b) in enumerate(zip(words * 2, english * 2, strict=True)):
        lines.append(
            f"{n}\tEl {a} está en la ciudad y el gobierno dijo que hoy llueve {n}.\tThe {b} is in the city and the government said {n}."
        )
    (tmp_path / "t.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    scored = [json.loads(line) for line in cli("score", "t.tsv", "--forced-decoding").out.splitlines()]
    assert len(scored) == 10 and all(0 <= record["scores"]["adequacy"] <= 1 for record in scored)
    plain, forced = (json.loads(cli("evaluate", "quality", "t.tsv", "--json", *option).out) for option in ((), ("--forced-decoding",)))
    assert plain["pairs"] == forced["pairs"] == 10
    assert plain["kinds"] != forced["kinds"]
