"""Requests that are aligned together: their evidence, their blocks, and both passes over them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.blocks import Block, cut
from aligner.alignment.cosines import EmbeddedSegments
from aligner.alignment.documents import left_out_alone, literalness
from aligner.alignment.evidence import Evidence
from aligner.alignment.gathering import build_evidence, length_ratios
from aligner.alignment.lattices import Again, AlignedBlock, OtherNulls, align_blocks
from aligner.alignment.link_model import Weights
from aligner.alignment.name_features import Names
from aligner.alignment.omissions import FOUND, surely_missing
from aligner.alignment.requests import Request, fixed_blocks, text_of
from aligner.bitext import Link
from aligner.embeddings.encoder import Encoder

__all__ = ["Batch"]

Floats = NDArray[np.float64]

DOUBT = 0.95
"""Blocks with a link of a lower posterior are aligned again with embeddings (chosen on newsbench 2008 and 2010)."""
NULL_DOUBT = 0.98
"""The same for segments that are left out."""

MANY = 8
"""Segments of both sides from which a block of a single text is not embedded."""


class Batch:
    """Requests that are aligned together, one after the other: their evidence and their blocks."""

    def __init__(self, requests: Sequence[Request], evidence: Evidence, ratios: Floats, blocks: Sequence[tuple[int, Block, bool]]) -> None:
        """`blocks`: the number of the request, the block, and whether it is an anchor."""
        self.requests, self.evidence = requests, evidence
        self.owners = np.array([number for number, _, _ in blocks], dtype=np.int64)
        self.blocks = [block for _, block, _ in blocks]
        self.is_anchor = [is_anchor for _, _, is_anchor in blocks]
        sizes = np.array([(0, 0), *((len(request.source), len(request.target)) for request in requests)])
        self.starts = [(int(i), int(j)) for i, j in np.cumsum(sizes, axis=0)]
        """Where each document begins, and where the last one ends: (source, target) segments."""
        self.origins = [self.starts[number] for number in self.owners.tolist()]
        self.ratios = ratios[self.owners]
        self.parts = evidence.directions() if requests and requests[0].profile() == "mt" else [evidence]
        """The evidence whose scores are averaged. Both directions of translation at once have more errors than the mean of both."""

    @classmethod
    def of(cls, requests: Sequence[Request]) -> Batch:
        """Gather the evidence of requests of one kind, and cut them into blocks."""
        evidence = build_evidence(requests)
        parts: list[tuple[int, Block, bool]] = []
        row = column = 0
        for number, request in enumerate(requests):
            parts += ((number, part, is_anchor) for part, is_anchor in fixed_blocks(request, row, column))
            row, column = row + len(request.source), column + len(request.target)
        pieces = iter(cut(evidence, [part for _, part, is_anchor in parts if not is_anchor]))
        blocks = [(number, block, is_anchor) for number, part, is_anchor in parts for block in ([part] if is_anchor else next(pieces))]
        return cls(requests, evidence, length_ratios(requests, evidence), blocks)

    def align(self, weights: Weights) -> list[AlignedBlock]:
        """Align all blocks without embeddings."""
        aligned = align_blocks(self.parts, self.blocks, self.origins, self.ratios, weights)
        return [
            _certain(block, origin, one) if is_anchor else one
            for block, origin, is_anchor, one in zip(self.blocks, self.origins, self.is_anchor, aligned, strict=True)
            if one is not None
        ]

    def align_again(
        self, aligned: Sequence[AlignedBlock], encoder: Encoder, base: Weights, weights: Weights, whole: Sequence[bool]
    ) -> list[AlignedBlock]:
        """Align blocks whose links are in doubt, and all blocks of the requests for which `whole` is true, with embeddings."""
        chosen = [
            not is_anchor
            and 0 not in block.size
            and (self.requests[owner].embed_all or whole[owner] or _is_in_doubt(one))
            and not self._is_one_text(block)
            for block, owner, is_anchor, one in zip(self.blocks, self.owners.tolist(), self.is_anchor, aligned, strict=True)
        ]
        if not any(chosen):
            return list(aligned)
        known = self.again(aligned, encoder, base, chosen)
        again = align_blocks(self.parts, self.blocks, self.origins, self.ratios, weights, known)
        return [new or old for new, old in zip(again, aligned, strict=True)]

    def _is_one_text(self, block: Block) -> bool:
        """Whether a side says the same in all its segments, of which there are many: vectors do not tell them apart."""
        if min(block.size) < MANY:
            return False
        return any(len(set(texts[start:stop])) == 1 for texts, (start, stop) in zip(self.texts, (block.source, block.target), strict=True))

    @cached_property
    def texts(self) -> tuple[list[str], list[str]]:
        """The texts of all segments of both sides."""
        source = [text_of(segment) for request in self.requests for segment in request.source]
        return source, [text_of(segment) for request in self.requests for segment in request.target]

    def again(self, aligned: Sequence[AlignedBlock], encoder: Encoder, base: Weights, chosen: Sequence[bool]) -> Again:
        """What is known for aligning the chosen blocks again."""
        literal = np.array([literalness(parts) for parts in self.by_request(aligned)])
        kept = self.by_request([one for one, again in zip(aligned, chosen, strict=True) if not again], np.array(chosen))
        firsts = {int(owner): origin for owner, origin in zip(self.owners, self.origins, strict=True)}
        others: dict[tuple[int, int], OtherNulls] = {firsts[owner]: left_out_alone(parts) for owner, parts in enumerate(kept) if parts}
        sure = None
        if self.requests[0].lexicon is not None:
            # Without one, too much seems left out for its lengths to be judged (docs/benchmarks.md).
            missing = [self._missing(owner, parts) for owner, parts in enumerate(self.by_request(aligned))]
            sure = np.concatenate([one for one, _ in missing]), np.concatenate([other for _, other in missing])
            sums = {owner: float(one.sum() + other.sum()) for owner, (one, other) in enumerate(missing)}
            others = {origin: (sums[owner] / FOUND, sum(map(len, missing[owner]))) for owner, origin in firsts.items()}
        again = [block for block, is_chosen in zip(self.blocks, chosen, strict=True) if is_chosen]
        segments = EmbeddedSegments(encoder, *self.texts, self.starts, again)
        return Again(base, segments, chosen, literal[self.owners], Names.of(self.evidence), others, sure)

    def _missing(self, owner: int, parts: Sequence[AlignedBlock]) -> tuple[Floats, Floats]:
        """How surely each segment of a request is missing."""
        sides = zip(self.texts, self.starts[owner], self.starts[owner + 1], strict=True)
        source, target = ([len(text) for text in texts[start:stop]] for texts, start, stop in sides)
        return surely_missing([link for part in parts for link in part.links], source, target)

    def by_request(self, aligned: Sequence[AlignedBlock], without: NDArray[np.bool_] | None = None) -> list[list[AlignedBlock]]:
        """The blocks of each request; `without`: those that are not among the aligned ones."""
        found: list[list[AlignedBlock]] = [[] for _ in self.requests]
        owners = self.owners if without is None else self.owners[~without]
        for owner, one in zip(owners.tolist(), aligned, strict=True):
            found[owner].append(one)
        return found


def _is_in_doubt(aligned: AlignedBlock) -> bool:
    return any(link.posterior < (NULL_DOUBT if link.is_null else DOUBT) for link in aligned.links)


def _certain(block: Block, origin: tuple[int, int], aligned: AlignedBlock) -> AlignedBlock:
    """An anchor is linked, whatever the model thinks of it."""
    link = Link((block.source[0] - origin[0],), (block.target[0] - origin[1],))
    return AlignedBlock([link], aligned.path, aligned.segments, aligned.background)
