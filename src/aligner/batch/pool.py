"""Worker processes, watched: each gets tasks, and one that dies, takes too long or too much memory is replaced and its task given back.

The main process hands out tasks and collects results; it alone has the engine and the store.
"""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import TracebackType
from typing import Any

from aligner.batch.crew import Lost, Task
from aligner.batch.remote_engine import answer, kind_of
from aligner.errors import AlignerError, InternalError
from aligner.settings import Settings
from aligner.translation.engine import Engine

__all__ = ["Pool"]

_LOG = logging.getLogger(__name__)

LOOK_EVERY = 0.5
"""Seconds between two looks at the time and memory that workers take."""
AHEAD = 2
"""Tasks that a worker has: the one that it works on, and the next."""
START_SECONDS = 300.0
"""Seconds in which a worker must have started."""
MAX_FAILED_STARTS = 3
"""Workers in a row that may die before they are ready."""


@dataclass
class _Worker:
    process: subprocess.Popen[bytes]
    connection: Connection
    started: float
    tasks: deque[Task] = field(default_factory=deque)
    ready: bool = False

    def seconds_left(self, now: float) -> float:
        if not self.ready:
            return self.started + START_SECONDS - now
        return self.started + self.tasks[0].seconds - now if self.tasks else float("inf")


class Pool:
    """A context manager; leaving it ends the processes. `memory`: bytes that a worker may take; None: no limit."""

    def __init__(self, workers: int, settings: Settings, engine: Engine | None, *, memory: int | None = None) -> None:
        """`workers`: number of processes, at least 1. They are started when there is work for them."""
        self._most, self._memory = workers, memory
        self._engine = engine
        self._setup = (settings, kind_of(engine), logging.getLogger("aligner").getEffectiveLevel())
        self._workers: list[_Worker] = []
        self._waiting: deque[Task] = deque()
        self._failed_starts = 0

    def __enter__(self) -> Pool:
        """Return the pool."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """End all workers; what they have not sent back is lost."""
        for worker in self._workers:
            worker.connection.close()
            worker.process.kill()
        for worker in self._workers:
            worker.process.wait()
        self._workers.clear()

    @property
    def size(self) -> int:
        """How many workers there are at most."""
        return self._most

    @property
    def has_room(self) -> bool:
        """Whether another task should be submitted now."""
        return len(self._waiting) + sum(len(worker.tasks) for worker in self._workers) < self._most * AHEAD

    @property
    def is_busy(self) -> bool:
        """Whether there are tasks without a result."""
        return bool(self._waiting) or any(worker.tasks for worker in self._workers)

    def submit(self, task: Task) -> None:
        """Give a task to a worker, as soon as there is one."""
        self._waiting.append(task)
        self._hand_out()

    def collect(self) -> list[tuple[Task, Any]]:
        """Wait for results, for at most LOOK_EVERY seconds; each is what the worker made, or Lost.

        Raises InternalError when workers cannot be started.
        """
        self._hand_out()
        ready = wait([worker.connection for worker in self._workers], LOOK_EVERY)
        results: list[tuple[Task, Any]] = []
        for worker in list(self._workers):
            lost = self._hear(worker, results) if worker.connection in ready else None
            lost = lost or self._trouble(worker)
            if lost is not None:
                results.extend(self._replace(worker, lost))
        self._hand_out()
        return results

    def _hand_out(self) -> None:
        """Tasks to the workers that have the fewest; a new worker before a second task."""
        while self._waiting:
            free = min(self._workers, key=lambda worker: len(worker.tasks), default=None)
            if (free is None or free.tasks) and len(self._workers) < self._most:
                free = self._start()
            if free is None or len(free.tasks) >= AHEAD:
                return
            task = self._waiting.popleft()
            if free.ready and not free.tasks:
                free.started = time.monotonic()
            free.tasks.append(task)
            _send(free, (task.kind, task.content))

    def _start(self) -> _Worker:
        ours, theirs = socket.socketpair()
        with theirs:
            # -P: a module in the current folder never stands in for one of ours.
            command = [sys.executable, "-P", "-m", "aligner.batch.worker", str(theirs.fileno())]
            environment = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
            process = subprocess.Popen(command, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, env=environment)
        worker = _Worker(process, Connection(ours.detach()), time.monotonic())
        self._workers.append(worker)
        _send(worker, ("setup", self._setup))
        return worker

    def _hear(self, worker: _Worker, results: list[tuple[Task, Any]]) -> str | None:
        """Take one message. Returns why the worker is lost, if it is."""
        try:
            kind, content = worker.connection.recv()
        except (EOFError, OSError):
            return f"its process ended ({_ending(worker.process.wait())})"
        if kind == "ready":
            worker.ready, worker.started, self._failed_starts = True, time.monotonic(), 0
        elif kind == "log":
            name, level, message = content
            logging.getLogger(name).log(level, "%s", message)
        elif kind == "engine":
            self._ask_engine(worker, *content)
        else:
            results.append((worker.tasks.popleft(), content))
            worker.started = time.monotonic()
        return None

    def _ask_engine(self, worker: _Worker, method: str, arguments: tuple[Any, ...]) -> None:
        """Ask the engine for a worker. The time that it takes is not the worker's."""
        before = time.monotonic()
        if self._engine is None:
            raise InternalError("a worker asked for an engine where there is none")
        try:
            message = ("answer", answer(self._engine, method, arguments))
        except AlignerError as error:
            message = ("engine failed", str(error))
        spent = time.monotonic() - before
        for other in self._workers:
            other.started += spent
        _send(worker, message)

    def _trouble(self, worker: _Worker) -> str | None:
        """Why a worker must be ended, if it must."""
        left = worker.seconds_left(time.monotonic())
        if left < 0:
            return f"it took longer than {worker.tasks[0].seconds:,.0f} s" if worker.ready else "its process did not start"
        if self._memory is not None and worker.ready and worker.tasks:
            used = _memory_of(worker.process.pid)
            if used > self._memory:
                return f"it took more than {self._memory / 1e6:,.0f} MB of memory"
        return None

    def _replace(self, worker: _Worker, reason: str) -> Sequence[tuple[Task, Any]]:
        """End a worker. The task that it worked on is lost; the next one goes back to the front."""
        _LOG.warning("worker %d ended: %s", worker.process.pid, reason)
        self._workers.remove(worker)
        worker.connection.close()
        worker.process.kill()
        worker.process.wait()
        if not worker.ready:
            self._failed_starts += 1
            if self._failed_starts >= MAX_FAILED_STARTS:
                raise InternalError(f"worker processes do not start ({reason}); try --workers 0")
            self._waiting.extendleft(reversed(worker.tasks))
            return ()
        lost = [(worker.tasks.popleft(), Lost(reason))] if worker.tasks else []
        self._waiting.extendleft(reversed(worker.tasks))
        return lost


def _send(worker: _Worker, message: tuple[str, Any]) -> None:
    """Send a message; to a worker that has ended, nothing: `collect` finds out."""
    try:
        worker.connection.send(message)
    except (BrokenPipeError, ConnectionError):
        _LOG.debug("worker %d has ended", worker.process.pid)


def _ending(code: int) -> str:
    return f"signal {-code}" if code < 0 else f"exit code {code}"


def _memory_of(process: int) -> int:
    """Bytes that a process has in memory; 0 where the system does not say."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")
