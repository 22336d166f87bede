"""Sentences inside a segment.

A segment may hold several sentences, as texts have it that another program has cut, and headings that were joined with what follows.
Whether a link has a segment too many or too few shows in these pieces: each of one side should be found among those of the other.
"""

from __future__ import annotations

import re

__all__ = ["split_pieces"]

_ENDING = re.compile(r"(?<=[.!?…:;])[\"'»”’)\]]{0,3}\s+(?=[^\s.,;:])|(?<=[。！？])")
LEAST_LETTERS = 4
"""Letters of a piece; a shorter one goes with its neighbour: numbers, initials, abbreviations."""
MOST_PIECES = 12
"""Pieces of a segment; the last holds the rest."""
SHORT, SHORT_BEFORE_SMALL = 3, 5
"""Characters of a word with a full stop that may be an abbreviation or an ordinal; and before a small letter or a digit."""


def split_pieces(text: str) -> list[str]:
    """The parts of a segment that end in a stop, colon or semicolon, at least one; together they are its text but for spaces."""
    pieces: list[str] = []
    start = 0
    for ending in _ENDING.finditer(text):
        if len(pieces) == MOST_PIECES - 1:
            break
        stop = ending.end()
        if _letters(text[start:stop]) >= LEAST_LETTERS and not _may_be_abbreviated(text[start : ending.start()], text[stop : stop + 1]):
            pieces.append(text[start:stop].strip())
            start = stop
    rest = text[start:].strip()
    if pieces and _letters(rest) < LEAST_LETTERS:
        pieces[-1] = f"{pieces[-1]} {rest}".rstrip()
    else:
        pieces.append(rest)
    return pieces


def _letters(text: str) -> int:
    # Signs of Chinese and Japanese are words.
    return sum(2 if character > "\u3000" else 1 for character in text if character.isalpha())


def _may_be_abbreviated(before: str, after: str) -> bool:
    word = before[before.rfind(" ") + 1 :]
    return word.endswith(".") and len(word) <= (SHORT_BEFORE_SMALL if after.isdigit() or after.islower() else SHORT)
