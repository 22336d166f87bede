"""Numbers that are part of a name: `G20`, `F-16`, `4G`."""

from __future__ import annotations

from decimal import Decimal

from aligner.languages.measures import MONEY_CODES
from aligner.languages.pair import Language
from aligner.quantities import dates
from aligner.quantities.tokens import Tokens
from aligner.quantities.values import Kind, Quantity, Strength
from aligner.quantities.words import quantity_words

__all__ = ["read_label"]


def _endings(language: Language) -> frozenset[str]:
    """What may stand right behind a number without making it a name: scale words, units, ordinal endings, "pm"."""
    words = quantity_words(language)
    known = {*words.SHORT_SCALES, *words.SCALES, *words.MEASURES, *words.ORDINAL_ENDINGS}
    known -= {"g", "t", "l"}  # 4G
    return frozenset({*known, "s", "m", "b", "f", "c", "pm", "am", "p", "a", *(code.lower() for code in MONEY_CODES)})


_ENDINGS = {language: _endings(language) for language in Language}


def read_label(tokens: Tokens, i: int, language: Language) -> Quantity | None:
    """The number in digits at token i when letters stand right before or behind it."""
    digits = tokens.raw[i]
    name = _name_before(tokens, i, language) or _name_behind(tokens, i, language)
    if not name or not digits.isdigit():
        return None
    name = quantity_words(language).LABELS.get(name.lower(), name)
    return Quantity(Kind.LABEL, (Decimal(digits),), tokens.span(i, i + 1), Strength.WEAK, digits=digits, label=name.lower())


def _name_before(tokens: Tokens, i: int, language: Language) -> str:
    before = tokens.text(i - 1)
    if not tokens.glued(i):
        return ""
    if before[:1].isalpha():
        return "" if before in MONEY_CODES else before
    if before != "-" or not tokens.glued(i - 1) or not tokens.text(i - 2)[:1].isupper():
        return ""
    return "" if dates.month_at(tokens, i - 2, language, beside_day=True) else tokens.text(i - 2)


def _name_behind(tokens: Tokens, i: int, language: Language) -> str:
    after = tokens.text(i + 1)
    named = tokens.glued(i + 1) and after.isupper() and after.isalpha() and after.lower() not in _ENDINGS[language]
    return after if named else ""
