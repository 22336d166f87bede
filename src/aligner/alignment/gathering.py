"""From requests to evidence: the views and channels of a batch of requests, one after the other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from aligner.alignment.evidence import Channel, Evidence, View, at_once, build_view
from aligner.alignment.requests import Request, text_of
from aligner.bitext import Kind, Segment
from aligner.languages.pair import Side
from aligner.lexicon.association import by_lexicon, by_stem, by_surface
from aligner.lexicon.lexicon import Lexicon
from aligner.lexicon.vocabulary import Vocabulary

__all__ = ["associations", "build_evidence", "length_ratios", "translated_associations"]


def build_evidence(batch: Sequence[Request]) -> Evidence:
    """Views and channels of requests with the same kinds of evidence, one after the other."""
    source_document = np.repeat(np.arange(len(batch)), [len(request.source) for request in batch])
    target_document = np.repeat(np.arange(len(batch)), [len(request.target) for request in batch])
    source_segments = [segment for request in batch for segment in request.source]
    target_segments = [segment for request in batch for segment in request.target]
    source_texts, target_texts = [text_of(s) for s in source_segments], [text_of(s) for s in target_segments]
    segments = len(source_texts) + len(target_texts)
    source, target = at_once(
        segments,
        lambda: build_view(source_texts, source_document, _marks([request.source for request in batch])),
        lambda: build_view(target_texts, target_document, _marks([request.target for request in batch])),
    )
    texts, translated = at_once(
        segments,
        lambda: _text_channel(source, target, batch[0].lexicon),
        lambda: _translated(batch, Side.SOURCE, source_document, target),
    )
    return Evidence(
        texts,
        translated,
        _translated(batch, Side.TARGET, target_document, source),
        _lengths(source_texts),
        _lengths(target_texts),
        # Where words of the two languages are matched by their spelling alone, a text says little about the other.
        counts_both=batch[0].profile() == "mt, other languages",
    )


def _text_channel(source: View, target: View, lexicon: Lexicon | None) -> Channel:
    return Channel(source, target, *associations(source.vocabulary, target.vocabulary, lexicon))


def associations(source: Vocabulary, target: Vocabulary, lexicon: Lexicon | None) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
    """How surely words of two languages account for each other: (source x target, target x source)."""
    surface = by_surface(source, target)
    if lexicon is None:
        return surface, surface.T.tocsr()
    forward, backward = by_lexicon(source, target, lexicon)
    return surface.maximum(forward), surface.T.tocsr().maximum(backward)


def translated_associations(translated: Vocabulary, text: Vocabulary, request: Request) -> sparse.csr_matrix:
    """How surely words of a translation account for those of a text of the same language."""
    stems = by_stem(translated, text)
    if request.profile() == "mt, other languages":
        # Stems are cut for English and Spanish; elsewhere the more letters two words share, the surer they are forms of one.
        stems = stems.maximum(by_surface(translated, text))
    return stems


def _translated(batch: Sequence[Request], side: Side, document: NDArray[np.int64], other: View) -> Channel | None:
    """The channel between a side's machine translation and the other side's text."""
    given = [request.source_translations if side is Side.SOURCE else request.target_translations for request in batch]
    texts = [text for translations in given if translations is not None for text in translations]
    if given[0] is None:
        return None
    view = build_view(texts, document)
    stems = translated_associations(view.vocabulary, other.vocabulary, batch[0])
    reversed_ = stems.T.tocsr()
    return Channel(view, other, stems, reversed_) if side is Side.SOURCE else Channel(other, view, reversed_, stems)


def _marks(sides: Sequence[Sequence[str | Segment]]) -> list[tuple[str, ...]] | None:
    """Kinds and beginnings of paragraphs, as words that the same kinds and beginnings of the other side account for."""
    if not any(isinstance(segment, Segment) for side in sides for segment in side):
        return None
    marks: list[tuple[str, ...]] = []
    for side in sides:
        paragraph = -1
        for segment in side:
            if isinstance(segment, str):
                marks.append(())
                continue
            kind = (f"<{segment.kind}>",) if segment.kind != Kind.BODY else ()
            marks.append((*kind, "<paragraph>") if segment.paragraph != paragraph else kind)
            paragraph = segment.paragraph
    return marks


def _lengths(texts: Sequence[str]) -> NDArray[np.float64]:
    return np.fromiter(map(len, texts), dtype=np.float64, count=len(texts)) + 1


def length_ratios(batch: Sequence[Request], evidence: Evidence) -> NDArray[np.float64]:
    """Target characters per source character of each request, drawn towards 1."""
    ratios = []
    row = column = 0
    for request in batch:
        n, m = len(request.source), len(request.target)
        source, target = evidence.source_lengths[row : row + n].sum(), evidence.target_lengths[column : column + m].sum()
        ratios.append(np.exp(np.clip(0.7 * np.log((target + 1) / (source + 1)), -0.3, 0.3)))
        row, column = row + n, column + m
    return np.array(ratios, dtype=np.float64)
