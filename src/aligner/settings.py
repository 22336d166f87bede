"""What determines the result of a run."""

from __future__ import annotations

from dataclasses import dataclass, field

from aligner.quality.checks.run import CheckSettings

__all__ = ["Settings"]


@dataclass(frozen=True, slots=True)
class Settings:
    """`presplit`: articles have one segment a line. `lexicon`: use the lexicon that comes with the package.

    `both_directions`: translate both sides, where the engine can; None: when the engine is fast (Apertium).
    `checks`: which content checks run, and how grave their findings are.
    """

    presplit: bool = False
    lexicon: bool = True
    both_directions: bool | None = None
    checks: CheckSettings = field(default_factory=CheckSettings)

    def signature(self) -> str:
        """The settings as part of a signature."""
        both = {None: "auto", True: "both", False: "one"}[self.both_directions]
        parts = [f"presplit:{_yes(self.presplit)}", f"lexicon:{_yes(self.lexicon)}", f"directions:{both}"]
        checks = self.checks.signature()
        return "|".join([*parts, f"checks:{checks}"] if checks else parts)


def _yes(value: bool) -> str:
    return "yes" if value else "no"
