"""Numbers in names that each language writes in its own form: "Grupo de los Siete" and "G7", "Segunda Guerra Mundial" and "WWII",
"octavos de final" and "last 16".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from aligner.languages.pair import Language
from aligner.quantities.roman import roman_value
from aligner.quantities.values import Kind, Quantity, Strength
from aligner.quantities.words import quantity_words

__all__ = ["named_numbers"]

_PATTERNS = {
    language: tuple((label, re.compile(pattern)) for label, pattern in quantity_words(language).NAMED_NUMBERS.items())
    for language in Language
}
_FIGURE = re.compile(r"\d+")
# What a text must have to hold such a name: a quick look, as most have none.
_HINTS = ("rupo de los ", "roup of ", "uerra ", "GM", "World War", "WW", " final", "ound of ", "onda de ", "last ", "last-")


def named_numbers(text: str, language: Language) -> Mapping[int, Quantity]:
    """The numbers of such names, by the offset where the word of the number, or the name as one word, begins."""
    if not any(hint in text for hint in _HINTS):
        return {}
    found: dict[int, Quantity] = {}
    for label, pattern in _PATTERNS[language]:
        for name in pattern.finditer(text):
            group = name.lastgroup or ""
            value = _value(name[group], language)
            # In "WWII" and "IIGM" the number is part of a word.
            span = name.span() if group == "short" else name.span(group)
            if value:
                found[span[0]] = Quantity(Kind.LABEL, (Decimal(value),), span, Strength.WEAK, label=label)
    return found


def _value(word: str, language: Language) -> int:
    """The value of a number in digits, in Roman numerals or in words; 0 for another word."""
    words, folded = quantity_words(language), word.lower()
    figure = _FIGURE.match(word)
    if figure:
        return int(figure[0])
    return (
        roman_value(word)
        or words.ROUNDS.get(folded, 0)
        or words.CARDINALS.get(folded, 0)
        or words.ORDINALS.get(folded, 0)
        or words.FIRST_ORDINALS.get(folded, 0)
    )
