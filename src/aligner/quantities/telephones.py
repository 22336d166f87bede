"""Telephone numbers, which every country and paper groups in its own way: `915 55 01 23`, `(55) 5658-1111`."""

from __future__ import annotations

import re
from decimal import Decimal

from aligner.quantities.values import Kind, Quantity

__all__ = ["telephone_numbers"]

LEAST_DIGITS, MOST_DIGITS = 9, 13
_GROUPS = re.compile(r"(?<![\w.,:/$€£])\d{1,4}(?:(?:\) ?|[-. ]\(?)\d{2,4}){1,5}(?![\w/:%€$£]|[.,]\d)")
_GROUP = re.compile(r"\d+")
_THOUSANDS = re.compile(r"\d{1,3}(?:(?: \d{3})+|(?:\.\d{3})+)")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")


def telephone_numbers(text: str) -> dict[int, Quantity]:
    """The telephone numbers of a text in groups, each as one number, by the offset of its first digit.

    One group has three digits or more, else it may be a list of small numbers.
    """
    found: dict[int, Quantity] = {}
    for match in _GROUPS.finditer(text):
        groups = _GROUP.findall(match[0])
        digits = "".join(groups)
        if not LEAST_DIGITS <= len(digits) <= MOST_DIGITS or max(map(len, groups)) < 3:
            continue
        if not _THOUSANDS.fullmatch(match[0]) and not all(map(_YEAR.fullmatch, groups)):
            found[match.start()] = Quantity(Kind.NUMBER, (Decimal(digits),), match.span(), digits=digits)
    return found
