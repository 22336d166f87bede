"""Comparing two spellings of a name: edit distance, transliterations, inflected forms, endings of the two languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from aligner.languages.es_en_spelling import (
    CASE_ENDINGS,
    CLASSICAL_SPELLINGS,
    DEMONYM_ENDINGS,
    FOREIGN_NAME,
    GERMANIC_LETTERS,
    NAME_ENDINGS,
    SOUNDS,
    TRANSCRIPTIONS,
)

__all__ = [
    "Spellings",
    "are_inflections",
    "are_transliterations",
    "differ_in_ending",
    "edit_distance",
    "is_demonym",
    "is_foreign",
    "spell_out_umlauts",
]

MAX_DISTANCE = 3
"""`edit_distance` returns this for every distance that is not smaller."""
_FOREIGN_NAME = re.compile(FOREIGN_NAME)
_TRANSCRIPTIONS = tuple((re.compile(pattern), plain) for pattern, plain in TRANSCRIPTIONS)
_CLASSICAL = tuple((re.compile(pattern), plain) for pattern, plain in CLASSICAL_SPELLINGS)
_GERMANIC = str.maketrans(GERMANIC_LETTERS)
_MAX_PRONUNCIATIONS = 16
"""Bound on the pronunciations of one name."""
_STEM = 5
"""Number of letters that two inflected forms must share."""
_BUCKETS = 32
"""Letters of a word are counted in so many buckets."""


class Spellings:
    """Words of which those are found quickly that may be spelled nearly like another one, by how often they have each letter."""

    def __init__(self, words: Sequence[str]) -> None:
        self._sizes = np.array([len(word) for word in words], np.int64)
        self._counts = np.array([_letter_counts(word) for word in words], np.int64).reshape(len(words), _BUCKETS)

    def near(self, word: str, distance: int) -> list[int]:
        """The places of all words within an edit distance of a word, and perhaps of others; a letter that only one of two words has
        costs at least one step.
        """
        return np.flatnonzero(np.maximum(self._sizes, len(word)) - self._shared(word) <= distance).tolist()

    def alike(self, word: str, share: float) -> list[int]:
        """The places of all words that have a share (0..1) of their letters and of a word's in common, in order, and perhaps of others."""
        return np.flatnonzero(2.0 * self._shared(word) >= share * (self._sizes + len(word)) - 1e-9).tolist()

    def _shared(self, word: str) -> NDArray[np.int64]:
        """At least as many letters as each word has in common with a word, whatever their order."""
        return np.asarray(np.minimum(self._counts, np.array(_letter_counts(word), np.int64)).sum(axis=1), np.int64)


def _letter_counts(word: str) -> list[int]:
    counts = [0] * _BUCKETS
    for letter in word:
        counts[ord(letter) % _BUCKETS] += 1
    return counts


def edit_distance(one: str, other: str) -> int:
    """Insertions, deletions, substitutions and swaps of neighbouring letters from one word to the other (Damerau), at most MAX_DISTANCE.

    >>> edit_distance("ebrard", "ebrad"), edit_distance("ebrard", "erbard"), edit_distance("medina", "praga")
    (1, 1, 3)
    """
    if abs(len(one) - len(other)) >= MAX_DISTANCE:
        return MAX_DISTANCE
    first, last = 0, min(len(one), len(other))
    while first < last and one[first] == other[first]:
        first += 1
    same = 0
    while same < last - first and one[-1 - same] == other[-1 - same]:
        same += 1
    one, other = one[first : len(one) - same], other[first : len(other) - same]  # what is equal at both ends costs nothing
    before, row = list(range(len(other) + 1)), list(range(len(other) + 1))
    previous: list[int] = []
    for i, a in enumerate(one, 1):
        previous, before, row = before, row, [i] + [0] * len(other)
        for j, b in enumerate(other, 1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                row[j] = min(row[j], previous[j - 2] + 1)
        if min(row) >= MAX_DISTANCE:
            return MAX_DISTANCE
    return min(row[-1], MAX_DISTANCE)


@lru_cache(maxsize=16384)
def _pronunciations(word: str) -> frozenset[str]:
    """How a name may be pronounced, in one letter per sound. Letters with two sounds give two pronunciations."""
    for pattern, plain in _TRANSCRIPTIONS:
        word = pattern.sub(plain, word)
    found = {""}
    place = 0
    while place < len(word):
        letters, sounds = next(((a, b) for a, b in SOUNDS if word.startswith(a, place)), (word[place], word[place]))
        found = {start + sound for start in found for sound in sounds}
        place += len(letters)
        if len(found) > _MAX_PRONUNCIATIONS:
            break
    found = {start + word[place:] for start in found}
    single = (re.sub(r"(.)\1+", r"\1", sounds) for sounds in found)
    return frozenset(sounds.removesuffix("h") for sounds in single)


@lru_cache(maxsize=32768)
def _normalise_classical(word: str) -> str:
    """One spelling for words from Greek and Latin, whichever of the two languages they are in."""
    for pattern, plain in _CLASSICAL:
        word = pattern.sub(plain, word)
    return word


def differ_in_ending(spanish: str, english: str) -> bool:
    """Whether two names (lower case, no accents) are equal but for the endings and the spelling usual in each language.

    >>> differ_in_ending("consistorio", "consistory"), differ_in_ending("hercinica", "hercynian"), differ_in_ending("medina", "molina")
    (True, True, False)
    """
    return _known_endings(spanish, english) or _known_endings(_normalise_classical(spanish), _normalise_classical(english))


def _known_endings(spanish: str, english: str) -> bool:
    """Whether what follows the common beginning of two names is a pair of NAME_ENDINGS."""
    shared = _common_prefix(spanish, english)
    return any((spanish[k:], english[k:]) in NAME_ENDINGS for k in range(max(3, shared - 3), shared + 1) if spanish[:k] == english[:k])


def _common_prefix(one: str, other: str) -> int:
    """Number of equal first letters."""
    return next((k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def are_transliterations(one: str, other: str) -> bool:
    """Whether two spellings (lower case, no accents) are likely the same name from another script, as two languages transliterate it.

    >>> are_transliterations("sajarov", "sakharov"), are_transliterations("ebrard", "ebrad")
    (True, False)
    """
    if abs(len(one) - len(other)) > 3 or not (is_foreign(one) or is_foreign(other)):
        return False
    first, second = _pronunciations(one), _pronunciations(other)
    return bool(first & second) or any(len(a) > 3 and a[1:] == b[1:] and {a[0], b[0]} <= set("hikgs") for a in first for b in second)


@lru_cache(maxsize=32768)
def is_foreign(word: str) -> bool:
    """Whether a word (lower case, no accents) has letters as names from other scripts have them when they are transliterated."""
    return _FOREIGN_NAME.search(word) is not None


def are_inflections(one: str, other: str) -> bool:
    """Whether two spellings (lower case, no accents) are likely forms of one name in a language that declines names.

    >>> are_inflections("peugeotu", "peugeot"), are_inflections("pardubicky", "pardubice"), are_inflections("ebrard", "ebrad")
    (True, True, False)
    """
    return any(one[k:] in CASE_ENDINGS and other[k:] in CASE_ENDINGS for k in range(_STEM, _common_prefix(one, other) + 1))


def spell_out_umlauts(word: str) -> str:
    """A name (lower case) with the letters of German and its neighbours spelled out in those of the English alphabet.

    >>> spell_out_umlauts("düsseldorf"), spell_out_umlauts("straße")
    ('duesseldorf', 'strasse')
    """
    return word.translate(_GERMANIC)


def is_demonym(place: str, people: str) -> bool:
    """Whether an English word (lower case, no accents) names what belongs to a place, as far as its ending shows.

    >>> is_demonym("abkhazia", "abkhazian"), is_demonym("austria", "australian")
    (True, False)
    """
    stems = {place, *(place.removesuffix(ending) for ending in ("a", "e", "y", "s"))}
    return any(len(stem) > 3 and people in {stem + ending for ending in DEMONYM_ENDINGS} for stem in stems)
