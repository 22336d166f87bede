"""The calls of library users: texts, files and ready-made sentences to results."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import aligner
from aligner import Check, Finding, Severity

SOURCE = "El agua subió 3 metros ayer. Nadie murió en Xalapa."
TARGET = "The water rose 4 metres yesterday. Nobody died in Xalapa."


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "flood.es.txt", tmp_path / "flood.en.txt"
    for path, text in zip(paths, (SOURCE, TARGET), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def kinds(bitext: aligner.Bitext) -> list[str]:
    return [finding.check for finding in bitext.findings if finding.severity != Severity.INFO]


def test_texts_files_and_sentences_give_the_same(files):
    sentences = SOURCE.split(". "), TARGET.split(". ")
    results = [aligner.check(*pair, engine=None) for pair in ((SOURCE, TARGET), files, map(str, files), sentences)]
    assert [kinds(result) for result in results] == [["number"]] * 4
    assert [len(result.units) for result in results] == [2] * 4
    assert [result.id for result in results] == ["text", "flood", "flood", "text"]


def test_english_as_the_source_is_seen_or_said():
    assert aligner.check(TARGET, SOURCE, engine=None).languages == aligner.LanguagePair("en", "es")
    assert aligner.check("Sí.", "Yes.", source_language="spa", engine=None).languages == aligner.LanguagePair("es", "en")


def test_align_gives_links_with_their_texts(files):
    found = aligner.align(*files)
    assert found.texts() == list(zip(found.source_segments, found.target_segments, strict=True))
    assert found.source_segments == ("El agua subió 3 metros ayer.", "Nadie murió en Xalapa.")
    crossed = aligner.align(["Uno.", "Dos."], ["Alpha.", "Beta."], anchors=[(0, 1)])
    assert ("Uno.", "Beta.") in crossed.texts()


def test_translate_texts_and_sentences(argos_packages):
    from aligner.translation.argos import Argos

    engine = Argos(argos_packages)
    text = aligner.translate("El gato duerme. La casa.\n\nEl gato.", engine=engine)
    [cat, house, last] = aligner.translate(["El gato duerme.", "La casa.", "El gato."], engine=engine)
    assert text == f"{cat} {house}\n\n{last}\n"
    assert aligner.translate("cat\nhouse\n", to="es", engine=engine, presplit=True).count("\n") == 2
    with pytest.raises(aligner.EngineError, match="nothing installed translates fr to en"):
        aligner.translate("Le chat.", source_language="fr", engine=engine)


def test_run_makes_a_corpus_and_goes_on(files, tmp_path):
    result = aligner.run(files[0].parent, tmp_path / "out", engine=None)
    assert result.failed == [] and result.unchanged == 0 and result.statistics.pairs == 1
    assert json.loads((tmp_path / "out/summary.json").read_text(encoding="utf-8"))["version"] == aligner.__version__
    again = aligner.run([str(files[0].parent)], str(tmp_path / "out"), engine=None, export=aligner.ExportOptions(min_quality=1.0))
    assert again.unchanged == 1 and again.statistics.pairs == 1


def test_checks_of_ones_own():
    shouting = Check(
        "shouting",
        Severity.WARNING,
        "The translation shouts",
        "More exclamation marks in the translation than in the source.",
        find=lambda pair: [Finding("shouting", Severity.WARNING, "shouts")] if pair.target.count("!") > pair.source.count("!") else [],
    )
    assert kinds(aligner.check("Llovió.", "It rained!", engine=None, checks=[shouting])) == ["shouting"]
    assert kinds(aligner.check("Llovió.", "It rained.", engine=None, checks=[shouting])) == []


BAD = [
    (("Uno.", "One."), {"source_language": "xx"}, aligner.UsageError, "unknown language 'xx'; es and en have all checks"),
    (("Uno.", "One."), {"source_language": "en", "target_language": "en"}, aligner.UsageError, "both en; give two languages"),
    (("Un.", "One."), {"source_language": "fr"}, aligner.UsageError, "give the target language too"),
    ((["Uno."], "One."), {}, aligner.UsageError, "one side is a sequence of sentences"),
    ((Path("none.es.txt"), Path("none.en.txt")), {}, aligner.ArticleError, "none.es.txt: cannot be read"),
    (("", "One."), {}, aligner.ArticleError, "empty"),
    (("Uno.", "One."), {"engine": "babel"}, aligner.UsageError, "unknown engine 'babel'"),
]


@pytest.mark.parametrize(("texts", "options", "error", "message"), BAD)
def test_what_makes_no_sense_is_an_error_that_says_what_to_do(texts, options, error, message):
    with pytest.raises(error, match=message):
        aligner.check(*texts, **{"engine": None, **options})


def test_paths_may_be_text(files):
    article = aligner.read_article(str(files[0]), language="es")
    assert article == aligner.read_article(files[0], language="spa")
    with pytest.raises(aligner.UsageError, match="unknown language"):
        aligner.read_article(files[0], language="xx")
    bitext = aligner.check(*files, engine=None)
    target = str(files[0].parent / "x.tsv")
    aligner.export([bitext], target, "tsv")
    assert [unit.source for unit in next(aligner.read_bitexts(target)).units] == [unit.source for unit in bitext.units]


def test_the_log_says_what_is_done_and_nothing_is_printed(caplog, capsys, files):
    with caplog.at_level("DEBUG", logger="aligner"):
        aligner.check(*files, engine=None)
    assert any(record.name == "aligner.pipeline" and "flood" in record.getMessage() for record in caplog.records)
    assert capsys.readouterr() == ("", "")
