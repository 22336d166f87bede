"""Names that are nearly the same: articles in two languages that may belong together although their names differ."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher

from aligner.batch.file_names import loose_key

__all__ = ["near_names"]

_ALIKE = 0.8
"""Likeness (difflib's ratio, 0..1) from which two names are nearly the same. Set by hand."""
_SHARED_DIGITS = 6
_COMMON = 200
"""A word that stands in more names than this says nothing, and comparing them all would take too long."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W\d_]+|\d+")


def near_names(names: Sequence[tuple[str, str]]) -> dict[int, int]:
    """For (language, name) of articles without a counterpart: place -> place of an article in another language with nearly its name.

    Nearly the same are names of which one has all words of the other, that differ in few letters, or that share numbers of six digits
    or more in all (a date, an identifier), or the only number that no other name of their languages has (`noticia7` and `news7`).
    """
    words = [frozenset(word.lstrip("0") or "0" for word in _WORD.findall(loose_key(name).rpartition("/")[2])) for _, name in names]
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, own in enumerate(words):
        for word in own:
            places[word].append(place)
    languages = [language for language, _ in names]
    near: dict[int, int] = {}
    for place, (language, name) in enumerate(names):
        own_numbers = {word for word in words[place] if word.isdigit() and _is_own(word, places[word], languages)}
        candidates = {other for word in words[place] if len(places[word]) <= _COMMON for other in places[word]}
        best = max(
            (
                (_likeness(name, names[other][1], words[place], words[other], own_numbers), -other)
                for other in candidates
                if names[other][0] != language
            ),
            default=(0.0, 0),
        )
        if best[0] >= _ALIKE:
            near[place] = -best[1]
    return near


def _is_own(number: str, places: Sequence[int], languages: Sequence[str]) -> bool:
    """Whether a number stands in one name of each of two languages, and is no year."""
    return len(places) == 2 and len({languages[place] for place in places}) == 2 and _YEAR.fullmatch(number) is None


def _likeness(name: str, other: str, words: frozenset[str], others: frozenset[str], own_numbers: set[str]) -> float:
    """0..1; 1 when one name has all words of the other, or both share long numbers, or a number of their own and no other."""
    shared = words & others
    if shared & own_numbers and {word for word in words if word.isdigit()} == {word for word in others if word.isdigit()}:
        return 1.0
    if shared and (shared in (words, others) or sum(len(word) for word in shared if word.isdigit()) >= _SHARED_DIGITS):
        return 1.0
    return SequenceMatcher(None, loose_key(name), loose_key(other), autojunk=False).ratio()
