#!/usr/bin/env python3
"""Fit what tells a lost cue (negation, hedge, restriction) from one that is rendered in other words.

    scripts/train/answers.py [DATA] [--out FILE]

Text that nobody touched gives both kinds of cases. A cue of one side that has no cue of its class on the other is a case of "rendered in
other words", since the pair is a translation. A cue that has one, read as if the answer were not there, is a case of "lost". A logistic
regression (L2, both kinds of equal weight) over words near and far tells them apart, for each class of cues and each language of the cue.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from pathlib import Path
from random import Random

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

from aligner.languages.es_en_cues import CUES
from aligner.quality.checks.answers import Cue, cues, features, tie
from aligner.quality.checks.words import Words, expected, link_words, read_words

# The most pairs of each set, and how much a case of it counts: news more than software.
SETS = {
    "europarl": (20_000, 1.0),
    "global-voices": (2_706, 1.5),
    "oldi-seed": (6_200, 1.0),
    "tico19": (3_064, 1.0),
    "tatoeba": (60_000, 0.3),
    "debian-webwml": (8_000, 0.3),
    "msdocs-human": (40_000, 0.2),
    "python-docs": (20_000, 0.2),
}
NEWS, NEWS_WEIGHT = (), 2.0  # the thresholds are set on 2008 and 2010, which must not be learned from
LONGEST = 400  # characters
MOST_WITH = 5  # words after a cue of attribution
LEAST = 4  # cases that a feature must occur in
PENALTY, SMALLEST = 10.0, 0.08
LOST_PER_OTHER = 3


def read_pairs(folder: Path, news: tuple[str, ...]) -> list[tuple[str, str, float]]:
    pairs = []
    for name, (most, weight) in SETS.items():
        with gzip.open(folder / "parallel" / f"{name}.tsv.gz", "rt", encoding="utf-8") as file:
            lines = [line.rstrip("\n").split("\t") for line in file]
        Random(1).shuffle(lines)
        pairs += [(spanish, english, weight) for spanish, english in lines[:most]]
    for year in news:
        sides = [(folder / "newstest" / f"wmt{year}.{side}").read_text(encoding="utf-8").split("\n") for side in ("es", "en")]
        pairs += [(spanish, english, NEWS_WEIGHT) for spanish, english in zip(*sides, strict=True) if spanish and english]
    return [pair for pair in pairs if len(pair[0]) <= LONGEST and len(pair[1]) <= LONGEST]


def cases(pairs: list[tuple[str, str, float]], name: str, english: bool) -> list[tuple[bool, list[str], float]]:
    """(lost?, features, weight)."""
    found = []
    for spanish, other_text, weight in pairs:
        texts = (other_text, spanish) if english else (spanish, other_text)
        own = cues(texts[0], name, english)
        if not own:
            continue
        other = cues(texts[1], name, not english, answers=True)
        words = read_words(texts[0]), read_words(texts[1])
        links = link_words(spanish, other_text)
        linked = links.of_english if english else links.of_spanish
        places = [expected(linked, cue.first, len(words[1].lower)) for cue in own]
        tied = tie(own, other, places)
        for number, cue in enumerate(own):
            if not cue.firm:
                continue
            if number in tied and len(other) <= len(own):
                found.append((True, features(*words, linked, cue, len(other) - 1, lost_with(name, words[1], other[tied[number]])), weight))
            elif number not in tied:
                found.append((False, features(*words, linked, cue, len(other)), weight))
    return found


def lost_with(name: str, words: Words, cue: Cue) -> range:
    """The words that go with a cue: who said it goes with "according to"."""
    last = cue.last
    while (
        name == "attribution" and last + 1 < len(words.lower) and last - cue.last < MOST_WITH and "," not in words.between(last, last + 1)
    ):
        last += 1
    return range(cue.first, last + 1)


def fit(found: list[tuple[bool, list[str], float]]) -> dict[str, float]:
    lost = [case for case in found if case[0]]
    others = [case for case in found if not case[0]]
    Random(2).shuffle(lost)
    chosen = lost[: max(LOST_PER_OTHER * len(others), 500)] + others
    counts = Counter(feature for _, names, _ in chosen for feature in names)
    vocabulary = {name: k for k, name in enumerate(sorted(name for name, n in counts.items() if n >= LEAST))}
    rows = [k for k, (_, names, _) in enumerate(chosen) for name in names if name in vocabulary]
    columns = [vocabulary[name] for _, names, _ in chosen for name in names if name in vocabulary]
    x = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(chosen), len(vocabulary)))
    y = np.array([1.0 if case[0] else -1.0 for case in chosen])
    w = np.array([case[2] for case in chosen])
    for kind in (1.0, -1.0):
        w[y == kind] *= len(others) / max(w[y == kind].sum(), 1e-9)

    def loss(theta: np.ndarray) -> tuple[float, np.ndarray]:
        margin = y * (x @ theta[1:] + theta[0])
        p = 1 / (1 + np.exp(np.clip(margin, -60, 60)))
        slope = -w * y * p
        value = float((w * np.logaddexp(0, -margin)).sum() + PENALTY / 2 * (theta[1:] ** 2).sum())
        return value, np.concatenate([[slope.sum()], x.T @ slope + PENALTY * theta[1:]])

    theta = minimize(loss, np.zeros(len(vocabulary) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    scores = x @ theta[1:] + theta[0]
    order = np.argsort(scores)
    ranks = np.empty(len(scores))
    ranks[order] = np.arange(len(scores))
    positive = y > 0
    auc = (ranks[positive].sum() - positive.sum() * (positive.sum() - 1) / 2) / max(positive.sum() * (~positive).sum(), 1)
    print(
        f"  {len(lost):,} lost, {len(others):,} in other words, {len(vocabulary):,} features, AUC on the same cases {auc:.3f}", flush=True
    )
    weights = {name: round(float(theta[k + 1]), 2) for name, k in vocabulary.items() if abs(theta[k + 1]) >= SMALLEST}
    return {"bias": round(float(theta[0]), 2), **weights}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--out", type=Path, default=Path("src/aligner/quality/data/answers.json"))
    parser.add_argument("--news", nargs="*", default=list(NEWS), help="years of newstest to learn from")
    args = parser.parse_args()
    pairs = read_pairs(args.data, tuple(args.news))
    print(f"{len(pairs):,} pairs", flush=True)
    weights = {}
    for name in CUES:
        for language in ("es", "en"):
            print(f"{name}, {language}", flush=True)
            weights[f"{name}-{language}"] = fit(cases(pairs, name, language == "en"))
    origin = {
        "pairs": len(pairs),
        "sets": {name: most for name, (most, _) in SETS.items()} | {f"newstest{year}": "all" for year in args.news},
    }
    content = json.dumps({"made by": "scripts/train/answers.py", "from": origin, "weights": weights}, ensure_ascii=False, indent=0)
    args.out.write_text(content + "\n", encoding="utf-8")
    print(f"{args.out}: {len(content) / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
