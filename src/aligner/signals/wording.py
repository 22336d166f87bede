"""Words that are wrong where they stand: a logistic model of every word, by its counterpart and by how far it is expected there.

A word that was put in by mistake has no counterpart, is not what the words before and after it and those of the other side let expect,
and leaves a word of the other side free at about the same place; none of the three alone says much, since free translations have them
too. Weights are in data/wording.json, fitted by scripts/train/wording.py.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.signals.coverage import Batch, Side
from aligner.signals.expectation import Expectation, expectations
from aligner.signals.spans import LANGUAGES, WORD_FEATURES, word_features

__all__ = ["SUMMARIES", "WORDING_FEATURES", "load_weights", "summaries", "wording_features", "wrong_words"]

Array = NDArray[np.float32]

WORDING_FEATURES = WORD_FEATURES[False] + (
    "beside", "opposite", "among", "expected", "unexpected", "unexpected beside", "unexpected among", "surprise", "unlike all",
    "near unexpected", "expected unlinked", "unexpected unlinked", "surprise unlinked", "unseen before", "unseen after", "unseen both",
    "unlinked unseen", "unlinked unseen both", "seen before", "seen after", "unlinked seen before", "unlinked seen after", "free",
    "free unlinked", "free unlinked rare", "near unseen", "copied", "unlinked name", "foreign", "unlinked matched",
)  # fmt: skip
"""Names of the features of a word."""

SUMMARIES = ("wrong words", "wrong share", "worst word", "worst quarter", "evidence", "evidence log", "quarter bound")
"""Names of what is said of all words of a side."""

PLACES = 10
"""Parts of a text within which free words of the other side are counted."""
MOST_ODDS = 8.0
MOST_EXPECTED = 10.0


def wording_features(batch: Batch) -> tuple[Array, Array]:
    """Of the Spanish and the English words: (B, n, features) in the order of WORDING_FEATURES."""
    spanish, english = expectations(batch)
    return _of_side(batch.spanish, batch.english, spanish), _of_side(batch.english, batch.spanish, english)


def _of_side(side: Side, other: Side, expectation: Expectation) -> Array:
    present, rare = side.present, side.rarity
    unlinked = (1 - side.linked) * present
    free = _free(side, other)
    unseen, seen = [side.unseen, _next(side.unseen)], [side.paired - side.unseen, _next(side.paired - side.unseen)]
    own = [
        *_expected(expectation, unlinked, present),
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
    return np.concatenate([word_features(side, other, False), np.stack(own, axis=2).astype(np.float32)], axis=2)


def _expected(parts: Expectation, unlinked: Array, present: Array) -> list[Array]:
    """The parts of the expectation, their sum, and what of them is below chance, alone and where there is no counterpart."""
    expected = np.clip(parts.beside + parts.opposite + parts.among, -MOST_EXPECTED, MOST_EXPECTED)
    unexpected, beside, among = (np.minimum(part, 0) for part in (expected, parts.beside, parts.among))
    surprise = np.logaddexp(0, -expected) * present
    unlike = beside * (parts.among < 0)
    own = [parts.beside, parts.opposite, parts.among, expected, unexpected, beside, among, surprise, unlike, _beside(unexpected) * present]
    return [*own, expected * unlinked, unexpected * unlinked, surprise * unlinked]


def _next(values: Array) -> Array:
    return np.pad(values[:, 1:], ((0, 0), (0, 1)))


def _beside(values: Array) -> Array:
    """Mean of the words before and after."""
    padded = np.pad(values, ((0, 0), (1, 1)))
    return np.asarray((padded[:, :-2] + padded[:, 2:]) / 2, dtype=np.float32)


def _free(side: Side, other: Side) -> Array:
    """Words of the other side without a counterpart, by rarity, at about the same part of the text."""
    rows = np.arange(len(other.present))[:, None]
    mass = (1 - other.linked) * other.rarity * other.present
    counts = np.bincount((rows * PLACES + _part(other)).ravel(), mass.ravel(), len(rows) * PLACES).reshape(-1, PLACES)
    padded = np.pad(counts, ((0, 0), (1, 1)))
    near = counts + (padded[:, :-2] + padded[:, 2:]) / 2
    return np.asarray(near[rows, _part(side)] * side.present, dtype=np.float32)


def _part(side: Side) -> NDArray[np.int64]:
    place = (np.arange(side.present.shape[1])[None, :] + 0.5) / np.maximum(side.size, 1)[:, None]
    return np.minimum((place * PLACES).astype(np.int64), PLACES - 1)


def wrong_words(batch: Batch) -> tuple[Array, Array]:
    """Log-odds (B, n) that a Spanish and that an English word is wrong; -MOST_ODDS beyond the end."""
    found = []
    for language, side, features in zip(LANGUAGES, (batch.spanish, batch.english), wording_features(batch), strict=True):
        odds = np.clip(features @ load_weights()[language], -MOST_ODDS, MOST_ODDS)
        found.append(np.asarray(np.where(side.present > 0, odds, -MOST_ODDS), dtype=np.float32))
    return found[0], found[1]


def summaries(odds: Array, side: Side) -> list[NDArray[np.float64]]:
    """Columns in the order of SUMMARIES."""
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
def load_weights() -> Mapping[str, Array]:
    """The weights that come with the package, by language of the words."""
    content: dict[str, Any] = json.loads(resources.files("aligner.signals").joinpath("data/wording.json").read_text(encoding="utf-8"))
    return {language: np.array([content[language][name] for name in WORDING_FEATURES], dtype=np.float32) for language in LANGUAGES}
