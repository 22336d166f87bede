"""Links of words in which a name stands for itself, wherever it is: the word alignment may prefer the name in its place."""

from __future__ import annotations

from collections.abc import Set
from difflib import SequenceMatcher
from functools import lru_cache

from aligner.lexicon.tokens import fold
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import Words, read_words

__all__ = ["linked_words"]

_MIN_LETTERS, _LEAST_OF_ACRONYM = 4, 2
_ALIKE = 0.8
"""How alike two spellings of a name are, at least: «Róterdam» and "Rotterdam". Set by hand."""
_MAX_LONGER = 2


def _names(words: Words) -> dict[str, int]:
    """The words with a capital that a text has once, without accents, by their index."""
    found: dict[str, list[int]] = {}
    for number, written in enumerate(words.written):
        is_acronym = len(written) >= _LEAST_OF_ACRONYM and written.isupper() and not words.all_caps
        if is_acronym or (len(written) >= _MIN_LETTERS and written[0].isupper()):
            found.setdefault(fold(words.lower[number]), []).append(number)
    return {name: places[0] for name, places in found.items() if len(places) == 1}


@lru_cache(maxsize=1024)
def linked_words(spanish: str, english: str, least: float) -> frozenset[tuple[int, int]]:
    """(Spanish word, English word) of the links of at least a probability (0..1); a name that both texts have is linked to itself only."""
    alignment = align_words(spanish, english)
    same = _same_names(spanish, english)
    taken = {a for a, _ in same}, {b for _, b in same}
    others = {
        (link.spanish, link.english)
        for link in alignment.links
        if link.probability >= least and link.spanish not in taken[0] and link.english not in taken[1]
    }
    return frozenset(same | others)


@lru_cache(maxsize=1024)
def _same_names(spanish: str, english: str) -> Set[tuple[int, int]]:
    own, other = _names(read_words(spanish)), _names(read_words(english))
    same = own.keys() & other.keys()
    return {(own[name], other[name]) for name in same} | _spelt_alike(own, other, same)


def _spelt_alike(own: dict[str, int], other: dict[str, int], same: set[str]) -> set[tuple[int, int]]:
    """Names that the two languages spell in two ways, each like no other name: «Hamburgo» and "Hamburg"."""
    found: dict[str, list[str]] = {}
    for name in own.keys() - same:
        for there in other.keys() - same:
            if name[0] == there[0] and abs(len(name) - len(there)) <= _MAX_LONGER and SequenceMatcher(None, name, there).ratio() >= _ALIKE:
                found.setdefault(name, []).append(there)
    pairs = [(name, there[0]) for name, there in found.items() if len(there) == 1]
    return {(own[name], other[there]) for name, there in pairs if sum(there in of for of in found.values()) == 1}
