"""Articles as bags of terms: what is compared when nobody kept which article renders which.

A term is a word in small letters without accents, or a number without its separators ("1.234,5" and "1,234.5" are the same term).
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.lexicon.lexicon import Lexicon
from aligner.lexicon.tokens import fold

__all__ = ["ArticleTerms", "collect_terms", "find_terms", "term_translations"]

LONGEST_ARTICLE = 100_000
"""Characters of an article that are looked at."""
MAX_TRANSLATIONS = 6
"""Translations of a word that are used, the most likely first. Set by hand."""
KNOWN_LITERAL = 0.4
"""Strength (0..1) of a word that both sides write alike although the lexicon has other translations for it. Set by hand."""
STEM_LETTERS = 6
"""Words that no lexicon knows also match by this many first letters ("zapoteca", "Zapotec"). Set by hand."""
STEM_STRENGTH = 0.5
"""Strength (0..1) of such a match. Set by hand."""
_TERM = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_SEPARATORS = str.maketrans("", "", ".,")
_SENTENCE_END = re.compile(r"[.!?…][^\w\s]{0,3}\s+|\n")
MOST_SENTENCES = 100
"""Sentences of an article that are compared one by one."""


@dataclass(frozen=True)
class ArticleTerms:
    """The terms of many articles, sentence by sentence.

    `sentences`: shape (sentences, terms), how often each sentence has each term (0 to 255), those of an article together; `starts`: shape
    (articles + 1,), where the sentences of each article begin; `spread`: shape (terms,), how many articles have each term.
    """

    terms: tuple[str, ...]
    sentences: sparse.csr_matrix
    starts: NDArray[np.int64]
    spread: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def counts(self, first: int, end: int) -> sparse.csr_matrix:
        """How often each of some articles (by number, from `first` to before `end`) has each term, shape (articles, terms)."""
        starts = self.starts[first : end + 1]
        sentences = self.sentences[starts[0] : starts[-1]].astype(np.float32)
        ones = np.ones(sentences.shape[0], np.float32)
        of_article = sparse.csr_matrix((ones, np.arange(len(ones)), starts - starts[0]), shape=(len(starts) - 1, len(ones)))
        counts = sparse.csr_matrix(of_article @ sentences)
        counts.sort_indices()
        return counts


def find_terms(text: str) -> list[str]:
    """The terms of a text, in order.

    >>> find_terms("Según Lula, 1.250 casas en 2024")
    ['segun', 'lula', '1250', 'casas', 'en', '2024']
    """
    found = _TERM.findall(text[:LONGEST_ARTICLE].lower())
    return [term.translate(_SEPARATORS) if term[0].isdecimal() else fold(term) for term in found]


def collect_terms(texts: Iterable[str]) -> ArticleTerms:
    """The terms of articles, which are read one by one and not kept."""
    numbers: dict[str, int] = {}
    sentences = _Rows()
    starts, spread = array("q", [0]), array("q")
    for text in texts:
        of_article: set[int] = set()
        for sentence in _SENTENCE_END.split(text[:LONGEST_ARTICLE])[:MOST_SENTENCES]:
            counts = Counter(numbers.setdefault(term, len(numbers)) for term in find_terms(sentence))
            if counts:
                sentences.add(counts)
                of_article |= counts.keys()
        spread.extend([0] * (len(numbers) - len(spread)))
        for number in of_article:
            spread[number] += 1
        starts.append(len(sentences))
    return ArticleTerms(tuple(numbers), sentences.matrix(len(numbers)), np.frombuffer(starts, np.int64), np.array(spread, np.int64))


class _Rows:
    """A sparse matrix while it is made, row by row, in little memory."""

    def __init__(self) -> None:
        self._columns, self._values, self._ends = array("i"), array("B"), array("q", [0])

    def __len__(self) -> int:
        return len(self._ends) - 1

    def add(self, counts: Mapping[int, int]) -> None:
        """Add a row: by column how often it has it; 255 for all that is more."""
        for column, count in sorted(counts.items()):
            self._columns.append(column)
            self._values.append(min(count, 255))
        self._ends.append(len(self._columns))

    def matrix(self, width: int) -> sparse.csr_matrix:
        """The matrix of all rows."""
        values, columns, ends = (np.frombuffer(part, part.typecode) for part in (self._values, self._columns, self._ends))
        return sparse.csr_matrix((values, columns, ends), shape=(len(self), width))


def term_translations(source: tuple[str, ...], target: tuple[str, ...], lexicon: Lexicon | None) -> sparse.csr_matrix:
    """How strongly (0..1) each source term stands for each target term, shape (source terms, target terms).

    Terms written alike match; others through the lexicon, and words that it does not know by their first letters.
    """
    columns = {term: number for number, term in enumerate(target)}
    folded = [] if lexicon is None else [fold(word) for word in lexicon.words.target]
    translations = {} if lexicon is None else _lexicon_rows(lexicon, folded, columns)
    known_targets = set(folded)
    stems: dict[str, list[int]] = {}
    for term, number in columns.items():
        if term not in known_targets and term.isalpha() and len(term) >= STEM_LETTERS:
            stems.setdefault(term[:STEM_LETTERS], []).append(number)
    rows: list[int] = []
    found: list[int] = []
    strengths: list[float] = []
    for row, term in enumerate(source):
        strength = dict(translations.get(term, ()))
        known = bool(strength)
        if term in columns:
            strength[columns[term]] = max(KNOWN_LITERAL if known else 1.0, strength.get(columns[term], 0.0))
        elif not known and term.isalpha():
            for column in stems.get(term[:STEM_LETTERS], ())[:MAX_TRANSLATIONS]:
                strength[column] = STEM_STRENGTH
        rows += [row] * len(strength)
        found += strength.keys()
        strengths += strength.values()
    matrix = sparse.csr_matrix((np.array(strengths, np.float32), (rows, found)), shape=(len(source), len(target)))
    matrix.sort_indices()
    return matrix


def _lexicon_rows(lexicon: Lexicon, folded: Sequence[str], columns: dict[str, int]) -> dict[str, list[tuple[int, float]]]:
    """The strongest translations of each source word (without accents) among the target terms: (column, strength).

    `folded`: the target words of the lexicon without accents.
    """
    targets: NDArray[np.int64] = np.array([columns.get(word, -1) for word in folded], np.int64)
    wanted = np.flatnonzero(targets >= 0)
    forward, backward = lexicon.strengths[0], lexicon.strengths[1]
    best = forward[:, wanted].maximum(backward[wanted].T.tocsr()).tocsr()
    best.sort_indices()
    ends = best.indptr.tolist()
    found: dict[str, list[tuple[int, float]]] = {}
    for word, row in lexicon.words.source.items():
        start, end = ends[row], ends[row + 1]
        if start < end:
            places, data = targets[wanted[best.indices[start:end]]], best.data[start:end]
            order = np.argsort(-data, kind="stable")[:MAX_TRANSLATIONS]
            found.setdefault(fold(word), []).extend((int(places[i]), float(data[i])) for i in order)
    return found
