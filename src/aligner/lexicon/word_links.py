"""The words of a text with their positions, and which words of a Spanish and an English text can translate each other.

Checks run one after the other over the same pairs, so the results for the most recent texts are cached.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from scipy import sparse

from aligner.bitext import Span
from aligner.languages.pair import Language
from aligner.lexicon.lexicon import Rows, load_lexicon
from aligner.lexicon.tokens import STEM, fold

__all__ = [
    "Links",
    "Words",
    "english_stems",
    "expected_position",
    "folded_words",
    "in_lexicon",
    "is_name",
    "is_name_in",
    "lexicon_words",
    "link_words",
    "read_words",
    "short_stem",
    "translation_probability",
    "translation_shares",
    "translations",
]

# "don't" becomes do + n't, and "Ana's" becomes Ana + 's.
_WORD = re.compile(r"[^\W\d_]+?(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[^\W\d_]+", re.IGNORECASE)
_MIN_PROBABILITY = {Language.ENGLISH: 0.03, Language.SPANISH: 0.08}
"""Probability of a translation into a language from which a pair of words counts as translations of each other. Set by hand."""
MOST_PLACES = 64
"""Places of one word in a text that a word of the other text is linked to."""
_NEIGHBOURS = 4
"""Words before and after a word whose translations show where its own translation is expected."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: as written, in lower case, and their character spans. `all_caps`: the text is written in capitals."""

    text: str
    written: tuple[str, ...]
    lower: tuple[str, ...]
    spans: tuple[Span, ...]
    all_caps: bool

    def span(self, first: int, last: int) -> Span:
        """Character span from the word `first` to the word `last`, both included."""
        return self.spans[first][0], self.spans[last][1]

    def between(self, first: int, second: int) -> str:
        """The text between two words."""
        return self.text[self.spans[first][1] : self.spans[second][0]]


@lru_cache(maxsize=4096)
def read_words(text: str) -> Words:
    """The words of a text."""
    matches = list(_WORD.finditer(text))
    written = tuple(match.group() for match in matches)
    lower = tuple(word.lower().replace("’", "'") for word in written)
    letters = sum(map(str.isalpha, text))
    mostly_capitals = letters > 12 and sum(map(str.isupper, text)) > 0.7 * letters
    all_caps = mostly_capitals and sum(map(str.islower, written)) < 0.2 * len(written)
    return Words(text, written, lower, tuple(match.span() for match in matches), all_caps)


@lru_cache(maxsize=1024)
def folded_words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case without accents, as `read_words` parts them."""
    return tuple(map(fold, read_words(text).lower))


def _rows(language: Language) -> Rows:
    """The words of a language in the shipped lexicon, with their rows."""
    table = load_lexicon().words
    return table.source if language is Language.SPANISH else table.target


@cache
def _translation_tables() -> Mapping[Language, sparse.csr_matrix]:
    """By language of the words, a sparse matrix (words of the language, words of the other): not 0 for translations of each other."""
    table = load_lexicon().words
    forward = table.forward.multiply(1 / _MIN_PROBABILITY[Language.ENGLISH])
    backward = table.backward.T.multiply(1 / _MIN_PROBABILITY[Language.SPANISH])
    likely = forward.maximum(backward).tocsr()
    likely.data[likely.data < 1] = 0
    likely.eliminate_zeros()
    return {Language.SPANISH: likely, Language.ENGLISH: likely.T.tocsr()}


@cache
def _vocabulary(language: Language) -> tuple[str, ...]:
    return tuple(_rows(language))


@lru_cache(maxsize=65536)
def translations(word: str, language: Language) -> tuple[str, ...]:
    """Words of the other language that a word (lower case) of `language` can translate, or be translated by, in the shipped lexicon.

    A Spanish word that the lexicon does not have is looked up without its accents.
    """
    known = _rows(language)
    row = known.get(word, -1)
    if row < 0 and language is Language.SPANISH:
        row = known.get(fold(word), -1)
    if row < 0:
        return ()
    table, names = _translation_tables()[language], _vocabulary(language.other)
    return tuple(names[column] for column in table.indices[table.indptr[row] : table.indptr[row + 1]])


def translation_probability(word: str, other: str, language: Language) -> float:
    """p(word | other) by the shipped lexicon: of the translations of `other`, the share (0..1) that is `word`; 0 for unknown words.

    `language` is that of `word`; `other` is of the other language. Both are in lower case.
    """
    return translation_shares(other, language.other).get(word, 0.0)


@lru_cache(maxsize=8192)
def translation_shares(word: str, language: Language) -> Mapping[str, float]:
    """p(other word | word) by the shipped lexicon, for all translations of a word (lower case) of `language`; empty for unknown words."""
    row = _rows(language).get(word, -1)
    if row < 0:
        return {}
    table = load_lexicon().words
    shares, names = (table.forward if language is Language.SPANISH else table.backward), _vocabulary(language.other)
    own = slice(shares.indptr[row], shares.indptr[row + 1])
    return {names[column]: float(share) for column, share in zip(shares.indices[own], shares.data[own], strict=True)}


@lru_cache(maxsize=32768)
def short_stem(word: str) -> str:
    """A rough stem: the first five letters without accents; a word of up to five letters loses its plural `s`."""
    folded = fold(word)
    return folded[:STEM] if len(folded) > STEM else folded.removesuffix("s")


@lru_cache(maxsize=32768)
def english_stems(word: str) -> tuple[str, ...]:
    """Stems of the English words that can translate a Spanish word (lower case). Its own stem is among them, for names and cognates."""
    stems = {short_stem(english) for english in translations(word, Language.SPANISH)}
    if len(word) >= STEM:
        stems.add(short_stem(word))
    return tuple(sorted(stems))


@dataclass(frozen=True, slots=True)
class Links:
    """Which words can translate each other. `of_spanish`: for each Spanish word the indices of English words; `of_english`: the reverse."""

    of_spanish: tuple[tuple[int, ...], ...]
    of_english: tuple[tuple[int, ...], ...]

    def of(self, language: Language) -> tuple[tuple[int, ...], ...]:
        """The links from the words of a language to those of the other."""
        return self.of_spanish if language is Language.SPANISH else self.of_english


def _nearest(places: list[int], expected: int) -> list[int]:
    """The places, in order, or those nearest to the expected one when they are many."""
    if len(places) <= MOST_PLACES:
        return places
    first = max(0, min(bisect_left(places, expected) - MOST_PLACES // 2, len(places) - MOST_PLACES))
    return places[first : first + MOST_PLACES]


@lru_cache(maxsize=2048)
def link_words(spanish: str, english: str) -> Links:
    """Which words of two texts can translate each other, by the lexicon or as cognates, compared by their stems.

    Of a word that the other text has very often, only the `MOST_PLACES` nearest to where it is expected: else a row of one word would take
    time and memory that grow with its square.
    """
    source, target = read_words(spanish), read_words(english)
    positions: defaultdict[str, list[int]] = defaultdict(list)
    for number, word in enumerate(target.lower):
        positions[short_stem(word)].append(number)
    of_english: list[list[int]] = [[] for _ in target.lower]
    of_spanish = []
    for number, word in enumerate(source.lower):
        expected = number * len(target.lower) // len(source.lower)
        found = sorted({place for key in english_stems(word) if key in positions for place in _nearest(positions[key], expected)})
        of_spanish.append(tuple(found))
        for place in found:
            of_english[place].append(number)
    return Links(tuple(of_spanish), tuple(map(tuple, of_english)))


def is_name_in(word: str, words: Words) -> bool:
    """Whether a text has a word (lower case) with a capital, as part of a name that it keeps: «isla» in "the Isla de Pinos"."""
    return any(lower == word and written[0].isupper() for lower, written in zip(words.lower, words.written, strict=True))


@cache
def _names() -> Mapping[Language, frozenset[str]]:
    # A line of Spanish words and one of English words; scripts/train/proper_nouns.py writes the file.
    content = resources.files("aligner.lexicon").joinpath("data/proper_nouns.txt").read_text(encoding="utf-8")
    spanish, english = content.splitlines()
    return {Language.SPANISH: frozenset(spanish.split()), Language.ENGLISH: frozenset(english.split())}


def is_name(word: str, language: Language) -> bool:
    """Whether the training texts of the lexicon always write a word (given in lower case) with a capital."""
    return word in _names()[language]


def in_lexicon(word: str, language: Language) -> bool:
    """Whether the shipped lexicon has a word (lower case) of a language."""
    return word in _rows(language)


def lexicon_words(language: Language) -> tuple[str, ...]:
    """The words of a language in the shipped lexicon, in the order of its tables."""
    return _vocabulary(language)


def expected_position(links: tuple[tuple[int, ...], ...], place: int, total: int) -> float:
    """Where in the other text, of `total` words, the translation of word `place` is expected. The result is a word index, not rounded.

    It is a weighted mean of where the translations of the words nearby stand; without any, the relative position of the word itself.
    `links`: for each word of its own text the indices of the words of the other text that can translate it (`Links.of`).
    """
    relative = place / max(len(links), 1) * total
    weight = position = 0.0
    for near in range(max(0, place - _NEIGHBOURS), min(len(links), place + _NEIGHBOURS + 1)):
        if 0 < len(links[near]) <= 2:
            w = 1 / (1 + abs(near - place)) / len(links[near])
            for other in links[near]:
                position += w * (other + (place - near) * 0.5)
                weight += w
    return (position + 0.1 * relative) / (weight + 0.1)
