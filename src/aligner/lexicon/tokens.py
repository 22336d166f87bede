"""Words in the form in which the lexicon stores them, words without accents, and stems."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["STEM", "fold", "stem", "words"]

_WORD = re.compile(r"[^\W\d_]+")
_LONG = 40
"""Letters up to which a word without accents is remembered: news have the same words again and again."""
_COMBINING = re.compile(r"[\u0300-\u036f]+")


def words(text: str) -> list[str]:
    """The words of a text in lower case, with their accents and without numbers: the form that the lexicon stores.

    >>> words("El T-MEC entró en vigor en 2020.")
    ['el', 't', 'mec', 'entró', 'en', 'vigor', 'en']
    """
    return _WORD.findall(text.lower())


def fold(token: str) -> str:
    """The token without accents.

    >>> fold("según")
    'segun'
    """
    if token.isascii():
        return token
    return _folded(token) if len(token) <= _LONG else _folded.__wrapped__(token)


@lru_cache(maxsize=1 << 14)
def _folded(token: str) -> str:
    return _COMBINING.sub("", unicodedata.normalize("NFD", token))


STEM = 5
"""Length of a stem, in letters."""


def stem(word: str) -> str:
    """The first letters of a word, without accents: a rough stem that most inflected forms of the word share, in any language.

    >>> stem("presidentes"), stem("presidencia"), stem("él")
    ('presi', 'presi', 'el')
    """
    return fold(word)[:STEM]
