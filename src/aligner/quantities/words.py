"""The words of quantities that each language module has."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from aligner.languages import en_quantities, es_quantities
from aligner.languages.pair import Language

__all__ = ["TRIGGERS", "QuantityWords", "by_first_word", "quantity_words"]


class QuantityWords(Protocol):
    """What `languages.es_quantities` and `languages.en_quantities` hold; comments on each table stand there."""

    CARDINALS: dict[str, int]
    SCALES: dict[str, int]
    MONEY_SCALES: dict[str, tuple[int, str]]
    SHORT_SCALES: dict[str, int]
    MAGNITUDES: dict[str, int]
    COLLECTIVES: dict[str, tuple[int, ...]]
    ORDINALS: dict[str, int]
    FIRST_ORDINALS: dict[str, int]
    DENOMINATORS: dict[str, int]
    ORDINAL_ENDINGS: frozenset[str]
    DECADES: dict[str, int]
    HINTS: dict[str, tuple[str, ...]]
    PERIODS: dict[str, tuple[int, str]]
    TERMS: frozenset[str]
    PARTS_OF_A_YEAR: dict[str, str]
    SHORT_PARTS_OF_A_YEAR: tuple[dict[str, str], dict[str, str]]
    MULTIPLES: dict[str, int]
    COUNTED_NOUNS: dict[str, tuple[int, str]]
    DECIMAL_POINT: frozenset[str]
    LABELS: dict[str, str]
    ROUNDS: dict[str, int]
    NAMED_NUMBERS: dict[str, str]
    ERAS: tuple[tuple[tuple[str, ...], str], ...]
    ERAS_BEFORE: tuple[tuple[tuple[str, ...], str], ...]
    MINUS: frozenset[str]
    BELOW_ZERO: tuple[tuple[str, ...], ...]
    HOURS_OF_POWER: frozenset[str]
    PERCENT: tuple[tuple[str, ...], ...]
    MONTHS: dict[str, int]
    SHORT_MONTHS: dict[str, int]
    NAMES_LIKE_MONTHS: frozenset[str]
    WEEKDAYS: dict[str, int]
    RELATIVE_DAYS: frozenset[str]
    RELATIVE_MONTHS: frozenset[str]
    RELATIVE_YEARS: frozenset[str]
    NOON: dict[str, tuple[int, ...]]
    MONEY: dict[str, frozenset[str]]
    PLAIN_MONEY: frozenset[str]
    MEASURES: dict[str, frozenset[str]]
    UNITS_ALONE: frozenset[str]
    BEFORE_UNITS: frozenset[str]
    SQUARE: frozenset[str]
    CUBIC: frozenset[str]


_WORDS: dict[Language, QuantityWords] = {Language.SPANISH: es_quantities, Language.ENGLISH: en_quantities}


def quantity_words(language: Language) -> QuantityWords:
    """The words of a language."""
    return _WORDS[language]


def by_first_word(phrases: Iterable[tuple[str, ...]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases by the word they begin with, in their order, so that most tokens are looked up once."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in phrases:
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found


def _triggers(language: Language) -> frozenset[str]:
    words = quantity_words(language)
    tables: tuple[Iterable[str], ...] = (
        words.CARDINALS,
        words.SCALES,
        words.MAGNITUDES,
        words.COLLECTIVES,
        words.ORDINALS,
        words.HINTS,
        es_quantities.MONTHS,
        words.MONTHS,
        words.SHORT_MONTHS,
        words.WEEKDAYS,
        words.NOON,
        words.PLAIN_MONEY,
        ("siglo", "siglos", "½", "¼", "¾", "⅓", "⅔"),
        words.DECADES,
        words.PERIODS,
        words.MULTIPLES,
        words.COUNTED_NOUNS,
        words.UNITS_ALONE,
    )
    return frozenset(word for table in tables for word in table)


TRIGGERS = {language: _triggers(language) for language in Language}
"""The words, and the marks for fractions, where a quantity may begin, by language."""
