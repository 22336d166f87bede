"""Checks that other packages bring, by entry points of the group `aligner.checks`.

An entry point names a `Check` or a tuple of them. Entry points are read when checks are first run or listed, not when aligner is
imported. One that is wrong is skipped and named in a warning; the others are used.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aligner.checks.base import Check

__all__ = ["GROUP", "Plugins", "installed_plugins", "load_plugins", "plugin_packages"]

GROUP = "aligner.checks"
"""The group of entry points."""

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Plugins:
    """The checks of plugins, and a line for each that could not be used."""

    checks: tuple[Check, ...] = ()
    problems: tuple[str, ...] = ()


@cache
def installed_plugins(taken: frozenset[str]) -> Plugins:
    """The plugins of this Python environment, read once. `taken`: ids that they may not have."""
    found = load_plugins(entry_points(group=GROUP), taken)
    for problem in found.problems:
        _LOG.warning("%s", problem)
    return found


@cache
def plugin_packages() -> tuple[str, ...]:
    """The packages that bring checks, as `name==version`, in order of the alphabet. Nothing of them is imported."""
    packages = (point.dist for point in entry_points(group=GROUP))
    return tuple(sorted({f"{package.name}=={package.version}" for package in packages if package is not None}))


def load_plugins(points: Iterable[EntryPoint], taken: frozenset[str]) -> Plugins:
    """The checks that entry points name, in the order of the names of their packages."""
    from aligner.checks.base import Check  # not for those who only ask which packages there are

    checks: dict[str, Check] = {}
    problems: list[str] = []
    for point in sorted(points, key=lambda point: (_package(point), point.name, point.value)):
        skipped = f"check plugin {point.name!r} ({point.value}, package {_package(point)}) was skipped"
        try:
            loaded = list(_checks_of(point.load()))
        except Exception as error:  # a plugin's code may raise anything
            problems.append(f"{skipped}: {type(error).__name__}: {error}")
            continue
        for check in loaded:
            if not isinstance(check, Check):
                problems.append(f"{skipped}: it gives {check!r}; give an aligner.checks.Check or a tuple of them")
            elif check.id in taken or check.id in checks:
                problems.append(f"{skipped}: there is a check with the id {check.id!r} already; choose another id")
            else:
                checks[check.id] = check
    return Plugins(tuple(checks.values()), tuple(problems))


def _checks_of(loaded: object) -> Iterator[object]:
    if isinstance(loaded, tuple | list):
        yield from loaded
    else:
        yield loaded


def _package(point: EntryPoint) -> str:
    return point.dist.name if point.dist is not None else "unknown"
