#!/usr/bin/env python3
"""Fit the models of `aligner.quality`: spans without a counterpart, and the quality of a pair.

    scripts/train/quality.py [DATA] [--cache FILE] [--only rarity|spans|quality]

DATA/newstest has `wmtYY.es` and `wmtYY.en`, aligned line by line; DATA/parallel has `NAME.tsv.gz`. The models are fitted on newstest
2008 and 2010 and on the first lines of some parallel sets, which scripts/train/lexicon.py does not read. Newstest 2009 and 2011 are only
used to print how good the models are. Errors come from `aligner.quality.synthetic_errors`, machine translations from Apertium; these are
kept in --cache. Run it after scripts/train/wording.py.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import pickle
import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy.optimize import brentq, minimize

from aligner.languages.pair import Language
from aligner.lexicon.tokens import words as words_of
from aligner.quality import features as quality_features
from aligner.quality.defect_model import DEFECTS
from aligner.quality.evaluate import area_under_curve
from aligner.quality.synthetic_errors import inject_errors
from aligner.signals import spans
from aligner.signals.coverage import Batch, Texts, batches
from aligner.signals.directions import profile_name
from aligner.signals.spans import SPAN_FEATURES, WEIGHT_SETS, WORD_FEATURES
from aligner.translation.apertium import Apertium

OUT = Path("src/aligner")
TRAIN_YEARS, TEST_YEARS = ("08", "10"), ("09", "11")
PARALLEL = {"oldi-seed": 700, "tico19": 700, "europarl": 700}
HELD_OUT = 1500  # lines at the start of each set but Tatoeba that the lexicon has not seen
RARITY_SETS = {
    "oldi-seed": 10_000, "global-voices": 10_000, "europarl": 20_000, "tico19": 10_000, "tatoeba": 40_000, "debian-webwml": 5_000,
    "msdocs-human": 20_000, "python-docs": 5_000,
}  # fmt: skip
RARITY_WORDS = 6000  # of each language
SHIFT = 1.0  # added to the log-odds of every word, so that candidates are longer. Set by hand
WORDS = 400_000  # maximum number of words to fit on
PROVENANCE = (
    "fitted by scripts/train/quality.py on WMT newstest 2008 and 2010 (free for research) and the first lines of OLDI Seed (CC-BY-SA 4.0), "
    "TICO-19 (CC0) and Europarl v7, with synthetic errors (aligner.quality.synthetic_errors)"
)

Pair = tuple[str, str]
COLUMN = {Language.SPANISH: 0, Language.ENGLISH: 1}
"""Where the text of a language stands in a pair."""


@dataclass(frozen=True)
class Example:
    """A pair (Spanish, English).

    `kind`: of the error, "clean" without one. `side`: 0 when the Spanish was changed, 1 when the English was, else -1. `origin`: index of
    the pair that it was made from.
    """

    pair: Pair
    kind: str
    side: int
    origin: int


class Translator:
    """Apertium in both directions, with a cache."""

    def __init__(self, cache: Path | None) -> None:
        self.engine, self.cache = Apertium(), cache
        self.known: dict[str, dict[str, str]] = {language.value: {} for language in Language}
        if cache is not None and cache.exists():
            self.known = pickle.loads(cache.read_bytes())

    def __call__(self, texts: list[str], source: Language) -> list[str]:
        new = sorted({text for text in texts if text not in self.known[source]})
        if new:
            done = self.engine.translate(new, source, source.other)
            self.known[source].update(zip(new, [translation.text for translation in done], strict=True))
            if self.cache is not None:
                self.cache.write_bytes(pickle.dumps(self.known))
        return [self.known[source][text] for text in texts]


def newstest(data: Path, years: tuple[str, ...]) -> list[Pair]:
    pairs = []
    for year in years:
        sides = [(data / "newstest" / f"wmt{year}.{language}").read_text(encoding="utf-8").split("\n")[:-1] for language in Language]
        pairs += [(spanish.strip(), english.strip()) for spanish, english in zip(*sides, strict=True)]
    return [pair for pair in pairs if all(pair)]


def parallel(data: Path, name: str, start: int, most: int) -> list[Pair]:
    with gzip.open(data / "parallel" / f"{name}.tsv.gz", "rt", encoding="utf-8") as file:
        lines = file.read().split("\n")[start : start + most]
    return [tuple(line.split("\t")) for line in lines if line]


def examples(pairs: list[Pair], kinds: list[str], seed: int = 1) -> list[Example]:
    """The pairs, and each with every kind of error: in the English of one half, in the Spanish of the other half, where possible."""
    found = [Example(pair, "clean", -1, place) for place, pair in enumerate(pairs)]
    swapped = [(english, spanish) for spanish, english in pairs]
    for number, kind in enumerate(kinds):
        changed = inject_errors(kind, swapped, Language.SPANISH, seed), inject_errors(kind, pairs, Language.ENGLISH, seed)
        for place, (spanish, english) in enumerate(pairs):
            side = (place + number) % 2
            side = side if changed[side][place] is not None else 1 - side
            text = changed[side][place]
            if text is not None:
                found.append(Example((spanish, text) if side else (text, english), kind, side, place))
    return found


def texts_of(found: list[Example], translator: Translator | None) -> list[Texts]:
    if translator is None:
        return [Texts(*example.pair) for example in found]
    english = translator([example.pair[0] for example in found], Language.SPANISH)
    spanish = translator([example.pair[1] for example in found], Language.ENGLISH)
    return [Texts(*example.pair, e, s) for example, e, s in zip(found, english, spanish, strict=True)]


def logistic(features: np.ndarray, labels: np.ndarray, ridge: float = 1.0, weights: np.ndarray | None = None) -> np.ndarray:
    """Weights (features) of a logistic regression, by Newton's method. The first feature is the bias.

    `features`: (examples, features). `labels`, `weights`: (examples). `ridge`: penalty of the squared weights.
    """
    x, w = features.astype(np.float64), np.ones(len(labels)) if weights is None else weights
    solution = np.zeros(x.shape[1])
    penalty = ridge * np.eye(x.shape[1])
    penalty[0, 0] = 1e-6
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(x @ solution, -30, 30)))
        gradient = x.T @ (w * (labels - p)) - penalty @ solution
        hessian = (x * (w * p * (1 - p) + 1e-9)[:, None]).T @ x + penalty
        step = np.linalg.solve(hessian, gradient)
        solution += step
        if np.abs(step).max() < 1e-7:
            break
    return solution


# Quality

KINDS = {
    "misaligned": 1.0, "neighbour": 1.0, "truncated": 1.0, "number changed": 1.0, "untranslated": 1.0, "words replaced": 2.0,
    "negation changed": 1.0, "half untranslated": 0.1, "name changed": 0.03, "words left out": 0.05, "words added": 0.05,
    "sentence lost": 0.02,
}  # fmt: skip
"""Weight of each kind of error. All together weigh as much as the pairs without."""
SHARE, TEST_SHARE = 4, 12  # each kind of error is made in one pair of so many
RIDGE = 10.0
CALIBRATED = tuple(kind for kind, weight in KINDS.items() if weight >= 1.0)
"""Kinds for which, in equal parts, the probabilities are calibrated."""
DEFECT_OF = {
    kind: DEFECTS.index(defect) + 1
    for kind, defect in {
        "misaligned": "unrelated", "neighbour": "unrelated", "truncated": "cut off", "words left out": "left out",
        "sentence lost": "left out", "words added": "added", "number changed": "number", "untranslated": "untranslated",
        "half untranslated": "untranslated", "words replaced": "wording", "negation changed": "negation", "name changed": "name",
    }.items()
}  # fmt: skip
"""The defect of each kind of error, as 1 + its index in DEFECTS; 0 is a good pair."""


def fit_quality(train: list[Pair], test: list[Pair], translator: Translator) -> dict[str, object]:
    profiles: dict[str, object] = {}
    parts = [thinned(examples(pairs, list(KINDS)), share) for pairs, share in ((train, SHARE), (test, TEST_SHARE))]
    translated = [texts_of(found, translator) for found in parts]
    for into in (frozenset(), {Language.ENGLISH}, {Language.SPANISH}, frozenset(Language)):
        profile = profile_name(into)
        rows = [quality_values([with_translations(text, into) for text in texts]) for texts in translated]
        kinds = [np.array([example.kind for example in found]) for found in parts]
        mean, scale = rows[0].mean(axis=0), np.maximum(rows[0].std(axis=0), 1e-6)
        mean[0], scale[0] = 0.0, 1.0
        weights = multinomial((rows[0] - mean) / scale, np.array([DEFECT_OF.get(kind, 0) for kind in kinds[0]]), kind_weights(kinds[0]))
        weights[:, 0] -= shift_of(-np.log(np.exp(((rows[0] - mean) / scale) @ weights.T).sum(axis=1)), kinds[0])
        report_quality(profile, -np.log(np.exp(((rows[1] - mean) / scale) @ weights.T).sum(axis=1)), kinds[1])
        names = quality_features.FEATURES[profile]
        typical = rows[0][kinds[0] == "clean"].mean(axis=0)
        profiles[profile] = {
            "features": {
                name: [round(float(x), 5) for x in row] for name, row in zip(names, np.stack([mean, scale, typical], axis=1), strict=True)
            },
            "weights": {
                defect: {name: round(float(weight), 4) for name, weight in zip(names, row, strict=True)}
                for defect, row in zip(DEFECTS, weights, strict=True)
            },
        }
    return {"provenance": PROVENANCE, "columns of features": ["mean", "scale", "mean of good pairs"], "profiles": profiles}


def with_translations(texts: Texts, into: Collection[Language]) -> Texts:
    """The texts with machine translations into these languages only."""
    english, spanish = (texts.machine(language) if language in into else None for language in (Language.ENGLISH, Language.SPANISH))
    return Texts(texts.spanish, texts.english, english, spanish)


def multinomial(features: np.ndarray, classes: np.ndarray, sample_weights: np.ndarray) -> np.ndarray:
    """Weights (defects, features) of a multinomial logistic regression. Class 0 (good) has no weights; feature 0 is the bias.

    `features`: (examples, features). `classes`, `sample_weights`: (examples).
    """
    count, rows = len(DEFECTS), np.arange(len(classes))

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights = flat.reshape(count, -1)
        scores = np.concatenate([np.zeros((len(features), 1)), features @ weights.T], axis=1)
        scores -= scores.max(axis=1, keepdims=True)
        probability = np.exp(scores)
        probability /= probability.sum(axis=1, keepdims=True)
        likelihood = float((sample_weights * np.log(probability[rows, classes] + 1e-300)).sum())
        probability[rows, classes] -= 1
        gradient = (probability[:, 1:] * sample_weights[:, None]).T @ features
        penalised = weights.copy()
        penalised[:, 0] = 0
        return RIDGE / 2 * float((penalised**2).sum()) - likelihood, (gradient + RIDGE * penalised).ravel()

    found = minimize(loss, np.zeros(count * features.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 500})
    return found.x.reshape(count, -1)


def shift_of(scores: np.ndarray, kinds: np.ndarray) -> float:
    """What has to be added to the log-odds of being good, so that the probabilities are calibrated for a set in which half of the pairs are
    good and half have an error, the kinds of CALIBRATED in equal parts.
    """
    weights, good = equal_weights(kinds), kinds == "clean"
    return float(brentq(lambda shift: (weights * (1 / (1 + np.exp(-scores - shift)) - good)).sum(), -5, 5))


def equal_weights(kinds: np.ndarray) -> np.ndarray:
    clean = float((kinds == "clean").sum())
    share = {kind: clean / len(CALIBRATED) / max(int((kinds == kind).sum()), 1) for kind in CALIBRATED}
    return np.array([1.0 if kind == "clean" else share.get(kind, 0.0) for kind in kinds])


def thinned(found: list[Example], share: int) -> list[Example]:
    order = {kind: number for number, kind in enumerate(KINDS)}
    return [e for e in found if e.kind == "clean" or e.kind == "sentence lost" or (e.origin // 2 + order[e.kind]) % share == 0]


def quality_values(texts: list[Texts]) -> np.ndarray:
    parts = quality_features.extract_features(texts)
    values = np.zeros((len(texts), parts[0].values.shape[1]))
    for part in parts:
        values[part.rows] = part.values
    return values


def kind_weights(kinds: np.ndarray) -> np.ndarray:
    """Weights of the examples: all errors together weigh as much as the clean pairs, and each kind as KINDS says."""
    clean = float((kinds == "clean").sum())
    total = sum(KINDS.values())
    share = {kind: clean * weight / total / max(int((kinds == kind).sum()), 1) for kind, weight in KINDS.items()}
    return np.array([share.get(kind, 1.0) for kind in kinds])


def report_quality(profile: str, scores: np.ndarray, kinds: np.ndarray) -> None:
    clean, weights = scores[kinds == "clean"], equal_weights(kinds)
    found = [f"{kind} {area_under_curve(scores[kinds == kind], clean):.4f}" for kind in KINDS]
    print(f"{profile}: AUC {', '.join(found)}", flush=True)
    p = 1 / (1 + np.exp(-scores))
    bins = np.minimum((p * 10).astype(int), 9)
    gaps = [abs(float((weights * (p - (kinds == "clean")))[bins == b].sum())) for b in range(10)]
    print(f"{profile}: ECE {sum(gaps) / weights.sum():.4f}, median of clean pairs {np.median(p[kinds == 'clean']):.3f}", flush=True)


# Frequencies of words


def write_rarity(data: Path) -> None:
    counts = {language.value: Counter() for language in Language}
    for name, most in RARITY_SETS.items():
        for pair in parallel(data, name, 0 if name == "tatoeba" else HELD_OUT, most):
            for language, text in zip(counts, pair, strict=True):
                counts[language].update(words_of(text))
    content: dict[str, object] = {
        "provenance": "0: a word in ten or more; 1: one in 100,000 or fewer; counted in the sets that scripts/train/quality.py names"
    }
    for language, found in counts.items():
        groups: dict[str, list[str]] = {}
        for word, count in sorted(found.items(), key=lambda item: (-item[1], item[0]))[:RARITY_WORDS]:
            rarity = round(min(1.0, max(0.0, (-math.log10(count / found.total()) - 1) / 4)), 2)
            groups.setdefault(str(rarity), []).append(word)
        content[language] = {rarity: " ".join(words) for rarity, words in sorted(groups.items())}
    (OUT / "signals/data/rarity.json").write_text(json.dumps(content, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def write_bigrams(data: Path) -> None:
    """Write which pairs of the words of rarity.json follow each other more often than by chance: one bit for each pair."""
    content = json.loads((OUT / "signals/data/rarity.json").read_text(encoding="utf-8"))
    parts = {}
    for column, language in enumerate(Language):
        ranks = {word: rank for rank, word in enumerate(word for words in list(content[language.value].values()) for word in words.split())}
        counts = np.zeros(len(ranks) ** 2, dtype=np.int32)
        for name in RARITY_SETS:
            for pair in parallel(data, name, 0 if name == "tatoeba" else HELD_OUT, 10**9):
                for piece in re.findall(r"[^\W\d_]+(?: [^\W\d_]+)+", pair[column].lower()):
                    known = [ranks.get(word, -1) for word in piece.split()]
                    for a, b in pairwise(known):
                        if a >= 0 and b >= 0:
                            counts[a * len(ranks) + b] += 1
        table = counts.reshape(len(ranks), len(ranks))
        first, second = table.sum(axis=1, dtype=np.float64), table.sum(axis=0, dtype=np.float64)
        seen = (table > np.outer(first, second) / table.sum(dtype=np.float64)).astype(np.uint8).ravel()
        print(f"{language}: {int(seen.sum()):,} pairs of {len(ranks):,} words", flush=True)
        parts[language.value] = np.packbits(seen)
    np.savez_compressed(OUT / "signals/data/bigrams.npz", allow_pickle=False, **parts)


# Spans without a counterpart


def word_labels(found: list[Example], compared: list[Batch]) -> dict[int, list[np.ndarray]]:
    """For each example and side, which words have no counterpart: 1, 0, or NaN where this is unknown."""
    where = {int(row): (batch, k) for batch in compared for k, row in enumerate(batch.rows)}
    clean = {example.origin: row for row, example in enumerate(found) if example.kind == "clean"}
    labels = {}
    for row, example in enumerate(found):
        batch, k = where[row]
        own = [np.zeros(len(side.spans[k])) for side in (batch.spanish, batch.english)]
        if example.kind == "words added":
            before, after = found[clean[example.origin]].pair[example.side], example.pair[example.side]
            start, end = changed_part(before, after)
            places = (batch.spanish, batch.english)[example.side].spans[k]
            own[example.side] = np.array([float(a >= start - 1 and z <= end + 1) for a, z in places])
        elif example.kind == "words left out":
            own[1 - example.side] = counterparts_lost(found, example, where[clean[example.origin]])
        labels[row] = own
    return labels


def changed_part(before: str, after: str) -> tuple[int, int]:
    """Characters of `after` that are not in `before`."""
    start = next((k for k, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after)))
    end = next((k for k, (a, b) in enumerate(zip(before[::-1], after[::-1], strict=False)) if a != b), len(before))
    return start, len(after) - min(end, min(len(before), len(after)) - start)


def counterparts_lost(found: list[Example], example: Example, place: tuple[Batch, int]) -> np.ndarray:
    """For the words of the unchanged side: 1 where the counterpart was left out of the other, 0 where not, NaN where this is unknown."""
    batch, k = place
    sides = (batch.spanish, batch.english)
    before = (batch.texts[k].spanish, batch.texts[k].english)[example.side]
    start, end = changed_part(example.pair[example.side], before)
    gone = np.array([a >= start - 1 and z <= end + 1 for a, z in sides[example.side].spans[k]])
    other = sides[1 - example.side]
    size = len(other.spans[k])
    if not len(gone):
        return np.full(size, np.nan)
    label = np.where(other.linked[k, :size] > 0.4, gone[np.minimum(other.counterpart[k, :size], len(gone) - 1)], np.nan)
    known = np.flatnonzero(~np.isnan(label))
    filled = label.copy()
    for at in np.flatnonzero(np.isnan(label)):
        near = {label[side[edge]] for side, edge in ((known[known < at], -1), (known[known > at], 0)) if len(side)}
        filled[at] = near.pop() if len(near) == 1 else np.nan
    return filled


def fit_spans(train: list[Pair], test: list[Pair], translator: Translator) -> dict[str, object]:
    sets: dict[str, object] = {}
    for translated, name in WEIGHT_SETS.items():
        own = {}
        prepared = [prepare(pairs, translator if translated else None) for pairs in (train, test)]
        found, compared = prepared[0]
        labels = word_labels(found, compared)
        weights = {(name, language): fit_words(compared, labels, language, translated) for language in Language}
        for language in Language:
            rows = [span_rows(*part, weights, language) for part in prepared]
            solution = logistic(with_bias(rows[0][0]), rows[0][1])
            report_spans(f"{name} {language}", *rows[1], with_bias(rows[1][0]) @ solution)
            words = weights[name, language].words
            own[language.value] = {
                "words": {feature: round(float(value), 4) for feature, value in zip(WORD_FEATURES[translated], words, strict=True)},
                "span": {feature: round(float(value), 4) for feature, value in zip(("bias", *SPAN_FEATURES), solution, strict=True)},
            }
        sets[name] = own
    return {"provenance": PROVENANCE, "shift": SHIFT, "sets": sets}


def prepare(pairs: list[Pair], translator: Translator | None) -> tuple[list[Example], list[Batch]]:
    found = examples(pairs, ["words added", "words left out"])
    return found, list(batches(texts_of(found, translator)))


def fit_words(compared: list[Batch], labels: dict[int, list[np.ndarray]], language: Language, translated: bool) -> spans.SpanWeights:
    features, wanted = [], []
    for batch in compared:
        values = spans.word_features(batch.side(language), translated)
        for at, row in enumerate(batch.rows):
            label = labels[int(row)][COLUMN[language]]
            told = ~np.isnan(label)
            features.append(values[at, : len(label)][told])
            wanted.append(label[told])
    x, y = np.concatenate(features), np.concatenate(wanted)
    chosen = np.random.default_rng(1).permutation(len(y))[:WORDS]
    solution = logistic(x[chosen], y[chosen], ridge=5.0)
    scores = x @ solution
    print(f"words, {language}: {len(y):,}, AUC {area_under_curve(scores[y == 0], scores[y == 1]):.4f}", flush=True)
    return spans.SpanWeights(solution.astype(np.float32), np.zeros(len(SPAN_FEATURES) + 1, np.float32), SHIFT)


def span_rows(
    found: list[Example], compared: list[Batch], weights: dict[tuple[str, Language], spans.SpanWeights], language: Language
) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """Features of the candidates of a side, whether they are real, and their kinds of error."""
    features = np.zeros((len(found), len(SPAN_FEATURES)), np.float32)
    for batch in compared:
        pair = spans.find_candidates(batch, weights)
        features[batch.rows] = spans.span_features(batch, language, pair[language].spans, pair[language.other].spans)
    k = COLUMN[language]
    real = np.array([(e.kind == "words added" and e.side == k) or (e.kind == "words left out" and e.side == 1 - k) for e in found])
    used = np.flatnonzero(real | np.array([e.kind == "clean" for e in found]))
    return features[used], real[used], [found[row].kind for row in used]


def with_bias(features: np.ndarray) -> np.ndarray:
    return np.concatenate([np.ones((len(features), 1), features.dtype), features], axis=1)


def report_spans(name: str, features: np.ndarray, real: np.ndarray, kinds: list[str], scores: np.ndarray) -> None:
    kind = np.array(kinds)
    for alarms in (0.01, 0.02, 0.03):
        threshold = np.quantile(scores[~real], 1 - alarms)
        recall = [f"{k} {np.mean(scores[real & (kind == k)] > threshold):.3f}" for k in ("words added", "words left out")]
        print(f"{name}: at {alarms:.0%} false alarms (p {1 / (1 + np.exp(-threshold)):.3f}): {', '.join(recall)}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--cache", type=Path, help="file for translations; makes a second run faster")
    parser.add_argument("--only", choices=("rarity", "spans", "quality"))
    args = parser.parse_args()
    if args.only in (None, "rarity"):
        write_rarity(args.data)
        write_bigrams(args.data)
    train = newstest(args.data, TRAIN_YEARS) + [pair for name, most in PARALLEL.items() for pair in parallel(args.data, name, 0, most)]
    test = newstest(args.data, TEST_YEARS)
    translator = Translator(args.cache)
    if args.only in (None, "spans"):
        write("signals/data/spans.json", fit_spans(train, test, translator))
    if args.only in (None, "quality"):
        spans.load_span_weights.cache_clear()
        write("quality/data/quality.json", fit_quality(train, test, translator))


def write(name: str, content: dict[str, object]) -> None:
    (OUT / name).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    print(f"{OUT / name}: written", flush=True)


if __name__ == "__main__":
    main()
