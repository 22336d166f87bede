"""Words that say that somebody comes from a place or goes to it: verbs of motion with a preposition, and "leave", "enter" and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from aligner.languages.es_en_clauses import ADVERBS, BOUNDARIES, HAVE, TIME_WORDS
from aligner.languages.es_en_function_words import OF
from aligner.languages.es_en_ways import (
    BARE_PLACES,
    BEFORE_PLACES,
    CARRYING,
    GOAL,
    GOALS_OF_SOME,
    IRREGULAR_MOTION,
    MOTION,
    ON_FOOT,
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

_BETWEEN = 3
"""Words, adverbs and times, between a verb and its preposition: «volvió ayer de», "sent back to"."""
_OBJECT = 3
_JOURNEY = 6
"""Words from the preposition of one end of a way to that of the other, at most."""
_PARTICIPLE = re.compile(r"\w{2,}[aií]d[oa]s?|vuelt[oa]s?|devuelt[oa]s?")


@cache
def _carrying() -> frozenset[str]:
    return frozenset[str]().union(*(inflect(verb, Language.SPANISH) for verb in CARRYING))


@cache
def _motion(language: Language) -> frozenset[str]:
    """All forms of the verbs of motion."""
    own = IRREGULAR_MOTION[language].union(*(inflect(verb, language) for verb in MOTION[language]))
    return own | _carrying() if language is Language.SPANISH else own


@cache
def _telling(language: Language) -> frozenset[str]:
    """All words of which one stands wherever a text tells a way."""
    return _motion(language).union(*TO_PLACES[language].values(), *(verbs for verbs, _ in GOALS_OF_SOME[language]))


def ways_of(words: Words, language: Language) -> Iterator[tuple[str, int, int]]:
    """("source" or "goal", first word, last word) of what says that somebody comes from, or goes to, what stands behind it."""
    motion, telling = _motion(language), _telling(language)
    for number, word in enumerate(words.lower):
        if word not in telling:
            continue
        for value, verbs in TO_PLACES[language].items():
            if word in verbs and _is_object(words, number + 1):
                yield value, number, number
        if word in motion or any(word in verbs for verbs, _ in GOALS_OF_SOME[language]):
            last = _preposition(words, number, language)
            if last is not None:
                value = "source" if words.lower[last] in SOURCE[language] else "goal"
                yield value, number, last
                other = _other_end(words, last, value, language)
                if other is not None:
                    yield "goal" if value == "source" else "source", other, other


def _is_object(words: Words, number: int) -> bool:
    """Whether a name or a phrase with an article stands right behind a verb."""
    if number >= len(words.lower) or is_pause(words, number - 1):
        return False
    return words.written[number][0].isupper() or words.lower[number] in BEFORE_PLACES or words.lower[number] in BARE_PLACES


def _other_end(words: Words, first: int, value: str, language: Language) -> int | None:
    """The preposition of the other end of a way, behind the one at `first`: "from the reservoir to the fields"."""
    wanted = GOAL[language] if value == "source" else SOURCE[language] - OF
    for number in range(first + 2, min(first + 2 + _JOURNEY, len(words.lower))):
        if is_pause(words, number - 1) or words.lower[number] in BOUNDARIES[language]:
            return None
        if words.lower[number] in wanted:
            return number
    return None


def _preposition(words: Words, verb: int, language: Language) -> int | None:
    """The preposition behind a verb of motion that says from where or to where, by index."""
    for number in range(verb + 1, min(verb + 2 + _BETWEEN, len(words.lower))):
        word, own = words.lower[number], words.lower[verb]
        if is_pause(words, number - 1):
            return None
        if not ON_FOOT.isdisjoint(words.lower[number : number + 2]):
            continue
        if word in GOAL[language] or word in SOURCE[language]:
            has_object = word in PERSONAL_A and _has_object(words, verb, language)
            return _behind_object(words, number, own) if has_object else number
        if any(own in verbs and word in marks for verbs, marks in GOALS_OF_SOME[language]):
            return number
        if word not in ADVERBS[language] and word not in TIME_WORDS and word not in PARTICLES and not word.endswith(("ly", "mente")):
            return None
    return None


def _behind_object(words: Words, mark: int, verb: str) -> int | None:
    """The preposition behind the person after «a» that says where somebody is put: «metieron al niño en el coche»."""
    for number in range(mark + 2, min(mark + 2 + _OBJECT, len(words.lower))):
        if is_pause(words, number - 1):
            return None
        word = words.lower[number]
        if word in SOURCE[Language.SPANISH] - OF or (word in GOAL[Language.SPANISH] and word not in PERSONAL_A):
            return number
        if any(verb in verbs and word in marks for verbs, marks in GOALS_OF_SOME[Language.SPANISH]):
            return number
    return None


def _has_object(words: Words, verb: int, language: Language) -> bool:
    """Whether «a» behind a Spanish verb may stand before whom something is done to."""
    word = words.lower[verb]
    if language is not Language.SPANISH or word not in _carrying():
        return False
    return _PARTICIPLE.fullmatch(word) is None or words.lower[max(0, verb - 1)] in HAVE[language]
