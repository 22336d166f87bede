"""Words that are wrong where they stand: a logistic model of every word, from its counterpart and from how well it fits there.

A word that was put in by mistake has no counterpart, does not fit the words beside it nor those of the other side, and leaves a word of
the other side without a counterpart at about the same position. Each of these alone says little, since free translations have them, too.
The weights are in data/wording.json, fitted by scripts/train/wording.py.

Shapes are given in B (pairs of a batch) and n (words of a side, with padding).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.signals.missing.coverage import Batch, SideWords
from aligner.signals.missing.spans import WORD_FEATURES, word_features
from aligner.signals.words.expectation import Expectation, expectations

__all__ = ["SUMMARIES", "WORDING_FEATURES", "load_wording_weights", "summarise", "wording_features", "wrong_word_odds"]

Array = NDArray[np.float32]

WORDING_FEATURES = WORD_FEATURES[False] + (
    "beside", "opposite", "among", "expected", "unexpected", "unexpected beside", "unexpected among", "surprisal", "unlike all",
    "near unexpected", "expected unlinked", "unexpected unlinked", "surprisal unlinked", "unseen before", "unseen after", "unseen both",
    "unlinked unseen", "unlinked unseen both", "seen before", "seen after", "unlinked seen before", "unlinked seen after", "free",
    "free unlinked", "free unlinked rare", "near unseen", "copied", "unlinked name", "foreign", "unlinked matched",
)  # fmt: skip
"""Names of the features of a word."""

SUMMARIES = ("wrong words", "wrong share", "worst word", "worst quarter", "evidence", "evidence log", "quarter bound")
"""Names of the summaries of the log-odds of all words of a text; `summarise` defines them."""

PARTS = 10
"""Number of equal parts of a text by which words without a counterpart are counted."""
MAX_ODDS = 8.0
"""Log-odds are clipped to -MAX_ODDS … MAX_ODDS."""
MAX_EXPECTED = 10.0
"""The estimate of `expectation` is clipped to -MAX_EXPECTED … MAX_EXPECTED (nats)."""


def wording_features(batch: Batch) -> Mapping[Language, Array]:
    """The features of all words, by language: (B, n, features), in the order of WORDING_FEATURES."""
    expected = expectations(batch)
    return {language: _side_features(batch.side(language), batch.side(language.other), expected[language]) for language in Language}


def _side_features(side: SideWords, other: SideWords, expectation: Expectation) -> Array:
    present, rare = side.present, side.rarity
    unlinked = (1 - side.linked) * present
    free = _free_words(side, other)
    unseen, seen = [side.unseen, _next(side.unseen)], [side.paired - side.unseen, _next(side.paired - side.unseen)]
    own = [
        *_expectation_features(expectation, unlinked, present),
        *unseen,
        unseen[0] * unseen[1],
        unlinked * (unseen[0] + unseen[1]),
        unlinked * unseen[0] * unseen[1],
        *seen,
        unlinked * seen[0],
        unlinked * seen[1],
        free,
        free * unlinked,
        free * unlinked * rare,
        _beside(unseen[0] + unseen[1]) * present,
        side.copied * present * (1 - side.named),
        side.named * unlinked,
        side.foreign,
        side.matched * unlinked,
    ]
    return np.concatenate([word_features(side, False), np.stack(own, axis=2).astype(np.float32)], axis=2)


def _expectation_features(parts: Expectation, unlinked: Array, present: Array) -> list[Array]:
    """The parts of the expectation, their sum, and their negative parts: of every word, and of words without a counterpart."""
    expected = np.clip(parts.beside + parts.opposite + parts.among, -MAX_EXPECTED, MAX_EXPECTED)
    unexpected, beside, among = (np.minimum(part, 0) for part in (expected, parts.beside, parts.among))
    surprisal = np.logaddexp(0, -expected) * present
    unlike = beside * (parts.among < 0)
    own = [parts.beside, parts.opposite, parts.among, expected, unexpected, beside, among, surprisal, unlike, _beside(unexpected) * present]
    return [*own, expected * unlinked, unexpected * unlinked, surprisal * unlinked]


def _next(values: Array) -> Array:
    """The value of the next word; 0 for the last one."""
    return np.pad(values[:, 1:], ((0, 0), (0, 1)))


def _beside(values: Array) -> Array:
    """Mean of the values of the words before and after."""
    padded = np.pad(values, ((0, 0), (1, 1)))
    return np.asarray((padded[:, :-2] + padded[:, 2:]) / 2, dtype=np.float32)


def _free_words(side: SideWords, other: SideWords) -> Array:
    """For each word, the words of the other side without a counterpart at about the same position: sum of their rarities (B, n).

    Words of the two neighbouring parts of the text count half.
    """
    rows = np.arange(len(other.present))[:, None]
    free = (1 - other.linked) * other.rarity * other.present
    counts = np.bincount((rows * PARTS + _part(other)).ravel(), free.ravel(), len(rows) * PARTS).reshape(-1, PARTS)
    padded = np.pad(counts, ((0, 0), (1, 1)))
    near = counts + (padded[:, :-2] + padded[:, 2:]) / 2
    return np.asarray(near[rows, _part(side)] * side.present, dtype=np.float32)


def _part(side: SideWords) -> NDArray[np.int64]:
    """In which part of its text each word stands, 0 … PARTS - 1: (B, n)."""
    place = (np.arange(side.present.shape[1])[None, :] + 0.5) / np.maximum(side.size, 1)[:, None]
    return np.minimum((place * PARTS).astype(np.int64), PARTS - 1)


def wrong_word_odds(batch: Batch) -> Mapping[Language, Array]:
    """Log-odds, in nats, that a word is wrong: (B, n), by language; -MAX_ODDS beyond the end of a text."""
    weights, features = load_wording_weights(), wording_features(batch)
    found = {}
    for language in Language:
        odds = np.clip(features[language] @ weights[language], -MAX_ODDS, MAX_ODDS)
        found[language] = np.asarray(np.where(batch.side(language).present > 0, odds, -MAX_ODDS), dtype=np.float32)
    return found


def summarise(odds: Array, side: SideWords) -> list[NDArray[np.float64]]:
    """Summaries of the log-odds (B, n) of the words of each text, each (B), in the order of SUMMARIES.

    "wrong words": log(1 + expected number of wrong words); "wrong share": their share; "worst word": the highest probability;
    "evidence": mean of log(1 + exp(log-odds)), and "evidence log" the logarithm of 1 + their sum; "worst quarter": mean of the same over
    the quarter of the words with the highest log-odds; "quarter bound": the lowest log-odds of that quarter.
    """
    size = np.maximum(side.size, 4)
    probability = side.present / (1 + np.exp(-odds))
    evidence = -np.sort(-np.logaddexp(0, odds) * side.present, axis=1)
    ordered = -np.sort(-odds, axis=1)
    total = np.cumsum(evidence, axis=1)
    quarter = np.maximum(np.round(side.size / 4).astype(np.int64), 1)
    rows = np.arange(len(odds))
    columns = [
        np.log1p(probability.sum(axis=1)),
        probability.sum(axis=1) / size,
        probability.max(axis=1),
        total[rows, quarter - 1] / quarter,
        total[:, -1] / size,
        np.log1p(total[:, -1]),
        ordered[rows, quarter - 1],
    ]
    return [np.asarray(column, dtype=np.float64) for column in columns]


@cache
def load_wording_weights() -> Mapping[Language, Array]:
    """The weights that come with the package, by language of the words, in the order of WORDING_FEATURES."""
    content: dict[str, Any] = json.loads(resources.files("aligner.signals").joinpath("data/wording.json").read_text(encoding="utf-8"))
    return {language: np.array([content[language.value][name] for name in WORDING_FEATURES], dtype=np.float32) for language in Language}
