"""Words and phrases as tables of languages/ write them, found in the words of a text.

`a|b` for either, `walk~` for every form of a word given by its dictionary form, `walk*` for any ending, `_` between the words of a phrase.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from aligner.languages.inflection import inflect
from aligner.languages.pair import Language
from aligner.languages.word_forms import word_forms

__all__ = ["Phrase", "WrittenWord", "find_phrase", "read_phrase", "read_word"]


class WrittenWord(NamedTuple):
    """One word of a table: the words that it stands for, and beginnings of such words."""

    exact: frozenset[str]
    beginnings: tuple[str, ...]

    def __call__(self, word: str) -> bool:
        """Whether it stands for a word, in lower case."""
        return word in self.exact or word.startswith(self.beginnings)


Phrase = tuple[WrittenWord, ...]


@cache
def read_word(written: str, language: Language) -> WrittenWord:
    """The word of a table: `bench~|pew*`."""
    exact: set[str] = set()
    beginnings: list[str] = []
    for one in written.split("|"):
        if one.endswith("~"):
            exact |= inflect(one[:-1], language) | word_forms(one[:-1], language).keys()
        elif one.endswith("*"):
            beginnings.append(one[:-1])
        else:
            exact.add(one)
    return WrittenWord(frozenset(exact), tuple(beginnings))


def read_phrase(written: str, language: Language) -> Phrase:
    """The words of a phrase of a table: `bank_of_england|japan`; a hyphen parts words, too."""
    return tuple(read_word(word, language) for word in written.replace("-", "_").split("_") if word)


def find_phrase(phrase: Phrase, words: Sequence[str], places: range) -> range | None:
    """Where a phrase first stands in words of a text, in lower case, all of it at the given places."""
    first, *more = phrase
    if not first.beginnings and first.exact.isdisjoint(words):
        return None  # nearly always
    for place in range(places.start, places.stop - len(more)):
        if first(words[place]) and all(one(words[place + k]) for k, one in enumerate(more, 1)):
            return range(place, place + len(phrase))
    return None
