"""Worker processes: what they make is what this process makes, and what ends one of them costs no more than its own pair."""

import multiprocessing
import os
import signal
import socket
from collections import Counter
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from aligner.batch import worker
from aligner.batch.discovery import discover
from aligner.batch.outputs import write_outputs
from aligner.batch.own_process import OwnProcess
from aligner.batch.pool import Pool, _Worker
from aligner.batch.runner import Silent, run_pairs
from aligner.corpus.store import FILE_NAME, Store
from aligner.errors import EngineError, InternalError
from aligner.formats.options import ExportOptions
from aligner.settings import Settings
from aligner.translation.engine import Translation

SETTINGS = Settings(embeddings="none")


class Capitals:
    """A small engine: the text in capitals."""

    name = "capitals"

    def __init__(self, fails=""):
        self.fails, self.asked = fails, 0

    def supports(self, source_language, target_language):
        return source_language == "es"

    def fingerprint(self, source_language, target_language):
        return "0" * 64

    def describe(self):
        return "capitals 1"

    def translate(self, sentences, source_language, target_language):
        self.asked += 1
        if self.fails and any(self.fails in sentence for sentence in sentences):
            raise EngineError("out of letters")
        return [Translation(sentence.upper()) for sentence in sentences]


class Forked(multiprocessing.get_context("fork").Process):
    """A copy of this process, as the pool wants its processes."""

    def wait(self):
        self.join()
        return self.exitcode


class Copies(Pool):
    """Its workers are copies of this process, which has loaded everything: starting one costs little, and they are lost like others."""

    def _start(self):
        ours, theirs = socket.socketpair()
        with theirs:
            process = Forked(target=worker.main, args=[theirs.fileno()])
            process.start()
        started = _Worker(process, Connection(ours.detach()))
        started.send("setup", self._setup)
        return started


class Failures(Silent):
    def __init__(self):
        super().__init__()
        self.reasons = {}

    def failed(self, spec, reason):
        self.reasons[spec.id] = reason


def write_articles(folder):
    for number in range(9):
        (folder / f"p{number}.es.txt").write_text(f"Llovió {number + 2} días. El río creció.\n\nNadie murió.\n", encoding="utf-8")
        (folder / f"p{number}.en.txt").write_text(f"It rained for {number + 2} days. The river rose.\n\nNobody died.\n", encoding="utf-8")
    return folder


@pytest.fixture
def articles(tmp_path):
    return write_articles(tmp_path)


@pytest.fixture(scope="module")
def done_alone(tmp_path_factory):
    """Articles, and what a run over them in this process makes."""
    folder = write_articles(tmp_path_factory.mktemp("articles"))
    made, _ = run(folder, tmp_path_factory.mktemp("own"), OwnProcess(SETTINGS, None))
    return folder, made


def run(articles, out, crew, engine=None, **options):
    """Run the pairs; what was written, by name, and what failed."""
    out.mkdir(exist_ok=True)
    progress = Failures()
    with Store(out / FILE_NAME, write=True) as store, crew:
        run_pairs(discover([str(articles)]).pairs, SETTINGS, engine, store, progress, crew, **options)
        write_outputs(store, out, ExportOptions(), crew)
    return {path.name: path.read_bytes() for path in out.iterdir() if path.name != FILE_NAME and path.is_file()}, progress.reasons


def test_the_same_bytes_from_any_number_of_processes(articles, tmp_path, monkeypatch):
    """Wherever they are started: a module in the current folder is not run."""
    (tmp_path / "lxml.py").write_text("raise SystemExit('a stranger was run')\n", encoding="utf-8")
    (tmp_path / "aligner").mkdir()
    monkeypatch.chdir(tmp_path)
    alone, _ = run(articles, tmp_path / "own", OwnProcess(SETTINGS, Capitals()), Capitals())
    engine = Capitals()
    shared, failed = run(articles, Path("two"), Pool(2, SETTINGS, engine), engine)
    assert alone == shared and b"LLOVI" not in alone["summary.json"]
    assert engine.asked > 0 and not failed


def test_workers_that_are_killed_cost_nothing(done_alone, tmp_path):
    """Once at every kind of task."""
    articles, expected = done_alone
    killed = Counter()

    class Killing(Copies):
        def collect(self):
            for member in self._members:
                kind = member.tasks[0].kind if member.ready and member.tasks else ""
                if kind and not killed[kind]:
                    killed[kind] += 1
                    os.kill(member.handle.process.pid, signal.SIGKILL)
                    break
            return super().collect()

    made, failed = run(articles, tmp_path / "out", Killing(1, SETTINGS, None))
    assert not failed and made == expected
    assert set(killed.elements()) == {"process", "render", "error sets", "qualities", "thresholds"}


def test_a_worker_that_is_lost_again_and_again_ends_the_writing(articles, tmp_path):
    class Killing(Copies):
        def _message(self, worker):
            """As if the process had ended a moment before its answer: by signal 9, whenever it has rendered something."""
            event = super()._message(worker)
            (member,) = (one for one in self._members if one.handle is worker)
            if event is None or event.kind != "result" or member.tasks[0].kind != "render":
                return event
            os.kill(worker.process.pid, signal.SIGKILL)
            worker.process.wait()
            while (event := super()._message(worker)) is None or event.kind != "lost":
                pass
            return event

    with pytest.raises(InternalError, match=r"render: its process ended \(signal 9\), 3 times"):
        run(articles, tmp_path / "out", Killing(1, SETTINGS, None))


@pytest.mark.parametrize(
    ("limits", "options", "reason"),
    [({"memory": 1}, {}, "took more than 0 MB of memory, twice"), ({}, {"timeout": 1e-9}, "took longer than 0 s, twice")],
)
def test_too_slow_or_too_large_is_tried_once_more_alone_and_named(articles, tmp_path, limits, options, reason):
    for number in range(1, 9):
        (articles / f"p{number}.es.txt").unlink()
        (articles / f"p{number}.en.txt").unlink()
    _, failed = run(articles, tmp_path / "out", Copies(1, SETTINGS, None, **limits), **options)
    assert list(failed) == ["p0"] and reason in failed["p0"] and "--retry-failed" in failed["p0"]
    # Not tried again, unless it is asked for; then all is as if nothing had happened.
    _, again = run(articles, tmp_path / "out", OwnProcess(SETTINGS, None))
    assert again == failed
    made, failed = run(articles, tmp_path / "out", OwnProcess(SETTINGS, None), retry_failed=True)
    expected, _ = run(articles, tmp_path / "own", OwnProcess(SETTINGS, None))
    assert not failed and made == expected


def test_groups_get_smaller_towards_the_end(articles, tmp_path):
    sizes = []

    class Counting(OwnProcess):
        def submit(self, task):
            if task.kind == "process":
                sizes.append(len(task.content))
            super().submit(task)

    run(articles, tmp_path / "out", Counting(SETTINGS, None))
    assert sizes == [2, 1, 1, 1, 1, 1, 1, 1]


def test_an_engine_that_fails_on_every_pair_ends_the_run(articles, tmp_path):
    engine = Capitals(fails="o")
    with pytest.raises(EngineError, match="out of letters"):
        run(articles, tmp_path / "out", Copies(1, SETTINGS, engine), engine)


def test_an_engine_that_fails_on_one_pair_fails_that_pair(articles, tmp_path):
    """And an interrupt while the worker is loading does not end it: only this process decides what Ctrl+C means."""
    started = []

    class Interrupted(Pool):
        def _start(self):
            worker = super()._start()
            os.kill(worker.process.pid, signal.SIGINT)
            started.append(worker)
            assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])
            return worker

    engine = Capitals(fails="Llovió 4")
    _, failed = run(articles, tmp_path / "out", Interrupted(1, SETTINGS, engine), engine)
    assert failed == {"p2": "out of letters"} and len(started) == 1
