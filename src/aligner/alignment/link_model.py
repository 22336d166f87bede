"""The model: a conditional random field over whole alignments, one set of weights per kind of evidence.

The score of a link is a small network's: the bias of its type, a weighted sum of its features, and the outputs of a few hidden units. The
probability of an alignment is the exponential of the sum of its links' scores over that of all alignments (Lafferty, McCallum and Pereira
2001; with hidden units Peng, Bo and Xu 2009). Fitted by maximum likelihood, its posteriors are probabilities.
`scripts/train/alignment.py` fits the weights.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.features import FEATURES, GROUPS, Grid, Shared, link_features, valid_links
from aligner.alignment.search import LINK_TYPES

__all__ = ["HIDDEN", "MEASURES", "PROFILES", "Weights", "link_scores", "load_weights", "score", "stacked"]

Array = NDArray[np.float64]
MEASURES = ("constant", "coverage", "contrast", "contrast by length", "linked", "confidence", "log length", "imbalance")
"""What `documents` looks at, in the order of the weights."""

PROFILES = ("surface", "lexicon", "mt", "mt, other languages", "mt+lexicon")
"""Kinds of evidence that have weights of their own; cognates, numbers, marks and lengths are in all of them."""


CHUNK = 1024
"""Links scored at a time: so few that the BLAS does not wake its own threads for them, which costs more than it brings."""
HIDDEN = 12
"""Hidden units of a group."""


@dataclass(frozen=True)
class Weights:
    """A score is bias + linear . features + output . max(hidden . features + threshold, 0).

    `bias` (types) and `threshold` (types, HIDDEN) are of link types, in the order of LINK_TYPES; `linear` (features), `hidden`
    (HIDDEN, features) and `output` (HIDDEN) are of groups, features in the order of FEATURES. `document` is for documents.MEASURES.
    `runs`: the three numbers that set the price of leaving out segments alone (runs.in_runs); zeros for none.
    """

    bias: Array
    threshold: Array
    linear: dict[str, Array]
    hidden: dict[str, Array]
    output: dict[str, Array]
    document: Array = field(default_factory=lambda: np.zeros(len(MEASURES)))
    runs: Array = field(default_factory=lambda: np.zeros(3))

    @classmethod
    def size(cls) -> int:
        """How many numbers there are."""
        return len(LINK_TYPES) * (1 + HIDDEN) + sum(len(names) * (1 + HIDDEN) + HIDDEN for names in FEATURES.values())

    @classmethod
    def from_vector(cls, vector: Array) -> Weights:
        """From all numbers in one vector, as fitting needs them."""
        parts = _Cutter(vector)
        types = len(LINK_TYPES)
        bias, threshold = parts.take(types), parts.take(types, HIDDEN)
        linear, hidden, output = {}, {}, {}
        for group, names in FEATURES.items():
            linear[group], hidden[group], output[group] = parts.take(len(names)), parts.take(HIDDEN, len(names)), parts.take(HIDDEN)
        return cls(bias, threshold, linear, hidden, output)

    def to_vector(self) -> Array:
        """From `from_vector` and back."""
        groups = [part for group in FEATURES for part in (self.linear[group], self.hidden[group], self.output[group])]
        return np.concatenate([part.ravel() for part in (self.bias, self.threshold, *groups)])

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Weights:
        """From `to_json`. Raises KeyError when a link type or feature is missing."""
        names = [f"{a}:{b}" for a, b in LINK_TYPES]
        bias, threshold = (np.array([data[part][name] for name in names]) for part in ("bias", "threshold"))
        linear, hidden, output = {}, {}, {}
        for group, features in FEATURES.items():
            linear[group] = np.array([data[group]["linear"][name] for name in features])
            hidden[group] = np.array([data[group]["hidden"][name] for name in features]).T.copy()
            output[group] = np.array(data[group]["output"])
        document = np.array([data["document"][name] for name in MEASURES]) if "document" in data else np.zeros(len(MEASURES))
        runs = np.array(data.get("runs", (0.0, 0.0, 0.0)))
        return cls(bias, threshold, linear, hidden, output, document, runs)

    def to_json(self) -> dict[str, Any]:
        """Names and numbers, rounded to four places."""
        names = [f"{a}:{b}" for a, b in LINK_TYPES]
        data: dict[str, Any] = {
            "bias": dict(zip(names, _rounded(self.bias), strict=True)),
            "threshold": dict(zip(names, _rounded(self.threshold), strict=True)),
            "document": dict(zip(MEASURES, _rounded(self.document), strict=True)),
            "runs": _rounded(self.runs),
        }
        for group, features in FEATURES.items():
            data[group] = {
                "linear": dict(zip(features, _rounded(self.linear[group]), strict=True)),
                "hidden": dict(zip(features, _rounded(self.hidden[group].T), strict=True)),
                "output": _rounded(self.output[group]),
            }
        return data


class _Cutter:
    """Cuts arrays off the front of a vector."""

    def __init__(self, vector: Array) -> None:
        self.vector, self.at = vector, 0

    def take(self, *shape: int) -> Array:
        size = int(np.prod(shape))
        self.at += size
        return self.vector[self.at - size : self.at].reshape(shape)


def _rounded(values: Array) -> Any:
    return np.round(values, 4).tolist()


@cache
def load_weights(profile: str) -> Weights:
    """The shipped weights of a profile."""
    text = resources.files("aligner.alignment").joinpath("data/weights.json").read_text(encoding="utf-8")
    return Weights.from_json(json.loads(text)["profiles"][profile])


def link_scores(grid: Grid, weights: Weights) -> tuple[Array, Shared]:
    """Scores of every link: (types, N + 1, M + 1, lattices), -inf where there is none; and what the features share."""
    n, m, lattices = grid.target_matched.shape
    scores = np.full((len(LINK_TYPES), n + 1, m + 1, lattices), -np.inf)
    valid = valid_links(grid)
    shared = Shared(grid)
    for number, features in enumerate(link_features(shared)):
        if features:
            a, b = LINK_TYPES[number]
            shape = (n + 1 - a, m + 1 - b, lattices)
            total = score(stacked(features, shape), number, weights).reshape(shape)
            np.copyto(scores[number, a:, b:], total, where=valid[a:, b:])
    return scores, shared


def stacked(features: Sequence[Array], shape: tuple[int, ...]) -> Array:
    """Features of all links of a type, given with their shape: (features, links)."""
    table = np.empty((len(features), *shape))
    for row, feature in zip(table, features, strict=True):
        row[...] = feature
    return table.reshape(len(features), -1)


def score(table: Array, number: int, weights: Weights) -> Array:
    """Scores of links of one type, given as `stacked` does."""
    group = GROUPS[number]
    # The linear part is one unit more.
    units = np.vstack([weights.hidden[group], weights.linear[group]])
    thresholds = np.append(weights.threshold[number], weights.bias[number])[:, None]
    total = np.empty(table.shape[1])
    for start in range(0, len(total), CHUNK):
        outputs = units @ table[:, start : start + CHUNK]
        outputs += thresholds
        hidden, linear = outputs[:-1], outputs[-1]
        np.maximum(hidden, 0, out=hidden)
        np.add(weights.output[group] @ hidden, linear, out=total[start : start + CHUNK])
    return total
