"""Grave words on one side alone: a crime, a vice or a guilt that the other side says in no way."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.languages.codes import language_name
from aligner.languages.pair import Language, Side
from aligner.signals.words.grave_words import grave_words_alone, judges

__all__ = ["CHECKS"]


def _find(pairing: Pairing) -> Iterator[Finding]:
    source = Language(pairing.languages.language_of(Side.SOURCE))
    alone = grave_words_alone(pairing.spanish, pairing.english)
    words = {language: quoted(pairing.text(language)[slice(*place.span)], language) for language, place in alone.items()}
    if len(alone) == len(Language):
        message = f"{words[source]} became {words[source.other]}, which is another matter"
        yield pairing.finding("grave-word", Severity.WARNING, message, {language: place.span for language, place in alone.items()})
        return
    for language, place in alone.items():
        dropped = language is source
        change = "dropped" if dropped else "added"
        # A judgement of the source that the translation tells with another word is hardly ever lost; one that it adds is its own.
        severity = Severity.INFO if dropped and judges(place) else Severity.WARNING
        message = f"{words[language]} was {change}: the {language_name(language.other)} says nothing of the kind"
        yield pairing.missing("grave-word", severity, message, language, place.span)


CHECKS = (
    Check(
        "grave-word",
        Severity.WARNING,
        "Only one side has a grave word",
        "One side names a crime, a vice or a guilt (terrorist, bribe, drunk, unlicensed, confessed, fired), or judges people and deeds "
        "(troublemakers, backroom, squandered, disgusting), and the other side has no word of the same matter; a judgement that was "
        "dropped is information. Example: «el delegado, que renunció el lunes» became “the representative, who resigned on Monday after "
        "taking bribes”.",
        find=_find,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
