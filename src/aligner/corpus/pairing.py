"""Which article renders which, when nobody kept the links.

Articles are compared as bags of terms (`article_terms`), weighted by how rare a term is in its language; source terms are translated by
the lexicon. Candidates come from an index of the rare terms (`article_index`), a few for each article of either side. The pairs are
chosen one to one, the most similar first, so that articles that are each other's best are paired before others.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligner.corpus.article_index import NEAR_ZERO, Numbers, TranslatedArticles, WeighedArticles, look_up, rarity
from aligner.corpus.article_terms import ArticleTerms, collect_terms, term_translations
from aligner.corpus.sentence_matches import compare_sentences
from aligner.lexicon.lexicon import Lexicon

__all__ = ["MIN_PROBABILITY", "WEIGHTS", "ArticlePair", "Candidates", "choose_pairs", "find_candidates", "pair_articles", "pair_features"]

Array = NDArray[np.float64]
MIN_PROBABILITY = 0.6
"""Less likely pairs are left out: the article has no counterpart."""
PAIRS = 2000
"""Pairs of articles that are compared at once."""
MOST_TIMES = 2.5
"""How much a translated term can weigh, as a multiple of its rarity: many words that can mean it are no proof of it. Set by hand."""
WEIGHTS_OF_TERMS = (-1.984, -5.435, 0.861, 6.703, 0.058)
"""Of `pair_features` without a lexicon."""
WEIGHTS = (-1.683, 7.262, 0.793, 3.7, -0.84, -0.321, -3.794)
"""Of `pair_features`. Fitted by `scripts/bench/corpus.py --fit` on newstest 2008 and 2010, Global Voices, Europarl and Microsoft Docs."""


@dataclass(frozen=True, slots=True)
class ArticlePair:
    """`source`, `target`: numbers of the articles, from 0. `similarity`: cosine, 0..1. `probability`: that one renders the other, 0..1."""

    source: int
    target: int
    similarity: float
    probability: float


@dataclass(frozen=True)
class Candidates:
    """Pairs of articles that may belong together; each field has shape (pairs).

    `cosine`: of the weights of their terms. `matched`: the sum of the products of the weights of terms they share, where no term counts
    for more than it does against itself; it grows with the length of what they share. `contained`: `matched` as a share of the smaller
    article's own. `said`: how much of what the source and the target say, sentence by sentence, one sentence of the other says; None
    without a lexicon, when too little of a sentence can be compared.
    """

    source: NDArray[np.int64]
    target: NDArray[np.int64]
    cosine: Array
    matched: Array
    contained: Array
    said: tuple[Array, Array] | None = None

    @property
    def ranking(self) -> Array:
        """By what pairs are chosen: what one says of the other, above all the one that says more; the similarity; a little the length
        of what is shared. Set on newstest 2008 and 2010.
        """
        if self.said is None:
            return self.cosine * self.matched**0.25
        said = np.maximum(*self.said) + sum(self.said) + 0.01
        ranking: Array = np.sqrt(np.maximum(self.cosine, 0.0)) * said * self.matched**0.05
        return ranking


def pair_articles(
    sources: Iterable[str], targets: Iterable[str], *, lexicon: Lexicon | None, min_probability: float = MIN_PROBABILITY
) -> list[ArticlePair]:
    """The pairs among the texts of articles, by source. An article is in one pair at most; one without a counterpart is in none.

    The texts are read one by one and not kept. Without a lexicon only names, numbers and words written alike are compared.
    """
    found = find_candidates(collect_terms(sources), collect_terms(targets), lexicon)
    return [pair for pair in choose_pairs(found) if pair.probability >= min_probability]


def find_candidates(source: ArticleTerms, target: ArticleTerms, lexicon: Lexicon | None) -> Candidates:
    """The best counterparts of each article of either side, compared in full."""
    rarities = rarity(source), rarity(target)
    translations = term_translations(source.terms, target.terms, lexicon)
    own, other = WeighedArticles(source, rarities[0]), WeighedArticles(target, rarities[1])
    translated = TranslatedArticles(own, translations, MOST_TIMES * rarities[1])
    masses = own.masses(), other.masses()
    first, second = _joined(look_up(translated, other, masses[1]), look_up(other, translated, masses[0]))
    matched = _matched(translated, other, first, second)
    one, two = np.maximum(masses[0][first], NEAR_ZERO), np.maximum(masses[1][second], NEAR_ZERO)
    cosine, contained = matched / np.sqrt(one * two), matched / np.minimum(one, two)
    said = None if lexicon is None else compare_sentences(source, target, translations, rarities, first, second)
    return Candidates(first, second, cosine, matched, contained, said)


def _joined(there: tuple[Numbers, Numbers], back: tuple[Numbers, Numbers]) -> tuple[Numbers, Numbers]:
    """Pairs of (source, target) and of (target, source), each pair once: sources and targets, by source."""
    width = 1 + max((int(one.max()) for one in (*there, *back) if len(one)), default=0)
    keys = np.unique(np.concatenate([there[0] * width + there[1], back[1] * width + back[0]]))
    return keys // width, keys % width


def _matched(translated: TranslatedArticles, other: WeighedArticles, first: Numbers, second: Numbers) -> Array:
    """What the terms that two articles share weigh, shape (pairs,). `first`: in order.

    A term is matched once: several words that can mean it, or one that a long article repeats, say no more than the term itself.
    """
    targets = other.all()
    matched = np.zeros(len(first))
    for start in range(0, len(first), PAIRS):
        part = slice(start, start + PAIRS)
        lowest, highest = int(first[part][0]), int(first[part][-1]) + 1
        there = targets[second[part]]
        matched[part] = np.asarray(translated.rows(lowest, highest)[first[part] - lowest].minimum(there).multiply(there).sum(1)).ravel()
    return matched


def choose_pairs(found: Candidates) -> list[ArticlePair]:
    """One-to-one pairs, the most similar first, returned by source; also unlikely ones."""
    weights = WEIGHTS_OF_TERMS if found.said is None else WEIGHTS
    probability = 1 / (1 + np.exp(-(pair_features(found) @ np.array(weights))))
    taken: tuple[set[int], set[int]] = (set(), set())
    chosen = []
    for place in np.lexsort((found.target, found.source, -found.ranking)):
        source, target = int(found.source[place]), int(found.target[place])
        if source not in taken[0] and target not in taken[1] and found.matched[place] > 0:
            taken[0].add(source)
            taken[1].add(target)
            chosen.append(ArticlePair(source, target, min(float(found.cosine[place]), 1.0), float(probability[place])))
    return sorted(chosen, key=lambda pair: pair.source)


def pair_features(found: Candidates) -> Array:
    """What the probability is computed from, shape (pairs, 7), or (pairs, 5) without a lexicon.

    1; the cosine; the logarithm of the matched weight; the logarithm of the ranking (without a lexicon: of the cosine) against the best
    other candidate of either article; the share of the smaller article that is matched; the larger and the smaller share of what one
    says of the other.
    """
    score, least = (found.cosine, 1e-3) if found.said is None else (found.ranking, 1e-4)
    rival = np.maximum(_rivals(found.source, score), _rivals(found.target, score))
    lead = np.log(np.maximum(score, least) / np.maximum(rival, least)).clip(-3.0, 3.0)
    said = () if found.said is None else (np.maximum(*found.said), np.minimum(*found.said))
    contained = np.minimum(found.contained, 1.0)
    return np.stack([np.ones(len(lead)), found.cosine, np.log1p(found.matched), lead, contained, *said], axis=1)


def _rivals(articles: NDArray[np.int64], scores: Array) -> Array:
    """The highest score among the other candidates of the same article; 0 when there is none."""
    order = np.lexsort((-scores, articles))
    sorted_articles, sorted_scores = articles[order], scores[order]
    new = np.ones(len(order), bool)
    new[1:] = sorted_articles[1:] != sorted_articles[:-1]
    first = np.maximum.accumulate(np.where(new, np.arange(len(order)), 0))
    following = np.minimum(first + 1, len(order) - 1)
    second = np.where(sorted_articles[following] == sorted_articles, sorted_scores[following], 0.0)
    second[first == following] = 0.0
    rivals = np.empty(len(order))
    rivals[order] = np.where(new, second, sorted_scores[first])
    return rivals
