"""Words that say that somebody comes from a place or goes to it: verbs of motion with a preposition, and "leave", "enter" and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from aligner.languages.es_en_clauses import ADVERBS, HAVE, TIME_WORDS
from aligner.languages.es_en_ways import (
    BEFORE_PLACES,
    CARRYING,
    GOAL,
    GOALS_OF_SOME,
    IRREGULAR_MOTION,
    MOTION,
    PARTICLES,
    PERSONAL_A,
    SOURCE,
    TO_PLACES,
)
from aligner.languages.inflection import inflect
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words
from aligner.signals.grammar.phrases import is_pause

__all__ = ["ways_of"]

_BETWEEN = 2
"""Words, adverbs and times, between a verb and its preposition: «volvió ayer de», "sent back to"."""
_PARTICIPLE = re.compile(r"\w{2,}[aií]d[oa]s?|vuelt[oa]s?|devuelt[oa]s?")


@cache
def _carrying() -> frozenset[str]:
    return frozenset[str]().union(*(inflect(verb, Language.SPANISH) for verb in CARRYING))


@cache
def _motion(language: Language) -> frozenset[str]:
    """All forms of the verbs of motion."""
    own = IRREGULAR_MOTION[language].union(*(inflect(verb, language) for verb in MOTION[language]))
    return own | _carrying() if language is Language.SPANISH else own


def ways_of(words: Words, language: Language) -> Iterator[tuple[str, int, int]]:
    """("source" or "goal", first word, last word) of what says that somebody comes from, or goes to, what stands behind it."""
    motion = _motion(language)
    for number, word in enumerate(words.lower):
        for value, verbs in TO_PLACES[language].items():
            if word in verbs and _is_object(words, number + 1):
                yield value, number, number
        if word in motion or any(word in verbs for verbs, _ in GOALS_OF_SOME[language]):
            last = _preposition(words, number, language)
            if last is not None:
                yield "source" if words.lower[last] in SOURCE[language] else "goal", number, last


def _is_object(words: Words, number: int) -> bool:
    """Whether a name or a phrase with an article stands right behind a verb."""
    if number >= len(words.lower) or is_pause(words, number - 1):
        return False
    return words.written[number][0].isupper() or words.lower[number] in BEFORE_PLACES


def _preposition(words: Words, verb: int, language: Language) -> int | None:
    """The preposition behind a verb of motion that says from where or to where, by index."""
    for number in range(verb + 1, min(verb + 2 + _BETWEEN, len(words.lower))):
        word, own = words.lower[number], words.lower[verb]
        if is_pause(words, number - 1):
            return None
        if word in GOAL[language] or word in SOURCE[language]:
            return None if word in PERSONAL_A and _has_object(words, verb, language) else number
        if any(own in verbs and word in marks for verbs, marks in GOALS_OF_SOME[language]):
            return number
        if word not in ADVERBS[language] and word not in TIME_WORDS and word not in PARTICLES and not word.endswith(("ly", "mente")):
            return None
    return None


def _has_object(words: Words, verb: int, language: Language) -> bool:
    """Whether «a» behind a Spanish verb may stand before whom something is done to."""
    word = words.lower[verb]
    if language is not Language.SPANISH or word not in _carrying():
        return False
    return _PARTICIPLE.fullmatch(word) is None or words.lower[max(0, verb - 1)] in HAVE[language]
