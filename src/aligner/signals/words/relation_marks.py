"""The prepositions, conjunctions and verbs of motion of a text, with what they say and the words of which they say it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_clauses import BOUNDARIES, OBJECT_PRONOUNS, PHRASE_MARKS, TIME_WORDS
from aligner.languages.es_en_function_words import FUNCTION_WORDS, OF
from aligner.languages.es_en_relations import NEGATIONS, NOT_UNTIL, RELATION_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.grammar.phrases import is_pause
from aligner.signals.words.ways import ways_of
from aligner.text.word_patterns import WordPattern

__all__ = ["Mark", "marks_of"]

_WITHIN = 4
"""Words, function words among them, behind a preposition within which its argument begins."""
_REACH = {"reason": 9}
"""Words behind a conjunction that are read; a phrase ends at the next preposition."""
_PHRASE = 6
_FIRST = 3
"""Content words of a clause, the first ones, of which one must have a link."""
_GERUND = re.compile(r"\w{2,}(?:ando|iendo|yendo|ándo\w{2,5}|iéndo\w{2,5})")
"""Where a Spanish phrase ends, too."""
_DIGIT = re.compile(r"\d")
_DENIED_NEAR = 9
"""Words before a preposition in which a negation turns "until" round; `_RIGHT_BEFORE`: in which it denies the preposition."""
_RIGHT_BEFORE = 2
_WAY, _AMOUNT = "way", "amount"
_NOT_COUNTED = OBJECT_PRONOUNS | {"se"}
"""Words behind an amount that show that it stands alone: «algunos se fueron»."""
_COUNTED = 3
"""Words behind an amount among which what it counts stands."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A preposition or conjunction: its kind, what it can say, its words, and the content words of its argument by index; `head`: those
    without what belongs to it behind "de" or "of", or the first ones of a clause.
    """

    kind: str
    values: frozenset[str]
    span: Span
    argument: tuple[int, ...]
    head: tuple[int, ...]


@cache
def _pattern(language: Language) -> WordPattern:
    groups = [f"(?P<{kind}_{number}>{row.words(language)})" for kind, rows in RELATION_WORDS.items() for number, row in enumerate(rows)]
    return WordPattern("|".join(groups), r"(?<![\w-])", r"(?![\w-])")


@lru_cache(maxsize=2048)
def marks_of(text: str, language: Language) -> tuple[Mark, ...]:
    """The marks of a text that have an argument, with those right before another joined to it: "until after the vote"."""
    words = read_words(text)
    found: list[Mark] = []
    for kind, values, first, behind in _relations(words, language):
        argument = _argument(words, behind, kind, language)
        span = words.span(first, behind - 1)
        if not argument or _DIGIT.search(text, span[1], words.spans[argument[0]][0]):
            continue  # "over 200 houses"
        if kind == _WAY and words.lower[argument[0]] in TIME_WORDS:
            continue  # «llegaron de madrugada»
        said = _as_denied(values, words, (first, behind, argument[0]), language)
        found.append(Mark(kind, said, span, argument, _head(words, argument, kind)))
    return tuple(_joined(found))


def _relations(words: Words, language: Language) -> Iterator[tuple[str, frozenset[str], int, int]]:
    """(kind, what it can say, its first word, the word behind it) of the prepositions, conjunctions and verbs of motion of a text."""
    for match in _pattern(language).finditer(words.text):
        kind, _, number = str(match.lastgroup).partition("_")
        first, behind = (bisect_left(words.spans, (place, 0)) for place in match.span())
        yield kind, RELATION_WORDS[kind][int(number)].values, first, behind
    for value, first, last in ways_of(words, language):
        yield _WAY, frozenset({value}), first, last + 1


def _as_denied(values: frozenset[str], words: Words, place: tuple[int, int, int], language: Language) -> frozenset[str]:
    """What a mark can say beside a negation; nothing where it is denied itself.

    `place`: its first word, the word behind it, and the first of its argument.
    """
    first, behind, argument = place
    if _is_denied(words, first - _RIGHT_BEFORE, first, language) or _is_denied(words, behind, argument, language):
        return frozenset()
    is_turned = not NOT_UNTIL.isdisjoint(values) and _is_denied(words, first - _DENIED_NEAR, first, language)
    return values | NOT_UNTIL if is_turned else values


def _is_denied(words: Words, first: int, last: int, language: Language) -> bool:
    return not NEGATIONS[language].isdisjoint(words.lower[max(0, first) : last])


def _joined(marks: Sequence[Mark]) -> Iterator[Mark]:
    """The marks, each with what others that share its argument say, too."""
    for mark in marks:
        beside = [one.values for one in marks if one.argument[0] == mark.argument[0]]
        yield replace(mark, values=frozenset().union(*beside))


def _head(words: Words, argument: tuple[int, ...], kind: str) -> tuple[int, ...]:
    """The words of an argument that are surely what it is about."""
    if kind in _REACH:
        return argument[:_FIRST]
    end = next((k for k in argument[1:] if words.lower[k - 1] in OF or words.lower[k - 2] in OF), len(words.lower))
    return tuple(k for k in argument if k < end)


def _argument(words: Words, behind: int, kind: str, language: Language) -> tuple[int, ...]:
    """The content words that belong to a mark whose argument begins at the word `behind`."""
    found: list[int] = []
    phrase = kind not in _REACH
    for number in range(behind, min(behind + _REACH.get(kind, _PHRASE), len(words.lower))):
        word = words.lower[number]
        if number > behind and is_pause(words, number - 1):
            break
        if kind == _AMOUNT and (number - behind >= _COUNTED or (not found and word in _NOT_COUNTED)):
            break
        if phrase and found and _GERUND.fullmatch(word):
            break
        if phrase and found and (word in BOUNDARIES[language] or (word in PHRASE_MARKS[language] and word not in OF)):
            break
        if word not in FUNCTION_WORDS[language] and word not in PHRASE_MARKS[language]:
            found.append(number)
        elif not found and number - behind >= _WITHIN:
            break
    return tuple(found)
