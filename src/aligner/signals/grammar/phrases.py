"""A shallow reading of the words beside a verb: where its clause ends, and the phrases in it with the prepositions that begin them.

It knows no parts of speech. Marks, determiners, prepositions and the words that begin another clause are enough for most news sentences.
"""

from __future__ import annotations

import re

from aligner.languages.es_en_clauses import (
    ADVERBS,
    AUXILIARIES,
    BE,
    BOUNDARIES,
    DETERMINERS,
    ENGLISH_GOVERNOR,
    ENGLISH_OBJECTS,
    OBJECT_PRONOUNS,
    PHRASE_MARKS,
    PROVIDED,
    SPANISH_GOVERNOR,
    TIME_WORDS,
)
from aligner.languages.es_en_function_words import CONJUNCTIONS, OF, RELATIVE_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words

__all__ = ["REACH", "Phrase", "before_verb", "governor_of", "head", "is_pause", "phrase_before", "phrases", "words_before", "words_behind"]

_ENGLISH_GOVERNOR = re.compile(ENGLISH_GOVERNOR)
_SPANISH_GOVERNOR = re.compile(SPANISH_GOVERNOR)
REACH = 9
"""Words beside a verb that are read, at most."""
_ASIDE = 9
"""Words between two commas that are skipped, at most: «el juez, que instruye el caso, citó»."""
_PAUSE = re.compile(r"[;:.!?()«»“”\"—–]|,")
_FIGURE = re.compile(r"(?<=\d)[.,](?=\d)")
_RELATIVE = frozenset().union(*RELATIVE_WORDS.values())
_JOINING = frozenset(("but", "pero", "sino")).union(*CONJUNCTIONS.values())
_INFINITIVE = ("ar", "er", "ir", "arle", "erle", "irle", "arles", "erles", "irles")

_DOUBLE = frozenset(("frente", "cerca", "junto", "contra"))
"""The first words of marks such as «frente a»."""

Phrase = tuple[str, list[int]]
"""A preposition ("" for none) and the words behind it, by index."""


def is_pause(words: Words, number: int) -> bool:
    """Whether a mark stands between a word and the next; the point or comma of a figure is none."""
    between = words.between(number, number + 1)
    return between != " " and _PAUSE.search(_FIGURE.sub("", between)) is not None


def _is_comma(words: Words, number: int) -> bool:
    return words.between(number, number + 1).strip() == ","


def _aside(words: Words, last: int, language: Language) -> int | None:
    """The word before the comma that opens the aside of which `last` is the last word; None where no aside ends there.

    An aside is a relative clause, or a phrase without a verb of its own: "Alba Ruiz, a retired judge, accused".
    """
    for number in range(last - 1, max(-1, last - 1 - _ASIDE), -1):
        if _is_comma(words, number):
            first = words.lower[number + 1]
            is_list = words.lower[last] in _JOINING or first in _JOINING
            return None if is_list or (first not in _RELATIVE and first in BOUNDARIES[language]) else number
        if is_pause(words, number):
            return None
    return None


def before_verb(words: Words, verb: int, language: Language) -> int:
    """The last word before a verb, its auxiliaries, pronouns and adverbs, and the verb it depends on, as in "agreed to pay"."""
    skipped = AUXILIARIES[language] | BE[language] | ADVERBS[language]
    if language is Language.SPANISH:
        skipped |= OBJECT_PRONOUNS | {"se"}
    number = _skip(words, verb - 1, skipped)
    governor = governor_of(words, verb, language)
    return number if governor is None else _skip(words, governor - 1, skipped)


def _skip(words: Words, number: int, skipped: frozenset[str]) -> int:
    while number >= 0 and words.lower[number] in skipped and not is_pause(words, number):
        number -= 1
    return number


def governor_of(words: Words, verb: int, language: Language) -> int | None:
    """The verb on which an infinitive right behind it depends, by index: "agreed" of "agreed to pay", «deberá» of «deberá pagar»."""
    place = verb - 1
    while place > 0 and words.lower[place] in ADVERBS[language]:
        place -= 1
    if language is Language.ENGLISH:
        if place < 1 or words.lower[place] != "to":
            return None
        place -= 1
        return place if _ENGLISH_GOVERNOR.fullmatch(words.lower[place]) else None
    if not words.lower[verb].endswith(_INFINITIVE) or place < 0:
        return None
    if words.lower[place] in ("a", "que", "de") and place:
        place -= 1
    return place if _SPANISH_GOVERNOR.fullmatch(words.lower[place]) else None


def words_before(words: Words, verb: int, language: Language) -> tuple[list[int], list[int]]:
    """The words before a verb in its clause, in order, without its auxiliaries; and the aside between commas that stands before it."""
    number = before_verb(words, verb, language)
    if number < 0 or not is_pause(words, number):
        return phrase_before(words, number, language), []
    opening = _aside(words, number, language) if _is_comma(words, number) else None
    if opening is None:
        return [], []
    return phrase_before(words, opening, language), list(range(opening + 1, number + 1))


def phrase_before(words: Words, last: int, language: Language) -> list[int]:
    """The words up to `last`, from the beginning of their clause."""
    found: list[int] = []
    for number in range(last, max(-1, last - REACH), -1):
        if _begins_clause(words, number, language) or (number < last and is_pause(words, number)):
            break
        found.append(number)
    return found[::-1]


def _begins_clause(words: Words, number: int, language: Language) -> bool:
    """Whether a word begins another clause: "provided" does before its subject, and not in "the aid provided by Oslo"."""
    word = words.lower[number]
    if word in BOUNDARIES[language]:
        return True
    behind = words.lower[number + 1] if number + 1 < len(words.lower) else ""
    return language is Language.ENGLISH and word in PROVIDED and behind not in PHRASE_MARKS[language]


def words_behind(words: Words, verb: int, language: Language) -> list[int]:
    """The words behind a verb in its clause, with a name that explains the last of them: "the incumbent, Louise Carter"."""
    found: list[int] = []
    for number in range(verb + 1, min(verb + 1 + REACH, len(words.lower))):
        if is_pause(words, number - 1) or _begins_clause(words, number, language):
            if found and _is_comma(words, number - 1) and number - 1 == found[-1]:
                found += _name_at(words, number)
            break
        found.append(number)
    return found


def _name_at(words: Words, first: int) -> list[int]:
    """The words of a name that begins at a word and ends at a mark."""
    number = first
    while number < len(words.lower) and words.written[number][0].isupper():
        if number + 1 == len(words.lower) or is_pause(words, number):
            return list(range(first, number + 1))
        number += 1
    return []


def phrases(words: Words, numbers: list[int], language: Language) -> list[Phrase]:
    """The phrases of a stretch of words, each with the preposition that begins it, "" for none.

    A determiner begins another phrase; what follows "de" or "of" belongs to the phrase before it.
    """
    found: list[Phrase] = [("", [])]
    for number in numbers:
        word, before = words.lower[number], words.lower[number - 1] if number else ""
        joined = words.text[words.spans[number][1] :].startswith("-")
        if word in PHRASE_MARKS[language] and not joined and not (word in OF and found[-1][1]):
            if found[-1][1] or found[-1][0] not in _DOUBLE:
                found.append((word, []))
        elif word in DETERMINERS[language] and word not in OF:
            if found[-1][1] and before not in OF and word != "'s":
                found.append(("", []))
        elif word in TIME_WORDS:
            found.append(("", []))
        elif word not in ADVERBS[language]:
            if found[-1][1] and before in ENGLISH_OBJECTS:
                found.append(("", []))
            found[-1][1].append(number)
    return [(mark, phrase) for mark, phrase in found if phrase]


def head(phrase: list[int], words: Words) -> frozenset[int]:
    """The words of a phrase up to the first "de" or "of", without what belongs to whom it is: "brother" of "the suspect's brother"."""
    found: list[int] = []
    for number in phrase:
        if words.lower[number] in OF:
            break
        if found and words.lower[found[-1] + 1] in ("'s", "’s", "'"):
            found = []
        found.append(number)
    return frozenset(found)
