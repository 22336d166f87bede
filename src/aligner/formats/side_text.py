"""The articles that ready-made pairs are made into: each side's texts, a line each."""

from __future__ import annotations

from aligner.bitext import Article, Segment
from aligner.text.places import FilePlace, PlacedText

__all__ = ["SideText"]


class SideText:
    """The text of a side, made of its segments, a line each."""

    def __init__(self) -> None:
        """Nothing is in it yet."""
        self._segments: list[Segment] = []
        self._places: list[FilePlace] = []
        self._length = 0

    def add(self, placed: PlacedText) -> tuple[int, ...]:
        """The numbers of the segment that a text becomes: one, or none for an empty text."""
        text = placed.text
        if not text:
            return ()
        number = len(self._segments)
        self._segments.append(Segment(text, self._length, self._length + len(text), paragraph=number))
        for offset, line, column in placed.places:
            self._places.append((self._length + offset, line, column))
        self._length += len(text) + 1
        return (number,)

    def article(self, name: str, language: str) -> Article:
        """The article of all segments."""
        text = "\n".join(segment.text for segment in self._segments)
        return Article(name, language, text, segments=tuple(self._segments), places=tuple(self._places))
