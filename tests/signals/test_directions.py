"""Names of the directions of translation."""

import pytest

from aligner.languages.pair import Language
from aligner.quality.defect_model import load_models
from aligner.signals.directions import profile_name


@pytest.mark.parametrize(
    ("into", "name"),
    [((), "none"), ([Language.ENGLISH], "into-english"), ([Language.SPANISH], "into-spanish"), (reversed(Language), "both")],
)
def test_profile_names(into, name):
    into = list(into)
    assert profile_name(into) == name
    assert name in load_models()
