"""Which words of one vocabulary match words of another: by spelling (cognates, numbers, marks), by stem, or by the lexicon.

The result is a sparse matrix of match strengths, shape (words of one side, words of the other). A strength is in 0..1: how well the
first word explains the second. Strengths are multiples of 1 / `lexicon.STEPS`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.lexicon.lexicon import MIN_STRENGTH, STEPS, Lexicon, Rows
from aligner.lexicon.tokens import STEM
from aligner.lexicon.vocabulary import LETTER, Vocabulary, number_keys, prefix_keys

__all__ = ["by_lexicon", "by_stem", "by_surface", "rows_of"]

Integers = NDArray[np.int64]
Bools = NDArray[np.bool_]

PREFIX = 4
"""Cognates share at least this many first letters (Simard, Foster and Isabelle 1992)."""
MAX_FORMS = 100
"""Maximum number of words with one stem that are looked up in the lexicon: no language has more, but a hostile text may."""
MAX_PAIRS = 20_000_000
"""Maximum number of pairs of words with the same first letters to compare: a bound on time and memory. The largest groups are dropped."""
COMPARED_LETTERS = 16
"""Number of letters by which cognates are compared."""
FORM_LETTERS = 6
"""Number of letters by which inflected forms of one language are compared."""
_VOWELS = [ord(letter) for letter in "aeiou"]


def by_surface(source: Vocabulary, target: Vocabulary) -> sparse.csr_matrix:
    """Matches by spelling: equal numbers and marks, and words that begin with the same letters. Shape (source words, target words).

    Words that share their first l letters, the longer one having n letters, match with the strength (l / n - 0.3) / 0.5, at most 1.
    The formula was set by hand.
    """
    (left, left_length), (right, right_length) = _cognate_letters(source), _cognate_letters(target)
    rows, columns = _join(
        _cognate_keys(source, left), left_length >= _min_length(source), _cognate_keys(target, right), right_length >= _min_length(target)
    )
    shared = _shared_prefix(left[rows], right[columns])
    longest = np.maximum(left_length[rows], right_length[columns])
    strength = np.where(source.kind[rows] == LETTER, np.clip((shared / np.maximum(longest, 1) - 0.3) / 0.5, 0.0, 1.0), 1.0)
    return _matrix(strength, rows, columns, len(source), len(target))


def by_stem(left: Vocabulary, right: Vocabulary) -> sparse.csr_matrix:
    """Matches of words of one language that have the same stem, with strength 1. Shape (left words, right words)."""
    rows, columns = _join(_form_keys(left), left.length > 0, _form_keys(right), right.length > 0)
    return _matrix(np.ones(len(rows)), rows, columns, len(left), len(right))


def by_lexicon(source: Vocabulary, target: Vocabulary, lexicon: Lexicon) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
    """Matches by the lexicon, of words and (with less strength) of stems.

    Returns two matrices: shape (source words, target words), and shape (target words, source words) for the other direction.
    """
    words, stems = lexicon.words, lexicon.stems
    of_words, of_words_back, of_stems, of_stems_back = lexicon.strengths
    rows, columns = rows_of(words.source, source), rows_of(words.target, target)
    forward, backward = _select(of_words, rows, columns), _select(of_words_back, columns, rows)
    if of_stems.nnz or of_stems_back.nnz:
        rows, columns = _stem_numbers(stems.source, source), _stem_numbers(stems.target, target)
        forward = forward.maximum(_select(of_stems, rows, columns))
        backward = backward.maximum(_select(of_stems_back, columns, rows))
    return forward, backward


def rows_of(known: Rows, words: Vocabulary) -> Integers:
    """The row of each word (words). A word that is not known is looked up without its accents; -1 for unknown words."""
    exact = known.find(words.exact)
    return np.where(exact >= 0, exact, known.find(words.folded))


def _stem_numbers(known: Rows, words: Vocabulary) -> Integers:
    """The row of each word's stem (words); -1 for unknown stems, and for stems of more than MAX_FORMS words."""
    numbers = known.find(prefix_keys(words.letters, STEM))
    counts = np.bincount(numbers + 1, minlength=len(known) + 1)
    counts[0] = 0
    numbers[counts[numbers + 1] > MAX_FORMS] = -1
    return numbers


def _select(table: sparse.csr_matrix, rows: Integers, columns: Integers) -> sparse.csr_matrix:
    """The given rows and columns of the table (-1: not in the lexicon, all zeros). Several words may have the same row."""
    known = np.flatnonzero(rows >= 0)
    part = table[rows[known]] @ _column_selector(columns, table.shape[1])
    counts = np.zeros(len(rows), np.int32)
    counts[known] = np.diff(part.indptr)
    selected = sparse.csr_matrix((part.data, part.indices, _row_bounds(counts)), shape=(len(rows), len(columns)))
    selected.sort_indices()
    return selected


def _column_selector(numbers: Integers, size: int) -> sparse.csr_matrix:
    """Matrix (table columns, words) with 1 where the word is in that column: a product with it selects columns."""
    known = np.flatnonzero(numbers >= 0)
    known = known[np.argsort(numbers[known], kind="stable")]
    bounds = _row_bounds(np.bincount(numbers[known], minlength=size))
    return sparse.csr_matrix((np.ones(len(known)), known.astype(np.int32), bounds), shape=(size, len(numbers)))


def _row_bounds(counts: NDArray[np.integer[Any]]) -> NDArray[np.int32]:
    """Where each row of a sparse matrix begins and ends (rows + 1), given the number of entries per row."""
    bounds = np.zeros(len(counts) + 1, np.int32)
    np.cumsum(counts, out=bounds[1:])
    return bounds


def _matrix(values: NDArray[np.float64], rows: Integers, columns: Integers, n: int, m: int) -> sparse.csr_matrix:
    """Matrix of shape (n, m) from entries that are sorted by row, then by column. Weak matches are dropped."""
    exact = np.rint(values * STEPS) / STEPS
    keep = np.flatnonzero(exact >= MIN_STRENGTH)
    return sparse.csr_matrix((exact[keep], columns[keep].astype(np.int32), _row_bounds(np.bincount(rows[keep], minlength=n))), shape=(n, m))


def _cognate_letters(words: Vocabulary) -> tuple[NDArray[np.uint32], Integers]:
    """The letters by which cognates are compared (words, COMPARED_LETTERS), and the word lengths. Spanish `est-` becomes English `st-`."""
    letters, e, s = words.letters, ord("e"), ord("s")
    # A vocabulary keeps more letters than are compared here, so that the shifted words have enough.
    shifted = (
        (words.kind == LETTER) & (letters[:, 0] == e) & (letters[:, 1] == s) & (words.length > PREFIX) & ~np.isin(letters[:, 2], _VOWELS)
    )
    compared = letters[:, :COMPARED_LETTERS].copy()
    compared[shifted] = letters[shifted, 1 : COMPARED_LETTERS + 1]
    return compared, words.length - shifted


def _cognate_keys(words: Vocabulary, compared: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """A key that two words must share to be compared (words): of the first letters; numbers and marks have keys of their own."""
    return np.where(words.kind == LETTER, prefix_keys(compared, PREFIX), words.folded)


def _min_length(words: Vocabulary) -> Integers:
    """Minimum length for a match to mean anything (words)."""
    return np.where(words.kind == LETTER, PREFIX - 1, 1)


def _form_keys(words: Vocabulary) -> NDArray[np.uint64]:
    """Keys of stems (words): of the first six letters; a word of at most six letters loses its plural `s`."""
    letters = words.letters[:, :FORM_LETTERS].copy()
    plural = np.flatnonzero((words.kind == LETTER) & (words.length > 3) & (words.length <= FORM_LETTERS))
    plural = plural[letters[plural, words.length[plural] - 1] == ord("s")]
    letters[plural, words.length[plural] - 1] = 0
    return np.where(words.kind == LETTER, prefix_keys(letters, FORM_LETTERS), words.folded)


def _join(left: NDArray[np.uint64], use_left: Bools, right: NDArray[np.uint64], use_right: Bools) -> tuple[Integers, Integers]:
    """All pairs (i, j) with left[i] == right[j], as rows and columns, where both are to be used."""
    keys, _ = number_keys(np.concatenate([left, right]))
    left_keys, right_keys = np.where(use_left, keys[: len(left)], -1), np.where(use_right, keys[len(left) :], -1)
    size = int(keys.max(initial=-1)) + 1
    members = np.flatnonzero(right_keys >= 0)
    members = members[np.argsort(right_keys[members], kind="stable")]
    sizes = np.bincount(right_keys[members], minlength=size)
    starts = np.concatenate([[0], np.cumsum(sizes)])
    group_sizes = sizes * np.bincount(left_keys[left_keys >= 0], minlength=size)
    if group_sizes.sum() > MAX_PAIRS:
        by_size = np.argsort(group_sizes, kind="stable")
        too_many = by_size[np.cumsum(group_sizes[by_size]) > MAX_PAIRS]
        left_keys[np.isin(left_keys, too_many)] = -1
    used = np.flatnonzero(left_keys >= 0)
    repeats = sizes[left_keys[used]]
    rows = np.repeat(used, repeats)
    within = np.arange(len(rows)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
    return rows, members[np.repeat(starts[left_keys[used]], repeats) + within]


def _shared_prefix(left: NDArray[np.uint32], right: NDArray[np.uint32]) -> Integers:
    """Number of equal first letters of each pair of words (pairs)."""
    equal = (left == right) & (left != 0)
    count: Integers = np.where(equal.all(axis=1), equal.shape[1], equal.argmin(axis=1))
    return count
