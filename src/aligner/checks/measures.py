"""Currencies and units."""

from __future__ import annotations

from aligner.bitext import Severity
from aligner.checks.quantities import quantity_check
from aligner.quantities import Change, Topic

__all__ = ["CHECKS"]

_ALONE = {
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
        Topic.CURRENCY,
        "A currency is another",
        "Money of one kind became money of another, by name, sign or code. «$» stands for dollars and for pesos. Sums that were converted "
        'and keep the original beside them are not reported. Example: «50 dólares» rendered as "€50".',
        {Change.CHANGED: "the Spanish says “{spanish}”, the English “{english}”", **_ALONE},
        _SEVERITIES,
    ),
    quantity_check(
        Topic.UNIT,
        "A unit is another, or was converted",
        'The number is the same and the unit is not («100 km», "100 miles"), or a converted value is not right; a right conversion («100 '
        'km», "62 miles") is information. Values may be rounded by 6 %, heights in feet and inches by 1.2 %.',
        {
            Change.CHANGED: "“{spanish}” and “{english}” are not the same amount",
            Change.CONVERTED: "“{spanish}” was converted to “{english}”",
            **_ALONE,
        },
        _SEVERITIES,
    ),
)
