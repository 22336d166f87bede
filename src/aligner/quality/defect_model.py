"""The quality model: how probable it is that a pair is a correct and complete translation.

It is a multinomial logistic regression over what can be wrong with a pair. Every defect d has a score, linear in the standardised
features,

    s_d = sum over f of w_d,f * (x_f - mean_f) / scale_f

The probability that nothing is wrong is 1 / (1 + sum over d of exp(s_d)); that of the defect d is exp(s_d) times as much. A doubtful link
raises the odds that the texts do not belong together.

Errors that the checks found raise the odds of their defect (`finding_evidence.finding_odds`).

Which features there are depends on the machine translations at hand (`features.FEATURES`); each of these profiles has its own weights.
Whatever speaks against a pair, such as a word without a counterpart, has weights of at least 0, and what speaks for it, such as coverage,
of at most 0: of two versions of a sentence the one with more wrong words never looks better for them. That people translate more freely
than machines is told by the article (ARTICLE). The features of findings are those that data/quality.json names. It also has the weights,
means and scales, fitted by scripts/train/quality.py.
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

from aligner.languages.pair import Language
from aligner.quality.features import FEATURES
from aligner.signals.missing import length_ratio

__all__ = ["ARTICLE", "DEFECTS", "DefectModel", "length_z", "load_models"]

Array = NDArray[np.float64]

DEFECTS = ("unrelated", "cut off", "left out", "added", "number", "untranslated", "wording", "negation", "name", "claim")
"""What can be wrong with a pair, in the order of the weights."""

ARTICLE = "machine-made article"
"""The feature that is of the whole article: the probability (0..1) that a machine made its translation, 0 where that is not known. Machines
keep closer to the source than people, so the same words without a counterpart say more against a pair of theirs."""

LINK_DOUBT = 0.3
"""Weight of the odds (1 - p) / p against a link of posterior p, in the odds that the texts are unrelated. Set by hand."""
MIN_POSTERIOR = 0.01
"""Lower bound of a posterior, so that these odds stay finite."""


@dataclass(frozen=True)
class DefectModel:
    """The model of one profile, for F features and D defects (DEFECTS).

    `names` (F): of the features; the last ones, `findings`, are of findings, and the one before them is ARTICLE. `mean`, `scale` (F): over
    all training pairs. `typical` (F): mean over good pairs. `weights` (D, F).
    """

    names: tuple[str, ...]
    findings: tuple[str, ...]
    mean: Array
    scale: Array
    typical: Array
    weights: Array

    def defects(
        self,
        values: Array,
        posterior: Array | None = None,
        more: Array | None = None,
        extra_odds: Array | None = None,
        absent: NDArray[np.bool_] | None = None,
    ) -> Array:
        """Probability of every defect: (P, D), in the order of DEFECTS. The quality of a pair is 1 minus the sum of its row.

        `values` (P, F): features of P pairs. `posterior` (P): of their links, 0..1. `more` (P, D): added to the scores of the defects.
        `extra_odds` (P, D), 0 or more: added to the odds of the defects. `absent` (P, D): defects that are known not to be there.
        """
        scores = ((values - self.mean) / self.scale) @ self.weights.T
        if more is not None:
            scores = scores + more
        top = np.maximum(scores.max(axis=1, keepdims=True), 0.0)
        odds = np.exp(scores - top)
        if posterior is not None:
            against = (1 - posterior) / np.maximum(posterior, MIN_POSTERIOR)
            odds[:, 0] += LINK_DOUBT * against * np.exp(-top[:, 0])
        if extra_odds is not None:
            odds += extra_odds * np.exp(-top)
        if absent is not None:
            odds[absent] = 0.0
        found: Array = odds / (odds.sum(axis=1, keepdims=True) + np.exp(-top))
        return found

    def contributions(self, values: Array, defect: int) -> list[tuple[str, float]]:
        """The features that raise the score of a defect above that of a typical good pair, with how much they raise it, highest first.

        `values` (F): of one pair. `defect`: index in DEFECTS.
        """
        raised = self.weights[defect] * (values - self.typical) / self.scale
        order = sorted(range(len(raised)), key=lambda k: (-raised[k], k))
        return [(self.names[k], float(raised[k])) for k in order if raised[k] > 0]


@cache
def load_models() -> Mapping[str, DefectModel]:
    """The models that come with the package, by profile."""
    content: dict[str, Any] = json.loads(resources.files("aligner.quality").joinpath("data/quality.json").read_text(encoding="utf-8"))
    models = {}
    findings = tuple(content["findings"])
    for profile, text_names in FEATURES.items():
        names = (*text_names, ARTICLE, *findings)
        own = content["profiles"][profile]
        mean, scale, typical = np.array([own["features"][name] for name in names], dtype=np.float64).T
        weights = np.array([[own["weights"][defect][name] for name in names] for defect in DEFECTS], dtype=np.float64)
        models[profile] = DefectModel(names, findings, mean, scale, typical, weights)
    return models


def length_z(source: str, target: str, source_language: Language) -> float | None:
    """Standard score of the length ratio: positive when the target is longer than usual. None when one text is empty.

    Mean and deviation are those of `signals.missing.length_ratio`.
    """
    if not source.strip() or not target.strip():
        return None
    mean = length_ratio.MEAN if source_language is Language.SPANISH else -length_ratio.MEAN
    return round((math.log(len(target) / len(source)) - mean) / length_ratio.deviation(float(len(source) + len(target))), 4)
