"""How well `quality` tells good pairs from bad ones in pairs of the user's own, by planting defects into them.

The pairs as they are count as good. The target of a pair that is changed has no machine translation, so that the measured scores use
that of the source alone, where there is one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random

import numpy as np
from numpy.typing import NDArray

from aligner.bitext import Bitext, Origin, Unit
from aligner.quality.score import score_units
from aligner.quality.synthetic_errors import KINDS, plant
from aligner.signals.forced_scoring import ask
from aligner.translation.engine import ScoringEngine

__all__ = ["KindRow", "QualityEvaluation", "ThresholdRow", "ThresholdSample", "evaluate_quality", "threshold_table"]

Array = NDArray[np.float64]

THRESHOLDS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
BINS = 10
LEAST_PAIRS = 10
"""Pairs below which nothing can be said."""
SAMPLED = 300
"""Pairs that close the summary of a run."""


@dataclass(frozen=True, slots=True)
class KindRow:
    """One kind of defect: pairs it was planted into, area under the curve, and the share below the quality that 1 % and 5 % of the good
    pairs stay under.
    """

    kind: str
    pairs: int
    auc: float
    recall_at_1: float
    recall_at_5: float


@dataclass(frozen=True, slots=True)
class ThresholdRow:
    """What keeping pairs of at least this quality does to a set of which half has a defect, all kinds in equal parts: share of the set
    that is kept, share of the kept that is good, share of the good that is kept; each 0..1.
    """

    threshold: float
    kept: float
    precision: float
    recall: float


@dataclass(frozen=True, slots=True)
class QualityEvaluation:
    """`pairs`: good pairs used; `ece`: expected calibration error over as many good as changed pairs."""

    pairs: int
    kinds: tuple[KindRow, ...]
    ece: float
    thresholds: tuple[ThresholdRow, ...]


class ThresholdSample:
    """A sample of the pairs of a run, drawn while they pass (Vitter's algorithm R), for `rows`. The same run gives the same sample."""

    def __init__(self, size: int = SAMPLED, seed: int = 1) -> None:
        """`size`: pairs that are kept."""
        self._size, self._random, self._seen = size, Random(seed), 0  # noqa: S311 - not for secrets
        self._kept: list[tuple[tuple[str, str], Unit]] = []

    def add(self, bitext: Bitext) -> None:
        """Let the units of a bitext pass."""
        languages = bitext.source.language, bitext.target.language
        for unit in bitext.units:
            if _is_usable(unit):
                self._seen += 1
                if len(self._kept) < self._size:
                    self._kept.append((languages, unit))
                elif (place := self._random.randrange(self._seen)) < self._size:
                    self._kept[place] = (languages, unit)

    def units(self) -> tuple[tuple[str, str], list[Unit]]:
        """The languages that most pairs of the sample have, and these pairs."""
        languages = sorted({languages for languages, _ in self._kept}, key=lambda own: (-sum(own == each for each, _ in self._kept), own))
        if not languages:
            return ("es", "en"), []
        return languages[0], [unit for own, unit in self._kept if own == languages[0]]

    def rows(self) -> list[ThresholdRow]:
        """The table of thresholds; empty for fewer than LEAST_PAIRS pairs."""
        (source, target), units = self.units()
        return list(_measured(units, source, target, seed=1).thresholds) if len(units) >= LEAST_PAIRS else []


def threshold_table(bitexts: Iterable[Bitext]) -> list[ThresholdRow]:
    """What thresholds keep, from a sample of the pairs."""
    sample = ThresholdSample()
    for bitext in bitexts:
        sample.add(bitext)
    return sample.rows()


def evaluate_quality(
    bitexts: Iterable[Bitext], *, most: int = 2000, seed: int = 1, engine: ScoringEngine | None = None
) -> QualityEvaluation:
    """Plant every kind of defect into a sample of at most `most` pairs. With fewer than two pairs the tables are empty.

    `engine`: one to ask how likely it finds every pair, changed or not. Raises EngineError when it fails.
    """
    sample = ThresholdSample(most, seed)
    for bitext in bitexts:
        sample.add(bitext)
    (source, target), units = sample.units()
    return _measured(units, source, target, seed, engine)


def _is_usable(unit: Unit) -> bool:
    return unit.origin != Origin.MT and not unit.repeat and bool(unit.source.strip()) and bool(unit.target.strip())


def _measured(units: Sequence[Unit], source: str, target: str, seed: int, engine: ScoringEngine | None = None) -> QualityEvaluation:
    plain = [replace(unit, number=number, target_machine=None, scores=replace(unit.scores, chrf=None)) for number, unit in enumerate(units)]
    if len(plain) < 2 or {source, target} != {"es", "en"}:
        return QualityEvaluation(len(plain), (), 0.0, ())
    good = _qualities(plain, source, target, engine)
    pairs = [(unit.source, unit.target) for unit in plain]
    rows, bad = [], []
    for kind in KINDS:
        changed = [
            replace(unit, target=text) for unit, text in zip(plain, plant(kind, pairs, target, seed), strict=True) if text is not None
        ]
        if changed:
            own = _qualities(changed, source, target, engine)
            bad.append(own)
            below = [float(np.mean(own < np.quantile(good, share))) for share in (0.01, 0.05)]
            rows.append(KindRow(kind, len(own), round(area_under_curve(own, good), 4), *(round(share, 4) for share in below)))
    # Every kind weighs the same, and all together as much as the good pairs.
    weights = np.concatenate([np.full(len(own), len(good) / len(bad) / len(own)) for own in bad]) if bad else np.zeros(0)
    every = np.concatenate(bad) if bad else np.zeros(0)
    ece = _calibration_error(np.concatenate([good, every]), np.concatenate([np.ones(len(good)), np.zeros(len(every))]), weights)
    return QualityEvaluation(len(plain), tuple(rows), round(ece, 4), tuple(_threshold(t, good, every, weights) for t in THRESHOLDS))


def _qualities(units: Sequence[Unit], source: str, target: str, engine: ScoringEngine | None) -> Array:
    evidence = None if engine is None else ask(units, engine, source, target)
    return np.array([unit.scores.quality or 0.0 for unit in score_units(units, source, target, evidence)])


def area_under_curve(bad: Array, good: Array) -> float:
    """Probability that a good one scores higher than a bad one, equal ones counting half (Hanley and McNeil 1982)."""
    ordered = np.sort(bad)
    lower, upto = np.searchsorted(ordered, good, "left"), np.searchsorted(ordered, good, "right")
    return float((lower + upto).sum() / (2 * len(good) * len(bad)))


def _calibration_error(quality: Array, good: Array, weights: Array) -> float:
    """Expected calibration error over BINS bins of equal width (Naeini, Cooper and Hauskrecht 2015)."""
    weight = np.concatenate([np.ones(len(quality) - len(weights)), weights])
    place = np.minimum((quality * BINS).astype(np.int64), BINS - 1)
    gaps = np.bincount(place, weights=weight * (quality - good), minlength=BINS)
    return float(np.abs(gaps).sum() / weight.sum())


def _threshold(threshold: float, good: Array, bad: Array, weights: Array) -> ThresholdRow:
    kept_good, kept_bad = float((good >= threshold).sum()), float(weights[bad >= threshold].sum())
    kept = kept_good + kept_bad
    precision = kept_good / kept if kept else 1.0
    return ThresholdRow(
        threshold, round(kept / (len(good) + float(weights.sum())), 4), round(precision, 4), round(kept_good / len(good), 4)
    )
