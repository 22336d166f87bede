"""What a quantity is: a value with its kind, where it stands, and how surely the other side must say it too."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum, StrEnum

__all__ = [
    "LONGEST_RATIO",
    "MAX_QUANTITIES",
    "NOON",
    "PERIOD",
    "RATIO",
    "ROMAN",
    "ROMAN_FIRST",
    "Kind",
    "Measure",
    "Quantity",
    "Read",
    "Span",
    "Strength",
]

MAX_QUANTITIES = 400
"""With more quantities a text is a table: the rest of it is not read, and it is not compared. This bounds the time."""
Span = tuple[int, int]
"""Character offsets (start, end) in a text."""
NOON, ROMAN, ROMAN_FIRST = "noon", "roman", "roman before a name"
"""Labels of "noon" and "midnight", and of Roman numerals behind a name ("Luis XIV"), which differ only from other Roman numerals, or
in front of one ("la V Cumbre"), which are ordinals.
"""
PERIOD = "period"
"""Label of periods told in years, months or days ("dos lustros"), which have their number as another reading."""
RATIO, LONGEST_RATIO = "ratio", 24
"""Label of the second number of "one in five", and the most characters between the two."""


class Kind(StrEnum):
    """What a quantity counts or names."""

    NUMBER = "number"
    ORDINAL = "ordinal"
    MAGNITUDE = "magnitude"
    LABEL = "label"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    DAY = "day"
    MONTH = "month"
    WEEKDAY = "weekday"
    TIME = "time"
    MONEY = "money"


class Strength(IntEnum):
    """How surely a quantity of one side must have a counterpart on the other.

    HINT: it may match a quantity of the other side, and is never reported itself ("both", "primero", "half").
    WEAK: reported only where the other side has another value of the same kind ("third", "docena").
    WORD: a numeral in words. FIRM: digits, dates, large numerals.
    """

    HINT = 0
    WEAK = 1
    WORD = 2
    FIRM = 3


@dataclass(frozen=True, slots=True)
class Measure:
    """What a number measures, and the span of the word for it.

    `keys`: alternatives; each is a key of `languages.measures.UNITS`, a kind of money, `percent`, `times` (multiples), `bc` or `ad`.
    """

    keys: frozenset[str]
    span: Span
    money: bool = False

    @property
    def percent(self) -> bool:
        """Whether it is a percentage, or points."""
        return "percent" in self.keys


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity of a text.

    `values`: what it is, the usual reading first (times in minutes after midnight, months and weekdays from 1, decades as 90 or 1990;
    empty for money without a number). `span`: character offsets of the words of the value; `measure` has its own. `mantissa`: the
    number in front of a scale word (1.5 in "1.5 billion"). `digits`: the digits as written. `label`: the name a number is part of, the
    score it stands in ("3-1"), `NOON`, `ROMAN`, `PERIOD` or `RATIO`. `dated`: a month beside a day. `parts`: the amounts that were added
    up ("2 hours and 15 minutes").
    """

    kind: Kind
    values: tuple[Decimal, ...]
    span: Span
    strength: Strength = Strength.FIRM
    measure: Measure | None = None
    mantissa: Decimal | None = None
    digits: str = ""
    label: str = ""
    dated: bool = False
    parts: tuple[Quantity, ...] = ()

    @property
    def value(self) -> Decimal:
        """The usual reading."""
        return self.values[0]

    @property
    def whole_span(self) -> Span:
        """The span of the value with its measure."""
        if self.measure is None:
            return self.span
        return min(self.span[0], self.measure.span[0]), max(self.span[1], self.measure.span[1])


Read = tuple[list[Quantity], int]
"""What was read at a token, and the token after it."""
