"""Rises and falls that a text tells, and what its values are to them: rose by 5 %, fell to 5 %, went from 5 % to 7 %."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_trends import LOOSE_TRENDS, PLAIN_TRENDS, ROLES, TURNED, Role, Trend
from aligner.languages.pair import Language
from aligner.lexicon.word_links import expected_position, link_words, read_words

__all__ = ["ReversedTrend", "TrendWord", "is_after_trend", "read_role", "reversed_trends", "trend_words"]

_REACH = 8.0
"""Words between where the translation of a word is expected and where a word that may be it stands. Set by hand."""
_LOOSE_REACH = 5.0
"""The same for words that can mean other things."""
_NEAR_VALUE = 70
"""Characters before a value in which the word for its rise or fall stands."""
_TURNED_NEAR = 25
_AMOUNTS = re.compile(
    r"\b(?:c[oa]me?s?|amount(?:s|ed|ing)?|total(?:s|led|ling)?|equal|due|thanks|according|up|ascend\w+|asciend\w+)\s+$", re.IGNORECASE
)
"""Words before "to" that say what a rise amounts to."""
_AMBIGUOUS = re.compile(r"(?:del?(?: l[oa]s)?|hasta una?)\s", re.IGNORECASE)
"""Words that also stand before the size of a rise: «una subida del 5 %», «subió hasta un 5 %»."""


@dataclass(frozen=True, slots=True)
class TrendWord:
    """A word or phrase for a rise or fall. `plain`: it means nothing else; `word`: its number among the words of the text."""

    trend: Trend
    plain: bool
    span: Span
    word: int


@dataclass(frozen=True, slots=True)
class ReversedTrend:
    """A rise on one side in the place of a fall on the other; spans of the words by language."""

    spans: Mapping[Language, Span]
    trends: Mapping[Language, Trend]


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    groups = []
    for plain, tables in ((True, PLAIN_TRENDS), (False, LOOSE_TRENDS)):
        for trend, words in tables[language].items():
            alternatives = "|".join(word.replace("*", r"[^\W\d_]*").replace("_", r"\s+") for word in words.split())
            groups.append(f"(?P<{trend.name}_{'plain' if plain else 'loose'}>{alternatives})")
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(groups)})(?![^\W_])", re.IGNORECASE)


@lru_cache(maxsize=4096)
def trend_words(text: str, language: Language) -> tuple[TrendWord, ...]:
    """The words of a text that say, or can say, that something rises or falls."""
    starts = {start: number for number, (start, _) in enumerate(read_words(text).spans)}
    found = []
    for match in _pattern(language).finditer(text):
        trend, _, kind = str(match.lastgroup).partition("_")
        if match.start() in starts:
            found.append(TrendWord(Trend[trend], kind == "plain", match.span(), starts[match.start()]))
    return tuple(found)


def reversed_trends(spanish: str, english: str) -> list[ReversedTrend]:
    """Words for a rise on one side that stand where the other side has one for a fall, and nothing else on either side answers them."""
    words = {Language.SPANISH: trend_words(spanish, Language.SPANISH), Language.ENGLISH: trend_words(english, Language.ENGLISH)}
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    if not all(any(word.plain for word in side) for side in words.values()):
        return []
    links = link_words(spanish, english)
    total, own = len(read_words(english).spans), len(links.of_spanish)
    expected = {
        word: (expected_position(links.of_spanish, word.word, total), word.word / max(own, 1) * total) for word in words[Language.SPANISH]
    }
    pairs = [(one, other) for one in words[Language.SPANISH] for other in words[Language.ENGLISH] if one.trend == other.trend]
    candidates = sorted(
        (not (one.plain and other.plain), _distance(expected[one], other.word), number)
        for number, (one, other) in enumerate(pairs)
        if one.plain or other.plain
    )
    answered: set[tuple[Language, TrendWord]] = set()
    for loose, distance, number in candidates:
        one, other = pairs[number]
        pair = {(Language.SPANISH, one), (Language.ENGLISH, other)}
        if distance <= (_LOOSE_REACH if loose else 2 * _REACH) and not pair & answered:
            answered |= pair
    left = {language: [w for w in words[language] if w.plain and (language, w) not in answered] for language in Language}
    found = []
    for one in left[Language.SPANISH]:
        for other in left[Language.ENGLISH]:
            near = _distance(expected[one], other.word) <= _REACH
            turned = _is_turned(texts[Language.SPANISH], one, Language.SPANISH) or _is_turned(
                texts[Language.ENGLISH], other, Language.ENGLISH
            )
            if one.trend != other.trend and near and not turned:
                spans = {Language.SPANISH: one.span, Language.ENGLISH: other.span}
                found.append(ReversedTrend(spans, {Language.SPANISH: one.trend, Language.ENGLISH: other.trend}))
                left[Language.ENGLISH].remove(other)
                break
    return found


def _distance(places: tuple[float, float], word: int) -> float:
    """Words from the nearer of the places where a translation is expected, by its neighbours and by its place in the text."""
    return min(abs(place - word) for place in places)


@cache
def _turning(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{TURNED[language]})(?![^\W_])", re.IGNORECASE)


def _is_turned(text: str, word: TrendWord, language: Language) -> bool:
    return _turning(language).search(text, max(0, word.span[0] - _TURNED_NEAR), word.span[0]) is not None


def is_after_trend(text: str, place: int, language: Language) -> bool:
    """Whether a rise or fall stands before a place in its clause, so that "up to" there may say where it ended."""
    low = max(0, place - _NEAR_VALUE)
    clause = max(low, *(text.rfind(mark, low, place) for mark in ".;:!?"))
    return any(clause <= word.span[0] and word.span[1] <= place + 2 and word.plain for word in trend_words(text, language))


@cache
def _roles(language: Language) -> re.Pattern[str]:
    groups = "|".join(f"(?P<{role.name}>{words})" for role, words in ROLES[language].items())
    return re.compile(rf"(?<![^\W_])(?:{groups})\s+[$€£¥]?$", re.IGNORECASE)


def read_role(text: str, span: Span, language: Language) -> tuple[frozenset[Role], TrendWord | None]:
    """What a value at `span` can be to the rise or fall that stands before it in its clause, and the word for that."""
    low = max(0, span[0] - _NEAR_VALUE)
    clause = max(low, *(text.rfind(mark, low, span[0]) for mark in ".;:!?"))
    before = [word for word in trend_words(text, language) if clause <= word.span[0] and word.span[1] <= span[0]]
    if not before:
        return frozenset(), None
    trend = next((word for word in reversed(before) if word.plain), before[-1])
    match = _roles(language).search(text[clause : span[0]])
    if match is None:
        bare = not text[trend.span[1] : span[0]].strip(" $€£¥")
        return frozenset({Role.BY}) if bare else frozenset(), trend
    role = Role[str(match.lastgroup)]
    if role is Role.TO and _AMOUNTS.search(text[clause : clause + match.start()]):
        return frozenset(), trend
    if _AMBIGUOUS.match(match.group()):
        return frozenset({Role.BY, role}), trend
    return frozenset({role}), trend
