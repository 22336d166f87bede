"""Accusations that one text marks as such and the other states as fact."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_cues import IDLE
from aligner.languages.es_en_hearsay import ACCUSING, ANSWERS, CRIME, DIRECT, DOUBTING, REPORTING, SOURCES
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import link_words, read_words
from aligner.text.word_patterns import WordPattern

__all__ = ["stated_as_fact"]

_MIN_LINKED = 0.3
"""Share of the longer words near an accusation that must have a counterpart: otherwise the whole clause was left out. Set by hand."""
_MIN_LONG = 4
"""Number of such words below which the share says nothing."""
_NEAR = 8
"""Words before and after an accusation that count as near."""


def _patterns(table: Mapping[Language, str]) -> Mapping[Language, WordPattern]:
    return {language: WordPattern(pattern) for language, pattern in table.items()}


_ACCUSING, _REPORTING, _SOURCES, _CRIME = map(_patterns, (ACCUSING, REPORTING, SOURCES, CRIME))
_DIRECT, _ANSWERS, _DOUBTING = map(_patterns, (DIRECT, ANSWERS, DOUBTING))
_IDLE = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in IDLE["allegation"].items()}


@lru_cache(maxsize=2048)
def _accusations(text: str, language: Language) -> tuple[Span, ...]:
    """The words of a text that mark an accusation as such."""
    found = [match.span() for match in _ACCUSING[language].finditer(text)]
    if _CRIME[language].search(text):
        reported = [match.span() for match in _REPORTING[language].finditer(text)]
        idle = [match.span() for match in _IDLE[language].finditer(text)] if reported else []
        found += [span for span in reported if not any(a <= span[0] and span[1] <= b for a, b in idle)]
        found += [match.span() for match in _SOURCES[language].finditer(text)]
    kept: list[Span] = []
    for span in sorted(found):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return tuple(kept)


def stated_as_fact(own: str, other: str, language: Language) -> Iterator[Span]:
    """The words of a text in `language` that mark an accusation, when the other text has nothing that does: it states it as fact.

    An answer is one more word that marks an accusation, or one more verb of saying, than the own text has beside its accusations.
    """
    accusations = _accusations(own, language)
    if not accusations:
        return
    if _count(_DIRECT[language.other], other) >= len(accusations):
        return
    if _surplus(own, other, language, _ANSWERS, accusations) > 0 or _surplus(own, other, language, _DOUBTING, accusations) > 0:
        return
    span = next((span for span in accusations if _is_translated(own, other, span, language)), None)
    if span is not None:
        yield span


def _count(pattern: WordPattern, text: str) -> int:
    return sum(1 for _ in pattern.finditer(text))


def _surplus(own: str, other: str, language: Language, patterns: Mapping[Language, WordPattern], accusations: tuple[Span, ...]) -> int:
    """How many more words of a table the other text has than the own text has outside its accusations.

    A word that stands for one outside the accusations answers none: «para que le avisaran» and "to warn him" are no verbs of saying here.
    """
    spanish, english = (own, other) if language is Language.SPANISH else (other, own)
    alignment = align_words(spanish, english)
    words, others = alignment.words(language), alignment.words(language.other)
    outside = [
        match for match in patterns[language].finditer(own) if not any(a < match.end() and match.start() < b for a, b in accusations)
    ]

    def stands_for_another(match: re.Match[str]) -> bool:
        own_words = [
            words.spans[k]
            for number, span in enumerate(others.spans)
            if match.start() <= span[0] < match.end() and (k := alignment.best(language.other, number)) is not None
        ]
        return any(
            not any(a <= start < b for a, b in accusations) and not any(one.start() <= start < one.end() for one in outside)
            for start, _ in own_words
        )

    answers = [match for match in patterns[language.other].finditer(other) if not stands_for_another(match)]
    return len(answers) - len(outside)


def _is_translated(own: str, other: str, span: Span, language: Language) -> bool:
    """Whether the words near an accusation have counterparts."""
    words = read_words(own)
    links = link_words(own, other) if language is Language.SPANISH else link_words(other, own)
    place = next((number for number, (start, _) in enumerate(words.spans) if start >= span[0]), 0)
    near = range(max(0, place - _NEAR), min(len(words.lower), place + _NEAR + 1))
    long = [n for n in near if len(words.lower[n]) > 3 and not span[0] <= words.spans[n][0] < span[1]]
    return len(long) < _MIN_LONG or sum(bool(links.of(language)[n]) for n in long) >= _MIN_LINKED * len(long)
