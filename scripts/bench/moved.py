#!/usr/bin/env python3
"""Measure passages that stand at another place in the translation.

    scripts/bench/moved.py [DATA] [--years 09 11] [--articles 20] [--no-embeddings]

Articles of 40 to 70 lines are made of newstest (perturbation.py, easy and hard), half of them Spanish to English, half the other way
round. In each, one passage of the translation is put elsewhere, at least three links away: a paragraph (3 to 5 links), a list (6 short
lines) or a section (8 to 20 links). Pairs of a segment of each side are counted: those in the passage that are reported as moved
(recall), and those reported as moved that are in it (precision). When a passage changes places with another one, the shorter of both
was moved; of two that are about as long, the one that is reported. "In place": strict F1 of all other links. "Clean": how many segments
of the same articles, before anything was moved, are reported as moved.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from perturbation import EASY, HARD, Article, Perturber, Rates, news_lines

from aligner.alignment import Request, align_many, choose_lexicon
from aligner.alignment.evaluation import evaluate
from aligner.bitext import Link
from aligner.embeddings import choose_encoder

KINDS = ("paragraph", "list", "section")
SHORT = 8
"""Words of a line of a list, at most."""
ALIKE = 0.75
"""Of two passages that changed places either may have been moved when the smaller has this share of the other's segments."""
Numbers = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True)
class Moved:
    """An article of which a passage was moved. `ways`: the links in place and the moved ones, as it may be told."""

    source: list[str]
    target: list[str]
    ways: list[tuple[list[Link], list[Numbers]]]

    def turned(self) -> Moved:
        """The same in the other direction."""
        ways = [([Link(one.target, one.source) for one in links], [(b, a) for a, b in moved]) for links, moved in self.ways]
        return Moved(self.target, self.source, ways)


def move(article: Article, first: int, count: int, to: int) -> Moved:
    """The article with `count` links from the first one on put behind the first `to` of the others, on the target's side."""
    links = article.gold()
    rest = [k for k in range(len(links)) if not first <= k < first + count]
    order = [*rest[:to], *range(first, first + count), *rest[to:]]
    target, place = [], {}
    for j in [j for k in order for j in links[k][1]]:
        place[j] = len(target)
        target.append(article.target[j])
    placed = [(source, tuple(place[j] for j in own)) for source, own in links]
    passed = range(first + count, to + count) if to > first else range(to, first)
    ways = [_told(placed, set(one)) for one in (range(first, first + count), passed)]
    sizes = [sum(len(a) + len(b) for a, b in moved) for _, moved in ways]
    if min(sizes) < ALIKE * max(sizes):
        ways = [ways[sizes.index(min(sizes))]]
    return Moved(article.source, target, ways)


def _told(links: Sequence[Numbers], moved: set[int]) -> tuple[list[Link], list[Numbers]]:
    in_place = [Link(*one) for k, one in enumerate(links) if k not in moved or not all(one)]
    return in_place, [one for k, one in enumerate(links) if k in moved and all(one)]


def cases(data: Path, years: Sequence[str], rates: Rates, kind: str, count: int) -> Iterator[tuple[Article, Moved]]:
    """Articles as they are, and with a passage moved."""
    for year in years:
        source, target = news_lines(data, year)
        draw = random.Random(f"moved-{year}-{kind}")
        short = [k for k in range(len(source)) if len(source[k].split()) <= SHORT and len(target[k].split()) <= SHORT]
        for article in Perturber(source, target, draw, rates).articles(40, 70)[: count // len(years)]:
            size = draw.randint(3, 5) if kind == "paragraph" else draw.randint(8, 20)
            first = draw.randrange(len(article.links) - size)
            if kind == "list":
                size = 6
                article = with_list(article, first, [(source[k], target[k]) for k in draw.sample(short, size)])  # noqa: PLW2901
            to = draw.choice([to for to in range(len(article.links) - size + 1) if abs(to - first) >= 3])
            yield article, move(article, first, size, to)


def with_list(article: Article, first: int, lines: Sequence[tuple[str, str]]) -> Article:
    """The article with lines that are linked one to one before its link number `first`."""
    i, j = (sum(link[side] for link in article.links[:first]) for side in (0, 1))
    source = [*article.source[:i], *(one for one, _ in lines), *article.source[i:]]
    target = [*article.target[:j], *(other for _, other in lines), *article.target[j:]]
    return Article(source, target, [*article.links[:first], *[(1, 1)] * len(lines), *article.links[first:]])


def reported(links: Sequence[Link]) -> set[tuple[int, int]]:
    """Source and target segments that are said to be moved, one to one."""
    of_source = {(i, j) for link in links for i in link.source for j in link.counterpart}
    return of_source | {(i, j) for link in links for j in link.target for i in link.counterpart}


def linked(links: Sequence[Link]) -> list[Link]:
    """The links with those of moved segments in the place of their null links."""
    groups: dict[tuple[int, int], tuple[set[int], set[int]]] = {}
    for i, j in sorted(reported(links)):
        found = [group for group in (groups.get((0, i)), groups.get((1, j))) if group is not None]
        rows, columns = {i}.union(*(group[0] for group in found)), {j}.union(*(group[1] for group in found))
        groups |= dict.fromkeys([*((0, row) for row in rows), *((1, column) for column in columns)], (rows, columns))
    moved = {(tuple(sorted(rows)), tuple(sorted(columns))) for rows, columns in groups.values()}
    return [link for link in links if not link.counterpart] + [Link(*one) for one in sorted(moved)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--years", nargs="+", default=["09", "11"])
    parser.add_argument("--articles", type=int, default=20)
    parser.add_argument("--no-embeddings", action="store_true")
    args = parser.parse_args()
    encoder = None if args.no_embeddings else choose_encoder("auto")
    print("| level, kind | articles | moved: precision, recall | in place, strict F1 | clean: segments said to be moved, of all |")
    print("|---|---|---|---|---|")
    for level, rates in (("easy", EASY), ("hard", HARD)):
        for kind in KINDS:
            made = [*cases(args.data, args.years, rates, kind, args.articles)]
            right = found_all = gold_all = clean = 0
            in_place = []
            requests = []
            for number, (article, moved) in enumerate(made):
                languages = ("es", "en") if number % 2 == 0 else ("en", "es")
                for one in (moved, Moved(article.source, article.target, [])):
                    own = one if number % 2 == 0 else one.turned()
                    lexicon = choose_lexicon(True, *languages)
                    requests.append(Request(own.source, own.target, None, None, lexicon, (), (), *languages, encoder))
            results = iter(list(align_many(requests)))
            for number, (_, moved) in enumerate(made):
                own, found = moved if number % 2 == 0 else moved.turned(), next(results)
                said = reported(found.links)
                links, passage = max(own.ways, key=lambda way: len(said & {(i, j) for a, b in way[1] for i in a for j in b}))
                gold = {(i, j) for a, b in passage for i in a for j in b}
                right, found_all, gold_all = right + len(said & gold), found_all + len(said), gold_all + len(gold)
                in_place.append((links, [link for link in found.links if not link.counterpart]))
                clean += sum(bool(link.counterpart) for link in next(results).links)
            segments = sum(len(article.source) + len(article.target) for article, _ in made)
            strict = evaluate(in_place).counts.strict.f1
            numbers = f"{right / max(found_all, 1):.3f}, {right / gold_all:.3f} of {gold_all}"
            print(f"| {level}, {kind} | {len(made)} | {numbers} | {strict:.4f} | {clean} of {segments} |", flush=True)


if __name__ == "__main__":
    main()
