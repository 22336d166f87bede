"""Quotation marks: without a partner, empty, turned the wrong way; quotations and attributions that were lost."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import Check, Document, Pairing
from aligner.checks.paired_punctuation import CLOSING, EITHER, OPENING, Mark, compare_marks, sides

__all__ = ["CHECKS"]

LEAST_QUOTED_WORDS = 3
"""Words of a quotation whose loss is worth a remark: single words between marks are a matter of style."""

# U+0093 and U+0094 are quotation marks of Windows that were read as Latin-1.
_QUOTE = re.compile("[\"“”«»„‟❝❞＂˝\u0093\u0094]|(?<!\\d)''|``|(?<!\\d)″")
_INCHES = re.compile(r"\d\s?\"(?=\W|$)")
_EMPTY = re.compile(r"[“«]\s*[”»]|(?<![\w.,!?…])\"\"(?=\s|$)|(?<![\w.,!?…])''(?=\s|$)")
_WRONG_OPENING = re.compile(r"(?:(?<=^)|(?<=[\s(—–-]))[”»](?=[^\W_]|[¿¡])")
_QUOTED = re.compile(r"«([^»]*)»|“([^”\"]*)[”\"]|\u0093([^\u0094]*)\u0094|\"([^\"]*)\"|''(.*?)''|„([^“”]*)[“”]")
_SINGLE = re.compile(r"(?<!\w)['‘‚’](?=\w)[^'’]+(?:['’]\w[^'’]*)*['’](?!\w)")
_DAMAGED = "â€"
_DASH = re.compile(r"^\s*[—–-]")
_WORD = re.compile(r"[^\W\d_]+")
_SPEAKING = re.compile(
    r"\b(?:dijo|dice|dicen|dijeron|diciendo|afirm\w+|asegur\w+|señal\w+|explic\w+|declar\w+|coment\w+|agreg\w+|añad\w+|sostuvo|sostiene"
    r"|manifest\w+|indic\w+|apunt\w+|subray\w+|insist\w+|reconoc\w+|admit\w+|escrib\w+|respond\w+|pregunt\w+|según|advirt\w+|opin\w+"
    r"|said|says|say|saying|told|tells|stat\w+|added|adds|explain\w+|claim\w+|declar\w+|according|wrote|writes|asked|asks|repl\w+|argue\w+"
    r"|insist\w+|warn\w+|point\w+|not(?:ed|es)|announc\w+|comment\w+|report\w+|assert\w+|affirm\w+|maintain\w+|believ\w+|think\w*|thought)\b",
    re.IGNORECASE,
)


def _marks(text: str) -> Sequence[Mark]:
    if _QUOTE.search(text) is None:
        return ()
    inches = {match.end() for match in _INCHES.finditer(text)} if '"' in text else set()
    marks = []
    for match in _QUOTE.finditer(text):
        turn = OPENING if match[0] in "“«„‟❝\u0093" else CLOSING if match[0] in "”»❞\u0094" else EITHER
        if match[0] == "“" and "„" in text[: match.start()]:
            turn = CLOSING
        marks.append(Mark(match.span(), turn))
    if inches and sum(mark.turn == EITHER for mark in marks) % 2:
        marks = [mark for mark in marks if mark.span[1] not in inches]
    return marks


def _start(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    uneven = compare_marks(sides(document), _marks)
    places = {unit.number: place for place, unit in enumerate(document.bitext.units)}

    def look(pairing: Pairing) -> Iterator[Finding]:
        texts = pairing.spanish, pairing.english
        here = [_QUOTE.search(text) is not None for text in texts]
        if not any(here):
            return
        place = places[pairing.unit.number]
        reported = list(_broken(pairing, texts, place in uneven.continued))
        yield from reported
        alone = [side.get(place) for side in uneven.alone]
        if reported:
            return
        if any(alone):
            spans = [None if mark is None else mark.span for mark in alone]
            yield _one_sided(pairing, "this quotation mark has no partner", *spans)
        else:
            yield from _lost(pairing, texts)

    return look


def _one_sided(pairing: Pairing, message: str, spanish: Span | None, english: Span | None) -> Finding:
    return pairing.finding("quotation", Severity.WARNING, message, spanish=spanish, english=english)


def _broken(pairing: Pairing, texts: tuple[str, str], continued: bool) -> Iterator[Finding]:
    for pattern, message in (
        (_EMPTY, "quotation marks with nothing between them"),
        (_WRONG_OPENING, "a quotation opened with a closing mark"),
    ):
        found = [pattern.search(text) for text in texts]
        if (found[0] is None) != (found[1] is None):
            if pattern is _WRONG_OPENING and any(match is not None and (continued or _goes_on(match)) for match in found):
                continue
            spans = [None if match is None else match.span() for match in found]
            yield _one_sided(pairing, message, *spans)
            return


def _goes_on(match: re.Match[str]) -> bool:
    """A closing mark in front of a paragraph and no other in it: a long quotation that goes on."""
    return match.start() == 0 and not _QUOTE.search(match.string, match.end())


def _lost(pairing: Pairing, texts: tuple[str, str]) -> Iterator[Finding]:
    passages = [[m for m in _QUOTED.finditer(text) if _count(m[0]) >= LEAST_QUOTED_WORDS] for text in texts]
    for own, other in ((0, 1), (1, 0)):
        if not passages[own]:
            continue
        spans: list[Span | None] = [None, None]
        spans[own] = passages[own][0].span()
        if _DAMAGED in texts[other]:
            return  # its marks are there, in a wrong encoding, which is said already
        if not _QUOTE.search(texts[other]) and not _SINGLE.search(texts[other]) and not _DASH.match(texts[other]):
            message = "a quotation on this side only: turned into indirect speech, or the marks were lost"
            yield pairing.finding("quotation", Severity.INFO, message, spanish=spans[0], english=spans[1])
            return
    if passages[0] and passages[1]:
        outside = [_outside(text, found) for text, found in zip(texts, passages, strict=True)]
        for own, other in ((0, 1), (1, 0)):
            said = _SPEAKING.search(texts[own], outside[own][0]) if outside[own][1] else None
            if said and outside[own][2] >= LEAST_QUOTED_WORDS and outside[other][2] == 0:
                spans = [None, None]
                spans[own] = said.span()
                spans[other] = passages[other][0].span()
                message = "who said it is named on one side only"
                yield pairing.finding("quotation", Severity.WARNING, message, spanish=spans[0], english=spans[1])
                return


def _count(text: str) -> int:
    return len(_WORD.findall(text))


def _outside(text: str, passages: Sequence[re.Match[str]]) -> tuple[int, bool, int]:
    """Where the text after the last quotation begins, whether it has a verb of speaking, and words outside all quotations."""
    after = passages[-1].end()
    words = _count(text) - sum(_count(match[0]) for match in passages)
    return after, _SPEAKING.search(text, after) is not None, words


CHECKS = (
    Check(
        "quotation",
        Severity.WARNING,
        "Quotation marks or an attribution changed",
        "Quotation marks without a partner, with nothing between them, or turned the wrong way, on one side only; a quotation "
        "whose speaker is named on one side only. That a quotation became indirect speech is told as information. "
        "Quotations that run over several sentences are followed through the article. "
        "Example: «“Tenemos un puesto”» rendered as «“” We have an open position».",
        start=_start,
    ),
)
