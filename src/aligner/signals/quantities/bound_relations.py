"""How the bounds of equal values on the two sides relate: the same, lost, changed or reversed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_bounds import Bound
from aligner.languages.pair import Language
from aligner.quantities.conversion import converted
from aligner.quantities.values import Quantity
from aligner.signals.quantities.bounds import Bounded, bounds_of
from aligner.signals.quantities.differences import DecimalStyles, compare_quantities

__all__ = ["DIRECTIONS", "HINTS_OF", "BoundPair", "Relation", "answered_bounds", "bound_pairs", "is_conversion", "nearest"]


class Relation(IntEnum):
    """How far apart two bounds are."""

    SAME = 0
    ABOUT_LOST = 1
    ALMOST_LOST = 2
    CHANGED = 3
    LOST = 4
    REVERSED = 5


DIRECTIONS = {
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
"""In which direction a bound goes; those that say nothing of the kind have none."""
_OPPOSED = {frozenset(pair) for pair in (("up", "down"), ("up", "almost"), ("before", "after"))}
_ALIKE = {frozenset(pair) for pair in (("almost", "about"), ("almost", "down"), ("up", "after"))}
HINTS_OF = {"up": "up", "down": "down", "almost": "about", "about": "about", "before": "before", "after": "after"}


def _relation(one: Bound, other: Bound) -> Relation:
    if one == other:
        return Relation.SAME
    groups = DIRECTIONS.get(one), DIRECTIONS.get(other)
    if None in groups:  # PLAIN or EXACTLY
        rest = groups[0] or groups[1]
        if rest is None:
            return Relation.SAME
        return {"about": Relation.ABOUT_LOST, "almost": Relation.ALMOST_LOST}.get(rest, Relation.LOST)
    if groups[0] == groups[1] or frozenset(groups) in _ALIKE:
        return Relation.SAME
    return Relation.REVERSED if frozenset(groups) in _OPPOSED else Relation.CHANGED


def _meanings(own: Bounded, other: Bounded) -> tuple[Bound, ...]:
    """What the words can mean, beside what is on the other side."""
    meanings = tuple(bound for bound in own.meanings if bound is not Bound.DROPPABLE)
    return (*meanings, Bound.PLAIN) if len(meanings) < len(own.meanings) and other.meanings == (Bound.PLAIN,) else meanings


def nearest(one: Bounded, other: Bounded) -> tuple[Relation, Bound, Bound]:
    """The mildest relation of what the words on both sides can mean; of those alike, that of their usual meanings."""
    pairs = [(a, b) for a in _meanings(one, other) for b in _meanings(other, one)]
    if not {_relation(a, b) for a, b in pairs} & {Relation.SAME}:
        # What may bound nothing is compared with the usual meaning of the other side only.
        usual = {(one.meanings[0], Bound.PLAIN), (Bound.PLAIN, other.meanings[0])}
        pairs = [pair for pair in pairs if Bound.PLAIN not in pair or pair in usual]
    relation, _, a, b = min((_relation(a, b), number, a, b) for number, (a, b) in enumerate(pairs))
    return relation, a, b


@dataclass(frozen=True)
class BoundPair:
    """A value that both sides have, and its bounds."""

    quantities: dict[Language, Quantity]
    bounds: dict[Language, Bounded]


_ROUNDED = 0.01
"""How far a converted value may be above its bound, "almost 100 km" for 62.5 miles, as the figure that was converted is itself rounded."""


def is_conversion(pair: BoundPair, one: Bound, other: Bound) -> bool:
    """Whether the bound of one side comes of the conversion of units: 60 miles are "more than 96 km" and "almost 97 km".

    `one`, `other`: the bounds of the Spanish and of the English value.
    """
    bounds = {Language.SPANISH: one, Language.ENGLISH: other}
    bounded = [language for language in Language if bounds[language] is not Bound.PLAIN]
    if len(bounded) != 1:
        return False
    language = bounded[0]
    own = pair.quantities[language]
    exact = converted(pair.quantities[language.other], own)
    if exact is None:
        return False
    direction, value = DIRECTIONS.get(bounds[language]), float(own.value)
    if direction == "about":
        return True
    return exact > value if direction == "up" else direction in ("down", "almost") and exact <= value * (1 + _ROUNDED)


@lru_cache(maxsize=2048)
def bound_pairs(spanish: str, english: str, styles: DecimalStyles) -> tuple[BoundPair, ...]:
    """The values that both texts have, with their bounds, without those that another pair of the same value answers."""
    comparison = compare_quantities(spanish, english, styles)
    if not comparison.matched:
        return ()
    left = (*(one for one, _ in comparison.matched), *comparison.spanish, *comparison.repeated_spanish)
    right = (*(other for _, other in comparison.matched), *comparison.english, *comparison.repeated_english)
    bounds = {
        Language.SPANISH: bounds_of(spanish, left, Language.SPANISH),
        Language.ENGLISH: bounds_of(english, right, Language.ENGLISH),
    }
    pairs = []
    for pair in comparison.matched:
        quantities = dict(zip((Language.SPANISH, Language.ENGLISH), pair, strict=True))
        pairs.append(BoundPair(quantities, {language: bounds[language][quantity] for language, quantity in quantities.items()}))
    return tuple(_rematched(pairs))


def answered_bounds(spanish: str, english: str, language: Language) -> list[Span]:
    """Spans of the words of a language that bound a value, where the other side bounds the same value in the same way, or
    gives the value in another unit, from which the bound comes.
    """
    styles = DecimalStyles.of((spanish,), (english,))
    found = []
    for pair in bound_pairs(spanish, english, styles):
        own, other = pair.bounds[language], pair.bounds[language.other]
        if own.span is None:
            continue
        relation, spanish_bound, english_bound = nearest(pair.bounds[Language.SPANISH], pair.bounds[Language.ENGLISH])
        if (other.span is not None and relation is Relation.SAME) or is_conversion(pair, spanish_bound, english_bound):
            found.append(own.span)
    return found


def _rematched(pairs: list[BoundPair]) -> list[BoundPair]:
    """The pairs without those whose bounds another pair of the same value answers: "más de 20 … 20", "20 … more than 20"."""
    kept = []
    for pair in pairs:
        twins = [
            one
            for one in pairs
            if one is not pair and one.quantities[Language.SPANISH].values[:1] == pair.quantities[Language.SPANISH].values[:1]
        ]
        crossed = any(
            nearest(pair.bounds[Language.SPANISH], twin.bounds[Language.ENGLISH])[0] < Relation.CHANGED
            or nearest(twin.bounds[Language.SPANISH], pair.bounds[Language.ENGLISH])[0] < Relation.CHANGED
            for twin in twins
        )
        if not crossed:
            kept.append(pair)
    return kept
