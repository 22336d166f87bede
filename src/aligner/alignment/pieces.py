"""Sentences inside a segment.

A segment may hold several sentences, as texts have it that another program has cut, and headings that were joined with what follows.
Whether a link has a segment too many or too few shows in these pieces: each of one side should be found among those of the other.

A heading has no full stop. Where it was joined with a sentence, a word like "the" or "in" is written with a capital letter inside the
segment; the document itself shows which words are written so at the beginning of a sentence only.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

__all__ = ["split_document", "split_pieces"]

_ENDING = re.compile(r"(?<=[.!?…:;])[\"'»”’)\]]{0,3}\s+(?=[^\s.,;:])|(?<=[。！？])")
LEAST_LETTERS = 4
"""Letters of a piece; a shorter one goes with its neighbour: numbers, initials, abbreviations."""
MOST_PIECES = 12
"""Pieces of a segment; the last holds the rest."""
SHORT, SHORT_BEFORE_SMALL = 3, 5
"""Characters of a word with a full stop that may be an abbreviation or an ordinal; and before a small letter or a digit."""
_WORD = re.compile(r"\S+")
LEAST_SMALL, MORE_OFTEN = 3, 2
"""How often a document has a word with a small letter, and how many times as often as with a capital inside a sentence, for the capital to
be the mark of a beginning."""
LONG_WORD = 4
"""Letters from which all words of a heading have capitals, where headings are written so; longer ones may end a heading, even when they are
frequent."""
SHORTEST_END = 3
"""Headings do not end in shorter words, like "of" and "a"."""


def split_document(texts: Sequence[str], needed: Sequence[bool] | None = None) -> list[list[str]]:
    """The pieces of each segment of a document, with joined headings apart. `needed`: which segments are cut; None: all."""
    if needed is not None and not any(needed):
        return [[text] for text in texts]
    small = _small_words(texts)
    needed = [True] * len(texts) if needed is None else needed
    return [_with_headings_apart(split_pieces(text), small) if cut else [text] for text, cut in zip(texts, needed, strict=True)]


def _small_words(texts: Sequence[str]) -> frozenset[str]:
    """Words that the document mostly writes with a small letter, and with a capital rarely but at beginnings."""
    count: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for text in texts:
        words = text.split()
        count.update(words)
        capital.update(word.lower() for before, word in pairwise(words) if word[0].isupper() and before[-1].isalnum())
    return frozenset(
        word
        for word, often in count.items()
        if often >= LEAST_SMALL and len(word) > 1 and word.islower() and word.isalpha() and often >= MORE_OFTEN * capital[word]
    )


def _with_headings_apart(pieces: list[str], small: frozenset[str]) -> list[str]:
    parts = [part for piece in pieces for part in _heading_apart(piece, small)]
    return parts if len(parts) <= MOST_PIECES else pieces


def _heading_apart(piece: str, small: frozenset[str]) -> list[str]:
    """The piece cut before the first word that marks the beginning of a sentence, if any."""
    words = piece.split()
    for k in range(1, len(words) - 1):
        word = words[k]
        if not (word[0].isupper() and word.lower() in small and word[1:].islower()):
            continue
        before, after = words[k - 1], words[k + 1]
        is_end = before[-1].isalnum() and (len(before) > LONG_WORD or (len(before) >= SHORTEST_END and before not in small))
        if is_end and after[0].islower() and (not before[0].isupper() or _is_title(words[:k])):
            start = [one.start() for one in _WORD.finditer(piece)][k]
            heading, rest = piece[:start].rstrip(), piece[start:]
            if _has_letters(heading):
                return [heading, rest]
    return [piece]


def _is_title(words: Sequence[str]) -> bool:
    """Whether all long words begin with a capital letter, at least two of them."""
    long = [word for word in words if len(word) >= LONG_WORD]
    return len(long) > 1 and not any(word[0].islower() for word in long)


def split_pieces(text: str) -> list[str]:
    """The parts of a segment that end in a stop, colon or semicolon, at least one; together they are its text but for spaces."""
    pieces: list[str] = []
    start = 0
    for ending in _ENDING.finditer(text):
        if len(pieces) == MOST_PIECES - 1:
            break
        stop = ending.end()
        if _has_letters(text[start:stop]) and not _may_be_abbreviated(text[start : ending.start()], text[stop : stop + 1]):
            pieces.append(text[start:stop].strip())
            start = stop
    rest = text[start:].strip()
    if pieces and not _has_letters(rest):
        pieces[-1] = f"{pieces[-1]} {rest}".rstrip()
    else:
        pieces.append(rest)
    return pieces


def _has_letters(text: str) -> bool:
    """Whether there are LEAST_LETTERS, of which signs of Chinese and Japanese count twice: they are words."""
    count = 0
    for character in text:
        if character.isalpha():
            count += 2 if character > "\u3000" else 1
            if count >= LEAST_LETTERS:
                return True
    return False


def _may_be_abbreviated(before: str, after: str) -> bool:
    word = before[before.rfind(" ") + 1 :]
    longest = SHORT_BEFORE_SMALL if (after.isdigit() or after.islower()) and not word[:-1].isdecimal() else SHORT
    return word.endswith(".") and len(word) <= longest
