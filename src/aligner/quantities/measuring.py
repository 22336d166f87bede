"""What a number measures: per cent, money, units, as told by the words and signs around it."""

from __future__ import annotations

from aligner.languages.measures import DOLLAR_PREFIXES, MONEY_CODES, MONEY_SIGNS
from aligner.languages.pair import Language
from aligner.quantities.tokens import Tokens
from aligner.quantities.values import Measure
from aligner.quantities.words import quantity_words

__all__ = ["measure_of", "money_at"]

_CELSIUS = frozenset({"celsius", "centigrados", "centigrado", "centigrade", "c"})
_FAHRENHEIT = frozenset({"fahrenheit", "f"})


def measure_of(tokens: Tokens, start: int, end: int, language: Language, *, scaled: bool) -> tuple[Measure | None, int]:
    """The measure of the number at tokens start..end, and the token after number and measure."""
    after, next_token = _after(tokens, end, language, scaled=scaled)
    before = _money_before(tokens, start)
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
        prefix = tokens.word(start - 2)
        if sign == "$" and tokens.glued(start - 1) and prefix == "r":
            return Measure(frozenset({"real"}), tokens.span(start - 2, start), money=True)
        dollars = sign == "$" and tokens.glued(start - 1) and prefix in DOLLAR_PREFIXES
        if dollars:
            return Measure(frozenset({"dollar"}), tokens.span(start - 2, start), money=True)
        return Measure(MONEY_SIGNS[sign], tokens.span(start - 1, start), money=True)
    if sign in MONEY_CODES:
        return Measure(MONEY_CODES[sign], tokens.span(start - 1, start), money=True)
    return None


def _after(tokens: Tokens, end: int, language: Language, *, scaled: bool) -> tuple[Measure | None, int]:
    words = quantity_words(language)
    i = end
    if tokens.word(i) == "-" and tokens.glued(i) and tokens.glued(i + 1):
        i += 1
    for phrase in words.PERCENT:
        if tokens.word(i) == phrase[0] and all(tokens.word(i + k) == part for k, part in enumerate(phrase)):
            return Measure(frozenset({"percent"}), tokens.span(i, i + len(phrase))), i + len(phrase)
    money = _money_after(tokens, i, language)
    if money is not None:
        return money
    if (scaled and tokens.word(i) in ("de", "of")) or tokens.word(i) in words.BEFORE_UNITS:
        i += 1
    return _unit(tokens, i, language, words.MEASURES, words.SQUARE, words.CUBIC) or (None, end)


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


def _unit(
    tokens: Tokens, i: int, language: Language, measures: dict[str, frozenset[str]], square: frozenset[str], cubic: frozenset[str]
) -> tuple[Measure, int] | None:
    start = i
    power = ""
    if language == Language.ENGLISH and tokens.word(i) in square | cubic:
        power = "2" if tokens.word(i) in square else "3"
        i += 1
    keys = measures.get(tokens.word(i))
    if keys is None:
        return _bare_degrees(tokens, i)
    end = i + 1
    if language == Language.SPANISH and tokens.word(end) in square | cubic:
        power = "2" if tokens.word(end) in square else "3"
        end += 1
    elif tokens.text(end) in ("2", "3") and tokens.glued(end):
        power = tokens.text(end)
        end += 1
    if power:
        return Measure(frozenset(key + power for key in keys), tokens.span(start, end)), end
    if "celsius" in keys:
        return _degrees(tokens, start, end, keys)
    if "km" in keys or "mi" in keys:
        hourly = (tokens.word(end), tokens.word(end + 1)) in (("por", "hora"), ("per", "hour"), ("an", "hour"), ("/", "h"))
        if hourly:
            return Measure(frozenset({"kmh" if "km" in keys else "mph"}), tokens.span(start, end + 2)), end + 2
    if language == Language.ENGLISH and len(tokens.word(i)) == 1 and tokens.text(i) != tokens.word(i):
        return None
    return Measure(keys, tokens.span(start, end)), end


def _degrees(tokens: Tokens, start: int, end: int, keys: frozenset[str]) -> tuple[Measure, int]:
    scale = tokens.word(end)
    if scale in _CELSIUS:
        return Measure(frozenset({"celsius"}), tokens.span(start, end + 1)), end + 1
    if scale in _FAHRENHEIT:
        return Measure(frozenset({"fahrenheit"}), tokens.span(start, end + 1)), end + 1
    return Measure(keys, tokens.span(start, end)), end


def _bare_degrees(tokens: Tokens, i: int) -> tuple[Measure, int] | None:
    """`86 F`, `30 C`."""
    key = {"F": "fahrenheit", "C": "celsius"}.get(tokens.text(i))
    if key is None or tokens.word(i + 1) in ("-", "'"):
        return None
    return Measure(frozenset({key}), tokens.span(i, i + 1)), i + 1
