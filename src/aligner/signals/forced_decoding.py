"""What a translation model says of a pair by forced decoding: how likely it finds each side given the other, token by token.

Log-probabilities depend on the model, its tokens and its training, so they are never used as they are. Every engine scores the same
reference pairs first, and its `Yardstick` turns surprises into ranks among those of correct translations: the *rank* of a token is
-log(1 - F(surprise)), F being the distribution of surprises over the reference pairs, so that it is 1 on average in a usual good pair,
whatever the model. Means over a text are standard scores against the reference pairs; where the machine's own translation is at hand
they are relative to it (how much less likely is this than what the model would say), which takes out how hard the sentence is, and
what a tokenizer without codes for the output gets wrong. Both directions together are the dual conditional cross-entropy of
Junczys-Dowmunt (2018).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.bitext import Span
from aligner.translation.engine import TokenScores

__all__ = [
    "FEATURES",
    "PHRASE_FEATURES",
    "PROFILES",
    "Evidence",
    "Forced",
    "Yardstick",
    "adequacy",
    "load_data",
    "make_yardstick",
    "measure",
    "phrase_features",
    "phrase_log_odds",
    "profile_of",
    "surprise",
    "unlikely_words",
    "word_ranks",
]

Array = NDArray[np.float64]

_SIDE = ("level", "ranks", "window", "tail", "unlikely", "end")
_DUAL = ("gap", "greater", "lesser")
PROFILES = {
    (True, False): "into-english",
    (False, True): "into-spanish",
    (True, True): "both",
}
"""Names of the sets of weights by the directions there are scores for: (of the English given the Spanish, the other way round)."""
FEATURES = {
    "into-english": tuple(f"{name} english" for name in _SIDE),
    "into-spanish": tuple(f"{name} spanish" for name in _SIDE),
    "both": (*(f"{name} {side}" for side in ("english", "spanish") for name in _SIDE), *_DUAL),
}
"""Names of the features of each profile, in order."""

WINDOW = 3
"""Tokens in a row whose mean finds local errors that the mean of a text hides."""
TAIL = 0.2
"""Share of the tokens, the most surprising ones, that are looked at by themselves."""
UNLIKELY = 3.0
"""Rank from which a token is unlikely: one in twenty of usual good pairs."""
MARKED = 4.0
"""Rank from which a word is named to the user: one in fifty."""
MOST_MARKED = 3
LEAST_SPREAD = 0.05
MOST_LEVEL = 6.0
PHRASE_FEATURES = ("bias", "inside", "most", "rest")
"""Mean and greatest rank of the words of a phrase, mean rank of the others."""
QUANTILES = 65
TALLY = 0.004
"""Share of the reference tokens that are taken to be beyond the largest seen, so that ranks stay finite (at most 5.5)."""


_WORD = re.compile(r"[^\W_]+(?:[-'’.,][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Forced:
    """What a model says of a pair. `english`: scores of the English given the Spanish; `spanish`: the other way round; None where there
    is nothing to go by. `own_english`, `own_spanish`: mean surprise (nats a token) of the model's own translation.
    """

    english: TokenScores | None = None
    spanish: TokenScores | None = None
    own_english: float | None = None
    own_spanish: float | None = None


@dataclass(frozen=True)
class Yardstick:
    """How a model scores correct translations in one direction: quantiles of the surprises of tokens and of ends, medians and
    spreads of the mean surprise of a text and of what it is more than that of the model's own translation.
    """

    tokens: Array
    ends: Array
    mean: tuple[float, float]
    more: tuple[float, float]

    def ranks(self, surprises: Array, ends: bool = False) -> Array:
        """-log(1 - F) of surprises, F being their distribution in the reference pairs."""
        shares = np.linspace(0.0, 1.0 - TALLY, QUANTILES)
        return np.asarray(-np.log1p(-np.interp(surprises, self.ends if ends else self.tokens, shares)), dtype=np.float64)


@dataclass(frozen=True)
class Evidence:
    """What a model says of the pairs of a document, by unit number, with its yardsticks by the language of what was scored."""

    yardsticks: Mapping[str, Yardstick]
    units: Mapping[int, Forced]


def surprise(scores: TokenScores) -> float:
    """Mean surprise, nats a token: the cross-entropy of a text."""
    return float(-np.mean(scores.logs))


def make_yardstick(scores: Sequence[TokenScores | None], own: Sequence[float | None]) -> Yardstick | None:
    """Of correct pairs: scores of their renderings, and the mean surprises of the model's own. None when there are too few."""
    known = [one for one in scores if one is not None]
    if len(known) < 8:
        return None
    shares = np.linspace(0.0, 1.0, QUANTILES)
    tokens = np.quantile([-log for one in known for log in one.logs[:-1]], shares)
    ends = np.quantile([-one.logs[-1] for one in known], shares)
    more = [surprise(one) - mine for one, mine in zip(scores, own, strict=True) if one is not None and mine is not None]
    # np.interp wants distances that are not all 0, which those of a model that is always sure would be.
    climb = shares * 1e-6
    return Yardstick(tokens + climb, ends + climb, _centre([surprise(one) for one in known]), _centre(more or [0.0]))


def _centre(values: Sequence[float]) -> tuple[float, float]:
    """Median, and the deviation that the median absolute deviation of a normal distribution stands for."""
    middle = float(np.median(values))
    return middle, max(1.4826 * float(np.median(np.abs(np.array(values) - middle))), LEAST_SPREAD)


def profile_of(forced: Forced, yardsticks: Mapping[str, Yardstick]) -> str | None:
    """The profile of a pair; None when there are no scores."""
    there = forced.english is not None and "en" in yardsticks, forced.spanish is not None and "es" in yardsticks
    return PROFILES.get(there)


def measure(forced: Forced, yardsticks: Mapping[str, Yardstick]) -> Array:
    """The features of a pair, in the order of FEATURES of its profile. Raises KeyError when it has none."""
    profile = profile_of(forced, yardsticks)
    if profile is None:
        raise KeyError("no scores")
    values: list[float] = []
    sides = (("en", forced.english, forced.own_english), ("es", forced.spanish, forced.own_spanish))
    levels, ranks = [], []
    for language, scores, own in sides:
        if scores is not None and language in yardsticks:
            found = _side(scores, own, yardsticks[language])
            values += found
            levels.append(_standard(surprise(scores), yardsticks[language].mean))
            ranks.append(found[1])
    if profile == "both":
        values += [abs(levels[0] - levels[1]), max(ranks), min(ranks)]
    return np.array(values)


def _side(scores: TokenScores, own: float | None, yardstick: Yardstick) -> list[float]:
    """In the order of _SIDE."""
    surprises = -np.array(scores.logs)
    ranks = yardstick.ranks(surprises[:-1])
    if not len(ranks):
        ranks = np.ones(1)
    mean = float(surprises.mean())
    level = _standard(mean, yardstick.mean) if own is None else _standard(mean - own, yardstick.more)
    width = min(WINDOW, len(ranks))
    windows = np.convolve(ranks, np.ones(width) / width, mode="valid")
    tail = np.sort(ranks)[-max(1, round(TAIL * len(ranks))) :]
    unlikely = float((ranks >= UNLIKELY).sum()) / max(len(ranks), 5)
    end = float(yardstick.ranks(surprises[-1:], ends=True)[0])
    return [level, float(ranks.mean()), float(windows.max()), float(tail.mean()), unlikely, end]


def _standard(value: float, centre: tuple[float, float]) -> float:
    return float(np.clip((value - centre[0]) / centre[1], -MOST_LEVEL, MOST_LEVEL))


def adequacy(forced: Forced) -> float | None:
    """exp(-(|a - b| + (a + b) / 2)) of the mean surprises a and b of the two directions (Junczys-Dowmunt 2018), 0..1; of one direction
    exp(-a). It depends on the model: figures of different models must not be compared. None without scores.
    """
    known = [surprise(scores) for scores in (forced.english, forced.spanish) if scores is not None]
    if not known:
        return None
    return round(float(np.exp(-(max(known) - min(known) + sum(known) / len(known)))), 4)


def word_ranks(scores: TokenScores, spans: Sequence[Span], yardstick: Yardstick) -> Array:
    """The rank of the most surprising token of each word; 0 for a word that no token touches."""
    ranks = yardstick.ranks(-np.array(scores.logs[:-1]))
    found = np.zeros(len(spans))
    first = 0
    for place, (start, end) in enumerate(spans):
        while first < len(scores.spans) and scores.spans[first][1] <= start:
            first += 1
        token = first
        while token < len(scores.spans) and scores.spans[token][0] < end:
            found[place] = max(found[place], float(ranks[token]))
            token += 1
    return found


def unlikely_words(text: str, scores: TokenScores, yardstick: Yardstick) -> tuple[str, ...]:
    """The most surprising words, at most three, in the order of the text."""
    spans = [match.span() for match in _WORD.finditer(text)]
    ranks = word_ranks(scores, spans, yardstick)
    marked = sorted(np.flatnonzero(ranks >= MARKED), key=lambda k: (-ranks[k], k))[:MOST_MARKED]
    return tuple(dict.fromkeys(text[spans[k][0] : spans[k][1]] for k in sorted(marked)))


@cache
def load_data() -> Mapping[str, Any]:
    """The weights that come with the package: `profiles` (`usual` values, a `shift`, and `weights` by defect and feature) and `phrases`."""
    read: dict[str, Any] = json.loads(resources.files("aligner.signals").joinpath("data/forced_decoding.json").read_text(encoding="utf-8"))
    return read


def phrase_log_odds(evidence: Evidence | None, number: int, language: str, spans: Sequence[Span], first: int, last: int) -> float:
    """What a model adds to the log-odds that the words first … last (not included) of one side of a unit have no counterpart.

    `spans`: of all words of that side. 0 where the model says nothing.
    """
    forced = None if evidence is None else evidence.units.get(number)
    if evidence is None or forced is None or language not in evidence.yardsticks or last <= first:
        return 0.0
    scores = forced.english if language == "en" else forced.spanish
    if scores is None:
        return 0.0
    weights, features = load_data()["phrases"], phrase_features(word_ranks(scores, spans, evidence.yardsticks[language]), first, last)
    return float(sum(weights[name] * value for name, value in zip(PHRASE_FEATURES, features, strict=True)))


def phrase_features(ranks: Array, first: int, last: int) -> tuple[float, ...]:
    """In the order of PHRASE_FEATURES, from the ranks of all words of a side."""
    inside = ranks[first:last]
    rest = (ranks.sum() - inside.sum()) / (len(ranks) - len(inside)) if len(ranks) > len(inside) else 1.5
    return 1.0, float(inside.mean()), float(inside.max()), float(rest)
