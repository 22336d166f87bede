"""The quantities of a text, read in one pass."""

from __future__ import annotations

from decimal import Decimal

from aligner.languages.pair import Language
from aligner.quantities import dates
from aligner.quantities.clock import read_time
from aligner.quantities.digits import NumberStyle
from aligner.quantities.labels import read_label
from aligner.quantities.measuring import measure_of, money_at
from aligner.quantities.numerals import Numeral, half_after, read_numeral
from aligner.quantities.sharing import share_clock, share_measures, share_ratios
from aligner.quantities.tokens import Tokens
from aligner.quantities.values import MAX_QUANTITIES, Kind, Measure, Quantity, Strength
from aligner.quantities.words import TRIGGERS, quantity_words

__all__ = ["read_quantities"]

_MAX_DAY = 31
_MOST_DIGITS = 24
"""Longer rows of digits are no numbers to anybody."""
_DETERMINERS = frozenset({"el", "la", "su", "mi", "del", "al", "un", "una", "the", "his", "her", "its", "their", "a"})
_NO_NOUNS = frozenset(
    "de del y que en a al con por para sin entre desde of and that in to for or at on from with by since o vez time half".split()  # noqa: SIM905
)
_ROUND = frozenset({Decimal(100), Decimal(1000), Decimal(10**6)})


def read_quantities(text: str, style: NumberStyle) -> tuple[Quantity, ...]:
    """Numbers, dates, times and sums of money of a text in the order in which they stand, `MAX_QUANTITIES` and a few at most.

    `style` says the language and how the document writes decimals (`digits.number_style`).
    """
    tokens = Tokens(text)
    triggers = TRIGGERS[style.language]
    reader = _Reader(tokens, style)
    i, size = 0, len(tokens)
    while i < size and len(reader.found) <= MAX_QUANTITIES:
        word = tokens.words[i]
        if word in triggers or word[0].isdecimal():
            i = max(reader.read(i), i + 1)
        else:
            if tokens.raw[i].isupper() and (len(word) > 1 or tokens.word(i - 1) in ("del", "al")):
                reader.roman(i)
            i += 1
    return share_clock(share_measures(text, share_ratios(text, reader.found)))


class _Reader:
    """Reads what starts at a token, adds it to `found`, and returns the token after it (the same token when nothing does)."""

    def __init__(self, tokens: Tokens, style: NumberStyle) -> None:
        self.tokens, self.style, self.language = tokens, style, style.language
        self.words = quantity_words(style.language)
        self.found: list[Quantity] = []

    def read(self, i: int) -> int:
        if self.tokens.is_number(i):
            return self._digits(i)
        return self._calendar(i) or self._amount(i) or self._money(i)

    def roman(self, i: int) -> None:
        value = dates.roman(self.tokens.raw[i])
        if value:
            self.found.append(Quantity(Kind.ORDINAL, (Decimal(value),), self.tokens.span(i, i + 1), Strength.HINT))

    def _digits(self, i: int) -> int:
        if len(self.tokens.raw[i]) > _MOST_DIGITS:
            return i + 1
        label = read_label(self.tokens, i, self.language)
        if label is not None:
            self.found.append(label)
            return i + 1
        dated = dates.read_numeric_date(self.tokens, i, self.language)
        if dated is None and self.language == Language.SPANISH:
            dated = dates.read_letter_date(self.tokens, i)
        if dated is not None:
            self.found.extend(dated[0])
            return dated[1]
        return self._fraction(i) or self._number(i)

    def _calendar(self, i: int) -> int:
        """Weekdays, months, decades and centuries in words; 0 when there is none."""
        tokens = self.tokens
        weekday = dates.read_weekday(tokens, i, self.language)
        if weekday is not None:
            self.found.append(weekday)
            return i + 1
        if tokens.words[i] in ("siglo", "siglos"):
            century = dates.read_century(tokens, i)
            if century is not None:
                self.found.extend(century[0])
                return century[1]
        return self._month(i)

    def _month(self, i: int) -> int:
        """A month, with the day that follows it ("March 3rd"); 0 when there is none."""
        tokens = self.tokens
        k = i + 2 if tokens.word(i + 1) == "." else i + 1
        month = dates.month_at(tokens, i, self.language, beside_day=tokens.is_number(k))
        day = self._day(k) if month and tokens.is_number(k) else None
        if day is not None:
            self.found.append(Quantity(Kind.MONTH, (Decimal(month),), tokens.span(i, i + 1), dated=True))
            self.found.append(day[0])
            return day[1]
        bare = dates.read_month(tokens, i, self.language)
        if bare is None:
            return 0
        self.found.append(bare)
        return i + 1

    def _day(self, i: int) -> tuple[Quantity, int] | None:
        """The day of the month in digits at token i."""
        tokens = self.tokens
        digits = tokens.text(i)
        if not digits.isdigit() or len(digits) > 2 or not 1 <= int(digits) <= _MAX_DAY:
            return None
        end = i + 2 if tokens.glued(i + 1) and tokens.word(i + 1) in self.words.ORDINAL_ENDINGS else i + 1
        if tokens.glued(end) and (tokens.word(end) in (":", "%", "'", "s") or tokens.text(end)[0].isalpha()):
            return None
        return Quantity(Kind.DAY, (Decimal(digits),), tokens.span(i, end), digits=digits), end

    def _amount(self, i: int) -> int:
        """Numbers in words, magnitudes, collectives, ordinals, hints; 0 when there is none."""
        tokens = self.tokens
        word = tokens.words[i]
        if word in self.words.MAGNITUDES and word not in self.words.SCALES:
            return self._magnitude(i)
        if word in self.words.COLLECTIVES:
            return self._collective(i, Decimal(1), i, Strength.WEAK)
        number = self._number(i)
        if number:
            return number
        if word in self.words.SCALES and len(word) > 3:
            return self._magnitude(i)
        return self._ordinal(i, Decimal(0), i) or self._hint(i)

    def _magnitude(self, i: int) -> int:
        """`miles`, `decenas de miles`, `several million`."""
        tokens, words = self.tokens, self.words
        power = words.MAGNITUDES.get(tokens.words[i]) or words.SCALES[tokens.words[i]]
        end = i + 1
        while True:
            at = end + 1 if tokens.word(end) in ("de", "of") else end
            more = words.MAGNITUDES.get(tokens.word(at)) or words.SCALES.get(tokens.word(at))
            if not more:
                break
            power, end = power + more, at + 1
        measure, after = measure_of(tokens, i, end, self.language, scaled=True)
        self.found.append(Quantity(Kind.MAGNITUDE, (Decimal(power),), tokens.span(i, end), Strength.WEAK, measure))
        return after

    def _collective(self, i: int, factor: Decimal, start: int, strength: Strength) -> int:
        """`una docena`, `two dozen`, `media docena`."""
        tokens = self.tokens
        half = self._halves(i)
        if half:
            factor, start = Decimal("0.5"), half - 1
        values = tuple(value * factor for value in self.words.COLLECTIVES[tokens.words[i]])
        self.found.append(Quantity(Kind.NUMBER, values, tokens.span(start, i + 1), strength))
        return i + 1

    def _ordinal(self, i: int, tens: Decimal, start: int) -> int:
        """`third`, `vigésimo segundo`, with tens in front `twenty-third`; 0 when there is none."""
        tokens, word = self.tokens, self.tokens.word(i)
        value = self.words.ORDINALS.get(word) or (self.words.FIRST_ORDINALS.get(word) if tens else None)
        if value is None:
            return 0
        end = i + 1
        if self.language == Language.SPANISH and value in range(20, 60, 10):
            below = self.words.ORDINALS.get(tokens.word(end)) or self.words.FIRST_ORDINALS.get(tokens.word(end), 0)
            if 0 < below < 10:
                value, end = value + below, end + 1
        if self.language == Language.ENGLISH:
            century = end + 1 if tokens.word(end) == "-" else end
            if tokens.word(century) in ("century", "centuries"):
                self.found.append(Quantity(Kind.CENTURY, (tens + value,), tokens.span(start, end)))
                return century + 1
        room = word in ("cuarto", "cuarta", "quarter") and not self._orders(i)
        strength = Strength.HINT if tokens.capital(i) or room else Strength.WEAK
        denominator = self.words.DENOMINATORS.get(word)
        values = (tens + value, 1 / Decimal(denominator)) if denominator and not tens else (tens + value,)
        if self._take_day(end, start, tens + value):
            return self._after_month(end)
        self.found.append(Quantity(Kind.ORDINAL, values, tokens.span(start, end), strength))
        return end

    def _orders(self, i: int) -> bool:
        """Whether an ordinal that means other things too is one: it stands between a determiner and a noun."""
        after = self.tokens.word(i + 1)
        return self.tokens.word(i - 1) in _DETERMINERS and after.isalpha() and after not in _NO_NOUNS

    def _hint(self, i: int) -> int:
        """Words that account for numbers: `ambos`, `twice`; 0 when there is none."""
        tokens = self.tokens
        values = self.words.HINTS.get(tokens.words[i])
        if values is None or (i + 1 < len(tokens) and self._halves(i + 1)):
            return 0
        if self._take_day(i + 1, i, Decimal(values[0])):
            return self._after_month(i + 1)
        if self._year_and_a_half(i):
            return i + 1
        if tokens.words[i] in self.words.FIRST_ORDINALS and self._orders(i):
            self.found.append(Quantity(Kind.ORDINAL, tuple(map(Decimal, values)), tokens.span(i, i + 1), Strength.WEAK))
            return i + 1
        share = tokens.words[i] == "quarter" and tokens.word(i - 1) in ("a", "one") and tokens.word(i + 1) == "of"
        read = tuple(sorted(map(Decimal, values))) if share else tuple(map(Decimal, values))
        self.found.append(Quantity(Kind.NUMBER, read, tokens.span(i, i + 1), Strength.WEAK if share else Strength.HINT))
        return i + 1

    def _year_and_a_half(self, i: int) -> bool:
        """Add one and a half of a unit of time, from the word for half: `año y medio`, `a year and a half`."""
        tokens = self.tokens
        unit = i - 2 if tokens.word(i - 1) == "y" else i - 3
        joined = tokens.word(i - 1) == "y" or (tokens.word(i - 1), tokens.word(i - 2)) == ("a", "and")
        keys = self.words.MEASURES.get(tokens.word(unit))
        if not joined or keys is None:
            return False
        measure = Measure(keys, tokens.span(unit, unit + 1))
        self.found.append(Quantity(Kind.NUMBER, (Decimal("1.5"),), tokens.span(unit, i + 1), Strength.WEAK, measure))
        return True

    def _halves(self, i: int) -> int:
        """The token where the half of the scale word at i stands ("medio millón", "half a million") plus one; 0 when none does."""
        tokens = self.tokens
        at = i + 1 if tokens.word(i) == "a" and tokens.word(i - 1) == "half" else i
        if tokens.word(at) not in self.words.SCALES and tokens.word(at) not in self.words.COLLECTIVES:
            return 0
        if tokens.word(at - 1) in ("medio", "media", "half"):
            return at
        return at - 1 if tokens.word(at - 1) == "a" and tokens.word(at - 2) == "half" else 0

    def _money(self, i: int) -> int:
        measure = money_at(self.tokens, i, self.language)
        if measure is None:
            return i
        self.found.append(Quantity(Kind.MONEY, (), measure.span, Strength.HINT, measure))
        return i + 1

    def _fraction(self, i: int) -> int:
        """`3/4`; 0 when there is none."""
        tokens = self.tokens
        above, below = tokens.text(i), tokens.text(i + 2)
        if above == "24" and below == "7" and tokens.word(i + 1) == "/":
            span = tokens.span(i, i + 3)  # round the clock
            self.found += [Quantity(Kind.NUMBER, (Decimal(value),), span, Strength.HINT) for value in (24, 7)]
            return i + 3
        if tokens.word(i + 1) != "/" or not (tokens.glued(i + 1) and tokens.glued(i + 2)) or not (above.isdigit() and below.isdigit()):
            return 0
        if len(above) != 1 or below not in ("2", "3", "4", "5", "6", "8") or not 0 < int(above) < int(below) or tokens.word(i + 3) == "/":
            return 0
        self.found.append(Quantity(Kind.NUMBER, (Decimal(above) / Decimal(below),), tokens.span(i, i + 3), Strength.WEAK))
        return i + 3

    def _number(self, i: int) -> int:
        """A number in digits or words with all that hangs on it; 0 when there is none."""
        tokens = self.tokens
        special = dates.read_decade(tokens, i, self.language) or read_time(tokens, i, self.style)
        if special is not None:
            self.found.append(special[0])
            return special[1]
        numeral = read_numeral(tokens, i, self.style)
        if numeral is None:
            return 0
        return self._joined(i, numeral) or self._plain(i, numeral)

    def _joined(self, i: int, numeral: Numeral) -> int:
        """Days, centuries, compound ordinals, fractions in words, dozens; 0 when the number is none of them."""
        tokens = self.tokens
        end, ordinal = self._past_ordinal_ending(numeral)
        value = numeral.values[0]
        if not numeral.mantissa and 1 <= value <= _MAX_DAY and value % 1 == 0 and self._take_day(end, i, value):
            return self._after_month(end)
        if not ordinal:
            return 0 if numeral.digits else self._joined_words(i, numeral)
        century = end + 1 if tokens.word(end) == "-" else end
        if tokens.word(century) in ("century", "centuries"):
            self.found.append(Quantity(Kind.CENTURY, (value,), tokens.span(i, end)))
            return century + 1
        self.found.append(Quantity(Kind.NUMBER, numeral.values, tokens.span(i, end), self._strength(numeral), digits=numeral.digits))
        return end

    def _past_ordinal_ending(self, numeral: Numeral) -> tuple[int, bool]:
        """The token after `3rd`, `3.ª`, `23.` before a month, and whether it is an ordinal."""
        tokens, end = self.tokens, numeral.end
        if not numeral.digits:
            return end, False
        dot = end + 1 if tokens.word(end) == "." and tokens.glued(end) and tokens.glued(end + 1) else end
        if tokens.word(dot) in self.words.ORDINAL_ENDINGS and tokens.glued(dot) and not self._degree(dot):
            return dot + 1, True
        stop = tokens.word(end) == "." and tokens.glued(end) and dates.month_at(tokens, end + 2, Language.SPANISH, beside_day=True)
        return (end + 1 if stop else end), False

    def _joined_words(self, i: int, numeral: Numeral) -> int:
        """`twenty-first`, `two dozen`, `two thirds`; 0 when the number in words is none of them."""
        tokens, end, value = self.tokens, numeral.end, numeral.values[0]
        hyphen = end + 1 if tokens.word(end) == "-" else end
        if self.language == Language.ENGLISH and value in range(20, 100, 10):
            compound = self._ordinal(hyphen, value, i)
            if compound:
                return compound
        if tokens.word(end) in self.words.COLLECTIVES:
            return self._collective(end, value, i, min(numeral.strength, Strength.WORD) or Strength.WEAK)
        below = self.words.DENOMINATORS.get(tokens.word(hyphen), 0)
        if below > value > 0 and value < 10 and tokens.word(hyphen) not in ("medio", "half"):
            values = (value / below, value) if tokens.word(hyphen) == "quarters" else (value / below,)
            self.found.append(Quantity(Kind.NUMBER, values, tokens.span(i, hyphen + 1), Strength.WEAK))
            return hyphen + 1
        return 0

    def _degree(self, i: int) -> bool:
        """Whether the sign at i is a degree and no ordinal: `30 º C`, `30°`."""
        return self.tokens.word(i) in ("°", "º") and self.tokens.text(i + 1) in ("C", "F")

    def _plain(self, i: int, numeral: Numeral) -> int:
        tokens = self.tokens
        measure, after = measure_of(tokens, i, numeral.end, self.language, scaled=numeral.mantissa is not None)
        if numeral.measure is not None:
            measure = numeral.measure
        value, digits = numeral.values[0], numeral.digits
        kind, values = Kind.NUMBER, numeral.values
        year = len(digits) == 4 and digits.isdigit() and 1000 <= value <= 2100 and numeral.mantissa is None
        year = year or (not digits and 1100 <= value <= 2100 and numeral.strength == Strength.WORD and value % 100 > 0)
        if year and measure is None:
            kind = Kind.YEAR
        strength = self._strength(numeral)
        if self._short_year(i, digits):
            century = self.found[-1].value // 100 * 100
            values, strength = (value, century + value), Strength.WEAK
        if value == 1 and measure is None and numeral.mantissa is None:
            strength = min(strength, Strength.WEAK)
        half = half_after(tokens, after, self.language) if measure is not None and not measure.money else 0
        if half:
            values, after = (values[0] + Decimal("0.5"), *values), half
        if not digits and measure is not None and (measure.percent or measure.money) and strength == Strength.WORD:
            strength = Strength.FIRM
        if (tokens.word(numeral.end), tokens.word(numeral.end + 1)) in (("basis", "points"), ("puntos", "basicos")):
            values = (*values, value / 100)
        first = (self._halves(i) or i + 1) - 1 if not digits else i
        self.found.append(Quantity(kind, values, tokens.span(first, numeral.end), strength, measure, numeral.mantissa, digits))
        return after

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

    def _take_day(self, end: int, start: int, value: Decimal) -> bool:
        """Add day and month when a month follows the number that ends before token `end`: `3 de marzo`, `3rd of March`."""
        month_token = self._month_token(end)
        digits = self.tokens.is_number(start)
        month = dates.month_at(self.tokens, month_token, self.language, beside_day=digits)
        if not month:
            return False
        if self.language == Language.ENGLISH and self.tokens.is_number(month_token + 1) and len(self.tokens.text(month_token + 1)) <= 2:
            return False
        self.found.append(Quantity(Kind.DAY, (value,), self.tokens.span(start, end), digits=self.tokens.raw[start]))
        self.found.append(Quantity(Kind.MONTH, (Decimal(month),), self.tokens.span(month_token, month_token + 1), dated=True))
        return True

    def _month_token(self, end: int) -> int:
        """The token where the month of a day may stand."""
        word = self.tokens.word(end)
        if word in ("de", "of", "-", "/"):
            return end + 1
        return end

    def _after_month(self, end: int) -> int:
        return self._month_token(end) + 1
