"""How closely a translation follows its source, word by word and mark by mark: what tells a machine from a person.

A machine translates every word, by its usual counterpart, in the order of the source, and keeps its punctuation. A person rewrites.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import cache, lru_cache
from math import log

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.lexicon.lexicon import load_lexicon, probability
from aligner.lexicon.word_alignment import WordAlignment, align_words

__all__ = ["LITERALNESS", "literalness", "lowest_tenth"]

LITERALNESS = (
    "link", "log link", "unlinked target", "unlinked source", "mostly unlinked target", "mostly unlinked source", "step of one",
    "short step", "distance of steps", "leap", "crossing", "worst source", "worst target", "length", "length difference", "marks alike",
    "marks same", "commas differ", "commas", "variety", "word length", "words", "same end", "capitals", "quotation", "semicolons",
    "dashes", "brackets", "colons", "usual", "less usual", "most usual", "usual back", "less usual back", "least usual", "rarely usual",
)  # fmt: skip
"""Names of the features, in order."""
_MARK = re.compile(r"[^\w\s¿¡]")
_PLAIN_MARKS = str.maketrans("“”«»’", '""""\'')
LEAST_LINK = 0.4
"""Probability from which a link counts for the order of the words."""
NEAR = 8
"""Words over which crossing links are looked for."""
LEAST_PROBABILITY = 0.02
"""Lower bound of a link's probability, so that its logarithm stays finite."""
LEAST_USUAL = 1e-3
"""The same of a translation's probability in the lexicon."""
MOST_MARKS = 500
"""Marks of a text that are compared."""


def literalness(source: str, target: str, language: Language) -> NDArray[np.float64]:
    """The features (LITERALNESS) of a translation into `language`, whose source is in the other of the two languages."""
    spanish, english = (target, source) if language is Language.SPANISH else (source, target)
    aligned = align_words(spanish, english)
    if not aligned.spanish.lower and not aligned.english.lower:
        links = _links_of_nothing()
    else:
        links = tuple(_link_features(aligned, language))
    return np.array([*links, *_text_features(aligned, source, target, language), *_usual_features(aligned, language)], dtype=np.float64)


def _link_features(aligned: WordAlignment, language: Language) -> list[float]:
    sizes = len(aligned.words(language).lower), len(aligned.words(language.other).lower)
    best = [aligned.counterparts(language, index)[:1] for index in range(sizes[0])]
    links = np.array([one[0][1] if one else 0.0 for one in best]) if best else np.zeros(1)
    places = [one[0][0] for one in best if one and one[0][1] >= LEAST_LINK]
    steps = np.diff(places) if len(places) > 1 else np.ones(1)
    own, other = (
        np.array(aligned.unlinked[side]) if size else np.ones(1) for side, size in zip((language, language.other), sizes, strict=True)
    )
    return [
        links.mean(),
        np.log(np.maximum(links, LEAST_PROBABILITY)).mean(),
        own.mean(),
        other.mean(),
        (own > 0.5).mean(),
        (other > 0.5).mean(),
        (steps == 1).mean(),
        ((steps >= 0) & (steps <= 2)).mean(),
        np.abs(steps - 1).mean(),
        (np.abs(steps) > 4).mean(),
        _crossing(places),
        other.max(),
        own.max(),
    ]


@cache
def _links_of_nothing() -> tuple[float, ...]:
    """The features of links of two texts without a word: many lines of a table are such."""
    return tuple(_link_features(align_words("", ""), Language.SPANISH))


def _crossing(places: Sequence[int]) -> float:
    """Share of the links near each other that cross."""
    pairs = crossing = 0
    for at, first in enumerate(places):
        behind = places[at + 1 : at + NEAR]
        pairs += len(behind)
        crossing += sum(map(first.__gt__, behind))
    return crossing / max(pairs, 1)


def _text_features(aligned: WordAlignment, source: str, target: str, language: Language) -> list[float]:
    words, others = aligned.words(language).lower, aligned.words(language.other).lower
    length = float(np.log((len(words) + 1) / (len(others) + 1)))
    marks, own = ("".join(_MARK.findall(text.translate(_PLAIN_MARKS)))[:MOST_MARKS] for text in (source, target))

    def more(mark: str) -> float:
        return float(target.count(mark) - source.count(mark))

    return [
        length,
        abs(length),
        SequenceMatcher(None, marks, own, autojunk=False).ratio() if marks or own else 1.0,
        float(marks == own),
        abs(more(",")),
        more(","),
        len(set(words)) / max(len(words), 1),
        float(np.mean([len(word) for word in words])) if words else 0.0,
        float(np.log(len(words) + 1)),
        float(source[-1:] == target[-1:]),
        float(sum(map(str.isupper, target)) - sum(map(str.isupper, source))),
        float('"' in own) - float('"' in marks),
        more(";"),
        more("-"),
        more("("),
        more(":"),
    ]


def _usual_features(aligned: WordAlignment, language: Language) -> list[float]:
    """How usual the words of the target are as translations of their counterparts, and back, by the lexicon."""
    words, others = aligned.words(language).lower, aligned.words(language.other).lower
    best = [(word, aligned.best(language, index, LEAST_LINK)) for index, word in enumerate(words)]
    linked = [(word, others[place]) for word, place in best if place is not None]
    there = _usualness([(other, word) for word, other in linked], language.other)
    back = _usualness(linked, language)
    less = there[:, 1]
    return [*there.mean(axis=0), float((less > -0.01).mean()), *back.mean(axis=0), less.min(), lowest_tenth(less)]


def lowest_tenth(values: NDArray[np.float64]) -> float:
    """The value below which a tenth of them lie, between two of them in proportion, as `np.percentile` has it at ten times the cost."""
    ordered = np.sort(values).tolist()
    place = (len(ordered) - 1) * 0.1
    before = int(place)
    low, high = ordered[before], ordered[min(before + 1, len(ordered) - 1)]
    part = place - before
    return float(low + (high - low) * part if part < 0.5 else high - (high - low) * (1 - part))


def _usualness(pairs: Sequence[tuple[str, str]], language: Language) -> NDArray[np.float64]:
    """Of each word of `language` that the lexicon has, with its translation: see `_usual`. One row of nothing if it has none."""
    found = [one for word, translation in pairs if (one := _usual(word, translation, language)) is not None]
    return np.array(found or [(0.0, 0.0)], dtype=np.float64)


@lru_cache(maxsize=16384)
def _usual(word: str, translation: str, language: Language) -> tuple[float, float] | None:
    """Logarithm of the probability of a word's translation, and how much it is less than that of its most usual translation; None when
    the lexicon does not have the word.
    """
    table = load_lexicon().words
    rows, columns, there = (
        (table.source, table.target, table.forward) if language is Language.SPANISH else (table.target, table.source, table.backward)
    )
    row, column = rows.get(word), columns.get(translation)
    if row is None:
        return None
    most = _most_usual(language)[row]
    own = LEAST_USUAL if column is None else max(probability(there, row, column), LEAST_USUAL)
    return log(own), log(own) - log(most)


@cache
def _most_usual(language: Language) -> NDArray[np.float64]:
    """The probability of the most usual translation of each word of the lexicon, LEAST_USUAL or more."""
    words = load_lexicon().words
    table = words.forward if language is Language.SPANISH else words.backward
    found: NDArray[np.float64] = np.maximum(table.max(axis=1).toarray().ravel().astype(np.float64), LEAST_USUAL)
    return found
