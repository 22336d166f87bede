"""Figures of a whole document: segments left out alone, and texts that are copies of each other."""

from aligner.alignment.documents import left_out_alone, says_the_same
from aligner.alignment.lattices import AlignedBlock
from aligner.alignment.requests import Request
from aligner.bitext import Link


def block(*links):
    links = [Link(tuple(source), tuple(target), 1.0) for source, target in links]
    return AlignedBlock(links, 0.0, sum(len(one.source) + len(one.target) for one in links), 0.0)


def test_what_is_left_out_beside_another_is_not_left_out_alone():
    one = block(([0], [0]), ([1], []), ([2], [1]))
    row = block(([0], [0]), ([1], []), ([2], []), ([3], [1]))
    behind = block(([0], []), ([1], []), ([2], [0]), ([3], []))
    assert [left_out_alone([part]) for part in (one, row, behind)] == [(1, 5), (0, 6), (1, 5)]
    assert left_out_alone([one, row]) == (1, 11)


def test_names_and_headings_that_are_equal_do_not_make_a_copy():
    names = ["Madrid", "Ana Ruiz", "Seúl", "Tomás Díaz", "Hamburgo"]
    source = [*names, "Llovió mucho ayer en la ciudad."]
    links = [Link((k,), (k,), 1.0) for k in range(len(source))]
    assert not says_the_same(Request(source, [*names, "It rained a lot in the city."]), links)
    assert says_the_same(Request(source, source), links)
