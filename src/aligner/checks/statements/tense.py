"""Plans that became facts, facts that became plans, and what was so that is so now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.checks.statements.stances import find_stances
from aligner.languages.codes import language_name
from aligner.languages.pair import Language, Side
from aligner.signals.statements.phases import find_phase_changes
from aligner.signals.statements.silent_denials import lost_attempt
from aligner.signals.statements.tenses import find_tense_changes

__all__ = ["CHECKS"]


def _find(pairing: Pairing) -> Iterator[Finding]:
    found = list(_by_tense(pairing))
    yield from found
    stances = list(find_stances("tense", pairing, found))
    yield from stances
    if not found and not stances:
        yield from _by_phase(pairing)


def _by_phase(pairing: Pairing) -> Iterator[Finding]:
    """«sigue sin abrir» (not yet) became “has opened” (finished)."""
    for change in find_phase_changes(pairing.spanish, pairing.english):
        yield _became(pairing, change.spans, change.phases)


def _became(pairing: Pairing, spans: Mapping[Language, Span], said: Mapping[Language, str]) -> Finding:
    """Words of both texts with what each of them says."""
    languages = [Language(pairing.languages.language_of(side)) for side in Side]
    parts = [f"{quoted(pairing.text(own)[slice(*spans[own])], own)} ({said[own]})" for own in languages]
    return pairing.finding("tense", Severity.WARNING, " became ".join(parts), spans)


def _by_tense(pairing: Pairing) -> Iterator[Finding]:
    for change in find_tense_changes(pairing.spanish, pairing.english):
        yield _became(pairing, change.spans, change.tenses)
    for language in Language:
        span = lost_attempt(pairing.text(language), pairing.text(language.other), language)
        if span is not None:
            words = quoted(pairing.text(language)[slice(*span)], language)
            message = f"{words}: the {language_name(language.other)} says that it was done"
            yield pairing.missing("tense", Severity.WARNING, message, language, span)


CHECKS = (
    Check(
        "tense",
        Severity.WARNING,
        "A plan became a fact, or a fact a plan",
        "A verb says on one side that something is still to come, by its tense or as a plan, or that it is going on, or was "
        "only tried or aimed at, and on the other that it is done or decided; or that it was so then, and on the other that it "
        "is so now; or not yet and already, no longer and still, could not and would not. Example: «prevé derribar el edificio» became "
        "“demolished the building”.",
        find=_find,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
