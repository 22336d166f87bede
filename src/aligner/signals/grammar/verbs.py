"""Which words may be verbs, in Spanish and English, by their endings and the words before them."""

from __future__ import annotations

import re
from functools import lru_cache

from aligner.languages.es_en_clauses import (
    ADVERBS,
    AUXILIARIES,
    BE,
    BOUNDARIES,
    DETERMINERS,
    ENGLISH_MODALS,
    ENGLISH_PAST,
    ENGLISH_PLURALS,
    HAVE,
    NOT_VERBS,
    OBJECT_PRONOUNS,
    VERB_ENDINGS,
)
from aligner.languages.es_verb_shapes import PAST_OR_FUTURE
from aligner.languages.inflection import inflect
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words, in_lexicon, read_words
from aligner.signals.grammar.phrases import REACH, governor_of

__all__ = ["is_past", "is_plain_present", "is_predicate", "is_verb"]

_VERB = {language: re.compile(pattern) for language, pattern in VERB_ENDINGS.items()}
_MIN_LETTERS = 3
_PAST = re.compile(PAST_OR_FUTURE)
_REFLEXIVE = ("arse", "erse", "irse", "ándose", "iéndose")
_BEFORE_NOUNS = frozenset(("de", "en", "con", "por"))
_ADVERB_ENDING = {Language.SPANISH: "mente", Language.ENGLISH: "ly"}
_FUNCTION = {
    language: AUXILIARIES[language] | BE[language] | ADVERBS[language] | DETERMINERS[language] | BOUNDARIES[language]
    for language in Language
}


def is_verb(words: Words, number: int, language: Language) -> bool:
    """Whether a word may well be a verb: by its ending, and by the word before it."""
    word, before = words.lower[number], words.lower[number - 1] if number else ""
    if (
        len(word) < _MIN_LETTERS
        or word.endswith(_REFLEXIVE)
        or not _looks_like_verb(word, language)
        or word.endswith(_ADVERB_ENDING[language])
    ):
        return False
    if before in HAVE[language] or before in BE[language]:
        return True
    if word in NOT_VERBS[language] or word in _FUNCTION[language] or (number and words.written[number][0].isupper()):
        return False
    if language is Language.SPANISH and before in OBJECT_PRONOUNS and (_PAST.fullmatch(word) or _is_fronted(words, number)):
        return True
    return before not in DETERMINERS[language] and not (language is Language.SPANISH and before in _BEFORE_NOUNS)


def is_predicate(words: Words, number: int, language: Language) -> bool:
    """Whether a word may well be a verb, or is the plain form of one behind a modal verb or one like "agreed" in "agreed to pay"."""
    return _is_predicate(words.text, number, language)


@lru_cache(maxsize=1 << 15)
def _is_predicate(text: str, number: int, language: Language) -> bool:
    words = read_words(text)
    if is_verb(words, number, language):
        return True
    if words.lower[number] == "said":
        return words.lower[number - 1] not in DETERMINERS[language]
    if len(words.lower[number]) < _MIN_LETTERS or words.lower[number] in _FUNCTION[language]:
        return False
    if governor_of(words, number, language) is not None:
        return True
    place = number - 1
    while place > 0 and words.lower[place] in ADVERBS[language]:
        place -= 1
    return language is Language.ENGLISH and place >= 0 and words.lower[place] in ENGLISH_MODALS


def is_plain_present(words: Words, number: int) -> bool:
    """Whether an English word can be a verb in its plain form behind a plural: "nurses accuse managers"."""
    if not number or words.lower[number] in _FUNCTION[Language.ENGLISH] | NOT_VERBS[Language.ENGLISH] or words.written[number][0].isupper():
        return False
    before = words.lower[number - 1]
    if not (before.endswith("s") and before not in _FUNCTION[Language.ENGLISH]) and before not in ENGLISH_PLURALS:
        return False
    return any(form.endswith("ing") and in_lexicon(form, Language.ENGLISH) for form in inflect(words.lower[number], Language.ENGLISH))


@lru_cache(maxsize=1 << 15)
def _looks_like_verb(word: str, language: Language) -> bool:
    return _VERB[language].fullmatch(word) is not None or (language is Language.ENGLISH and word in ENGLISH_PAST)


def _is_fronted(words: Words, number: int) -> bool:
    """Whether a pronoun before a verb takes up an object that stands before it: "a la ministra la interrumpió"."""
    return words.lower[number - 1] in OBJECT_PRONOUNS and any(
        word in ("a", "al") for word in words.lower[max(0, number - REACH) : number - 1]
    )


def is_past(word: str, language: Language) -> bool:
    """Whether a word is a verb in a past tense by its form: "boots" may be one in another tense."""
    if language is Language.SPANISH:
        return _PAST.fullmatch(word) is not None
    return word.endswith("ed") or word in ENGLISH_PAST
