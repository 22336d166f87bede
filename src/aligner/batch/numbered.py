"""Files that are numbered alike in both languages: `es/001-incendio` and `en/001-fire`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

__all__ = ["numbered_pairs"]

LEAST_PAIRS = 2
"""Pairs from which equal numbers are no accident."""
_DIGITS = re.compile(r"[0-9]{1,18}")
_YEARS = range(1900, 2101)

Numbers = tuple[int, ...]


def numbered_pairs(files: Sequence[tuple[str, str]], source: str, target: str) -> list[tuple[int, int]]:
    """Places of source and target files that have the same numbers in their names. `files`: (language, name of the pair) of each.

    In each folder all files must be numbered, each number must be there once in either language, and no number on one side only; a year
    alone is no number. Otherwise who belongs to whom is not sure, and the folder has no such pairs.
    """
    folders: dict[str, dict[str, list[int]]] = {}
    for place, (language, key) in enumerate(files):
        folders.setdefault(key.rpartition("/")[0], {}).setdefault(language, []).append(place)
    found = []
    for by_language in folders.values():
        sides = [_by_numbers(files, by_language.get(language, ())) for language in (source, target)]
        if sides[0].keys() == sides[1].keys() and len(sides[0]) >= LEAST_PAIRS:
            found += [(place, sides[1][numbers]) for numbers, place in sides[0].items()]
    return found


def _by_numbers(files: Sequence[tuple[str, str]], places: Sequence[int]) -> Mapping[Numbers, int]:
    """The files by the numbers in their names; none when a file has no number, or two have the same."""
    found: dict[Numbers, int] = {}
    for place in places:
        numbers = tuple(map(int, _DIGITS.findall(files[place][1].rpartition("/")[2])))
        if not numbers or numbers in found or (len(numbers) == 1 and numbers[0] in _YEARS):
            return {}
        found[numbers] = place
    return found
