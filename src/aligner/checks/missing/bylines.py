"""Bylines and credits, by the kinds of the texts in any pair of languages, by words and patterns in Spanish and English; machine
output in place of a translation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from aligner.bitext import Finding, Kind, Origin, Severity, Span
from aligner.checks.base import Check, Document, Pairing
from aligner.languages.codes import language_name
from aligner.languages.es_en_captions import AGENCIES, CREDIT, CREDIT_WORDS, DATELINE
from aligner.languages.pair import Side
from aligner.signals.chrf import sentence_chrf
from aligner.signals.missing.bylines import byline_label
from aligner.translation import degenerate

__all__ = ["CHECKS"]

COPY_CHRF, COPY_WORDS = 95.0, 10
"""A translation this close to the machine translation, and this long, was hardly written without it. Set by hand."""
LOOP_WORDS, LOOP_RATIO = 20, 0.3
"""A text of this many words, of which less than this part is distinct, says the same again and again. Set by hand."""

_CREDIT = re.compile(CREDIT, re.IGNORECASE)
_MAY_HAVE_CREDIT = re.compile(CREDIT_WORDS, re.IGNORECASE)
_DATELINE = re.compile(DATELINE)
_AGENCY = re.compile(AGENCIES)
_PIECE_LOOP = re.compile(r"([^\W\d_]{3,12}?)\1{3,}")
_WORD_LOOP = re.compile(r"\b([^\W\d_]+(?:\W+[^\W\d_]+){0,3}?)(?:\W+\1\b){3,}", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_SPECIAL = (Kind.CAPTION, Kind.BYLINE)

Found = Mapping[Side, "re.Match[str] | None"]


def _bylines(pairing: Pairing) -> Iterator[Finding]:
    if not pairing.languages.has_tables:
        finding = _by_kind(pairing, dict.fromkeys(Side))
        if finding is not None:
            yield finding
        return
    texts = {side: pairing.text(side) for side in Side}
    datelines: Found = {side: _DATELINE.match(text) if "(" in text[:80] else None for side, text in texts.items()}
    credits = {side: _credit(text, datelines[side]) for side, text in texts.items()}
    for side in Side:
        if credits[side] is not None and credits[side.other] is None:
            yield from _credit_on_one_side(pairing, side, credits[side])
            return
    finding = _by_kind(pairing, credits) or _by_label(pairing)
    if finding is not None:
        yield finding
        return
    for side in Side:
        found = datelines[side]
        if found is not None and datelines[side.other] is None and not _AGENCY.search(texts[side.other]):
            message = f"the dateline “{found[0]}” is in the {_name(pairing, side)} only"
            yield pairing.finding("byline", Severity.INFO, message, {side: found.span()})


def _credit(text: str, dateline: re.Match[str] | None) -> re.Match[str] | None:
    if not _MAY_HAVE_CREDIT.search(text):
        return None
    return _CREDIT.search(text, dateline.end() if dateline is not None else 0)


def _by_kind(pairing: Pairing, credits: Found) -> Finding | None:
    """A finding when one side is a caption or byline by its place in the article, and the other is running text."""
    kinds = {Side.SOURCE: pairing.unit.source_kind, Side.TARGET: pairing.unit.target_kind}
    for side in Side:
        if kinds[side] in _SPECIAL and kinds[side.other] == Kind.BODY and credits[side] is None and _is_longer(pairing, side.other):
            return _against_text(pairing, side, str(kinds[side]))
    return None


def _by_label(pairing: Pairing) -> Finding | None:
    """A finding when one side is a byline by its first word, and the other is running text."""
    for side in Side:
        if (
            byline_label(pairing.text(side)) is not None
            and byline_label(pairing.text(side.other)) is None
            and _is_longer(pairing, side.other)
        ):
            return _against_text(pairing, side, "byline")
    return None


def _against_text(pairing: Pairing, side: Side, what: str) -> Finding:
    message = f"the {_name(pairing, side)} has a {what} here, the {_name(pairing, side.other)} other text"
    spans: dict[Side, Span | None] = {one: (0, len(pairing.text(one))) for one in Side}
    return pairing.finding("byline", Severity.WARNING, message, spans)


def _name(pairing: Pairing, side: Side) -> str:
    return language_name(pairing.languages.language_of(side))


def _is_longer(pairing: Pairing, side: Side) -> bool:
    return len(pairing.text(side)) > 2 * len(pairing.text(side.other)) + 40


def _credit_on_one_side(pairing: Pairing, side: Side, found: re.Match[str] | None) -> Iterator[Finding]:
    other = pairing.text(side.other)
    if found is None or _AGENCY.search(other) or _MAY_HAVE_CREDIT.search(other):
        return
    if len(found[0]) > 0.8 * len(pairing.text(side).strip()):
        yield _against_text(pairing, side, "credit")
    else:
        message = f"the credit “{found[0]}” is in the {_name(pairing, side)} only"
        yield pairing.finding("byline", Severity.WARNING, message, {side: found.span()})


def _bylines_alone(document: Document) -> Iterator[tuple[int, Finding]]:
    """Bylines on one side only: the checks of omissions and additions leave them out."""
    for unit in document.bitext.units:
        if unit.link.is_null and Kind.BYLINE in (unit.source_kind, unit.target_kind):
            source, target = ((0, len(text)) if text else None for text in (unit.source, unit.target))
            message = "this byline is missing from the translation" if unit.source else "this byline was added: it is not in the source"
            yield unit.number, Finding("byline", Severity.WARNING, message, source, target)


def _degenerate(pairing: Pairing) -> Iterator[Finding]:
    unit, source, target = pairing.unit, pairing.source, pairing.target
    looping = _loop(source, target)
    if looping is not None:
        yield looping
    elif unit.degenerate and source.split() != target.split():
        message = "the machine translation of this sentence went wrong (a loop, a copy or other damage): its scores mean nothing"
        yield Finding("degenerate", Severity.INFO, message, (0, len(source)), None)
    elif unit.origin == Origin.HUMAN and len(_WORD.findall(target)) >= COPY_WORDS and _is_machine(pairing):
        message = "the translation is word for word, or nearly so, what the engine gives: machine translation?"
        yield Finding("degenerate", Severity.INFO, message, None, (0, len(target)))


def _loop(source: str, target: str) -> Finding | None:
    """A finding when the target says the same letters or words again and again, and the source does not."""
    letters = _PIECE_LOOP.search(target)
    if letters is not None and _PIECE_LOOP.search(source) is None and len(letters[0]) >= 16:
        return Finding("degenerate", Severity.ERROR, "the same letters again and again", None, letters.span())
    words = _WORD.findall(target.lower())
    distinct = len(set(words))
    loop = _WORD_LOOP.search(target) if len(words) >= 4 and distinct < len(words) * 0.8 else None
    looping = loop is not None and "loop" in degenerate.reasons(source, target)
    if looping or (len(words) >= LOOP_WORDS and distinct < LOOP_RATIO * len(words) and not _is_repetitive(source)):
        span = (0, len(target)) if loop is None else loop.span()
        return Finding("degenerate", Severity.ERROR, "the same words again and again, as when an engine goes wrong", None, span)
    return None


def _is_repetitive(text: str) -> bool:
    words = _WORD.findall(text.lower())
    return len(words) >= LOOP_WORDS // 2 and len(set(words)) < 0.4 * len(words)


def _is_machine(pairing: Pairing) -> bool:
    machine = pairing.machine_translation(Side.SOURCE)
    if machine is None or machine.split() == pairing.source.split():
        return False
    if machine.split() == pairing.target.split():
        return True
    near = abs(len(machine) - len(pairing.target)) <= (1 - COPY_CHRF / 100) * 2 * len(machine)
    return near and float(sentence_chrf([machine], [pairing.target])[0]) > COPY_CHRF


CHECKS = (
    Check(
        "byline",
        Severity.WARNING,
        "A byline or credit on one side only",
        "A credit such as «(Foto: Agencia Sur)» is on one side only, or one side has a caption, credit or byline where the other has a "
        "sentence of the article. A dateline on one side only is information. Credits and datelines are known in Spanish and English; in "
        "other languages only the kinds of the texts are compared. Example: «(Foto: Agencia Sur)» beside “The president said on Monday …”.",
        find=_bylines,
        find_in_document=_bylines_alone,
    ),
    Check(
        "degenerate",
        Severity.ERROR,
        "Machine output that went wrong",
        "The translation has the same letters or words again and again. That the engine's own translation went wrong, and that a long "
        "translation is word for word the engine's, is information. Example: “mainstremainstremainstremainstre…”.",
        find=_degenerate,
    ),
)
