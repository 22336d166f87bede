"""Equal numbers that the two texts write in different ways, rewritten in the same digits: "ciento veintitrés casas", "123 houses".

Word by word such numbers have no counterparts, so that a correct pair looks as if something was missing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from aligner.languages import es_quantities
from aligner.languages.pair import Language
from aligner.quantities import Kind, NumberStyle, Quantity, Strength, read_quantities
from aligner.quantities.values import Span
from aligner.signals.quantities.differences import DecimalStyles, compare_quantities, quantity_differences

__all__ = ["Rewritten", "with_same_figures"]

_KINDS = frozenset({Kind.NUMBER, Kind.ORDINAL, Kind.YEAR})
_MAX_DECIMALS = 2
_SECOND = 2
"""The value of "segundo" and "second": as an ordinal it is only a hint, but it may stand for "2.º"."""
_OF = {Language.SPANISH: " de ", Language.ENGLISH: " of "}
_SWAPPED = str.maketrans(",.", ".,")
_MONEY = {"peso": " pesos", "dollar": " dólares", "euro": " euros"}
"""The words for the money of `mdp`, `mdd` and `mde`."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A text with rewritten numbers. `edits`, in order: start and end of what was replaced, and the length of the replacement."""

    text: str
    edits: tuple[tuple[int, int, int], ...] = ()

    def original(self, span: Span) -> Span:
        """The span of the original text for a span of this one. A span that begins or ends inside a replacement covers all of it."""
        return self._place(span[0], 0), self._place(span[1], 1)

    def _place(self, place: int, side: int) -> int:
        shift = 0
        for start, end, length in self.edits:
            if place + shift < start + side:
                break
            if place + shift < start + length + side:
                return (start, end)[side]
            shift += end - start - length
        return place + shift


@lru_cache(maxsize=4096)
def with_same_figures(spanish: str, english: str, styles: DecimalStyles) -> tuple[Rewritten, Rewritten]:
    """The two texts, with equal numbers that are written in different ways rewritten in the same digits. `styles`: of their document.

    Texts are returned unchanged when rewriting would make other numbers differ ("300 a 400 mil").
    """
    comparison = compare_quantities(spanish, english, styles)
    unchanged = Rewritten(spanish), Rewritten(english)
    if not comparison.matched:
        return unchanged
    left = [*(one for one, _ in comparison.matched), *comparison.spanish, *comparison.repeated_spanish]
    right = [*(other for _, other in comparison.matched), *comparison.english, *comparison.repeated_english]
    found = [
        (one, other)
        for one, other in comparison.matched
        if {one.kind, other.kind} <= _KINDS
        and one.value == other.value
        and not (one.parts and other.parts)
        and _is_written_differently(one, other, spanish[slice(*one.span)], english[slice(*other.span)])
        and _is_plain(one, left, spanish, styles.spanish)
        and _is_plain(other, right, english, styles.english)
    ]
    if not found:
        return unchanged
    figures = [_figure(one.value, other.value) for one, other in found]
    replaced = (
        _in_figures(spanish, [one for one, _ in found], figures, styles.spanish),
        _in_figures(english, [other for _, other in found], figures, styles.english),
    )
    before = quantity_differences(spanish, english, styles)
    worse = len(quantity_differences(replaced[0].text, replaced[1].text, styles)) > len(before)
    return unchanged if worse else replaced


def _is_plain(quantity: Quantity, found: Sequence[Quantity], text: str, style: NumberStyle) -> bool:
    """Whether the words of a quantity are a number and nothing else; those of "dos horas y media" are not."""
    hint = quantity.strength == Strength.HINT and quantity.value != _SECOND
    if hint or quantity.value < 0 or quantity.value * 10**_MAX_DECIMALS % 1:
        return False
    if any(other is not quantity and _overlap(other.span, quantity.span) for other in found):
        return False
    measure = quantity.measure
    if measure is not None and not measure.money and not quantity.parts and _overlap(measure.span, quantity.span):
        return False
    again = read_quantities(text[slice(*quantity.whole_span)], style)
    return len(again) == 1 and again[0].value == quantity.value


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _is_written_differently(one: Quantity, other: Quantity, spanish: str, english: str) -> bool:
    """Whether one side has digits and the other words too; of two sides in words, whether one is no plain numeral: "medio centenar"."""
    scales = [written.split()[-1] for written in (spanish, english)]
    if one.mantissa is not None and one.mantissa == other.mantissa and len(spanish.split()) == len(english.split()):
        plain = all(scale.isalpha() and scale.islower() and scale not in es_quantities.MONEY_SCALES for scale in scales)
        if plain:
            return False  # "12 millones", "12 million", but not "12 M", "12 mdp"
    digits = [not any(letter.isalpha() for letter in written) for written in (spanish, english)]
    if any(letter.isdigit() for letter in spanish + english):
        return not all(digits)
    weak = Strength.WEAK in (one.strength, other.strength)
    return weak and (len(spanish.split()) > 1 or len(english.split()) > 1) and one.kind == other.kind == Kind.NUMBER


def _figure(value: Decimal, same: Decimal) -> str:
    """A value in digits, with thousands separators and as many decimals as the side with more of them: 1.20."""
    decimals = 0 if value % 1 == 0 else max(-int(number.as_tuple().exponent) for number in (value, same))
    return f"{value:,.{decimals}f}"


def _in_figures(text: str, quantities: Sequence[Quantity], figures: Sequence[str], style: NumberStyle) -> Rewritten:
    """The text with the quantities in digits, as its document writes them, and without the "de" after "3 millones"."""
    skipped = _OF[style.language]
    comma = style.decimal == "," or (not style.decimal and style.language == Language.SPANISH)
    pieces: list[str] = []
    edits: list[tuple[int, int, int]] = []
    last = 0
    for quantity, figure in sorted(zip(quantities, figures, strict=True), key=lambda pair: pair[0].span):
        start, end = quantity.span
        written = (figure.translate(_SWAPPED) if comma else figure) + _unit_inside(text, quantity)
        if text.startswith(skipped, end) and any(letter.isalpha() for letter in text[start:end]):
            end += len(skipped) - 1
        pieces += [text[last:start], written]
        edits.append((start, end, len(written)))
        last = end
    return Rewritten("".join([*pieces, text[last:]]), tuple(edits))


def _unit_inside(text: str, quantity: Quantity) -> str:
    """The unit inside the words of a number: the money of "150 mdp", the first unit of "3 euros con 5 céntimos"."""
    measure = quantity.measure
    if measure is None or not _overlap(measure.span, quantity.span):
        return ""
    money = next((word for key, word in _MONEY.items() if key in measure.keys and measure.money), "")
    return money or (" " + text[slice(*measure.span)] if quantity.parts else "")
