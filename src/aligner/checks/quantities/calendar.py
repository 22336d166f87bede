"""Weekdays that contradict a date: «ayer» under a dateline of a Wednesday became “on Monday”; a Friday that was a Thursday."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.messages import quoted
from aligner.languages.pair import Language, Side
from aligner.quantities.values import Kind, Quantity, Strength
from aligner.signals.quantities.calendar import DAYS_AWAY, dated_weekday, impossible_dates
from aligner.signals.quantities.differences import compare_quantities

__all__ = ["CHECKS"]

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_Quantities = dict[Language, tuple[Quantity, ...]]


class _Finder:
    """`_today`: the weekday of the dateline, known from the first pair that has a weekday beside a day, on both sides alike."""

    def __init__(self, document: Document) -> None:
        self._styles = document.decimal_styles
        self._today: int | None = None
        for pairing in document.pairings[:_DATELINES]:
            quantities = self._read(pairing)
            days = {dated_weekday(pairing.text(language), quantities[language]) for language in Language}
            if len(days) == 1 and None not in days:
                self._today = days.pop()
                break

    def _read(self, pairing: Pairing) -> _Quantities:
        comparison = compare_quantities(pairing.spanish, pairing.english, self._styles)
        return {
            Language.SPANISH: (*(one for one, _ in comparison.matched), *comparison.spanish, *comparison.repeated_spanish),
            Language.ENGLISH: (*(other for _, other in comparison.matched), *comparison.english, *comparison.repeated_english),
        }

    def find(self, pairing: Pairing) -> Iterator[Finding]:
        quantities = self._read(pairing)
        yield from _impossible(pairing, quantities)
        if self._today is not None:
            yield from self._resolved(pairing, quantities)

    def _resolved(self, pairing: Pairing, quantities: _Quantities) -> Iterator[Finding]:
        """A word such as "yesterday" that the other side tells as the wrong weekday."""
        for language in Language:
            text, other = pairing.text(language), pairing.text(language.other)
            own_days, days = (_weekdays(quantities[one]) for one in (language, language.other))
            known = {int(quantity.value) for quantity in own_days}
            extra = [quantity for quantity in days if int(quantity.value) not in known]
            if len(extra) != 1 or any(pattern.search(other) for pattern, _ in DAYS_AWAY[language.other]):
                continue
            match, away = next(((m, away) for pattern, away in DAYS_AWAY[language] if (m := pattern.search(text))), (None, 0))
            if match is None or self._today is None:
                continue
            meant = (self._today + away - 1) % 7 + 1
            if int(extra[0].value) != meant:
                spans = {language: match.span(), language.other: extra[0].span}
                source, target = (Language(pairing.languages.language_of(side)) for side in Side)
                words = {which: quoted(pairing.text(which)[slice(*span)], which) for which, span in spans.items()}
                message = f"{words[source]} became {words[target]}: by the dateline it is {_NAMES[meant - 1]}"
                yield pairing.finding("calendar", Severity.ERROR, message, spans)


def _weekdays(quantities: tuple[Quantity, ...]) -> list[Quantity]:
    return [quantity for quantity in quantities if quantity.kind is Kind.WEEKDAY and quantity.strength > Strength.HINT]


def _impossible(pairing: Pairing, quantities: _Quantities) -> Iterator[Finding]:
    """Dates of the translation with a weekday that they did not fall on, where the source does not say the same."""
    source, target = (Language(pairing.languages.language_of(side)) for side in Side)
    said = {when for _, when in impossible_dates(pairing.source, quantities[source])}
    for span, when in impossible_dates(pairing.target, quantities[target]):
        if when not in said:
            message = f"{quoted(pairing.target[slice(*span)], target)} was a {_NAMES[when.isoweekday() - 1]}"
            yield pairing.finding("calendar", Severity.WARNING, message, {target: span})


_DATELINES = 3
"""Pairs at the head of an article among which its dateline is."""


def _prepare(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    return _Finder(document).find


CHECKS = (
    Check(
        "calendar",
        Severity.ERROR,
        "A weekday contradicts a date",
        "Under a dateline of Wednesday, «ayer» became “on Monday” (an error), or a date has a weekday in the translation on which it did "
        "not fall (a warning).",
        prepare=_prepare,
        languages=SPANISH_ENGLISH,
    ),
)
