"""What all makers of defects share: a change, the two sides it is seen from, and ways to find and replace words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from planting_words import Words


@dataclass(frozen=True)
class Edit:
    """Characters `start:end` of a text become `text`."""

    start: int
    end: int
    text: str

    def apply(self, text: str) -> str:
        """The text with the change made."""
        return text[: self.start] + self.text + text[self.end :]


@dataclass(frozen=True)
class View:
    """The side that is changed (`own`) and the side that stays (`other`), with the words of their languages."""

    own: str
    other: str
    words: Words
    other_words: Words

    @property
    def english(self) -> str:
        """The English side."""
        return self.own if self.words.code == "en" else self.other


@dataclass
class Pool:
    """What the corpus gives to plant with: names by their number of words, acronyms, clauses of the side that is changed."""

    names: dict[int, list[str]] = field(default_factory=dict)
    acronyms: list[str] = field(default_factory=list)
    clauses: list[str] = field(default_factory=list)


Maker = Callable[[View, Pool, Random], Iterator[Edit]]


def fold(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))


def word_pattern(word: str) -> str:
    return rf"(?<!\w){re.escape(word)}(?!\w)"


def has_word(word: str, text: str) -> bool:
    return re.search(word_pattern(word), text, re.IGNORECASE) is not None


def like(model: str, word: str) -> str:
    """The word with the model's first letter's case."""
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def other_than(random: Random, choices: Sequence[str], *not_these: str) -> str:
    return random.choice([choice for choice in choices if choice not in not_these])


def significant(text: str) -> list[str]:
    """The digits of every number without zeros at the ends and without separators: `5.200` and `5,2` are both 52."""
    found = re.findall(r"\d+(?:[.,  ]\d{3})*(?:[.,]\d+)?", text)
    return [re.sub(r"\D", "", number).strip("0") for number in found]


def replaced(match: re.Match[str], text: str) -> Edit:
    return Edit(match.start(), match.end(), like(match.group(), text))


def deleted(match: re.Match[str], own: str) -> Edit:
    """Delete; what follows takes the capital of a deleted first word."""
    end = match.end()
    following = own[end : end + 1]
    if match.group()[:1].isupper() and following.islower():
        return Edit(match.start(), end + 1, following.upper())
    return Edit(match.start(), end, "")


def apply_rules(rules: Sequence[tuple[str, ...]], view: View) -> Iterator[Edit]:
    for pattern, becomes, *cue in rules:
        if cue and not re.search(cue[0], view.other):
            continue
        for match in re.finditer(pattern, view.own, 0 if _capital_matters(pattern) else re.IGNORECASE):
            new = match.expand(becomes)
            yield replaced(match, new) if new else deleted(match, view.own)


def _capital_matters(pattern: str) -> bool:
    """`May` is a month, `According` begins a sentence."""
    return "may" in pattern or "According" in pattern or "Según" in pattern


def word_in(word: str, text: str) -> bool:
    return bool(re.search(word_pattern(word), text))


def shouting(text: str) -> bool:
    """Titles In Capitals and TEXT IN CAPITALS hide which words are names."""
    words: list[str] = re.findall(r"[^\W\d_]{4,}", text)
    return sum(word[0].isupper() for word in words) > len(words) / 2
