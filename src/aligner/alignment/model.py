"""The model: a log-linear model over whole alignments (a conditional random field), one set of weights per kind of evidence.

The score of a link is the bias of its type plus the weighted sum of its features; the probability of an alignment is the
exponential of the sum of its links' scores over that of all alignments (Lafferty, McCallum and Pereira 2001). Fitted by
maximum likelihood, its posteriors are probabilities. `scripts/train/alignment.py` fits the weights.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.features import FEATURES, GROUPS, Grid, link_features, valid_links
from aligner.alignment.search import LINK_TYPES

__all__ = ["PROFILES", "Weights", "link_scores", "load_weights"]

PROFILES = ("surface", "lexicon", "mt", "mt+lexicon")
"""Kinds of evidence that have weights of their own; cognates, numbers, marks and lengths are in all of them."""


@dataclass(frozen=True)
class Weights:
    """Biases by link type (in the order of LINK_TYPES) and weights by group, in the order of FEATURES."""

    bias: NDArray[np.float64]
    features: dict[str, NDArray[np.float64]]

    @classmethod
    def from_vector(cls, vector: NDArray[np.float64]) -> Weights:
        """From all numbers in one vector, biases first, as fitting needs them."""
        features, at = {}, len(LINK_TYPES)
        for group, names in FEATURES.items():
            features[group] = vector[at : at + len(names)]
            at += len(names)
        return cls(vector[: len(LINK_TYPES)], features)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Weights:
        """From `to_json`. Raises KeyError when a link type or feature is missing."""
        bias = np.array([data["bias"][f"{a}:{b}"] for a, b in LINK_TYPES])
        return cls(bias, {group: np.array([data[group][name] for name in names]) for group, names in FEATURES.items()})

    def to_json(self) -> dict[str, dict[str, float]]:
        """Names and numbers, rounded to four places."""
        data = {"bias": {f"{a}:{b}": round(float(v), 4) for (a, b), v in zip(LINK_TYPES, self.bias, strict=True)}}
        for group, names in FEATURES.items():
            data[group] = {name: round(float(v), 4) for name, v in zip(names, self.features[group], strict=True)}
        return data


@cache
def load_weights(profile: str) -> Weights:
    """The shipped weights of a profile."""
    text = resources.files("aligner.alignment").joinpath("data/weights.json").read_text(encoding="utf-8")
    return Weights.from_json(json.loads(text)["profiles"][profile])


def link_scores(grid: Grid, weights: Weights) -> NDArray[np.float64]:
    """Scores of every link: (types, N + 1, M + 1, lattices), -inf where there is none."""
    n, m, lattices = grid.target_matched.shape
    scores = np.full((len(LINK_TYPES), n + 1, m + 1, lattices), -np.inf)
    valid = valid_links(grid)
    for number, features in enumerate(link_features(grid)):
        if not features:
            continue
        a, b = LINK_TYPES[number]
        total = np.full((n + 1 - a, m + 1 - b, lattices), weights.bias[number], np.float32)
        for weight, feature in zip(weights.features[GROUPS[number]], features, strict=True):
            if weight:
                total += np.float32(weight) * feature
        scores[number, a:, b:] = np.where(valid[a:, b:], total, -np.inf)
    return scores
