"""The engine is chosen for the languages of the articles, whichever command asks for it."""

import json

import pytest
from translation.test_opus import build


@pytest.fixture
def english_first(tmp_path):
    """An English article with its Spanish translation, and a model, which translates from the source's language."""
    for name, text in (("en", "The cat sleeps in the house."), ("es", "El gato duerme en la casa.")):
        (tmp_path / f"a.{name}.txt").write_text(text, encoding="utf-8")
    build(tmp_path / "model")
    return ("--engine", "ctranslate2", "--model", "model", "--source-lang", "en", "--target-lang", "es")


def test_check_tells_the_engine_the_languages(cli, english_first):
    done = cli("check", "a.en.txt", "a.es.txt", *english_first, "--format", "jsonl")
    assert json.loads(done.out.splitlines()[0])["engine"] == "ctranslate2 model en-es", done.err


def test_run_tells_the_engine_the_languages(cli, english_first):
    done = cli("run", ".", "--out", "out", *english_first)
    assert "engine: ctranslate2 model en-es" in done.err


def test_an_engine_that_does_not_translate_between_the_languages_is_done_without(cli, tmp_path, english_first):
    (tmp_path / "b.fr.txt").write_text("Le chat dort.", encoding="utf-8")
    options = (*english_first[:4], "--source-lang", "fr", "--target-lang", "en", "--engine", "apertium")
    done = cli("check", "b.fr.txt", "a.en.txt", *options, "--format", "jsonl")
    if "not installed" in done.err:
        pytest.skip("Apertium is not installed")
    assert "does not translate fr-en: going on without machine translation" in done.err
