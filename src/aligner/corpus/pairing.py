"""Which article renders which, when nobody kept the links.

Articles are compared as bags of terms (`article_terms`), weighted by how rare a term is in its language; source terms are translated by
the lexicon. Candidates come from an inverted index of the rare terms, a few for each article of either side; no table of all pairs is
made. The pairs are chosen one to one, the most similar first, so that articles that are each other's best are paired before others.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.corpus.article_terms import ArticleTerms, collect_terms, term_translations
from aligner.corpus.sentence_matches import compare_sentences
from aligner.lexicon.lexicon import Lexicon

__all__ = ["MIN_PROBABILITY", "WEIGHTS", "ArticlePair", "Candidates", "choose_pairs", "find_candidates", "pair_articles", "pair_features"]

Array = NDArray[np.float64]
MIN_PROBABILITY = 0.6
"""Less likely pairs are left out: the article has no counterpart."""
CANDIDATES = 24
"""Articles of the other side that are compared in full with an article."""
INDEX_TERMS = 250
"""Terms of an article that are looked up in the index, the heaviest first. Set by hand."""
INDEX_SHARE, INDEX_LEAST = 0.02, 200
"""A term that more of the articles have than this share, and more than this many, is not in the index. Set by hand."""
KEPT_TERMS = 300
"""Translated terms of an article that are kept, the heaviest first: this bounds the memory."""
MOST_TIMES = 2.5
"""How much a translated term can weigh, as a multiple of its rarity: many words that can mean it are no proof of it. Set by hand."""
BLOCK = 500
"""Articles that are looked up at once."""
_NEAR_ZERO = 1e-9
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
    own, other = _weights(source), _weights(target)
    translations = term_translations(source.terms, target.terms, lexicon)
    most = MOST_TIMES * _rarity(target)
    translated = _stacked((_translated(own[start : start + BLOCK] @ translations, most) for start in range(0, own.shape[0], BLOCK)), other)
    masses = _masses(own), _masses(other)
    there, back = _look_up(translated, other, masses[1]), _look_up(other, translated, masses[0])
    places = np.unique(np.concatenate([there, back[:, ::-1]]), axis=0)
    first, second = places[:, 0], places[:, 1]
    matched = np.zeros(len(places))
    for start in range(0, len(places), BLOCK):
        part = slice(start, start + BLOCK)
        there_part = other[second[part]]
        # A term is matched once: several words that can mean it, or one that a long article repeats, say no more than the term itself.
        matched[part] = np.asarray(translated[first[part]].minimum(there_part).multiply(there_part).sum(1)).ravel()
    one, two = np.maximum(masses[0][first], _NEAR_ZERO), np.maximum(masses[1][second], _NEAR_ZERO)
    cosine = matched / np.sqrt(one * two)
    rarities = _rarity(source), _rarity(target)
    said = None if lexicon is None else compare_sentences(source, target, translations, rarities, first, second)
    return Candidates(first, second, cosine, matched, matched / np.minimum(one, two), said)


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


def _weights(terms: ArticleTerms) -> sparse.csr_matrix:
    """TF-IDF with the logarithm of counts (Manning, Raghavan, Schütze 2008, section 6.4), shape (articles, terms)."""
    counts, rarity = terms.counts, _rarity(terms)
    return sparse.csr_matrix(((1 + np.log(counts.data)) * rarity[counts.indices], counts.indices, counts.indptr), shape=counts.shape)


def _rarity(terms: ArticleTerms) -> NDArray[np.float32]:
    """The logarithm of how few articles have each term, shape (terms,)."""
    articles = np.bincount(terms.counts.indices, minlength=terms.counts.shape[1])
    rarity: NDArray[np.float32] = np.log((terms.counts.shape[0] + 1) / (articles + 0.5)).clip(0.0).astype(np.float32)
    return rarity


def _translated(weights: sparse.csr_matrix, most: NDArray[np.float32]) -> sparse.csr_matrix:
    """The heaviest translated terms of articles. `most`: what each term can weigh, shape (terms,)."""
    weights = sparse.csr_matrix(weights)
    weights.data = np.minimum(weights.data, most[weights.indices])
    return _heaviest(weights, KEPT_TERMS)


def _stacked(blocks: Iterable[sparse.csr_matrix], like: sparse.csr_matrix) -> sparse.csr_matrix:
    """Blocks of rows, with as many columns as another matrix, as one: each is copied and let go before the next is made."""
    data, columns, ends = array("f"), array("i"), array("q", [0])
    for block in blocks:
        data.frombytes(block.data.astype(np.float32).tobytes())
        columns.frombytes(block.indices.astype(np.int32).tobytes())
        ends.frombytes((block.indptr[1:].astype(np.int64) + ends[-1]).tobytes())
    parts = (np.frombuffer(part, part.typecode) for part in (data, columns, ends))
    return sparse.csr_matrix(tuple(parts), shape=(len(ends) - 1, like.shape[1]))


def _masses(weights: sparse.csr_matrix) -> Array:
    """The sum of the squared weights of each article."""
    return np.asarray(weights.multiply(weights).sum(1), np.float64).ravel()


def _look_up(queries: sparse.csr_matrix, articles: sparse.csr_matrix, masses: Array) -> NDArray[np.int64]:
    """(query, article) of the best articles for each query by the rare terms that they share, shape (found, 2)."""
    spread = np.bincount(articles.indices, minlength=articles.shape[1])
    is_rare = spread <= max(INDEX_LEAST, INDEX_SHARE * articles.shape[0])
    rare = sparse.diags(is_rare.astype(np.float32))
    kept = is_rare[articles.indices]
    scale = np.repeat((1 / np.sqrt(np.maximum(masses, _NEAR_ZERO))).astype(np.float32), np.diff(articles.indptr))
    ends = np.concatenate([[0], np.cumsum(kept)])[articles.indptr]
    index = sparse.csr_matrix(((articles.data * scale)[kept], articles.indices[kept], ends), shape=articles.shape).T.tocsr()
    del kept, scale
    found = [np.zeros((0, 2), np.int64)]
    for start in range(0, queries.shape[0], BLOCK):
        scores = _heaviest(queries[start : start + BLOCK] @ rare, INDEX_TERMS) @ index
        best = _heaviest(scores, CANDIDATES).tocoo()
        found.append(np.stack([best.row.astype(np.int64) + start, best.col.astype(np.int64)], axis=1))
    return np.concatenate(found)


def _heaviest(matrix: sparse.csr_matrix, most: int) -> sparse.csr_matrix:
    """The matrix with only the `most` largest values of each row (more, when they are equal to the last of them)."""
    kept = sparse.csr_matrix(matrix)
    for start, end in zip(kept.indptr[:-1], kept.indptr[1:], strict=True):
        if end - start > most:
            data = kept.data[start:end]
            data[data < np.partition(data, end - start - most)[end - start - most]] = 0.0
    kept.eliminate_zeros()
    kept.sort_indices()
    return kept
