"""How probable it is that a translation was made by a machine.

A small neural network reads features that the quality score has anyway (`features`), how closely the target follows the source
(`signals.literalness`), and, where an engine translated the source, how like its translation the target is (`signals.likeness`). There is
a network for each language of the target, with and without an engine; scripts/train/machine_made.py fits them. The odds hold for a corpus
half of which is machine-made.

    log-odds = b + sum over h of v_h * tanh(b_h + sum over f of W_fh * min(max((x_f - mean_f) / scale_f, -4), 4))
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
from aligner.signals.likeness import LIKENESS, likeness
from aligner.signals.literalness import LITERALNESS, literalness
from aligner.signals.missing.coverage import Texts

__all__ = [
    "MachineModel",
    "article_machine_made",
    "feature_names",
    "load_machine_models",
    "machine_made",
    "machine_made_together",
]

Array = NDArray[np.float64]
LARGEST = 4.0
"""Bound of a standardised feature."""
LEAST_SENTENCES = 5
"""Sentences of an article from which it has a probability."""
_BOUND = 1e-4


@dataclass(frozen=True)
class MachineModel:
    """The network of a language and of whether there is an engine's translation, for F features and H hidden units.

    `columns` (F,): places of its features among `feature_names`, of which there may be more by now. `mean`, `scale`: (F,). `weights`
    (F, H), `hidden_bias` (H,), `output` (H,) and `bias`: W, b_h, v and b of the formula.
    """

    columns: NDArray[np.int64]
    mean: Array
    scale: Array
    weights: Array
    hidden_bias: Array
    output: Array
    bias: float

    @classmethod
    def of(cls, stored: Mapping[str, Any], *, engine: bool) -> MachineModel:
        """The network that is stored: `features` has mean, scale and weights of each by its name."""
        rows = stored["features"]
        known = [(place, rows[name]) for place, name in enumerate(feature_names(engine=engine)) if name in rows]
        columns = np.array([place for place, _ in known], dtype=np.int64)
        numbers = np.array([row for _, row in known], dtype=np.float64)
        hidden, output = (np.array(stored[name], dtype=np.float64) for name in ("hidden bias", "output"))
        return cls(columns, numbers[:, 0], numbers[:, 1], numbers[:, 2:], hidden, output, stored["bias"])

    def log_odds(self, values: Array) -> Array:
        """Log-odds (P,) that pairs with all features (P, names) are machine-made."""
        standardised = np.clip((values[:, self.columns] - self.mean) / self.scale, -LARGEST, LARGEST)
        found: Array = np.tanh(standardised @ self.weights + self.hidden_bias) @ self.output + self.bias
        return found


def feature_names(*, engine: bool) -> tuple[str, ...]:
    """The features of a model, in order."""
    return (*FEATURES[NONE], *LITERALNESS, *(LIKENESS if engine else ()))


@cache
def load_machine_models() -> tuple[Mapping[tuple[Language, bool], MachineModel], tuple[float, float]]:
    """The models that come with the package, by language and engine; and slope and offset for the mean log-odds of an article."""
    content: dict[str, Any] = json.loads(resources.files("aligner.quality").joinpath("data/machine_made.json").read_text(encoding="utf-8"))
    stored = content["models"]
    models = {
        (language, engine): MachineModel.of(stored[f"{language.value}{' engine' if engine else ''}"], engine=engine)
        for language in Language
        for engine in (False, True)
    }
    return models, (content["article"]["slope"], content["article"]["offset"])


def machine_made(part: PairFeatures, texts: Sequence[Texts], language: Language) -> Array:
    """Probability (P,) of each pair of a part that its text in `language` was made by a machine. `texts`: its pairs."""
    literal = np.stack([literalness(pair.text(language.other), pair.text(language), language) for pair in texts])
    values = np.concatenate([part.values[:, : len(FEATURES[NONE])], literal], axis=1)
    engine = language in part.chrf
    if engine:
        machine, targets = [pair.machine(language) or "" for pair in texts], [pair.text(language) for pair in texts]
        like = likeness(machine, targets, part.chrf[language], literal[:, LITERALNESS.index("words")])
        values = np.concatenate([values, like], axis=1)
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
