"""Stretches of a text without a counterpart in the other: what was left out or added inside a linked pair.

Every word gets log-odds of having no counterpart, by a logistic model over its coverage and that of its neighbours; the stretch with the
largest sum of log-odds is the candidate (Bentley's maximum subarray, for all pairs of a batch at once). How likely the candidate is
real, given what else is known of the pair, is a second logistic model (`stretch_features`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.signals.coverage import Batch, Side

__all__ = [
    "LANGUAGES",
    "PROFILES",
    "STRETCH_FEATURES",
    "WORD_FEATURES",
    "Candidates",
    "Stretch",
    "Weights",
    "best_stretch",
    "candidates",
    "judged",
    "load_weights",
    "stretch_features",
    "stretches_at",
    "word_features",
]

Array = NDArray[np.float32]

_PLAIN = (
    "bias", "unlinked", "unmatched", "unlinked rare", "unmatched rare", "rare", "unmatched known", "unmatched known rare",
    "unmatched name", "unmatched number", "near unlinked rare", "wide unmatched rare", "near unlinked", "out of order",
    "wide out of order",
)  # fmt: skip
_TRANSLATED = ("missing", "missing rare", "missing unmatched", "missing unmatched rare", "near missing rare", "wide missing rare")
WORD_FEATURES = {False: _PLAIN, True: _PLAIN + _TRANSLATED}
"""Names of the features of a word: without, and with a machine translation of the other side."""

STRETCH_FEATURES = (
    "log-odds", "log-odds per word", "rare mass", "rare mass saturated", "words", "share", "own unlinked", "other unlinked",
    "other stretch", "other room", "room deficit", "length gain", "shorter", "longer", "starts at mark", "ends at mark",
    "names and numbers", "log-odds by room", "log-odds by room deficit",
)  # fmt: skip
"""Names of the features of a candidate stretch."""

PROFILES = {False: "none", True: "mt"}
"""Names of the sets of weights: without, and with a machine translation of the other side."""
LANGUAGES = ("spanish", "english")
TEXT_WORD_RARITY = 0.5
"""Rarity from which a word counts as one with content of its own."""

LENGTH_DEVIATION = 0.20
"""Deviation of log(English / Spanish characters) of news sentences of usual length (WMT newstest 2008 and 2010)."""


@dataclass(frozen=True)
class Stretch:
    """The candidate of each pair of a batch: words first … last (last not included), and the sum of log-odds."""

    first: NDArray[np.int64]
    last: NDArray[np.int64]
    score: Array


def word_features(side: Side, other: Side, translated: bool) -> Array:
    """(B, n, features) in the order of WORD_FEATURES."""
    unlinked, unmatched = (1 - side.linked) * side.present, (1 - side.matched) * side.present
    rare = side.rarity
    jump = _out_of_order(side, other)
    features = [
        side.present,
        unlinked,
        unmatched,
        unlinked * rare,
        unmatched * rare,
        rare,
        unmatched * side.known,
        unmatched * side.known * rare,
        unmatched * side.named,
        unmatched * side.number,
        _around(unlinked * rare, 2, side.present),
        _around(unmatched * rare, 5, side.present),
        _around(unlinked, 1, side.present),
        jump,
        _around(jump, 2, side.present),
    ]
    if translated:
        missing = side.missing
        features += [
            missing,
            missing * rare,
            missing * unmatched,
            missing * unmatched * rare,
            _around(missing * rare, 2, side.present),
            _around(missing * rare, 5, side.present),
        ]
    return np.stack(features, axis=2)


def _around(values: Array, reach: int, present: Array) -> Array:
    """Mean over the words within reach on both sides, the word itself left out; the ends of the text count as covered."""
    sums = np.cumsum(np.pad(values, ((0, 0), (reach + 1, reach))), axis=1)
    width = values.shape[1]
    total = sums[:, 2 * reach + 1 : 2 * reach + 1 + width] - sums[:, :width] - values
    return np.asarray(total / (2 * reach) * present, dtype=np.float32)


def _out_of_order(side: Side, other: Side) -> Array:
    """For a matched word, how far its counterpart is from those of both neighbours, in words, 0 (near) … 1 (8 words or more)."""
    step = np.abs(np.diff(side.place, axis=1)).astype(np.float32)
    matched = side.matched > 0.2
    before, after = np.full(side.place.shape, 8.0, np.float32), np.full(side.place.shape, 8.0, np.float32)
    both = matched[:, 1:] & matched[:, :-1]
    known_step = np.where(both, step, np.float32(8.0))
    before[:, 1:], after[:, :-1] = known_step, known_step
    far = np.minimum(np.minimum(before, after), 8.0) / 8.0 * side.matched * side.present
    return np.asarray(far, dtype=np.float32)


def best_stretch(log_odds: Array, side: Side) -> Stretch:
    """The words in a row with the largest sum of log-odds; empty (first = last) where no word is likelier missing than there."""
    count, width = log_odds.shape
    values = np.where(side.present > 0, log_odds, -1e6)
    run: NDArray[Any] = np.zeros(count, np.float32)
    best: NDArray[Any] = np.zeros(count, np.float32)
    start, first, last = np.zeros(count, np.int64), np.zeros(count, np.int64), np.zeros(count, np.int64)
    for k in range(width):
        fresh = run <= 0
        start[fresh] = k
        run = np.where(fresh, values[:, k], run + values[:, k])
        better = run > best
        best, first, last = np.where(better, run, best), np.where(better, start, first), np.where(better, k + 1, last)
    return Stretch(first, last, best)


def stretch_features(batch: Batch, spanish: bool, own: Stretch, other: Stretch) -> Array:
    """(B, features) in the order of STRETCH_FEATURES, of the candidate on one side."""
    side, opposite = (batch.spanish, batch.english) if spanish else (batch.english, batch.spanish)
    inside = _inside(own, side)
    words = inside.sum(axis=1)
    size = np.maximum(side.size, 1)
    unlinked = (1 - side.linked) * side.rarity
    rare_mass = (unlinked * inside).sum(axis=1)
    opposite_unlinked = ((1 - opposite.linked) * opposite.rarity * opposite.present).sum(axis=1)
    room = _room(side, opposite, own)
    marks = np.array([_marks(batch, spanish, row, own) for row in range(len(words))], dtype=np.float32).reshape(-1, 4)
    deviation, deviation_without = marks[:, 2], marks[:, 3]
    sign = 1.0 if spanish else -1.0
    log_odds, deficit = np.minimum(own.score, 30) / 10, np.tanh((rare_mass - room) / 2.5)
    features = [
        log_odds,
        own.score / np.maximum(words, 1),
        rare_mass / 4,
        np.tanh(rare_mass / 2.5),
        np.log1p(words),
        words / size,
        np.log1p((unlinked * side.present).sum(axis=1) - rare_mass),
        np.log1p(opposite_unlinked),
        np.minimum(other.score, 30) / 10,
        np.log1p(room),
        deficit,
        np.clip(deviation**2 - deviation_without**2, -9, 9) / 4,
        np.clip(-sign * deviation, 0, 4),
        np.clip(sign * deviation, 0, 4),
        marks[:, 0],
        marks[:, 1],
        np.log1p((inside * np.maximum(side.named, side.number) * (1 - side.matched)).sum(axis=1)),
        log_odds * np.log1p(room),
        log_odds * deficit,
    ]
    return np.stack([np.asarray(feature, dtype=np.float32) for feature in features], axis=1)


def _inside(stretch: Stretch, side: Side) -> Array:
    places = np.arange(side.present.shape[1])[None, :]
    return ((places >= stretch.first[:, None]) & (places < stretch.last[:, None])).astype(np.float32)


def _room(side: Side, opposite: Side, stretch: Stretch) -> Array:
    """Rare words without a counterpart on the other side, between the counterparts of what stands around the stretch."""
    free = (1 - opposite.linked) * opposite.rarity * opposite.present
    sums = np.concatenate([np.zeros((len(free), 1), np.float32), np.cumsum(free, axis=1)], axis=1)
    size = opposite.size.astype(np.int64)
    room = np.zeros(len(free), np.float32)
    for row, (first, last) in enumerate(zip(stretch.first, stretch.last, strict=True)):
        before = [k for k in range(max(first - 4, 0), first) if side.linked[row, k] > 0.4]
        after = [k for k in range(last, min(last + 4, int(side.present[row].sum()))) if side.linked[row, k] > 0.4]
        left = int(side.place[row, before[-1]]) + 1 if before else 0
        right = int(side.place[row, after[0]]) if after else int(size[row])
        if not after and last < side.present[row].sum():
            right = min(left + int(last - first) + 4, int(size[row]))
        if not before and first > 0:
            left = max(right - int(last - first) - 4, 0)
        left, right = min(left, right), max(left, right)
        room[row] = sums[row, right] - sums[row, left]
    return room


def _marks(batch: Batch, spanish: bool, row: int, stretch: Stretch) -> tuple[float, float, float, float]:
    """Whether a mark or the text's end stands before and after the stretch; deviation of the lengths with and without it."""
    texts = batch.texts[row]
    text, other = (texts.spanish, texts.english) if spanish else (texts.english, texts.spanish)
    spans = (batch.spanish if spanish else batch.english).spans[row]
    first, last = int(stretch.first[row]), int(stretch.last[row])
    mean = -0.13 if spanish else 0.13
    deviation = LENGTH_DEVIATION * np.sqrt(1 + 60 / (len(text) + len(other) + 1) * 2)
    ratio = np.log((len(other) + 1) / (len(text) + 1)) - mean
    z = float(ratio / deviation)
    if first >= last:
        return 0.0, 0.0, z if spanish else -z, z if spanish else -z
    start, end = spans[first][0], spans[last - 1][1]
    before = first == 0 or any(not (c.isalnum() or c.isspace()) for c in text[spans[first - 1][1] : start])
    after = last == len(spans) or any(not (c.isalnum() or c.isspace()) for c in text[end : spans[last][0]])
    without = float((np.log((len(other) + 1) / (max(len(text) - (end - start), 0) + 1)) - mean) / deviation)
    return float(before), float(after), z if spanish else -z, without if spanish else -without


@dataclass(frozen=True)
class Weights:
    """Of one side: `words` in the order of WORD_FEATURES, `stretch` a bias and the weights of STRETCH_FEATURES; `shift` is added to the
    log-odds of every word.
    """

    words: Array
    stretch: Array
    shift: float


@dataclass(frozen=True)
class Candidates:
    """The candidates of one side of a batch: where, how probable it is that they have no counterpart, how many words with content of
    their own they hold that have none (B), and the log-odds of every word (B, n).
    """

    stretch: Stretch
    probability: Array
    content: Array
    log_odds: Array


@cache
def load_weights() -> Mapping[tuple[str, str], Weights]:
    """The weights that come with the package, by (profile, language of the side)."""
    content: dict[str, Any] = json.loads(resources.files("aligner.signals").joinpath("data/spans.json").read_text(encoding="utf-8"))
    found = {}
    for translated, profile in PROFILES.items():
        for language in LANGUAGES:
            own = content["profiles"][profile][language]
            words = np.array([own["words"][name] for name in WORD_FEATURES[translated]], dtype=np.float32)
            stretch = np.array([own["stretch"][name] for name in ("bias", *STRETCH_FEATURES)], dtype=np.float32)
            found[profile, language] = Weights(words, stretch, float(content["shift"]))
    return found


def candidates(batch: Batch, weights: Mapping[tuple[str, str], Weights]) -> tuple[Candidates, Candidates]:
    """The candidates of the Spanish and of the English side."""
    sides = (batch.spanish, batch.english)
    own = [weights[PROFILES[translated], language] for translated, language in zip(batch.translated, LANGUAGES, strict=True)]
    log_odds = [
        np.asarray(word_features(sides[k], sides[1 - k], batch.translated[k]) @ own[k].words + np.float32(own[k].shift), np.float32)
        for k in (0, 1)
    ]
    stretches = [best_stretch(log_odds[k], sides[k]) for k in (0, 1)]
    first, second = (judged(batch, k == 0, stretches[k], stretches[1 - k], own[k], log_odds[k]) for k in (0, 1))
    return first, second


def judged(batch: Batch, spanish: bool, own: Stretch, other: Stretch, weights: Weights, log_odds: Array) -> Candidates:
    """The candidates of one side, with how probable they are. `other`: those of the other side; `log_odds`: of the words of this one."""
    side = batch.spanish if spanish else batch.english
    total = weights.stretch[0] + stretch_features(batch, spanish, own, other) @ weights.stretch[1:]
    inside = _inside(own, side) * (side.linked < 0.5)
    content = (inside * ((side.rarity >= TEXT_WORD_RARITY) | (side.named > 0) | (side.number > 0))).sum(axis=1)
    probability = np.where(own.last > own.first, 1 / (1 + np.exp(-total)), 0.0)
    return Candidates(own, np.asarray(probability, np.float32), np.asarray(content, np.float32), log_odds)


def stretches_at(log_odds: Array, side: Side, shift: float) -> Stretch:
    """The best stretches when every word has `shift` more log-odds: longer ones, or shorter; their sums are without it."""
    found = best_stretch(log_odds + np.float32(shift), side)
    return Stretch(found.first, found.last, np.asarray((log_odds * _inside(found, side)).sum(axis=1), np.float32))
