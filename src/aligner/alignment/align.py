"""Aligning pairs of segment lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import isfinite

import numpy as np

from aligner.alignment.blocks import Block, cut
from aligner.alignment.documents import PARALLEL, document_measures, document_similarity, says_the_same
from aligner.alignment.gathering import build_evidence, length_ratios
from aligner.alignment.lattices import AlignedBlock, align_blocks
from aligner.alignment.link_model import Weights, load_weights
from aligner.alignment.requests import Request, check, fixed_blocks
from aligner.bitext import Alignment, Link, Segment
from aligner.errors import InternalError
from aligner.lexicon.lexicon import Lexicon, load_lexicon, load_reversed_lexicon

__all__ = ["align", "align_many", "align_parts", "choose_lexicon"]

WAVE = 5000
"""Segments of a side whose documents are taken together."""


def align(
    source: Sequence[str | Segment],
    target: Sequence[str | Segment],
    *,
    source_language: str = "es",
    target_language: str = "en",
    source_translations: Sequence[str] | None = None,
    target_translations: Sequence[str] | None = None,
    lexicon: Lexicon | bool = True,
    anchors: Sequence[tuple[int, int]] = (),
    breaks: Sequence[tuple[int, int]] = (),
) -> Alignment:
    """Align two lists of segments, each a plain string or a Segment.

    Every segment is in exactly one link, in order; links of two and two may hold a crossing. `lexicon`: True for the one that comes with
    the package (Spanish and English, either way round; for other languages there is none), False for none, or one of your own.
    For many small pairs `align_many` is much faster.

    Raises UsageError when translations are not one to a segment, or anchors and breaks cross or lie outside.
    """
    request = Request(
        source,
        target,
        source_translations,
        target_translations,
        choose_lexicon(lexicon, source_language, target_language),
        anchors,
        breaks,
        source_language,
        target_language,
    )
    return next(align_many([request]))


def choose_lexicon(lexicon: Lexicon | bool, source_language: str, target_language: str) -> Lexicon | None:
    """The lexicon to use: the given one, the package's own in the right direction, or None."""
    if isinstance(lexicon, Lexicon):
        return lexicon
    if not lexicon:
        return None
    if (source_language, target_language) == ("es", "en"):
        return load_lexicon()
    return load_reversed_lexicon() if (source_language, target_language) == ("en", "es") else None


def align_many(requests: Iterable[Request], *, weights: Weights | None = None) -> Iterator[Alignment]:
    """Align many pairs; the results come in the order of the requests, and do not depend on which requests come together.

    Requests may be a stream: about 5,000 segments are held at a time. `weights`: instead of the shipped ones of the
    request's profile. Raises UsageError as `align` does.
    """
    for wave in _waves(requests):
        yield from _align_wave(wave, weights or load_weights(wave[0].profile()))


def _waves(requests: Iterable[Request]) -> Iterator[list[Request]]:
    """Requests that are taken together: of one kind of evidence, with about WAVE segments."""
    wave: list[Request] = []
    size = 0
    for request in requests:
        check(request)
        own = request.size()
        if wave and (size + own > WAVE or request.kind() != wave[0].kind()):
            yield wave
            wave, size = [], 0
        wave.append(request)
        size += own
    if wave:
        yield wave


def _align_wave(wave: Sequence[Request], weights: Weights) -> list[Alignment]:
    alignments = []
    for request, parts in zip(wave, align_parts(wave, weights), strict=True):
        links = tuple(link for part in parts for link in part.links)
        n, m = len(request.source), len(request.target)
        similarity = document_similarity(document_measures(parts, n, m), weights.document) if n and m else 0.0
        _check_numbers(links, similarity)
        parallel = similarity >= PARALLEL and not says_the_same(request, links)
        alignments.append(Alignment(links, request.evidence_names(), similarity, parallel))
    return alignments


def _check_numbers(links: Sequence[Link], similarity: float) -> None:
    """Raise InternalError when a figure is no number: nothing that is computed from it would be one."""
    if not isfinite(similarity) or not all(isfinite(link.score) and isfinite(link.posterior) for link in links):
        raise InternalError("the alignment has a figure that is no number: a fault of aligner; report it with the two articles")


def align_parts(wave: Sequence[Request], weights: Weights) -> list[list[AlignedBlock]]:
    """The aligned blocks of each request, their segments numbered as the request's are."""
    evidence = build_evidence(wave)
    ratios = length_ratios(wave, evidence)
    parts: list[tuple[int, Block, bool]] = []
    origins = []
    row = column = 0
    for number, request in enumerate(wave):
        parts += ((number, part, is_anchor) for part, is_anchor in fixed_blocks(request, row, column))
        origins.append((row, column))
        row, column = row + len(request.source), column + len(request.target)
    pieces = iter(cut(evidence, [part for _, part, is_anchor in parts if not is_anchor]))
    blocks = [(number, block, is_anchor) for number, part, is_anchor in parts for block in ([part] if is_anchor else next(pieces))]
    owners = [number for number, _, _ in blocks]
    starts = [origins[number] for number in owners]
    aligned = align_blocks(evidence, [block for _, block, _ in blocks], starts, ratios[np.array(owners, dtype=np.int64)], weights)
    found: list[list[AlignedBlock]] = [[] for _ in wave]
    for (number, block, is_anchor), one in zip(blocks, aligned, strict=True):
        found[number].append(_certain(block, origins[number], one) if is_anchor else one)
    return found


def _certain(block: Block, origin: tuple[int, int], aligned: AlignedBlock) -> AlignedBlock:
    """An anchor is linked, whatever the model thinks of it."""
    link = Link((block.source[0] - origin[0],), (block.target[0] - origin[1],))
    return AlignedBlock([link], aligned.path, aligned.segments, aligned.background)
