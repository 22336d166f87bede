"""Features of pairs: what the checks report, the quality must see too."""

import numpy as np
import pytest
from checks.helpers import findings

from aligner.languages.pair import Language
from aligner.quality.features import FEATURES, extract_features
from aligner.signals.coverage import Texts

NOT = ["did not", "didn't", "didn’t", "didnt", "DIDNT", "hadn't", "hadnt", "wouldnt", "shouldnt"]
HAVE_NOT = ["haven't", "havent", "dont", "mustnt"]


def feature(name, spanish, english, **machine):
    (part,) = extract_features([Texts(spanish, english, **machine)])
    return float(part.values[0, FEATURES[part.profile].index(name)])


@pytest.mark.parametrize("verb", [*NOT, *HAVE_NOT])
def test_a_negation_without_an_apostrophe_is_one(verb):
    spanish = "El ministro {}firmó ayer el acuerdo con los sindicatos."
    english = f"The minister {verb} sign the agreement with the unions yesterday."
    lost, kept = spanish.format(""), spanish.format("no ")
    assert feature("negation", kept, english) == 0
    assert feature("negation", lost, english) > 0.3
    assert not findings("negation", kept, english)
    assert findings("negation", lost, english)


DIFFERENT = [
    ("weekday", "La reunión será el martes.", "The meeting will be on Wednesday."),
    ("month", "La reunión será en mayo.", "The meeting will be in June."),
    ("number", "Vinieron catorce vecinos.", "Sixteen neighbours came."),
    ("number", "Murieron 12 personas.", "Thirteen people died."),
    ("time", "Llegó a las ocho de la tarde.", "She arrived at nine in the evening."),
]


@pytest.mark.parametrize(("check", "spanish", "english"), DIFFERENT)
def test_quantities_that_differ_for_the_checks_differ_for_the_quality(check, spanish, english):
    assert findings(check, spanish, english)
    assert feature("number changed", spanish, english) + feature("number changed perhaps", spanish, english) == 1


def test_the_features_are_those_that_are_named():
    for english, spanish in ((None, None), ("a", None), (None, "b"), ("a", "b")):
        for part in extract_features([Texts("El puerto.", "The port.", english, spanish)]):
            assert part.values.shape == (1, len(FEATURES[part.profile]))
            assert np.isfinite(part.values).all()
            assert set(part.chrf) == {lang for lang, text in ((Language.ENGLISH, english), (Language.SPANISH, spanish)) if text}
