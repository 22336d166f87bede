"""Content checks: what was left out, added or changed between a text and its translation.

Each module has one check, or a family that reads the texts in the same way, and lists it in `CHECKS`. Other packages can add checks
(docs/architecture.md, "Adding things").
"""

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
