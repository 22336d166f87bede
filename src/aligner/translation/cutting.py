"""Cutting text that is too long for a model, without losing a character of it."""

from __future__ import annotations

import re
from collections.abc import Callable

__all__ = ["cut", "one_sentence_each"]

LONGEST_CHARACTERS = 2000
"""Beyond this, text is cut before anybody counts its tokens: tokenizers take more than linear time on endless words."""

_PLACES = tuple(
    re.compile(pattern) for pattern in (r"[.!?…][\"'»”’)\]]*\s+", r"[;:][\"'»”’)\]]*\s+", r",[\"'»”’)\]]*\s+|(?<!\s)\s+[—–-]\s+", r"\s+")
)
"""Where to cut, best first: after a sentence, a clause, a phrase, a word."""
_SENTENCE = re.compile(r".*?(?:(?<![.!?…])[.!?…]++[\"'»”’)\]]*\s+|$)", re.DOTALL)


def cut(text: str, fits: Callable[[str], bool]) -> list[str]:
    """Parts that fit, joined the text again; cut near the middle, at the best place that is there."""
    if len(text) < 2 or (len(text) <= LONGEST_CHARACTERS and fits(text)):
        return [text]
    at = _place(text)
    return cut(text[:at], fits) + cut(text[at:], fits)


def _place(text: str) -> int:
    low, middle, high = len(text) // 4, len(text) // 2, 3 * len(text) // 4
    for pattern in _PLACES:
        ends = [match.end() for match in pattern.finditer(text, low, high) if match.end() < len(text)]
        if ends:
            return min(ends, key=lambda end: (abs(end - middle), end))
    return middle


def one_sentence_each(text: str) -> list[str]:
    """Parts, joined the text again, that end where a sentence seems to; a text of one sentence is cut at a phrase near its middle."""
    parts = [part for part in _SENTENCE.findall(text) if part]
    if len(parts) == 1 and len(text.split()) >= 8:
        at = _place(text)
        parts = [text[:at], text[at:]]
    return parts
