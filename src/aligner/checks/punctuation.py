"""Questions, exclamations and brackets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import Check, Document, Pairing
from aligner.checks.paired_punctuation import CLOSING, OPENING, Mark, compare_marks, sides

__all__ = ["CHECKS"]

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_INVERTED = re.compile(r"[¿¡]")
_ASKED = {"?": re.compile(r"¿[^¿?]*\?|\w*\W*\?"), "!": re.compile(r"¡[^¡!]*!|\w*\W*!")}
_NAMES = {"?": "question", "!": "exclamation"}
_FINAL = re.compile(r"[.!?…]+(?=(?:\s?[\"”»'’)\]])*\s*$)")
# With one of these the question may well have become an indirect one,
_INDIRECT = re.compile(r"\b(?:si|pregunt\w+|whether|if|ask\w*|wonder\w*|question\w*|cuestion\w+|duda\w*|doubt\w*)\b", re.IGNORECASE)
# but not when the text or a quotation in it begins as questions do, or somebody asked what is quoted.
_BEGINNING = r"(?:^|[\"“”«»'‘(:]|[.…]\s)[\s(\"“«'‘]*"
_QUOTED = r"[.,!][\"”»'’]?\s(?:(?:he|she|they|se) )?"
_DIRECT = (
    re.compile(
        _BEGINNING
        + r"(?:(?:por|de|con|a|en|para) )?(?:qué|cuál\w*|quién\w*|cómo|cuándo|dónde|cuánt[oa]s?)\b|"
        + _QUOTED
        + r"pregunt(?:ó|a|aron|aba)\b",
        re.IGNORECASE,
    ),
    re.compile(
        _BEGINNING + r"(?:(?:and|but|so|then) )?(?:why|what|how|who|where|which|whose"
        r"|(?:is|are|was|were|do|does|did|has|have|can|could|will|would|should|must|shall|am)(?:n['’]t)?(?= \w))\b|"
        + _QUOTED
        + r"(?:asked|asks|wondered)\b",
        re.IGNORECASE,
    ),
)
_REMARK = re.compile(r"\([?!]+\)")

_BRACKET = re.compile(r"[()\[\]{}]")
# "a)" and "1)" count things, ":)" smiles.
_NOT_A_BRACKET = re.compile(r"(?:(?:^|(?<=[\s(;,.:]))(?:\w{1,2}|\d{1,3}|[ivx]{1,5})\))|[:;]\s?-?\s?[()](?!\w)")
_BRACKETED = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_WORD = re.compile(r"[^\W\d_]{2,}")


def _question(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    return _look_at_questions


def _look_at_questions(pairing: Pairing) -> Iterator[Finding]:
    texts = pairing.spanish, pairing.english
    leaked = _INVERTED.search(texts[1])
    if leaked is not None:
        yield pairing.finding("question", Severity.WARNING, "a Spanish opening mark in the English text", english=leaked.span())
    for mark in "?!":
        if mark in texts[0] or mark in texts[1]:
            plain = [_REMARK.sub(_blank, _ADDRESS.sub(_blank, text)) for text in texts]
            if (mark in plain[0]) != (mark in plain[1]):
                yield from _lost_mark(pairing, plain, mark)
                return


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _lost_mark(pairing: Pairing, texts: Sequence[str], mark: str) -> Iterator[Finding]:
    own, other = (0, 1) if mark in texts[0] else (1, 0)
    asked = _ASKED[mark].search(texts[own])
    own_final, other_final = _FINAL.search(texts[own]), _FINAL.search(texts[other])
    spans: list[Span | None] = [None, None]
    spans[own] = _trimmed(asked) if asked else None
    spans[other] = None if other_final is None else other_final.span()
    # Where the one text ends in the mark and the other in another mark it is plain that something was lost.
    plain = own_final is not None and mark in own_final[0] and other_final is not None and not _INDIRECT.search(texts[other])
    severity = Severity.WARNING if mark == "?" and (plain or _DIRECT[other].search(texts[other])) else Severity.INFO
    side = "Spanish" if own == 0 else "English"
    message = f"a {_NAMES[mark]} on the {side} side only" if mark == "?" else f"an {_NAMES[mark]} on the {side} side only"
    yield pairing.finding("question", severity, message, spanish=spans[0], english=spans[1])


def _trimmed(match: re.Match[str]) -> Span:
    text = match[0]
    return match.end() - len(text.lstrip()), match.end()


def _brackets(text: str) -> Sequence[Mark]:
    if _BRACKET.search(text) is None:
        return ()
    plain = _NOT_A_BRACKET.sub(_spared, text)
    return [Mark(match.span(), OPENING if match[0] in "([{" else CLOSING) for match in _BRACKET.finditer(plain)]


def _spared(match: re.Match[str]) -> str:
    """Blanks in place of what is no bracket; "(a)" keeps its brackets."""
    counted = match[0][-1] == ")" and match.string[match.start() - 1 : match.start()] == "("
    return match[0] if counted or match.string.count("(") == match.string.count(")") else " " * len(match[0])


def _bracket(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    spanish, english = compare_marks(sides(document), _brackets).alone
    places = {unit.number: place for place, unit in enumerate(document.bitext.units)}

    def look(pairing: Pairing) -> Iterator[Finding]:
        texts = pairing.spanish, pairing.english
        here = [_BRACKET.search(text) is not None for text in texts]
        if not any(here):
            return
        place = places[pairing.unit.number]
        alone = spanish.get(place), english.get(place)
        if (alone[0] is None) != (alone[1] is None):
            spans = [None if mark is None else mark.span for mark in alone]
            message = "this bracket has no partner"
            yield pairing.finding("bracket", Severity.WARNING, message, spanish=spans[0], english=spans[1])
        elif here[0] != here[1]:
            yield from _lost_bracket(pairing, texts, 0 if here[0] else 1)

    return look


def _lost_bracket(pairing: Pairing, texts: tuple[str, str], own: int) -> Iterator[Finding]:
    remark = _BRACKETED.search(texts[own])
    if remark is not None and _WORD.search(remark[0]):
        spans: list[Span | None] = [None, None]
        spans[own] = remark.span()
        message = "brackets on one side only; see whether what they hold is there"
        yield pairing.finding("bracket", Severity.INFO, message, spanish=spans[0], english=spans[1])


CHECKS = (
    Check(
        "question",
        Severity.WARNING,
        "A question or exclamation was lost or added",
        "A text that ends in a question mark whose counterpart does not ask, or the other way round, and Spanish opening marks in "
        "English. What may be an indirect question, and lost exclamation marks, are information. "
        "Example: «¿Qué pasó?» rendered as «What happened.».",
        start=_question,
    ),
    Check(
        "bracket",
        Severity.WARNING,
        "Brackets without a partner, or lost",
        "A bracket that opens or closes without a partner on one side only. A remark in brackets that stands without them on the other "
        "side is information. Example: «la norma (aprobada en mayo)» rendered as «the rule (passed in May».",
        start=_bracket,
    ),
)
