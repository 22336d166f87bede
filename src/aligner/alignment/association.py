"""Which words of one vocabulary go with which of another: cognates, numbers, marks, stems, and the entries of a lexicon.

An association is a sparse matrix (words of one side x words of the other) with values in 0..1: how surely the second word is
accounted for when the first is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.alignment.lexicon import numbers_of
from aligner.alignment.tokens import STEM, fold_all

if TYPE_CHECKING:
    from aligner.alignment.lexicon import Lexicon

__all__ = ["by_lexicon", "by_stem", "by_surface"]

PREFIX = 4
"""Cognates share at least this many first letters."""
STEPS = 256
"""Associations are multiples of 1 / this, so that their sums are exact, whatever the order they are added up in."""
LEAST = 0.1
"""Weaker associations are left out: there are many of them, and they add nothing but cost."""
MOST_FORMS = 100
"""Words with one stem that the lexicon is asked for; a hostile text may have any number."""
MOST_PAIRS = 20_000_000
"""Pairs of words with the same beginning that are compared, the largest families left out: a bound on time and memory."""
SPELLED = 16
"""Letters of a word that are compared."""
STEM_WEIGHT = 0.7
"""How far the lexicon's entry of a stem counts, beside that of a word."""
LEXICON_SATURATION = 4.0
"""A word with translation probability p is accounted for by 1 - exp(-p * this)."""


def by_surface(source: Sequence[str], target: Sequence[str]) -> sparse.csr_matrix:
    """Numbers and marks that are the same; words with the same beginning, the more alike the surer.

    A shared beginning of l letters in words of at most n letters counts (l / n - 0.3) / 0.5, at most 1 (Simard, Foster and Isabelle
    1992 take four equal letters for a cognate).
    """
    left, right = [_spelling(w) for w in fold_all(source)], [_spelling(w) for w in fold_all(target)]
    rows, columns = _join([_prefix(w) for w in left], [_prefix(w) for w in right])
    shared = _shared_prefix(left, right, rows, columns)
    longest = np.maximum(_lengths(left)[rows], _lengths(right)[columns])
    is_word = np.array([w[:1].isalpha() for w in left], dtype=bool)[rows]
    strength = np.where(is_word, np.clip((shared / np.maximum(longest, 1) - 0.3) / 0.5, 0.0, 1.0), 1.0)
    return _matrix(strength, rows, columns, len(source), len(target))


def by_stem(left: Sequence[str], right: Sequence[str]) -> sparse.csr_matrix:
    """Words of one language that are forms of the same word, roughly: 1 where stems are equal."""
    rows, columns = _join([_stem(w) for w in fold_all(left)], [_stem(w) for w in fold_all(right)])
    return _matrix(np.ones(len(rows)), rows, columns, len(left), len(right))


def by_lexicon(source: Sequence[str], target: Sequence[str], lexicon: Lexicon) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
    """How surely source words account for target words, and target words for source words: (source x target, target x source).

    The words' own entries, and those of their stems, which count less.
    """
    words, stems = lexicon.words, lexicon.stems
    left, right = fold_all(source), fold_all(target)
    rows, columns = numbers_of(words.source, source, left), numbers_of(words.target, target, right)
    forward, backward = _saturated(words.forward, rows, columns), _saturated(words.backward, columns, rows)
    if stems.forward.nnz:
        rows, columns = _stem_numbers(stems.source, left), _stem_numbers(stems.target, right)
        forward = forward.maximum(_saturated(stems.forward, rows, columns, STEM_WEIGHT))
        backward = backward.maximum(_saturated(stems.backward, columns, rows, STEM_WEIGHT))
    return forward, backward


def _stem_numbers(known: dict[str, int], folded: Sequence[str]) -> NDArray[np.int64]:
    """Row of each word's stem; -1 for unknown stems, and for those of more words than a language has."""
    numbers = np.fromiter((known.get(word[:STEM], -1) for word in folded), np.int64, len(folded))
    counts = np.bincount(numbers + 1, minlength=len(known) + 1)
    counts[0] = 0
    numbers[counts[numbers + 1] > MOST_FORMS] = -1
    return numbers


def _saturated(table: sparse.csr_matrix, rows: NDArray[np.int64], columns: NDArray[np.int64], weight: float = 1.0) -> sparse.csr_matrix:
    """The table's rows and columns of the given numbers (-1: not in the lexicon), saturated and weighted.

    Several words may have the same number: each takes the entry's values.
    """
    known = np.flatnonzero(rows >= 0)
    part = (table[rows[known]] @ _picked(columns, table.shape[1]).T).tocoo()
    saturated = weight * (1.0 - np.exp(-LEXICON_SATURATION * part.data.astype(np.float64)))
    return _matrix(saturated, known[part.row], part.col, len(rows), len(columns))


def _picked(numbers: NDArray[np.int64], size: int) -> sparse.csr_matrix:
    """Words x entries, 1 where the word has the entry."""
    known = numbers >= 0
    indptr = np.concatenate([[0], np.cumsum(known)])
    return sparse.csr_matrix((np.ones(int(known.sum()), np.float64), numbers[known], indptr), shape=(len(numbers), size))


def _matrix(values: NDArray[np.floating], rows: NDArray[np.int64], columns: NDArray[np.int64], n: int, m: int) -> sparse.csr_matrix:
    exact = np.rint(values * STEPS) / STEPS
    keep = exact >= LEAST
    return sparse.csr_matrix((exact[keep], (rows[keep], columns[keep])), shape=(n, m))


def _spelling(word: str) -> str:
    """Of a folded word: numbers without separators; Spanish `est-` as English `st-`."""
    if word.isalpha():
        return word[1:] if word.startswith("es") and len(word) > PREFIX and word[2] not in "aeiou" else word
    return word.replace(".", "").replace(",", "")


def _prefix(word: str) -> str:
    """What cognates have in common; empty for words too short to tell. Numbers and marks stand for themselves."""
    if len(word) >= PREFIX - 1:
        return word[:PREFIX] if word.isalpha() else word
    return "" if word.isalpha() else word


def _stem(word: str) -> str:
    if not word.isalpha():
        return word.replace(".", "").replace(",", "")
    if len(word) > 6:
        return word[:6]
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


def _join(left: Sequence[str], right: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """All (i, j) with left[i] == right[j], empty strings left out."""
    numbers: dict[str, int] = {}
    for key in right:
        if key:
            numbers.setdefault(key, len(numbers))
    right_keys = np.array([numbers.get(key, -1) for key in right], dtype=np.int64)
    left_keys = np.array([numbers.get(key, -1) for key in left], dtype=np.int64)
    members = np.flatnonzero(right_keys >= 0)
    members = members[np.argsort(right_keys[members], kind="stable")]
    sizes = np.bincount(right_keys[members], minlength=len(numbers))
    starts = np.concatenate([[0], np.cumsum(sizes)])
    families = sizes * np.bincount(left_keys[left_keys >= 0], minlength=len(numbers))
    if families.sum() > MOST_PAIRS:
        by_size = np.argsort(families, kind="stable")
        too_many = by_size[np.cumsum(families[by_size]) > MOST_PAIRS]
        left_keys[np.isin(left_keys, too_many)] = -1
    used = np.flatnonzero(left_keys >= 0)
    repeats = sizes[left_keys[used]]
    rows = np.repeat(used, repeats)
    within = np.arange(len(rows)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
    return rows, members[np.repeat(starts[left_keys[used]], repeats) + within]


def _lengths(words: Sequence[str]) -> NDArray[np.int64]:
    return np.array([len(w) for w in words], dtype=np.int64)


def _shared_prefix(left: Sequence[str], right: Sequence[str], rows: NDArray[np.int64], columns: NDArray[np.int64]) -> NDArray[np.int64]:
    """Number of equal first letters of each pair of words, at most SPELLED."""
    letters = [np.array(words, dtype=f"<U{SPELLED}") for words in (left, right)]
    codes = [x.view(np.uint32).reshape(len(x), SPELLED) if len(x) else np.zeros((0, SPELLED), np.uint32) for x in letters]
    a, b = codes[0][rows], codes[1][columns]
    equal = (a == b) & (a != 0)
    return np.where(equal.all(axis=1), SPELLED, equal.argmin(axis=1))
