"""Numbers, scale words, percentages."""

from __future__ import annotations

from aligner.checks.quantities.digits import find_changed_digits
from aligner.checks.quantities.topics import quantity_check
from aligner.quantities import Topic

__all__ = ["CHECKS"]

CHECKS = (
    quantity_check(
        Topic.NUMBER,
        "A number is wrong or missing",
        "A number, written in digits or in words, has another value on the other side, or is on one side only. Values are compared, "
        "not how they are written: «3,5» is 3.5, «una treintena» is 30, «tercera» is third, «1.250» is 1,250, «3 mil 500» is 3,500, "
        "«1'250,000» is 1,250,000, «quince días» are two weeks. Roman numerals, multiples («el doble») and spans of time without a number "
        "(«un lustro») are reported only where the other side has another one. How a document writes decimals is decided by the "
        "majority of its clear cases. «un» and “one” are not compared. Example: «quince heridos» became “50 injured”. In other languages "
        "than Spanish and English only numbers in digits are compared.",
        elsewhere=find_changed_digits,
    ),
    quantity_check(
        Topic.SCALE,
        "A scale word is wrong or missing",
        "The number is the same and the scale word is not: thousand, million, billion, trillion. A Spanish «billón» is an English "
        "trillion, «mil millones» are a billion, «mdp» are millions of pesos. Example: «1.500 millones de euros» became “1.5 million "
        "euros”, or «60 mil personas» became “60 people”.",
        note=": another order of magnitude",
    ),
    quantity_check(
        Topic.PERCENT,
        "A percentage is wrong or missing",
        "A percentage has another value, is on one side only, or is no percentage on the other side. Lists and ranges that have the "
        "sign once are understood. Example: «subió un 4,2 %» became “rose by 2.4%”, or “rose by 4.2”.",
    ),
)
