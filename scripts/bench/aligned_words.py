"""Sentences aligned by hand, word by word: reading tests/lexicon/aligned_words.txt, and the alignment error rate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).parents[2] / "tests" / "lexicon" / "aligned_words.txt"

Pairs = frozenset[tuple[int, int]]
"""Links: (Spanish word, English word), by their indices in `read_words`."""


@dataclass(frozen=True)
class AlignedPair:
    """A pair of sentences. `sure`: links that any alignment must have. `possible`: those that it may have; the sure ones are among them."""

    part: str
    spanish: str
    english: str
    sure: Pairs
    possible: Pairs


def read_aligned(part: str | None = None, path: Path = FILE) -> list[AlignedPair]:
    """The pairs of a part (`dev`, `test`), or all. A line is `part | Spanish | English | 0-0 1-2 3-2?`, where `?` marks a possible link."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        name, spanish, english, links = (field.strip() for field in line.split("|"))
        sure, possible = set(), set()
        for link in links.split():
            one, other = link.rstrip("?").split("-")
            possible.add((int(one), int(other)))
            if not link.endswith("?"):
                sure.add((int(one), int(other)))
        found.append(AlignedPair(name, spanish, english, frozenset(sure), frozenset(possible)))
    return [pair for pair in found if part in (None, pair.part)]


@dataclass(frozen=True)
class Scores:
    """Precision (of the links found, the share that is possible), recall (of the sure links, the share found), AER (Och and Ney 2003)."""

    precision: float
    recall: float
    error_rate: float


def score_links(pairs: Iterable[AlignedPair], found: Iterable[Pairs]) -> Scores:
    """The scores of links over all pairs together."""
    links = sure = right = hit = 0
    for pair, own in zip(pairs, found, strict=True):
        links, sure = links + len(own), sure + len(pair.sure)
        right, hit = right + len(own & pair.possible), hit + len(own & pair.sure)
    return Scores(right / max(links, 1), hit / max(sure, 1), 1 - (right + hit) / max(links + sure, 1))
