"""What "only" limits, where that is another phrase in the other text: "on Wednesdays only" and "only student visas on Wednesdays"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aligner.bitext import Span
from aligner.languages.es_en_clauses import PHRASE_MARKS
from aligner.languages.es_en_focus import ONLY, ONLY_BEFORE
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_stances import NEGATIONS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.grammar.clauses import is_plain_present, is_predicate
from aligner.signals.grammar.phrases import is_pause

__all__ = ["find_moved_focus"]

_LINK = 0.5
"""Probability from which a link counts. Set by hand on newstest 2008 and 2010, as is the next figure."""
_PHRASE = 5
"""Words of a phrase that is limited, at most."""


def find_moved_focus(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """The phrases that the only "only" of each text limits, where neither has a word of the other: spans by language."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    limited: dict[Language, list[int]] = {}
    for language, text in words.items():
        places = [number for number, word in enumerate(text.lower) if word in ONLY[language]]
        if len(places) != 1 or (places[0] and text.lower[places[0] - 1] in NEGATIONS[language]):
            return
        limited[language] = _limited(text, places[0], language)
        if not limited[language]:
            return
    alignment = align_words(spanish, english)
    for language in Language:
        there = [alignment.best(language, number, _LINK) for number in limited[language]]
        known = [number for number in there if number is not None]
        if not known or any(_is_near(number, limited[language.other]) for number in known):
            return
    yield {language: text.span(limited[language][0], limited[language][-1]) for language, text in words.items()}


def _is_near(number: int, phrase: list[int]) -> bool:
    """Whether a word stands in a phrase, or right beside it."""
    return phrase[0] - 1 <= number <= phrase[-1] + 1


def _limited(words: Words, only: int, language: Language) -> list[int]:
    """The content words of the phrase that an "only" limits: the one behind it, or before it where nothing follows; none at a verb."""
    if only + 1 == len(words.lower) or is_pause(words, only):
        return _content(words, range(only - 1, max(-1, only - _PHRASE), -1), language)[::-1] if only else []
    first = only + 1
    if words.lower[first] not in ONLY_BEFORE[language] and words.lower[first] not in PHRASE_MARKS[language]:
        if language is Language.SPANISH or words.lower[first] in FUNCTION_WORDS[language]:
            return []
        if _may_be_verb(words, first) and not (only and _may_be_verb(words, only - 1)):
            return []  # "only sells bread on Mondays" may limit any of them
    return _content(words, range(first, min(len(words.lower), first + _PHRASE)), language)


def _may_be_verb(words: Words, number: int) -> bool:
    """Whether an English word may be a verb."""
    return is_predicate(words, number, Language.ENGLISH) or is_plain_present(words, number)


def _content(words: Words, numbers: range, language: Language) -> list[int]:
    """The content words of a stretch up to its first mark, verb, or preposition behind a content word."""
    found: list[int] = []
    for number in numbers:
        word = words.lower[number]
        if found and (word in PHRASE_MARKS[language] or is_predicate(words, number, language)):
            break
        if word not in FUNCTION_WORDS[language] and word not in PHRASE_MARKS[language]:
            found.append(number)
        elif found and numbers.step < 0:
            break
        if number + 1 == len(words.lower) or (numbers.step > 0 and is_pause(words, number)):
            break
        if numbers.step < 0 and number and is_pause(words, number - 1):
            break
    return found
