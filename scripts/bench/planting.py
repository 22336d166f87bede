"""Plant one defect in one side of a Spanish-English pair: a changed number, a dropped negation, a clause less …

Written for measuring the checks, with rules and tables of its own (`planting_words`): nothing is taken from the checks. Every change
leaves text that reads like a sentence (except where the kind is broken text), changes what is said, and is made only where the other
side supports what is changed: a digit that both sides have, a hedge that both sides voice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import planting_names as names
import planting_values as values
import planting_wording as wording
from planting_base import Edit, Maker, Pool, View

__all__ = ["KINDS", "Edit", "Planted", "Pool", "View", "candidates", "plant", "pool_of"]


@dataclass(frozen=True)
class Planted:
    """A defect: its kind, the changed text, and the words that were there before and are now."""

    kind: str
    text: str
    before: str
    after: str


def pool_of(views: Sequence[View]) -> Pool:
    """What a corpus gives to plant with."""
    names_found: dict[str, None] = {}
    acronyms: dict[str, None] = {}
    added: dict[str, None] = {}
    for view in views:
        names_found.update(dict.fromkeys(view.own[a:b] for a, b in names.shared_names(view)))
        acronyms.update(dict.fromkeys(match.group() for match in names.shared_acronyms(view)))
        added.update(dict.fromkeys(text for edit, text in wording.clauses(view.own, view.words) if edit.end > len(view.own) - 4))
    by_length: dict[int, list[str]] = {}
    for name in names_found:
        by_length.setdefault(len(name.split()), []).append(name)
    return Pool(by_length, list(acronyms), list(added))


_MAKERS: tuple[Maker, ...] = (
    values.number_digit, values.number_swapped, values.number_tenfold, values.number_word, values.scale, values.percent, values.year,
    values.month, values.day, values.weekday, values.clock, values.decade, values.currency, values.unit, names.name_swapped,
    names.name_misspelt, names.place_swapped, names.acronym_swapped, names.acronym_untranslated, wording.negation_dropped,
    wording.negation_added, wording.hedge_removed, wording.restriction_removed, wording.pronoun_swapped, wording.false_friend,
    wording.clause_removed, wording.clause_added, wording.untranslated, wording.half_untranslated, wording.quote_dropped,
    wording.quote_wrong, wording.question_lost, wording.repeated_word, wording.mojibake,
)  # fmt: skip
KINDS: dict[str, Maker] = {maker.__name__.replace("_", " "): maker for maker in _MAKERS}
"""Kinds of defect by name."""


def candidates(kind: str, view: View, pool: Pool, random: Random) -> list[Edit]:
    """The changes of this kind that can be made."""
    return [edit for edit in KINDS[kind](view, pool, random) if " ".join(edit.apply(view.own).split()) != " ".join(view.own.split())]


def plant(kind: str, view: View, pool: Pool, random: Random) -> Planted | None:
    """Make one change of this kind, chosen by `random`; None where the kind does not apply."""
    edits = candidates(kind, view, pool, random)
    if not edits:
        return None
    edit = random.choice(edits)
    return Planted(kind, edit.apply(view.own), view.own[edit.start : edit.end], edit.text)
