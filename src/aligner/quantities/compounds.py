"""Amounts told in two units or more: "23 pesos con 90 centavos", "6ft 2in", "3 kilos 200 gramos", "2 hours and 15 minutes"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from aligner.quantities.values import Kind, Measure, Quantity, Strength

__all__ = ["join_compounds"]

# The larger unit: (the smaller one, how many of them make one of the larger).
_SMALLER: dict[str, tuple[str, int]] = {
    "ft": ("in", 12),
    "lb": ("oz", 16),
    "kg": ("g", 1000),
    "t": ("kg", 1000),
    "m": ("cm", 100),
    "km": ("m", 1000),
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
    "peso": ("cent", 100),
    "dollar": ("cent", 100),
    "euro": ("cent", 100),
    "pound": ("penny", 100),
}
_LONGEST_GAP = 12
"""Most characters between two amounts of a compound."""
_JOINER = re.compile(r"\s?,?\s?(?:y|con|and|&|-)?\s?", re.IGNORECASE)
# Behind a bare number of inches or centimetres, which counts nothing else: "six foot two," and not "six feet two people".
_NOTHING_COUNTED = re.compile(r"""\s*(?:["'.,;:)\-]|$|(?:de|y|and|in|tall|high)\b)""")
# What a number without a unit can be behind one: inches up to 11, cents and centimetres in two digits.
_BARE = {"ft": ("in", 0, 11), "m": ("cm", 10, 99), "euro": ("cent", 1, 99), "peso": ("cent", 1, 99), "dollar": ("cent", 1, 99)}


def join_compounds(text: str, found: list[Quantity]) -> list[Quantity]:
    """The quantities with neighbours that make one amount added up; the sum keeps them as its `parts`."""
    joined: list[Quantity] = []
    for quantity in found:
        total = _added(text, joined[-1], quantity) if joined else None
        if total is None:
            joined.append(quantity)
        else:
            joined[-1] = total
    return joined


def _added(text: str, large: Quantity, small: Quantity) -> Quantity | None:
    """The sum of two neighbours; None when they are no compound."""
    if large.kind != Kind.NUMBER or small.kind != Kind.NUMBER or large.measure is None or not large.values or not small.values:
        return None
    start = large.whole_span[1]
    if not 0 <= small.whole_span[0] - start <= _LONGEST_GAP or not _JOINER.fullmatch(text, start, small.whole_span[0]):
        return None
    last = large.parts[-1] if large.parts else large
    for key in sorted(_keys(last) & _SMALLER.keys()):
        smaller, count = _SMALLER[key]
        part = small if smaller in _keys(small) else _bare(text, key, last, small)
        if part is not None and part.value < count and last.value % 1 == 0:
            return _sum(large, large.measure, part, key)
    return None


def _keys(quantity: Quantity) -> frozenset[str]:
    return frozenset() if quantity.measure is None else quantity.measure.keys


def _bare(text: str, key: str, large: Quantity, small: Quantity) -> Quantity | None:
    """The smaller amount when it is told without its unit: "5ft 11", "12 euros con 50"."""
    if small.measure is not None or key not in _BARE or small.mantissa is not None or large.measure is None:
        return None
    unit, least, greatest = _BARE[key]
    money = large.measure.money
    gap = text[large.whole_span[1] : small.span[0]].strip(" -")
    if gap not in ("con", "y", "and") if money and small.digits else gap not in (("", "con") if money else ("",)):
        return None
    if (money and len(small.digits) not in (0, 2)) or small.strength < Strength.WORD:
        return None
    if small.value % 1 or not least <= small.value <= greatest or not _NOTHING_COUNTED.match(text, small.span[1]):
        return None
    return replace(small, measure=Measure(frozenset({unit}), small.span, money))


def _sum(large: Quantity, measure: Measure, part: Quantity, key: str) -> Quantity:
    """The amount in the unit of the first part; `key` is the unit of the last part so far."""
    parts = (*(large.parts or (large,)), part)
    if not large.parts and not measure.money:
        measure = replace(measure, keys=frozenset({key}))
    unit, ratio = key if measure.money else next(iter(measure.keys)), Decimal(1)
    while unit != key:
        unit, count = _SMALLER[unit]
        ratio *= count
    value = large.value + part.value / (ratio * _SMALLER[key][1])
    strength = max(large.strength, part.strength)
    span = large.span[0], part.whole_span[1]
    return replace(large, values=(value,), span=span, measure=measure, mantissa=None, digits="", parts=parts, strength=strength)
