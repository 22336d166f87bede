"""Dates, months, weekdays, times of day, years."""

from __future__ import annotations

from aligner.bitext import Severity
from aligner.checks.quantities import quantity_check
from aligner.quantities import Change, Topic

__all__ = ["CHECKS"]

_MESSAGES = {
    Change.CHANGED: "the Spanish says “{spanish}”, the English “{english}”",
    Change.SPANISH_ONLY: "“{spanish}” has no counterpart in the English",
    Change.ENGLISH_ONLY: "“{english}” has no counterpart in the Spanish",
}
_SEVERITIES = {
    Change.CHANGED: Severity.ERROR,
    Change.CONVERTED: Severity.INFO,
    Change.SPANISH_ONLY: Severity.WARNING,
    Change.ENGLISH_ONLY: Severity.WARNING,
}

CHECKS = (
    quantity_check(
        Topic.DATE,
        "A date is another day",
        "Day or month of a date differ, or a date stands on one side only. Spanish dates in digits have the day first; English ones are "
        "read either way. A date may be rendered as a weekday, as today or as yesterday. Example: «el 05/06/2019» rendered as "
        '"May 6, 2019".',
        _MESSAGES,
        _SEVERITIES,
    ),
    quantity_check(
        Topic.MONTH,
        "A month is another",
        'A month without a day differs, or stands on one side only where the other says nothing like "last month". Example: «en junio» '
        'rendered as "in July".',
        _MESSAGES,
        _SEVERITIES,
    ),
    quantity_check(
        Topic.WEEKDAY,
        "A weekday is another",
        'A weekday differs, or stands on one side only where the other has no date and nothing like "yesterday". Example: «el martes» '
        'rendered as "on Thursday".',
        _MESSAGES,
        {**_SEVERITIES, Change.SPANISH_ONLY: Severity.INFO, Change.ENGLISH_ONLY: Severity.INFO},
    ),
    quantity_check(
        Topic.TIME,
        "A time of day is another",
        "A time differs, whether told in 24 hours, with a.m. and p.m., or in words («las ocho y media», «cuarto para las nueve»). "
        'An hour without its half of the day may be either. Example: «a las 20:30 horas» rendered as "at 8:30 a.m.".',
        _MESSAGES,
        _SEVERITIES,
    ),
    quantity_check(
        Topic.YEAR,
        "A year, decade or century is another",
        "A year, a decade («los años 90» is the 1990s) or a century («siglo XXI») differs, is before Christ on one side only, "
        'or stands on one side only where the other says nothing like "last year". Example: «en 2018» rendered as "in 2019".',
        _MESSAGES,
        _SEVERITIES,
    ),
)
