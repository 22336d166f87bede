"""Who has which task: handing out work to members, giving it back when one is lost, ending those that take too long.

What a member is, and how one talks to it, is for `pool.Pool` (processes) and `ray_crew.RayCrew` (actors on other machines) to say.
"""

from __future__ import annotations

import logging
import time
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from aligner.batch.crew import Lost, Task
from aligner.errors import InternalError

__all__ = ["LOOK_EVERY", "Event", "Member", "Roster"]

_LOG = logging.getLogger(__name__)

LOOK_EVERY = 0.5
"""Seconds between two looks at the time and memory that members take."""
AHEAD = 2
"""Tasks that a member has: the one that it works on, and the next."""
START_SECONDS = 300.0
"""Seconds in which a member must have started."""
MAX_FAILED_STARTS = 3
"""Members in a row that may be lost before they are ready."""

Handle = TypeVar("Handle")


@dataclass(eq=False)
class Member(Generic[Handle]):
    """One who works. `handle`: how it is reached. `started`: when its first task began, or it was asked to start (monotonic seconds)."""

    handle: Handle
    started: float
    tasks: deque[Task] = field(default_factory=deque)
    ready: bool = False

    def seconds_left(self, now: float) -> float:
        """How long it may go on with what it does."""
        if not self.ready:
            return self.started + START_SECONDS - now
        return self.started + self.tasks[0].seconds - now if self.tasks else float("inf")


@dataclass(frozen=True, slots=True)
class Event:
    """What was heard of a member. `kind`: ready, result or lost; `content`: the result, or why it is lost.

    `blameless`: it was lost for a reason that has nothing to do with its task, such as a machine that was switched off.
    """

    kind: str
    content: Any = None
    blameless: bool = False


class Roster(ABC, Generic[Handle]):
    """The part of a crew (see `crew.Crew`) that does not depend on what its members are."""

    def __init__(self, most: int) -> None:
        """`most`: number of members at most, at least 1. They are started when there is work for them."""
        self._most = most
        self._members: list[Member[Handle]] = []
        self._waiting: deque[Task] = deque()
        self._failed_starts = 0

    @abstractmethod
    def _start(self) -> Handle:
        """Start a member."""

    @abstractmethod
    def _send(self, member: Member[Handle], task: Task) -> None:
        """Give a member a task. When it has ended, nothing happens: `_hear` says so."""

    @abstractmethod
    def _hear(self, seconds: float) -> Sequence[tuple[Member[Handle], Event]]:
        """What is heard of the members, waiting for at most some seconds."""

    @abstractmethod
    def _end(self, member: Member[Handle]) -> None:
        """End a member at once."""

    def _grown(self, _member: Member[Handle]) -> str | None:
        """Why a member takes too much memory, if it does."""
        return None

    def _capacity(self) -> int:
        """How many members there is room for now."""
        return self._most

    @property
    def size(self) -> int:
        """How many members there are at most."""
        return self._most

    @property
    def has_room(self) -> bool:
        """Whether another task should be submitted now."""
        return len(self._waiting) + sum(len(member.tasks) for member in self._members) < self._most * AHEAD

    @property
    def is_busy(self) -> bool:
        """Whether there are tasks without a result."""
        return bool(self._waiting) or any(member.tasks for member in self._members)

    def submit(self, task: Task) -> None:
        """Give a task to a member, as soon as there is one."""
        self._waiting.append(task)
        self._hand_out()

    def collect(self) -> list[tuple[Task, Any]]:
        """Wait for results, for at most LOOK_EVERY seconds; each is what the member made, or Lost.

        Raises InternalError when members cannot be started.
        """
        self._hand_out()
        results: list[tuple[Task, Any]] = []
        for member, event in self._hear(LOOK_EVERY):
            if event.kind == "ready":
                member.ready, member.started, self._failed_starts = True, time.monotonic(), 0
            elif event.kind == "result":
                results.append((member.tasks.popleft(), event.content))
                member.started = time.monotonic()
            elif member in self._members:
                results.extend(self._replace(member, event))
        for member in list(self._members):
            trouble = self._trouble(member)
            if trouble is not None:
                results.extend(self._replace(member, trouble))
        self._hand_out()
        return results

    def _hand_out(self) -> None:
        """Tasks to the members that have the fewest; a new member before a second task."""
        while self._waiting:
            free = min(self._members, key=lambda member: len(member.tasks), default=None)
            if (free is None or free.tasks) and len(self._members) < self._most and len(self._members) < self._capacity():
                free = Member(self._start(), time.monotonic())
                self._members.append(free)
            if free is None or len(free.tasks) >= AHEAD:
                return
            task = self._waiting.popleft()
            if free.ready and not free.tasks:
                free.started = time.monotonic()
            free.tasks.append(task)
            self._send(free, task)

    def _trouble(self, member: Member[Handle]) -> Event | None:
        """Why a member must be ended, if it must."""
        if member.seconds_left(time.monotonic()) < 0:
            return Event("lost", f"it took longer than {member.tasks[0].seconds:,.0f} s" if member.ready else "its process did not start")
        if not member.ready and len(self._members) > self._capacity():
            return Event("lost", "no machine has room for it", blameless=True)
        grown = self._grown(member) if member.ready and member.tasks else None
        return None if grown is None else Event("lost", grown)

    def _replace(self, member: Member[Handle], event: Event) -> Sequence[tuple[Task, Any]]:
        """End a member. The task that it worked on is lost, unless it has no part in it; others go back to the front."""
        reason = str(event.content)
        _LOG.warning("a worker was lost: %s", reason)
        self._members.remove(member)
        self._end(member)
        if not member.ready:
            self._failed_starts += not event.blameless
            if self._failed_starts >= MAX_FAILED_STARTS:
                raise InternalError(f"worker processes do not start ({reason}); try --workers 0")
        lost = [(member.tasks.popleft(), Lost(reason))] if member.ready and member.tasks and not event.blameless else []
        self._waiting.extendleft(reversed(member.tasks))
        return lost
