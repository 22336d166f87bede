"""Items of a list that the list on the other side does not have: "Tabasco, Campeche and Veracruz", «Tabasco y Veracruz».

A list is read by its commas and the word that joins its last item. An item is lost when nothing on the other side can mean any of its
words, the items beside it stand there beside each other, and nothing is left over between them that could say the same in other words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.es_en_clauses import DETERMINERS
from aligner.languages.es_en_function_words import CLAUSE_WORDS
from aligner.languages.es_en_lists import IDLE_ITEMS, JOINING, JOINING_PHRASES
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment
from aligner.lexicon.word_links import Words
from aligner.signals.missing.word_coverage import WordCoverage, word_coverage

__all__ = ["Item", "lists_of", "lost_items"]

_MAX_WORDS = 7
"""Words of an item, at most."""
_LONGEST = 3
"""Words that join two items together, at most."""
_ENDS = 5
"""Words of the first and of the last item, which no mark ends on one side."""
_SOLID = 0.5
"""How surely a word of the items beside it is translated."""
_POSSIBLE = 0.5
"""How surely a word may be translated by something that is lost with its item."""
_LEFT_OVER = 0.25
"""Weight of a word between the counterparts of two items that may stand for the one between them."""
_CONTENT = 0.3
"""Rarity from which a word of an item counts."""
_BEYOND = 4
"""Words beyond the counterparts of the other items in which the first or the last one is looked for."""
_SHORT, _RARE = 3, 0.5
"""Words of a lost first or last item, and of those between, at most; and the rarity of its first word, at least."""
_JOINED_BY_WORDS = 2
"""Words such as «ni» that a list without marks has, at least."""
_REACH = 10
"""Words between the counterparts of two items, at most."""


class Item(NamedTuple):
    """The words of an item: its first one, and the one behind its last."""

    first: int
    last: int


def _is_plain(words: Words, number: int) -> bool:
    """Whether only a space stands between a word and the next."""
    return words.between(number, number + 1).isspace() or words.between(number, number + 1) in ("-", "")


def lists_of(words: Words, language: Language) -> Iterator[list[Item]]:
    """The lists of three or more items of a text."""
    size = len(words.lower)
    for number in range(1, size):
        joined = _joining_at(words, number, language)
        if not joined or number + joined >= size:
            continue
        items, end = [], number
        mark = ";" if words.between(number - 1, number).strip() == ";" else ","
        while (item := _item_before(words, end, language, mark)) is not None:
            items.append(item[0])
            end = item[1]
        if not items:
            continue
        first = end
        while first > 0 and end - first < _ENDS and (first == end or _is_plain(words, first - 1)):
            first -= 1
        last = number + joined
        while last < size and last - number - joined < _ENDS and (last == number + joined or _is_plain(words, last - 1)):
            last += 1
        if not any(item.first == item.last for item in items):
            yield [Item(first, end), *reversed(items), Item(number + joined, last)]


def _item_before(words: Words, last: int, language: Language, mark: str) -> tuple[Item, int] | None:
    """The item whose last word stands before the word `last`, and the word behind the item before it; None where nothing begins it."""
    for start in range(last - 1, max(last - 1 - _MAX_WORDS, 0), -1):
        if words.between(start - 1, start).strip() == mark:
            return Item(start, last), start
        if not _is_plain(words, start - 1):
            return None
        for before in range(max(start - _LONGEST, 1), start):
            if before + _joining_at(words, before, language) == start:
                return Item(start, last), before
    return None


def _joining_at(words: Words, number: int, language: Language) -> int:
    """How many words join two items at a word; 0 where none do."""
    return 1 if words.lower[number] in JOINING[language] else _phrase_at(words, number, language)


_BEGINNING = {language: frozenset(phrase[0] for phrase in phrases) for language, phrases in JOINING_PHRASES.items()}


def _phrase_at(words: Words, number: int, language: Language) -> int:
    """How many words a phrase has that joins two items and begins at a word; 0 where there is none."""
    if words.lower[number] not in _BEGINNING[language]:
        return 0
    for phrase in JOINING_PHRASES[language]:
        if words.lower[number : number + len(phrase)] == phrase:
            return len(phrase)
    return 0


def lost_items(alignment: WordAlignment, language: Language) -> Iterator[Span]:
    """The characters of the items of the text of a language that have no counterpart."""
    words = alignment.words(language)
    if "," not in words.text and ";" not in words.text and sum(word in JOINING[language] for word in words.lower) < _JOINED_BY_WORDS:
        return
    coverage = None
    for items in lists_of(words, language):
        if coverage is None:
            coverage = {one: word_coverage(alignment.spanish.text, alignment.english.text, one) for one in Language}
        own, other = coverage[language], coverage[language.other]
        read = [_head(own, items[0], -1), *items[1:-1], _head(own, items[-1], 1)]
        for place, item in enumerate(read):
            is_lost = _is_lost(own, other, item) and not _is_idle(words, item, language)
            if is_lost and _closed_up(alignment, language, own, other, read, place):
                yield words.span(item.first, item.last - 1)


def _head(own: WordCoverage, item: Item, step: int) -> Item:
    """The content words of the first or last item that stand next to each other, nearest to the rest of the list."""
    numbers = range(item.first, item.last)[::step]
    start = next((k for k in numbers if own.weight[k] > _CONTENT), None)
    if start is None:
        return item
    end = start
    while end + step in numbers and own.weight[end + step] > _CONTENT and own.solid[end] < _SOLID and own.solid[end + step] < _SOLID:
        end += step
    return Item(min(item.first if step > 0 else end, end), max(item.last if step < 0 else end + 1, end + 1))


def _is_lost(own: WordCoverage, other: WordCoverage, item: Item) -> bool:
    """Whether nothing can mean a content word of an item, or only what stands for another word."""
    content = [k for k in range(item.first, item.last) if own.weight[k] > _CONTENT]
    return bool(content) and all(_is_alone(own, other, k) for k in content)


def _is_alone(own: WordCoverage, other: WordCoverage, number: int) -> bool:
    """Words of one kind have near vectors: those do not count for a word that is linked with one that stands for another word."""
    if _is_taken(own, other, number):
        return bool(own.listed[number] < _POSSIBLE)
    return bool(own.possible[number] < _POSSIBLE and own.solid[number] < _SOLID)


def _is_taken(own: WordCoverage, other: WordCoverage, number: int) -> bool:
    """Whether the word that a word is linked with surely stands for another one."""
    best = int(own.best[number])
    return best < 0 or (other.best[best] != number and other.solid_listed[best] >= _SOLID)


def _is_idle(words: Words, item: Item, language: Language) -> bool:
    """Whether an item is a clause, or says that there are more."""
    if words.lower[item.first] in CLAUSE_WORDS[language]:
        return True
    return not IDLE_ITEMS[language].isdisjoint(words.lower[item.first : item.last])


def _closed_up(alignment: WordAlignment, language: Language, own: WordCoverage, other: WordCoverage, items: list[Item], place: int) -> bool:
    """Whether the items beside one stand side by side on the other side, with nothing left over between them."""
    if not 0 < place < len(items) - 1:
        return _is_end_of_list(alignment, language, own, items, place) and _closed_up_at_end(alignment, language, own, other, items, place)
    before, behind = (_places(own, items[place + step]) for step in (-1, 1))
    if not before or not behind:
        return False
    left = before[-1] if place == 1 else max(before)
    right = behind[0] if place == len(items) - 2 else min(behind)
    return left < right <= left + _REACH and _leaves_nothing(other, left, right)


def _is_end_of_list(alignment: WordAlignment, language: Language, own: WordCoverage, items: list[Item], place: int) -> bool:
    """Whether the first or last item is surely one of the list: all items are short, and the others are translated."""
    words, item = alignment.words(language), items[place]
    if not all(_places(own, one) for one in items if one != item) or own.weight[item.first] < _RARE:
        return False
    goes_on = place > 0 and item.last < len(own.weight) and _is_plain(words, item.last - 1)
    if goes_on and (words.lower[item.last] in DETERMINERS[language] or own.weight[item.last] > _CONTENT):
        return False  # a verb with its object: "sold books and issued a warning"
    return max(one.last - one.first for one in (item, *items[1:-1])) <= _SHORT


def _closed_up_at_end(
    alignment: WordAlignment, language: Language, own: WordCoverage, other: WordCoverage, items: list[Item], place: int
) -> bool:
    """Whether the list of the other side begins with the item behind the first one, or ends with the one before the last."""
    beside, further = (items[1], items[2]) if place == 0 else (items[-2], items[-3])
    near, far = _places(own, beside), _places(own, further)
    words = alignment.words(language.other)
    if place == 0:
        left, right = max(near), far[0]
        begins = "," not in words.text[words.spans[max(min(near) - 2, 0)][1] : words.spans[min(near)][0]]
        return begins and left < right <= left + _REACH and _leaves_nothing(other, min(near) - _BEYOND, min(near))
    left, right = far[-1], min(near)
    joined = any(words.lower[k] in JOINING[language.other] for k in range(left + 1, right))
    return joined and left < right <= left + _REACH and _leaves_nothing(other, max(near), max(near) + _BEYOND + 1)


def _leaves_nothing(other: WordCoverage, left: int, right: int) -> bool:
    """Whether every word between two words of the other side surely stands for something."""
    return float(other.free[max(left + 1, 0) : max(right, 0)].max(initial=0.0)) < _LEFT_OVER


def _places(own: WordCoverage, item: Item) -> list[int]:
    """The counterparts of the words of an item that are surely translated, in the order of these words."""
    return [int(own.best[k]) for k in range(item.first, item.last) if own.solid[k] >= _SOLID and own.weight[k] > _CONTENT]
