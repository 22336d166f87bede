"""Which quantities of the two sides account for each other, and what is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from aligner.languages.measures import UNITS
from aligner.quantities.values import MAX_QUANTITIES, Kind, Measure, Quantity, Strength

__all__ = ["COUNTED", "Comparison", "compare", "converts", "same_dimension"]

Test = Callable[[Quantity, Quantity], bool]
COUNTED = frozenset({Kind.NUMBER, Kind.ORDINAL, Kind.LABEL, Kind.YEAR, Kind.DECADE, Kind.CENTURY, Kind.DAY})
"""Kinds whose values are numbers that may match whatever they count."""
CONVERSION_TOLERANCE = 0.06
"""How far a converted value may be off: articles round ("100 km" becomes "60 miles")."""

_LEAST_DIGITS = 3
"""Digits that a rounded number must still have."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The quantities of a pair that match (Spanish, English), and those that nothing of the other side accounts for.

    What is named a second time on one side only counts as accounted for and stands under `repeated`. Words that are never asked for
    (`Strength.HINT`) are listed in the leftovers too, so that callers see all; `lost` and `added` leave them out.
    """

    matched: tuple[tuple[Quantity, Quantity], ...]
    spanish: tuple[Quantity, ...]
    english: tuple[Quantity, ...]
    repeated_spanish: tuple[Quantity, ...] = ()
    repeated_english: tuple[Quantity, ...] = ()

    @property
    def lost(self) -> tuple[Quantity, ...]:
        """Quantities of the Spanish side that the English side must have and has not."""
        return tuple(quantity for quantity in self.spanish if quantity.strength >= Strength.WORD)

    @property
    def added(self) -> tuple[Quantity, ...]:
        """Quantities of the English side that the Spanish side must have and has not."""
        return tuple(quantity for quantity in self.english if quantity.strength >= Strength.WORD)


def compare(spanish: Sequence[Quantity], english: Sequence[Quantity]) -> Comparison:
    """Match the quantities of both sides, whatever their order: the surest matches first.

    A match needs an equal value; how the value is written, the kind (a day may be matched by a plain number) and the measure only
    say which match is taken when there are several, so that a wrong currency stays a match and can be reported as what it is.
    Texts with more than `MAX_QUANTITIES` on a side compare as nothing.
    """
    if max(len(spanish), len(english)) > MAX_QUANTITIES:
        return Comparison((), (), ())
    left, right = list(spanish), list(english)
    matched: list[tuple[Quantity, Quantity]] = []
    for test in _TESTS:
        if not left or not right:
            break
        _match(left, right, test, matched)
    spanish_left, spanish_repeated = _apart(left, [pair[1] for pair in matched])
    english_left, english_repeated = _apart(right, [pair[0] for pair in matched])
    return Comparison(tuple(matched), spanish_left, english_left, spanish_repeated, english_repeated)


def _apart(rest: Sequence[Quantity], others: Sequence[Quantity]) -> tuple[tuple[Quantity, ...], tuple[Quantity, ...]]:
    """What the other side does not say at all, and what it says in a match of another quantity."""
    repeated = tuple(quantity for quantity in rest if _said_before(quantity, others))
    return tuple(quantity for quantity in rest if quantity not in repeated), repeated


def _match(left: list[Quantity], right: list[Quantity], test: Test, matched: list[tuple[Quantity, Quantity]]) -> None:
    """Move pairs that pass the test from both lists to the matches."""
    for one in tuple(left):
        for other in right:
            if test(one, other):
                matched.append((one, other))
                left.remove(one)
                right.remove(other)
                break


def _said_before(quantity: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether the other side says the same in a match of another quantity."""
    return any(_same_value(quantity, other) or _any_reading(quantity, other) for other in others)


def _measures_agree(one: Quantity, other: Quantity) -> bool:
    if one.measure is None or other.measure is None:
        return one.measure is other.measure
    return bool(one.measure.keys & other.measure.keys)


def _identical(one: Quantity, other: Quantity) -> bool:
    return _same_value(one, other) and _measures_agree(one, other) and _equally_strong(one, other)


def _equally_strong(one: Quantity, other: Quantity) -> bool:
    """Whether both are hints or neither is: "dos" is matched by "two" before it is by "second"."""
    return (one.strength == Strength.HINT) == (other.strength == Strength.HINT)


def _same_value_and_strength(one: Quantity, other: Quantity) -> bool:
    return _same_value(one, other) and _equally_strong(one, other)


def _same_value(one: Quantity, other: Quantity) -> bool:
    """Same kind, same usual reading (times and months: any reading)."""
    if one.kind != other.kind or not one.values or not other.values:
        return False
    if one.kind in (Kind.TIME, Kind.MONTH, Kind.DAY):
        return bool(set(one.values) & set(other.values))
    if one.kind == Kind.DECADE:
        return _same_decade(one.value, other.value)
    return one.value == other.value


def _same_decade(one: Decimal, other: Decimal) -> bool:
    if max(one, other) > 9999:
        return False
    return one % 100 == other % 100 if min(one, other) < 100 else one == other


def _same_number_and_measure(one: Quantity, other: Quantity) -> bool:
    return _same_number(one, other) and _measures_agree(one, other) and _equally_strong(one, other)


def _same_number(one: Quantity, other: Quantity) -> bool:
    """Equal usual readings, whatever is counted."""
    return one.kind in COUNTED and other.kind in COUNTED and one.value == other.value


def _any_reading(one: Quantity, other: Quantity) -> bool:
    """Equal in some reading."""
    if one.kind in COUNTED and other.kind in COUNTED:
        if Kind.DECADE in (one.kind, other.kind):
            return _decade_otherwise(one, other)
        return not set(one.values).isdisjoint(other.values)
    if Kind.MAGNITUDE in (one.kind, other.kind):
        magnitude, number = (one, other) if one.kind == Kind.MAGNITUDE else (other, one)
        return number.kind == Kind.NUMBER and number.value == 10**magnitude.value
    if Kind.TIME in (one.kind, other.kind):
        time, number = (one, other) if one.kind == Kind.TIME else (other, one)
        return number.kind in COUNTED and any(_tells_hour(value, number) for value in time.values)
    return False


def _rounded(one: Quantity, other: Quantity) -> bool:
    """The same amount told with another scale word and fewer digits: 12,345.6 million, 12.35 billion."""
    if one.mantissa is None or other.mantissa is None or not one.mantissa or not other.mantissa:
        return False
    scales = one.value / one.mantissa, other.value / other.mantissa
    rough, scale = (one.mantissa, scales[0]) if scales[0] > scales[1] else (other.mantissa, scales[1])
    exponent = rough.as_tuple().exponent
    if scales[0] == scales[1] or not isinstance(exponent, int) or len(rough.as_tuple().digits) < _LEAST_DIGITS:
        return False
    return abs(one.value - other.value) <= scale * Decimal(10) ** exponent / 2


def _share(one: Quantity, other: Quantity) -> bool:
    """A percentage and a fraction: 20 %, one fifth."""
    for percentage, fraction in ((one, other), (other, one)):
        if percentage.measure is None or not percentage.measure.percent or not percentage.values or fraction.measure is not None:
            continue
        if any(0 < value < 1 and abs(value * 100 - percentage.value) < 1 for value in fraction.values):
            return True
    return False


def _decade_otherwise(one: Quantity, other: Quantity) -> bool:
    """`los 90` read as a number, `los años 1990` as a year, the 1800s as the nineteenth century."""
    decade, rest = (one, other) if one.kind == Kind.DECADE else (other, one)
    if rest.kind == Kind.CENTURY:
        return decade.value == (rest.value - 1) * 100
    if rest.kind in (Kind.NUMBER, Kind.YEAR):
        return any(_same_decade(decade.value, value) for value in rest.values)
    return False


def _tells_hour(minutes: Decimal, number: Quantity) -> bool:
    hours, minute = divmod(minutes, 60)
    written = hours + minute / 100
    value = number.value
    return value in (written, hours + minute / 60) or (hours > 12 and value == written - 12) or (hours == 0 and value in (12, 24))


def _converted(one: Quantity, other: Quantity) -> bool:
    return one.measure is not None and other.measure is not None and converts(one, other)


def converts(one: Quantity, other: Quantity) -> bool:
    """Whether the two are the same amount in two units."""
    if one.measure is None or other.measure is None or not one.values or not other.values:
        return False
    return any(_amounts_agree(one, first, other, second) for first in one.measure.keys for second in other.measure.keys if first != second)


def _amounts_agree(one: Quantity, first: str, other: Quantity, second: str) -> bool:
    if not _comparable(first, second):
        return False
    a, b = float(one.value), float(other.value)
    if UNITS[first][0] == "temperature":
        fahrenheit, celsius = (a, b) if first == "fahrenheit" else (b, a)
        return abs(celsius * 9 / 5 + 32 - fahrenheit) <= 2 or abs(celsius * 9 / 5 - fahrenheit) <= 1
    a, b = a * UNITS[first][1], b * UNITS[second][1]
    return abs(a - b) <= CONVERSION_TOLERANCE * max(abs(a), abs(b))


def _comparable(first: str, second: str) -> bool:
    return first in UNITS and second in UNITS and UNITS[first][0] == UNITS[second][0]


def same_dimension(one: Measure, other: Measure) -> bool:
    """Whether two measures are of the same dimension: two lengths, two sums of money."""
    if one.money and other.money:
        return True
    return any(_comparable(first, second) or first == second for first in one.keys for second in other.keys)


# The surest first.
_TESTS: tuple[Test, ...] = (
    _identical,
    _same_value_and_strength,
    _same_number_and_measure,
    _same_value,
    _same_number,
    _converted,
    _any_reading,
    _share,
    _rounded,
)
