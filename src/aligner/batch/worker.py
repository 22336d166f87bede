"""A worker process: gets groups of pairs from the main process, one after the other, and sends back what became of them.

Started by `batch.pool` as `python -P -m aligner.batch.worker FD`, where FD is one end of a pair of sockets. It ends with the main process:
when the other end is closed, reading fails.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections import deque
from multiprocessing.connection import Connection
from typing import Any

from aligner.batch.remote_engine import remote_engine
from aligner.batch.tasks import TASKS
from aligner.errors import EngineError

__all__ = ["main"]


class _Line:
    """The connection to the main process. What arrives while an answer of the engine is awaited is kept for later."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._waiting: deque[tuple[str, Any]] = deque()

    def next(self) -> tuple[str, Any]:
        """The next message. Raises EOFError when the main process has ended."""
        if self._waiting:
            return self._waiting.popleft()
        kind, content = self._connection.recv()
        return str(kind), content

    def send(self, kind: str, content: Any) -> None:
        """Send a message."""
        self._connection.send((kind, content))

    def ask(self, method: str, arguments: tuple[Any, ...]) -> Any:
        """Ask the engine, which is in the main process. Raises what it raises."""
        self.send("engine", (method, arguments))
        while True:
            kind, content = self._connection.recv()
            if kind == "answer":
                return content
            if kind == "engine failed":
                raise EngineError(content)
            self._waiting.append((kind, content))


class _SendLogs(logging.Handler):
    """Sends log records to the main process, which has the handlers."""

    def __init__(self, line: _Line) -> None:
        super().__init__()
        self._line = line

    def emit(self, record: logging.LogRecord) -> None:
        """Send a record as (logger, level, message with its traceback)."""
        self._line.send("log", (record.name, record.levelno, self.format(record)))


def main(descriptor: int) -> None:
    """Work until the main process closes the connection."""
    # Ctrl-C reaches the whole group of processes; the main process alone decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    line = _Line(Connection(descriptor))
    try:
        kind, (settings, engine_kind, level) = line.next()
        logger = logging.getLogger("aligner")
        logger.setLevel(level)
        logger.addHandler(_SendLogs(line))
        engine = remote_engine(engine_kind, line.ask)
        line.send("ready", os.getpid())
        while True:
            kind, content = line.next()
            line.send("result", TASKS[kind](content, settings, engine))
    except (EOFError, ConnectionError):
        return


if __name__ == "__main__":
    main(int(sys.argv[1]))
