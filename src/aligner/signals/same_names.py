"""Links of words in which a name stands for itself, wherever it is: the word alignment may prefer the name in its place."""

from __future__ import annotations

from functools import lru_cache

from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words

__all__ = ["linked_words"]

_MIN_LETTERS = 4


def _names(words: Words) -> dict[str, int]:
    """The words with a capital that a text has once, without accents, by their index."""
    found: dict[str, list[int]] = {}
    for number, written in enumerate(words.written):
        if len(written) >= _MIN_LETTERS and written[0].isupper():
            found.setdefault(fold(words.lower[number]), []).append(number)
    return {name: places[0] for name, places in found.items() if len(places) == 1}


@lru_cache(maxsize=1024)
def linked_words(spanish: str, english: str, least: float) -> frozenset[tuple[int, int]]:
    """(Spanish word, English word) of the links of at least a probability (0..1); a name that both texts have is linked to itself only."""
    alignment = align_words(spanish, english)
    same = _same_names(alignment)
    taken = {a for a, _ in same}, {b for _, b in same}
    others = {
        (link.spanish, link.english)
        for link in alignment.links
        if link.probability >= least and link.spanish not in taken[0] and link.english not in taken[1]
    }
    return frozenset(same | others)


def _same_names(alignment: WordAlignment) -> set[tuple[int, int]]:
    own, other = _names(alignment.words(Language.SPANISH)), _names(alignment.words(Language.ENGLISH))
    return {(own[name], other[name]) for name in own.keys() & other.keys()}
