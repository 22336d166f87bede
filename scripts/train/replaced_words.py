#!/usr/bin/env python3
"""Fit the weights of `aligner.signals.words.replaced_words`.

    scripts/train/replaced_words.py [DATA]

On newstest 2008 and 2010 and the first lines of parallel sets, which the lexicon has not seen, as they are and with a word replaced by a
word of its kind, an opposite, a word with a near vector or any word about as frequent (scripts/bench/replacing.py).
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from pathlib import Path

import numpy as np
from network import Plan, fit_network, stored_network
from training_pairs import OUT, newstest, parallel

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))
from replacing import Replacer

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import read_words
from aligner.signals.words.replaced_words import RENDERING_FEATURES, candidates, rendering_features

SETS = {"europarl": 500, "global-voices": 700, "oldi-seed": 700, "tico19": 500}
NEWS, ENGINE_STEP = 3_000, 3
KINDS = {"sibling": 3000, "near": 1000, "antonym": 700, "random": 200}
PLAN = Plan(units=16, rounds=30, batch=256, decay=3e-4, rate=3e-3)


def by_engines(data: Path) -> list[tuple[str, str]]:
    """News of 2008 and 2010 beside what four engines made of it, in either direction by turns: (Spanish, English)."""
    found = []
    for year in ("08", "10"):
        with gzip.open(data / "mt" / f"wmt{year}.tsv.gz", "rt", encoding="utf-8") as file:
            names, *lines = (line.split("\t") for line in file.read().split("\n")[:-1])
        for number, line in enumerate(lines[::ENGINE_STEP]):
            row = dict(zip(names, line, strict=True))
            columns = sorted(name for name in names if name.startswith("es-en." if number % 2 else "en-es."))
            text = row[columns[number // 2 % len(columns)]]
            found.append((row["es"], text) if number % 2 else (text, row["en"]))
    return [pair for pair in found if min(len(side.split()) for side in pair) >= 5]


def rows_of(changed: list[tuple[tuple[str, str], tuple[str, str]]]) -> tuple[np.ndarray, np.ndarray]:
    """Features and labels of the candidates of pairs (as they are now, as they were)."""
    rows, labels = [], []
    for now, before in changed:
        new = {}
        for k, language in enumerate(Language):
            words, was = read_words(now[k]).lower, read_words(before[k]).lower
            new[language] = (
                {n for n, (one, other) in enumerate(zip(words, was, strict=True)) if one != other} if len(words) == len(was) else set()
            )
        alignment = align_words(*now)
        pairs = list(candidates(alignment))
        rows.append(rendering_features(alignment, pairs))
        labels += [i in new[Language.SPANISH] or j in new[Language.ENGLISH] for i, j in pairs]
    return np.vstack(rows), np.array(labels, np.float32)


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
    pairs += by_engines(data)
    changed = [(pair, pair) for pair in pairs]
    for kind, limit in KINDS.items():
        changed += [(one.pair, pairs[one.at]) for one in replacer.many(pairs, kind, 1, limit, 3)]
    print(len(pairs), "pairs", len(changed) - len(pairs), "changed", flush=True)
    features, wrong = rows_of(changed)
    print(features.shape, int(wrong.sum()), flush=True)

    mean, scale = features.mean(axis=0), features.std(axis=0)
    scale[scale == 0] = 1
    weights = fit_network(((features - mean) / scale).astype(np.float32), wrong, PLAN)
    content = {
        "provenance": "fitted by scripts/train/replaced_words.py on WMT newstest 2008 and 2010 and first lines of Europarl, Global Voices, "
        "OLDI Seed and TICO-19, with words replaced",
        **stored_network(RENDERING_FEATURES, mean, scale, weights),
    }
    (OUT / "signals/data/replaced_words.json").write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
