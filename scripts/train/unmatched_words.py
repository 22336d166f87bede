#!/usr/bin/env python3
"""Fit the weights of `aligner.signals.words.unmatched_words`.

    scripts/train/unmatched_words.py [DATA] [--cache FILE]

On newstest 2008 and 2010 and the first lines of parallel sets, which the lexicon has not seen, as they are and with one to three words
replaced by words about as frequent, or by words of the sentences beside (scripts/bench/replacing.py). Siblings, antonyms and foreign words
are left for measuring: scripts/bench/word_alignment.py. How freely words are translated is taken from other lines (`free_words.Counts`;
FILE keeps these).
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from free_words import Counts, counts_of
from network import Plan, fit_network, short, stored_network
from training_pairs import OUT, Pair, newstest, parallel

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))
from replacing import Replacer
from word_alignment import logistic

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import read_words
from aligner.signals.words.unmatched_words import (
    FREEDOM,
    MAX_ODDS,
    SUMMARIES,
    WORD_MATCH_FEATURES,
    load_word_match_networks,
    summarise_matches,
    word_match_features,
)

SETS = {"europarl": 600, "global-voices": 700, "oldi-seed": 700, "tico19": 600}
"""First lines of parallel sets that are read."""
NEWS = 2_600
"""Lines of newstest that are read."""
KINDS = {"random": 750, "neighbour": 750}
"""Pairs of each kind for each number of words."""
PLAN = Plan(units=24, rounds=8, batch=512, decay=1e-4, rate=2e-3)
PENALTY = 3.0


def features_of(pair: Pair, language: Language, counts: Counts, part: int | None) -> np.ndarray:
    """The features of the words of a side, with how freely they are translated outside a part of the texts."""
    alignment = align_words(*pair)
    features = word_match_features(alignment, language)
    if len(features):
        free = [counts.outside(word, language, part) for word in alignment.words(language).lower]
        features[:, [WORD_MATCH_FEATURES.index(name) for name in FREEDOM]] = free
    return features


def odds_of(pair: Pair, counts: Counts, part: int | None) -> dict[Language, np.ndarray]:
    """Log-odds of the words of both sides, as `wrong_odds` gives them."""
    networks, found = load_word_match_networks(), {}
    for language in Language:
        features = features_of(pair, language, counts, part)
        odds = np.clip(networks[language].odds(features), -MAX_ODDS, MAX_ODDS)
        found[language] = np.where(features[:, WORD_MATCH_FEATURES.index("function word")] > 0, -MAX_ODDS, odds)
    return found


def fit(features: np.ndarray, wrong: np.ndarray) -> dict[str, Any]:
    """The network for the features of words (rows, features), as it is written."""
    mean, scale = features.mean(axis=0), features.std(axis=0)
    mean[scale == 0], scale[scale == 0] = 0, 1
    weights = fit_network(((features - mean) / scale).astype(np.float32), wrong, PLAN)
    return stored_network(WORD_MATCH_FEATURES, mean, scale, weights)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--cache", type=Path, help="file with the counts of free_words.py")
    args = parser.parse_args()
    data, counts = args.data, counts_of(args.data, args.cache)
    news = newstest(data, ("08", "10"))
    pairs = news[:: max(len(news) // NEWS, 1)]
    for name, most in SETS.items():
        pairs += parallel(data, name, 0, most)
    pairs = [pair for pair in pairs if min(len(side.split()) for side in pair) >= 5]
    replacer = Replacer(data)
    changed = [(pair, pair) for pair in pairs]
    for kind, limit in KINDS.items():
        for count in (1, 2, 3):
            changed += [(one.pair, pairs[one.at]) for one in replacer.many(pairs, kind, count, limit, 1)]
    print(len(pairs), "pairs", len(changed) - len(pairs), "changed", flush=True)
    content: dict[str, Any] = {
        "provenance": "fitted by scripts/train/unmatched_words.py on WMT newstest 2008 and 2010 and first lines of Europarl, Global "
        "Voices, OLDI Seed and TICO-19, with words replaced"
    }
    for k, language in enumerate(Language):
        rows, labels = [], []
        for now, before in changed:
            words, was = read_words(now[k]).lower, read_words(before[k]).lower
            same_length = len(words) == len(was)
            rows.append(features_of(now, language, counts, counts.part_of.get(before)))
            labels.append(np.array([same_length and one != other for one, other in zip(words, was, strict=same_length)][: len(words)]))
        features, wrong = np.vstack(rows), np.concatenate(labels).astype(np.float32)
        use = features[:, WORD_MATCH_FEATURES.index("function word")] == 0
        content[language.value] = fit(features[use], wrong[use])
    path = OUT / "signals/data/unmatched_words.json"
    write(path, content | {"pair": dict.fromkeys(("bias", *SUMMARIES), 0.0)})
    summaries = np.array([[1.0, *summarise_matches(odds_of(now, counts, counts.part_of.get(before)))] for now, before in changed])
    scale = np.where(summaries.std(axis=0) > 0, summaries.std(axis=0), 1.0)
    weights = logistic(summaries / scale, np.arange(len(changed)) >= len(pairs), PENALTY) / scale
    write(path, content | {"pair": {name: short(one) for name, one in zip(("bias", *SUMMARIES), weights, strict=True)}})


def write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
