"""Negation: what one side denies and the other affirms."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import glossed, quoted
from aligner.checks.statements.stances import find_stances
from aligner.languages.codes import language_name
from aligner.languages.pair import Language
from aligner.lexicon.word_links import read_words
from aligner.signals.statements.answers import UnansweredCue, unanswered_cues
from aligner.signals.statements.silent_denials import silent_denial
from aligner.signals.statements.turned import tell_the_other_half

__all__ = ["CHECKS"]

_INFORMATION = 0.4
"""Probability from which an unanswered negation is information."""
_LITERAL = 0.08
"""Up to which share of the words beside a negation may have no counterpart for the words around it to be rendered literally."""
_WARNING, _WARNING_WHERE_FREE, _ADDED, _ADDED_WHERE_FREE = 0.42, 0.72, 0.55, 0.85
_SHORT = 14
"""Words up to which a text is short: there a negation that was lost weighs more, and few words beside it tell how free the rendering is."""
_ERROR = 0.93
"""Probabilities from which an unanswered negation is a warning, where the words beside it are rendered literally and where not, and an
error; `_ADDED*`: a warning, of one that was added in a text that is not short. Set on newstest 2008 and 2010, with weights that no newstest
was fitted on: of 54 of probability .4 or more hardly one was real. Most false ones stand in a free rendering, in which an idiom, a
comparison or an opposite says the same; of those that are real hardly one does.
"""


def _find(pairing: Pairing) -> Iterator[Finding]:
    if tell_the_other_half(pairing.spanish, pairing.english):
        return  # fewer than half have one: more than half have none
    found = list(_by_words(pairing))
    yield from found
    if not found:
        yield from find_stances("negation", pairing)


def _by_words(pairing: Pairing) -> Iterator[Finding]:
    for language in Language:
        told = False
        for found in unanswered_cues(pairing.spanish, pairing.english, "negation", language):
            severity = _severity(found, pairing, language)
            if severity is None:
                continue
            told = told or severity is not Severity.INFO
            words = glossed(pairing.text(language)[slice(*found.cue.span)], language)
            change = "dropped" if pairing.languages.source == language else "added"
            message = f"{words} was {change}: the {language_name(language)} denies what the {language_name(language.other)} affirms"
            yield pairing.finding("negation", severity, message, {language: found.cue.span, language.other: found.other})
        span = None if told else silent_denial(pairing.text(language), pairing.text(language.other), language)
        if span is not None:
            words = quoted(pairing.text(language)[slice(*span)].strip(), language)
            message = f"{words} was lost: the {language_name(language.other)} affirms what the {language_name(language)} denies"
            yield pairing.missing("negation", Severity.WARNING, message, language, span)


def _severity(found: UnansweredCue, pairing: Pairing, language: Language) -> Severity | None:
    """How grave an unanswered negation of the text of a language is; None when it is not reported."""
    short = len(read_words(pairing.text(language)).lower) <= _SHORT
    literal = short or found.free <= _LITERAL
    added = pairing.languages.source != language and not short
    least = (_ADDED if literal else _ADDED_WHERE_FREE) if added else (_WARNING if literal else _WARNING_WHERE_FREE)
    if found.probability >= max(least, _ERROR):
        return Severity.ERROR
    if found.probability >= least:
        return Severity.WARNING
    return Severity.INFO if found.probability >= _INFORMATION else None


CHECKS = (
    Check(
        "negation",
        Severity.ERROR,
        "A negation was dropped or added",
        "One side denies something and the other has nothing that denies it: neither a word such as no, nunca, sin, not, never or without, "
        "nor a verb or adjective that denies by itself (niega, rechaza, refuses, unable). The double negation of Spanish counts once. "
        "Where the words around it are translated freely, only one that is surely lost is more than information. "
        "A denial without a negation (failed to, lacks, dejó de) that the other side says in no way is a warning, and so "
        "is one where the other side says that the same was done, decided or allowed. "
        "Example: «El juez no aceptó el recurso» became “The judge accepted the appeal”.",
        find=_find,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
