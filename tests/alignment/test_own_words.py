"""Words that a segment accounts for and its neighbour does not."""

from __future__ import annotations

import numpy as np
import pytest

from aligner.alignment import Request, choose_lexicon
from aligner.alignment.features import GROUPS
from aligner.alignment.gathering import build_evidence
from aligner.alignment.own_words import OWN_WORD_FEATURES, GridOwnWords, match_own_words, own_word_features
from aligner.alignment.search import LINK_TYPES

TWICE = ["Ruiz pierde el pleito", "Ruiz ha perdido el pleito del puerto."], ["Ruiz loses lawsuit Ruiz has lost the lawsuit about the port."]
SPANISH = ["La cuna del barco", "El barco medía treinta metros y tenía tres velas.", "Nadie lo vio salir del puerto."]
ENGLISH = ["The boat was thirty metres long and had three sails.", "Nobody saw it leave the port."]


def dense(block_of_source: list[int], block_of_target: list[int]) -> tuple[np.ndarray, np.ndarray]:
    """What source segments have in target segments beyond the one before and after."""
    evidence = build_evidence([Request(SPANISH, ENGLISH, lexicon=choose_lexicon(True, "es", "en"))])
    found, *_ = match_own_words(evidence, slice(0, 3), slice(0, 2), np.array(block_of_source), np.array(block_of_target))
    before, after = np.zeros((2, 3, 2))
    before[found.source, found.target], after[found.source, found.target] = found.weight, found.moment
    return before, after


def test_what_a_neighbour_has_too_does_not_count():
    before, after = dense([0, 0, 0], [0, 0])
    assert before[0, 0] > 0  # nothing stands before the first: its boat counts
    assert after[0, 0] == pytest.approx(0, abs=0.05)  # the second has the boat, too
    assert before[1, 0] > 2 * before[0, 0]
    assert after[1, 0] > before[1, 0]
    assert before[2, 1] > 0


def test_neighbours_of_other_blocks_take_nothing_away():
    (_, together), (before, apart) = dense([0, 0, 0], [0, 0]), dense([0, 1, 1], [0, 1])
    assert apart[0, 0] > 20 * together[0, 0]
    assert before[1, 0] == 0  # of another block


def test_a_heading_has_its_words_when_the_other_side_has_them_twice():
    evidence = build_evidence([Request(*TWICE, lexicon=choose_lexicon(True, "es", "en"))])
    strict, _, repeated, _ = match_own_words(evidence, slice(0, 2), slice(0, 1), np.zeros(2, dtype=int), np.zeros(1, dtype=int))
    after, with_repeated = (one.moment[(one.source == 0) & (one.target == 0)].sum() for one in (strict, repeated))
    assert with_repeated > after + 1


@pytest.fixture
def grid() -> GridOwnWords:
    """Three source segments and one target segment; the second adds 2 to the first, and the third 1 to the second."""
    return GridOwnWords(
        target_before=np.array([3.0, 2.0, 1.0]).reshape(3, 1, 1),
        target_after=np.array([2.5, 4.0, 5.0]).reshape(3, 1, 1),
        source_before=np.ones((3, 1, 1)),
        source_after=np.ones((3, 1, 1)),
    )


def features_of(grid: GridOwnWords) -> dict[tuple[int, int], list[np.ndarray]]:
    similarity = np.array([0.5, 0.9, 0.1]).reshape(3, 1, 1)
    more = GridOwnWords(grid.target_before + 1, grid.target_after + 1, grid.source_before, grid.source_after)
    return dict(zip(LINK_TYPES, own_word_features((grid, more), similarity, np.full((3, 1), 10.0), np.full((1, 1), 10.0)), strict=True))


def test_features_of_links_and_of_what_is_left_out(grid: GridOwnWords):
    found = features_of(grid)
    # Of the first and second together the second has least; the third would add 1, with the first before the second and third 2.5.
    assert np.expm1(found[2, 1][0][:, 0, 0]) == pytest.approx([2.0, 1.0])
    assert found[2, 1][1][:, 0, 0] == pytest.approx([0.2, 0.1])
    assert found[2, 1][2][:, 0, 0] == pytest.approx([0.3, 0.2])
    assert np.expm1(found[2, 1][3][:, 0, 0]) == pytest.approx([1.0, 2.5])
    # In all three the last has least: the second has 2 beyond both neighbours.
    assert np.expm1(found[3, 1][0][0, 0, 0]) == pytest.approx(1.0)
    assert np.expm1(found[1, 1][0][:, 0, 0]) == pytest.approx([2.0, 2.5, 4.0])
    # Beside the second, the first has 2.5 more; beside the first, the second has 2 more.
    assert np.expm1(found[1, 0][0][:, 0, 0]) == pytest.approx([2.5, 4.0, 1.0])
    assert found[0, 1][0][0, 0, 0] == 0
    assert found[1, 2] == []


def test_every_feature_has_a_name(grid: GridOwnWords):
    for group, features in zip(GROUPS, features_of(grid).values(), strict=True):
        assert len(features) in {0, len(OWN_WORD_FEATURES[group])}
