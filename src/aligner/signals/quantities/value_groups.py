"""The values of a text, those that make up one date together: "el lunes, 3 de mayo de 2019, a las 20.30"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.bitext import Span
from aligner.languages.es_en_value_joints import OF_DATE
from aligner.quantities.values import Kind, Quantity

__all__ = ["MOMENTS", "group_span", "value_groups"]

MOMENTS = frozenset({Kind.YEAR, Kind.DAY, Kind.MONTH, Kind.WEEKDAY, Kind.TIME, Kind.DECADE, Kind.CENTURY})
"""Kinds of values that are points in time."""
_LONGEST_GAP = 60
_NEAR_MEASURE = 3
"""Characters between a value and its own unit: "9 % de los", "9-year"."""
_GAP = re.compile(OF_DATE, re.IGNORECASE)


def value_groups(text: str, quantities: Sequence[Quantity]) -> list[list[Quantity]]:
    """The quantities of a text in order, in groups: the parts of one date, or one value alone."""
    groups: list[list[Quantity]] = []
    for quantity in sorted(quantities, key=lambda quantity: quantity.whole_span):
        if groups and _continues(text, groups[-1], quantity):
            groups[-1].append(quantity)
        else:
            groups.append([quantity])
    return groups


def _continues(text: str, group: Sequence[Quantity], quantity: Quantity) -> bool:
    last = group[-1]
    if not {last.kind, quantity.kind} <= MOMENTS or any(one.kind == quantity.kind for one in group):
        return False
    near = last.span[1] <= quantity.span[0] <= last.span[1] + _LONGEST_GAP
    return near and _GAP.fullmatch(text, last.span[1], quantity.span[0]) is not None


def group_span(group: Sequence[Quantity]) -> Span:
    """The characters from the first value of a group to the last, with their units; "9" of "9 and 14 years" has none of its own."""
    spans = [quantity.whole_span if _has_own_measure(quantity) else quantity.span for quantity in group]
    return min(start for start, _ in spans), max(end for _, end in spans)


def _has_own_measure(quantity: Quantity) -> bool:
    return quantity.measure is not None and quantity.measure.span[0] - quantity.span[1] <= _NEAR_MEASURE
