"""Progress of a run: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from aligner.batch.jobs import Done
from aligner.batch.manifest import PairSpec
from aligner.batch.status import StatusFiles
from aligner.cli.consoles import Notes, console, plain, say

__all__ = ["Display", "progress_display"]

EVERY_SECONDS = 10.0
"""How often a line is written where there is no terminal."""


class Display:
    """Counts pairs and sentences; `redone` says why pairs that an earlier run did were done again."""

    def __init__(self, total: int, bar: Progress | None, files: StatusFiles | None = None) -> None:
        """`bar` is None where there is no terminal. `files`: where the state of the run is kept for others."""
        self._total, self._bar, self._files = total, bar, files
        self._finished = self._sentences = 0
        self._started = self._said = time.monotonic()
        self._task = bar.add_task("articles", total=total, rate="") if bar is not None else None
        self._notes = Notes()
        self.redone: Counter[str] = Counter()

    def unchanged(self, spec: PairSpec) -> None:
        """The pair was done by an earlier run."""
        if self._files is not None:
            self._files.unchanged(spec)
        self._advance(0)

    def done(self, done: Done) -> None:
        """The pair was processed, for the first time or again."""
        if done.job.reason is not None:
            self.redone[done.job.reason] += 1
        for line in self._notes.lines(done.job.spec.id, done.languages, done.notes):
            self._say(line)
        if self._files is not None:
            self._files.done(done)
        self._advance(done.sentences)

    def failed(self, spec: PairSpec, reason: str) -> None:
        """The pair could not be processed; the closing summary gives the reason."""
        if self._files is not None:
            self._files.failed(spec, reason)
        self._advance(0)

    def _say(self, message: str) -> None:
        if self._bar is not None:
            self._bar.console.print(plain(message))
        else:
            say(message)

    def _advance(self, sentences: int) -> None:
        self._finished += 1
        self._sentences += sentences
        now = time.monotonic()
        rate = self._sentences / max(now - self._started, 0.001)
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, advance=1, rate=f"{rate:,.0f} sentences/s")
        elif now - self._said >= EVERY_SECONDS:
            self._said = now
            left = (now - self._started) / self._finished * (self._total - self._finished)
            say(f"{self._finished}/{self._total} articles, {rate:,.0f} sentences/s, about {left:,.0f} s left")


@contextmanager
def progress_display(total: int, files: StatusFiles | None = None) -> Iterator[Display]:
    """A display while the run goes on."""
    if not sys.stderr.isatty():
        yield Display(total, None, files)
        return
    screen: Console = console()
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}", markup=False),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=screen, transient=True) as bar:
        yield Display(total, bar, files)
