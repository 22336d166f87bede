"""Times of day: 24 hours, a.m. and p.m., "las ocho y media", "half past eight"."""

from __future__ import annotations

import re
from decimal import Decimal

from aligner.languages.pair import Language
from aligner.quantities.digits import NumberStyle
from aligner.quantities.numerals import read_numeral
from aligner.quantities.tokens import Tokens
from aligner.quantities.values import Kind, Quantity, Strength
from aligner.quantities.words import quantity_words

__all__ = ["read_time"]

_HALF = Decimal("0.5")

_HOURS_MINUTES = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")
_MILITARY = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_ZONES = frozenset({"gmt", "utc", "cet", "est"})
_HOUR_WORDS = frozenset({"h", "hs", "hrs", "hr", "horas", "hora", "hours"})
_MORNING, _AFTERNOON = "morning", "afternoon"
_OF_24 = "24 hours"
"""The half of the day of an hour that is counted to 24: "3.42 h", "3:42 horas"."""
_MERIDIEM = {"a": _MORNING, "p": _AFTERNOON}
# The words of the half of the day.
_PHRASES: dict[Language, dict[tuple[str, ...], str]] = {
    Language.SPANISH: {
        ("de", "la", "manana"): _MORNING,
        ("de", "la", "madrugada"): _MORNING,
        ("de", "la", "tarde"): _AFTERNOON,
        ("de", "la", "noche"): "night",
        ("del", "mediodia"): _AFTERNOON,
    },
    Language.ENGLISH: {
        ("in", "the", "morning"): _MORNING,
        ("in", "the", "afternoon"): _AFTERNOON,
        ("in", "the", "evening"): _AFTERNOON,
        ("at", "night"): "night",
    },
}


def read_time(tokens: Tokens, i: int, style: NumberStyle) -> tuple[Quantity, int] | None:
    """The time of day that starts at token i and the token after it; None when none does."""
    noon = quantity_words(style.language).NOON.get(tokens.word(i))
    if noon is not None:
        values = tuple(Decimal(minutes) for minutes in noon)
        return Quantity(Kind.TIME, values, tokens.span(i, i + 1), Strength.HINT), i + 1
    if style.language == Language.ENGLISH and tokens.word(i) in ("half", "quarter") and tokens.word(i + 1) in ("past", "to"):
        return _past(tokens, i, style)
    digital = _digital(tokens, i)
    if digital is not None:
        return _digital_time(tokens, i, digital, style.language)
    return _full_hour(tokens, i, style)


def _digital(tokens: Tokens, i: int) -> tuple[int, int, int, bool] | None:
    """Hour, minutes, the token after them, and whether a colon stands between; for `20.30`, `20:30`, `20h30`."""
    if not tokens.is_number(i):
        return None
    text = tokens.raw[i]
    military = _MILITARY.fullmatch(text) if tokens.word(i + 1) in _ZONES else None
    match = military or _HOURS_MINUTES.fullmatch(text)
    if match:
        return int(match[1]), int(match[2]), i + 1, military is not None
    if not (text.isdigit() and len(text) <= 2 and int(text) <= 24):
        return None
    minutes = tokens.text(i + 2)
    between = tokens.word(i + 1)
    if between not in (":", "h") or not tokens.glued(i + 1) or not (minutes.isdigit() and len(minutes) == 2 and int(minutes) < 60):
        return None
    if tokens.word(i + 3) == ":" and tokens.glued(i + 3):
        return None
    return int(text), int(minutes), i + 3, tokens.glued(i + 2)


def _digital_time(tokens: Tokens, i: int, digital: tuple[int, int, int, bool], language: Language) -> tuple[Quantity, int] | None:
    hour, minute, end, colon = digital
    part, end_of_part = _day_part(tokens, end, language)
    after = tokens.word(end)
    hours = after in _HOUR_WORDS
    article = language == Language.SPANISH and tokens.word(i - 1) in ("las", "la")
    hours = hours or (not colon and after == "local")
    if not (colon or part or hours or article):
        return None
    if part:
        end = end_of_part
    elif hours:
        part = _OF_24 if after in _HOUR_WORDS else ""
        end += 1
    return _time(tokens, i, end, hour, minute, part), end


def _time(tokens: Tokens, i: int, end: int, hour: int, minute: int, part: str, strength: Strength = Strength.FIRM) -> Quantity:
    """A time with its readings: one when the half of the day is known, two when it is not."""
    minutes = hour * 60 + minute
    if part and part != _OF_24 and hour <= 12:
        minutes = (hour % 12) * 60 + minute
        late = part == _AFTERNOON or (part == "night" and 5 < hour < 12)
        values: tuple[int, ...] = (minutes + 720,) if late else (minutes,)
    elif 0 < hour <= 12 and part != _OF_24 and not tokens.text(i).startswith("0"):
        early = (hour % 12) * 60 + minute
        values = (early, early + 720)
    else:
        values = (minutes % 1440,)
    digits = "" if part not in ("", _OF_24) or not tokens.is_number(i) else tokens.text(i)
    return Quantity(Kind.TIME, tuple(Decimal(v) for v in values), tokens.span(i, end), strength, digits=digits)


def _day_part(tokens: Tokens, i: int, language: Language) -> tuple[str, int]:
    """The half of the day told at token i, and the token after it; an empty string when none is."""
    word = tokens.word(i)
    if word in ("am", "pm"):
        return _MERIDIEM[word[0]], i + 1
    if word in _MERIDIEM and tokens.word(i + 1) in (".", "m"):
        letter = i + 2 if tokens.word(i + 1) == "." else i + 1
        if tokens.word(letter) == "m":
            return _MERIDIEM[word], letter + 2 if tokens.word(letter + 1) == "." else letter + 1
    for phrase, part in _PHRASES[language].items():
        if word == phrase[0] and all(tokens.word(i + k) == expected for k, expected in enumerate(phrase)):
            return part, i + len(phrase)
    return "", i


def _full_hour(tokens: Tokens, i: int, style: NumberStyle) -> tuple[Quantity, int] | None:
    """`las ocho y media`, `las tres de la tarde`, `las 13 horas`, `8 p.m.`, `five o'clock`."""
    numeral = read_numeral(tokens, i, style)
    if numeral is None or numeral.mantissa is not None or not 0 <= numeral.values[0] <= 24:
        return None
    half = not numeral.digits and numeral.values[0] % 1 == _HALF
    if numeral.values[0] % 1 and not half:
        return None
    if numeral.digits and not numeral.digits.isdigit():
        return None
    hour, minute, end = int(numeral.values[0]), 0, numeral.end
    article = style.language == Language.SPANISH and tokens.word(i - 1) in ("las", "la") and (hour == 1) == (tokens.word(i - 1) == "la")
    sure = half and article
    if half:
        minute = 30
    elif article:
        minute, end = _minutes_after(tokens, end)
        sure = end > numeral.end
        if minute < 0:
            hour, minute = hour - 1, minute + 60
    if tokens.word(end) in _HOUR_WORDS and article and hour < 24 and tokens.word(i - 2) not in ("de", "todas"):
        end, sure = end + 1, True
    elif tokens.word(end) == "o" and tokens.word(end + 2) == "clock":
        end, sure = end + 3, True
    elif tokens.word(end) == "en" and tokens.word(end + 1) == "punto":
        end, sure = end + 2, True
    part, after = _day_part(tokens, end, style.language)
    if part:
        end, sure = after, True
    if half and not (sure or part):
        return None
    if not sure and not (article and tokens.word(i - 2) == "a" and hour > 0 and _phrase_ends(tokens, end)):
        return None
    return _time(tokens, i, end, hour, minute, part, Strength.FIRM if sure else Strength.WEAK), end


def _phrase_ends(tokens: Tokens, i: int) -> bool:
    """Whether no noun can follow: the number is an hour and does not count anything."""
    return tokens.word(i) in ("", ".", ",", ";", ":", ")", "y", "de", "del", "en", "para", "con", "por", "cuando", "hora", "gmt")


def _minutes_after(tokens: Tokens, i: int) -> tuple[int, int]:
    """Minutes told in words after a Spanish hour (negative for `menos`), and the token after them."""
    sign = {"y": 1, "menos": -1}.get(tokens.word(i), 0)
    word = tokens.word(i + 1)
    minutes = {"media": 30, "cuarto": 15, "cinco": 5, "diez": 10, "veinte": 20, "veinticinco": 25, "pico": 0}.get(word)
    if not sign or minutes is None or (sign < 0 and word == "media"):
        return 0, i
    return sign * minutes, i + 2


def _past(tokens: Tokens, i: int, style: NumberStyle) -> tuple[Quantity, int] | None:
    numeral = read_numeral(tokens, i + 2, style)
    if numeral is None or not 1 <= numeral.values[0] <= 12:
        return None
    minute = 30 if tokens.word(i) == "half" else 15
    hour = int(numeral.values[0])
    if tokens.word(i + 1) == "to":
        hour, minute = hour - 1 or 12, 60 - minute
    part, end = _day_part(tokens, numeral.end, Language.ENGLISH)
    return _time(tokens, i, end, hour, minute, part), end
