"""Quotation marks: without a partner, empty, the wrong way round; quotations and attributions that were lost.

Works on any pair of languages, but for the speaker of a quotation, who is known by his verb in Spanish and English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import Check, Document, Pairing
from aligner.checks.writing.paired_punctuation import Direction, Mark, find_unpaired
from aligner.languages.codes import language_name
from aligner.languages.es_en_punctuation import SPEAKING
from aligner.languages.pair import Side
from aligner.languages.typography import QUOTES_EITHER_WAY
from aligner.text.enclosed import enclosed

__all__ = ["CHECKS"]

MIN_QUOTED_WORDS = 3
"""Words from which the loss of a quotation is reported: marks around a word or two are a matter of style."""

# U+0093 and U+0094 are quotation marks of Windows that were read as Latin-1.
_QUOTE = re.compile("[\"“”«»„‟❝❞＂˝\u0093\u0094「」『』]|(?<!\\d)''|``|(?<!\\d)″")
_OPENING, _CLOSING = "“«„‟❝\u0093「『", "”»❞\u0094」』"
_INCHES = re.compile(r"\d\s?\"(?=\W|$)|(?<=\d)\"(?=\d)")
"""Inches, and seconds in front of their parts: 55", 47"85."""
_EMPTY = re.compile(r"[“«]\s*[”»]|(?<![\w.,!?…])\"\"(?=\s|$)|(?<![\w.,!?…])''(?=\s|$)")
_WRONG_WAY = re.compile(r"(?:(?<=^)|(?<=[\s(—–-]))[”»](?=[^\W_]|[¿¡])")
_OPENS = re.compile("[«“\u0093\"„「『]|''")
_CLOSES = {
    opening: re.compile(closing)
    for opening, closing in {
        "«": "»", "“": '[”"]', "\u0093": "\u0094", '"': '"', "„": "[“”]", "「": "」", "『": "』", "''": r"''|\n",
    }.items()
}  # fmt: skip
# Single quotation marks: an opening one is before a word and not inside one, a closing one behind one.
_SINGLE_OPENS = re.compile(r"(?<!\w)['‘‚’](?=\w)")
_SINGLE_CLOSES = re.compile(r"['’](?!\w)")
# Where a quotation begins, and where one ends that a sentence ends with.
_SINGLE_BEGINS = re.compile(r"(?:^|[:,] )['‘](?=\w)")
_SINGLE_ENDS = re.compile(r"[.,!?…]['’](?=\s|$)")
_DAMAGED = "â€"
_DASH = re.compile(r"^\s*[—–-]")
_WORD = re.compile(r"[^\W\d_]+")
_SPEAKING = re.compile(SPEAKING, re.IGNORECASE)


def _marks(text: str, language: str) -> Sequence[Mark]:
    """The quotation marks of a text, without those that mean inches; in a text without any, a single one that its end is missing of."""
    if _QUOTE.search(text) is None:
        return _lone_single_mark(text)
    inches = {match.end() for match in _INCHES.finditer(text)} if '"' in text else set()
    low = text.find("„")
    marks = []
    for match in _QUOTE.finditer(text):
        direction = Direction.OPENING if match[0] in _OPENING else Direction.CLOSING if match[0] in _CLOSING else Direction.EITHER
        if match[0] == "“" and 0 <= low < match.start():
            direction = Direction.CLOSING
        elif match[0] in "“”«»" and language in QUOTES_EITHER_WAY:
            direction = Direction.EITHER
        marks.append(Mark(match.span(), direction))
    if inches and sum(mark.direction == Direction.EITHER for mark in marks) % 2:
        marks = [mark for mark in marks if mark.span[1] not in inches]
    return marks


def _lone_single_mark(text: str) -> Sequence[Mark]:
    """The single mark that opens a quotation whose end is in a later text, or that closes one from before."""
    opening, closing = _SINGLE_BEGINS.search(text), _SINGLE_ENDS.search(text)
    if opening is not None and _SINGLE_CLOSES.search(text, opening.end()) is None:
        return (Mark((opening.end() - 1, opening.end()), Direction.OPENING, sure=False),)
    if closing is not None and _SINGLE_OPENS.search(text) is None:
        return (Mark((closing.end() - 1, closing.end()), Direction.CLOSING, sure=False),)
    return ()


def _quotations(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    unpaired = find_unpaired(document, _marks)
    places = {unit.number: place for place, unit in enumerate(document.bitext.units)}

    def find(pairing: Pairing) -> Iterator[Finding]:
        if not any(_QUOTE.search(pairing.text(side)) for side in Side):
            return
        place = places[pairing.unit.number]
        broken = _broken(pairing, place in unpaired.continued)
        if broken is not None:
            yield broken
            return
        alone = {side: mark for side in Side if (mark := unpaired.marks[side].get(place)) is not None}
        if alone:
            severity = Severity.INFO if Side.TARGET not in alone or (len(places) == 1 and _may_go_on(pairing, alone)) else Severity.WARNING
            yield pairing.finding("quotation", severity, _unpaired_message(pairing, alone), {s: m.span for s, m in alone.items()})
        else:
            yield from _lost(pairing)

    return find


def _may_go_on(pairing: Pairing, alone: Mapping[Side, Mark]) -> bool:
    """Whether the rest of a quotation may be in a sentence before or after: the other side quotes nothing here.

    For a pair of sentences on its own, of which nobody knows what is before and after them.
    """
    return all(_QUOTE.search(pairing.text(side.other)) is None and not _has_single_quotes(pairing.text(side.other)) for side in alone)


def _unpaired_message(pairing: Pairing, alone: Mapping[Side, Mark]) -> str:
    side, mark = next(iter(alone.items()))
    written = pairing.text(side)[slice(*mark.span)]
    if len(alone) > 1:
        return "the quotation marks of the two sides do not match"
    if mark.direction == Direction.EITHER:
        return f"the quotation mark {written} has no partner"
    return (
        f"the quotation mark {written} is never closed"
        if mark.direction == Direction.OPENING
        else f"nothing opens the quotation that {written} closes"
    )


def _broken(pairing: Pairing, continued: bool) -> Finding | None:
    """A finding when one side alone has an empty quotation, or one that a closing mark opens. `continued`: it goes on from before."""
    for pattern, message in (
        (_EMPTY, "there is nothing between the quotation marks {}"),
        (_WRONG_WAY, "the quotation mark {} is the wrong way round"),
    ):
        found = {side: match for side in Side if (match := _search(pattern, pairing, side)) is not None}
        if len(found) != 1:
            continue
        side, match = next(iter(found.items()))
        if pattern is _WRONG_WAY and (continued or _goes_on(match)):
            continue
        severity = Severity.WARNING if side is Side.TARGET else Severity.INFO
        return pairing.finding("quotation", severity, message.format(match[0]), {side: match.span()})
    return None


def _search(pattern: re.Pattern[str], pairing: Pairing, side: Side) -> re.Match[str] | None:
    if pattern is _WRONG_WAY and pairing.languages.language_of(side) in QUOTES_EITHER_WAY:
        return None
    return pattern.search(pairing.text(side))


def _goes_on(match: re.Match[str]) -> bool:
    """Whether a closing mark begins a text that has no other: a paragraph of a long quotation that goes on."""
    return match.start() == 0 and not _QUOTE.search(match.string, match.end())


def _lost(pairing: Pairing) -> Iterator[Finding]:
    passages = {
        side: [span for span in enclosed(pairing.text(side), _OPENS, _CLOSES) if _count(pairing.text(side), span) >= MIN_QUOTED_WORDS]
        for side in Side
    }
    names = {side: language_name(pairing.languages.language_of(side)) for side in Side}
    for side in Side:
        other = pairing.text(side.other)
        if not passages[side]:
            continue
        if _DAMAGED in other:
            return  # its marks are there, in a wrong encoding, which another check reports
        if not _QUOTE.search(other) and not _has_single_quotes(other) and not _DASH.match(other):
            message = (
                f"a quotation in the {names[side]}, none in the {names[side.other]}: the marks were lost, or it became indirect speech"
            )
            yield pairing.finding("quotation", Severity.INFO, message, {side: passages[side][0]})
            return
    if pairing.languages.has_tables and all(passages.values()):
        yield from _lost_speaker(pairing, passages, names)


def _lost_speaker(pairing: Pairing, passages: Mapping[Side, Sequence[Span]], names: Mapping[Side, str]) -> Iterator[Finding]:
    """A finding when one side says behind the quotation who said it, and the other is nothing but the quotation."""
    for side in Side:
        said = _SPEAKING.search(pairing.text(side), passages[side][-1][1])
        if said and _outside(pairing, side, passages) >= MIN_QUOTED_WORDS and _outside(pairing, side.other, passages) == 0:
            message = f"“{said[0]}”: the {names[side]} says whose words these are, the {names[side.other]} does not"
            yield pairing.finding("quotation", Severity.WARNING, message, {side: said.span(), side.other: passages[side.other][0]})
            return


def _outside(pairing: Pairing, side: Side, passages: Mapping[Side, Sequence[Span]]) -> int:
    """Words of a side outside its quotations."""
    text = pairing.text(side)
    return _count(text, (0, len(text))) - sum(_count(text, span) for span in passages[side])


def _count(text: str, span: Span) -> int:
    """Words of a text that lie inside a span."""
    return len(_WORD.findall(text, *span))


def _has_single_quotes(text: str) -> bool:
    opening = _SINGLE_OPENS.search(text)
    return opening is not None and _SINGLE_CLOSES.search(text, opening.end() + 1) is not None


CHECKS = (
    Check(
        "quotation",
        Severity.WARNING,
        "Quotation marks or an attribution changed",
        "Quotation marks without a partner, with nothing between them, or the wrong way round, on one side only; a quotation whose speaker "
        "is named on one side only. Marks that are wrong in the source alone, and a quotation that became indirect speech, are "
        "information. Quotations that run over several sentences are "
        "followed through the article; in a pair of sentences on its own, whose quotation may begin or end in another, a mark that the "
        "other side has not at all is information. Example: «“Tenemos un puesto”» became “““ We have an open position”.",
        prepare=_quotations,
    ),
)
