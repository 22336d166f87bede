"""Bertalign's algorithm with the encoder that aligner uses, for comparison.

Liu and Zhu (2022), "Bertalign: Improved word embedding-based sentence alignment for Chinese-English parallel corpora of literary texts",
and the program of its authors with its defaults. First the best path of links 1:1, of which a source segment may have its three nearest
target segments only, and of segments left out, at no cost. Then, within five segments of that path, the path of links of at most five
segments that has the largest sum of scores: the cosine less the mean cosine of either side with the neighbours of the other ("margin"),
times log2(1 + shorter / longer), in bytes; a segment left out has -0.1. The vectors are of the joined texts.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from embedding_peers import peer_of, vectors
from peers import LARGEST_GROUP, Peer

from aligner.bitext import Link
from aligner.embeddings import Encoder

NEAREST = 3
WINDOW = 5
SKIP = -0.1
TYPES = [(1, 0), (0, 1), *((a, b) for a in range(1, LARGEST_GROUP) for b in range(1, LARGEST_GROUP) if a + b <= LARGEST_GROUP)]
Node = tuple[int, int]


def bertalign(encoder: Encoder) -> Peer:
    return peer_of("Bertalign", encoder, aligned)


def aligned(encoder: Encoder, source: Sequence[str], target: Sequence[str]) -> list[Link]:
    n, m = len(source), len(target)
    if not n or not m:
        return [Link((i,), ()) for i in range(n)] + [Link((), (j,)) for j in range(m)]
    rows, columns = vectors(encoder, source), vectors(encoder, target)
    rough = first_pass(rows[1] @ columns[1].T)
    sizes = [np.array([len(text.encode()) for text in side], dtype=float) for side in (source, target)]
    return second_pass(rows, columns, sizes[0], sizes[1], window(rough, n, m))


def first_pass(cosines: np.ndarray) -> list[Node]:
    """The nodes of the best path of links 1:1 and segments left out."""
    n, m = cosines.shape
    allowed = np.full_like(cosines, -np.inf)
    nearest = np.argsort(-cosines, axis=1)[:, :NEAREST]
    np.put_along_axis(allowed, nearest, np.take_along_axis(cosines, nearest, axis=1), axis=1)
    best = np.zeros((n + 1, m + 1))
    for i in range(1, n + 1):
        across = np.maximum(best[i - 1, 1:], best[i - 1, :-1] + allowed[i - 1])
        best[i, 1:] = np.maximum.accumulate(across)
    path, i, j = [(n, m)], n, m
    while i and j:
        if best[i, j] == best[i - 1, j - 1] + allowed[i - 1, j - 1]:
            i, j = i - 1, j - 1
        elif best[i, j] == best[i - 1, j]:
            i -= 1
        else:
            j -= 1
        path.append((i, j))
    return [*path, (0, 0)][::-1]


def window(path: Sequence[Node], n: int, m: int) -> list[tuple[int, int]]:
    """For each row of nodes the first and past the last column that is searched."""
    bounds = [(m + 1, 0)] * (n + 1)
    for (i0, j0), (i1, j1) in zip(path, [*path[1:], (n, m)], strict=True):
        for i in range(max(i0 - WINDOW, 0), min(i1 + WINDOW, n) + 1):
            bounds[i] = (min(bounds[i][0], max(j0 - WINDOW, 0)), max(bounds[i][1], min(j1 + WINDOW, m) + 1))
    return bounds


def second_pass(
    rows: dict[int, np.ndarray], columns: dict[int, np.ndarray], row_sizes: np.ndarray, column_sizes: np.ndarray, bounds: Sequence[Node]
) -> list[Link]:
    n, m = len(rows[1]), len(columns[1])
    best = np.full((n + 1, m + 1), -np.inf)
    best[0, 0] = 0.0
    steps: dict[Node, Node] = {}
    for i in range(n + 1):
        for j in range(*bounds[i]):
            for a, b in TYPES:
                if a <= i and b <= j and best[i - a, j - b] > -np.inf:
                    score = SKIP if 0 in (a, b) else link_score(rows, columns, row_sizes, column_sizes, (i - a, i), (j - b, j))
                    if best[i - a, j - b] + score > best[i, j]:
                        best[i, j], steps[i, j] = best[i - a, j - b] + score, (a, b)
    links, i, j = [], n, m
    while i or j:
        a, b = steps[i, j]
        links.append(Link(tuple(range(i - a, i)), tuple(range(j - b, j))))
        i, j = i - a, j - b
    return links[::-1]


def link_score(
    rows: dict[int, np.ndarray], columns: dict[int, np.ndarray], row_sizes: np.ndarray, column_sizes: np.ndarray, source: Node, target: Node
) -> float:
    own, other = rows[source[1] - source[0]][source[0]], columns[target[1] - target[0]][target[0]]
    margin = float(own @ other) - (beside(own, columns[1], target) + beside(other, rows[1], source)) / 2
    shorter, longer = sorted((row_sizes[slice(*source)].sum(), column_sizes[slice(*target)].sum()))
    return margin * float(np.log2(1 + shorter / max(longer, 1)))


def beside(vector: np.ndarray, others: np.ndarray, span: Node) -> float:
    """Mean cosine with the segments before and after a span, as far as there are any."""
    near = [others[k] for k in (span[0] - 1, span[1]) if 0 <= k < len(others)]
    return float(np.mean([vector @ one for one in near])) if near else 0.0
