"""Phrases that were translated as something else or lost: titles, deadlines, idioms, time zones, hedges of speech, what would be so."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.languages.codes import language_name
from aligner.languages.pair import Language, Side
from aligner.signals.quantities.time_zones import lost_zone
from aligner.signals.statements.lost_focus import lost_focus
from aligner.signals.statements.would import lost_conditionals
from aligner.signals.words.fixed_phrases import lost_phrases, wrong_phrases
from aligner.signals.words.idioms import literal_idioms

__all__ = ["CHECKS"]

_ID = "phrase"


def _find(pairing: Pairing) -> Iterator[Finding]:
    source, target = (Language(pairing.languages.language_of(side)) for side in Side)
    for wrong in wrong_phrases(pairing.spanish, pairing.english):
        words = {language: quoted(pairing.text(language)[slice(*wrong.spans[language])], language) for language in Language}
        message = f"{words[source]} became {words[target]}"
        said = f"{words[Language.ENGLISH]} is {quoted(wrong.means, Language.SPANISH)} in Spanish"
        yield pairing.finding(
            _ID, Severity.WARNING, f"{message}: {said}" if wrong.means else f"{message}, which means something else", wrong.spans
        )
    for idiom in literal_idioms(pairing.spanish, pairing.english):
        if idiom.language is not source:
            continue  # the source has the plain words: on the same page of a newspaper
        words = {language: quoted(pairing.text(language)[slice(*idiom.spans[language])], language) for language in Language}
        message = f"{words[source]} became {words[target]}, word for word: the idiom means {quoted(idiom.means, idiom.language.other)}"
        yield pairing.finding(_ID, Severity.WARNING, message, idiom.spans)
    for spans in lost_conditionals(pairing.spanish, pairing.english):
        words = {language: quoted(pairing.text(language)[slice(*spans[language])], language) for language in Language}
        yield pairing.finding(
            _ID, Severity.WARNING, f"{words[source]} became {words[target]}: what would be so is told as certain on one side", spans
        )
    for language in Language:
        own, other = pairing.text(language), pairing.text(language.other)
        lost = [*lost_phrases(own, other, language), *lost_focus(pairing.spanish, pairing.english, language)]
        zone = lost_zone(own, other, language)
        for span in lost if zone is None else [*lost, zone]:
            happened = "dropped" if language is source else "added"
            message = f"{quoted(own[slice(*span)], language)} was {happened}: the {language_name(language.other)} says nothing of the kind"
            yield pairing.missing(_ID, Severity.WARNING, message, language, span)


CHECKS = (
    Check(
        _ID,
        Severity.WARNING,
        "A phrase of the news became another one, or was lost",
        "A phrase that has its own translation was translated as something else: an office or a title, “so-called”, “arrested after”, a "
        "deadline, “second-largest”, here and there in a quotation, what would be so and what will be so; an idiom was translated word for "
        "word (“pulled his leg” became «le tiraron de la pierna»); or one side alone has a time "
        "zone, “months after”, “more than doubled”, “as many as”, “sort of”, “again”, “even” or “for the first time”. "
        "Example: “the special counsel” became "
        "«el abogado especial».",
        find=_find,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
