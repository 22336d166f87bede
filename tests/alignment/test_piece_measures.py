"""How well pieces are found on the other side."""

from __future__ import annotations

import numpy as np
import pytest
from toy_encoder import ToyEncoder

from aligner.alignment.blocks import Block
from aligner.alignment.cosines import EmbeddedSegments
from aligner.alignment.piece_measures import LINK_MEASURES, NULL_MEASURES
from aligner.alignment.search import LINK_TYPES

SOURCE = ["El gato duerme. El perro ladra. Lluvia fuerte.", "Casa vieja."]
TARGET = ["The cat sleeps.", "The dog barks.", "Nothing else happened.", "Old house."]


def measures(source=SOURCE, target=TARGET, blocks=None):
    blocks = blocks or [Block((0, len(source)), (0, len(target)))]
    return EmbeddedSegments(ToyEncoder(), source, target).cosines(blocks)[1]


def link(found, kind, name, i, j, lattice=0):
    """A measure of the link of a type that begins at source i and target j."""
    return found[kind][LINK_MEASURES.index(name), i, j, lattice]


def null(found, kind, name, place):
    values = found[kind][NULL_MEASURES.index(name), ..., 0]
    return values[place, 0] if kind == (1, 0) else values[0, place]


def test_shapes():
    found = measures()
    assert set(found) == {(a, b) for a, b in LINK_TYPES if a <= 2 and b <= 4}
    for (a, b), values in found.items():
        count = len(LINK_MEASURES) if a and b else len(NULL_MEASURES)
        assert values.shape == (count, 3 - a if a else 1, 5 - b if b else 1, 1)


def test_a_member_that_is_in_no_piece_of_the_other_side_is_found_badly():
    found = measures()
    # With the third target, which says nothing that the source says, the worst piece is worse.
    assert link(found, (1, 2), "least found", 0, 0) > link(found, (1, 3), "least found", 0, 0)
    assert link(found, (1, 3), "least lead of piece", 0, 0) <= link(found, (1, 2), "least lead of piece", 0, 0)


def test_a_piece_that_is_found_elsewhere_is_lost():
    found = measures()
    assert link(found, (1, 1), "greatest loss", 0, 0) > 0.2
    assert link(found, (1, 1), "greatest loss", 1, 3) < 0.2


def test_a_segment_left_out_is_found_in_a_piece():
    found = measures()
    assert null(found, (0, 1), "found", 1) > 0.5
    assert null(found, (0, 1), "found", 2) < 0.3
    assert null(found, (0, 1), "lead of pieces", 1) > null(found, (0, 1), "lead of pieces", 2)
    assert null(found, (1, 0), "least found", 0) <= null(found, (1, 0), "found", 0) <= null(found, (1, 0), "greatest found", 0)


def test_single_pieces_are_found_by_their_cosine():
    segments = EmbeddedSegments(ToyEncoder(), ["gato", "perro"], ["cat", "rain"])
    cosines, found = segments.cosines([Block((0, 2), (0, 2))])
    for i in range(2):
        for j in range(2):
            assert link(found, (1, 1), "found", i, j) == pytest.approx(cosines[1, 1][i, j, 0])
            assert link(found, (1, 1), "least found", i, j) == pytest.approx(cosines[1, 1][i, j, 0])


def test_blocks_of_one_batch_do_not_change_each_other():
    source, target = SOURCE * 2, TARGET * 2
    blocks = [Block((0, 1), (0, 3)), Block((1, 4), (3, 5)), Block((2, 3), (4, 8))]
    together = measures(source, target, blocks)
    for k, block in enumerate(blocks):
        for kind, alone in measures(source, target, [block]).items():
            _, n, m, _ = alone.shape
            assert np.array_equal(together[kind][:, :n, :m, k], alone[..., 0])
            assert not together[kind][:, n:, :, k].any()
            assert not together[kind][:, :, m:, k].any()


def test_two_neighbouring_pieces_stand_for_one():
    source = ["El gato duerme. El perro ladra. La lluvia llueve."]
    with_pair = measures(source, ["The dog barks and rain rains"])
    assert link(with_pair, (1, 1), "found", 0, 0) > 0
