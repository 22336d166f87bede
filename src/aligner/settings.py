"""What determines the result of a run."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aligner.quality.checks.run import CheckSettings

if TYPE_CHECKING:
    from aligner.alignment.lexicon import Lexicon

__all__ = ["Settings"]


@dataclass(frozen=True, slots=True)
class Settings:
    """`presplit`: articles have one segment a line. `lexicon`: use the one that comes with the package, none, or one of the user's own.

    `both_directions`: translate both sides, where the engine can; None: when the engine is fast (Apertium).
    `checks`: which content checks run, and how grave their findings are.
    """

    presplit: bool = False
    lexicon: bool | Lexicon = True
    both_directions: bool | None = None
    checks: CheckSettings = field(default_factory=CheckSettings)

    def signature(self) -> str:
        """The settings as part of a signature."""
        both = {None: "auto", True: "both", False: "one"}[self.both_directions]
        lexicon = _yes(self.lexicon) if isinstance(self.lexicon, bool) else hashlib.sha256(self.lexicon.to_bytes()).hexdigest()[:12]
        parts = [f"presplit:{_yes(self.presplit)}", f"lexicon:{lexicon}", f"directions:{both}"]
        checks = self.checks.signature()
        return "|".join([*parts, f"checks:{checks}"] if checks else parts)


def _yes(value: bool) -> str:
    return "yes" if value else "no"
