"""Values told in words: first and last, today and yesterday, half and double, this and next year, each and in total."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.languages.es_en_word_values import GROUPS
from aligner.languages.pair import Language, Side
from aligner.signals.quantities.shares import share_values, stated_shares
from aligner.signals.statements.turned import is_denied_on_one_side
from aligner.signals.words.word_values import MULTIPLE, Stated, contradictions, stated_values

__all__ = ["CHECKS"]


def _stated(pairing: Pairing) -> Iterator[tuple[Sequence[Stated], Sequence[Stated]]]:
    """(Spanish, English) of each group."""
    for group in GROUPS:
        if group != MULTIPLE:
            own = stated_values(pairing.spanish, Language.SPANISH, group)
            yield own, stated_values(pairing.english, Language.ENGLISH, group) if own else ()
    values = share_values(pairing.spanish, Language.SPANISH) | share_values(pairing.english, Language.ENGLISH)
    spanish, english = (
        (*stated_values(text, language, MULTIPLE), *(stated_shares(text, language, sorted(values)) if values else ()))
        for text, language in ((pairing.spanish, Language.SPANISH), (pairing.english, Language.ENGLISH))
    )
    yield spanish, english


def _is_the_rest(pairing: Pairing, stated: Mapping[Language, Stated]) -> bool:
    """Whether one side tells a share, and the other the rest of which the opposite holds: one in ten is lived in, nine in ten are empty."""
    if any("/" not in one.meaning for one in stated.values()) or sum(Fraction(one.meaning) for one in stated.values()) != 1:
        return False
    return is_denied_on_one_side(pairing.spanish, pairing.english, {language: one.span for language, one in stated.items()})


def _find(pairing: Pairing) -> Iterator[Finding]:
    source, target = (Language(pairing.languages.language_of(side)) for side in Side)
    for own, other in _stated(pairing):
        for pair in contradictions(pairing.spanish, pairing.english, own, other):
            stated = dict(zip((Language.SPANISH, Language.ENGLISH), pair, strict=True))
            if _is_the_rest(pairing, stated):
                continue
            words = {language: quoted(pairing.text(language)[slice(*stated[language].span)], language) for language in Language}
            message = f"{words[source]} became {words[target]}: “{stated[source].meaning}” became “{stated[target].meaning}”"
            yield pairing.finding("word-value", Severity.ERROR, message, {language: one.span for language, one in stated.items()})


CHECKS = (
    Check(
        "word-value",
        Severity.ERROR,
        "First, today, half, next year: a value in words is another",
        "One side says first, second, third or last; today, yesterday or tomorrow; half, double or triple; last, this or "
        "next week, month or year; morning, afternoon, evening or night; each or in total, and the other says another of "
        "these there. Example: «hoy» became “yesterday”, «la penúltima etapa» became “the final stage”, «se ha duplicado»"
        " became “has tripled”.",
        find=_find,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
