"""Tokens as the aligner sees them: words, numbers and the punctuation marks that survive translation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

__all__ = ["BREAK", "STEM", "fold", "fold_all", "stem", "tokenize", "words"]

BREAK = "\n"
"""The token between two segments."""

# Words that begin with one of the usual letters come first: a range of letters is tested faster than a category.
_TOKEN = re.compile(r"[a-zß-öø-ÿ]+[^\W\d_]*|\d+(?:[.,]\d+)*|[?!%$€():;\"\n]|[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+")
_COMBINING = re.compile(r"[\u0300-\u036f]+")
# One mark for all quotation marks; the opening marks of Spanish go, as English has none.
_MARKS = (("“", '"'), ("”", '"'), ("«", '"'), ("»", '"'), ("¿", " "), ("¡", " "), ("\u2019", "'"))


def tokenize(texts: Sequence[str]) -> list[str]:
    r"""Lower-cased words, numbers (with their separators) and marks of all texts, in order, with a BREAK between two texts.

    >>> tokenize(["¿Subió un 3,5 %?", "No."])
    ['subió', 'un', '3,5', '%', '?', '\n', 'no']
    """
    joined = BREAK.join(text.replace(BREAK, " ") for text in texts)
    for mark, plain in _MARKS:
        joined = joined.replace(mark, plain)
    return _TOKEN.findall(joined.lower())


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


def fold_all(tokens: Sequence[str]) -> list[str]:
    """`fold` of many tokens at once; none of them may hold a BREAK."""
    return fold(BREAK.join(tokens)).split(BREAK) if tokens else []


STEM = 5
"""Letters of a stem."""


def stem(word: str) -> str:
    """The first letters of a word without accents: what its inflected forms have in common, roughly, in any language.

    >>> stem("presidentes"), stem("presidencia"), stem("él")
    ('presi', 'presi', 'el')
    """
    return fold(word)[:STEM]
