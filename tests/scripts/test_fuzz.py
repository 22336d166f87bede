"""What `scripts/fuzz` must see, and that it tries the same inputs again."""

import runpy
import sys
from pathlib import Path
from random import Random

from tables import each

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

from fuzzers import targets
from fuzzers.mutation import changed, changed_text, changed_zip
from fuzzers.running import run
from fuzzers.target import Target
from fuzzers.targets import TARGETS, make

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
READERS = {
    "text",
    "md",
    "html",
    "docx",
    "odt",
    "rtf",
    "epub",
    "pdf",
    "srt",
    "vtt",
    "tmx",
    "tsv",
    "jsonl",
    "manifest",
    "lexicon",
    "anchors",
    "gold",
    "toml",
    "terms",
}

SEED = "s"
"""With which the first input of the target `hang` makes it hang."""

# A target for each way in which code can fail; run in the worker and, to make their files again, here.
FAILING = """
import ctypes, os, sys, time
from pathlib import Path
from fuzzers.target import Target, require
from aligner.errors import InputError, InternalError

def refuse(folder): raise InputError("no")
def two_lines(folder): raise InputError("one\\ntwo")
def inside(folder): raise InternalError("not a number")
def bug(folder): raise ValueError("a bug")
def lost(folder): require(False, "text was lost")
def leave(folder): os._exit(3)
def crash(folder): ctypes.string_at(0)
def hang(folder):
    if (folder / "a").read_bytes() == b"1":
        while True: pass

def fine(folder): pass

CHECKS = {check.__name__: check for check in (fine, refuse, two_lines, inside, bug, lost, leave, crash, hang)}
make = lambda random: {"a": str(random.randint(0, 1)).encode()}
TARGETS = {name: Target(name, make, check) for name, check in CHECKS.items()}
"""


def test_every_reader_has_a_target():
    assert {*READERS, "encoding", "argos-settings", "archive", "index", "pipeline", "page"} <= set(TARGETS)


@each("name", sorted(TARGETS))
def test_the_same_seed_makes_the_same_input(name):
    first, again = make(name, "s", 5), make(name, "s", 5)
    assert first == again
    assert any(make(name, "s", 5) != make(name, "s", number) for number in range(6, 12))


def test_inputs_that_go_well(tmp_path):
    """What is tried finds no fault, and is not all refused at once."""
    results = run(sorted(READERS), "test", count=15, seconds=None, limit=60.0, jobs=1, folder=tmp_path, say=lambda line: None)
    assert results.failures == []
    assert {tally.inputs for tally in results.tallies.values()} == {15}
    assert all(tally.fine for tally in results.tallies.values())


def test_changes_keep_texts_texts_and_archives_archives():
    import io
    import zipfile

    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("a", b"abc" * 50)
    opened = 0
    for seed in range(60):
        assert isinstance(changed(b"abc" * 50, Random(seed)), bytes)
        assert isinstance(changed_text("abc " * 50, Random(seed)), str)
        opened += zipfile.is_zipfile(io.BytesIO(changed_zip(archive.getvalue(), Random(seed), lambda name, data: data[:9])))
    assert opened > 30


def test_every_kind_of_failure_is_seen_and_kept(tmp_path, monkeypatch):
    names: dict[str, dict[str, Target]] = {}
    exec(FAILING, names)
    monkeypatch.setattr(targets, "TARGETS", TARGETS | names["TARGETS"])
    code = f"{FAILING}\nfrom fuzzers.worker import main\nmain(TARGETS)"
    checks = sorted(names["TARGETS"])
    said: list[str] = []
    worker = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(SCRIPTS)!r})\n{code}"]
    results = run(checks, SEED, count=1, seconds=None, limit=0.5, jobs=1, folder=tmp_path, say=said.append, worker=worker)
    failed = {name: tally.failed for name, tally in results.tallies.items()}
    assert make("hang", SEED, 0) == {"a": b"1"}
    assert failed == {"fine": 0, "refuse": 0, "two_lines": 1, "inside": 1, "bug": 1, "lost": 1, "leave": 1, "crash": 1, "hang": 1}
    assert {tally.inputs for tally in results.tallies.values()} == {1}
    reasons = {failure.target: failure.reason for failure in results.failures}
    assert "more than 0.5 processor seconds" in reasons["hang"]
    assert "in hang" in reasons["hang"]
    assert "text was lost" in reasons["lost"]
    assert "the process ended (3)" in reasons["leave"]
    assert all((failure.folder / "a").is_file() and (failure.folder / "reason.txt").is_file() for failure in results.failures)
    assert len(said) == len(results.failures)


def test_the_command_prints_its_seed_and_its_counts(tmp_path, monkeypatch, capsys):
    options = ["--target", "gold", "--count", "5", "--seed", "today", "--failures", str(tmp_path)]
    monkeypatch.setattr(sys, "argv", ["fuzz", *options])
    assert runpy.run_path(str(SCRIPTS / "fuzz"), run_name="fuzz")["main"]() == 0
    seed, counts = capsys.readouterr().out.splitlines()
    assert seed.startswith("seed 2")
    assert counts.split()[:3] == ["gold", "5", "inputs,"]


def test_a_target_is_more_than_a_name():
    assert all(isinstance(target, Target) and target.name == name for name, target in TARGETS.items())
