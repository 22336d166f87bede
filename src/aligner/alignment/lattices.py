"""From blocks of segments to links: filling grids with evidence, scoring, and decoding, many blocks at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.blocks import Block
from aligner.alignment.cosines import EmbeddedSegments
from aligner.alignment.evidence import Evidence, Matched, match
from aligner.alignment.features import Grid, Shared
from aligner.alignment.link_model import LEAST_GAIN, Weights, link_scores
from aligner.alignment.name_features import GridNames, Names
from aligner.alignment.own_words import GridOwnWords, match_own_words
from aligner.alignment.runs import in_runs
from aligner.alignment.search import LINK_TYPES, best_paths, posteriors
from aligner.bitext import Link

__all__ = ["Again", "AlignedBlock", "OtherNulls", "align_blocks", "grids"]

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

RUN = 6000
"""Segments of a side whose blocks are sorted into grids together."""
GATHERED = 1500
"""Segments of a side whose evidence is gathered at a time."""
CELLS = 20_000
"""Nodes of all lattices of a grid: few enough for the arrays to stay in the processor's cache."""
PADDING = 2_000
"""Nodes of a grid that may be padding: about what the operations on one more grid cost."""
Matching = Callable[[slice, slice, Integers, Integers], tuple[Matched, ...]]
OtherNulls = tuple[float, float]
"""Segments left out alone, and all segments."""
NO_OTHERS: Mapping[tuple[int, int], OtherNulls] = MappingProxyType({})


@dataclass(frozen=True)
class AlignedBlock:
    """Links of a block (segment numbers of the batch), and how alike its segments are.

    `path`: sum over segments of the coverage of their links, `segments` their number; `background`: mean coverage of all pairs of single
    segments of the block. `cosine_path` and `cosine_background`: the same of cosines; None when it was aligned without embeddings.
    """

    links: list[Link]
    path: float
    segments: int
    background: float
    cosine_path: float | None = None
    cosine_background: float | None = None

    def moved(self, source: int, target: int) -> AlignedBlock:
        """The same with segments that count from `source` and `target` further down."""
        if not source and not target:
            return self
        links = [
            replace(
                link,
                source=tuple(i + source for i in link.source),
                target=tuple(j + target for j in link.target),
                crossing=tuple((i + source, j + target) for i, j in link.crossing),
            )
            for link in self.links
        ]
        return replace(self, links=links)


@dataclass(frozen=True)
class Again:
    """Which blocks are aligned a second time, with embeddings, and what the first time has shown.

    `base`: the weights of the first time. `chosen`: for each block, whether it is; none with an empty side. `literalness`: of each
    block's document, mean coverage of linked segments, 0..1. `names`: the names and numbers of all segments. `others`: by origin, what
    is known of the blocks of the document that are not chosen. `missing`: how surely each segment of both sides is missing;
    with it, `others` are of the whole document.
    """

    base: Weights
    segments: EmbeddedSegments
    chosen: Sequence[bool]
    literalness: Floats
    names: Names
    others: Mapping[tuple[int, int], OtherNulls] = field(default_factory=dict)
    missing: tuple[Floats, Floats] | None = None


def align_blocks(
    evidence: Sequence[Evidence],
    blocks: Sequence[Block],
    origins: Sequence[tuple[int, int]],
    ratios: Floats,
    weights: Weights,
    again: Again | None = None,
) -> list[AlignedBlock | None]:
    """Align every block, or those that are chosen to be aligned again (None for the others).

    `evidence`: of the same segments, with parts of what is known of them; the mean of the scores is taken. `origins`: the (source, target)
    segments of the batch from which each block's links count: where its document begins. `ratios`: target characters per source character,
    for each block.
    """
    done: list[AlignedBlock | None] = [None] * len(blocks)
    for number, block in enumerate(blocks):
        if 0 in block.size and again is None:
            done[number] = _one_sided(block, origins[number])
    made = zip(*(grids(one, blocks, ratios, again) for one in evidence), strict=True)
    for members, shared, scores in _scored(made, blocks, origins, weights, again):
        moved = [_moved(blocks[k], origins[k]) for k in members]
        for number, aligned in zip(members, _decode(shared, scores, moved, weights.least_null), strict=True):
            done[number] = aligned
    return done


def _scored(
    made: Iterator[tuple[tuple[list[int], Grid], ...]],
    blocks: Sequence[Block],
    origins: Sequence[tuple[int, int]],
    weights: Weights,
    again: Again | None,
) -> Iterator[tuple[list[int], Shared, Floats]]:
    """The scores of all links, grid by grid, with the numbers of its blocks and what its features share.

    `made`: the grids of the same blocks, by the evidence in them.
    """
    base = again.base if again else None
    scored = (_mean_scores(same, weights, base) for same in made)
    if not weights.runs.any():
        yield from scored
        return
    # What is left out of a document is known when all of it has been scored.
    numbers = {origin: number for number, origin in enumerate(dict.fromkeys(origins))}
    kept = [(members, shared.grid, scores) for members, shared, scores in scored]
    documents = [np.array([numbers[origins[k]] for k in members]) for members, _, _ in kept]
    others = again.others if again else NO_OTHERS
    known = np.array([others.get(origin, (0.0, 0.0)) for origin in numbers]).reshape(-1, 2)
    sure = None
    if again and again.missing:
        spans = [
            ([blocks[k].source for k in members], [blocks[k].target for k in members], grid.target_matched.shape)
            for members, grid, _ in kept
        ]
        source, target = again.missing
        sure = [(_columns(source, own, shape[0], 0.0), _columns(target, other, shape[1], 0.0)) for own, other, shape in spans]
    changed = in_runs([scores for _, _, scores in kept], [grid.sizes for _, grid, _ in kept], documents, weights.runs, known, sure)
    for (members, grid, _), scores in zip(kept, changed, strict=True):
        yield members, Shared(grid), scores


def _mean_scores(same: Sequence[tuple[list[int], Grid]], weights: Weights, base: Weights | None) -> tuple[list[int], Shared, Floats]:
    """The blocks, what the features of the first of their grids share, and the mean of the scores that the grids give."""
    (members, first), *others = same
    scores, shared = link_scores(first, weights, base)
    for _, grid in others:
        scores += link_scores(grid, weights, base)[0]
    return members, shared, scores / len(same) if others else scores


def _moved(block: Block, origin: tuple[int, int]) -> Block:
    (i0, i1), (j0, j1) = block.source, block.target
    return Block((i0 - origin[0], i1 - origin[0]), (j0 - origin[1], j1 - origin[1]))


def _one_sided(block: Block, origin: tuple[int, int]) -> AlignedBlock:
    moved = _moved(block, origin)
    links = [Link((i,), ()) for i in range(*moved.source)] + [Link((), (j,)) for j in range(*moved.target)]
    return AlignedBlock(links, 0.0, len(links), 0.0)


def grids(evidence: Evidence, blocks: Sequence[Block], ratios: Floats, again: Again | None = None) -> Iterator[tuple[list[int], Grid]]:
    """Grids of blocks of similar size, with the numbers of their blocks; blocks with an empty side are left out."""
    wanted = [0 not in block.size and (again is None or again.chosen[k]) for k, block in enumerate(blocks)]
    for run in _runs(range(len(blocks)), blocks, RUN):
        if not any(wanted[k] for k in run):
            continue
        yield from _run_grids(evidence, blocks, ratios, run, wanted, again)


def _run_grids(
    evidence: Evidence, blocks: Sequence[Block], ratios: Floats, run: Sequence[int], wanted: Sequence[bool], again: Again | None
) -> Iterator[tuple[list[int], Grid]]:
    own = [blocks[k] for k in run]
    groups = _groups(own, [wanted[k] for k in run])
    filled = _Filling(evidence, own, groups)
    in_target, in_source = _matched(partial(match, evidence), blocks, run)
    made = [
        ([run[k] for k in group], filled.grid(group, on_target, on_source, ratios[[run[k] for k in group]]))
        for group, on_target, on_source in zip(groups, filled.scatter(in_target), filled.scatter(in_source), strict=True)
    ]
    if again is None:
        yield from made
        return
    names = [filled.scatter(side) for side in _matched(again.names.match, blocks, run)]
    beyond = [filled.scatter(side) for side in _matched(partial(match_own_words, evidence), blocks, run)]
    for number, (members, grid) in enumerate(made):
        on_target, on_source = names[0][number][0], names[1][number][0]
        source, target = ([getattr(blocks[k], side) for k in members] for side in ("source", "target"))
        n, m, _ = on_target.shape
        own_names = _columns(again.names.source.idf, source, n, 0.0), _columns(again.names.target.idf, target, m, 0.0)
        once, repeated = ([side[number] for side in beyond[k : k + 2]] for k in (0, 2))
        cosines, pieces = again.segments.cosines([blocks[k] for k in members])
        yield (
            members,
            replace(
                grid,
                cosines=cosines,
                pieces=pieces,
                literalness=again.literalness[members],
                names=GridNames(on_target, on_source, own_names[1], own_names[0]),
                own_words=(GridOwnWords(*once[0], *once[1]), GridOwnWords(*repeated[0], *repeated[1])),
            ),
        )


def _matched(how: Matching, blocks: Sequence[Block], run: Sequence[int]) -> list[Matched]:
    """What the sides of the blocks of a run account for of each other; segments are those of the batch."""
    pieces = []
    for piece in _runs(run, blocks, GATHERED):
        first, last = blocks[piece[0]], blocks[piece[-1]]
        rows, columns = slice(first.source[0], last.source[1]), slice(first.target[0], last.target[1])
        row_block = np.repeat(np.arange(len(piece)), [blocks[k].size[0] for k in piece])
        column_block = np.repeat(np.arange(len(piece)), [blocks[k].size[1] for k in piece])
        pieces.append([one.moved(rows.start, columns.start) for one in how(rows, columns, row_block, column_block)])
    return [Matched.joined(same) for same in zip(*pieces, strict=True)]


def _runs(numbers: Sequence[int], blocks: Sequence[Block], longest: int) -> Iterator[list[int]]:
    """Neighbouring blocks, given by their numbers, of together about `longest` segments of a side."""
    run: list[int] = []
    size = 0
    for number in numbers:
        larger = max(blocks[number].size)
        if run and size + larger > longest:
            yield run
            run, size = [], 0
        run.append(number)
        size += larger
    if run:
        yield run


def _groups(blocks: Sequence[Block], wanted: Sequence[bool]) -> list[list[int]]:
    """Wanted blocks of similar size together, with at most CELLS nodes to a group, and PADDING of them beyond the blocks' own."""
    order = sorted((k for k in range(len(blocks)) if wanted[k]), key=lambda k: (max(blocks[k].size), blocks[k].size, k))
    groups: list[list[int]] = []
    rows = columns = own = 0
    for k in order:
        n, m = blocks[k].size[0] + 1, blocks[k].size[1] + 1
        rows, columns, own = max(rows, n), max(columns, m), own + n * m
        padded = (len(groups[-1]) + 1) * rows * columns if groups else 0
        if groups and padded <= min(CELLS, own + PADDING):
            groups[-1].append(k)
        else:
            groups.append([k])
            rows, columns, own = n, m, n * m
    return groups


class _Filling:
    """Where the evidence of a run of blocks goes in the arrays of their groups."""

    def __init__(self, evidence: Evidence, blocks: Sequence[Block], groups: Sequence[Sequence[int]]) -> None:
        self.evidence, self.blocks, self.groups = evidence, blocks, groups
        self.first_row, self.first_column = blocks[0].source[0], blocks[0].target[0]
        self.block_of_row = np.repeat(np.arange(len(blocks)), [block.size[0] for block in blocks])
        self.row_start = np.array([block.source[0] for block in blocks])
        self.column_start = np.array([block.target[0] for block in blocks])
        self.group_of, self.place_of = np.full(len(blocks), -1), np.zeros(len(blocks), dtype=np.int64)
        for number, group in enumerate(groups):
            self.group_of[group] = number
            self.place_of[group] = np.arange(len(group))
        self.shapes = [self._shape(group) for group in groups]
        self.source_idf, self.target_idf = evidence.source_idf(), evidence.target_idf()

    def _shape(self, group: Sequence[int]) -> tuple[int, int, int]:
        sizes = [self.blocks[k].size for k in group]
        return max(n for n, _ in sizes), max(m for _, m in sizes), len(group)

    def scatter(self, matched: Matched) -> list[tuple[Floats, Floats]]:
        """Weights and moments of each group as dense arrays (source, target, lattice)."""
        block = self.block_of_row[matched.source - self.first_row]
        row, column = matched.source - self.row_start[block], matched.target - self.column_start[block]
        group = self.group_of[block]
        order = np.argsort(group, kind="stable")
        bounds = np.searchsorted(group[order], np.arange(len(self.groups) + 1))
        arrays = []
        for number, shape in enumerate(self.shapes):
            part = order[bounds[number] : bounds[number + 1]]
            where = (row[part], column[part], self.place_of[block[part]])
            weight, moment = np.zeros(shape, np.float64), np.zeros(shape, np.float64)
            weight[where], moment[where] = matched.weight[part], matched.moment[part]
            arrays.append((weight, moment))
        return arrays

    def grid(self, group: Sequence[int], on_target: tuple[Floats, Floats], on_source: tuple[Floats, Floats], ratios: Floats) -> Grid:
        """The grid of a group."""
        n, m, _ = on_target[0].shape
        source, target = [self.blocks[k].source for k in group], [self.blocks[k].target for k in group]
        evidence = self.evidence
        return Grid(
            target_matched=on_target[0],
            source_matched=on_source[0],
            target_moment=on_target[1],
            source_moment=on_source[1],
            target_idf=_columns(self.target_idf, target, m),
            source_idf=_columns(self.source_idf, source, n),
            target_length=_columns(evidence.target_lengths, target, m),
            source_length=_columns(evidence.source_lengths, source, n),
            length_ratio=ratios,
            sizes=[self.blocks[k].size for k in group],
        )


def _columns(values: NDArray[np.float64], spans: Sequence[tuple[int, int]], length: int, padding: float = 1.0) -> NDArray[np.float64]:
    """Spans of values as columns, padded: (length, spans)."""
    columns = np.full((length, len(spans)), padding)
    for k, (start, stop) in enumerate(spans):
        columns[: stop - start, k] = values[start:stop]
    return columns


def _decode(shared: Shared, scores: Floats, blocks: Sequence[Block], least_null: float) -> list[AlignedBlock]:
    sizes = shared.grid.sizes
    probability, _ = posteriors(scores, sizes)
    # A segment is left out wherever that is written down: between which segments of the other side makes no difference.
    probability[0] = probability[0].sum(axis=1, keepdims=True)
    probability[1] = probability[1].sum(axis=0, keepdims=True)
    least = np.full((len(LINK_TYPES), 1, 1, 1), LEAST_GAIN)
    least[:2] = least_null
    lattice, number, i, j = best_paths(np.where(np.isfinite(scores), probability - least, -np.inf), sizes)
    a, b = np.array(LINK_TYPES).T[:, number]
    posterior = np.minimum(probability[number, i, j, lattice], 1.0).tolist()
    score = (scores[number, i, j, lattice] - _unlinked(scores, lattice, i, j, a, b)).tolist()
    coverage = shared.coverage_of(lattice, i, j, a, b)
    background = shared.background()
    crossed = _crossed(shared.similarity, lattice, i, j, (a == 2) & (b == 2)).tolist()
    bounds = np.searchsorted(lattice, np.arange(len(blocks) + 1)).tolist()
    covered = np.add.reduceat((a + b) * coverage, bounds[:-1])
    cosine_path, cosine_background = _cosine_sums(shared, number, (i, j, lattice), bounds)
    kinds, rows, columns = number.tolist(), i.tolist(), j.tolist()
    done = []
    for k, block in enumerate(blocks):
        start, stop = bounds[k], bounds[k + 1]
        links = []
        for place in range(start, stop):
            size = LINK_TYPES[kinds[place]]
            row, column = block.source[0] + rows[place], block.target[0] + columns[place]
            source, target = tuple(range(row - size[0], row)), tuple(range(column - size[1], column))
            crossing = ((source[0], target[1]), (source[1], target[0])) if crossed[place] else ()
            links.append(Link(source, target, score[place], posterior[place], crossing))
        done.append(AlignedBlock(links, float(covered[k]), sum(block.size), float(background[k]), cosine_path[k], cosine_background[k]))
    return done


def _cosine_sums(
    shared: Shared, number: Integers, ends: tuple[Integers, Integers, Integers], bounds: Sequence[int]
) -> tuple[Sequence[float | None], Sequence[float | None]]:
    """Of each lattice, the sum over segments of the cosines of their links, and the mean cosine of single segments."""
    cosines, (i, j, lattice) = shared.grid.cosines, ends
    if cosines is None:
        nothing = [None] * (len(bounds) - 1)
        return nothing, nothing
    each = np.zeros(len(number))
    for kind, (a, b) in enumerate(LINK_TYPES):
        here = np.flatnonzero(number == kind)
        if a and b and len(here):
            each[here] = (a + b) * cosines[a, b][i[here] - a, j[here] - b, lattice[here]]
    pairs = np.array(shared.grid.sizes).reshape(-1, 2).prod(axis=1)
    return np.add.reduceat(each, bounds[:-1]).tolist(), (cosines[1, 1].sum(axis=(0, 1)) / np.maximum(pairs, 1)).tolist()


def _unlinked(scores: Floats, lattice: Integers, i: Integers, j: Integers, a: Integers, b: Integers) -> Floats:
    """Scores of leaving the segments of links unlinked."""
    omitted = np.where(np.isfinite(scores[0]), scores[0], 0).cumsum(axis=0)
    added = np.where(np.isfinite(scores[1]), scores[1], 0).cumsum(axis=1)
    alone: Floats = omitted[i, j, lattice] - omitted[i - a, j, lattice] + added[i, j, lattice] - added[i, j - b, lattice]
    return alone


def _crossed(similarity: Floats, lattice: Integers, i: Integers, j: Integers, twos: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which links of two and two hold segments that changed places."""
    crossed = np.zeros(len(lattice), dtype=bool)
    k, i, j = lattice[twos], i[twos], j[twos]
    straight = similarity[i - 2, j - 2, k] + similarity[i - 1, j - 1, k]
    crossed[twos] = similarity[i - 2, j - 1, k] + similarity[i - 1, j - 2, k] > straight
    return crossed
