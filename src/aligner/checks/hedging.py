"""Hedges and restrictions: what one side weakens, attributes or limits and the other states outright."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.languages.pair import Language
from aligner.signals.answers import unanswered_cues

__all__ = ["CHECKS"]


_NEVER = 2.0
_SURE = 0.95


@dataclass(frozen=True, slots=True)
class _Class:
    """A class of cues: the check it belongs to, what the message says of it, and from which probability a lost one is worth a warning.

    For cues of each language: (of the source and lost, of the rendering and added).
    """

    name: str
    check: str
    what: str
    spanish: tuple[float, float]
    english: tuple[float, float]


# Set on newstest 2008 and 2010, each with weights learned without it (scripts/train/answers.py --without): thresholds of what is lost are
# where one more lost hedge in a hundred costs about as much, in untouched pairs, in every class; what is added must be surer, and what no
# measure says anything of (certainty, quantity) surer still.
_CLASSES = (
    _Class("allegation", "hedge", "what is only said or suspected", (0.52, 0.93), (0.5, 0.93)),
    _Class("attribution", "hedge", "whose word it is", (0.58, 0.92), (0.52, 0.88)),
    _Class("possibility", "hedge", "what is only possible", (0.34, 0.88), (0.48, 0.9)),
    _Class("ability", "hedge", "what is only possible", (0.56, 0.94), (0.82, 0.94)),
    _Class("bound", "hedge", "that it is a bound", (0.3, 0.74), (0.46, 0.74)),
    _Class("probability", "hedge", "what is only likely", (0.46, 0.92), (0.62, 0.95)),
    _Class("nearness", "hedge", "that it is not exact", (0.4, 0.88), (0.4, 0.92)),
    _Class("frequency", "hedge", "how often", (0.52, 0.92), (0.52, 0.92)),
    _Class("degree", "hedge", "that it holds in part", (0.48, 0.94), (0.7, 0.94)),
    _Class("certainty", "hedge", "how sure it is", (0.9, _NEVER), (0.9, _NEVER)),
    _Class("quantity", "hedge", "how many or how much", (0.96, _NEVER), (0.96, _NEVER)),
    _Class("restriction", "restriction", "that it holds for this alone", (0.5, 0.92), (0.68, 0.95)),
)


def _look(check: str, pairing: Pairing) -> Iterable[Finding]:
    for kind in _CLASSES:
        if kind.check != check:
            continue
        for english in (False, True):
            added = pairing.languages.target == (Language.ENGLISH if english else Language.SPANISH)
            warning = (kind.english if english else kind.spanish)[added]
            for found in unanswered_cues(pairing.spanish, pairing.english, kind.name, Language.ENGLISH if english else Language.SPANISH):
                if found.probability < warning:
                    continue
                own, other = ("English", "Spanish") if english else ("Spanish", "English")
                word = (pairing.english if english else pairing.spanish)[slice(*found.cue.span)]
                message = f"“{word}” has no counterpart: the {own} text says {kind.what}, the {other} one does not"
                spans = (found.other, found.cue.span) if english else (found.cue.span, found.other)
                severity = Severity.ERROR if found.probability >= _SURE and not added else Severity.WARNING
                yield pairing.finding(check, severity, message, {Language.SPANISH: spans[0], Language.ENGLISH: spans[1]})


def _start(check: str, _: Document) -> Callable[[Pairing], Iterable[Finding]]:
    return partial(_look, check)


CHECKS = (
    Check(
        "hedge",
        Severity.ERROR,
        "A hedge was lost or added",
        "One side says that something is alleged, attributed, possible, likely, near, partial, frequent or certain, and the other does not."
        " In reports of crimes the lost hedge is a risk of libel: «el presunto autor» rendered “the author”, or the conditional of hearsay "
        "«habría recibido dinero» rendered “received money”.",
        prepare=partial(_start, "hedge"),
        languages=SPANISH_ENGLISH,
    ),
    Check(
        "restriction",
        Severity.WARNING,
        "A restriction was lost or added",
        "One side limits what is said with solo, únicamente, only, just or the like, and the other does not. Example: «Solo el juez puede "
        "abrirlo» rendered “The judge can open it”.",
        prepare=partial(_start, "restriction"),
        languages=SPANISH_ENGLISH,
    ),
)
