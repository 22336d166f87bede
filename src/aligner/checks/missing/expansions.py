"""Institutions that one side spells out and the other names by an acronym."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from aligner.bitext import Span
from aligner.languages.es_en_acronyms import ACRONYMS
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import translations

__all__ = ["spells_out"]

_ACRONYM = re.compile(r"(?<![\w.])([A-ZÑ][A-ZÑ0-9]{1,6})s?(?![\w.]|\.\w)")
_BESIDE = re.compile(r"(?:\(|,? (?:or|o) )(?:the |el |la )?[A-ZÑ]{2,7}\b")
_WORD = re.compile(r"[^\W\d_]{4,}")
_GOES_ON = re.compile(r"(?: (?:de |del |of |for |the )?[A-ZÁÉÍÓÚÑ][^\W\d_]{3,})+")
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
    rest = _GOES_ON.match(own, span[1])
    if _BESIDE.search(own, span[0], (rest.end() if rest else span[1]) + _AFTER):
        return True
    words += _WORD.findall(rest[0]) if rest else []
    if any(_begins_like(acronym, words, language) for acronym in set(acronyms).difference(_ACRONYM.findall(own))):
        return True
    folded = fold(own[slice(*span)].lower())
    return any(name and name in folded for acronym in acronyms for name in _names(language).get(acronym, ()))


def _begins_like(acronym: str, words: Sequence[str], language: Language) -> bool:
    """Whether longer words of a name together, or their translations, begin with the letters of an acronym, in any order.

    One more word may be left.
    """
    size = len(acronym)
    if not size <= len(words) <= size + 1:
        return False
    letters = fold(acronym.lower())
    return any(
        all(word[0].isupper() for word in words[k : k + size])
        and _match(letters, [_initials(word, language) for word in words[k : k + size]])
        for k in range(len(words) - size + 1)
    )


def _initials(word: str, language: Language) -> frozenset[str]:
    """The first letters of a word of a language and of its translations, without accents: of «Comité» that of committee, too."""
    return frozenset(fold(one)[0] for one in (word.lower(), *translations(word.lower(), language)))


def _match(letters: str, initials: Sequence[frozenset[str]]) -> bool:
    """Whether each letter can be given to one of the words, each word once."""
    if not letters:
        return True
    return any(letters[0] in own and _match(letters[1:], [*initials[:k], *initials[k + 1 :]]) for k, own in enumerate(initials))
