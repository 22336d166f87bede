"""Spans of words without a counterpart in the other text: what was left out or added inside a linked pair.

Each word gets log-odds of having no counterpart, from a logistic model of its coverage and that of its neighbours. The candidate of a text
is the span with the largest sum of log-odds (Bentley's maximum subarray, for all pairs of a batch at once). A second logistic model
(`span_features`) says how likely the candidate really has no counterpart. The weights are in data/spans.json, fitted by
scripts/train/spans.py.

Shapes are given in B (pairs of a batch) and n (words of a side, with padding).
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

from aligner.languages.pair import Language
from aligner.signals.missing import length_ratio
from aligner.signals.missing.coverage import Batch, SideWords

__all__ = [
    "SPAN_FEATURES",
    "WEIGHT_SETS",
    "WORD_FEATURES",
    "Candidates",
    "SpanWeights",
    "WordSpans",
    "content_of",
    "content_words",
    "find_candidates",
    "largest_spans",
    "load_span_weights",
    "score_spans",
    "shifted_spans",
    "span_features",
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
"""Names of the features of a word, by whether there is a machine translation of the other side."""

SPAN_FEATURES = (
    "log-odds", "log-odds per word", "rarity", "rarity saturated", "words", "share", "own unlinked", "other unlinked", "other span",
    "other room", "room deficit", "length gain", "shorter", "longer", "starts at mark", "ends at mark", "names and numbers",
    "log-odds by room", "log-odds by room deficit",
)  # fmt: skip
"""Names of the features of a candidate."""

WEIGHT_SETS = {False: "none", True: "mt"}
"""Names of the sets of weights, by whether there is a machine translation of the other side."""
CONTENT_RARITY = 0.5
"""Rarity from which a word counts as a content word."""
LINKED = 0.4
"""Strength of a link from which a word beside a candidate shows where the candidate's counterpart would stand."""
NEIGHBOURS = 4
"""Words before and after a candidate that are searched for such a link."""
MAX_JUMP = 8.0
"""Distance, in words, between the counterparts of neighbouring words from which the order counts as broken."""


@dataclass(frozen=True)
class WordSpans:
    """A span of words of each text of a batch. All arrays have shape (B).

    `first`, `last`: word indices, `last` excluded; equal for an empty span. `score`: sum of the log-odds of the words.
    """

    first: NDArray[np.int64]
    last: NDArray[np.int64]
    score: Array

    def at(self, rows: NDArray[np.int64]) -> WordSpans:
        """Those of some of the texts."""
        return WordSpans(self.first[rows], self.last[rows], self.score[rows])


@dataclass(frozen=True)
class SpanWeights:
    """The weights for one language and one set.

    `words`, shape (word features): in the order of WORD_FEATURES. `span`, shape (1 + span features): a bias, then the weights in the
    order of SPAN_FEATURES. `shift`: added to the log-odds of every word, in nats.
    """

    words: Array
    span: Array
    shift: float


@dataclass(frozen=True)
class Candidates:
    """The candidates of one side of a batch.

    `spans`: where they are. `probability` (B): that the span has no counterpart, 0..1. `content` (B): number of content words of the span
    without a counterpart. `log_odds` (B, n): of every word of the side, in nats, that it has no counterpart.
    """

    spans: WordSpans
    probability: Array
    content: Array
    log_odds: Array


def word_features(side: SideWords, translated: bool) -> Array:
    """The features of all words of a side: (B, n, features), in the order of WORD_FEATURES[translated]."""
    unlinked, unmatched = (1 - side.linked) * side.present, (1 - side.matched) * side.present
    rare = side.rarity
    jump = _out_of_order(side)
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
    """Mean (B, n) over the `reach` words before and after each word, without the word itself. Beyond the ends of a text values are 0."""
    sums = np.cumsum(np.pad(values, ((0, 0), (reach + 1, reach))), axis=1)
    width = values.shape[1]
    total = sums[:, 2 * reach + 1 : 2 * reach + 1 + width] - sums[:, :width] - values
    return np.asarray(total / (2 * reach) * present, dtype=np.float32)


def _out_of_order(side: SideWords) -> Array:
    """How far the counterpart of a matched word is from those of both neighbours (B, n): 0 (near) to 1 (MAX_JUMP words or more)."""
    step = np.abs(np.diff(side.counterpart, axis=1)).astype(np.float32)
    matched = side.matched > 0.2
    before, after = (np.full(side.counterpart.shape, MAX_JUMP, np.float32) for _ in range(2))
    both = matched[:, 1:] & matched[:, :-1]
    known_step = np.where(both, step, np.float32(MAX_JUMP))
    before[:, 1:], after[:, :-1] = known_step, known_step
    far = np.minimum(np.minimum(before, after), MAX_JUMP) / MAX_JUMP * side.matched * side.present
    return np.asarray(far, dtype=np.float32)


def largest_spans(log_odds: Array, side: SideWords) -> WordSpans:
    """For each text the span with the largest sum of log-odds (B, n); empty when no word has positive log-odds."""
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
    return WordSpans(first, last, best)


def shifted_spans(log_odds: Array, side: SideWords, shift: float | Array) -> WordSpans:
    """The largest spans when `shift` is added to the log-odds of every word. Scores are sums without the shift.

    A positive shift gives longer spans, a negative one shorter spans. It is a number, or one of each text: (B, 1).
    """
    found = largest_spans(log_odds + np.asarray(shift, np.float32), side)
    return WordSpans(found.first, found.last, np.asarray((log_odds * _inside(found, side)).sum(axis=1), np.float32))


def span_features(batch: Batch, language: Language, own: WordSpans, other: WordSpans) -> Array:
    """The features of the spans `own` of one language: (B, features), in the order of SPAN_FEATURES.

    `other`: the spans of the other language.
    """
    side, opposite = batch.side(language), batch.side(language.other)
    inside = _inside(own, side)
    words = inside.sum(axis=1)
    size = np.maximum(side.size, 1)
    unlinked = (1 - side.linked) * side.rarity
    rarity = (unlinked * inside).sum(axis=1)
    opposite_unlinked = ((1 - opposite.linked) * opposite.rarity * opposite.present).sum(axis=1)
    room = _room(side, opposite, own)
    starts, ends, deviation, deviation_without = np.array(
        [_edges_and_lengths(batch, language, row, own) for row in range(len(words))], dtype=np.float32
    ).reshape(-1, 4).T  # fmt: skip
    sign = 1.0 if language is Language.SPANISH else -1.0
    log_odds, deficit = np.minimum(own.score, 30) / 10, np.tanh((rarity - room) / 2.5)
    features = [
        log_odds,
        own.score / np.maximum(words, 1),
        rarity / 4,
        np.tanh(rarity / 2.5),
        np.log1p(words),
        words / size,
        np.log1p((unlinked * side.present).sum(axis=1) - rarity),
        np.log1p(opposite_unlinked),
        np.minimum(other.score, 30) / 10,
        np.log1p(room),
        deficit,
        np.clip(deviation**2 - deviation_without**2, -9, 9) / 4,
        np.clip(-sign * deviation, 0, 4),
        np.clip(sign * deviation, 0, 4),
        starts,
        ends,
        np.log1p((inside * np.maximum(side.named, side.number) * (1 - side.matched)).sum(axis=1)),
        log_odds * np.log1p(room),
        log_odds * deficit,
    ]
    return np.stack([np.asarray(feature, dtype=np.float32) for feature in features], axis=1)


def _inside(spans: WordSpans, side: SideWords) -> Array:
    """1 for the words inside the span of their text (B, n)."""
    places = np.arange(side.present.shape[1])[None, :]
    return ((places >= spans.first[:, None]) & (places < spans.last[:, None])).astype(np.float32)


def _room(side: SideWords, opposite: SideWords, spans: WordSpans) -> Array:
    """Sum of the rarities of words of the other side without a counterpart, where the counterpart of the span would stand (B).

    That is between the counterparts of the nearest linked words before and after the span.
    """
    free = (1 - opposite.linked) * opposite.rarity * opposite.present
    sums = np.concatenate([np.zeros((len(free), 1), np.float32), np.cumsum(free, axis=1)], axis=1)
    size = opposite.size.astype(np.int64)
    room = np.zeros(len(free), np.float32)
    for row, (first, last) in enumerate(zip(spans.first, spans.last, strict=True)):
        own_size = int(side.present[row].sum())
        before = [k for k in range(max(first - NEIGHBOURS, 0), first) if side.linked[row, k] > LINKED]
        after = [k for k in range(last, min(last + NEIGHBOURS, own_size)) if side.linked[row, k] > LINKED]
        left = int(side.counterpart[row, before[-1]]) + 1 if before else 0
        right = int(side.counterpart[row, after[0]]) if after else int(size[row])
        if not after and last < own_size:
            right = min(left + int(last - first) + NEIGHBOURS, int(size[row]))
        if not before and first > 0:
            left = max(right - int(last - first) - NEIGHBOURS, 0)
        left, right = min(left, right), max(left, right)
        room[row] = sums[row, right] - sums[row, left]
    return room


def _edges_and_lengths(batch: Batch, language: Language, row: int, spans: WordSpans) -> tuple[float, float, float, float]:
    """Four values of one span: 1 if a mark or an end of the text stands before it, the same after it; and how long the English is for the
    Spanish (in deviations of the log ratio of lengths) with the span, and without it.
    """
    text, other = batch.texts[row].text(language), batch.texts[row].text(language.other)
    places = batch.side(language).spans[row]
    first, last = int(spans.first[row]), int(spans.last[row])
    # From this side to the other: the sign is that of English only if this side is Spanish.
    sign = 1 if language is Language.SPANISH else -1
    mean, deviation = sign * length_ratio.MEAN, length_ratio.deviation(float(len(text) + len(other) + 1))
    longer = float((np.log((len(other) + 1) / (len(text) + 1)) - mean) / deviation)
    if first >= last:
        return 0.0, 0.0, sign * longer, sign * longer
    start, end = places[first][0], places[last - 1][1]
    before = first == 0 or _has_mark(text[places[first - 1][1] : start])
    after = last == len(places) or _has_mark(text[end : places[last][0]])
    without = float((np.log((len(other) + 1) / (max(len(text) - (end - start), 0) + 1)) - mean) / deviation)
    return float(before), float(after), sign * longer, sign * without


def _has_mark(text: str) -> bool:
    return any(not (letter.isalnum() or letter.isspace()) for letter in text)


@cache
def load_span_weights() -> Mapping[tuple[str, Language], SpanWeights]:
    """The weights that come with the package, by set (WEIGHT_SETS) and language of the side."""
    content: dict[str, Any] = json.loads(resources.files("aligner.signals").joinpath("data/spans.json").read_text(encoding="utf-8"))
    found = {}
    for translated, name in WEIGHT_SETS.items():
        for language in Language:
            own = content["sets"][name][language.value]
            words = np.array([own["words"][feature] for feature in WORD_FEATURES[translated]], dtype=np.float32)
            span = np.array([own["span"][feature] for feature in ("bias", *SPAN_FEATURES)], dtype=np.float32)
            found[name, language] = SpanWeights(words, span, float(content["shift"]))
    return found


def find_candidates(batch: Batch, weights: Mapping[tuple[str, Language], SpanWeights]) -> Mapping[Language, Candidates]:
    """The candidates of both sides: for each text the span with the largest sum of log-odds."""
    own, log_odds, spans = {}, {}, {}
    for language in Language:
        translated = language in batch.translated_into
        side = batch.side(language)
        own[language] = weights[WEIGHT_SETS[translated], language]
        values = word_features(side, translated) @ own[language].words + np.float32(own[language].shift)
        log_odds[language] = np.asarray(values, np.float32)
        spans[language] = largest_spans(log_odds[language], side)
    return {
        language: score_spans(batch, language, spans[language], spans[language.other], own[language], log_odds[language])
        for language in Language
    }


def score_spans(batch: Batch, language: Language, own: WordSpans, other: WordSpans, weights: SpanWeights, log_odds: Array) -> Candidates:
    """The spans `own` of one language as candidates, with their probabilities.

    `other`: the spans of the other language. `weights`, `log_odds`: for the words of this language.
    """
    side = batch.side(language)
    total = weights.span[0] + span_features(batch, language, own, other) @ weights.span[1:]
    probability = np.where(own.last > own.first, 1 / (1 + np.exp(-total)), 0.0)
    return Candidates(own, np.asarray(probability, np.float32), content_of(own, side), log_odds)


def content_words(side: SideWords) -> Array:
    """1 for content words (names and numbers, too) without a counterpart (B, n)."""
    content = (side.rarity >= CONTENT_RARITY) | (side.named > 0) | (side.number > 0)
    return ((side.linked < 0.5) & content).astype(np.float32)


def content_of(spans: WordSpans, side: SideWords) -> Array:
    """Number of content words without a counterpart in the span of each text (B)."""
    return np.asarray((_inside(spans, side) * content_words(side)).sum(axis=1), np.float32)
