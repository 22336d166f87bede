"""Bounds of values (at least, up to, almost, before, since) that one side states and the other does not, or states otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.messages import quoted
from aligner.languages.es_en_bounds import Bound
from aligner.languages.pair import Language, Side
from aligner.quantities.values import Quantity, Strength
from aligner.signals.bounds import Bounded, bounds_of, has_hint
from aligner.signals.quantity_differences import DecimalStyles, compare_quantities
from aligner.signals.value_groups import MOMENTS

__all__ = ["CHECKS"]


class _Relation(IntEnum):
    """How far apart two bounds are."""

    SAME = 0
    ABOUT_LOST = 1
    ALMOST_LOST = 2
    CHANGED = 3
    LOST = 4
    REVERSED = 5


_FORECAST = re.compile(r"\b(?:will|would|could|may|might|going to|expected to|projected|is|are|was|were)\b|['’]ll\b", re.IGNORECASE)
_FORECAST_NEAR = 70
_GROUPS = {
    Bound.AT_LEAST: "up",
    Bound.MORE_THAN: "up",
    Bound.AT_MOST: "down",
    Bound.LESS_THAN: "down",
    Bound.ALMOST: "almost",
    Bound.ABOUT: "about",
    Bound.BEFORE: "before",
    Bound.BY: "before",
    Bound.UNTIL: "before",
    Bound.SINCE: "after",
    Bound.AFTER: "after",
}
_OPPOSED = {frozenset(pair) for pair in (("up", "down"), ("up", "almost"), ("before", "after"))}
_ALIKE = {frozenset(pair) for pair in (("almost", "about"), ("almost", "down"))}
_HINTS_OF = {"up": "up", "down": "down", "almost": "about", "about": "about", "before": "before", "after": "after"}


def _relation(one: Bound, other: Bound) -> _Relation:
    if one == other:
        return _Relation.SAME
    groups = _GROUPS.get(one), _GROUPS.get(other)
    if None in groups:  # PLAIN or EXACTLY
        rest = groups[0] or groups[1]
        if rest is None:
            return _Relation.SAME
        return {"about": _Relation.ABOUT_LOST, "almost": _Relation.ALMOST_LOST}.get(rest, _Relation.LOST)
    if groups[0] == groups[1] or frozenset(groups) in _ALIKE:
        return _Relation.SAME
    return _Relation.REVERSED if frozenset(groups) in _OPPOSED else _Relation.CHANGED


def _meanings(own: Bounded, other: Bounded) -> tuple[Bound, ...]:
    """What the words can mean, beside what is on the other side."""
    meanings = tuple(bound for bound in own.meanings if bound is not Bound.DROPPABLE)
    return (*meanings, Bound.PLAIN) if len(meanings) < len(own.meanings) and other.meanings == (Bound.PLAIN,) else meanings


def _nearest(one: Bounded, other: Bounded) -> tuple[_Relation, Bound, Bound]:
    """The mildest relation of what the words on both sides can mean; of those alike, that of their usual meanings."""
    pairs = [(a, b) for a in _meanings(one, other) for b in _meanings(other, one)]
    if not {_relation(a, b) for a, b in pairs} & {_Relation.SAME}:
        # What may bound nothing is compared with the usual meaning of the other side only.
        usual = {(one.meanings[0], Bound.PLAIN), (Bound.PLAIN, other.meanings[0])}
        pairs = [pair for pair in pairs if Bound.PLAIN not in pair or pair in usual]
    relation, _, a, b = min((_relation(a, b), number, a, b) for number, (a, b) in enumerate(pairs))
    return relation, a, b


@dataclass(frozen=True, slots=True)
class _Pair:
    quantities: dict[Language, Quantity]
    bounds: dict[Language, Bounded]


class _Reader:
    def __init__(self, document: Document) -> None:
        self._styles = DecimalStyles.of(document.texts(Language.SPANISH), document.texts(Language.ENGLISH))

    def find(self, pairing: Pairing) -> Iterator[Finding]:
        comparison = compare_quantities(pairing.spanish, pairing.english, self._styles)
        if not comparison.matched:
            return
        every = {
            Language.SPANISH: (*(one for one, _ in comparison.matched), *comparison.spanish, *comparison.repeated_spanish),
            Language.ENGLISH: (*(other for _, other in comparison.matched), *comparison.english, *comparison.repeated_english),
        }
        bounds = {language: bounds_of(pairing.text(language), every[language], language) for language in Language}
        pairs = []
        for spanish, english in comparison.matched:
            quantities = {Language.SPANISH: spanish, Language.ENGLISH: english}
            pairs.append(_Pair(quantities, {language: bounds[language][quantities[language]] for language in Language}))
        reported: set[tuple[int, int]] = set()
        for pair in _rematched(pairs):
            groups = pair.bounds[Language.SPANISH].group, pair.bounds[Language.ENGLISH].group
            finding = None if groups in reported else _finding(pairing, pair)
            if finding is not None:
                reported.add(groups)
                yield finding


def _rematched(pairs: list[_Pair]) -> list[_Pair]:
    """The pairs without those whose bounds another pair of the same value answers: "más de 20 … 20", "20 … more than 20"."""
    kept = []
    for pair in pairs:
        twins = [
            one
            for one in pairs
            if one is not pair and one.quantities[Language.SPANISH].values[:1] == pair.quantities[Language.SPANISH].values[:1]
        ]
        crossed = any(
            _nearest(pair.bounds[Language.SPANISH], twin.bounds[Language.ENGLISH])[0] < _Relation.CHANGED
            or _nearest(twin.bounds[Language.SPANISH], pair.bounds[Language.ENGLISH])[0] < _Relation.CHANGED
            for twin in twins
        )
        if not crossed:
            kept.append(pair)
    return kept


def _finding(pairing: Pairing, pair: _Pair) -> Finding | None:
    spanish, english = pair.bounds[Language.SPANISH], pair.bounds[Language.ENGLISH]
    moments = [quantity.kind in MOMENTS for quantity in pair.quantities.values()]
    if spanish.in_range or english.in_range or moments[0] != moments[1]:
        return None
    relation, one, other = _nearest(spanish, english)
    if relation is _Relation.SAME:
        return None
    if relation < _Relation.REVERSED and not _is_reported(pairing, pair, relation, one, other):
        return None
    if relation is _Relation.REVERSED and any(moments) and _is_reworded(pairing, pair, one, other):
        relation = _Relation.CHANGED
    spans: dict[Language, Span] = {}
    for language in Language:
        quantity, bound = pair.quantities[language].whole_span, pair.bounds[language].span
        spans[language] = quantity if bound is None else (min(bound[0], quantity[0]), max(bound[1], quantity[1]))
    source, target = (Language(pairing.languages.language_of(side)) for side in Side)
    words = {language: quoted(pairing.text(language)[slice(*spans[language])], language) for language in Language}
    if {one, other} == {Bound.BY, Bound.PLAIN} and _FORECAST.search(pairing.english[: spans[Language.ENGLISH][0]][-_FORECAST_NEAR:]):
        relation = _Relation.ABOUT_LOST  # "will be empty by June", «estará vacío en junio»
    severity = {_Relation.REVERSED: Severity.ERROR, _Relation.ABOUT_LOST: Severity.INFO}.get(relation, Severity.WARNING)
    meanings = {Language.SPANISH: one, Language.ENGLISH: other}
    message = f"{words[source]} became {words[target]}: {_said(meanings[source])} became {_said(meanings[target])}"
    return pairing.finding("bound", severity, message, spans)


def _is_reworded(pairing: Pairing, pair: _Pair, one: Bound, other: Bound) -> bool:
    """Whether other words near a date may say the same: "until 2012", "after 2012, when it expires"."""
    for bound, language in ((one, Language.ENGLISH), (other, Language.SPANISH)):
        text, span = pairing.text(language), pair.quantities[language].whole_span
        if has_hint(text, span, _HINTS_OF[_GROUPS[bound]], language) or has_hint(text, span, "not", language):
            return True
    return False


def _said(bound: Bound) -> str:
    return "the value itself" if bound is Bound.PLAIN else f"“{bound}”"


def _is_reported(pairing: Pairing, pair: _Pair, relation: _Relation, one: Bound, other: Bound) -> bool:
    """Whether no other words near the value can say what is lost."""
    if any(quantity.strength < Strength.WORD for quantity in pair.quantities.values()):
        return False
    if relation is _Relation.CHANGED:
        return True
    for bound, language in ((one, Language.ENGLISH), (other, Language.SPANISH)):
        group = _GROUPS.get(bound)
        if group is not None and has_hint(pairing.text(language), pair.quantities[language].whole_span, _HINTS_OF[group], language):
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
