"""Which word of a Spanish text stands for which word of its English translation, with nothing as an answer.

A log-linear model scores every pair of words (`word_evidence`). Words compete for each other in both directions, against having no
counterpart (a softmax over each row and each column). The links found so are evidence for the links of the words beside them: the model
is applied again, with features of the neighbourhood, in PASSES passes. A last logistic model makes one calibrated probability of both
directions. scripts/train/word_alignment.py fits the few weights on sentences aligned by hand; they are in data/word_alignment.json.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.lexicon.word_evidence import Tokens, tokens_of
from aligner.lexicon.word_links import Words, read_words
from aligner.lexicon.word_matches import WordMatches, word_matches
from aligner.lexicon.word_model import align_tokens

__all__ = ["WordAlignment", "WordLink", "align_words"]

Floats = NDArray[np.float32]

MIN_LINK = 0.1
"""Probability from which a link is kept."""
MAX_TOKENS = 300
"""Tokens of a text that are compared together. A longer text is cut, as its translation is, into parts of equal numbers of tokens."""


_NOTHING_UNLINKED: Mapping[Language, tuple[float, ...]] = MappingProxyType({language: () for language in Language})
_NOTHING_MATCHED: Mapping[Language, WordMatches] = MappingProxyType({language: WordMatches.empty(0) for language in Language})
"""Of texts without a word: figures and marks."""


class WordLink(NamedTuple):
    """A Spanish word and an English word, by index, that translate each other with a probability (0..1)."""

    spanish: int
    english: int
    probability: float


@dataclass(frozen=True)
class WordAlignment:
    """The words of two texts and their links, by Spanish and then English index. A word may have several links, or none.

    `unlinked`: by language, for each word the probability (0..1) that it has no counterpart. `matches`: by language, what the words are
    matched with (`word_matches`).
    """

    spanish: Words
    english: Words
    links: tuple[WordLink, ...]
    unlinked: Mapping[Language, tuple[float, ...]]
    matches: Mapping[Language, WordMatches] = field(compare=False, repr=False)

    def words(self, language: Language) -> Words:
        """The words of a language."""
        return self.spanish if language is Language.SPANISH else self.english

    @cached_property
    def _counterparts(self) -> Mapping[Language, tuple[tuple[tuple[int, float], ...], ...]]:
        found: dict[Language, list[list[tuple[int, float]]]] = {language: [[] for _ in self.words(language).lower] for language in Language}
        for link in self.links:
            found[Language.SPANISH][link.spanish].append((link.english, link.probability))
            found[Language.ENGLISH][link.english].append((link.spanish, link.probability))
        return {language: tuple(tuple(sorted(one, key=lambda c: (-c[1], c[0]))) for one in own) for language, own in found.items()}

    def counterparts(self, language: Language, index: int) -> tuple[tuple[int, float], ...]:
        """The words of the other language that a word of `language` may stand for: (index, probability), the most probable first."""
        return self._counterparts[language][index]

    def best(self, language: Language, index: int, least: float = 0.5) -> int | None:
        """The most probable counterpart of a word, None when none has a probability of at least `least`."""
        found = self._counterparts[language][index]
        return found[0][0] if found and found[0][1] >= least else None

    def unlinked_probability(self, language: Language, index: int) -> float:
        """The probability (0..1) that a word has no counterpart."""
        return self.unlinked[language][index]


@lru_cache(maxsize=1024)
def align_words(spanish: str, english: str) -> WordAlignment:
    """Which words of two texts stand for each other. Indices are those of `read_words`. The same texts always give the same result.

    Texts of more than MAX_TOKENS words and numbers are compared part by part, so time grows with the length, not with its square.
    """
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    sizes = {language: len(own.lower) for language, own in words.items()}
    if not any(sizes.values()):
        return WordAlignment(words[Language.SPANISH], words[Language.ENGLISH], (), _NOTHING_UNLINKED, _NOTHING_MATCHED)
    unlinked = {language: np.ones(size, np.float32) for language, size in sizes.items()}
    matches = {language: WordMatches.empty(size) for language, size in sizes.items()}
    links: list[WordLink] = []
    if all(sizes.values()):
        tokens = {language: tokens_of(own, language) for language, own in words.items()}
        parts = -(-max(map(len, tokens.values())) // MAX_TOKENS)
        for part in range(parts):
            _align_part({language: own.part(part, parts) for language, own in tokens.items()}, links, unlinked, matches)
    rounded = {language: tuple(np.round(values.astype(np.float64), 4).tolist()) for language, values in unlinked.items()}
    return WordAlignment(words[Language.SPANISH], words[Language.ENGLISH], tuple(sorted(links)), rounded, matches)


def _align_part(
    tokens: Mapping[Language, Tokens],
    links: list[WordLink],
    unlinked: Mapping[Language, Floats],
    matches: Mapping[Language, WordMatches],
) -> None:
    """Align one of several parts of two texts; writes into `links`, `unlinked` and `matches`."""
    if not all(map(len, tokens.values())):
        return
    aligned = align_tokens(tokens[Language.SPANISH], tokens[Language.ENGLISH])
    index = {language: own.word_of for language, own in tokens.items()}
    rows, columns = np.nonzero(aligned.link >= MIN_LINK)
    kept = np.round(aligned.link[rows, columns].astype(np.float64), 4).tolist()
    for one, other, probability in zip(
        index[Language.SPANISH][rows].tolist(), index[Language.ENGLISH][columns].tolist(), kept, strict=True
    ):
        if one >= 0 and other >= 0:
            links.append(WordLink(one, other, probability))
    matched = word_matches(aligned)
    for language, own in index.items():
        is_word = own >= 0
        unlinked[language][own[is_word]] = aligned.unlinked[language][is_word]
        values, partner = matched[language]
        matches[language].values[own[is_word]] = values[is_word]
        matches[language].partner[own[is_word]] = np.where(partner >= 0, index[language.other][partner], -1)[is_word]
