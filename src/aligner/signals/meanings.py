"""Which meanings of a group of opposites (more or less, north or south, accepted or rejected) a text states."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_opposites import EXCLUSIVE, Meaning
from aligner.languages.pair import Language
from aligner.lexicon.word_links import read_words

__all__ = ["StatedMeaning", "stated_meanings"]


@dataclass(frozen=True, slots=True)
class StatedMeaning:
    """One meaning (by index) of a group that a text states, and where. `unambiguous`: the words at `span` mean nothing else."""

    group: str
    meaning: int
    unambiguous: bool
    span: Span


def _pattern(tokens: str, phrases: bool) -> re.Pattern[str] | None:
    """A pattern for the words (or, with `phrases`, for the phrases) of an entry of the table; None when it has none."""
    chosen = [_entry(token) for token in tokens.split() if ("_" in token) == phrases]
    return re.compile("|".join(chosen)) if chosen else None


def _entry(token: str) -> str:
    return token.replace("*", r"\w*").replace("_", r"\s+")


@cache
def _table(language: Language, phrases: bool) -> tuple[tuple[str, int, bool, re.Pattern[str]], ...]:
    """(group, meaning, unambiguous, pattern) of a language; the unambiguous words of a meaning come before the others."""
    rows = []
    for group, meanings in EXCLUSIVE.items():
        for number, meaning in enumerate(meanings):
            for unambiguous, tokens in zip((True, False), _tokens(meaning, language), strict=True):
                pattern = _pattern(tokens, phrases)
                if pattern is not None:
                    rows.append((group, number, unambiguous, pattern))
    return tuple(rows)


def _tokens(meaning: Meaning, language: Language) -> tuple[str, str]:
    """The unambiguous words of a meaning in a language, and the other words."""
    if language is Language.SPANISH:
        return meaning.spanish, meaning.also_spanish
    return meaning.english, meaning.also_english


@cache
def _any_entry(language: Language, phrases: bool) -> re.Pattern[str]:
    return re.compile("|".join(pattern.pattern for *_, pattern in _table(language, phrases)))


_Entries = tuple[tuple[str, int, bool], ...]
"""What a word or a phrase can state: (group, meaning, unambiguous)."""


def _entries(text: str, language: Language, phrases: bool = False) -> _Entries:
    """What a word or a phrase (lower case) can state."""
    if not _any_entry(language, phrases).fullmatch(text):
        return ()
    found: dict[tuple[str, int], bool] = {}
    for group, number, unambiguous, pattern in _table(language, phrases):
        if (group, number) not in found and pattern.fullmatch(text):
            found[group, number] = unambiguous
    return tuple((group, number, unambiguous) for (group, number), unambiguous in found.items())


@cache
def _first_words(language: Language) -> re.Pattern[str]:
    """The first words of all phrases of the table."""
    entries = [tokens for meanings in EXCLUSIVE.values() for meaning in meanings for tokens in _tokens(meaning, language)]
    phrases = [token for tokens in entries for token in tokens.split() if "_" in token]
    return re.compile("|".join(sorted({_entry(phrase.rpartition("_")[0]) for phrase in phrases})))


@cache
def _word_reader(language: Language) -> Callable[[str], tuple[_Entries, bool]]:
    """What gives, for a word (lower case) of a language, what it can state alone, and whether a phrase of the table can begin with it."""

    @lru_cache(maxsize=65536)
    def read(word: str) -> tuple[_Entries, bool]:
        return _entries(word, language), _first_words(language).fullmatch(word) is not None

    return read


def stated_meanings(text: str, language: Language) -> dict[str, list[StatedMeaning]]:
    """By group, the meanings that single words, and phrases of two words, of a text state."""
    words, read = read_words(text), _word_reader(language)
    found: dict[str, list[StatedMeaning]] = {}
    begins = False
    for number, word in enumerate(words.lower):
        begun = begins
        entries, begins = read(word)
        for group, meaning, unambiguous in entries:
            found.setdefault(group, []).append(StatedMeaning(group, meaning, unambiguous, words.spans[number]))
        if begun:
            for group, meaning, unambiguous in _entries(f"{words.lower[number - 1]} {word}", language, True):
                span = words.span(number - 1, number)
                found.setdefault(group, []).append(StatedMeaning(group, meaning, unambiguous, span))
    return found
