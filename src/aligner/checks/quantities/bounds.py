"""Bounds of values (at least, up to, almost, before, since) that one side states and the other does not, or states otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.messages import quoted
from aligner.languages.es_en_bounds import FORECAST, SURE_ENDS, Bound
from aligner.languages.pair import Language, Side
from aligner.quantities.values import Kind, Strength
from aligner.signals.quantities.bound_relations import DIRECTIONS, HINTS_OF, BoundPair, Relation, bound_pairs, is_conversion, nearest
from aligner.signals.quantities.bounds import has_hint, is_in_range
from aligner.signals.quantities.value_groups import MOMENTS
from aligner.signals.statements.turned import tell_the_other_half

__all__ = ["CHECKS"]


_FORECAST = re.compile(FORECAST, re.IGNORECASE)
_WILL = re.compile(r"\b(?:will|going to|set to|due to|expected to|had(?= \w+(?:ed|en|wn|rn)\b))\b|['’]ll\b", re.IGNORECASE)
_FORECAST_NEAR = 70


class _Reader:
    def __init__(self, document: Document) -> None:
        self._styles = document.decimal_styles

    def find(self, pairing: Pairing) -> Iterator[Finding]:
        reported: set[tuple[int, int]] = set()
        for pair in bound_pairs(pairing.spanish, pairing.english, self._styles):
            groups = pair.bounds[Language.SPANISH].group, pair.bounds[Language.ENGLISH].group
            finding = None if groups in reported else _finding(pairing, pair)
            if finding is not None:
                reported.add(groups)
                yield finding


def _finding(pairing: Pairing, pair: BoundPair) -> Finding | None:
    spanish, english = pair.bounds[Language.SPANISH], pair.bounds[Language.ENGLISH]
    moments = [quantity.kind in MOMENTS for quantity in pair.quantities.values()]
    centuries = all(quantity.kind is Kind.CENTURY for quantity in pair.quantities.values())
    if spanish.in_range or english.in_range or moments[0] != moments[1]:
        return None
    relation, one, other = nearest(spanish, english)
    if relation is Relation.LOST and _are_opposite_ends(pairing, pair):
        relation, one, other = Relation.CHANGED, spanish.meanings[0], english.meanings[0]
    if relation is Relation.SAME or is_conversion(pair, one, other) or (centuries and relation < Relation.REVERSED):
        return None  # «en el siglo XVII» and "by the 17th century" are as exact as each other
    if relation < Relation.REVERSED and not _is_reported(pairing, pair, relation, one, other):
        return None
    if relation is Relation.REVERSED and any(moments) and _is_reworded(pairing, pair, one, other):
        relation = Relation.CHANGED
    spans: dict[Language, Span] = {}
    for language in Language:
        quantity, bound = pair.quantities[language].whole_span, pair.bounds[language].span
        spans[language] = quantity if bound is None else (min(bound[0], quantity[0]), max(bound[1], quantity[1]))
    source, target = (Language(pairing.languages.language_of(side)) for side in Side)
    words = {language: quoted(pairing.text(language)[slice(*spans[language])], language) for language in Language}
    if _says_when(pairing.english, spans[Language.ENGLISH], frozenset((one, other))):
        relation = Relation.ABOUT_LOST
    if relation is Relation.REVERSED and tell_the_other_half(pairing.spanish, pairing.english):
        return None  # fewer than half have one: more than half have none
    severity = {Relation.REVERSED: Severity.ERROR, Relation.ABOUT_LOST: Severity.INFO}.get(relation, Severity.WARNING)
    meanings = {Language.SPANISH: one, Language.ENGLISH: other}
    message = f"{words[source]} became {words[target]}: {_said(meanings[source])} became {_said(meanings[target])}"
    return pairing.finding("bound", severity, message, spans)


def _are_opposite_ends(pairing: Pairing, pair: BoundPair) -> bool:
    """Whether one side says that a time begins and the other that it ends, with words that say nothing else before a date."""
    words = {}
    for language, bound in pair.bounds.items():
        said = None if bound.span is None else SURE_ENDS[language].search(pairing.text(language)[slice(*bound.span)].lower())
        words[language] = said.lastgroup if said else None
    return all(words.values()) and len(set(words.values())) > 1


def _is_reworded(pairing: Pairing, pair: BoundPair, one: Bound, other: Bound) -> bool:
    """Whether other words near a date may say the same: "until 2012", "after 2012, when it expires"."""
    for bound, language in ((one, Language.ENGLISH), (other, Language.SPANISH)):
        text, span = pairing.text(language), pair.quantities[language].whole_span
        if has_hint(text, span, HINTS_OF[DIRECTIONS[bound]], language) or has_hint(text, span, "not", language):
            return True
    return False


def _says_when(english: str, span: Span, bounds: frozenset[Bound]) -> bool:
    """Whether a moment with "by" or "since" on one side only is the same moment.

    A verb near it says what is so then ("will be empty by June", «estará vacío en junio»), or what will be so from then on
    («subirá desde el 15 de enero», "will rise on Jan. 15") or had been so («retirado desde 2007», "in 2007 he had retired").
    """
    verb = {frozenset((Bound.BY, Bound.PLAIN)): _FORECAST, frozenset((Bound.SINCE, Bound.PLAIN)): _WILL}.get(bounds)
    around = english[max(0, span[0] - _FORECAST_NEAR) : span[0]], english[span[1] : span[1] + _FORECAST_NEAR]
    return verb is not None and any(verb.search(part) for part in around)


def _said(bound: Bound) -> str:
    return "the value itself" if bound is Bound.PLAIN else f"“{bound}”"


def _is_reported(pairing: Pairing, pair: BoundPair, relation: Relation, one: Bound, other: Bound) -> bool:
    """Whether no other words near the value can say what is lost. The end of a range is its own limit: "as much as 2 to 4"."""
    if all(is_in_range(pairing.text(language), pair.quantities[language].span) for language in Language):
        return False
    if any(quantity.strength < Strength.WORD for quantity in pair.quantities.values()):
        return False
    if relation is Relation.CHANGED:
        return True
    for bound, language in ((one, Language.ENGLISH), (other, Language.SPANISH)):
        group = DIRECTIONS.get(bound)
        if group is not None and has_hint(pairing.text(language), pair.quantities[language].whole_span, HINTS_OF[group], language):
            return False
    return True


def _prepare(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    return _Reader(document).find


CHECKS = (
    Check(
        "bound",
        Severity.ERROR,
        "A limit of a value, or how exact it is, changed",
        "One side says at least, more than, up to, less than, almost, about, before, by, until, since or after of a number, a date or a "
        "time, and the other side says something else of the same value, or nothing. The opposite is an error, a limit that was lost or "
        "added a warning, “about” or “almost” that was lost or added information. Example: «más de 200 casas» became “nearly 200 homes”, "
        "«antes del 30 de junio» became “on June 30”.",
        prepare=_prepare,
        languages=SPANISH_ENGLISH,
    ),
)
