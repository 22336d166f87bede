"""What each word is matched with: how well its counterpart translates it, whether anything on the other side could, and what stands where
its counterpart is expected.

A word that was put in by mistake has no counterpart, or one that is a poor translation, and leaves a word of the other side alone at about
the same position.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.lexicon.word_evidence import PAIR_FEATURES, Tokens, stacked, usual_translations
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
_COLUMN = {name: number for number, name in enumerate(MATCH_FEATURES)}
_STEM = 0.7
"""Factor on an entry of stems alone."""
_ZERO = np.zeros(1, np.float32)
_NEAR_PARTNER = 3.0
"""Words from the expected position within which a partner stands."""
_PLACELESS = PAIR_FEATURES.index("same number")
"""Features before this one do not depend on positions or on classes of words."""
_VECTOR = 1
"""The place of vectors among the kinds of evidence."""
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
        return self.values[:, _COLUMN[name]]


def _content(tokens: Tokens) -> Floats:
    return (1 - tokens.function) * (1 - tokens.number)


def word_matches(aligned: Aligned) -> Mapping[Language, tuple[Floats, Integers]]:
    """By language, the values of its tokens (tokens, MATCH_FEATURES), and their partners (tokens)."""
    evidence = aligned.evidence
    kinds = _kinds(aligned)
    tokens = {Language.SPANISH: evidence.spanish, Language.ENGLISH: evidence.english}
    free = {language: _share(aligned.unlinked[language], own) for language, own in tokens.items()}
    usual = {
        Language.SPANISH: usual_translations(evidence.spanish, Language.SPANISH),
        Language.ENGLISH: usual_translations(evidence.english, Language.ENGLISH),
    }
    return {
        Language.SPANISH: _of_side(aligned, Language.SPANISH, kinds, usual, free),
        Language.ENGLISH: _of_side(aligned, Language.ENGLISH, np.swapaxes(kinds, 1, 2), usual, free),
    }


def _kinds(aligned: Aligned) -> Floats:
    """How well each two tokens go together by each kind of evidence: listed, vector, sense, spelling, and all of it (5, n, m)."""
    features = aligned.evidence.features
    listed = np.maximum(features[_ROW["to english"]], features[_ROW["to spanish"]])
    by_stem = np.maximum(features[_ROW["stem to english"]], features[_ROW["stem to spanish"]])
    spelling = np.maximum(np.maximum(features[_ROW["prefix"]], features[_ROW["same"]]), features[_ROW["bigrams"]])
    evidence = np.tensordot(aligned.placeless, features[:_PLACELESS], axes=1)
    return stacked([np.maximum(listed, _STEM * by_stem), features[_ROW["vector"]], features[_ROW["sense"]], spelling, evidence])


def _of_side(
    aligned: Aligned, language: Language, kinds: Floats, usual: Mapping[Language, Floats], free: Mapping[Language, float]
) -> tuple[Floats, Integers]:
    """The values and the partners of a side. `kinds`: as in `_kinds`, its tokens first. `free`: by language, its `_share`."""
    evidence, beliefs = aligned.evidence, aligned.beliefs
    if language is Language.SPANISH:
        own, other, link = evidence.spanish, evidence.english, aligned.link
        forward, backward = beliefs.forward, beliefs.backward
    else:
        own, other, link = evidence.english, evidence.spanish, aligned.link.T
        forward, backward = beliefs.backward.T, beliefs.forward.T
    best, rows = link.argmax(axis=1), np.arange(len(own))
    unlinked, other_unlinked = aligned.unlinked[language], aligned.unlinked[language.other]
    alone = other_unlinked * other.rarity * _content(other)
    displaced = displacement(np.sqrt(forward * backward), own)
    near = np.maximum(0, 1 - displaced * MAX_DISPLACED / _NEAR_PARTNER) * alone[None, :]
    partner = near.argmax(axis=1)
    strength = near[rows, partner]
    strongest = link[rows, best]
    padded = np.concatenate([_ZERO, strongest, _ZERO])
    values = np.empty((len(MATCH_FEATURES), len(own)), np.float32)
    values[0], values[1], values[2], values[3] = unlinked, strongest, forward[rows, best], backward[rows, best]
    values[:4] = log_odds(values[:4])
    values[4:9] = kinds.max(axis=2)
    values[9:14] = kinds[:, rows, best]
    values[14], values[15], values[16], values[17] = own.rarity, own.function, own.capital, own.rows[:, 0] < 0
    values[18], values[19], values[20], values[21] = own.first, own.short, (padded[:-2] + padded[2:]) / 2, strength
    values[22] = kinds[_VECTOR, rows, partner]
    values[23], values[24] = free[language], free[language.other]
    values[25] = usual[language]
    values[26] = np.log1p([len(senses) for senses in own.senses])
    values[27] = usual[language.other][partner] * (strength > 0)
    return values.T, np.where(strength > 0, partner, -1)


def _share(unlinked: Floats, tokens: Tokens) -> float:
    """The share of the content words, weighted by rarity, without a counterpart."""
    weight = _content(tokens) * tokens.rarity
    return float((unlinked * weight).sum() / max(float(weight.sum()), 0.3))
