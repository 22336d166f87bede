"""What the numbers of a text tell of each other: units named once for a list or a range, hours of 24."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from aligner.quantities.values import Kind, Quantity, Strength

__all__ = ["share_clock", "share_measures", "share_ratios"]

# "tres de cada diez", "3 out of 10", "one in five"
_RATIO = re.compile(r"\s+(?:de\s+cada|out\s+of(?:\s+every)?|in(?:\s+every)?)\s+", re.IGNORECASE)
_THOUSAND = Decimal(1000)
_RATIO_OF = frozenset(map(Decimal, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100)))

# What stands between the two numbers of a range or a list that share a unit: "3 y 4 millones", "from 20 to 30 percent".
_JOINT = re.compile(r"\s*(?:(?:[-\u2013\u2014/,]|y|e|o|ó|u|a|al|and|or|to|ni|nor)\s*(?:(?:el|un|los|las|unos|a|the)\s+)?)", re.IGNORECASE)


def share_measures(text: str, found: list[Quantity]) -> tuple[Quantity, ...]:
    """Numbers of a list or a range take the unit and, as a second reading, the scale of the last: "3 y 4 millones de euros"."""
    scaling: Quantity | None = None
    for place in range(len(found) - 2, -1, -1):
        first, second = found[place], found[place + 1]
        if not _in_a_row(text, first, second):
            scaling = None
            continue
        if first.measure is None and second.measure is not None:
            first = replace(first, kind=Kind.NUMBER, measure=second.measure)
        elif second.measure is None and first.measure is not None and first.measure.money and first.measure.span < first.span:
            found[place + 1] = replace(second, measure=first.measure)
        scaling = second if second.mantissa else scaling
        scaled = _scaled_like(first, scaling) if scaling is not None else ()
        if scaled:
            first = replace(first, kind=Kind.NUMBER, values=(*first.values, *scaled))
        found[place] = first
    return tuple(found)


def _in_a_row(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether two numbers stand side by side in a list or a range."""
    numbers = first.kind in (Kind.NUMBER, Kind.YEAR) and second.kind == Kind.NUMBER and first.strength >= Strength.WORD
    return numbers and _JOINT.fullmatch(text, first.whole_span[1], second.whole_span[0]) is not None


def _scaled_like(first: Quantity, second: Quantity) -> tuple[Decimal, ...]:
    """What the first number is with the scale word of the second: "3 y 4 millones"; "cien o doscientos mil millones" leave two."""
    if not second.mantissa or first.value >= second.value or (first.mantissa is not None and first.value != _THOUSAND):
        return ()
    factor = second.value / second.mantissa
    compound = second.mantissa >= _THOUSAND and second.mantissa % _THOUSAND == 0
    factors = (factor, factor * _THOUSAND) if compound else (factor,)
    return tuple(value * times for value in first.values for times in factors)


def share_clock(found: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """An hour in digits is one of 24 when another time of the text is: "entre las 10 h y las 20 h"."""
    times = [quantity for quantity in found if quantity.kind == Kind.TIME and quantity.digits]
    if not any(len(time.values) == 1 and time.value >= 13 * 60 for time in times):
        return found
    return tuple(replace(q, values=q.values[:1]) if q.kind == Kind.TIME and q.digits else q for q in found)


def share_ratios(text: str, found: list[Quantity]) -> list[Quantity]:
    """Numbers told as a share may be told in per cent too, and need not be told in the same words: "tres de cada diez", "30%"."""
    shared = list(found)
    for place, (first, second) in enumerate(pairwise(found)):
        numbers = first.kind == second.kind == Kind.NUMBER and first.measure is None and second.value in _RATIO_OF
        if numbers and first.value < second.value and _RATIO.fullmatch(text, first.span[1], second.span[0]):
            ratio = first.value / second.value
            shared[place] = replace(first, values=(*first.values, ratio * 100, ratio), strength=min(first.strength, Strength.WORD))
            shared[place + 1] = replace(second, strength=min(second.strength, Strength.WORD))
    return shared
