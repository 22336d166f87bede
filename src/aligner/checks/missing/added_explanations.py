"""Explanations for readers who do not know a thing: "Sumar (a left-wing alliance)", "the Guelaguetza, a festival of dance,"."""

from __future__ import annotations

import re

from aligner.bitext import Span
from aligner.languages.es_en_explanations import BEFORE_THING, BEGINNING, EXPLAINED_KINDS, ROUGHLY, WHERE
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.quantities.digits import number_style
from aligner.quantities.read import read_quantities
from aligner.signals.names.explanations import explanations

__all__ = ["is_gloss", "is_measure"]

_KINDS = {language: re.compile(pattern) for language, pattern in EXPLAINED_KINDS.items()}
_START, _LONGEST = 25, 90
"""Characters between the mark that begins a gloss and the first of the words that are reported, and of a whole gloss, at most.
Set by hand."""
_HEAD = 50
"""Characters before a gloss in which the thing that it explains stands."""
_WORD = r"[^\W\d_][\w'’-]*"
_THING = {
    # A thing with an article before it, which a person's name has not; one or two words may stand between.
    language: re.compile(rf"(?<!\w)(?:{words})\s+(?:{_WORD}\s+){{0,2}}{_WORD}\s*[,–—]$", re.IGNORECASE)
    for language, words in BEFORE_THING.items()
}
_BEGINS = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in BEGINNING.items()}
_ENDS = re.compile(r"[,.;:–—!?)]")
_ACRONYM = re.compile(r"(?: [^\W\d_]+){0,2}(?:, (?:or |o )?(?:the |el |la )?| the | el | la | )([A-ZÑ]{2,7})(?!\w)")
_BEFORE_ACRONYM = 40
"""Characters behind the reported words in which the acronym that they explain must end."""
_FIGURE = re.compile(r"\d")
_WHERE = {language: re.compile(pattern) for language, pattern in WHERE.items()}
"""What tells where a place is."""
_ANY_WORD = re.compile(r"\w+")
_MIN_LETTERS = 4
_NAME = 2
"""Words before a bracket one of which is a name: "the UDF acronym (Union for …)"."""
_AFTER = 40
"""Characters after the reported words in which a gloss must end."""


def is_gloss(text: str, span: Span, other: str, language: Language) -> bool:
    """Whether the words of a span of a text explain the thing before them, in brackets or between commas, and say nothing in figures.

    `other`: the text of the other side, which has the thing, too, in the same word. What is said of a person between commas is no gloss.
    """
    if _in_brackets(text, span) or _between_commas(text, span, other, language) or _before_acronym(text, span, other):
        return True
    if _says_where(text, span, other, language):
        return True
    return any(_are_about_the_same(span, explained) for _, _, explained in explanations(text, language))


def _are_about_the_same(span: Span, other: Span) -> bool:
    """Whether one of two spans is for the most part the other."""
    return 2 * (min(span[1], other[1]) - max(span[0], other[0])) > max(span[1] - span[0], other[1] - other[0])


def is_measure(text: str, span: Span, language: Language) -> bool:
    """Whether all words of a span are units of amounts, or amounts in brackets behind others: "31 degrees Celsius (88 F)".

    Which amounts the other side has is the question of other checks.
    """
    amounts = [one.whole_span for one in read_quantities(text, number_style(text, language)) if one.measure is not None]
    words = [match.span() for match in _ANY_WORD.finditer(text, *span)]
    units = [(start, end) for start, end in words if any(first <= start and end <= last for first, last in amounts)]
    return bool(units) and all(word in units or text[slice(*word)].lower() in ROUGHLY[language] for word in words)


def _in_brackets(text: str, span: Span) -> bool:
    """Whether a span without figures is in brackets right behind a name."""
    start = text.rfind("(", max(0, span[0] - _START), min(span[0] + _START, span[1]))
    end = text.find(")", span[1] - 1)
    if start < 0 or end < 0 or any(mark in text[start + 1 : end] for mark in "()") or any(map(str.isdigit, text[start:end])):
        return False
    before = text[:start].split()
    return end - start <= _LONGEST and any(letter.isupper() for word in before[-_NAME:] for letter in word)


def _before_acronym(text: str, span: Span, other: str) -> bool:
    """Whether a span without figures is said right before an acronym that both texts have: "Spain's statistics agency, INE"."""
    acronym = _ACRONYM.match(text, span[1], span[1] + _BEFORE_ACRONYM)
    figures = _FIGURE.search(text, *span)
    return acronym is not None and not figures and re.search(rf"(?<!\w){acronym[1]}(?!\w)", other) is not None


def _says_where(text: str, span: Span, other: str, language: Language) -> bool:
    """Whether a span tells between commas where the place before it is: "Ubeda, in the province of Jaen,"."""
    comma = text.rfind(",", max(0, span[0] - 2), span[0] + 2)
    end = _ENDS.search(text, span[1] - 1, span[1] + _AFTER)
    if comma < 1 or end is None or end.start() - comma > _LONGEST or not _WHERE[language].fullmatch(text, comma + 1, end.start()):
        return False
    before = re.findall(_WORD, text[max(0, comma - _HEAD) : comma])
    return bool(before) and before[-1][0].isupper() and before[-1] in re.findall(_WORD, other)


def _is_a_body(before: list[str], gloss: str, language: Language) -> bool:
    """Whether the last word before a gloss is an acronym, or one name that the gloss calls an agency, a company or the like."""
    if not before or not before[-1][0].isupper():
        return False
    alone = len(before) < 2 or not before[-2][0].isupper()
    return before[-1].isupper() or (alone and _KINDS[language].search(gloss) is not None)


def _between_commas(text: str, span: Span, other: str, language: Language) -> bool:
    """Whether a span is an explanation between commas, or between a comma and the end of the sentence."""
    comma = max(text.rfind(mark, max(0, span[0] - _START), span[0] + 2) for mark in ",–—")
    end = _ENDS.search(text, span[1], span[1] + _AFTER)
    stop = end.start() if end else len(text)
    if comma < 0 or (end is None and len(text) > span[1] + _AFTER) or stop - comma > _LONGEST:
        return False
    gloss = text[comma + 1 : stop].lstrip()
    if not _BEGINS[language].match(gloss) or any(map(str.isdigit, gloss)):
        return False
    before = text[max(0, comma - _HEAD) : comma + 1]
    own, theirs = re.findall(_WORD, before), re.findall(_WORD, other)
    if _is_a_body(own, gloss, language) and own[-1] in theirs:
        return True
    if _THING[language].search(before):
        folded = {fold(word.lower()).removesuffix("s") for word in theirs}
        return any(fold(word.lower()).removesuffix("s") in folded for word in own[-2:] if len(word) >= _MIN_LETTERS)
    # At the beginning of the sentence its capital says nothing: it is no name where the other text has it in small letters.
    return len(own) == 1 and comma < _HEAD and own[0].lower() in theirs
