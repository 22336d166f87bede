"""Rises and falls that a text tells, and what its values are to them: rose by 5 %, fell to 5 %, went from 5 % to 7 %."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_trends import AMOUNTING, COMPARATIVES, LOOSE_TRENDS, PLAIN_TRENDS, ROLES, TURNED, Role, Trend
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import read_words
from aligner.lexicon.word_senses import may_translate
from aligner.signals.words.sure_translations import sure_translation
from aligner.signals.words.word_values import Stated, contradictions
from aligner.text.word_patterns import WordPattern

__all__ = ["ReversedTrend", "TrendWord", "is_after_trend", "linked_reversals", "read_role", "reversed_trends", "trend_words"]

_AMOUNTING = re.compile(AMOUNTING, re.IGNORECASE)
_STANDS_FOR = 0.8
"""Probability of a link in both directions. Set by hand."""
_BEFORE_COMMA = 110
"""Characters from a word that may tell of a rise or fall to "up to" behind a comma: «se apreció ligeramente, hasta». Set by hand."""
_NEAR_VALUE = 70
"""Characters before a value in which the word for its rise or fall stands."""
_TURNED_NEAR = 25
_ONGOING_NEAR = 40
_ONGOING = {
    Language.SPANISH: re.compile(r"\bno (?:\w+ )?(?:dej|par|ces)\w+ de $", re.IGNORECASE),
    Language.ENGLISH: re.compile(r"(?:not|n['’]t|never) (?:\w+ )?(?:stop|ceas)\w+ $", re.IGNORECASE),
}
"""What says that something goes on: «no ha dejado de subir»."""
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
def _pattern(language: Language) -> WordPattern:
    """What finds words of a rise or fall."""
    groups = []
    for plain, tables in ((True, PLAIN_TRENDS), (False, LOOSE_TRENDS)):
        for trend, words in tables[language].items():
            alternatives = "|".join(word.replace("*", r"[^\W\d_]*").replace("_", r"\s+") for word in words.split())
            groups.append(f"(?P<{trend.name}_{'plain' if plain else 'loose'}>{alternatives})")
    return WordPattern("|".join(groups), r"(?<![^\W_])", r"(?![^\W_])")


@lru_cache(maxsize=4096)
def trend_words(text: str, language: Language) -> tuple[TrendWord, ...]:
    """The words of a text that say, or can say, that something rises or falls."""
    matches = list(_pattern(language).finditer(text))
    starts = {start: number for number, (start, _) in enumerate(read_words(text).spans)} if matches else {}
    found = []
    for match in matches:
        trend, _, kind = str(match.lastgroup).partition("_")
        if match.start() in starts:
            found.append(TrendWord(Trend[trend], kind == "plain", match.span(), starts[match.start()]))
    return tuple(found)


def reversed_trends(spanish: str, english: str) -> list[ReversedTrend]:
    """Words for a rise on one side that stand where the other side has one for a fall, and nothing else on either side answers them."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    stated = {
        language: [Stated("trend", word.trend, word.plain, word.span, word.word) for word in trend_words(text, language)]
        for language, text in texts.items()
    }
    found = []
    for pair in contradictions(spanish, english, stated[Language.SPANISH], stated[Language.ENGLISH]):
        spans = {language: one.span for language, one in zip(texts, pair, strict=True)}
        places = {language: one.word for language, one in zip(texts, pair, strict=True)}
        if _translates_no_trend(spanish, english, stated, places):
            continue
        if not any(_is_turned(texts[language], spans[language], language) for language in texts):
            found.append(ReversedTrend(spans, {language: Trend(one.meaning) for language, one in zip(texts, pair, strict=True)}))
    return found


def _translates_no_trend(spanish: str, english: str, stated: Mapping[Language, Sequence[Stated]], places: Mapping[Language, int]) -> bool:
    """Whether one of two words surely translates a word that tells of no trend: "raised" that is «recaudó»."""
    alignment = align_words(spanish, english)
    for language, place in places.items():
        found = sure_translation(alignment, language, place)
        if found is not None and found not in {one.word for one in stated[language.other]}:
            return True
    return False


def linked_reversals(spanish: str, english: str) -> list[ReversedTrend]:
    """Words of more and of less, of any kind, that surely stand for each other and that neither the lexicon nor WordNet translates so."""
    alignment = align_words(spanish, english)
    directions = {language: _directions(text, language) for language, text in ((Language.SPANISH, spanish), (Language.ENGLISH, english))}
    plain = {
        language: {word.word for word in trend_words(text, language) if word.plain}
        for language, text in ((Language.SPANISH, spanish), (Language.ENGLISH, english))
    }
    found = []
    for own, one in sorted(directions[Language.SPANISH].items()):
        other = alignment.best(Language.SPANISH, own, _STANDS_FOR)
        two = directions[Language.ENGLISH].get(-1 if other is None else other)
        if other is None or two is None or one is two or alignment.best(Language.ENGLISH, other, _STANDS_FOR) != own:
            continue
        words = alignment.spanish.lower[own], alignment.english.lower[other]
        if not COMPARATIVES.issuperset(words) and not (own in plain[Language.SPANISH] and other in plain[Language.ENGLISH]):
            continue
        if may_translate(*words) or _is_beside_an_opposite(alignment, own, other):
            continue
        spans = {Language.SPANISH: alignment.spanish.spans[own], Language.ENGLISH: alignment.english.spans[other]}
        texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
        if not any(_is_turned(texts[language], spans[language], language) for language in texts):
            found.append(ReversedTrend(spans, {Language.SPANISH: one, Language.ENGLISH: two}))
    return found[:1]


def _directions(text: str, language: Language) -> dict[int, Trend]:
    """By word, what it may say of more or less, without words that may say both."""
    found: dict[int, set[Trend]] = {}
    for word in trend_words(text, language):
        found.setdefault(word.word, set()).add(word.trend)
    return {number: next(iter(trends)) for number, trends in found.items() if len(trends) == 1}


def _is_beside_an_opposite(alignment: WordAlignment, own: int, other: int) -> bool:
    """Whether the words behind two words are not each other's: "more expensive", «menos barato»."""
    behind, there = own + 1, other + 1
    if behind >= len(alignment.spanish.lower) or there >= len(alignment.english.lower):
        return True
    words = alignment.spanish.lower[behind], alignment.english.lower[there]
    return alignment.best(Language.SPANISH, behind, _STANDS_FOR) != there or (words[1].endswith("ly") and not may_translate(*words))


@cache
def _turning(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{TURNED[language]})(?![^\W_])", re.IGNORECASE)


def _is_turned(text: str, span: Span, language: Language) -> bool:
    if _ONGOING[language].search(text[max(0, span[0] - _ONGOING_NEAR) : span[0]]):
        return False
    return _turning(language).search(text, max(0, span[0] - _TURNED_NEAR), span[0]) is not None


def is_after_trend(text: str, place: int, language: Language) -> bool:
    """Whether a word that may tell of a rise or fall stands before a place in its clause: "up to" there may say where it ended."""
    after_comma = text[:place].rstrip().endswith(",")
    low = max(0, place - (_BEFORE_COMMA if after_comma else _NEAR_VALUE))
    clause = max(low, *(text.rfind(mark, low, place) for mark in ".;:!?"))
    before = [word for word in trend_words(text, language) if clause <= word.span[0] < place and word.span[1] <= place + 2]
    return any(
        word.plain or after_comma or (word.span[1] < place and not text[word.span[1] : place].strip())  # «cayó seis puntos, hasta el 58 %»
        for word in before
    )


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
    if role is Role.TO and _AMOUNTING.search(text[trend.span[1] : clause + match.start()]):
        return frozenset(), trend
    if _AMBIGUOUS.match(match.group()):
        return frozenset({Role.BY, role}), trend
    return frozenset({role}), trend
