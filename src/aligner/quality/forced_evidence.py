"""What forced decoding adds to the quality of a pair: the scores of defects, and the words that a model finds unlikely."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from aligner.quality.defect_model import DEFECTS
from aligner.signals.forced_decoding import FEATURES, Evidence, Forced, Yardstick, adequacy, load_data, measure, profile_of, unlikely_words

__all__ = ["Testimony", "Weights", "load_weights", "said_of"]

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Testimony:
    """What a model says of a pair. `scores`: what is added to the scores of the defects, in the order of DEFECTS, 0 without a model."""

    scores: Array
    adequacy: float | None = None
    forced: Forced | None = None
    yardsticks: Mapping[str, Yardstick] | None = None

    def unlikely_words(self, spanish: str, english: str) -> tuple[str, ...]:
        """The words that surprise most, of the English, then of the Spanish; at most three of each."""
        if self.forced is None or self.yardsticks is None:
            return ()
        sides = (("en", english, self.forced.english), ("es", spanish, self.forced.spanish))
        known = [(text, scores, self.yardsticks[language]) for language, text, scores in sides if scores and language in self.yardsticks]
        return tuple(word for side in known for word in unlikely_words(*side))


def said_of(evidence: Evidence | None, number: int) -> Testimony:
    """What is known of a unit by forced decoding."""
    forced = None if evidence is None else evidence.units.get(number)
    profile = None if evidence is None or forced is None else profile_of(forced, evidence.yardsticks)
    if evidence is None or forced is None or profile is None:
        return Testimony(np.zeros(len(DEFECTS)))
    weights = load_weights()[profile]
    return Testimony(weights.scores(measure(forced, evidence.yardsticks)), adequacy(forced), forced, evidence.yardsticks)


@dataclass(frozen=True)
class Weights:
    """Of a profile. `usual`: the features of good pairs; `weights` (defects x features) of what a pair has more than that; `shift` keeps
    the quality right on average.
    """

    usual: Array
    weights: Array
    shift: float

    def scores(self, features: Array) -> Array:
        """What is added to the scores of the defects."""
        return np.asarray(self.weights @ (features - self.usual) + self.shift, dtype=np.float64)


@cache
def load_weights() -> Mapping[str, Weights]:
    """The weights that come with the package, by profile."""
    found = {}
    for profile, names in FEATURES.items():
        own = load_data()["profiles"][profile]
        weights = np.array([[own["weights"][defect][name] for name in names] for defect in DEFECTS])
        found[profile] = Weights(np.array([own["usual"][name] for name in names]), weights, float(own["shift"]))
    return found
