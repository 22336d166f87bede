"""Which meanings of a group of opposites (more or less, north or south, accepted or rejected) a text states."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_opposites import EXCLUSIVE, Meaning
from aligner.languages.pair import Language
from aligner.lexicon.word_links import read_words
from aligner.text.beginnings import LETTERS, beginnings_of
from aligner.values import made_quickly

__all__ = ["StatedMeaning", "stated_meanings"]

_PLAIN = re.compile(r"[^\W\d_]+(?:_[^\W\d_]+)*\*?")
"""An entry of the table that is no pattern: a word or phrase, or the beginning of some."""
_REST = re.compile(r"\w*")


@made_quickly
@dataclass(frozen=True, slots=True)
class StatedMeaning:
    """One meaning (by index) of a group that a text states, and where. `unambiguous`: the words at `span` mean nothing else."""

    group: str
    meaning: int
    unambiguous: bool
    span: Span


_Entries = tuple[tuple[str, int, bool], ...]
"""What a word or a phrase can state: (group, meaning, unambiguous)."""


def _entry(token: str) -> str:
    """The pattern of an entry."""
    return token.replace("*", r"\w*").replace("_", r"\s+")


@dataclass(frozen=True, slots=True)
class _Table:
    """What the words, or the phrases, of a language state. `rows`: all of it, in the order in which it counts.

    The others give the numbers of rows: `words` of a whole text, `beginnings` of how it begins, `patterns` of what it matches, by up to
    LETTERS of the first letters that it then has; by no letter where it may begin with any.
    """

    rows: _Entries
    words: Mapping[str, Sequence[int]]
    beginnings: Mapping[str, Sequence[int]]
    patterns: Mapping[str, Sequence[tuple[int, re.Pattern[str]]]]


@cache
def _table(language: Language, phrases: bool) -> _Table:
    """The unambiguous words of a meaning come before the others."""
    rows: list[tuple[str, int, bool]] = []
    words: defaultdict[str, list[int]] = defaultdict(list)
    beginnings: defaultdict[str, list[int]] = defaultdict(list)
    patterns: defaultdict[str, list[tuple[int, re.Pattern[str]]]] = defaultdict(list)
    for group, meanings in EXCLUSIVE.items():
        for number, meaning in enumerate(meanings):
            for unambiguous, tokens in zip((True, False), _tokens(meaning, language), strict=True):
                for token in tokens.split():
                    if ("_" in token) != phrases:
                        continue
                    if _PLAIN.fullmatch(token) is None:
                        pattern = re.compile(_entry(token))
                        for letters in beginnings_of(pattern.pattern) or ("",):
                            patterns[letters].append((len(rows), pattern))
                    elif token.endswith("*"):
                        beginnings[token[:-1].replace("_", " ")].append(len(rows))
                    else:
                        words[token.replace("_", " ")].append(len(rows))
                rows.append((group, number, unambiguous))
    return _Table(tuple(rows), dict(words), dict(beginnings), dict(patterns))


def _tokens(meaning: Meaning, language: Language) -> tuple[str, str]:
    """The unambiguous words of a meaning in a language, and the other words."""
    if language is Language.SPANISH:
        return meaning.spanish, meaning.also_spanish
    return meaning.english, meaning.also_english


@lru_cache(maxsize=1 << 15)
def _entries(text: str, language: Language, phrases: bool = False) -> _Entries:
    """What a word or a phrase of two words (lower case, one blank between them) can state."""
    table = _table(language, phrases)
    found = set(table.words.get(text, ()))
    for end in range(1, len(text) + 1):
        if text[:end] in table.beginnings and _REST.fullmatch(text, end):
            found.update(table.beginnings[text[:end]])
    for end in range(LETTERS + 1):
        found.update(row for row, pattern in table.patterns.get(text[:end], ()) if pattern.fullmatch(text))
    meanings: dict[tuple[str, int], bool] = {}
    for group, number, unambiguous in (table.rows[row] for row in sorted(found)):
        meanings.setdefault((group, number), unambiguous)
    return tuple((group, number, unambiguous) for (group, number), unambiguous in meanings.items())


@cache
def _first_words(language: Language) -> re.Pattern[str]:
    """The first words of all phrases of the table."""
    entries = [tokens for meanings in EXCLUSIVE.values() for meaning in meanings for tokens in _tokens(meaning, language)]
    phrases = [token for tokens in entries for token in tokens.split() if "_" in token]
    return re.compile("|".join(sorted({_entry(phrase.rpartition("_")[0]) for phrase in phrases})))


@lru_cache(maxsize=1 << 15)
def _word(word: str, language: Language) -> tuple[_Entries, bool]:
    """What a word (lower case) can state, and whether a phrase of the table can begin with it."""
    return _entries(word, language), _first_words(language).fullmatch(word) is not None


def stated_meanings(text: str, language: Language) -> dict[str, list[StatedMeaning]]:
    """By group, the meanings that single words, and phrases of two words, of a text state."""
    words, begins = read_words(text), False
    found: dict[str, list[StatedMeaning]] = {}
    for number, word in enumerate(words.lower):
        entries, begins_next = _word(word, language)
        for group, meaning, unambiguous in entries:
            found.setdefault(group, []).append(StatedMeaning(group, meaning, unambiguous, words.spans[number]))
        if begins:
            for group, meaning, unambiguous in _entries(f"{words.lower[number - 1]} {word}", language, True):
                span = words.span(number - 1, number)
                found[group] = [one for one in found.get(group, ()) if not span[0] <= one.span[0] < span[1]]  # "east" of "north-east"
                found[group].append(StatedMeaning(group, meaning, unambiguous, span))
        begins = begins_next
    return found
