"""The work of a run in this process, without others."""

from __future__ import annotations

from collections import deque
from types import TracebackType
from typing import Any

from aligner.batch.crew import Task
from aligner.settings import Settings
from aligner.translation.engine import Engine

__all__ = ["OwnProcess"]


class OwnProcess:
    """A crew of one: this process. There are no limits of time and memory."""

    size = 1

    def __init__(self, settings: Settings, engine: Engine | None) -> None:
        """`settings`, `engine`: what tasks are done with."""
        self._settings, self._engine = settings, engine
        self._waiting: deque[Task] = deque()

    def __enter__(self) -> OwnProcess:
        """Return the crew."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Nothing to end."""

    @property
    def has_room(self) -> bool:
        """Whether another task should be submitted now."""
        return not self._waiting

    @property
    def is_busy(self) -> bool:
        """Whether there are tasks without a result."""
        return bool(self._waiting)

    def submit(self, task: Task) -> None:
        """Take a task."""
        self._waiting.append(task)

    def collect(self) -> list[tuple[Task, Any]]:
        """Do the next task. Raises what it raises."""
        if not self._waiting:
            return []
        from aligner.batch.tasks import TASKS  # all that reads and checks, which a run with nothing to do need not load

        task = self._waiting.popleft()
        return [(task, TASKS[task.kind](task.content, self._settings, self._engine))]
