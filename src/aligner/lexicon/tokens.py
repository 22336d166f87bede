"""Words as the lexicon has them, their forms without accents, and their stems."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["STEM", "fold", "stem", "words"]

_WORD = re.compile(r"[^\W\d_]+")
_COMBINING = re.compile(r"[\u0300-\u036f]+")


def words(text: str) -> list[str]:
    """Lower-cased words alone, accents kept; what the lexicon is made of.

    >>> words("El T-MEC entró en vigor en 2020.")
    ['el', 't', 'mec', 'entró', 'en', 'vigor', 'en']
    """
    return _WORD.findall(text.lower())


def fold(token: str) -> str:
    """The token without accents.

    >>> fold("según")
    'segun'
    """
    return token if token.isascii() else _COMBINING.sub("", unicodedata.normalize("NFD", token))


STEM = 5
"""Letters of a stem."""


def stem(word: str) -> str:
    """The first letters of a word without accents: what its inflected forms have in common, roughly, in any language.

    >>> stem("presidentes"), stem("presidencia"), stem("él")
    ('presi', 'presi', 'el')
    """
    return fold(word)[:STEM]
