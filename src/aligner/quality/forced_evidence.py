"""What forced decoding adds to the quality of a pair: to the scores of the defects, and the words that the model finds unlikely."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.quality.defect_model import DEFECTS
from aligner.signals.forced_decoding import (
    FORCED_FEATURES,
    ForcedEvidence,
    ForcedScores,
    ReferenceDistribution,
    adequacy,
    forced_features,
    forced_profile,
    load_forced_data,
    unlikely_words,
)
from aligner.signals.missing.coverage import Texts

__all__ = ["DefectEvidence", "ForcedWeights", "defect_evidence", "load_forced_weights"]

Array = NDArray[np.float64]


@dataclass(frozen=True)
class DefectEvidence:
    """The evidence of forced decoding for one pair.

    `scores` (defects): added to the scores of the defects, in the order of DEFECTS; all 0 without a model. `forced`, `references`: what
    they were computed from.
    """

    scores: Array
    adequacy: float | None = None
    forced: ForcedScores | None = None
    references: Mapping[Language, ReferenceDistribution] | None = None

    def unlikely_words(self, texts: Texts) -> tuple[str, ...]:
        """The words that the model finds most unlikely, of the English text, then of the Spanish one; at most three of each."""
        if self.forced is None or self.references is None:
            return ()
        found: list[str] = []
        for language in (Language.ENGLISH, Language.SPANISH):
            scores = self.forced.of(language)
            if scores and language in self.references:
                found += unlikely_words(texts.text(language), scores, self.references[language])
        return tuple(found)


def defect_evidence(evidence: ForcedEvidence | None, number: int) -> DefectEvidence:
    """The evidence for a unit, by its number."""
    forced = None if evidence is None else evidence.units.get(number)
    profile = None if evidence is None or forced is None else forced_profile(forced, evidence.references)
    if evidence is None or forced is None or profile is None:
        return DefectEvidence(np.zeros(len(DEFECTS)))
    scores = load_forced_weights()[profile].scores(forced_features(forced, evidence.references))
    return DefectEvidence(scores, adequacy(forced), forced, evidence.references)


@dataclass(frozen=True)
class ForcedWeights:
    """The weights of one profile, for F features and D defects (DEFECTS).

    `typical` (F): the features of good pairs. `weights` (D, F): for what a pair has more than that. `shift`: added to the score of every
    defect, so that the quality stays calibrated.
    """

    typical: Array
    weights: Array
    shift: float

    def scores(self, features: Array) -> Array:
        """What is added to the scores of the defects (D), given the features (F) of a pair."""
        return np.asarray(self.weights @ (features - self.typical) + self.shift, dtype=np.float64)


@cache
def load_forced_weights() -> Mapping[str, ForcedWeights]:
    """The weights that come with the package, by profile."""
    found = {}
    for profile, names in FORCED_FEATURES.items():
        own = load_forced_data()["profiles"][profile]
        weights = np.array([[own["weights"][defect][name] for name in names] for defect in DEFECTS])
        found[profile] = ForcedWeights(np.array([own["typical"][name] for name in names]), weights, float(own["shift"]))
    return found
