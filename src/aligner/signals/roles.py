"""Who did what to whom: pairs of verbs that translate each other, with the ones who act and are acted on exchanged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from aligner.bitext import Span
from aligner.languages.es_en_clauses import INVERSE
from aligner.languages.inflection import inflect
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.signals.clauses import Roles, is_verb, read_roles
from aligner.signals.same_names import linked_words

__all__ = ["RoleExchange", "find_role_exchanges"]

_VERB_LINK, _LINK, _SURE_LINK = 0.7, 0.4, 0.8
"""Probabilities from which a link counts: of verbs; of those who take part; and of these where one side names only one. Set by hand."""
_MIN_LETTERS = 3
_INVERSE = frozenset(form for verb in INVERSE for form in inflect(verb, Language.SPANISH))


@dataclass(frozen=True, slots=True)
class RoleExchange:
    """A verb of each side whose agent and patient are exchanged.

    `spans`: the verbs. `agents`: who acts, by language, where it is said. `complete`: both sides name both.
    """

    spans: Mapping[Language, Span]
    agents: Mapping[Language, Span]
    complete: bool


def find_role_exchanges(spanish: str, english: str) -> Iterator[RoleExchange]:
    """Verbs whose two participants are exchanged between the two sides."""
    alignment = align_words(spanish, english)
    for link in alignment.links:
        if link.probability < _VERB_LINK:
            continue
        if not is_verb(alignment.spanish, link.spanish, Language.SPANISH) or not is_verb(alignment.english, link.english, Language.ENGLISH):
            continue
        if alignment.spanish.lower[link.spanish] in _INVERSE:
            continue
        own = read_roles(alignment.spanish, link.spanish, Language.SPANISH)
        other = read_roles(alignment.english, link.english, Language.ENGLISH)
        if own is None or other is None or not _are_exchanged(own, other, alignment):
            continue
        words = {Language.SPANISH: (alignment.spanish, link.spanish, own), Language.ENGLISH: (alignment.english, link.english, other)}
        yield RoleExchange(
            {language: text.spans[number] for language, (text, number, _) in words.items()},
            {language: text.span(min(roles.agent), max(roles.agent)) for language, (text, _, roles) in words.items() if roles.agent},
            own.complete and other.complete,
        )


def _are_exchanged(own: Roles, other: Roles, alignment: WordAlignment) -> bool:
    """Whether one side's agent is the other's patient, and the reverse. Where a side says only one of the two, the other side says both."""
    both = own.complete and other.complete
    least = _LINK if both else _SURE_LINK
    kept = _linked(own.agent, other.agent, alignment, _LINK) + _linked(own.patient, other.patient, alignment, _LINK)
    first, second = _linked(own.agent, other.patient, alignment, least), _linked(own.patient, other.agent, alignment, least)
    if both:
        return first > 0 and second > 0 and kept < first + second
    if kept or not (own.complete or other.complete):
        return False
    return (own.transitive or other.transitive) and first + second > 0


def _linked(own: frozenset[int], other: frozenset[int], alignment: WordAlignment, least: float) -> int:
    """How many links of at least a probability connect two sets of words."""
    links = linked_words(alignment.spanish.text, alignment.english.text, least)
    return sum(a in own and b in other and len(alignment.spanish.lower[a]) >= _MIN_LETTERS for a, b in links)
