"""Rises and falls: a rise became a fall, or its size became where it ended ("by 5 %", "to 5 %")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.messages import quoted
from aligner.languages.es_en_trends import Role
from aligner.languages.pair import Language, Side
from aligner.quantities.values import Kind, Strength
from aligner.signals.bounds import is_in_range
from aligner.signals.quantity_differences import DecimalStyles, compare_quantities
from aligner.signals.trends import TrendWord, read_role, reversed_trends

__all__ = ["CHECKS"]

_SAID = {Role.BY: "by how much", Role.TO: "to what value", Role.FROM: "from what value"}

_POINTS = re.compile(r"punto|point", re.IGNORECASE)


class _Finder:
    def __init__(self, document: Document) -> None:
        self._styles = DecimalStyles.of(document.texts(Language.SPANISH), document.texts(Language.ENGLISH))

    def find(self, pairing: Pairing) -> Iterator[Finding]:
        source, target = (Language(pairing.languages.language_of(side)) for side in Side)
        for trend in reversed_trends(pairing.spanish, pairing.english):
            words = {language: quoted(pairing.text(language)[slice(*trend.spans[language])], language) for language in Language}
            message = f"{words[source]} became {words[target]}: {trend.trends[source]} became {trend.trends[target]}"
            yield pairing.finding("trend", Severity.ERROR, message, trend.spans)
        yield from self._roles(pairing, source, target)
        yield from self._points(pairing, source, target)

    def _points(self, pairing: Pairing, source: Language, target: Language) -> Iterator[Finding]:
        """Percentage points on one side that are per cent on the other."""
        for pair in compare_quantities(pairing.spanish, pairing.english, self._styles).matched:
            spans = {language: quantity.whole_span for language, quantity in zip((Language.SPANISH, Language.ENGLISH), pair, strict=True)}
            points = {}
            for language, quantity in zip(spans, pair, strict=True):
                written = pairing.text(language)[slice(*quantity.measure.span)] if quantity.measure is not None else ""
                points[language] = _POINTS.search(written) is not None
            if points[source] != points[target] and all(quantity.measure is not None and quantity.measure.percent for quantity in pair):
                words = {language: quoted(pairing.text(language)[slice(*spans[language])], language) for language in Language}
                message = f"{words[source]} became {words[target]}: points of a percentage are not per cent of a value"
                yield pairing.finding("trend", Severity.WARNING, message, spans)
                return

    def _roles(self, pairing: Pairing, source: Language, target: Language) -> Iterator[Finding]:
        """A value that is the size of a rise on one side, and where it ends or begins on the other."""
        comparison = compare_quantities(pairing.spanish, pairing.english, self._styles)
        for spanish, english in comparison.matched:
            if (
                spanish.kind is not Kind.NUMBER
                or english.kind is not Kind.NUMBER
                or min(spanish.strength, english.strength) < Strength.WORD
            ):
                continue
            spans = {Language.SPANISH: spanish.whole_span, Language.ENGLISH: english.whole_span}
            if any(is_in_range(pairing.text(language), spans[language]) for language in Language):
                continue
            roles, trends = {}, {}
            for language in Language:
                roles[language], trends[language] = read_role(pairing.text(language), spans[language], language)
            if not all(roles.values()) or roles[Language.SPANISH] & roles[Language.ENGLISH] or not _one_trend(list(trends.values())):
                continue
            whole = {
                language: (trend.span[0], spans[language][1]) if trend is not None else spans[language]
                for language, trend in trends.items()
            }
            words = {language: quoted(pairing.text(language)[slice(*whole[language])], language) for language in Language}
            said = {language: _SAID[min(roles[language])] for language in Language}
            message = f"{words[source]} became {words[target]}: {said[source]} became {said[target]}"
            yield pairing.finding("trend", Severity.ERROR, message, whole)
            return


def _one_trend(trends: list[TrendWord | None]) -> bool:
    """Whether both sides tell of a rise, or both of a fall, and one of them in a word that means nothing else."""
    found = [trend for trend in trends if trend is not None]
    return len({trend.trend for trend in found}) == 1 and len(found) == len(trends) and any(trend.plain for trend in found)


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
    ),
)
