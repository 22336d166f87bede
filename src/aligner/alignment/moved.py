"""Passages that stand at another place in the translation.

Links rise on both sides, so a paragraph that was moved comes out as left out at its old place and added at its new one. What was left
out is therefore compared with what was added: runs of such segments in which some are each other's best are aligned by themselves, and
are one passage when they look like translations of each other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from aligner.alignment.evidence import Evidence, match
from aligner.alignment.gathering import build_evidence
from aligner.alignment.requests import Request, part_of
from aligner.bitext import Link

__all__ = ["with_moved"]

Floats = NDArray[np.float64]
Found = tuple[Sequence[Link], float]
"""Links of a request, and the probability that it is a translation."""
AlignAll = Callable[[Sequence[Request]], Sequence[Found]]
"""Aligns requests of one kind by themselves."""
Span = tuple[int, int]
Passage = tuple[int, Span, Span]
"""The number of a request, and source and target segments."""

LEAST_ALIKE = 0.15
"""Share of the words of two segments that must account for each other before it is tried whether one is the other's translation."""
MOST_COMPARED = 2_000
"""Segments of a side without a counterpart; of a document with more, nothing is looked for: it would take too much memory."""
LEAST_SURE = 0.5
LEAST_SURE_ALONE = 0.9
"""How probable it must be that two passages are translations of each other; and two single segments. Chosen on newsbench 2008 and 2010."""
LEAST_SCORE_ALONE = 12.0
"""The score that the link of two single segments must have, as well; chosen likewise."""
LEAST_POSTERIOR = 0.5
EDGE = 3
"""Segments beside a passage that are tried with it."""


def with_moved(requests: Sequence[Request], links_of: Sequence[Sequence[Link]], align: AlignAll) -> list[tuple[Link, ...]]:
    """The links of each request; those of moved segments have them as their `counterpart`.

    The requests are of one kind of evidence. A link from which something was moved is a null link, as is the one to which it was moved.
    """
    left_out = [_left_out(own) for own in links_of]
    some = [
        k
        for k, (source, target) in enumerate(left_out)
        if 0 < min(len(source), len(target)) <= MOST_COMPARED >= max(len(source), len(target))
    ]
    parts = [part_of(requests[k], *left_out[k]) for k in some]
    pairs = [
        (k, rows, columns)
        for k, found in zip(some, _candidates(parts, [left_out[k] for k in some]), strict=True)
        for rows, columns in found
    ]
    found = [(pair, links) for pair, links in zip(pairs, _passages(requests, pairs, align), strict=True) if links]
    wider = [(k, _widened(rows, left_out[k][0]), _widened(columns, left_out[k][1])) for (k, rows, columns), _ in found]
    moved: list[list[Link]] = [[] for _ in requests]
    for ((k, _, _), links), more in zip(found, _passages(requests, wider, align), strict=True):
        moved[k] += more if _segments(more) > _segments(links) else links
    return [_marked(own, _once(passages)) for own, passages in zip(links_of, moved, strict=True)]


def _passages(requests: Sequence[Request], pairs: Sequence[Passage], align: AlignAll) -> list[list[Link]]:
    """The links of each passage, [] for those that do not look like translations of each other."""
    passages = []
    tried = align([part_of(requests[k], range(*rows), range(*columns)) for k, rows, columns in pairs]) if pairs else []
    for (_, (row, _), (column, _)), (found, probability) in zip(pairs, tried, strict=True):
        kept = [link for link in found if not link.is_null and link.posterior >= LEAST_POSTERIOR]
        alone = len(kept) == 1
        if probability < (LEAST_SURE_ALONE if alone else LEAST_SURE) or (alone and kept[0].score < LEAST_SCORE_ALONE):
            kept = []
        passages.append(
            [replace(link, source=tuple(row + i for i in link.source), target=tuple(column + j for j in link.target)) for link in kept]
        )
    return passages


def _widened(span: Span, left_out: Sequence[int]) -> Span:
    """The span with up to EDGE segments on each side that were left out, too."""
    known, (first, last) = set(left_out), span
    while first - 1 in known and span[0] - first < EDGE:
        first -= 1
    while last in known and last - span[1] < EDGE:
        last += 1
    return first, last


def _segments(links: Sequence[Link]) -> set[tuple[int, int]]:
    """The segments of links, with their side."""
    return {(0, i) for link in links for i in link.source} | {(1, j) for link in links for j in link.target}


def _once(links: Sequence[Link]) -> list[Link]:
    """The links without those of which an earlier one has a segment."""
    kept: list[Link] = []
    taken: set[tuple[int, int]] = set()
    for link in links:
        own = _segments([link])
        if not own & taken:
            kept.append(link)
            taken |= own
    return kept


def _left_out(links: Sequence[Link]) -> tuple[list[int], list[int]]:
    """Source and target segments of null links whose counterpart is not known yet."""
    source = [i for link in links if not link.target and not link.counterpart for i in link.source]
    target = [j for link in links if not link.source and not link.counterpart for j in link.target]
    return source, target


def _candidates(parts: Sequence[Request], numbers: Sequence[tuple[list[int], list[int]]]) -> list[list[tuple[Span, Span]]]:
    """For each part the spans of segments (first, past the last) that may be one passage. `numbers`: of its segments in the document."""
    if not parts:
        return []
    evidence = build_evidence(parts)
    found: list[list[tuple[Span, Span]]] = []
    row = column = 0
    similar = _similarities(evidence, parts)
    for part, (source, target) in zip(parts, numbers, strict=True):
        stop_row, stop_column = row + len(part.source), column + len(part.target)
        here = [(source[i - row], target[j - column]) for i, j in similar if row <= i < stop_row]
        found.append(_joined(here, source, target))
        row, column = stop_row, stop_column
    return found


def _similarities(evidence: Evidence, parts: Sequence[Request]) -> list[tuple[int, int]]:
    """Segments that are each other's best, and alike."""
    rows, columns = (
        np.repeat(np.arange(len(parts)), [len(side) for side in sides])
        for sides in zip(*((p.source, p.target) for p in parts), strict=True)
    )
    in_target, in_source = match(evidence, slice(0, len(rows)), slice(0, len(columns)), rows, columns)
    width = max(len(columns), 1)
    of_target, of_source = (one.source * width + one.target for one in (in_target, in_source))
    pairs, first, second = np.intersect1d(of_target, of_source, assume_unique=True, return_indices=True)
    shared_target = np.minimum(in_target.weight / evidence.target_idf()[in_target.target], 1)[first]
    alike = shared_target * np.minimum(in_source.weight / evidence.source_idf()[in_source.source], 1)[second]
    row, column = pairs // width, pairs % width
    best = _is_best(alike, row) & _is_best(alike, column) & (alike >= LEAST_ALIKE**2)
    return list(zip(row[best].tolist(), column[best].tolist(), strict=True))


def _is_best(values: Floats, group: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which values are the largest of their group; the first of several."""
    order = np.lexsort((-values, group))
    first = np.diff(group[order], prepend=-1) != 0
    best = np.zeros(len(values), dtype=bool)
    best[order[first]] = True
    return best


def _joined(pairs: Sequence[tuple[int, int]], source: Sequence[int], target: Sequence[int]) -> list[tuple[Span, Span]]:
    """Pairs that lie in the same run of both sides, as spans from the first to the last of them."""
    run_of_source, run_of_target = _runs(source), _runs(target)
    spans: dict[tuple[int, int], tuple[list[int], list[int]]] = {}
    for i, j in pairs:
        rows, columns = spans.setdefault((run_of_source[i], run_of_target[j]), ([], []))
        rows.append(i)
        columns.append(j)
    return [((min(rows), max(rows) + 1), (min(columns), max(columns) + 1)) for rows, columns in spans.values()]


def _runs(numbers: Sequence[int]) -> dict[int, int]:
    """For each number of a rising list, the first of its run of neighbours."""
    first: dict[int, int] = {}
    for number in numbers:
        first[number] = first.get(number - 1, number)
    return first


def _marked(links: Sequence[Link], moved: Sequence[Link]) -> tuple[Link, ...]:
    if not moved:
        return tuple(links)
    of_source = {i: link for link in moved for i in link.source}
    of_target = {j: link for link in moved for j in link.target}
    marked = []
    for link in links:
        if link.is_null and not link.counterpart:
            found = [of_source[i].target for i in link.source if i in of_source] + [
                of_target[j].source for j in link.target if j in of_target
            ]
            link = replace(link, counterpart=found[0]) if found else link  # noqa: PLW2901
        marked.append(link)
    return tuple(marked)
