"""What a user chooses for a run; kept apart so that `aligner --help` starts quickly."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["ReportChoice"]


class ReportChoice(StrEnum):
    """Which pairs get a page: those with an error or a warning, or that are no translations of each other; all; none."""

    FLAGGED = "flagged"
    ALL = "all"
    NONE = "none"
