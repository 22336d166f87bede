"""Currencies and units."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from aligner.bitext import Finding, Severity
from aligner.checks.base import Check, Document, Pairing
from aligner.checks.messages import quoted
from aligner.checks.quantities.topics import quantity_check
from aligner.languages.pair import Language, Side
from aligner.quantities import Topic
from aligner.signals.quantities.money_owners import other_owners

__all__ = ["CHECKS"]


def _other_country(pairing: Pairing) -> Iterator[Finding]:
    """Dollars, pesos or crowns of one country that became those of another."""
    spans = other_owners(pairing.spanish, pairing.english)
    if spans is not None:
        source = Language(pairing.languages.language_of(Side.SOURCE))
        own, other = (quoted(pairing.text(language)[slice(*spans[language])], language) for language in (source, source.other))
        yield pairing.finding(str(Topic.CURRENCY), Severity.ERROR, f"{own} became {other}: the money of another country", spans)


def _with_countries(check: Check) -> Check:
    """The check of currencies, which also reports money of one name of another country, where it finds nothing else."""
    by_kind = check.prepare

    def prepare(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
        find = by_kind(document) if by_kind is not None else _other_country
        return lambda pairing: tuple(find(pairing)) or tuple(_other_country(pairing))

    return replace(check, prepare=prepare)


_CURRENCY = _with_countries(
    quantity_check(
        Topic.CURRENCY,
        "Money is in another currency",
        "Money of one kind became money of another, by name, sign or code. «$» is dollars or pesos. Sums that were converted and keep the "
        "original beside them are not reported. Whose dollars, pesos or crowns they are is compared where both sides say it. "
        "Example: «50 dólares» became “€50”, or “A$50” «50 dólares estadounidenses».",
    )
)
CHECKS = (
    _CURRENCY,
    quantity_check(
        Topic.UNIT,
        "A unit of measurement differs or was converted",
        "The number is the same and the unit is not («100 km», “100 miles”), or a converted value is not right; a right conversion («100 "
        "km», “62 miles”) is information. Values may be rounded by 6 %, heights in feet and inches by 1.2 %.",
        note=": not the same amount",
    ),
)
