"""Hedges and restrictions: what one side weakens, attributes or limits and the other states outright."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from aligner.bitext import Finding, Severity
from aligner.quality.checks.answers import unanswered
from aligner.quality.checks.base import Check, Document, Pairing

__all__ = ["CHECKS"]


@dataclass(frozen=True, slots=True)
class _Class:
    """A class of cues: the check it belongs to, what the message says of it, and from which probability it is worth what.

    `lost` is for cues of the source, `added` for those of the rendering: (warning, error); above 1 is never.
    """

    name: str
    check: str
    what: str
    lost: tuple[float, float]
    added: tuple[float, float]


# Set on newstest 2008 and 2010 so that a class costs at most a warning in 200 untouched pairs.
_CLASSES = (
    _Class("allegation", "hedge", "what is only said or suspected", (0.3, 0.9), (0.95, 2.0)),
    _Class("attribution", "hedge", "whose word it is", (0.4, 0.97), (0.95, 2.0)),
    _Class("possibility", "hedge", "what is only possible", (0.1, 0.9), (0.9, 2.0)),
    _Class("ability", "hedge", "what is only possible", (0.25, 2.0), (0.9, 2.0)),
    _Class("bound", "hedge", "that it is a bound", (0.1, 0.9), (0.8, 2.0)),
    _Class("probability", "hedge", "what is only likely", (0.3, 0.95), (0.97, 2.0)),
    _Class("nearness", "hedge", "that it is not exact", (0.3, 0.93), (0.93, 2.0)),
    _Class("frequency", "hedge", "how often", (0.5, 0.97), (0.97, 2.0)),
    _Class("certainty", "hedge", "how sure it is", (0.95, 2.0), (0.97, 2.0)),
    _Class("quantity", "hedge", "how many or how much", (0.97, 2.0), (0.99, 2.0)),
    _Class("restriction", "restriction", "that it holds for this alone", (0.9, 2.0), (0.97, 2.0)),
)


def _look(check: str, pairing: Pairing) -> Iterable[Finding]:
    for kind in _CLASSES:
        if kind.check != check:
            continue
        for english in (False, True):
            warning, error = kind.lost if english != pairing.spanish_is_source else kind.added
            for found in unanswered(pairing.spanish, pairing.english, kind.name, english):
                if found.probability < warning:
                    continue
                own, other = ("English", "Spanish") if english else ("Spanish", "English")
                word = (pairing.english if english else pairing.spanish)[slice(*found.cue.span)]
                message = f"“{word}” has no counterpart: the {own} text says {kind.what}, the {other} one does not"
                spans = (found.other, found.cue.span) if english else (found.cue.span, found.other)
                severity = Severity.ERROR if found.probability >= error else Severity.WARNING
                yield pairing.finding(check, severity, message, spanish=spans[0], english=spans[1])


def _start(check: str, _: Document) -> Callable[[Pairing], Iterable[Finding]]:
    return partial(_look, check)


CHECKS = (
    Check(
        "hedge",
        Severity.ERROR,
        "A hedge was lost or added",
        "One side says that something is alleged, attributed, possible, likely, near, frequent or certain, and the other does not. "
        "In reports of crimes the lost hedge is a risk of libel: «el presunto autor» rendered “the author”, or the conditional of hearsay "
        "«habría recibido dinero» rendered “received money”.",
        start=partial(_start, "hedge"),
    ),
    Check(
        "restriction",
        Severity.WARNING,
        "A restriction was lost or added",
        "One side limits what is said with solo, únicamente, only, just or the like, and the other does not. Example: «Solo el juez puede "
        "abrirlo» rendered “The judge can open it”.",
        start=partial(_start, "restriction"),
    ),
)
