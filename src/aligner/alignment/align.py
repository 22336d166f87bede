"""Aligning pairs of segment lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.association import by_lexicon, by_stem, by_surface
from aligner.alignment.blocks import Block, cut
from aligner.alignment.evidence import Channel, Evidence, View, build_view
from aligner.alignment.lattices import AlignedBlock, align_blocks
from aligner.alignment.lexicon import Lexicon, load_lexicon
from aligner.alignment.model import Weights, load_weights
from aligner.bitext import Alignment, Kind, Link, Segment
from aligner.errors import UsageError

__all__ = ["Request", "align", "align_many", "build_evidence", "length_ratios"]

WAVE = 4000
"""Segments of a side whose documents are taken together."""
PARALLEL = 0.5
"""Documents whose similarity is lower do not look like translations of each other."""


@dataclass(frozen=True)
class Request:
    """Two lists of segments to align, and what is known about them.

    `source_translations`: a machine translation into the target's language of every source segment; `target_translations` the other
    way round. `lexicon`: None for none. `anchors`: (source, target) segments that are certainly linked, one to one.
    `breaks`: places (source, target) that no link may cross: segments before them belong together, and those from them on.
    """

    source: Sequence[str | Segment]
    target: Sequence[str | Segment]
    source_translations: Sequence[str] | None = None
    target_translations: Sequence[str] | None = None
    lexicon: Lexicon | None = None
    anchors: Sequence[tuple[int, int]] = ()
    breaks: Sequence[tuple[int, int]] = ()

    def evidence_names(self) -> tuple[str, ...]:
        """What is used, for people to read."""
        names = []
        if self.source_translations is not None:
            names.append("mt:source")
        if self.target_translations is not None:
            names.append("mt:target")
        if self.lexicon is not None:
            names.append("lexicon")
        return (*names, "cognates", "numbers", "punctuation", "lengths")

    def profile(self) -> str:
        """The kind of evidence, one of model.PROFILES."""
        mt = self.source_translations is not None or self.target_translations is not None
        if mt:
            return "mt" if self.lexicon is None else "mt+lexicon"
        return "surface" if self.lexicon is None else "lexicon"


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
    )
    return next(align_many([request]))


def choose_lexicon(lexicon: Lexicon | bool, source_language: str, target_language: str) -> Lexicon | None:
    """The lexicon to use: the given one, the package's own turned the right way, or None."""
    if isinstance(lexicon, Lexicon):
        return lexicon
    if not lexicon:
        return None
    if (source_language, target_language) == ("es", "en"):
        return load_lexicon()
    return load_lexicon().turned() if (source_language, target_language) == ("en", "es") else None


def align_many(requests: Iterable[Request], *, weights: Weights | None = None) -> Iterator[Alignment]:
    """Align many pairs; the results come in the order of the requests.

    Requests may be a stream: about 4,000 segments are held at a time. `weights`: instead of the shipped ones of the request's profile.
    """
    for wave in _waves(requests):
        yield from _align_wave(wave, weights or load_weights(wave[0].profile()))


def _waves(requests: Iterable[Request]) -> Iterator[list[Request]]:
    """Requests that are taken together: of one kind of evidence, with about WAVE segments."""
    wave: list[Request] = []
    size = 0
    for request in requests:
        _check(request)
        length = max(len(request.source), len(request.target))
        if wave and (size + length > WAVE or _kind(request) != _kind(wave[0])):
            yield wave
            wave, size = [], 0
        wave.append(request)
        size += length
    if wave:
        yield wave


def _kind(request: Request) -> tuple[bool, bool, int]:
    return request.source_translations is not None, request.target_translations is not None, id(request.lexicon)


def _check(request: Request) -> None:
    n, m = len(request.source), len(request.target)
    for name, given, size in (("source", request.source_translations, n), ("target", request.target_translations, m)):
        if given is not None and len(given) != size:
            raise UsageError(f"{len(given)} translations for {size} {name} segments; give one to a segment, in order")
    for name, places, (last_i, last_j) in (("anchor", request.anchors, (n - 1, m - 1)), ("break", request.breaks, (n, m))):
        for i, j in places:
            if not (0 <= i <= last_i and 0 <= j <= last_j):
                raise UsageError(f"{name} {i}:{j} lies outside the {n} source and {m} target segments (numbered from 0)")
    _fixed_blocks(request, 0, 0)


def _fixed_blocks(request: Request, row: int, column: int) -> list[tuple[Block, bool]]:
    """The parts between breaks and anchors, shifted by (row, column); True: an anchor, linked as it is."""
    parts: list[tuple[Block, bool]] = []
    at_i = at_j = 0
    marks = [((i, j), (i + 1, j + 1)) for i, j in request.anchors] + [((i, j), (i, j)) for i, j in request.breaks]
    end = (len(request.source), len(request.target))
    for (i, j), (next_i, next_j) in [*sorted(set(marks)), (end, end)]:
        if i < at_i or j < at_j:
            raise UsageError(f"anchor or break {i}:{j} crosses another; they must rise on both sides")
        parts.append((Block((row + at_i, row + i), (column + at_j, column + j)), False))
        if next_i > i:
            parts.append((Block((row + i, row + next_i), (column + j, column + next_j)), True))
        at_i, at_j = next_i, next_j
    return [part for part in parts if part[0].size != (0, 0)]


def _align_wave(wave: Sequence[Request], weights: Weights) -> Iterator[Alignment]:
    evidence = build_evidence(wave)
    ratios = length_ratios(wave, evidence)
    blocks: list[Block] = []
    fixed: dict[int, Block] = {}
    owners: list[int] = []
    row = column = 0
    for number, request in enumerate(wave):
        for part, is_anchor in _fixed_blocks(request, row, column):
            pieces = [part] if is_anchor else cut(evidence, part)
            if is_anchor:
                fixed[len(blocks)] = part
            blocks += pieces
            owners += [number] * len(pieces)
        row, column = row + len(request.source), column + len(request.target)
    aligned = align_blocks(evidence, blocks, ratios[np.array(owners, dtype=np.int64)], weights)
    yield from _assemble(wave, owners, aligned, fixed)


def _assemble(
    wave: Sequence[Request], owners: Sequence[int], aligned: Sequence[AlignedBlock], fixed: dict[int, Block]
) -> Iterator[Alignment]:
    mine: list[list[int]] = [[] for _ in wave]
    for number, owner in enumerate(owners):
        mine[owner].append(number)
    row = column = 0
    for request, numbers in zip(wave, mine, strict=True):
        links: list[Link] = []
        for number in numbers:
            if number in fixed:
                part = fixed[number]
                links.append(Link((part.source[0] - row,), (part.target[0] - column,)))
            else:
                links += (_shifted(link, row, column) for link in aligned[number].links)
        similarity = _similarity([aligned[number] for number in numbers])
        yield Alignment(tuple(links), request.evidence_names(), similarity, similarity >= PARALLEL)
        row, column = row + len(request.source), column + len(request.target)


def _shifted(link: Link, row: int, column: int) -> Link:
    if not (row or column):
        return link
    return Link(
        tuple(i - row for i in link.source),
        tuple(j - column for j in link.target),
        link.score,
        link.posterior,
        tuple((i - row, j - column) for i, j in link.crossing),
    )


def _similarity(parts: Sequence[AlignedBlock]) -> float:
    """How much two documents look like translations of each other, 0..1."""
    segments = sum(part.segments for part in parts)
    if not segments:
        return 0.0
    path = sum(part.path for part in parts) / segments
    background = sum(part.background * part.segments for part in parts) / segments
    return float(max(path - background, 0.0))


def build_evidence(wave: Sequence[Request]) -> Evidence:
    """Views and channels of requests with the same kinds of evidence, one after the other."""
    source_document = np.repeat(np.arange(len(wave)), [len(request.source) for request in wave])
    target_document = np.repeat(np.arange(len(wave)), [len(request.target) for request in wave])
    source_texts = [segment for request in wave for segment in request.source]
    target_texts = [segment for request in wave for segment in request.target]
    source = build_view([_text(s) for s in source_texts], source_document, _marks(source_texts))
    target = build_view([_text(s) for s in target_texts], target_document, _marks(target_texts))
    return Evidence(
        _text_channel(source, target, wave[0].lexicon),
        _translated(wave, True, source_document, target),
        _translated(wave, False, target_document, source),
        _lengths(source_texts),
        _lengths(target_texts),
    )


def _text_channel(source: View, target: View, lexicon: Lexicon | None) -> Channel:
    surface = by_surface(source.words, target.words)
    if lexicon is None:
        return Channel(source, target, surface, surface.T.tocsr())
    forward, backward = by_lexicon(source.words, target.words, lexicon)
    return Channel(source, target, surface.maximum(forward), surface.T.tocsr().maximum(backward))


def _translated(wave: Sequence[Request], of_source: bool, document: NDArray[np.int64], other: View) -> Channel | None:
    """The channel between a side's machine translation and the other side's text."""
    given = [request.source_translations if of_source else request.target_translations for request in wave]
    texts = [text for translations in given if translations is not None for text in translations]
    if given[0] is None:
        return None
    view = build_view(texts, document)
    stems = by_stem(view.words, other.words)
    turned = stems.T.tocsr()
    return Channel(view, other, stems, turned) if of_source else Channel(other, view, turned, stems)


def _text(segment: str | Segment) -> str:
    return segment if isinstance(segment, str) else segment.text


def _marks(segments: Sequence[str | Segment]) -> list[tuple[str, ...]] | None:
    """Kinds and beginnings of paragraphs, as words that the same kinds and beginnings of the other side account for."""
    if not any(isinstance(segment, Segment) for segment in segments):
        return None
    marks: list[tuple[str, ...]] = []
    paragraph = -1
    for segment in segments:
        if isinstance(segment, str):
            marks.append(())
            continue
        kind = (f"<{segment.kind}>",) if segment.kind != Kind.BODY else ()
        marks.append((*kind, "<paragraph>") if segment.paragraph != paragraph else kind)
        paragraph = segment.paragraph
    return marks


def _lengths(segments: Sequence[str | Segment]) -> NDArray[np.float32]:
    return np.fromiter((len(_text(segment)) + 1 for segment in segments), dtype=np.float32, count=len(segments))


def length_ratios(wave: Sequence[Request], evidence: Evidence) -> NDArray[np.float32]:
    """Target characters per source character of each request, drawn towards 1."""
    ratios = []
    row = column = 0
    for request in wave:
        n, m = len(request.source), len(request.target)
        source, target = evidence.source_lengths[row : row + n].sum(), evidence.target_lengths[column : column + m].sum()
        ratios.append(np.exp(np.clip(0.7 * np.log((target + 1) / (source + 1)), -0.3, 0.3)))
        row, column = row + n, column + m
    return np.array(ratios, dtype=np.float32)
