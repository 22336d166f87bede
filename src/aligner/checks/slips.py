"""Slips in the Spanish that make a sentence wrong, whatever the other side says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.languages.es_slips import SLIPS
from aligner.languages.pair import Language, Side

__all__ = ["CHECKS"]

_SLIPS = tuple(re.compile(pattern) for pattern in SLIPS)


def _find(pairing: Pairing) -> Iterator[Finding]:
    """Of the translation, warnings; of the source, which nobody may change here, information."""
    severity = Severity.WARNING if pairing.languages.side_of(Language.SPANISH) is Side.TARGET else Severity.INFO
    for pattern in _SLIPS:
        for found in pattern.finditer(pairing.spanish):
            words = found[0].rstrip()
            message = f"{quoted(words, Language.SPANISH)}: a word, an accent or letters are missing"
            span = (found.start(), found.start() + len(words))
            yield pairing.finding("slip", severity, message, {Language.SPANISH: span})


CHECKS = (
    Check(
        "slip",
        Severity.WARNING,
        "A slip in the Spanish",
        "The Spanish lacks a preposition before an infinitive, has «esta» for «está», or a word was cut to one letter. In a translation a "
        "warning, in a source information. Example: «está interesado comprar el club» for «interesado en comprar».",
        find=_find,
        languages=SPANISH_ENGLISH,
    ),
)
