"""Patterns of words and phrases, tried only where a text has what one of them begins with, and compiled when that is first so."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from aligner.text.beginnings import beginnings_of, word_starts

__all__ = ["WordPattern", "WordPatterns"]

WHOLE_WORD = r"(?<!\w)", r"(?!\w)"


class WordPattern:
    """Alternatives (`words`), without case, each of which begins where a word begins.

    `start`: what must stand before them; it must rule out that they begin inside a word. `end`: what must stand behind them.
    """

    def __init__(self, words: str, start: str = WHOLE_WORD[0], end: str = WHOLE_WORD[1]) -> None:
        self._words, self._start, self._end = words, start, end

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The whole pattern."""
        return re.compile(f"{self._start}(?:{self._words}){self._end}", re.IGNORECASE)

    @cached_property
    def beginnings(self) -> frozenset[str] | None:
        """How matches begin (`beginnings_of`)."""
        return beginnings_of(self._words)

    def _places(self, text: str) -> Sequence[int]:
        """Where a text has what one of the alternatives begins with."""
        starts = word_starts(text)
        shared = starts.keys() & (self.beginnings or ())
        if len(shared) < 2:
            return starts[shared.pop()] if shared else ()
        return sorted({place for letters in shared for place in starts[letters]})

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match in a text, or between two places in it."""
        stop = len(text) if end is None else end
        if self.beginnings is None:
            return self.pattern.search(text, start, stop)
        places = self._places(text)
        return next(self._at(text, places, start, stop), None) if places else None

    def starts(self, text: str) -> list[int]:
        """Where matches begin in a text, each by itself: also inside another."""
        places = range(len(text)) if self.beginnings is None else self._places(text)
        return [place for place in places if self.pattern.match(text, place) is not None]

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """The matches in a text, or between two places in it, each behind the one before it."""
        stop = len(text) if end is None else end
        if self.beginnings is None:
            return self.pattern.finditer(text, start, stop)
        places = self._places(text)
        return self._at(text, places, start, stop) if places else iter(())

    def _at(self, text: str, places: Sequence[int], start: int, stop: int) -> Iterator[re.Match[str]]:
        for place in places:
            if start <= place < stop:
                match = self.pattern.match(text, place, stop)
                if match is not None:
                    yield match
                    start = match.end()


class WordPatterns:
    """Several patterns, of which one look at a text tells which it may match."""

    def __init__(self, patterns: Sequence[WordPattern]) -> None:
        self._patterns = patterns

    @cached_property
    def _by_beginning(self) -> Mapping[str, Sequence[int]]:
        """By letters with which their alternatives begin, the numbers of patterns; by "", of those that may begin with anything."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, pattern in enumerate(self._patterns):
            for letters in ("",) if pattern.beginnings is None else pattern.beginnings:
                found[letters].append(number)
        return found

    def likely(self, text: str) -> Sequence[int]:
        """The numbers of the patterns that a text may match, ascending."""
        shared = word_starts(text).keys() & self._by_beginning.keys()
        return sorted({number for letters in (*shared, "") for number in self._by_beginning.get(letters, ())})
