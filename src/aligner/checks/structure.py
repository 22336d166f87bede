"""Sentences that are missing, added or moved, repeated text, sentences in another order. Works on any pair of languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from aligner.bitext import Finding, Kind, Severity, Span, Unit
from aligner.checks.base import Check, Document
from aligner.languages.pair import Side
from aligner.lexicon.tokens import fold

__all__ = ["CHECKS"]

MIN_REPEATED_WORDS = 6
"""Words from which a sentence is not said twice in an article by chance. Set by hand."""

_KINDS = {Kind.HEADLINE: "headline", Kind.CAPTION: "caption"}


def _omissions(document: Document) -> Iterable[tuple[int, Finding]]:
    for unit in _alone(document, Side.SOURCE):
        message = f"this {_noun(unit.source_kind)} is missing from the translation" + _translated(unit.source, unit.source_machine)
        yield unit.number, Finding("omission", Severity.ERROR, message, (0, len(unit.source)), None)


def _additions(document: Document) -> Iterable[tuple[int, Finding]]:
    for unit in _alone(document, Side.TARGET):
        message = f"this {_noun(unit.target_kind)} was added: it is not in the source" + _translated(unit.target, unit.target_machine)
        yield unit.number, Finding("addition", Severity.ERROR, message, None, (0, len(unit.target)))


def _alone(document: Document, side: Side) -> Iterable[Unit]:
    """Units with text on this side only, without bylines, what is said twice and what was moved, of which other checks speak."""
    said_again = _said_again(document, side)
    for unit in document.bitext.units:
        alone = _text(unit, side).strip() and not _text(unit, side.other).strip()
        spoken_of = unit.repeat or unit.link.counterpart or unit.number in said_again
        if alone and _kind(unit, side) != Kind.BYLINE and not spoken_of:
            yield unit


def _noun(kind: Kind | None) -> str:
    return _KINDS.get(kind, "sentence") if kind is not None else "sentence"


def _translated(text: str, machine: str | None) -> str:
    return f"; it says: {machine}" if machine and machine.split() != text.split() else ""


def _said_again(document: Document, side: Side) -> set[int]:
    """Units without the other side whose text a translated unit has too: what is wrong is that it is there twice."""
    units = document.bitext.units
    linked = {fold(_text(unit, side)) for unit in units if not unit.link.is_null}
    return {unit.number for unit in units if unit.link.is_null and _can_repeat(unit, side) and fold(_text(unit, side)) in linked}


def _can_repeat(unit: Unit, side: Side) -> bool:
    """Whether a text is a caption, or too long to be said twice by chance."""
    text = _text(unit, side)
    return bool(text.strip()) and (_kind(unit, side) == Kind.CAPTION or len(text.split()) >= MIN_REPEATED_WORDS)


def _text(unit: Unit, side: Side) -> str:
    return unit.source if side is Side.SOURCE else unit.target


def _kind(unit: Unit, side: Side) -> Kind | None:
    return unit.source_kind if side is Side.SOURCE else unit.target_kind


def _repeats(document: Document) -> Iterable[tuple[int, Finding]]:
    again = _said_again(document, Side.SOURCE) | _said_again(document, Side.TARGET)
    for unit in document.bitext.units:
        if unit.repeat:
            message = "this repeats an earlier text of the same article"
        elif unit.number in again:
            message = "this text is in the article twice"
        else:
            continue
        yield unit.number, Finding("repeat", Severity.WARNING, message, *_whole(unit))


def _whole(unit: Unit) -> tuple[Span | None, Span | None]:
    """The spans of both sides' whole texts; None for a side that is missing."""
    source, target = ((0, len(text)) if text.strip() else None for text in (unit.source, unit.target))
    return source, target


def _order(document: Document) -> Iterable[tuple[int, Finding]]:
    for unit in document.bitext.units:
        if unit.link.crossing:
            message = "the translation has these sentences in another order"
            yield unit.number, Finding("order", Severity.INFO, message, *_whole(unit))


def _moved(document: Document) -> Iterable[tuple[int, Finding]]:
    """One finding for a passage: at its first sentence in the source."""
    units = document.bitext.units
    places = {segment: unit.number for unit in units if unit.link.counterpart for segment in unit.link.target}
    last: Unit | None = None
    passage: list[Unit] = []
    for unit in [unit for unit in units if unit.link.source and unit.link.counterpart]:
        if last is None or not _goes_on(last, unit):
            yield from _moved_passage(passage, places)
            passage = []
        passage.append(unit)
        last = unit
    yield from _moved_passage(passage, places)


def _goes_on(before: Unit, unit: Unit) -> bool:
    """Whether two moved units stand one after the other in both texts."""
    follows = unit.link.source[0] == before.link.source[-1] + 1
    return follows and unit.link.counterpart[0] in (before.link.counterpart[-1], before.link.counterpart[-1] + 1)


def _moved_passage(passage: Sequence[Unit], places: Mapping[int, int]) -> Iterable[tuple[int, Finding]]:
    rows = sorted({places[segment] + 1 for unit in passage for segment in unit.link.counterpart if segment in places})
    if rows:
        what = f"this {_noun(passage[0].source_kind)} stands" if len(passage) == 1 else f"{len(passage)} sentences from here on stand"
        where = f"row {rows[0]}" if len(rows) == 1 else f"rows {rows[0]} to {rows[-1]}"
        yield (
            passage[0].number,
            Finding("moved", Severity.INFO, f"{what} at another place in the translation: {where}", *_whole(passage[0])),
        )


def _not_parallel(document: Document) -> Iterable[tuple[int, Finding]]:
    units = document.bitext.units
    if units and not document.bitext.parallel:
        message = "these two texts do not look like translations of each other; see whether the right files were paired"
        yield units[0].number, Finding("not-parallel", Severity.ERROR, message)


CHECKS = (
    Check(
        "not-parallel",
        Severity.ERROR,
        "The two texts are not translations of each other",
        "The two texts share too little to be an article and its translation. Example: the report on the earthquake was paired with the "
        "English page on the cup final. Look at the files first: no other finding of the pair means anything.",
        find_in_document=_not_parallel,
    ),
    Check(
        "omission",
        Severity.ERROR,
        "A sentence is missing from the translation",
        "Nothing in the translation says what a sentence of the source says. Example: the report has «El juez los citó para el lunes.», "
        "and the translation goes on with the sentence after it. With an engine, the machine translation of the missing sentence is given.",
        find_in_document=_omissions,
    ),
    Check(
        "addition",
        Severity.ERROR,
        "A sentence was added",
        "Nothing in the source says what a sentence of the translation says. Example: the translation explains in a sentence of its own "
        "who the minister is, and the report does not.",
        find_in_document=_additions,
    ),
    Check(
        "repeat",
        Severity.WARNING,
        "A caption or paragraph is there twice",
        "A caption, credit, paragraph or long sentence repeats an earlier one of the same article, as on pages that show the same picture "
        "twice. Example: «(Foto: Agencia Sur)» under the headline and again under the second paragraph.",
        find_in_document=_repeats,
    ),
    Check(
        "order",
        Severity.INFO,
        "Two sentences changed places",
        "Two neighbouring sentences changed places in the translation. Nothing is lost, but whoever compares line by line should know.",
        find_in_document=_order,
    ),
    Check(
        "moved",
        Severity.INFO,
        "A passage stands at another place",
        "A sentence, or several in a row, stand at another place in the translation, as when an editor moved a paragraph. They are neither "
        "missing nor added; how they were translated is not checked. The row of the translation is named.",
        find_in_document=_moved,
    ),
)
