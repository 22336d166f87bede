"""Ladders: words of which a statement says one, with rungs: suspected, charged, convicted, acquitted.

How words are written in the tables (`es_en_ladder_*.py`): separated by spaces; `absolver~` stands for every form of a verb, noun or
adjective given by its dictionary form (`inflection.inflect`); `absuelt*` for any ending; `a|b` for either; `_` joins the words of a phrase.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from aligner.languages.pair import Language

__all__ = ["FAR", "NEAR", "Ladder", "Rung", "alike", "ladder_of"]

_BAR = re.compile(r"(?<=\s)\|(?=\s|$)")
"""What parts the words of a line; without spaces around it, it parts alternatives."""

NEAR, FAR = 7.0, 14.0
"""How far a word may stand from where its counterpart is expected, in words. Set by hand on newstest 2008 and 2010."""


@dataclass(frozen=True, slots=True)
class Rung:
    """A rung: its name in plain English for messages, and the words that say it in each language.

    `also_spanish`, `also_english`: words that may say it too, but have other meanings, or other rungs: they answer and are never reported.
    """

    name: str
    spanish: str
    english: str
    also_spanish: str = ""
    also_english: str = ""

    def words(self, language: Language) -> str:
        """The words of a language that say this rung and nothing else."""
        return self.spanish if language is Language.SPANISH else self.english

    def also(self, language: Language) -> str:
        """The further words of a language that may say it."""
        return self.also_spanish if language is Language.SPANISH else self.also_english


@dataclass(frozen=True, slots=True, eq=False)
class Ladder:
    """The rungs of a ladder. Two are the same only if they are one: their words are too many to be compared wherever one is a key.

    `idle_spanish`, `idle_english`: phrases in which its words say nothing of it ("in charge"). `alike`: pairs of rungs, by their names,
    that translations exchange freely: a minister of one country is a secretary in another. `reach`: words between where a counterpart is
    expected and where it stands, at most; farther where the words have hardly another meaning.
    """

    rungs: tuple[Rung, ...]
    idle_spanish: str = ""
    idle_english: str = ""
    alike: frozenset[frozenset[str]] = frozenset()
    reach: float = NEAR

    def idle(self, language: Language) -> str:
        """The phrases of a language that say nothing of the ladder."""
        return self.idle_spanish if language is Language.SPANISH else self.idle_english


def alike(*groups: str) -> frozenset[frozenset[str]]:
    """Pairs of rungs of which translations use one for the other: all pairs of each group, whose names are parted by `|`."""
    named = [tuple(group.split("|")) for group in groups]
    return frozenset(frozenset({one, other}) for names in named for one in names for other in names if one != other)


def _rung(line: str) -> Rung:
    """The rung of a line; its name is its first English word."""
    spanish, english, also_spanish, also_english = (part.strip() for part in _BAR.split(line))
    name = (english or also_english).split()[0].rstrip("~*").replace("_", " ")
    return Rung(name, spanish, english, also_spanish, also_english)


def ladder_of(table: str) -> Ladder:
    """The ladder of a table of lines: Spanish words | English words | further Spanish words | further English words.

    A line that begins with two spaces goes on with the one before. A line `= one | other` names rungs, by their first English word, that
    translations exchange freely. The words reach far.
    """
    lines = [line for line in table.replace("\n  ", " ").splitlines() if line]
    groups = ("|".join(name.strip() for name in line[1:].split("|")) for line in lines if line.startswith("="))
    return Ladder(tuple(_rung(line) for line in lines if not line.startswith("=")), alike=alike(*groups), reach=FAR)
