"""Words with a capital, and how surely each is (part of) a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from aligner.bitext import Span
from aligner.checks.names.tables import demonyms, exonyms, is_place
from aligner.languages.es_en_name_words import (
    ARTICLES,
    CAPITAL_IN_ENGLISH,
    LEARNED_ENDING,
    OFFICE_ENDING,
    SPANISH_AUXILIARIES,
    TITLES,
    WORD_ENDINGS,
)
from aligner.languages.pair import Language
from aligner.lexicon.spelling import edit_distance
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Words, in_lexicon, is_name, read_words, translations
from aligner.signals.grammar.clauses import is_verb

__all__ = ["Certainty", "Name", "find_names", "is_titled", "words_of_institution"]

_BEGINS = re.compile(r"(?:[.!?:;«»“”\"()\[\]–—…|•*¿¡]|(?<!\w)-|-(?= )|(?<!\s)(?=[^\S\n]*\n))\s*$")
_BEFORE = 20
"""Characters before a word that tell whether a sentence begins with it."""
_MIN_LETTERS = 3
_MIN_NEARLY, _LONG = 5, 7
"""Letters from which a name may be misspelt by one letter, and by two."""
_HEADLINE = 0.5
"""Share of words with a capital from which an English text is a headline, in which a capital says little. Set by hand."""
_MAX_TRANSLATIONS = 6
"""Translations of a word that tell whether it is a name."""
_LEARNED = re.compile(LEARNED_ENDING)
_OFFICE = re.compile(OFFICE_ENDING)
_SCALES = frozenset({"celsius", "fahrenheit", "kelvin", "richter"})
"""Measures with the name of a person, which are translated by other measures."""
_VERBAL = re.compile(r"(?:[óéáí]|mos|ndo|[aeií]ndo\w{2,3}|ad[oa]s?|id[oa]s?|aba[ns]?|ía[ns]?|mente|ción|ciones|se|les?|nos)$")
"""Endings of Spanish verbs and adverbs, which begin a sentence, too."""
_WORD_ENDINGS = {language: re.compile(rf"(?:{'|'.join(endings.split())})$") for language, endings in WORD_ENDINGS.items()}


class Certainty(IntEnum):
    """How surely a word with a capital is part of a name."""

    SURE = 2
    LIKELY = 1
    POSSIBLE = 0
    """Rather an institution or a title."""


@dataclass(frozen=True, slots=True)
class Name:
    """A word with a capital: its number among the words of its text, its characters, and its form in lower case without accents."""

    place: int
    span: Span
    written: str
    folded: str
    certainty: Certainty


@lru_cache(maxsize=4096)
def find_names(text: str, language: Language, known: frozenset[str] = frozenset()) -> tuple[Name, ...]:
    """Words with a capital that could be names; none in a text that is all in capitals.

    `known`: names of the article (lower case, no accents). At the beginning of a sentence, where every word has a capital, they are names,
    and so is a word that no dictionary has and that is nearly one of them.
    """
    words = read_words(text)
    if words.all_caps:
        return ()
    found: list[Name] = []
    for place, written in enumerate(words.written):
        lower = words.lower[place]
        if len(written) < _MIN_LETTERS or not written[0].isupper() or written.removesuffix("s").isupper() or lower in TITLES:
            continue
        if language is Language.ENGLISH and lower in CAPITAL_IN_ENGLISH:
            continue
        first = place == 0 or _begins_sentence(text, words.spans[place][0])
        certainty = _certainty(lower, language, first)
        if first and certainty is None and _is_bare_subject(words, place, language):
            certainty = Certainty.SURE
        if known and first and certainty is not Certainty.SURE and (fold(lower) in known or _is_nearly_known(lower, language, known)):
            certainty = Certainty.SURE
        if certainty is Certainty.POSSIBLE and found and _is_surname(found[-1], words, place, language):
            certainty = Certainty.LIKELY
        if certainty is not None and (len(written) > _MIN_LETTERS or (certainty is Certainty.SURE and not first)):
            found.append(Name(place, words.spans[place], written, fold(lower), certainty))
    if language is Language.ENGLISH and len(found) > _HEADLINE * len(words.lower):
        return tuple(name for name in found if name.certainty is Certainty.SURE)
    return tuple(found)


@lru_cache(maxsize=32768)
def _is_nearly_known(lower: str, language: Language, known: frozenset[str]) -> bool:
    """Whether a word that neither language has is a name of the article but for a letter or two."""
    if len(lower) < _MIN_NEARLY or in_lexicon(lower, language) or in_lexicon(lower, language.other):
        return False
    folded = fold(lower)
    near = (name for name in known if name[0] == folded[0] and abs(len(name) - len(folded)) <= 1 and len(name) >= _MIN_NEARLY)
    return any(0 < edit_distance(folded, name) <= (1 if len(folded) < _LONG else 2) for name in near)


def _is_bare_subject(words: Words, place: int, language: Language) -> bool:
    """Whether a Spanish word that no dictionary has stands before a verb without an article, as only names do: «Petrosol anunció»."""
    lower = words.lower[place]
    if language is not Language.SPANISH or place + 1 >= len(words.lower) or words.between(place, place + 1) != " ":
        return False
    if len(lower) < _MIN_NEARLY or in_lexicon(lower, language) or in_lexicon(lower, language.other) or _VERBAL.search(lower):
        return False
    return words.lower[place + 1] in SPANISH_AUXILIARIES or is_verb(words, place + 1, language)


def _begins_sentence(text: str, start: int) -> bool:
    """Whether a sentence, quotation or item of a list begins at a place."""
    return _BEGINS.search(text, max(start - _BEFORE, 0), start) is not None


def _is_surname(before: Name, words: Words, place: int, language: Language) -> bool:
    """Whether an ordinary word with a capital is behind a name that is no place, as a surname is: Javier Barrio."""
    if before.certainty is not Certainty.SURE or is_place(before.folded, language) or not _are_neighbours(words, before.place, place):
        return False
    return not (_are_neighbours(words, place, place + 1) and words.written[place + 1][0].isupper())


def _are_neighbours(words: Words, one: int, other: int) -> bool:
    return one >= 0 and other < len(words.lower) and other - one == 1 and words.between(one, other) == " "


def is_titled(name: Name, words: Words) -> bool:
    """Whether an ordinary word with a capital is likely part of an institution or title: behind an article, or beside another."""
    place = name.place
    if _are_neighbours(words, place - 1, place) and (words.lower[place - 1] in ARTICLES or words.written[place - 1][0].isupper()):
        return True
    return _are_neighbours(words, place, place + 1) and words.written[place + 1][0].isupper()


def words_of_institution(run: Sequence[Name], words: Words, language: Language) -> list[str]:
    """The words of names side by side (lower case, no accents); of an institution with the words beside them that belong to its name.

    «Auditoría Superior» is one institution, also where «Auditoría» alone has its counterpart on the other side.
    """
    first, last = run[0].place, run[-1].place
    surely = any(name.certainty is Certainty.SURE for name in run)
    if not surely and all(in_lexicon(name.written.lower(), language) for name in run):
        while first > 0 and words.written[first - 1][0].isupper():
            first -= 1
        while last + 1 < len(words.written) and words.written[last + 1][0].isupper():
            last += 1
    return [fold(lower) for lower in words.lower[first : last + 1]]


@lru_cache(maxsize=32768)
def _certainty(lower: str, language: Language, first: bool) -> Certainty | None:
    """How surely a word with a capital is a name; None for a first word that has its capital for that alone."""
    if lower in _SCALES:
        return None
    known = in_lexicon(lower, language)
    if _is_listed(fold(lower), language) or (known and _is_only_name(lower, language)):
        return Certainty.SURE
    if first:
        strange = not (known or in_lexicon(lower, language.other)) and _WORD_ENDINGS[language].search(lower) is None
        return Certainty.SURE if strange else None
    if not known:
        return Certainty.POSSIBLE if _LEARNED.search(fold(lower)) or _OFFICE.search(lower) else Certainty.SURE
    translated = translations(lower, language)
    if is_name(lower, language) or lower in translated or fold(lower) in translated:
        return Certainty.LIKELY
    only_names = bool(translated) and all(is_name(word, language.other) for word in translated)
    return Certainty.LIKELY if only_names else Certainty.POSSIBLE


def _is_listed(folded: str, language: Language) -> bool:
    """Whether a word with a capital is a place by the tables, or in English what belongs to one: «Guardia Húngara» is no place."""
    return is_place(folded, language) and (language is Language.ENGLISH or folded not in demonyms(language))


@lru_cache(maxsize=32768)
def _is_only_name(lower: str, language: Language) -> bool:
    """Whether a known word is a name and nothing else: its translations are names or the same word."""
    if not is_name(lower, language):
        return False
    if fold(lower) in exonyms(language):
        return True
    known = translations(lower, language)[:_MAX_TRANSLATIONS]
    return all(is_name(word, language.other) or fold(word) == fold(lower) for word in known)
