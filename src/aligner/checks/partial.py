"""Phrases without a counterpart inside a linked pair: partial omissions and additions."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping

import numpy as np

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.expansions import spells_out
from aligner.languages.pair import Language
from aligner.signals.best_span import MIN_CONTENT, best_spans
from aligner.signals.coverage import Batch, SideWords, Texts, batches
from aligner.signals.forced_decoding import ForcedEvidence, phrase_log_odds
from aligner.signals.spans import Candidates

__all__ = ["CHECKS", "SURE", "phrases"]

SURE = 0.929
"""Probability from which a phrase is reported. That of the likeliest of several is higher than that of one; on WMT newstest 2008 and 2010
as they are, 1.5 % of either side have such a phrase, and many of them are real."""
SHORT, SURE_OF_SHORT = 4, 0.97
"""A phrase of fewer words is reported from a higher probability: of the wrong ones many are short, of the clauses left out few."""
LINKED = 0.4
"""How surely a word must have a counterpart to end a phrase."""
SMALL = 0.36
"""Rarity below which a word is not marked at the end of a phrase: articles, prepositions."""
UNRELATED, LEAST_MASS = 0.15, 4.5
"""Share of the words, by rarity, below which on both sides two texts have nothing to do with each other; for texts of a few words it
says nothing."""
MOSTLY = 0.75
"""Share of a side from which it is not a phrase that is missing: the two texts say different things."""

Found = Mapping[int, tuple[Span, float]]


def phrases(pairings: Iterable[Pairing], evidence: ForcedEvidence | None = None) -> tuple[Found, Found]:
    """Phrases without a counterpart: (unit number -> span and share of the words of its side), of the Spanish and of the English texts.

    `evidence`: what a translation model says of the units; a phrase that it finds unlikely is surer.
    """
    every = list(pairings)
    texts = [Texts(p.spanish, p.english, p.machine_translation(Language.SPANISH), p.machine_translation(Language.ENGLISH)) for p in every]
    found: tuple[dict[int, tuple[Span, float]], dict[int, tuple[Span, float]]] = ({}, {})
    for batch in batches(texts):
        for k in _unrelated(batch):
            for here, side in zip(found, (batch.spanish, batch.english), strict=True):
                here[every[batch.rows[k]].unit.number] = ((side.spans[k][0][0], side.spans[k][-1][1]), 1.0)
        best = best_spans(batch)
        for language, here in zip(Language, found, strict=True):
            own, side = best[language], batch.side(language)
            for k, row in enumerate(batch.rows):
                first, last = int(own.spans.first[k]), int(own.spans.last[k])
                more = phrase_log_odds(evidence, every[row].unit.number, language, side.spans[k], first, last)
                if every[row].unit.number not in here and _is_sure(own, k, more):
                    share = float(own.spans.last[k] - own.spans.first[k]) / max(len(side.spans[k]), 1)
                    here[every[row].unit.number] = _span(side, own, k, texts[row].text(language)), share
    return found


def _is_sure(own: Candidates, k: int, more: float) -> bool:
    """Whether the candidate of a row is worth a finding; `more`: what else there is in log-odds."""
    sure = SURE if own.spans.last[k] - own.spans.first[k] >= SHORT else SURE_OF_SHORT
    probability = float(own.probability[k])
    if more:
        odds = probability / max(1 - probability, 1e-6) * math.exp(more)
        probability = odds / (1 + odds)
    return probability >= sure and bool(own.content[k] >= MIN_CONTENT)


def _unrelated(batch: Batch) -> list[int]:
    """Rows of pairs of which hardly a word has a counterpart."""
    covered, mass = [], []
    for side in (batch.spanish, batch.english):
        weight = side.rarity * side.present
        covered.append((side.linked * weight).sum(axis=1) / np.maximum(weight.sum(axis=1), 1e-6))
        mass.append(weight.sum(axis=1))
    unrelated = (np.maximum(*covered) < UNRELATED) & (np.minimum(*mass) > LEAST_MASS)
    return [int(k) for k in np.flatnonzero(unrelated)]


def _phrases_of(document: Document) -> tuple[Found, Found]:
    return phrases(document.pairings, document.evidence)


def _span(side: SideWords, own: Candidates, k: int, text: str) -> Span:
    """From the first word to the last that carries something, with the words next to them that have no counterpart either."""
    first, last = int(own.spans.first[k]), int(own.spans.last[k])
    spans = side.spans[k]
    while last < len(spans) and side.linked[k, last] < LINKED and text[spans[last - 1][1] : spans[last][0]].isspace():
        last += 1
    while first > 0 and side.linked[k, first - 1] < LINKED and text[spans[first - 1][1] : spans[first][0]].isspace():
        first -= 1
    while last - first > 1 and side.rarity[k, last - 1] < SMALL and not side.named[k, last - 1]:
        last -= 1
    return spans[first][0], spans[last - 1][1]


def _looking_at(source: bool) -> Callable[[Document], Callable[[Pairing], Iterable[Finding]]]:
    """Report phrases of the source (omissions) or of the target (additions)."""

    def start(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
        spanish, english = document.shared(_phrases_of)
        of_spanish = (document.languages.source == Language.SPANISH) == source
        own, other = (spanish, english) if of_spanish else (english, spanish)
        check = "partial-omission" if source else "partial-addition"
        message = "nothing in the rendering corresponds to these words" if source else "nothing in the source corresponds to these words"

        def look(pairing: Pairing) -> Iterable[Finding]:
            found = own.get(pairing.unit.number)
            if found is None:
                return ()
            span, share = found
            texts = (pairing.spanish, pairing.english) if of_spanish else (pairing.english, pairing.spanish)
            if spells_out(texts[0], span, texts[1], english=not of_spanish):
                return ()
            theirs = other.get(pairing.unit.number)
            if theirs is not None and share >= MOSTLY and theirs[1] >= MOSTLY:
                # One cause, one finding: the omission speaks for both sides.
                if not source:
                    return ()
                spans = (span, theirs[0]) if of_spanish else (theirs[0], span)
                different = "these do not look like translations of each other"
                return (pairing.finding(check, Severity.WARNING, different, {Language.SPANISH: spans[0], Language.ENGLISH: spans[1]}),)
            if of_spanish:
                return (pairing.finding(check, Severity.WARNING, message, {Language.SPANISH: span}),)
            return (pairing.finding(check, Severity.WARNING, message, {Language.ENGLISH: span}),)

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
        prepare=_looking_at(source=True),
        languages=SPANISH_ENGLISH,
    ),
    Check(
        "partial-addition",
        Severity.WARNING,
        "Something was added to a sentence",
        "A phrase of the rendering has no counterpart in its source sentence. Example: «El juez los citó» rendered as «The judge, known "
        "for his strictness in such matters, summoned them».",
        prepare=_looking_at(source=False),
        languages=SPANISH_ENGLISH,
    ),
)
