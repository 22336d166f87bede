"""From blocks of segments to links: filling grids with evidence, scoring, and decoding, many blocks at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.blocks import Block
from aligner.alignment.evidence import Evidence, Matched, match
from aligner.alignment.features import Grid
from aligner.alignment.model import Weights, link_scores
from aligner.alignment.search import LINK_TYPES, best_paths, posteriors
from aligner.bitext import Link

__all__ = ["AlignedBlock", "align_blocks", "grids"]

RUN = 3000
"""Source segments whose evidence is gathered at a time."""
CELLS = 60_000
"""Nodes of all lattices of a grid: few enough for the arrays to stay in the processor's cache."""
LEAST_GAIN = 0.49
"""A link is taken when its posterior exceeds this: about half the F1 reached, which maximises the expected F1."""


@dataclass(frozen=True)
class AlignedBlock:
    """Links of a block (segment numbers of the batch), and how alike its segments are.

    `path`: sum over segments of the coverage of their links, `segments` their number; `background`: mean coverage of all pairs of single
    segments of the block.
    """

    links: list[Link]
    path: float
    segments: int
    background: float


def align_blocks(evidence: Evidence, blocks: Sequence[Block], ratios: NDArray[np.float32], weights: Weights) -> list[AlignedBlock]:
    """Align every block. `ratios`: target characters per source character, for each block."""
    done: list[AlignedBlock | None] = [None] * len(blocks)
    for number, block in enumerate(blocks):
        if 0 in block.size:
            done[number] = _one_sided(block)
    for members, grid in grids(evidence, blocks, ratios):
        for number, aligned in zip(members, _decode(grid, [blocks[k] for k in members], weights), strict=True):
            done[number] = aligned
    return [aligned for aligned in done if aligned is not None]


def _one_sided(block: Block) -> AlignedBlock:
    links = [Link((i,), ()) for i in range(*block.source)] + [Link((), (j,)) for j in range(*block.target)]
    return AlignedBlock(links, 0.0, len(links), 0.0)


def grids(evidence: Evidence, blocks: Sequence[Block], ratios: NDArray[np.float32]) -> Iterator[tuple[list[int], Grid]]:
    """Grids of blocks of similar size, with the numbers of their blocks; blocks with an empty side are left out."""
    for run in _runs(blocks):
        first, last = blocks[run[0]], blocks[run[-1]]
        rows, columns = slice(first.source[0], last.source[1]), slice(first.target[0], last.target[1])
        row_block = np.repeat(np.arange(len(run)), [blocks[k].size[0] for k in run])
        column_block = np.repeat(np.arange(len(run)), [blocks[k].size[1] for k in run])
        in_target, in_source = match(evidence, rows, columns, row_block, column_block)
        groups = _groups([blocks[k] for k in run])
        filled = _Filling(evidence, rows, columns, [blocks[k] for k in run], groups)
        target_arrays = filled.scatter(in_target, row_block, column_block)
        source_arrays = filled.scatter(in_source, row_block, column_block)
        for group, on_target, on_source in zip(groups, target_arrays, source_arrays, strict=True):
            members = [run[k] for k in group]
            yield members, filled.grid(group, on_target, on_source, ratios[members])


def _runs(blocks: Sequence[Block]) -> Iterator[list[int]]:
    """Neighbouring blocks of together about RUN source segments."""
    run: list[int] = []
    size = 0
    for number, block in enumerate(blocks):
        if run and size + max(block.size) > RUN:
            yield run
            run, size = [], 0
        run.append(number)
        size += max(block.size)
    if run:
        yield run


def _groups(blocks: Sequence[Block]) -> list[list[int]]:
    """Blocks of similar size together, at most CELLS nodes of the padded lattices to a group."""
    order = sorted((k for k, block in enumerate(blocks) if 0 not in block.size), key=lambda k: (max(blocks[k].size), blocks[k].size, k))
    groups: list[list[int]] = []
    n = m = 0
    for k in order:
        rows, columns = blocks[k].size
        n, m = max(n, rows), max(m, columns)
        if groups and (len(groups[-1]) + 1) * n * m <= CELLS:
            groups[-1].append(k)
        else:
            groups.append([k])
            n, m = rows, columns
    return groups


class _Filling:
    """Where the evidence of a run of blocks goes in the arrays of their groups."""

    def __init__(self, evidence: Evidence, rows: slice, columns: slice, blocks: Sequence[Block], groups: Sequence[Sequence[int]]) -> None:
        self.blocks, self.groups = blocks, groups
        self.row_start = np.array([block.source[0] - rows.start for block in blocks])
        self.column_start = np.array([block.target[0] - columns.start for block in blocks])
        self.group_of, self.place_of = np.full(len(blocks), -1), np.zeros(len(blocks), dtype=np.int64)
        for number, group in enumerate(groups):
            self.group_of[group] = number
            self.place_of[group] = np.arange(len(group))
        self.shapes = [self._shape(group) for group in groups]
        self.source_mass, self.target_mass = evidence.source_mass()[rows], evidence.target_mass()[columns]
        self.source_length, self.target_length = evidence.source_lengths[rows], evidence.target_lengths[columns]

    def _shape(self, group: Sequence[int]) -> tuple[int, int, int]:
        sizes = [self.blocks[k].size for k in group]
        return max(n for n, _ in sizes), max(m for _, m in sizes), len(group)

    def scatter(
        self, matched: Matched, row_block: NDArray[np.int64], column_block: NDArray[np.int64]
    ) -> list[tuple[NDArray[np.float32], NDArray[np.float32]]]:
        """Weights and moments of each group as dense arrays (source, target, lattice)."""
        block = row_block[matched.source]
        row, column = matched.source - self.row_start[block], matched.target - self.column_start[block]
        group = self.group_of[block]
        order = np.argsort(group, kind="stable")
        bounds = np.searchsorted(group[order], np.arange(len(self.groups) + 1))
        arrays = []
        for number, shape in enumerate(self.shapes):
            part = order[bounds[number] : bounds[number + 1]]
            where = (row[part], column[part], self.place_of[block[part]])
            weight, moment = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
            weight[where], moment[where] = matched.weight[part], matched.moment[part]
            arrays.append((weight, moment))
        return arrays

    def grid(
        self,
        group: Sequence[int],
        on_target: tuple[NDArray[np.float32], NDArray[np.float32]],
        on_source: tuple[NDArray[np.float32], NDArray[np.float32]],
        ratios: NDArray[np.float32],
    ) -> Grid:
        """The grid of a group."""
        n, m, _ = on_target[0].shape
        source = [(self.row_start[k], self.blocks[k].size[0]) for k in group]
        target = [(self.column_start[k], self.blocks[k].size[1]) for k in group]
        return Grid(
            target_matched=on_target[0],
            source_matched=on_source[0],
            target_moment=on_target[1],
            source_moment=on_source[1],
            target_mass=_columns(self.target_mass, target, m),
            source_mass=_columns(self.source_mass, source, n),
            target_length=_columns(self.target_length, target, m),
            source_length=_columns(self.source_length, source, n),
            length_ratio=ratios,
            sizes=[self.blocks[k].size for k in group],
        )


def _columns(values: NDArray[np.float32], spans: Sequence[tuple[int, int]], length: int) -> NDArray[np.float32]:
    """Stretches of values side by side, padded with 1: (length, stretches)."""
    columns = np.ones((length, len(spans)), np.float32)
    for k, (start, size) in enumerate(spans):
        columns[:size, k] = values[start : start + size]
    return columns


def _decode(grid: Grid, blocks: Sequence[Block], weights: Weights) -> Iterator[AlignedBlock]:
    scores = link_scores(grid, weights)
    probability, _ = posteriors(scores, grid.sizes)
    paths = best_paths(np.where(np.isfinite(scores), probability - LEAST_GAIN, -np.inf), grid.sizes)
    in_target = np.minimum(grid.target_matched / grid.target_mass[None], 1)
    in_source = np.minimum(grid.source_matched / grid.source_mass[:, None], 1)
    similarity = np.sqrt(in_target * in_source)
    for k, (block, path) in enumerate(zip(blocks, paths, strict=True)):
        alike = similarity[: block.size[0], : block.size[1], k]
        links, total = [], 0.0
        for number, i, j in path:
            a, b = LINK_TYPES[number]
            alone = _unlinked(scores[..., k], i, j, a, b)
            links.append(
                Link(
                    tuple(range(block.source[0] + i - a, block.source[0] + i)),
                    tuple(range(block.target[0] + j - b, block.target[0] + j)),
                    score=float(scores[number, i, j, k]) - alone,
                    posterior=min(float(probability[number, i, j, k]), 1.0),
                    crossing=_crossing(alike, i, j, block) if (a, b) == (2, 2) else (),
                )
            )
            if a and b:
                total += (a + b) * _coverage(grid, k, slice(i - a, i), slice(j - b, j))
        yield AlignedBlock(links, total, sum(block.size), float(alike.mean()))


def _unlinked(scores: NDArray[np.float64], i: int, j: int, a: int, b: int) -> float:
    """Score of leaving the segments of a link unlinked."""
    omitted = sum(float(scores[0, row, j]) for row in range(i - a + 1, i + 1))
    return omitted + sum(float(scores[1, i, column]) for column in range(j - b + 1, j + 1))


def _crossing(alike: NDArray[np.float32], i: int, j: int, block: Block) -> tuple[tuple[int, int], ...]:
    """The one-to-one links inside a link of two and two, when its segments changed places."""
    crossed = alike[i - 2, j - 1] + alike[i - 1, j - 2]
    if crossed <= alike[i - 2, j - 2] + alike[i - 1, j - 1]:
        return ()
    source, target = block.source[0] + i, block.target[0] + j
    return ((source - 2, target - 1), (source - 1, target - 2))


def _coverage(grid: Grid, k: int, rows: slice, columns: slice) -> float:
    in_target = grid.target_matched[rows, columns, k].sum() / grid.target_mass[columns, k].sum()
    in_source = grid.source_matched[rows, columns, k].sum() / grid.source_mass[rows, k].sum()
    return float(np.sqrt(min(in_target, 1.0) * min(in_source, 1.0)))
