"""Prepositions and conjunctions: where something is, from where and to where, when, why, and what is counted in, told otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.languages.pair import Language, Side
from aligner.signals.words.choices import changed_choices
from aligner.signals.words.relations import find_other_relations

__all__ = ["CHECKS"]

_KINDS = {
    "place": "another place",
    "way": "the way goes in the other direction",
    "time": "another time",
    "reason": "what follows is joined in another way",
    "amount": "another amount",
    "part": "what follows is joined in another way",
}


def _find(pairing: Pairing) -> Iterator[Finding]:
    source = Language(pairing.languages.language_of(Side.SOURCE))
    for other in find_other_relations(pairing.spanish, pairing.english):
        words = {language: quoted(pairing.text(language)[slice(*other.spans[language])], language) for language in Language}
        message = f"{words[source]} became {words[source.other]}: {_KINDS[other.kind]}"
        yield pairing.finding("relation", Severity.WARNING, message, other.spans)
    for spans in changed_choices(pairing.spanish, pairing.english):
        words = {language: quoted(pairing.text(language)[slice(*spans[language])], language) for language in Language}
        message = f"{words[source]} became {words[source.other]}: one of two is meant on one side, and both on the other"
        yield pairing.finding("relation", Severity.WARNING, message, spans)


CHECKS = (
    Check(
        "relation",
        Severity.WARNING,
        "Where, when or why is told otherwise",
        "A preposition, a conjunction or a verb of motion says one thing of some words, and the other side something that excludes it of "
        "the same words: behind and inside, near and far from, coming from and going to, during and before, since and until, because and "
        "even though, instead of and besides, a fine or prison and a fine and prison. Words with several meanings are left alone where "
        "one of them fits. Example: «detrás de la estación» became “inside the station”.",
        find=_find,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
