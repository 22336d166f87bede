"""How much of an article its candidates say, sentence by sentence.

Words that two articles share by their subject are scattered over both; those of a translated sentence stand in one sentence. A report of
the same event says some of the sentences, the translation all of them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.corpus.article_terms import ArticleTerms

__all__ = ["compare_sentences"]

Array = NDArray[np.float64]
Numbers = NDArray[np.int64]
BLOCK = 500
"""Pairs of articles that are compared at once."""
UNLIKE, ALIKE = 0.1, 0.3
"""Cosines of sentences that say nothing of each other, and of those that say the same. Set on newstest 2008 and 2010."""
_NEAR_ZERO = 1e-9


def compare_sentences(
    source: ArticleTerms,
    target: ArticleTerms,
    translations: sparse.csr_matrix,
    rarities: tuple[NDArray[np.float32], NDArray[np.float32]],
    first: Numbers,
    second: Numbers,
) -> tuple[Array, Array]:
    """For each pair of articles (`first`, `second`: their numbers), how much of either is said by the other, 0..1, each of shape (pairs).

    How much a sentence is said depends on the most similar sentence of the other article (cosine of the weights of their terms, the
    source's translated): nothing up to `UNLIKE`, all from `ALIKE` on, so that a literal rendering of a few sentences does not outweigh
    a free one of all. The mean over an article is weighted by what its sentences weigh. `translations`: as `term_translations`.
    `rarities`: the weights of the terms of both sides.
    """
    source_said, target_said = np.zeros(len(first)), np.zeros(len(first))
    for start in range(0, len(first), BLOCK):
        part = slice(start, start + BLOCK)
        rows, pairs = _rows(source.starts, first[part])
        other_rows, other_pairs = _rows(target.starts, second[part])
        sentences, places = np.unique(rows, return_inverse=True)
        one, two = _weights(source.sentences[sentences], rarities[0]), _weights(target.sentences[other_rows], rarities[1])
        masses = np.maximum(_masses(one)[places], _NEAR_ZERO), np.maximum(_masses(two), _NEAR_ZERO)
        translated = sparse.csr_matrix(one @ translations)
        # No term counts for more than it does against itself.
        translated.data = np.minimum(translated.data, rarities[1][translated.indices])
        translated = translated[places]
        shared = sparse.coo_matrix(_within(translated, pairs, two, other_pairs))
        cosines = shared.data / np.sqrt(masses[0][shared.row] * masses[1][shared.col])
        count = len(first[part])
        source_said[part] = _mean_of_best(shared.row, cosines, masses[0], pairs, count)
        target_said[part] = _mean_of_best(shared.col, cosines, masses[1], other_pairs, count)
    return source_said, target_said


def _rows(starts: Numbers, articles: Numbers) -> tuple[Numbers, Numbers]:
    """The numbers of all sentences of articles, one article after another, and for each the place of its article."""
    sizes = starts[articles + 1] - starts[articles]
    places = np.repeat(np.arange(len(articles)), sizes)
    offsets = np.arange(len(places)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return starts[articles][places] + offsets, places


def _weights(sentences: sparse.csr_matrix, rarity: NDArray[np.float32]) -> sparse.csr_matrix:
    return sparse.csr_matrix((rarity[sentences.indices], sentences.indices, sentences.indptr), shape=sentences.shape)


def _masses(weights: sparse.csr_matrix) -> Array:
    return np.asarray(weights.multiply(weights).sum(1), np.float64).ravel()


def _within(one: sparse.csr_matrix, pairs: Numbers, two: sparse.csr_matrix, other_pairs: Numbers) -> sparse.csr_matrix:
    """The products of the rows of both that are of the same pair: each pair has columns of its own."""
    width = one.shape[1]
    keys = np.repeat(pairs, np.diff(one.indptr)) * width + one.indices
    other_keys = np.repeat(other_pairs, np.diff(two.indptr)) * width + two.indices
    columns, places = np.unique(other_keys, return_inverse=True)
    found = np.minimum(np.searchsorted(columns, keys), max(len(columns) - 1, 0))
    data = np.where(columns[found] == keys, one.data, 0.0) if len(columns) else np.zeros(len(keys))
    left = sparse.csr_matrix((data, found, one.indptr), shape=(one.shape[0], len(columns)))
    right = sparse.csr_matrix((two.data, places, two.indptr), shape=(two.shape[0], len(columns)))
    return left @ right.T


def _mean_of_best(sentences: Numbers, cosines: Array, masses: Array, pairs: Numbers, count: int) -> Array:
    """The mean by pair of what each sentence finds best, weighted by the masses of the sentences, shape (count,)."""
    best = np.zeros(len(masses))
    np.maximum.at(best, sentences, cosines)
    total = np.bincount(pairs, masses, minlength=count)
    return np.bincount(pairs, masses * ((best - UNLIKE) / (ALIKE - UNLIKE)).clip(0.0, 1.0), minlength=count) / np.maximum(total, _NEAR_ZERO)
