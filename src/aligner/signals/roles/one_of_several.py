"""One of several who is the only one in the other text: "one of the three screenwriters", «el guionista»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from aligner.bitext import Span
from aligner.languages.es_en_clauses import ENGLISH_PLURALS
from aligner.languages.es_en_people_count import ANY_ONE, ONE_OF, THE_ONE
from aligner.languages.es_en_quantity_words import SMALL_NUMBERS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words
from aligner.signals.grammar.phrases import is_pause

__all__ = ["find_only_ones"]

_LINK = 0.6
"""Probability from which two nouns are the same. Set by hand on newstest 2008 and 2010, as are the figures below."""
_NOUN, _BEFORE, _AROUND = 4, 3, 7
"""Words behind "one of the" up to the noun, before a noun up to its article, and around it in which something may say that it is one of
several, at most."""
_ONE_OF = {language: re.compile(rf"(?<!\w)(?:{pattern})\s", re.IGNORECASE) for language, pattern in ONE_OF.items()}


def find_only_ones(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """Where one text has "one of the" before a noun of several and the other has the noun for one, with "the"; at most one."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    for language in Language:
        for match in _ONE_OF[language].finditer(texts[language]):
            alignment = align_words(spanish, english)
            found = _noun(alignment, language, match.end())
            if found is None:
                continue
            noun, there = found
            words = alignment.words(language.other)
            first = _article(words, there, language.other)
            own = alignment.words(language)
            phrase = match.end(), own.spans[noun][1]
            if first is not None and not _may_be_one_of(alignment, there, language.other, phrase):
                yield {language: (match.start(), phrase[1]), language.other: words.span(first, there)}
                return


def _noun(alignment: WordAlignment, language: Language, start: int) -> tuple[int, int] | None:
    """The noun of several behind "one of the", and its counterpart, if that is of one only."""
    words, others = alignment.words(language), alignment.words(language.other)
    first = next((k for k, (place, _) in enumerate(words.spans) if place >= start), len(words.lower))
    for number in range(first, min(len(words.lower), first + _NOUN)):
        word = words.lower[number]
        if word not in SMALL_NUMBERS[language] and _is_plural(word, language):
            there = alignment.best(language, number, _LINK)
            if there is None or alignment.best(language.other, there, _LINK) != number:
                return None
            behind = others.lower[there + 1 : there + 2]
            if _is_plural(others.lower[there], language.other) or any(_is_plural(one, language.other) for one in behind):
                return None
            return number, there
        if number + 1 < len(words.lower) and is_pause(words, number):
            return None
    return None


def _is_plural(word: str, language: Language) -> bool:
    return (word.endswith("s") and len(word) > 3 and not word.endswith("ss")) or (language is Language.ENGLISH and word in ENGLISH_PLURALS)


def _article(words: Words, noun: int, language: Language) -> int | None:
    """The article or possessive right before a noun and what it is like."""
    for number in range(noun - 1, max(-1, noun - 1 - _BEFORE), -1):
        if is_pause(words, number):
            return None
        if words.lower[number] in THE_ONE[language]:
            return number
        if words.lower[number] in ANY_ONE[language]:
            return None
    return None


def _may_be_one_of(alignment: WordAlignment, noun: int, language: Language, phrase: Span) -> bool:
    """Whether a word near a noun may say that it is one of several; one that translates a word of `phrase` is what both texts have."""
    words, own = alignment.words(language), alignment.words(language.other)
    for number in range(max(0, noun - _AROUND), min(len(words.lower), noun + _AROUND)):
        if words.lower[number] not in ANY_ONE[language]:
            continue
        place = alignment.best(language, number, _LINK)
        if place is None or not phrase[0] <= own.spans[place][0] < phrase[1]:
            return True
    return False
