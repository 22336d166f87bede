"""Which countries a word mentions, and whose adjective a Spanish word is: «francés», "French"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from aligner.languages.es_en_peoples import PEOPLES
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold

__all__ = ["adjective_of", "countries_of"]

_ENDINGS = ("", "a", "o", "e", "as", "os", "es", "s")


@dataclass(frozen=True, slots=True)
class _Countries:
    """By words without accents, the countries (by number) they stand for. `adjectives`: Spanish adjectives; `whole`: other whole words;
    `beginnings`: with what further words that mention a country begin.
    """

    adjectives: Mapping[str, frozenset[int]]
    whole: Mapping[Language, Mapping[str, frozenset[int]]]
    beginnings: Mapping[Language, Mapping[str, frozenset[int]]]


_NONE: frozenset[int] = frozenset()


@cache
def _countries() -> _Countries:
    adjectives: dict[str, frozenset[int]] = {}
    whole: dict[Language, dict[str, frozenset[int]]] = {language: {} for language in Language}
    beginnings: dict[Language, dict[str, frozenset[int]]] = {language: {} for language in Language}
    for number, line in enumerate(PEOPLES.strip().splitlines()):
        spanish, english = line.split("=")
        strict, others = spanish.split("|")
        _note(number, adjectives, (stem + ending for stem in strict.split() for ending in _ENDINGS))
        _note(number, beginnings[Language.SPANISH], others.split())
        _note(number, beginnings[Language.ENGLISH], (word for word in english.split() if not word.endswith(".")))
        _note(number, whole[Language.ENGLISH], (word.removesuffix(".") for word in english.split() if word.endswith(".")))
    whole[Language.SPANISH] = adjectives
    return _Countries(adjectives, whole, beginnings)


def _note(number: int, table: dict[str, frozenset[int]], words: Iterable[str]) -> None:
    for word in words:
        table[word] = table.get(word, _NONE) | {number}


@lru_cache(maxsize=65536)
def adjective_of(word: str) -> frozenset[int]:
    """The countries (by number) whose adjective a Spanish word (lower case) is."""
    return _countries().adjectives.get(fold(word), _NONE)


@lru_cache(maxsize=65536)
def countries_of(word: str, language: Language) -> frozenset[int]:
    """The countries that a word (lower case) of a language mentions."""
    folded, countries = fold(word), _countries()
    begin = countries.beginnings[language]
    return countries.whole[language].get(folded, _NONE).union(*(begin.get(folded[:end], _NONE) for end in range(len(folded) + 1)))
