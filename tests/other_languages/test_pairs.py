"""Pairs of languages without tables, end to end: reading, sentences, alignment, checks that need no tables, exports."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from other_languages.articles import SAMPLES, Sample
from tables import each

import aligner
from aligner import LanguagePair, Severity

IDS = ["-".join(sample.languages) for sample in SAMPLES]
NEED_TABLES = {"negation", "hedge", "name", "acronym", "opposite", "gender", "false-friend", "untranslated"}


def check(sample: Sample, target: str | None = None) -> aligner.Bitext:
    languages = dict(zip(("source_language", "target_language"), sample.languages, strict=True))
    return aligner.check(sample.source, target or sample.target, engine=None, **languages)


@pytest.mark.parametrize("sample", SAMPLES, ids=IDS)
def test_a_true_translation_is_aligned_and_raises_nothing(sample):
    bitext = check(sample)
    assert bitext.languages == LanguagePair(*sample.languages) and bitext.parallel
    assert [unit.link.type for unit in bitext.units] == ["1:1"] * 7
    assert [finding for finding in bitext.findings if finding.severity != Severity.INFO] == []
    assert all(unit.scores.quality is None and unit.scores.reasons == () for unit in bitext.units)
    assert all(unit.scores.posterior is not None for unit in bitext.units)


@pytest.mark.parametrize("sample", SAMPLES, ids=IDS)
def test_what_is_off_is_said_once(sample):
    said = [note for note in check(sample).notes if "-".join(sample.languages) in note]
    assert len(said) == 1 and "quality" in said[0] and "checks" in said[0]


SPOILT = [(sample, *change) for sample in SAMPLES for change in sample.spoilt]


@each(("sample", "old", "new", "wanted"), SPOILT)
def test_what_needs_no_tables_is_found(sample, old, new, wanted):
    assert sample.target.count(old) == 1
    found = check(sample, sample.target.replace(old, new)).findings
    assert {finding.check for finding in found if finding.severity != Severity.INFO} == {wanted}
    assert not {finding.check for finding in found} & NEED_TABLES


def test_tables_of_spanish_and_english_are_never_used_on_another_pair():
    lost = aligner.check("Il n'y a pas de victimes.\n", "There are victims.\n", source_language="fr", target_language="en", engine=None)
    assert lost.findings == ()
    kept = aligner.check("Il n'y a pas de victimes.", "There are no victims.", source_language="fr", target_language="en", engine=None)
    assert kept.findings == ()


@pytest.mark.parametrize("sample", SAMPLES, ids=IDS)
def test_a_run_over_a_folder(sample, cli, tmp_path):
    own, other = sample.languages
    (tmp_path / "in" / own).mkdir(parents=True)
    (tmp_path / "in" / other).mkdir()
    (tmp_path / "in" / own / "story.txt").write_text(sample.source, encoding="utf-8")
    (tmp_path / "in" / other / "story.txt").write_text(sample.target, encoding="utf-8")
    done = cli("run", "in", "--out", "out", "--source-lang", own, "--target-lang", other, "--engine", "none")
    assert done.code == 0 and done.err.count("quality score") == 1, done.err
    tmx = (tmp_path / "out/corpus.tmx").read_text(encoding="utf-8")
    assert tmx.count("<tu ") == 7 and f'srclang="{own}"' in tmx and f'xml:lang="{other}"' in tmx and "x-qa" not in tmx
    moses = cli("export", "out", "--format", "moses", "-o", "corpus")
    assert moses.code == 0
    lines = [Path(f"corpus.{language}").read_text(encoding="utf-8").splitlines() for language in (own, other)]
    assert [len(side) for side in lines] == [7, 7] and lines[0][0] == sample.source.splitlines()[0]
    summary = json.loads((tmp_path / "out/summary.json").read_text(encoding="utf-8"))
    assert summary["pairs"] == 1 and summary["thresholds"] == []


def test_ready_made_pairs_of_another_language_get_no_findings_of_tables(cli, tmp_path):
    (tmp_path / "x.tsv").write_text("source\ttarget\nIl n'y a pas de victimes.\tThere are victims.\n", encoding="utf-8")
    done = cli("score", "x.tsv", "--source-lang", "fr", "--target-lang", "en", "--engine", "none")
    unit = json.loads(done.out.splitlines()[0])
    assert done.code == 0 and unit["quality"] is None and unit["findings"] == []


def test_a_lexicon_of_ones_own_serves_any_pair(tmp_path):
    (tmp_path / "words.tsv").write_text("chat\tcat\t1\nmaison\thouse\t1\nrouge\tred\t1\nverte\tgreen\t1\n", encoding="utf-8")
    sides = ["maison rouge", "chat", "maison verte"], ["red house", "cat", "green house"]
    languages = {"source_language": "fr", "target_language": "en"}
    with_words = aligner.align(*sides, lexicon=aligner.read_lexicon(tmp_path / "words.tsv"), **languages)
    without = aligner.align(*sides, lexicon=False, **languages)
    assert [link.type for link in with_words.links] == ["1:1"] * 3
    assert "lexicon" in with_words.evidence and "lexicon" not in without.evidence
    assert sum(link.score for link in with_words.links) > sum(link.score for link in without.links)
