"""Which words of one vocabulary go with which of another: cognates, numbers, marks, stems, and the entries of a lexicon.

An association is a sparse matrix (words of one side x words of the other) with values in 0..1: how surely the second word is
accounted for when the first is there.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.lexicon.lexicon import LEAST, STEPS, Lexicon, Rows
from aligner.lexicon.tokens import STEM
from aligner.lexicon.vocabulary import LETTER, Vocabulary, numbered, prefix_keys

__all__ = ["by_lexicon", "by_stem", "by_surface", "rows_of"]

Integers = NDArray[np.int64]
Bools = NDArray[np.bool_]

PREFIX = 4
"""Cognates share at least this many first letters."""
MOST_FORMS = 100
"""Words with one stem that the lexicon is asked for; a hostile text may have any number."""
MOST_PAIRS = 20_000_000
"""Pairs of words with the same beginning that are compared, the largest families left out: a bound on time and memory."""
SPELLED = 16
"""Letters of a word that are compared."""
STEMMED = 6
"""Letters of the stem of a form."""
_VOWELS = [ord(letter) for letter in "aeiou"]


def by_surface(source: Vocabulary, target: Vocabulary) -> sparse.csr_matrix:
    """Numbers and marks that are the same; words with the same beginning, the more alike the surer.

    A shared beginning of l letters in words of at most n letters counts (l / n - 0.3) / 0.5, at most 1 (Simard, Foster and Isabelle
    1992 take four equal letters for a cognate).
    """
    (left, left_length), (right, right_length) = _spelled(source), _spelled(target)
    rows, columns = _join(
        _beginnings(source, left), left_length >= _least(source), _beginnings(target, right), right_length >= _least(target)
    )
    shared = _shared_prefix(left[rows], right[columns])
    longest = np.maximum(left_length[rows], right_length[columns])
    strength = np.where(source.kind[rows] == LETTER, np.clip((shared / np.maximum(longest, 1) - 0.3) / 0.5, 0.0, 1.0), 1.0)
    return _matrix(strength, rows, columns, len(source), len(target))


def by_stem(left: Vocabulary, right: Vocabulary) -> sparse.csr_matrix:
    """Words of one language that are forms of the same word, roughly: 1 where stems are equal."""
    rows, columns = _join(_stems(left), left.length > 0, _stems(right), right.length > 0)
    return _matrix(np.ones(len(rows)), rows, columns, len(left), len(right))


def by_lexicon(source: Vocabulary, target: Vocabulary, lexicon: Lexicon) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
    """How surely source words account for target words, and target words for source words: (source x target, target x source).

    The words' own entries, and those of their stems, which count less.
    """
    words, stems = lexicon.words, lexicon.stems
    of_words, of_words_back, of_stems, of_stems_back = lexicon.strengths
    rows, columns = rows_of(words.source, source), rows_of(words.target, target)
    forward, backward = _picked(of_words, rows, columns), _picked(of_words_back, columns, rows)
    if of_stems.nnz or of_stems_back.nnz:
        rows, columns = _stem_numbers(stems.source, source), _stem_numbers(stems.target, target)
        forward = forward.maximum(_picked(of_stems, rows, columns))
        backward = backward.maximum(_picked(of_stems_back, columns, rows))
    return forward, backward


def rows_of(known: Rows, words: Vocabulary) -> Integers:
    """Row of each word, looked up without its accents when it is not there as it is; -1 for unknown words."""
    exact = known.find(words.exact)
    return np.where(exact >= 0, exact, known.find(words.folded))


def _stem_numbers(known: Rows, words: Vocabulary) -> Integers:
    """Row of each word's stem; -1 for unknown stems, and for those of more words than a language has."""
    numbers = known.find(prefix_keys(words.letters, STEM))
    counts = np.bincount(numbers + 1, minlength=len(known) + 1)
    counts[0] = 0
    numbers[counts[numbers + 1] > MOST_FORMS] = -1
    return numbers


def _picked(table: sparse.csr_matrix, rows: Integers, columns: Integers) -> sparse.csr_matrix:
    """The table's rows and columns of the given numbers (-1: not in the lexicon). Several words may have the same number."""
    known = np.flatnonzero(rows >= 0)
    part = table[rows[known]] @ _columns_of(columns, table.shape[1])
    counts = np.zeros(len(rows), np.int32)
    counts[known] = np.diff(part.indptr)
    picked = sparse.csr_matrix((part.data, part.indices, _bounds(counts)), shape=(len(rows), len(columns)))
    picked.sort_indices()
    return picked


def _columns_of(numbers: Integers, size: int) -> sparse.csr_matrix:
    """Entries x words, 1 where the word has the entry."""
    known = np.flatnonzero(numbers >= 0)
    known = known[np.argsort(numbers[known], kind="stable")]
    bounds = _bounds(np.bincount(numbers[known], minlength=size))
    return sparse.csr_matrix((np.ones(len(known)), known.astype(np.int32), bounds), shape=(size, len(numbers)))


def _bounds(counts: NDArray[np.integer[Any]]) -> NDArray[np.int32]:
    """Where rows with so many entries begin and end."""
    bounds = np.zeros(len(counts) + 1, np.int32)
    np.cumsum(counts, out=bounds[1:])
    return bounds


def _matrix(values: NDArray[np.float64], rows: Integers, columns: Integers, n: int, m: int) -> sparse.csr_matrix:
    """Of values whose rows ascend, and the columns in each."""
    exact = np.rint(values * STEPS) / STEPS
    keep = np.flatnonzero(exact >= LEAST)
    return sparse.csr_matrix((exact[keep], columns[keep].astype(np.int32), _bounds(np.bincount(rows[keep], minlength=n))), shape=(n, m))


def _spelled(words: Vocabulary) -> tuple[NDArray[np.uint32], Integers]:
    """Letters as cognates are compared by, Spanish `est-` as English `st-`, and their number."""
    letters, e, s = words.letters, ord("e"), ord("s")
    # A word that is kept has more letters than are compared, so that none is missing at the end.
    shifted = (
        (words.kind == LETTER) & (letters[:, 0] == e) & (letters[:, 1] == s) & (words.length > PREFIX) & ~np.isin(letters[:, 2], _VOWELS)
    )
    spelled = letters[:, :SPELLED].copy()
    spelled[shifted] = letters[shifted, 1 : SPELLED + 1]
    return spelled, words.length - shifted


def _beginnings(words: Vocabulary, spelled: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """What cognates have in common. Numbers and marks stand for themselves."""
    return np.where(words.kind == LETTER, prefix_keys(spelled, PREFIX), words.folded)


def _least(words: Vocabulary) -> Integers:
    """Letters a word must have to tell anything."""
    return np.where(words.kind == LETTER, PREFIX - 1, 1)


def _stems(words: Vocabulary) -> NDArray[np.uint64]:
    """The first six letters of longer words, shorter ones without their plural `s`; numbers and marks as they are."""
    letters = words.letters[:, :STEMMED].copy()
    plural = np.flatnonzero((words.kind == LETTER) & (words.length > 3) & (words.length <= STEMMED))
    plural = plural[letters[plural, words.length[plural] - 1] == ord("s")]
    letters[plural, words.length[plural] - 1] = 0
    return np.where(words.kind == LETTER, prefix_keys(letters, STEMMED), words.folded)


def _join(left: NDArray[np.uint64], left_tells: Bools, right: NDArray[np.uint64], right_tells: Bools) -> tuple[Integers, Integers]:
    """All (i, j) with left[i] == right[j], of those that tell something."""
    keys, _ = numbered(np.concatenate([left, right]))
    left_keys, right_keys = np.where(left_tells, keys[: len(left)], -1), np.where(right_tells, keys[len(left) :], -1)
    size = int(keys.max(initial=-1)) + 1
    members = np.flatnonzero(right_keys >= 0)
    members = members[np.argsort(right_keys[members], kind="stable")]
    sizes = np.bincount(right_keys[members], minlength=size)
    starts = np.concatenate([[0], np.cumsum(sizes)])
    families = sizes * np.bincount(left_keys[left_keys >= 0], minlength=size)
    if families.sum() > MOST_PAIRS:
        by_size = np.argsort(families, kind="stable")
        too_many = by_size[np.cumsum(families[by_size]) > MOST_PAIRS]
        left_keys[np.isin(left_keys, too_many)] = -1
    used = np.flatnonzero(left_keys >= 0)
    repeats = sizes[left_keys[used]]
    rows = np.repeat(used, repeats)
    within = np.arange(len(rows)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
    return rows, members[np.repeat(starts[left_keys[used]], repeats) + within]


def _shared_prefix(left: NDArray[np.uint32], right: NDArray[np.uint32]) -> Integers:
    """Number of equal first letters of pairs of words."""
    equal = (left == right) & (left != 0)
    count: Integers = np.where(equal.all(axis=1), equal.shape[1], equal.argmin(axis=1))
    return count
