"""The most probable span without a counterpart, chosen from shorter and longer candidates."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.signals.missing.coverage import Batch
from aligner.signals.missing.spans import (
    WEIGHT_SETS,
    Candidates,
    WordSpans,
    content_of,
    content_words,
    load_span_weights,
    score_spans,
    shifted_spans,
)

__all__ = ["MIN_CONTENT", "best_spans"]

Numbers = NDArray[np.int64]

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


def best_spans(batch: Batch, plain: Mapping[Language, Candidates]) -> Mapping[Language, Candidates]:
    """The most probable candidates with enough content, of both sides. `plain`: the candidates of the batch (`find_candidates`)."""
    return {language: _best_spans(batch, plain, language) for language in Language}


def _best_spans(batch: Batch, plain: Mapping[Language, Candidates], language: Language) -> Candidates:
    """For each text the most probable of several candidates that has enough content, else the one without a shift.

    Only candidates with enough content are scored, and only texts that can have one are looked at.
    """
    own, side = plain[language], batch.side(language)
    translated = language in batch.translated_into
    rows = np.flatnonzero(content_words(side).sum(axis=1) >= MIN_CONTENT)
    part, shifts = np.tile(rows, len(_SHIFTS[translated])), np.repeat(np.array(_SHIFTS[translated], np.float32), len(rows))
    words = side.at(part)
    spans = shifted_spans(own.log_odds[part], words, shifts[:, None])
    tried = np.flatnonzero((content_of(spans, words) >= MIN_CONTENT) & (spans.last - spans.first <= _MAX_SHARE * words.size))
    row = part[tried]
    weights, other = load_span_weights()[WEIGHT_SETS[translated], language], plain[language.other].spans.at(row)
    shifted = score_spans(batch.at(row), language, spans.at(tried), other, weights, own.log_odds[row])
    return _most_probable(own, shifted, row, tried // max(len(rows), 1))


def _most_probable(plain: Candidates, shifted: Candidates, row: Numbers, shift: Numbers) -> Candidates:
    """The plain candidates, or where one with a shift is more probable, that one. `row`, `shift`: of each of these, the first shift first.

    A plain one that is sure, or as probable, stays.
    """
    chances = np.zeros((2 + shift.max(initial=-1), len(plain.probability)), np.float32)
    chances[0] = np.where(plain.content >= MIN_CONTENT, plain.probability, 0.0)
    chances[shift + 1, row] = shifted.probability
    place = np.zeros(chances.shape, np.int64)
    place[shift + 1, row] = np.arange(len(row))
    chosen = np.where(chances[0] >= _SURE, 0, np.argmax(chances, axis=0))
    better = np.flatnonzero(chosen)
    taken = place[chosen[better], better]

    def choose(values: np.ndarray, others: np.ndarray) -> np.ndarray:
        result = values.copy()
        result[better] = others[taken]
        return result

    spans = WordSpans(*(choose(getattr(plain.spans, name), getattr(shifted.spans, name)) for name in ("first", "last", "score")))
    probability = np.maximum(chances.max(axis=0), choose(plain.probability, shifted.probability))
    return Candidates(spans, probability, choose(plain.content, shifted.content), plain.log_odds)
