"""What bounds the values of a text: "at least" 20, «antes del» 3 de mayo. Read from the words around each value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_bounds import (
    AFTER_VALUE,
    AGENT_OF_TIME,
    BEFORE_AMOUNT,
    BEFORE_MOMENT,
    BETWEEN,
    HINTS,
    JOINS_ELSEWHERE,
    NEGATED,
    PLAIN_BEFORE_DURATIONS,
    Bound,
    Row,
)
from aligner.languages.es_en_value_joints import BEFORE_SECOND, BEHIND_FIRST, OF_RANGE
from aligner.languages.measures import DURATIONS
from aligner.languages.pair import Language
from aligner.quantities.values import Kind, Quantity, Strength
from aligner.signals.quantities.trends import is_after_trend
from aligner.signals.quantities.value_groups import MOMENTS, group_span, value_groups

__all__ = ["Bounded", "bounds_of", "has_hint", "is_in_range"]

_BEFORE, _AFTER = 90, 60
"""Characters before and after a value in which its bounding words are looked for."""
_HINT_BEFORE, _HINT_AFTER = 70, 45
_RANGE = re.compile(OF_RANGE, re.IGNORECASE)
_JOIN = r"(?:l?,?\s{1,4}|\s{0,4}-\s{0,4}|(?<=[~\u2248<>=\u2265\u2264])\s{0,4}|(?<=\.)\s{0,4})"
_FEW_WORDS = r"(?:[\s,(\u2013-]{0,4}[^\W\d_]{1,40}){0,3}?[\s,(\u2013-]{0,4}(?:(?<![^\W_])|(?=\+))"
_UP_TO = re.compile(r"hasta|(?:up|down) to|until|till", re.IGNORECASE)
_NEGATED = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in NEGATED.items()}
_PREPOSITION = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in JOINS_ELSEWHERE.items()}
_AGENT = re.compile(AGENT_OF_TIME, re.IGNORECASE)
_WITHOUT, _AGED = re.compile(r"sin|without", re.IGNORECASE), re.compile(r"m(?:en|ay)ores|under|over", re.IGNORECASE)
"""What denies a noun alone; people of an age, who are no limit."""
_OF_NEGATED = {Bound.MORE_THAN: Bound.AT_MOST, Bound.LESS_THAN: Bound.AT_LEAST}
"""What bounds mean behind a negation: «no podrán tener más de 35»."""
_BESIDE = 2
_ONLY_AMOUNTS = frozenset({Bound.MORE_THAN, Bound.LESS_THAN, Bound.AT_LEAST, Bound.ALMOST})

_ONLY_AMOUNTS_AFTER = frozenset({Bound.AT_LEAST, Bound.AT_MOST})
"""What no words behind a day or a time of day say of it."""


@dataclass(frozen=True, slots=True)
class Bounded:
    """What the words around a value can mean, the usual meaning first, and where they are; None: there are none.

    `group`: values with the same number are parts of one date. `in_range`: it is the second value of a range or a list.
    """

    meanings: tuple[Bound, ...]
    span: Span | None
    group: int
    in_range: bool = False


_PLAIN = (Bound.PLAIN,)


@cache
def _before_pattern(rows: tuple[Row, ...], language: Language) -> re.Pattern[str]:
    words = "|".join(f"(?P<r{number}>{row.words(language)})" for number, row in enumerate(rows))
    # The lookbehind keeps words whole; "don't exceed" is two.
    return re.compile(rf"(?<![^\W_])(?:{words}){_JOIN}{BETWEEN[language]}[($€£¥«\"“]{{0,4}}\s{{0,4}}$", re.IGNORECASE)


@cache
def _after_pattern(language: Language) -> re.Pattern[str]:
    words = "|".join(f"(?P<r{number}>{row.words(language)})" for number, row in enumerate(AFTER_VALUE))
    return re.compile(rf"{_FEW_WORDS}(?:{words})(?![^\W_])", re.IGNORECASE)


@lru_cache(maxsize=4096)
def bounds_of(text: str, quantities: tuple[Quantity, ...], language: Language) -> dict[Quantity, Bounded]:
    """The bounds of the quantities of a text. Equal quantities at one place are one."""
    ordered = sorted(quantities, key=lambda quantity: quantity.whole_span)
    firm = [quantity for quantity in ordered if quantity.strength > Strength.HINT]  # "no" and "only" are hints, and bounding words
    found: dict[Quantity, Bounded] = {}
    for number, group in enumerate(value_groups(text, ordered)):
        start, end = group_span(group)
        before = max((q.whole_span[1] for q in firm if q.whole_span[1] <= start), default=0)
        after = min((q.whole_span[0] for q in firm if q.whole_span[0] >= end), default=len(text))
        in_range = before > 0 and _RANGE.fullmatch(text, before, start) is not None if start - before <= _AFTER else False
        meanings, span = _read_before(text, before, start, group, language)
        if span is None:
            meanings, span = _read_after(text, end, after, group, language)
        for quantity in group:
            found[quantity] = Bounded(meanings, span, number, in_range)
    return found


def _read_before(text: str, low: int, start: int, group: Sequence[Quantity], language: Language) -> tuple[tuple[Bound, ...], Span | None]:
    """What the words from `low` to a value at `start` say of it, and where they stand; None where there are none."""
    is_moment = group[0].kind in MOMENTS
    window = max(low, start - _BEFORE)
    for rows in (BEFORE_MOMENT, BEFORE_AMOUNT) if is_moment else (BEFORE_AMOUNT,):
        match = _before_pattern(rows, language).search(text[window:start])
        if match is None:
            continue
        name = str(match.lastgroup)
        span = window + match.start(name), window + match.end(name)
        meanings = rows[int(name[1:])].meanings
        # "2000 people" may have been read as a year; "over" and the like bound no date.
        may_be_amount = group[0].kind is Kind.YEAR and not _ONLY_AMOUNTS.isdisjoint(meanings) and start - span[1] <= _BESIDE
        if is_moment and rows is BEFORE_AMOUNT and not may_be_amount:
            continue
        meanings = _after_denials(meanings, text, window, span, language)
        if meanings[0] is Bound.BY and is_moment and _AGENT.match(text, span[0]):
            return _PLAIN, None  # "damaged by the October floods"
        if (
            (_UP_TO.match(match.group(name)) and is_after_trend(text, span[0], language))
            or (meanings[0] is Bound.BY and group[0].kind is Kind.TIME and _hint("margin", language).search(text, window, start))
            or (match.group(name).lower() in PLAIN_BEFORE_DURATIONS and _is_duration(group[0]))
        ):
            meanings += _PLAIN  # "leads by 1:45"
        return meanings, span
    return _PLAIN, None


def _after_denials(meanings: tuple[Bound, ...], text: str, window: int, span: Span, language: Language) -> tuple[Bound, ...]:
    """What a bound at `span` may mean, given the words that deny between `window` and there."""
    first = meanings[0]
    if first is not Bound.UNTIL and first not in _OF_NEGATED:
        return meanings
    denied = _hint("not", language).search(text, window, span[0]) is not None
    if first is Bound.UNTIL:
        return (Bound.AFTER, *meanings, Bound.PLAIN) if denied else meanings  # "not until January"
    negation = _NEGATED[language].search(text, window, span[0])
    if negation is None:
        return (*meanings, _OF_NEGATED[first]) if denied else meanings
    # "without power for more than six hours" denies the power; "cannot stay for more than six hours" limits the hours
    beside_it = _PREPOSITION[language].search(negation[0]) is not None
    if beside_it and (_WITHOUT.match(negation[0]) or _AGED.match(text, *span)):
        return meanings
    return (*(meanings if beside_it else ()), _OF_NEGATED[first])


_BEHIND = re.compile(BEHIND_FIRST, re.IGNORECASE)
_BEFORE_RANGE = re.compile(BEFORE_SECOND, re.IGNORECASE)


def is_in_range(text: str, span: Span) -> bool:
    """Whether a value is one end of a range or stands in a list of figures: "25 to 45"."""
    behind = _BEHIND.match(text, span[1], min(len(text), span[1] + _AFTER))
    return behind is not None or _BEFORE_RANGE.search(text[max(0, span[0] - _AFTER) : span[0]]) is not None


def _is_duration(quantity: Quantity) -> bool:
    return quantity.measure is not None and not quantity.measure.keys.isdisjoint(DURATIONS)


def _read_after(text: str, end: int, high: int, group: Sequence[Quantity], language: Language) -> tuple[tuple[Bound, ...], Span | None]:
    limit = min(high, end + _AFTER)
    match = _after_pattern(language).match(text, end, limit)
    if match is None or (limit < end + _AFTER and high < len(text) and _leads_to_next(text[match.end() : high], language)):
        return _PLAIN, None
    name = str(match.lastgroup)
    meanings = AFTER_VALUE[int(name[1:])].meanings
    if group[0].kind in MOMENTS - {Kind.YEAR} and _ONLY_AMOUNTS_AFTER.issuperset(meanings):
        return _PLAIN, None  # "on Sunday with maximum winds"
    return meanings, match.span(name)


@cache
def _between_only(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\s*{BETWEEN[language]}[($€£¥]*\s*(?:\w+\s+)?", re.IGNORECASE)


def _leads_to_next(rest: str, language: Language) -> bool:
    """Whether words stand right before the next value, and so bound that one."""
    return _between_only(language).fullmatch(rest) is not None


@cache
def _hint(direction: str, language: Language) -> re.Pattern[str]:
    spanish, english = HINTS[direction]
    words = spanish if language is Language.SPANISH else english
    return re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])", re.IGNORECASE)


def has_hint(text: str, span: Span, direction: str, language: Language) -> bool:
    """Whether a word near a value can say, in some construction of its own, what bounds it in a direction of `HINTS`."""
    low, high = max(0, span[0] - _HINT_BEFORE), min(len(text), span[1] + _HINT_AFTER)
    return (
        _hint(direction, language).search(text, low, span[0]) is not None
        or _hint(direction, language).search(text, span[1], high) is not None
    )
