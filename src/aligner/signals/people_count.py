"""One person on one side and several of them on the other: "a worker" and «varios trabajadores»."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from aligner.bitext import Span
from aligner.languages.es_en_people_count import MANY, ONE, PEOPLE
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words, translations
from aligner.lexicon.word_senses import share_a_sense

__all__ = ["find_people_counts"]

_LINK = 0.5
"""Probability of a link of two nouns from which their number is compared. Set by hand."""
_BEFORE = 2
"""Adjectives between a determiner and its noun, at most."""
_COMPOUND = 4
"""Words between the two nouns of an English compound in Spanish, at most. Set by hand."""
_MIN_WORDS = 7
"""Words of a text; headlines have fewer."""
_DEFINITE = frozenset(("the", "el", "la"))
_COLLECTIVE = frozenset("of de del cada each every per por como as like".split())
"""Words beside a noun that make it stand for any of its kind."""


@cache
def _plurals() -> Mapping[str, str]:
    """By plural, the singular of the English nouns for people."""
    irregular = {"child": "children", "thief": "thieves", "baby": "babies", "boy": "boys"}
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
    if min(len(alignment.spanish.lower), len(alignment.english.lower)) < _MIN_WORDS:
        return
    places = [k for k, word in enumerate(alignment.english.lower) if word in _plurals() or word in _singulars()]
    for place in places:
        found = alignment.best(Language.ENGLISH, place, _LINK)
        if found is None or alignment.best(Language.SPANISH, found, _LINK) != place or _has_more(alignment, place, found):
            continue
        if _is_name_or_compound(alignment, place, found) or not _translate_each_other(alignment, place, found):
            continue
        one, two = _count(alignment.spanish, found, Language.SPANISH), _count(alignment.english, place, Language.ENGLISH)
        if one is not None and two is not None and one[0] != two[0]:
            yield {
                Language.SPANISH: alignment.spanish.span(one[1], found),
                Language.ENGLISH: alignment.english.span(two[1], place),
            }


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
    forms = {spanish, spanish.removesuffix("s"), spanish.removesuffix("es")}
    return any({english, singular} & set(translations(one, Language.SPANISH)) or share_a_sense(one, singular) for one in forms)


def _is_name_or_compound(alignment: WordAlignment, place: int, found: int) -> bool:
    """Whether the English noun is part of a name, or says what kind another noun is of: "Save the Children", "prison guard unions"."""
    if place and alignment.english.written[place][0].isupper():
        return True
    if alignment.english.text[alignment.english.spans[place][1] :][:1] in ("'", "’"):
        return True  # "the miners' leader": «el líder minero»
    if place + 1 >= len(alignment.english.lower) or alignment.english.between(place, place + 1).strip(" "):
        return False
    behind = alignment.best(Language.ENGLISH, place + 1, _LINK)
    return behind is not None and 0 < found - behind <= _COMPOUND


def _count(words: Words, noun: int, language: Language) -> tuple[bool, int] | None:
    """(several, index of the determiner) of a noun; None where its number is not plain."""
    is_plural = words.lower[noun] in _plurals() if language is Language.ENGLISH else words.lower[noun].endswith("s")
    if language is Language.SPANISH and words.lower[noun].endswith(("is", "us")):
        return None
    for number in range(noun - 1, max(-1, noun - 2 - _BEFORE), -1):
        word, between = words.lower[number], words.between(number, number + 1)
        if between.strip() or word in _COLLECTIVE or _is_any(words, number):
            return None
        if word in MANY[language] or (word == "the" and is_plural):
            return (True, number) if is_plural else None
        if word in ONE[language] or word in _DEFINITE:
            return None if is_plural else (False, number)
    return None


def _is_any(words: Words, determiner: int) -> bool:
    return determiner > 0 and words.lower[determiner - 1] in _COLLECTIVE
