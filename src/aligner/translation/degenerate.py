"""Telling output that no translator would write from output that may be wrong but is language.

What is looked for is what people report of the models: Argos Translate issues 168, 183, 318, 428 and 444 (loops), 504 and 522 (subword
marks), 268 (entities), 299 (invented symbols), 310 and 409 (text copied, a sentence dropped); LibreTranslate issues 46, 567, 612, 710, 917.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

__all__ = ["SEVERITY", "reasons", "severity"]

SEVERITY = {
    "empty": 8,
    "loop": 6,
    "subword marks": 6,
    "cut off": 5,
    "too long": 5,
    "copied": 5,
    "too short": 4,
    "sentence dropped": 4,
    "unknown": 2,
    "symbols": 2,
    "entities": 1,
    "capitals": 1,
    "no final stop": 1,
}
"""How bad each is, for choosing between two outputs that both have something. `cut off` is for the decoder to say."""

LONGEST_RATIO = 3.0
LONGER_BY = 40
"""Characters by which output may exceed three times the source without being suspect: short sentences vary."""
SHORTEST_RATIO = 0.3
SHORT_FROM = 40
"""Characters of a source from which an output under that share of its length is suspect."""
DROPPED_RATIO = 0.6
LEAST_COPIED_WORDS = 4
COPIED_SHARE = 0.8
MOST_REPEATS = 3

_SUBWORD = re.compile(r"@@|▁|@-@")
_ENTITY = re.compile(r"&(?:apos|quot|amp|lt|gt|#\d+|#x[0-9a-fA-F]+|#9[13]);")
_WORD = re.compile(r"\w+")
_STUTTER = re.compile(r"([^\W\d_]{2,12}?)\1{4,}")
_SENTENCE_END = re.compile(r"[.!?…][\"'»”’)\]]*(?=\s+[¿¡«“\"'(]*[A-ZÁÉÍÓÚÑ])|[!?…][\"'»”’)\]]*(?=\s)")
_FINAL = re.compile(r"[.!?…][\"'»”’)\]\s]*$")
_ARTICLES = frozenset({"el", "la", "los", "las", "un", "una", "the", "a", "an"})


def reasons(source: str, output: str) -> tuple[str, ...]:
    """What is wrong with an output: keys of `SEVERITY`, in a fixed order; empty when nothing is."""
    if source.strip() and not output.strip():
        return ("empty",)
    tests = {
        "loop": _longest_run(output) > max(_longest_run(source), MOST_REPEATS) or (_STUTTER.search(output) and not _STUTTER.search(source)),
        "subword marks": _SUBWORD.search(output) and not _SUBWORD.search(source),
        "too long": len(output) > LONGEST_RATIO * len(source) + LONGER_BY,
        "copied": _is_copied(source, output),
        "too short": len(source) >= SHORT_FROM and len(output) < SHORTEST_RATIO * len(source),
        "sentence dropped": _sentences(output) < _sentences(source) and len(output) < DROPPED_RATIO * len(source),
        "unknown": ("⁇" in output or "<unk>" in output) and "⁇" not in source and "<unk>" not in source,
        "symbols": _symbols(output) - _symbols(source),
        "entities": _ENTITY.search(output) and not _ENTITY.search(source),
        "capitals": _is_shouting(output) and not _is_shouting(source),
        "no final stop": _FINAL.search(source) and not _FINAL.search(output),
    }
    return tuple(name for name, found in tests.items() if found)


def severity(found: tuple[str, ...]) -> int:
    """How bad that is, all together; 0 for nothing."""
    return sum(SEVERITY[name] for name in found)


def _longest_run(text: str) -> int:
    """How often in a row a word, or a group of two to four words, stands."""
    words = [word.lower() for word in _WORD.findall(text)]
    longest = 1
    for size in (1, 2, 3, 4):
        equal = 0
        for k in range(size, len(words)):
            equal = equal + 1 if words[k] == words[k - size] else 0
            longest = max(longest, 1 + equal // size)
    return longest


def _is_copied(source: str, output: str) -> bool:
    """The sentence came out as it went in; names and figures alone may."""
    words = _WORD.findall(source)
    candidates = [word for word in words if word[0].islower() and word.isalpha() and len(word) > 1]
    if source.isupper() or (words and words[0].lower() in _ARTICLES and source.istitle()):
        candidates = [word for word in words if word.isalpha()]
    common = Counter(word.lower() for word in candidates)
    if common.total() < LEAST_COPIED_WORDS:
        return False
    kept = common & Counter(word.lower() for word in _WORD.findall(output))
    return kept.total() >= COPIED_SHARE * common.total()


def _sentences(text: str) -> int:
    return 1 + len(_SENTENCE_END.findall(text.strip()))


def _symbols(text: str) -> set[str]:
    """Pictures, musical notes and the like: nothing that a translator adds."""
    return {c for c in text if c > "\xff" and unicodedata.category(c) in {"So", "Co", "Cn"}}


def _is_shouting(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 8 and len(text.split()) >= 2 and text.isupper()
