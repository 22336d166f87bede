"""What determines the result of a run."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Settings"]


@dataclass(frozen=True, slots=True)
class Settings:
    """`presplit`: articles have one segment a line. `lexicon`: use the lexicon that comes with the package."""

    presplit: bool = False
    lexicon: bool = True

    def signature(self) -> str:
        """The settings as part of a signature."""
        return f"presplit:{'yes' if self.presplit else 'no'}|lexicon:{'yes' if self.lexicon else 'no'}"
