#!/usr/bin/env python3
"""Fit the weights of the word alignment on the sentences of tests/lexicon/aligned_words.txt that are marked `dev`.

    scripts/train/word_alignment.py [--out FILE]

Each pass is fitted by the likelihood of the links in both directions, for every word over all words of the other side and none (what is
possible counts as right, together), with a penalty for large weights; then the last model, by the likelihood of sure links against
pairs that are not even possible. The probability of no counterpart is fitted in the same way. Five-fold cross-validation gives the
alignment error rate that the weights can be expected to have.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))
from aligned_words import AlignedPair, read_aligned, score_links

from aligner.languages.pair import Language
from aligner.lexicon.word_evidence import NULL_FEATURES, PAIR_FEATURES, tokens_of
from aligner.lexicon.word_links import read_words
from aligner.lexicon.word_model import (
    LINK_FEATURES,
    NEAR_FEATURES,
    PASSES,
    Beliefs,
    Evidence,
    ModelWeights,
    believe,
    link_features,
    near_features,
    scores_of,
)

PENALTY = 0.003
"""Of the squares of the weights, a sentence pair."""
FOLDS = 5
SPANISH, ENGLISH = Language.SPANISH, Language.ENGLISH


@dataclass
class Case:
    """A pair with its evidence and its links by tokens."""

    pair: AlignedPair
    evidence: Evidence
    sure: np.ndarray
    possible: np.ndarray

    @classmethod
    def of(cls, pair: AlignedPair) -> Case:
        spanish, english = tokens_of(read_words(pair.spanish), SPANISH), tokens_of(read_words(pair.english), ENGLISH)
        rows = {int(word): token for token, word in enumerate(spanish.word_of) if word >= 0}
        columns = {int(word): token for token, word in enumerate(english.word_of) if word >= 0}
        sure, possible = (np.zeros((len(spanish), len(english)), bool) for _ in range(2))
        for links, where in ((pair.sure, sure), (pair.possible, possible)):
            for i, j in links:
                where[rows[i], columns[j]] = True
        same = (spanish.number[:, None] * english.number[None, :]) * (spanish.same[:, None] == english.same[None, :]) > 0
        return cls(pair, Evidence.of(spanish, english), sure | same, possible | same)


def without(case: Case, language: Language, random: np.random.Generator) -> Case:
    """The case without a few words in a row of one side, so that their counterparts have none."""
    own = case.evidence.spanish if language is SPANISH else case.evidence.english
    count = int(random.integers(1, max(2, min(6, len(own) // 3))))
    start = int(random.integers(0, len(own) - count + 1))
    keep = np.r_[0:start, start + count : len(own)]
    rows, columns = (keep, np.arange(case.sure.shape[1])) if language is SPANISH else (np.arange(case.sure.shape[0]), keep)
    spanish, english = (case.evidence.spanish.at(rows), case.evidence.english.at(columns))
    return Case(case.pair, Evidence.of(spanish, english), case.sure[np.ix_(rows, columns)], case.possible[np.ix_(rows, columns)])


def varied(cases: Sequence[Case]) -> list[Case]:
    """The cases, and each twice with a gap, so that the weights know words without a counterpart."""
    random = np.random.default_rng(0)
    return [*cases, *(without(case, language, random) for language in Language for case in cases)]


def loss_of(values: np.ndarray, cases: Sequence[Case], features: Sequence[np.ndarray]) -> tuple[float, np.ndarray]:
    """Negative log-likelihood a pair and its gradient."""
    count, nulls = features[0].shape[0], len(NULL_FEATURES)
    weights, null = values[:count], {SPANISH: values[count : count + nulls], ENGLISH: values[count + nulls :]}
    loss, gradient = PENALTY * float(values @ values) * len(cases), 2 * PENALTY * values * len(cases)
    for case, own in zip(cases, features, strict=True):
        scores = np.tensordot(weights, own, axes=1)
        for language in Language:
            turned = language is ENGLISH
            table = np.column_stack([scores.T if turned else scores, case.evidence.null[language] @ null[language]])
            sure, possible = (case.sure.T, case.possible.T) if turned else (case.sure, case.possible)
            right = np.column_stack([possible, ~sure.any(axis=1)])
            table -= table.max(axis=1, keepdims=True)
            strength = np.exp(table)
            total = strength.sum(axis=1)
            good = (strength * right).sum(axis=1)
            loss -= float(np.log(good / total).sum())
            change = strength / total[:, None] - strength * right / good[:, None]
            pairs = change[:, :-1].T if turned else change[:, :-1]
            gradient[:count] += np.tensordot(own, pairs, axes=([1, 2], [0, 1]))
            start = count + nulls * turned
            gradient[start : start + nulls] += case.evidence.null[language].T @ change[:, -1]
    return loss / len(cases), gradient / len(cases)


def fit_passes(cases: Sequence[Case]) -> tuple[tuple[ModelWeights, ...], list[Beliefs]]:
    passes: list[ModelWeights] = []
    beliefs: list[Beliefs] = []
    features = [case.evidence.features.astype(np.float64) for case in cases]
    for number in range(PASSES):
        if number:
            features = [
                np.concatenate([case.evidence.features, near_features(own.both, case.evidence)]).astype(np.float64)
                for case, own in zip(cases, beliefs, strict=True)
            ]
        start = np.zeros(features[0].shape[0] + 2 * len(NULL_FEATURES))
        found = minimize(loss_of, start, (cases, features), method="L-BFGS-B", jac=True, options={"maxiter": 200})
        count, nulls = features[0].shape[0], len(NULL_FEATURES)
        null = {SPANISH: found.x[count : count + nulls], ENGLISH: found.x[count + nulls :]}
        weights = ModelWeights(found.x[:count].astype(np.float32), {one: own.astype(np.float32) for one, own in null.items()})
        passes.append(weights)
        beliefs = [scores_of(own.astype(np.float32), weights, case.evidence) for case, own in zip(cases, features, strict=True)]
        print(f"pass {number + 1}: {found.fun:.3f}", file=sys.stderr)
    return tuple(passes), beliefs


def logistic(features: np.ndarray, labels: np.ndarray, penalty: float = 1.0) -> np.ndarray:
    def loss(values: np.ndarray) -> tuple[float, np.ndarray]:
        total = features @ values
        probability = 1 / (1 + np.exp(-total))
        change = probability - labels
        return float(
            np.logaddexp(0, np.where(labels, -total, total)).sum() + penalty * values @ values
        ), features.T @ change + 2 * penalty * values

    return np.asarray(minimize(loss, np.zeros(features.shape[1]), method="L-BFGS-B", jac=True).x)


def odds(probability: np.ndarray) -> np.ndarray:
    sure = np.clip(probability, 1e-4, 1 - 1e-4)
    return np.log(sure / (1 - sure))


def fit(given: Sequence[Case]) -> dict[str, Any]:
    cases = varied(given)
    passes, beliefs = fit_passes(cases)
    rows, labels = [], []
    for case, own in zip(cases, beliefs, strict=True):
        values = link_features(own, case.evidence)
        use = case.sure | ~case.possible
        rows.append(values[:, use].T)
        labels.append(case.sure[use])
    link = logistic(np.vstack(rows), np.concatenate(labels).astype(float))
    none = {}
    for language, axis in ((SPANISH, 1), (ENGLISH, 0)):
        rows, labels = [], []
        for case, own in zip(cases, beliefs, strict=True):
            best = (1 / (1 + np.exp(-np.tensordot(link, link_features(own, case.evidence), axes=1)))).max(axis=axis)
            null = own.no_english if language is SPANISH else own.no_spanish
            use = case.sure.any(axis=axis) | ~case.possible.any(axis=axis)
            rows.append(np.column_stack([np.ones(len(null)), odds(null), odds(best)])[use])
            labels.append(~case.sure.any(axis=axis)[use])
        none[language.value] = logistic(np.vstack(rows), np.concatenate(labels).astype(float)).tolist()
    content = []
    for number, weights in enumerate(passes):
        names = PAIR_FEATURES + (NEAR_FEATURES if number else ())
        one: dict[str, Any] = {"pairs": dict(zip(names, map(short, weights.pairs), strict=True))}
        one |= {language.value: dict(zip(NULL_FEATURES, map(short, own), strict=True)) for language, own in weights.null.items()}
        content.append(one)
    return {
        "provenance": "fitted by scripts/train/word_alignment.py on the pairs of tests/lexicon/aligned_words.txt that are marked dev",
        "passes": content,
        "link": dict(zip(LINK_FEATURES, map(short, link), strict=True)),
        "none": {language: [short(value) for value in values] for language, values in none.items()},
    }


def short(value: float) -> float:
    return round(float(value), 4)


def links_of(case: Case, content: dict[str, Any], least: float) -> frozenset[tuple[int, int]]:
    """The links that the weights give a case, by words."""
    passes = []
    for number, one in enumerate(content["passes"]):
        names = PAIR_FEATURES + (NEAR_FEATURES if number else ())
        null = {language: np.array([one[language.value][name] for name in NULL_FEATURES], np.float32) for language in Language}
        passes.append(ModelWeights(np.array([one["pairs"][name] for name in names], np.float32), null))
    beliefs = believe(case.evidence, tuple(passes))
    link = np.array([content["link"][name] for name in LINK_FEATURES])
    probability = 1 / (1 + np.exp(-np.tensordot(link, link_features(beliefs, case.evidence), axes=1)))
    words = case.evidence.spanish.word_of, case.evidence.english.word_of
    found = zip(*np.nonzero(probability >= least), strict=True)
    return frozenset((int(words[0][i]), int(words[1][j])) for i, j in found if words[0][i] >= 0 and words[1][j] >= 0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("src/aligner/lexicon/data/word_alignment.json"))
    parser.add_argument("--folds", action="store_true", help="cross-validation only")
    options = parser.parse_args()
    cases = [Case.of(pair) for pair in read_aligned("dev")]
    if options.folds:
        found: dict[float, list[frozenset[tuple[int, int]]]] = {least: [frozenset()] * len(cases) for least in (0.3, 0.4, 0.5, 0.6)}
        for fold in range(FOLDS):
            content = fit([case for k, case in enumerate(cases) if k % FOLDS != fold])
            for least, links in found.items():
                for k in range(fold, len(cases), FOLDS):
                    links[k] = links_of(cases[k], content, least)
        for least, links in found.items():
            print(least, score_links([case.pair for case in cases], links))
        return
    content = fit(cases)
    options.out.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for least in (0.3, 0.4, 0.5, 0.6):
        print(least, score_links([case.pair for case in cases], [links_of(case, content, least) for case in cases]))


if __name__ == "__main__":
    main()
