"""The quantities of a text, read in one pass."""

from __future__ import annotations

from decimal import Decimal

from aligner.languages.pair import Language
from aligner.quantities import amounts, dates
from aligner.quantities.clock import read_time
from aligner.quantities.compounds import join_compounds
from aligner.quantities.digits import NumberStyle
from aligner.quantities.heights import read_height
from aligner.quantities.labels import read_label
from aligner.quantities.measuring import is_below_zero, measure_of, money_at
from aligner.quantities.named import named_numbers
from aligner.quantities.numerals import Numeral, read_numeral
from aligner.quantities.periods import more_after, period_values, read_part_of_a_year, read_period, read_short_part_of_a_year
from aligner.quantities.roman import read_roman
from aligner.quantities.sharing import share_clock, share_compared_scales, share_measures, share_ratios, share_scores
from aligner.quantities.telephones import telephone_numbers
from aligner.quantities.tokens import Tokens
from aligner.quantities.values import MAX_QUANTITIES, PERIOD, Kind, Measure, Quantity, Read, Strength
from aligner.quantities.words import TRIGGERS, quantity_words

__all__ = ["read_quantities"]

_MAX_DIGITS = 24
"""Longer rows of digits are no numbers to anybody."""
_MAX_FLOOR = 40
"""Numbers up to this one with a degree sign may be ordinals."""
_ROUND = frozenset({Decimal(100), Decimal(1000), Decimal(10**6)})
_TEMPERATURES = frozenset({"celsius", "fahrenheit", "degree"})
_ERAS = frozenset({"bc", "ad"})
_TIME_UNITS = frozenset({"hour", "week", "month", "year"})


def read_quantities(text: str, style: NumberStyle) -> tuple[Quantity, ...]:
    """Numbers, dates, times and sums of money of a text in the order in which they stand, `MAX_QUANTITIES` and a few at most.

    `style` says the language and how the document writes decimals (`digits.number_style`).
    """
    tokens = Tokens(text)
    triggers = TRIGGERS[style.language]
    reader = _Reader(tokens, style)
    named = {**named_numbers(text, style.language), **telephone_numbers(text)}
    i, size = 0, len(tokens)
    while i < size and len(reader.found) <= MAX_QUANTITIES:
        word = tokens.words[i]
        if named and tokens.starts[i] in named:
            reader.found.append(named[tokens.starts[i]])
            i = tokens.after(reader.found[-1].span[1], i)
        elif word in triggers or word[0].isdecimal():
            i = max(reader.read(i), i + 1)
        else:
            roman = read_roman(tokens, i, style.language) if tokens.raw[i].isupper() else None
            if roman is not None:
                reader.found.append(roman)
            i += 1
    found = share_scores(text, share_measures(text, share_ratios(text, join_compounds(text, reader.found))))
    return tuple(share_clock(share_compared_scales(text, found)))


class _Reader:
    """Reads what starts at a token, adds it to `found`, and returns the token after it (the same token when nothing does)."""

    def __init__(self, tokens: Tokens, style: NumberStyle) -> None:
        self.tokens, self.style, self.language = tokens, style, style.language
        self.words = quantity_words(style.language)
        self.found: list[Quantity] = []

    def read(self, i: int) -> int:
        read = self._digits(i) if self.tokens.is_number(i) else self._words(i)
        if read is None:
            return i
        self.found.extend(read[0])
        return read[1]

    def _words(self, i: int) -> Read | None:
        """What starts with a word."""
        return self._calendar(i) or self._amount(i) or self._money(i)

    def _digits(self, i: int) -> Read | None:
        """What starts with digits."""
        tokens, language = self.tokens, self.language
        if len(tokens.raw[i]) > _MAX_DIGITS:
            return None
        part = read_short_part_of_a_year(tokens, i, language)
        if part is not None:
            return part
        label = read_label(tokens, i, language)
        if label is not None:
            return [label], i + 1
        dated = dates.read_numeric_date(tokens, i, language)
        if dated is None and language == Language.SPANISH:
            dated = dates.read_letter_date(tokens, i)
        return dated or read_height(tokens, i, language) or amounts.read_fraction(tokens, i) or self._number(i)

    def _calendar(self, i: int) -> Read | None:
        """Weekdays, months and centuries in words."""
        tokens = self.tokens
        weekday = dates.read_weekday(tokens, i, self.language)
        if weekday is not None:
            return [weekday], i + 1
        if tokens.words[i] in ("siglo", "siglos"):
            century = dates.read_century(tokens, i)
            if century is not None:
                return century
        return self._month(i)

    def _month(self, i: int) -> Read | None:
        """A month, with the day that follows it ("March 3rd")."""
        tokens = self.tokens
        k = i + 2 if tokens.word(i + 1) == "." else i + 1
        month = dates.month_at(tokens, i, self.language, beside_day=tokens.is_number(k))
        day = self._day(k) if month and tokens.is_number(k) else None
        if day is not None:
            return [Quantity(Kind.MONTH, (Decimal(month),), tokens.span(i, i + 1), dated=True), day[0]], day[1]
        bare = dates.read_month(tokens, i, self.language)
        return dates.read_day_in_a_name(tokens, i, self.language) if bare is None else ([bare], i + 1)

    def _day(self, i: int) -> tuple[Quantity, int] | None:
        """The day of the month in digits at token i."""
        tokens = self.tokens
        digits = tokens.text(i)
        if not digits.isdigit() or len(digits) > 2 or not 1 <= int(digits) <= dates.MAX_DAY:
            return None
        end = i + 2 if tokens.glued(i + 1) and tokens.word(i + 1) in self.words.ORDINAL_ENDINGS else i + 1
        if tokens.glued(end) and (tokens.word(end) in (":", "%", "'", "s") or tokens.text(end)[0].isalpha()):
            return None
        return Quantity(Kind.DAY, (Decimal(digits),), tokens.span(i, end), digits=digits), end

    def _amount(self, i: int) -> Read | None:
        """Periods, numbers in words, magnitudes, collectives, ordinals, hints."""
        tokens, language = self.tokens, self.language
        word = tokens.words[i]
        if word in self.words.MAGNITUDES and word not in self.words.SCALES:
            return self._magnitude(i)
        period = read_period(tokens, i, language)
        if period is not None:
            return period
        if word in self.words.COLLECTIVES:
            return amounts.read_collective(tokens, i, language, Decimal(1), i, Strength.WEAK)
        number = self._number(i)
        if number is not None:
            return number
        if word in self.words.SCALES and len(word) > 3:
            return self._magnitude(i)
        multiple = amounts.read_multiple(tokens, i, language)
        return (
            multiple
            or self._ordinal_day(i)
            or amounts.read_ordinal(tokens, i, i, Decimal(0), language)
            or amounts.read_hint(tokens, i, language)
        )

    def _magnitude(self, i: int) -> Read | None:
        """`miles`, `decenas de miles`, `several million`, with what they measure."""
        magnitude = amounts.read_magnitude(self.tokens, i, self.language)
        if magnitude is None:
            return None
        power, end = magnitude
        if end == i + 1 and self.tokens.word(i - 1) == "some" and not self.tokens.word(i).endswith("s"):
            return [Quantity(Kind.NUMBER, (10**power,), self.tokens.span(i, end), Strength.WEAK)], end  # "some hundred people"
        measure, after = measure_of(self.tokens, i, end, self.language, scaled=True)
        return [Quantity(Kind.MAGNITUDE, (power,), self.tokens.span(i, end), Strength.WEAK, measure)], after

    def _ordinal_day(self, i: int) -> Read | None:
        """`third of May`, `primero de mayo`."""
        ordinal = amounts.ordinal_value(self.tokens, i, self.language, Decimal(0))
        if ordinal is None:
            value = Decimal(self.words.FIRST_ORDINALS.get(self.tokens.words[i], 0))
            return dates.read_day_and_month(self.tokens, i, i + 1, value, self.language) if value else None
        return dates.read_day_and_month(self.tokens, i, ordinal[1], ordinal[0], self.language)

    def _money(self, i: int) -> Read | None:
        measure = money_at(self.tokens, i, self.language)
        return None if measure is None else ([Quantity(Kind.MONEY, (), measure.span, Strength.HINT, measure)], i + 1)

    def _number(self, i: int) -> Read | None:
        """A number in digits or words with all that belongs to it."""
        tokens = self.tokens
        decade = dates.read_decade(tokens, i, self.language) or dates.read_short_year(tokens, i)
        if decade is not None:
            return decade
        time = read_time(tokens, i, self.style)
        if time is not None:
            return [time[0]], time[1]
        numeral = read_numeral(tokens, i, self.style)
        if numeral is None:
            return None
        return self._joined(i, numeral) or self._plain(i, numeral)

    def _joined(self, i: int, numeral: Numeral) -> Read | None:
        """Days, centuries, compound ordinals, fractions in words, dozens."""
        tokens = self.tokens
        end, ordinal = self._past_ordinal_ending(numeral)
        value = numeral.values[0]
        day = None if numeral.mantissa else dates.read_day_and_month(tokens, i, end, value, self.language)
        if day is not None:
            return day
        if not ordinal:
            if numeral.digits:
                return self._dozens(i, numeral) or amounts.read_small_parts(tokens, i, numeral, self.language)
            return amounts.read_numeral_joined(tokens, i, numeral, self.language)
        part = dates.read_ordinal_century(tokens, i, end, value, self.language)
        part = part or read_part_of_a_year(tokens, i, value, end, self.language)
        if part is not None:
            return part
        return [Quantity(Kind.NUMBER, numeral.values, tokens.span(i, end), self._strength(numeral), digits=numeral.digits)], end

    def _dozens(self, i: int, numeral: Numeral) -> Read | None:
        """`2 docenas`, `3 dozen`: digits with a collective behind them that is no period."""
        word = self.tokens.word(numeral.end)
        if numeral.mantissa or word not in self.words.COLLECTIVES or word in self.words.PERIODS:
            return None
        return amounts.read_collective(self.tokens, numeral.end, self.language, numeral.values[0], i, Strength.FIRM)

    def _past_ordinal_ending(self, numeral: Numeral) -> tuple[int, bool]:
        """The token after `3rd`, `3.ª`, `1o.`, `23.` before a month, and whether it is an ordinal."""
        tokens, end = self.tokens, numeral.end
        if not numeral.digits:
            return end, False
        dot = end + 1 if tokens.word(end) == "." and tokens.glued(end) and tokens.glued(end + 1) else end
        if tokens.word(dot) in self.words.ORDINAL_ENDINGS and tokens.glued(dot) and not self._degree(dot):
            behind = tokens.word(dot + 1) == "." and tokens.glued(dot + 1) and tokens.text(dot + 2).islower()
            return dot + 2 if behind else dot + 1, True
        stop = tokens.word(end) == "." and tokens.glued(end) and dates.month_at(tokens, end + 2, Language.SPANISH, beside_day=True)
        return (end + 1 if stop else end), False

    def _degree(self, i: int) -> bool:
        """Whether the sign at i is a degree and no ordinal: `30 º C`, `-3°`, `180°`; a low number with it may be either: `4° piso`."""
        tokens = self.tokens
        if tokens.word(i) not in ("°", "º"):
            return False
        signed = tokens.word(i - 2) in ("-", "+") and tokens.glued(i - 1)
        low = tokens.text(i - 1).isdigit() and 0 < int(tokens.text(i - 1)) <= _MAX_FLOOR
        return tokens.text(i + 1) in ("C", "F") or (tokens.word(i) == "°" and (signed or not low))

    def _plain(self, i: int, numeral: Numeral) -> Read:
        """A number with its measure."""
        tokens = self.tokens
        value, digits, values = numeral.values[0], numeral.digits, numeral.values
        period = self.words.PERIODS.get(tokens.word(numeral.end))
        if period is not None and tokens.text(numeral.end).islower() and not (period[1] == "day" and tokens.word(numeral.end + 1) == "de"):
            return self._periods(i, numeral, period)
        measure, after = measure_of(tokens, i, numeral.end, self.language, scaled=numeral.mantissa is not None)
        if numeral.measure is not None:
            measure = numeral.measure
        kind = self._kind(numeral, measure)
        strength = self._strength(numeral)
        if self._short_year(i, digits):
            last = self.found[-1].value
            year = last // 100 * 100 + value
            if tokens.word(i - 1) in ("-", "/") and year == last + 1:
                kind, values, strength = Kind.YEAR, (year, value), Strength.WEAK
            else:
                values, strength = (value, year), Strength.WEAK
        if value == 1 and measure is None and numeral.mantissa is None:
            strength = min(strength, Strength.WEAK)
        more = None if measure is not None and measure.money else self._half_more(after, measure)
        if more is not None:
            values, after = (values[0] + more[0],), more[1]
            strength = max(strength, Strength.WEAK)
        if measure is not None and measure.keys & _TEMPERATURES and is_below_zero(tokens, i, after, self.language):
            values = tuple(-value for value in values)
        elif measure is None and tokens.word(i - 1) in self.words.MINUS and values:
            values = (*values, -value)
        if strength == Strength.HINT and measure is not None and measure.keys & _TIME_UNITS and not digits:
            strength = Strength.WEAK
        if not digits and measure is not None and (measure.percent or measure.money) and strength == Strength.WORD:
            strength = Strength.FIRM
        if (tokens.word(numeral.end), tokens.word(numeral.end + 1)) in (("basis", "points"), ("puntos", "basicos"), ("puntos", "base")):
            values = (*values, value / 100)
        half = None if digits else amounts.half_token(tokens, i, self.language)
        span = tokens.span(i if half is None else half, numeral.end)
        return [Quantity(kind, values, span, strength, measure, numeral.mantissa, digits)], after

    def _half_more(self, i: int, measure: Measure | None) -> tuple[Decimal, int] | None:
        """The half behind what is counted, and the token after it: `dos kilos | y medio`, `dos | cucharadas y media`."""
        tokens = self.tokens
        if measure is not None:
            return more_after(tokens, i, self.language)
        noun = tokens.text(i).isalpha() and tokens.text(i).islower() and tokens.word(i) not in ("y", "and")
        return more_after(tokens, i + 1, self.language) if noun else None

    def _periods(self, i: int, numeral: Numeral, period: tuple[int, str]) -> Read:
        """Periods behind a number, told in years, months or days: `dos lustros`, `una década`, `three centuries`."""
        tokens, (count, unit) = self.tokens, period
        end = numeral.end + 1
        measure = Measure(frozenset({unit}), tokens.span(numeral.end, end))
        more = more_after(tokens, end, self.language)
        share, end = (Decimal(0), end) if more is None else more
        values = period_values(numeral.values[0] + share, count)
        strength = max(self._strength(numeral), Strength.WEAK)
        return [Quantity(Kind.NUMBER, values, tokens.span(i, end), strength, measure, label=PERIOD)], end

    def _kind(self, numeral: Numeral, measure: Measure | None) -> Kind:
        """A year when it looks like one and measures nothing, or has an era; else a number."""
        value, digits = numeral.values[0], numeral.digits
        if measure is not None:
            return Kind.YEAR if measure.keys & _ERAS else Kind.NUMBER
        year = len(digits) == 4 and digits.isdigit() and 1000 <= value <= 2100 and numeral.mantissa is None
        year = year or (not digits and 1100 <= value <= 2100 and numeral.strength == Strength.WORD and value % 100 > 0)
        return Kind.YEAR if year else Kind.NUMBER

    def _short_year(self, i: int, digits: str) -> bool:
        """Whether these are the last digits of a span of years: `2007-08`, `1985 y 87`."""
        tokens = self.tokens
        if len(digits) != 2 or tokens.word(i - 1) not in ("-", "/", "y", "a", "and", "to") or not self.found:
            return False
        if tokens.word(i - 1) in ("-", "/") and not tokens.glued(i):
            return False
        last = self.found[-1]
        return last.kind == Kind.YEAR and last.span[1] == tokens.ends[i - 2]

    def _strength(self, numeral: Numeral) -> Strength:
        """Large numerals in words are as sure as digits, but not the round ones, which are often just many: `mil`, `a hundred`."""
        value = numeral.values[0]
        large = numeral.strength == Strength.WORD and value > 20 and value not in _ROUND
        return Strength.FIRM if large else numeral.strength
