"""Telling output that no translator would write from output that may be wrong but is language."""

from __future__ import annotations

import re

__all__ = ["reasons"]

_SUBWORD = re.compile(r"@@|▁|@-@")
_ENTITY = re.compile(r"&(?:apos|quot|amp|lt|gt|#\d+);")
_WORD = re.compile(r"\w+")
LONGEST_RATIO = 3.0
LONGER_BY = 40
"""Characters by which output may exceed three times the source without being suspect: short sentences vary."""
LEAST_COPIED_WORDS = 4


def reasons(source: str, output: str) -> tuple[str, ...]:
    """What is wrong with an output, in the order of this list: empty, subword marks, entities, unknown, loop, too long, copied."""
    found = []
    if source.strip() and not output.strip():
        return ("empty",)
    if _SUBWORD.search(output) and not _SUBWORD.search(source):
        found.append("subword marks")
    if _ENTITY.search(output) and not _ENTITY.search(source):
        found.append("entities")
    if ("⁇" in output or "<unk>" in output) and "⁇" not in source and "<unk>" not in source:
        found.append("unknown")
    if _loops(output) > max(_loops(source), 3):
        found.append("loop")
    if len(output) > LONGEST_RATIO * len(source) + LONGER_BY:
        found.append("too long")
    if _is_copied(source, output):
        found.append("copied")
    return tuple(found)


def _loops(text: str) -> int:
    """How often in a row a word, or a group of two or three words, stands."""
    words = [word.lower() for word in _WORD.findall(text)]
    longest = 1
    for size in (1, 2, 3):
        run = 1
        for k in range(size, len(words) - size + 1):
            if words[k : k + size] == words[k - size : k]:
                run += 1
                longest = max(longest, 1 + run // size)
            else:
                run = 1
    return longest


def _is_copied(source: str, output: str) -> bool:
    """The sentence came out as it went in; names and figures alone may."""
    words = _WORD.findall(source)
    common = [word for word in words if word[0].islower() and word.isalpha()]
    return len(common) >= LEAST_COPIED_WORDS and words == _WORD.findall(output)
