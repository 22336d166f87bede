"""Precision and recall as Vecalign's scorer defines them."""

import pytest

from aligner.alignment.evaluation import count_document, evaluate
from aligner.bitext import Link


def links(*pairs):
    return [Link(tuple(source), tuple(target)) for source, target in pairs]


GOLD = links(([0], [0]), ([1], []), ([2, 3], [1]), ([], [2]), ([4], [3]))


@pytest.mark.parametrize(
    ("hypothesis", "strict", "lax", "null"),
    [
        (GOLD, (1.0, 1.0), (1.0, 1.0), (1.0, 1.0)),
        # The right null counts in the precision of both; recall leaves nulls out.
        (links(([0], [0]), ([1], [])), (1.0, 1 / 3), (1.0, 1 / 3), (1.0, 0.5)),
        # Half of a merge: wrong strictly, right laxly; the null beside it is wrong both ways.
        (links(([0], [0]), ([2], [1]), ([3], [])), (1 / 3, 1 / 3), (2 / 3, 2 / 3), (0.0, 0.0)),
        (links(([0], [3])), (0.0, 0.0), (0.0, 0.0), (0.0, 0.0)),
        ([], (0.0, 0.0), (0.0, 0.0), (0.0, 0.0)),
    ],
)
def test_counts(hypothesis, strict, lax, null):
    counts = count_document(GOLD, hypothesis)
    for ratio, expected in ((counts.strict, strict), (counts.lax, lax), (counts.null, null)):
        assert (ratio.precision, ratio.recall) == pytest.approx(expected)


def test_duplicates_collapse_and_empty_links_do_not_count():
    twice = links(([0], [0]), ([0], [0]), ([], []))
    assert count_document(GOLD, twice).strict.precision == 1.0


def test_types_are_counted_apart():
    counts = count_document(GOLD, links(([0], [0]), ([2, 3], [1]), ([4], [])))
    assert counts.by_type()["2:1"].recall == 1.0
    assert counts.by_type()["1:1"].recall == 0.5
    assert counts.by_type()["1:0"].precision == 0.0


def test_counts_are_summed_before_ratios_are_formed():
    large = links(*(([k], [k]) for k in range(9)))
    result = evaluate([(GOLD[:1], []), (large, large)])
    assert result.documents == 2
    assert result.counts.strict.recall == pytest.approx(0.9)
    low, high = result.strict_f1_interval
    assert low <= result.counts.strict.f1 <= high
    assert evaluate([(GOLD[:1], []), (large, large)]) == result


def test_a_link_of_everything_is_not_written_out():
    # Its pairs of segments would not fit in any memory.
    everything = links((range(100_000), range(100_000)))
    assert count_document(everything, links(([5], [7]), ([6], [100_000]))).lax.precision == 0.5
    assert count_document(everything, links(([5], [7]))).lax.recall == 1.0


def test_links_that_all_share_a_segment_are_counted():
    """Going through all links for each of them would take time that grows with their square, beyond the suite's patience."""
    gold = links(*(([0], [t]) for t in range(1, 8_000)), *(([s], [0]) for s in range(1, 8_000)))
    found = links(*(([0, s], [0]) for s in range(100_000, 120_000)), ([0], [0, 7]))
    assert count_document(gold, found).values["lax p right"] == 1


def test_a_lax_link_needs_a_pair_of_one_gold_link():
    assert count_document(links(([0], [0]), ([1], [1])), links(([0], [1]))).lax.precision == 0.0
