"""Cutting documents at certain places."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.alignment.blocks import SMALL, Block, _certain_cuts, _spaced, cut, heaviest_chain
from aligner.alignment.gathering import build_evidence
from aligner.alignment.requests import Request

NAMES = ["Duarte", "Ibarra", "Quiroga", "Zapata", "Obregon", "Velasco", "Urrutia", "Montiel", "Elizondo", "Arriaga"]


def numbered(count, word):
    return [f"{word} {NAMES[k % 10]} {1000 + k} {word}" for k in range(count)]


def cut_lines(source, target):
    evidence = build_evidence([Request(source, target)])
    (blocks,) = cut(evidence, [Block((0, len(source)), (0, len(target)))])
    return blocks


def assert_cover(blocks, n, m):
    at = (0, 0)
    for block in blocks:
        assert (block.source[0], block.target[0]) == at
        at = (block.source[1], block.target[1])
    assert at == (n, m)


def test_small_documents_stay_whole():
    assert cut_lines(numbered(SMALL, "a"), numbered(SMALL, "b")) == [Block((0, SMALL), (0, SMALL))]


def test_long_documents_are_cut_where_both_sides_agree():
    blocks = cut_lines(numbered(300, "a"), numbered(300, "b"))
    assert_cover(blocks, 300, 300)
    assert len(blocks) > 10
    assert all(block.source == block.target for block in blocks)


def test_cuts_go_around_a_missing_section():
    blocks = cut_lines(numbered(300, "a"), numbered(300, "b")[:100] + numbered(300, "b")[160:])
    assert_cover(blocks, 300, 240)
    assert all(block.target == block.source for block in blocks if block.source[1] <= 90)
    assert all(block.target == (block.source[0] - 60, block.source[1] - 60) for block in blocks if block.source[0] >= 180)


def test_without_any_certain_place_the_cost_stays_bounded():
    blocks = cut_lines(["a"] * 900, ["b"] * 700)
    assert_cover(blocks, 900, 700)
    assert max(max(block.size) for block in blocks) <= SMALL
    assert_cover(cut_lines(["a"] * 900, ["b"]), 900, 1)


def test_what_is_still_long_is_cut_again():
    """Words that many segments of the document have are rare in a part of it."""
    names = [f"{first} {second}" for first in NAMES for second in NAMES]
    source = [f"{names[k % 100]} a" for k in range(1, 1300)]
    blocks = cut_lines(source, [line.replace(" a", " b") for line in source])
    assert_cover(blocks, 1299, 1299)
    assert max(max(block.size) for block in blocks) <= SMALL
    assert all(block.source == block.target for block in blocks)


def test_a_part_as_large_as_the_whole_is_not_cut_for_ever():
    assert_cover(cut_lines(["Duarte"] * 60, ["Duarte"] * 60), 60, 60)


ANCHORS = [(k, k) for k in range(12)]


@pytest.mark.parametrize(
    ("anchors", "expected"),
    [
        (ANCHORS[:4], [(2, 2)]),
        (ANCHORS[:3], []),
        # The two in the middle must stand side by side on both sides.
        ([(0, 0), (1, 1), (3, 3), (4, 4)], []),
        ([(0, 0), (1, 1), (3, 2), (4, 3)], []),
        ([(0, 0), (1, 1), (2, 3), (3, 4)], []),
        # Their neighbours must be near on both sides.
        ([(0, 0), (3, 3), (4, 4), (7, 7)], [(4, 4)]),
        ([(0, 0), (4, 3), (5, 4), (8, 7)], []),
        ([(0, 0), (3, 4), (4, 5), (7, 8)], []),
        ([(0, 0), (3, 3), (4, 4), (8, 7)], []),
        ([(0, 0), (3, 3), (4, 4), (7, 8)], []),
    ],
)
def test_a_place_is_certain_between_two_anchors_whose_neighbours_agree(anchors, expected):
    assert _certain_cuts(anchors) == expected


@pytest.mark.parametrize(
    ("cuts", "expected"),
    [
        ([(7, 7)], []),
        ([(8, 1)], [(8, 1)]),
        ([(1, 8)], [(1, 8)]),
        ([(8, 8), (15, 15), (16, 16)], [(8, 8), (16, 16)]),
        ([(40, 40)], []),
    ],
)
def test_blocks_have_at_least_eight_segments_on_a_side(cuts, expected):
    assert _spaced(cuts, (0, 0), (40, 40)) == expected


def test_repeated_passages_are_linked_in_their_order():
    """Every word stands in many segments, far too many to be rare."""
    once = [f"{NAMES[k % 10]} {NAMES[k // 10]} {k}" for k in range(40)]
    source = [f"{line} a" for line in once] * 20
    target = [f"{line} b" for line in once] * 20
    blocks = cut_lines(source, target)
    assert_cover(blocks, 800, 800)
    assert all(block.source == block.target for block in blocks)
    assert max(max(block.size) for block in blocks) <= SMALL


def test_a_missing_copy_of_a_repeated_passage_moves_what_follows():
    """Words of the copy tell it apart, though every one stands in forty segments."""
    own = [[f"{NAMES[copy]}{ending}" for ending in ("ez", "illo", "ona")] for copy in range(10)]
    copies = [[f"{NAMES[k % 10]} {NAMES[k // 10]} {k} {' '.join(own[copy])}" for k in range(40)] for copy in range(10)]
    source = [line for copy in copies for line in copy]
    target = [line for copy in copies[:4] + copies[5:] for line in copy]
    blocks = cut_lines(source, target)
    assert_cover(blocks, 400, 360)
    assert all(block.target == block.source for block in blocks if block.source[1] <= 150)
    assert all(block.target == (block.source[0] - 40, block.source[1] - 40) for block in blocks if block.source[0] >= 210)


def test_large_blocks_without_certain_places_follow_what_is_alike():
    """Words that only a third of the segments have, none of them rare: the missing passage is still found."""
    words = [f"{NAMES[k // 60]} {NAMES[(k // 60 + 3) % 10]}" for k in range(600)]
    blocks = cut_lines([f"{word} a" for word in words], [f"{word} b" for word in words[:180] + words[300:]])
    assert_cover(blocks, 600, 480)
    after = [block for block in blocks if block.source[0] >= 340]
    assert after
    assert all(abs(block.source[0] - 120 - block.target[0]) <= 12 for block in after)


def test_what_could_be_aligned_at_once_is_cut_where_it_is_certain():
    blocks = cut_lines(numbered(190, "a"), numbered(190, "b"))
    assert_cover(blocks, 190, 190)
    assert max(max(block.size) for block in blocks) <= SMALL


def _weight(chain, points):
    return sum(points[place] for place in chain)


@given(st.dictionaries(st.tuples(st.integers(0, 5), st.integers(0, 5)), st.integers(1, 9), max_size=9))
def test_the_heaviest_chain_is_the_heaviest_of_all(points):
    places = sorted(points, key=lambda place: (place[0], -place[1]))
    rows, columns = [row for row, _ in places], [column for _, column in places]
    found = heaviest_chain(rows, columns, [float(points[place]) for place in places])
    chains = (chain for count in range(len(places) + 1) for chain in combinations(sorted(places), count))
    rising = [chain for chain in chains if all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(chain))]
    assert tuple(found) in rising
    assert _weight(found, points) == max(_weight(chain, points) for chain in rising)
