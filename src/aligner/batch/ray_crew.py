"""Workers on many machines: actors of Ray, which dispatches and does nothing else.

What is done stands in the store of the main process, by content: an actor, a machine or the main process may be lost at any moment, and
the next run goes on. Actors read the articles themselves, so that these must be on a disk that all machines see; each has an engine of its
own, made by the recipe that it is given.
"""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from types import TracebackType
from typing import Any

from aligner.batch.crew import Task
from aligner.batch.roster import Event, Member, Roster
from aligner.batch.tasks import TASKS
from aligner.errors import UsageError
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair
from aligner.settings import Settings
from aligner.signature import signature
from aligner.translation.engine import Engine

__all__ = ["MakeEngine", "RayCrew"]

_REFUSED = "a machine of the cluster was refused"
MakeEngine = Callable[[], Engine | None]
"""Makes an engine, on the machine where it is called."""


class Worker:
    """What an actor does. Created on its machine; a machine with another version of aligner has no worker."""

    def __init__(self, expected: str, languages: LanguagePair, settings: Settings, make_engine: MakeEngine) -> None:
        """`expected`: the signature that results must have. Raises UsageError when this machine's would have another."""
        self._settings, self._engine = settings, make_engine()
        own = signature(settings, self._engine, languages)
        if own != expected:
            raise UsageError(f"{_REFUSED}: it has {own}, and the main process {expected}; install the same version and models everywhere")

    def ready(self) -> tuple[int, str]:
        """The number of its process, and the name that Ray has for its machine."""
        return os.getpid(), str(_ray().get_runtime_context().get_node_id())

    def do(self, kind: str, content: Any) -> Any:
        """What the task makes."""
        return TASKS[kind](content, self._settings, self._engine)


@dataclass(eq=False)
class _Actor:
    actor: Any
    expected: list[Any] = field(default_factory=list)
    """References to what it will give, in order; the first is what `Worker.ready` says."""
    process: int = 0
    machine: str = ""


class RayCrew(Roster[_Actor]):
    """A context manager; leaving it ends the actors and the connection."""

    def __init__(
        self,
        workers: int | None,
        settings: Settings,
        make_engine: MakeEngine,
        *,
        languages: LanguagePair = DEFAULT_PAIR,
        address: str | None = None,
    ) -> None:
        """`workers`: number of actors; None: one a core of the cluster. `languages`: those that engines are compared by.

        `address`: of a cluster; None: one on this machine. Raises UsageError when Ray is not installed or cannot be reached.
        """
        self._ray = _ray()
        try:
            _reach(address)
            # Paths of this process go to the actors: the package may not be installed, but run from its folder.
            environment = {"env_vars": {"PYTHONPATH": os.environ.get("PYTHONPATH", "")}}
            self._ray.init(address=address, include_dashboard=False, log_to_driver=False, logging_level="warning", runtime_env=environment)
        except (OSError, RuntimeError, ValueError) as error:
            raise UsageError(f"Ray at {address or 'this machine'}: {error}; see docs/cluster.md") from None
        super().__init__(workers or max(int(self._ray.cluster_resources().get("CPU", 1)), 1))
        self._setup = (signature(settings, make_engine(), languages), languages, settings, make_engine)

    def __enter__(self) -> RayCrew:
        """Return the crew."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """End all actors; what they have not given is lost."""
        for member in self._members:
            self._end(member)
        self._members.clear()
        self._ray.shutdown()

    def _start(self) -> _Actor:
        # max_restarts 0: a lost actor is lost, and its task is ours to give to another one.
        actor = self._ray.remote(Worker).options(num_cpus=1, max_restarts=0, max_task_retries=0).remote(*self._setup)
        return _Actor(actor, [actor.ready.remote()])

    def _send(self, member: Member[_Actor], task: Task) -> None:
        member.handle.expected.append(member.handle.actor.do.remote(task.kind, task.content))

    def _hear(self, seconds: float) -> Sequence[tuple[Member[_Actor], Event]]:
        first = {member.handle.expected[0]: member for member in self._members if member.handle.expected}
        if not first:
            return []
        found, _ = self._ray.wait(list(first), num_returns=len(first), timeout=seconds / 10)
        if not found:
            found, _ = self._ray.wait(list(first), num_returns=1, timeout=seconds)
        return [(first[reference], self._event(first[reference], reference)) for reference in found]

    def _event(self, member: Member[_Actor], reference: Any) -> Event:
        member.handle.expected.pop(0)
        try:
            content = self._ray.get(reference)
        except self._ray.exceptions.RayTaskError as error:
            raise error.as_instanceof_cause() from None
        except self._ray.exceptions.RayError as error:
            text = " ".join(str(error).split())
            if _REFUSED in text:
                raise UsageError(text[text.find(_REFUSED) :]) from None
            # Of an actor that was not ready, nobody has said where it was to be; Ray's words name both kinds of death in any other case.
            lost = self._has_lost(member.handle.machine) if member.ready else "its node has died" in text
            reason = f"its machine was lost ({text[:200]})" if lost else f"its actor ended ({text[:200]})"
            return Event("lost", reason, blameless=lost)
        if not member.ready:
            member.handle.process, member.handle.machine = content
            return Event("ready")
        return Event("result", content)

    def _has_lost(self, machine: str) -> bool:
        """Whether a machine is gone. Ray takes a quarter of a minute to notice; whoever asks the machine itself knows at once."""
        node = next((node for node in self._ray.nodes() if node["NodeID"] == machine), None)
        if node is None:
            return False
        try:
            with socket.create_connection((node["NodeManagerAddress"], node["NodeManagerPort"]), timeout=5):
                return not node["Alive"]
        except OSError:
            return True

    def _capacity(self) -> int:
        """Actors that the machines have room for that are there now."""
        return max(int(self._ray.cluster_resources().get("CPU", 1)), 1)

    def _end(self, member: Member[_Actor]) -> None:
        self._ray.kill(member.handle.actor)


def _reach(address: str | None) -> None:
    """See whether somebody listens: Ray itself would try for minutes. Raises OSError."""
    host, _, port = (address or "").rpartition(":")
    if host and port.isdecimal() and "/" not in host:
        with socket.create_connection((host, int(port)), timeout=10):
            return


def _ray() -> Any:
    """The library. Usage reports and its own messages are off. Raises UsageError when it is not installed."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    try:
        ray = import_module("ray")
    except ImportError:
        raise UsageError("Ray is not installed; install it with: pip install 'aligner[ray]'") from None
    logging.getLogger("ray").setLevel(logging.ERROR)
    return ray
