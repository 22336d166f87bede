"""Negation: what one side denies and the other affirms."""

from __future__ import annotations

from collections.abc import Iterable

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.languages.pair import Language
from aligner.signals.answers import unanswered_cues

__all__ = ["CHECKS"]

_WARNING, _ERROR = (0.31, 0.35), 0.93  # cues of Spanish, of English


def _look(pairing: Pairing) -> Iterable[Finding]:
    for english in (False, True):
        for found in unanswered_cues(pairing.spanish, pairing.english, "negation", Language.ENGLISH if english else Language.SPANISH):
            if found.probability < _WARNING[english]:
                continue
            severity = Severity.ERROR if found.probability >= _ERROR else Severity.WARNING
            own = pairing.english if english else pairing.spanish
            word = own[slice(*found.cue.span)]
            message = f"“{word}” has no counterpart: the {'English' if english else 'Spanish'} text denies what the other affirms"
            spans = (found.other, found.cue.span) if english else (found.cue.span, found.other)
            yield pairing.finding("negation", severity, message, {Language.SPANISH: spans[0], Language.ENGLISH: spans[1]})


CHECKS = (
    Check(
        "negation",
        Severity.ERROR,
        "One side denies what the other affirms",
        "A negation of one side has no counterpart: neither a word like no, nunca, sin, not, never, without, nor a verb or an adjective "
        "that denies by itself (niega, rechaza, refuses, unable). The double negation of Spanish counts once. Example: «El juez no aceptó "
        "el recurso» rendered “The judge accepted the appeal”.",
        find=_look,
        languages=SPANISH_ENGLISH,
    ),
)
