"""Dates, months, weekdays, decades and centuries."""

from __future__ import annotations

import re
from decimal import Decimal

from aligner.languages import en_quantities
from aligner.languages.en_quantities import OF_AGE, OF_WEATHER
from aligner.languages.es_quantities import BEFORE_DAYS, BEFORE_DECADES
from aligner.languages.pair import Language
from aligner.quantities.roman import roman_value
from aligner.quantities.tokens import Tokens
from aligner.quantities.values import Kind, Measure, Quantity, Read, Span, Strength
from aligner.quantities.words import by_first_word, quantity_words

__all__ = [
    "MAX_DAY",
    "era_at",
    "month_at",
    "read_century",
    "read_day_and_month",
    "read_day_in_a_name",
    "read_decade",
    "read_letter_date",
    "read_month",
    "read_numeric_date",
    "read_ordinal_century",
    "read_short_year",
    "read_weekday",
]

# Months by their first letter, as in 11-S, 15-M, 20-N.
_LETTERS = {"E": (1,), "F": (2,), "M": (3, 5), "A": (4, 8), "J": (6, 7), "S": (9,), "O": (10,), "N": (11,), "D": (12,)}

MAX_DAY, _MAX_MONTH = 31, 12
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{2})\.(\d{2})\.(\d{2})")
_NEW_CENTURY = 40
"""Years in two digits up to this one are of this century."""
_WEATHER_WINDOW = 12
_ERA_KEYS = {letters: key for language in Language for letters, key in quantity_words(language).ERAS}
_ERAS = {
    (language, before): by_first_word(letters for letters, _ in (words.ERAS_BEFORE if before else words.ERAS))
    for language in Language
    for before in (False, True)
    for words in (quantity_words(language),)
}
_PARTS_OF_DECADES = frozenset({"early", "mid", "late", "-"})


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
    """A weekday at a token; in Spanish one with a capital is a name, or starts a sentence, and is a hint."""
    words = quantity_words(language)
    day = words.WEEKDAYS.get(tokens.word(i))
    if day is None or (language == Language.ENGLISH and tokens.text(i).islower()):
        return None
    named = language == Language.SPANISH and tokens.text(i)[0].isupper()
    return Quantity(Kind.WEEKDAY, (Decimal(day),), tokens.span(i, i + 1), Strength.HINT if named else Strength.FIRM)


def read_day_and_month(tokens: Tokens, start: int, end: int, value: Decimal, language: Language) -> Read | None:
    """Day and month when a month follows the number at tokens start..end: `3 de marzo`, `3rd of March`, `12-oct-2021`."""
    if not 1 <= value <= MAX_DAY or value % 1:
        return None
    at = end + 1 if tokens.word(end) in ("de", "of", "-", "/") else end
    month = month_at(tokens, at, language, beside_day=tokens.is_number(start)) or _month_in_a_name(tokens, at, language)
    if not month or (language == Language.ENGLISH and tokens.is_number(at + 1) and len(tokens.text(at + 1)) <= 2):
        return None
    found = [
        Quantity(Kind.DAY, (value,), tokens.span(start, end), digits=tokens.raw[start]),
        Quantity(Kind.MONTH, (Decimal(month),), tokens.span(at, at + 1), dated=True),
    ]
    year = tokens.text(at + 2)
    if tokens.word(at + 1) in ("-", "/") and tokens.glued(at + 1) and tokens.glued(at + 2) and year.isdigit() and len(year) in (2, 4):
        return [*found, _year(year, tokens.span(at + 2, at + 3))], at + 3
    return found, at + 1


def read_day_in_a_name(tokens: Tokens, i: int, language: Language) -> Read | None:
    """A day that English keeps in Spanish, from the word for the month: `Cinco de Mayo`."""
    month = _month_in_a_name(tokens, i, language)
    day = quantity_words(Language.SPANISH).CARDINALS.get(tokens.word(i - 2), 0) if month else 0
    if not _is_day(day, month):
        return None
    return [
        Quantity(Kind.DAY, (Decimal(day),), tokens.span(i - 2, i - 1), Strength.WEAK),
        Quantity(Kind.MONTH, (Decimal(month),), tokens.span(i, i + 1), Strength.WEAK, dated=True),
    ], i + 1


def _month_in_a_name(tokens: Tokens, i: int, language: Language) -> int:
    """The Spanish month at i in an English text, as in "5 de Mayo Street"; 0 when there is none."""
    if language == Language.SPANISH or tokens.word(i - 1) != "de":
        return 0
    return quantity_words(Language.SPANISH).MONTHS.get(tokens.word(i), 0)


def _year(digits: str, span: Span) -> Quantity:
    """A year in four digits, or in two, which may be of this century or of the last."""
    year = Decimal(digits)
    if len(digits) != 2:
        return Quantity(Kind.YEAR, (year,), span, digits=digits)
    centuries = (2000, 1900) if year <= _NEW_CENTURY else (1900, 2000)
    return Quantity(Kind.YEAR, (*(century + year for century in centuries), year), span, Strength.WEAK, digits=digits)


def read_short_year(tokens: Tokens, i: int) -> Read | None:
    """`'98`, `París'24`."""
    if len(tokens.text(i)) != 2 or not tokens.text(i).isdigit() or tokens.word(i - 1) != "'" or not tokens.glued(i):
        return None
    if tokens.glued(i + 1) and (tokens.word(i + 1) in ("'", "s") or tokens.is_number(i + 1)):
        return None
    return [_year(tokens.text(i), tokens.span(i, i + 1))], i + 1


_OF_FRACTIONS = frozenset(("de", "del", "por", "partes"))


def read_numeric_date(tokens: Tokens, i: int, language: Language) -> Read | None:
    """`05/06/2019` (day first in Spanish, either way in English), `2019-06-05`, `31.12.2007`, `12-X-2021`, `9/11`."""
    dotted = _DOTTED.fullmatch(tokens.text(i))
    if dotted:
        day, month, year = (part for part in dotted.groups() if part)
        span = tokens.span(i, i + 1)
        return (_date(int(day), int(month), year, (span, span, span), language), i + 1) if _is_day(int(day), int(month)) else None
    sign = tokens.word(i + 1)
    if sign not in ("/", "-", "."):
        return None
    glued = all(tokens.glued(i + k) for k in (1, 2, 3, 4))
    if tokens.word(i + 3) == sign and tokens.is_number(i + 4):
        if not tokens.is_number(i + 2):
            return _roman_month(tokens, i) if glued else None
        spaced = sign == "/" and len(tokens.text(i + 4)) == 4
        return _triple(tokens, i, sign, language) if spaced or glued else None
    if language == Language.ENGLISH and (tokens.text(i), sign, tokens.text(i + 2)) == ("9", "/", "11") and tokens.glued(i + 2):
        spans = [tokens.span(i + 2, i + 3), tokens.span(i, i + 1)]
        return [Quantity(Kind.DAY, (Decimal(11),), spans[0]), Quantity(Kind.MONTH, (Decimal(9),), spans[1], dated=True)], i + 3
    return _day_and_month_in_digits(tokens, i) if language == Language.SPANISH and sign == "/" else None


def _day_and_month_in_digits(tokens: Tokens, i: int) -> Read | None:
    """`el 31/12`, `el 3/12`: no score, and no fraction, which would be one of something («3/4 de la sala»)."""
    day, month = tokens.text(i), tokens.text(i + 2)
    if not (tokens.glued(i + 1) and tokens.glued(i + 2) and day.isdigit() and month.isdigit()) or tokens.word(i - 1) not in BEFORE_DAYS:
        return None
    may_be_fraction = int(day) <= _MAX_MONTH and tokens.word(i + 3) in _OF_FRACTIONS
    if not _is_day(int(day), int(month)) or may_be_fraction or len(month) > 2:
        return None
    spans = [tokens.span(i, i + 1), tokens.span(i + 2, i + 3)]
    return [Quantity(Kind.DAY, (Decimal(day),), spans[0]), Quantity(Kind.MONTH, (Decimal(month),), spans[1], dated=True)], i + 3


def _roman_month(tokens: Tokens, i: int) -> Read | None:
    """`12-X-2021`."""
    day, month, year = tokens.text(i), roman_value(tokens.text(i + 2)), tokens.text(i + 4)
    if not (day.isdigit() and _is_day(int(day), month) and year.isdigit() and len(year) in (2, 4)):
        return None
    spans = [tokens.span(i + k, i + k + 1) for k in (0, 2, 4)]
    return _date(int(day), month, year, (spans[0], spans[1], spans[2]), Language.SPANISH), i + 5


def _is_day(day: int, month: int) -> bool:
    return 1 <= day <= MAX_DAY and 1 <= month <= _MAX_MONTH


def _triple(tokens: Tokens, i: int, sign: str, language: Language) -> Read | None:
    """Three numbers with the same sign between them, as a date."""
    texts = [tokens.text(i + k) for k in (0, 2, 4)]
    if not all(text.isdigit() for text in texts) or max(map(len, texts)) > 4:
        return None
    first, second, third = (int(text) for text in texts)
    spans = [tokens.span(i + k, i + k + 1) for k in (0, 2, 4)]
    if len(texts[0]) == 4 and _is_day(third, second):
        return _date(third, second, texts[0], (spans[2], spans[1], spans[0]), Language.SPANISH), i + 5
    if len(texts[2]) not in (2, 4) or (sign == "-" and len(texts[2]) == 2):
        return None
    if _is_day(first, second):
        return _date(first, second, texts[2], (spans[0], spans[1], spans[2]), language), i + 5
    if language == Language.ENGLISH and _is_day(second, first):
        return _date(second, first, texts[2], (spans[1], spans[0], spans[2]), Language.SPANISH), i + 5
    return None


def _date(day: int, month: int, year: str, spans: tuple[Span, Span, Span], language: Language) -> list[Quantity]:
    """Day, month and year; an English date in digits may have the month first. `spans`: of day, month and year."""
    days: tuple[Decimal, ...] = (Decimal(day),)
    months: tuple[Decimal, ...] = (Decimal(month),)
    if language == Language.ENGLISH and day <= _MAX_MONTH and month != day:
        days, months = (Decimal(month), Decimal(day)), (Decimal(day), Decimal(month))
    return [Quantity(Kind.DAY, days, spans[0]), Quantity(Kind.MONTH, months, spans[1], dated=True), _year(year, spans[2])]


def read_letter_date(tokens: Tokens, i: int) -> Read | None:
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


def read_decade(tokens: Tokens, i: int, language: Language) -> Read | None:
    """`1990s`, `'90s`, `nineties`; `los años 90`, `la década de 1990`, `los años noventa`, `los ochentas`; with the century behind it."""
    decade = _decade(tokens, i, language)
    if decade is None:
        return None
    quantity, end = decade
    century = _century_behind(tokens, end, language)
    if quantity.kind != Kind.DECADE or century is None or quantity.value >= 100:
        return [quantity], end
    exact = Quantity(Kind.DECADE, ((century.value - 1) * 100 + quantity.value,), quantity.span, quantity.strength)
    return [exact, century], end + 3


def _decade(tokens: Tokens, i: int, language: Language) -> tuple[Quantity, int] | None:
    named = quantity_words(language).DECADES.get(tokens.word(i))
    if named is None:
        return _english_decade(tokens, i) if language == Language.ENGLISH else _spanish_decade(tokens, i)
    value, span = (Decimal(named),), tokens.span(i, i + 1)
    age = _age(tokens, i, value, span)
    return age or Quantity(Kind.DECADE, value, span, Strength.WEAK), i + 1


def _age(tokens: Tokens, i: int, value: tuple[Decimal, ...], span: Span) -> Quantity | None:
    """The age of somebody "in her early 80s" or "in his nineties"; None when the decade at i is one of years."""
    before = i - 1
    while tokens.word(before) in _PARTS_OF_DECADES:
        before -= 1
    if tokens.word(before) not in OF_AGE:
        return None
    return Quantity(Kind.NUMBER, value, span, Strength.WEAK, Measure(frozenset({"age"}), span))


def _english_decade(tokens: Tokens, i: int) -> tuple[Quantity, int] | None:
    end = i + 2 if tokens.word(i + 1) == "'" else i + 1
    if tokens.word(end) != "s" or not _decade_digits(tokens.text(i)) or not tokens.glued(end):
        return None
    value, span = (Decimal(tokens.text(i)),), tokens.span(i, end + 1)
    if value[0] < 100 and tokens.word(i - 1) != "'":
        around = tokens.words[max(i - _WEATHER_WINDOW, 0) : i + _WEATHER_WINDOW]
        if not OF_WEATHER.isdisjoint(around):
            return Quantity(Kind.NUMBER, value, span, Strength.HINT, Measure(frozenset({"fahrenheit"}), span)), end + 1
        age = _age(tokens, i, value, span)
        if age is not None:
            return age, end + 1
    return Quantity(Kind.DECADE, value, span), end + 1


def _spanish_decade(tokens: Tokens, i: int) -> tuple[Quantity, int] | None:
    if tokens.word(i - 1) not in BEFORE_DECADES:
        return None
    before = " ".join(tokens.word(i - k) for k in (3, 2, 1))
    if not before.endswith(("anos", "decada", "decada de", "decada del", "decada los", "decada de los", "anos '")):
        return None
    text = tokens.text(i)
    value = int(text) if _decade_digits(text) else quantity_words(Language.SPANISH).CARDINALS.get(tokens.word(i), 0)
    if not _decade_digits(text) and not (20 <= value <= 90 and value % 10 == 0):
        return None
    return Quantity(Kind.DECADE, (Decimal(value),), tokens.span(i, i + 1)), i + 1


def _decade_digits(text: str) -> bool:
    return text.isdigit() and len(text) in (2, 4) and text[-1] == "0"


def _century_behind(tokens: Tokens, i: int, language: Language) -> Quantity | None:
    """The century of a decade in Spanish, which English tells with the decade: "los años 30 | del siglo XX", "… del siglo pasado"."""
    if language == Language.ENGLISH or tokens.word(i) != "del" or tokens.word(i + 1) != "siglo":
        return None
    value = 20 if tokens.word(i + 2) == "pasado" else roman_value(tokens.text(i + 2))
    return Quantity(Kind.CENTURY, (Decimal(value),), tokens.span(i + 2, i + 3), Strength.HINT) if value else None


def read_century(tokens: Tokens, i: int) -> Read | None:
    """`siglo XXI`, `siglos XIX y XX`, `siglo III a. C.`, from the word `siglo`."""
    found: list[Quantity] = []
    j = i + 1
    while value := roman_value(tokens.text(j)):
        era = era_at(tokens, j + 1, Language.SPANISH)
        measure, end = (None, j + 1) if era is None else era
        found.append(Quantity(Kind.CENTURY, (Decimal(value),), tokens.span(j, j + 1), measure=measure))
        j = end
        if tokens.word(j) in ("y", "al", "o", "-", ",") and roman_value(tokens.text(j + 1)):
            j += 1
    return (found, j) if found else None


def read_ordinal_century(tokens: Tokens, start: int, end: int, value: Decimal, language: Language) -> Read | None:
    """The English century behind the ordinal at tokens start..end: "first | century BC", "19th | -century"."""
    at = end + 1 if tokens.word(end) == "-" else end
    if language == Language.SPANISH or tokens.word(at) not in ("century", "centuries"):
        return None
    era = era_at(tokens, at + 1, language)
    measure, after = (None, at + 1) if era is None else era
    return [Quantity(Kind.CENTURY, (value,), tokens.span(start, end), measure=measure)], after


def era_at(tokens: Tokens, i: int, language: Language, *, before: bool = False) -> tuple[Measure, int] | None:
    """The era named at a token, behind a year or a century or `before` a year, and the token after it: `a. C.`, `BC`, `AD`."""
    for letters in _ERAS[language, before].get(tokens.word(i), ()):
        end = _past_letters(tokens, i, letters)
        if not end or (tokens.glued(end) and tokens.text(end)[0].isalpha()):
            continue
        told = max(map(len, letters)) > 3
        if told or "." in tokens.raw[i:end] or tokens.text(end - 1)[-1].isupper():
            return Measure(frozenset({_ERA_KEYS[letters]}), tokens.span(i, end)), end
    return None


def _past_letters(tokens: Tokens, i: int, letters: tuple[str, ...]) -> int:
    """The token after these words, with or without full stops; 0 when other words stand there."""
    for letter in letters:
        if tokens.word(i) != letter:
            return 0
        i += 1
        if len(letter) == 1 and tokens.word(i) == ".":
            i += 1
    return i
