"""Two who stand in one order at a verb that is passive in one text alone: they act on each other the other way round."""

from __future__ import annotations

from collections.abc import Sequence

from aligner.languages.es_en_clauses import BE, OBJECT_PRONOUNS, PHRASE_MARKS
from aligner.languages.es_en_function_words import OF
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words
from aligner.signals.grammar.phrases import is_pause
from aligner.signals.roles.actors import are_told_from_one_end
from aligner.signals.roles.linked_phrases import BESIDE, Phrase, Texts, are_people, has_name

__all__ = ["BY", "are_turned_by_voice"]

BY = {Language.SPANISH: "por", Language.ENGLISH: "by"}
"""What stands before who acts at a passive verb."""
_PRONOUNS = OBJECT_PRONOUNS | {"se"}


def are_turned_by_voice(texts: Texts, first: Phrase, second: Phrase, between: Sequence[Phrase]) -> bool:
    """Whether two phrases that stand in one order are of two who act on each other the other way round, by the verb between them."""
    if len(between) != 1 or not between[0].verb:
        return False
    if not all(are_people(texts, phrase) or has_name(texts, phrase) for phrase in (first, second)):
        return False
    a, b = between[0].links[0]
    if not are_told_from_one_end(texts.own.lower[a], texts.other.lower[b]):
        return False
    sides = (
        (texts.own, Language.SPANISH, first.own, a, second.own[0]),
        (texts.other, Language.ENGLISH, first.other, b, second.other[0]),
    )
    if any(_has_mark(words, subject[0], language) for words, language, subject, _, _ in sides):
        return False
    passive = [_is_passive(words, verb, end, language) for words, language, _, verb, end in sides]
    if passive[0] == passive[1]:
        return False
    words, language, subject, verb, end = sides[0 if passive[1] else 1]
    return _is_active(words, range(subject[1] + 1, verb), range(verb + 1, end), language)


def _is_passive(words: Words, verb: int, end: int, language: Language) -> bool:
    """Whether a verb has "be" before it and, before the next phrase, "by" behind it."""
    return not BE[language].isdisjoint(words.lower[max(0, verb - BESIDE) : verb]) and BY[language] in words.lower[verb + 1 : end]


def _is_active(words: Words, before: range, behind: range, language: Language) -> bool:
    """Whether a verb has its subject before it and its object behind it, by the words between it and them."""
    left, right = (frozenset(words.lower[k] for k in numbers) for numbers in (before, behind))
    if not BE[language].isdisjoint(left | right) or BY[language] in left | right or not _PRONOUNS.isdisjoint(left):
        return False
    if language is Language.SPANISH and "que" in left:
        return False  # «el jurado, que presidió la poeta»
    return right & (PHRASE_MARKS[language] - OF) <= ({"a", "al"} if language is Language.SPANISH else frozenset())


def _has_mark(words: Words, number: int, language: Language) -> bool:
    """Whether a preposition stands before a phrase, so that it is no subject."""
    for k in range(number - 1, max(-1, number - 1 - BESIDE), -1):
        if is_pause(words, k):
            return False
        if words.lower[k] in PHRASE_MARKS[language]:
            return True
    return False
