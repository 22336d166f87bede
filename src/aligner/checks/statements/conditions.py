"""Conditions: "if", "unless", "provided that" on one side, and the same stated without any condition on the other."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.languages.codes import language_name
from aligner.languages.pair import Language, Side
from aligner.signals.statements.conditions import (
    find_conditions_told_as_concessions,
    find_dropped_conditions,
    find_lost_conditions,
    find_reversed_conditions,
)
from aligner.signals.statements.conditions_met import find_met_conditions

__all__ = ["CHECKS"]


def _find(pairing: Pairing) -> Iterator[Finding]:
    texts = pairing.spanish, pairing.english
    lost_ones = list(find_lost_conditions(*texts))
    for lost in lost_ones:
        said = quoted(pairing.text(lost.language)[slice(*lost.condition)], lost.language)
        message = f"{said} states a condition, and the {language_name(lost.language.other)} states the same without one"
        yield pairing.finding("condition", Severity.WARNING, message, {lost.language: lost.condition, lost.language.other: lost.clause})
    source = Language(pairing.languages.language_of(Side.SOURCE))
    for language, span in find_dropped_conditions(*texts):
        said = quoted(pairing.text(language)[slice(*span)], language)
        change = "dropped" if language is source else "added"
        message = f"{said} was {change} with its clause: the {language_name(language.other)} states no condition"
        yield pairing.missing("condition", Severity.WARNING, message, language, span)
    for spans in () if lost_ones else find_met_conditions(*texts):
        words = {language: quoted(pairing.text(language)[slice(*spans[language])], language) for language in Language}
        message = f"{words[source]} became {words[source.other]}: a condition on one side, a fact on the other"
        yield pairing.finding("condition", Severity.WARNING, message, spans)
    for spans in find_reversed_conditions(*texts):
        words = {language: quoted(pairing.text(language)[slice(*spans[language])], language) for language in Language}
        message = f"{words[source]} became {words[source.other]}: the condition is the other way round"
        yield pairing.finding("condition", Severity.WARNING, message, spans)
    for spans in find_conditions_told_as_concessions(*texts):
        words = {language: quoted(pairing.text(language)[slice(*spans[language])], language) for language in Language}
        message = f"{words[source]} became {words[source.other]}: a condition on one side, on the other one that does not matter"
        yield pairing.finding("condition", Severity.WARNING, message, spans)


CHECKS = (
    Check(
        "condition",
        Severity.WARNING,
        "A condition was lost, added or reversed",
        "One side says that something holds if, unless, as long as or provided that something else does; the other says both without any "
        "condition or as something that came about, or leaves it out with its clause, or an “unless” became an “if”. Example: «si "
        "el banco aprueba el crédito» "
        "became “because the bank approves the loan”.",
        find=_find,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
