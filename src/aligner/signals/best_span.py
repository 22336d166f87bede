"""The most probable span without a counterpart, chosen from shorter and longer candidates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from aligner.languages.pair import Language
from aligner.signals.coverage import Batch, SideWords
from aligner.signals.spans import (
    WEIGHT_SETS,
    Candidates,
    WordSpans,
    find_candidates,
    load_span_weights,
    score_spans,
    shifted_spans,
)

__all__ = ["MIN_CONTENT", "best_spans"]

MIN_CONTENT = 2
"""Number of content words without a counterpart that a span must have."""
_SHIFTS = {False: (-1.0, 1.0, 1.5), True: (-1.0, 1.0)}
"""Shifts of the log-odds of every word (in nats) that give shorter and longer candidates, without and with a machine translation.

They help where one word with an accidental counterpart cuts a clause in two, or an unknown word joins a span to its neighbours. Set by
hand.
"""
_MAX_SHARE = 0.65
"""A longer candidate, as a share of the words of its side, is more likely a free translation of the whole text."""
_SURE = 0.86
"""Probability from which the candidate without a shift is taken, even if another one is more probable. Set by hand."""


def best_spans(batch: Batch) -> Mapping[Language, Candidates]:
    """The most probable candidates with enough content, of both sides."""
    weights = load_span_weights()
    plain = find_candidates(batch, weights)
    found = {}
    for language in Language:
        side, odds, translated = batch.side(language), plain[language].log_odds, language in batch.translated_into
        own, other = weights[WEIGHT_SETS[translated], language], plain[language.other].spans
        shifted = (shifted_spans(odds, side, shift) for shift in _SHIFTS[translated])
        found[language] = _most_probable((plain[language], *(score_spans(batch, language, s, other, own, odds) for s in shifted)), side)
    return found


def _most_probable(alternatives: Iterable[Candidates], side: SideWords) -> Candidates:
    """For each text the most probable alternative that has enough content, else the first."""
    every = tuple(alternatives)
    chances = np.stack([np.where(one.content >= MIN_CONTENT, one.probability, 0.0) for one in every])
    for chance, one in zip(chances[1:], every[1:], strict=True):
        chance[one.spans.last - one.spans.first > _MAX_SHARE * side.size] = 0.0
    rows = np.arange(len(side.present))
    chosen = np.where(chances[0] >= _SURE, 0, np.argmax(chances, axis=0))

    def choose(values: list[np.ndarray]) -> np.ndarray:
        return np.asarray(np.stack(values)[chosen, rows])

    spans = WordSpans(*(choose([getattr(one.spans, name) for one in every]) for name in ("first", "last", "score")))
    probability = np.maximum(chances.max(axis=0), choose([one.probability for one in every]))
    return Candidates(spans, probability, choose([one.content for one in every]), every[0].log_odds)
