"""Numbers written in digits, compared in any pair of languages.

Without tables of a language nothing is known of number words, units or scale words, so this asks less than the comparison of quantities
in Spanish and English: two numbers are equal when one reading of the one is a reading of the other («1.250» is 1250 or 1.25), and what
other languages often write in words (small and round numbers) may be missing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import islice

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import Pairing
from aligner.languages.codes import language_name
from aligner.languages.customary_units import CUSTOMARY_UNITS, FACTORS
from aligner.languages.pair import Side

__all__ = ["find_changed_digits"]

CHECK = "number"

# Spaces of any kind or apostrophes separate groups of three digits; points and commas separate groups or begin the decimals.
_NUMBER = re.compile(r"\d{1,3}(?:(?P<gap>[ \u00a0\u2009\u202f'’])\d{3}(?:(?P=gap)\d{3})*)(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*")
# Three groups and more of which some are not of three digits are no number: 5.6.2019, 3,4,5, 1.2.3. India groups by two.
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_DIGITS = re.compile(r"\d+")
_FRACTION = re.compile(r"(?:(\d{1,3})[ \u00a0])?(\d{1,3})/(\d{1,3})(?![\d/])|(\d{0,3})([½¼¾⅓⅔⅛⅜⅝⅞])")
_ROMAN = re.compile(r"(?<!\w)[IVXLC]{1,8}(?!\w)")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_SCALES = tuple(Fraction(10) ** power for power in (3, 4, 6, 8, 9, 12))
"""By how much a number with a scale word may be smaller: thousand, 万, million, 億, billion, trillion."""
_UNIT = re.compile(CUSTOMARY_UNITS, re.IGNORECASE)
_FACTORS = tuple(map(Fraction, FACTORS))
_ROUNDED = Fraction(3, 100)
"""How far a converted number may be rounded."""
_MIN_DIGITS = 2
"""Digits from which a number that became another is an error; shorter ones may belong to different things."""
_MIN_ALONE_DIGITS = 3
"""Digits without zeros at the end from which a number must be on both sides: others are often written in words."""
_YEARS = range(1900, 2100)
_MAX_NUMBERS, _MAX_LENGTH = 100, 40
"""Numbers of a text that are compared, and characters of a number; no sentence has as many."""


@dataclass(frozen=True)
class _Number:
    """A number as it is written, where it is, and its digits."""

    text: str
    span: Span

    @cached_property
    def digits(self) -> str:
        """Its digits in a row, without decimals that are nothing but zeros."""
        integers = [value.numerator for value in self.readings if value.denominator == 1]
        if integers:
            return str(max(integers))
        return "".join(str(int(c)) for c in self.text if c.isdigit())

    @cached_property
    def readings(self) -> frozenset[Fraction]:
        """The values that it may have."""
        groups = re.split(r"[^\d]", self.text)
        marks = [c for c in self.text if not c.isdigit()]
        found = set()
        if not marks or all(len(group) == 3 for group in groups[1:]):
            found.add(Fraction(int("".join(groups))))
        if marks and marks[-1] in ".,":  # decimals behind the last mark, if all marks before it are another one
            whole, before = "".join(groups[:-1]), set(marks[:-1])
            if marks[-1] not in before and (not before or all(len(group) == 3 for group in groups[1:-1])):
                found.add(Fraction(int(whole + groups[-1]), 10 ** len(groups[-1])))
        return frozenset(found or {Fraction(int("".join(groups)))})

    @cached_property
    def parts(self) -> frozenset[Fraction]:
        """The values of its groups of digits, as in 20.30 for half past eight."""
        return frozenset(Fraction(int(group)) for group in re.split(r"[^\d]", self.text))

    @property
    def value(self) -> Fraction:
        return max(self.readings)


def find_changed_digits(pairing: Pairing) -> Iterator[Finding]:
    """Numbers in digits that are others on the other side, or on one side only."""
    numbers = {side: _numbers(pairing.text(side)) for side in Side}
    if not any(numbers.values()):
        return
    source, target = _without_equal(numbers[Side.SOURCE], numbers[Side.TARGET])
    known = {side: _values(pairing.text(side), numbers[side]) for side in Side}
    source = [number for number in source if not _is_explained(number, known[Side.TARGET])]
    target = [number for number in target if not _is_explained(number, known[Side.SOURCE])]
    source, target = _without_equal(source, target, _is_scaled)
    if any(_UNIT.search(pairing.text(side)) for side in Side):
        source, target = _without_equal(source, target, _is_converted)
    names = {side: language_name(pairing.languages.language_of(side)) for side in Side}
    for one, other in _changed(source, target):
        sure = min(len(one.digits), len(other.digits)) >= _MIN_DIGITS and _is_slip(one, other)
        message = f"the {names[Side.SOURCE]} says {one.text}, the {names[Side.TARGET]} says {other.text}"
        severity = Severity.ERROR if sure else Severity.WARNING
        yield pairing.finding(CHECK, severity, message, {Side.SOURCE: one.span, Side.TARGET: other.span})
        source.remove(one)
        target.remove(other)
    for side, alone, message in (
        (Side.SOURCE, source, "{} is missing from the translation"),
        (Side.TARGET, target, "{} is not in the source"),
    ):
        for number in alone:
            if len(number.digits.strip("0")) >= _MIN_ALONE_DIGITS:
                severity = Severity.INFO if number.value in _YEARS else Severity.WARNING  # "last year"
                yield pairing.finding(CHECK, severity, message.format(number.text), {side: number.span})


def _numbers(text: str) -> list[_Number]:
    return list(islice(_all_numbers(text), _MAX_NUMBERS))


def _all_numbers(text: str) -> Iterator[_Number]:
    for match in _NUMBER.finditer(text):
        if len(match[0]) > _MAX_LENGTH:
            continue
        marks = sum(match[0].count(mark) for mark in ".,")
        if match["gap"] is None and marks > 1 and not _GROUPED.fullmatch(match[0]):
            yield from (_Number(part[0], part.span()) for part in _DIGITS.finditer(text, *match.span()))
        else:
            yield _Number(match[0], match.span())


def _fractions(text: str) -> Iterator[Fraction]:
    """The values of fractions: 3/4, 1 1/2, 2½."""
    for whole, above, below, before, sign in _FRACTION.findall(text):
        if sign:
            yield int(before or 0) + Fraction(unicodedata.numeric(sign)).limit_denominator(8)
        elif int(below):
            yield int(whole or 0) + Fraction(int(above), int(below))


def _is_equal(one: _Number, other: _Number) -> bool:
    return bool(one.readings & other.readings)


def _without_equal(
    source: Sequence[_Number], target: Sequence[_Number], is_equal: Callable[[_Number, _Number], bool] = _is_equal
) -> tuple[list[_Number], list[_Number]]:
    """The numbers that have no equal on the other side; each is the equal of one."""
    left, right = [], list(target)
    for number in source:
        equal = next((other for other in right if is_equal(number, other)), None)
        if equal is None:
            left.append(number)
        else:
            right.remove(equal)
    return left, right


def _values(text: str, numbers: Iterable[_Number]) -> frozenset[Fraction]:
    """All values that a text may speak of: of its numbers, of their parts, of fractions and of Roman numerals."""
    found = {value for number in numbers for value in number.readings | number.parts}
    found.update(islice(_fractions(text), _MAX_NUMBERS))
    return frozenset(found | {Fraction(_roman(match[0])) for match in _ROMAN.finditer(text)})


def _roman(numeral: str) -> int:
    values = [_ROMAN_DIGITS[letter] for letter in numeral]
    return sum(-value if value < max(values[k:]) else value for k, value in enumerate(values))


def _is_explained(number: _Number, there: frozenset[Fraction]) -> bool:
    """Whether the other side has the number in another form."""
    if number.readings & there:
        return True
    if any(_is_hour(value, other) or _is_year(value, other) for value in number.readings for other in there):
        return True
    return len(number.parts) > 1 and all(any(part == other or _is_hour(part, other) for other in there) for part in number.parts)


def _is_scaled(one: _Number, other: _Number) -> bool:
    """Whether two numbers may say the same, one with a scale word."""
    return any(a and b and max(a, b) / min(a, b) in _SCALES for a in one.readings for b in other.readings)


def _is_converted(one: _Number, other: _Number) -> bool:
    """Whether two numbers may say the same in different units."""
    return any(_is_same_amount(a, b) for a in one.readings for b in other.readings)


def _is_same_amount(one: Fraction, other: Fraction) -> bool:
    if _is_temperature(one, other):
        return True
    if not one or not other:
        return False
    ratio = max(one, other) / min(one, other)
    return any(_is_near(ratio, max(factor, 1 / factor)) for factor in _FACTORS)


def _is_hour(one: Fraction, other: Fraction) -> bool:
    """20 and 8; 0, 12 and 24 for midnight."""
    return abs(one - other) in (12, 24) and max(one, other) <= 24


def _is_year(one: Fraction, other: Fraction) -> bool:
    """1998 and 98."""
    long, short = max(one, other), min(one, other)
    return long in _YEARS and short < 100 and long % 100 == short


def _is_temperature(one: Fraction, other: Fraction) -> bool:
    return any(abs(celsius * 9 / 5 + 32 - fahrenheit) <= 1 for celsius, fahrenheit in ((one, other), (other, one)))


def _is_near(value: Fraction, wanted: Fraction) -> bool:
    return abs(value - wanted) <= wanted * _ROUNDED


def _changed(source: Sequence[_Number], target: Sequence[_Number]) -> list[tuple[_Number, _Number]]:
    """Numbers of both sides that can be the same number, of which one is wrong: about as long, in order."""
    rest = list(target)
    found = []
    for number in source:
        near = [other for other in rest if abs(len(number.digits) - len(other.digits)) <= 1]
        if near:
            best = min(near, key=lambda other: (not _is_slip(number, other), rest.index(other)))
            rest.remove(best)
            found.append((number, best))
    return found


def _is_slip(one: _Number, other: _Number) -> bool:
    """Whether one digit is another, two have changed places, or one is too many."""
    a, b = sorted((one.digits, other.digits), key=len)
    if len(a) == len(b):
        different = [k for k, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
        return len(different) <= 1 or (len(different) == 2 and sorted(a) == sorted(b))
    return any(a == b[:k] + b[k + 1 :] for k in range(len(b)))
