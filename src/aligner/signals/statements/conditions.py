"""Conditions that one text states and the other leaves out or reverses."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from aligner.bitext import Span
from aligner.languages.es_en_conditions import (
    AND,
    ANSWERS,
    ASKED,
    CONCEDING,
    DENYING,
    ENGLISH_INVERTED,
    EVEN_IF,
    IF,
    STATES,
    SURE,
    SURE_IF,
    UNLESS,
    UNLESS_ANSWERS,
)
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.signals.words.sure_translations import free_matches
from aligner.text.word_patterns import WordPattern

__all__ = [
    "LostCondition",
    "compiled",
    "content_behind",
    "find_conditions_told_as_concessions",
    "find_dropped_conditions",
    "find_lost_conditions",
    "find_reversed_conditions",
]

_LINK = 0.4
"""Probability from which a word of the clause counts as translated. Set by hand."""
_MIN_WORDS, _MIN_SHARE = 2, 0.6
"""Words of a clause, and the share of them that must be translated: otherwise the clause was left out. Set by hand."""
_MIN_LEFT_OUT, _FEW = 2, 0.34
"""Words of a clause that was left out, at least, and the share of them that may have a counterpart all the same. Set by hand."""
_CLAUSE = 9
"""Words of the clause that are read, at most."""
_NEAR = 12
"""Words around the translated clause in which a word that answers the condition may stand. Set by hand."""
_BEFORE = 24
"""Characters before an "if" that are read."""
_PAUSE = re.compile(r"[,;:.!?()«»“”\"—–]")


def compiled(table: Mapping[Language, str]) -> Mapping[Language, WordPattern]:
    """The patterns over whole words. An underscore is no letter here: a pattern would begin anew at each of a row of them."""
    letters = {language: pattern.replace(r"\w", r"[^\W_]") for language, pattern in table.items()}
    return {language: WordPattern(pattern, r"(?<![^\W_])", r"(?![^\W_])") for language, pattern in letters.items()}


_IF, _UNLESS, _ANSWERS, _UNLESS_ANSWERS, _DENYING = map(compiled, (IF, UNLESS, ANSWERS, UNLESS_ANSWERS, DENYING))
_EVEN_IF, _SURE_IF, _CONCEDING = map(compiled, (EVEN_IF, SURE_IF, CONCEDING))
_ASKED = {language: re.compile(rf"(?<![^\W_])(?:{pattern})\s$", re.IGNORECASE) for language, pattern in ASKED.items()}
_JOINED = {language: re.compile(rf"(?<![^\W_])(?:{pattern})\s$", re.IGNORECASE) for language, pattern in AND.items()}
_INVERTED = re.compile(ENGLISH_INVERTED)
_SURE_CONDITION, _STATES_CONDITION = map(compiled, (SURE, STATES))


@dataclass(frozen=True, slots=True)
class LostCondition:
    """The word that states a condition in the text of `language`, and the span of the other text that translates its clause."""

    language: Language
    condition: Span
    clause: Span


def find_lost_conditions(spanish: str, english: str) -> Iterator[LostCondition]:
    """Conditions of one text whose clause the other states without any word that could make it one."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    for language in Language:
        own, other = texts[language], texts[language.other]
        if language is Language.SPANISH and _INVERTED.search(other):
            continue
        for match in (*_IF[language].finditer(own), *_UNLESS[language].finditer(own)):
            if _asks_or_goes_on(own, match.start(), language):
                continue
            there = _translated_clause(align_words(spanish, english), language, match.span())
            if there is None:
                continue
            words = align_words(spanish, english).words(language.other)
            first, last = max(0, there[0] - _NEAR), min(len(words.lower) - 1, there[1] + _NEAR)
            low, high = words.spans[first][0], words.spans[last][1]
            answers = free_matches(_ANSWERS[language.other], own, other, language, match.span())
            if not any(low <= start and end <= high for start, end in answers):
                yield LostCondition(language, match.span(), words.span(*there))


def _asks_or_goes_on(text: str, place: int, language: Language) -> bool:
    """Whether an "if" at a place is a "whether", or goes on with a condition before it: "if you ask and if they agree"."""
    before = text[max(0, place - _BEFORE) : place]
    if _ASKED[language].search(before):
        return True
    return _JOINED[language].search(before) is not None and _IF[language].search(text[:place]) is not None


def find_dropped_conditions(spanish: str, english: str) -> Iterator[tuple[Language, Span]]:
    """Conditions that one text leaves out with their clause, where no word of it could state one: language and condition; at most one."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    for language in Language:
        own, other = texts[language], texts[language.other]
        for match in _SURE_CONDITION[language].finditer(own):
            if any(free_matches(_STATES_CONDITION[language.other], own, other, language, match.span())) or _share_translated(
                align_words(spanish, english), language, match.span()
            ):
                continue
            yield language, match.span()
            return


def _share_translated(alignment: WordAlignment, language: Language, cue: Span) -> bool:
    """Whether more than few of the words of the clause behind a condition are translated, or the clause is too short to tell."""
    content = content_behind(alignment, language, cue)
    found = sum(alignment.best(language, number, _LINK) is not None for number in content)
    return len(content) < _MIN_LEFT_OUT or found > _FEW * len(content)


def _translated_clause(alignment: WordAlignment, language: Language, cue: Span) -> tuple[int, int] | None:
    """The first and the last word of the other text that translate the clause behind a condition; None if it was left out."""
    content = content_behind(alignment, language, cue)
    found = [best for number in content if (best := alignment.best(language, number, _LINK)) is not None]
    if len(content) < _MIN_WORDS or len(found) < _MIN_SHARE * len(content):
        return None
    return min(found), max(found)


def content_behind(alignment: WordAlignment, language: Language, cue: Span) -> list[int]:
    """The content words of the clause behind a condition."""
    words = alignment.words(language)
    first = bisect_left(words.spans, (cue[1], 0))
    content: list[int] = []
    for number in range(first, min(first + _CLAUSE, len(words.lower))):
        if number > first and _PAUSE.search(words.between(number - 1, number)):
            break
        if words.lower[number] not in FUNCTION_WORDS[language]:
            content.append(number)
    return content


def find_reversed_conditions(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """An "unless" that became an "if", or the reverse, where no denial makes up for it: spans by language."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    nothing = (0, 0)
    if any(any(free_matches(_DENYING[one.other], texts[one], texts[one.other], one, nothing)) for one in Language):
        return
    for language in Language:
        own, there = texts[language], texts[language.other]
        unless = list(_UNLESS[language].finditer(own))
        others = [*_IF[language.other].finditer(there), *_EVEN_IF[language.other].finditer(there)]
        if len(unless) != 1 or len(others) != 1:
            continue
        if not any(free_matches(_UNLESS_ANSWERS[language.other], own, there, language, unless[0].span())):
            yield {language: unless[0].span(), language.other: others[0].span()}


def find_conditions_told_as_concessions(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """An "if" or "provided that" that became an "even if", where the own text concedes nothing: spans by language."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    for language in Language:
        own, there = texts[language], texts[language.other]
        conditions, concessions = list(_SURE_IF[language].finditer(own)), list(_EVEN_IF[language.other].finditer(there))
        if len(conditions) != 1 or len(concessions) != 1 or _EVEN_IF[language].search(own) or _CONCEDING[language].search(own):
            continue
        if not _IF[language.other].search(there) and not _UNLESS[language.other].search(there):
            yield {language: conditions[0].span(), language.other: concessions[0].span()}
