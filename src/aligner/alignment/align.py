"""Aligning pairs of segment lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import isfinite
from types import MappingProxyType

from aligner.alignment.batches import Batch
from aligner.alignment.calibration import calibrated
from aligner.alignment.documents import PARALLEL, document_measures, document_similarity, says_the_same
from aligner.alignment.lattices import AlignedBlock
from aligner.alignment.link_model import Weights, load_weights
from aligner.alignment.moved import with_moved
from aligner.alignment.order import in_any_order
from aligner.alignment.requests import Request, check, without_surplus
from aligner.alignment.sections import sections
from aligner.bitext import Alignment, Link, Segment
from aligner.embeddings.encoder import Encoder
from aligner.errors import InternalError, PackageError
from aligner.languages.pair import DEFAULT_PAIR, Language, LanguagePair
from aligner.lexicon.lexicon import Lexicon, load_lexicon, load_reversed_lexicon

__all__ = ["align", "align_many", "align_parts", "choose_lexicon"]

BATCH = 5000
"""Segments of a side whose documents are taken together."""
SURE = 0.9
"""Documents that are less surely translations without embeddings are aligned with embeddings as a whole."""
Aligned = tuple[list[AlignedBlock], float]
"""The aligned blocks of a request, and how probably it is a translation."""
NO_WEIGHTS: Mapping[str, Weights] = MappingProxyType({})


def align(
    source: Sequence[str | Segment],
    target: Sequence[str | Segment],
    *,
    source_language: str = DEFAULT_PAIR.source,
    target_language: str = DEFAULT_PAIR.target,
    source_translations: Sequence[str] | None = None,
    target_translations: Sequence[str] | None = None,
    lexicon: Lexicon | bool = True,
    anchors: Sequence[tuple[int, int]] = (),
    breaks: Sequence[tuple[int, int]] = (),
    encoder: Encoder | None = None,
    embed_all: bool = False,
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
        encoder,
        embed_all,
    )
    return next(align_many([request]))


def choose_lexicon(lexicon: Lexicon | bool, source_language: str, target_language: str) -> Lexicon | None:
    """The lexicon to use: the given one, the package's own in the right direction, or None."""
    if isinstance(lexicon, Lexicon):
        return lexicon
    if not lexicon:
        return None
    languages = LanguagePair(source_language, target_language)
    if not languages.has_tables:
        return None
    return load_lexicon() if languages.source == Language.SPANISH else load_reversed_lexicon()


def align_many(requests: Iterable[Request], *, weights: Mapping[str, Weights] = NO_WEIGHTS) -> Iterator[Alignment]:
    """Align many pairs; the results come in the order of the requests, and do not depend on which requests come together.

    Requests may be a stream: about 5,000 segments are held at a time. `weights`: by profile, instead of the shipped ones.
    Raises UsageError as `align` does.
    """
    for batch in _batches(requests):
        yield from _alignments(*_aligned(batch, weights), weights)


def _batches(requests: Iterable[Request]) -> Iterator[list[Request]]:
    """Requests that are taken together: of one kind of evidence, with about BATCH segments."""
    batch: list[Request] = []
    size = 0
    for given in requests:
        check(given)
        request = without_surplus(given)
        own = request.size()
        if batch and (size + own > BATCH or request.kind() != batch[0].kind()):
            yield batch
            batch, size = [], 0
        batch.append(request)
        size += own
    if batch:
        yield batch


def _tried(requests: Sequence[Request], weights: Mapping[str, Weights]) -> tuple[Sequence[Request], list[Aligned]]:
    """The requests and their blocks; without embeddings when the encoder fails."""
    try:
        return requests, align_parts(requests, weights)
    except PackageError:
        if requests[0].encoder is None:
            raise
        without = [replace(request, encoder=None) for request in requests]
        return without, align_parts(without, weights)


def _aligned(requests: Sequence[Request], weights: Mapping[str, Weights]) -> tuple[Sequence[Request], list[Aligned]]:
    """The requests and their blocks. One that is alone may be long: it is aligned section by section; most have one section."""
    if len(requests) > 1:
        return _tried(requests, weights)
    (request,) = requests
    found: list[Aligned] = []
    for part, start in sections(request):
        (aligned,), ((blocks, similarity),) = _tried([part], weights)
        request = request if aligned.encoder else replace(request, encoder=None)
        found.append(([block.moved(*start) for block in blocks], similarity))
    sizes = [sum(block.segments for block in blocks) for blocks, _ in found]
    similarity = sum(size * similarity for size, (_, similarity) in zip(sizes, found, strict=True)) / max(sum(sizes), 1)
    return [request], [([block for blocks, _ in found for block in blocks], similarity)]


def _alignments(requests: Sequence[Request], aligned: Sequence[Aligned], weights: Mapping[str, Weights]) -> list[Alignment]:
    def by_themselves(given: Sequence[Request]) -> list[tuple[list[Link], float]]:
        return [one for batch in _batches(given) for one in _links(_aligned(batch, weights)[1])]

    ordered = in_any_order(requests, _links(aligned), by_themselves)
    moved = with_moved(requests, [links for links, _ in ordered], by_themselves)
    done = []
    for request, found, (_, similarity) in zip(requests, moved, ordered, strict=True):
        links = _calibrated(request, found, weights)
        _check_numbers(links, similarity)
        parallel = similarity >= PARALLEL and not says_the_same(request, links)
        done.append(Alignment(links, request.evidence_names(), similarity, parallel))
    return done


def _calibrated(request: Request, links: Sequence[Link], weights: Mapping[str, Weights]) -> tuple[Link, ...]:
    """The links with calibrated posteriors; anchors are certain."""
    profile = request.embedded_profile() if request.encoder else request.profile()
    numbers = (weights.get(profile) or load_weights(profile)).calibration
    anchors = {((i,), (j,)) for i, j in request.anchors}
    found = calibrated(links, numbers)
    return tuple(old if (old.source, old.target) in anchors else new for old, new in zip(links, found, strict=True))


def _links(aligned: Sequence[Aligned]) -> list[tuple[list[Link], float]]:
    """Links of requests, and how probably they are translations."""
    return [([link for block in blocks for link in block.links], similarity) for blocks, similarity in aligned]


def _check_numbers(links: Sequence[Link], similarity: float) -> None:
    """Raise InternalError when a score or probability is NaN or infinite, so that nothing is computed from it."""
    if not isfinite(similarity) or not all(isfinite(link.score) and isfinite(link.posterior) for link in links):
        raise InternalError("the alignment has a score that is not a number: an error of aligner itself; report it with the two articles")


def align_parts(requests: Sequence[Request], weights: Mapping[str, Weights] = NO_WEIGHTS) -> list[Aligned]:
    """The aligned blocks of each request, their segments numbered as the request's are, and how probably it is a translation."""
    batch = Batch.of(requests)
    base = weights.get(requests[0].profile()) or load_weights(requests[0].profile())
    aligned = batch.align(base)
    encoder = requests[0].encoder
    if encoder is None:
        return [(blocks, _similarity(blocks, request, base)) for blocks, request in zip(batch.by_request(aligned), requests, strict=True)]
    embedded = weights.get(requests[0].embedded_profile()) or load_weights(requests[0].embedded_profile())
    before = batch.by_request(aligned)
    similar = [_similarity(blocks, request, base) for blocks, request in zip(before, requests, strict=True)]
    aligned = batch.align_again(aligned, encoder, base, embedded, [similarity < SURE for similarity in similar])
    done = []
    for blocks, request, similarity in zip(batch.by_request(aligned), requests, similar, strict=True):
        if similarity < SURE and blocks:
            measures = document_measures(blocks, len(request.source), len(request.target))
            if len(measures) == len(embedded.document):
                done.append((blocks, document_similarity(measures, embedded.document)))
                continue
        done.append((blocks, similarity))
    return done


def _similarity(blocks: Sequence[AlignedBlock], request: Request, weights: Weights) -> float:
    n, m = len(request.source), len(request.target)
    return document_similarity(document_measures(blocks, n, m)[: len(weights.document)], weights.document) if n and m else 0.0
