"""`--verbose` and `--log-file`."""

import json
from pathlib import Path

import pytest

from aligner.batch import processing


@pytest.fixture
def pair(tmp_path):
    for name, text in (("es", "Llovió mucho ayer."), ("en", "It rained a lot yesterday.")):
        (tmp_path / f"a.{name}.txt").write_text(text, encoding="utf-8")


def records(path="log.jsonl"):
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]


def test_verbose_is_for_people_and_the_file_for_programs(cli, pair):
    quiet = cli("check", "a.es.txt", "a.en.txt", "--engine", "none")
    verbose = cli("check", "a.es.txt", "a.en.txt", "--engine", "none", "--verbose", "--log-file", "log.jsonl")
    assert verbose.code == quiet.code == 0 and verbose.out == quiet.out
    assert "aligner.pipeline: processing 1 pairs: a" in verbose.err and "aligner.pipeline" not in quiet.err
    assert [(one["level"], one["logger"]) for one in records()] == [("debug", "aligner.pipeline")]
    cli("check", "a.es.txt", "a.en.txt", "--engine", "none", "--log-file", "log.jsonl")
    assert len(records()) == 2


def test_a_pair_that_fails_leaves_its_traceback(cli, pair, monkeypatch):
    def broken(*_):
        raise RuntimeError("out of order")

    monkeypatch.setattr(processing, "process", broken)
    done = cli("run", ".", "--engine", "none", "--out", "out", "--log-file", "log.jsonl")
    assert done.code == 1 and "Traceback" not in done.err
    [failure] = [one for one in records() if one["level"] == "error"]
    assert failure["message"] == "a: not processed" and "RuntimeError: out of order" in failure["traceback"]


def test_a_file_that_cannot_be_written_is_said(cli, pair):
    done = cli("check", "a.es.txt", "a.en.txt", "--log-file", "nowhere/log.jsonl")
    assert done.code == 2 and "nowhere/log.jsonl: cannot be written" in done.err


def test_nothing_in_the_log_acts_on_the_terminal(cli, tmp_path):
    for name, text in (("es", "Llovió."), ("en", "It rained.")):
        (tmp_path / f"a\x1b[31m.{name}.txt").write_text(text, encoding="utf-8")
    done = cli("check", "a\x1b[31m.es.txt", "a\x1b[31m.en.txt", "--engine", "none", "-v")
    assert "processing" in done.err and "\x1b" not in done.err
