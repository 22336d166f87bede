"""The model of the word alignment: scores of all pairs of tokens, competition between them, and what the links of neighbours add.

`word_alignment` says how the parts work together. Shapes are given in n (Spanish tokens) and m (English tokens).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.lexicon.word_evidence import NULL_FEATURES, PAIR_FEATURES, Tokens, null_features, pair_features, stacked

__all__ = [
    "LINK_FEATURES",
    "MAX_DISPLACED",
    "NEAR_FEATURES",
    "PASSES",
    "Aligned",
    "Beliefs",
    "Evidence",
    "ModelWeights",
    "align_tokens",
    "believe",
    "displacement",
    "link_features",
    "log_odds",
    "near_features",
    "scores_of",
]

Floats = NDArray[np.float32]

PASSES = 3
"""Applications of the model: the first without features of the neighbourhood."""
NEAR_FEATURES = (
    "next", "after next", "swapped", "same english", "same spanish", "rival english", "rival spanish", "displaced",
    "displaced function word", "displaced back", "displaced function word back",
)  # fmt: skip
"""Names of the features of a pair that say how the words beside it are linked."""
LINK_FEATURES = ("bias", "forward", "backward", "least", "product", "function words", "one function word", "distance")
"""Names of the features of the last model, which gives the probability of a link."""
_REACH = 6
"""Words before and after a word whose links show where its own counterpart is expected."""
MAX_DISPLACED = 8.0
"""Words from the expected position from which a counterpart is far."""
_FLOOR = 1e-6
# The same as the methods `max` and `sum` of arrays, which take twice as long for arrays of a sentence.
_max, _sum = np.maximum.reduce, np.add.reduce


class ModelWeights(NamedTuple):
    """Weights of one pass: `pairs` (pair features, then near features from the second pass on); `null` (null features) by language."""

    pairs: Floats
    null: Mapping[Language, Floats]


@dataclass(frozen=True)
class Evidence:
    """Two texts as the model sees them. `features`: (pair features, n, m). `null`: (tokens, null features), by language."""

    spanish: Tokens
    english: Tokens
    features: Floats
    null: Mapping[Language, Floats]

    @classmethod
    def of(cls, spanish: Tokens, english: Tokens) -> Evidence:
        """Compare all tokens of two texts."""
        pairs = pair_features(spanish, english)
        turned = np.swapaxes(pairs, 1, 2)
        null = {Language.SPANISH: null_features(spanish, english, pairs), Language.ENGLISH: null_features(english, spanish, turned)}
        return cls(spanish, english, pairs, null)


class Beliefs(NamedTuple):
    """`forward`: of each Spanish token over English tokens, `backward`: the reverse, both (n, m). `no_english` (n) and `no_spanish` (m):
    the probabilities of having no counterpart.
    """

    forward: Floats
    backward: Floats
    no_english: Floats
    no_spanish: Floats

    @property
    def both(self) -> Floats:
        """Geometric mean of both directions (n, m)."""
        return np.asarray(np.sqrt(self.forward * self.backward), np.float32)


def compete(scores: Floats, null: Mapping[Language, Floats]) -> Beliefs:
    """Softmax of scores (n, m) over each row and each column, against the scores of no counterpart."""
    spanish, english = null[Language.SPANISH], null[Language.ENGLISH]
    top = max(float(_max(part, axis=None, initial=0)) for part in (scores, spanish, english))
    strength, no_english, no_spanish = np.exp(scores - top), np.exp(spanish - top), np.exp(english - top)
    rows, columns = no_english + _sum(strength, axis=1) + 1e-30, no_spanish + _sum(strength, axis=0) + 1e-30
    return Beliefs(strength / rows[:, None], strength / columns[None, :], no_english / rows, no_spanish / columns)


def near_features(both: Floats, evidence: Evidence) -> Floats:
    """How the words beside each pair are linked: (near features, n, m), in the order of NEAR_FEATURES. `both`: strengths of links."""
    n, m = both.shape
    padded = np.zeros((n + 4, m + 4), np.float32)
    padded[2:-2, 2:-2] = both

    def shifted(down: int, right: int) -> Floats:
        return padded[2 + down : 2 + down + n, 2 + right : 2 + right + m]

    functions = evidence.spanish.function[:, None] * evidence.english.function[None, :]
    there = displacement(both, evidence.spanish)
    back = displacement(both.T, evidence.english).T
    found = np.empty((len(NEAR_FEATURES), n, m), np.float32)
    np.add(shifted(-1, -1), shifted(1, 1), out=found[0])
    found[1] = shifted(-2, -2) + shifted(2, 2) + shifted(-1, -2) + shifted(1, 2) + shifted(-2, -1) + shifted(2, 1)
    np.add(shifted(-1, 1), shifted(1, -1), out=found[2])
    np.add(shifted(-1, 0), shifted(1, 0), out=found[3])
    np.add(shifted(0, -1), shifted(0, 1), out=found[4])
    found[5], found[6] = _rival(both), _rival(both.T).T
    found[7], found[9] = there, back
    np.multiply(found[7::2], functions, out=found[8::2])
    return found


def _rival(both: Floats) -> Floats:
    """The strongest link of each row to another column (n, m)."""
    if both.shape[1] < 2:
        return np.zeros_like(both)
    rows, best = np.arange(len(both)), both.argmax(axis=1)
    others = both.copy()
    others[rows, best] = -1
    rival = np.repeat(both[rows, best][:, None], both.shape[1], axis=1)
    rival[rows, best] = _max(others, axis=1)
    return rival


def displacement(both: Floats, own: Tokens) -> Floats:
    """How far each column is from where the links of the words beside a row lead one to expect its counterpart: (n, m), 0..1."""
    n, m = both.shape
    weight, exact_weight, moved = _neighbourhood(n)
    linked = _max(both, axis=1) ** 2 * (0.3 + own.rarity)
    relative = (np.arange(n) + 0.5) / n * m - 0.5
    position = exact_weight @ (linked * both.argmax(axis=1)) + min(m / n, 1.5) * (moved @ linked)
    expected = (position + 0.05 * relative) / (weight @ linked + 0.05)
    apart = np.arange(m)[None, :] - expected[:, None]
    np.minimum(np.abs(apart, out=apart), MAX_DISPLACED, out=apart)
    return np.asarray(np.divide(apart, MAX_DISPLACED, out=apart), np.float32)


@lru_cache(maxsize=128)
def _neighbourhood(n: int) -> tuple[Floats, NDArray[np.float64], Floats]:
    """How much each of n words says about the place of each other, in both precisions, and the same times their distance in words: (n, n)
    each.
    """
    apart = np.arange(n)[:, None] - np.arange(n)[None, :]
    weight = np.where((np.abs(apart) <= _REACH) & (apart != 0), 1.0 / (1.0 + np.abs(apart)), 0.0)
    short = weight.astype(np.float32)
    return short, short.astype(np.float64), (weight * apart).astype(np.float32)


def _weighted(weights: Floats, features: Floats) -> Floats:
    """Sums of features (features, n, m) by one row of weights, or by several."""
    return np.asarray((weights @ features.reshape(len(features), -1)).reshape(*weights.shape[:-1], *features.shape[1:]))


def scores_of(features: Floats, weights: ModelWeights, evidence: Evidence) -> Beliefs:
    """Both directions of one pass. `features`: (features of the pass, n, m)."""
    return _compete(_weighted(weights.pairs, features), weights, evidence)


def _compete(scores: Floats, weights: ModelWeights, evidence: Evidence) -> Beliefs:
    return compete(scores, {language: evidence.null[language] @ weights.null[language] for language in Language})


def believe(evidence: Evidence, passes: tuple[ModelWeights, ...]) -> Beliefs:
    """Both directions after all passes."""
    own = len(PAIR_FEATURES)
    scores = _weighted(np.stack([weights.pairs[:own] for weights in passes]), evidence.features)
    beliefs = _compete(scores[0], passes[0], evidence)
    for number, weights in enumerate(passes[1:], 1):
        near = _weighted(weights.pairs[own:], near_features(beliefs.both, evidence))
        beliefs = _compete(scores[number] + near, weights, evidence)
    return beliefs


def link_features(beliefs: Beliefs, evidence: Evidence) -> Floats:
    """The features of the last model: (link features, n, m), in the order of LINK_FEATURES."""
    clipped = [np.minimum(np.maximum(one, _FLOOR), 1 - _FLOOR) for one in beliefs[:2]]
    forward, backward = (np.log(one / (1 - one)) for one in clipped)
    function = evidence.spanish.function[:, None], evidence.english.function[None, :]
    columns = [
        np.ones_like(forward),
        forward,
        backward,
        np.minimum(forward, backward),
        beliefs.forward * beliefs.backward,
        function[0] * function[1],
        np.abs(function[0] - function[1]),
        evidence.features[PAIR_FEATURES.index("distance")],
    ]
    return stacked(columns)


@dataclass(frozen=True)
class _Weights:
    passes: tuple[ModelWeights, ...]
    link: Floats
    none: Mapping[Language, tuple[float, ...]]
    """By language: bias, weight of the log-odds of no counterpart, and weight of the log-odds of the most probable link."""


@cache
def _load_weights() -> _Weights:
    content: dict[str, Any] = json.loads(
        resources.files("aligner.lexicon").joinpath("data/word_alignment.json").read_text(encoding="utf-8")
    )
    passes = []
    for number, one in enumerate(content["passes"]):
        names = PAIR_FEATURES + (NEAR_FEATURES if number else ())
        null = {language: np.array([one[language.value][name] for name in NULL_FEATURES], np.float32) for language in Language}
        passes.append(ModelWeights(np.array([one["pairs"][name] for name in names], np.float32), null))
    link = np.array([content["link"][name] for name in LINK_FEATURES], np.float32)
    return _Weights(tuple(passes), link, {language: tuple(content["none"][language.value]) for language in Language})


def log_odds(probability: Floats) -> Floats:
    sure = np.minimum(np.maximum(probability, 1e-4), 1 - 1e-4)
    return np.asarray(np.log(sure / (1 - sure)), np.float32)


@dataclass(frozen=True)
class Aligned:
    """Two texts with their links. `link`: probabilities (n, m). `unlinked`: by language, of having no counterpart (tokens).
    `placeless`: weights of the first pair features, which do not depend on positions.
    """

    evidence: Evidence
    beliefs: Beliefs
    link: Floats
    unlinked: Mapping[Language, Floats]
    placeless: Floats


def align_tokens(spanish: Tokens, english: Tokens) -> Aligned:
    """The links of all tokens of two texts, neither of them empty."""
    weights = _load_weights()
    evidence = Evidence.of(spanish, english)
    beliefs = believe(evidence, weights.passes)
    link = 1 / (1 + np.exp(-_weighted(weights.link, link_features(beliefs, evidence))))
    unlinked = {}
    for language, none, axis in ((Language.SPANISH, beliefs.no_english, 1), (Language.ENGLISH, beliefs.no_spanish, 0)):
        bias, by_null, by_link = weights.none[language]
        total = bias + by_null * log_odds(none) + by_link * log_odds(_max(link, axis=axis))
        unlinked[language] = np.asarray(1 / (1 + np.exp(-total)), np.float32)
    return Aligned(evidence, beliefs, np.asarray(link, np.float32), unlinked, weights.passes[0].pairs[: PAIR_FEATURES.index("same number")])
