#!/usr/bin/env python3
"""Measure what machine translations do to `quality`: the same pairs and errors without one, and with every engine of DATA/mt and Apertium.

    scripts/bench/quality_evidence.py [DATA] [--years 09 11] [--every N] [--engines NAME …] [--noise KIND …]

Pairs, errors and figures are those of scripts/bench/quality.py: Spanish source, errors in the English. For each engine there are two rows:
its translation of the Spanish, and besides one of the English into Spanish. The engines of DATA/mt translated the English before it was
changed, as in a memory that was edited later: that translation hides the error. Apertium translates what there is. Of every row the table
has the AUC of each kind against all good pairs, their mean, how many of the wrong pairs are below the same pair unchanged (`order`), and
the ECE. The last line says how far each row is below the one without a translation.
"""

from __future__ import annotations

import argparse
import gzip
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from bitexts import ENGINES, Line, Pair, newstest, translated
from quality import CALIBRATED, NOISE, Corpus, auc, calibration_error, chosen, mixed, qualities, spoil

DIRECTIONS = ("into English", "both")
APERTIUM = "apertium"


def translations(data: Path, years: Sequence[str], engine: str) -> tuple[dict[str, str], dict[str, str]]:
    """What an engine of DATA/mt made of the Spanish lines, and of the English ones."""
    english: dict[str, str] = {}
    spanish: dict[str, str] = {}
    for year in years:
        with gzip.open(data / "mt" / f"wmt{year}.tsv.gz", "rt", encoding="utf-8") as file:
            header, *rows = (line.rstrip("\n").split("\t") for line in file)
        place = {name: number for number, name in enumerate(header)}
        for row in rows:
            english[row[place["es"]].strip()] = row[place[f"es-en.{engine}"]]
            spanish[row[place["en"]].strip()] = row[place[f"en-es.{engine}"]]
    return english, spanish


def lines_with(pairs: Sequence[Pair], unchanged: Sequence[Pair], engine: str, directions: str, data: argparse.Namespace) -> list[Line]:
    """The pairs with the translations of an engine. `unchanged`: the same pairs before an error was made in their English."""
    if engine == APERTIUM:
        made = translated(pairs, engine)
        return made if directions == "both" else [Line(one.spanish, one.english, one.english_machine) for one in made]
    english, spanish = translations(data.data, data.years, engine)
    return [
        Line(*pair, english.get(pair[0]), spanish.get(before[1]) if directions == "both" else None)
        for pair, before in zip(pairs, unchanged, strict=True)
    ]


def row(label: str, good: np.ndarray, bad: Mapping[str, tuple[list[int], np.ndarray]], seed: int) -> tuple[list[float], str]:
    """The figures of a row (AUC by kind, their mean, order, ECE), and the row."""
    by_kind = [auc(good, own) for _, own in bad.values()]
    order = [float(np.mean((good[places] > own) + 0.5 * (good[places] == own))) for places, own in bad.values()]
    calibrated = {kind: bad[kind] for kind in CALIBRATED if kind in bad} or dict(bad)
    wrong = mixed(calibrated, len(good), seed)
    outcomes = np.concatenate([np.ones(len(good)), np.zeros(len(wrong))])
    figures = [*by_kind, float(np.mean(by_kind)), float(np.mean(order)), calibration_error(np.concatenate([good, wrong]), outcomes)]
    return figures, f"| {label} | {' | '.join(f'{figure:.4f}' for figure in figures)} |"


def main() -> None:
    """Print a row for each engine and direction."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--years", nargs="+", default=["09", "11"])
    parser.add_argument("--every", type=int, default=20, help="use twelve lines in a row of so many times as many")
    parser.add_argument("--pairs", type=int, help="use so many pairs (default: all)")
    parser.add_argument("--engines", nargs="+", choices=(*ENGINES, APERTIUM), default=[*ENGINES, APERTIUM])
    parser.add_argument("--noise", nargs="+", choices=list(NOISE), metavar="KIND", default=[*CALIBRATED, "one to four words"])
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    options.engine, options.forced_decoding = "none", False
    known = translations(options.data, options.years, ENGINES[0])[0]
    pairs = [pair for pair in chosen(newstest(options.data, options.years), options) if pair[0] in known]
    corpus = Corpus(pairs)
    spoilt = {kind: found for kind in options.noise if (found := spoil(corpus, kind, options.seed))}
    print(f"\n### newstest {' '.join(options.years)}: {len(pairs)} pairs, seed {options.seed}\n")
    print(f"| machine translation | {' | '.join(f'{kind} ({len(own)})' for kind, own in spoilt.items())} | mean | order | ECE |")
    print("|---" * (len(spoilt) + 4) + "|")
    none = None
    worst: dict[str, tuple[float, float]] = {}
    for label, engine, directions in [("none", "none", ""), *((f"{e}, {d}", e, d) for e in options.engines for d in DIRECTIONS)]:

        def of(own: Sequence[Pair], before: Sequence[Pair], engine: str = engine, directions: str = directions) -> np.ndarray:
            if engine == "none":
                return qualities([Line(*pair) for pair in own], options)
            return qualities(lines_with(own, before, engine, directions, options), options)

        good = of(pairs, pairs)
        bad = {
            kind: (list(texts), of([(pairs[at][0], text) for at, text in texts.items()], [pairs[at] for at in texts]))
            for kind, texts in spoilt.items()
        }
        figures, text = row(label, good, bad, options.seed)
        print(text, flush=True)
        if none is None:
            none = figures
        else:
            worst[label] = none[-3] - figures[-3], figures[-1] - none[-1]
    told = (f"{label} {lost:+.4f}, {more:+.4f}" for label, (lost, more) in worst.items())
    print(f"\nMean AUC lost and ECE gained, beside none: {'; '.join(told)}", flush=True)


if __name__ == "__main__":
    main()
