"""What two words (Spanish, English) say by themselves of whether one can mean the other, for `replaced_words`.

What each usually means by the lexicon; their vectors and those of their usual translations; the meanings that they share in the table of
meanings; how freely each is translated.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.languages.pair import Language
from aligner.languages.word_forms import base_forms
from aligner.lexicon.lexicon import Table, load_lexicon, probability
from aligner.lexicon.tokens import fold, stem
from aligner.lexicon.word_links import translation_shares, translations
from aligner.lexicon.word_senses import are_of_one_kind, are_opposites, may_translate, sense_set
from aligner.lexicon.word_vectors import load_word_vectors, vector_row
from aligner.signals.words.free_words import freedom_of

__all__ = ["FREEDOM", "WORD_PAIR", "forms_may_translate", "freedom_features", "listed_probability", "word_pair_features"]

Floats = NDArray[np.float32]

FREEDOM = ("spanish beside another", "spanish alone", "english beside another", "english alone", "freedom", "most free", "least free")
"""Names of the features that say how freely the words are translated (`free_words`): the sum, the greatest and the least of both words'."""
WORD_PAIR = (
    "to english", "to spanish", "stem to english", "stem to spanish", "shared senses", "one sense", "opposite", "one kind", "cosine",
    "same beginning", "english synonym", "spanish synonym", "english meaning", "spanish meaning", "english cosine", "spanish cosine",
    "lost english cosine", "lost spanish cosine", "nearest cosine", "usual english", "usual spanish", "usual both", "all english",
    "all spanish", "meanings english", "meanings spanish", "listed english", "listed spanish", "two steps", "spanish rarity",
    "english rarity", "rarer", "spanish senses", "english senses", "fewest senses", "one sense each", "known apart", "spanish vector",
    "english vector", *FREEDOM,
)  # fmt: skip
"""Names of the features. "to english", "to spanish": probabilities by the lexicon; "… synonym", "… meaning", "… cosine": how far the usual
translations of one word are spelt like, share a sense with, or have a vector near the other; "lost …": how much nearer these are than the
word itself; "usual …", "all …", "meanings …", "listed …": the probability of what each word usually means, that of all its translations,
and how many it has; "two steps": over a common translation; "known apart": both have senses, and share none."""

_MOST_MEANINGS, _LEAST_MEANING = 8, 0.03


class _Meaning(NamedTuple):
    """A translation of a word, with its probability and its root, its stem, its senses, and its row in the table of vectors."""

    word: str
    probability: float
    root: float
    stem: str
    senses: frozenset[int]
    row: int


@cache
def _tables(stems: bool) -> Mapping[Language, sparse.csr_matrix]:
    table = _table(stems)
    return {Language.SPANISH: table.forward, Language.ENGLISH: table.backward}


def _table(stems: bool) -> Table:
    lexicon = load_lexicon()
    return lexicon.stems if stems else lexicon.words


@cache
def _names(language: Language) -> tuple[str, ...]:
    table = _table(stems=False)
    return tuple(table.source if language is Language.SPANISH else table.target)


@lru_cache(maxsize=32768)
def _row(word: str, language: Language, stems: bool = False) -> int:
    table = _table(stems)
    rows = table.source if language is Language.SPANISH else table.target
    return rows.get(stem(word), -1) if stems else rows.get(word, rows.get(fold(word), -1))


@lru_cache(maxsize=32768)
def _meanings(word: str, language: Language) -> tuple[_Meaning, ...]:
    """The most usual translations of a word (lower case) of a language, with their probabilities."""
    row = _row(word, language)
    if row < 0:
        return ()
    table = _tables(stems=False)[language]
    start, end = table.indptr[row], table.indptr[row + 1]
    names = _names(language.other)
    found = sorted(zip(table.data[start:end].tolist(), table.indices[start:end].tolist(), strict=True), reverse=True)
    usual = [(names[column], p) for p, column in found[:_MOST_MEANINGS] if p >= _LEAST_MEANING]
    there = language.other
    return tuple(_Meaning(one, p, p**0.5, stem(one), sense_set(one, there), vector_row(one, there)) for one, p in usual)


@lru_cache(maxsize=32768)
def listed_probability(word: str, other: str, language: Language, stems: bool = False) -> float:
    """p(other | word) by the lexicon (0..1), of words or of stems; `language` is that of `word`."""
    row, column = _row(word, language, stems), _row(other, language.other, stems)
    return probability(_tables(stems)[language], row, column) if row >= 0 and column >= 0 else 0.0


@lru_cache(maxsize=1 << 16)
def forms_may_translate(spanish: str, english: str) -> bool:
    """Whether a table has two words (lower case), or words that they may be forms of, as translations of each other."""
    forms = ((word, *base_forms(word, language)) for word, language in ((spanish, Language.SPANISH), (english, Language.ENGLISH)))
    return any(may_translate(one, other) for one, other in product(*forms))


@lru_cache(maxsize=32768)
def _vector(word: str, language: Language) -> Floats:
    own: Floats = load_word_vectors().vectors[language][vector_row(word, language)]
    return own


def _rarity(word: str, language: Language) -> float:
    row = vector_row(word, language)
    return float(load_word_vectors().rarity[language][row]) / 60


def _nearest(meanings: Sequence[_Meaning], language: Language, vector: Floats) -> float:
    """The cosine of a vector and of that of the word of `language` among some meanings that is nearest; 0 when there are none."""
    if not meanings:
        return 0.0
    return float((load_word_vectors().vectors[language][[m.row for m in meanings]] @ vector).max())


def _likeness(own: frozenset[int], theirs: frozenset[int]) -> float:
    """How far two words share their senses (0..1)."""
    return len(own & theirs) / math.sqrt(len(own) * len(theirs)) if own and theirs else 0.0


@lru_cache(maxsize=65536)
def word_pair_features(spanish: str, english: str) -> tuple[float, ...]:
    """The features of two words (lower case), in the order of WORD_PAIR."""
    words = {Language.SPANISH: spanish, Language.ENGLISH: english}
    senses = {language: sense_set(word, language) for language, word in words.items()}
    own, theirs = senses[Language.SPANISH], senses[Language.ENGLISH]
    rarity = [_rarity(spanish, Language.SPANISH), _rarity(english, Language.ENGLISH)]
    return (
        listed_probability(spanish, english, Language.SPANISH),
        listed_probability(english, spanish, Language.ENGLISH),
        listed_probability(spanish, english, Language.SPANISH, stems=True),
        listed_probability(english, spanish, Language.ENGLISH, stems=True),
        _likeness(own, theirs),
        float(not own.isdisjoint(theirs)),
        float(are_opposites(spanish, Language.SPANISH, english, Language.ENGLISH)),
        float(are_of_one_kind(spanish, Language.SPANISH, english, Language.ENGLISH)),
        *_by_translations(words, senses),
        *rarity,
        abs(rarity[0] - rarity[1]),
        math.log1p(len(own)),
        math.log1p(len(theirs)),
        float(min(len(own), len(theirs))),
        float(len(own) == len(theirs) == 1),
        float(bool(own) and bool(theirs) and own.isdisjoint(theirs)),
        float(vector_row(spanish, Language.SPANISH) >= 0),
        float(vector_row(english, Language.ENGLISH) >= 0),
        *freedom_features(freedom_of(spanish, Language.SPANISH), freedom_of(english, Language.ENGLISH)),
    )


def freedom_features(spanish: tuple[float, float], english: tuple[float, float]) -> tuple[float, ...]:
    """The features of FREEDOM, from how freely the Spanish and the English word are translated."""
    both = spanish[0], english[0]
    return (*spanish, *english, sum(both), max(both), min(both))


def _by_translations(words: Mapping[Language, str], senses: Mapping[Language, frozenset[int]]) -> tuple[float, ...]:
    """From "cosine" to "two steps". What is of a language is of the translations into it, beside the word of that language."""
    both = (Language.ENGLISH, Language.SPANISH)
    spanish, english = words[Language.SPANISH], words[Language.ENGLISH]
    meanings = {language.other: _meanings(word, language) for language, word in words.items()}
    vectors = {language: _vector(word, language) for language, word in words.items()}
    cosine = float(vectors[Language.SPANISH] @ vectors[Language.ENGLISH])
    letters = next(
        (k for k, (a, b) in enumerate(zip(fold(spanish), fold(english), strict=False)) if a != b), min(len(spanish), len(english))
    )
    spelt = [max((m.probability for m in meanings[one] if m.stem == stem(words[one])), default=0.0) for one in both]
    meant = [max((m.root * _likeness(m.senses, senses[one]) for m in meanings[one]), default=0.0) for one in both]
    near = [_nearest(meanings[one], one, vectors[one]) for one in both]
    best = [_nearest(meanings[one], one, vectors[one.other]) for one in both]
    usual = [meanings[one][0].probability if meanings[one] else 0.0 for one in both]
    back = {m.word: m.probability for m in meanings[Language.SPANISH]}
    common = sorted(back)
    steps = sum(
        m.probability * shares[word] * back[word]
        for m, shares in ((m, translation_shares(m.word, Language.ENGLISH)) for m in meanings[Language.ENGLISH])
        for word in common
        if word in shares
    )
    return (
        cosine,
        letters / max(len(spanish), len(english)),
        *spelt,
        *meant,
        *near,
        *(max(one - cosine, 0.0) for one in best),
        max(near),
        *usual,
        usual[0] * usual[1],
        *(sum(m.probability for m in meanings[one]) for one in both),
        *(float(len(meanings[one])) for one in both),
        *(math.log1p(len(translations(words[one.other], one.other))) for one in both),
        math.sqrt(steps),
    )
