"""Features of a pair from forced decoding: how likely a translation model finds each side given the other, token by token.

Log-probabilities depend on the model, its tokens and its training, so they are never used as they are. Each engine first scores the same
reference pairs. Their surprisals (negative log-probabilities, in nats) make its `ReferenceDistribution`, with the distribution function F.
The *rank* of a token is -log(1 - F(surprisal)): about 1 on average in a correct translation, for every model. Means over a text are
standardised by the reference pairs. Where the model's own translation of the other side is known, the mean is taken relative to that of
the model's translation; this removes how hard the sentence is, and errors of a tokenizer that guesses the tokens of the output. Both
directions together give the dual conditional cross-entropy of Junczys-Dowmunt (2018).
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
from aligner.languages.pair import Language
from aligner.signals.directions import BOTH, INTO_ENGLISH, INTO_SPANISH, NONE, profile_name
from aligner.translation.engine import TokenScores

__all__ = [
    "FORCED_FEATURES",
    "PHRASE_FEATURES",
    "ForcedEvidence",
    "ForcedScores",
    "ReferenceDistribution",
    "adequacy",
    "fit_reference",
    "forced_features",
    "forced_profile",
    "load_forced_data",
    "mean_surprisal",
    "phrase_features",
    "phrase_log_odds",
    "unlikely_words",
    "word_ranks",
]

Array = NDArray[np.float64]

_SIDE = ("level", "ranks", "window", "tail", "unlikely", "end")
_DUAL = ("gap", "greater", "lesser")
FORCED_FEATURES = {
    INTO_ENGLISH: tuple(f"{name} english" for name in _SIDE),
    INTO_SPANISH: tuple(f"{name} spanish" for name in _SIDE),
    BOTH: (*(f"{name} {side}" for side in ("english", "spanish") for name in _SIDE), *_DUAL),
}
"""Names of the features, in order, by the directions that were scored ("into-english": the English given the Spanish).

For each side: "level", the standardised mean surprisal; "ranks", the mean rank of the tokens; "window", the highest mean rank of WINDOW
tokens in a row; "tail", the mean rank of the share TAIL of the tokens with the highest ranks; "unlikely", the share of tokens with a rank
of UNLIKELY or more; "end", the rank of the end of the text. For both sides together: "gap", the difference of the standardised means;
"greater" and "lesser" of the two mean ranks.
"""

WINDOW = 3
"""Tokens in a row whose mean shows a local error that the mean of the text hides."""
TAIL = 0.2
"""Share of the tokens that "tail" is the mean of."""
UNLIKELY = 3.0
"""Rank from which a token is unlikely: one token in twenty of a correct translation."""
MARKED = 4.0
"""Rank from which a word is named to the user: one token in fifty of a correct translation."""
MAX_MARKED = 3
"""Maximum number of words of a side that are named to the user."""
MIN_SPREAD = 0.05
"""Lower bound of a spread, in nats: a model that is always sure would have none."""
MAX_LEVEL = 6.0
"""Standardised means are clipped to -MAX_LEVEL … MAX_LEVEL."""
MIN_REFERENCES = 8
"""Number of scored reference pairs without which there is no reference distribution."""
PHRASE_FEATURES = ("bias", "inside", "max", "rest")
"""Features of a phrase: mean and maximum rank of its words, and mean rank of the other words."""
QUANTILES = 65
"""Number of quantiles by which a distribution is kept."""
BEYOND = 0.004
"""Share of the tokens that is assumed to lie beyond the highest reference surprisal, so that ranks stay finite (at most 5.5)."""
_REST = 1.5
"""Mean rank of "the other words" of a phrase that is the whole text. Set by hand."""

_WORD = re.compile(r"[^\W_]+(?:[-'’.,][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class ForcedScores:
    """The scores of one pair by a translation model; None where there is none.

    `english`: of the English given the Spanish; `spanish`: of the Spanish given the English. `own_english`, `own_spanish`: mean surprisal,
    in nats per token, of the model's own translation into that language.
    """

    english: TokenScores | None = None
    spanish: TokenScores | None = None
    own_english: float | None = None
    own_spanish: float | None = None

    def of(self, language: Language) -> TokenScores | None:
        """The scores of the text of a language."""
        return self.spanish if language is Language.SPANISH else self.english

    def own(self, language: Language) -> float | None:
        """Mean surprisal of the model's own translation into a language."""
        return self.own_spanish if language is Language.SPANISH else self.own_english


@dataclass(frozen=True)
class ReferenceDistribution:
    """How a model scores correct translations in one direction. Surprisals are in nats.

    `tokens`, `ends`: quantiles, shape (QUANTILES), of the surprisals of tokens and of ends of texts. `mean`: median and spread of the mean
    surprisal of a text; `excess`: the same of its difference from that of the model's own translation.
    """

    tokens: Array
    ends: Array
    mean: tuple[float, float]
    excess: tuple[float, float]

    def ranks(self, surprisals: Array, ends: bool = False) -> Array:
        """-log(1 - F) of the surprisals (any shape) of tokens, or of ends of texts."""
        shares = np.linspace(0.0, 1.0 - BEYOND, QUANTILES)
        return np.asarray(-np.log1p(-np.interp(surprisals, self.ends if ends else self.tokens, shares)), dtype=np.float64)


@dataclass(frozen=True)
class ForcedEvidence:
    """The scores of a document's pairs by one model, by unit number; and its reference distributions, by language of what was scored."""

    references: Mapping[Language, ReferenceDistribution]
    units: Mapping[int, ForcedScores]


def mean_surprisal(scores: TokenScores) -> float:
    """Mean surprisal of a text in nats per token: its cross-entropy."""
    return float(-np.mean(scores.logs))


def fit_reference(scores: Sequence[TokenScores | None], own: Sequence[float | None]) -> ReferenceDistribution | None:
    """The distribution of correct translations in one direction; None for fewer than MIN_REFERENCES scored pairs.

    `scores`: of the human translations. `own`: mean surprisals of the model's own translations of the same sources.
    """
    known = [one for one in scores if one is not None]
    if len(known) < MIN_REFERENCES:
        return None
    shares = np.linspace(0.0, 1.0, QUANTILES)
    tokens = np.quantile([-log for one in known for log in one.logs[:-1]], shares)
    ends = np.quantile([-one.logs[-1] for one in known], shares)
    excess = [mean_surprisal(one) - mine for one, mine in zip(scores, own, strict=True) if one is not None and mine is not None]
    # np.interp needs ascending quantiles; those of a model that is always sure may all be equal.
    climb = shares * 1e-6
    means = _centre_and_spread([mean_surprisal(one) for one in known])
    return ReferenceDistribution(tokens + climb, ends + climb, means, _centre_and_spread(excess or [0.0]))


def _centre_and_spread(values: Sequence[float]) -> tuple[float, float]:
    """Median, and the standard deviation of a normal distribution that has the same median absolute deviation."""
    middle = float(np.median(values))
    return middle, max(1.4826 * float(np.median(np.abs(np.array(values) - middle))), MIN_SPREAD)


def forced_profile(scores: ForcedScores, references: Mapping[Language, ReferenceDistribution]) -> str | None:
    """The profile (a key of FORCED_FEATURES) of a pair; None when no direction was scored."""
    profile = profile_name([language for language in Language if scores.of(language) is not None and language in references])
    return None if profile == NONE else profile


def forced_features(scores: ForcedScores, references: Mapping[Language, ReferenceDistribution]) -> Array:
    """The features of a pair (features), in the order of FORCED_FEATURES of its profile. Raises KeyError when it has no profile."""
    profile = forced_profile(scores, references)
    if profile is None:
        raise KeyError("the pair has no scores")
    values: list[float] = []
    levels, ranks = [], []
    for language in (Language.ENGLISH, Language.SPANISH):
        own = scores.of(language)
        if own is not None and language in references:
            found = _side_features(own, scores.own(language), references[language])
            values += found
            levels.append(_standardise(mean_surprisal(own), references[language].mean))
            ranks.append(found[1])
    if profile == BOTH:
        values += [abs(levels[0] - levels[1]), max(ranks), min(ranks)]
    return np.array(values)


def _side_features(scores: TokenScores, own: float | None, reference: ReferenceDistribution) -> list[float]:
    """The features of one side, in the order of _SIDE."""
    surprisals = -np.array(scores.logs)
    ranks = reference.ranks(surprisals[:-1])
    if not len(ranks):
        ranks = np.ones(1)
    mean = float(surprisals.mean())
    level = _standardise(mean, reference.mean) if own is None else _standardise(mean - own, reference.excess)
    width = min(WINDOW, len(ranks))
    windows = np.convolve(ranks, np.ones(width) / width, mode="valid")
    tail = np.sort(ranks)[-max(1, round(TAIL * len(ranks))) :]
    unlikely = float((ranks >= UNLIKELY).sum()) / max(len(ranks), 5)
    end = float(reference.ranks(surprisals[-1:], ends=True)[0])
    return [level, float(ranks.mean()), float(windows.max()), float(tail.mean()), unlikely, end]


def _standardise(value: float, centre_and_spread: tuple[float, float]) -> float:
    centre, spread = centre_and_spread
    return float(np.clip((value - centre) / spread, -MAX_LEVEL, MAX_LEVEL))


def adequacy(scores: ForcedScores) -> float | None:
    """exp(-(|a - b| + (a + b) / 2)) of the mean surprisals a and b of the two directions (Junczys-Dowmunt 2018), 0..1; None without scores.

    With one direction it is exp(-a). It depends on the model: values of different models must not be compared.
    """
    known = [mean_surprisal(own) for own in (scores.english, scores.spanish) if own is not None]
    if not known:
        return None
    return round(float(np.exp(-(max(known) - min(known) + sum(known) / len(known)))), 4)


def word_ranks(scores: TokenScores, spans: Sequence[Span], reference: ReferenceDistribution) -> Array:
    """For each word, given by its span, the highest rank of its tokens (words); 0 for a word without tokens."""
    ranks = reference.ranks(-np.array(scores.logs[:-1]))
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


def unlikely_words(text: str, scores: TokenScores, reference: ReferenceDistribution) -> tuple[str, ...]:
    """The words with the highest ranks, at most MAX_MARKED, in the order of the text."""
    spans = [match.span() for match in _WORD.finditer(text)]
    ranks = word_ranks(scores, spans, reference)
    marked = sorted(np.flatnonzero(ranks >= MARKED), key=lambda k: (-ranks[k], k))[:MAX_MARKED]
    return tuple(dict.fromkeys(text[spans[k][0] : spans[k][1]] for k in sorted(marked)))


@cache
def load_forced_data() -> Mapping[str, Any]:
    """The contents of data/forced_decoding.json.

    `profiles`, by key of FORCED_FEATURES: `typical` values of good pairs, `weights` by defect and feature, and a `shift`. `phrases`:
    weights by name of PHRASE_FEATURES.
    """
    read: dict[str, Any] = json.loads(resources.files("aligner.signals").joinpath("data/forced_decoding.json").read_text(encoding="utf-8"))
    return read


def phrase_log_odds(
    evidence: ForcedEvidence | None, number: int, language: Language, spans: Sequence[Span], first: int, last: int
) -> float:
    """What the model adds to the log-odds (nats) that the words first … last - 1 of a unit's text have no counterpart; 0 without scores.

    `language`: of the text. `spans`: of all its words.
    """
    forced = None if evidence is None else evidence.units.get(number)
    if evidence is None or forced is None or language not in evidence.references or last <= first:
        return 0.0
    scores = forced.of(language)
    if scores is None:
        return 0.0
    weights = load_forced_data()["phrases"]
    features = phrase_features(word_ranks(scores, spans, evidence.references[language]), first, last)
    return float(sum(weights[name] * value for name, value in zip(PHRASE_FEATURES, features, strict=True)))


def phrase_features(ranks: Array, first: int, last: int) -> tuple[float, ...]:
    """The features of the words first … last - 1, in the order of PHRASE_FEATURES. `ranks`: of all words of the text."""
    inside = ranks[first:last]
    rest = (ranks.sum() - inside.sum()) / (len(ranks) - len(inside)) if len(ranks) > len(inside) else _REST
    return 1.0, float(inside.mean()), float(inside.max()), float(rest)
