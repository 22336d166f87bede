"""The likeliest phrase of each side that has no counterpart, of several that could be it."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from aligner.signals.coverage import Batch, Side
from aligner.signals.spans import LANGUAGES, PROFILES, Candidates, Stretch, candidates, judged, load_weights, stretches_at

__all__ = ["LEAST_CONTENT", "likeliest"]

LEAST_CONTENT = 2
"""Words with content of their own and without a counterpart that a phrase must have."""
# A word that happens to fit one elsewhere cuts a clause in two, and one that the lexicon does not know ties a phrase to its neighbours:
# what log-odds every word is given beyond its own makes the stretches longer or shorter. Without and with a machine translation.
_SHIFTS = {False: (-1.0, 1.0, 1.5), True: (-1.0, 1.0)}
_MOST = 0.65
"""Share of a side from which a longer stretch is rather a free rendering of the whole."""
_SURE_ALONE = 0.86
"""Probability from which the stretch by the words' own log-odds is marked, even where another is likelier."""


def likeliest(batch: Batch) -> tuple[Candidates, Candidates]:
    """The likeliest candidates with enough content, of the Spanish and of the English side."""
    weights = load_weights()
    plain = candidates(batch, weights)
    found = []
    for k, side in enumerate((batch.spanish, batch.english)):
        translated = batch.translated[k]
        own, odds = weights[PROFILES[translated], LANGUAGES[k]], plain[k].log_odds
        others = (stretches_at(odds, side, shift) for shift in _SHIFTS[translated])
        more = [judged(batch, k == 0, other, plain[1 - k].stretch, own, odds) for other in others]
        found.append(_best((plain[k], *more), side))
    return found[0], found[1]


def _best(among: Iterable[Candidates], side: Side) -> Candidates:
    """For each row the likeliest candidate that has enough content, or the first."""
    every = tuple(among)
    chances = np.stack([np.where(one.content >= LEAST_CONTENT, one.probability, 0.0) for one in every])
    for chance, one in zip(chances[1:], every[1:], strict=True):
        chance[one.stretch.last - one.stretch.first > _MOST * side.size] = 0.0
    rows = np.arange(len(side.present))
    chosen = np.where(chances[0] >= _SURE_ALONE, 0, np.argmax(chances, axis=0))

    def of(values: list[np.ndarray]) -> np.ndarray:
        return np.asarray(np.stack(values)[chosen, rows])

    stretch = Stretch(*(of([getattr(one.stretch, name) for one in every]) for name in ("first", "last", "score")))
    probability = np.maximum(chances.max(axis=0), of([one.probability for one in every]))
    return Candidates(stretch, probability, of([one.content for one in every]), every[0].log_odds)
