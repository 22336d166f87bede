#!/usr/bin/env python3
"""Fit the weights by which a review says which rows to look at (review/triage.py), and print them.

    scripts/train/triage.py [DATA] [--seeds N]

Articles with known links are made of newstest 2008 and 2010 by make_newsbench.py, beside the folder DATA, with N seeds; 2009 and 2011 are
for scripts/bench/triage.py. The lexicon aligner ships, without and with embeddings. Logistic regression with a ridge of 1 on
standardised features, by Newton's method.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from dataclasses import fields
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))
from triage import certainties  # the bench beside this folder

from aligner.review.triage import Weights, features

YEARS = ("08", "10")
RIDGE, STEPS = 1.0, 50
Array = np.ndarray


def examples(data: Path, seeds: int, *, embeddings: bool) -> tuple[Array, Array]:
    """Features of every link (rows by features), and 1 where it is wrong."""
    rows: list[tuple[float, ...]] = []
    wrong: list[bool] = []
    for seed in range(seeds):
        with tempfile.TemporaryDirectory() as folder:
            tool = data.parent / "tools" / "make_newsbench.py"
            made = [sys.executable, tool, data / "newstest", Path(folder) / "newsbench", "--seed", f"triage-{seed}", "--years", *YEARS]
            subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
            for level in ("easy", "hard"):
                for _, article, bad in certainties(Path(folder), level, embeddings=embeddings):
                    rows += features(article)
                    wrong += [place in bad for place in range(len(article))]
    return np.array(rows), np.array(wrong, dtype=float)


def fitted(found: Array, wrong: Array) -> Weights:
    """The weights. The first feature is 1 and bears no ridge."""
    mean, deviation = found.mean(axis=0), found.std(axis=0) + 1e-9
    mean[0], deviation[0] = 0.0, 1.0
    scaled = (found - mean) / deviation
    ridge = np.full(found.shape[1], RIDGE)
    ridge[0] = 0.0
    weights = np.zeros(found.shape[1])
    for _ in range(STEPS):
        probable = 1 / (1 + np.exp(-np.clip(scaled @ weights, -30, 30)))
        slope = scaled.T @ (probable - wrong) + ridge * weights
        curve = (scaled * (probable * (1 - probable))[:, None]).T @ scaled + np.diag(ridge + 1e-9)
        weights -= np.linalg.solve(curve, slope)
    own = weights / deviation
    own[0] = weights[0] - (weights * mean / deviation)[1:].sum()
    return Weights(*(round(float(one), 3) for one in own))


def main() -> None:
    """Print the weights without and with embeddings."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=Path(__file__).parents[3] / "shared" / "data")
    parser.add_argument("--seeds", type=int, default=6)
    options = parser.parse_args()
    for embeddings in (False, True):
        weights = fitted(*examples(options.data, options.seeds, embeddings=embeddings))
        print(f"{embeddings}: Weights({', '.join(str(getattr(weights, field.name)) for field in fields(Weights))}),")


if __name__ == "__main__":
    main()
