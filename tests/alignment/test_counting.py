"""Counting and numbering words of groups: the tables for small inputs and the sorting for large ones say the same."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from aligner.alignment import blocks, evidence

PAIRS = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 9)), max_size=40).map(sorted)
KEYS = st.lists(st.integers(0, 30), max_size=30)


def column(pairs: list[tuple[int, int]], place: int) -> NDArray[np.int64]:
    return np.array([pair[place] for pair in pairs], dtype=np.int64)


@pytest.mark.parametrize("dense", [0, 1_000])
@given(pairs=PAIRS)
def test_frequencies(dense: int, pairs: list[tuple[int, int]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(evidence, "DENSE", dense)
        counts = Counter(pairs)
        assert evidence.frequencies(column(pairs, 0), column(pairs, 1), 10).tolist() == [counts[pair] for pair in pairs]


@pytest.mark.parametrize("size", [10, 2**56])
@given(pairs=PAIRS)
def test_first_of_each(size: int, pairs: list[tuple[int, int]]) -> None:
    # With 2**56 words a number for pair and place would not fit; the pair alone does.
    first, again = evidence._first_of_each(column(pairs, 0), column(pairs, 1), size)
    assert first.tolist() == [pairs.index(pair) for pair in sorted(set(pairs))]
    assert again.tolist() == [pairs.count(pair) > 1 for pair in sorted(set(pairs))]


@pytest.mark.parametrize("dense", [0, 1_000])
@given(keys=KEYS, others=KEYS)
def test_numbered(dense: int, keys: list[int], others: list[int]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "DENSE", dense)
        own, found, count = blocks._numbered(np.array(keys, dtype=np.int64), np.array(others, dtype=np.int64))
    number = dict(zip(keys, own.tolist(), strict=True))
    assert found.tolist() == [number.get(other, -1) for other in others]
    assert len(set(number.values())) == len(number)
    assert all(0 <= value < count for value in number.values())
