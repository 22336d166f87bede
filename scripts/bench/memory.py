#!/usr/bin/env python3
"""Measure the memory of a run's main process as the number of pairs grows, without the work of its workers.

    scripts/bench/memory.py [--pairs 1000 100000]

The main process does all that it does in a run: it finds the articles, keeps results in the store, writes the TMX, summary and index. In
place of workers stands one that gives the same result, computed once in another process, for every pair. Each number of pairs is measured
in a process of its own: its highest memory, and the processor time that a pair costs.
"""

from __future__ import annotations

import argparse
import pickle
import subprocess
import sys
import tempfile
import time
from collections import deque
from dataclasses import replace
from pathlib import Path
from typing import Any

from aligner.batch.choices import ReportChoice
from aligner.batch.crew import Task
from aligner.batch.discovery import discover
from aligner.batch.jobs import Done, Job
from aligner.batch.outputs import write_outputs
from aligner.batch.reading import PairKey
from aligner.batch.rendering import Rendered, ToRender
from aligner.batch.runner import Silent, run_pairs
from aligner.corpus.store import FILE_NAME, PackedBitext, Store
from aligner.formats.options import ExportOptions
from aligner.settings import Settings

SENTENCES = [("Llovió dos días y el río creció.", "It rained for three days and the river rose."), ("Nadie murió.", "Nobody died.")]


class Repeating:
    """A crew that has the same result for every pair."""

    size, has_room = 1, True

    def __init__(self, done: Done, rendered: Rendered) -> None:
        self._done, self._rendered = done, rendered
        self._tasks: deque[Task] = deque()

    @property
    def is_busy(self) -> bool:
        """Whether there are tasks."""
        return bool(self._tasks)

    def __enter__(self) -> Repeating:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing to end."""

    def submit(self, task: Task) -> None:
        """Take a task."""
        self._tasks.append(task)
        self.has_room = False

    def collect(self) -> list[tuple[Task, Any]]:
        """Do a task."""
        task = self._tasks.popleft()
        self.has_room = True
        if task.kind == "process":
            data = self._done.packed.data
            return [(task, [replace(self._done, job=job, packed=PackedBitext(job.key.key, data)) for job in task.content])]
        entry = self._rendered.entry
        return [(task, [replace(self._rendered, id=name, entry=entry and replace(entry, id=name)) for name, _ in task.content.pairs])]


def one_result(folder: Path) -> tuple[Done, Rendered]:
    """What workers make of a pair."""
    from aligner.batch.manifest import PairSpec
    from aligner.batch.processing import process_group
    from aligner.batch.rendering import render_group
    from aligner.quality.sample import ANY

    paths = []
    for side, name in enumerate(("x.es.txt", "x.en.txt")):
        paths.append(folder / name)
        paths[-1].write_text("\n\n".join(pair[side] for pair in SENTENCES), encoding="utf-8")
    settings = Settings(embeddings="none")
    [done] = process_group([Job(PairSpec("x", *paths), PairKey("", ""), None)], settings, None)
    if not isinstance(done, Done):
        raise SystemExit(done.reason)
    group = ToRender((("x", done.packed),), folder, "es", ExportOptions(), ReportChoice.NONE, frozenset(), ANY)
    [rendered] = render_group(group, settings, None)
    return done, replace(rendered, drawn=())


def measure(result: Path, count: int) -> None:
    """Do a run of so many pairs in this process; print a row."""
    done, rendered = pickle.loads(result.read_bytes())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(count):
            place = folder / "articles" / f"{number // 1000:04}"
            if number % 1000 == 0:
                place.mkdir(parents=True)
            for language in ("es", "en"):
                (place / f"a{number:07}.{language}.txt").touch()
        started = time.process_time()
        pairs = discover([str(folder / "articles")]).pairs
        with Store(folder / FILE_NAME, write=True) as store, Repeating(done, rendered) as crew:
            run_pairs(pairs, Settings(), None, store, Silent(), crew)
            write_outputs(store, folder, ExportOptions(), crew)
        spent = time.process_time() - started
    status = Path("/proc/self/status").read_text(encoding="ascii")  # getrusage also counts what the starting process had
    most = int(status.partition("VmHWM:")[2].split()[0]) * 1024
    print(f"| {count:,} | {most / 1e6:.0f} | {1000 * spent / count:.2f} |", flush=True)


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, nargs="+", default=[1000, 100_000])
    parser.add_argument("--result", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.result:
        measure(arguments.result, *arguments.pairs)
        return
    print("| pairs | MB of the main process | its processor ms a pair |\n|---|---|---|", flush=True)
    with tempfile.TemporaryDirectory() as name:
        result = Path(name) / "result"
        result.write_bytes(pickle.dumps(one_result(Path(name))))
        for count in arguments.pairs:
            subprocess.run([sys.executable, __file__, "--result", str(result), "--pairs", str(count)], check=True)


if __name__ == "__main__":
    main()
