#!/usr/bin/env python3
"""Fit the weights of forced decoding, for `quality` and for phrases without a counterpart, with an engine that can score.

    scripts/train/forced_decoding.py [DATA] [--engine argos|ctranslate2] [--model DIR] [--years 08 10] [--limit N] [--report 09]
        [--report-limit N] [--write]

On pairs of DATA/newstest, with the errors of `aligner.quality.synthetic_errors` in the same shares as in scripts/train/quality.py. The
models of `aligner.quality` stay as they are; the new weights are fitted to what they leave unexplained, with Apertium's translation of the
source (the side without the error), as a usual run has it. Run it after scripts/train/quality.py.
For the years of --report it prints AUCs of the log-odds before, of the scores alone, and of both together.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
from error_weights import DEFECT_OF, report_quality, shift_of, thinned
from error_weights import kind_weights as usual_weights
from scipy.optimize import minimize
from training_pairs import COLUMN, Example, Pair, Translator, examples, newstest

from aligner.bitext import Link, Unit
from aligner.languages.pair import DEFAULT_PAIR, Language
from aligner.quality import features as quality_features
from aligner.quality.defect_model import DEFECTS, load_models
from aligner.quality.synthetic_errors import KINDS
from aligner.signals.directions import BOTH, INTO_ENGLISH, INTO_SPANISH
from aligner.signals.forced_decoding import (
    FORCED_FEATURES,
    PHRASE_FEATURES,
    ForcedEvidence,
    forced_features,
    forced_profile,
    phrase_features,
    word_ranks,
)
from aligner.signals.forced_scoring import can_score, collect_evidence
from aligner.signals.missing.coverage import Batch, Texts, batches
from aligner.signals.missing.spans import find_candidates, load_span_weights
from aligner.translation.cache import TranslationCache, cached
from aligner.translation.engine import ScoringEngine
from aligner.translation.registry import find_engine

OUT = Path("src/aligner/signals/data/forced_decoding.json")
RIDGE, SHARE = 300.0, 4
MIN_WEIGHT = 0.5  # of a kind of error: the scores help with more kinds than the seven that weigh most in scripts/train/quality.py
SURE = np.log(0.86 / 0.14)  # log-odds from which phrases were reported when the weights were fitted
PROVENANCE = (
    "fitted by scripts/train/forced_decoding.py on {pairs} pairs of WMT newstest {years} (free for research), with the errors of "
    "aligner.quality.synthetic_errors, and with {engine}; no published package was tried. Features are ranks among the surprisals of "
    "reference pairs and standard scores, so that the weights may hold for other models, which was not tried."
)


class Set:
    """Examples with the scores of the models that stay (`scores`: examples, defects), and the scores of the engine (`evidence`)."""

    def __init__(self, pairs: list[Pair], share: int, engine: ScoringEngine, translator: Translator) -> None:
        self.share = share
        self.examples = thinned(examples(pairs, list(KINDS)), share)
        self.kinds = np.array([example.kind for example in self.examples])
        self.texts = one_way(self.examples, translator)
        self.scores = fixed_scores(self.texts)
        units = [Unit(k, Link((k,), (k,)), *example.pair, *own_translations(example, engine)) for k, example in enumerate(self.examples)]
        self.evidence = collect_evidence(units, engine, DEFAULT_PAIR)

    def forced(self, profile: str, usual: np.ndarray) -> np.ndarray:
        """The features of every example less `usual`; 0 where a direction of the profile has no scores."""
        english, spanish = profile in (INTO_ENGLISH, BOTH), profile in (INTO_SPANISH, BOTH)
        values = np.zeros((len(self.examples), len(FORCED_FEATURES[profile])))
        for k, forced in self.evidence.units.items():
            part = replace(forced, english=forced.english if english else None, spanish=forced.spanish if spanish else None)
            if forced_profile(part, self.evidence.references) == profile:
                values[k] = forced_features(part, self.evidence.references) - usual
        return values

    def usual(self, profile: str) -> np.ndarray:
        """Mean features of the good pairs."""
        return self.forced(profile, np.zeros(len(FORCED_FEATURES[profile])))[self.kinds == "clean"].mean(axis=0)


def from_english(example: Example) -> bool:
    """Whether the English is taken as the source: it is the side without the error; of good pairs, every second one."""
    return example.side == 0 or (example.side < 0 and example.origin % 2 == 1)


TRANSLATIONS: dict[tuple[Language, str], str] = {}


def own_translations(example: Example, engine: ScoringEngine) -> tuple[str | None, str | None]:
    """The engine's translation of the side that is the source."""
    source = Language.ENGLISH if from_english(example) else Language.SPANISH
    text = example.pair[COLUMN[source]]
    made = TRANSLATIONS.get((source, text)) if engine.supports(source, source.other) else None
    return (None, made) if from_english(example) else (made, None)


def translate_all(engine: ScoringEngine, found: list[Example]) -> None:
    for source in Language:
        texts = sorted({e.pair[COLUMN[source]] for e in found if from_english(e) == (source is Language.ENGLISH)})
        if engine.supports(source, source.other):
            made = engine.translate(texts, source, source.other)
            TRANSLATIONS.update({(source, text): translation.text for text, translation in zip(texts, made, strict=True)})


def one_way(examples: list[Example], translator: Translator) -> list[Texts]:
    english = iter(translator([e.pair[0] for e in examples if not from_english(e)], Language.SPANISH))
    spanish = iter(translator([e.pair[1] for e in examples if from_english(e)], Language.ENGLISH))
    return [Texts(*e.pair, None, next(spanish)) if from_english(e) else Texts(*e.pair, next(english), None) for e in examples]


def fixed_scores(texts: list[Texts]) -> np.ndarray:
    """Scores of the defects by the shipped models (examples, defects)."""
    scores = np.zeros((len(texts), len(DEFECTS)))
    for part in quality_features.extract_features(texts):
        model = load_models()[part.profile]
        known = part.values.shape[1]  # without the features of findings
        scores[part.rows] = ((part.values - model.mean[:known]) / model.scale[:known]) @ model.weights[:, :known].T
    return scores


def fit(scores: np.ndarray, features: np.ndarray, kinds: np.ndarray) -> np.ndarray:
    """Weights (defects, features) of what is added to the scores of the shipped models.

    There is no bias: how frequent each kind of error is in these examples must not matter.
    """
    classes = np.array([DEFECT_OF.get(kind, 0) for kind in kinds])
    weights_of, rows = kind_weights(kinds), np.arange(len(kinds))

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights = flat.reshape(len(DEFECTS), -1)
        every = np.concatenate([np.zeros((len(features), 1)), scores + features @ weights.T], axis=1)
        every -= every.max(axis=1, keepdims=True)
        probability = np.exp(every)
        probability /= probability.sum(axis=1, keepdims=True)
        likelihood = float((weights_of * np.log(probability[rows, classes] + 1e-300)).sum())
        probability[rows, classes] -= 1
        gradient = (probability[:, 1:] * weights_of[:, None]).T @ features
        return RIDGE / 2 * float((weights**2).sum()) - likelihood, (gradient + RIDGE * weights).ravel()

    found = minimize(loss, np.zeros(len(DEFECTS) * features.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 500})
    return found.x.reshape(len(DEFECTS), -1)


def kind_weights(kinds: np.ndarray) -> np.ndarray:
    """As for quality, but with at least MIN_WEIGHT for every kind."""
    return usual_weights(kinds, MIN_WEIGHT)


def alone(train: Set, test: Set, train_features: np.ndarray, test_features: np.ndarray) -> np.ndarray:
    """Log-odds that the pairs of `test` are good, by the scores of the engine alone."""
    own = [np.concatenate([np.ones((len(values), 1)), values], axis=1) for values in (train_features, test_features)]
    weights = fit(np.zeros_like(train.scores), own[0], train.kinds)
    return good_odds(own[1] @ weights.T) + shift_of(good_odds(own[0] @ weights.T), train.kinds)


def good_odds(scores: np.ndarray) -> np.ndarray:
    """Log-odds that nothing is wrong."""
    return -np.log(np.exp(scores).sum(axis=1))


def report(name: str, odds: np.ndarray, kinds: np.ndarray) -> None:
    report_quality(name, odds, kinds)


def phrases(own: Set, language: Language) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Of the candidates of a side: log-odds by the shipped model, features, whether they are real, kinds."""
    k, weights = COLUMN[language], load_span_weights()
    odds, features, real, kinds = [], [], [], []
    for batch in batches(own.texts):
        found = find_candidates(batch, weights)[language]
        for at, row in enumerate(batch.rows):
            example = own.examples[row]
            ranks = ranks_of(own.evidence, int(row), language, batch, at)
            first, last = int(found.spans.first[at]), int(found.spans.last[at])
            if example.kind not in ("clean", "words added", "words left out") or ranks is None or last <= first:
                continue
            is_real = (example.kind == "words added" and example.side == k) or (example.kind == "words left out" and example.side == 1 - k)
            if is_real or example.kind == "clean":
                p = min(max(float(found.probability[at]), 1e-6), 1 - 1e-6)
                odds.append(np.log(p / (1 - p)))
                features.append(phrase_features(ranks, first, last))
                real.append(is_real)
                kinds.append(example.kind)
    return np.array(odds), np.array(features), np.array(real), np.array(kinds)


def ranks_of(evidence: ForcedEvidence, number: int, language: Language, batch: Batch, at: int) -> np.ndarray | None:
    forced = evidence.units.get(number)
    scores = None if forced is None else forced.of(language)
    spans = batch.side(language).spans[at]
    return None if scores is None or language not in evidence.references else word_ranks(scores, spans, evidence.references[language])


def fit_phrases(train: Set, test: Set) -> dict[str, float]:
    """Weights of what is added to the log-odds of a candidate; the same for both sides."""
    sides = [phrases(train, language) for language in Language]
    odds, features, real = (np.concatenate([side[column] for side in sides]) for column in range(3))
    scale = features.std(axis=0) + 1e-9
    # Each kind was made in one pair of `share`; the shipped probabilities are for one of each kind in every pair.
    weight = np.where(real, train.share, 1.0)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        total = odds + features @ weights
        p = 1 / (1 + np.exp(-total))
        value = float((weight * (np.logaddexp(0, total) - real * total)).sum())
        return value + 5 * float(((weights * scale) ** 2).sum()), features.T @ (weight * (p - real)) + 10 * weights * scale**2

    weights = minimize(loss, np.zeros(features.shape[1]), jac=True, method="L-BFGS-B").x
    # The same share of false alarms as before, so that more phrases are found.
    usual = float(np.mean(odds[~real] > SURE))
    weights[0] += SURE - float(np.quantile((odds + features @ weights)[~real], 1 - usual))
    for language in Language:
        before, own, wanted, _ = phrases(test, language)
        after = before + own @ weights
        for alarms in (0.005, 0.01, 0.02):
            found = []
            for name, values in (("before", before), ("with scores", after)):
                threshold = np.quantile(values[~wanted], 1 - alarms)
                found.append(f"{name} {np.mean(values[wanted] > threshold):.3f} (p {1 / (1 + np.exp(-threshold)):.2f})")
            print(f"phrases, {language}: found at {alarms:.1%} false alarms: {', '.join(found)}", flush=True)
        at = [f"{np.mean(values[wanted] > SURE):.3f}/{np.mean(values[~wanted] > SURE):.4f}" for values in (before, after)]
        print(f"phrases, {language}: found/alarms at p 0.86: before {at[0]}, with scores {at[1]}", flush=True)
    return {name: round(float(value), 4) for name, value in zip(PHRASE_FEATURES, weights, strict=True)}


def fitted(train: Set, test: Set) -> dict[str, object]:
    """Fit the weights, and report how good they are."""
    report("before", good_odds(test.scores), test.kinds)
    profiles: dict[str, object] = {}
    for profile, names in FORCED_FEATURES.items():
        usual = train.usual(profile)
        features = [own.forced(profile, usual) for own in (train, test)]
        report(f"{profile}, scores alone", alone(train, test, *features), test.kinds)
        weights = fit(train.scores, features[0], train.kinds)
        shift = -shift_of(good_odds(train.scores + features[0] @ weights.T), train.kinds)
        report(f"{profile}, joined", good_odds(test.scores + features[1] @ weights.T + shift), test.kinds)
        profiles[profile] = {
            "typical": {name: round(float(value), 4) for name, value in zip(names, usual, strict=True)},
            "shift": round(shift, 4),
            "weights": {
                defect: {name: round(float(weight), 4) for name, weight in zip(names, row, strict=True)}
                for defect, row in zip(DEFECTS, weights, strict=True)
            },
        }
    return {"profiles": profiles, "phrases": fit_phrases(train, test)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--engine", choices=("argos", "ctranslate2"), default="argos")
    parser.add_argument("--model", type=Path)
    parser.add_argument("--describe", default="", help="description of the engine, for the provenance")
    parser.add_argument("--years", nargs="+", default=["08", "10"])
    parser.add_argument("--report", nargs="+", default=["09"])
    parser.add_argument("--limit", type=int, default=10**9, help="pairs to fit on")
    parser.add_argument("--report-limit", type=int, default=10**9, help="pairs to report on")
    parser.add_argument("--share", type=int, default=SHARE, help="each kind of error is made in one pair of so many")
    parser.add_argument("--cache", type=Path, default=Path("forced.sqlite"), help="translations and scores of the engine")
    parser.add_argument("--apertium", type=Path, help="translations of Apertium")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    found = find_engine(args.engine, model=args.model)
    engine = None if found is None else cached(found, TranslationCache(args.cache))
    if not can_score(engine):
        raise SystemExit("this engine cannot score")
    translator = Translator(args.apertium)
    sets = []
    for years, most in ((args.years, args.limit), (args.report, args.report_limit)):
        pairs = newstest(args.data, tuple(years))[:most]
        translate_all(engine, thinned(examples(pairs, list(KINDS)), args.share))
        sets.append(Set(pairs, args.share, engine, translator))
    train, test = sets
    years, engine_name = " and ".join(f"20{year}" for year in args.years), args.describe or found.describe()
    pairs = int((train.kinds == "clean").sum())
    content = {"provenance": PROVENANCE.format(years=years, pairs=pairs, engine=engine_name), **fitted(train, test)}
    if args.write:
        OUT.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
        print(f"{OUT}: written")


if __name__ == "__main__":
    main()
