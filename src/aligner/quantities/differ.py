"""What differs between the two sides, named once each by the check that reports it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from aligner.languages.measures import DURATIONS
from aligner.languages.pair import Language
from aligner.quantities.compare import Comparison
from aligner.quantities.conversion import converts, of_other_dimensions, same_dimension
from aligner.quantities.implied import is_implied, split_decimal
from aligner.quantities.similarity import YEARS, mantissa, same_category, similarity
from aligner.quantities.values import LONGEST_RATIO, RATIO, Kind, Measure, Quantity, Span, Strength
from aligner.quantities.words import quantity_words

__all__ = ["Change", "Difference", "Topic", "differences"]


class Topic(StrEnum):
    """What a difference is about; the id of the check that reports it."""

    NUMBER = "number"
    SCALE = "scale"
    PERCENT = "percent"
    DATE = "date"
    MONTH = "month"
    WEEKDAY = "weekday"
    TIME = "time"
    YEAR = "year"
    CURRENCY = "currency"
    UNIT = "unit"


class Change(StrEnum):
    """How the sides differ: another value, a conversion, said on one side only."""

    CHANGED = "changed"
    CONVERTED = "converted"
    SPANISH_ONLY = "spanish only"
    ENGLISH_ONLY = "english only"


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference, with the words on the sides that have some. `sure`: the two cannot both be right."""

    topic: Topic
    change: Change
    spanish: Span | None
    english: Span | None
    sure: bool = False


_PESOS, _DOLLARS = frozenset({"peso"}), frozenset({"dollar"})
_SEPARATORS = str.maketrans("", "", "., \u00a0\u202f\u2009")
# Kinds that decide the topic whatever stands on the other side.
_POINTS_LETTERS = 10
"""Letters of "percentage points" and the like, at least: more than those of "per cent"."""
_TOPICS = ((Kind.MAGNITUDE, Topic.SCALE), (Kind.WEEKDAY, Topic.WEEKDAY), (Kind.TIME, Topic.TIME), (Kind.DAY, Topic.DATE))
DATE_GAP = 8
"""Most characters between the day and the month of one date."""


def differences(comparison: Comparison, spanish_words: frozenset[str], english_words: frozenset[str]) -> tuple[Difference, ...]:
    """The differences of a pair, one for each cause, in the order of the text.

    `spanish_words` and `english_words`: the words of the sides, in lower case without accents, among which words such as "ayer" or
    "last" may stand for a date.
    """
    found = _innermost([difference for pair in comparison.matched if (difference := _of_match(*pair, comparison)) is not None])
    currency = _currencies(comparison) if not any(difference.topic == Topic.CURRENCY for difference in found) else None
    changed, left, right = _replaced(comparison)
    changed = [one for one in changed if not _are_implied(one[0], one[1], comparison, spanish_words, english_words)]
    found += _merged_dates(changed)
    found += [] if currency is None else [currency]
    found += _joined([d for q in left if (d := _alone(q, Change.SPANISH_ONLY, comparison, right, english_words)) is not None])
    found += _joined([d for q in right if (d := _alone(q, Change.ENGLISH_ONLY, comparison, left, spanish_words)) is not None])
    return tuple(sorted(found, key=lambda d: (d.spanish or d.english or (0, 0), d.english or (0, 0), d.topic)))


def _are_implied(
    spanish: Quantity, english: Quantity, comparison: Comparison, spanish_words: frozenset[str], english_words: frozenset[str]
) -> bool:
    """Whether each of two ordinals is said in another way on the other side: "the initial meeting … a second one"."""
    if not spanish.kind == english.kind == Kind.ORDINAL:
        return False
    return is_implied(spanish, comparison, (), english_words) and is_implied(english, comparison, (), spanish_words)


def _innermost(found: Sequence[Difference]) -> list[Difference]:
    """Without those that hold another: the "euros" of "20 y 30 euros" is one cause for both numbers."""
    return [whole for whole in found if not any(part is not whole and _holds(whole, part) for part in found)]


def _holds(whole: Difference, part: Difference) -> bool:
    spans = ((whole.spanish, part.spanish), (whole.english, part.english))
    return whole.topic == part.topic and all(a and b and a != b and a[0] <= b[0] and b[1] <= a[1] for a, b in spans)


def _of_match(spanish: Quantity, english: Quantity, comparison: Comparison) -> Difference | None:
    """What differs in a pair of equal value: the currency, the unit, per cent."""
    one, other = spanish.measure, english.measure
    era = _era_changed(spanish, english, comparison)
    if era is not None:
        return era
    if one is None or other is None:
        return _percent_lost(spanish, english, comparison)
    # "200 mdp", "$200 million": readers of English take the sign for dollars.
    pesos = one.money and one.keys == _PESOS and other.keys == _PESOS | _DOLLARS
    if not pesos and (one.keys & other.keys or (converts(spanish, english) and one.keys & DURATIONS)):
        return None
    spans = spanish.whole_span, english.whole_span
    if one.money and other.money:
        return Difference(Topic.CURRENCY, Change.CHANGED, *spans, sure=not pesos)
    comparable = same_dimension(one, other)
    if comparable or of_other_dimensions(one, other):
        converted = comparable and converts(spanish, english)
        return Difference(Topic.UNIT, Change.CONVERTED if converted else Change.CHANGED, *spans, sure=True)
    sure = min(spanish.strength, english.strength) >= Strength.WORD
    return Difference(Topic.PERCENT, Change.CHANGED, *spans) if sure and one.percent != other.percent else None


def _era_changed(spanish: Quantity, english: Quantity, comparison: Comparison) -> Difference | None:
    """A year or century before Christ on one side, and after Christ, or without a word of it, on the other."""
    eras = [quantity.measure.keys if quantity.measure is not None else frozenset() for quantity in (spanish, english)]
    before = ["bc" in keys for keys in eras]
    if before[0] == before[1] or any(keys - {"bc", "ad"} for keys in eras):
        return None
    side = 1 if before[0] else 0
    rest = (*(pair[side] for pair in comparison.matched), *(comparison.english if before[0] else comparison.spanish))
    if any(quantity.measure is not None and "bc" in quantity.measure.keys for quantity in rest):
        return None
    return Difference(Topic.YEAR, Change.CHANGED, spanish.whole_span, english.whole_span, sure=all(eras))


def _percent_lost(spanish: Quantity, english: Quantity, comparison: Comparison) -> Difference | None:
    """A percentage on one side that is none on the other, where no list or range explains it."""
    one = spanish.measure is not None and spanish.measure.percent
    other = english.measure is not None and english.measure.percent
    if one == other or spanish.strength < Strength.FIRM or english.strength < Strength.FIRM:
        return None
    side = 1 if one else 0
    rest = (*(pair[side] for pair in comparison.matched), *(comparison.english if one else comparison.spanish))
    if any(quantity.measure is not None and quantity.measure.percent for quantity in rest):
        return None
    return Difference(Topic.PERCENT, Change.CHANGED, spanish.whole_span, english.whole_span)


def _currencies(comparison: Comparison) -> Difference | None:
    """Money that each side has and the other has not, in kind."""
    spanish = [*(pair[0] for pair in comparison.matched), *comparison.spanish]
    english = [*(pair[1] for pair in comparison.matched), *comparison.english]
    left, right = _foreign_money(spanish, english), _foreign_money(english, spanish)
    if left is None or right is None:
        return None
    return Difference(Topic.CURRENCY, Change.CHANGED, left, right, sure=True)


def _foreign_money(own: Sequence[Quantity], other: Sequence[Quantity]) -> Span | None:
    """The first word for money of a kind that the other side has not."""
    known = {key for quantity in other if quantity.measure is not None and quantity.measure.money for key in quantity.measure.keys}
    for quantity in own:
        measure = quantity.measure
        if measure is not None and measure.money and not measure.keys & known:
            return measure.span
    return None


def _without_told_ratios(left: list[Quantity], comparison: Comparison, side: int) -> list[Quantity]:
    """The leftovers of a side without the second numbers of ratios that the other side tells as one value: "one in five", «el 20 %»."""
    told = [pair[side].span[1] for pair in comparison.matched if pair[side].values and pair[side].value not in pair[1 - side].values]
    return [one for one in left if one.label != RATIO or not any(0 < one.span[0] - end <= LONGEST_RATIO for end in told)]


def _replaced(comparison: Comparison) -> tuple[list[tuple[Quantity, Quantity, Difference]], list[Quantity], list[Quantity]]:
    """Pair the leftovers of both sides as one saying something else than the other; what stays alone comes back too.

    A leftover may also be in the place of something that the other side says twice ("lunes … martes", "Monday … Monday").
    """
    sides = [[pair[side] for pair in comparison.matched] for side in (0, 1)]
    left = [quantity for quantity in comparison.spanish if quantity.strength > Strength.HINT]
    right = [quantity for quantity in comparison.english if quantity.strength > Strength.HINT]
    left, right = _without_told_ratios(left, comparison, 0), _without_told_ratios(right, comparison, 1)
    fresh_left, fresh_right = len(left), len(right)
    left += [quantity for quantity in comparison.repeated_spanish if quantity.strength >= Strength.WORD]
    right += [quantity for quantity in comparison.repeated_english if quantity.strength >= Strength.WORD]
    candidates = [
        (similarity(a, b), -i, -j)
        for i, a in enumerate(left)
        for j, b in enumerate(right)
        if (i < fresh_left and j < fresh_right) or ((i < fresh_left) != (j < fresh_right) and same_category(a, b))
    ]
    found = []
    gone_left: set[int] = set()
    gone_right: set[int] = set()
    for score, i, j in sorted(candidates, reverse=True):
        if score > 0 and -i not in gone_left and -j not in gone_right:
            gone_left.add(-i)
            gone_right.add(-j)
            parts = (
                split_decimal(left[-i], right[-j], [*sides[0], *left]),
                split_decimal(right[-j], left[-i], [*sides[1], *right]),
            )
            converted = _converts_by_context(left[-i], right[-j], sides[0]) or _converts_by_context(right[-j], left[-i], sides[1])
            gone_left |= {k for k, quantity in enumerate(left) if quantity is parts[0]}
            gone_right |= {k for k, quantity in enumerate(right) if quantity is parts[1]}
            counted_out = _is_difference(left[-i], right[-j], sides[1]) or _is_difference(right[-j], left[-i], sides[0])
            if parts == (None, None) and not converted and not counted_out:
                found.append((left[-i], right[-j], _changed(left[-i], right[-j])))
    return (
        found,
        [quantity for i, quantity in enumerate(left[:fresh_left]) if i not in gone_left],
        [quantity for j, quantity in enumerate(right[:fresh_right]) if j not in gone_right],
    )


def _converts_by_context(plain: Quantity, other: Quantity, own: Sequence[Quantity]) -> bool:
    """Whether a number without a unit is the other side's amount in the unit of another number of its own side: "… 5 centímetros,
    y hasta 10 en la sierra", "… up to 4 inches".
    """
    if plain.kind != Kind.NUMBER or plain.measure is not None or other.measure is None:
        return False
    measures = {quantity.measure.keys: quantity.measure for quantity in own if quantity.measure is not None}
    return any(same_dimension(m, other.measure) and converts(replace(plain, measure=m), other) for m in measures.values())


def _is_difference(step: Quantity, other: Quantity, told: Sequence[Quantity]) -> bool:
    """Whether one side tells how far two shares are apart and the other both of them: «9 %, tres puntos menos», "9 % … 12 %"."""
    if step.kind is not Kind.NUMBER or not step.value or (step.measure is not None and not _are_points(step.measure)):
        return False
    shares = [one.value for one in (other, *told) if one.measure is not None and one.measure.percent and one.values]
    return other.measure is not None and other.measure.percent and any(abs(share - other.value) == step.value for share in shares)


def _are_points(measure: Measure) -> bool:
    return measure.percent and measure.span[1] - measure.span[0] >= _POINTS_LETTERS


def _changed(spanish: Quantity, english: Quantity) -> Difference:
    topic = _topic(spanish, english)
    spans = (spanish.whole_span, english.whole_span) if topic in (Topic.UNIT, Topic.SCALE) else (spanish.span, english.span)
    sure = not _misplaced_separator(spanish, english) and (
        min(spanish.strength, english.strength) >= Strength.WORD or spanish.kind == english.kind in (Kind.ORDINAL, Kind.DECADE)
    )
    # "A second meeting" is said by «volver a reunirse», and "the initial" one is the first.
    told = spanish.kind == english.kind == Kind.ORDINAL and max(spanish.value, english.value) <= 2
    return Difference(topic, Change.CHANGED, *spans, sure=sure and not told and topic != Topic.UNIT)


def _misplaced_separator(spanish: Quantity, english: Quantity) -> bool:
    """Whether the English kept the Spanish way to write the number ("1.250", "3,540 %"): wrong, but the number is the same."""
    same = spanish.digits.translate(_SEPARATORS) == english.digits.translate(_SEPARATORS) != ""
    scaled = [quantity.value / mantissa(quantity) if mantissa(quantity) else Decimal(1) for quantity in (spanish, english)]
    return same and scaled[0] == scaled[1] and english.value in (spanish.value * 1000, spanish.value / 1000)


def _topic(one: Quantity, other: Quantity) -> Topic:
    """The check that reports one quantity in the place of the other."""
    for kind, topic in _TOPICS:
        if kind in (one.kind, other.kind):
            return topic
    if one.kind == other.kind == Kind.MONTH:
        return Topic.DATE if one.dated and other.dated else Topic.MONTH
    if one.kind in YEARS and other.kind in YEARS:
        return Topic.YEAR
    if all(quantity.measure is not None and quantity.measure.percent for quantity in (one, other)):
        return Topic.PERCENT
    if _units_differ(one, other):
        return Topic.UNIT
    return Topic.SCALE if _scales_differ(one, other) else Topic.NUMBER


def _units_differ(one: Quantity, other: Quantity) -> bool:
    """Whether the two are told in two units of one dimension, which a reader takes for a conversion; durations are not."""
    if one.measure is None or other.measure is None or one.measure.money or one.measure.keys & (other.measure.keys | DURATIONS):
        return False
    return same_dimension(one.measure, other.measure)


def _scales_differ(one: Quantity, other: Quantity) -> bool:
    """Same number before the scale word, or a thousand times as much with a scale word on one side."""
    if one.mantissa is None and other.mantissa is None:
        return False
    low, high = sorted((abs(one.value), abs(other.value)))
    ratio = high / low if low else Decimal(0)
    return mantissa(one) == mantissa(other) or ratio in (10**3, 10**6, 10**9, 10**12)


def _merged_dates(changed: Sequence[tuple[Quantity, Quantity, Difference]]) -> list[Difference]:
    """Day and month of one date that both changed are one cause."""
    merged: list[Difference] = []
    months = [entry for entry in changed if entry[0].kind == entry[1].kind == Kind.MONTH]
    joined: set[int] = set()
    for spanish, english, difference in changed:
        if difference.topic == Topic.DATE and Kind.DAY in (spanish.kind, english.kind):
            month = next((m for m in months if _near(m[0].span, spanish.span) and _near(m[1].span, english.span)), None)
            if month is not None:
                joined.add(id(month[2]))
                hulls = _hull(spanish.span, month[0].span), _hull(english.span, month[1].span)
                merged.append(Difference(Topic.DATE, Change.CHANGED, *hulls, sure=True))
                continue
        merged.append(difference)
    return [difference for difference in merged if id(difference) not in joined]


def _near(one: Span, other: Span) -> bool:
    return max(one[0], other[0]) - min(one[1], other[1]) <= DATE_GAP


def _hull(one: Span, other: Span) -> Span:
    return min(one[0], other[0]), max(one[1], other[1])


def _alone(
    quantity: Quantity, change: Change, comparison: Comparison, others: Sequence[Quantity], other_words: frozenset[str]
) -> Difference | None:
    """A quantity that one side does not have, where nothing else of that side may stand for it."""
    # A conversion beside what it converts: "three metres (10 feet)".
    beside = any(converts(quantity, other) for pair in comparison.matched for other in pair)
    if quantity.strength < Strength.FIRM or beside or is_implied(quantity, comparison, others, other_words):
        return None
    topic = _topic(quantity, quantity)
    language = quantity_words(Language.ENGLISH if change == Change.SPANISH_ONLY else Language.SPANISH)
    if quantity.kind in (Kind.DAY, Kind.WEEKDAY, Kind.MONTH):
        days = any(other.kind in (Kind.DAY, Kind.WEEKDAY) for other in others)
        if days or other_words & language.RELATIVE_DAYS:
            return None
    if quantity.kind == Kind.MONTH and other_words & language.RELATIVE_MONTHS:
        return None
    if quantity.kind in YEARS and other_words & language.RELATIVE_YEARS:
        return None
    if quantity.kind == Kind.TIME and any(
        other.kind == Kind.TIME for other in (*comparison.spanish, *comparison.english) if other is not quantity
    ):
        return None
    span = quantity.whole_span
    spanish = change == Change.SPANISH_ONLY
    return Difference(topic, change, span if spanish else None, None if spanish else span)


def _joined(alone: Sequence[Difference]) -> list[Difference]:
    """Day, month and year of one date, or the two numbers of a score, that one side does not have are one cause."""
    joined: list[Difference] = []
    for difference in sorted(alone, key=lambda d: d.spanish or d.english or (0, 0)):
        last = joined[-1] if joined else None
        if last is None or not _belong(last, difference):
            joined.append(difference)
            continue
        spanish = _hull(last.spanish, difference.spanish) if last.spanish and difference.spanish else None
        english = _hull(last.english, difference.english) if last.english and difference.english else None
        joined[-1] = Difference(last.topic, last.change, spanish, english)
    return joined


def _belong(one: Difference, other: Difference) -> bool:
    first, second = one.spanish or one.english, other.spanish or other.english
    if first is None or second is None:
        return False
    gap = second[0] - first[1]
    dates = (Topic.DATE, Topic.MONTH, Topic.YEAR)
    return gap <= DATE_GAP if one.topic in dates and other.topic in dates else gap <= 1 and one.topic == other.topic
