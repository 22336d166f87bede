"""What a number measures: per cent, money, an era, units, as told by the words and signs around it."""

from __future__ import annotations

from aligner.languages.measures import DOLLAR_PREFIXES, MONEY_CODES, MONEY_SIGNS, PESO_PREFIXES
from aligner.languages.pair import Language
from aligner.quantities.dates import era_at
from aligner.quantities.tokens import Tokens
from aligner.quantities.units import unit_at
from aligner.quantities.values import Measure
from aligner.quantities.words import by_first_word, quantity_words

__all__ = ["is_below_zero", "measure_of", "money_at"]

_PERCENT = {language: by_first_word(quantity_words(language).PERCENT) for language in Language}
_BELOW_ZERO = {language: by_first_word(quantity_words(language).BELOW_ZERO) for language in Language}
_LONGEST_DEGREES = 4
"""Characters of the figure of a temperature, at most."""
_SCALES = frozenset({"celsius", "fahrenheit"})
# Behind "100 por 100", where it is a percentage and no price.
_AFTER_PERCENT = frozenset({"", ".", ",", ";", ":", ")", "de", "del", "y", "o", "en", "a"})


def measure_of(tokens: Tokens, start: int, end: int, language: Language, *, scaled: bool) -> tuple[Measure | None, int]:
    """The measure of the number at tokens start..end, and the token after number and measure."""
    if tokens.word(start - 1) in ("por", "by", "of"):
        factor = tokens.word(start - 2) == "factor" or tokens.word(start - 2).startswith(("multiplic", "multipl"))
        if factor:
            return Measure(frozenset({"times"}), tokens.span(start, end)), end
    after, next_token = _after(tokens, end, language, scaled=scaled)
    before = _money_before(tokens, start)
    if before is None and after is None and tokens.word(start - 1) in ("ad", "d", "."):
        before = _era_before(tokens, start, language)
    if before is not None and (after is None or not after.money):
        return before, end
    return after, next_token


def money_at(tokens: Tokens, i: int, language: Language) -> Measure | None:
    """Money without a number: a word that means nothing else, or a code."""
    words = quantity_words(language)
    if tokens.word(i) in words.PLAIN_MONEY:
        return Measure(words.MONEY[tokens.word(i)], tokens.span(i, i + 1), money=True)
    return None


def _money_before(tokens: Tokens, start: int) -> Measure | None:
    sign = tokens.text(start - 1)
    if sign in MONEY_SIGNS:
        prefix = tokens.word(start - 2) if sign == "$" and tokens.glued(start - 1) else ""
        kind = "real" if prefix == "r" else "dollar" if prefix in DOLLAR_PREFIXES else "peso" if prefix in PESO_PREFIXES else ""
        if kind:
            return Measure(frozenset({kind}), tokens.span(start - 2, start), money=True)
        return Measure(MONEY_SIGNS[sign], tokens.span(start - 1, start), money=True)
    if sign in MONEY_CODES:
        return Measure(MONEY_CODES[sign], tokens.span(start - 1, start), money=True)
    return None


def _after(tokens: Tokens, end: int, language: Language, *, scaled: bool) -> tuple[Measure | None, int]:
    words = quantity_words(language)
    i = end
    if tokens.word(i) == "-" and tokens.glued(i) and tokens.glued(i + 1):
        i += 1
    for phrase in _PERCENT[language].get(tokens.word(i), ()):
        if not _phrase_at(tokens, i, phrase):
            continue
        if phrase[-1] != "100" or tokens.word(i + len(phrase)) in _AFTER_PERCENT:
            return Measure(frozenset({"percent"}), tokens.span(i, i + len(phrase))), i + len(phrase)
    money = _money_after(tokens, i, language) or era_at(tokens, i, language)
    if money is not None:
        return money
    below = _below(tokens, i, language)
    if below:
        scale = tokens.word(i + below)  # "22 below zero Fahrenheit"
        return Measure(frozenset({scale} if scale in _SCALES else {"celsius", "degree"}), tokens.span(i, i + 1)), i
    if (scaled and tokens.word(i) in ("de", "of")) or tokens.word(i) in words.BEFORE_UNITS:
        i += 1
    return unit_at(tokens, i, language) or (None, end)


def _below(tokens: Tokens, i: int, language: Language) -> int:
    """How many tokens of "bajo cero" and the like stand at i; 0 when there are none. The negatives of 4,000 photographs are no degrees."""
    if tokens.is_number(i - 1) and len(tokens.text(i - 1)) > _LONGEST_DEGREES:
        return 0
    return max((len(phrase) for phrase in _BELOW_ZERO[language].get(tokens.word(i), ()) if _phrase_at(tokens, i, phrase)), default=0)


def _phrase_at(tokens: Tokens, i: int, phrase: tuple[str, ...]) -> bool:
    return tokens.word(i) == phrase[0] and all(tokens.word(i + k) == part for k, part in enumerate(phrase))


def _era_before(tokens: Tokens, start: int, language: Language) -> Measure | None:
    """The era in front of a year: `AD 79`, `A.D. 79`."""
    for back in (1, 2, 4):
        era = era_at(tokens, start - back, language, before=True)
        if era is not None and era[1] == start:
            return era[0]
    return None


def is_below_zero(tokens: Tokens, start: int, end: int, language: Language) -> bool:
    """Whether the temperature at tokens start..end is negative: `-5 grados`, `menos 5 grados`, `5 grados bajo cero`."""
    words = quantity_words(language)
    sign = tokens.word(start - 1) == "-" and tokens.glued(start) and not tokens.glued(start - 1)
    return sign or _below(tokens, end, language) > 0 or tokens.word(start - 1) in words.MINUS


def _money_after(tokens: Tokens, i: int, language: Language) -> tuple[Measure, int] | None:
    words = quantity_words(language)
    sign = tokens.text(i)
    if sign in MONEY_SIGNS and not tokens.is_number(i + 1):
        return Measure(MONEY_SIGNS[sign], tokens.span(i, i + 1), money=True), i + 1
    if sign in MONEY_CODES:
        return Measure(MONEY_CODES[sign], tokens.span(i, i + 1), money=True), i + 1
    j = i
    if tokens.word(j) in ("de", "of"):
        j += 1
    for _ in range(5 if language == Language.ENGLISH else 0):
        # "50 million U.S. dollars", "Czech crowns"
        if tokens.word(j) in words.MONEY or not (tokens.text(j)[:1].isupper() or (tokens.word(j) == "." and tokens.glued(j))):
            break
        j += 1
    keys = words.MONEY.get(tokens.word(j))
    if keys is None:
        return None
    if tokens.word(j + 1) in ("cent", "cents"):
        return Measure(frozenset({"cent"}), tokens.span(j, j + 2), money=True), j + 2
    if tokens.word(j + 1) in ("esterlina", "esterlinas", "sterling"):
        return Measure(frozenset({"pound"}), tokens.span(j, j + 2), money=True), j + 2
    return Measure(keys, tokens.span(j, j + 1), money=True), j + 1
