"""Numbers in digits, in words, or in both ("14 mil millones", "two and a half million")."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from aligner.languages.pair import Language
from aligner.quantities.digits import NumberStyle, read_digits
from aligner.quantities.tokens import Tokens
from aligner.quantities.values import Measure, Strength
from aligner.quantities.words import quantity_words

__all__ = ["Numeral", "half_after", "read_numeral"]

_LARGEST = 10**18
"""Scale words beyond are no number but noise."""
_HALF = Decimal("0.5")
_VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": 1 / Decimal(3), "⅔": 2 / Decimal(3)}


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
    return _from_words(tokens, start, style.language)


def _from_digits(tokens: Tokens, start: int, style: NumberStyle) -> Numeral:
    digits = tokens.raw[start]
    values = read_digits(digits, style)
    if not values:
        return Numeral((Decimal("".join(c for c in digits if c.isdecimal())),), start + 1, Strength.FIRM, digits=digits)
    i = start + 1
    if tokens.word(i) in _VULGAR and tokens.glued(i):
        values, i = tuple(value + _VULGAR[tokens.word(i)] for value in values), i + 1
    scaled = _Scales(tokens, i, style.language, _has_money_before(tokens, start))
    factor = scaled.factor
    if factor == 1:
        if tokens.text(i) == "m":
            values = (*values, *(value * 10**6 for value in values))  # metres, or in English papers millions
        return Numeral(values, i, Strength.FIRM, digits=digits)
    readings = tuple(value * factor + scaled.extra for value in values)
    return Numeral(readings, scaled.end, Strength.FIRM, values[0], digits, scaled.measure)


def _has_money_before(tokens: Tokens, start: int) -> bool:
    return tokens.word(start - 1) in ("$", "€", "£", "¥")


class _Scales:
    """Scale words behind digits, as they multiply: `mil millones`, `bn`, `mdp`, `million and a half`."""

    def __init__(self, tokens: Tokens, start: int, language: Language, money: bool) -> None:
        words = quantity_words(language)
        self.factor, self.extra, self.end = Decimal(1), Decimal(0), start
        self.measure: Measure | None = None
        i = start
        while True:
            hyphen = tokens.word(i) == "-" and tokens.glued(i) and tokens.glued(i + 1)
            at = i + 1 if hyphen or (tokens.word(i) == "+" and tokens.glued(i)) else i
            word = tokens.word(at)
            power = words.SCALES.get(word)
            glued = tokens.glued(at) and not hyphen
            if glued and not (tokens.text(at).islower() or tokens.text(at).isupper()):
                break  # "2.0bN" is no billion
            if power is None and glued:
                power = words.SHORT_SCALES.get(word)
                if power is None and (money or tokens.word(at + 1) in ("€", "$", "£")):
                    power = {"m": 6, "b": 9}.get(word)
            if power is None and word in words.MONEY_SCALES:
                power, kind = words.MONEY_SCALES[word]
                self.measure = Measure(frozenset({kind}), tokens.span(at, at + 1), money=True)
            if power is None or (power == 2 and self.factor != 1) or self.factor >= _LARGEST:
                break
            self.factor *= 10**power
            i = self.end = at + 1
        if self.factor == 1:
            return
        if (
            language == Language.SPANISH
            and tokens.word(i) == "de"
            and tokens.word(i + 1) in ("millones", "billones")
            and tokens.word(i - 1) == "miles"
        ):
            self.factor *= 10 ** words.SCALES[tokens.word(i + 1)]
            self.end = i + 2
        half = half_after(tokens, self.end, language)
        if half:
            self.extra, self.end = self.factor * _HALF, half


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


def _from_words(tokens: Tokens, start: int, language: Language) -> Numeral | None:
    if tokens.word(start) in _VULGAR:
        return Numeral((_VULGAR[tokens.word(start)],), start + 1, Strength.WEAK)
    words = quantity_words(language)
    reader = _Words(tokens, start, language, words.CARDINALS, words.SCALES)
    if reader.end == start:
        return None
    if reader.value == 1:
        strength = Strength.HINT
    elif tokens.capital(start):
        strength = Strength.WEAK
    else:
        strength = Strength.WORD
    return Numeral((reader.value,), reader.end, strength, reader.mantissa)


class _Words:
    """A numeral in words, added up from left to right."""

    def __init__(self, tokens: Tokens, start: int, language: Language, cardinals: dict[str, int], scales: dict[str, int]) -> None:
        self.tokens, self.language, self.cardinals, self.scales = tokens, language, cardinals, scales
        self.total = Decimal(0)
        self.group: Decimal | None = None
        self.mantissa: Decimal | None = None
        self.last_scale = 0
        self.end = i = start
        while (following := self._step(i)) > i:
            i = self.end = following
        self._finish()

    def _step(self, i: int) -> int:
        """Take the word at i (past a joining word) and return the token after it, or i when the numeral is over."""
        at = self._past_joiner(i)
        word = self.tokens.word(at)
        value = self.cardinals.get(word)
        if value is not None:
            return at + 1 if self._add(value, joined=at > i) else i
        power = self.scales.get(word)
        if power is not None and (at == i or self.tokens.word(i) == "-"):
            return at + 1 if self._scale(power, i) else i
        return i

    def _past_joiner(self, i: int) -> int:
        word = self.tokens.word(i)
        if i == self.end and self.group is None and not self.total:
            return i
        if self.language == Language.SPANISH:
            joins = word == "y" and self.group is not None and self.group % 100 in range(30, 100, 10)
            return i + 1 if joins else i
        if word == "-" and self.tokens.glued(i) and self.tokens.glued(i + 1):
            return i + 1
        after_scale = self.tokens.word(i - 1) in ("hundred", "thousand")
        return i + 1 if word == "and" and after_scale and self.tokens.word(i + 1) in self.cardinals else i

    def _add(self, value: int, joined: bool) -> bool:
        group = self.group
        if group is None:
            if joined and self.language == Language.SPANISH:
                return False
            self.group = Decimal(value)
            return True
        tens = group % 100
        if tens == 0 and value < 100:
            self.group = group + value
            return True
        if tens % 10 == 0 and tens >= 20 and value < 10 and (joined or self.language == Language.ENGLISH):
            self.group = group + value
            return True
        year = self.language == Language.ENGLISH and not self.total and 13 <= group <= 20 and 10 <= value < 100 and not joined
        if year:
            self.group = group * 100 + value
        return year

    def _scale(self, power: int, i: int) -> bool:
        first = self.group is None and not self.total
        group = self.group
        if first:
            group = self._multiplier(i)
            if group is None:
                return False
        elif group is None and not (self.language == Language.SPANISH and 0 < self.total < 10**power):
            return False
        factor = Decimal(10) ** power
        if power == 2:
            self.group = (group or Decimal(1)) * factor
            return True
        if 0 < self.total < factor:
            self.mantissa = self.total + (group or 0)
            self.total = self.mantissa * factor
        else:
            self.mantissa = group if not self.total else None
            self.total += (group or Decimal(1)) * factor
        self.group, self.last_scale = None, power
        return True

    def _multiplier(self, i: int) -> Decimal | None:
        """What a scale word without a number in front stands for: `mil`, `a million`, `medio millón`; None for `several million`."""
        before = self.tokens.word(i - 1)
        if self.language == Language.SPANISH:
            if before in ("medio", "media"):
                return _HALF
            return Decimal(1) if self.tokens.word(i) in ("mil", "millon", "billon") else None
        if before == "a" and self.tokens.word(i - 2) == "half":
            return _HALF
        if before == "half":
            return _HALF
        return Decimal(1) if before in ("a", "one", "per") else None

    def _finish(self) -> None:
        """Add a half that follows, and close the sum."""
        half = half_after(self.tokens, self.end, self.language)
        if half and self.group is None and self.last_scale:
            self.total += _HALF * 10**self.last_scale
            self.mantissa = (self.mantissa or 0) + _HALF
            self.end = half
        elif half and self.group is not None:
            power = self.scales.get(self.tokens.word(half), 0)
            self.group += _HALF
            self.end = half
            if power:
                self.mantissa, self.total, self.group, self.end = self.group, self.group * 10**power, None, half + 1
        self.value = self.total + (self.group or 0)
