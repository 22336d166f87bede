"""Roman numerals: "siglo XXI", "Juan Pablo II", "LXV Legislatura"."""

from __future__ import annotations

import re
from decimal import Decimal

from aligner.languages.es_en_quantity_words import NOT_ROMAN
from aligner.languages.pair import Language
from aligner.quantities.tokens import Tokens
from aligner.quantities.values import ROMAN, ROMAN_FIRST, Kind, Quantity, Strength

__all__ = ["read_roman", "roman_value"]

_ROMAN = re.compile(r"(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def read_roman(tokens: Tokens, i: int, language: Language) -> Quantity | None:
    """A Roman numeral in capitals: "Juan Pablo II", "LXV Legislatura", "World War I". One letter alone needs a name beside it."""
    text = tokens.raw[i]
    value = roman_value(text)
    if not value or text in NOT_ROMAN:
        return None
    if len(text) == 1 and tokens.word(i - 1) not in ("del", "al"):
        before = tokens.text(i - 1)
        # "I" is a word in English, so that one behind the first word of a sentence is none: "Then I".
        sure = text != "I" or language == Language.SPANISH or tokens.capital(i - 1)
        named = text in "IVX" and sure and len(before) > 2 and before[0].isupper()
        before_name = language == Language.SPANISH and text in "IVX" and tokens.text(i + 1)[:1].isupper()
        if not named and not before_name:
            return None
    long = len(text) >= 4 or value < 90
    strength = Strength.WEAK if long else Strength.HINT
    first = language == Language.SPANISH and tokens.text(i + 1)[:1].isupper() and not tokens.capital(i - 1)
    return Quantity(Kind.ORDINAL, (Decimal(value),), tokens.span(i, i + 1), strength, label=ROMAN_FIRST if first else ROMAN)


def roman_value(text: str) -> int:
    """The value of a Roman numeral in capitals; 0 when it is none.

    >>> roman_value("XXI")
    21
    """
    if not text or not _ROMAN.fullmatch(text):
        return 0
    values = [_ROMAN_DIGITS[letter] for letter in text]
    return sum(-value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True))
