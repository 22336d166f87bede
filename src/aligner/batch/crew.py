"""Those who do the work of a run, as the run sees them: worker processes (`pool.Pool`), or this process itself (`own_process`)."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType
from typing import Any, Protocol

__all__ = ["Crew", "Lost", "Task"]


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do. `kind`: a key of `TASKS`. `seconds`: how long it may take."""

    kind: str
    content: Any
    seconds: float


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
