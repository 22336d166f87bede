"""Whether anything on the other side can mean a word at all, beside which word stands for it: for phrases of one or two words.

A word that is linked with a poor translation is still one that may be missing, when all that could mean it stands for another word. So
three things count: the best evidence for any word of the other text (dictionary, meanings, spelling, vectors), how far that bears out its
link, and what on the other side is left over for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words

__all__ = ["CONTENT", "WordCoverage", "word_coverage"]

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

CONTENT = 0.2
"""Rarity from which a word is content."""
_LISTED = 3.0
_SPELLING, _SPELLING_RANGE = 0.25, 0.5
_VECTOR, _VECTOR_RANGE = 0.4, 0.3
"""By what the value of the dictionary is multiplied, and from which values on spelling and vectors count, to bear a translation out (0..1).
Set by hand."""


@dataclass(frozen=True)
class WordCoverage:
    """Values of the words of one text (words each).

    `weight`: rarity, 0 for function words. `best`: the word of the other text that it is linked with, -1 for none, with the probability
    `link`. `possible`: how surely any word of the other text can mean it (0..1); `listed`: the same by dictionary, meanings and spelling,
    without vectors, which are near for words of one kind, too; `solid`, `solid_listed`: `link` times how far either bears it out.
    """

    weight: Floats
    best: Integers
    link: Floats
    possible: Floats
    listed: Floats
    solid: Floats
    solid_listed: Floats

    @cached_property
    def content(self) -> NDArray[np.bool_]:
        """Which words are content."""
        return self.weight > CONTENT

    @cached_property
    def free(self) -> Floats:
        """The weight of each word that nothing on the other side can mean: what may stand for something said otherwise."""
        return self.weight * (1 - self.possible)


@lru_cache(maxsize=256)
def word_coverage(spanish: str, english: str, language: Language) -> WordCoverage:
    """The values of the words of the text of a language."""
    return _read(align_words(spanish, english), language)


def _read(alignment: WordAlignment, language: Language) -> WordCoverage:
    matches = alignment.matches[language]
    found = [alignment.counterparts(language, k) for k in range(len(matches.values))]
    link = np.array([one[0][1] if one else 0.0 for one in found])
    return WordCoverage(
        weight=np.asarray(matches.value("rarity") * (1 - matches.value("function word")), np.float64),
        best=np.array([one[0][0] if one else -1 for one in found], np.int64),
        link=link,
        possible=np.maximum(best := _listed(alignment, language, "best"), _near(alignment, language, "best")),
        listed=best,
        solid=link * np.maximum(linked := _listed(alignment, language, "link"), _near(alignment, language, "link")),
        solid_listed=link * linked,
    )


def _listed(alignment: WordAlignment, language: Language, kind: str) -> Floats:
    """How surely dictionary, meanings or spelling make a translation (0..1, words). `kind`: "best" of any, "link" of the linked one."""
    value = alignment.matches[language].value
    alike = (value(f"{kind} spelling") - _SPELLING) / _SPELLING_RANGE
    evidence = _LISTED * value(f"{kind} listed"), alike, value(f"{kind} sense") > 0
    return np.asarray(np.clip(np.max(evidence, axis=0), 0, 1), np.float64)


def _near(alignment: WordAlignment, language: Language, kind: str) -> Floats:
    """The same by vectors."""
    vector = alignment.matches[language].value(f"{kind} vector").astype(np.float64)
    return np.asarray(np.clip((vector - _VECTOR) / _VECTOR_RANGE, 0, 1))
