"""Telling output that no translator would write from output that may be wrong but is language.

What is looked for is what people report of the models: Argos Translate issues 168, 183, 318, 428 and 444 (loops), 504 and 522 (subword
marks), 268 (entities), 299 (invented symbols), 310 and 409 (text copied, a sentence dropped); LibreTranslate issues 46, 567, 612, 710, 917.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from aligner.languages.es_en_function_words import ARTICLES

__all__ = ["MOST_REPEATS", "SEVERITY", "reasons", "repeated", "severity"]

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
MOST_REPEATS = 2
LOOPING_SHARE, LOOPING_FROM = 0.4, 4
"""Share of all words from which one word, at least so often there, is suspect: a loop that was kept from repeating itself exactly."""

_SUBWORD = re.compile(r"@@|▁|@-@")
_ENTITY = re.compile(r"&(?:apos|quot|amp|lt|gt|#\d+|#x[0-9a-fA-F]+|#9[13]);")
_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]+")
_STUTTER = re.compile(r"([^\W\d_]{2,3})\1{4,}|([^\W\d_]{4,30}?)\2{2,}|([^\w\s.…_*=–—-])\3{4,}")
"""The same over and over: two or three letters or a mark five times, four or more letters three times."""
_SENTENCE_END = re.compile(r"[.!?…][\"'»”’)\]]*(?=\s+[¿¡«“\"'(]*[A-ZÁÉÍÓÚÑ])|[!?…][\"'»”’)\]]*(?=\s)")
_ABBREVIATION = re.compile(r"(?:\b[A-ZÁÉÍÓÚÑ]{1,2}|\b(?:etc|Inc|Ltd|Corp|Jr|Sr))\.$")
"""A full stop that may go with its word: EE.UU. becomes USA."""
_FINAL = re.compile(r"[.!?…][\"'»”’)\]\s]*$")
_ARTICLES = frozenset[str]().union(*ARTICLES.values())


def reasons(source: str, output: str) -> tuple[str, ...]:
    """What is wrong with an output: keys of `SEVERITY`, in a fixed order; empty when nothing is."""
    if (source.strip() and not output.strip()) or (_has_letters(source) and not _WORD.search(output)):
        return ("empty",)
    tests = {
        "loop": _is_looping(source, output),
        "subword marks": _SUBWORD.search(output) and not _SUBWORD.search(source),
        "too long": len(output) > LONGEST_RATIO * len(source) + LONGER_BY,
        "copied": _is_copied(source, output),
        "too short": len(source) >= SHORT_FROM and len(output) < SHORTEST_RATIO * len(source),
        "sentence dropped": _sentences(output) < _sentences(source) and len(output) < DROPPED_RATIO * len(source),
        "unknown": ("⁇" in output or "<unk>" in output) and "⁇" not in source and "<unk>" not in source,
        "symbols": _symbols(output) - _symbols(source),
        "entities": _ENTITY.search(output) and not _ENTITY.search(source),
        "capitals": _is_shouting(output) and not _is_shouting(source),
        "no final stop": _FINAL.search(source) and not _FINAL.search(output) and not _ABBREVIATION.search(source),
    }
    return tuple(name for name, found in tests.items() if found)


def severity(found: tuple[str, ...]) -> int:
    """How bad that is, all together; 0 for nothing."""
    return sum(SEVERITY[name] for name in found)


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _is_looping(source: str, output: str) -> bool:
    if _longest_run(output) > max(_longest_run(source), MOST_REPEATS):
        return True
    if _STUTTER.search(output) and not _STUTTER.search(source):
        return True
    often, most = _commonest_word(output)
    return often > max(_commonest_word(source)[0], LOOPING_FROM - 1) and most >= LOOPING_SHARE


def _commonest_word(text: str) -> tuple[int, float]:
    """How often it stands there, and its share of all words."""
    words = Counter(word.lower() for word in _LETTERS.findall(text))
    often = max(words.values(), default=0)
    return often, often / max(words.total(), 1)


def repeated(output: str) -> str:
    """What an output that loops says over and over, in lower case: letters, or the longest word of a group; else nothing."""
    stutter = _STUTTER.search(output)
    if stutter:
        return str(next(filter(None, stutter.groups()))).lower()
    length, group = _run(output)
    if length > MOST_REPEATS:
        return max(group, key=len)
    often, _ = _commonest_word(output)
    words = Counter(word.lower() for word in _LETTERS.findall(output))
    return next((word for word, count in words.items() if count == often), "") if often >= LOOPING_FROM else ""


def _longest_run(text: str) -> int:
    return _run(text)[0]


def _run(text: str) -> tuple[int, list[str]]:
    """How often in a row a word, or a group of two to six words, stands, and the group that does most often."""
    words = [word.lower() for word in _LETTERS.findall(text)]
    longest, group = 1, words[:1]
    for size in range(1, 7):
        equal = 0
        for k in range(size, len(words)):
            equal = equal + 1 if words[k] == words[k - size] else 0
            if 1 + equal // size > longest:
                longest, group = 1 + equal // size, words[k - size + 1 : k + 1]
    return longest, group


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
    return {c for c in text if c > "\xff" and c != "▁" and unicodedata.category(c) in {"So", "Co", "Cn"}}


def _is_shouting(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 8 and len(text.split()) >= 2 and text.isupper()
