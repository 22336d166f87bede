"""Articles as weighed terms, and the articles that share the most of their rare terms: an inverted index, no table of all pairs.

Memory is what bounds the size of a collection. So nothing but the terms of the sentences is kept for all articles: weights are computed
for some hundred articles at a time, and an index is made of some thousand articles, used, and let go.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.corpus.article_terms import ArticleTerms

__all__ = ["NEAR_ZERO", "Numbers", "TranslatedArticles", "WeighedArticles", "look_up", "rarity"]

Array = NDArray[np.float64]
Numbers = NDArray[np.int64]
CANDIDATES = 24
"""Articles of the other side that are compared in full with an article."""
INDEX_TERMS = 250
"""Terms of an article that are looked up in the index, the heaviest first. Set by hand."""
INDEX_SHARE, INDEX_LEAST = 0.02, 200
"""A term that more of the articles have than this share, and more than this many, is not in the index. Set by hand."""
KEPT_TERMS = 300
"""Translated terms of an article that are compared, the heaviest first."""
BLOCK = 500
"""Articles that are weighed, or looked up, at once."""
INDEXED = 20_000
"""Articles of one index."""
NEAR_ZERO = 1e-9


class Articles(Protocol):
    """Articles as weighed terms, a few at a time."""

    def __len__(self) -> int: ...

    def rows(self, first: int, end: int) -> sparse.csr_matrix:
        """The weights of the terms of some articles (from `first` to before `end`), shape (articles, terms)."""

    def spread(self) -> Numbers:
        """How many articles have each term, shape (terms,)."""


@dataclass(frozen=True)
class WeighedArticles:
    """TF-IDF with the logarithm of counts (Manning, Raghavan, Schütze 2008, section 6.4)."""

    terms: ArticleTerms
    rarity: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.terms)

    def rows(self, first: int, end: int) -> sparse.csr_matrix:
        """The weights of the terms of some articles, shape (articles, terms)."""
        counts = self.terms.counts(first, end)
        counts.data = (1 + np.log(counts.data)) * self.rarity[counts.indices]
        return counts

    def spread(self) -> Numbers:
        """How many articles have each term, shape (terms,)."""
        return self.terms.spread

    def masses(self) -> Array:
        """The sum of the squared weights of each article, shape (articles,)."""
        found = [np.zeros(0)]
        found += [np.asarray(block.multiply(block).sum(1), np.float64).ravel() for _, block in _blocks(self)]
        return np.concatenate(found)

    def all(self) -> sparse.csr_matrix:
        """The weights of all articles, shape (articles, terms)."""
        blocks = [block for _, block in _blocks(self)]
        return sparse.vstack(blocks, "csr", np.float32) if blocks else sparse.csr_matrix((0, len(self.rarity)), dtype=np.float32)


@dataclass(frozen=True)
class TranslatedArticles:
    """The heaviest terms of articles in the other language. `most`: what each term can weigh, shape (terms,)."""

    articles: WeighedArticles
    translations: sparse.csr_matrix
    most: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.articles)

    def rows(self, first: int, end: int) -> sparse.csr_matrix:
        """The weights of the terms of some articles, shape (articles, terms of the other language)."""
        weights = sparse.csr_matrix(self.articles.rows(first, end) @ self.translations)
        weights.data = np.minimum(weights.data, self.most[weights.indices])
        return _heaviest(weights, KEPT_TERMS)

    def spread(self) -> Numbers:
        """How many articles have each term, shape (terms of the other language,)."""
        found = np.zeros(self.translations.shape[1], np.int64)
        for _, block in _blocks(self):
            found += np.bincount(block.indices, minlength=len(found))
        return found


def rarity(terms: ArticleTerms) -> NDArray[np.float32]:
    """The logarithm of how few articles have each term, shape (terms,)."""
    found: NDArray[np.float32] = np.log((len(terms) + 1) / (terms.spread + 0.5)).clip(0.0).astype(np.float32)
    return found


def look_up(queries: Articles, articles: Articles, masses: Array, indexed: int = INDEXED) -> tuple[Numbers, Numbers]:
    """The best articles for each query by the rare terms that they share: numbers of queries and of articles, each of shape (found,).

    `masses`: the sum of the squared weights of each article: long articles share more. `indexed`: articles of one index; what is found
    does not depend on it.
    """
    is_rare = articles.spread() <= max(INDEX_LEAST, INDEX_SHARE * len(articles))
    best = np.zeros((len(queries), CANDIDATES), np.float32)
    place = np.zeros((len(queries), CANDIDATES), np.int32)
    for start in range(0, len(articles), indexed):
        index = _index(articles, start, min(start + indexed, len(articles)), masses, is_rare)
        for first, block in _blocks(queries):
            scores = _heaviest(_heaviest(_only(block, is_rare), INDEX_TERMS) @ index, CANDIDATES)
            for row in range(scores.shape[0]):
                part = slice(scores.indptr[row], scores.indptr[row + 1])
                together = np.concatenate([best[first + row], scores.data[part]])
                places = np.concatenate([place[first + row], scores.indices[part] + start])
                chosen = np.argsort(-together, kind="stable")[:CANDIDATES]
                best[first + row], place[first + row] = together[chosen], places[chosen]
    rows, columns = np.nonzero(best > 0)
    return rows.astype(np.int64), place[rows, columns].astype(np.int64)


def _index(articles: Articles, first: int, end: int, masses: Array, is_rare: NDArray[np.bool_]) -> sparse.csr_matrix:
    """By rare term the articles that have it, shape (terms, articles)."""
    parts = []
    for start in range(first, end, BLOCK):
        stop = min(start + BLOCK, end)
        rows = _only(articles.rows(start, stop), is_rare)
        scale = (1 / np.sqrt(np.maximum(masses[start:stop], NEAR_ZERO))).astype(np.float32)
        rows.data = rows.data * np.repeat(scale, np.diff(rows.indptr))
        parts.append(rows)
    return sparse.csr_matrix(sparse.vstack(parts, "csr", np.float32).T)


def _only(matrix: sparse.csr_matrix, wanted: NDArray[np.bool_]) -> sparse.csr_matrix:
    """The matrix without values in other columns than those wanted."""
    kept = wanted[matrix.indices]
    ends = np.concatenate([[0], np.cumsum(kept)])[matrix.indptr]
    return sparse.csr_matrix((matrix.data[kept], matrix.indices[kept], ends), shape=matrix.shape)


def _blocks(articles: Articles) -> Iterator[tuple[int, sparse.csr_matrix]]:
    """(number of the first article, weights) of all articles in turn."""
    for first in range(0, len(articles), BLOCK):
        yield first, articles.rows(first, min(first + BLOCK, len(articles)))


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
