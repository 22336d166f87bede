"""Which meanings of a group of opposites (more or less, north or south, accepted or rejected) a text states."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_opposites import EXCLUSIVE, Meaning
from aligner.lexicon.word_links import read_words

__all__ = ["Said", "meanings"]


@dataclass(frozen=True, slots=True)
class Said:
    """That a text says one meaning (by number) of a group: where, and whether with a word that says nothing else."""

    group: str
    meaning: int
    plain: bool
    span: Span


def _pattern(tokens: str, phrases: bool) -> re.Pattern[str] | None:
    chosen = [token.replace("*", r"\w*").replace("_", r"\s+") for token in tokens.split() if ("_" in token) == phrases]
    return re.compile("|".join(chosen)) if chosen else None


@cache
def _table(english: bool, phrases: bool) -> tuple[tuple[str, int, bool, re.Pattern[str]], ...]:
    """(group, meaning, plain?, pattern) of a language, the plain words of a meaning before the others."""
    rows = []
    for group, sides in EXCLUSIVE.items():
        for number, meaning in enumerate(sides):
            for plain, tokens in ((True, _tokens(meaning, english)), (False, _tokens(meaning, english, also=True))):
                pattern = _pattern(tokens, phrases)
                if pattern is not None:
                    rows.append((group, number, plain, pattern))
    return tuple(rows)


def _tokens(meaning: Meaning, english: bool, also: bool = False) -> str:
    if also:
        return meaning.also_english if english else meaning.also_spanish
    return meaning.english if english else meaning.spanish


@cache
def _listed(english: bool, phrases: bool) -> re.Pattern[str]:
    return re.compile("|".join(pattern.pattern for *_, pattern in _table(english, phrases)))


@lru_cache(maxsize=65536)
def _classes(text: str, english: bool, phrases: bool = False) -> tuple[tuple[str, int, bool], ...]:
    """What a word or phrase (lower case) can say: (group, meaning, plain?)."""
    if not _listed(english, phrases).fullmatch(text):
        return ()
    found: dict[tuple[str, int], bool] = {}
    for group, number, plain, pattern in _table(english, phrases):
        if (group, number) not in found and pattern.fullmatch(text):
            found[group, number] = plain
    return tuple((group, number, plain) for (group, number), plain in found.items())


@cache
def _first_words(english: bool) -> re.Pattern[str]:
    phrases = (phrase for *_, pattern in _table(english, True) for phrase in re.split(r"\|(?![^(]*\))", pattern.pattern))
    return re.compile("|".join(sorted({phrase.rpartition(r"\s+")[0] for phrase in phrases})))


@lru_cache(maxsize=65536)
def _begins(word: str, english: bool) -> bool:
    """Whether a phrase of the tables can begin with a word (lower case)."""
    return _first_words(english).fullmatch(word) is not None


def meanings(text: str, english: bool) -> dict[str, list[Said]]:
    """What the words and the phrases of two words of a text say of each group."""
    words = read_words(text)
    found: dict[str, list[Said]] = {}
    for number, word in enumerate(words.lower):
        for group, meaning, plain in _classes(word, english):
            found.setdefault(group, []).append(Said(group, meaning, plain, words.spans[number]))
        if number and _begins(words.lower[number - 1], english):
            for group, meaning, plain in _classes(f"{words.lower[number - 1]} {word}", english, True):
                found.setdefault(group, []).append(Said(group, meaning, plain, words.span(number - 1, number)))
    return found
