"""Patterns of words and phrases, tried only where a word of a text begins like one of them, and compiled when that is first so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from aligner.text.beginnings import beginnings_of, word_starts

__all__ = ["WordPattern"]

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
    def _beginnings(self) -> frozenset[str] | None:
        return beginnings_of(self._words)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match in a text, or between two places in it."""
        if self._beginnings is not None and word_starts(text).keys().isdisjoint(self._beginnings):
            return None
        return next(self.finditer(text, start, end), None)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """The matches in a text, or between two places in it, each behind the one before it."""
        stop = len(text) if end is None else end
        if self._beginnings is None:
            yield from self.pattern.finditer(text, start, stop)
            return
        starts = word_starts(text)
        for place in sorted({place for letters in starts.keys() & self._beginnings for place in starts[letters]}):
            if start <= place < stop:
                match = self.pattern.match(text, place, stop)
                if match is not None:
                    yield match
                    start = match.end()
