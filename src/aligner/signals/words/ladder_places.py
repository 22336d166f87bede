"""Words and phrases of a text that stand on ladders: what they can say, and what they say for sure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.inflection import beginnings, inflect
from aligner.languages.ladders import Ladder
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words, read_words
from aligner.values import made_quickly

__all__ = ["Found", "Place", "find_places", "places_of", "words_on_ladders"]

_MAX_PLACES = 40
"""Maximum number of words of a ladder in a text that are compared; a sentence has fewer."""
_INDEXED = 4
"""First letters by which entries are found, at most."""
_MIN_PREFIX = 3
"""Letters of a prefix, at least."""


@made_quickly
@dataclass(frozen=True, slots=True)
class Place:
    """Words of a text that stand on a ladder. `first`, `last`: indices of words; `span`: their characters.

    `rungs`: by index, what they can say. `sure`: of these, what they say if they say anything of the ladder; empty when they often do not.
    """

    first: int
    last: int
    span: Span
    rungs: frozenset[int]
    sure: frozenset[int]


_Said = frozenset[tuple[int, bool]]
"""What words can say: (rung, whether it is their only meaning); rung -1 says nothing."""
_NOTHING: _Said = frozenset()


class _Entry(NamedTuple):
    """An entry of a ladder, which is given by its number: the words behind the first as they are written in the table, and what it says."""

    ladder: int
    more: tuple[str, ...]
    meaning: tuple[int, bool]


@dataclass(frozen=True, slots=True)
class _Entries:
    """What the words and phrases of a language can say on several ladders, which are given by number.

    `exact`: by their first word. Of inflected words there are some hundred thousand forms, of which a text has a few; `inflected` has
    entries with their first word as it is in the dictionary, by the first letters that all its forms have. `prefixes`: by the first
    letters of a word, (ladder, what words that begin with them say). `longest`: letters of the longest prefix.
    """

    exact: Mapping[str, Sequence[_Entry]]
    inflected: Mapping[str, Sequence[tuple[str, _Entry]]]
    prefixes: Mapping[str, tuple[tuple[int, _Said], ...]]
    longest: int


def _alternatives(part: str, language: Language) -> Iterator[str]:
    """The words of a part of an entry: `a|b`, each in every form if marked with `~`."""
    for word in part.split("|"):
        if word.endswith("~"):
            yield from inflect(word[:-1], language)
        else:
            yield word


def _all_entries(ladders: Sequence[Ladder], language: Language) -> Iterator[tuple[str, _Entry]]:
    """All entries, each with its first word, or several of them, as they are written in the table."""
    for ladder_number, ladder in enumerate(ladders):
        listed = [((-1, True), ladder.idle(language))]
        for number, rung in enumerate(ladder.rungs):
            listed += [((number, True), rung.words(language)), ((number, False), rung.also(language))]
        for meaning, tokens in listed:
            for token in tokens.replace("-", "_").split():
                first, *more = token.split("_")
                yield first, _Entry(ladder_number, tuple(more), meaning)


@cache
def _entries(ladders: tuple[Ladder, ...], language: Language) -> _Entries:
    exact: defaultdict[str, list[_Entry]] = defaultdict(list)
    inflected: defaultdict[str, list[tuple[str, _Entry]]] = defaultdict(list)
    prefixes: defaultdict[str, dict[int, _Said]] = defaultdict(dict)
    for first, entry in _all_entries(ladders, language):
        for word in first.split("|"):
            if word.endswith("~"):
                for letters in {start[:_INDEXED] for start in beginnings(word[:-1], language)}:
                    inflected[letters].append((word[:-1], entry))
            elif not word.endswith("*"):
                exact[word].append(entry)
            elif not entry.more:
                said = prefixes[word[:-1]]
                said[entry.ladder] = said.get(entry.ladder, _NOTHING) | {entry.meaning}
    frozen = {prefix: tuple(said.items()) for prefix, said in prefixes.items()}
    return _Entries(exact, inflected, frozen, max(map(len, frozen), default=0))


def _beginning_with(word: str, entries: _Entries, language: Language) -> Iterator[_Entry]:
    """The entries whose first word a word is."""
    yield from entries.exact.get(word, ())
    for length in range(min(len(word), _INDEXED) + 1):
        for first, entry in entries.inflected.get(word[:length], ()):
            # The forms of a word are made only for one that may be among them.
            if any(map(word.startswith, beginnings(first, language))) and word in inflect(first, language):
                yield entry


def _phrases(word: str, entries: _Entries, language: Language) -> tuple[tuple[int, tuple[str, ...], _Said], ...]:
    """The phrases that begin with a word: (ladder, further words of the phrase, what it says), the longest phrases of a ladder first."""
    found: dict[tuple[int, tuple[str, ...]], _Said] = {}
    for entry in _beginning_with(word, entries, language):
        for more in product(*(tuple(_alternatives(part, language)) for part in entry.more)):
            found[entry.ladder, more] = found.get((entry.ladder, more), _NOTHING) | {entry.meaning}
    longest_first = sorted(found.items(), key=lambda item: (item[0][0], -len(item[0][1])))
    return tuple((ladder, more, said) for (ladder, more), said in longest_first)


def _by_prefix(word: str, entries: _Entries) -> tuple[tuple[int, _Said], ...]:
    """What a word says by the letters that it begins with: (ladder, what it says)."""
    found: dict[int, _Said] = {}
    for length in range(_MIN_PREFIX, min(len(word), entries.longest) + 1):
        for ladder, said in entries.prefixes.get(word[:length], ()):
            found[ladder] = found.get(ladder, _NOTHING) | said
    return tuple(found.items())


class _Meaning(NamedTuple):
    """What the words of an entry say on a ladder: how many more there are than one, `Place.rungs` and `Place.sure`. `idle`: nothing."""

    more: int
    rungs: frozenset[int]
    sure: frozenset[int]
    idle: bool

    @classmethod
    def of(cls, more: int, said: _Said) -> _Meaning:
        rungs = frozenset(rung for rung, _ in said)
        return cls(more, rungs, frozenset(rung for rung, only in said if only), -1 in rungs)


_Heard = Mapping[int, _Meaning]
"""By ladder, what the words on it say."""


class _Beginning(NamedTuple):
    """What can begin at a word. `alone`: what it says by itself. `phrases`: by the second word of a phrase, (ladder, the words behind the
    first, what it says), the longest first.
    """

    alone: _Heard
    phrases: Mapping[str, Sequence[tuple[int, tuple[str, ...], _Meaning]]]


@cache
def _word_reader(ladders: tuple[Ladder, ...], language: Language) -> Callable[[str], _Beginning | None]:
    """What gives, for a word of a language, what can begin at it; None for the many words at which nothing does."""
    entries = _entries(ladders, language)

    @lru_cache(maxsize=1 << 16)
    def read(word: str) -> _Beginning | None:
        alone: dict[int, _Said] = {}
        phrases: defaultdict[str, list[tuple[int, tuple[str, ...], _Meaning]]] = defaultdict(list)
        for ladder, more, said in _phrases(word, entries, language):
            if more:
                phrases[more[0]].append((ladder, more, _Meaning.of(len(more), said)))
            else:
                alone[ladder] = said
        for ladder, said in _by_prefix(word, entries):
            alone[ladder] = alone.get(ladder, _NOTHING) | said
        return _Beginning({ladder: _Meaning.of(0, said) for ladder, said in alone.items()}, dict(phrases)) if alone or phrases else None

    return read


def _said_at(words: Sequence[str], number: int, beginning: _Beginning) -> _Heard:
    """By ladder, what the longest phrase that begins at a word says."""
    phrases = beginning.phrases.get(words[number + 1]) if number + 1 < len(words) else None
    if phrases is None:
        return beginning.alone
    found: dict[int, _Meaning] = {}
    for ladder, more, meaning in phrases:
        if ladder not in found and words[number + 1 : number + 1 + len(more)] == more:
            found[ladder] = meaning
    return {**beginning.alone, **found}


Found = Sequence[tuple[int, _Meaning]]
"""The words of a text that stand on a ladder: the number of the first word of each entry, and what it says."""


def words_on_ladders(words: Words, ladders: tuple[Ladder, ...], language: Language) -> Mapping[int, Found]:
    """By the number of a ladder, the words that stand on it, in order. The longest phrase counts, and hides what its words say alone."""
    read, free = _word_reader(ladders, language), dict[int, int]()
    found: defaultdict[int, list[tuple[int, _Meaning]]] = defaultdict(list)
    for number, word in enumerate(words.lower):
        beginning = read(word)
        if beginning is None:
            continue
        for ladder, meaning in _said_at(words.lower, number, beginning).items():
            own = found[ladder]
            if number < free.get(ladder, 0) or len(own) == _MAX_PLACES:
                continue
            if meaning.more:
                free[ladder] = number + meaning.more + 1
            if not meaning.idle:
                own.append((number, meaning))
    return found


def places_of(found: Found, words: Words) -> tuple[Place, ...]:
    return tuple(Place(first, first + one.more, words.span(first, first + one.more), one.rungs, one.sure) for first, one in found)


def find_places(text: str, ladders: tuple[Ladder, ...], language: Language) -> Mapping[Ladder, tuple[Place, ...]]:
    """The words of a text that stand on each ladder that it has words of, in order.

    The longest phrase counts, and hides what its words would say alone.
    """
    words = read_words(text)
    return {ladders[ladder]: places_of(own, words) for ladder, own in sorted(words_on_ladders(words, ladders, language).items()) if own}
