"""What the numbers of a text tell of each other: units named once for a list or a range, scores, hours of 24."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from aligner.languages.es_en_value_joints import OF_COMPARISON, OF_RATIO, OF_SCORE, OF_SHARED_UNIT
from aligner.quantities.values import RATIO, Kind, Quantity, Strength

__all__ = ["share_clock", "share_compared_scales", "share_measures", "share_ratios", "share_scores"]

_LONGEST_GAP = 24
"""Most characters between two numbers that share something. It bounds the time on long rows of blanks."""
_RATIO = re.compile(OF_RATIO, re.IGNORECASE)
_THOUSAND = Decimal(1000)
_RATIO_OF = frozenset(map(Decimal, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100)))

_JOINT = re.compile(OF_SHARED_UNIT, re.IGNORECASE)
_COMPARED = re.compile(OF_COMPARISON, re.IGNORECASE)
_LONGEST_COMPARISON = 70
_SIMILAR = 10
"""How many times as much as a number one that is compared with it may be."""
# Between the numbers of a score: "3-1", "3 a 1", "3 to 1".
_SCORE = re.compile(r"[-\u2013]|\sa\s|\sto\s")
_SCORE_TOLD = re.compile(OF_SCORE, re.IGNORECASE)
_HIGHEST_SCORE = 200


def _between(pattern: re.Pattern[str], text: str, start: int, end: int) -> bool:
    """Whether the pattern is all that stands between two numbers."""
    return end - start <= _LONGEST_GAP and pattern.fullmatch(text, start, end) is not None


def share_measures(text: str, found: list[Quantity]) -> list[Quantity]:
    """Numbers of a list or a range take the unit and, as a second reading, the scale of the last: "3 y 4 millones de euros"."""
    found = list(found)
    scaling: Quantity | None = None
    for place in range(len(found) - 2, -1, -1):
        first, second = found[place], found[place + 1]
        if not _in_a_row(text, first, second):
            scaling = None
            continue
        if first.measure is None and second.measure is not None:
            kind = second.kind if second.kind == Kind.YEAR else Kind.NUMBER
            first = replace(first, kind=kind, measure=second.measure)
        elif second.measure is None and first.measure is not None and first.measure.money and first.measure.span < first.span:
            found[place + 1] = replace(second, measure=first.measure)
        scaling = second if second.mantissa else scaling
        scaled = _scaled_like(first, scaling) if scaling is not None else ()
        if scaled:
            first = replace(first, kind=Kind.NUMBER, values=(*first.values, *scaled))
        found[place] = first
    return found


def share_compared_scales(text: str, found: list[Quantity]) -> list[Quantity]:
    """Numbers that are compared with one before them take, as a second reading, its scale: "3,2 millones, frente a los 1,1"."""
    found = list(found)
    for place, (first, second) in enumerate(pairwise(tuple(found))):
        start, end = first.whole_span[1], second.span[0]
        if second.kind != Kind.NUMBER or not first.mantissa or second.mantissa or second.measure is not None:
            continue
        if not first.mantissa / _SIMILAR <= second.value <= first.mantissa * _SIMILAR or not 0 < end - start <= _LONGEST_COMPARISON:
            continue
        if _COMPARED.fullmatch(text, start, end) is not None:
            factor = first.value / first.mantissa
            found[place + 1] = replace(second, values=(*second.values, *(value * factor for value in second.values)))
    return found


def _in_a_row(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether two numbers stand side by side in a list or a range."""
    dated = second.kind == Kind.YEAR and second.measure is not None
    numbers = first.kind in (Kind.NUMBER, Kind.YEAR) and (second.kind == Kind.NUMBER or dated)
    # "one to two inches": "one" is a hint, and measures all the same.
    if not numbers:
        return False
    sure = first.strength >= Strength.WORD or (first.value == 1 and second.measure is not None and second.value > 1)
    return sure and _between(_JOINT, text, first.whole_span[1], second.whole_span[0])


def _scaled_like(first: Quantity, second: Quantity) -> tuple[Decimal, ...]:
    """What the first number is with the scale word of the second: "3 y 4 millones"; "cien o doscientos mil millones" leave two."""
    if not second.mantissa or first.value >= second.value or (first.mantissa is not None and first.value != _THOUSAND):
        return ()
    factor = second.value / second.mantissa
    compound = second.mantissa >= _THOUSAND and second.mantissa % _THOUSAND == 0
    factors = (factor, factor * _THOUSAND) if compound else (factor,)
    return tuple(value * times for value in first.values for times in factors)


def share_clock(found: list[Quantity]) -> list[Quantity]:
    """An hour in digits is one of 24 when another time of the text is: "entre las 10 h y las 20 h"."""
    times = [quantity for quantity in found if quantity.kind == Kind.TIME and quantity.digits]
    if not any(len(time.values) == 1 and time.value >= 13 * 60 for time in times):
        return found
    return [replace(q, values=q.values[:1]) if q.kind == Kind.TIME and q.digits else q for q in found]


def share_ratios(text: str, found: list[Quantity]) -> list[Quantity]:
    """Numbers told as a share may be told in per cent too, and need not be told in the same words: "tres de cada diez", "30%"."""
    shared = list(found)
    for place, (first, second) in enumerate(pairwise(found)):
        numbers = first.kind == second.kind == Kind.NUMBER and first.measure is None and second.value in _RATIO_OF
        if numbers and first.value < second.value and _between(_RATIO, text, first.span[1], second.span[0]):
            ratio = first.value / second.value
            shared[place] = replace(first, values=(*first.values, ratio * 100, ratio), strength=min(first.strength, Strength.WORD))
            shared[place + 1] = replace(second, strength=min(second.strength, Strength.WORD), label=RATIO)
    return shared


def share_scores(text: str, found: list[Quantity]) -> list[Quantity]:
    """The numbers of a score know each other, so that "7-6" is not taken for "7-5" where the 6 stands in another set."""
    shared = list(found)
    for place, (first, second) in enumerate(pairwise(found)):
        numbers = first.kind == second.kind == Kind.NUMBER and second.value < _HIGHEST_SCORE
        if numbers and _between(_SCORE_TOLD, text, first.span[1], second.span[0]):
            shared[place + 1] = replace(second, strength=max(second.strength, Strength.WORD))
        counts = all(
            q.kind == Kind.NUMBER and q.digits.isdigit() and q.measure is None and q.value < _HIGHEST_SCORE for q in (first, second)
        )
        if counts and not shared[place].label and _between(_SCORE, text, first.span[1], second.span[0]):
            score = f"{first.value}-{second.value}"
            shared[place], shared[place + 1] = replace(first, label=score), replace(second, label=score)
    return shared
