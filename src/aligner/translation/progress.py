"""How far an installation is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Progress", "Report"]


@dataclass(frozen=True, slots=True)
class Progress:
    """`stage`: download, unpack or check; `done` and `total` in bytes (in `check`: sentences); total None when nobody knows."""

    stage: str
    done: int
    total: int | None = None


Report = Callable[[Progress], None]
"""Called now and then, from the thread that installs."""
