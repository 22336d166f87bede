"""Heights in feet and inches with signs: 6'2", 5' 11"."""

from __future__ import annotations

import re
from decimal import Decimal

from aligner.languages.pair import Language
from aligner.quantities.tokens import Tokens
from aligner.quantities.values import Kind, Measure, Quantity, Read

__all__ = ["read_height"]

_TALLEST = 8
_INCHES = 12
_IN_ONE = re.compile(r"([3-8])'(\d{1,2})")


def read_height(tokens: Tokens, i: int, language: Language) -> Read | None:
    """Feet and inches at token i: `6'2"` in either language, `6'2` in English, where it is no decimal."""
    one = _IN_ONE.fullmatch(tokens.raw[i]) if language == Language.ENGLISH else None
    if one:
        return _height(tokens, i, i + 1, int(one[1]), int(one[2]))
    feet, inches = tokens.raw[i], tokens.text(i + 2)
    if tokens.word(i + 1) != "'" or not tokens.glued(i + 1) or not (feet.isdecimal() and inches.isdecimal()):
        return None
    mark = tokens.word(i + 3) if tokens.glued(i + 3) else ""
    double = mark == "'" and tokens.word(i + 4) == "'" and tokens.glued(i + 4)
    if mark != '"' and not double:
        return None
    return _height(tokens, i, i + 5 if double else i + 4, int(feet), int(inches))


def _height(tokens: Tokens, i: int, end: int, feet: int, inches: int) -> Read | None:
    if not 3 <= feet <= _TALLEST or inches >= _INCHES:
        return None
    span = tokens.span(i, end)
    measures = [Measure(frozenset({key}), span) for key in ("ft", "in")]
    parts = tuple(Quantity(Kind.NUMBER, (Decimal(n),), span, measure=m) for n, m in zip((feet, inches), measures, strict=True))
    return [Quantity(Kind.NUMBER, (feet + Decimal(inches) / _INCHES,), span, measure=measures[0], parts=parts)], end
