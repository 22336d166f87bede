"""Clauses without a counterpart: what stands between two marks, or from a word such as "who" to a mark, and is nowhere on the other side.

`signals.missing.spans` finds any words in a row; here the marks of the text say where a clause begins and ends, so that words of the
clauses beside it do not blur the evidence. A logistic model of the word alignment, of how literally the rest is translated and of both
lengths says how surely a clause has no counterpart. The weights are in data/lost_clauses.json, fitted by scripts/train/lost_clauses.py on
clauses that were taken out of one side.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from aligner.bitext import Span
from aligner.languages.es_en_function_words import CLAUSE_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment
from aligner.lexicon.word_links import Words
from aligner.signals.missing import length_ratio

__all__ = ["CLAUSE_FEATURES", "LostClause", "clause_features", "clauses_of", "lost_clauses"]

Floats = NDArray[np.float64]

CLAUSE_FEATURES = (
    "bias", "words", "lost", "link", "solid link", "best solid link", "best evidence", "rest lost", "other lost", "other lost log",
    "length", "length without", "clause word", "both marks", "first", "last", "share", "capitals", "surest word",
)  # fmt: skip
"""Names of the features of a clause. "lost": sum of the rarities of its content words, each times its probability of having no counterpart;
"rest lost", "other lost": the same of the rest of its side, and of the other side; "link": mean probability of the best links of its words,
by rarity; "solid": links of words that the lexicon, the spelling or the vectors bear out; "length": how long the text is for the other one,
in deviations of the log ratio, with the clause and without it; "surest word": the least probability of having no counterpart."""

_MARK = re.compile(r"[,;:()\[\]–—«»“”\"]|\.\s|[.!?]$| - ")
_CLAUSE_WORDS = {
    Language.SPANISH: CLAUSE_WORDS[Language.SPANISH] | {"pero", "sino"},
    Language.ENGLISH: CLAUSE_WORDS[Language.ENGLISH] | {"but"},
}
_CONTENT, _MIN_CONTENT = 0.3, 2
"""Rarity from which a word counts as content, and how many of them a clause has that are not elsewhere in the text, too: what says again
what was said, "arson, a fire that was set", may be left out."""
_MAX_SHARE = 0.65
"""A longer stretch, as a share of the words of its side, is no clause of it."""
_MIN_WORDS, _MIN_OTHER = 6, 4
"""Words of a side of which clauses are looked at, and of the other one."""
_MIN_LOST = 0.5
"""Value of "lost" below which a clause is surely translated."""
_MAX_LINK = 0.6
"""Mean probability of links from which a clause is surely translated."""
_LISTED, _VECTOR = 3.0, 1.2
"""By what the values of the lexicon and of the vectors are multiplied to bear a link out (0..1). Set by hand."""
_NEAR_VECTOR = 0.8
_LITTLE = 0.05


class LostClause(NamedTuple):
    """A clause: its first word, the word behind its last one, its characters, and the log-odds (nats) that it has no counterpart."""

    first: int
    last: int
    span: Span
    odds: float


@dataclass(frozen=True)
class _Side:
    """The values of the words of a side (words): rarity (0 for function words), best link, links that are borne out, best evidence of any
    word of the other side, probability of no counterpart, capital.
    """

    weight: Floats
    link: Floats
    solid: Floats
    evidence: Floats
    unlinked: Floats
    capital: Floats

    @property
    def lost(self) -> Floats:
        """The rarity of each word times its probability of having no counterpart."""
        return self.unlinked * self.weight


def _weight(alignment: WordAlignment, language: Language) -> Floats:
    matches = alignment.matches[language]
    return np.asarray(matches.value("rarity") * (1 - matches.value("function word")), np.float64)


def _side(alignment: WordAlignment, language: Language) -> _Side:
    matches = alignment.matches[language]
    value = {name: matches.value(name).astype(np.float64) for name in _READ}
    best = (alignment.counterparts(language, k) for k in range(len(matches.values)))
    link = np.array([found[0][1] if found else 0.0 for found in best])
    listed = np.maximum(np.maximum(value["link listed"], value["link spelling"]), 0)
    borne_out = np.clip(np.maximum(_LISTED * listed, _VECTOR * value["link vector"]), 0, 1)
    evidence = np.maximum(np.maximum(value["best listed"], value["best spelling"]), _NEAR_VECTOR * np.maximum(value["best vector"], 0))
    return _Side(_weight(alignment, language), link, link * borne_out, evidence, np.array(alignment.unlinked[language]), value["capital"])


_READ = (
    "link listed", "link spelling", "link vector", "best listed", "best spelling", "best vector", "capital",
)  # fmt: skip


def clauses_of(words: Words, language: Language) -> Iterator[tuple[int, int, bool]]:
    """(first word, word behind the last, whether marks are on both sides) of the stretches between marks, and from a clause word on."""
    text, spans, size = words.text, words.spans, len(words.lower)
    cuts = [0, *(k for k in range(1, size) if _MARK.search(text[spans[k - 1][1] : spans[k][0]])), size]
    for first, last in pairwise(cuts):
        yield first, last, True
        for k in range(first + 1, last):
            if words.lower[k] in _CLAUSE_WORDS[language]:
                yield k, last, False


def clause_features(alignment: WordAlignment, language: Language) -> tuple[list[tuple[int, int]], Floats]:
    """The clauses of a side that may have no counterpart, as (first word, word behind the last), and their features (clauses, features)."""
    words, size = alignment.words(language), len(alignment.words(language).lower)
    if size < _MIN_WORDS or len(alignment.words(language.other).lower) < _MIN_OTHER:
        return [], np.zeros((0, len(CLAUSE_FEATURES)))
    if float((np.array(alignment.unlinked[language]) * _weight(alignment, language)).sum()) < _MIN_LOST:
        return [], np.zeros((0, len(CLAUSE_FEATURES)))
    own, other = _side(alignment, language), _side(alignment, language.other)
    content = own.weight > _CONTENT
    found, rows = [], []
    other_lost, own_lost = float(other.lost.sum()), float(own.lost.sum())
    for first, last, marked in clauses_of(words, language):
        inside = slice(first, last)
        elsewhere = {*words.lower[:first], *words.lower[last:]}
        new = sum(1 for k in range(first, last) if content[k] and words.lower[k] not in elsewhere)
        if new < _MIN_CONTENT or last - first > _MAX_SHARE * size:
            continue
        lost = float(own.lost[inside].sum())
        if lost < _MIN_LOST:
            continue
        total = float(own.weight[inside].sum())
        link = float((own.link * own.weight)[inside].sum()) / total
        if link >= _MAX_LINK:
            continue
        counted = content[inside]
        found.append((first, last))
        rows.append(
            (
                1.0,
                math.log(last - first),
                lost,
                link,
                float((own.solid * own.weight)[inside].sum()) / total,
                float((own.solid[inside] * counted).max()),
                float((own.evidence[inside] * counted).max()),
                own_lost - lost,
                other_lost,
                math.log(other_lost + _LITTLE),
                *_lengths(alignment, language, (words.spans[first][0], words.spans[last - 1][1])),
                float(words.lower[first] in _CLAUSE_WORDS[language]),
                float(marked),
                float(first == 0),
                float(last == size),
                (last - first) / size,
                float((own.capital[inside] * counted).sum() / counted.sum()),
                float(own.unlinked[inside][counted].min()),
            )
        )
    return found, np.array(rows).reshape(-1, len(CLAUSE_FEATURES))


def _lengths(alignment: WordAlignment, language: Language, span: Span) -> tuple[float, float]:
    """How short the text of a language is for that of the other, in deviations of the log ratio, with a span and without it."""
    own, other = len(alignment.words(language).text), len(alignment.words(language.other).text)
    mean = length_ratio.MEAN if language is Language.SPANISH else -length_ratio.MEAN
    deviation = length_ratio.deviation(float(own + other + 1))
    without = max(own - (span[1] - span[0]), 0)
    return (
        (math.log((other + 1) / (own + 1)) - mean) / deviation,
        (math.log((other + 1) / (without + 1)) - mean) / deviation,
    )


@cache
def _weights() -> Floats:
    content: Mapping[str, Mapping[str, float]] = json.loads(
        resources.files("aligner.signals").joinpath("data/lost_clauses.json").read_text(encoding="utf-8")
    )
    return np.array([content["weights"][name] for name in CLAUSE_FEATURES])


def lost_clauses(alignment: WordAlignment, language: Language) -> list[LostClause]:
    """The clauses of the text of a language that may have no counterpart, the surest first."""
    found, features = clause_features(alignment, language)
    spans = alignment.words(language).spans
    odds = np.round(features @ _weights(), 4).tolist()
    clauses = [LostClause(first, last, (spans[first][0], spans[last - 1][1]), one) for (first, last), one in zip(found, odds, strict=True)]
    return sorted(clauses, key=lambda one: (-one.odds, one.first, -one.last))
