"""What a statement is limited to, which of two things is more, and percent against points."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.languages.es_en_extents import EXTENTS
from aligner.languages.es_en_scope import SCOPE_GROUPS
from aligner.languages.pair import Language, Side
from aligner.signals.quantities.percentage_points import find_points
from aligner.signals.roles.comparisons import find_changed_comparisons, find_exchanged_comparisons
from aligner.signals.statements.moved_focus import find_moved_focus
from aligner.signals.statements.relative_clauses import find_changed_clauses
from aligner.signals.words.word_values import contradictions, stated_values

__all__ = ["CHECKS"]


def _became(pairing: Pairing, spans: dict[Language, tuple[int, int]]) -> str:
    """«salvo» became “including”, in the order of source and target."""
    source = Language(pairing.languages.language_of(Side.SOURCE))
    words = [quoted(pairing.text(language)[slice(*spans[language])], language) for language in (source, source.other)]
    return " became ".join(words)


def _find_scope(pairing: Pairing) -> Iterator[Finding]:
    source = Language(pairing.languages.language_of(Side.SOURCE))
    for group in (*SCOPE_GROUPS, *EXTENTS):
        own = stated_values(pairing.spanish, Language.SPANISH, group)
        other = stated_values(pairing.english, Language.ENGLISH, group) if own else ()
        for pair in contradictions(pairing.spanish, pairing.english, own, other):
            stated = dict(zip((Language.SPANISH, Language.ENGLISH), pair, strict=True))
            spans = {language: one.span for language, one in stated.items()}
            message = f"{_became(pairing, spans)}: “{stated[source].meaning}” became “{stated[source.other].meaning}”"
            yield pairing.finding("scope", Severity.WARNING, message, spans)

    for limited in find_moved_focus(pairing.spanish, pairing.english):
        message = f"{_became(pairing, dict(limited))}: another part of the sentence is limited"
        yield pairing.finding("scope", Severity.WARNING, message, dict(limited))

    for clauses in find_changed_clauses(pairing.spanish, pairing.english):
        message = f"{_became(pairing, dict(clauses))}: with a comma all of them are meant, without one only some"
        yield pairing.finding("scope", Severity.WARNING, message, dict(clauses))


def _find_comparisons(pairing: Pairing) -> Iterator[Finding]:
    for spans in find_exchanged_comparisons(pairing.spanish, pairing.english):
        message = f"{_became(pairing, dict(spans))}: what is compared with what is the other way round"
        yield pairing.finding("comparison", Severity.WARNING, message, spans)
    for spans in find_changed_comparisons(pairing.spanish, pairing.english):
        message = f"{_became(pairing, dict(spans))}: one says more, the other less or as much"
        yield pairing.finding("comparison", Severity.WARNING, message, spans)


def _find_points(pairing: Pairing) -> Iterator[Finding]:
    for spans in find_points(pairing.spanish, pairing.english):
        message = f"{_became(pairing, dict(spans))}: percent and percentage points are not the same"
        yield pairing.finding("points", Severity.WARNING, message, spans)


CHECKS = (
    Check(
        "scope",
        Severity.WARNING,
        "Only, not only, also, except, including: a statement covers more or less",
        "One side says except, the other including; one says only, the other not only or also, or only of "
        "something else (“on Mondays only”, “only visas on Mondays”); not all and none, open until and not until, one after the other "
        "and at once, “did not say that it was” and “said that it was not”, could not be reached and would not "
        "comment; “officials, who refused” (all "
        "of them) became «los funcionarios que se negaron» (some). Example: «todos los municipios, salvo la "
        "capital» became “all municipalities, including the capital”.",
        find=_find_scope,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
    Check(
        "comparison",
        Severity.WARNING,
        "What is more and what is less changed places",
        "Two things are compared, and the two changed places, or more became less, or as much. "
        "Example: «Jaén gastó más que Cádiz» became “Cádiz spent "
        "more than Jaén”.",
        find=_find_comparisons,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
    Check(
        "points",
        Severity.WARNING,
        "Percent and percentage points are taken for each other",
        "The same figure is percent on one side and points on the other. Example: «subió dos puntos» became “rose two percent”.",
        find=_find_points,
        languages=SPANISH_ENGLISH,
    ),
)
