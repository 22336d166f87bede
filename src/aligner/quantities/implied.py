"""Quantities that the other side says in another way than as a quantity of its own."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from aligner.languages.es_en_quantity_words import ORDINAL_SYNONYMS, PERIOD_WORDS
from aligner.quantities.compare import Comparison
from aligner.quantities.values import Kind, Quantity

__all__ = ["is_implied", "split_decimal"]

_DECADES = frozenset({Kind.DECADE, Kind.YEAR})
_DEGREES = frozenset({"celsius", "fahrenheit", "degree"})
_YEARS = range(1900, 2100)
_DECADE_LENGTH = 10
_EMERGENCY_NUMBERS = frozenset(map(Decimal, (112, 911, 999)))
_EMERGENCY_WORDS = frozenset({"emergency", "emergencias", "emergencia", "dispatchers", "rescue"})


def is_implied(quantity: Quantity, comparison: Comparison, others: Sequence[Quantity], other_words: frozenset[str]) -> bool:
    """Whether the other side says a quantity that it does not have in another way.

    The century of a decade or year that it has («años 30 del siglo XX», "1930s"); a period in one word (12 months, annual); the year of a
    season ("SS19" for 2019); the number of the emergency services; temperatures by tens of degrees Fahrenheit ("80s"). `others`: what
    is left over on the other side; `other_words`: its words.
    """
    if quantity.kind is Kind.CENTURY:
        return any(_is_in_century(one, quantity.value) for pair in comparison.matched for one in pair)
    if quantity.kind is Kind.ORDINAL and not other_words.isdisjoint(ORDINAL_SYNONYMS.get(quantity.value, ())):
        return True
    if quantity.measure is not None and any(
        not other_words.isdisjoint(PERIOD_WORDS.get((key, quantity.value), ())) for key in quantity.measure.keys
    ):
        return True
    if quantity.kind is Kind.NUMBER and quantity.value in _EMERGENCY_NUMBERS and not other_words.isdisjoint(_EMERGENCY_WORDS):
        return True
    if quantity.kind is Kind.YEAR and quantity.value in _YEARS and _has_code(int(quantity.value) % 100, other_words):
        return True
    return any(_are_degrees(quantity, other) or _are_degrees(other, quantity) for other in others)


def _is_in_century(one: Quantity, century: Decimal) -> bool:
    """Whether a decade or year told with its century lies in a century; the eighties of 1780 do, those of no century do not."""
    return one.kind in _DECADES and one.value >= 100 and one.value // 100 + 1 == century


def _has_code(year: int, words: frozenset[str]) -> bool:
    """Whether a word is letters and the last two figures of a year: SS19, T20."""
    return any(word.endswith(f"{year:02}") and word[:-2].isalpha() for word in words)


def _are_degrees(decade: Quantity, temperature: Quantity) -> bool:
    """Whether "80s" means the degrees Fahrenheit of a temperature: 27 to 32 in Celsius."""
    measure = temperature.measure
    if decade.kind is not Kind.DECADE or measure is None or measure.keys.isdisjoint(_DEGREES):
        return False
    return any(Decimal(-3) <= value * 9 / 5 + 32 - decade.value % 100 < _DECADE_LENGTH for value in temperature.values)


def split_decimal(whole: Quantity, decimal: Quantity, own: Sequence[Quantity]) -> Quantity | None:
    """The number behind another with which it is the decimal of the other side, written with a space: "14, 46" for 14.46."""
    if not (whole.digits and decimal.values) or decimal.value % 1 == 0 or int(decimal.value) != whole.value:
        return None
    behind = (part for part in own if part.digits and part.span[0] - whole.span[1] == 2)
    return next((part for part in behind if f"{whole.value}.{part.digits}" == f"{decimal.value}"), None)
