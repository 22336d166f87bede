"""How much each kind of synthetic error weighs in a fit, and which defect it is."""

from __future__ import annotations

import numpy as np
from scipy.optimize import brentq
from training_pairs import Example

from aligner.quality.defect_model import DEFECTS
from aligner.quality.evaluate import area_under_curve
from aligner.quality.synthetic_errors import KINDS

CALIBRATED = ("misaligned", "neighbour", "truncated", "number changed", "untranslated", "words replaced", "negation changed")
"""Kinds for which, in equal parts, the probabilities are calibrated."""
KIND_WEIGHTS = {
    **dict.fromkeys(CALIBRATED, 1.0),
    "half untranslated": 0.3, "name changed": 0.3, "words left out": 0.3, "words added": 0.3, "sentence lost": 0.2,
    "near word": 0.15, "opposite word": 0.15, "few words": 1.0, "article word": 0.2, "words kept": 0.4, "clause dropped": 0.2,
    "tail dropped": 0.2, "phrase dropped": 0.15, "clause added": 0.2, "sentence added": 0.2, "numbers exchanged": 0.3, "number other": 0.3,
    "names exchanged": 0.15, "nouns exchanged": 0.15, "name other": 0.3, "name misspelt": 0.3, "acronym other": 0.3, "date other": 0.3,
    "currency other": 0.3, "hedge changed": 0.3, "modal changed": 0.2, "bound changed": 0.2,
}  # fmt: skip
"""Weight of each kind of error. All together weigh as much as the pairs without."""
DEFECT_OF = {
    kind: DEFECTS.index(defect) + 1
    for kind, defect in {
        "misaligned": "unrelated", "neighbour": "unrelated", "truncated": "cut off", "words left out": "left out",
        "sentence lost": "left out", "words added": "added", "number changed": "number", "untranslated": "untranslated",
        "half untranslated": "untranslated", "words replaced": "wording", "negation changed": "negation", "name changed": "name",
        "near word": "wording", "opposite word": "claim", "few words": "wording", "article word": "wording", "words kept": "untranslated",
        "clause dropped": "left out", "tail dropped": "cut off", "phrase dropped": "left out", "clause added": "added",
        "sentence added": "added", "numbers exchanged": "claim", "number other": "number", "names exchanged": "claim",
        "nouns exchanged": "claim", "name other": "name", "name misspelt": "name", "acronym other": "name", "date other": "number",
        "currency other": "number", "hedge changed": "claim", "modal changed": "claim", "bound changed": "claim",
    }.items()
}  # fmt: skip
"""The defect of each kind of error, as 1 + its index in DEFECTS; 0 is a good pair."""


def shift_of(scores: np.ndarray, kinds: np.ndarray, extra: np.ndarray | None = None) -> float:
    """What has to be added to the log-odds of being good, so that the probabilities are calibrated for a set in which half of the pairs are
    good and half have an error, the kinds of CALIBRATED in equal parts. `extra`: added to the odds against each pair.
    """
    weights, good, more = equal_weights(kinds), kinds == "clean", 0.0 if extra is None else extra
    return float(brentq(lambda shift: (weights * (1 / (1 + np.exp(-scores - shift) + more) - good)).sum(), -8, 8))


def equal_weights(kinds: np.ndarray) -> np.ndarray:
    clean = float((kinds == "clean").sum())
    share = {kind: clean / len(CALIBRATED) / max(int((kinds == kind).sum()), 1) for kind in CALIBRATED}
    return np.array([1.0 if kind == "clean" else share.get(kind, 0.0) for kind in kinds])


def thinned(found: list[Example], share: int) -> list[Example]:
    """The pairs without errors, and each kind of error in one pair of so many; of a kind that is rare, all."""
    order = {kind: number for number, kind in enumerate(KINDS)}
    return [e for e in found if e.kind == "clean" or e.kind == "sentence lost" or (e.origin // 2 + order[e.kind]) % share == 0]


def kind_weights(kinds: np.ndarray, least: float = 0.0) -> np.ndarray:
    """Weights of the examples: all errors together weigh as much as the clean pairs, and each kind as KIND_WEIGHTS says, or `least`."""
    clean = float((kinds == "clean").sum())
    wanted = {kind: max(KIND_WEIGHTS[kind], least) for kind in KINDS}
    total = sum(wanted.values())
    share = {kind: clean * weight / total / max(int((kinds == kind).sum()), 1) for kind, weight in wanted.items()}
    return np.array([share.get(kind, 1.0) for kind in kinds])


def report_quality(profile: str, scores: np.ndarray, kinds: np.ndarray) -> None:
    """Print the AUC of each kind of error, and the calibration error."""
    clean, weights = scores[kinds == "clean"], equal_weights(kinds)
    found = [f"{kind} {area_under_curve(scores[kinds == kind], clean):.4f}" for kind in KINDS]
    print(f"{profile}: AUC {', '.join(found)}", flush=True)
    p = 1 / (1 + np.exp(-scores))
    bins = np.minimum((p * 10).astype(int), 9)
    gaps = [abs(float((weights * (p - (kinds == "clean")))[bins == b].sum())) for b in range(10)]
    print(f"{profile}: ECE {sum(gaps) / weights.sum():.4f}, median of clean pairs {np.median(p[kinds == 'clean']):.3f}", flush=True)
