"""What is fuzzed: how an input is made, and what must hold of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

from aligner.bitext import Article
from aligner.segmentation import segment_article

__all__ = ["Target", "letters", "look_at_article", "require"]

Files = Mapping[str, bytes]


@dataclass(frozen=True)
class Target:
    """`make`: the files of an input; `check`: uses those files, which are in a folder. An AlignerError refuses the input, which is fine
    when it is one line; any other exception, and one of `require`, is a failure.
    """

    name: str
    make: Callable[[Random], Files]
    check: Callable[[Path], None]

    def files(self, seed: str, number: int) -> Files:
        """The files of an input: the same for the same target, seed and number."""
        return self.make(Random(f"{seed} {self.name} {number}"))


def require(holds: bool, what: str) -> None:
    """Raise AssertionError when something does not hold that must."""
    if not holds:
        raise AssertionError(what)


def letters(text: str) -> str:
    """The letters and digits of a text, in small letters and composed, without marks that are invisible or stand alone."""
    return "".join(one for one in unicodedata.normalize("NFKC", text).lower() if one.isalnum())


def look_at_article(article: Article) -> Article:
    """The article with its segments, of which each must stand where it says it does, in order, and nothing in between."""
    last = 0
    for start, end, _ in article.blocks:
        require(last <= start < end <= len(article.text), f"a block from {start} to {end} after {last} of {len(article.text)}")
        last = end
    segmented = segment_article(article)
    last = 0
    for segment in segmented.segments:
        require(segmented.text[segment.start : segment.end] == segment.text, f"segment {segment.text[:60]!r} is not where it should be")
        require(segment.start >= last and bool(segment.text.strip()), f"segment {segment.text[:60]!r} is empty or out of order")
        between = segmented.text[last : segment.start]
        inside = [start for start, end, _ in article.blocks if start < segment.start and end > last]
        require(not between.strip() or (bool(article.blocks) and not inside), f"{between.strip()[:60]!r} is in no segment")
        last = segment.end
    blocks = [article.text[start:end] for start, end, _ in article.blocks] or [article.text]
    require(
        "".join(segment.text for segment in segmented.segments).split() == "".join(blocks).split()
        or letters("".join(segment.text for segment in segmented.segments)) == letters("".join(blocks)),
        "segments do not hold all of the text",
    )
    return segmented
