#!/usr/bin/env python3
"""Measure the tools of `aligner corpus`: `pair`.

    scripts/bench/corpus.py [DATA] [--years 09 11] [--articles 0 2000] [--large N] [--no-lexicon] [--fit]

Articles are 8 to 20 neighbouring lines of newstest; with `--articles N` as many articles of Global Voices, Europarl and Microsoft Docs are
added that there are N (0: newstest alone). A third of the English ones is taken away. Of the others all lines are kept, or 30 %, or 10 %.
`reports`: beside each English article stand three other reports of the event: 30 to 50 % of its lines as three engines translated them
from Spanish, the rest from other articles. F1 is that of the pairs that `pair_articles` returns. `--no-lexicon` is the usual TF-IDF.
`--large N`: N articles, each put together of pieces of 3 to 5 neighbouring lines of all these texts, so that every piece stands in several
articles; a third of the English ones is missing, the others have all lines. They are made while they are read, not kept.
`--fit` fits the weights of the probability and prints them: use it on other years than those that are measured.
"""

from __future__ import annotations

import argparse
import gzip
import resource
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
from bitexts import parallel

from aligner.corpus.article_terms import collect_terms
from aligner.corpus.pairing import MIN_PROBABILITY, choose_pairs, find_candidates, pair_articles, pair_features
from aligner.lexicon.lexicon import Lexicon, load_lexicon

MISSING = 1 / 3
SHARES = (1.0, 0.3, 0.1)
SMALL = 50
"""Articles of a small collection."""
Line = tuple[str, str, tuple[str, ...]]
"""Spanish, English, and the English of the engines."""


@dataclass(frozen=True)
class Case:
    """Spanish and English articles; `right` is the number of the Spanish one of each English one, -1 when there is none."""

    name: str
    spanish: list[str]
    english: list[str]
    right: list[int]


def news_lines(data: Path, years: Sequence[str]) -> list[Line]:
    lines: list[Line] = []
    for year in years:
        with gzip.open(data / "mt" / f"wmt{year}.tsv.gz", "rt", encoding="utf-8") as file:
            head = file.readline().rstrip("\n").split("\t")
            engines = [place for place, name in enumerate(head) if name.startswith("es-en.")]
            rows = [line.rstrip("\n").split("\t") for line in file]
        lines += [(row[0], row[1], tuple(row[place] for place in engines)) for row in rows]
    return lines


def cut(lines: Sequence[Line], draw: Random) -> list[Sequence[Line]]:
    articles, start = [], 0
    while start < len(lines):
        size = draw.randint(8, 20)
        articles.append(lines[start : start + size])
        start += size
    return [article for article in articles if len(article) >= 8]


def other_articles(data: Path, count: int, draw: Random) -> list[Sequence[Line]]:
    articles: list[Sequence[Line]] = []
    for name in ("global-voices", "europarl", "msdocs-human"):
        lines = parallel(data, name, max(0, count - len(articles)) * 14)
        articles += cut([(spanish, english, ()) for spanish, english in lines], draw)
    return articles[:count]


def partial(articles: Sequence[Sequence[Line]], share: float, draw: Random) -> Case:
    kept = []
    for number, article in enumerate(articles):
        if draw.random() >= MISSING:
            chosen = sorted(draw.sample(range(len(article)), max(1, round(len(article) * share))))
            kept.append((number, "\n".join(article[place][1] for place in chosen)))
    return _case(f"{share:.0%} of the lines", articles, kept, draw)


def reports(articles: Sequence[Sequence[Line]], draw: Random) -> Case:
    english = []
    for number, article in enumerate(articles):
        english.append((number, "\n".join(line[1] for line in article)))
        for engine in range(3):
            chosen = sorted(draw.sample(article, round(len(article) * draw.uniform(0.3, 0.5))), key=article.index)
            rest = draw.sample(draw.choice(articles), 8)[: len(article) - len(chosen)]
            english.append((-1, "\n".join([line[2][engine] for line in chosen] + [line[1] for line in rest])))
    return _case("three reports beside", articles, english, draw)


def _case(name: str, articles: Sequence[Sequence[Line]], english: list[tuple[int, str]], draw: Random) -> Case:
    draw.shuffle(english)
    spanish = ["\n".join(line[0] for line in article) for article in articles]
    return Case(name, spanish, [text for _, text in english], [number for number, _ in english])


def cases(data: Path, years: Sequence[str], count: int, shares: Sequence[float] = SHARES) -> list[Case]:
    draw = Random(1)
    news = cut(news_lines(data, years), draw)
    articles = (news + other_articles(data, max(0, count - len(news)), draw))[: count or None]
    made = [partial(articles, share, Random(2)) for share in shares]
    if 0 < count <= SMALL:  # many small collections, since each has few pairs
        parts = [news[start : start + count] for start in range(0, len(news) - count, count)]
        return [partial(part, share, Random(number)) for number, part in enumerate(parts) for share in shares]
    return [*made, reports(news, Random(3))] if not count else made


class Large:
    """Many articles of pieces of the same lines, made anew whenever they are read: the English ones in another order."""

    def __init__(self, lines: Sequence[Line], count: int) -> None:
        self._lines, self._count = lines, count
        draw = Random(4)
        self.right = [number for number in range(count) if draw.random() >= MISSING]
        draw.shuffle(self.right)

    def spanish(self) -> Iterator[str]:
        return (self._text(number, 0) for number in range(self._count))

    def english(self) -> Iterator[str]:
        return (self._text(number, 1) for number in self.right)

    def _text(self, number: int, side: int) -> str:
        draw = Random(number)
        found: list[str] = []
        for _ in range(draw.randint(2, 4)):
            start = draw.randrange(len(self._lines) - 5)
            found += (str(line[side]) for line in self._lines[start : start + draw.randint(3, 5)])
        return "\n".join(found)


def measure_large(data: Path, years: Sequence[str], count: int, lexicon: Lexicon | None) -> None:
    """Print one line for a large collection, by `pair_articles`."""
    lines = news_lines(data, years)
    for name in ("global-voices", "europarl", "msdocs-human"):
        lines += [(spanish, english, ()) for spanish, english in parallel(data, name, 60_000)]
    large = Large(lines, count)
    started = time.process_time(), time.perf_counter()
    pairs = pair_articles(large.spanish(), large.english(), lexicon=lexicon)
    seconds, clock = time.process_time() - started[0], time.perf_counter() - started[1]
    good = sum(large.right[pair.target] == pair.source for pair in pairs)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(
        f"{count} x {len(large.right)} of {len(lines)} lines  P {good / max(1, len(pairs)):.4f}  R {good / max(1, len(large.right)):.4f}  "
        f"{seconds:.0f} processor s  {clock:.0f} s by the clock  {memory:.0f} MB"
    )


def measure(same: Sequence[Case], lexicon: Lexicon | None) -> None:
    """Print one line for cases of the same kind."""
    started = time.process_time()
    good: list[tuple[bool, float]] = []
    for case in same:
        pairs = choose_pairs(find_candidates(collect_terms(case.spanish), collect_terms(case.english), lexicon))
        good += [(case.right[pair.target] == pair.source, pair.probability) for pair in pairs]
    seconds = time.process_time() - started
    brier = sum((probability - right) ** 2 for right, probability in good) / max(1, len(good))
    kept = [right for right, probability in good if probability >= MIN_PROBABILITY]
    wanted = sum(number >= 0 for case in same for number in case.right)
    precision, recall = sum(kept) / max(1, len(kept)), sum(kept) / wanted
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    size = f"{len(same):3} x {len(same[0].spanish):6} x {len(same[0].english):6}"
    print(
        f"{same[0].name:22} {size}  P {precision:.4f}  R {recall:.4f}  F1 {f1:.4f}  Brier {brier:.4f}  {seconds:6.1f} s  {memory:5.0f} MB"
    )


def fit(made: Sequence[Case], lexicon: Lexicon) -> list[float]:
    """Logistic regression on the pairs that are chosen, by Newton's method."""
    rows, labels, weights = [], [], []
    for case in made:
        found = find_candidates(collect_terms(case.spanish), collect_terms(case.english), lexicon)
        chosen = {(pair.source, pair.target) for pair in choose_pairs(found)}
        keep = np.array([place in chosen for place in zip(found.source.tolist(), found.target.tolist(), strict=True)])
        rows.append(pair_features(found)[keep])
        labels.append(np.array(case.right)[found.target[keep]] == found.source[keep])
        weights.append(np.full(keep.sum(), 1.0))
    x, y, w = np.concatenate(rows), np.concatenate(labels).astype(float), np.concatenate(weights)
    beta = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-(x @ beta).clip(-30, 30)))
        hessian = (x.T * (w * p * (1 - p))) @ x + 0.01 * np.eye(len(beta))
        beta += np.linalg.solve(hessian, x.T @ (w * (y - p)) - 0.01 * beta)
    return [round(float(value), 3) for value in beta]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--years", nargs="+", default=["09", "11"])
    parser.add_argument("--articles", nargs="+", type=int, default=[0, 2000])
    parser.add_argument("--shares", nargs="+", type=float, default=list(SHARES), help="kept shares of the lines")
    parser.add_argument("--large", type=int, default=0, help="articles of a large collection; nothing else is measured")
    parser.add_argument("--no-lexicon", action="store_true")
    parser.add_argument("--fit", action="store_true")
    options = parser.parse_args()
    lexicon = None if options.no_lexicon else load_lexicon()
    if options.fit:
        print(fit([case for count in options.articles for case in cases(options.data, options.years, count)], load_lexicon()))
        return
    if options.large:
        measure_large(options.data, options.years, options.large, lexicon)
        return
    for count in options.articles:
        made = cases(options.data, options.years, count, options.shares)
        for name in dict.fromkeys(case.name for case in made):
            measure([case for case in made if case.name == name], lexicon)


if __name__ == "__main__":
    main()
