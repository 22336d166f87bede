"""Articles with known alignments, made of parallel sentences: neighbours are merged, left out, put in, swapped, or cut elsewhere."""

from __future__ import annotations

import gzip
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

OTHER = ("debian-webwml", "europarl", "global-voices", "msdocs-human", "oldi-seed", "python-docs", "tico19")
"""Sets of DATA/parallel in an order of their own, whose first lines the lexicon has not seen (scripts/train/lexicon.py)."""
FITTED, MEASURED = slice(0, 1000), slice(1000, 1500)
"""Lines of those sets that the weights are fitted on, and that are measured."""


@dataclass
class Article:
    """Segments of both sides; `links`: numbers of source and target segments, in order; `half`: of the texts that are fitted on."""

    source: list[str]
    target: list[str]
    links: list[tuple[int, int]]
    half: int = 0

    def gold(self) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
        links, i, j = [], 0, 0
        for a, b in self.links:
            links.append((tuple(range(i, i + a)), tuple(range(j, j + b))))
            i, j = i + a, j + b
        return links


@dataclass(frozen=True)
class Rates:
    """How often each thing is done at a line; `long_runs`: now and then several lines in a row are missing."""

    merge: float
    delete: float
    insert: float
    swap: float
    shift: float = 0.0
    long_runs: bool = False
    most_merged: int = 3


EASY = Rates(0.15, 0.06, 0.03, 0.0)
HARD = Rates(0.30, 0.15, 0.03, 0.05)


def drawn_rates(draw: random.Random) -> Rates:
    """Rates for fitting: as different from article to article as articles are."""
    return Rates(draw.uniform(0.03, 0.35), draw.uniform(0.0, 0.17), draw.uniform(0.0, 0.06), draw.choice((0.0, 0.05)), 0.015, True, 4)


def calm_rates(draw: random.Random) -> Rates:
    """The same for texts of which little is left out."""
    return Rates(draw.uniform(0.03, 0.35), draw.uniform(0.0, 0.03), draw.uniform(0.0, 0.02), draw.choice((0.0, 0.05)), 0.015, False, 4)


class Perturber:
    """Cuts parallel lines into articles and disturbs their alignment; `rates` may be drawn for each article."""

    def __init__(
        self,
        source: list[str],
        target: list[str],
        generator: random.Random,
        rates: Rates | Callable[[random.Random], Rates] = drawn_rates,
    ) -> None:
        self.source, self.target, self.random, self.rates = source, target, generator, rates

    def articles(self, least: int = 8, most: int = 64) -> list[Article]:
        made, start = [], 0
        while start < len(self.source):
            size = min(self.random.randint(least, most), len(self.source) - start)
            made.append(self.article(list(range(start, start + size))))
            start += size
        return made

    def article(self, lines: list[int]) -> Article:
        draw = self.random
        rates = self.rates if isinstance(self.rates, Rates) else self.rates(draw)
        article = Article([], [], [])
        at = 0
        while at < len(lines):
            chance, here = draw.random(), lines[at:]
            steps = [rates.merge, rates.delete, rates.insert, rates.swap, rates.shift]
            kind = next((k for k in range(len(steps)) if chance < sum(steps[: k + 1])), len(steps))
            if kind == 0:
                group = here[: draw.choice((2, 2, 3) if rates.most_merged == 3 else (2, 2, 2, 3, 3, 4))]
                self.merge(article, group)
                at += len(group)
            elif kind == 1:
                run = here[: draw.choice((1,) * 30 + (4, 9)) if rates.long_runs else 1]
                self.drop(article, run)
                at += len(run)
            elif kind == 2:
                self.drop(article, [draw.randrange(len(self.source))])
            elif kind == 3 and len(here) > 1:
                first, second = here[:2]
                self.add(article, [self.source[first], self.source[second]], [self.target[second], self.target[first]])
                at += 2
            elif kind == 4 and len(here) > 1:
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


def news_lines(data: Path, year: str, languages: tuple[str, str] = ("es", "en")) -> tuple[list[str], list[str]]:
    source, target = (
        [" ".join(line.split()) for line in (data / "newstest" / f"wmt{year}.{language}").read_text(encoding="utf-8").split("\n")[:-1]]
        for language in languages
    )
    kept = [k for k in range(len(source)) if source[k] and target[k]]
    return [source[k] for k in kept], [target[k] for k in kept]


def engine_lines(data: Path, year: str, engine: str) -> tuple[list[str], list[str]]:
    """An engine's English of the Spanish lines that `news_lines` gives, and its Spanish of the English ones."""
    with gzip.open(data / "mt" / f"wmt{year}.tsv.gz", "rt", encoding="utf-8") as file:
        header, *rows = (line.rstrip("\n").split("\t") for line in file)
    kept = [row for row in rows if row[header.index("es")].split() and row[header.index("en")].split()]
    to_english, to_spanish = ([row[header.index(f"{way}.{engine}")] or "." for row in kept] for way in ("es-en", "en-es"))
    return to_english, to_spanish


LOST_NAMES = 0.3
"""How often a name or number is lost, in parts of how often other words are."""


MOST_MISSPELT = 0.5
"""Share of names that are spelt in another way, in the article that has most of them."""


def misspelt(word: str, draw: random.Random) -> str:
    """The word with another letter, as other languages, printers and scanners write names."""
    place = draw.randrange(len(word))
    return word[:place] + draw.choice("aeioukcszyhnrl") + word[place + 1 :]


def is_kept(word: str, place: int) -> bool:
    """Whether the word is a number, or looks like a name at this place of its sentence."""
    return any(character.isdigit() for character in word) or (place > 0 and word[0].isupper())


def freed(article: Article, draw: random.Random) -> Article:
    """As a free translation has it: words of the target are lost or stand for others, in some sentences more than in others; names and
    numbers are mostly kept, but some names are spelt in another way.
    """
    share, narrow = draw.uniform(0.05, 0.5), draw.choice((2.0, 4.0, 10.0))
    other_spelling = draw.uniform(0, MOST_MISSPELT)
    words = [word for text in article.target for k, word in enumerate(text.split()) if not is_kept(word, k)] or ["it"]
    target = []
    for text in article.target:
        own = draw.betavariate(narrow * share + 0.05, narrow * (1 - share) + 0.05)
        changed = []
        for k, word in enumerate(text.split()):
            chance = draw.random()
            if chance >= (own * LOST_NAMES if is_kept(word, k) else own):
                changed.append(misspelt(word, draw) if word.isalpha() and is_kept(word, k) and draw.random() < other_spelling else word)
            elif chance < own / 2 and not is_kept(word, k):
                changed.append(draw.choice(words))
        target.append(" ".join(changed) or text)
    return Article(article.source, target, article.links)


def short_lines(data: Path, count: int, generator: random.Random) -> tuple[list[str], list[str]]:
    """Short everyday sentences in any order (tatoeba), for want of dialogues."""
    with gzip.open(data / "parallel" / "tatoeba.tsv.gz", "rt", encoding="utf-8") as file:
        pairs = generator.sample([line.rstrip("\n").split("\t") for line in file], count)
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def other_lines(data: Path, name: str, part: slice) -> tuple[list[str], list[str]]:
    with gzip.open(data / "parallel" / f"{name}.tsv.gz", "rt", encoding="utf-8") as file:
        lines = [file.readline().rstrip("\n").split("\t") for _ in range(part.stop)][part]
    return [line[0] for line in lines], [line[1] for line in lines]
