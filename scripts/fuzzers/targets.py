"""All targets by name."""

from __future__ import annotations

from fuzzers import commands, documents, packages, readers, reviewed, tables, terms, whole
from fuzzers.target import Files, Target

__all__ = ["TARGETS", "make"]

_GROUPS = (readers, documents, tables, terms, reviewed, packages, whole, commands)
TARGETS: dict[str, Target] = {one.name: one for group in _GROUPS for one in group.TARGETS}


def make(name: str, seed: str, number: int) -> Files:
    """The files of an input: the same for the same target, seed and number."""
    return TARGETS[name].files(seed, number)
