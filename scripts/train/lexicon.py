#!/usr/bin/env python3
"""Learn the shipped bilingual lexicon from parallel text.

    scripts/train/lexicon.py [DATA] [--out FILE]

DATA/parallel has files `NAME.tsv.gz` with a line `Spanish<TAB>English` for each pair. Both directions of IBM Model 1 (Brown et al.
1993), with a preference for the diagonal (Dyer, Chahuneau and Smith 2013), are fitted by expectation maximisation. The last rounds are
in agreement (Liang, Taskar and Klein 2006): a word pair counts as much as both directions link it. Rare and unlikely pairs are left out.
The same counts, summed over words with the same first letters, give a second table for forms that were never seen.

The first HELD_OUT lines of each set are not read: scripts/train/alignment.py and scripts/bench/alignment.py use them, so that weights and
figures are not those of texts that the lexicon has seen. WMT newstest is never read.
"""

from __future__ import annotations

import argparse
import gzip
from collections import Counter
from pathlib import Path

import numpy as np

from aligner.lexicon.lexicon import Lexicon
from aligner.lexicon.tokens import stem, words

# Maximum number of lines of each set: texts about software must not outweigh the rest.
LINES = {
    "tatoeba": 120_000,
    "python-docs": 40_000,
    "oldi-seed": 10_000,
    "global-voices": 10_000,
    "europarl": 20_000,
    "tico19": 10_000,
    "debian-webwml": 16_000,
    "msdocs-human": 90_000,
}
HELD_OUT = 1500  # lines at the start of every set but tatoeba, whose sentences recur with other translations
MAX_WORDS = 60  # of a side; longer lines are left out
ALONE, AGREEING = 4, 3  # rounds of each direction alone, and of both in agreement
DIAGONAL = 4.0  # a link is discounted by exp(-DIAGONAL * distance of the relative positions)
BINS = 32  # of the distance
DISCOUNT, MIN_COUNT, MIN_PROBABILITY, MAX_TRANSLATIONS = 0.1, 0.4, 0.02, 12


def read_pairs(folder: Path) -> list[tuple[list[str], list[str]]]:
    pairs = []
    for name, most in LINES.items():
        with gzip.open(folder / f"{name}.tsv.gz", "rt", encoding="utf-8") as file:
            lines = file.read().split("\n")[:-1][0 if name == "tatoeba" else HELD_OUT :]
        step = max(len(lines) / most, 1)
        chosen = [lines[int(k * step)] for k in range(min(len(lines), most))]
        before = len(pairs)
        for line in chosen:
            spanish, english = (words(side) for side in line.split("\t"))
            if 0 < len(spanish) <= MAX_WORDS and 0 < len(english) <= MAX_WORDS:
                pairs.append((spanish, english))
        print(f"{name}: {len(pairs) - before} pairs", flush=True)
    return pairs


def number(pairs: list[tuple[list[str], list[str]]], side: int) -> tuple[list[str], list[np.ndarray]]:
    counts = Counter(word for pair in pairs for word in pair[side])
    vocabulary = sorted(counts)
    numbers = {word: k for k, word in enumerate(vocabulary)}
    return vocabulary, [np.array([numbers[w] for w in pair[side]], dtype=np.int64) for pair in pairs]


class Cooccurrences:
    """Every (source word, target word) of every pair, in one list, ordered by pair, target position and source position."""

    def __init__(self, source: list[np.ndarray], target: list[np.ndarray], target_size: int) -> None:
        keys, self.bins, self.by_target, self.by_source = [], [], [], []
        targets = sources = 0
        for s, t in zip(source, target, strict=True):
            n, m = len(s), len(t)
            keys.append((s[None, :] * target_size + t[:, None]).ravel())
            distance = np.abs((np.arange(n)[None, :] + 0.5) / n - (np.arange(m)[:, None] + 0.5) / m)
            self.bins.append((distance * BINS).astype(np.uint8).ravel())
            self.by_target.append(np.repeat(np.arange(targets, targets + m, dtype=np.int32), n))
            self.by_source.append(np.tile(np.arange(sources, sources + n, dtype=np.int32), m))
            targets, sources = targets + m, sources + n
        self.bins, self.by_target, self.by_source = map(np.concatenate, (self.bins, self.by_target, self.by_source))
        unique, self.entry = np.unique(np.concatenate(keys), return_inverse=True)
        self.entry = self.entry.astype(np.int32)
        self.source_word, self.target_word = unique // target_size, unique % target_size
        print(f"{len(self.entry):,} co-occurrences of {len(unique):,} word pairs", flush=True)


def train(data: Cooccurrences, source_size: int, target_size: int) -> np.ndarray:
    """Expected counts of the distinct word pairs, with both directions in agreement."""
    prior = np.exp(-DIAGONAL * np.arange(BINS + 1) / BINS).astype(np.float32)[data.bins]
    entries = len(data.source_word)
    forward, backward = np.ones(entries, np.float32), np.ones(entries, np.float32)
    counts = np.zeros(entries)
    for turn in range(ALONE + AGREEING):
        to_target = posterior(forward, data, prior, data.by_target)
        to_source = posterior(backward, data, prior, data.by_source)
        if turn >= ALONE:
            counts = np.bincount(data.entry, weights=to_target * to_source, minlength=entries)
            forward_counts = backward_counts = counts
        else:
            forward_counts = np.bincount(data.entry, weights=to_target, minlength=entries)
            backward_counts = np.bincount(data.entry, weights=to_source, minlength=entries)
        forward = normalized(forward_counts, data.source_word, source_size)
        backward = normalized(backward_counts, data.target_word, target_size)
        print(f"round {turn + 1}: {forward_counts.sum():,.0f} links", flush=True)
    return counts


def posterior(table: np.ndarray, data: Cooccurrences, prior: np.ndarray, group: np.ndarray) -> np.ndarray:
    weight = table[data.entry] * prior
    total = np.bincount(group, weights=weight)
    return (weight / np.maximum(total[group], 1e-30)).astype(np.float32)


def normalized(counts: np.ndarray, given: np.ndarray, size: int) -> np.ndarray:
    total = np.bincount(given, weights=counts, minlength=size)
    return (counts / np.maximum(total[given], 1e-9)).astype(np.float32)


Table = tuple[np.ndarray, np.ndarray, np.ndarray]
"""Source words, target words and their expected counts."""


def prune(table: Table, spanish: list[str], english: list[str]) -> list[tuple[str, str, float, float]]:
    source, target, counts = table
    counts = np.maximum(counts - DISCOUNT, 0)
    forward = counts / np.maximum(np.bincount(source, weights=counts, minlength=len(spanish))[source], 0.5)
    backward = counts / np.maximum(np.bincount(target, weights=counts, minlength=len(english))[target], 0.5)
    best = (rank(source, forward) < MAX_TRANSLATIONS) | (rank(target, backward) < MAX_TRANSLATIONS)
    likely = (forward >= MIN_PROBABILITY) | (backward >= MIN_PROBABILITY)
    keep = np.flatnonzero((counts >= MIN_COUNT) & best & likely)
    return [(spanish[source[k]], english[target[k]], float(forward[k]), float(backward[k])) for k in keep]


def by_stems(table: Table, spanish: list[str], english: list[str]) -> tuple[Table, list[str], list[str]]:
    """The counts summed over words with the same stem."""
    sides = []
    for vocabulary in (spanish, english):
        stems = sorted({stem(word) for word in vocabulary})
        numbers = {one: k for k, one in enumerate(stems)}
        sides.append((stems, np.array([numbers[stem(word)] for word in vocabulary])))
    (source_stems, source_of), (target_stems, target_of) = sides
    keys, entry = np.unique(source_of[table[0]] * len(target_stems) + target_of[table[1]], return_inverse=True)
    counts = np.bincount(entry, weights=table[2])
    return (keys // len(target_stems), keys % len(target_stems), counts), source_stems, target_stems


def rank(group: np.ndarray, value: np.ndarray) -> np.ndarray:
    """Rank of each value within its group, 0 for the largest."""
    order = np.lexsort((-value, group))
    starts = np.searchsorted(group[order], np.arange(group.max() + 1))
    ranks = np.empty(len(group), dtype=np.int64)
    ranks[order] = np.arange(len(group)) - starts[group[order]]
    return ranks


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--out", type=Path, default=Path("src/aligner/lexicon/data/lexicon.npz"))
    args = parser.parse_args()
    pairs = read_pairs(args.data / "parallel")
    spanish, source = number(pairs, 0)
    english, target = number(pairs, 1)
    data = Cooccurrences(source, target, len(english))
    table = (data.source_word, data.target_word, train(data, len(spanish), len(english)))
    lexicon = Lexicon.from_entries(prune(table, spanish, english), prune(*by_stems(table, spanish, english)))
    content = lexicon.to_bytes()
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_bytes(content)
    sizes = f"{len(lexicon.words.source):,} Spanish words, {len(lexicon.words.target):,} English words, {lexicon.words.forward.nnz:,} pairs"
    sizes += (
        f"; {lexicon.stems.forward.nnz:,} pairs of {len(lexicon.stems.source):,} Spanish and {len(lexicon.stems.target):,} English stems"
    )
    print(f"{args.out}: {len(content) / 1e6:.1f} MB, {sizes}")


if __name__ == "__main__":
    main()
