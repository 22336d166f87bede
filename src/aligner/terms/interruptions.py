"""Where a term of several words goes on when other words stand between its own.

«Los tribunales civiles y penales» has «tribunal penal», “civil and criminal courts” has “civil court”; «puso ayer en marcha» has «poner en
marcha», “broke the gang up” has “break up”, and «el ministro español de Sanidad» has «ministro de Sanidad».
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import takewhile

from aligner.languages.en_irregular import ADVERBS, BEFORE_NOUNS
from aligner.languages.es_en_function_words import ARTICLES, PREPOSITIONS
from aligner.languages.es_en_interruptions import COORDINATED, DEFINITE, NEVER_BETWEEN, PARTICLES
from aligner.languages.es_irregular import DETERMINERS
from aligner.languages.pair import Language
from aligner.languages.word_forms import Change, is_finite_verb, word_forms
from aligner.terms.term_words import PhraseWord, TextWord

__all__ = ["Kind", "later_places"]

_MOST_COORDINATED = 5
_MOST_OF_AN_OBJECT = 4
"""Words that may stand between."""
_OF = ("de", "del")


class Kind(StrEnum):
    """What a term of several words is."""

    NOUN = "noun"
    VERB = "verb"


def later_places(
    phrase: Sequence[PhraseWord], number: int, words: Sequence[TextWord], places: Sequence[int], kind: Kind, language: Language
) -> Iterator[int]:
    """The places where a word of a term may stand that does not follow the one before it, the nearest first.

    `number`: which word of the term; `places`: those of the words before it. Words between are looked at only as far as a few places.
    """
    at = places[-1]
    if phrase[number].gap != " ":
        return
    if kind is Kind.VERB:
        # “Take the third part” is not “take part”; but “play the lead role” is “play a role”.
        is_noun = phrase[number].lower not in PREPOSITIONS[language] | PARTICLES and phrase[number - 1].lower not in ARTICLES[language]
        found = _behind_an_object(phrase[number].lower, words, at, language)
        yield from takewhile(lambda place: not is_noun or words[place - 1].lower not in DEFINITE[language], found)
        return
    if language is Language.SPANISH:
        if number == 1 and phrase[1].lower in _OF and _is_adjective_there(words, at):
            yield at + 2
        if _is_plural(phrase[0].lower, words[places[0]].lower, language):
            yield from _behind_a_conjunction(words, at)
    elif number == len(phrase) - 1:
        yield from _behind_other_attributes(phrase, words, at)


def _behind_an_object(wanted: str, words: Sequence[TextWord], at: int, language: Language) -> Iterator[int]:
    """Behind the verb, or a word that belongs to it: «puso ayer en marcha», “laid 300 people off”, “played a key role”."""
    is_preposition = language is Language.ENGLISH and wanted in PREPOSITIONS[language] and wanted not in PARTICLES
    for place in range(at + 1, min(at + _MOST_OF_AN_OBJECT + 1, len(words) - 1)):
        word = words[place].lower
        if words[place].gap != " " or word in NEVER_BETWEEN[language] or (language is Language.SPANISH and is_finite_verb(word)):
            return
        if is_preposition and not (word in ADVERBS or word.endswith("ly")):
            return
        if words[place + 1].gap == " ":
            yield place + 1


def _is_adjective_there(words: Sequence[TextWord], at: int) -> bool:
    """Whether one word in small letters that may be an adjective stands behind a place."""
    if at + 2 >= len(words) or words[at + 1].gap != " " or words[at + 2].gap != " ":
        return False
    word = words[at + 1]
    small = word.written == word.lower and word.lower not in NEVER_BETWEEN[Language.SPANISH] | DETERMINERS | PREPOSITIONS[Language.SPANISH]
    return small and not is_finite_verb(word.lower)


def _is_plural(term: str, form: str, language: Language) -> bool:
    change = word_forms(term, language).get(form)
    return change is Change.PLURAL or (change is not Change.SINGULAR and form.endswith("s"))


def _behind_a_conjunction(words: Sequence[TextWord], at: int) -> Iterator[int]:
    """«Civiles, mercantiles y penales», «de Sanidad y de Educación»."""
    joined = False
    for place in range(at + 1, min(at + _MOST_COORDINATED + 2, len(words))):
        word = words[place]
        if word.gap not in (" ", ", ") or is_finite_verb(word.lower):
            return
        if joined:
            yield place
            if word.lower not in _OF and word.lower not in DETERMINERS:
                return
        joined = joined or (word.lower in COORDINATED[Language.SPANISH] and place > at + 1)


def _behind_other_attributes(phrase: Sequence[PhraseWord], words: Sequence[TextWord], at: int) -> Iterator[int]:
    """“Civil and criminal courts”, “health, education and interior ministers”."""
    and_ = COORDINATED[Language.ENGLISH]
    if at + 2 >= len(words) or not (words[at + 1].gap == ", " or (words[at + 1].gap == " " and words[at + 1].lower in and_)):
        return
    joined = False
    for place in range(at + 1, min(at + _MOST_COORDINATED + 2, len(words))):
        word = words[place]
        if word.gap not in (" ", ", ", "-") or (word.lower not in and_ and word.lower in NEVER_BETWEEN[Language.ENGLISH] | BEFORE_NOUNS):
            return
        if joined and word.lower not in and_ and words[place - 1].lower not in and_:
            yield place
        joined = joined or word.lower in and_
