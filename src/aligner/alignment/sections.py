"""Cutting very long requests into sections that are aligned one after the other, so that memory does not grow with them.

A path through the whole document is found first (`coarse`); a section ends where, near the path, the cut into blocks is certain.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from aligner.alignment.blocks import CHUNK, Block, certain_cuts
from aligner.alignment.coarse import Floats, Path, find_path, random_vectors, sums_of_chunks
from aligner.alignment.evidence import build_view
from aligner.alignment.gathering import associations, build_evidence, translated_associations
from aligner.alignment.requests import Request, fixed_blocks, text_of
from aligner.lexicon.vocabulary import Vocabulary, number_keys, tokenize

__all__ = ["LONGEST", "sections"]

LONGEST = 8_000
"""Segments of a side up to which a request is aligned at once."""
SECTION = 5_000
"""Source segments after which a section is ended at the next certain place."""
AT_ONCE = 4_000
"""Segments whose words are read at a time. A multiple of CHUNK."""
WINDOW = 96
"""Source segments in which a certain place is looked for."""


def sections(request: Request) -> list[tuple[Request, tuple[int, int]]]:
    """Parts of a request in order, without anchors and breaks of their own, and where they begin; anchors are parts, too."""
    if max(len(request.source), len(request.target)) <= LONGEST:
        return [(request, (0, 0))]
    parts: list[tuple[Request, tuple[int, int]]] = []
    for block, is_anchor in fixed_blocks(request, 0, 0):
        for piece in [block] if is_anchor else _pieces(request, block):
            part = _part(request, piece)
            parts.append((replace(part, anchors=((0, 0),)) if is_anchor else part, (piece.source[0], piece.target[0])))
    return parts


def _part(request: Request, block: Block) -> Request:
    """A part of a request, without its anchors and breaks."""
    source, target = slice(*block.source), slice(*block.target)
    one, other = request.source_translations, request.target_translations
    return replace(
        request,
        source=request.source[source],
        target=request.target[target],
        source_translations=None if one is None else one[source],
        target_translations=None if other is None else other[target],
        anchors=(),
        breaks=(),
    )


def _pieces(request: Request, block: Block) -> Iterator[Block]:
    if max(block.size) <= LONGEST or 0 in block.size:
        yield block
        return
    path = find_path(*_vectors(_part(request, block)), block.source, block.target, CHUNK)
    i, j = block.source[0], block.target[0]
    at, step = i + SECTION, WINDOW
    while at < block.source[1] - SECTION // 2:
        found = _certain_place(request, block, path, at, j)
        if found is not None and (found[0] > i and found[1] >= j):
            yield Block((i, found[0]), (j, found[1]))
            i, j = found
            at, step = i + SECTION, WINDOW
        else:
            # Documents without certain places are not searched all through.
            at, step = at + step, min(2 * step, SECTION)
    yield Block((i, block.source[1]), (j, block.target[1]))


def _certain_place(request: Request, block: Block, path: Path, at: int, after: int) -> tuple[int, int] | None:
    """A certain cut in the window that begins at a source segment; the middle one of several."""
    start = block.source[0]
    stop = min(at + WINDOW, block.source[1])
    low, high = max(int(path.low[at - start]), after), int(path.high[stop - 1 - start])
    if not 0 < high - low <= 4 * WINDOW:
        return None
    window = Block((at, stop), (low, high))
    cuts = certain_cuts(build_evidence([_part(request, window)]), Block((0, stop - at), (0, high - low)))
    near = [(at + i, low + j) for i, j in cuts if path.low[at + i - start] <= low + j <= path.high[at + i - start]]
    return near[len(near) // 2] if near else None


def _vectors(request: Request) -> tuple[Floats, Floats]:
    """Vectors of the chunks of both sides, read AT_ONCE segments at a time."""
    source, target = [text_of(s) for s in request.source], [text_of(s) for s in request.target]
    vocabulary = _vocabulary(target)
    projection = random_vectors(vocabulary)
    left: list[Floats] = []
    for texts in _slabs(source):
        view = build_view(texts, np.zeros(len(texts), np.int64))
        forward = associations(view.vocabulary, vocabulary, request.lexicon)[0]
        left.append(sums_of_chunks(view.weights, (0, len(texts)), CHUNK, (forward @ projection).toarray()))
    if request.source_translations is not None:
        for number, texts in enumerate(_slabs(request.source_translations)):
            view = build_view(texts, np.zeros(len(texts), np.int64))
            forward = translated_associations(view.vocabulary, vocabulary, request)
            left[number] = left[number] + sums_of_chunks(view.weights, (0, len(texts)), CHUNK, (forward @ projection).toarray())
    right: list[Floats] = []
    for texts in _slabs(target):
        view = build_view(texts, np.zeros(len(texts), np.int64))
        right.append(sums_of_chunks(view.weights, (0, len(texts)), CHUNK, random_vectors(view.vocabulary).toarray()))
    return np.concatenate(left), np.concatenate(right)


def _slabs(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    return (texts[start : start + AT_ONCE] for start in range(0, len(texts), AT_ONCE))


def _vocabulary(texts: Sequence[str]) -> Vocabulary:
    """The different words of texts."""
    known: Vocabulary | None = None
    for part in _slabs(texts):
        words = tokenize(part).vocabulary
        known = words if known is None else Vocabulary.joined([known, words])
        known = known[number_keys(known.exact)[1]]
    if known is None:
        raise ValueError("no texts")
    return known
