"""What a preposition or a conjunction says of the words behind it, where the other text says something that excludes it of the same words.

Such words have many uses, so their arguments must translate each other, no other such word of either text may answer, and words with
several meanings must exclude each other in all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from aligner.bitext import Span
from aligner.languages.es_en_relations import EXCLUSIVE
from aligner.languages.pair import Language
from aligner.signals.names.same_names import linked_words
from aligner.signals.words.relation_marks import Mark, marks_of

__all__ = ["OtherRelation", "find_other_relations"]

_LINK = 0.5
"""Probability of a link from which two arguments are the same. Set by hand."""


@dataclass(frozen=True, slots=True)
class OtherRelation:
    """Two words that relate the same argument in ways that exclude each other. `kind`: that of RELATION_WORDS."""

    kind: str
    spans: Mapping[Language, Span]


def find_other_relations(spanish: str, english: str) -> Iterator[OtherRelation]:
    """Relations of one argument that exclude each other between the two texts; at most one."""
    own = marks_of(spanish, Language.SPANISH)
    if not own:
        return
    other = marks_of(english, Language.ENGLISH)
    pairs = [(one, two) for one in own for two in other if _exclude(one, two)]
    if not pairs:
        return
    links = linked_words(spanish, english, _LINK)
    turned = frozenset((b, a) for a, b in links)
    for one, two in pairs:
        if _share(one, two, links) and not _is_answered(one, own, other, links) and not _is_answered(two, other, own, turned):
            yield OtherRelation(one.kind, {Language.SPANISH: one.span, Language.ENGLISH: two.span})
            return


def _is_answered(mark: Mark, own: Sequence[Mark], other: Sequence[Mark], links: frozenset[tuple[int, int]]) -> bool:
    """Whether the other text may say the same: of the same argument, or by a word that answers none of this text.

    "Throughout" says «durante» in «a pesar de que llovió durante todo septiembre», and does not answer «a pesar de que» too.
    """
    for there in other:
        if any(one is not mark and one.values & there.values and _share(one, there, links) for one in own):
            continue
        if _share(mark, there, links):
            if not _exclude(mark, there):
                return True
        elif mark.values & there.values and not any(_share(one, there, links) for one in own):
            return True
    return False


def _exclude(one: Mark, two: Mark) -> bool:
    """Whether all meanings of two marks exclude each other."""
    return bool(one.values and two.values) and all(frozenset(pair) in EXCLUSIVE for pair in product(one.values, two.values))


def _share(one: Mark, two: Mark, links: frozenset[tuple[int, int]]) -> bool:
    """Whether what two marks are about has links into each other."""
    return any((a, b) in links for a, b in product(one.head, two.argument)) and any(
        (a, b) in links for a, b in product(one.argument, two.head)
    )
