"""Whether two lists of segments are translations of each other at all.

A logistic model over what the alignment of the whole shows. `scripts/train/alignment.py` fits it, for each kind of evidence, to pairs of
known kind: parts of articles with their translations, against those of other articles, shuffled ones, and texts of another language.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.lattices import AlignedBlock
from aligner.alignment.requests import Request, text_of
from aligner.bitext import Link

__all__ = ["PARALLEL", "document_measures", "document_similarity", "says_the_same"]

PARALLEL = 0.25
"""Documents whose probability is lower do not look like translations of each other. The probability was fitted to as many pairs that are
none as that are; people mostly give texts that are, and a false alarm on those costs more trust than it saves.
"""
COPIED = 0.5
"""Share of a side's letters in segments that are the same on both sides, from which it is a copy and not a translation."""
LEAST_WORDS = 3
"""Shorter segments (names, figures) may well be the same in both languages."""


def document_measures(parts: Sequence[AlignedBlock], n: int, m: int) -> NDArray[np.float64]:
    """The measures of an alignment of n source and m target segments, of which there is at least one each (model.MEASURES)."""
    segments = sum(part.segments for part in parts)
    coverage = sum(part.path for part in parts) / segments
    background = sum(part.background * part.segments for part in parts) / segments
    links = [link for part in parts for link in part.links]
    linked = sum(len(link.source) + len(link.target) for link in links if not link.is_null) / segments
    confidence = sum(link.posterior * (len(link.source) + len(link.target)) for link in links) / segments
    contrast, length = coverage - background, np.log(segments)
    return np.array([1.0, coverage, contrast, contrast * length, linked, confidence, length, abs(np.log((n + 1) / (m + 1)))])


def document_similarity(measures: NDArray[np.float64], weights: NDArray[np.float64]) -> float:
    """Probability that the two are translations of each other."""
    return float(1.0 / (1.0 + np.exp(-np.clip(measures @ weights, -50, 50))))


def says_the_same(request: Request, links: Sequence[Link]) -> bool:
    """Whether linked segments are mostly the same text: a copy, or both sides in one language."""
    pairs = [
        (" ".join([text_of(request.source[i]) for i in a.source]), " ".join([text_of(request.target[j]) for j in a.target])) for a in links
    ]
    # Texts of other lengths are seldom the same, and whole articles of such links are what is mostly given.
    alike = [source for source, target in pairs if abs(len(source) - len(target)) <= 2 and source.casefold() == target.casefold()]
    if not alike:
        return False
    same, total = (sum(len(text) for text in texts if len(text.split()) >= LEAST_WORDS) for texts in (alike, [s for s, _ in pairs]))
    return total > 0 and same >= COPIED * total
