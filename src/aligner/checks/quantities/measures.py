"""Currencies and units."""

from __future__ import annotations

from aligner.checks.quantities.topics import quantity_check
from aligner.quantities import Topic

__all__ = ["CHECKS"]

CHECKS = (
    quantity_check(
        Topic.CURRENCY,
        "Money is in another currency",
        "Money of one kind became money of another, by name, sign or code. «$» is dollars or pesos. Sums that were converted and keep the "
        "original beside them are not reported. Example: «50 dólares» became “€50”.",
    ),
    quantity_check(
        Topic.UNIT,
        "A unit of measurement differs or was converted",
        "The number is the same and the unit is not («100 km», “100 miles”), or a converted value is not right; a right conversion («100 "
        "km», “62 miles”) is information. Values may be rounded by 6 %, heights in feet and inches by 1.2 %.",
        note=": not the same amount",
    ),
)
