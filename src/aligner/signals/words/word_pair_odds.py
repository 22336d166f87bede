"""How likely one of two words in each other's place was put in by mistake, by the two words alone.

A small network on the features of `word_pairs`. It knows nothing of the place: a wrong word must not make the others of its pair look
better than they do beside the right one. The weights are in data/word_pairs.json, fitted by scripts/train/word_pairs.py on words replaced
by others of their kind, by opposites and at random.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources
from typing import Any

import numpy as np

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.signals.words.network import Network, read_network
from aligner.signals.words.replaced_words import candidates, content_words
from aligner.signals.words.word_pairs import WORD_PAIR, word_pair_features

__all__ = ["LEAST_ODDS", "MAX_VALUE", "MOST_ODDS", "log_content_words", "word_pair_odds", "worst_word_pair"]

MAX_VALUE = 6.0
"""Standardised features are cut at -MAX_VALUE and MAX_VALUE: one far from all that were fitted on must not decide alone."""
LEAST_ODDS, MOST_ODDS = -4.0, 3.0
"""Log-odds are cut at these values in `worst_word_pair`; those of texts without candidates are LEAST_ODDS."""


@cache
def _content() -> Mapping[str, Any]:
    content: dict[str, Any] = json.loads(resources.files("aligner.signals").joinpath("data/word_pairs.json").read_text(encoding="utf-8"))
    return content


@cache
def _network() -> Network:
    return read_network(_content(), WORD_PAIR, MAX_VALUE)


@lru_cache(maxsize=1 << 16)
def word_pair_odds(spanish: str, english: str) -> float:
    """Log-odds (nats) that one of two words (lower case) that stand in each other's place was put in by mistake."""
    return float(_network().odds(np.array([word_pair_features(spanish, english)], np.float32))[0])


def log_content_words(alignment: WordAlignment) -> float:
    """The logarithm of the number of content words of two texts, the mean of both."""
    return math.log1p(sum(len(content_words(alignment, language)) for language in Language) / 2)


def worst_word_pair(spanish: str, english: str) -> float:
    """The highest log-odds of a candidate of two texts, less what right pairs with as many content words have."""
    alignment, (constant, slope) = align_words(spanish, english), _content()["usual worst"]
    own, other = alignment.spanish.lower, alignment.english.lower
    odds = max((word_pair_odds(own[i], other[j]) for i, j in candidates(alignment)), default=LEAST_ODDS)
    return float(min(max(odds, LEAST_ODDS), MOST_ODDS) - constant - slope * log_content_words(alignment))
