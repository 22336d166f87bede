"""Those who do the work of a run, as the run sees them: worker processes (`pool.Pool`), or this process itself (`own_process`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any, Protocol

from aligner.errors import InternalError

__all__ = ["Crew", "Lost", "Task", "in_order"]

AHEAD = 4
"""Tasks that are sent for each that is done at the same time: results that arrive too early wait in memory."""
TRIES = 3


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do. `kind`: a key of `TASKS`. `seconds`: how long it may take. `number`: its place among others, for `in_order`."""

    kind: str
    content: Any
    seconds: float
    number: int = 0


@dataclass(frozen=True, slots=True)
class Lost:
    """Instead of a result: the worker ended before it had one. `reason`: why, in words."""

    reason: str


class Crew(Protocol):
    """Takes tasks and gives results, in any order."""

    @property
    def size(self) -> int:
        """How many tasks are done at the same time."""
        ...

    @property
    def has_room(self) -> bool:
        """Whether another task should be submitted now."""
        ...

    @property
    def is_busy(self) -> bool:
        """Whether there are tasks without a result."""
        ...

    def submit(self, task: Task) -> None:
        """Take a task."""
        ...

    def collect(self) -> list[tuple[Task, Any]]:
        """Wait a moment for results: each is what the task made, or Lost."""
        ...

    def __enter__(self) -> Crew:
        """Return the crew."""
        ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """End what was started."""
        ...


def in_order(tasks: Iterable[Task], crew: Crew) -> Iterator[Any]:
    """The results of tasks in the tasks' order; only a few are ahead of the one that is waited for. A task is taken when there is room.

    A lost task is done again. Raises InternalError for one that is lost TRIES times.
    """
    waiting = iter(tasks)
    ready: dict[int, Any] = {}
    lost: Counter[int] = Counter()
    sent = given = 0
    while True:
        while crew.has_room and sent - given < AHEAD * crew.size and (task := next(waiting, None)) is not None:
            crew.submit(replace(task, number=sent))
            sent += 1
        if sent == given:
            return
        for task, result in crew.collect():
            if not isinstance(result, Lost):
                ready[task.number] = result
                continue
            lost[task.number] += 1
            if lost[task.number] >= TRIES:
                raise InternalError(f"{task.kind}: {result.reason}, {TRIES} times; run the same command again to go on")
            crew.submit(task)
        while given in ready:
            yield ready.pop(given)
            given += 1
