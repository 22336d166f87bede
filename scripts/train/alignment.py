#!/usr/bin/env python3
"""Fit the weights of the alignment model.

    scripts/train/alignment.py [DATA] [--profile NAME ...] [--out FILE]

Articles with known alignments are made from parallel sentences (DATA/newstest of 2008 and 2010, and parts of DATA/parallel of other kinds):
neighbouring sentences are merged, left out, put in, swapped, or cut at another place, at rates that differ from article to article, and now
and then a whole stretch is missing. The weights of each profile maximise the likelihood of the alignments, with a small quadratic penalty.
newstest of 2009 and 2011 is never read.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from aligner.alignment.align import Request, build_evidence, length_ratios
from aligner.alignment.blocks import Block
from aligner.alignment.features import FEATURES, GROUPS, Grid, link_features, valid_links
from aligner.alignment.lattices import grids
from aligner.alignment.lexicon import Lexicon
from aligner.alignment.model import PROFILES, Weights
from aligner.alignment.search import LINK_TYPES, posteriors
from aligner.translation.apertium import Apertium

NEWS_YEARS = ("08", "10")
OTHER = ("europarl", "oldi-seed", "global-voices", "python-docs", "tico19")
OTHER_LINES = 700
PENALTY = 0.5
SEED = "alignment-1"


@dataclass
class Article:
    source: list[str]
    target: list[str]
    links: list[tuple[int, int]]  # numbers of source and target segments, in order


class Perturber:
    """Cuts parallel lines into articles and disturbs their alignment."""

    def __init__(self, source: list[str], target: list[str], generator: random.Random) -> None:
        self.source, self.target, self.random = source, target, generator

    def articles(self) -> list[Article]:
        made, start = [], 0
        while start < len(self.source):
            size = min(self.random.randint(8, 64), len(self.source) - start)
            made.append(self.article(list(range(start, start + size))))
            start += size
        return made

    def article(self, lines: list[int]) -> Article:
        draw = self.random
        merge, delete = draw.uniform(0.03, 0.35), draw.uniform(0.02, 0.17)
        insert, swap, shift = draw.uniform(0.0, 0.06), draw.choice((0.0, 0.05)), 0.015
        article = Article([], [], [])
        at = 0
        while at < len(lines):
            chance, here = draw.random(), lines[at:]
            if chance < merge:
                group = here[: draw.choice((2, 2, 2, 3, 3, 4))]
                self.merge(article, group)
                at += len(group)
            elif chance < merge + delete:
                run = here[: draw.choice((1,) * 30 + (4, 9))]
                self.drop(article, run)
                at += len(run)
            elif chance < merge + delete + insert:
                self.drop(article, [draw.randrange(len(self.source))])
            elif chance < merge + delete + insert + swap and len(here) > 1:
                first, second = here[:2]
                self.add(article, [self.source[first], self.source[second]], [self.target[second], self.target[first]])
                at += 2
            elif chance < merge + delete + insert + swap + shift and len(here) > 1:
                self.shift(article, here[0], here[1])
                at += 2
            else:
                self.add(article, [self.source[here[0]]], [self.target[here[0]]])
                at += 1
        return article

    def add(self, article: Article, source: list[str], target: list[str]) -> None:
        article.source += source
        article.target += target
        article.links.append((len(source), len(target)))

    def merge(self, article: Article, group: list[int]) -> None:
        source, target = [self.source[k] for k in group], [self.target[k] for k in group]
        if self.random.random() < 0.5:
            self.add(article, [" ".join(source)], target)
        else:
            self.add(article, source, [" ".join(target)])

    def drop(self, article: Article, lines: list[int]) -> None:
        on_source = self.random.random() < 0.5
        for k in lines:
            self.add(article, [self.source[k]] if on_source else [], [] if on_source else [self.target[k]])

    def shift(self, article: Article, first: int, second: int) -> None:
        """The second half of a sentence goes to the next one, on the target side: two linked to two."""
        words = self.target[first].split()
        half = len(words) // 2
        target = [" ".join(words[:half]), " ".join([*words[half:], self.target[second]])]
        self.add(article, [self.source[first], self.source[second]], target if half else [" ".join(target)])


def read_articles(data: Path) -> list[Article]:
    articles = []
    for year in NEWS_YEARS:
        source, target = (lines_of(data / "newstest" / f"wmt{year}.{language}") for language in ("es", "en"))
        kept = [k for k in range(len(source)) if source[k] and target[k]]
        articles += Perturber([source[k] for k in kept], [target[k] for k in kept], random.Random(f"{SEED}-{year}")).articles()
    for name in OTHER:
        with gzip.open(data / "parallel" / f"{name}.tsv.gz", "rt", encoding="utf-8") as file:
            lines = [file.readline().rstrip("\n").split("\t") for _ in range(OTHER_LINES)]
        source, target = [line[0] for line in lines], [line[1] for line in lines]
        articles += Perturber(source, target, random.Random(f"{SEED}-{name}")).articles()
    return articles


def lines_of(path: Path) -> list[str]:
    return [" ".join(line.split()) for line in path.read_text(encoding="utf-8").split("\n")[:-1]]


def translate_all(articles: list[Article]) -> list[list[str]]:
    """Apertium's English of every source segment."""
    flat = [segment for article in articles for segment in article.source]
    output = iter([translation.text for translation in Apertium().translate(flat, "es", "en")])
    return [[next(output) for _ in article.source] for article in articles]


@dataclass
class Example:
    """A grid's features, which links exist, which are right."""

    features: list[np.ndarray]
    valid: np.ndarray
    right: np.ndarray
    sizes: list[tuple[int, int]]


def examples(articles: list[Article], translations: list[list[str]] | None, lexicon: Lexicon | None) -> list[Example]:
    made = []
    for start in range(0, len(articles), 40):
        part = articles[start : start + 40]
        mt = translations[start : start + 40] if translations else [None] * len(part)
        wave = [Request(a.source, a.target, source_translations=t, lexicon=lexicon) for a, t in zip(part, mt, strict=True)]
        evidence = build_evidence(wave)
        blocks, row, column = [], 0, 0
        for article in part:
            n, m = len(article.source), len(article.target)
            blocks.append(Block((row, row + n), (column, column + m)))
            row, column = row + n, column + m
        for members, grid in grids(evidence, blocks, length_ratios(wave, evidence)):
            made.append(example(grid, [part[k] for k in members]))
    return made


def example(grid: Grid, articles: list[Article]) -> Example:
    valid = valid_links(grid)
    n, m, lattices = grid.target_matched.shape
    stacks = []
    for (a, b), features in zip(LINK_TYPES, link_features(grid), strict=True):
        shape = (n + 1 - a, m + 1 - b, lattices)
        stacks.append(np.stack([np.broadcast_to(f, shape) for f in features], axis=-1).astype(np.float32) if features else np.zeros(0))
    right = np.zeros((len(LINK_TYPES), n + 1, m + 1, lattices), dtype=bool)
    for k, article in enumerate(articles):
        i = j = 0
        for a, b in article.links:
            i, j = i + a, j + b
            right[LINK_TYPES.index((a, b)), i, j, k] = True
    return Example(stacks, valid, right, grid.sizes)


def loss_of(one: Example, weights: Weights) -> tuple[float, np.ndarray]:
    """Negative log-likelihood and its gradient."""
    types = len(one.right)
    scores = np.full(one.right.shape, -np.inf)
    for number, (a, b) in enumerate(LINK_TYPES):
        if one.features[number].size:
            total = one.features[number] @ weights.features[GROUPS[number]].astype(np.float32) + weights.bias[number]
            scores[number, a:, b:] = np.where(one.valid[a:, b:], total, -np.inf)
    right_score = scores[one.right].sum()
    probability, log_total = posteriors(scores, one.sizes)
    bias = np.zeros(types)
    gradient = {group: np.zeros(len(names)) for group, names in FEATURES.items()}
    for number, (a, b) in enumerate(LINK_TYPES):
        if one.features[number].size:
            difference = (probability[number, a:, b:] - one.right[number, a:, b:]).astype(np.float32)
            bias[number] = difference.sum()
            gradient[GROUPS[number]] += np.tensordot(difference, one.features[number], axes=3)
    return float(log_total.sum() - right_score), np.concatenate([bias, *gradient.values()])


def fit(data: list[Example]) -> Weights:
    size = len(LINK_TYPES) + sum(map(len, FEATURES.values()))
    with ThreadPoolExecutor(2) as pool:

        def objective(vector: np.ndarray) -> tuple[float, np.ndarray]:
            weights = Weights.from_vector(vector)
            results = list(pool.map(lambda one: loss_of(one, weights), data))
            loss = sum(r[0] for r in results) + PENALTY * vector @ vector
            return loss, sum(r[1] for r in results) + 2 * PENALTY * vector

        found = minimize(objective, np.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": 200})
    print(f"loss {found.fun:.1f} after {found.nit} steps", flush=True)
    return Weights.from_vector(found.x)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--profile", nargs="+", choices=PROFILES, default=PROFILES)
    parser.add_argument("--out", type=Path, default=Path("src/aligner/alignment/data/weights.json"))
    parser.add_argument("--lexicon", type=Path, default=Path("src/aligner/alignment/data/lexicon.npz"))
    args = parser.parse_args()
    articles = read_articles(args.data)
    print(f"{len(articles)} articles, {sum(len(a.source) for a in articles)} source segments", flush=True)
    fitted = json.loads(args.out.read_text(encoding="utf-8"))["profiles"] if args.out.exists() else {}
    needs_mt = any("mt" in profile for profile in args.profile)
    translations = translate_all(articles) if needs_mt else None
    for profile in args.profile:
        lexicon = Lexicon.from_bytes(args.lexicon.read_bytes()) if "lexicon" in profile else None
        print(profile, flush=True)
        fitted[profile] = fit(examples(articles, translations if "mt" in profile else None, lexicon)).to_json()
        note = "Fitted by scripts/train/alignment.py to articles made of WMT newstest 2008 and 2010 and the parallel sets it names."
        args.out.write_text(json.dumps({"note": note, "profiles": fitted}, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
