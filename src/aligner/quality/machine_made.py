"""How probable it is that a translation was made by a machine.

A logistic regression over features that the quality score has anyway (`features`), over how closely the target follows the source
(`signals.literalness`), and, where an engine translated the source, over how like its translation the target is. There is a model for
each language of the target, with and without an engine; scripts/train/machine_made.py fits them. The odds hold for a corpus half of which
is machine-made.

    log-odds = b + sum over f of w_f * min(max((x_f - mean_f) / scale_f, -5), 5)
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.bitext import Bitext
from aligner.languages.pair import Language
from aligner.quality.features import FEATURES, PairFeatures
from aligner.signals.directions import NONE
from aligner.signals.literalness import LITERALNESS, literalness
from aligner.signals.missing.coverage import Texts

__all__ = [
    "ENGINE",
    "MachineModel",
    "article_machine_made",
    "likeness_features",
    "load_machine_models",
    "machine_made",
    "machine_made_together",
]

Array = NDArray[np.float64]
LARGEST = 5.0
"""Bound of a standardised feature."""
ENGINE = ("likeness", "likeness squared", "unlikeness", "likeness by words")
LEAST_SENTENCES = 5
"""Sentences of an article from which it has a probability."""
_BOUND = 1e-4


@dataclass(frozen=True)
class MachineModel:
    """The model of a language and of whether there is an engine's translation, for F features.

    `columns` (F,): places of its features among `feature_names`, of which there may be more by now. `mean`, `scale`, `weights`: (F,).
    """

    columns: NDArray[np.int64]
    mean: Array
    scale: Array
    weights: Array
    bias: float

    def log_odds(self, values: Array) -> Array:
        """Log-odds (P,) that pairs with all features (P, names) are machine-made."""
        found: Array = np.clip((values[:, self.columns] - self.mean) / self.scale, -LARGEST, LARGEST) @ self.weights + self.bias
        return found


def feature_names(*, engine: bool) -> tuple[str, ...]:
    """The features of a model, in order."""
    return (*FEATURES[NONE], *LITERALNESS, *(ENGINE if engine else ()))


@cache
def load_machine_models() -> tuple[Mapping[tuple[Language, bool], MachineModel], tuple[float, float]]:
    """The models that come with the package, by language and engine; and slope and offset for the mean log-odds of an article."""
    content: dict[str, Any] = json.loads(resources.files("aligner.quality").joinpath("data/machine_made.json").read_text(encoding="utf-8"))
    models = {}
    for language in Language:
        for engine in (False, True):
            own = content["models"][f"{language.value}{' engine' if engine else ''}"]
            known = [(place, own["features"][name]) for place, name in enumerate(feature_names(engine=engine)) if name in own["features"]]
            mean, scale, weights = np.array([row for _, row in known], dtype=np.float64).T
            columns = np.array([place for place, _ in known], dtype=np.int64)
            models[language, engine] = MachineModel(columns, mean, scale, weights, own["bias"])
    return models, (content["article"]["slope"], content["article"]["offset"])


def likeness_features(chrf: Array, words: Array) -> Array:
    """(P, 4): of chrF (0..100) of the engine's translation against the target, and the logarithm of its words."""
    share = chrf / 100
    return np.stack([share, share**2, np.log(1.02 - share), share * words], axis=1)


def machine_made(part: PairFeatures, texts: Sequence[Texts], language: Language) -> Array:
    """Probability (P,) of each pair of a part that its text in `language` was made by a machine. `texts`: its pairs."""
    literal = np.stack([literalness(pair.text(language.other), pair.text(language), language) for pair in texts])
    values = np.concatenate([part.values[:, : len(FEATURES[NONE])], literal], axis=1)
    engine = language in part.chrf
    if engine:
        words = literal[:, LITERALNESS.index("words")]
        values = np.concatenate([values, likeness_features(part.chrf[language], words)], axis=1)
    models, _ = load_machine_models()
    found: Array = 1 / (1 + np.exp(-models[language, engine].log_odds(values)))
    return found


def article_machine_made(bitext: Bitext) -> float | None:
    """Probability that the translation of an article is machine-made; None when fewer than 5 of its sentences have one."""
    return machine_made_together(
        [unit.scores.machine_made for unit in bitext.units if unit.scores.machine_made is not None and not unit.repeat]
    )


def machine_made_together(found: Sequence[float]) -> float | None:
    """Probability that an article is machine-made, from those of its sentences; None when there are fewer than 5."""
    if len(found) < LEAST_SENTENCES:
        return None
    each = np.clip(np.array(found), _BOUND, 1 - _BOUND)
    _, (slope, offset) = load_machine_models()
    return round(float(1 / (1 + np.exp(-(slope * np.log(each / (1 - each)).mean() + offset)))), 4)
