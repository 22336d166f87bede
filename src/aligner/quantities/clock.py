"""Times of day, and times of races: 24 hours, a.m. and p.m., "las ocho y media", "ten to nine", "2h03:23"."""

from __future__ import annotations

import re
from decimal import Decimal

from aligner.languages.en_quantities import AFTER_TIMES, BEFORE_HALF_HOURS, BEFORE_TIMES
from aligner.languages.es_en_quantity_words import AFTERNOON, BEHIND_TIMES, HALVES_OF_THE_DAY, HOUR_WORDS, MORNING, NIGHT
from aligner.languages.es_quantities import MINUTES_AFTER, MINUTES_BEFORE
from aligner.languages.pair import Language
from aligner.quantities.digits import NumberStyle
from aligner.quantities.numerals import Numeral, read_numeral
from aligner.quantities.tokens import Tokens
from aligner.quantities.values import NOON, Kind, Quantity, Strength
from aligner.quantities.words import quantity_words

__all__ = ["read_time"]

_HALF = Decimal("0.5")
_HOURS_MINUTES = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")
_MILITARY = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_SECONDS = re.compile(r"[0-5]\d(?:[.,]\d+)?")
_ZONES = frozenset({"gmt", "utc", "cet", "est"})
_OF_24 = "24 hours"
"""The half of the day of an hour that is counted to 24: "3.42 h", "3:42 horas"."""
_MERIDIEM = {"a": MORNING, "p": AFTERNOON}
# What stands behind the digits of an hour, where "las" does not stand before them.
_BEHIND_HOURS = frozenset(
    {*HOUR_WORDS, *_MERIDIEM, "am", "pm", "o", "en", *(phrase[0] for part in HALVES_OF_THE_DAY.values() for phrase in part)}
)
_ENGLISH_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}


def read_time(tokens: Tokens, i: int, style: NumberStyle) -> tuple[Quantity, int] | None:
    """The time of day that starts at token i and the token after it; None when none does."""
    noon = quantity_words(style.language).NOON.get(tokens.word(i))
    if noon is not None:
        values = tuple(Decimal(minutes) for minutes in noon)
        return Quantity(Kind.TIME, values, tokens.span(i, i + 1), Strength.WEAK, label=NOON), i + 1
    if style.language == Language.ENGLISH:
        told = _half_past(tokens, i, style) or _told_in_english(tokens, i, style)
    else:
        told = _told_before_the_hour(tokens, i, style)
    told = told or _with_units(tokens, i)
    if told is not None:
        return told
    digital = _digital(tokens, i)
    if digital is not None:
        return _digital_time(tokens, i, digital, style.language)
    return _full_hour(tokens, i, style)


def _with_units(tokens: Tokens, i: int) -> tuple[Quantity, int] | None:
    """Digits with letters or signs behind them: `1h 02m 15s`, `2h03m`, `2h 19' 43"`, `2 h 19 min 43 s`; None for `20h` and `20h30`."""
    hours, minutes = tokens.text(i), tokens.text(i + 2)
    if tokens.word(i + 1) != "h" or tokens.word(i + 3) not in ("m", "min", "'"):
        return None
    if not (hours.isdigit() and minutes.isdigit() and len(hours) <= 2 and len(minutes) <= 2) or int(hours) > 24 or int(minutes) > 59:
        return None
    exact, end = Decimal(minutes), i + 4
    after = end + 2 if tokens.word(end + 1) in ("s", "seg", "sec") else _seconds_mark(tokens, end + 1)
    if after and _SECONDS.fullmatch(tokens.text(end)):
        exact, end = exact + Decimal(tokens.text(end).replace(",", ".")) / 60, after
    elif not (tokens.glued(i + 1) and tokens.glued(i + 3)) or tokens.word(i + 3) == "'":
        return None  # Only with seconds behind them they are no number of things.
    return _time(tokens, i, end, int(hours), exact, ""), end


def _digital(tokens: Tokens, i: int) -> tuple[int, Decimal, int, bool] | None:
    """Hour, minutes, the token after them, and whether a colon stands between; for `20.30`, `20:30`, `20h30`, `2h03:23`, `9'58"`."""
    if not tokens.is_number(i):
        return None
    text = tokens.raw[i]
    military = _MILITARY.fullmatch(text) if tokens.word(i + 1) in _ZONES else None
    match = military or _HOURS_MINUTES.fullmatch(text)
    if match:
        return int(match[1]), Decimal(match[2]), i + 1, military is not None
    if not (text.isdigit() and len(text) <= 2 and int(text) <= 24) or not tokens.glued(i + 1):
        return None
    minutes, between = tokens.text(i + 2), tokens.word(i + 1)
    race = _SECONDS.fullmatch(minutes)
    if between == ":" and race and not minutes.isdigit() and tokens.glued(i + 2):
        return int(text), Decimal(minutes.replace(",", ".")), i + 3, True  # 1:47.85
    if between not in (":", "h", "'") or not (minutes.isdigit() and len(minutes) == 2 and int(minutes) < 60):
        return None
    seconds = _seconds(tokens, i + 3, between)
    # "2h 06:31": with seconds behind the minutes it is a time wherever blanks stand.
    sure = tokens.glued(i + 2) or (seconds is not None and seconds[1] > i + 3)
    return None if seconds is None else (int(text), int(minutes) + seconds[0], seconds[1], sure)


def _seconds(tokens: Tokens, i: int, between: str) -> tuple[Decimal, int] | None:
    """The seconds behind the minutes that end before i, in minutes, and the token after them; None when it is no time.

    `between`: the sign between hours and minutes. Behind an apostrophe there must be the sign for seconds, as in `9'58"`.
    """
    if between == "'":
        end = _seconds_mark(tokens, i)
        if not end or not tokens.glued(i - 1):
            return None
        parts = tokens.text(end)
        if tokens.glued(end) and parts.isdigit() and len(parts) <= 2:  # 1'47"85
            return Decimal(f"0.{parts}"), end + 1
        return Decimal(0), end
    if tokens.word(i) not in (":", "'") or not tokens.glued(i):
        return Decimal(0), i
    seconds = tokens.text(i + 1)
    if not tokens.glued(i + 1) or not _SECONDS.fullmatch(seconds):
        return None
    return Decimal(seconds.replace(",", ".")) / 60, _seconds_mark(tokens, i + 2) or i + 2


def _seconds_mark(tokens: Tokens, i: int) -> int:
    """The token after the sign for seconds at i, `"` or `''`; 0 when there is none."""
    if not tokens.glued(i):
        return 0
    if tokens.word(i) == '"':
        return i + 1
    return i + 2 if tokens.word(i) == tokens.word(i + 1) == "'" and tokens.glued(i + 1) else 0


def _digital_time(tokens: Tokens, i: int, digital: tuple[int, Decimal, int, bool], language: Language) -> tuple[Quantity, int] | None:
    hour, minute, end, colon = digital
    part, end_of_part = _day_part(tokens, end, language)
    after = tokens.word(end)
    hours = after in HOUR_WORDS
    article = language == Language.SPANISH and tokens.word(i - 1) in ("las", "la")
    hours = hours or (not colon and after == "local")
    if not (colon or part or hours or article):
        return None
    if part:
        end = end_of_part
    elif hours:
        part = _OF_24 if after in HOUR_WORDS else ""
        end += 1
    return _time(tokens, i, end, hour, minute, part), end


def _time(tokens: Tokens, i: int, end: int, hour: int, minute: Decimal | int, part: str, strength: Strength = Strength.FIRM) -> Quantity:
    """A time with its readings: one when the half of the day is known, two when it is not."""
    minutes = hour * 60 + Decimal(minute)
    if part and part != _OF_24 and hour <= 12:
        minutes = (hour % 12) * 60 + Decimal(minute)
        late = part == AFTERNOON or (part == NIGHT and 5 < hour < 12)
        values: tuple[Decimal, ...] = (minutes + 720,) if late else (minutes,)
    elif 0 < hour <= 12 and part != _OF_24 and not tokens.text(i).startswith("0"):
        early = (hour % 12) * 60 + Decimal(minute)
        values = (early, early + 720)
    else:
        values = (minutes % 1440,)
    digits = "" if part not in ("", _OF_24) or not tokens.is_number(i) else tokens.text(i)
    return Quantity(Kind.TIME, values, tokens.span(i, end), strength, digits=digits)


def _day_part(tokens: Tokens, i: int, language: Language) -> tuple[str, int]:
    """The half of the day that is named at i, and the token after it; an empty string when none is."""
    word = tokens.word(i)
    if word in ("am", "pm"):
        return _MERIDIEM[word[0]], i + 1
    if word in _MERIDIEM and tokens.word(i + 1) in (".", "m"):
        letter = i + 2 if tokens.word(i + 1) == "." else i + 1
        if tokens.word(letter) == "m":
            return _MERIDIEM[word], letter + 2 if tokens.word(letter + 1) == "." else letter + 1
    for phrase, part in HALVES_OF_THE_DAY[language].items():
        if word == phrase[0] and all(tokens.word(i + k) == expected for k, expected in enumerate(phrase)):
            return part, i + len(phrase)
    return "", i


def _full_hour(tokens: Tokens, i: int, style: NumberStyle) -> tuple[Quantity, int] | None:
    """`las ocho y media`, `las tres de la tarde`, `las 13 horas`, `8 p.m.`, `five o'clock`."""
    if tokens.is_number(i) and tokens.word(i + 1) not in _BEHIND_HOURS and tokens.word(i - 1) not in ("las", "la"):
        return None
    numeral = read_numeral(tokens, i, style)
    if numeral is None or not _may_be_hour(numeral):
        return None
    half = numeral.values[0] % 1 == _HALF
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
    if tokens.word(end) in HOUR_WORDS and article and hour < 24 and tokens.word(i - 2) not in ("de", "todas"):
        end, sure = end + 1, True
        minute, end = _minutes_told(tokens, end) or (minute, end)
    elif tokens.word(end) == "o" and tokens.word(end + 2) == "clock":
        end, sure = end + 3, True
    elif tokens.word(end) == "en" and tokens.word(end + 1) == "punto":
        end, sure = end + 2, True
    part, after = _day_part(tokens, end, style.language)
    if part == AFTERNOON and tokens.word(end) == "del" and not article:
        part = ""  # "los 2 del día"
    if part:
        end, sure = after, True
        minute, end = (_minutes_told(tokens, end) if article and not minute else None) or (minute, end)
    if half and not (sure or part):
        return None
    if not sure and not (article and tokens.word(i - 2) == "a" and hour > 0 and _phrase_ends(tokens, end)):
        return None
    return _time(tokens, i, end, hour, minute, part, Strength.FIRM if sure else Strength.WEAK), end


def _may_be_hour(numeral: Numeral) -> bool:
    """Whether a numeral is a whole hour, or in words one with its half."""
    value = numeral.values[0]
    written = not numeral.digits or numeral.digits.isdigit()
    return numeral.mantissa is None and 0 <= value <= 24 and written and (value % 1 == 0 or (value % 1 == _HALF and not numeral.digits))


def _phrase_ends(tokens: Tokens, i: int) -> bool:
    """Whether no noun can follow: the number is an hour and does not count anything."""
    return tokens.word(i) in BEHIND_TIMES


def _minutes_after(tokens: Tokens, i: int) -> tuple[int, int]:
    """Minutes told in words after a Spanish hour (negative for `menos`), and the token after them."""
    sign = {"y": 1, "menos": -1}.get(tokens.word(i), 0)
    word = tokens.word(i + 1)
    digits = tokens.text(i + 1)
    spoken = sign and digits.isdigit() and len(digits) <= 2 and int(digits) < 60 and tokens.word(i + 2) == "de"  # "las 8 y 20 de la mañana"
    minutes = int(digits) if spoken else MINUTES_AFTER.get(word)
    if not sign or minutes is None or (sign < 0 and word == "media"):
        return 0, i
    return sign * minutes, i + 2


def _minutes_told(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The minutes behind an hour in the language of reports, and the token after them: "19 horas | con 35 minutos"."""
    at = i + 1 if tokens.word(i) in ("con", "y") else i
    digits = tokens.text(at)
    if not digits.isdigit() or len(digits) > 2 or int(digits) > 59 or tokens.word(at + 1) not in ("minutos", "minuto", "min"):
        return None
    return int(digits), at + 2


def _told_in_english(tokens: Tokens, i: int, style: NumberStyle) -> tuple[Quantity, int] | None:
    """`half past eight`, `quarter to nine`, `twenty-five past five`, and behind "at" and the like `ten to nine`."""
    minute = _ENGLISH_MINUTES.get(tokens.word(i))
    if minute is None:
        return None
    end = i + 1
    if minute == 20 and tokens.word(i + 1) == "-" and tokens.word(i + 2) == "five":
        minute, end = 25, i + 3
    minutes = tokens.word(end) == "minutes"
    end += minutes
    word = tokens.word(end)
    plain = word in ("to", "till", "before") and minute not in (15, 30)
    if word not in ("past", "to", "till") and not (minutes and word in ("after", "before")):
        return None
    if plain and not minutes and tokens.word(i - 1) not in BEFORE_TIMES:
        return None
    numeral = read_numeral(tokens, end + 1, style)
    if numeral is None or not 1 <= numeral.values[0] <= 12 or numeral.values[0] % 1:
        return None
    hour = int(numeral.values[0])
    if word in ("to", "till", "before"):
        hour, minute = hour - 1 or 12, 60 - minute
    part, end = _day_part(tokens, numeral.end, Language.ENGLISH)
    if plain and not minutes and not part and tokens.word(end) not in AFTER_TIMES:
        return None
    return _time(tokens, i, end, hour, minute, part), end


def _half_past(tokens: Tokens, i: int, style: NumberStyle) -> tuple[Quantity, int] | None:
    """Behind "at" and the like, `half past seven` and the British `half seven`."""
    if tokens.word(i) != "half" or tokens.word(i - 1) not in BEFORE_HALF_HOURS:
        return None
    start = i + 2 if tokens.word(i + 1) == "past" else i + 1
    numeral = read_numeral(tokens, start, style)
    if numeral is None or not 1 <= numeral.values[0] <= 12 or numeral.values[0] % 1 or not tokens.text(start).isalpha():
        return None
    part, end = _day_part(tokens, numeral.end, Language.ENGLISH)
    if start == i + 1 and not part and tokens.word(end).isalpha() and tokens.word(end) not in AFTER_TIMES:
        return None
    return _time(tokens, i, end, int(numeral.values[0]), 30, part), end


def _told_before_the_hour(tokens: Tokens, i: int, style: NumberStyle) -> tuple[Quantity, int] | None:
    """Spanish of America: `cuarto para las nueve`, `diez para la una`."""
    minute = MINUTES_BEFORE.get(tokens.word(i))
    if minute is None or tokens.word(i + 1) != "para" or tokens.word(i + 2) not in ("las", "la"):
        return None
    numeral = read_numeral(tokens, i + 3, style)
    if numeral is None or not 1 <= numeral.values[0] <= 12 or numeral.values[0] % 1:
        return None
    hour = int(numeral.values[0]) - 1 or 12
    part, end = _day_part(tokens, numeral.end, Language.SPANISH)
    return _time(tokens, i, end, hour, 60 - minute, part), end
