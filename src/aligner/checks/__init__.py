"""Content checks: what was left out, added or changed between a text and its translation.

Each module has one check, or a family that reads the texts in the same way, and lists it in `CHECKS`. Other packages can add checks
(docs/architecture.md, "Adding things").
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aligner.checks.base import Check, Document, Pairing
    from aligner.checks.plugins import plugin_packages
    from aligner.checks.registry import CHECKS, all_checks, find_check, inactive_checks, plugin_problems, require_checks
    from aligner.checks.run import check_bitext
    from aligner.settings import CheckSettings

__all__ = [
    "CHECKS",
    "Check",
    "CheckSettings",
    "Document",
    "Pairing",
    "all_checks",
    "check_bitext",
    "find_check",
    "inactive_checks",
    "plugin_packages",
    "plugin_problems",
    "require_checks",
]

# Loaded when first used: reading all checks with their tables takes most of a second, and who a finding is can be said without them.
_HOMES = {
    "base": ("Check", "Document", "Pairing"),
    "plugins": ("plugin_packages",),
    "registry": ("CHECKS", "all_checks", "find_check", "inactive_checks", "plugin_problems", "require_checks"),
    "run": ("check_bitext",),
}
_LAZY = {name: f"aligner.checks.{module}" for module, names in _HOMES.items() for name in names} | {"CheckSettings": "aligner.settings"}


def __getattr__(name: str) -> object:
    if name in _LAZY:
        return getattr(import_module(_LAZY[name]), name)
    raise AttributeError(f"module 'aligner.checks' has no attribute {name!r}")
