"""The dynamic programme against counting every path."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.alignment.search import LINK_TYPES, _in_logs, _scaled, best_paths, posteriors


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


@pytest.mark.parametrize("seed", [6, 7])
def test_both_ways_of_summing_agree(seed):
    scores = scored(SIZES, seed)
    probability, log_total, sound = _scaled(scores, SIZES)
    assert sound.all()
    in_logs, log_total_in_logs = _in_logs(scores, SIZES)
    assert in_logs == pytest.approx(probability)
    assert log_total_in_logs == pytest.approx(log_total)


def certain(scores, k, size):
    """Probabilities of the links of a lattice whose best path outweighs all others."""
    expected = np.zeros(scores.shape[:3])
    for link in max(paths(*size), key=lambda path: sum(scores[number, i, j, k] for number, i, j in path)):
        expected[link] = 1
    return expected


@pytest.mark.parametrize("factor", [500, 1e4, 1e9])
@pytest.mark.parametrize("seed", [8, 9, 10])
def test_scores_of_any_size(factor, seed):
    """Where products of weights leave the range of floating point, and where they stay in it beside others that do not."""
    scores = scored(SIZES, seed)
    sound = posteriors(scores, SIZES)[0]
    scores[..., 1::2] *= factor
    probability, log_total = posteriors(scores, SIZES)
    assert np.isfinite(probability).all()
    assert np.isfinite(log_total).all()
    for k, size in enumerate(SIZES):
        assert probability[..., k] == pytest.approx(certain(scores, k, size) if k % 2 else sound[..., k], abs=1e-6)


def test_paths_that_lie_far_apart():
    """The best half of a path leads nowhere: of what is left, everything is too small for the scale of its diagonal."""
    size = (40, 40)
    scores = np.full((len(LINK_TYPES), 41, 41, 1), -np.inf)
    ones = LINK_TYPES.index((1, 1))
    scores[0, 1:, :], scores[1, :, 1:], scores[ones, 1:, 1:] = -60.0, -60.0, 5.0
    scores[0, 1:, 0] = 30.0  # all source segments left out first: far better than anything up to there
    scores[1, 40, 1:] = -90.0  # and far worse from there on
    probability, log_total = posteriors(scores, [size])
    assert log_total[0] == pytest.approx(200.0, abs=1e-3)
    assert probability[ones, range(1, 41), range(1, 41), 0] == pytest.approx(np.ones(40), abs=1e-3)


@given(
    seed=st.integers(0, 2**32 - 1),
    spread=st.sampled_from([1.0, 30.0, 1e3, 1e6, 1e9]),
    shift=st.sampled_from([-1e6, -700.0, 0.0, 700.0, 1e6]),
)
def test_every_segment_is_in_one_link(seed, spread, shift):
    sizes = [(12, 9), (3, 14), (1, 1)]
    scores = scored(sizes, seed) * spread + shift
    probability, log_total = posteriors(scores, sizes)
    assert np.isfinite(log_total).all()
    taken = np.array([a for a, _ in LINK_TYPES]), np.array([b for _, b in LINK_TYPES])
    for k, size in enumerate(sizes):
        for side, count in zip(taken, size, strict=True):
            assert (probability[..., k].sum(axis=(1, 2)) * side).sum() == pytest.approx(count, rel=1e-3)
