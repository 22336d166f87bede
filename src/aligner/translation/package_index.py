"""The index of packages, in Argos's format: a JSON list of objects, one a package.

`code`, `package_version`, `argos_version`, `from_code`, `from_name`, `to_code`, `to_name` and `links` are what argostranslate 1.11 reads
of a translation package; `type` is `translate` when it is not there. Argos's index holds no checksums; `size` (bytes) and `sha256`
are honoured where an index of one's own has them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from aligner.errors import PackageError
from aligner.translation.argos import version_key
from aligner.translation.argos_settings import index_address
from aligner.translation.download import fetch, is_sha256
from aligner.translation.http_client import DEFAULT_LIMITS, OFFLINE, TimeLimits, is_address

__all__ = ["AvailablePackage", "available", "newest", "parse_direction"]

_DIRECTION = re.compile(r"(?:translate-)?([a-z]{2,3})[-_]([a-z]{2,3})", re.IGNORECASE)


@dataclass(frozen=True)
class AvailablePackage:
    """A package that the index offers."""

    from_code: str
    to_code: str
    version: str
    argos_version: str = ""
    from_name: str = ""
    to_name: str = ""
    code: str = ""
    links: tuple[str, ...] = ()
    size: int | None = None
    sha256: str | None = None
    problem: str = ""
    """What is wrong with the entry, for which the package is not installed."""

    @property
    def direction(self) -> str:
        """Such as `es-en`."""
        return f"{self.from_code}-{self.to_code}"


def available(index: str | None = None, *, limits: TimeLimits = DEFAULT_LIMITS) -> list[AvailablePackage]:
    """Translation packages of an index (default: ARGOS_PACKAGE_INDEX, else Argos's), in its order.

    Raises PackageError, offline within the time limit for an answer.
    """
    address = index_address(index)
    try:
        data = json.loads(fetch(address, limits=limits))
    except (ValueError, RecursionError) as error:
        raise PackageError(f"{address}: not an index of packages ({error}); check ARGOS_PACKAGE_INDEX, or {OFFLINE}") from None
    if not isinstance(data, list):
        raise PackageError(f"{address}: not an index of packages (no list); check ARGOS_PACKAGE_INDEX, or {OFFLINE}")
    return [package for entry in data if (package := _package(entry)) is not None]


def _package(entry: Any) -> AvailablePackage | None:
    """None for what is no translation package: the index may hold other types, and types that are yet to come."""
    if not isinstance(entry, dict) or entry.get("type", "translate") != "translate":
        return None
    from_code, to_code = entry.get("from_code"), entry.get("to_code")
    links = entry.get("links")
    if not (isinstance(from_code, str) and isinstance(to_code, str) and isinstance(links, list)):
        return None
    size, sha256 = entry.get("size"), entry.get("sha256")
    package = AvailablePackage(
        from_code,
        to_code,
        _text(entry, "package_version"),
        _text(entry, "argos_version"),
        _text(entry, "from_name"),
        _text(entry, "to_name"),
        _text(entry, "code"),
        tuple(link for link in links if isinstance(link, str) and is_address(link)),
        size if _is_size(size) else None,
        sha256 if isinstance(sha256, str) else None,
    )
    return replace(package, problem=_problem(size, sha256))


def _text(entry: dict[str, Any], key: str) -> str:
    value = entry.get(key, "")
    return str(value) if isinstance(value, str | int | float) else ""


def _is_size(size: object) -> bool:
    return isinstance(size, int) and not isinstance(size, bool) and size > 0


def _problem(size: object, sha256: object) -> str:
    """What is wrong with values that are there to check a download by: without them it would be installed unchecked."""
    if size is not None and not _is_size(size):
        return f"the index gives {str(size)[:40]!r} as its size, which is not a number of bytes"
    if sha256 is not None and not is_sha256(sha256):
        return f"the index gives {str(sha256)[:80]!r} as its SHA-256, which is not 64 hexadecimal digits"
    return ""


def parse_direction(text: str) -> tuple[str, str] | None:
    """`es-en`, `es_en`, `translate-es_en` as a pair of codes; None for anything else."""
    match = _DIRECTION.fullmatch(text.strip())
    return (match[1].lower(), match[2].lower()) if match else None


def newest(packages: Sequence[AvailablePackage], from_code: str, to_code: str) -> AvailablePackage | None:
    """The newest package of a direction that can be downloaded."""
    fitting = [package for package in packages if (package.from_code, package.to_code) == (from_code, to_code) and package.links]
    return max(fitting, key=lambda package: version_key(package.version), default=None)
