#!/usr/bin/env python3
"""Fit the weights of `aligner.signals.words.wording`.

    scripts/train/wording.py [DATA]

On newstest 2008 and 2010 and the first lines of parallel sets, in which aligner.quality.synthetic_errors replaces words of the Spanish and
of the English. Run it after scripts/train/expectation.py, or after a change of rarity.json or of the lexicon; run scripts/train/quality.py
after it.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

import numpy as np
from spans import PROVENANCE
from training_pairs import OUT, PARALLEL, TRAIN_YEARS, examples, logistic, newstest, parallel

from aligner.languages.pair import Language
from aligner.quality.evaluate import area_under_curve
from aligner.signals.missing.coverage import Texts, batches
from aligner.signals.words import wording

WORDS = 300_000  # maximum number of words to fit on
RIDGE = 5.0
SEEDS = (1, 2)  # each replaces other words in every pair

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")


def fit_wording(data: Path) -> dict[str, object]:
    train = newstest(data, TRAIN_YEARS) + [pair for name, most in PARALLEL.items() for pair in parallel(data, name, 0, most)]
    found = [example for seed in SEEDS for example in examples(train, ["words replaced"], seed) if seed == 1 or example.kind != "clean"]
    clean = {example.origin: example.pair for example in found if example.kind == "clean"}
    features: tuple[list[np.ndarray], list[np.ndarray]] = ([], [])
    labels: tuple[list[np.ndarray], list[np.ndarray]] = ([], [])
    for batch in batches([Texts(*example.pair) for example in found]):
        every = wording.wording_features(batch)
        for k, language in enumerate(Language):
            side, values = batch.side(language), every[language]
            for at, row in enumerate(batch.rows):
                example, size = found[row], len(side.spans[at])
                if example.kind == "clean" or example.side == k:
                    before, after = _WORD.findall(clean[example.origin][k])[:size], _WORD.findall(example.pair[k])[:size]
                    labels[k].append(np.array([float(a.lower() != b.lower()) for a, b in zip(before, after, strict=True)]))
                    features[k].append(values[at, :size])
    content: dict[str, object] = {"provenance": PROVENANCE.replace("train/spans.py", "train/wording.py")}
    for k, language in enumerate(Language):
        x, y = np.concatenate(features[k]), np.concatenate(labels[k])
        chosen = np.random.default_rng(1).permutation(len(y))[:WORDS]
        solution = logistic(x[chosen], y[chosen], ridge=RIDGE)
        scores = x @ solution
        print(f"words of {language}: {len(y):,}, AUC {area_under_curve(scores[y == 0], scores[y == 1]):.4f}", flush=True)
        content[language.value] = {name: round(float(w), 4) for name, w in zip(wording.WORDING_FEATURES, solution, strict=True)}
    return content


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    data = parser.parse_args().data
    (OUT / "signals/data/wording.json").write_text(json.dumps(fit_wording(data), indent=1) + "\n", encoding="utf-8")
    print(f"{OUT / 'wording.json'}: written", flush=True)


if __name__ == "__main__":
    main()
