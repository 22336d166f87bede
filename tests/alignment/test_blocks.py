"""Cutting documents at certain places."""

from aligner.alignment.blocks import SMALL, Block, cut
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
