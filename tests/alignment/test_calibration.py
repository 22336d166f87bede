"""Posteriors as often right as they say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.alignment.calibration import calibrated, confidence
from aligner.bitext import Link

SOME = np.array([0.7, 0.5, -1.0])


def links_of(*posteriors: float) -> list[Link]:
    return [Link((k,), (k,), 0.0, posterior) for k, posterior in enumerate(posteriors)]


def test_without_weights_nothing_changes():
    links = links_of(0.2, 0.9)
    assert calibrated(links, np.zeros(3)) == links
    assert calibrated([], SOME) == []


def test_the_identity():
    found = calibrated(links_of(0.2, 0.9), np.array([1.0, 0.0, 0.0]))
    assert [link.posterior for link in found] == pytest.approx([0.2, 0.9])


def test_a_document_in_doubt_is_less_sure_of_its_surest_links():
    sure, unsure = (calibrated(links_of(0.95, other, other), SOME)[0].posterior for other in (0.99, 0.6))
    assert sure > unsure


def test_confidence_counts_segments_and_is_drawn_towards_the_usual():
    links = [Link((0,), (0, 1), 0.0, 0.5), Link((1,), (), 0.0, 1.0)]
    assert confidence(links) == pytest.approx((50 * 0.97 + 2.5) / 54, abs=1 / 1024)
    assert confidence(links_of(*[0.5] * 1000)) == pytest.approx(0.5, abs=0.02)


def test_a_short_document_says_little_about_its_links():
    short, long = (calibrated(links_of(*[0.8] * count), SOME)[0].posterior for count in (2, 200))
    assert short > long


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_the_order_stays_and_posteriors_are_probabilities(posteriors: list[float]):
    found = [link.posterior for link in calibrated(links_of(*posteriors), SOME)]
    assert all(0 < one < 1 for one in found)
    for a, b in zip(posteriors, found, strict=True):
        assert all(b <= d + 1e-12 for c, d in zip(posteriors, found, strict=True) if a <= c)
