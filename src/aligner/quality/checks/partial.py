"""Phrases without a counterpart inside a linked pair: partial omissions and additions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from aligner.bitext import Finding, Severity
from aligner.quality.checks.base import Check, Document, Pairing, Span
from aligner.quality.coverage import Side, Texts, batches
from aligner.quality.stretches import Candidates, candidates, load_weights

__all__ = ["CHECKS", "SURE", "phrases"]

SURE = 0.86
"""Probability from which a phrase is reported. On WMT newstest 2009 and 2011 as they are, one Spanish side in fifty has such a phrase and
one English side in fifty; some of them are real."""
LEAST_CONTENT = 2
"""Words with content of their own and without a counterpart that a phrase must have."""
SMALL = 0.36
"""Rarity below which a word is not marked at the end of a phrase: articles, prepositions."""
MOSTLY = 0.75
"""Share of a side from which it is not a phrase that is missing: the two texts say different things."""

Found = Mapping[int, tuple[Span, float]]


def phrases(pairings: Iterable[Pairing]) -> tuple[Found, Found]:
    """Phrases without a counterpart: (unit number -> span and share of the words of its side), of the Spanish and of the English texts."""
    every = list(pairings)
    texts = [Texts(p.spanish, p.english, p.english_of_spanish, p.spanish_of_english) for p in every]
    found: tuple[dict[int, tuple[Span, float]], dict[int, tuple[Span, float]]] = ({}, {})
    for batch in batches(texts):
        for own, side, here in zip(candidates(batch, load_weights()), (batch.spanish, batch.english), found, strict=True):
            for k, row in enumerate(batch.rows):
                if own.probability[k] >= SURE and own.content[k] >= LEAST_CONTENT:
                    share = float(own.stretch.last[k] - own.stretch.first[k]) / max(len(side.spans[k]), 1)
                    here[every[row].unit.number] = (_span(side, own, k), share)
    return found


def _phrases_of(document: Document) -> tuple[Found, Found]:
    return phrases(document.pairings)


def _span(side: Side, own: Candidates, k: int) -> Span:
    """From the first word to the last that carries something."""
    first, last = int(own.stretch.first[k]), int(own.stretch.last[k])
    while last - first > 1 and side.rarity[k, last - 1] < SMALL and not side.named[k, last - 1]:
        last -= 1
    return side.spans[k][first][0], side.spans[k][last - 1][1]


def _looking_at(source: bool) -> Callable[[Document], Callable[[Pairing], Iterable[Finding]]]:
    """Report phrases of the source (omissions) or of the target (additions)."""

    def start(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
        spanish, english = document.shared(_phrases_of)
        of_spanish = document.spanish_is_source == source
        own, other = (spanish, english) if of_spanish else (english, spanish)
        check = "partial-omission" if source else "partial-addition"
        message = "nothing in the rendering corresponds to these words" if source else "nothing in the source corresponds to these words"

        def look(pairing: Pairing) -> Iterable[Finding]:
            found = own.get(pairing.unit.number)
            if found is None:
                return ()
            span, share = found
            theirs = other.get(pairing.unit.number)
            if theirs is not None and share >= MOSTLY and theirs[1] >= MOSTLY:
                # One cause, one finding: the omission speaks for both sides.
                if not source:
                    return ()
                spans = (span, theirs[0]) if of_spanish else (theirs[0], span)
                different = "these do not look like translations of each other"
                return (pairing.finding(check, Severity.WARNING, different, spanish=spans[0], english=spans[1]),)
            if of_spanish:
                return (pairing.finding(check, Severity.WARNING, message, spanish=span),)
            return (pairing.finding(check, Severity.WARNING, message, english=span),)

        return look

    return start


CHECKS = (
    Check(
        "partial-omission",
        Severity.WARNING,
        "Part of a sentence was left out",
        "A phrase of the source has no counterpart in the rendering of its sentence: several words in a row with content of their own "
        "for which neither the lexicon nor the spelling, nor the machine translation where there is one, finds anything. "
        "Example: «El alcalde, que llevaba dos semanas de viaje, volvió ayer» rendered as «The mayor came back yesterday».",
        start=_looking_at(source=True),
    ),
    Check(
        "partial-addition",
        Severity.WARNING,
        "Something was added to a sentence",
        "A phrase of the rendering has no counterpart in its source sentence. Example: «El juez los citó» rendered as «The judge, known "
        "for his strictness in such matters, summoned them».",
        start=_looking_at(source=False),
    ),
)
