"""Defects in what can be counted: numbers, dates, times, money, measures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from planting_base import (
    Edit,
    Pool,
    View,
    apply_rules,
    has_word,
    other_than,
    replaced,
    significant,
    word_pattern,
)
from planting_pairs import CENTURIES

# Numbers

_NUMBER = re.compile(r"(?<![\w.,:/#-])\d+(?:[.,]\d+)*(?![\w:/]|[.,]\d|-\w)")
_YEAR = re.compile(r"(?<![\w.,:/$€£#-])(?:1[5-9]\d\d|20[0-4]\d)(?![\w:/]|[.,]\d|-\w)(?!\s?[%€$£])")


def _near_month(view: View, start: int, end: int) -> bool:
    around = view.own[max(0, start - 12) : start] + "|" + view.own[end : end + 14]
    return any(re.search(rf"{month[:3]}\w*\W*\|", around, re.IGNORECASE) or has_word(month, around) for month in view.words.months)


def _plain_numbers(view: View) -> Iterator[re.Match[str]]:
    """Numbers that are not years, days, percentages, and that the other side has."""
    known = significant(view.other)
    for match in _NUMBER.finditer(view.own):
        digits = re.sub(r"\D", "", match.group()).strip("0")
        if not digits or digits not in known or _YEAR.fullmatch(match.group()) or _near_month(view, *match.span()):
            continue
        timely = re.fullmatch(r"\d\d?\.[0-5]\d", match.group()) and re.search(r"(?i)\b[ap]\.?m\b|evening|hours|\bhoras?\b|noche", view.own)
        if not timely and not re.match(view.words.percent, view.own[match.end() :]):
            yield match


def _digit_changed(number: str, random: Random) -> str:
    places = [place for place, char in enumerate(number) if char.isdigit()]
    place = random.choice(places)
    lowest = 1 if place == 0 or place == places[-1] else 0
    digit = other_than(random, [str(d) for d in range(lowest, 10)], number[place])
    return number[:place] + digit + number[place + 1 :]


def number_digit(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """47 becomes 41."""
    for match in _plain_numbers(view):
        yield replaced(match, _digit_changed(match.group(), random))


def number_swapped(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """47 becomes 74."""
    for match in _plain_numbers(view):
        number = match.group()
        for at in range(len(number) - 1):
            first, second = number[at], number[at + 1]
            if first.isdigit() and second.isdigit() and first != second and (at or second != "0"):
                yield replaced(match, number[:at] + second + first + number[at + 2 :])


def number_tenfold(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """15 becomes 150, 2.5 becomes 25."""
    separator, point = (",", ".") if view.words.code == "en" else (".", ",")
    for match in _plain_numbers(view):
        number = match.group()
        whole, _, fraction = number.partition(point)
        if point in fraction:
            continue
        digits = whole.replace(separator, "") + (fraction[:1] or "0")
        grouped = f"{int(digits):,}".replace(",", separator) if separator in number or len(digits) > 4 else digits
        yield replaced(match, grouped + (point + fraction[1:] if fraction[1:] else ""))


def number_word(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """Twelve becomes twenty."""
    numerals, others = view.words.numerals, view.other_words.numerals
    values = [*range(2, 21), *range(30, 100, 10)]
    for numeral, other, value in zip(numerals, others, values, strict=True):
        if not (has_word(other, view.other) or re.search(rf"(?<![\d.,]){value}(?![\d.,])", view.other)):
            continue
        for match in re.finditer(word_pattern(numeral) + r"(?!-)", view.own, re.IGNORECASE):
            if view.own[match.start() - 1 : match.start()] != "-":
                yield replaced(match, other_than(random, numerals, numeral))


def scale(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """Million becomes billion, thousand is lost."""
    yield from apply_rules(view.words.scales, view)


def percent(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """3.5 % becomes 3.9 %."""
    known = significant(view.other)
    if not re.search(view.other_words.percent, view.other):
        return
    for match in re.finditer(rf"(?<![\w.,:/-])\d+(?:[.,]\d+)*(?={view.words.percent})", view.own):
        if re.sub(r"\D", "", match.group()).strip("0") in known:
            yield replaced(match, _digit_changed(match.group(), random))


def year(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """2018 becomes 2019, or another of its last three digits changes."""
    for match in _YEAR.finditer(view.own):
        if re.search(rf"(?<!\d){match.group()}(?!\d)", view.other):
            value = int(match.group())
            place = random.choice((2, 3))
            changed = match.group()[:place] + other_than(random, "0123456789", match.group()[place]) + match.group()[place + 1 :]
            yield replaced(match, random.choice((str(value - 1), str(value + 1), changed)))


# Dates and times


def month(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """June becomes January."""
    for name, other in zip(view.words.months, view.other_words.months, strict=True):
        if not has_word(other, view.other):
            continue
        pattern = word_pattern(name) if name.islower() or name not in ("March", "May") else rf"(?<=[a-z0-9] ){name}(?!\w)"
        for match in re.finditer(pattern, view.own):
            yield Edit(*match.span(), other_than(random, view.words.months, name))


def day(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """3 March becomes 13 March."""
    for name in view.words.months:
        of = r"\s(?:of\s)?" if view.words.code == "en" else r"\sde\s"
        for match in re.finditer(rf"(?<![\d.,])(\d{{1,2}})(?=(?:st|nd|rd|th)?{of}{name})|(?<={name}\s)(\d{{1,2}})(?![\d:])", view.own):
            number = match.group()
            if re.search(rf"(?<!\d)0?{int(number)}(?!\d)", view.other):
                ordinal = re.match(r"st|nd|rd|th", view.own[match.end() :])
                choices = [
                    str(d) for d in range(1, 29) if not ordinal or (10 < d < 20 or d % 10 not in (1, 2, 3)) == (ordinal.group() == "th")
                ]
                choices = [c for c in choices if not ordinal or ordinal.group() == "th" or int(c) % 10 == int(number) % 10]
                if set(choices) - {number}:
                    yield Edit(*match.span(), other_than(random, choices, number))


def weekday(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """Tuesday becomes Friday."""
    for name, other in zip(view.words.weekdays, view.other_words.weekdays, strict=True):
        if has_word(other, view.other) or has_word(other + "s", view.other):
            for match in re.finditer(rf"(?<!\w){name}(?=s?(?!\w))", view.own):
                yield Edit(*match.span(), other_than(random, view.words.weekdays, name))


def clock(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """8:30 becomes 9:30, a.m. becomes p.m."""
    for match in re.finditer(r"(?<![\d:.,])([01]?\d|2[0-3])([:.])([0-5]\d)(?![\d:]|[.,]\d|\s?[%€$£])", view.own):
        timely = match.group(2) == ":" or re.match(r"\s?(?:[ap]\.?\s?m\b|h(?:oras|ours)?\b)", view.own[match.end() :])
        if timely and re.search(rf"[:.h]{match.group(3)}(?!\d)", view.other):
            yield Edit(match.start(1), match.end(1), str((int(match.group(1)) + random.randint(1, 5)) % 12 + 1))
            minutes = other_than(random, ("00", "05", "10", "15", "20", "30", "40", "45", "50"), match.group(3))
            yield Edit(match.start(3), match.end(3), minutes)
    for match in re.finditer(r"(?<=[\d\s])([ap])(?=\.?\s?m\b\.?)", view.own):
        if re.search(r"\d", view.own[max(0, match.start() - 3) : match.start()]) and re.search(r"\d", view.other):
            yield Edit(*match.span(), "p" if match.group() == "a" else "a")


def decade(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """The 1990s become the 1980s, the nineteenth century the eighteenth."""
    yield from _english_decade(view, random) if view.words.code == "en" else _spanish_decade(view, random)


_CENTURY_WORDS = ("seventeenth", "eighteenth", "nineteenth", "twentieth")


def _english_decade(view: View, random: Random) -> Iterator[Edit]:
    if re.search(r"\b(?:años|década|decenio)", view.other):
        for match in re.finditer(r"(?<=[\s'’‘])((?:1[5-9]|20)?)([1-9])0['’]?s\b", view.own):
            if re.search(rf"{match.group(2)}0", view.other):
                yield Edit(match.start(2), match.end(2), other_than(random, "23456789", match.group(2)))
        for ten, (name, other) in enumerate(zip(view.words.decades, view.other_words.decades, strict=True), start=2):
            if has_word(other, view.other) or re.search(rf"(?<!\d)(?:19)?{ten}0(?!\d)", view.other):
                for match in re.finditer(word_pattern(name), view.own, re.IGNORECASE):
                    yield replaced(match, other_than(random, view.words.decades, name))
    if re.search(r"\bsiglos? [XVI]+\b", view.other):
        for match in re.finditer(r"\b(1[5-9]|20|21)(?:th|st)(?= centur)", view.own):
            yield Edit(*match.span(), other_than(random, ("15th", "16th", "17th", "18th", "19th"), match.group(1) + "th"))
        for match in re.finditer(rf"\b(?:{'|'.join(_CENTURY_WORDS)})(?= centur)", view.own, re.IGNORECASE):
            yield replaced(match, other_than(random, _CENTURY_WORDS, match.group().lower()))


def _spanish_decade(view: View, random: Random) -> Iterator[Edit]:
    if re.search(r"\b\d*0['’]?s\b|ies\b|decade", view.other):
        for match in re.finditer(r"\b(?:años|década de los|década de) ['’]?((?:19|20)?)([1-9])0\b(?!\s?%)", view.own):
            yield Edit(match.start(2), match.end(2), other_than(random, "23456789", match.group(2)))
        for name in view.words.decades:
            for match in re.finditer(rf"(?<=los ){name}\b|(?<=años ){name}\b", view.own):
                yield replaced(match, other_than(random, view.words.decades, name))
    if re.search(r"centur", view.other):
        for match in re.finditer(r"(?<=siglo )(?:XVIII|XVII|XVI|XIX|XXI|XV|XX)\b", view.own):
            yield Edit(*match.span(), other_than(random, CENTURIES, match.group()))


# Money and measures

_MONEY = r"(?i)d[óo]lar|dollar|euro|libra|pound|corona|crown|koruna|yen|rublo|roubl|rubl|[$€£¥]|\b(?:USD|EUR|CZK|GBP|HUF|CHF)\b"


def currency(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """Dollars become euros, $50 becomes €50."""
    if not re.search(_MONEY, view.other):
        return
    counted = r"(?:\d|\w+illion|\w*illones(?: de)?|billones de|thousand|hundred|mil|" + "|".join(view.words.numerals) + r")\s"
    for number in (0, 1):
        names = [names[number] for names in view.words.currencies]
        for name in names:
            for match in re.finditer(rf"(?i)({counted})({name})\b(?!-| esterlinas)(?-i:(?! [A-Z]))", view.own):
                yield Edit(match.start(2), match.end(2), other_than(random, names, name, "yen"))
    for match in re.finditer(r"[$€£](?=\s?\d)(?!.{0,25}(?:dólares|euros|libras|pesos))|(?<=\d)\s?[$€£]|(?<=\d )[$€£]", view.own):
        symbol = match.group().strip()
        yield Edit(*match.span(), match.group().replace(symbol, other_than(random, "$€£", symbol)))
    for match in re.finditer(r"\b(?:USD|EUR|CZK|GBP)(?=\s?\d)|(?<=\d )(?:USD|EUR|CZK|GBP)\b", view.own):
        yield Edit(*match.span(), other_than(random, ("USD", "EUR", "CZK", "GBP"), match.group()))


def unit(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """Three days become three weeks."""
    for (pattern, becomes), (other, _) in zip(view.words.units, view.other_words.units, strict=True):
        if not re.search(rf"(?i)\b(?:{other})\b", view.other):
            continue
        counted = "|".join(view.words.numerals)
        for match in re.finditer(rf"(?i)(?<![:.,\w])(?:\d+(?:[.,]\d+)*|(?:{counted})) ({pattern})\b(?!-)", view.own):
            name = match.group(1)
            yield Edit(match.start(1), match.end(1), becomes[1] if name.endswith("s") or len(name) == 2 or name == "feet" else becomes[0])
