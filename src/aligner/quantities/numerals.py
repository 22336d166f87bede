"""Numbers in digits, in words, or in both: "14 mil millones", "3 mil 500", "two and a half million"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from aligner.languages.measures import MONEY_CODES, MONEY_SIGNS
from aligner.languages.pair import Language
from aligner.quantities.digits import NumberStyle, read_digits
from aligner.quantities.tokens import Tokens
from aligner.quantities.values import Measure, Strength
from aligner.quantities.words import quantity_words

__all__ = ["VULGAR_FRACTIONS", "Numeral", "half_after", "read_numeral"]

_LARGEST = 10**18
"""Scale words beyond this product are noise."""
_HALF = Decimal("0.5")
VULGAR_FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": 1 / Decimal(3), "⅔": 2 / Decimal(3)}
_PARTS = frozenset(("2", "3", "4", "5", "6", "8", "16"))
"""Denominators of what is told in whole numbers and parts."""
_LAST_MINUTES = frozenset(("45", "90", "105", "120"))
"""Minutes of a match behind which more are played."""
_LETTERS = {"m": 6, "b": 9}
"""Powers of ten of letters right behind a sum of money."""
_MAX_DECIMALS = 6
"""Decimals told in words; more are no number to anybody."""
_HUNDRED, _THOUSAND, _MILLION = 2, 3, 6
"""Powers of ten of the scale words that are read in their own way."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number that was read: its readings, the token after it, and how it was written."""

    values: tuple[Decimal, ...]
    end: int
    strength: Strength
    mantissa: Decimal | None = None
    digits: str = ""
    measure: Measure | None = None


def read_numeral(tokens: Tokens, start: int, style: NumberStyle) -> Numeral | None:
    """The number that starts at a token; None when none does."""
    if tokens.is_number(start):
        return _from_digits(tokens, start, style)
    return _from_words(tokens, start, style)


def _from_digits(tokens: Tokens, start: int, style: NumberStyle) -> Numeral:
    digits = tokens.raw[start]
    values = read_digits(digits, style)
    if not values:
        return Numeral((Decimal("".join(c for c in digits if c.isdecimal())),), start + 1, Strength.FIRM, digits=digits)
    i = start + 1
    if tokens.word(i) in VULGAR_FRACTIONS and tokens.glued(i):
        values, i = tuple(value + VULGAR_FRACTIONS[tokens.word(i)] for value in values), i + 1
    fraction, after = _fraction_behind(tokens, i)
    if fraction:
        return Numeral(tuple(value + fraction for value in values), after, Strength.FIRM)
    if digits in _LAST_MINUTES and tokens.word(i) == "+" and tokens.glued(i) and tokens.glued(i + 1) and tokens.is_number(i + 1):
        return Numeral((values[0] + read_digits(tokens.raw[i + 1], style)[0],), i + 2, Strength.FIRM)  # minute 90+3
    scaled = _Scales(tokens, i, style.language, _has_money_before(tokens, start))
    if scaled.factor > 1 or half_after(tokens, i, style.language):
        total = _Sum(tokens, start, style)
        if total.end > scaled.end:
            return Numeral((total.value,), total.end, Strength.FIRM, total.mantissa, measure=total.measure)
    if scaled.factor == 1:
        if tokens.text(i) == "m":
            values = (*values, *(value * 10**_MILLION for value in values))  # metres, or in English papers millions
        return Numeral(values, i, Strength.FIRM, digits=digits)
    readings = tuple(value * scaled.factor + scaled.extra for value in values)
    return Numeral(readings, scaled.end, Strength.FIRM, values[0], digits, scaled.measure)


def _fraction_behind(tokens: Tokens, i: int) -> tuple[Decimal, int]:
    """The fraction behind a whole number, as in `3 5/8`, and the token after it; 0 when there is none."""
    above, below = tokens.text(i), tokens.text(i + 2)
    written = tokens.word(i + 1) == "/" and tokens.glued(i + 1) and tokens.glued(i + 2) and not tokens.glued(i)
    if not written or below not in _PARTS or not (above.isdigit() and len(above) <= 2 and 0 < int(above) < int(below)):
        return Decimal(0), i
    return Decimal(0) if tokens.word(i + 3) == "/" else Decimal(above) / Decimal(below), i + 3


def _has_money_before(tokens: Tokens, start: int) -> bool:
    return tokens.word(start - 1) in ("$", "€", "£", "¥")


class _Scales:
    """Scale words behind digits, as they multiply: `mil millones`, `bn`, `mdp`, `M€`, `million and a half`."""

    def __init__(self, tokens: Tokens, start: int, language: Language, money: bool) -> None:
        words = quantity_words(language)
        self.factor, self.extra, self.end = Decimal(1), Decimal(0), start
        self.measure: Measure | None = None
        i = start
        while tokens.word(i):
            hyphen = tokens.word(i) == "-" and tokens.glued(i) and tokens.glued(i + 1)
            at = i + 1 if hyphen or (tokens.word(i) == "+" and tokens.glued(i)) else i
            word = tokens.word(at)
            power = words.SCALES.get(word)
            glued = tokens.glued(at) and not hyphen
            if glued and not (tokens.text(at).islower() or tokens.text(at).isupper()):
                break  # "2.0bN" is no billion
            if power is None and glued:
                power = words.SHORT_SCALES.get(word)
                if power is None and money:
                    power = _LETTERS.get(word)
            if power is None:
                power = _power_before_money(tokens, at, glued, words.MONEY)
            if power is None and word in words.MONEY_SCALES:
                power, kind = words.MONEY_SCALES[word]
                self.measure = Measure(frozenset({kind}), tokens.span(at, at + 1), money=True)
            if power is None or (power == _HUNDRED and self.factor != 1) or self.factor >= _LARGEST:
                break
            self.factor *= 10**power
            i = self.end = at + 1
        if self.factor == 1:
            return
        if language == Language.SPANISH and tokens.word(i) == "de" and tokens.word(i - 1) == "miles":
            power = words.SCALES.get(tokens.word(i + 1), 0)
            if power >= _MILLION:
                self.factor *= 10**power
                self.end = i + 2
        half = half_after(tokens, self.end, language)
        if half:
            self.extra, self.end = self.factor * _HALF, half


_BEFORE_MONEY = {"M": 6, "MM": 6, "k": 3, "K": 3}


def _power_before_money(tokens: Tokens, i: int, glued: bool, money: dict[str, frozenset[str]]) -> int | None:
    """The power of ten of `M`, `MM` or `k` in front of money: "42 M€", "1,5 M de euros", "90 k€", "€42m", "5 MM$"."""
    power = _BEFORE_MONEY.get(tokens.text(i))
    if glued:
        power = power or _LETTERS.get(tokens.word(i))
    if power is None:
        return None
    after = i + 2 if tokens.word(i + 1) == "." else i + 1
    if tokens.text(after) in MONEY_SIGNS or tokens.text(after) in MONEY_CODES:
        return power if after == i + 1 or tokens.text(i).isupper() else None
    if tokens.word(after) == "de":
        after += 1
        if tokens.text(i) == "M" and not glued and tokens.text(after).islower():
            return power  # "10,5 M de usuarios"
    return power if tokens.word(after) in money and (glued or tokens.text(i).isupper()) else None


def half_after(tokens: Tokens, i: int, language: Language) -> int:
    """The token after `y medio` or `and a half` at i; 0 when it is not there."""
    if language == Language.SPANISH:
        return i + 2 if tokens.word(i) == "y" and tokens.word(i + 1) in ("medio", "media") else 0
    words: list[str] = []
    while len(words) < 3 and (word := tokens.word(i)):
        if word != "-":
            words.append(word)
            if words in (["and", "half"], ["and", "a", "half"]):
                return i + 1
        i += 1
    return 0


def _from_words(tokens: Tokens, start: int, style: NumberStyle) -> Numeral | None:
    if tokens.word(start) in VULGAR_FRACTIONS:
        return Numeral((VULGAR_FRACTIONS[tokens.word(start)],), start + 1, Strength.WEAK)
    decimal = _in_words_with_decimals(tokens, start, style)
    if decimal is not None:
        return decimal
    total = _Sum(tokens, start, style)
    if total.end == start:
        return None
    if total.has_digits:
        strength = Strength.FIRM
    elif total.value == 1:
        strength = Strength.HINT
    elif tokens.capital(start):
        strength = Strength.WEAK
    else:
        strength = Strength.WORD
    return Numeral((total.value,), total.end, strength, total.mantissa, measure=total.measure)


def _in_words_with_decimals(tokens: Tokens, start: int, style: NumberStyle) -> Numeral | None:
    """`tres punto dos`, `cero coma cinco`, `three point two five`, with a scale word behind: `one point two million`."""
    words = quantity_words(style.language)
    whole = _digit(tokens, start, style) if tokens.word(start + 1) in words.DECIMAL_POINT else None
    if whole is None:
        return None
    decimals, i = "", start + 2
    while (digit := _digit(tokens, i, style)) is not None and len(decimals) < _MAX_DECIMALS:
        decimals, i = decimals + str(digit), i + 1
    if not decimals:
        return None
    value = Decimal(f"{whole}.{decimals}")
    scaled = _Scales(tokens, i, style.language, money=False)
    mantissa = value if scaled.factor > 1 else None
    return Numeral((value * scaled.factor,), scaled.end, Strength.FIRM, mantissa, measure=scaled.measure)


def _digit(tokens: Tokens, i: int, style: NumberStyle) -> int | None:
    """The number below 100 in one word at a token."""
    value = 0 if tokens.word(i) in ("cero", "zero", "nought") else quantity_words(style.language).CARDINALS.get(tokens.word(i))
    return value if value is not None and value < 100 else None


class _Sum:
    """A numeral in words, or in words and digits, added up from left to right: "mil doscientos", "3 mil 500", "2 millones 300 mil".

    The sum is `closed` (millions and more) + `thousands` + `group` (below 1,000, or what a scale word will multiply).
    """

    def __init__(self, tokens: Tokens, start: int, style: NumberStyle) -> None:
        self.tokens, self.style, self.language = tokens, style, style.language
        self.words = quantity_words(style.language)
        self.closed = self.thousands = Decimal(0)
        self.group: Decimal | None = None
        self.mantissa: Decimal | None = None
        self.measure: Measure | None = None
        self.last_power = 0
        self.smallest_closed = 0
        self.has_digits = self.decimals = False
        self.start = self.end = i = start
        while self.measure is None and (following := self._step(i)) > i:
            i = self.end = following
        self._add_half()
        self.value = self.closed + self.thousands + (self.group or 0)

    def _step(self, i: int) -> int:
        """Take the word or the digits at i (past a joining word) and return the token after it, or i when the numeral is over."""
        at = self._past_joiner(i)
        word = self.tokens.word(at)
        value = self.words.CARDINALS.get(word)
        if value is not None:
            return at + 1 if self._add(Decimal(value), joined=at > i) else i
        if at == i and self.tokens.is_number(i):
            return i + 1 if self._add_digits(i) else i
        if at > i and self.tokens.word(i) != "-":
            return i
        power = self.words.SCALES.get(word)
        if power is None and word in self.words.MONEY_SCALES:
            power, kind = self.words.MONEY_SCALES[word]
            if not self._scale(power, i):
                return i
            self.measure = Measure(frozenset({kind}), self.tokens.span(at, at + 1), money=True)
            return at + 1
        return at + 1 if power is not None and self._scale(power, i) else i

    def _past_joiner(self, i: int) -> int:
        word = self.tokens.word(i)
        if i == self.start:
            return i
        if self.language == Language.SPANISH:
            tens = self.group is not None and self.group % 100 in range(30, 100, 10)
            one = self.last_power == _THOUSAND and self.tokens.word(i + 1) in ("un", "una", "uno")  # "mil y una noches"
            hundred = self.tokens.word(i - 1) == "ciento"  # «ciento y treinta»: an older form
            joins = word == "y" and (tens or hundred or (self.group is None and one))
            return i + 1 if joins else i
        if word == "-" and self.tokens.glued(i) and self.tokens.glued(i + 1):
            return i + 1
        after_scale = self.tokens.word(i - 1) in ("hundred", "thousand")
        return i + 1 if word == "and" and after_scale and self.tokens.word(i + 1) in self.words.CARDINALS else i

    def _add(self, value: Decimal, *, joined: bool) -> bool:
        group = self.group
        if group is None:
            if joined and self.language == Language.SPANISH and value != 1:
                return False
            if self.has_digits and (value < 100 or self.language == Language.ENGLISH):
                return False  # "1.7 million four years ago"
            self.group, self.mantissa = value, None
            return True
        tens = group % 100
        if tens == 0 and value < 100:
            self.group = group + value
            return True
        if tens % 10 == 0 and tens >= 20 and value < 10 and (joined or self.language == Language.ENGLISH):
            self.group = group + value
            return True
        nothing_before = not self.closed and not self.thousands
        year = self.language == Language.ENGLISH and nothing_before and 13 <= group <= 20 and 10 <= value < 100 and not joined
        if year:
            self.group = group * 100 + value
        return year

    def _add_digits(self, i: int) -> bool:
        """Digits at the start, or in Spanish behind a scale word that they stay below: "3 mil 500", "2 millones 300 mil"."""
        values = read_digits(self.tokens.raw[i], self.style)
        if not values or self.group is not None:
            return False
        if i > self.start and not self._continues(i, values[0]):
            return False
        self.group, self.mantissa, self.has_digits, self.decimals = values[0], None, True, values[0] % 1 != 0
        return True

    def _continues(self, i: int, value: Decimal) -> bool:
        """Whether digits go on with the numeral before them, and are not another number, a date, a time, a percentage."""
        tokens = self.tokens
        after = tokens.word(i + 1)
        if self.language == Language.ENGLISH and after not in self.words.SCALES and self.last_power != _THOUSAND:
            return False
        if self.decimals:
            return False  # "1,7 millones 300 veces"
        if not self.last_power or value >= 10**self.last_power:
            return False
        if tokens.raw[i].startswith("0") and (self.last_power != _THOUSAND or len(tokens.raw[i]) != 3):
            return False  # but "3 mil 050" is 3,050
        if tokens.glued(i + 1) and (after in (":", "/", "-", "%", "º", "ª", "°", "'") or after.isalpha()):
            return False
        return after != "%" and not (after == "de" and tokens.word(i + 2) in self.words.MONTHS)

    def _scale(self, power: int, i: int) -> bool:
        group = self.group
        if i == self.start:
            group = self._multiplier(i)
            if group is None:
                return False
        elif group is None and not (self.thousands and power > _THOUSAND):
            return False
        if power == _HUNDRED:
            self.group = (group or Decimal(1)) * 10**power
            return True
        if power == _THOUSAND:
            if self.thousands:
                return False
            self.mantissa = None if self.closed else group
            self.thousands = (group or Decimal(0)) * 10**power
        else:
            if self.smallest_closed and power >= self.smallest_closed:
                return False
            amount = self.thousands + (group or 0)
            self.mantissa = None if self.closed else amount
            self.closed, self.thousands, self.smallest_closed = self.closed + amount * 10**power, Decimal(0), power
        self.group, self.last_power = None, power
        return True

    def _multiplier(self, i: int) -> Decimal | None:
        """What a scale word without a number in front stands for: `mil`, `a million`, `medio millón`; None for `several million`."""
        before = self.tokens.word(i - 1)
        if self.language == Language.SPANISH:
            if before in ("medio", "media"):
                return _HALF
            return Decimal(1) if self.tokens.word(i) in ("mil", "millon", "billon") else None
        if before == "half" or (before == "a" and self.tokens.word(i - 2) == "half"):
            return _HALF
        return Decimal(1) if before in ("a", "one", "per") else None

    def _add_half(self) -> None:
        """Add a half that follows: `dos millones y medio`, `two and a half million`."""
        half = half_after(self.tokens, self.end, self.language)
        if not half:
            return
        if self.group is None and self.last_power:
            self.closed += _HALF * 10**self.last_power
            self.mantissa = None if self.mantissa is None else self.mantissa + _HALF
            self.end = half
        elif self.group is not None:
            power = self.words.SCALES.get(self.tokens.word(half), 0)
            of_hour = self.tokens.word(self.start - 1) in ("las", "la") or self.tokens.word(half) in self.words.COLLECTIVES
            if of_hour and self.has_digits and not power and self.language == Language.SPANISH:
                return  # "a las 8 y media"
            self.group += _HALF
            self.end = half
            if power:
                self.mantissa, self.closed, self.group, self.end = self.group, self.group * 10**power, None, half + 1
