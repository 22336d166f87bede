"""What determines the result of a run."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aligner.bitext import Severity
from aligner.terms.term_base import TermBase

if TYPE_CHECKING:
    from aligner.embeddings.encoder import Encoder
    from aligner.lexicon.lexicon import Lexicon
    from aligner.terms.patterns import Pattern

__all__ = ["CheckSettings", "Settings"]


@dataclass(frozen=True, slots=True)
class CheckSettings:
    """`disabled`: ids of checks that are not run; `severities`: severity of a check's findings instead of its own.

    `terms`: the term base that translations are compared with. `patterns`: what else a house looks for. `regions`: the languages of the
    texts with their region, such as `es-MX`, where that is known: terms of other regions do not hold.
    """

    disabled: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = field(default_factory=dict)
    terms: TermBase = field(default_factory=TermBase)
    patterns: tuple[Pattern, ...] = ()
    regions: frozenset[str] = frozenset()

    def signature(self) -> str:
        """The settings as part of a signature; empty for the usual ones."""
        parts = [f"-{name}" for name in sorted(self.disabled)]
        parts += [f"{name}={severity}" for name, severity in sorted(self.severities.items())]
        parts += [f"terms#{self.terms.fingerprint[:16]}"] if self.terms else []
        parts += [f"terms@{tag}" for tag in sorted(self.regions)] if self.terms else []
        parts += [f"patterns#{hashlib.sha256(repr(self.patterns).encode()).hexdigest()[:16]}"] if self.patterns else []
        return ",".join(parts)


@dataclass(frozen=True, slots=True)
class Settings:
    """`presplit`: articles have one segment a line. `lexicon`: use the one that comes with the package, none, or one of the user's own.

    `embeddings`: align with sentence embeddings: auto (when an encoder is installed), use, none, or an encoder of the user's own.
    `both_directions`: translate both sides, where the engine can; None: when the engine is fast (Apertium).
    `forced_decoding`: ask the engine how likely it finds each pair, where it can say so.
    `checks`: which content checks run, and how grave their findings are.
    """

    presplit: bool = False
    lexicon: bool | Lexicon = True
    embeddings: str | Encoder = "auto"
    both_directions: bool | None = None
    forced_decoding: bool = False
    checks: CheckSettings = field(default_factory=CheckSettings)

    def encoder(self) -> Encoder | None:
        """The encoder to align with. Raises UsageError for an unknown name, PackageError when it is asked for and not installed."""
        if not isinstance(self.embeddings, str):
            return self.embeddings
        from aligner.embeddings.choice import choose_encoder  # brings numpy, which would make every command start slowly

        return choose_encoder(self.embeddings)

    def signature(self) -> str:
        """The settings as part of a signature."""
        both = {None: "auto", True: "both", False: "one"}[self.both_directions]
        lexicon = _yes(self.lexicon) if isinstance(self.lexicon, bool) else hashlib.sha256(self.lexicon.to_bytes()).hexdigest()[:12]
        encoder = self.encoder()
        parts = [
            f"presplit:{_yes(self.presplit)}",
            f"lexicon:{lexicon}",
            f"embeddings:{encoder.fingerprint if encoder else 'none'}",
            f"directions:{both}",
            *(["forced:yes"] if self.forced_decoding else []),
        ]
        checks = self.checks.signature()
        return "|".join([*parts, f"checks:{checks}"] if checks else parts)


def _yes(value: bool) -> str:
    return "yes" if value else "no"
