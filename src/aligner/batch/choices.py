"""What a user chooses for a run; kept apart so that `aligner --help` starts quickly."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Executor", "ReportChoice"]


class Executor(StrEnum):
    """Who does the work of a run: processes of this machine, or actors of a Ray cluster."""

    LOCAL = "local"
    RAY = "ray"


class ReportChoice(StrEnum):
    """Which pairs get a page: those with an error or a warning, or that are no translations of each other; all; none."""

    FLAGGED = "flagged"
    ALL = "all"
    NONE = "none"
