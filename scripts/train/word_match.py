#!/usr/bin/env python3
"""Fit the weights of `aligner.signals.word_match`.

    scripts/train/word_match.py [DATA]

On newstest 2008 and 2010 and the first lines of parallel sets, which the lexicon has not seen, as they are and with one to four words
replaced by words about as frequent, or by words of the sentences beside (scripts/bench/replacing.py). Siblings, antonyms and foreign words
are left for measuring: scripts/bench/word_alignment.py.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np
from quality import OUT, newstest, parallel

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))
from replacing import Replacer
from word_alignment import logistic

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import read_words
from aligner.quality.evaluate import area_under_curve
from aligner.signals.word_match import WORD_MATCH_FEATURES, word_match_features

SETS = {"europarl": 400, "global-voices": 500, "oldi-seed": 500, "tico19": 400}
"""First lines of parallel sets that are read."""
NEWS = 1_800
"""Lines of newstest that are read."""
KINDS = {"random": 330, "neighbour": 330}
"""Pairs of each kind for each number of words."""
PENALTY = 3.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    data = parser.parse_args().data
    news = newstest(data, ("08", "10"))
    pairs = news[:: max(len(news) // NEWS, 1)]
    for name, most in SETS.items():
        pairs += parallel(data, name, 0, most)
    pairs = [pair for pair in pairs if min(len(side.split()) for side in pair) >= 5]
    replacer = Replacer(data)
    changed = [(pair, pair) for pair in pairs]
    for kind, limit in KINDS.items():
        for count in (1, 2, 3, 4):
            changed += [(one.pair, pairs[one.at]) for one in replacer.many(pairs, kind, count, limit, 1)]
    print(len(pairs), "pairs", len(changed) - len(pairs), "changed", flush=True)
    content: dict[str, object] = {
        "provenance": "fitted by scripts/train/word_match.py on WMT newstest 2008 and 2010 and first lines of Europarl, Global Voices, "
        "OLDI Seed and TICO-19, with words replaced"
    }
    for k, language in enumerate(Language):
        rows, labels = [], []
        for now, before in changed:
            words, was = read_words(now[k]).lower, read_words(before[k]).lower
            if len(words) == len(was):
                rows.append(word_match_features(align_words(*now), language))
                labels.append(np.array([one != other for one, other in zip(words, was, strict=True)]))
        features, wrong = np.vstack(rows).astype(np.float64), np.concatenate(labels)
        scale = np.where(features.std(axis=0) > 0, features.std(axis=0), 1.0)
        weights = logistic(features / scale, wrong.astype(float), PENALTY) / scale
        scores = features @ weights
        print(f"words of {language}: {len(wrong):,}, AUC {area_under_curve(scores[~wrong], scores[wrong]):.4f}", flush=True)
        content[language.value] = {name: round(float(one), 4) for name, one in zip(WORD_MATCH_FEATURES, weights, strict=True)}
    (OUT / "signals/data/word_match.json").write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
