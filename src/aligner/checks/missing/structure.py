"""Sentences that are missing, added or moved, repeated text, sentences in another order. Works on any pair of languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from aligner.bitext import Finding, Kind, Severity, Span, Unit
from aligner.checks.base import Check, Document
from aligner.checks.missing.gaps import MIN_REPEATED_WORDS, Gap, Gaps, find_gaps, said_again, text_of
from aligner.checks.words.untranslated import may_be_the_same
from aligner.languages.pair import Side
from aligner.lexicon.word_links import read_words

__all__ = ["CHECKS"]

_MIN_WORDS = 8
"""Words of each side from which a pair is surely not parallel: a saying or a short heading may be told in quite other words."""
_KINDS = {Kind.HEADLINE: "headline", Kind.CAPTION: "caption"}


def _omissions(document: Document) -> Iterable[tuple[int, Finding]]:
    """One finding for a gap that has sentences of the source."""
    gaps = document.shared(find_gaps)
    for gap in gaps.found:
        if Side.SOURCE in gap.sides:
            yield gap.first.number, _gap_finding("omission", gap, document, gaps)


def _additions(document: Document) -> Iterable[tuple[int, Finding]]:
    """One finding for a gap that has sentences of the translation only."""
    gaps = document.shared(find_gaps)
    for gap in gaps.found:
        if gap.sides == (Side.TARGET,):
            yield gap.first.number, _gap_finding("addition", gap, document, gaps)


def _gap_finding(check: str, gap: Gap, document: Document, gaps: Gaps) -> Finding:
    severity, message = Severity.ERROR, _gap_message(gap)
    if len(gap.sides) == 2 and gap.looks_like_a_pair(document):
        severity, message = Severity.WARNING, f"{_both(gap)} were not recognised as a translation of each other; they look like one"
    # What another version leaves out is said once, of the whole article.
    return Finding(check, Severity.INFO if gaps.version is not None else severity, message, *_whole(gap.first))


def _gap_message(gap: Gap) -> str:
    if len(gap.sides) == 2:
        return f"{_both(gap)} do not correspond: something else is said here"
    side = gap.sides[0]
    units = gap.units[side]
    if len(units) == 1:
        unit = units[0]
        kind, machine = (unit.source_kind, unit.source_machine) if side is Side.SOURCE else (unit.target_kind, unit.target_machine)
        what, text = f"this {_noun(kind)}", _translated(text_of(unit, side), machine)
        return (
            f"{what} is missing from the translation{text}" if side is Side.SOURCE else f"{what} was added: it is not in the source{text}"
        )
    rows = "rows {} to {}".format(*gap.rows)
    if side is Side.SOURCE:
        return f"{'the last' if gap.at_end else 'these'} {len(units)} sentences are missing from the translation ({rows})"
    added = f"{len(units)} sentences were added {'at the end' if gap.at_end else 'here'}: they are not in the source"
    return f"{added} ({rows})"


def _both(gap: Gap) -> str:
    """The two sides of a gap, for a message."""
    source, target = (len(gap.units[side]) for side in Side)
    last = gap.rows[1]
    if source == target == 1:
        return f"this sentence and the one of row {last if gap.first.number + 1 != last else gap.rows[0]}"
    return f"{source} sentence{'s' * (source != 1)} of the source and {target} of the translation (rows {gap.rows[0]} to {last})"


def _versions(document: Document) -> Iterable[tuple[int, Finding]]:
    gaps = document.shared(find_gaps)
    if gaps.version is not None:
        yield document.bitext.units[0].number, Finding("version", Severity.WARNING, gaps.version)


def _noun(kind: Kind | None) -> str:
    return _KINDS.get(kind, "sentence") if kind is not None else "sentence"


def _translated(text: str, machine: str | None) -> str:
    return f"; it says: {machine}" if machine and machine.split() != text.split() else ""


def _repeats(document: Document) -> Iterable[tuple[int, Finding]]:
    """What stands twice on one side. What stands twice on both is as the article has it: a credit, a refrain."""
    again = frozenset().union(*(said_again(document, side) for side in Side))
    for unit in document.bitext.units:
        if unit.repeat and not unit.link.is_null:
            if all(len(text_of(unit, side).split()) >= MIN_REPEATED_WORDS for side in Side) and unit.source_kind == Kind.BODY:
                message = "this repeats an earlier text of the same article, on both sides"
                yield unit.number, Finding("repeat", Severity.INFO, message, *_whole(unit))
        elif unit.repeat or unit.number in again:
            message = "this repeats an earlier text of the same article" if unit.repeat else "this text is in the article twice"
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
        what = f"this {_noun(passage[0].source_kind)} is" if len(passage) == 1 else f"{len(passage)} sentences from here on are"
        where = f"row {rows[0]}" if len(rows) == 1 else f"rows {rows[0]} to {rows[-1]}"
        yield (
            passage[0].number,
            Finding("moved", Severity.INFO, f"{what} at another place in the translation: {where}", *_whole(passage[0])),
        )


def _not_parallel(document: Document) -> Iterable[tuple[int, Finding]]:
    units = document.bitext.units
    if not units or document.bitext.parallel:
        return
    sides = {side: [word for text in document.texts(side) for word in read_words(text).lower] for side in Side}
    if sides[Side.SOURCE] == sides[Side.TARGET] and all(may_be_the_same(read_words(text)) for text in document.texts(Side.SOURCE)):
        return  # nothing but names, numbers or addresses
    severity, message = (
        Severity.ERROR,
        "these two texts do not look like translations of each other; see whether the right files were paired",
    )
    if min(map(len, sides.values())) < _MIN_WORDS:
        severity, message = Severity.WARNING, "these two texts share hardly a word; they are too short to tell whether they belong together"
    yield units[0].number, Finding("not-parallel", severity, message)


CHECKS = (
    Check(
        "not-parallel",
        Severity.ERROR,
        "The two texts are not translations of each other",
        "The two texts share too little to be an article and its translation. Example: the report on the earthquake was paired with the "
        "English page on the cup final. Look at the files first: no other finding of the pair means anything. "
        "Texts of less than eight words are a warning, as a saying may be told in quite other words.",
        find_in_document=_not_parallel,
    ),
    Check(
        "version",
        Severity.WARNING,
        "The translation is another version of the article",
        "So many sentences are missing or added that one text is a shorter or longer version of the other, an update, or ends differently. "
        "It is said once, with the rows; the sentences themselves are information then. Example: the report has 30 sentences, and the "
        "translation for the web has 18 of them.",
        find_in_document=_versions,
    ),
    Check(
        "omission",
        Severity.ERROR,
        "A sentence is missing from the translation",
        "Nothing in the translation says what a sentence of the source says. Example: the report has «El juez los citó para el lunes.», "
        "and the translation goes on with the sentence after it. Several sentences in a row, such as an end that was cut, are one "
        "finding; so is a sentence in whose place the translation has another one. With an engine, the machine translation of the missing "
        "sentence is given.",
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
        "A passage is at another place",
        "A sentence, or several in a row, are at another place in the translation, as when an editor moved a paragraph. They are neither "
        "missing nor added; how they were translated is not checked. The row of the translation is named.",
        find_in_document=_moved,
    ),
)
