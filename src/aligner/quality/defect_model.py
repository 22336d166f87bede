"""The model behind `quality`: how probable it is that a pair is a correct and complete translation.

A multinomial logistic regression over what can be wrong with a pair. Every defect d has a score, linear in the standardised features,

    s_d = sum of w_d,f * (x_f - mean_f) / scale_f

and the probability that nothing is wrong is 1 / (1 + sum over d of exp(s_d)); that of a defect is exp(s_d) times as much. A doubtful
link adds to the odds that the texts do not belong together. Which
features there are depends on the machine translations at hand (`features.PROFILES`); every profile has weights of its own. Weights,
means and scales are in data/quality.json, fitted by scripts/train/quality.py.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.quality.features import FEATURES

__all__ = ["DEFECTS", "Model", "length_z", "load_models"]

Array = NDArray[np.float64]


DEFECTS = ("unrelated", "cut off", "left out", "added", "number", "untranslated", "wording", "negation", "name")
"""What can be wrong with a pair, in the order of the weights."""

# Mean and deviation of log(English / Spanish characters) of news sentences (WMT newstest 2008 and 2010).
MEAN_EN_ES, DEVIATION = -0.13, 0.22
DOUBT = 0.3
"""How much the odds (1 - p) / p against a link of posterior p count beside those against a good pair: set by hand."""
LEAST_POSTERIOR = 0.01


@dataclass(frozen=True)
class Model:
    """The weights of a profile: `mean`, `scale`, `typical` (of good pairs) per feature; `weights` (defects x features)."""

    names: tuple[str, ...]
    mean: Array
    scale: Array
    typical: Array
    weights: Array

    def defects(self, values: Array, posterior: Array | None = None, more: Array | None = None) -> Array:
        """Probability of every defect, (pairs x defects), in the order of DEFECTS.

        `values`: features (pairs x features); `posterior`: of the links, 0..1; `more`: what is added to the scores of the defects
        (pairs x defects) by what else is known. One less the sum of a row is the quality.
        """
        scores = ((values - self.mean) / self.scale) @ self.weights.T
        if more is not None:
            scores = scores + more
        top = np.maximum(scores.max(axis=1, keepdims=True), 0.0)
        odds = np.exp(scores - top)
        if posterior is not None:
            against = (1 - posterior) / np.maximum(posterior, LEAST_POSTERIOR)
            odds[:, 0] += DOUBT * against * np.exp(-top[:, 0])
        found: Array = odds / (odds.sum(axis=1, keepdims=True) + np.exp(-top))
        return found

    def pulls(self, values: Array, defect: int) -> list[tuple[str, float]]:
        """The features of one pair by how far they raise a defect's score over that of a usual good pair, the strongest first."""
        pull = self.weights[defect] * (values - self.typical) / self.scale
        order = sorted(range(len(pull)), key=lambda k: (-pull[k], k))
        return [(self.names[k], float(pull[k])) for k in order if pull[k] > 0]


@cache
def load_models() -> Mapping[str, Model]:
    """The models that come with the package, by profile."""
    content: dict[str, Any] = json.loads(resources.files("aligner.quality").joinpath("data/quality.json").read_text(encoding="utf-8"))
    models = {}
    for profile, names in FEATURES.items():
        own = content["profiles"][profile]
        mean, scale, typical = np.array([own["features"][name] for name in names], dtype=np.float64).T
        weights = np.array([[own["weights"][defect][name] for name in names] for defect in DEFECTS], dtype=np.float64)
        models[profile] = Model(names, mean, scale, typical, weights)
    return models


def length_z(source: str, target: str, source_language: str) -> float | None:
    """Standard score of the length ratio: positive when the target is longer than usual. None when a side is empty."""
    if not source.strip() or not target.strip():
        return None
    mean = MEAN_EN_ES if source_language == "es" else -MEAN_EN_ES
    # Short texts vary more: the deviation grows as that of a sum of words would.
    spread = DEVIATION * math.sqrt(1 + 60 / len(source))
    return round((math.log(len(target) / len(source)) - mean) / spread, 4)
