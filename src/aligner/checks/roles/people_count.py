"""One person or several: "a worker was hurt" and «varios trabajadores resultaron heridos»."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.languages.pair import Language, Side
from aligner.signals.roles.people_count import find_people_counts

__all__ = ["CHECKS"]


def _find(pairing: Pairing) -> Iterator[Finding]:
    source = Language(pairing.languages.language_of(Side.SOURCE))
    for spans in find_people_counts(pairing.spanish, pairing.english):
        words = [quoted(pairing.text(language)[slice(*spans[language])], language) for language in (source, source.other)]
        message = f"{words[0]} became {words[1]}: one person on one side, several on the other"
        yield pairing.finding("people", Severity.WARNING, message, spans)


CHECKS = (
    Check(
        "people",
        Severity.WARNING,
        "One person became several, or several became one",
        "A noun for people has a determiner of one person on one side and of several on the other: who was hurt, arrested or said so. "
        "Example: «una trabajadora» became “several workers”.",
        find=_find,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
