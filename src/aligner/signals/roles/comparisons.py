"""Two things that are compared with each other ("A earns more than B"): exchanged, or more that became less or as much."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from aligner.bitext import Span
from aligner.languages.es_en_function_words import FUNCTION_WORDS, OF_THE
from aligner.languages.es_en_scope import (
    ANY_MULTIPLE,
    AS,
    BAD,
    EQUAL,
    LESS,
    MORE,
    MULTIPLES,
    NONE_DOES,
    NOT_BEFORE_DEGREE,
    PLAIN_DEGREES,
    SMALL,
    THAN,
)
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.names.same_names import linked_words

__all__ = ["find_changed_comparisons", "find_exchanged_comparisons", "is_comparison_reversed"]

_LINK, _SAME_LINK = 0.4, 0.3
"""Probabilities from which a link of two words counts: of what is compared, and of the words that compare. Set by hand."""
_NONE_DOES = re.compile(NONE_DOES, re.IGNORECASE)
_BETWEEN, _BEFORE, _BEHIND, _NEGATION = 6, 12, 6, 3
"""Words between "more" and "than", before "more", behind "than", and between a negation and "more", at most. Set by hand."""
_DOING = ("ar", "er", "ir", "arlo", "erlo", "irlo", "ing")
_MULTIPLE = re.compile(ANY_MULTIPLE, re.IGNORECASE)
_PAUSE = re.compile(r"[;:.!?()«»“”\"]")
_MORE = {language: re.compile(pattern) for language, pattern in MORE.items()}


@dataclass(frozen=True, slots=True)
class _Comparison:
    """A comparison: the indices of "more" and "than", and the content words of what is compared with what.

    `direction`: 1 for more, -1 for less, 0 for as much. `denied`: a negation stands before it. `equal`: it is made with "as".
    """

    first: int
    than: int
    before: frozenset[int]
    behind: frozenset[int]
    direction: int
    denied: bool
    equal: bool


def _comparisons(words: Words, language: Language) -> Iterator[_Comparison]:
    for than, word in enumerate(words.lower):
        if not _is_than(words, than, language) and word not in AS[language]:
            continue
        first = _degree(words, than, language)
        if first is None or any(_PAUSE.search(words.between(k, k + 1)) for k in range(first, than)):
            continue
        before = _content(words, range(first - 1, max(-1, first - 1 - _BEFORE), -1), language, -1)
        before |= _content(words, range(first + 1, than), language, 0)
        behind = _content(words, range(than + 1, min(len(words.lower), than + 1 + _BEHIND)), language, 1)
        if behind:
            yield _Comparison(first, than, before, behind, *_direction(words, first, than, language), word in AS[language])


def _is_than(words: Words, number: int, language: Language) -> bool:
    """Whether a word is "than": «que», or the «lo» of «más de lo que»."""
    if words.lower[number] == THAN[language]:
        return words.lower[number - 1] != "lo"
    return language is Language.SPANISH and words.lower[number] == "lo" and number > 0 and words.lower[number - 1] == "de"


def _degree(words: Words, than: int, language: Language) -> int | None:
    """The word before "than" or "as" with which two things are compared; "more" and "less" before others such as "older"."""
    is_as, loose = words.lower[than] in AS[language], None
    for number in range(than - 1, max(-1, than - 2 - _BETWEEN), -1):
        word = words.lower[number]
        if word in (EQUAL[language] if is_as else PLAIN_DEGREES):
            return number
        if not is_as and loose is None and _MORE[language].fullmatch(word):
            loose = number
        if word == THAN[language]:
            break
    return loose


def _direction(words: Words, first: int, than: int, language: Language) -> tuple[int, bool]:
    """(1 for more, -1 for less, 0 for as much; whether it is denied)."""
    negated = NOT_BEFORE_DEGREE[language].intersection(words.lower[max(0, first - _NEGATION) : first])
    if words.lower[than] in AS[language]:
        multiple = MULTIPLES.get(words.lower[first - 1], 0) if first else 0
        bad = words.lower[first + 1] in BAD[language] | SMALL[language]
        return ((1 if bad else -1) if negated else multiple), False
    direction = -1 if words.lower[first] in LESS[language] else 1
    if words.lower[first + 1] in SMALL[language] | BAD[language]:
        direction = -direction
    return direction, bool(negated)


def _content(words: Words, numbers: range, language: Language, step: int) -> frozenset[int]:
    """The content words of a range, up to the first pause; behind "than" (`step` 1) up to a comma, too."""
    found: list[int] = []
    for number in numbers:
        if step > 0:
            between = words.between(number - 1, number)
            stop = "," in between
        else:
            between, stop = words.between(number, number + 1), False
        if stop or _PAUSE.search(between):
            break
        if words.lower[number] not in FUNCTION_WORDS[language]:
            found.append(number)
        elif step > 0 and found and words.lower[number] not in OF_THE and not words.lower[found[-1]].endswith(_DOING):
            break
    return frozenset(found)


def _both(spanish: str, english: str) -> tuple[_Comparison, _Comparison] | None:
    """The comparisons of the two texts, if each has one."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    if any(not {THAN[language], "lo", *AS[language]}.intersection(own.lower) for language, own in words.items()):
        return None
    own, other = (list(_comparisons(words[language], language)) for language in (Language.SPANISH, Language.ENGLISH))
    return (own[0], other[0]) if len(own) == len(other) == 1 else None


def _are_exchanged(spanish: str, english: str, one: _Comparison, two: _Comparison) -> bool:
    links = linked_words(spanish, english, _LINK)
    kept = any(a in one.behind and b in two.behind for a, b in links)
    there = any(a in one.behind and b in two.before for a, b in links)
    back = any(a in one.before and b in two.behind for a, b in links)
    return there and back and not kept


def _spans(spanish: str, english: str, found: tuple[_Comparison, _Comparison]) -> Mapping[Language, Span]:
    texts = zip((spanish, english), found, strict=True)
    spans = [read_words(text).span(one.first, max(one.behind)) for text, one in texts]
    return dict(zip((Language.SPANISH, Language.ENGLISH), spans, strict=True))


def find_exchanged_comparisons(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """Comparisons of which the two terms changed places while the word that compares them stayed: spans by language."""
    found = _both(spanish, english)
    if found is not None and found[0].direction == found[1].direction and _are_exchanged(spanish, english, *found):
        yield _spans(spanish, english, found)


def find_changed_comparisons(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """Comparisons of the same two things in which more became less, or as much, or the reverse: spans by language."""
    found = _both(spanish, english)
    if found is None or found[0].direction == found[1].direction or found[0].denied or found[1].denied:
        return
    as_much = 0 in (found[0].direction, found[1].direction)
    if as_much and all(_NONE_DOES.search(text) for text in (spanish, english)):
        return  # "none is as bad as" and «ninguno es peor que»
    if all(one.equal for one in found) and (min(one.direction for one in found) < 0 or all(map(_MULTIPLE.search, (spanish, english)))):
        return  # "not as much as": the check of negations reads it
    if _are_of_the_same(spanish, english, *found):
        yield _spans(spanish, english, found)


def _are_of_the_same(spanish: str, english: str, one: _Comparison, two: _Comparison) -> bool:
    """Whether two comparisons have the same term behind "than", or the same before it if their "more" and "less" translate each other."""
    links = linked_words(spanish, english, _LINK)
    kept = {(a, b) for a, b in links if a in one.behind and b in two.behind}
    if _are_exchanged(spanish, english, one, two):
        return False
    if (one.first, two.first) in linked_words(spanish, english, _SAME_LINK):
        crossed = any((a in one.behind and b in two.before) or (a in one.before and b in two.behind) for a, b in links)
        return bool(kept) or (not crossed and any(a in one.before and b in two.before for a, b in links))
    return min(len(one.behind) - len({a for a, _ in kept}), len(two.behind) - len({b for _, b in kept})) == 0 < len(kept)


def is_comparison_reversed(spanish: str, english: str) -> bool:
    """Whether the two texts compare the same from either end: "A earns less than B" and "B earns more than A"."""
    found = _both(spanish, english)
    return found is not None and found[0].direction != found[1].direction and _are_exchanged(spanish, english, *found)
