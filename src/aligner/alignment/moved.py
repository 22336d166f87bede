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
from aligner.alignment.requests import Request, text_of
from aligner.bitext import Link

__all__ = ["with_moved"]

Floats = NDArray[np.float64]
Found = tuple[Sequence[Link], float]
"""Links of a request, and the probability that it is a translation."""
AlignAll = Callable[[Sequence[Request]], Sequence[Found]]
"""Aligns requests of one kind by themselves."""
Span = tuple[int, int]

LEAST_ALIKE = 0.15
"""Share of the words of two segments that must account for each other before it is tried whether one is the other's translation."""
MOST_COMPARED = 2_000
"""Segments of a side without a counterpart; of a document with more, nothing is looked for: it would take too much memory."""
LEAST_SURE = 0.5
LEAST_SURE_ALONE = 0.9
"""How probable it must be that two passages are translations of each other; and two single segments. Chosen on newsbench 2008 and 2010."""
LEAST_POSTERIOR = 0.5


def with_moved(requests: Sequence[Request], links: Sequence[Sequence[Link]], align: AlignAll) -> list[tuple[Link, ...]]:
    """The links of each request; those of moved segments have them as their `counterpart`.

    The requests are of one kind of evidence. A link from which something was moved is a null link, as is the one to which it was moved.
    """
    left_out = [_left_out(own) for own in links]
    some = [
        k
        for k, (source, target) in enumerate(left_out)
        if 0 < min(len(source), len(target)) <= MOST_COMPARED >= max(len(source), len(target))
    ]
    parts = [_part(requests[k], *left_out[k]) for k in some]
    pairs = [
        (k, rows, columns)
        for k, found in zip(some, _candidates(parts, [left_out[k] for k in some]), strict=True)
        for rows, columns in found
    ]
    tried = align([_part(requests[k], range(*rows), range(*columns)) for k, rows, columns in pairs]) if pairs else []
    moved: list[list[Link]] = [[] for _ in requests]
    for (k, (row, _), (column, _)), (found, probability) in zip(pairs, tried, strict=True):
        kept = [link for link in found if not link.is_null and link.posterior >= LEAST_POSTERIOR]
        if probability >= (LEAST_SURE if len(kept) > 1 else LEAST_SURE_ALONE):
            moved[k] += [
                replace(link, source=tuple(row + i for i in link.source), target=tuple(column + j for j in link.target)) for link in kept
            ]
    return [_marked(own, pairs_of) for own, pairs_of in zip(links, moved, strict=True)]


def _left_out(links: Sequence[Link]) -> tuple[list[int], list[int]]:
    """Source and target segments of null links."""
    source = [i for link in links if not link.target for i in link.source]
    target = [j for link in links if not link.source for j in link.target]
    return source, target


def _part(request: Request, rows: Sequence[int], columns: Sequence[int]) -> Request:
    def picked(values: Sequence[str] | None, numbers: Sequence[int]) -> list[str] | None:
        return None if values is None else [values[k] for k in numbers]

    return replace(
        request,
        source=[text_of(request.source[i]) for i in rows],
        target=[text_of(request.target[j]) for j in columns],
        source_translations=picked(request.source_translations, rows),
        target_translations=picked(request.target_translations, columns),
        anchors=(),
        breaks=(),
    )


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
        if link.is_null:
            found = [of_source[i].target for i in link.source if i in of_source] + [
                of_target[j].source for j in link.target if j in of_target
            ]
            link = replace(link, counterpart=found[0]) if found else link  # noqa: PLW2901
        marked.append(link)
    return tuple(marked)
