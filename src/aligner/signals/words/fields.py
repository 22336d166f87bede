"""Words of one field of which one stands where the other should: «ampliar» as "shorten".

Both must be without an answer on the other side, that is, without a word that says the same by the tables of fields, by the lexicon or by
WordNet, and they must stand for each other in the word alignment, or be left over close to each other.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.es_en_fields import FIELDS, NOUNS
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_opposites import LESSENING
from aligner.languages.es_en_scope import HALF, NOT_BEFORE_DEGREE
from aligner.languages.pair import Language
from aligner.languages.word_forms import base_forms
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words, expected_position, link_words, read_words
from aligner.lexicon.word_senses import may_translate

__all__ = ["Place", "exchanged_words", "is_answered", "places_of"]

_STAND_FOR_EACH_OTHER = 0.4
"""Probability of a link, in both directions, from which two words stand for each other. Set by hand on newstest 2008 and 2010."""
_SURE = 0.8
"""Probability of a link from which a word is the translation of another one, and answers no third."""
_NEAR = 7.0
"""How far a word without a link may stand from where its counterpart is expected, in words. Set by hand there, too."""

_LESSENING = re.compile(LESSENING)
_OF_VERBS = ("ed", "ing")
"""How forms end that verbs have and nouns have not."""
_NEGATION = 4
"""Words before a place among which a negation is looked for. Set by hand."""
_LESSENED = 2
"""The same for "less"."""


class Place(NamedTuple):
    """Words of a text, by index of the first and last, that say something (by index) of a field (by index)."""

    field: int
    saying: int
    first: int
    last: int


class _Phrase(NamedTuple):
    """The words of a phrase behind the first, and what it says: (field, saying)."""

    more: tuple[str, ...]
    meaning: tuple[int, int]


class _Beginning(NamedTuple):
    """What a word begins: phrases, the longest first, by their second word, and what it says alone."""

    phrases: Mapping[str, Sequence[_Phrase]]
    alone: Sequence[_Phrase]


@cache
def _entries(language: Language) -> Mapping[str, Sequence[_Phrase]]:
    """By first word, as dictionaries have it, the words and phrases of all fields."""
    found: defaultdict[str, list[_Phrase]] = defaultdict(list)
    for field, sayings in enumerate(FIELDS):
        for number, saying in enumerate(sayings):
            for entry in saying.words[language]:
                first, *more = entry.split("_")
                found[first].append(_Phrase(tuple(more), (field, number)))
    return found


@lru_cache(maxsize=1 << 16)
def _beginning_with(word: str, language: Language) -> _Beginning:
    """What may begin with a word (lower case) of a text. In a field that lists the word itself, it is no form of another one: «viuda» is
    no widower.
    """
    table = _entries(language)
    found = set(table.get(word, ()))
    itself = {phrase.meaning[0] for phrase in found if not phrase.more}
    bases = () if word in FUNCTION_WORDS[language] else base_forms(word, language)
    forms = {phrase for base in bases for phrase in table.get(base, ()) if phrase.more or phrase.meaning[0] not in itself}
    if language is Language.ENGLISH and word.endswith(_OF_VERBS):
        forms = {phrase for phrase in forms if phrase.meaning[0] >= len(NOUNS)}  # "heading" is no head
    phrases: defaultdict[str, list[_Phrase]] = defaultdict(list)
    for phrase in sorted(found | forms, key=lambda phrase: (-len(phrase.more), phrase)):
        phrases[phrase.more[0] if phrase.more else ""].append(phrase)
    alone = phrases.pop("", [])
    return _Beginning(dict(phrases), alone)


def places_of(words: Words, language: Language) -> Iterator[Place]:
    """The places of a text that say something of a field; the words of a phrase say nothing else of that field."""
    taken: dict[int, int] = {}
    for number, (word, following) in enumerate(pairwise((*words.lower, ""))):
        phrases, alone = _beginning_with(word, language)
        if not alone and following not in phrases:
            continue
        for more, (field, saying) in (*phrases.get(following, ()), *alone):
            last = number + len(more)
            if number > taken.get(field, -1) and words.lower[number + 1 : last + 1] == more:
                yield Place(field, saying, number, last)
                if more:
                    taken[field] = last


def exchanged_words(spanish: str, english: str) -> tuple[Mapping[Language, Span], ...]:
    """The words of two texts that became others of their field, by their characters, in order."""
    own, other = (
        list(places_of(read_words(text), language)) for text, language in ((spanish, Language.SPANISH), (english, Language.ENGLISH))
    )
    surplus = Counter(place[:2] for place in own)
    surplus.subtract(place[:2] for place in other)
    added = [place for place in other if surplus[place[:2]] < 0]
    pairs = [(lost, place) for lost in own if surplus[lost[:2]] > 0 for place in added if place.field == lost.field]
    return tuple(_exchanged(pairs, spanish, english)) if pairs else ()


def _exchanged(pairs: Sequence[tuple[Place, Place]], spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """Of pairs of places that say different things of one field, those of which one stands where the other should."""
    alignment = align_words(spanish, english)
    used: set[tuple[Language, int]] = set()
    for own, other in pairs:
        places = {Language.SPANISH: own, Language.ENGLISH: other}
        numbers = {(language, number) for language, place in places.items() for number in range(place.first, place.last + 1)}
        if numbers & used or any(is_answered(place, places[language.other], language, alignment) for language, place in places.items()):
            continue
        if not _are_linked(own, other, alignment) and not _are_left_over(own, other, alignment):
            continue
        if sum(_is_turned(alignment.words(language), place, language) for language, place in places.items()) != 1:
            used |= numbers
            yield {language: alignment.words(language).span(place.first, place.last) for language, place in places.items()}


def _is_turned(words: Words, place: Place, language: Language) -> bool:
    """Whether one of the words just before a place turns it around: "has not kept" is «ha perdido», and «menos habitual» is rarer."""
    before = words.lower[max(0, place.first - _NEGATION) : place.first]
    if before and before[-1] in HALF[language]:
        return True
    lessened = any(_LESSENING.fullmatch(word) for word in before[-_LESSENED:])
    return (sum(word in NOT_BEFORE_DEGREE[language] for word in before) + lessened) % 2 == 1


def _telling(place: Place, language: Language, alignment: WordAlignment) -> Sequence[int]:
    """The content words of a place, or else all of its words."""
    words, numbers = alignment.words(language).lower, range(place.first, place.last + 1)
    return [number for number in numbers if words[number] not in FUNCTION_WORDS[language]] or numbers


def is_answered(place: Place, other: Place, language: Language, alignment: WordAlignment) -> bool:
    """Whether a word outside the other place may translate a word of the place, and surely translates nothing else."""
    own, theirs = alignment.words(language).lower, alignment.words(language.other).lower
    for number in _telling(place, language, alignment):
        for there, word in enumerate(theirs):
            if other.first <= there <= other.last or word in FUNCTION_WORDS[language.other]:
                continue
            if _translate(own[number], word, language):
                linked = alignment.best(language.other, there, _SURE)
                if linked is None or linked == number or not _translate(own[linked], word, language):
                    return True
    return False


def _translate(own: str, other: str, language: Language) -> bool:
    if own == other:
        return True  # «isla» in a name: "the Isla de Palmas"
    return may_translate(own, other) if language is Language.SPANISH else may_translate(other, own)


def _are_linked(own: Place, other: Place, alignment: WordAlignment) -> bool:
    for i in _telling(own, Language.SPANISH, alignment):
        there = alignment.best(Language.SPANISH, i, _STAND_FOR_EACH_OTHER)
        if there is not None and other.first <= there <= other.last and alignment.best(Language.ENGLISH, there, _STAND_FOR_EACH_OTHER) == i:
            return True
    return False


def _are_left_over(own: Place, other: Place, alignment: WordAlignment) -> bool:
    """Whether neither has a translation, and each stands close to where the other is expected."""
    links = link_words(alignment.spanish.text, alignment.english.text)
    for place, there, language in ((own, other, Language.SPANISH), (other, own, Language.ENGLISH)):
        words, theirs = alignment.words(language).lower, alignment.words(language.other).lower
        for number in _telling(place, language, alignment):
            found = alignment.best(language, number)
            if found is None or theirs[found] in FUNCTION_WORDS[language.other]:
                continue
            if _translate(words[number], theirs[found], language):
                return False
        if abs(expected_position(links.of(language), place.first, len(theirs)) - there.first) > _NEAR:
            return False
    return True
