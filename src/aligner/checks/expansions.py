"""Institutions that one side spells out and the other names by an acronym."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from aligner.bitext import Span
from aligner.languages.es_en_acronyms import ACRONYMS
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold

__all__ = ["spells_out"]

_ACRONYM = re.compile(r"(?<![\w.])([A-ZÑ][A-ZÑ0-9]{1,6})s?(?![\w.]|\.\w)")
_BESIDE = re.compile(r"(?:\(|,? (?:or|o) )(?:the |el |la )?[A-ZÑ]{2,7}\b")
_WORD = re.compile(r"[^\W\d_]{4,}")
_AFTER = 14
"""Characters after a name in which its acronym may be."""
_CAPITALS = 0.4
"""Share of capitals among the longer words of a name, at least. Set by hand."""


@cache
def _names(language: Language) -> dict[str, tuple[str, ...]]:
    """The names of institutions in a language by their acronyms in the other."""
    table: dict[str, tuple[str, ...]] = {}
    for line in ACRONYMS.strip().splitlines():
        spanish, english, english_names, spanish_names = ([part.strip() for part in field.split(",")] for field in line.split(";"))
        acronyms, names = (spanish, english_names) if language is Language.ENGLISH else (english, spanish_names)
        for acronym in acronyms:
            table[acronym] = (*table.get(acronym, ()), *names)
    return table


def spells_out(own: str, span: Span, other: str, language: Language) -> bool:
    """Whether the words of a span of `own`, a text in the language, are an institution that `other` names by its acronym."""
    acronyms = [*_ACRONYM.findall(other), *_ACRONYM.findall(fold(other))]  # KSČM, too
    words = _WORD.findall(own, *span)
    if not acronyms or not words or sum(word[0].isupper() for word in words) < _CAPITALS * len(words):
        return False
    if _BESIDE.search(own, span[0], span[1] + _AFTER):
        return True
    if any(_begins_like(acronym, words) for acronym in set(acronyms).difference(_ACRONYM.findall(own))):
        return True
    folded = fold(own[slice(*span)].lower())
    return any(name and name in folded for acronym in acronyms for name in _names(language).get(acronym, ()))


def _begins_like(acronym: str, words: Sequence[str]) -> bool:
    """Whether longer words of a name together begin with the letters of an acronym, in any order, and one more word is left at most."""
    size = len(acronym)
    if not size <= len(words) <= size + 1:
        return False
    starts = range(len(words) - size + 1)
    return any(
        all(word[0].isupper() for word in words[k : k + size])
        and sorted(fold(word[0].lower()) for word in words[k : k + size]) == sorted(fold(acronym.lower()))
        for k in starts
    )
