"""What the tables of the checks' tests share: a bitext of units, and the words that a check marks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from tables import table_with

from aligner.bitext import Article, Bitext, Finding, Link, Severity, Span, Unit
from aligner.checks import CHECKS, check_bitext
from aligner.languages.pair import DEFAULT_PAIR, Language, LanguagePair
from aligner.settings import CheckSettings

ES_EN, EN_ES = DIRECTIONS = (DEFAULT_PAIR, DEFAULT_PAIR.reversed)
"""Spanish to English, and the reverse."""


def bitext_of(pairs: Sequence[tuple[str, str]], *, languages: LanguagePair = ES_EN, **unit: Any) -> Bitext:
    """A bitext with a unit per (Spanish, English) pair; keywords become fields of every unit."""
    units = []
    for number, (spanish, english) in enumerate(pairs):
        source, target = (spanish, english) if languages.source == Language.SPANISH else (english, spanish)
        link = Link((number,) if source else (), (number,) if target else ())
        units.append(Unit(number, link, source, target, **unit))
    source, target = (Article(language, language, "") for language in (languages.source, languages.target))
    return Bitext("test", source, target, tuple(units), "none", (), "test")


OF_ARTICLES = frozenset({"bracket", "calendar", "quotation"})
"""Checks for which the pairs of an article belong together: a mark may be opened in one of them and closed in the next."""
LEARNING = OF_ARTICLES | {"acronym", "gender", "name", "repeat", "terminology"}
"""Checks that learn from one pair of an article what to make of another."""
OTHERS = frozenset(check.id for check in CHECKS) - OF_ARTICLES


@cache
def checked_together(pairs: tuple[tuple[str, str], ...], languages: LanguagePair = ES_EN) -> Mapping[tuple[str, str], list[Finding]]:
    """What is found in each pair of a table: in all as one bitext, which takes a seventh of the time, but for the checks of articles.

    test_altered.py shows that the same checks report something when a pair is checked alone.
    """
    distinct = tuple(dict.fromkeys(pairs))
    units = check_bitext(bitext_of(distinct, languages=languages), CheckSettings(OF_ARTICLES)).units
    alone = [check_bitext(bitext_of([pair], languages=languages), CheckSettings(OTHERS)) for pair in distinct]
    return {pair: [*unit.findings, *one.findings] for pair, unit, one in zip(distinct, units, alone, strict=True)}


def findings(check: str, spanish: str, english: str, *, languages: LanguagePair = ES_EN, **unit: Any) -> list[Finding]:
    """The findings of one check about one pair. A row of a table is checked with the others as one bitext, where that is the same."""
    every = None if unit or check in LEARNING else _found_in_table(languages).get((spanish, english))
    if every is None:
        every = _found_alone(spanish, english, languages, **unit)
    return [finding for finding in every if finding.check in (check, "failed-check")]


@lru_cache(maxsize=64)
def _found_alone(spanish: str, english: str, languages: LanguagePair, **unit: Any) -> Sequence[Finding]:
    return check_bitext(bitext_of([(spanish, english)], languages=languages, **unit)).units[0].findings


def _found_in_table(languages: LanguagePair) -> Mapping[tuple[str, str], Sequence[Finding]]:
    """What is found in the pairs of the table that a test goes over, if it has columns of texts: in a fifth of the time of one by one."""
    table = table_with("spanish", "english")
    if table is None:
        return {}
    if languages not in table.memo:
        pairs = tuple(dict.fromkeys((row["spanish"], row["english"]) for row in table.rows))
        units = check_bitext(bitext_of(pairs, languages=languages)).units
        table.memo[languages] = {pair: unit.findings for pair, unit in zip(pairs, units, strict=True)}
    return table.memo[languages]


def marked(spanish: str, english: str, finding: Finding, *, languages: LanguagePair = ES_EN) -> tuple[str | None, str | None]:
    """The words of a finding: (Spanish, English)."""
    spans = (
        (finding.source_span, finding.target_span) if languages.source == Language.SPANISH else (finding.target_span, finding.source_span)
    )
    return tuple(None if span is None else words_at(text, span) for text, span in zip((spanish, english), spans, strict=True))


def words_at(text: str, span: Span) -> str:
    """The text of a span; of an empty one, which is a place where something is missing, the word after it and a bar before."""
    if span[0] < span[1]:
        return text[slice(*span)]
    assert span[0] in (0, len(text)) or not (text[span[0] - 1].isalnum() and text[span[0]].isalnum()), "a place inside a word"
    following = re.search(r"[^\W_]+", text[span[0] :])
    return "|" if following is None else f"|{following[0]}"


def marked_texts(source: str, target: str, finding: Finding) -> tuple[str | None, str | None]:
    """The words of a finding: (source, target)."""
    spans = (finding.source_span, finding.target_span)
    return tuple(None if span is None else text[slice(*span)] for text, span in zip((source, target), spans, strict=True))


def alarms(found: Sequence[Finding]) -> list[Finding]:
    """Findings that are more than information."""
    return [finding for finding in found if finding.severity != Severity.INFO]
