"""The index of packages, in Argos's format: a JSON list of objects, one a package.

`code`, `package_version`, `argos_version`, `from_code`, `from_name`, `to_code`, `to_name` and `links` are what argostranslate 1.11 reads
of a translation package; `type` is `translate` when it is not there. Argos's index holds no checksums; `size` (bytes) and `sha256`
are honoured where an index of one's own has them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aligner.errors import PackageError
from aligner.translation.argos import version_key
from aligner.translation.argos_settings import index_address
from aligner.translation.download import CONNECT_SECONDS, OFFLINE, fetch, is_address

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

    @property
    def direction(self) -> str:
        """Such as `es-en`."""
        return f"{self.from_code}-{self.to_code}"


def available(index: str | None = None, *, connect_seconds: float = CONNECT_SECONDS) -> list[AvailablePackage]:
    """Translation packages of an index (default: ARGOS_PACKAGE_INDEX, else Argos's), in its order.

    Raises PackageError, offline within `connect_seconds`.
    """
    address = index_address(index)
    try:
        data = json.loads(fetch(address, connect_seconds=connect_seconds))
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
    return AvailablePackage(
        from_code,
        to_code,
        str(entry.get("package_version", "")),
        str(entry.get("argos_version", "")),
        str(entry.get("from_name", "")),
        str(entry.get("to_name", "")),
        str(entry.get("code", "")),
        tuple(link for link in links if isinstance(link, str) and is_address(link)),
        size if isinstance(size, int) and size > 0 else None,
        sha256 if isinstance(sha256, str) and re.fullmatch(r"[0-9a-fA-F]{64}", sha256) else None,
    )


def parse_direction(text: str) -> tuple[str, str] | None:
    """`es-en`, `es_en`, `translate-es_en` as a pair of codes; None for anything else."""
    match = _DIRECTION.fullmatch(text.strip())
    return (match[1].lower(), match[2].lower()) if match else None


def newest(packages: Sequence[AvailablePackage], from_code: str, to_code: str) -> AvailablePackage | None:
    """The newest package of a direction that can be downloaded."""
    fitting = [package for package in packages if (package.from_code, package.to_code) == (from_code, to_code) and package.links]
    return max(fitting, key=lambda package: version_key(package.version), default=None)
