"""Words that nothing on the other side can mean: a small network for every content word, from the word alignment alone.

It knows what each word is matched with (`lexicon.word_matches`), whether the match is an opposite in WordNet, how freely the word is
usually translated (`free_words`), and how freely the whole pair is. A hidden layer (hyperbolic tangent) gives the log-odds that a word is
wrong; a logistic model of their summaries, those of a wrong word anywhere in the pair. The weights are in data/unmatched_words.json,
fitted by scripts/train/unmatched_words.py on words put in by mistake.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_matches import MATCH_FEATURES, WordMatches
from aligner.lexicon.word_senses import are_of_one_kind, are_opposites, share_a_sense
from aligner.signals.words.free_words import freedom_of
from aligner.signals.words.network import Network, read_network

__all__ = [
    "FREEDOM",
    "MAX_ODDS",
    "SUMMARIES",
    "WORD_MATCH_FEATURES",
    "is_opposite",
    "load_word_match_networks",
    "pair_odds",
    "summarise_matches",
    "word_match_features",
    "wrong_odds",
]

Floats = NDArray[np.float32]

_DERIVED = (
    "bias", "unlinked", "unlinked rare", "unlinked partner", "unlinked without vector", "no vector", "not listed", "linked without vector",
    "nothing near", "linked to nothing near", "unlinked free", "unlinked other free", "content", "content vector", "content link vector",
    "content no counterpart", "content link", "capital unlinked", "rare without vector", "opposite", "opposite partner",
    "partner of one kind", "vector to partner",
)  # fmt: skip
FREEDOM = ("beside another", "alone")
"""Names of the features that say how freely a word is translated (`free_words`)."""
_NO_FREEDOM = (0.0,) * len(FREEDOM)
WORD_MATCH_FEATURES = MATCH_FEATURES + _DERIVED + FREEDOM
"""Names of the features of a word."""

SUMMARIES = (
    "spanish worst", "spanish second", "spanish third", "spanish expected", "spanish share", "english worst", "english second",
    "english third", "english expected", "english share", "both worst", "least worst", "most worst", "expected by expected",
)  # fmt: skip
"""Names of the values of a pair that `summarise_matches` gives: log-odds of the three words of each side that are most likely wrong, the
logarithm of 1 + the expected number of wrong words, its share of the words; products and extremes of both sides."""

MAX_ODDS = 8.0
"""Log-odds are clipped to -MAX_ODDS … MAX_ODDS."""
_NEAR_VECTOR, _NEAR_LISTED, _NEAR_SPELLING = 0.45, 0.05, 0.3
"""Below these values a word is no translation by its vector, the lexicon and its spelling. Set by hand."""


def is_opposite(word: str, other: str, language: Language) -> bool:
    """Whether a word (lower case) of a language is an opposite of a word of the other language, and shares no meaning with it."""
    spanish, english = (word, other) if language is Language.SPANISH else (other, word)
    return are_opposites(word, language, other, language.other) and not share_a_sense(spanish, english)


def word_match_features(alignment: WordAlignment, language: Language) -> Floats:
    """The features of all words of a side: (words, features), in the order of WORD_MATCH_FEATURES."""
    matches = alignment.matches[language]
    value = {name: matches.values[:, number] for number, name in enumerate(MATCH_FEATURES)}
    unlinked = 1 / (1 + np.exp(-value["no counterpart"]))
    content = 1 - value["function word"]
    best_vector, link_vector = np.maximum(0.5 - value["best vector"], 0), np.maximum(0.4 - value["link vector"], 0)
    relations = _relations(alignment, language, matches)
    derived = [
        np.ones_like(unlinked),
        unlinked,
        unlinked * value["rarity"],
        unlinked * value["partner"],
        unlinked * (1 - value["best vector"]),
        best_vector * content,
        np.maximum(0.3 - value["best listed"], 0) * content,
        link_vector * content,
        _nothing(value, "best") * content,
        _nothing(value, "link") * content,
        unlinked * value["free"],
        unlinked * value["other free"],
        content,
        content * value["best vector"],
        content * value["link vector"],
        content * value["no counterpart"],
        content * value["link"],
        value["capital"] * unlinked,
        content * value["rarity"] * best_vector,
        *relations,
        unlinked * value["partner"] * value["partner vector"],
    ]
    features = np.zeros((len(matches.values), len(WORD_MATCH_FEATURES)), np.float32)
    features[:, : len(MATCH_FEATURES)] = matches.values
    for k, column in enumerate(derived, len(MATCH_FEATURES)):
        features[:, k] = column
    words = zip(alignment.words(language).lower, content.tolist(), strict=True)
    freedom = [value for word, counts in words for value in (freedom_of(word, language) if counts else _NO_FREEDOM)]
    features[:, -len(FREEDOM) :] = np.array(freedom, np.float32).reshape(-1, len(FREEDOM))
    return features


def _nothing(value: Mapping[str, Floats], kind: str) -> Floats:
    """1 for a word for which there is no evidence of a kind (`best`, `link`) at all."""
    near = value[f"{kind} listed"] >= _NEAR_LISTED
    near |= (value[f"{kind} vector"] >= _NEAR_VECTOR) | (value[f"{kind} spelling"] >= _NEAR_SPELLING) | (value[f"{kind} sense"] > 0)
    return np.asarray(~near, np.float32)


def _relations(alignment: WordAlignment, language: Language, matches: WordMatches) -> Floats:
    """Of each word: whether it is linked with an opposite, whether its partner is one, whether its partner is of one kind (3, words)."""
    words, others = alignment.words(language).lower, alignment.words(language.other).lower
    found = np.zeros((3, len(words)), np.float32)
    for k, (word, is_function, partner) in enumerate(
        zip(words, matches.value("function word").tolist(), matches.partner.tolist(), strict=True)
    ):
        if is_function:
            continue
        linked = alignment.counterparts(language, k)
        if linked and is_opposite(word, others[linked[0][0]], language):
            found[0, k] = 1
        if partner >= 0:
            found[1, k] = is_opposite(word, others[partner], language)
            found[2, k] = are_of_one_kind(word, language, others[partner], language.other)
    return found


@cache
def _content() -> Mapping[str, Any]:
    content: dict[str, Any] = json.loads(
        resources.files("aligner.signals").joinpath("data/unmatched_words.json").read_text(encoding="utf-8")
    )
    return content


@cache
def load_word_match_networks() -> Mapping[Language, Network]:
    """The networks that come with the package, by language of the words."""
    return {language: read_network(_content()[language.value], WORD_MATCH_FEATURES) for language in Language}


@lru_cache(maxsize=2048)
def wrong_odds(spanish: str, english: str) -> Mapping[Language, Floats]:
    """Log-odds (nats) that each word of two texts is wrong, by language: (words), as `read_words` counts them. Function words are not."""
    alignment, networks = align_words(spanish, english), load_word_match_networks()
    if not alignment.spanish.lower and not alignment.english.lower:
        return {language: np.zeros(0, np.float32) for language in Language}
    found = {}
    for language in Language:
        odds = np.clip(networks[language].odds(word_match_features(alignment, language)), -MAX_ODDS, MAX_ODDS)
        function = alignment.matches[language].value("function word") > 0
        found[language] = np.asarray(np.where(function, -MAX_ODDS, odds), np.float32)
    return found


def pair_odds(summary: NDArray[np.float64]) -> float:
    """Log-odds (nats) that a pair has a wrong word, from its SUMMARIES. They are those of the training pairs: every second had one."""
    weights = _content()["pair"]
    return float(weights["bias"] + sum(weights[name] * value for name, value in zip(SUMMARIES, summary.tolist(), strict=True)))


def summarise_matches(odds: Mapping[Language, Floats]) -> NDArray[np.float64]:
    """The values of a pair, from the log-odds of its words: (SUMMARIES)."""
    sides = []
    for language in Language:
        own = np.sort(odds[language].astype(np.float64))[::-1]
        expected = float((1 / (1 + np.exp(-own))).sum())
        worst = [*own[:3], *[-MAX_ODDS] * max(0, 3 - len(own))]
        sides.append([*worst, np.log1p(expected), expected / max(len(own), 4)])
    spanish, english = sides
    both = [spanish[0] * english[0] / 10, min(spanish[0], english[0]), max(spanish[0], english[0]), spanish[3] * english[3]]
    return np.array([*spanish, *english, *both])
