"""Patterns of words and phrases that most texts have none of: such a text is not searched, and a pattern nobody needs is not compiled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from aligner.text.beginnings import beginnings_of, may_match

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

    def search(self, text: str, *bounds: int) -> re.Match[str] | None:
        """The first match in a text, or between two places in it."""
        return self.pattern.search(text, *bounds) if may_match(text, self._beginnings) else None

    def finditer(self, text: str, *bounds: int) -> Iterator[re.Match[str]]:
        """The matches in a text, or between two places in it."""
        return self.pattern.finditer(text, *bounds) if may_match(text, self._beginnings) else iter(())
