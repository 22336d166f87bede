"""Worker processes on this machine, watched: one that dies, takes too long or too much memory is replaced.

The main process hands out tasks and collects results; it alone has the engine and the store.
"""

from __future__ import annotations

import logging
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import TracebackType
from typing import Any

from aligner.batch.crew import Task
from aligner.batch.remote_engine import answer, kind_of
from aligner.batch.roster import Event, Member, Roster
from aligner.errors import AlignerError, InternalError
from aligner.settings import Settings
from aligner.translation.engine import Engine

__all__ = ["Pool"]


@dataclass(frozen=True, slots=True)
class _Worker:
    process: subprocess.Popen[bytes]
    connection: Connection

    def send(self, kind: str, content: Any) -> None:
        """Send a message; to a process that has ended, nothing: reading from it finds out."""
        try:
            self.connection.send((kind, content))
        except (BrokenPipeError, ConnectionError):
            return


class Pool(Roster[_Worker]):
    """A context manager; leaving it ends the processes. `memory`: bytes that a worker may take; None: no limit."""

    def __init__(self, workers: int, settings: Settings, engine: Engine | None, *, memory: int | None = None) -> None:
        """`workers`: number of processes, at least 1."""
        super().__init__(workers)
        self._engine, self._memory = engine, memory
        self._setup = (settings, kind_of(engine), logging.getLogger("aligner").getEffectiveLevel())

    def __enter__(self) -> Pool:
        """Return the pool."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """End all workers; what they have not sent back is lost."""
        for member in self._members:
            self._end(member)
        self._members.clear()

    def _start(self) -> _Worker:
        ours, theirs = socket.socketpair()
        with theirs:
            # -P: a module in the current folder never stands in for one of ours.
            command = [sys.executable, "-P", "-m", "aligner.batch.worker", str(theirs.fileno())]
            environment = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
            # Ctrl+C reaches the whole group of processes: a worker gets it at no time, not even while it is loading. A blocked signal stays
            # blocked in a new process; in this one it is only late.
            blocked = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
            try:
                process = subprocess.Popen(command, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, env=environment)
            finally:
                signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
        worker = _Worker(process, Connection(ours.detach()))
        worker.send("setup", self._setup)
        return worker

    def _send(self, member: Member[_Worker], task: Task) -> None:
        member.handle.send(task.kind, task.content)

    def _hear(self, seconds: float) -> Sequence[tuple[Member[_Worker], Event]]:
        ready = wait([member.handle.connection for member in self._members], seconds)
        events = []
        for member in [member for member in self._members if member.handle.connection in ready]:
            event = self._message(member.handle)
            if event is not None:
                events.append((member, event))
        return events

    def _message(self, worker: _Worker) -> Event | None:
        """Take one message of a worker; None for one that is no event."""
        try:
            kind, content = worker.connection.recv()
        except (EOFError, OSError):
            code = worker.process.wait()
            return Event("lost", f"its process ended ({f'signal {-code}' if code < 0 else f'exit code {code}'})")
        if kind == "log":
            name, level, message = content
            logging.getLogger(name).log(level, "%s", message)
            return None
        if kind == "engine":
            self._ask_engine(worker, *content)
            return None
        return Event(kind, content)

    def _ask_engine(self, worker: _Worker, method: str, arguments: tuple[Any, ...]) -> None:
        """Ask the engine for a worker. The time that it takes is not the workers'."""
        before = time.monotonic()
        if self._engine is None:
            raise InternalError("a worker asked for an engine where there is none")
        try:
            worker.send("answer", answer(self._engine, method, arguments))
        except AlignerError as error:
            worker.send("engine failed", str(error))
        for member in self._members:
            member.started += time.monotonic() - before

    def _end(self, member: Member[_Worker]) -> None:
        member.handle.connection.close()
        member.handle.process.kill()
        member.handle.process.wait()

    def _grown(self, member: Member[_Worker]) -> str | None:
        if self._memory is None or _memory_of(member.handle.process.pid) <= self._memory:
            return None
        return f"it took more than {self._memory / 1e6:,.0f} MB of memory"


def _memory_of(process: int) -> int:
    """Bytes that a process has in memory; 0 where the system does not say."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")
