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

__all__ = ["PARALLEL", "document_measures", "document_similarity", "left_out_alone", "literalness", "says_the_same"]

PARALLEL = 0.25
"""Documents whose probability is lower do not look like translations of each other. The probability was fitted to as many pairs that are
none as that are; people mostly give texts that are, and a false alarm on those costs more trust than it saves.
"""
LITERAL_STEPS = 64
LONGEST_FITTED = 160
"""Segments of both sides of the longest documents that the model was fitted to; longer ones are taken as these."""
COPIED = 0.5
"""Share of a side's letters in segments that are the same on both sides, from which it is a copy and not a translation."""
LEAST_WORDS = 3
"""Shorter segments (names, figures) may well be the same in both languages."""


def document_measures(parts: Sequence[AlignedBlock], n: int, m: int) -> NDArray[np.float64]:
    """The measures of an alignment of n source and m target segments, of which there is at least one each.

    They are those of link_model.MEASURES; when all blocks were aligned with embeddings those of COSINE_MEASURES follow.
    """
    segments = sum(part.segments for part in parts)
    coverage = sum(part.path for part in parts) / segments
    background = sum(part.background * part.segments for part in parts) / segments
    links = [link for part in parts for link in part.links]
    linked = sum(len(link.source) + len(link.target) for link in links if not link.is_null) / segments
    confidence = sum(link.posterior * (len(link.source) + len(link.target)) for link in links) / segments
    contrast, length = coverage - background, np.log(min(segments, LONGEST_FITTED))
    measures = [1.0, coverage, contrast, contrast * length, linked, confidence, length, abs(np.log((n + 1) / (m + 1)))]
    embedded = [part for part in parts if part.cosine_path is not None and part.cosine_background is not None]
    # A block with an empty side is not aligned at all.
    if embedded and len(embedded) == sum(part.cosine_path is not None or not _is_one_sided(part) for part in parts):
        cosine = sum(part.cosine_path or 0.0 for part in embedded) / segments
        apart = cosine - sum((part.cosine_background or 0.0) * part.segments for part in embedded) / segments
        measures += [cosine, apart, apart * length]
    return np.array(measures)


def _is_one_sided(part: AlignedBlock) -> bool:
    return all(not link.source for link in part.links) or all(not link.target for link in part.links)


def literalness(parts: Sequence[AlignedBlock]) -> float:
    """Mean coverage of linked segments, as a multiple of 1 / LITERAL_STEPS; 0.5 when there are none."""
    linked = sum(len(link.source) + len(link.target) for part in parts for link in part.links if not link.is_null)
    mean = sum(part.path for part in parts) / linked if linked else 0.5
    return round(mean * LITERAL_STEPS) / LITERAL_STEPS


def left_out_alone(parts: Sequence[AlignedBlock]) -> tuple[int, int]:
    """How many segments are left out without a neighbour of their side, and how many segments there are."""
    alone = segments = 0
    for part in parts:
        segments += part.segments
        for side in ("source", "target"):
            left_out = [False, *(link.is_null for link in part.links for _ in getattr(link, side)), False]
            alone += sum(left_out[k] and not left_out[k - 1] and not left_out[k + 1] for k in range(1, len(left_out) - 1))
    return alone, segments


def document_similarity(measures: NDArray[np.float64], weights: NDArray[np.float64]) -> float:
    """Probability that the two are translations of each other."""
    return float(1.0 / (1.0 + np.exp(-np.clip(measures @ weights, -50, 50))))


def says_the_same(request: Request, links: Sequence[Link]) -> bool:
    """Whether linked segments are mostly the same text: a copy, or both sides in one language."""
    same = total = 0
    for link in links:
        source = " ".join([text_of(request.source[i]) for i in link.source])
        if len(source.split()) >= LEAST_WORDS:
            total += len(source)
            target = " ".join([text_of(request.target[j]) for j in link.target])
            same += len(source) if abs(len(source) - len(target)) <= 2 and source.casefold() == target.casefold() else 0
    return total > 0 and same >= COPIED * total
