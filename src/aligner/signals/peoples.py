"""Which countries a word mentions, and whose adjective a Spanish word is: «francés», "French"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from aligner.languages.es_en_peoples import PEOPLES
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold

__all__ = ["adjective_of", "countries_of"]

_ENDINGS = r"(?:|[aoe]|as|os|es|s)"


@cache
def _countries() -> tuple[tuple[re.Pattern[str], Mapping[Language, re.Pattern[str]]], ...]:
    """For each country: its Spanish adjectives, and the words of each language that mention it."""
    rows = []
    for line in PEOPLES.strip().splitlines():
        spanish, english = line.split("=")
        adjectives, others = spanish.split("|")
        strict = rf"(?:{'|'.join(adjectives.split())}){_ENDINGS}"
        mentioned = {
            Language.SPANISH: re.compile(rf"{strict}|(?:{'|'.join(others.split())})\w*"),
            Language.ENGLISH: re.compile("|".join(word[:-1] if word.endswith(".") else rf"{word}\w*" for word in english.split())),
        }
        rows.append((re.compile(strict), mentioned))
    return tuple(rows)


@lru_cache(maxsize=65536)
def adjective_of(word: str) -> frozenset[int]:
    """The countries (by number) whose adjective a Spanish word (lower case) is."""
    folded = fold(word)
    return frozenset(k for k, (adjectives, _) in enumerate(_countries()) if adjectives.fullmatch(folded))


@lru_cache(maxsize=65536)
def countries_of(word: str, language: Language) -> frozenset[int]:
    """The countries that a word (lower case) of a language mentions."""
    folded = fold(word)
    return frozenset(k for k, (_, mentioned) in enumerate(_countries()) if mentioned[language].fullmatch(folded))
