"""The quantities (numbers, dates, times, sums, measures) in which two texts differ."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.quantities import Comparison, Difference, NumberStyle, compare, differences, number_style, read_quantities

__all__ = ["DecimalStyles", "compare_quantities", "quantity_differences"]

_WORD = re.compile(r"[^\W\d_]+")
# The code of a season: SS19.
_CODE = re.compile(r"\b[a-z]{1,3}\d\d\b")


@dataclass(frozen=True)
class DecimalStyles:
    """How each language of a document writes decimals."""

    spanish: NumberStyle
    english: NumberStyle

    @classmethod
    def of(cls, spanish: Iterable[str], english: Iterable[str]) -> DecimalStyles:
        """The styles of all texts of a document together."""
        return cls(number_style("\n".join(spanish), Language.SPANISH), number_style("\n".join(english), Language.ENGLISH))

    def of_language(self, language: Language) -> NumberStyle:
        """The style of one language."""
        return self.spanish if language is Language.SPANISH else self.english


@lru_cache(maxsize=4096)
def compare_quantities(spanish: str, english: str, styles: DecimalStyles) -> Comparison:
    """Which quantities of two texts match. `styles`: of their document."""
    return compare(read_quantities(spanish, styles.spanish), read_quantities(english, styles.english))


@lru_cache(maxsize=4096)
def quantity_differences(spanish: str, english: str, styles: DecimalStyles) -> tuple[Difference, ...]:
    """The differences between the quantities of two texts. `styles`: of their document."""
    comparison = compare_quantities(spanish, english, styles)
    if comparison == Comparison((), (), ()):
        return ()
    if not comparison.spanish and not comparison.english:
        return differences(comparison, frozenset(), frozenset())
    return differences(comparison, _words(spanish), _words(english))


def _words(text: str) -> frozenset[str]:
    """The words of a text, in lower case and without accents, and codes of letters and two figures."""
    folded = fold(text.lower())
    return frozenset((*_WORD.findall(folded), *_CODE.findall(folded)))
