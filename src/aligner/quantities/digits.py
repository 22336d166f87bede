"""What digits with full stops and commas mean, decided for a document by the majority of its clear cases."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from aligner.languages.pair import Language

__all__ = ["NumberStyle", "number_style", "read_digits"]

_NUMBER = re.compile(r"(?<![\d.,:/'])\d+(?:[.,]\d+)+(?![\d:/])")
_GROUPED = {".": re.compile(r"\d{1,3}(?:\.\d{3})+"), ",": re.compile(r"\d{1,3}(?:,\d{3})+")}
_DECIMALS = re.compile(r"[.,](\d{1,2})$")
_BLANKS = str.maketrans("", "", " \u00a0\u202f\u2009")
# What follows the full stop of an hour: "20.30 h", "8.30pm", "20.30 horas".
_CLOCK = re.compile(r"\s?(?:h\b|hs\b|hrs?\b|hora|[ap]\.?\s?m\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """How the numbers of a text in a language are written; `decimal` is `.` or `,`, or empty when nothing in the text says."""

    language: Language
    decimal: str = ""


def number_style(text: str, language: Language) -> NumberStyle:
    """The style of a document: the majority of the numbers that can be read in one way only."""
    comma = stop = 0
    for match in _NUMBER.finditer(text):
        sign = _decimal_sign(match.group())
        if sign == ",":
            comma += 1
        elif sign == "." and not _CLOCK.match(text, match.end()):
            stop += 1
    return NumberStyle(language, "," if comma > stop else "." if stop > comma else "")


def _decimal_sign(number: str) -> str:
    """The decimal sign that a number proves, by what it has in that place or by what it groups with; empty if it proves nothing."""
    stops, commas = number.count("."), number.count(",")
    if stops and commas:
        last = max(number.rfind("."), number.rfind(","))
        return number[last] if number.count(number[last]) == 1 else ""
    sign = "." if stops else ","
    other = "," if stops else "."
    if stops + commas > 1:
        return other if _GROUPED[sign].fullmatch(number) else ""
    before, after = number.split(sign)
    return sign if len(after) != 3 or len(before) > 3 or before == "0" else ""


def read_digits(number: str, style: NumberStyle) -> tuple[Decimal, ...]:
    """The readings of a number, the usual one first. Empty when it is no number but a date, a version, a telephone.

    In Spanish a full stop before three digits groups, and may be decimal too in a document that writes decimals with it; a comma before
    three digits is read both ways unless the document decides. In English a comma before three digits groups and a full stop is
    decimal, unless the majority of the document says the contrary; then a comma may do either.

    >>> read_digits("1.250", NumberStyle(Language.SPANISH))
    (Decimal('1250'),)
    >>> read_digits("1.250", NumberStyle(Language.ENGLISH))
    (Decimal('1.250'),)
    """
    number = number.translate(_BLANKS)
    if "'" in number or '"' in number:
        return _with_apostrophes(number, style.language)
    stops, commas = number.count("."), number.count(",")
    if stops and commas:
        return _mixed(number)
    if not stops and not commas:
        return (Decimal(number),)
    sign = "." if stops else ","
    grouped = _GROUPED[sign].fullmatch(number) is not None and not number.startswith("0" + sign)
    if grouped and number.startswith("0"):
        return (Decimal(number.replace(sign, "")),)  # a ticket of a lottery: 05.490
    if stops + commas > 1:
        return (Decimal(number.replace(sign, "")),) if grouped else ()
    as_decimal = Decimal(number.replace(",", "."))
    return _ambiguous(sign, Decimal(number.replace(sign, "")), as_decimal, style) if grouped else (as_decimal,)


def _with_apostrophes(number: str, language: Language) -> tuple[Decimal, ...]:
    """Seconds (47"85); 1'250,000 and 1'250'000 are 1,250,000; 1'250 may be 1.250; 12'50 is 12.50. In English 6'2 is a height."""
    if '"' in number:
        return (Decimal(number.replace('"', ".")),)
    before, _, after = number.partition("'")
    before = before.replace(".", "").replace(",", "")
    if len(after) <= 2:
        return () if language == Language.ENGLISH else (Decimal(before + "." + after),)
    if len(after) == 3:
        return Decimal(before + after), Decimal(before + "." + after)
    decimals = _DECIMALS.search(after)
    groups = after[: decimals.start()] if decimals else after
    return (Decimal(before + re.sub(r"\D", "", groups) + ("." + decimals[1] if decimals else "")),)


def _ambiguous(sign: str, as_group: Decimal, as_decimal: Decimal, style: NumberStyle) -> tuple[Decimal, ...]:
    """The readings of a number whose one sign stands before three digits."""
    if style.language != Language.SPANISH:
        if sign == "," == style.decimal:
            return as_group, as_decimal  # one decimal comma that was copied does not make 18,000 anything else
        return (as_decimal,) if sign == (style.decimal or ".") else (as_group,)
    if sign == ".":
        return (as_group, as_decimal) if style.decimal == "." else (as_group,)
    return {"": (as_group, as_decimal), ",": (as_decimal,), ".": (as_group,)}[style.decimal]


def _mixed(number: str) -> tuple[Decimal, ...]:
    """A number with both signs: the last one is decimal, the other must group."""
    last = max(number.rfind("."), number.rfind(","))
    sign = number[last]
    group = "," if sign == "." else "."
    whole = number[:last]
    if sign in whole or not _GROUPED[group].fullmatch(whole):
        return ()
    return (Decimal(whole.replace(group, "") + "." + number[last + 1 :]),)
