"""An engine that lives in the main process, as a worker sees it: one model in memory, however many workers there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from aligner.translation.engine import Engine, ScoringEngine, TokenScores, Translation

__all__ = ["Ask", "RemoteEngine", "RemoteScoringEngine", "answer", "kind_of", "remote_engine"]

Ask = Callable[[str, tuple[Any, ...]], Any]
"""Calls a method of the engine by its name, with arguments, and gives or raises what it gave or raised."""

_METHODS = frozenset(("name", "supports", "fingerprint", "describe", "translate", "score"))


class RemoteEngine:
    """An engine behind a question and an answer. What does not change is asked once."""

    def __init__(self, ask: Ask) -> None:
        """`ask`: reaches the engine itself."""
        self._ask = ask
        self._known: dict[tuple[Any, ...], Any] = {}

    def _once(self, method: str, *arguments: str) -> Any:
        if (method, *arguments) not in self._known:
            self._known[method, *arguments] = self._ask(method, arguments)
        return self._known[method, *arguments]

    @property
    def name(self) -> str:
        """The engine's name."""
        return str(self._once("name"))

    def supports(self, source_language: str, target_language: str) -> bool:
        """Whether the engine translates in this direction."""
        return bool(self._once("supports", source_language, target_language))

    def fingerprint(self, source_language: str, target_language: str) -> str:
        """The engine's fingerprint."""
        return str(self._once("fingerprint", source_language, target_language))

    def describe(self) -> str:
        """The engine's description."""
        return str(self._once("describe"))

    def translate(self, sentences: Sequence[str], source_language: str, target_language: str) -> list[Translation]:
        """One translation a sentence. Raises EngineError."""
        return list(self._ask("translate", (list(sentences), source_language, target_language)))


class RemoteScoringEngine(RemoteEngine):
    """The same for an engine that can say how likely a rendering is."""

    def score(self, sources: Sequence[str], targets: Sequence[str], source_language: str, target_language: str) -> list[TokenScores | None]:
        """How likely each rendering is, given its source. Raises EngineError."""
        return list(self._ask("score", (list(sources), list(targets), source_language, target_language)))


def kind_of(engine: Engine | None) -> str | None:
    """What a worker is told of an engine: None, `translates` or `scores`."""
    if engine is None:
        return None
    return "scores" if isinstance(engine, ScoringEngine) else "translates"


def remote_engine(kind: str | None, ask: Ask) -> Engine | None:
    """The engine of a kind, as a worker sees it."""
    if kind is None:
        return None
    return RemoteScoringEngine(ask) if kind == "scores" else RemoteEngine(ask)


def answer(engine: Engine, method: str, arguments: tuple[Any, ...]) -> Any:
    """What the engine gives. Raises what it raises, and ValueError for a method that engines do not have."""
    if method not in _METHODS:
        raise ValueError(f"{method!r} is no method of an engine")
    found = getattr(engine, method)
    return found(*arguments) if callable(found) else found
