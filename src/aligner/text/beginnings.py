"""Where in a text a pattern can match, by the first letters of its words: a look at a few words in place of a long search.

The patterns are alternations of words and phrases that begin where a word begins. Most texts have no word that begins like any of them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

__all__ = ["beginnings_of", "word_starts"]

LETTERS = 3
"""First letters that are compared."""

_MARKS = "'’¿"
"""Marks with which entries of the tables begin: they count as letters."""
_WORD_START = re.compile(rf"(?<![^\W_])[^\W_]{{1,{LETTERS}}}|[{_MARKS}]")
_CONDITION = re.compile(r"\(\?<?[!=]|\^|\\b")
"""What begins a condition on what stands before or behind a place, and conditions that are no brackets."""
_NOTHING = "(?!)"
"""What matches nowhere: a kind of words that one of the languages does not have."""
_GROUP = re.compile(r"\((?:\?(?:(?:-i)?:|P<\w+>))?(?!\?)")
_ONE_OF = re.compile(rf"(?:\[((?:[^\W_]|[{_MARKS}])+)\]|([{_MARKS}])|\\d)(?![?*]|\{{0)")
"""One of a few letters, a mark, or any digit."""
_DIGITS = frozenset("0123456789")
# What patterns without case take for "i" and "s", beside the letters that become them in lower case.
_LIKE_LETTERS = (("İ", "i"), ("ı", "i"), ("ſ", "s"))


@lru_cache(maxsize=1024)
def word_starts(text: str) -> Mapping[str, tuple[int, ...]]:
    """By the first letter, the first two and the first three letters of words, in lower case: where such words begin in the text.

    A mark counts as a word of one letter, and what begins with a digit of another script than ours as if that were a 0, too.
    """
    for letter, like in _LIKE_LETTERS:
        text = text.replace(letter, like)
    found: defaultdict[str, list[int]] = defaultdict(list)
    for match in _WORD_START.finditer(text.lower()):
        letters, place = match[0], match.start()
        for length in range(1, len(letters) + 1):
            found[letters[:length]].append(place)
        if letters[0] not in _DIGITS and letters[0].isdecimal():
            found["0"].append(place)
    return {letters: tuple(places) for letters, places in found.items()}


def beginnings_of(pattern: str) -> frozenset[str] | None:
    """How what an alternation matches, without case, can begin: up to three letters of each alternative.

    Of an alternative that begins with something optional, as in `(?:the )?day`, both count. None when an alternative may begin with
    anything else than a letter, digit or mark, so that nothing can be said.
    """
    found: set[str] = set()
    for alternative in _alternatives(pattern):
        if alternative == _NOTHING:
            continue
        own = _beginnings_of_one(_without_conditions(alternative))
        if own is None:
            return None
        found |= own
    return frozenset(found)


def _alternatives(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, parted by `|` outside brackets."""
    start = 0
    for place, depth in _outside_classes(pattern, 0):
        if pattern[place] == "|" and not depth:
            yield pattern[start:place]
            start = place + 1
    yield pattern[start:]


def _closing(pattern: str, start: int) -> int:
    """Where the bracket is closed that was opened before `start`."""
    return next(place for place, depth in _outside_classes(pattern, start) if depth < 0)


def _outside_classes(pattern: str, start: int) -> Iterator[tuple[int, int]]:
    """Each character outside `[...]` that is not escaped, and in how many brackets it stands (a closing one: outside its own)."""
    depth, place, in_class = 0, start, False
    while place < len(pattern):
        letter = pattern[place]
        if letter == "\\":
            place += 1
        elif in_class:
            in_class = letter != "]"
        elif letter == "[":
            in_class = True
            place += pattern.startswith("^", place + 1)
            place += pattern.startswith("]", place + 1)
        else:
            depth += (letter == "(") - (letter == ")")
            yield place, depth
        place += 1


def _without_conditions(alternative: str) -> str:
    """The alternative without what must or must not stand before or behind where it begins."""
    place = 0
    while (condition := _CONDITION.match(alternative, place)) is not None:
        place = _closing(alternative, condition.end()) + 1 if condition[0].startswith("(") else condition.end()
    return alternative[place:]


def _beginnings_of_one(alternative: str) -> frozenset[str] | None:
    group = _GROUP.match(alternative)
    if group is not None:
        end = _closing(alternative, group.end())
        inside, is_optional = alternative[group.end() : end], alternative.startswith("?", end + 1)
        if alternative[end + 1 : end + 2] in ("*", "{"):
            return None
        behind = beginnings_of(alternative[end + 1 + is_optional :]) if alternative[end + 1 + is_optional :] else None
        if inside != _NOTHING and not any(map(_without_conditions, _alternatives(inside))):
            return behind
        own = beginnings_of(inside)
        if own is None or not is_optional:
            return own
        return None if behind is None else own | behind
    one_of = _ONE_OF.match(alternative)
    if one_of is not None:
        letters = one_of[1] or one_of[2]
        return frozenset(letters.lower()) if letters else _DIGITS
    end = 0
    while end < min(LETTERS, len(alternative)) and alternative[end].isalnum():
        end += 1
    if alternative[end : end + 1] in ("?", "*", "{"):
        end -= 1
    return frozenset({alternative[:end].lower()}) if end > 0 else None
