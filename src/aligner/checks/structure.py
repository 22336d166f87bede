"""Whole segments without a counterpart, repeated text, sentences that changed places."""

from __future__ import annotations

from collections.abc import Iterable

from aligner.bitext import Finding, Kind, Severity, Unit
from aligner.checks.base import Check, Document
from aligner.lexicon.tokens import fold

__all__ = ["CHECKS"]

LEAST_REPEATED_WORDS = 6
"""Words of a sentence that is not said twice in an article by chance."""


def _omissions(document: Document) -> Iterable[tuple[int, Finding]]:
    said_again = _said_again(document, 0)
    for unit in document.bitext.units:
        missing = unit.source.strip() and not unit.target.strip() and unit.source_kind != Kind.BYLINE
        if missing and not unit.repeat and unit.number not in said_again:
            message = "nothing in the rendering corresponds to this" + _translation(unit.source, unit.source_machine)
            yield unit.number, Finding("omission", Severity.ERROR, message, (0, len(unit.source)), None)


def _additions(document: Document) -> Iterable[tuple[int, Finding]]:
    said_again = _said_again(document, 1)
    for unit in document.bitext.units:
        added = unit.target.strip() and not unit.source.strip() and unit.target_kind != Kind.BYLINE
        if added and not unit.repeat and unit.number not in said_again:
            message = "nothing in the source corresponds to this" + _translation(unit.target, unit.target_machine)
            yield unit.number, Finding("addition", Severity.ERROR, message, None, (0, len(unit.target)))


def _translation(text: str, machine: str | None) -> str:
    return f"; in translation: {machine}" if machine and machine.split() != text.split() else ""


def _said_again(document: Document, side: int) -> set[int]:
    """Units without a counterpart whose text another unit has, with the counterpart: what is wrong is that it stands twice."""
    units = document.bitext.units
    linked = {fold(_text(unit, side)) for unit in units if not unit.link.is_null}
    return {unit.number for unit in units if unit.link.is_null and _can_repeat(unit, side) and fold(_text(unit, side)) in linked}


def _can_repeat(unit: Unit, side: int) -> bool:
    """Captions, and what is too long to be said twice by chance."""
    text, kind = _text(unit, side), unit.target_kind if side else unit.source_kind
    return bool(text.strip()) and (kind == Kind.CAPTION or len(text.split()) >= LEAST_REPEATED_WORDS)


def _text(unit: Unit, side: int) -> str:
    return unit.target if side else unit.source


def _repeats(document: Document) -> Iterable[tuple[int, Finding]]:
    again = _said_again(document, 0) | _said_again(document, 1)
    for unit in document.bitext.units:
        if unit.repeat:
            message = "repeats earlier text of the same article"
        elif unit.number in again:
            message = "this text stands twice in the article"
        else:
            continue
        yield unit.number, Finding("repeat", Severity.WARNING, message, _whole(unit, 0), _whole(unit, 1))


def _whole(unit: Unit, side: int) -> tuple[int, int] | None:
    text = _text(unit, side)
    return (0, len(text)) if text.strip() else None


def _order(document: Document) -> Iterable[tuple[int, Finding]]:
    for unit in document.bitext.units:
        if unit.link.crossing:
            yield unit.number, Finding("order", Severity.INFO, "the two sentences changed places", _whole(unit, 0), _whole(unit, 1))


def _not_parallel(document: Document) -> Iterable[tuple[int, Finding]]:
    units = document.bitext.units
    if units and not document.bitext.parallel:
        yield units[0].number, Finding("not-parallel", Severity.ERROR, "these two texts do not look like translations of each other")


CHECKS = (
    Check(
        "not-parallel",
        Severity.ERROR,
        "The two texts are not translations of each other",
        "The texts as a whole share too little for a text and its rendering. Example: the report on the earthquake was paired with the "
        "English page on the cup final. Look at the files before anything else; the links between them mean nothing.",
        across=_not_parallel,
    ),
    Check(
        "omission",
        Severity.ERROR,
        "A sentence of the source is missing",
        "A segment of the source has no counterpart in the rendering. Example: «El juez los citó para el lunes.» stands in the report, and "
        "the rendering goes on with the sentence after it. The machine translation of what is missing is given where there is an engine.",
        across=_omissions,
    ),
    Check(
        "addition",
        Severity.ERROR,
        "A sentence was added",
        "A segment of the rendering has no counterpart in the source. Example: the rendering explains in a sentence of its own who the "
        "minister is, and the report does not.",
        across=_additions,
    ),
    Check(
        "repeat",
        Severity.WARNING,
        "A caption or paragraph stands twice",
        "A caption, credit, paragraph or long sentence repeats an earlier one of the same article, as pages that show the same picture "
        "twice make it. Example: «(Foto: Agencia Sur)» under the headline and again under the second paragraph.",
        across=_repeats,
    ),
    Check(
        "order",
        Severity.INFO,
        "Two sentences changed places",
        "Two neighbouring sentences stand in the other order in the rendering. Nothing is lost, but a reader who compares line by line "
        "will want to know.",
        across=_order,
    ),
)
