"""How far a run is, for people and programs beside it: `progress.json` in its folder, and a file of metrics for Prometheus."""

from __future__ import annotations

import json
import os
import socket
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from aligner.batch.jobs import Done
from aligner.batch.manifest import PairSpec
from aligner.errors import StoreError
from aligner.formats.files import atomic_write

__all__ = ["FILE_NAME", "RunStatus", "StatusFiles", "read_status"]

FILE_NAME = "progress.json"
EVERY_SECONDS = 2.0
"""How often the files are written."""
MAX_FAILURES = 100
"""Failed pairs that are named; the store has all."""


@dataclass
class RunStatus:
    """`state`: running, writing, finished, interrupted or failed. Times are seconds since 1970. `failures`: the first reasons, by id."""

    total: int
    state: str = "running"
    done: int = 0
    unchanged: int = 0
    failed: int = 0
    sentences: int = 0
    workers: int = 0
    process: int = field(default_factory=os.getpid)
    host: str = field(default_factory=socket.gethostname)
    started: float = field(default_factory=time.time)
    updated: float = field(default_factory=time.time)
    failures: dict[str, str] = field(default_factory=dict)

    @property
    def seconds(self) -> float:
        """How long the run has been going on."""
        return max(self.updated - self.started, 0.0)

    @property
    def seconds_left(self) -> float | None:
        """How long it will go on at this pace; None while nothing is done."""
        new = self.done + self.failed
        return self.seconds / new * (self.total - new - self.unchanged) if new else None


class StatusFiles:
    """Writes the state of a run to files, at most every two seconds. Raises OutputError."""

    def __init__(self, folder: Path, total: int, *, workers: int = 0, metrics: Path | None = None) -> None:
        """`folder`: that of the run. `metrics`: a file in Prometheus' text format, for its textfile collector."""
        self._path, self._metrics = folder / FILE_NAME, metrics
        self.status = RunStatus(total, workers=workers)
        self._written = 0.0

    def unchanged(self, _spec: PairSpec) -> None:
        """A pair was done by an earlier run."""
        self.status.unchanged += 1
        self._write()

    def done(self, done: Done) -> None:
        """A pair was processed."""
        self.status.done += 1
        self.status.sentences += done.sentences
        self._write(now=self.status.done == 1)  # that the first one is done is worth knowing at once

    def failed(self, spec: PairSpec, reason: str) -> None:
        """A pair could not be processed."""
        self.status.failed += 1
        if len(self.status.failures) < MAX_FAILURES:
            self.status.failures[spec.id] = reason
        self._write()

    def set_state(self, state: str) -> None:
        """Write the files now, with another state."""
        self.status.state = state
        self._write(now=True)

    def _write(self, *, now: bool = False) -> None:
        moment = time.monotonic()
        if not now and moment - self._written < EVERY_SECONDS:
            return
        self._written, self.status.updated = moment, time.time()
        with atomic_write(self._path) as out:
            out.write((json.dumps(asdict(self.status), indent=1) + "\n").encode("utf-8"))
        if self._metrics is not None:
            with atomic_write(self._metrics) as out:
                out.write(_metrics(self.status).encode("ascii"))


def read_status(folder: Path) -> RunStatus:
    """The state of the run of a folder. Raises StoreError when there is none, or what is there cannot be read."""
    path = folder / FILE_NAME
    try:
        data: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return RunStatus(**{name: data[name] for name in RunStatus.__dataclass_fields__})
    except OSError as error:
        raise StoreError(f"{path}: cannot be read ({error.strerror}); give the --out folder of an `aligner run`") from None
    except (ValueError, KeyError, TypeError) as error:
        raise StoreError(f"{path}: not the state of a run ({error}); the next `aligner run` writes it again") from None


def _metrics(status: RunStatus) -> str:
    figures = (
        ("pairs", "gauge", "Article pairs of the run.", {"": status.total}),
        ("pairs_finished", "gauge", "Article pairs by what became of them.", _finished(status)),
        ("sentences", "counter", "Sentences of both sides that were processed.", {"": status.sentences}),
        ("seconds", "counter", "Seconds since the run began.", {"": round(status.seconds, 1)}),
        ("running", "gauge", "1 while the run goes on.", {"": int(status.state in ("running", "writing"))}),
    )
    lines = []
    for name, kind, help_text, values in figures:
        lines += [f"# HELP aligner_{name} {help_text}", f"# TYPE aligner_{name} {kind}"]
        lines += [f"aligner_{name}{label} {value}" for label, value in values.items()]
    return "\n".join(lines) + "\n"


def _finished(status: RunStatus) -> dict[str, int]:
    return {f'{{state="{name}"}}': getattr(status, name) for name in ("done", "unchanged", "failed")}
