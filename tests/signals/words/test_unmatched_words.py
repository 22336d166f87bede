"""Words that nothing on the other side can mean: which of two texts is suspected, and the values of a pair."""

from __future__ import annotations

import numpy as np
import pytest

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.signals.words.unmatched_words import (
    MAX_ODDS,
    SUMMARIES,
    WORD_MATCH_FEATURES,
    is_opposite,
    load_word_match_networks,
    pair_odds,
    summarise_matches,
    word_match_features,
    wrong_odds,
)

SPANISH, ENGLISH = Language.SPANISH, Language.ENGLISH

REPLACED = (
    # Spanish, right English, the same with one wrong word
    (
        "La biblioteca municipal cerrará en agosto por obras.",
        "The municipal library will close in August for building work.",
        "The municipal orchestra will close in August for building work.",
    ),
    (
        "El hospital pidió sangre para los heridos del terremoto.",
        "The hospital asked for blood for those injured in the earthquake.",
        "The hospital asked for carpets for those injured in the earthquake.",
    ),
)


@pytest.mark.parametrize(("spanish", "right", "wrong"), REPLACED)
def test_a_word_that_means_something_else_is_the_most_suspect(spanish, right, wrong):
    words = wrong.lower().rstrip(".").split()
    (at,) = (k for k, (one, other) in enumerate(zip(right.lower().rstrip(".").split(), words, strict=True)) if one != other)
    before, after = wrong_odds(spanish, right)[ENGLISH], wrong_odds(spanish, wrong)[ENGLISH]
    assert int(after.argmax()) == at
    assert after[at] > before[at] + 1
    assert pair_odds(summarise_matches(wrong_odds(spanish, wrong))) > pair_odds(summarise_matches(wrong_odds(spanish, right))) + 1


OPPOSITES = (
    ("abierto", "closed", SPANISH, True),
    ("closed", "abierto", ENGLISH, True),
    ("abierto", "open", SPANISH, False),
    ("victoria", "defeat", SPANISH, True),
    ("mesa", "table", SPANISH, False),
    ("xyz", "open", SPANISH, False),
)


@pytest.mark.parametrize(("word", "other", "language", "expected"), OPPOSITES)
def test_opposites(word, other, language, expected):
    assert is_opposite(word, other, language) is expected


def test_features_have_names_and_weights():
    alignment = align_words("La puerta estaba abierta.", "The door was closed.")
    for language in Language:
        features = word_match_features(alignment, language)
        assert features.shape == (4, len(WORD_MATCH_FEATURES)) and np.isfinite(features).all()
        assert load_word_match_networks()[language].odds(features).shape == (4,)
    opposite = word_match_features(alignment, SPANISH)[:, WORD_MATCH_FEATURES.index("opposite")]
    assert opposite.tolist() == [0, 0, 0, 1]


def test_the_values_of_a_pair_are_those_of_its_worst_words():
    odds = {SPANISH: np.array([-3.0, 2.0, 0.0, -1.0, -8.0], np.float32), ENGLISH: np.array([-2.0], np.float32)}
    values = dict(zip(SUMMARIES, summarise_matches(odds), strict=True))
    assert [values[f"spanish {name}"] for name in ("worst", "second", "third")] == [2, 0, -1]
    assert [values[f"english {name}"] for name in ("worst", "second", "third")] == [-2, -MAX_ODDS, -MAX_ODDS]
    assert values["both worst"] == pytest.approx(-0.4)
    assert values["least worst"] == -2 and values["most worst"] == 2
    expected = sum(1 / (1 + np.exp(-odd)) for odd in (-3, 2, 0, -1, -8))
    assert values["spanish expected"] == pytest.approx(np.log1p(expected), abs=1e-5)
    assert values["spanish share"] == pytest.approx(expected / 5, abs=1e-5)


@pytest.mark.parametrize(("spanish", "english"), [("", ""), ("", "Nothing here."), ("1 2 3", "…")])
def test_a_side_without_words_has_values(spanish, english):
    assert np.isfinite(summarise_matches(wrong_odds(spanish, english))).all()
