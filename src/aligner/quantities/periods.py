"""Spans of time told without digits, and fractions of units: "un lustro", "año y medio", "a fortnight", "media hora", "half a tonne"."""

from __future__ import annotations

from decimal import Decimal

from aligner.languages.en_quantities import BEFORE_SPANS
from aligner.languages.pair import Language
from aligner.quantities.tokens import Tokens
from aligner.quantities.values import PERIOD, Kind, Measure, Quantity, Read, Strength
from aligner.quantities.words import quantity_words

__all__ = ["more_after", "period_values", "read_fraction_of_a_unit", "read_part_of_a_year", "read_period", "read_short_part_of_a_year"]

_HALF, _QUARTER = Decimal("0.5"), Decimal("0.25")
_UNITS = frozenset({"minute", "hour", "day", "week", "month", "year"})
# A fortnight has 14 days in English, 15 in Spanish.
_FORTNIGHTS: dict[Decimal | int, int] = {14: 15, 15: 14}
_PARTS = {"quarter": 4, "half-year": 2}
"""Parts of a year, and how many it has."""
_BEHIND_SPANS = frozenset({"ago", "later", "earlier", "before", "after"})


def _period(tokens: Tokens, i: int, language: Language) -> tuple[Decimal, str, int] | None:
    """The unit of time at a token: how many of which unit it is, and the token after it. Periods are told in years, months, days."""
    words = quantity_words(language)
    word = tokens.word(i)
    if word in words.PERIODS and (language == Language.SPANISH or tokens.text(i).islower()):
        count, unit = words.PERIODS[word]
        return Decimal(count), unit, i + 1
    keys = words.MEASURES.get(word, frozenset())
    unit = next(iter(keys), "")
    return (Decimal(1), unit, i + 1) if len(keys) == 1 and unit in _UNITS and len(word) > 1 else None


def read_fraction_of_a_unit(tokens: Tokens, i: int, language: Language, fraction: Decimal, end: int) -> Read | None:
    """A fraction at tokens i..end of the unit that follows: "tres cuartos | de hora", "half | an hour", "un cuarto | de kilo"."""
    at = end
    if language == Language.SPANISH:
        if fraction != _HALF and tokens.word(at) != "de":
            return None  # "cuarto año" is an ordinal
        at += fraction != _HALF
    else:
        at += tokens.word(at) in ("of", "-")
        at += tokens.word(at) in ("a", "an")
        at += tokens.word(at) == "-"
    word = tokens.word(at)
    count, unit = quantity_words(language).PERIODS.get(word, (1, ""))
    keys = frozenset({unit}) if unit else quantity_words(language).MEASURES.get(word, frozenset())
    if not keys or keys & {"day", "times"} or len(word) == 1:
        return None
    measure = Measure(keys, tokens.span(at, at + 1))
    values = (fraction * count, fraction * 60) if "hour" in keys else (fraction * count,)  # "on the quarter-hour" is "minuto 15"
    return [Quantity(Kind.NUMBER, values, tokens.span(i, at + 1), Strength.WEAK, measure)], at + 1


def read_period(tokens: Tokens, i: int, language: Language) -> Read | None:
    """A period from its own word, with no number in front: "media hora", "el sexenio", "a week", "hora y media", "week-long".

    Numbers in front ("dos lustros") are read with the number.
    """
    half = _half_before(tokens, i, language)
    if half is not None:
        return half
    period = _period(tokens, i, language)
    if period is None or tokens.is_number(i - 1):
        return None
    count, unit, end = period
    measure = Measure(frozenset({unit}), tokens.span(i, end))
    more = more_after(tokens, end, language)
    if more is not None:
        share, end = more
        return [Quantity(Kind.NUMBER, ((1 + share) * count,), tokens.span(i, end), Strength.WEAK, measure)], end
    strength = _strength(tokens, i, end, language)
    if strength == Strength.HINT and count == 1:
        return None
    values = period_values(Decimal(1), count)
    return [Quantity(Kind.NUMBER, values, tokens.span(i, end), strength, measure, label=PERIOD if count > 1 else "")], end


def period_values(number: Decimal, count: Decimal | int) -> tuple[Decimal, ...]:
    """The readings of so many periods: their length; for fortnights the length in the other language; their number, since "dos
    trimestres" may be told as "two quarters" and "dos sexenios" as "two six-year terms".
    """
    if count in _FORTNIGHTS:
        return number * count, number * _FORTNIGHTS[count], number
    return (number * count, number) if count > 1 else (number,)


def _half_before(tokens: Tokens, i: int, language: Language) -> Read | None:
    """`media hora`, `half an hour`, `cuarto de kilo`, from the word for the fraction."""
    fraction = {"medio": _HALF, "media": _HALF, "half": _HALF, "cuarto": _QUARTER, "quarter": _QUARTER}.get(tokens.word(i))
    if fraction is None or tokens.word(i - 1) in ("y", "and"):
        return None
    return read_fraction_of_a_unit(tokens, i, language, fraction, i + 1)


def more_after(tokens: Tokens, i: int, language: Language) -> tuple[Decimal, int] | None:
    """The share of a unit that is added behind it, and the token after: `y medio`, `y cuarto`, `and a half`; None when nothing is."""
    words = quantity_words(language)
    if language == Language.SPANISH:
        share = {"medio": _HALF, "media": _HALF, "cuarto": _QUARTER}.get(tokens.word(i + 1))
        halved = any(tokens.word(i + 2) in table for table in (words.SCALES, words.COLLECTIVES, words.MEASURES, words.PERIODS))
        return (share, i + 2) if tokens.word(i) == "y" and share is not None and not halved else None
    share = {"half": _HALF, "quarter": _QUARTER}.get(tokens.word(i + 2))
    return (share, i + 3) if (tokens.word(i), tokens.word(i + 1)) == ("and", "a") and share is not None else None


def _strength(tokens: Tokens, i: int, end: int, language: Language) -> Strength:
    """WEAK where the word means one such span of time, else HINT."""
    before, word = tokens.word(i - 1), tokens.word(i)
    if language == Language.SPANISH:
        terms = quantity_words(language).TERMS
        return Strength.WEAK if word in terms and (word.endswith("al") or before in ("el", "del", "al", "este")) else Strength.HINT
    if word == "fortnight" and before == "a":
        return Strength.WEAK
    long = tokens.word(end) == "-" and tokens.word(end + 1) == "long"
    if long and not tokens.is_number(i - 2) and tokens.word(i - 1) != "-":
        return Strength.WEAK
    single = before in ("a", "an") and tokens.word(end) not in ("-", "of")
    in_place = tokens.word(i - 2) in BEFORE_SPANS or tokens.word(end) in _BEHIND_SPANS
    return Strength.WEAK if single and in_place else Strength.HINT


def read_part_of_a_year(tokens: Tokens, i: int, ordinal: Decimal, end: int, language: Language) -> Read | None:
    """The quarter or half of a year behind an ordinal at tokens i..end: "el tercer trimestre", "the first half"."""
    at = end + 1 if tokens.word(end) == "-" else end
    part = quantity_words(language).PARTS_OF_A_YEAR.get(tokens.word(at))
    if part is None:
        return None
    measure = Measure(frozenset({part}), tokens.span(at, at + 1))
    return [Quantity(Kind.ORDINAL, (ordinal,), tokens.span(i, end), Strength.WEAK, measure)], at + 1


def read_short_part_of_a_year(tokens: Tokens, i: int, language: Language) -> Read | None:
    """The quarter or half of a year in a letter beside the digit at i, with the year when it is glued: `Q3`, `4T22`, `1H`, `2S24`."""
    if not tokens.glued(i) and not tokens.glued(i + 1):
        return None
    before, behind = quantity_words(language).SHORT_PARTS_OF_A_YEAR
    digit, end = tokens.text(i), i + 2
    part = behind.get(tokens.text(i + 1), "") if tokens.glued(i + 1) and not tokens.glued(i) else ""
    if not part and not (tokens.glued(i - 1) and tokens.text(i - 2).isalnum()):
        part, end = before.get(tokens.text(i - 1), "") if tokens.glued(i) else "", i + 1
    if not part or not digit.isdigit() or len(digit) > 1 or not 1 <= int(digit) <= _PARTS[part]:
        return None
    span = tokens.span(min(i, end - 1), end)
    found = [Quantity(Kind.ORDINAL, (Decimal(digit),), span, Strength.WEAK, Measure(frozenset({part}), span), digits=digit)]
    year = tokens.text(end) if tokens.glued(end) and end == i + 2 else ""
    if year.isdigit() and len(year) in (2, 4):
        value = Decimal(year) if len(year) > 2 else 2000 + Decimal(year)
        found.append(Quantity(Kind.YEAR, (value, Decimal(year)), tokens.span(end, end + 1), Strength.WEAK, digits=year))
        return found, end + 1
    return None if tokens.glued(end) and tokens.text(end)[:1].isalnum() else (found, end)
