"""The words of a text with their places, and which words of the two sides can stand for each other.

Checks run one after the other over the same pairs, so what is read here is remembered for the pairs read last.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from scipy import sparse

from aligner.bitext import Span
from aligner.lexicon.lexicon import load_lexicon
from aligner.lexicon.tokens import fold

__all__ = [
    "Links",
    "Words",
    "english_of",
    "expected",
    "is_english",
    "is_name",
    "is_spanish",
    "link_words",
    "nearest",
    "read_words",
    "spanish_of",
]

# "don't" is do + n't, "Ana's" is Ana + 's: the endings are words of their own.
_WORD = re.compile(r"[^\W\d_]+?(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[^\W\d_]+", re.IGNORECASE)
_LEAST_FORWARD, _LEAST_BACKWARD = 0.03, 0.08
_STEM = 5


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: as written, in lower case, and their character spans; `shouted` when it is all in capitals."""

    text: str
    written: tuple[str, ...]
    lower: tuple[str, ...]
    spans: tuple[Span, ...]
    shouted: bool

    def span(self, first: int, last: int) -> Span:
        """Character span from one word to another, both included."""
        return self.spans[first][0], self.spans[last][1]

    def between(self, first: int, second: int) -> str:
        """The text between two words."""
        return self.text[self.spans[first][1] : self.spans[second][0]]


@lru_cache(maxsize=4096)
def read_words(text: str) -> Words:
    """The words of a text."""
    matches = list(_WORD.finditer(text))
    written = tuple(match.group() for match in matches)
    lower = tuple(word.lower().replace("’", "'") for word in written)
    letters = sum(map(str.isalpha, text))
    capitals = letters > 12 and sum(map(str.isupper, text)) > 0.7 * letters
    shouted = capitals and sum(map(str.islower, written)) < 0.2 * len(written)
    return Words(text, written, lower, tuple(match.span() for match in matches), shouted)


@cache
def _likely() -> tuple[sparse.csr_matrix, sparse.csr_matrix, tuple[str, ...], tuple[str, ...]]:
    """Spanish x English and English x Spanish: the word pairs that are likely in either direction; the words of both."""
    table = load_lexicon().words
    both = table.forward.multiply(1 / _LEAST_FORWARD).maximum(table.backward.T.multiply(1 / _LEAST_BACKWARD)).tocsr()
    both.data[both.data < 1] = 0
    both.eliminate_zeros()
    return both, both.T.tocsr(), tuple(table.source), tuple(table.target)


def _row(table: sparse.csr_matrix, row: int, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(names[column] for column in table.indices[table.indptr[row] : table.indptr[row + 1]])


@lru_cache(maxsize=32768)
def english_of(word: str) -> tuple[str, ...]:
    """English words that a Spanish word (lower case) is likely enough to be rendered by, or that are likely to come from it."""
    known = load_lexicon().words.source
    row = known.get(word, known.get(fold(word), -1))
    return _row(_likely()[0], row, _likely()[3]) if row >= 0 else ()


@lru_cache(maxsize=32768)
def spanish_of(word: str) -> tuple[str, ...]:
    """Spanish words that an English word (lower case) is likely enough to come from, or that are likely to be rendered by it."""
    row = load_lexicon().words.target.get(word, -1)
    return _row(_likely()[1], row, _likely()[2]) if row >= 0 else ()


@lru_cache(maxsize=32768)
def chance(cue: str, word: str, cue_is_english: bool) -> float:
    """How likely (0..1) a word of one language comes from, or becomes, the cue of the other by the lexicon; 0 for unknown words."""
    table = load_lexicon().words
    spanish, english = table.source.get(word if cue_is_english else cue, -1), table.target.get(cue if cue_is_english else word, -1)
    if spanish < 0 or english < 0:
        return 0.0
    return float(table.forward[spanish, english]) if cue_is_english else float(table.backward[english, spanish])


def stem(word: str) -> str:
    """What inflected forms of a word share, roughly: five letters without accents, or all but a plural ending."""
    folded = fold(word)
    return folded[:_STEM] if len(folded) > _STEM else folded.removesuffix("s")


@lru_cache(maxsize=32768)
def rendered(word: str) -> tuple[str, ...]:
    """Stems of the English words that can stand for a Spanish word (lower case), with its own for names and cognates."""
    stems = {stem(english) for english in english_of(word)}
    if len(word) >= _STEM:
        stems.add(stem(word))
    return tuple(sorted(stems))


short_stem = lru_cache(maxsize=32768)(stem)


@dataclass(frozen=True, slots=True)
class Links:
    """For each Spanish word the English words (by number) that can render it, and the reverse."""

    of_spanish: tuple[tuple[int, ...], ...]
    of_english: tuple[tuple[int, ...], ...]


@lru_cache(maxsize=2048)
def link_words(spanish: str, english: str) -> Links:
    """Which words of two texts can stand for each other: by the lexicon, inflection and common letters aside from accents."""
    source, target = read_words(spanish), read_words(english)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for number, word in enumerate(target.lower):
        places[short_stem(word)].append(number)
    reverse: list[list[int]] = [[] for _ in target.lower]
    of_spanish = []
    for number, word in enumerate(source.lower):
        found = sorted({place for key in rendered(word) if key in places for place in places[key]})
        of_spanish.append(tuple(found))
        for place in found:
            reverse[place].append(number)
    return Links(tuple(of_spanish), tuple(map(tuple, reverse)))


def nearest(place: int, of: int, candidates: tuple[int, ...], total: int) -> int | None:
    """The candidate (of `total` words) whose relative place is closest to word `place` of `of`; None when there is none."""
    if not candidates:
        return None
    wanted = place / max(of, 1) * total
    return min(candidates, key=lambda candidate: (abs(candidate - wanted), candidate))


@cache
def _names() -> tuple[frozenset[str], frozenset[str]]:
    # See scripts/train/proper_nouns.py and PROPER_NOUNS.md: a line of Spanish names, one of English names.
    content = resources.files("aligner.lexicon").joinpath("data/proper_nouns.txt").read_text(encoding="utf-8")
    spanish, english = content.splitlines()
    return frozenset(spanish.split()), frozenset(english.split())


def is_name(word: str, language: str) -> bool:
    """Whether running text writes the word (in lower case here) always with a capital, as far as is known."""
    return word in _names()[language == "en"]


def is_spanish(word: str) -> bool:
    """Whether the lexicon has the word (lower case) as Spanish."""
    return word in load_lexicon().words.source


def is_english(word: str) -> bool:
    """Whether the lexicon has the word (lower case) as English."""
    return word in load_lexicon().words.target


def expected(linked: tuple[tuple[int, ...], ...], place: int, total: int) -> float:
    """Where (of `total` words) the counterpart of a word stands, going by words near it that have one; else by its relative place.

    `linked`: for each word of its own side the words of the other side that can stand for it.
    """
    wanted = place / max(len(linked), 1) * total
    weight = position = 0.0
    for near in range(max(0, place - 4), min(len(linked), place + 5)):
        if 0 < len(linked[near]) <= 2:
            w = 1 / (1 + abs(near - place)) / len(linked[near])
            for other in linked[near]:
                position += w * (other + (place - near) * 0.5)
                weight += w
    return (position + 0.1 * wanted) / (weight + 0.1)
