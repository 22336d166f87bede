"""Which segments that seem left out are missing, by lengths."""

from __future__ import annotations

import numpy as np
import pytest

from aligner.alignment.omissions import surely_missing
from aligner.bitext import Link

LINKS = [Link((k,), (k,)) for k in range(8)]


def links(without: int, side: str) -> list[Link]:
    """Eight links of one and one, of which a segment of one side is left out."""
    found = []
    for k in range(8):
        after = k - (k > without)
        if k == without:
            found.append(Link((k,), ()) if side == "source" else Link((), (k,)))
        else:
            found.append(Link((k,), (after,)) if side == "source" else Link((after,), (k,)))
    return found


@pytest.mark.parametrize("side", ["source", "target"])
@pytest.mark.parametrize("place", [0, 3, 7])
def test_a_segment_beside_links_of_fitting_lengths_is_missing(side: str, place: int):
    found = surely_missing(links(place, side), *([100] * 8, [100] * 7) if side == "source" else ([100] * 7, [100] * 8))
    own, other = found if side == "source" else found[::-1]
    assert own.tolist() == [float(k == place) for k in range(8)]
    assert not other.any()


def test_a_segment_whose_length_its_neighbour_lacks_is_not():
    target = [100, 100, 100, 200, 100, 100, 100]
    assert not surely_missing(links(3, "source"), [100] * 8, target)[0].any()


def test_a_short_segment_says_nothing():
    source = [100, 100, 100, 4, 100, 100, 100, 100]
    assert not surely_missing(links(3, "source"), source, [100] * 7)[0].any()


def test_runs_are_not_looked_at():
    run = [*LINKS[:3], Link((3,), ()), Link((4,), ()), *(Link((k + 2,), (k,)) for k in range(3, 8))]
    assert not surely_missing(run, [100] * 10, [100] * 8)[0].any()


def test_what_varies_says_less():
    lengths = [40, 160, 60, 140, 50, 150, 70]
    even = surely_missing(links(3, "source"), [100] * 3 + [45] + [100] * 4, [100] * 7)[0]
    varied = surely_missing(links(3, "source"), [100] * 3 + [45] + [100] * 4, lengths)[0]
    assert even[3] == 1 and varied[3] == 0


@pytest.mark.parametrize("given", [[], [Link((0,), ())], [Link((0,), ()), Link((), (0,))]])
def test_nothing_is_linked(given: list[Link]):
    source, target = surely_missing(given, [10] * 1, [10] * 1)
    assert np.isfinite(source).all() and np.isfinite(target).all()
    assert not source.any() or given
