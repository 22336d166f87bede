"""Shares told in words: half, two thirds, one in four, «una cuarta parte», «tres de cada diez»; a percentage may stand for one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from fractions import Fraction
from functools import cache

from aligner.bitext import Span
from aligner.languages.es_en_word_values import DENOMINATORS, HALF, NUMERATORS, OF_EVERY
from aligner.languages.pair import Language
from aligner.lexicon.word_links import read_words
from aligner.quantities.words import quantity_words
from aligner.signals.words.word_values import Stated
from aligner.text.word_patterns import WordPattern

__all__ = ["GROUP", "share_values", "stated_shares"]

GROUP = "share"
_PERCENT = re.compile(r"(?<!\d)(\d{1,12}(?:[.,]\d{1,6})?)\s{0,4}(?:%|por ciento|per ?cent|pct|points?|puntos)", re.IGNORECASE)
_NEAR = Fraction(3, 200)
"""How far a percentage may be from the share that it stands for."""


_ENDS = r"(?<![^\W_])", r"(?![^\W_])"


@cache
def _fractions(language: Language) -> WordPattern:
    numerators = "|".join(NUMERATORS[language])
    denominators = "|".join(f"(?P<d{value}>{words})" for words, value in DENOMINATORS[language].items())
    return WordPattern(rf"(?P<n>{numerators})(?:\s+|-)(?:{denominators})", *_ENDS)


@cache
def _ratios(language: Language) -> WordPattern:
    words = quantity_words(language).CARDINALS
    number = rf"(?:\d{{1,3}}|{'|'.join(sorted(words, key=len, reverse=True))})"
    return WordPattern(rf"(?P<n>{number})\s+(?:[^\W\d_]+\s+)?{OF_EVERY[language]}\s+(?P<m>{number})", *_ENDS)


def _plain(text: str, language: Language) -> Iterator[tuple[Fraction, Span]]:
    for match in _fractions(language).finditer(text):
        bottom = int(str(match.lastgroup)[1:]) if match.lastgroup != "n" else 0
        top = NUMERATORS[language][match.group("n").lower()]
        if top < bottom and not (language is Language.ENGLISH and top == 1 and _counts(text, match.end())):
            yield Fraction(top, bottom), match.span()
    for match in _ratios(language).finditer(text):
        top, bottom = (_number(match.group(name), language) for name in "nm")
        if 0 < top < bottom <= 1000:
            yield Fraction(top, bottom), match.span()
    for match in _half(language, True).finditer(text):
        yield Fraction(1, 2), match.span()


@cache
def _half(language: Language, plain: bool) -> WordPattern:
    pattern = HALF[language].plain if plain else HALF[language].loose
    return WordPattern(pattern, *_ENDS)


def _counts(text: str, end: int) -> bool:
    """Whether an English ordinal counts what follows: "a third journalist", and not "a third of them"."""
    return (
        re.match(
            r"\s+(?!of\b|as\b|more\b|less\b|higher\b|lower\b|were\b|was\b|are\b|is\b|have\b|had\b|in\b|to\b|said\b|say\b"
            r"|after\b|before\b|while\b|since\b|when\b|last\b|this\b|on\b|at\b|by\b|from\b|compared\b|during\b|over\b|between\b)[^\W\d_]",
            text[end : end + 14],
        )
        is not None
    )


def _number(word: str, language: Language) -> int:
    if word.isdigit():
        return int(word)
    return quantity_words(language).CARDINALS.get(word.lower(), 0)


def share_values(text: str, language: Language) -> frozenset[Fraction]:
    """The shares that a text states plainly."""
    return frozenset(value for value, _ in _plain(text, language))


def stated_shares(text: str, language: Language, values: Collection[Fraction]) -> tuple[Stated, ...]:
    """The shares that a text states plainly, and what may stand for one of `values`: a percentage, the word for its denominator."""
    starts = [start for start, _ in read_words(text).spans]
    found = [(value, True, span) for value, span in _plain(text, language)]
    for match in _PERCENT.finditer(text):
        percentage = Fraction(match.group(1).replace(",", ".")) / 100
        found += [(value, False, match.span()) for value in values if abs(value - percentage) <= _NEAR]
    if Fraction(1, 2) in values:
        found += [(Fraction(1, 2), False, match.span()) for match in _half(language, False).finditer(text)]
    return tuple(Stated(GROUP, str(value), plain, span, bisect_left(starts, span[0])) for value, plain, span in found)
