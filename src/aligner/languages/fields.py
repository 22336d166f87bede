"""Fields: groups of words of which each says something else, so that none is ever the translation of another: spring and autumn.

How the tables (`es_en_fields_*.py`) are written: a block is a field, a line says one thing: its Spanish words, a bar, its English words, as
dictionaries list them; `_` joins the words of a phrase, of which the first may be inflected. A line that begins with two spaces goes on
with the one before. Nothing else that may say it need be listed: what the lexicon or WordNet has as a translation answers a word, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from aligner.languages.pair import Language

__all__ = ["Field", "Saying", "fields_of"]


class Saying(NamedTuple):
    """One thing that a field can say: the words and phrases that say it, by language."""

    words: Mapping[Language, tuple[str, ...]]


Field = tuple[Saying, ...]
"""What a field can say: two things or more."""


def fields_of(table: str) -> tuple[Field, ...]:
    """The fields of a table."""
    blocks = table.strip().replace("\n  ", " ").split("\n\n")
    return tuple(tuple(_saying(line) for line in block.splitlines()) for block in blocks)


def _saying(line: str) -> Saying:
    spanish, english = line.split(" | ")
    return Saying({Language.SPANISH: tuple(spanish.split()), Language.ENGLISH: tuple(english.split())})
