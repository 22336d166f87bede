"""Where in a text a pattern can match, by how its phrases begin: a look at a few words in place of a long search.

The patterns are alternations of words and phrases that begin where a word begins. Most texts have no phrase that begins like any of them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

__all__ = ["LETTERS", "beginnings_of", "word_starts"]

LETTERS = 6
"""Characters that are compared: of three, nearly all places would begin like some phrase: "the first", «de media»."""

_MARKS = "'’¿"
"""Marks with which entries of the tables begin: they count as letters."""
_WORD_START = re.compile(rf"(?<![^\W_])[^\W_]|[{_MARKS}]")
_INSIDE = frozenset(f" -{_MARKS}")
"""What may stand in a phrase beside letters and digits."""
_CONDITION = re.compile(r"\(\?<?[!=]|\^|\\b")
"""What begins a condition on what stands before or behind a place, and conditions that are no brackets."""
_NOTHING = "(?!)"
"""What matches nowhere: a kind of words that one of the languages does not have."""
_GROUP = re.compile(r"\((?:\?(?:(?:-i)?:|P<\w+>))?(?!\?)")
_ONE_OF = re.compile(rf"(?:\[((?:[^\W_]|[{_MARKS}])+)\]|([{_MARKS}])|\\d)")
"""One of a few letters, a mark, or any digit."""
_DIGITS = frozenset("0123456789")
# What patterns without case take for "i" and "s", beside the letters that become them in lower case.
_LIKE_LETTERS = (("İ", "i"), ("ı", "i"), ("ſ", "s"))


@lru_cache(maxsize=1024)
def word_starts(text: str) -> Mapping[str, Sequence[int]]:
    """By up to LETTERS characters, in lower case: where a word begins in the text from which on it has these characters.

    A mark counts as the beginning of a word, and a digit of another script than ours as if it were a 0, too.
    """
    for letter, like in _LIKE_LETTERS:
        text = text.replace(letter, like)
    text = text.lower()
    found: defaultdict[str, list[int]] = defaultdict(list)
    for match in _WORD_START.finditer(text):
        place = match.start()
        for end in range(place + 1, min(place + LETTERS, len(text)) + 1):
            found[text[place:end]].append(place)
        if text[place] not in _DIGITS and text[place].isdecimal():
            found["0"].append(place)
    return found


def beginnings_of(pattern: str) -> frozenset[str] | None:
    """How what an alternation matches, without case, can begin: up to LETTERS characters of each alternative.

    Of an alternative that begins with something optional, as in `(?:the )?day`, both count. None when an alternative may begin with
    anything else than a letter, digit or mark, so that nothing can be said.
    """
    found = {letters for alternative in _alternatives(pattern) for letters, _ in _begun(alternative, 0, "")}
    if "" in found:
        return None
    return frozenset(one for one in found if not any(one[:length] in found for length in range(1, len(one))))


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


def _begun(pattern: str, place: int, letters: str) -> Iterator[tuple[str, bool]]:
    """What a text can begin with that has `letters`, and then what a pattern without `|` matches from a place of it on; and whether that
    is all that the pattern says: what stands behind it can be added.
    """
    while place < len(pattern) and len(letters) < LETTERS:
        condition = _CONDITION.match(pattern, place)
        if condition is not None:
            if pattern.startswith(_NOTHING, place):
                return
            place = _closing(pattern, condition.end()) + 1 if condition[0].startswith("(") else condition.end()
            continue
        ways, end = _next(pattern, place, letters)
        if ways is None or pattern.startswith(("*", "{0"), end):
            yield letters, False
            return
        if pattern.startswith("?", end):
            yield from _begun(pattern, end + 1, letters)
            end += 1
        is_repeated = pattern.startswith(("+", "{"), end)
        for own, is_all in ways[1:]:
            if is_all and not is_repeated:
                yield from _begun(pattern, end, own)
            else:
                yield own, False
        if not ways:
            return
        letters, is_all = ways[0]
        if is_repeated or not is_all:
            yield letters, False
            return
        place = end
    yield letters, place >= len(pattern)


def _next(pattern: str, place: int, letters: str) -> tuple[Sequence[tuple[str, bool]] | None, int]:
    """What a text can begin with that has `letters` and then what stands at a place of a pattern: a group, one of a few letters, or a
    letter; None for anything else. And where that ends in the pattern.
    """
    group = _GROUP.match(pattern, place)
    if group is not None:
        end = _closing(pattern, group.end())
        return [way for one in _alternatives(pattern[group.end() : end]) for way in _begun(one, 0, letters)], end + 1
    one_of = _ONE_OF.match(pattern, place)
    if one_of is not None:
        found = one_of[1] or one_of[2]
        if found is None:  # of digits of other scripts only the first one is found
            return (None if letters else [(digit, False) for digit in sorted(_DIGITS)]), one_of.end()
        return [(letters + one, True) for one in sorted(set(found.lower()))], one_of.end()
    letter = pattern[place]
    if letter.isalnum() or (letters and letter in _INSIDE):
        return [(letters + letter.lower(), True)], place + 1
    return None, place
