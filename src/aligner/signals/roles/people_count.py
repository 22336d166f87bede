"""One person on one side and several of them on the other: "a worker" and «varios trabajadores»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from functools import cache
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_people_count import ALSO_ADJECTIVES, BEFORE_BARE, DEFINITE, GROUPS, MANY, OF_ANY, OF_PERSONS, ONE, PEOPLE
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words, translations
from aligner.lexicon.word_senses import share_a_sense
from aligner.signals.grammar.clauses import is_verb, read_roles
from aligner.signals.roles.actors import linked_verbs

__all__ = ["find_people_counts", "is_noun_for_one_person", "is_noun_for_people"]

_LINK = 0.5
"""Probability of a link of two nouns from which their number is compared. Set by hand."""
_BEFORE = 2
"""Adjectives between a determiner and its noun, at most."""
_INFINITIVES = ("ar", "er", "ir", "arse", "erse", "irse")
_COMPOUND = 8
"""Words between the two nouns of an English compound in Spanish, at most. Set by hand."""
_MIN_WORDS, _MIN_OF_SENTENCE = 7, 5
"""Words of a text; headlines have fewer. A text that ends with a full stop is a sentence from fewer words on."""
_SURE_LINK = 0.85
"""Probability of a link from which two nouns are taken to translate each other, though no dictionary says so. Set by hand."""
_OF_PERSONS = re.compile(OF_PERSONS)


class _How(Enum):
    """How a text says how many people a noun is of."""

    COUNTED = auto()
    DEFINITE = auto()
    BARE = auto()


class _Count(NamedTuple):
    """`many`: several people; `first`: the first word of the phrase."""

    many: bool
    how: _How
    first: int


def is_noun_for_people(word: str) -> bool:
    """Whether an English word (lower case), in either number, is a noun for people."""
    return word in _singulars() or word in _plurals()


def is_noun_for_one_person(word: str) -> bool:
    """Whether an English word (lower case) is a noun for one person."""
    return word in _singulars()


@cache
def _plurals() -> Mapping[str, str]:
    """By plural, the singular of the English nouns for people."""
    irregular = {"child": "children", "person": "people", "thief": "thieves", "baby": "babies", "boy": "boys"}
    found = {}
    for word in PEOPLE:
        if word.endswith("man"):
            plural = word[:-3] + "men"
        elif word.endswith("y") and word[-2] not in "aeiou":
            plural = word[:-1] + "ies"
        else:
            plural = irregular.get(word, word + ("es" if word.endswith(("s", "ch", "sh", "x")) else "s"))
        found[plural] = word
    return found


def find_people_counts(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """Nouns for people that translate each other, one plainly of one person, the other plainly of several: spans by language."""
    alignment = align_words(spanish, english)
    least = _MIN_OF_SENTENCE if spanish.endswith(".") and english.endswith(".") else _MIN_WORDS
    if min(len(alignment.spanish.lower), len(alignment.english.lower)) < least:
        return
    places = [k for k, word in enumerate(alignment.english.lower) if word in _plurals() or word in _singulars()]
    for place in places:
        found = alignment.best(Language.ENGLISH, place, _LINK)
        if found is None or alignment.best(Language.SPANISH, found, _LINK) != place or _has_more(alignment, place, found):
            continue
        if _is_name_or_compound(alignment, place, found) or not _translate_each_other(alignment, place, found):
            continue
        if alignment.spanish.lower[found] in GROUPS or _may_be_an_adjective(alignment, place, found):
            continue
        one, two = _count(alignment.spanish, found, Language.SPANISH), _count(alignment.english, place, Language.ENGLISH)
        if one is not None and two is not None and _differ(one, two) and not _are_others(alignment, place, found):
            yield {
                Language.SPANISH: alignment.spanish.span(one.first, found),
                Language.ENGLISH: alignment.english.span(two.first, place),
            }


def _are_others(alignment: WordAlignment, place: int, found: int) -> bool:
    """Whether one of two nouns does what is done to the other: "deputies arrested an agent", «los agentes detuvieron a un corredor»."""
    for own, other, _ in linked_verbs(alignment, _LINK):
        here, there = read_roles(alignment.spanish, own, Language.SPANISH), read_roles(alignment.english, other, Language.ENGLISH)
        if here and there and ((found in here.agent and place in there.patient) or (found in here.patient and place in there.agent)):
            return True
    return False


def _may_be_an_adjective(alignment: WordAlignment, place: int, found: int) -> bool:
    """Whether a word such as "official" may stand for what a noun is like: «los hechos oficiales»."""
    if alignment.english.lower[place] not in ALSO_ADJECTIVES:
        return False
    before = alignment.spanish.lower[found - 1] if found else ""
    return before not in FUNCTION_WORDS[Language.SPANISH] and before not in MANY[Language.SPANISH]


def _differ(one: _Count, two: _Count) -> bool:
    """Whether two nouns are of one person and of several. "The patients" may stand for "a patient", and so may "patients"."""
    if one.many == two.many:
        return False
    many, single = (one, two) if one.many else (two, one)
    return many.how is _How.COUNTED or many.how is single.how is _How.DEFINITE or (many.how is _How.BARE and single.how is _How.COUNTED)


@cache
def _singulars() -> frozenset[str]:
    return frozenset(PEOPLE)


def _has_more(alignment: WordAlignment, place: int, found: int) -> bool:
    """Whether one of the two nouns is in its text in the other number, too: another of them may be its counterpart."""
    english, spanish = alignment.english.lower, alignment.spanish.lower
    singular = _plurals().get(english[place], english[place])
    forms = {singular, *(plural for plural, of in _plurals().items() if of == singular)}
    stem = spanish[found].rstrip("s")[:-1]
    return sum(word in forms for word in english) > 1 or sum(word.startswith(stem) for word in spanish) > 1


def _translate_each_other(alignment: WordAlignment, place: int, found: int) -> bool:
    """Whether the lexicon or WordNet has the two nouns, in either number, as translations."""
    spanish, english = alignment.spanish.lower[found], alignment.english.lower[place]
    singular = _plurals().get(english, english)
    forms = {spanish, *(spanish.removesuffix(ending) for ending in ("s", "es", "a", "as"))}
    if (
        alignment.counterparts(Language.SPANISH, found)[0][1] >= _SURE_LINK
        and english not in ALSO_ADJECTIVES
        and _OF_PERSONS.fullmatch(spanish)
    ):
        return True
    return any({english, singular} & set(translations(one, Language.SPANISH)) or share_a_sense(one, singular) for one in forms)


def _is_name_or_compound(alignment: WordAlignment, place: int, found: int) -> bool:
    """Whether the English noun is part of a name, or says what kind another noun is of: "Save the Children", "prison guard unions"."""
    if place and alignment.english.written[place][0].isupper():
        return True
    if alignment.english.text[alignment.english.spans[place][1] :][:1] in ("'", "’"):
        return True  # "the miners' leader": «el líder minero»
    if place + 1 >= len(alignment.english.lower) or alignment.english.between(place, place + 1).strip(" "):
        return False
    if is_verb(alignment.english, place + 1, Language.ENGLISH):
        return alignment.english.lower[place + 1] in _plurals()  # "resident doctors"
    behind = alignment.best(Language.ENGLISH, place + 1, _LINK)
    if behind is None or alignment.spanish.lower[behind].endswith(_INFINITIVES):
        return False  # "saw the suspect leave"
    return 0 < found - behind <= _COMPOUND


def _count(words: Words, noun: int, language: Language) -> _Count | None:
    """Whether a noun is of several people, and how its text says so; None where that is not plain."""
    word = words.lower[noun]
    is_plural = word in _plurals() if language is Language.ENGLISH else word.endswith("s")
    if language is Language.SPANISH and word.endswith(("is", "us")):
        return None
    for number in range(noun - 1, max(-1, noun - 2 - _BEFORE), -1):
        before, between = words.lower[number], words.between(number, number + 1)
        if between.strip() or before in OF_ANY or _is_any(words, number):
            return None
        if before in DEFINITE[language]:
            return _Count(is_plural, _How.DEFINITE, number)
        if before in MANY[language] or before in ONE[language]:
            return _Count(is_plural, _How.COUNTED, number) if is_plural == (before in MANY[language]) else None
        if before in FUNCTION_WORDS[language]:
            break
    first = noun
    while language is Language.ENGLISH and first > max(0, noun - _BEFORE) and _is_like(words, first - 1):
        first -= 1
    starts = first == 0 or words.lower[first - 1] in BEFORE_BARE or re.search(r"[.,;:]\s", words.between(first - 1, first)) is not None
    return _Count(True, _How.BARE, noun) if is_plural and starts else None


def _is_like(words: Words, number: int) -> bool:
    """Whether a word may say what the noun behind it is like: "federal officials"."""
    return words.between(number, number + 1) == " " and words.lower[number] not in FUNCTION_WORDS[Language.ENGLISH]


def _is_any(words: Words, determiner: int) -> bool:
    return determiner > 0 and words.lower[determiner - 1] in OF_ANY
