"""Dates, months, weekdays, times of day, years."""

from __future__ import annotations

from aligner.bitext import Severity
from aligner.checks.quantities.topics import quantity_check
from aligner.quantities import Topic

__all__ = ["CHECKS"]

CHECKS = (
    quantity_check(
        Topic.DATE,
        "A date is wrong or missing",
        "Day or month of a date differ, or a date is on one side only. Spanish dates in digits have the day first; English ones are "
        "read either way. A date may become a weekday, today or yesterday. Example: «el 05/06/2019» became “May 6, 2019”.",
    ),
    quantity_check(
        Topic.MONTH,
        "A month is wrong or missing",
        "A month without a day differs, or is on one side only where the other says nothing like “last month”. Example: «en junio» "
        "became “in July”.",
    ),
    quantity_check(
        Topic.WEEKDAY,
        "A weekday is wrong or missing",
        "A weekday differs, or is on one side only where the other has no date and nothing like “yesterday”. Example: «el martes» "
        "became “on Thursday”.",
        alone=Severity.INFO,
    ),
    quantity_check(
        Topic.TIME,
        "A time of day is wrong or missing",
        "A time differs, whether told in 24 hours, with a.m. and p.m., or in words («las ocho y media», «cuarto para las nueve»). "
        "An hour without its half of the day may be either. Example: «a las 20:30 horas» became “at 8:30 a.m.”.",
    ),
    quantity_check(
        Topic.YEAR,
        "A year, decade or century is wrong or missing",
        "A year, a decade («los años 90» is the 1990s) or a century («siglo XXI») differs, is before Christ on one side only, "
        "or is on one side only where the other says nothing like “last year”. Example: «en 2018» became “in 2019”.",
    ),
)
