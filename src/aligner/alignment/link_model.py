"""The model: a conditional random field over whole alignments, one set of weights per kind of evidence.

The score of a link is a small network's: the bias of its type, a weighted sum of its features, and the outputs of a few hidden units. The
probability of an alignment is the exponential of the sum of its links' scores over that of all alignments (Lafferty, McCallum and Pereira
2001; with hidden units Peng, Bo and Xu 2009). Fitted by maximum likelihood, its posteriors are probabilities.
`scripts/train/alignment.py` fits the weights.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.embedding_features import EMBEDDING_FEATURES, embedding_features
from aligner.alignment.features import FEATURES, GROUPS, Grid, Shared, link_features, valid_links
from aligner.alignment.name_features import NAME_FEATURES, name_features
from aligner.alignment.own_words import OWN_WORD_FEATURES, own_word_features
from aligner.alignment.search import LINK_TYPES

__all__ = [
    "EMBEDDED",
    "HIDDEN",
    "LEAST_GAIN",
    "MEASURES",
    "PROFILES",
    "Weights",
    "all_features",
    "link_scores",
    "load_weights",
    "score",
    "stacked",
]

Array = NDArray[np.float64]
MEASURES = ("constant", "coverage", "contrast", "contrast by length", "linked", "confidence", "log length", "imbalance")
"""What `documents` looks at, in the order of the weights."""
COSINE_MEASURES = ("cosine", "cosine contrast", "cosine contrast by length")
"""What it looks at besides when there are embeddings."""

EMBEDDED = "+embeddings"
"""At the end of the names of profiles with embeddings."""
PROFILES = (
    *("surface", "lexicon", "mt", "mt, other languages", "mt+lexicon"),
    *("surface+embeddings", "lexicon+embeddings", "mt+embeddings"),
)
"""Kinds of evidence that have weights of their own; cognates, numbers, marks and lengths are in all of them."""


CHUNK = 1024
"""Links scored at a time: so few that the BLAS does not wake its own threads for them, which costs more than it brings."""
HIDDEN = 12
"""Hidden units of a group."""
HIDDEN_EMBEDDED = 6
"""The same of weights with embeddings."""
LEAST_GAIN = 0.49
"""A link is taken when its posterior exceeds this: about half the F1 reached, which maximises the expected F1."""
OWN_SCORE = "score without embeddings"
"""The first feature of weights with embeddings."""


@dataclass(frozen=True)
class Weights:
    """A score is bias + linear . features + output . max(hidden . features + threshold, 0).

    `bias` (types) and `threshold` (types, HIDDEN) are of link types, in the order of LINK_TYPES; `linear` (features), `hidden`
    (HIDDEN, features) and `output` (HIDDEN) are of groups, features in the order of FEATURES. `document` is for documents.MEASURES.
    With embeddings, the features are OWN_SCORE, EMBEDDING_FEATURES, NAME_FEATURES and OWN_WORD_FEATURES.
    `runs`: the three numbers that set the price of leaving out segments alone (runs.in_runs); `calibration`: the three numbers of
    calibration.calibrated; zeros for none. `least_null`: LEAST_GAIN for segments that are left out.
    """

    bias: Array
    threshold: Array
    linear: dict[str, Array]
    hidden: dict[str, Array]
    output: dict[str, Array]
    document: Array = field(default_factory=lambda: np.zeros(len(MEASURES)))
    runs: Array = field(default_factory=lambda: np.zeros(3))
    calibration: Array = field(default_factory=lambda: np.zeros(3))
    least_null: float = LEAST_GAIN

    @property
    def embeddings(self) -> bool:
        """Whether these are weights with embeddings."""
        return len(self.linear["one"]) == len(feature_names(embeddings=True)["one"])

    @classmethod
    def size(cls, *, embeddings: bool) -> int:
        """How many numbers there are."""
        groups, hidden = feature_names(embeddings=embeddings).values(), HIDDEN_EMBEDDED if embeddings else HIDDEN
        return len(LINK_TYPES) * (1 + hidden) + sum(len(names) * (1 + hidden) + hidden for names in groups)

    @classmethod
    def from_vector(cls, vector: Array) -> Weights:
        """From all numbers in one vector, as fitting needs them; its length tells whether there are embeddings."""
        embeddings = len(vector) == cls.size(embeddings=True)
        units = HIDDEN_EMBEDDED if embeddings else HIDDEN
        parts = _Cutter(vector)
        types = len(LINK_TYPES)
        bias, threshold = parts.take(types), parts.take(types, units)
        linear, hidden, output = {}, {}, {}
        for group, names in feature_names(embeddings=embeddings).items():
            linear[group], hidden[group], output[group] = parts.take(len(names)), parts.take(units, len(names)), parts.take(units)
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
        for group, features in feature_names(embeddings=OWN_SCORE in data["one"]["linear"]).items():
            linear[group] = np.array([data[group]["linear"][name] for name in features])
            hidden[group] = np.array([data[group]["hidden"][name] for name in features]).T.copy()
            output[group] = np.array(data[group]["output"])
        document = np.array([data["document"][name] for name in MEASURES + COSINE_MEASURES if name in data["document"]])
        runs, calibration = (np.array(data.get(name, (0.0, 0.0, 0.0))) for name in ("runs", "calibration"))
        return cls(bias, threshold, linear, hidden, output, document, runs, calibration, data.get("least null", LEAST_GAIN))

    def to_json(self) -> dict[str, Any]:
        """Names and numbers, rounded to four places."""
        names = [f"{a}:{b}" for a, b in LINK_TYPES]
        data: dict[str, Any] = {
            "bias": dict(zip(names, _rounded(self.bias), strict=True)),
            "threshold": dict(zip(names, _rounded(self.threshold), strict=True)),
            "document": dict(zip(MEASURES + COSINE_MEASURES, _rounded(self.document), strict=False)),
            "runs": _rounded(self.runs),
            "calibration": _rounded(self.calibration),
            "least null": self.least_null,
        }
        for group, features in feature_names(embeddings=self.embeddings).items():
            data[group] = {
                "linear": dict(zip(features, _rounded(self.linear[group]), strict=True)),
                "hidden": dict(zip(features, _rounded(self.hidden[group].T), strict=True)),
                "output": _rounded(self.output[group]),
            }
        return data


def feature_names(*, embeddings: bool) -> dict[str, tuple[str, ...]]:
    """Names of the features of each group of link types, in order."""
    if not embeddings:
        return FEATURES
    return {group: (OWN_SCORE, *EMBEDDING_FEATURES[group], *NAME_FEATURES[group], *OWN_WORD_FEATURES[group]) for group in FEATURES}


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
def _shipped() -> dict[str, Any]:
    text = resources.files("aligner.alignment").joinpath("data/weights.json").read_text(encoding="utf-8")
    profiles: dict[str, Any] = json.loads(text)["profiles"]
    return profiles


@cache
def load_weights(profile: str) -> Weights:
    """The shipped weights of a profile."""
    return Weights.from_json(_shipped()[profile])


def link_scores(grid: Grid, weights: Weights, base: Weights | None = None) -> tuple[Array, Shared]:
    """Scores of every link: (types, N + 1, M + 1, lattices), -inf where there is none; and what the features share.

    `base`: those that give the score without embeddings, for weights with embeddings.
    """
    n, m, lattices = grid.target_matched.shape
    scores = np.full((len(LINK_TYPES), n + 1, m + 1, lattices), -np.inf)
    valid = valid_links(grid)
    shared = Shared(grid)
    for number, features in enumerate(all_features(shared, base)):
        if features:
            a, b = LINK_TYPES[number]
            shape = (n + 1 - a, m + 1 - b, lattices)
            total = score(stacked(features, shape), number, weights).reshape(shape)
            np.copyto(scores[number, a:, b:], total, where=valid[a:, b:])
    return scores, shared


def all_features(shared: Shared, base: Weights | None) -> Iterator[list[Array]]:
    """For each link type its features, in the order of `feature_names`; [] for types larger than the grid. `base`: with embeddings."""
    if base is None:
        yield from link_features(shared)
        return
    grid = shared.grid
    if grid.cosines is None or grid.pieces is None or grid.literalness is None or grid.names is None or grid.own_words is None:
        raise ValueError("weights with embeddings need a grid with cosines")
    n, m, lattices = grid.target_matched.shape
    others = zip(
        embedding_features(grid.cosines, grid.pieces, grid.sizes, grid.literalness),
        name_features(grid.names),
        own_word_features(grid.own_words, grid.cosines[1, 1], grid.source_idf, grid.target_idf),
        strict=True,
    )
    for number, (features, more) in enumerate(zip(link_features(shared), others, strict=True)):
        a, b = LINK_TYPES[number]
        shape = (n + 1 - a, m + 1 - b, lattices)
        yield [score(stacked(features, shape), number, base).reshape(shape), *chain(*more)] if features else []


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
