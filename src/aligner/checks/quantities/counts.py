"""Small numbers in words that one side does not have: three sources that became a source, or just sources."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.messages import quoted
from aligner.languages.es_en_counts import AMONG, BEFORE_WHOLE, BEHIND_SHARE, DEFINITE, ENGLISH_PLURALS, ONE_OF, SEVERAL_OF
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.pair import Language, Side
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import Words, read_words
from aligner.quantities.values import Kind, Quantity, Strength
from aligner.signals.quantities.bounds import is_in_range
from aligner.signals.quantities.differences import compare_quantities

__all__ = ["CHECKS"]

_DETERMINERS = 4
"""Words before a noun among which its article and number stand."""
_HEAD = 2
"""Words behind a number among which its noun stands."""
_SHORTEST = 3
_NEAR = 12
_EACH = re.compile(r"\b(?:each|every|apiece|cada|send[oa]s)\b", re.IGNORECASE)
_LIST = re.compile(r"[^.;:!?]{0,30}:")
"""What gives one to each of several; a list of what was counted."""
_RATIO = re.compile(BEFORE_WHOLE, re.IGNORECASE)
_RATIO_OF = re.compile(BEHIND_SHARE, re.IGNORECASE)
_AMONG = {language: re.compile(pattern) for language, pattern in AMONG.items()}
_LINKED = 0.5
"""Least probability that two nouns stand for each other. Set by hand."""


class _Finder:
    def __init__(self, document: Document) -> None:
        self._styles = document.decimal_styles

    def find(self, pairing: Pairing) -> Iterator[Finding]:
        comparison = compare_quantities(pairing.spanish, pairing.english, self._styles)
        left = {Language.SPANISH: comparison.spanish, Language.ENGLISH: comparison.english}
        for language in Language:
            firm = any(quantity.strength >= Strength.WORD for quantity in left[language.other])
            for quantity in left[language]:
                # A number on the other side that is left over may be the same one, changed: "number" reports it.
                counted = quantity.strength is Strength.WORD and quantity.kind is Kind.NUMBER and not quantity.digits
                if counted and not firm and not is_in_range(pairing.text(language), quantity.span):
                    yield from _missing(pairing, quantity, language)


def _missing(pairing: Pairing, quantity: Quantity, language: Language) -> Iterator[Finding]:
    own, other = read_words(pairing.text(language)), read_words(pairing.text(language.other))
    among = _noun_among(own, quantity.span, language)
    noun = _noun_behind(own, quantity.span, language) if among is None else among
    if (
        noun is None
        or _RATIO.search(own.text[max(0, quantity.span[0] - _NEAR) : quantity.span[0]])
        or _RATIO_OF.match(own.text, quantity.span[1])
    ):
        return
    counterpart = align_words(pairing.spanish, pairing.english).best(language, noun, _LINKED)
    if counterpart is None:
        return
    before = other.lower[max(0, counterpart - _DETERMINERS) : counterpart]
    if SEVERAL_OF[language.other].intersection(before) or any(character.isdigit() for character in _text_before(other, counterpart)):
        return
    one = _one_before(other, counterpart, language.other)
    if one is not None and any(_EACH.search(text) for text in (own.text, other.text)):
        return  # «dos torres, una para cada esquina», "a tower at each corner"
    if one is None and (among is not None or DEFINITE[language].intersection(own.lower[max(0, noun - _DETERMINERS) : noun])):
        return  # "the two parties", «las partes»
    spans = {
        language: (quantity.span[0], own.spans[noun][1]),
        language.other: other.span(one if one is not None else counterpart, counterpart),
    }
    source, target = (Language(pairing.languages.language_of(side)) for side in Side)
    words = {which: quoted(pairing.text(which)[slice(*span)], which) for which, span in spans.items()}
    number = quoted(pairing.text(language)[slice(*quantity.span)], language)
    if one is not None:
        yield pairing.finding("count", Severity.ERROR, f"{words[source]} became {words[target]}: another number", spans)
    else:
        what = "the translation does not say how many" if language is source else "the source does not say how many"
        listed = _LIST.match(own.text, own.spans[noun][1]) is not None  # "three firms moved in: …", which are named there
        severity = Severity.INFO if listed else Severity.WARNING
        yield pairing.finding("count", severity, f"{number} was {'dropped' if language is source else 'added'}: {what}", spans)


def _one_before(words: Words, noun: int, language: Language) -> int | None:
    """The word for one in the noun phrase before a noun."""
    for number in range(noun - 1, max(0, noun - _DETERMINERS) - 1, -1):
        if not words.between(number, number + 1).isspace():
            return None
        if words.lower[number] in ONE_OF[language]:
            return number
    return None


def _noun_behind(words: Words, span: Span, language: Language) -> int | None:
    """The noun in the plural right behind a number, or behind an adjective."""
    first = next((number for number, (start, _) in enumerate(words.spans) if start >= span[1]), len(words.spans))
    if words.text[span[1] : span[1] + 1] == "-":
        return None  # "three-pointer"
    for number in range(first, min(first + _HEAD, len(words.spans))):
        if number > first and not words.between(number - 1, number).isspace():
            return None
        word = words.lower[number]
        if len(word) < _SHORTEST or word in FUNCTION_WORDS[language] | SEVERAL_OF[language] or not words.written[number].islower():
            return None
        if word.endswith("s") or word in ENGLISH_PLURALS:
            return number
    return None


def _noun_among(words: Words, span: Span, language: Language) -> int | None:
    """The noun in the plural of which a number takes some: "two of the owner's sisters"."""
    found = _AMONG[language].match(words.text, span[1])
    return None if found is None else next((k for k, own in enumerate(words.spans) if own == found.span("noun")), None)


def _text_before(words: Words, number: int) -> str:
    return words.text[words.spans[max(0, number - _DETERMINERS)][0] : words.spans[number][0]]


def _prepare(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    return _Finder(document).find


CHECKS = (
    Check(
        "count",
        Severity.ERROR,
        "A small number in words is missing or became one",
        "One side counts people or things in a word and the other has the same noun with no number, or with “a” or “one”. "
        "Example: «tres fuentes» became “a source”, or “sources”.",
        prepare=_prepare,
        languages=SPANISH_ENGLISH,
    ),
)
