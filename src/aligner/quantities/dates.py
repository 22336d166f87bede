"""Dates, months, weekdays, decades and centuries."""

from __future__ import annotations

import re
from decimal import Decimal

from aligner.languages import en_quantities, es_quantities
from aligner.languages.pair import Language
from aligner.quantities.tokens import Tokens
from aligner.quantities.values import Kind, Quantity, Strength
from aligner.quantities.words import quantity_words

__all__ = [
    "month_at",
    "read_century",
    "read_decade",
    "read_letter_date",
    "read_month",
    "read_numeric_date",
    "read_weekday",
    "roman",
]

# Months by their first letter, as in 11-S, 15-M, 20-N.
_LETTERS = {"E": (1,), "F": (2,), "M": (3, 5), "A": (4, 8), "J": (6, 7), "S": (9,), "O": (10,), "N": (11,), "D": (12,)}
_ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def month_at(tokens: Tokens, i: int, language: Language, *, beside_day: bool) -> int:
    """The month at a token, from 1; 0 when there is none. Short forms count beside a day only."""
    words = quantity_words(language)
    word = tokens.word(i)
    month: int = words.MONTHS.get(word, 0)
    if month and language == Language.ENGLISH and tokens.text(i).islower() and word in en_quantities.NAMES_LIKE_MONTHS:
        return 0
    if month:
        return month
    month = words.SHORT_MONTHS.get(word, 0)
    if not month or not (beside_day or tokens.word(i + 1) == "."):
        return 0
    return month if beside_day or (language == Language.ENGLISH and tokens.text(i).istitle()) else 0


def read_month(tokens: Tokens, i: int, language: Language) -> Quantity | None:
    """A month without a day at a token."""
    month = month_at(tokens, i, language, beside_day=False)
    if not month:
        return None
    strength = Strength.FIRM
    words = quantity_words(language)
    if tokens.word(i) in words.NAMES_LIKE_MONTHS and tokens.text(i)[0].isupper():
        year = len(tokens.text(i + 1)) == 4 and tokens.is_number(i + 1)
        if not (language == Language.ENGLISH and (tokens.word(i - 1) in en_quantities.BEFORE_MONTHS or year)):
            strength = Strength.HINT
    return Quantity(Kind.MONTH, (Decimal(month),), tokens.span(i, i + 1), strength)


def read_weekday(tokens: Tokens, i: int, language: Language) -> Quantity | None:
    """A weekday at a token; in Spanish one with a capital is a name, or starts a sentence, and is never asked for."""
    words = quantity_words(language)
    day = words.WEEKDAYS.get(tokens.word(i))
    if day is None or (language == Language.ENGLISH and tokens.text(i).islower()):
        return None
    named = language == Language.SPANISH and tokens.text(i)[0].isupper()
    return Quantity(Kind.WEEKDAY, (Decimal(day),), tokens.span(i, i + 1), Strength.HINT if named else Strength.FIRM)


def read_numeric_date(tokens: Tokens, i: int, language: Language) -> tuple[list[Quantity], int] | None:
    """`05/06/2019` (day first in Spanish, either way in English), `2019-06-05`, `31.12.2007`, `9/11`."""
    dotted = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", tokens.text(i))
    if dotted:
        day, month, year = (int(part) for part in dotted.groups())
        if day <= 31 and month <= 12:
            span = tokens.span(i, i + 1)
            return _date(day, month, year, (span, span, span), language), i + 1
        return None
    sign = tokens.word(i + 1)
    if sign not in ("/", "-") or not tokens.is_number(i + 2):
        return None
    spaced = sign == "/" and len(tokens.text(i + 4)) == 4
    if tokens.word(i + 3) == sign and tokens.is_number(i + 4) and (spaced or all(tokens.glued(i + k) for k in (1, 2, 3, 4))):
        return _triple(tokens, i, sign, language)
    if language == Language.ENGLISH and (tokens.text(i), sign, tokens.text(i + 2)) == ("9", "/", "11") and tokens.glued(i + 2):
        spans = (tokens.span(i + 2, i + 3), tokens.span(i, i + 1))
        return [Quantity(Kind.DAY, (Decimal(11),), spans[0]), Quantity(Kind.MONTH, (Decimal(9),), spans[1], dated=True)], i + 3
    return None


def _triple(tokens: Tokens, i: int, sign: str, language: Language) -> tuple[list[Quantity], int] | None:
    texts = [tokens.text(i + k) for k in (0, 2, 4)]
    if not all(text.isdigit() for text in texts):
        return None
    first, second, third = (int(text) for text in texts)
    spans = [tokens.span(i + k, i + k + 1) for k in (0, 2, 4)]
    if len(texts[0]) == 4 and second <= 12 and third <= 31:
        return _date(third, second, first, (spans[2], spans[1], spans[0]), Language.SPANISH), i + 5
    if len(texts[2]) not in (2, 4) or (sign == "-" and len(texts[2]) == 2):
        return None
    year = third if len(texts[2]) == 4 else 0
    if first <= 31 and second <= 12 and first > 0 and second > 0:
        return _date(first, second, year, (spans[0], spans[1], spans[2]), language), i + 5
    if language == Language.ENGLISH and first <= 12 and second <= 31:
        return _date(second, first, year, (spans[1], spans[0], spans[2]), Language.SPANISH), i + 5
    return None


def _date(day: int, month: int, year: int, spans: tuple[tuple[int, int], ...], language: Language) -> list[Quantity]:
    days: tuple[Decimal, ...] = (Decimal(day),)
    months: tuple[Decimal, ...] = (Decimal(month),)
    if language == Language.ENGLISH and day <= 12 and month != day:
        days, months = (Decimal(month), Decimal(day)), (Decimal(day), Decimal(month))
    quantities = [Quantity(Kind.DAY, days, spans[0]), Quantity(Kind.MONTH, months, spans[1], dated=True)]
    if year:
        quantities.append(Quantity(Kind.YEAR, (Decimal(year),), spans[2]))
    return quantities


def read_letter_date(tokens: Tokens, i: int) -> tuple[list[Quantity], int] | None:
    """Spanish `11-S`, `15-M`."""
    letter = tokens.text(i + 2)
    if tokens.word(i + 1) != "-" or not (tokens.glued(i + 1) and tokens.glued(i + 2)) or letter not in _LETTERS:
        return None
    if tokens.glued(i + 3) and tokens.text(i + 3)[0].isalnum():
        return None
    day = Decimal(tokens.text(i)) if tokens.text(i).isdigit() else Decimal(0)
    if not 1 <= day <= 31:
        return None
    months = tuple(Decimal(month) for month in _LETTERS[letter])
    span = tokens.span(i, i + 1)
    return [
        Quantity(Kind.DAY, (day,), span, Strength.WEAK),
        Quantity(Kind.MONTH, months, tokens.span(i + 2, i + 3), Strength.WEAK, dated=True),
    ], i + 3


def read_decade(tokens: Tokens, i: int, language: Language) -> tuple[Quantity, int] | None:
    """`1990s`, `'90s`, `nineties`; `los años 90`, `la década de 1990`, `los años noventa`."""
    return _english_decade(tokens, i) if language == Language.ENGLISH else _spanish_decade(tokens, i)


def _english_decade(tokens: Tokens, i: int) -> tuple[Quantity, int] | None:
    named = en_quantities.DECADES.get(tokens.word(i))
    if named is not None:
        return Quantity(Kind.DECADE, (Decimal(named),), tokens.span(i, i + 1), Strength.WEAK), i + 1
    end = i + 2 if tokens.word(i + 1) == "'" else i + 1
    if _decade_digits(tokens.text(i)) and tokens.word(end) == "s" and tokens.glued(end):
        return Quantity(Kind.DECADE, (Decimal(tokens.text(i)),), tokens.span(i, end + 1)), end + 1
    return None


def _spanish_decade(tokens: Tokens, i: int) -> tuple[Quantity, int] | None:
    before = " ".join(tokens.word(i - k) for k in (3, 2, 1))
    if not before.endswith(("anos", "decada", "decada de", "decada del", "decada los", "decada de los", "anos '")):
        return None
    text = tokens.text(i)
    value = int(text) if _decade_digits(text) else es_quantities.CARDINALS.get(tokens.word(i), 0)
    if not _decade_digits(text) and not (20 <= value <= 90 and value % 10 == 0):
        return None
    return Quantity(Kind.DECADE, (Decimal(value),), tokens.span(i, i + 1)), i + 1


def _decade_digits(text: str) -> bool:
    return text.isdigit() and len(text) in (2, 4) and text[-1] == "0"


def read_century(tokens: Tokens, i: int) -> tuple[list[Quantity], int] | None:
    """`siglo XXI`, `siglos XIX y XX`, from the word `siglo`."""
    found: list[Quantity] = []
    j = i + 1
    while value := roman(tokens.text(j)):
        found.append(Quantity(Kind.CENTURY, (Decimal(value),), tokens.span(j, j + 1)))
        j += 1
        if tokens.word(j) in ("y", "al", "o", "-", ",") and roman(tokens.text(j + 1)):
            j += 1
    return (found, j) if found else None


def roman(text: str) -> int:
    """The value of a Roman numeral up to 39 in capitals; 0 when it is none.

    >>> roman("XXI")
    21
    """
    if not text or not _ROMAN.fullmatch(text):
        return 0
    values = [_ROMAN_DIGITS[letter] for letter in text]
    return sum(-value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True))
