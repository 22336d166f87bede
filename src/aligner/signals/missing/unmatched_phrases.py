"""How surely words in a row have no counterpart: their span's own probability and the word alignment of the pair, in one logistic model.

Fitted on WMT newstest 2008 and 2010 (910 pairs as they are, 280 with a clause removed or added by scripts/bench/planting.py); spans were
candidates from a probability of .5.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from aligner.bitext import Span
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment

__all__ = ["span_log_odds"]

_BIAS, _LOG_ODDS, _LINK, _WORDS, _LOG_LOST, _LOST, _LOG_OTHER = -2.01, 0.614, -3.29, 0.582, 0.715, 0.255, -0.374
_LITTLE = 0.05
_LEAST = 1e-6


def span_log_odds(alignment: WordAlignment, language: Language, span: Span, words: int, probability: float) -> float:
    """Log-odds (nats) that the characters of a span of the text of `language` have no counterpart.

    `words`: how many words the span has; `probability`: that it has no counterpart by `signals.missing.spans` (0..1). The alignment
    adds how well the span's content words are linked (mean, by rarity), the sum of the rarities of those without a counterpart, and the
    same sum for the whole other side: in a free translation words of both sides are alone.
    """
    inside = [k for k, (start, end) in enumerate(alignment.words(language).spans) if span[0] <= start and end <= span[1]]
    weight = _weights(alignment, language)[inside]
    linked = np.array([max((one for _, one in alignment.counterparts(language, k)), default=0.0) for k in inside])
    link = float((linked * weight).sum() / max(float(weight.sum()), _LEAST))
    lost = _lost(alignment, language, inside, weight)
    other = language.other
    everywhere = range(len(alignment.unlinked[other]))
    other_lost = _lost(alignment, other, everywhere, _weights(alignment, other))
    return (
        _BIAS
        + _LOG_ODDS * math.log(max(probability, _LEAST) / (1 - probability + _LEAST))
        + _LINK * link
        + _WORDS * math.log(max(words, 1))
        + _LOG_LOST * math.log(lost + _LITTLE)
        + _LOST * lost
        + _LOG_OTHER * math.log(other_lost + _LITTLE)
    )


def _weights(alignment: WordAlignment, language: Language) -> np.ndarray:
    """The rarity of every word, 0 for function words (words)."""
    matches = alignment.matches[language]
    return np.asarray(matches.value("rarity") * (1 - matches.value("function word")))


def _lost(alignment: WordAlignment, language: Language, words: Sequence[int] | range, weight: np.ndarray) -> float:
    """Sum of the weights of words, each times its probability of having no counterpart."""
    return float((np.array(alignment.unlinked[language])[list(words)] * weight).sum()) if len(words) else 0.0
