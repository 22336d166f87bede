"""Whether words stand where their translation is expected: words that changed places, and words that face a word they do not translate.

Both are seen in the neighbours of a word. The affinity of a Spanish word i and an English word k says how well their neighbours translate
each other:

    affinity(i, k) = sum over a near i, b near k of link(a, b) * w(a) * w(b) / (|a - i| * |b - k|)

with neighbours within REACH words and not beyond the end of a clause; w is 1 for long words and less for short ones. Two anchors i and j
(numbers, names, or other words), whose counterparts are i' and j', changed places where affinity(i, j') + affinity(j, i') is greater than
affinity(i, i') + affinity(j, j'). Anchors are not among the neighbours of anchors of their kind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import Words
from aligner.quantities.words import quantity_words

__all__ = ["PLACEMENT", "placement_features"]

Array = NDArray[np.float64]

REACH = 6
"""Words before and after a word that are its neighbours."""
SURE = 0.5
"""Probability from which a link makes two words anchors."""
SHORT_WEIGHT, SHORT = 0.3, 3
"""Weight of a neighbour of at most SHORT letters."""
SMOOTHING = 0.3
"""Added to both affinities of which the ratio is taken."""
MAX_TOKENS = 120
"""Tokens of a text that are looked at."""
LONG = 4
"""Letters from which a word that is no name is an anchor."""

PLACEMENT = (
    "facing", "facing worst", "alone spanish", "alone english", "alone both", "exchanged numbers", "exchanged names", "exchanged words",
)  # fmt: skip
"""Names of the features.

`facing`: words without a counterpart where the other side has one, too (sum, and the worst). `alone`: words without a counterpart.
`exchanged`: logarithm of the ratio of the affinities of the two anchors that most likely changed places, 0 or more.
"""

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_CLAUSE_END = frozenset(";:.!?")


@dataclass(frozen=True)
class _Side:
    """The tokens of a text, in order: words and numbers. All arrays: (tokens).

    `number`: numbers in digits or words, months and weekdays; `values`: where they stand, by their value. `index`: the token of a word.
    """

    clause: NDArray[np.int64]
    weight: Array
    number: NDArray[np.bool_]
    name: NDArray[np.bool_]
    content: NDArray[np.bool_]
    alone: Array
    index: dict[int, int]
    values: dict[str, list[int]]

    def near(self, skipped: NDArray[np.bool_]) -> Array:
        """Weights of the neighbours of each token (tokens, tokens), without those that are skipped."""
        return np.where(skipped[None, :], 0.0, self.weights)

    @cached_property
    def weights(self) -> Array:
        """Weights of the neighbours of each token (tokens, tokens)."""
        place = np.arange(len(self.weight))
        apart = np.abs(place[:, None] - place[None, :])
        inside = (apart > 0) & (apart <= REACH) & (self.clause[:, None] == self.clause[None, :])
        return np.where(inside, self.weight[None, :] / np.maximum(apart, 1), 0.0)


def placement_features(spanish: str, english: str) -> tuple[float, ...]:
    """The features of a pair, in the order of PLACEMENT.

    Equal numbers must be written in the same digits (`signals.quantities.same_digits`).
    """
    alignment = align_words(spanish, english)
    no_words = not alignment.spanish.lower and not alignment.english.lower
    if no_words and min(len(_NUMBER.findall(text)) for text in (spanish, english)) < 2:
        return (0.0,) * len(PLACEMENT)  # nothing can have changed places
    sides = {
        language: _side(text, alignment.words(language), alignment.unlinked[language], language)
        for language, text in ((Language.SPANISH, spanish), (Language.ENGLISH, english))
    }
    own, other = sides[Language.SPANISH], sides[Language.ENGLISH]
    links = np.zeros((len(own.weight), len(other.weight)))
    if not links.size:
        return (0.0,) * len(PLACEMENT)
    for link in alignment.links:
        i, k = own.index.get(link.spanish), other.index.get(link.english)
        if i is not None and k is not None:
            links[i, k] = link.probability
    for value, places in own.values.items():
        for i, k in zip(places, other.values.get(value, []), strict=False):
            links[i, k] = 1.0
    facing = _facing(own, other, links)
    alone = [float(np.log1p((side.alone * side.weight * side.content).sum())) for side in (own, other)]
    kinds = (
        _Kind((own.number, other.number), (own.number, other.number)),
        _Kind((~own.number, other.name), (own.name, other.name)),
        _Kind((own.content & ~own.name, other.content & ~other.name), (own.number & own.name, other.number & other.name)),
    )
    return (*facing, *alone, alone[0] * alone[1], *(_exchanged(own, other, links, kind) for kind in kinds))


def _side(text: str, words: Words, unlinked: tuple[float, ...], language: Language) -> _Side:
    found = [(start, end, word, k) for k, ((start, end), word) in enumerate(zip(words.spans, words.written, strict=True))]
    digits = [(match.start(), match.end(), match[0], -1) for match in _NUMBER.finditer(text)]
    tokens = sorted(found + digits)[:MAX_TOKENS]
    clause, at = [], 0
    for k, (start, _, _, _) in enumerate(tokens):
        at += k > 0 and not _CLAUSE_END.isdisjoint(text[tokens[k - 1][1] : start])
        clause.append(at)
    value = [_value(word, language) if k >= 0 else re.sub(r"\D", "", word) for _, _, word, k in tokens]
    number = np.array([one is not None for one in value], dtype=bool)
    first = [k == 0 or clause[k] != clause[k - 1] for k in range(len(tokens))]
    name = np.array([word[0].isupper() and not opens for (_, _, word, _), opens in zip(tokens, first, strict=True)], dtype=bool) & ~number
    content = np.array([k >= 0 and len(word) >= LONG for _, _, word, k in tokens], dtype=bool) & ~number
    weight = np.array([SHORT_WEIGHT if k >= 0 and len(word) <= SHORT else 1.0 for _, _, word, k in tokens])
    alone = np.array([unlinked[k] if k >= 0 else 0.0 for *_, k in tokens])
    values: dict[str, list[int]] = {}
    for place, one in enumerate(value):
        if one is not None:
            values.setdefault(one, []).append(place)
    index = {k: place for place, (*_, k) in enumerate(tokens) if k >= 0}
    return _Side(np.array(clause, dtype=np.int64), weight, number, name, content, alone, index, values)


@lru_cache(maxsize=32768)
def _value(word: str, language: Language) -> str | None:
    """The value of a number word above one, of a month or a weekday; None for other words."""
    own, key = quantity_words(language), fold(word.lower())
    if (cardinal := own.CARDINALS.get(key, 0)) > 1:
        return str(cardinal)
    if key in own.WEEKDAYS:
        return f"weekday {own.WEEKDAYS[key]}"
    return f"month {own.MONTHS[key]}" if key in own.MONTHS and (word[0].isupper() or language is Language.SPANISH) else None


def _facing(own: _Side, other: _Side, links: Array) -> tuple[float, float]:
    """How many words without a counterpart have neighbours whose translations stand around a word without one: logarithm of 1 + their sum,
    and the most of one pair of words, 0..1.
    """
    alone = (own.alone * own.content)[:, None] * (other.alone * other.content)[None, :]
    strength = alone * np.minimum(own.weights @ links @ other.weights.T, 1.0)
    return float(np.log1p(strength.max(axis=1).sum())), float(strength.max())


class _Kind(NamedTuple):
    """A kind of anchors. `anchors`: which tokens of both sides are; `skipped`: which are no neighbours of theirs."""

    anchors: tuple[NDArray[np.bool_], NDArray[np.bool_]]
    skipped: tuple[NDArray[np.bool_], NDArray[np.bool_]]


def _exchanged(own: _Side, other: _Side, links: Array, kind: _Kind) -> float:
    best = links.argmax(axis=1)
    rows = np.flatnonzero(kind.anchors[0] & (links[np.arange(len(best)), best] >= SURE) & kind.anchors[1][best])
    if len(rows) < 2:
        return 0.0
    columns = best[rows]
    affinity = (own.near(kind.skipped[0]) @ links @ other.near(kind.skipped[1]).T)[np.ix_(rows, columns)]
    straight = np.diag(affinity)
    ratio = np.log((affinity + affinity.T + SMOOTHING) / (straight[:, None] + straight[None, :] + SMOOTHING))
    ratio[columns[:, None] == columns[None, :]] = 0.0
    return max(float(ratio.max()), 0.0)
