"""One person or several: "a worker was hurt" and «varios trabajadores resultaron heridos»."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.languages.pair import Language, Side
from aligner.signals.roles.one_of_several import find_only_ones
from aligner.signals.roles.people_count import find_people_counts

__all__ = ["CHECKS"]


def _find(pairing: Pairing) -> Iterator[Finding]:
    source = Language(pairing.languages.language_of(Side.SOURCE))
    counts = list(find_people_counts(pairing.spanish, pairing.english))
    for spans in counts:
        yield _finding(pairing, spans, source, "one person on one side, several on the other")
    for spans in () if counts else find_only_ones(pairing.spanish, pairing.english):
        yield _finding(pairing, spans, source, "one of several on one side, the only one on the other")


def _finding(pairing: Pairing, spans: Mapping[Language, Span], source: Language, difference: str) -> Finding:
    words = [quoted(pairing.text(language)[slice(*spans[language])], language) for language in (source, source.other)]
    return pairing.finding("people", Severity.WARNING, f"{words[0]} became {words[1]}: {difference}", spans)


CHECKS = (
    Check(
        "people",
        Severity.WARNING,
        "One person became several, or several became one",
        "A noun for people has a determiner of one person on one side and of several on the other: who was hurt, arrested or said so; or "
        "“one of the” several, persons or things, became the only one. "
        "Example: «una trabajadora» became “several workers”.",
        find=_find,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
