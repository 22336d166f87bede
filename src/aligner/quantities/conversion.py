"""Whether two amounts in different units are the same amount."""

from __future__ import annotations

from decimal import Decimal

from aligner.languages.measures import UNITS
from aligner.quantities.values import Kind, Measure, Quantity

__all__ = ["converted", "converts", "of_other_dimensions", "same_dimension"]

_TOLERANCE = 0.06
"""How far a converted value may be off: articles round ("100 km" becomes "60 miles")."""
_EXACT_TOLERANCE = 0.012
"""The same for amounts told in two units ("6ft 2in"): half an inch of a person."""
_SMALL_TOLERANCE = 0.3
"""How far small numbers, whole or with a half, may be off, in the larger unit ("2 cm" becomes "one inch")."""
_DEGREES_TOLERANCE = 2.0
"""How far a temperature may be off, in degrees Fahrenheit."""
_DIFFERENCE_TOLERANCE = 0.03
"""How far a difference of temperatures may be off beyond rounding."""
_METRES = "m"
_OFTEN_CONFUSED = frozenset({frozenset({"length", "speed"}), frozenset({"power", "energy"})})
"""Dimensions of which one is often written for the other: "80 kilometres" for "80 kilometres an hour"."""
_HEIGHTS = Decimal("1.2"), Decimal("2.4")
"""Heights of people in metres."""
# Idioms: so many days are told as one, two weeks; four weeks as a month.
_SAME_PERIODS = {("day", "week"): {(8, 1), (15, 2)}, ("week", "month"): {(4, 1), (8, 2)}}


def converts(one: Quantity, other: Quantity) -> bool:
    """Whether the two are the same amount in two units. "De 1,88" without a unit may be a height that the other side tells in feet."""
    if not one.values or not other.values:
        return False
    keys = [_keys(one, other), _keys(other, one)]
    return any(_amounts_agree(one, first, other, second) for first in keys[0] for second in keys[1] if first != second)


def converted(one: Quantity, other: Quantity) -> float | None:
    """The value of an amount in the unit of another one, where both have a unit, of one dimension; None for the same unit and degrees."""
    if not (one.values and other.values and one.measure and other.measure) or one.measure.keys & other.measure.keys:
        return None
    for first in sorted(one.measure.keys):
        for second in sorted(other.measure.keys):
            if _comparable(first, second) and UNITS[first][0] not in ("temperature", "duration"):
                return float(one.value) * UNITS[first][1] / UNITS[second][1]
    return None


def _keys(quantity: Quantity, other: Quantity) -> frozenset[str]:
    if quantity.measure is not None:
        return quantity.measure.keys
    height = quantity.kind == Kind.NUMBER and _HEIGHTS[0] <= quantity.value <= _HEIGHTS[1] and quantity.value % 1
    feet = other.parts and other.measure is not None and "ft" in other.measure.keys
    return frozenset({_METRES}) if height and feet else frozenset()


def _amounts_agree(one: Quantity, first: str, other: Quantity, second: str) -> bool:
    if not _comparable(first, second):
        return False
    if UNITS[first][0] == "temperature":
        fahrenheit, celsius = (one, other) if first == "fahrenheit" else (other, one)
        return _temperatures_agree(float(celsius.value), fahrenheit.value)
    if _idiom(one, first, other, second) or _idiom(other, second, one, first):
        return True
    worth = UNITS[first][1], UNITS[second][1]
    a, b = float(one.value) * worth[0], float(other.value) * worth[1]
    exact = bool(one.parts or other.parts)
    if abs(a - b) <= (_EXACT_TOLERANCE if exact else _TOLERANCE) * max(abs(a), abs(b)):
        return True
    small = not exact and UNITS[first][0] != "duration" and one.value * 2 % 1 == other.value * 2 % 1 == 0
    return small and abs(a - b) <= _SMALL_TOLERANCE * max(worth)


def _temperatures_agree(celsius: float, fahrenheit: Decimal) -> bool:
    """The same temperature, or the same difference of temperatures."""
    if abs(celsius * 9 / 5 + 32 - float(fahrenheit)) <= _DEGREES_TOLERANCE:
        return True
    if celsius < 0:
        return False  # What is below zero is no difference.
    exponent = fahrenheit.as_tuple().exponent
    rounding = 0.5 * 10.0**exponent if isinstance(exponent, int) else 0.0
    difference = celsius * 9 / 5
    return abs(difference - float(fahrenheit)) <= max(rounding, _DIFFERENCE_TOLERANCE * abs(difference))


def _idiom(one: Quantity, first: str, other: Quantity, second: str) -> bool:
    return (int(one.value), int(other.value)) in _SAME_PERIODS.get((first, second), ()) and one.value % 1 == other.value % 1 == 0


def _comparable(first: str, second: str) -> bool:
    return first in UNITS and second in UNITS and UNITS[first][0] == UNITS[second][0]


def same_dimension(one: Measure, other: Measure) -> bool:
    """Whether two measures are of the same dimension: two lengths, two sums of money."""
    if one.money and other.money:
        return True
    return any(_comparable(first, second) or first == second for first in one.keys for second in other.keys)


def of_other_dimensions(one: Measure, other: Measure) -> bool:
    """Whether two measures cannot be of one dimension: milligrams and millilitres. Units of one letter ("t", "m") may mean many things."""
    if not one.keys <= UNITS.keys() or not other.keys <= UNITS.keys() or min(_letters(one), _letters(other)) < 2:
        return False
    dimensions = [{UNITS[key][0] for key in measure.keys} for measure in (one, other)]
    return dimensions[0].isdisjoint(dimensions[1]) and frozenset(dimensions[0] | dimensions[1]) not in _OFTEN_CONFUSED


def _letters(measure: Measure) -> int:
    return measure.span[1] - measure.span[0]
