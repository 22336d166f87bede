"""How often something comes: "once every three years" and «tres veces al año», compared by what they come to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.es_en_rates import COUNTS, PERIODS, RATES, REGULAR
from aligner.languages.pair import Language
from aligner.text.word_patterns import WordPattern

__all__ = ["find_other_rates"]

_SAME = 1.12
"""Two rates of which one is at most so many times the other are the same: twelve a year and one in 30 days."""

_RATE = {language: WordPattern(pattern) for language, pattern in RATES.items()}
_REGULAR = {
    language: re.compile("|".join(rf"(?P<h{hours}>(?<!\w)(?:{words})(?!\w))" for hours, words in table.items()), re.IGNORECASE)
    for language, table in REGULAR.items()
}
_SURE = {Language.SPANISH: re.compile(r"cada hora", re.IGNORECASE), Language.ENGLISH: re.compile(r"hourly", re.IGNORECASE)}


class _Rate(NamedTuple):
    """Times an hour, where it stands, and whether it says nothing else."""

    value: float
    span: Span
    sure: bool


def _number(word: str | None) -> float:
    if word is None:
        return 1.0
    return float(word) if word.isdigit() else COUNTS.get(word.lower(), 1.0)


def _hours(period: str) -> float:
    word = period.lower()
    for form in (word, word.removesuffix("s"), word.removesuffix("es"), word.replace("ies", "y")):
        if form in PERIODS:
            return PERIODS[form]
    return 1.0


def _rates(text: str, language: Language) -> list[_Rate]:
    found = []
    for match in _RATE[language].finditer(text):
        times = _number(match["times"])
        many = _number(match["many"] or match["many_more"])
        found.append(_Rate(times / (many * _hours(match["period"] or match["period_more"])), match.span(), sure=True))
    for match in _REGULAR[language].finditer(text):
        if not any(one.span[0] < match.end() and match.start() < one.span[1] for one in found):
            sure = _SURE[language].fullmatch(match.group()) is not None
            found.append(_Rate(1 / float(str(match.lastgroup)[1:]), match.span(), sure))
    return found


def find_other_rates(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """A rate of each text that the other text does not have, when each has one such: spans by language."""
    if not _RATE[Language.SPANISH].search(spanish) and not _RATE[Language.ENGLISH].search(english):
        return
    rates = {Language.SPANISH: _rates(spanish, Language.SPANISH), Language.ENGLISH: _rates(english, Language.ENGLISH)}
    left = {
        language: [one for one in rates[language] if one.sure and not any(_are_same(one, other) for other in rates[language.other])]
        for language in Language
    }
    if all(len(one) == 1 for one in left.values()) and len(rates[Language.SPANISH]) == len(rates[Language.ENGLISH]):
        yield {language: one[0].span for language, one in left.items()}


def _are_same(one: _Rate, other: _Rate) -> bool:
    return max(one.value, other.value) <= _SAME * min(one.value, other.value)
