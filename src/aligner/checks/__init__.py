"""Content checks: what was left out, added or altered between a text and its rendering.

Each module holds one check (or a family that shares one way of reading the text) and lists it in `CHECKS`.
"""

from aligner.checks.base import Check, Document, Pairing
from aligner.checks.run import CHECKS, check_bitext, find_check, require_checks
from aligner.settings import CheckSettings

__all__ = ["CHECKS", "Check", "CheckSettings", "Document", "Pairing", "check_bitext", "find_check", "require_checks"]
