"""What each word is matched with: how well its counterpart translates it, whether anything on the other side could, and what stands where
its counterpart is expected.

A word that was put in by mistake has no counterpart, or one that is a poor translation, and leaves a word of the other side alone at about
the same position.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.lexicon.word_evidence import PAIR_FEATURES, Tokens, usual_translations
from aligner.lexicon.word_model import MAX_DISPLACED, Aligned, displacement, log_odds

__all__ = ["MATCH_FEATURES", "WordMatches", "word_matches"]

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]

MATCH_FEATURES = (
    "no counterpart", "link", "forward", "backward", "best listed", "best vector", "best sense", "best spelling", "best evidence",
    "link listed", "link vector", "link sense", "link spelling", "link evidence", "rarity", "function word", "capital", "unlisted",
    "first", "short", "links beside", "partner", "partner vector", "free", "other free", "usual", "senses", "partner usual",
)  # fmt: skip
"""Names of the values of a word.

"no counterpart", "link", "forward", "backward": log-odds of having none, of the best link, and of either direction of it. "best …": over
all words of the other side; "link …": of the word that it is linked with. listed: in the lexicon; evidence: all that does not depend on
positions. "partner": how surely a rare word of the other side, near the expected position, has no counterpart either (0..1). "free",
"other free": share of the content words of each side without a counterpart. "usual": probability of the word's most usual translation;
"senses": logarithm of 1 + the number of its senses in WordNet.
"""
_STEM = 0.7
"""Factor on an entry of stems alone."""
_ZERO = np.zeros(1, np.float32)
_NEAR_PARTNER = 3.0
"""Words from the expected position within which a partner stands."""
_PLACELESS = PAIR_FEATURES.index("same number")
"""Features before this one do not depend on positions or on classes of words."""
_ROW = {name: number for number, name in enumerate(PAIR_FEATURES)}


@dataclass(frozen=True)
class WordMatches:
    """The values of the words of a text (words, MATCH_FEATURES), and for each word its partner (words): the word of the other side without
    a counterpart that stands nearest to where the word's own is expected; -1 for none.
    """

    values: Floats
    partner: Integers

    @classmethod
    def empty(cls, size: int) -> WordMatches:
        """All values 0."""
        return cls(np.zeros((size, len(MATCH_FEATURES)), np.float32), np.full(size, -1, np.int64))

    def value(self, name: str) -> Floats:
        """A value of all words (words)."""
        return self.values[:, MATCH_FEATURES.index(name)]


def _content(tokens: Tokens) -> Floats:
    return (1 - tokens.function) * (1 - tokens.number)


def word_matches(aligned: Aligned, language: Language) -> tuple[Floats, Integers]:
    """The values of the tokens of a side (tokens, MATCH_FEATURES), and their partners (tokens)."""
    evidence, beliefs = aligned.evidence, aligned.beliefs
    spanish = language is Language.SPANISH
    own, other = (evidence.spanish, evidence.english) if spanish else (evidence.english, evidence.spanish)
    features = evidence.features if spanish else np.swapaxes(evidence.features, 1, 2)
    link, forward, backward = (one if spanish else one.T for one in (aligned.link, beliefs.forward, beliefs.backward))
    forward, backward = (forward, backward) if spanish else (backward, forward)
    best, rows = link.argmax(axis=1), np.arange(len(own))
    listed = np.maximum(features[_ROW["to english"]], features[_ROW["to spanish"]])
    listed = np.maximum(listed, _STEM * np.maximum(features[_ROW["stem to english"]], features[_ROW["stem to spanish"]]))
    spelling = features[[_ROW["prefix"], _ROW["same"], _ROW["bigrams"]]].max(axis=0)
    kinds = (
        listed,
        features[_ROW["vector"]],
        features[_ROW["sense"]],
        spelling,
        np.tensordot(aligned.placeless, features[:_PLACELESS], axes=1),
    )
    unlinked, other_unlinked = aligned.unlinked[language], aligned.unlinked[language.other]
    alone = other_unlinked * other.rarity * _content(other)
    displaced = displacement(np.sqrt(forward * backward), own)
    near = np.maximum(0, 1 - displaced * MAX_DISPLACED / _NEAR_PARTNER) * alone[None, :]
    partner = near.argmax(axis=1)
    usual = {Language.SPANISH: usual_translations(evidence.spanish, Language.SPANISH)}
    usual[Language.ENGLISH] = usual_translations(evidence.english, Language.ENGLISH)
    strongest = link[rows, best]
    padded = np.concatenate([_ZERO, strongest, _ZERO])
    ones = np.ones(len(own), np.float32)
    columns = [
        log_odds(unlinked),
        log_odds(strongest),
        log_odds(forward[rows, best]),
        log_odds(backward[rows, best]),
        *(kind.max(axis=1) for kind in kinds),
        *(kind[rows, best] for kind in kinds),
        own.rarity,
        own.function,
        own.capital,
        (own.rows[:, 0] < 0).astype(np.float32),
        own.first,
        own.short,
        (padded[:-2] + padded[2:]) / 2,
        near[rows, partner],
        features[_ROW["vector"]][rows, partner],
        _share(unlinked, own) * ones,
        _share(other_unlinked, other) * ones,
        usual[language],
        np.log1p([len(senses) for senses in own.senses]),
        usual[language.other][partner] * (near[rows, partner] > 0),
    ]
    values = np.stack([np.asarray(column, np.float32) for column in columns], axis=1)
    return values, np.where(near[rows, partner] > 0, partner, -1)


def _share(unlinked: Floats, tokens: Tokens) -> float:
    """The share of the content words, weighted by rarity, without a counterpart."""
    weight = _content(tokens) * tokens.rarity
    return float((unlinked * weight).sum() / max(float(weight.sum()), 0.3))
