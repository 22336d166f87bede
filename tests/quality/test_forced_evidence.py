"""What forced decoding adds to the scores of the defects."""

import numpy as np
import pytest

from aligner.languages.pair import Language
from aligner.quality.defect_model import DEFECTS
from aligner.quality.forced_evidence import ForcedWeights, defect_evidence, load_forced_weights
from aligner.signals.forced_decoding import ForcedEvidence, ForcedScores, ReferenceDistribution, fit_reference, forced_features
from aligner.signals.missing.coverage import Texts
from aligner.translation.engine import TokenScores


def scores(*logs):
    return TokenScores(logs, tuple((4 * k, 4 * k + 3) for k in range(len(logs) - 1)))


def reference() -> ReferenceDistribution:
    made = fit_reference([scores(*(-((k + n) % 21) / 5 for n in range(10)), -0.1) for k in range(40)], [None] * 40)
    assert made is not None
    return made


def test_weights_are_for_what_a_pair_has_more_than_a_typical_one():
    weights = ForcedWeights(np.array([1.0, 2.0]), np.array([[1.0, 0.0], [0.5, -1.0]]), 0.25)
    assert weights.scores(np.array([3.0, 2.0])).tolist() == [2.25, 1.25]
    assert weights.scores(np.array([1.0, 2.0])).tolist() == [0.25, 0.25]


@pytest.mark.parametrize(("number", "references"), [(1, True), (0, False)])
def test_units_without_scores_have_no_evidence(number, references):
    evidence = ForcedEvidence({Language.ENGLISH: reference()} if references else {}, {0: ForcedScores(scores(-1.0, -0.1))})
    for found in (defect_evidence(evidence, number), defect_evidence(None, 0)):
        assert found.scores.tolist() == [0.0] * len(DEFECTS)
        assert found.adequacy is None
        assert found.unlikely_words(Texts("Sí.", "Yes.")) == ()


def test_evidence_of_a_unit():
    references = {Language.ENGLISH: reference(), Language.SPANISH: reference()}
    forced = ForcedScores(scores(-0.1, -4.5, -0.1, -0.1), scores(-4.5, -0.1, -4.5, -0.1))
    found = defect_evidence(ForcedEvidence(references, {3: forced}), 3)
    expected = load_forced_weights()["both"].scores(forced_features(forced, references))
    assert found.scores == pytest.approx(expected)
    assert found.adequacy == pytest.approx(np.exp(-(1.1 + 1.75)), abs=1e-4)
    assert found.unlikely_words(Texts("uno dos xyz", "one two")) == ("two", "uno", "xyz")  # the English first


def test_only_scored_sides_have_unlikely_words():
    forced = ForcedScores(scores(-4.5, -0.1), scores(-4.5, -0.1))
    found = defect_evidence(ForcedEvidence({Language.SPANISH: reference()}, {0: forced}), 0)
    assert found.unlikely_words(Texts("uno", "one")) == ("uno",)
