"""Peoples and countries: the Spanish adjective of one country where the English text names another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from aligner.bitext import Finding, Severity
from aligner.checks.base import Pairing
from aligner.languages.es_en_peoples import PEOPLES
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import read_words

__all__ = ["find_other_country"]

_MIN_LETTERS = 4
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
def _adjective_of(word: str) -> frozenset[int]:
    """The countries (by number) whose adjective a Spanish word (lower case) is."""
    folded = fold(word)
    return frozenset(k for k, (adjectives, _) in enumerate(_countries()) if adjectives.fullmatch(folded))


@lru_cache(maxsize=65536)
def _mentioned(word: str, language: Language) -> frozenset[int]:
    """The countries that a word (lower case) of a language mentions."""
    folded = fold(word)
    return frozenset(k for k, (_, mentioned) in enumerate(_countries()) if mentioned[language].fullmatch(folded))


def find_other_country(pairing: Pairing) -> Iterator[Finding]:
    """A finding when the Spanish text has the adjective of one country that the English does not name, and the English names another."""
    spanish, english = read_words(pairing.spanish), read_words(pairing.english)
    # With a capital it may be a surname.
    adjectives = [(k, countries) for k, word in enumerate(spanish.written) if word.islower() and (countries := _adjective_of(word))]
    if not adjectives or english.all_caps or spanish.all_caps:
        return
    capitals = [k for k, word in enumerate(english.written) if word[0].isupper()]
    named = [(k, countries) for k in capitals if (countries := _mentioned(english.lower[k], Language.ENGLISH))]
    theirs = frozenset().union(*(countries for _, countries in named))
    lost = [(k, countries) for k, countries in adjectives if not countries & theirs]
    if not lost:
        return
    ours = frozenset().union(*(_mentioned(word, Language.SPANISH) for word in spanish.lower))
    extra = [(k, countries) for k, countries in named if not countries & ours and len(english.lower[k]) >= _MIN_LETTERS]
    if len({countries for _, countries in lost}) != 1 or len({countries for _, countries in extra}) != 1:
        return
    first, second = lost[0][0], extra[0][0]
    message = f"«{spanish.written[first]}» and “{english.written[second]}” are different countries"
    spans = {Language.SPANISH: spanish.spans[first], Language.ENGLISH: english.spans[second]}
    yield pairing.finding("name", Severity.WARNING, message, spans)
