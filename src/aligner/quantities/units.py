"""Units behind a number: metres, square miles, degrees, kilometres an hour, megawatt hours."""

from __future__ import annotations

from aligner.languages.es_en_quantity_words import PER_HOUR, PER_SECOND
from aligner.languages.pair import Language
from aligner.quantities.tokens import Tokens
from aligner.quantities.values import Measure
from aligner.quantities.words import quantity_words

__all__ = ["unit_at"]

Unit = tuple[Measure, int]
"""A unit, and the token after it."""
_CELSIUS = frozenset({"celsius", "centigrados", "centigrado", "centigrade", "c"})
_FAHRENHEIT = frozenset({"fahrenheit", "f"})
_PER = frozenset({"por", "per", "a", "/"})
_POWERS = frozenset({"kw", "mw", "gw"})


def unit_at(tokens: Tokens, i: int, language: Language) -> Unit | None:
    """The unit at a token; None when there is none."""
    words = quantity_words(language)
    start, power = i, ""
    if language == Language.ENGLISH and tokens.word(i) in words.SQUARE | words.CUBIC:
        power = "2" if tokens.word(i) in words.SQUARE else "3"
        i += 1
    keys = _keys(tokens, i, language)
    if keys is None:
        return _bare_degrees(tokens, i)
    end = i + 1
    if language == Language.SPANISH and tokens.word(end) in words.SQUARE | words.CUBIC:
        power = "2" if tokens.word(end) in words.SQUARE else "3"
        end += 1
    elif tokens.text(end) in ("2", "3") and tokens.glued(end):
        power = tokens.text(end)
        end += 1
    if power:
        return Measure(frozenset(key + power for key in keys), tokens.span(start, end)), end
    if "celsius" in keys:
        return _degrees(tokens, start, end, keys)
    return _rate(tokens, start, end, keys, language) or (Measure(keys, tokens.span(start, end)), end)


def _keys(tokens: Tokens, i: int, language: Language) -> frozenset[str] | None:
    """The keys of the word for a unit. Letters alone are units in lower case only; "the Times" counts nothing."""
    word = tokens.word(i)
    if word == "in" and tokens.glued(i) and language == Language.ENGLISH:
        return frozenset({"in"})
    if word == "time" and tokens.word(i - 1) == "-":
        return frozenset({"times"})  # "three-time champion"
    keys = quantity_words(language).MEASURES.get(word)
    if keys is None or ((len(word) == 1 or "times" in keys) and tokens.text(i) != word):
        return None
    return keys


def _rate(tokens: Tokens, start: int, end: int, keys: frozenset[str], language: Language) -> Unit | None:
    """Kilometres an hour, metres per second, megawatt hours; None for a plain unit."""
    following = tokens.word(end), tokens.word(end + 1)
    if keys & {"km", "mi"} and following in PER_HOUR:
        return Measure(frozenset({"kmh" if "km" in keys else "mph"}), tokens.span(start, end + 2)), end + 2
    if keys == {"m"} and following in PER_SECOND:
        return Measure(frozenset({"mps"}), tokens.span(start, end + 2)), end + 2
    if keys == {"l"} and (square := _end_of_square_metre(tokens, end, language)) is not None:
        return Measure(frozenset({"mm"}), tokens.span(start, square)), square  # rain: a litre on a square metre is a millimetre
    hours = end + 1 if tokens.word(end) == "-" else end
    if keys & _POWERS and tokens.word(hours) in quantity_words(language).HOURS_OF_POWER:
        return Measure(frozenset(key + "h" for key in keys), tokens.span(start, hours + 1)), hours + 1
    return None


def _end_of_square_metre(tokens: Tokens, i: int, language: Language) -> int | None:
    """The token after `per square metre` at a token; None when it is not there."""
    if tokens.word(i) not in _PER:
        return None
    words = quantity_words(language)
    after = (tokens.word(i + 1), tokens.word(i + 2))
    metre, square = after if language is Language.SPANISH else after[::-1]
    if square in words.SQUARE and words.MEASURES.get(metre) == frozenset({"m"}):
        return i + 3
    if words.MEASURES.get(after[0]) == frozenset({"m2"}):
        return i + 2
    return i + 3 if after == ("m", "2") and tokens.glued(i + 2) else None


def _degrees(tokens: Tokens, start: int, end: int, keys: frozenset[str]) -> Unit:
    """Degrees, with their scale where it is told."""
    scale = tokens.word(end)
    if scale in _CELSIUS:
        return Measure(frozenset({"celsius"}), tokens.span(start, end + 1)), end + 1
    if scale in _FAHRENHEIT:
        return Measure(frozenset({"fahrenheit"}), tokens.span(start, end + 1)), end + 1
    return Measure(keys, tokens.span(start, end)), end


def _bare_degrees(tokens: Tokens, i: int) -> Unit | None:
    """`86 F`, `30 C`."""
    key = {"F": "fahrenheit", "C": "celsius"}.get(tokens.text(i))
    if key is None or tokens.word(i + 1) in ("-", "'"):
        return None
    return Measure(frozenset({key}), tokens.span(i, i + 1)), i + 1
