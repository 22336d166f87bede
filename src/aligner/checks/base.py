"""What a check is, and what it sees of a bitext.

Most checks ask what the Spanish says and what the English says, whichever is the source: they look at a `Pairing` and report with the
spans of the two languages, which become spans of source and target.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from aligner.bitext import MAX_COMPARED, Bitext, Finding, Severity, Span, Unit
from aligner.signals.forced_decoding import Evidence

__all__ = ["Check", "Document", "Pairing"]

Built = TypeVar("Built")


@dataclass(frozen=True)
class Pairing:
    """A unit whose two sides have text, by language."""

    unit: Unit
    spanish_is_source: bool

    @property
    def spanish(self) -> str:
        """The Spanish text."""
        return self.unit.source if self.spanish_is_source else self.unit.target

    @property
    def english(self) -> str:
        """The English text."""
        return self.unit.target if self.spanish_is_source else self.unit.source

    @property
    def english_of_spanish(self) -> str | None:
        """The machine translation of the Spanish text, when there is one."""
        return self.unit.source_machine if self.spanish_is_source else self.unit.target_machine

    @property
    def spanish_of_english(self) -> str | None:
        """The machine translation of the English text, when there is one."""
        return self.unit.target_machine if self.spanish_is_source else self.unit.source_machine

    def finding(self, check: str, severity: Severity, message: str, *, spanish: Span | None = None, english: Span | None = None) -> Finding:
        """A finding with the spans put on the right sides."""
        source, target = (spanish, english) if self.spanish_is_source else (english, spanish)
        return Finding(check, severity, message, source, target)


@dataclass(frozen=True)
class Document:
    """A bitext as checks see it, with what a translation model says of its units; what holds for the whole of it is worked out once."""

    bitext: Bitext
    evidence: Evidence | None = None

    @property
    def spanish_is_source(self) -> bool:
        """Whether the source is Spanish."""
        return self.bitext.source.language == "es"

    @cached_property
    def pairings(self) -> tuple[Pairing, ...]:
        """Units with text on both sides, in order; without those of a length that no sentence has."""
        units = (unit for unit in self.bitext.units if max(len(unit.source), len(unit.target)) <= MAX_COMPARED)
        return tuple(Pairing(unit, self.spanish_is_source) for unit in units if unit.source.strip() and unit.target.strip())

    @cached_property
    def spanish_text(self) -> str:
        """All Spanish text, a line a unit."""
        return "\n".join(unit.source if self.spanish_is_source else unit.target for unit in self.bitext.units)

    @cached_property
    def english_text(self) -> str:
        """All English text, a line a unit."""
        return "\n".join(unit.target if self.spanish_is_source else unit.source for unit in self.bitext.units)

    @cached_property
    def _shared(self) -> dict[Callable[..., Any], Any]:
        return {}

    def shared(self, build: Callable[[Document], Built]) -> Built:
        """What `build` makes of the document, worked out once for all checks that ask for it."""
        if build not in self._shared:
            self._shared[build] = build(self)
        built: Built = self._shared[build]
        return built


@dataclass(frozen=True)
class Check:
    """A check: `id`, usual `severity`, one-line `title`, and an `explanation` of one paragraph with an example.

    `start` is called once a document and returns what is called for each pairing; `across` looks at the document as a whole and gives
    (unit number, finding). Findings may be of a lower severity than `severity`, which is the gravest.
    """

    id: str
    severity: Severity
    title: str
    explanation: str
    start: Callable[[Document], Callable[[Pairing], Iterable[Finding]]] | None = None
    across: Callable[[Document], Iterable[tuple[int, Finding]]] | None = None
