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


def test_confidence_counts_segments():
    links = [Link((0,), (0, 1), 0.0, 0.5), Link((1,), (), 0.0, 1.0)]
    assert confidence(links) == 0.625


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_the_order_stays_and_posteriors_are_probabilities(posteriors: list[float]):
    found = [link.posterior for link in calibrated(links_of(*posteriors), SOME)]
    assert all(0 < one < 1 for one in found)
    for a, b in zip(posteriors, found, strict=True):
        assert all(b <= d + 1e-12 for c, d in zip(posteriors, found, strict=True) if a <= c)
