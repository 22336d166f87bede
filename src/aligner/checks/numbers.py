"""Numbers, scale words, percentages."""

from __future__ import annotations

from aligner.bitext import Severity
from aligner.checks.digits import find_changed_digits
from aligner.checks.quantities import quantity_check
from aligner.quantities import Change, Topic

__all__ = ["CHECKS"]

_SEVERITIES = {
    Change.CHANGED: Severity.ERROR,
    Change.CONVERTED: Severity.INFO,
    Change.SPANISH_ONLY: Severity.WARNING,
    Change.ENGLISH_ONLY: Severity.WARNING,
}

CHECKS = (
    quantity_check(
        Topic.NUMBER,
        "A number says something else",
        "A number, written in digits or in words, has another value on the other side, or stands on one side only. Values are compared "
        "and not how they are written: «3,5» is 3.5, «una treintena» is 30, «tercera» is third, «1.250» is 1,250, «3 mil 500» is 3,500, "
        "«1'250,000» is 1,250,000, «quince días» are two weeks. Roman numerals, multiples («el doble») and spans of time without a number "
        "(«un lustro») are reported only where the other side has another one. How a document writes "
        'decimals is decided by the majority of its clear cases. Nothing is asked for «un» and "one". Example: «quince heridos» '
        'rendered as "50 injured".',
        {
            Change.CHANGED: "the Spanish says “{spanish}”, the English “{english}”",
            Change.SPANISH_ONLY: "“{spanish}” has no counterpart in the English",
            Change.ENGLISH_ONLY: "“{english}” has no counterpart in the Spanish",
        },
        _SEVERITIES,
        find_changed_digits,
    ),
    quantity_check(
        Topic.SCALE,
        "A scale word is wrong or missing",
        "The number is the same and the scale word is not: thousand, million, billion, trillion. A Spanish «billón» is an English "
        'trillion, «mil millones» are a billion, «mdp» are millions of pesos. Example: «1.500 millones de euros» rendered as "1.5 million '
        'euros", or «60 mil personas» as "60 people".',
        {
            Change.CHANGED: "the Spanish says “{spanish}”, the English “{english}”: another order of magnitude",
            Change.SPANISH_ONLY: "“{spanish}” has no counterpart in the English",
            Change.ENGLISH_ONLY: "“{english}” has no counterpart in the Spanish",
        },
        _SEVERITIES,
    ),
    quantity_check(
        Topic.PERCENT,
        "A percentage is another, or none",
        "A percentage has another value, stands on one side only, or is no percentage on the other side. Lists and ranges that name the "
        'sign once are understood. Example: «subió un 4,2 %» rendered as "rose by 2.4%", or as "rose by 4.2".',
        {
            Change.CHANGED: "the Spanish says “{spanish}”, the English “{english}”",
            Change.SPANISH_ONLY: "“{spanish}” has no counterpart in the English",
            Change.ENGLISH_ONLY: "“{english}” has no counterpart in the Spanish",
        },
        _SEVERITIES,
    ),
)
