"""Weekdays of a text that its own dates contradict: a Wednesday with a date that is none, a "yesterday" resolved to another weekday."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from aligner.bitext import Span
from aligner.languages.pair import Language
from aligner.quantities.values import Kind, Quantity
from aligner.signals.quantities.value_groups import group_span, value_groups

__all__ = ["DAYS_AWAY", "dated_weekday", "impossible_dates"]

_PAST_YEARS, _NEXT_YEARS = 1583, 2200
"""Years of the Gregorian calendar that texts tell days of."""
DAYS_AWAY = {
    Language.SPANISH: (
        (re.compile(r"\banteayer\b|\bantier\b|\bantes de ayer\b", re.I), -2),
        (re.compile(r"\bayer\b|\banoche\b", re.I), -1),
        (re.compile(r"\bhoy\b", re.I), 0),
    ),
    Language.ENGLISH: (
        (re.compile(r"\bday before yesterday\b", re.I), -2),
        (re.compile(r"\byesterday\b|\blast night\b", re.I), -1),
        (re.compile(r"\btoday\b|\btonight\b|\bthis (?:morning|afternoon|evening)\b", re.I), 0),
    ),
}
"""Words for days near the day of telling, and how many days they are away from it; the first that is found counts."""


def impossible_dates(text: str, quantities: Sequence[Quantity]) -> list[tuple[Span, date]]:
    """The weekdays that stand with a day, month and year on which no such weekday fell, and the date they stand with."""
    found = []
    for group in value_groups(text, quantities):
        parts = {quantity.kind: quantity for quantity in group}
        if {Kind.WEEKDAY, Kind.DAY, Kind.MONTH, Kind.YEAR} <= parts.keys():
            year, month, day = (int(parts[kind].value) for kind in (Kind.YEAR, Kind.MONTH, Kind.DAY))
            if not _PAST_YEARS <= year <= _NEXT_YEARS:
                continue
            try:
                when = date(year, month, day)
            except ValueError:
                continue
            if int(parts[Kind.WEEKDAY].value) != when.isoweekday():
                found.append((group_span(group), when))
    return found


def dated_weekday(text: str, quantities: Sequence[Quantity]) -> int | None:
    """The weekday (1 to 7) of the first date of a text that has one beside a day: that of a dateline. None when there is none."""
    for group in value_groups(text, quantities):
        parts = {quantity.kind: quantity for quantity in group}
        if {Kind.WEEKDAY, Kind.DAY} <= parts.keys():
            return int(parts[Kind.WEEKDAY].value)
    return None
