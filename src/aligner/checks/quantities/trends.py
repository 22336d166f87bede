"""Rises and falls: a rise became a fall, or its size became where it ended ("by 5 %", "to 5 %")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.messages import quoted
from aligner.languages.es_en_trends import Role
from aligner.languages.pair import Language, Side
from aligner.quantities.values import Kind, Quantity, Strength
from aligner.signals.quantities.bounds import is_in_range
from aligner.signals.quantities.differences import compare_quantities
from aligner.signals.quantities.shares import stated_shares
from aligner.signals.quantities.trends import TrendWord, linked_reversals, read_role, reversed_trends
from aligner.signals.roles.comparisons import is_comparison_reversed

__all__ = ["CHECKS"]

_SAID = {Role.BY: "by how much", Role.TO: "to what value", Role.FROM: "from what value"}

_BESIDE = 16
"""Most characters between the word for a rise or fall and its value."""
_HALF = "1/2"
"""A share that «a la mitad» says by how much, and "to half" to what value."""
_POINTS = re.compile(r"punto|point", re.IGNORECASE)


class _Finder:
    def __init__(self, document: Document) -> None:
        self._styles = document.decimal_styles

    def find(self, pairing: Pairing) -> Iterator[Finding]:
        reversals = reversed_trends(pairing.spanish, pairing.english)
        for trend in reversals:
            yield _finding(pairing, trend.spans, trend.trends)
        turned = bool(reversals) or is_comparison_reversed(pairing.spanish, pairing.english)  # the smaller told of the larger
        for trend in () if turned else linked_reversals(pairing.spanish, pairing.english):
            yield _finding(pairing, trend.spans, trend.trends, Severity.WARNING)
        for spanish, english in compare_quantities(pairing.spanish, pairing.english, self._styles).matched:
            values = {Language.SPANISH: spanish, Language.ENGLISH: english}
            finding = _points_lost(pairing, values) or (None if reversals else _changed_at(pairing, values))
            if finding is not None:
                yield finding
                return
        finding = None if reversals else _changed_share(pairing)
        if finding is not None:
            yield finding


def _points_lost(pairing: Pairing, values: Mapping[Language, Quantity]) -> Finding | None:
    """Percentage points on one side that are per cent on the other."""
    said = {}
    for language, value in values.items():
        if value.measure is None or not value.measure.percent:
            return None
        points = _POINTS.search(pairing.text(language)[slice(*value.measure.span)])
        said[language] = "points" if points is not None else "per cent of a value"
    if len(set(said.values())) == 1:
        return None
    return _finding(pairing, {language: value.whole_span for language, value in values.items()}, said, Severity.WARNING)


def _changed_at(pairing: Pairing, values: Mapping[Language, Quantity]) -> Finding | None:
    """A value that rose here and fell there, or is the size of a rise here, and where it ends or begins there."""
    if any(value.kind is not Kind.NUMBER or value.strength < Strength.WORD for value in values.values()):
        return None
    roles: dict[Language, frozenset[Role]] = {}
    trends: dict[Language, TrendWord] = {}
    for language, value in values.items():
        text = pairing.text(language)
        roles[language], trend = read_role(text, value.whole_span, language)
        if trend is None or is_in_range(text, value.whole_span):
            return None
        trends[language] = trend
    whole = {language: (trends[language].span[0], value.whole_span[1]) for language, value in values.items()}
    if trends[Language.SPANISH].trend is not trends[Language.ENGLISH].trend:
        beside = all(trend.plain and values[language].whole_span[0] - trend.span[1] <= _BESIDE for language, trend in trends.items())
        return _finding(pairing, whole, {language: trend.trend for language, trend in trends.items()}) if beside else None
    plain = any(trend.plain for trend in trends.values())
    if not plain or not all(roles.values()) or roles[Language.SPANISH] & roles[Language.ENGLISH]:
        return None
    return _finding(pairing, whole, {language: _SAID[min(roles[language])] for language in roles})


def _changed_share(pairing: Pairing) -> Finding | None:
    """A share in words by which something fell here, and to which it fell there: "by a quarter", «a una cuarta parte»."""
    shares = {
        language: [one for one in stated_shares(pairing.text(language), language, ()) if one.meaning != _HALF] for language in Language
    }
    if any(len(one) != 1 for one in shares.values()) or len({one[0].meaning for one in shares.values()}) > 1:
        return None
    spans = {language: one[0].span for language, one in shares.items()}
    roles = {language: read_role(pairing.text(language), span, language) for language, span in spans.items()}
    said = {language: role for language, (role, trend) in roles.items() if trend is not None and trend.plain and len(role) == 1}
    if len(said) < len(roles) or Role.FROM in said[Language.SPANISH] | said[Language.ENGLISH]:
        return None
    if said[Language.SPANISH] == said[Language.ENGLISH]:
        return None
    return _finding(pairing, spans, {language: _SAID[min(role)] for language, role in said.items()})


def _finding(
    pairing: Pairing, spans: Mapping[Language, Span], said: Mapping[Language, str], severity: Severity = Severity.ERROR
) -> Finding:
    source, target = (Language(pairing.languages.language_of(side)) for side in Side)
    words = {language: quoted(pairing.text(language)[slice(*span)], language) for language, span in spans.items()}
    message = f"{words[source]} became {words[target]}: {said[source]} became {said[target]}"
    return pairing.finding("trend", severity, message, spans)


def _prepare(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    return _Finder(document).find


CHECKS = (
    Check(
        "trend",
        Severity.ERROR,
        "A rise became a fall, or “by” became “to”",
        "One side says that something rose where the other says that it fell, or a value is the size of a rise or fall on one side and "
        "where it ended on the other. Example: «el paro bajó» became “unemployment rose”; «subió al 8 %» became “rose by 8%”.",
        prepare=_prepare,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
