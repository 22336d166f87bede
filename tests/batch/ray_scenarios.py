"""Runs on a Ray cluster of this machine, in a process of its own: the library leaves processes and warnings behind."""

import os
import signal
import sys
from pathlib import Path

from aligner.batch.discovery import discover
from aligner.batch.outputs import write_outputs
from aligner.batch.ray_crew import RayCrew
from aligner.batch.runner import Silent, run_pairs
from aligner.corpus.store import FILE_NAME, Store
from aligner.errors import UsageError
from aligner.formats.options import ExportOptions
from aligner.settings import Settings

SETTINGS = Settings(embeddings="none")


def no_engine():
    """The recipe of no engine."""


class Killing(RayCrew):
    """Kills two actors while they work."""

    killed = 0

    def collect(self):
        """As usual, and then a kill."""
        results = super().collect()
        for member in [member for member in self._members if member.ready and member.tasks]:
            if self.killed < 2:
                self.killed += 1
                os.kill(member.handle.process, signal.SIGKILL)
        return results


def killed(articles, out):
    """A run in which two actors are killed."""
    crew = Killing(2, SETTINGS, no_engine)
    out.mkdir()
    with Store(out / FILE_NAME, write=True) as store, crew:
        run_pairs(discover([str(articles)]).pairs, SETTINGS, None, store, Silent(), crew)
        results = write_outputs(store, out, ExportOptions(), crew)
    print(f"killed {crew.killed}, failed {len(results.failed)}")


class Poisoned(RayCrew):
    """Kills every actor that works on a certain pair."""

    def collect(self):
        """As usual, and then a kill."""
        results = super().collect()
        for member in [member for member in self._members if member.ready and member.tasks]:
            if any(job.spec.id == "p0" for job in member.tasks[0].content):
                os.kill(member.handle.process, signal.SIGKILL)
        return results


def poisoned(articles, out):
    """A run with a pair that ends every actor."""
    crew = Poisoned(1, SETTINGS, no_engine)
    out.mkdir()
    with Store(out / FILE_NAME, write=True) as store, crew:
        run_pairs(discover([str(articles)]).pairs, SETTINGS, None, store, Silent(), crew)
        print(store.failed(), len(list(store.done_pairs())))


def refused(articles, out):
    """A machine whose results would have another signature."""
    crew = RayCrew(1, SETTINGS, no_engine)
    expected, languages, settings, recipe = crew._setup
    crew._setup = (expected.replace("code:", "code:x"), languages, settings, recipe)
    out.mkdir()
    try:
        with Store(out / FILE_NAME, write=True) as store, crew:
            run_pairs(discover([str(articles)]).pairs, SETTINGS, None, store, Silent(), crew)
    except UsageError as error:
        print(error)


if __name__ == "__main__":
    {"killed": killed, "poisoned": poisoned, "refused": refused}[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
