"""Values that changed places: 3 dead and 12 injured became 12 dead and 3 injured."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.messages import quoted
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_value_joints import BEFORE_START_AND_END, OF_LIST, OF_SCORE, SIDE_BY_SIDE
from aligner.languages.pair import Language, Side
from aligner.quantities.values import Kind, Quantity, Strength
from aligner.signals.quantities.differences import compare_quantities
from aligner.signals.quantities.value_groups import group_span, value_groups
from aligner.signals.quantities.value_owners import ExchangeEvidence, exchange_evidence

__all__ = ["CHECKS"]

_SURE = 0.7
"""How much stronger the evidence that values were exchanged must be for an error. Set by hand on newstest 2008 and 2010."""
_ONE_WAY, _BOTH_WAYS = ((0.95, 10.0), (1.4, 2.2)), ((0.3, 1.6),)
"""The least evidence for an exchange, and how many times that against it: where words of one value, and of both, say so."""
_TURNED, _TURNED_RATIO = 0.35, 4.0
"""The least evidence for an exchange, and how many times that against it, where the two values also stand in another order."""
_LEAST_OF_EACH = 0.15
_MAX_VALUES = 12
_JOINED = re.compile(SIDE_BY_SIDE, re.IGNORECASE)
_SCORE = re.compile(OF_SCORE, re.IGNORECASE)
_LONGEST_JOINT = 30
_LIST = re.compile(OF_LIST, re.IGNORECASE)
_ENDS = {language: tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns) for language, patterns in BEFORE_START_AND_END.items()}
_NEXT = re.compile(r"[\s-]+([^\W\d_]+)")
_SHORT = 2
_Match = tuple[Quantity, Quantity]
_Spans = Mapping[Language, Mapping[Quantity, Span]]


def _alike(one: Quantity, other: Quantity, text: str, language: Language) -> bool:
    """Whether two values of a text are of one sort, so that one may stand in the place of the other."""
    if {one.kind, other.kind} == {Kind.WEEKDAY, Kind.MONTH}:
        return True  # "on Thursday … in May"
    if {one.kind, other.kind} == {Kind.DAY, Kind.NUMBER}:
        return one.measure is None and other.measure is None  # "el 4 de marzo … el día 9"
    if one.kind != other.kind:
        return False
    if one.measure is None or other.measure is None:
        # "siete años … y a dos": the second has no noun of its own.
        return one.measure is other.measure or not _counts(text, other if one.measure else one, language)
    return bool(one.measure.keys & other.measure.keys)


def _counts(text: str, quantity: Quantity, language: Language) -> bool:
    """Whether a noun stands right behind a value."""
    word = _NEXT.match(text, quantity.span[1])
    return word is not None and len(word.group(1)) > _SHORT and word.group(1).lower() not in FUNCTION_WORDS[language]


@dataclass(frozen=True, slots=True)
class _Exchange:
    """Two values that changed places. `balance`: how much more evidence there is for that than against it."""

    balance: float
    severity: Severity
    first: _Match
    second: _Match


class _Finder:
    def __init__(self, document: Document) -> None:
        self._styles = document.decimal_styles

    def find(self, pairing: Pairing) -> Iterator[Finding]:
        comparison = compare_quantities(pairing.spanish, pairing.english, self._styles)
        matched = [pair for pair in comparison.matched if min(q.strength for q in pair) >= Strength.WEAK and pair[0].values]
        if not 2 <= len(matched) <= _MAX_VALUES:
            return
        spanish, english = ([pair[side] for pair in comparison.matched] for side in (0, 1))
        spans = {
            Language.SPANISH: _whole_spans(pairing.spanish, [*spanish, *comparison.spanish, *comparison.repeated_spanish]),
            Language.ENGLISH: _whole_spans(pairing.english, [*english, *comparison.english, *comparison.repeated_english]),
        }
        best: _Exchange | None = None
        for first, second in combinations(matched, 2):
            if _have_crossed_units(pairing, first, second) or _go_the_other_way(pairing, first, second):
                yield _finding(pairing, Severity.ERROR, first, second)
                return
            if not _comparable(pairing, first, second, matched) or _go_the_same_way(pairing, first, second):
                continue
            if _side_by_side(pairing, _places(first, spans), _places(second, spans)):
                if best is None and _are_turned(pairing, first, second):
                    best = _Exchange(0.0, Severity.WARNING, first, second)
                continue
            found = _by_the_words_beside(pairing, first, second, spans)
            if found is not None and (best is None or found.balance > best.balance):
                best = found
        if best is not None:
            yield _finding(pairing, best.severity, best.first, best.second)


def _by_the_words_beside(pairing: Pairing, first: _Match, second: _Match, spans: _Spans) -> _Exchange | None:
    """Two values that each stand with the words of the other one, when the evidence is clear."""
    every = {language: tuple(sorted(set(spans[language].values()))) for language in Language}
    evidence = exchange_evidence(pairing.spanish, pairing.english, _places(first, spans), _places(second, spans), every)
    turned = (first[0].span < second[0].span) != (first[1].span < second[1].span)
    if not _is_clear(evidence) and not (turned and _is_enough_where_turned(evidence)):
        return None
    balance = evidence.exchanged - evidence.kept
    sure = balance >= _SURE and min(evidence.away, evidence.back) >= _LEAST_OF_EACH
    return _Exchange(balance, Severity.ERROR if sure else Severity.WARNING, first, second)


def _have_crossed_units(pairing: Pairing, first: _Match, second: _Match) -> bool:
    """Whether each value has on the other side the unit of the other one: 40 houses and 900 hectares, 900 houses and 40 hectares."""
    if any(quantity.kind is not Kind.NUMBER for quantity in (*first, *second)):
        return False
    for one, two in ((first, second), (second, first)):
        measured = one[0].measure, two[1].measure
        if None in measured or two[0].measure is not None or one[1].measure is not None:
            continue
        counted = (two[0], Language.SPANISH), (one[1], Language.ENGLISH)
        if measured[0] and measured[1] and measured[0].keys & measured[1].keys:
            return all(_counts(pairing.text(language), quantity, language) for quantity, language in counted)
    return False


def _go_the_other_way(pairing: Pairing, first: _Match, second: _Match) -> bool:
    """Whether something goes from one value to the other in one text, and back in the other one: from 10% to 4%, «del 4 % al 10 %»."""
    if any(one.kind is not other.kind for one, other in zip(first, second, strict=True)):
        return False
    here, there = _ways(pairing, first, second)
    return set(here) == {0, 1} and there == here[::-1]


def _go_the_same_way(pairing: Pairing, first: _Match, second: _Match) -> bool:
    """Whether something goes from one value to the other in both texts, in whatever order they stand: "to 2.5 percent from 2.1"."""
    here, there = _ways(pairing, first, second)
    return set(here) == {0, 1} and there == here


def _ways(pairing: Pairing, first: _Match, second: _Match) -> list[tuple[int | None, int | None]]:
    """In each text, at which end of a way the two values stand."""
    return [
        (_end_of_way(text[: first[number].span[0]], language), _end_of_way(text[: second[number].span[0]], language))
        for number, language in enumerate((Language.SPANISH, Language.ENGLISH))
        if (text := pairing.text(language))
    ]


def _end_of_way(before: str, language: Language) -> int | None:
    """Whether the words before a value say that something starts there (0) or ends there (1)."""
    near = before[-_LONGEST_JOINT:]
    return next((end for end, pattern in enumerate(_ENDS[language]) if pattern.search(near)), None)


def _is_clear(evidence: ExchangeEvidence) -> bool:
    if min(evidence.names_away, evidence.names_back) >= _LEAST_OF_EACH and not evidence.names_kept:
        return True  # whatever they count: "in the 12th minute … in the 78th"
    both = min(evidence.away, evidence.back) >= _LEAST_OF_EACH
    limits = _ONE_WAY + _BOTH_WAYS if both else _ONE_WAY
    return any(evidence.exchanged >= least and evidence.exchanged >= ratio * evidence.kept for least, ratio in limits)


def _is_enough_where_turned(evidence: ExchangeEvidence) -> bool:
    """Whether the evidence is enough for two values that stand in one order here and in the other there."""
    return evidence.exchanged >= _TURNED and evidence.exchanged >= _TURNED_RATIO * evidence.kept


def _whole_spans(text: str, quantities: Sequence[Quantity]) -> dict[Quantity, Span]:
    """The span of each value that is more than a hint, with the other parts of its date."""
    groups = value_groups(text, [quantity for quantity in quantities if quantity.strength > Strength.HINT])
    return {quantity: group_span(group) for group in groups for quantity in group}


def _places(match: _Match, spans: _Spans) -> tuple[Span, Span]:
    return spans[Language.SPANISH][match[0]], spans[Language.ENGLISH][match[1]]


def _side_by_side(pairing: Pairing, first: tuple[Span, Span], second: tuple[Span, Span]) -> bool:
    """Whether two values are parts of one date, of a range or of a score: no word of their own stands between them."""
    for text, one, other in zip((pairing.spanish, pairing.english), first, second, strict=True):
        low, high = sorted((one, other))
        between = (low[1], high[0])
        if high[0] - low[1] <= _LONGEST_JOINT and (_JOINED.fullmatch(text, *between) or _SCORE.fullmatch(text, *between)):
            return True
    return False


def _are_turned(pairing: Pairing, first: _Match, second: _Match) -> bool:
    """Whether two values of a list ("9 and 14", "from 9 to 14") stand in one order here and in the other there."""
    orders, ordinals = [], []
    for text, one, other in zip((pairing.spanish, pairing.english), first, second, strict=True):
        low, high = sorted((one.span, other.span))
        if not (_LIST.fullmatch(text, low[1], high[0]) or _SCORE.fullmatch(text, low[1], high[0])):
            return False
        orders.append(one.span < other.span)
        ordinals.append(one.label or other.label)
    return orders[0] != orders[1] and not any(ordinals)


def _comparable(pairing: Pairing, first: _Match, second: _Match, matched: list[_Match]) -> bool:
    if first[0].value == second[0].value or first[0].kind is Kind.MAGNITUDE:
        return False
    sides = zip((Language.SPANISH, Language.ENGLISH), first, second, strict=True)
    if not all(_alike(one, other, pairing.text(language), language) for language, one, other in sides):
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
    return pairing.finding("exchanged", severity, f"{words[0]} and {words[1]} {sure} places: each is with the words of the other", spans)


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
