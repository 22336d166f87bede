"""How well `quality` separates good pairs from bad ones, measured on a user's own pairs with synthetic errors.

The pairs as they are count as good. A changed target has no machine translation, so only machine translations of the source are used.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from aligner.bitext import Article, Bitext, Unit
from aligner.checks import check_bitext
from aligner.languages.pair import Language, LanguagePair
from aligner.quality.sample import MIN_PAIRS, SAMPLE_SIZE, ErrorSets, Sample, ThresholdRow, draw
from aligner.quality.score import score_units
from aligner.quality.synthetic_errors import KINDS, inject_errors
from aligner.signals.forced_scoring import collect_evidence
from aligner.translation.engine import ScoringEngine

__all__ = [
    "MIN_PAIRS",
    "SAMPLE_SIZE",
    "ErrorSets",
    "KindRow",
    "QualityEvaluation",
    "ThresholdRow",
    "error_sets",
    "evaluate_quality",
    "qualities_of",
    "threshold_rows",
    "threshold_sets",
    "threshold_table",
    "threshold_table_of",
]

Array = NDArray[np.float64]

THRESHOLDS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
BINS = 10
"""Number of bins of the calibration error."""
TABLE_SHARE = len(KINDS)
"""For the table of thresholds at the end of a run, each kind of error is made in one pair in so many: it must not take long."""


@dataclass(frozen=True, slots=True)
class KindRow:
    """One kind of error. `pairs`: number of changed pairs. `auc`: area under the ROC curve.

    `recall_at_1`, `recall_at_5`: share (0..1) of the changed pairs below the quality that 1 % (5 %) of the good pairs are below.
    """

    kind: str
    pairs: int
    auc: float
    recall_at_1: float
    recall_at_5: float


@dataclass(frozen=True, slots=True)
class QualityEvaluation:
    """The result. `pairs`: number of good pairs. `ece`: expected calibration error, with good and changed pairs of equal weight."""

    pairs: int
    kinds: tuple[KindRow, ...]
    ece: float
    thresholds: tuple[ThresholdRow, ...]


def threshold_sets(sample: Sample) -> ErrorSets:
    """What the table of thresholds is computed from. Each set can be measured by itself."""
    languages, units = sample.units()
    return error_sets(units, languages, seed=1, share=TABLE_SHARE)


def threshold_rows(sets: ErrorSets, qualities: Sequence[Sequence[float]]) -> list[ThresholdRow]:
    """The table of thresholds, given the quality of each unit of each set (`qualities_of`)."""
    return list(_evaluation(sets, [np.array(own) for own in qualities]).thresholds)


def threshold_table(bitexts: Iterable[Bitext]) -> list[ThresholdRow]:
    """The table of thresholds of a sample of the pairs."""
    return threshold_table_of(_sample(bitexts, SAMPLE_SIZE))


def threshold_table_of(sample: Sample) -> list[ThresholdRow]:
    """The table of thresholds of a sample; empty for fewer than MIN_PAIRS pairs."""
    sets = threshold_sets(sample)
    if len(sets.good) < MIN_PAIRS:
        return []
    return threshold_rows(sets, [qualities_of(units, sets.languages).tolist() for units in sets.changed])


def evaluate_quality(
    bitexts: Iterable[Bitext], *, max_pairs: int = 2000, seed: int = 1, engine: ScoringEngine | None = None
) -> QualityEvaluation:
    """Make every kind of error in a sample of the pairs, and compare the qualities of good and changed pairs.

    Pairs of other languages than Spanish and English are left out. With fewer than two pairs, the tables are empty. `engine`: one for
    forced decoding. Raises EngineError when it fails.
    """
    languages, units = _sample(bitexts, max_pairs).units()
    sets = error_sets(units, languages, seed, engine)
    return _evaluation(sets, [qualities_of(changed, languages, engine) for changed in sets.changed])


def _sample(bitexts: Iterable[Bitext], size: int) -> Sample:
    sample = Sample(size)
    for bitext in bitexts:
        sample.add(draw(bitext, sample.below))
    return sample


def error_sets(units: Sequence[Unit], languages: LanguagePair, seed: int, engine: ScoringEngine | None = None, share: int = 1) -> ErrorSets:
    """`share`: each kind of error is made in one pair in so many; in all pairs, when that leaves none of the kind.

    With fewer than two pairs there are no sets.
    """
    plain = [replace(unit, number=number, target_machine=None, scores=replace(unit.scores, chrf=None)) for number, unit in enumerate(units)]
    if len(plain) < 2:
        return ErrorSets(languages, (0.0,) * len(plain), (), ())
    good = [unit.scores.quality or 0.0 for unit in units] if _are_scored(units, engine) else qualities_of(plain, languages, engine).tolist()
    pairs = [(unit.source, unit.target) for unit in plain]
    kinds, sets = [], []
    for number, kind in enumerate(KINDS):
        targets = inject_errors(kind, pairs, Language(languages.target), seed)
        possible = [replace(unit, target=text) for unit, text in zip(plain, targets, strict=True) if text is not None]
        changed = [unit for unit in possible if (unit.number + number) % share == 0] or possible
        if changed:
            kinds.append(kind)
            sets.append(tuple(changed))
    return ErrorSets(languages, tuple(good), tuple(kinds), tuple(sets))


def _evaluation(sets: ErrorSets, bad: Sequence[Array]) -> QualityEvaluation:
    """`bad`: the quality of each unit of each set."""
    good = np.array(sets.good)
    if len(good) < 2:
        return QualityEvaluation(len(good), (), 0.0, ())
    rows = []
    for kind, own in zip(sets.kinds, bad, strict=True):
        below = [float(np.mean(own < np.quantile(good, share))) for share in (0.01, 0.05)]
        rows.append(KindRow(kind, len(own), round(area_under_curve(own, good), 4), *(round(share, 4) for share in below)))
    # All kinds have the same weight, and together that of the good pairs.
    weights = np.concatenate([np.full(len(own), len(good) / len(bad) / len(own)) for own in bad]) if bad else np.zeros(0)
    every = np.concatenate(bad) if bad else np.zeros(0)
    ece = _calibration_error(np.concatenate([good, every]), np.concatenate([np.ones(len(good)), np.zeros(len(every))]), weights)
    return QualityEvaluation(len(good), tuple(rows), round(ece, 4), tuple(_threshold_row(t, good, every, weights) for t in THRESHOLDS))


def _are_scored(units: Sequence[Unit], engine: ScoringEngine | None) -> bool:
    """Whether the qualities that the units have are those that they would get here."""
    plain = all(unit.target_machine is None and unit.scores.adequacy is None for unit in units)
    return engine is None and plain and all(unit.scores.quality is not None for unit in units)


def qualities_of(units: Sequence[Unit], languages: LanguagePair, engine: ScoringEngine | None = None) -> Array:
    """The quality of each unit (units), with the findings of the checks. The units are checked as one document."""
    evidence = None if engine is None else collect_evidence(units, engine, languages)
    source, target = Article("pairs", languages.source, ""), Article("pairs", languages.target, "")
    checked = check_bitext(Bitext("pairs", source, target, tuple(units), engine="none", evidence=(), signature=""), evidence=evidence)
    return np.array([unit.scores.quality or 0.0 for unit in score_units(checked.units, languages, evidence)])


def area_under_curve(bad: Array, good: Array) -> float:
    """Probability that a good pair has a higher quality than a bad one; equal qualities count half (Hanley and McNeil 1982)."""
    ordered = np.sort(bad)
    lower, upto = np.searchsorted(ordered, good, "left"), np.searchsorted(ordered, good, "right")
    return float((lower + upto).sum() / (2 * len(good) * len(bad)))


def _calibration_error(quality: Array, good: Array, weights: Array) -> float:
    """Expected calibration error over BINS bins of equal width (Naeini, Cooper and Hauskrecht 2015).

    `quality`: of all pairs, the good ones first; `good`: 1 for good pairs, else 0; `weights`: of the bad pairs (the good ones have 1).
    """
    weight = np.concatenate([np.ones(len(quality) - len(weights)), weights])
    place = np.minimum((quality * BINS).astype(np.int64), BINS - 1)
    gaps = np.bincount(place, weights=weight * (quality - good), minlength=BINS)
    return float(np.abs(gaps).sum() / weight.sum())


def _threshold_row(threshold: float, good: Array, bad: Array, weights: Array) -> ThresholdRow:
    kept_good, kept_bad = float((good >= threshold).sum()), float(weights[bad >= threshold].sum())
    kept = kept_good + kept_bad
    precision = kept_good / kept if kept else 1.0
    return ThresholdRow(
        threshold, round(kept / (len(good) + float(weights.sum())), 4), round(precision, 4), round(kept_good / len(good), 4)
    )
