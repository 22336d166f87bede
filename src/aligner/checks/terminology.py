"""What holds across an article: one term in several renderings, a headline that says otherwise than the body."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from aligner.bitext import Finding, Kind, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.languages.pair import Language
from aligner.lexicon.spelling import edit_distance
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import in_lexicon, link_words, read_words

__all__ = ["CHECKS"]

_CAPITAL = "A-ZÑÁÉÍÓÚ"
_LETTER = r"[^\W\d_]"
# Two or more words with capitals, joined by small words: "Fiscalía General del Estado", "Attorney General's Office".
_TERM = re.compile(rf"[{_CAPITAL}]{_LETTER}+(?: (?:(?:de|del|la|las|los|el|y|para) )*[{_CAPITAL}]{_LETTER}+)+")
_RENDERING = re.compile(rf"[A-Z]{_LETTER}+(?:['’]s)?(?: (?:(?:of|for|the|and|on|to|in) )*[A-Z]{_LETTER}+(?:['’]s)?)+")
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:[.,]\d{3})+(?![\w.,]?\d)|(?<![\w.,])\d{2,}(?![\w]|[.,]\d)")


def _terms(text: str, pattern: re.Pattern[str]) -> list[tuple[str, Span]]:
    """Terms with their places. The first word of the text has its capital for being first, and is left out."""
    first = re.match(rf"\W*{_LETTER}+", text)
    return [(match.group(), match.span()) for match in pattern.finditer(text, first.end() if first else 0)]


def _renderings(pairing: Pairing, span: Span) -> list[tuple[str, Span]]:
    """English terms of which most words can stand for words of the Spanish term."""
    words = read_words(pairing.spanish), read_words(pairing.english)
    linked = link_words(pairing.spanish, pairing.english).of_spanish
    own = [k for k, (start, end) in enumerate(words[0].spans) if span[0] <= start and end <= span[1] and words[0].written[k][0].isupper()]
    found = []
    for term, place in _terms(pairing.english, _RENDERING):
        inside = {k for k, (start, end) in enumerate(words[1].spans) if place[0] <= start and end <= place[1]}
        if own and sum(bool(inside & set(linked[k])) for k in own) * 2 >= len(own) and len(own) > 1:
            found.append((re.sub(r"['’]s\b|^The ", "", term), place))
    return found if len(found) == 1 else []


def _terminology(document: Document) -> Iterable[tuple[int, Finding]]:
    uses: defaultdict[str, list[tuple[Pairing, Span, str, Span]]] = defaultdict(list)
    for pairing in document.pairings:
        if read_words(pairing.spanish).all_caps or read_words(pairing.english).all_caps:
            continue
        for term, span in _terms(pairing.spanish, _TERM):
            for rendering, place in _renderings(pairing, span):
                uses[term].append((pairing, span, rendering, place))
    for term, found in uses.items():
        first = found[0][2]
        for pairing, span, rendering, place in found[1:]:
            here, before = _content(rendering), _content(first)
            # "Richard Gere" and "actor Richard Gere" are the same.
            if not (here <= before or before <= here):
                message = f"«{term}» is “{first}” further up and “{rendering}” here"
                yield (
                    pairing.unit.number,
                    pairing.finding("terminology", Severity.INFO, message, {Language.SPANISH: span, Language.ENGLISH: place}),
                )
                break


def _content(rendering: str) -> frozenset[str]:
    return frozenset(word for word in fold(rendering.lower()).split() if len(word) > 3)


def _numbers(text: str) -> dict[str, Span]:
    return {re.sub(r"\D", "", match.group()): match.span() for match in _NUMBER.finditer(text)}


def _headline(document: Document) -> Iterable[tuple[int, Finding]]:
    heads = [p for p in document.pairings if Kind.HEADLINE in (p.unit.source_kind, p.unit.target_kind)]
    body = [p for p in document.pairings if Kind.HEADLINE not in (p.unit.source_kind, p.unit.target_kind)]
    if not heads or not body:
        return
    spanish, english = " ".join(p.spanish for p in body), " ".join(p.english for p in body)
    numbers = _numbers(spanish), _numbers(english)
    names = {fold(word.lower()): word for word in read_words(english).written if word[0].isupper() and len(word) > 4}
    for pairing in heads:
        own = _numbers(pairing.spanish)
        for value, span in _numbers(pairing.english).items():
            # The report itself may be at odds with its headline: only what the rendering changed counts.
            if value in own and value in numbers[0] and numbers[1] and value not in numbers[1]:
                message = f"the headline says {pairing.english[slice(*span)]}, the rendered body does not, and the Spanish one does"
                yield (
                    pairing.unit.number,
                    pairing.finding("headline", Severity.WARNING, message, {Language.SPANISH: own[value], Language.ENGLISH: span}),
                )
        words = read_words(pairing.english)
        for place, written in enumerate(words.written):
            folded = fold(words.lower[place])
            if len(written) < 5 or not written[0].isupper() or folded in names or in_lexicon(words.lower[place], Language.ENGLISH):
                continue
            near = next((names[name] for name in sorted(names) if 0 < edit_distance(folded, name) <= 1 + (len(folded) > 6)), None)
            if near and not in_lexicon(near.lower(), Language.ENGLISH) and near.rstrip("s") != written.rstrip("s"):
                message = f"“{written}” in the headline is “{near}” in the body"
                yield pairing.unit.number, pairing.finding("headline", Severity.WARNING, message, {Language.ENGLISH: words.spans[place]})


CHECKS = (
    Check(
        "terminology",
        Severity.INFO,
        "One term in several renderings",
        "A name of several words with capitals (an office, a law, an organisation) is rendered in different ways within the article. "
        "Example: «Fiscalía General» is “Attorney General's Office” in one paragraph and “General Prosecution” in the next.",
        find_in_document=_terminology,
        languages=SPANISH_ENGLISH,
    ),
    Check(
        "headline",
        Severity.WARNING,
        "The headline says otherwise than the body",
        "A number of the rendered headline, which the Spanish headline and body have too, is missing from the rendered body, or a name in "
        "the headline is spelled otherwise than in the body. Example: “12 injured” above a rendering that speaks of 21, where the report "
        "has 12 in both places.",
        find_in_document=_headline,
        languages=SPANISH_ENGLISH,
    ),
)
