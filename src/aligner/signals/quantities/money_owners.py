"""Whose money a sum is in, where several countries have a currency of one name: "A$3 million", «dólares australianos»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from aligner.bitext import Span
from aligner.languages.es_en_money_owners import KINDS, OWNERS
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold

__all__ = ["other_owners"]

_SIGN = re.compile(r"(?<![\w.$])((?:U\.S\.|[A-Z]{1,3}))\s?\$")
_CODE = re.compile(r"(?<![\w$])[A-Z]{3}(?=\s?\d)|(?<=\d)\s?[A-Z]{3}\b|(?<=\bmillones de )[A-Z]{3}\b|(?<=\bmillion )[A-Z]{3}\b")
_NAMED = {
    Language.SPANISH: re.compile(rf"\b(?:{KINDS[Language.SPANISH]})\s+(?:del?\s+)?([^\W\d_]+(?:\s[^\W\d_]+)?)", re.IGNORECASE),
    Language.ENGLISH: re.compile(
        rf"(?<![\w.])((?:U\.S\.?|U\.K\.?|[^\W\d_]+(?:\s[^\W\d_]+)?))[\s-](?:{KINDS[Language.ENGLISH]})\b", re.IGNORECASE
    ),
}


@cache
def _beginnings(language: Language) -> tuple[tuple[str, int], ...]:
    """The beginnings of names and adjectives of a language, each with its country, by number."""
    column = 0 if language is Language.SPANISH else 1
    lines = enumerate(OWNERS.strip().splitlines())
    return tuple((word.replace("_", " "), number) for number, line in lines for word in line.split("|")[column].split())


@cache
def _signs() -> Mapping[str, int]:
    return {sign: number for number, line in enumerate(OWNERS.strip().splitlines()) for sign in line.split("|")[2].split()}


def _named(words: str, language: Language) -> int | None:
    """The country that one or two words name, whichever of the two it is."""
    folded = fold(words).lower()
    starts = [folded, *folded.split()[1:]]
    return next((number for begin, number in _beginnings(language) for start in starts if start.startswith(begin)), None)


def _owners(text: str, language: Language) -> Iterator[tuple[int, Span]]:
    """The countries whose money a text says a sum is in, each with the characters that say so."""
    for match in _SIGN.finditer(text):
        number = _signs().get(match[1].lower().rstrip("."))
        if number is not None:
            yield number, match.span()
    for match in _CODE.finditer(text):
        number = _signs().get(match[0].strip().lower())
        if number is not None:
            yield number, match.span()
    for match in _NAMED[language].finditer(text):
        number = _named(match[1], language)
        if number is not None:
            yield number, match.span()


def other_owners(spanish: str, english: str) -> Mapping[Language, Span] | None:
    """Money of one country that became that of another, each named by its side alone: spans by language. At most one."""
    in_spanish = list(_owners(spanish, Language.SPANISH))
    if not in_spanish:
        return None
    found = {Language.SPANISH: in_spanish, Language.ENGLISH: list(_owners(english, Language.ENGLISH))}
    alone: dict[Language, Span] = {}
    for language, own in found.items():
        theirs = {number for number, _ in found[language.other]}
        span = next((span for number, span in own if number not in theirs), None)
        if span is None:
            return None
        alone[language] = span
    return alone
