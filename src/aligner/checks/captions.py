"""Bylines, credits, captions; machine output in place of a translation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from aligner.bitext import Finding, Kind, Origin, Severity, Span
from aligner.checks.base import Check, Document, Pairing
from aligner.signals.bylines import byline
from aligner.translation import degenerate

__all__ = ["CHECKS"]

CONTAMINATED_CHRF, CONTAMINATED_WORDS = 95.0, 10
"""A rendering this close to the machine translation, and this long, was hardly written without it."""
LOOP_WORDS, LOOP_RATIO = 20, 0.3
"""A text of this many words of which less than this part is distinct."""

_CREDIT = re.compile(
    r"[(\[]\s*(?:fotos?|fotograf[ií]as?|imagen|im[aá]genes|v[ií]deo|photos?|photographs?|images?|pictures?|file photo"
    r"|cr[eé]ditos?|credits?|archivo|ap|afp|efe|reuters|getty)\b[^()\[\]]{0,200}[)\]]"
    r"|(?:^|(?<=[.!?]\s))(?:fotos?|photos?|imagen|image|cr[eé]dito|credit)\s*:\s*[^.]{2,80}",
    re.IGNORECASE,
)
_MAY_HAVE_CREDIT = re.compile(r"fot|photo|ima|pict|v[ií]deo|cr[eé]dit|archiv|efe|reuters|getty|\bap\b|afp", re.IGNORECASE)
_DATELINE = re.compile(
    # Place (country), day month (Agency).- or PLACE, Country, Mon. day (Agency) -
    r"^[A-ZÁÉÍÓÚÑ][^()\n]{1,60}?(?:\([^()\n]{2,30}\)[^()\n]{0,30}?)?\((?:[A-Z][\w. /]{1,30})\)\s*\.?\s*[-—–]+"
    r"|^[A-ZÁÉÍÓÚÑ][^()\n]{1,40}\((?:EFE|AP|AFP|Reuters|DPA|ANSA|Xinhua)\)"
)
_AGENCY = re.compile(r"\b(?:EFE|AP|AFP|Reuters|DPA|ANSA|Xinhua|Notimex|Europa Press)\b")
_PIECE_LOOP = re.compile(r"([^\W\d_]{3,12}?)\1{3,}")
_WORD_LOOP = re.compile(r"\b([^\W\d_]+(?:\W+[^\W\d_]+){0,3}?)(?:\W+\1\b){3,}", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_SPECIAL = (Kind.CAPTION, Kind.BYLINE)


def _byline(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    return _look_at_bylines


def _look_at_bylines(pairing: Pairing) -> Iterator[Finding]:
    texts = pairing.spanish, pairing.english
    datelines = [_DATELINE.match(text) if "(" in text[:80] else None for text in texts]
    credits = [
        _CREDIT.search(text, dateline.end() if dateline is not None else 0) if _MAY_HAVE_CREDIT.search(text) else None
        for text, dateline in zip(texts, datelines, strict=True)
    ]
    if (credits[0] is None) != (credits[1] is None):
        yield from _credit_on_one_side(pairing, texts, credits)
        return
    bylines = [byline(text) for text in texts]
    unit = pairing.unit
    kinds = (unit.source_kind, unit.target_kind) if pairing.spanish_is_source else (unit.target_kind, unit.source_kind)
    for own, other in ((0, 1), (1, 0)):
        if kinds[own] in _SPECIAL and kinds[other] == Kind.BODY and credits[own] is None and _longer(texts[other], texts[own]):
            spans: tuple[Span, Span] = (0, len(texts[0])), (0, len(texts[1]))
            message = f"a {kinds[own]} stands against running text"
            yield pairing.finding("byline", Severity.WARNING, message, spanish=spans[0], english=spans[1])
            return
        if bylines[own] is not None and bylines[other] is None and _longer(texts[other], texts[own]):
            spans = (0, len(texts[0])), (0, len(texts[1]))
            yield pairing.finding("byline", Severity.WARNING, "a byline stands against other text", spanish=spans[0], english=spans[1])
            return
    if (datelines[0] is None) != (datelines[1] is None):
        side = 0 if datelines[0] is not None else 1
        if not _AGENCY.search(texts[1 - side]):
            found = datelines[side]
            yield _on_side(pairing, Severity.INFO, "a dateline on one side only", side, found.span() if found is not None else (0, 0))


def _bylines_alone(document: Document) -> Iterator[tuple[int, Finding]]:
    """Bylines that nothing on the other side corresponds to: they are no omissions or additions of content."""
    for unit in document.bitext.units:
        if unit.link.is_null and Kind.BYLINE in (unit.source_kind, unit.target_kind):
            source, target = ((0, len(text)) if text else None for text in (unit.source, unit.target))
            yield unit.number, Finding("byline", Severity.WARNING, "a byline on one side only", source, target)


def _longer(text: str, than: str) -> bool:
    return len(text) > 2 * len(than) + 40


def _credit_on_one_side(pairing: Pairing, texts: tuple[str, str], credits: list[re.Match[str] | None]) -> Iterator[Finding]:
    side = 0 if credits[0] is not None else 1
    found = credits[side]
    if found is None or _AGENCY.search(texts[1 - side]) or _MAY_HAVE_CREDIT.search(texts[1 - side]):
        return
    whole = len(found[0]) > 0.8 * len(texts[side].strip())
    if whole:
        spans: tuple[Span, Span] = (0, len(texts[0])), (0, len(texts[1]))
        message = "a credit stands against other text"
        yield pairing.finding("byline", Severity.WARNING, message, spanish=spans[0], english=spans[1])
    else:
        yield _on_side(pairing, Severity.WARNING, "this credit is on one side only", side, found.span())


def _on_side(pairing: Pairing, severity: Severity, message: str, side: int, span: Span) -> Finding:
    return pairing.finding("byline", severity, message, spanish=None if side else span, english=span if side else None)


def _degenerate(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    return _look_at_output


def _look_at_output(pairing: Pairing) -> Iterator[Finding]:
    unit = pairing.unit
    source, target = unit.source, unit.target
    loop = _PIECE_LOOP.search(target)
    if loop is not None and _PIECE_LOOP.search(source) is None and len(loop[0]) >= 16:
        yield Finding("degenerate", Severity.ERROR, "the same letters over and over", None, loop.span())
        return
    words = _WORD.findall(target.lower())
    loop = _WORD_LOOP.search(target) if len(words) >= 4 and len(set(words)) < len(words) * 0.8 else None
    looping = loop is not None and "loop" in degenerate.reasons(source, target)
    if looping or (len(words) >= LOOP_WORDS and len(set(words)) < LOOP_RATIO * len(words) and not _is_repetitive(source)):
        span = (0, len(target)) if loop is None else loop.span()
        yield Finding("degenerate", Severity.ERROR, "the same words over and over, as machine output that went wrong", None, span)
        return
    if unit.degenerate and source.split() != target.split():
        message = "the machine translation of this went wrong (loop, copy or other damage): its scores say nothing"
        yield Finding("degenerate", Severity.INFO, message, (0, len(source)), None)
    elif unit.origin == Origin.HUMAN and len(words) >= CONTAMINATED_WORDS and _is_machine(pairing, source, target):
        message = "the rendering is, word for word or nearly so, what the engine gives: machine translation?"
        yield Finding("degenerate", Severity.INFO, message, None, (0, len(target)))


def _is_repetitive(text: str) -> bool:
    words = _WORD.findall(text.lower())
    return len(words) >= LOOP_WORDS // 2 and len(set(words)) < 0.4 * len(words)


def _is_machine(pairing: Pairing, source: str, target: str) -> bool:
    unit = pairing.unit
    if unit.source_machine is None or unit.source_machine.split() == source.split():
        return False
    return unit.source_machine.split() == target.split() or (unit.scores.chrf or 0.0) > CONTAMINATED_CHRF


CHECKS = (
    Check(
        "byline",
        Severity.WARNING,
        "A byline or credit on one side only",
        "A credit such as «(Foto: Agencia Sur)» that the other side does not have, or a caption, credit or byline that stands against "
        "running text. A dateline on one side only is information. "
        "Example: «(Foto: Agencia Sur)» against «The president said on Monday …».",
        start=_byline,
        across=_bylines_alone,
    ),
    Check(
        "degenerate",
        Severity.ERROR,
        "Machine output that went wrong",
        "A rendering in which the same letters or words come over and over. That the engine's own translation went wrong, and that a long "
        "rendering is word for word the engine's, are information. Example: «mainstremainstremainstremainstre…».",
        start=_degenerate,
    ),
)
