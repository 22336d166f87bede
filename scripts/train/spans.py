#!/usr/bin/env python3
"""Fit what finds spans without a counterpart: how rare words are, which words follow each other, and the weights of spans.

    scripts/train/spans.py [DATA] [--cache FILE] [--only rarity|spans] [--sample]

DATA/newstest has `wmtYY.es` and `wmtYY.en`, aligned line by line; DATA/parallel has `NAME.tsv.gz`. The weights are fitted on newstest
2008 and 2010 and on the first lines of some parallel sets, which scripts/train/lexicon.py does not read. Newstest 2009 and 2011 are only
used to print how good they are. Errors come from `aligner.quality.synthetic_errors`, machine translations from Apertium; these are kept
in --cache. `rarity` writes rarity.json and bigrams.npz, which scripts/train/expectation.py and wording.py rest on.
"""

from __future__ import annotations

import argparse
import json
import math
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np
from training_pairs import (
    COLUMN,
    HELD_OUT,
    OUT,
    PARALLEL,
    TEST_YEARS,
    TRAIN_YEARS,
    Example,
    Pair,
    Translator,
    examples,
    logistic,
    newstest,
    parallel,
    texts_of,
)

from aligner.languages.pair import Language
from aligner.lexicon.tokens import words as words_of
from aligner.quality.evaluate import area_under_curve
from aligner.signals.missing import spans
from aligner.signals.missing.coverage import Batch, batches
from aligner.signals.missing.spans import SPAN_FEATURES, WEIGHT_SETS, WORD_FEATURES

RARITY_SETS = {
    "oldi-seed": 10_000, "global-voices": 10_000, "europarl": 20_000, "tico19": 10_000, "tatoeba": 40_000, "debian-webwml": 5_000,
    "msdocs-human": 20_000, "python-docs": 5_000,
}  # fmt: skip
RARITY_WORDS = 6000  # of each language
SHIFT = 1.0  # added to the log-odds of every word, so that candidates are longer. Set by hand
WORDS = 400_000  # maximum number of words to fit on
SAMPLE = 20  # with --sample: one pair in so many
PROVENANCE = (
    "fitted by scripts/train/spans.py on WMT newstest 2008 and 2010 (free for research) and the first lines of OLDI Seed (CC-BY-SA 4.0), "
    "TICO-19 (CC0) and Europarl v7, with synthetic errors (aligner.quality.synthetic_errors)"
)


# Frequencies of words


def write_rarity(data: Path) -> None:
    counts = {language.value: Counter() for language in Language}
    for name, most in RARITY_SETS.items():
        for pair in parallel(data, name, 0 if name == "tatoeba" else HELD_OUT, most):
            for language, text in zip(counts, pair, strict=True):
                counts[language].update(words_of(text))
    content: dict[str, object] = {
        "provenance": "0: a word in ten or more; 1: one in 100,000 or fewer; counted in the sets that scripts/train/spans.py names"
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
    parser.add_argument("--only", choices=("rarity", "spans"))
    parser.add_argument(
        "--sample", action="store_true", help=f"fit the spans on one pair in {SAMPLE} and write nothing: to see that it runs"
    )
    args = parser.parse_args()
    if args.only in (None, "rarity") and not args.sample:
        write_rarity(args.data)
        write_bigrams(args.data)
    if args.only in (None, "spans"):
        train = newstest(args.data, TRAIN_YEARS) + [pair for name, most in PARALLEL.items() for pair in parallel(args.data, name, 0, most)]
        test = newstest(args.data, TEST_YEARS)
        step = SAMPLE if args.sample else 1
        content = fit_spans(train[::step], test[::step], Translator(args.cache))
        if not args.sample:
            path = OUT / "signals/data/spans.json"
            path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
            print(f"{path}: written", flush=True)


if __name__ == "__main__":
    main()
