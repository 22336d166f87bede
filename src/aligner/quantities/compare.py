"""Which quantities of the two sides match, and which are left over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from aligner.quantities.conversion import converts, same_dimension
from aligner.quantities.values import MAX_QUANTITIES, PERIOD, Kind, Quantity, Strength

__all__ = ["COUNTED", "Comparison", "compare"]

Test = Callable[[Quantity, Quantity], bool]
COUNTED = frozenset({Kind.NUMBER, Kind.ORDINAL, Kind.LABEL, Kind.YEAR, Kind.DECADE, Kind.CENTURY, Kind.DAY})
"""Kinds whose values are numbers that may match whatever they count."""
_SECONDS = {"hour": 3600, "minute": 60}
_MIN_DIGITS = 3
"""Digits that a rounded number must still have."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The quantities of a pair that match (Spanish, English), and those that match nothing of the other side.

    A quantity that one side has twice and the other once is not left over but `repeated`. Hints (`Strength.HINT`) are among the
    leftovers, too; `lost` and `added` leave them out.
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
    left, right = _taken_apart(spanish, english), _taken_apart(english, spanish)
    matched: list[tuple[Quantity, Quantity]] = []
    for test in _TESTS:
        if not left or not right:
            break
        _match(left, right, test, matched)
    spanish_left, spanish_repeated = _apart(left, [pair[1] for pair in matched])
    english_left, english_repeated = _apart(right, [pair[0] for pair in matched])
    return Comparison(tuple(matched), spanish_left, english_left, spanish_repeated, english_repeated)


def _taken_apart(own: Sequence[Quantity], other: Sequence[Quantity]) -> list[Quantity]:
    """The quantities, with amounts that were added up given as their parts where the other side tells the parts, too, or other ones.

    "2 hours and 15 minutes" stays one where the other side has "2,25 horas" or nothing like it.
    """
    found: list[Quantity] = []
    for quantity in own:
        if not quantity.parts or any(_same_value(quantity, one) or converts(quantity, one) for one in other):
            found.append(quantity)
            continue
        told = [*other, *(part for one in other for part in one.parts)]
        apart = any(len(one.parts) == len(quantity.parts) for one in other)
        apart = apart or all(any(_same_value(part, one) and _measures_agree(part, one) for one in told) for part in quantity.parts)
        found += quantity.parts if apart else (quantity,)
    return found


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
    return any(
        _same_score(quantity, other) and _may_repeat(quantity, other) and (_same_value(quantity, other) or _any_reading(quantity, other))
        for other in others
    )


def _may_repeat(one: Quantity, other: Quantity) -> bool:
    """Whether a weak quantity is not told in a measure of another dimension: "2 %" does not say "the second quarter"."""
    if one.strength != Strength.WEAK or one.measure is None or other.measure is None:
        return True
    return same_dimension(one.measure, other.measure)


def _same_score(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers stand in the same score ("7-6"), or one of them in none."""
    return not one.label or not other.label or one.label == other.label


def _identical_in_score(one: Quantity, other: Quantity) -> bool:
    return bool(one.label) and one.label == other.label and _identical(one, other)


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
    if one.kind == Kind.TIME:
        return _same_time(one, other)
    if one.kind in (Kind.MONTH, Kind.DAY):
        return bool(set(one.values) & set(other.values))
    if one.kind == Kind.DECADE:
        return _same_decade(one.value, other.value)
    return one.value == other.value


def _same_time(one: Quantity, other: Quantity) -> bool:
    """Any reading equal; a time to the second may be told to the minute."""
    if set(one.values) & set(other.values):
        return True
    exact = [any(value % 1 for value in quantity.values) for quantity in (one, other)]
    return exact[0] != exact[1] and bool({value // 1 for value in one.values} & {value // 1 for value in other.values})


def _same_decade(one: Decimal, other: Decimal) -> bool:
    if max(one, other) > 9999 or min(one, other) < 0:
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
        if PERIOD in (one.label, other.label) and _in_years_or_months(one) and _in_years_or_months(other):
            return False  # "dos décadas" is not "two years"
        return not set(one.values).isdisjoint(other.values)
    if Kind.MAGNITUDE in (one.kind, other.kind):
        magnitude, number = (one, other) if one.kind == Kind.MAGNITUDE else (other, one)
        return number.kind == Kind.NUMBER and number.value == 10**magnitude.value
    if one.kind == Kind.TIME:
        return _tells_time(one, other)
    return other.kind == Kind.TIME and _tells_time(other, one)


def _in_years_or_months(quantity: Quantity) -> bool:
    return quantity.measure is not None and not quantity.measure.keys.isdisjoint(("year", "month"))


def _rounded(one: Quantity, other: Quantity) -> bool:
    """The same amount told with another scale word and fewer digits: 12,345.6 million, 12.35 billion; 2,345,678, 2.35 million."""
    mantissas = [quantity.value if quantity.mantissa is None else quantity.mantissa for quantity in (one, other) if quantity.values]
    if not all(mantissas) or len(mantissas) < 2 or Kind.NUMBER not in (one.kind, other.kind) or one.kind != other.kind:
        return False
    scales = one.value / mantissas[0], other.value / mantissas[1]
    rough, scale = (mantissas[0], scales[0]) if scales[0] > scales[1] else (mantissas[1], scales[1])
    exponent = rough.as_tuple().exponent
    if scales[0] == scales[1] or not isinstance(exponent, int) or len(rough.as_tuple().digits) < _MIN_DIGITS:
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


def _tells_time(time: Quantity, number: Quantity) -> bool:
    """Whether a number is the time: "a las 8.30", "2030 hours", "2 hours 3 minutes 23 seconds"."""
    if number.parts and number.measure is not None:
        return any(_takes(value, number.measure.keys, number.value) for value in time.values)
    return number.kind in COUNTED and any(_tells_hour(value, number) for value in time.values)


def _tells_hour(minutes: Decimal, number: Quantity) -> bool:
    hours, minute = divmod(minutes, 60)
    written = hours + minute / 100
    value = number.value
    if value == hours * 100 + minute and number.measure is not None and "hour" in number.measure.keys:
        return True  # "2030 hours"
    return value in (written, hours + minute / 60) or (hours > 12 and value == written - 12) or (hours == 0 and value in (12, 24))


def _takes(minutes: Decimal, keys: frozenset[str], amount: Decimal) -> bool:
    """Whether a time of a race ("2:03:23") is an amount told in hours, minutes and seconds."""
    return any(abs(minutes * 60 - amount * seconds) < Decimal("0.5") for key, seconds in _SECONDS.items() if key in keys)


# The surest first.
_TESTS: tuple[Test, ...] = (
    _identical_in_score,
    _identical,
    converts,
    _same_value_and_strength,
    _same_number_and_measure,
    _same_value,
    _same_number,
    _any_reading,
    _share,
    _rounded,
)
