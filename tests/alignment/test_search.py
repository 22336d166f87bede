"""The dynamic programme against counting every path."""

import math

import numpy as np
import pytest

from aligner.alignment.search import LINK_TYPES, best_paths, posteriors


def paths(n, m):
    """All sequences of (type, source end, target end) from (0, 0) to (n, m)."""

    def continued(i, j):
        if (i, j) == (n, m):
            yield []
        for number, (a, b) in enumerate(LINK_TYPES):
            if i + a <= n and j + b <= m:
                for rest in continued(i + a, j + b):
                    yield [(number, i + a, j + b), *rest]

    return list(continued(0, 0))


def scored(sizes, seed):
    """Random scores of lattices side by side, padded to the largest."""
    rows, columns = max(n for n, _ in sizes) + 1, max(m for _, m in sizes) + 1
    scores = np.full((len(LINK_TYPES), rows, columns, len(sizes)), -np.inf)
    generator = np.random.default_rng(seed)
    for k, (n, m) in enumerate(sizes):
        for number, (a, b) in enumerate(LINK_TYPES):
            if a <= n and b <= m:
                scores[number, a : n + 1, b : m + 1, k] = generator.normal(0, 2, (n + 1 - a, m + 1 - b))
    return scores


SIZES = [(3, 2), (1, 1), (2, 3), (1, 3), (4, 4)]


@pytest.mark.parametrize("seed", [1, 2])
def test_posteriors_are_shares_of_all_paths(seed):
    scores = scored(SIZES, seed)
    probability, log_total = posteriors(scores, SIZES)
    for k, (n, m) in enumerate(SIZES):
        weights = {tuple(path): math.exp(sum(scores[number, i, j, k] for number, i, j in path)) for path in paths(n, m)}
        total = sum(weights.values())
        assert log_total[k] == pytest.approx(math.log(total))
        expected = np.zeros(probability.shape[:3])
        for path, weight in weights.items():
            for link in path:
                expected[link] += weight / total
        assert probability[..., k] == pytest.approx(expected)


@pytest.mark.parametrize("seed", [3, 4])
def test_best_paths(seed):
    scores = scored(SIZES, seed)
    lattice, number, i, j = best_paths(scores, SIZES)
    for k, (n, m) in enumerate(SIZES):
        found = list(zip(number[lattice == k].tolist(), i[lattice == k].tolist(), j[lattice == k].tolist(), strict=True))
        assert found == max(paths(n, m), key=lambda path, k=k: sum(scores[number, i, j, k] for number, i, j in path))


def test_long_lattices_stay_in_range():
    scores = scored([(300, 280)], 5) * 20
    probability, log_total = posteriors(scores, [(300, 280)])
    assert np.isfinite(log_total).all()
    # Each source segment is in exactly one link.
    sizes = np.array([a for a, _ in LINK_TYPES])
    assert (probability[..., 0].sum(axis=(1, 2)) * sizes).sum() == pytest.approx(300)
