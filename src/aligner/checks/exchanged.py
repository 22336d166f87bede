"""Values that changed places: 3 dead and 12 injured became 12 dead and 3 injured."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.messages import quoted
from aligner.languages.pair import Language, Side
from aligner.quantities.values import Kind, Quantity, Strength
from aligner.signals.owners import ExchangeEvidence, exchange_evidence
from aligner.signals.quantity_differences import DecimalStyles, compare_quantities
from aligner.signals.value_groups import group_span, value_groups

__all__ = ["CHECKS"]

_SURE = 0.7
"""How much stronger the evidence that values were exchanged must be for an error. Set by hand on newstest 2008 and 2010."""
_ONE_WAY, _BOTH_WAYS = ((0.2, 3.0), (0.5, 1.8)), ((0.3, 1.3),)
"""The least evidence for an exchange, and how many times that against it: where words of one value, and of both, say so."""
_LEAST_OF_EACH = 0.15
_MAX_VALUES = 12
_LEAST_BETWEEN = 2
"""Words that must stand between two values: "3 and 4 dead" has one."""
_WORD = re.compile(r"[^\W\d_]+")
_Match = tuple[Quantity, Quantity]


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two values of a text are of one sort, so that one may stand in the place of the other."""
    if {one.kind, other.kind} == {Kind.DAY, Kind.NUMBER}:
        return one.measure is None and other.measure is None  # "el 4 de marzo … el día 9"
    if one.kind != other.kind:
        return False
    if one.measure is None or other.measure is None:
        return True
    return bool(one.measure.keys & other.measure.keys)


class _Finder:
    def __init__(self, document: Document) -> None:
        self._styles = DecimalStyles.of(document.texts(Language.SPANISH), document.texts(Language.ENGLISH))

    def find(self, pairing: Pairing) -> Iterator[Finding]:
        comparison = compare_quantities(pairing.spanish, pairing.english, self._styles)
        matched = [pair for pair in comparison.matched if min(q.strength for q in pair) >= Strength.WEAK and pair[0].values]
        if not 2 <= len(matched) <= _MAX_VALUES:
            return
        groups = {
            Language.SPANISH: _groups(
                pairing.spanish, [*(pair[0] for pair in comparison.matched), *comparison.spanish, *comparison.repeated_spanish]
            ),
            Language.ENGLISH: _groups(
                pairing.english, [*(pair[1] for pair in comparison.matched), *comparison.english, *comparison.repeated_english]
            ),
        }
        spans = {language: tuple(sorted(set(groups[language].values()))) for language in Language}
        best: tuple[float, Severity, _Match, _Match] | None = None
        for first, second in combinations(matched, 2):
            if not _comparable(first, second, matched) or _side_by_side(pairing, _places(first, groups), _places(second, groups)):
                continue
            evidence = exchange_evidence(
                pairing.spanish,
                pairing.english,
                _places(first, groups),
                _places(second, groups),
                spans,
            )
            balance = evidence.exchanged - evidence.kept
            if _is_clear(evidence) and (best is None or balance > best[0]):
                best = balance, Severity.ERROR if balance >= _SURE else Severity.WARNING, first, second
        if best is not None:
            yield _finding(pairing, *best[1:])


def _is_clear(evidence: ExchangeEvidence) -> bool:
    both = min(evidence.away, evidence.back) >= _LEAST_OF_EACH
    limits = _ONE_WAY + _BOTH_WAYS if both else _ONE_WAY
    return any(evidence.exchanged >= least and evidence.exchanged >= ratio * evidence.kept for least, ratio in limits)


def _groups(text: str, quantities: Sequence[Quantity]) -> dict[Quantity, Span]:
    """The span of each value that is more than a hint, with the other parts of its date."""
    groups = value_groups(text, [quantity for quantity in quantities if quantity.strength > Strength.HINT])
    return {quantity: group_span(group) for group in groups for quantity in group}


def _places(match: _Match, groups: Mapping[Language, Mapping[Quantity, Span]]) -> tuple[Span, Span]:
    return groups[Language.SPANISH][match[0]], groups[Language.ENGLISH][match[1]]


def _side_by_side(pairing: Pairing, first: tuple[Span, Span], second: tuple[Span, Span]) -> bool:
    """Whether two values are parts of one date, of a range or of a score: no word of their own stands between them."""
    for text, one, other in zip((pairing.spanish, pairing.english), first, second, strict=True):
        low, high = sorted((one, other))
        if len(_WORD.findall(text[low[1] : high[0]])) < _LEAST_BETWEEN:
            return True
    return False


def _comparable(first: _Match, second: _Match, matched: list[_Match]) -> bool:
    if first[0].value == second[0].value or not _alike(first[0], second[0]) or not _alike(first[1], second[1]):
        return False
    # A value that is there twice may have been matched with the wrong one.
    values = [(pair[0].kind, pair[0].value) for pair in matched]
    return all(values.count((pair[0].kind, pair[0].value)) == 1 for pair in (first, second))


def _finding(pairing: Pairing, severity: Severity, first: _Match, second: _Match) -> Finding:
    spans: dict[Language, Span] = {}
    for side, language in enumerate((Language.SPANISH, Language.ENGLISH)):
        ends = sorted([first[side].whole_span, second[side].whole_span])
        spans[language] = ends[0][0], ends[1][1]
    source = Language(pairing.languages.language_of(Side.SOURCE))
    number = 0 if source is Language.SPANISH else 1
    ordered = sorted((first, second), key=lambda pair: pair[number].span)
    words = [quoted(pairing.source[slice(*pair[number].whole_span)], source) for pair in ordered]
    sure = "changed" if severity is Severity.ERROR else "may have changed"
    return pairing.finding(
        "exchanged", severity, f"{words[0]} and {words[1]} {sure} places: each stands with what the other belongs to", spans
    )


def _prepare(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    return _Finder(document).find


CHECKS = (
    Check(
        "exchanged",
        Severity.ERROR,
        "Two figures or dates changed places",
        "Both sides have the same two values, and each is with the words that belong to the other: «3 muertos y 12 heridos» became "
        "“12 dead and 3 injured”, the prison terms or ages of two people were exchanged, two dates each went to the other event. A value "
        "belongs to the noun it counts, to the nearest name and to the words of its clause.",
        prepare=_prepare,
        languages=SPANISH_ENGLISH,
    ),
)
