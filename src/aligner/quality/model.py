"""`quality`: a first combination of the scores of a unit into one number in 0..1.

quality = 1 / (1 + exp(-(b + sum of w * feature))), over the features that are there:

    posterior      0..1     the link's probability
    length z       >= 0     |log(target / source characters) - mean| / deviation, at most 6
    chrF           0..1     of the machine translation, when there is one

The weights were set by hand so that a sure link of usual length has 0.9 or more, and one of chance below 0.3.
"""

from __future__ import annotations

import math

from aligner.bitext import Origin, Scores

__all__ = ["SIGNATURE", "length_z", "quality"]

SIGNATURE = "quality|weights:2026-1"

# Mean and deviation of log(English / Spanish characters) of news sentences (WMT newstest 2008 and 2010).
MEAN_EN_ES, DEVIATION = -0.13, 0.22
BIAS, POSTERIOR, LENGTH, CHRF, CHRF_USUAL = -3.4, 6.4, -0.55, 4.0, 0.45


def length_z(source: str, target: str, source_language: str) -> float | None:
    """Standard score of the length ratio: positive when the target is longer than usual. None when a side is empty."""
    if not source.strip() or not target.strip():
        return None
    mean = MEAN_EN_ES if source_language == "es" else -MEAN_EN_ES
    # Short texts vary more: the deviation grows as that of a sum of words would.
    spread = DEVIATION * math.sqrt(1 + 60 / len(source))
    return round((math.log(len(target) / len(source)) - mean) / spread, 4)


def quality(scores: Scores, origin: Origin) -> float | None:
    """0..1, higher is better; None for omissions, additions and machine translations, which have no pair to judge."""
    if scores.posterior is None or scores.length_z is None or origin == Origin.MT:
        return None
    total = BIAS + POSTERIOR * scores.posterior + LENGTH * min(abs(scores.length_z), 6.0)
    if scores.chrf is not None:
        total += CHRF * (scores.chrf / 100 - CHRF_USUAL)
    return round(1 / (1 + math.exp(-total)), 4)
