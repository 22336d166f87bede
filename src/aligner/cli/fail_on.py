"""`--fail-on`: from which severity findings make the exit code 1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import typer

from aligner.errors import UsageError

__all__ = ["FailOn", "fails", "findings_line"]

FailOn = Annotated[
    str, typer.Option("--fail-on", help="Exit with 1 if there are findings of this severity or worse: error, warning, info or never.")
]

_LEVELS = {"never": (), "error": ("error",), "warning": ("error", "warning"), "info": ("error", "warning", "info")}


def fails(level: str, findings: Mapping[str, int]) -> bool:
    """Whether there are findings (numbers by severity) of the level or worse. Raises UsageError for an unknown level."""
    if level not in _LEVELS:
        raise UsageError(f"--fail-on {level}: unknown; use error, warning, info or never")
    return any(findings.get(severity, 0) for severity in _LEVELS[level])


def findings_line(findings: Mapping[str, int]) -> str:
    """`1 error, 2 warnings, 0 info`."""
    counted = [f"{findings.get(name, 0)} {name}{'s' * (findings.get(name, 0) != 1)}" for name in ("error", "warning")]
    return ", ".join([*counted, f"{findings.get('info', 0)} info"])
