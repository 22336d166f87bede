#!/usr/bin/env python3
"""Fit the weights of `aligner.signals.words.word_pair_odds`.

    scripts/train/word_pairs.py [DATA] [--cache FILE]

On newstest 2008 and 2010, news of NTREX-128, what two engines made of newstest, and the first lines of parallel sets, which the lexicon has
not seen: as they are, and with a word replaced by a word of its kind, an opposite, a word with a near vector or any word about as frequent
(scripts/bench/replacing.py). How freely words are translated is taken from other lines (`free_words.Counts`; FILE keeps these).
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Sequence
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
from free_words import Counts, counts_of
from network import Plan, fit_network, short, stored_network
from training_pairs import OUT, Pair, newstest, parallel

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))
from replacing import Replacer

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import read_words
from aligner.signals.words.replaced_words import candidates
from aligner.signals.words.word_pair_odds import LEAST_ODDS, MAX_VALUE, MOST_ODDS, log_content_words
from aligner.signals.words.word_pairs import FREEDOM, WORD_PAIR, freedom_features, word_pair_features

SETS = {"europarl": 500, "global-voices": 700, "oldi-seed": 700, "tico19": 500}
ENGINES, ENGINE_STEP = ("google", "microsoft"), 4
KINDS = {"sibling": 4000, "near": 1400, "antonym": 1200, "random": 900}
PLAN = Plan(units=48, rounds=20, batch=256, decay=2e-3, rate=3e-3)


def by_engines(data: Path) -> list[Pair]:
    """News of 2008 and 2010 beside what two engines made of it, in either direction by turns: (Spanish, English)."""
    found = []
    for year in ("08", "10"):
        with gzip.open(data / "mt" / f"wmt{year}.tsv.gz", "rt", encoding="utf-8") as file:
            names, *lines = (line.split("\t") for line in file.read().split("\n")[:-1])
        for number, line in enumerate(lines[::ENGINE_STEP]):
            row = dict(zip(names, (cell.strip() for cell in line), strict=True))
            found.append((row["es"], row["es-en.google"]) if number % 2 else (row["en-es.microsoft"], row["en"]))
    return found


def ntrex(data: Path) -> list[Pair]:
    """News of NTREX-128, translated from English: (Spanish, English)."""
    found = []
    for path in sorted((data / "ntrex60").glob("*.es.lines")):
        english = path.with_name(path.name.replace(".es.", ".en.")).read_text(encoding="utf-8").splitlines()
        found += list(zip(path.read_text(encoding="utf-8").splitlines(), english, strict=True))
    return found


def rows_of(changed: Sequence[tuple[Pair, Pair]], counts: Counts) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Features and labels of the candidates of pairs (as they are now, as they were), and the index of the pair of each; of a changed pair,
    those of the new words.
    """
    rows, labels, pair_of = [], [], []
    for number, (now, before) in enumerate(changed):
        new = [_new_words(*sides) for sides in zip(now, before, strict=True)]
        alignment, part = align_words(*now), counts.part_of.get(before)
        for i, j in candidates(alignment):
            if now == before or i in new[0] or j in new[1]:
                spanish, english = alignment.spanish.lower[i], alignment.english.lower[j]
                free = [counts.outside(spanish, Language.SPANISH, part), counts.outside(english, Language.ENGLISH, part)]
                rows.append((*word_pair_features(spanish, english)[: -len(FREEDOM)], *freedom_features(*free)))
                labels.append(now != before)
                pair_of.append(number)
    return np.array(rows, np.float32), np.array(labels, np.float32), np.array(pair_of)


def usual_worst(pairs: Sequence[Pair], odds: np.ndarray, pair_of: np.ndarray) -> list[float]:
    """The highest log-odds of right pairs by the logarithm of their content words: constant and slope of a straight line."""
    worst = np.full(len(pairs), LEAST_ODDS)
    np.maximum.at(worst, pair_of, np.clip(odds, LEAST_ODDS, MOST_ODDS))
    sizes = np.array([log_content_words(align_words(*pair)) for pair in pairs])
    slope, constant = np.polyfit(sizes, worst, 1)
    return [short(constant), short(slope)]


def _new_words(now: str, before: str) -> set[int]:
    words, was = read_words(now).lower, read_words(before).lower
    steps = SequenceMatcher(None, was, words, autojunk=False).get_opcodes() if now != before else []
    return {number for tag, _, _, start, end in steps if tag != "equal" for number in range(start, end)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--cache", type=Path, help="file with the counts of free_words.py")
    args = parser.parse_args()
    pairs = newstest(args.data, ("08", "10")) + ntrex(args.data) + by_engines(args.data)
    for name, most in SETS.items():
        pairs += parallel(args.data, name, 0, most)
    pairs = [pair for pair in pairs if min(len(side.split()) for side in pair) >= 5]
    replacer = Replacer(args.data)
    changed = [(pair, pair) for pair in pairs]
    for kind, limit in KINDS.items():
        changed += [(one.pair, pairs[one.at]) for one in replacer.many(pairs, kind, 1, limit, 3)]
    print(len(pairs), "pairs", len(changed) - len(pairs), "changed", flush=True)
    features, wrong, pair_of = rows_of(changed, counts_of(args.data, args.cache))
    print(features.shape, int(wrong.sum()), flush=True)

    mean, scale = features.mean(axis=0), features.std(axis=0)
    scale[scale == 0] = 1
    inputs = np.clip((features - mean) / scale, -MAX_VALUE, MAX_VALUE).astype(np.float32)
    weights = fit_network(inputs, wrong, PLAN)
    right = pair_of < len(pairs)
    odds = np.tanh(inputs[right] @ weights[0] + weights[1]) @ weights[2] + weights[3]
    content = {
        "provenance": "fitted by scripts/train/word_pairs.py on WMT newstest 2008 and 2010, their translations by two engines, "
        "NTREX-128, and first lines of Europarl, Global Voices, OLDI Seed and TICO-19, with words replaced",
        "usual worst": usual_worst(pairs, odds, pair_of[right]),
        **stored_network(WORD_PAIR, mean, scale, weights),
    }
    (OUT / "signals/data/word_pairs.json").write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
