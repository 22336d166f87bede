"""Meanings of words, from WordNet: which words of Spanish and English share one, which are of one kind, which are opposites, and which name
things: animals, garments, illnesses.

scripts/train/word_senses.py makes the table; `data/LEXICON.md` names its sources and licences.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.languages.word_forms import base_forms
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import translation_probability

__all__ = [
    "ADJECTIVE",
    "ADVERB",
    "NOUN",
    "PERSON",
    "VERB",
    "are_of_one_kind",
    "are_opposites",
    "broader_things",
    "classes_of",
    "has_senses",
    "kinds_of",
    "may_translate",
    "sense_set",
    "senses_of",
    "share_a_sense",
    "thing_of",
    "words_of",
]

_USUAL = 0.01
"""Probability of a translation, in either direction, from which two words may say the same. Set by hand."""

Integers = NDArray[np.int64]


Numbers = tuple[int, ...]

NOUN, VERB, ADJECTIVE, ADVERB, PERSON = 1, 2, 3, 4, 5
"""Classes of senses. A noun of which more is known has a higher number, that of its kind; a person is the first."""


@dataclass(frozen=True)
class _Table:
    """`rows`: by language, the row of each word, whose senses are `senses[ends[row] : ends[row + 1]]`, numbers, ascending. `kinds`,
    `opposites`, `broader_things`: by sense, kinds, opposite senses, and the broader ones of a thing. A kind has the number of the broader
    sense, or a higher one than all senses where no word has that. `classes`, `things`: by sense, what it is, and the kind of thing.
    """

    rows: Mapping[Language, Mapping[str, int]]
    ends: Mapping[Language, Sequence[int]]
    senses: Mapping[Language, Integers]
    kinds: Mapping[int, Numbers]
    opposites: Mapping[int, Numbers]
    broader_things: Mapping[int, Numbers]
    classes: bytes
    things: bytes


@cache
def _load() -> _Table:
    content = resources.files("aligner.lexicon").joinpath("data/word_senses.npz").read_bytes()
    rows: dict[Language, dict[str, int]] = {}
    ends: dict[Language, list[int]] = {}
    senses: dict[Language, Integers] = {}
    with np.load(BytesIO(content), allow_pickle=False) as stored:
        for language in Language:
            words = bytes(stored[f"{language.value}_words"]).decode().split("\n")
            rows[language] = dict(zip(words, range(len(words)), strict=True))
            ends[language] = [0, *np.cumsum(stored[f"{language.value}_counts"], dtype=np.int64).tolist()]
            senses[language] = stored[f"{language.value}_senses"].astype(np.int64)
        kinds, opposites, broader_things = (_grouped(stored[name]) for name in ("kinds", "opposites", "broader_things"))
        return _Table(rows, ends, senses, kinds, opposites, broader_things, stored["classes"].tobytes(), stored["things"].tobytes())


def _grouped(pairs: NDArray[np.uint16]) -> Mapping[int, Numbers]:
    found: dict[int, list[int]] = {}
    for sense, other in pairs.T.tolist():
        found.setdefault(sense, []).append(other)
    return {sense: tuple(others) for sense, others in found.items()}


_NONE = np.zeros(0, np.int64)


def senses_of(word: str, language: Language) -> Integers:
    """The numbers of the senses of a word (lower case), ascending.

    One that is not in the table is looked up without its accents, or else by the words that it may be a form of.
    """
    table = _load()
    rows, ends = table.rows[language], table.ends[language]
    row = rows.get(word, rows.get(fold(word)))
    if row is not None:
        return table.senses[language][ends[row] : ends[row + 1]]
    bases = [rows[base] for base in base_forms(word, language) if base in rows]
    if not bases:
        return _NONE
    return np.unique(np.concatenate([table.senses[language][ends[row] : ends[row + 1]] for row in bases]))


def has_senses(word: str, language: Language) -> bool:
    """Whether the table has a word (lower case), spelt just so."""
    return word in _load().rows[language]


def share_a_sense(spanish: str, english: str) -> bool:
    """Whether two words (lower case) have a sense in common."""
    return not sense_set(spanish, Language.SPANISH).isdisjoint(sense_set(english, Language.ENGLISH))


def may_translate(spanish: str, english: str) -> bool:
    """Whether the lexicon or WordNet has two words (lower case) as translations of each other."""
    usual = max(translation_probability(spanish, english, Language.SPANISH), translation_probability(english, spanish, Language.ENGLISH))
    return usual >= _USUAL or share_a_sense(spanish, english)


@lru_cache(maxsize=1 << 15)
def sense_set(word: str, language: Language) -> frozenset[int]:
    """The senses of a word (lower case), as `senses_of` gives them, as a set: words are compared with many others."""
    return frozenset(senses_of(word, language).tolist())


@lru_cache(maxsize=1 << 14)
def _kinds(word: str, language: Language) -> frozenset[int]:
    return kinds_of(sense_set(word, language))


@lru_cache(maxsize=1 << 14)
def _opposites(word: str, language: Language) -> frozenset[int]:
    return _related(sense_set(word, language), _load().opposites)


def _related(senses: frozenset[int], table: Mapping[int, Numbers]) -> frozenset[int]:
    return frozenset(other for sense in senses for other in table.get(sense, ()))


def classes_of(senses: frozenset[int]) -> frozenset[int]:
    """What senses are: verbs, adjectives, persons, acts ..., as scripts/train/word_senses.py numbers them."""
    classes = _load().classes
    return frozenset(classes[sense] for sense in senses)


def are_of_one_kind(word: str, language: Language, other: str, other_language: Language) -> bool:
    """Whether two words (lower case, of any languages) have senses with the same broader sense: fishermen and farmers."""
    own = _kinds(word, language)
    return bool(own) and not own.isdisjoint(_kinds(other, other_language))


def kinds_of(senses: frozenset[int]) -> frozenset[int]:
    """The broader senses of some, each by its number, or by one that no sense has."""
    return _related(senses, _load().kinds)


def words_of(senses: frozenset[int], language: Language) -> frozenset[str]:
    """The words of a language that have one of some senses."""
    ordered, rows = _rows_by_sense(language)
    names = _names(language)
    bounds = ((np.searchsorted(ordered, sense), np.searchsorted(ordered, sense, side="right")) for sense in senses)
    return frozenset(names[row] for start, end in bounds for row in rows[start:end].tolist())


@cache
def _names(language: Language) -> Sequence[str]:
    return tuple(_load().rows[language])


@cache
def _rows_by_sense(language: Language) -> tuple[Integers, Integers]:
    """The senses of all words of a language, ascending, and for each the row of a word that has it."""
    table = _load()
    rows = np.repeat(np.arange(len(table.ends[language]) - 1), np.diff(table.ends[language]))
    order = np.argsort(table.senses[language], kind="stable")
    return table.senses[language][order], rows[order]


def are_opposites(word: str, language: Language, other: str, other_language: Language) -> bool:
    """Whether a sense of one word (lower case) is the opposite of a sense of the other."""
    own = _opposites(word, language)
    return bool(own) and not own.isdisjoint(sense_set(other, other_language))


def thing_of(sense: int) -> int:
    """The kind of thing that a sense names, an animal or a garment, as scripts/train/word_senses.py counts them; 0 when it names none."""
    return _load().things[sense]


def broader_things(senses: frozenset[int]) -> frozenset[int]:
    """The broader senses of those that name a thing: boat and vessel, of tugboat."""
    return _related(senses, _load().broader_things)
