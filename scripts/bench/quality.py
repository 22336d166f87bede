#!/usr/bin/env python3
"""Measure `quality`: how well it tells good pairs from wrong ones, whether it means a probability, and whether it prefers machines.

    scripts/bench/quality.py [DATA] [--years 09 11] [--engine none|apertium|ENGINE] [--forced-decoding] [--noise KIND …] [--worst KIND N]
    scripts/bench/quality.py [DATA] --preference [--years 09 11] [--pairs N]

Good pairs are lines of newstest; every noise changes the English side of those it applies to. Pairs are checked first, as in a run, twelve
lines in a row as one article. AUC is the chance that a good pair has a higher quality than a wrong one: against the same pairs unchanged,
and against all good pairs. `order` is the share of wrong pairs with a lower quality than the same pair unchanged (equal: a half). `caught`
is the share of wrong pairs below the quality that 1 % or 5 % of all good pairs stay under. ECE has ten bins (Naeini, Cooper and Hauskrecht
2015), over every good pair once and as many wrong ones, the first seven kinds in equal parts.

--engine: no machine translation, Apertium's in both directions, or those of an engine in DATA/mt of the Spanish, which stays as it is.
--preference: how often the translation of an engine has a higher quality than the human one of the same sentence, without an engine.
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import numpy as np
from bitexts import ENGINES, Line, Pair, bitext, evidence, machine_lines, newstest, translated
from planting import View, plant, pool_of
from planting_base import Pool
from planting_words import ENGLISH, SPANISH

from aligner.checks import check_bitext
from aligner.languages.pair import DEFAULT_PAIR
from aligner.quality.score import score_units

DOCUMENT = 12
"""Lines that are checked together, as an article."""
NUMBERS = ("number digit", "number swapped", "number tenfold", "number word", "percent", "year")
NEGATIONS = ("negation dropped", "negation added")
BINS = 10


class Corpus:
    """Pairs and what noise needs to know of them: a pool for planting, words by how frequent they are."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self.pairs = pairs
        self.views = [View(english, spanish, ENGLISH, SPANISH) for spanish, english in pairs]
        self.pool: Pool = pool_of(self.views)
        counts = Counter(word for _, english in pairs for word in re.findall(r"[^\W\d_]+", english.lower()))
        self.bands: dict[int, list[str]] = {}
        for word in sorted(counts):
            self.bands.setdefault(counts[word].bit_length(), []).append(word)
        self.counts = counts

    def alike(self, word: str, random: Random) -> str:
        """Another word about as frequent, in the same case."""
        band = self.bands[self.counts[word.lower()].bit_length()]
        new = random.choice(band)
        while new == word.lower() and len(band) > 1:
            new = random.choice(band)
        return new.capitalize() if word[0].isupper() else new


Noise = Callable[[Corpus, int, Random], str | None]


def random_pair(corpus: Corpus, at: int, random: Random) -> str | None:
    """The English of any other pair."""
    other = random.randrange(len(corpus.pairs))
    return corpus.pairs[other][1] if corpus.pairs[other][1] != corpus.pairs[at][1] else None


def neighbour(corpus: Corpus, at: int, random: Random) -> str | None:
    """The English of the next pair."""
    other = at + 1 if at + 1 < len(corpus.pairs) else at - 1
    return corpus.pairs[other][1] if corpus.pairs[other][1] != corpus.pairs[at][1] else None


def truncated(corpus: Corpus, at: int, random: Random) -> str | None:
    """35 % of the words are cut off at the end."""
    words = corpus.pairs[at][1].split()
    return " ".join(words[: len(words) - round(0.35 * len(words))]) if len(words) >= 8 else None


def number_changed(corpus: Corpus, at: int, random: Random) -> str | None:
    """A number, percentage or year has another value."""
    return _planted(corpus, at, random, NUMBERS)


def negation(corpus: Corpus, at: int, random: Random) -> str | None:
    """A negation is lost or added."""
    return _planted(corpus, at, random, NEGATIONS)


def untranslated(corpus: Corpus, at: int, random: Random) -> str | None:
    """The English is the Spanish."""
    spanish, english = corpus.pairs[at]
    return spanish if len(spanish.split()) >= 4 and spanish.lower() != english.lower() else None


def words_replaced(corpus: Corpus, at: int, random: Random) -> str | None:
    """A quarter of the words become other words of the corpus that are about as frequent."""
    english = corpus.pairs[at][1]
    words = list(re.finditer(r"[^\W\d_]+", english))
    if len(words) < 8:
        return None
    for word in sorted(random.sample(words, round(len(words) / 4)), key=lambda match: -match.start()):
        english = english[: word.start()] + corpus.alike(word.group(), random) + english[word.end() :]
    return english


def few_words(corpus: Corpus, at: int, random: Random) -> str | None:
    """One to four words of at least four letters become other words of the corpus that are about as frequent."""
    english = corpus.pairs[at][1]
    words = [match for match in re.finditer(r"[^\W\d_]{4,}", english) if match.group().islower()]
    count = random.randint(1, 4)
    if len(words) < count + 2:
        return None
    for word in sorted(random.sample(words, count), key=lambda match: -match.start()):
        english = english[: word.start()] + corpus.alike(word.group(), random) + english[word.end() :]
    return english


def _kind(*kinds: str) -> Noise:
    """An error of one of these kinds of the planter, the first that applies in any order."""
    return lambda corpus, at, random: _planted(corpus, at, random, kinds)


def _planted(corpus: Corpus, at: int, random: Random, kinds: Sequence[str]) -> str | None:
    for kind in random.sample(kinds, len(kinds)):
        planted = plant(kind, corpus.views[at], corpus.pool, random)
        if planted is not None:
            return planted.text
    return None


NOISE: dict[str, tuple[Noise, float]] = {
    "random misalignment": (random_pair, 0.995),
    "neighbouring sentence": (neighbour, 0.985),
    "truncation": (truncated, 0.97),
    "number changed": (number_changed, 0.96),
    "untranslated": (untranslated, 0.99),
    "quarter of words replaced": (words_replaced, 0.90),
    "negation": (negation, 0.85),
    "one to four words": (few_words, 0.88),
    "untranslated part": (_kind("half untranslated", "acronym untranslated"), 0.99),
    "acronym": (_kind("acronym swapped"), 0.90),
    "name": (_kind("name swapped", "name misspelt", "place swapped"), 0.90),
    "currency": (_kind("currency"), 0.95),
    "hedge": (_kind("hedge removed"), 0.80),
    "restriction": (_kind("restriction removed"), 0.80),
    "clause removed": (_kind("clause removed"), 0.90),
    "clause added": (_kind("clause added"), 0.90),
}
"""Kinds of noise, and the AUC that is wanted."""
CALIBRATED = tuple(NOISE)[:7]
"""Kinds that the calibration error is measured with, in equal parts."""


def auc(good: np.ndarray, bad: np.ndarray) -> float:
    """Chance that a good one is above a bad one, equal ones counting half (the Mann-Whitney statistic)."""
    ordered = np.sort(bad)
    below, upto = np.searchsorted(ordered, good, "left"), np.searchsorted(ordered, good, "right")
    return float((below + upto).sum() / 2 / (len(good) * len(bad)))


def calibration_error(probabilities: np.ndarray, good: np.ndarray) -> float:
    """Expected calibration error."""
    bins = np.minimum((probabilities * BINS).astype(int), BINS - 1)
    gaps = [abs(float(probabilities[bins == b].sum() - good[bins == b].sum())) for b in range(BINS)]
    return sum(gaps) / len(probabilities)


def qualities(lines: Sequence[Line], options: argparse.Namespace) -> np.ndarray:
    """Quality of every line, given the findings of the checks."""
    found: list[float] = []
    for start in range(0, len(lines), DOCUMENT):
        one = bitext(lines[start : start + DOCUMENT], "bench", options.engine)
        forced = evidence(one) if options.forced_decoding else None
        checked = check_bitext(one, evidence=forced)
        found += [unit.scores.quality or 0.0 for unit in score_units(checked.units, DEFAULT_PAIR, forced)]
    return np.array(found)


def spoil(corpus: Corpus, kind: str, seed: int) -> dict[int, str]:
    """The spoilt English of the pairs that the noise applies to."""
    make, _ = NOISE[kind]
    made = {at: make(corpus, at, Random(f"{seed}:{kind}:{at}")) for at in range(len(corpus.pairs))}
    return {at: text for at, text in made.items() if text is not None}


def chosen(pairs: Sequence[Pair], options: argparse.Namespace) -> list[Pair]:
    """The pairs that are used, by --every and --pairs."""
    return [pair for number, pair in enumerate(pairs) if number // DOCUMENT % options.every == 0][: options.pairs]


def machine_texts(pairs: Sequence[Pair], options: argparse.Namespace) -> dict[str, str]:
    """What an engine of DATA/mt made of the Spanish; empty with another engine."""
    if options.engine not in ENGINES:
        return {}
    return {text: made[options.engine] for text, made in machine_lines(options.data, options.used_years).items()}


def measure(label: str, pairs: Sequence[Pair], options: argparse.Namespace) -> None:
    """Print the tables of one group of pairs."""
    machine = machine_texts(pairs, options)

    def with_machine(own: Sequence[Pair]) -> list[Line]:
        if options.engine in ENGINES:
            return [Line(spanish, english, machine.get(spanish)) for spanish, english in own]
        return translated(own, options.engine)

    corpus = Corpus(pairs)
    lines = with_machine(pairs)
    started = time.process_time()
    good = qualities(lines, options)
    seconds = time.process_time() - started
    forced = " and forced decoding" if options.forced_decoding else ""
    strict, loose = np.quantile(good, 0.01), np.quantile(good, 0.05)
    print(f"\n### {label}: {len(pairs)} pairs, engine {options.engine}{forced}, seed {options.seed}\n")
    print("| noise | n | AUC, same pairs | AUC, all good | wanted | order | caught at 1 % | at 5 % | median quality |")
    print("|---|---|---|---|---|---|---|---|---|")
    spoilt: dict[str, tuple[list[int], np.ndarray]] = {}
    for kind in options.noise or NOISE:
        texts = spoil(corpus, kind, options.seed)
        places = list(texts)
        if not places:
            continue
        changed = with_machine([(pairs[at][0], texts[at]) for at in places])
        bad = qualities(changed, options)
        spoilt[kind] = (places, bad)
        same, every = auc(good[places], bad), auc(good, bad)
        order = float(np.mean((good[places] > bad) + 0.5 * (good[places] == bad)))
        caught = f"{float(np.mean(bad < strict)):.3f} | {float(np.mean(bad < loose)):.3f} | {float(np.median(bad)):.3f}"
        print(f"| {kind} | {len(bad)} | {same:.4f} | {every:.4f} | {NOISE[kind][1]} | {order:.3f} | {caught} |", flush=True)
        if options.worst and options.worst[0] == kind:
            for number in np.argsort(-bad)[: int(options.worst[1])]:
                print(
                    f"    {bad[number]:.3f} (good {good[places[number]]:.3f}) {changed[number].spanish}\n        {changed[number].english}"
                )
    wrong = mixed({kind: spoilt[kind] for kind in CALIBRATED if kind in spoilt} or spoilt, len(good), options.seed)
    outcomes = np.concatenate([np.ones(len(good)), np.zeros(len(wrong))])
    error = calibration_error(np.concatenate([good, wrong]), outcomes)
    print(
        f"\nECE {error:.3f} over {len(good)} good and {len(wrong)} spoilt pairs; median quality of good pairs {float(np.median(good)):.3f};"
    )
    print(f"{seconds / len(lines) * 1000:.1f} ms of one core a pair, for the checks and the quality", flush=True)


def mixed(spoilt: dict[str, tuple[list[int], np.ndarray]], size: int, seed: int) -> np.ndarray:
    """As many spoilt pairs as `size`, every kind in equal part; kinds that apply to few pairs are drawn repeatedly."""
    random = np.random.default_rng(seed)
    each = size // len(spoilt)
    return np.concatenate([random.choice(bad, each, replace=len(bad) < each) for _, bad in spoilt.values()])


def preference(years: Sequence[str], options: argparse.Namespace) -> None:
    """Print how often the translation of an engine has a higher quality than the human one."""
    made = machine_lines(options.data, years)
    pairs = [pair for pair in chosen(newstest(options.data, years), options) if pair[0] in made]
    human = qualities([Line(*pair) for pair in pairs], options)
    print(f"\n### newstest {' '.join(years)}: {len(pairs)} pairs, human translations and those of engines, without an engine\n")
    print("| engine | its translation preferred | equal | median quality, human | engine |")
    print("|---|---|---|---|---|")
    for engine in ENGINES:
        machine = qualities([Line(spanish, made[spanish][engine]) for spanish, _ in pairs], options)
        medians = f"{float(np.median(human)):.3f} | {float(np.median(machine)):.3f}"
        print(f"| {engine} | {float(np.mean(machine > human)):.3f} | {float(np.mean(machine == human)):.3f} | {medians} |", flush=True)


def main() -> None:
    """Measure every group of years."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--years", nargs="+", help="as one group; default: 08 10, then 09 11")
    parser.add_argument("--engine", choices=("none", "apertium", *ENGINES), default="none")
    parser.add_argument("--forced-decoding", action="store_true", help="with scores of the installed Argos packages")
    parser.add_argument("--pairs", type=int, help="use so many pairs of each group (default: all)")
    parser.add_argument("--every", type=int, default=1, help=f"use {DOCUMENT} lines in a row of so many times as many")
    parser.add_argument("--noise", nargs="+", choices=list(NOISE), metavar="KIND", help=", ".join(NOISE))
    parser.add_argument("--worst", nargs=2, metavar=("KIND", "N"), help="print the spoilt pairs of highest quality")
    parser.add_argument("--preference", action="store_true", help="compare people and engines")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    for years in [options.years] if options.years else [("08", "10"), ("09", "11")]:
        options.used_years = years
        if options.preference:
            preference(years, options)
            continue
        measure("newstest " + " ".join(years), chosen(newstest(options.data, years), options), options)


if __name__ == "__main__":
    main()
