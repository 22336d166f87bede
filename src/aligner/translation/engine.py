"""What every engine can do, and what it returns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

__all__ = ["Engine", "ScoringEngine", "TokenScores", "Translation"]


@dataclass(frozen=True, slots=True)
class Translation:
    """One sentence's translation; `degenerate` names what is wrong with it, when something still is after a second try."""

    text: str
    degenerate: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TokenScores:
    """How likely a model finds a text, token by token.

    `logs`: natural log-probabilities, the end of the sentence last; `spans`: characters of the tokens in the text, one fewer.
    """

    logs: tuple[float, ...]
    spans: tuple[tuple[int, int], ...]


class Engine(Protocol):
    """Something that translates sentences offline."""

    @property
    def name(self) -> str:
        """`argos`, `ctranslate2`, `apertium` …"""
        ...

    def supports(self, source_language: str, target_language: str) -> bool:
        """Whether it translates in this direction."""
        ...

    def fingerprint(self, source_language: str, target_language: str) -> str:
        """SHA-256 (hexadecimal) of what determines the output in this direction: model files, options, versions."""
        ...

    def describe(self) -> str:
        """Name and versions, for people and for provenance in exports."""
        ...

    def translate(self, sentences: Sequence[str], source_language: str, target_language: str) -> list[Translation]:
        """One translation per sentence, in order, whatever the sentences contain. Raises EngineError when the engine fails."""
        ...


@runtime_checkable
class ScoringEngine(Engine, Protocol):
    """An engine that can say how likely a given rendering is. Rule-based engines cannot."""

    def score(self, sources: Sequence[str], targets: Sequence[str], source_language: str, target_language: str) -> list[TokenScores | None]:
        """How likely each rendering is, given its source; None where there is nothing to go by."""
        ...
