"""Posteriors that say how often links are right, whatever the text.

Weights are fitted mostly to news, where links are certain or not there. Where texts are cut and translated more freely, people who align
them by hand differ too, and the model is surer than it should be. How sure it is of the whole document tells these texts apart: the
log-odds of a link are a weighted sum of the model's log-odds of it and of the document's (Platt 1999, with one more variable). A short
document says little about how freely it is translated: how sure the model is of it is drawn towards what is usual. The order of a
document's links stays the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from aligner.bitext import Link

__all__ = ["calibrated", "confidence", "log_odds"]

Floats = NDArray[np.float64]
EDGE = 1e-3
"""Probabilities nearer to 0 or 1 count as this near."""
USUAL, USUAL_SEGMENTS = 0.97, 50
"""How sure the model is of most documents, and for how many segments of a document that counts."""
STEPS = 1024
"""The confidence of a document is a multiple of 1 / this, so that it does not depend on the order of sums."""


def calibrated(links: Sequence[Link], weights: Floats) -> list[Link]:
    """The links with their posteriors as they should be.

    `weights`: of a link's log-odds, of the document's, and a constant; zeros for none.
    """
    if not links or not weights.any():
        return list(links)
    posteriors = np.array([link.posterior for link in links])
    whole = log_odds(np.array([confidence(links)]))[0]
    sums = weights[0] * log_odds(posteriors) + weights[1] * whole + weights[2]
    return [replace(link, posterior=posterior) for link, posterior in zip(links, (1 / (1 + np.exp(-sums))).tolist(), strict=True)]


def confidence(links: Sequence[Link]) -> float:
    """Mean posterior of the segments' links and of USUAL_SEGMENTS with the usual one, a multiple of 1 / STEPS."""
    sizes = [len(link.source) + len(link.target) for link in links]
    total = USUAL_SEGMENTS * USUAL + sum(size * link.posterior for size, link in zip(sizes, links, strict=True))
    return round(total / (USUAL_SEGMENTS + sum(sizes)) * STEPS) / STEPS


def log_odds(probabilities: Floats) -> Floats:
    """log(p / (1 - p)), of probabilities that are kept EDGE away from 0 and 1."""
    kept = np.clip(probabilities, EDGE, 1 - EDGE)
    odds: Floats = np.log(kept / (1 - kept))
    return odds
