"""The quality model: probabilities of defects, and what contributes to them."""

import numpy as np
import pytest

from aligner.quality.defect_model import ARTICLE, DEFECTS, DefectModel, load_models
from aligner.quality.features import FEATURES


def model(weights, mean=(0.0, 0.0), scale=(1.0, 1.0), typical=(0.0, 0.0)):
    own = np.zeros((len(DEFECTS), 2))
    own[: len(weights)] = weights
    return DefectModel(("bias", "longer"), (), np.array(mean), np.array(scale), np.array(typical), own)


def test_probabilities_of_defects():
    """1 / (1 + sum of exp(s)) is the quality, exp(s) times as much the probability of a defect."""
    scores = np.full(len(DEFECTS), -50.0)
    scores[:2] = np.log([2.0, 1.0])
    found = model([(0, 0)]).defects(np.zeros((1, 2)), None, scores[None, :])[0]
    assert found[:2] == pytest.approx([0.5, 0.25])
    assert 1 - found.sum() == pytest.approx(0.25)


def test_features_are_standardised():
    one = model([(0.5, 2.0)] * len(DEFECTS), mean=(0, 3), scale=(1, 2))
    scores = 0.5 * 1 + 2.0 * (7 - 3) / 2
    found = one.defects(np.array([[1.0, 7.0]]))[0]
    assert found == pytest.approx(np.exp(scores) / (1 + len(DEFECTS) * np.exp(scores)))


@pytest.mark.parametrize(("posterior", "against"), [(1.0, 0.0), (0.5, 1.0), (0.1, 9.0), (0.0, 100.0)])
def test_a_doubtful_link_raises_the_odds_of_unrelated_texts(posterior, against):
    """By 0.3 times the odds against the link, which are at most 100."""
    one = model([(-50.0, 0)] * len(DEFECTS))
    found = one.defects(np.array([[1.0, 0.0]]), np.array([posterior]))[0]
    assert found[0] == pytest.approx(0.3 * against / (1 + 0.3 * against), abs=1e-6)
    assert found[1:] == pytest.approx(0, abs=1e-6)


def test_large_scores_do_not_overflow():
    found = model([(1.0, 0)] * len(DEFECTS)).defects(np.array([[1e6, 0.0], [-1e6, 0.0]]), np.array([0.2, 0.2]))
    assert np.isfinite(found).all()
    assert found[0].sum() == pytest.approx(1)


def test_contributions_are_those_above_a_typical_good_pair():
    one = model([(1.0, -2.0)], scale=(1, 4), typical=(1.0, 8.0))
    assert one.contributions(np.array([3.0, 4.0]), 0) == [("bias", 2.0), ("longer", 2.0)]
    assert one.contributions(np.array([2.0, 2.0]), 0) == [("longer", 3.0), ("bias", 1.0)]
    assert one.contributions(np.array([1.0, 9.0]), 0) == []


def test_there_is_a_model_for_every_profile():
    for profile, names in FEATURES.items():
        own = load_models()[profile]
        assert own.names == (*names, ARTICLE, *own.findings)
        assert len(set(own.names)) == len(own.names)
        assert own.weights.shape == (len(DEFECTS), len(own.names))
        assert own.mean.shape == own.scale.shape == own.typical.shape == (len(own.names),)
        assert (own.scale > 0).all()


def test_findings_never_raise_the_quality():
    for own in load_models().values():
        assert own.findings
        assert (own.weights[:, -len(own.findings) :] >= 0).all()


AGAINST = (
    "unlinked spanish", "suspect english", "worst suspect spanish", "number changed", "names both", "negation", "copied", "worst evidence",
    "match english worst", "match spanish expected", "facing", "alone both", "hedge", "low coverage",
)  # fmt: skip
FOR = ("coverage spanish", "coverage english", "least coverage", "matched", "least small words")


def test_more_wrong_words_never_raise_the_quality():
    """Else a pair with an error looks better than the same without it, because people leave out more words than machines."""
    for own in load_models().values():
        place = {name: k for k, name in enumerate(own.names)}
        assert (own.weights[:, [place[name] for name in AGAINST]] >= 0).all()
        assert (own.weights[:, [place[name] for name in FOR]] <= 0).all()


def test_extra_odds_are_added():
    """Odds of 1 more leave a quality of at most a half, whatever the scores."""
    extra = np.zeros((2, len(DEFECTS)))
    extra[0, 3] = 1.0
    found = model([(-50.0, 0)] * len(DEFECTS)).defects(np.array([[1.0, 0.0], [1.0, 0.0]]), extra_odds=extra)
    assert found[0] == pytest.approx([0, 0, 0, 0.5, *[0] * (len(DEFECTS) - 4)])
    assert found[1].sum() == pytest.approx(0)
