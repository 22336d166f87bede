"""Tokens as the aligner sees them: words, numbers and the punctuation marks that survive translation."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["fold", "stem", "tokenize", "words"]

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+|[?!%$€():;\"]")
_WORD = re.compile(r"[^\W\d_]+")
# One mark for all quotation marks; the opening marks of Spanish go, as English has none.
_MARKS = str.maketrans({"“": '"', "”": '"', "«": '"', "»": '"', "¿": " ", "¡": " ", "\u2019": "'"})


def tokenize(text: str) -> list[str]:
    """Lower-cased words, numbers (with their separators) and marks, in order.

    >>> tokenize("¿Subió un 3,5 %?")
    ['subió', 'un', '3,5', '%', '?']
    """
    return _TOKEN.findall(text.translate(_MARKS).lower())


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
    if token.isascii():
        return token
    return "".join(c for c in unicodedata.normalize("NFD", token) if not unicodedata.combining(c))


STEM = 5
"""Letters of a stem."""


def stem(word: str) -> str:
    """The first letters of a word without accents: what its inflected forms have in common, roughly, in any language.

    >>> stem("presidentes"), stem("presidencia"), stem("él")
    ('presi', 'presi', 'el')
    """
    return fold(word)[:STEM]
