"""Where a model's tokens stand in the text that was cut into them."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

from aligner.translation.tokenizers import CONTINUES

__all__ = ["token_spans"]

Span = tuple[int, int]


def token_spans(text: str, tokens: Sequence[str]) -> tuple[Span, ...]:
    """Character spans of tokens in a text, in order. A token without letters of its own has an empty span where it stands.

    Tokens are pieces of SentencePiece, or Moses tokens with their escapes; the text may be in any Unicode form. What a tokenizer
    normalised away or put in for something else gets the place between its neighbours.
    """
    letters, places = _letters(text)
    pieces = [_plain(token) for token in tokens]
    joined = "".join(pieces)
    found = list(range(len(joined) + 1)) if joined == letters else _matched(joined, letters)
    spans: list[Span] = []
    at = 0
    for piece in pieces:
        first, last = found[at], found[at + len(piece)]
        at += len(piece)
        start = places[first] if first < len(places) else len(text)
        spans.append((start, places[last - 1] + 1) if last > first else (start, start))
    return tuple(spans)


def _letters(text: str) -> tuple[str, list[int]]:
    """What can be seen of a text, composed letter by letter, without blanks; and where each of these characters comes from."""
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for one in unicodedata.normalize("NFKC", char):
            if one.isprintable() and not one.isspace():
                letters.append(one)
                places.append(place)
    return "".join(letters), places


def _plain(token: str) -> str:
    plain = html.unescape(token.removesuffix(CONTINUES).replace("▁", ""))
    return "".join(c for c in unicodedata.normalize("NFKC", plain) if c.isprintable() and not c.isspace())


def _matched(joined: str, letters: str) -> list[int]:
    """For every place in what tokens say, 0 to its length, the place in the text."""
    found = [0] * (len(joined) + 1)
    for _, i1, i2, j1, j2 in SequenceMatcher(None, joined, letters, autojunk=False).get_opcodes():
        for place in range(i1, i2):
            # Equal stretches go letter by letter; of others, each takes its share.
            found[place] = j1 + (place - i1) * (j2 - j1) // (i2 - i1)
    found[-1] = len(letters)
    return found
