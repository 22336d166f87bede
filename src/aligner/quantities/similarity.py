"""How likely a quantity of one side stands in the place of one of the other side that says something else."""

from __future__ import annotations

import re
from decimal import Decimal

from aligner.quantities.compare import COUNTED
from aligner.quantities.conversion import same_dimension
from aligner.quantities.values import NOON, ROMAN, ROMAN_FIRST, Kind, Quantity, Strength

__all__ = ["YEARS", "mantissa", "same_category", "similarity"]

_CLOCK = re.compile(r"[012]?\d\.[0-5]\d")
_SEPARATORS = str.maketrans("", "", "., \u00a0\u202f\u2009")
_DAY, _BEFORE_NOON, _AROUND_NOON = 1440, 60, 300
"""Minutes of a day; before noon that are told as noon; in all."""
YEARS = frozenset({Kind.YEAR, Kind.DECADE, Kind.CENTURY})
"""Kinds of time told in years."""


def same_category(one: Quantity, other: Quantity) -> bool:
    """Whether both name a month, a weekday, a year …, or count in the same measure, or both without one."""
    if one.kind in COUNTED and other.kind in COUNTED and one.measure is not None and other.measure is not None:
        return bool(one.measure.keys & other.measure.keys)
    if one.kind == other.kind == Kind.NUMBER and one.measure is other.measure is None:
        return True
    return one.kind == other.kind and one.kind in (Kind.MONTH, Kind.WEEKDAY, Kind.TIME, Kind.DAY, *YEARS)


def similarity(one: Quantity, other: Quantity) -> float:
    """How likely one stands in the place of the other, from 0 (not at all) to about 10."""
    if one.kind in COUNTED and other.kind in COUNTED:
        return 0.0 if _cannot_replace(one, other) else _score(one, other)
    if one.kind == other.kind and one.kind != Kind.MONEY:
        return 0.0 if one.kind == Kind.TIME and (_about(one, other) or _about(other, one)) else 2.0
    kinds = {one.kind, other.kind}
    if kinds == {Kind.MAGNITUDE, Kind.NUMBER}:
        number = one if one.kind == Kind.NUMBER else other
        return 0.5 if number.mantissa == 1 else 0.0
    if kinds == {Kind.TIME, Kind.NUMBER}:
        number = one if one.kind == Kind.NUMBER else other
        return 0.5 if Strength.WEAK in (one.strength, other.strength) or _CLOCK.fullmatch(number.digits) else 0.0
    return 0.0


def _about(noon: Quantity, time: Quantity) -> bool:
    """Whether a time is one that "mediodía" or "midnight" may stand for: from an hour before to some hours after."""
    if noon.label != NOON or time.label == NOON:
        return False
    return any(int(value - noon.value + _BEFORE_NOON) % _DAY <= _AROUND_NOON for value in time.values)


def _cannot_replace(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers cannot stand for each other: a year and a count, a label and another, a million and six."""
    same_kind = one.kind == other.kind
    if not same_kind and (one.kind in YEARS or other.kind in YEARS) and not _like_year(one, other):
        return True
    if Kind.LABEL in (one.kind, other.kind) and one.label != other.label:
        return True
    if _roman_and_other(one, other) or _roman_and_other(other, one):
        return True
    if _weak_measures_differ(one, other) or _weak_measures_differ(other, one):
        return True
    if not same_kind and one.strength == Strength.WEAK != other.strength:
        return True
    return _far_apart(one, other)


def _roman_and_other(one: Quantity, other: Quantity) -> bool:
    """Whether one is a Roman numeral and the other nothing that may stand for it."""
    if one.label == ROMAN:
        return other.label not in (ROMAN, ROMAN_FIRST)
    return one.label == ROMAN_FIRST and other.kind != Kind.ORDINAL


def _weak_measures_differ(one: Quantity, other: Quantity) -> bool:
    """Whether a weak quantity with a measure ("un lustro", "se duplicó") is compared with a number that measures something else."""
    if one.strength != Strength.WEAK or one.measure is None or one.measure.percent or one.measure.money:
        return False
    return other.measure is None or not same_dimension(one.measure, other.measure)


def _score(one: Quantity, other: Quantity) -> float:
    score = 1.0 + (one.kind == other.kind) + (one.strength == other.strength)
    if one.measure is not None and other.measure is not None and same_dimension(one.measure, other.measure):
        score += 2
    if mantissa(one) == mantissa(other):
        score += 3
    return score + _digits_shared(one, other)


def _far_apart(one: Quantity, other: Quantity) -> bool:
    """Numbers so unlike in size and digits that one is no slip for the other: a million, six."""
    low, high = sorted((abs(one.value), abs(other.value)))
    return high > low * 3000 and str(mantissa(one))[0] != str(mantissa(other))[0]


def _like_year(one: Quantity, other: Quantity) -> bool:
    """A year and a number that may be one, or whose digits begin alike ("192", "1920"): what looks like a year may be a count."""
    first, second = (quantity.digits.translate(_SEPARATORS) for quantity in (one, other))
    if Kind.YEAR not in (one.kind, other.kind) or min(len(first), len(second)) < 2:
        return False
    return len(first) == len(second) == 4 or first.startswith(second) or second.startswith(first)


def mantissa(quantity: Quantity) -> Decimal:
    """The number in front of the scale word, or the value where there is none."""
    return quantity.mantissa if quantity.mantissa is not None else quantity.value


def _digits_shared(one: Quantity, other: Quantity) -> float:
    first, second = (str(int(mantissa(quantity))) for quantity in (one, other))
    return sum(a == b for a, b in zip(first, second, strict=False)) / max(len(first), len(second))
