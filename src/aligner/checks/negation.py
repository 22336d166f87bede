"""Negation: what one side denies and the other affirms."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import glossed, quoted
from aligner.checks.stances import find_stances
from aligner.languages.codes import language_name
from aligner.languages.pair import Language
from aligner.lexicon.word_links import read_words
from aligner.signals.answers import unanswered_cues
from aligner.signals.silent_denials import silent_denial

__all__ = ["CHECKS"]

_WARNING, _ADDED = 0.4, 0.55
_SHORT = 14
"""Words up to which a text is short."""
_ERROR = 0.93
"""Probabilities from which an unanswered negation is reported, as a warning and as an error; `_ADDED`: as a warning, of one that was added
in a text that is not short. Set on newstest 2008 and 2010, with weights that were learned without the year that was looked at: hardly one
of 70 in 4,540 pairs as they are was real, and translators often say with a denial what the source says without one.
"""


def _find(pairing: Pairing) -> Iterator[Finding]:
    found = list(_by_words(pairing))
    yield from found
    if not found:
        yield from find_stances("negation", pairing)


def _by_words(pairing: Pairing) -> Iterator[Finding]:
    for language in Language:
        told = False
        for found in unanswered_cues(pairing.spanish, pairing.english, "negation", language):
            if found.probability < _least(pairing, language):
                continue
            told = True
            severity = Severity.ERROR if found.probability >= _ERROR else Severity.WARNING
            words = glossed(pairing.text(language)[slice(*found.cue.span)], language)
            change = "dropped" if pairing.languages.source == language else "added"
            message = f"{words} was {change}: the {language_name(language)} denies what the {language_name(language.other)} affirms"
            yield pairing.finding("negation", severity, message, {language: found.cue.span, language.other: found.other})
        span = None if told else silent_denial(pairing.text(language), pairing.text(language.other), language)
        if span is not None:
            words = quoted(pairing.text(language)[slice(*span)].strip(), language)
            message = f"{words} was lost: the {language_name(language.other)} affirms what the {language_name(language)} denies"
            yield pairing.missing("negation", Severity.WARNING, message, language, span)


def _least(pairing: Pairing, language: Language) -> float:
    """The probability from which a negation of the text of a language is reported."""
    added = pairing.languages.source != language
    return _ADDED if added and len(read_words(pairing.text(language)).lower) > _SHORT else _WARNING


CHECKS = (
    Check(
        "negation",
        Severity.ERROR,
        "A negation was dropped or added",
        "One side denies something and the other has nothing that denies it: neither a word such as no, nunca, sin, not, never or without, "
        "nor a verb or adjective that denies by itself (niega, rechaza, refuses, unable). The double negation of Spanish counts once. "
        "A denial without a negation (failed to, lacks, dejó de) that the other side says in no way is a warning, and so "
        "is one where the other side says that the same was done, decided or allowed. "
        "Example: «El juez no aceptó el recurso» became “The judge accepted the appeal”.",
        find=_find,
        languages=SPANISH_ENGLISH,
    ),
)
