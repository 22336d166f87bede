"""Names and numbers, and what of them is missing."""

from __future__ import annotations

import numpy as np
import pytest

from aligner.alignment import Request
from aligner.alignment.features import GROUPS
from aligner.alignment.gathering import build_evidence
from aligner.alignment.name_features import NAME_FEATURES, GridNames, Names, name_features
from aligner.alignment.search import LINK_TYPES

SPANISH = ["El alcalde Ruiz pagó 40 euros.", "La señora Vega no pagó.", "Nadie sabe si Ruiz volverá."]
ENGLISH = ["Mayor Ruiz paid 40 euros.", "Mrs Vega did not pay.", "Nobody knows whether Ruiz will return."]


def names_of(*requests: Request) -> Names:
    return Names.of(build_evidence(requests))


def test_names_and_numbers_are_told_from_other_words():
    names = names_of(Request(SPANISH, ENGLISH))
    # Ruiz and 40; Vega; Ruiz. Words at the beginning of a segment do not count.
    assert np.diff(names.source.weights.indptr).tolist() == [2, 1, 1]
    assert np.diff(names.target.weights.indptr).tolist() == [2, 1, 1]


def test_a_word_that_is_mostly_small_is_no_name():
    names = names_of(Request(["Said the Mayor to the mayor.", "Then the mayor left.", "So the mayor said."], ["x"]))
    assert names.source.idf.tolist() == [0, 0, 0]


def test_documents_do_not_share_their_words():
    small, capital = ["They saw the rose.", "A rose is a rose."], ["They saw Rose there.", "Then Rose left."]
    together = names_of(Request(small, small), Request(capital, capital))
    assert together.source.idf[:2].tolist() == [0, 0]
    assert (together.source.idf[2:] > 0).all()


def test_names_of_the_block_are_matched():
    names = names_of(Request(SPANISH, ENGLISH))
    block = np.zeros(3, dtype=np.int64)
    in_target, in_source = names.match(slice(0, 3), slice(0, 3), block, block)
    for matched, own in ((in_target, names.target), (in_source, names.source)):
        found = np.zeros((3, 3))
        found[matched.source, matched.target] = matched.weight
        assert found[1, 1] > 0
        assert found[0, 2] > 0
        assert found[1, 0] == found[0, 1] == 0
        assert found[0, 0] == pytest.approx(own.idf[0])


@pytest.fixture
def grid() -> GridNames:
    """Two segments of each side: the first two share a name (2), each has a number (1) that the other side lacks; the others have none."""
    matched = np.zeros((2, 2, 1))
    matched[0, 0] = 2.0
    weights = np.array([[3.0], [0.0]])
    return GridNames(matched, matched, weights, weights)


def test_features_of_links_and_of_what_is_left_out(grid: GridNames):
    found = dict(zip(LINK_TYPES, name_features(grid), strict=True))
    assert [np.expm1(values[0, 0, 0]) for values in found[1, 1]] == pytest.approx([1, 1, 4])  # missing on both sides, on one, matched
    assert [np.expm1(values[0, 1, 0]) for values in found[1, 1]] == pytest.approx([0, 3, 0])
    assert [np.expm1(values[0, 0, 0]) for values in found[1, 2]] == pytest.approx([1, 1, 4, 1])
    assert [np.expm1(values[0, 0, 0]) for values in found[1, 0]] == pytest.approx([3, 2, 2])
    assert [np.expm1(values[0, 1, 0]) for values in found[0, 1]] == pytest.approx([0, 0, 0])
    assert found[1, 3] == []


def test_every_feature_has_a_name(grid: GridNames):
    for group, features in zip(GROUPS, name_features(grid), strict=True):
        assert len(features) in {0, len(NAME_FEATURES[group])}
