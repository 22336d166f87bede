#!/usr/bin/env python3
"""Fit the weights of `aligner.signals.missing.lost_clauses`.

    scripts/train/lost_clauses.py [DATA]

On newstest 2008 and 2010, as they are and with one clause of one side taken out, which leaves its counterpart on the other side alone. It
prints how many such clauses of 2009 and 2011 are found at bars that a share of their untouched pairs exceeds.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from random import Random

import numpy as np
from training_pairs import OUT, TEST_YEARS, TRAIN_YEARS, logistic, newstest

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.signals.missing.lost_clauses import CLAUSE_FEATURES, clause_features, clauses_of

PAIRS = {TRAIN_YEARS: 2_600, TEST_YEARS: 1_600}
MIN_WORDS = 8
LINKED = 0.4
MOSTLY, SAME = 0.9, 0.8
"""Shares of the links of a clause that lead into its counterpart, and of two clauses that are the same words."""
BARS = (0.005, 0.01, 0.02)

Pair = tuple[str, str]
Row = tuple[int, bool, np.ndarray]
"""Pair, whether its clause was taken out of the other side, features."""


def counterparts(alignment: WordAlignment, language: Language, first: int, last: int) -> list[int]:
    """The words of the other side that the words of a clause stand for."""
    function = alignment.matches[language].value("function word")
    found = (alignment.best(language, k, LINKED) for k in range(first, last) if not function[k])
    return [k for k in found if k is not None]


def share_inside(places: list[int], first: int, last: int) -> float:
    return sum(first <= place < last for place in places) / max(len(places), 1)


def without_clause(pair: Pair, random: Random) -> tuple[Pair, Language, tuple[int, int]] | None:
    """The pair with a clause of one side taken out, the other side, and the words of its counterpart there; None where none is sure."""
    alignment, found = align_words(*pair), []
    for language in Language:
        words = alignment.words(language)
        theirs = list(clauses_of(alignment.words(language.other), language.other))
        for first, last, _ in clauses_of(words, language):
            places = counterparts(alignment, language, first, last)
            if first == 0 or 2 * (last - first) > len(words.lower) or len(places) < 2:
                continue
            for start, end, _ in theirs:
                back = counterparts(alignment, language.other, start, end)
                if len(back) > 1 and share_inside(places, start, end) >= MOSTLY and share_inside(back, first, last) >= SAME:
                    found.append((language, first, last, (start, end)))
    if not found:
        return None
    language, first, last, other = random.choice(found)
    words, side = alignment.words(language), list(Language).index(language)
    left, right = (
        words.text[: words.spans[first][0]].rstrip().rstrip(",;–—(").rstrip(),
        words.text[words.spans[last - 1][1] :].removeprefix(")"),
    )
    text = re.sub(r"\s+([,.;])", r"\1", f"{left} {right.lstrip()}" if right[:1].isalnum() else left + right)
    return ((text, pair[1]) if side == 0 else (pair[0], text)), language.other, other


def rows_of(pairs: list[Pair], random: Random) -> list[Row]:
    rows: list[Row] = []
    for number, pair in enumerate(pairs):
        alignment = align_words(*pair)
        rows += [(number, False, row) for language in Language for row in clause_features(alignment, language)[1]]
        changed = without_clause(pair, random)
        if changed is None:
            continue
        alignment, (_, side, (first, last)) = align_words(*changed[0]), changed
        for (start, end), row in zip(*clause_features(alignment, side), strict=True):
            shared = min(last, end) - max(first, start)
            if shared <= 0 or shared >= SAME * max(last - first, end - start):
                rows.append((len(pairs) + number, shared > 0, row))
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    data = parser.parse_args().data
    parts = {}
    for years, most in PAIRS.items():
        random = Random(1)
        pairs = [pair for pair in newstest(data, years) if min(len(side.split()) for side in pair) >= MIN_WORDS]
        parts[years] = rows_of(random.sample(pairs, most), random)
    features, wrong = np.array([row for _, _, row in parts[TRAIN_YEARS]]), np.array([lost for _, lost, _ in parts[TRAIN_YEARS]])
    scale = features.std(axis=0)
    scale[scale == 0] = 1
    weights = logistic(features / scale, wrong.astype(np.float64)) / scale
    content = {
        "provenance": "fitted by scripts/train/lost_clauses.py on WMT newstest 2008 and 2010, with clauses of one side taken out",
        "weights": {name: float(f"{value:.4g}") for name, value in zip(CLAUSE_FEATURES, weights, strict=True)},
    }
    (OUT / "signals/data/lost_clauses.json").write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    count = PAIRS[TEST_YEARS]
    clean, planted = np.full(count, -np.inf), {number: -np.inf for number, lost, _ in parts[TEST_YEARS] if lost}
    for number, lost, row in parts[TEST_YEARS]:
        if number < count:
            clean[number] = max(clean[number], row @ weights)
        elif lost:
            planted[number] = max(planted[number], row @ weights)
    for share in BARS:
        bar = float(np.sort(clean)[::-1][int(share * count)])
        print(f"{share:.1%} of untouched pairs above {bar:.2f}: {np.mean([odds >= bar for odds in planted.values()]):.3f} found")


if __name__ == "__main__":
    main()
