"""Peoples and countries: the Spanish adjective of one country where the English text names another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from aligner.bitext import Finding, Severity
from aligner.checks.base import Pairing
from aligner.languages.es_en_peoples import PEOPLES
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import read_words

__all__ = ["other_people"]

_SHORTEST = 4
_ENDINGS = r"(?:|[aoe]|as|os|es|s)"


@cache
def _countries() -> tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...]:
    """For each country: Spanish adjectives, Spanish words that mention it, English words that do."""
    rows = []
    for line in PEOPLES.strip().splitlines():
        spanish, english = line.split("=")
        adjectives, others = spanish.split("|")
        strict = "|".join(adjectives.split())
        rows.append(
            (
                re.compile(rf"(?:{strict}){_ENDINGS}"),
                re.compile(rf"(?:{strict}){_ENDINGS}|(?:{'|'.join(others.split())})\w*"),
                re.compile("|".join(word[:-1] if word.endswith(".") else rf"{word}\w*" for word in english.split())),
            )
        )
    return tuple(rows)


@lru_cache(maxsize=65536)
def _adjectives(word: str) -> frozenset[int]:
    """The countries (by number) whose adjective a Spanish word (lower case) is."""
    folded = fold(word)
    return frozenset(k for k, row in enumerate(_countries()) if row[0].fullmatch(folded))


@lru_cache(maxsize=65536)
def _mentioned(word: str, english: bool) -> frozenset[int]:
    """The countries that a word (lower case) mentions."""
    folded = fold(word)
    return frozenset(k for k, row in enumerate(_countries()) if row[1 + english].fullmatch(folded))


def other_people(pairing: Pairing) -> Iterator[Finding]:
    """A finding when the one country that only the Spanish text speaks of, by an adjective, is another one in the English text."""
    spanish, english = read_words(pairing.spanish), read_words(pairing.english)
    # With a capital it may be a surname.
    adjectives = [(k, countries) for k, word in enumerate(spanish.written) if word.islower() and (countries := _adjectives(word))]
    if not adjectives or english.all_caps or spanish.all_caps:
        return
    capitals = [k for k, word in enumerate(english.written) if word[0].isupper()]
    named = [(k, countries) for k in capitals if (countries := _mentioned(english.lower[k], True))]
    theirs = frozenset().union(*(countries for _, countries in named))
    lost = [(k, countries) for k, countries in adjectives if not countries & theirs]
    if not lost:
        return
    ours = frozenset().union(*(_mentioned(word, False) for word in spanish.lower))
    extra = [(k, countries) for k, countries in named if not countries & ours and len(english.lower[k]) >= _SHORTEST]
    if len({countries for _, countries in lost}) != 1 or len({countries for _, countries in extra}) != 1:
        return
    first, second = lost[0][0], extra[0][0]
    message = f"“{spanish.written[first]}” and “{english.written[second]}” are of different countries"
    yield pairing.finding(
        "name", Severity.WARNING, message, {Language.SPANISH: spanish.spans[first], Language.ENGLISH: english.spans[second]}
    )
