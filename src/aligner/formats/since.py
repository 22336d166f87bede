"""What changed since an earlier check, for the formats that say so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from aligner.bitext import Bitext, Finding, Severity, Unit

__all__ = ["NEW", "UNCHANGED", "Compared", "Gone", "state_of"]

NEW, UNCHANGED = "new", "unchanged"


@dataclass(frozen=True, slots=True)
class Gone:
    """A finding that is no longer there. `fingerprint`: by which it was known."""

    id: str
    fingerprint: str
    check: str
    severity: Severity
    message: str


@dataclass(frozen=True, slots=True)
class Compared:
    """An earlier check. `is_new`: whether a finding was not there; `gone`: what is no longer there, known when all pairs have passed."""

    is_new: Callable[[Bitext, Unit, Finding], bool]
    gone: Callable[[], Sequence[Gone]]


def state_of(compared: Compared | None, bitext: Bitext, unit: Unit, finding: Finding) -> str:
    """`new` or `unchanged`; "" when nothing is compared."""
    if compared is None:
        return ""
    return NEW if compared.is_new(bitext, unit, finding) else UNCHANGED
