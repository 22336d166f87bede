"""The articles that ready-made pairs are made into: each side's texts, a line each."""

from __future__ import annotations

from aligner.bitext import Article, Segment
from aligner.text.places import FilePlace, PlacedText

__all__ = ["SideText"]

_ONE = tuple((number,) for number in range(2_000))
"""Numbers of one segment, made once: fewer values are kept, and fewer looked through to find what may be freed."""


class SideText:
    """The text of a side, made of its segments, a line each."""

    __slots__ = ("_length", "_places", "_segments")

    def __init__(self) -> None:
        """Nothing is in it yet."""
        self._segments: list[Segment] = []
        self._places: list[FilePlace] = []
        self._length = 0

    def add(self, placed: PlacedText) -> tuple[int, ...]:
        """The numbers of the segment that a text becomes: one, or none for an empty text."""
        text, places = placed
        if not text:
            return ()
        segments, start = self._segments, self._length
        number, end = len(segments), start + len(text)
        segments.append(Segment(text, start, end, number))
        if len(places) == 1 and not places[0][0]:
            _, line, column = places[0]
            self._places.append((start, line, column))
        else:
            self._places += [(start + offset, line, column) for offset, line, column in places]
        self._length = end + 1
        return _ONE[number] if number < 2_000 else (number,)

    def article(self, name: str, language: str) -> Article:
        """The article of all segments."""
        text = "\n".join([segment.text for segment in self._segments])
        return Article(name, language, text, segments=tuple(self._segments), places=tuple(self._places))
