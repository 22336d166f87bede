"""The tables of names as the check of names asks them: what a name is in the other language, and which words belong to a place."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from aligner.languages.es_en_countries import COUNTRIES
from aligner.languages.es_en_name_words import DEMONYMS, INSTITUTIONS, OTHER_NAMES
from aligner.languages.es_en_names import NAMES
from aligner.languages.es_en_places import ORDINARY, PLACES
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold

__all__ = ["demonyms", "exonyms", "is_country", "is_place", "name_one_institution"]

Table = Mapping[str, frozenset[str]]
_SAME_BEGINNING = 3
"""Letters that a place and what belongs to it have in common."""


def _by_language(text: str) -> Mapping[Language, Table]:
    """A table of lines `Spanish words = English words` as what the words of each language are in the other."""
    tables: Mapping[Language, defaultdict[str, set[str]]] = {language: defaultdict(set) for language in Language}
    of_places = demonyms(Language.SPANISH)
    for line in text.strip().splitlines():
        if not line:
            continue
        written, english = (side.split() for side in line.split("="))
        spanish = [form for word in map(fold, written) for form in (_forms(word) if word in of_places else (word,))]
        for word in spanish:
            tables[Language.SPANISH][word].update(map(fold, english))
        for word in english:
            tables[Language.ENGLISH][fold(word)].update(spanish)
    return {language: {word: frozenset(others) for word, others in table.items()} for language, table in tables.items()}


def _forms(word: str) -> set[str]:
    """A Spanish word for what belongs to a place (no accents) in all genders and numbers; some forms do not exist."""
    stem = re.sub("[oa]s?$", "", word)
    return {word, *(stem + ending for ending in ("o", "a", "os", "as", "es"))}


@cache
def _exonyms() -> Mapping[Language, Table]:
    return _by_language(PLACES + NAMES)


def exonyms(language: Language) -> Table:
    """What the names of a language are in the other language, all in lower case without accents."""
    return _exonyms()[language]


@cache
def demonyms(language: Language) -> frozenset[str]:
    """Words of the tables that are what belongs to a place (alemán, Parisian) and not the place; lower case, no accents."""
    side = list(Language).index(language)
    found = set(DEMONYMS[language])
    lines = PLACES.strip().splitlines()
    for line in lines:
        words = line.split("=")[side].split()
        for k, word in enumerate(words):
            if any(word != before and word[:_SAME_BEGINNING] == before[:_SAME_BEGINNING] for before in words[:k]):
                found.add(word)
    found -= OTHER_NAMES
    if language is Language.ENGLISH:
        return frozenset(found)
    places = {line.split()[0] for line in lines}  # Noruega is no form of noruego
    return frozenset(form for word in found for form in _forms(word)) - places


@cache
def _places() -> Mapping[Language, frozenset[str]]:
    return {language: frozenset(table) - ORDINARY for language, table in _by_language(PLACES).items()}


def is_place(folded: str, language: Language) -> bool:
    """Whether the tables have a word of a language (lower case, no accents) as a place or what belongs to it, and it is little else."""
    return folded in _places()[language]


@cache
def _countries() -> Mapping[Language, frozenset[str]]:
    return {language: frozenset(table) - ORDINARY for language, table in _by_language(COUNTRIES).items()}


def is_country(folded: str, language: Language) -> bool:
    """Whether a word of a language (lower case, no accents) is a country or its people."""
    return folded in _countries()[language]


@cache
def _institutions() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    lines = (line.split("|") for line in INSTITUTIONS.strip().splitlines())
    return tuple((frozenset(spanish.split()), frozenset(english.split())) for spanish, english in lines)


def name_one_institution(spanish: Sequence[str], english: Sequence[str]) -> bool:
    """Whether two runs of words (lower case, no accents) are an institution by its common noun, and a usual rendering of it."""
    return any(any(word in own for word in spanish) and any(word in other for word in english) for own, other in _institutions())
