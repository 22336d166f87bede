"""Findings for what the two sides say of something that is done: for the checks of negation, hedges, tense and statements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import Pairing
from aligner.checks.messages import quoted
from aligner.languages.pair import Language, Side
from aligner.signals.statements.stances import find_stance_changes

__all__ = ["find_stances"]


def find_stances(check: str, pairing: Pairing, before: Iterable[Finding] = ()) -> Iterator[Finding]:
    """What a check reports of these, unless it has reported words of them `before`."""
    for change in find_stance_changes(pairing.spanish, pairing.english):
        source, target = (Language(pairing.languages.language_of(side)) for side in Side)
        told = any(
            marked is not None and marked[0] < change.spans[language][1] and change.spans[language][0] < marked[1]
            for finding in before
            for language, marked in ((source, finding.source_span), (target, finding.target_span))
        )
        if change.check == check and not told:
            parts = (
                f"{quoted(pairing.text(language)[slice(*change.spans[language])], language)} ({change.stances[language]})"
                for language in (source, target)
            )
            yield pairing.finding(check, Severity.WARNING, " became ".join(parts), change.spans)
