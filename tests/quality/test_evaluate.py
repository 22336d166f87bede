"""Evaluating `quality` on the user's own pairs."""

from dataclasses import replace

import numpy as np
import pytest
from checks.helpers import EN_ES, bitext_of

from aligner.checks import check_bitext
from aligner.quality.evaluate import (
    MIN_PAIRS,
    area_under_curve,
    evaluate_quality,
    threshold_table,
)
from aligner.quality.score import score_bitext

PEOPLE = [("El alcalde", "The mayor"), ("La jueza", "The judge"), ("Un vecino", "A neighbour"), ("La ministra", "The minister")]
DEEDS = [
    ("visitó ayer el hospital nuevo de la ciudad", "visited the new hospital of the city yesterday"),
    ("dijo que la obra costará 12 millones de euros", "said that the works will cost 12 million euros"),
    ("no quiso hablar con los periodistas en Madrid", "did not want to talk to the journalists in Madrid"),
    ("compró una casa pequeña cerca del puerto viejo", "bought a small house near the old port"),
]
PAIRS = [(f"{es} {verb}.", f"{en} {deed}.") for es, en in PEOPLE for verb, deed in DEEDS]


@pytest.fixture(scope="module")
def evaluated():
    """The evaluation of the pairs, made once."""
    return evaluate_quality([bitext_of(PAIRS)])


def test_evaluation(evaluated):
    result = evaluated
    assert result.pairs == len(PAIRS)
    kinds = {row.kind: row for row in result.kinds}
    assert kinds["misaligned"].auc > 0.75  # a fifth of the other sentences differ in one noun only
    assert kinds["untranslated"].auc > 0.95
    assert kinds["number changed"].pairs == 4
    assert all(0 <= row.recall_at_1 <= row.recall_at_5 <= 1 for row in result.kinds)
    assert 0 <= result.ece < 0.5
    kept = [row.kept for row in result.thresholds]
    assert kept == sorted(kept, reverse=True)
    assert result.thresholds[0].recall > 0.8


def test_qualities_that_are_there_are_used():
    """They hold what a run knew, such as the rest of the article; and nothing has to be computed again."""
    scored = score_bitext(check_bitext(bitext_of([*PAIRS, ("Ayer llovió en toda la comarca.", "The bank has closed two branches.")])))
    best = scored.with_units(tuple(replace(unit, scores=replace(unit.scores, quality=1.0)) for unit in scored.units))
    assert all(row.recall == 1.0 for row in threshold_table([best]))
    translated = best.with_units(tuple(replace(unit, target_machine=unit.source) for unit in best.units))
    assert threshold_table([translated])[-1].recall < 1.0


def test_most_pairs():
    bitexts = [replace(bitext_of(PAIRS), id=str(number)) for number in range(3)]
    assert evaluate_quality(bitexts, max_pairs=20).pairs == 20


def test_other_direction():
    assert evaluate_quality([bitext_of(PAIRS, languages=EN_ES)]).pairs == len(PAIRS)


def test_other_languages_are_left_out(evaluated):
    bitext = bitext_of(PAIRS)
    french = replace(bitext, source=replace(bitext.source, language="fr"))
    assert evaluate_quality([french] * 3) == evaluate_quality([])
    assert evaluate_quality([french, bitext]) == evaluated
    assert threshold_table([french] * 3) == []


def test_too_little_to_say_anything():
    assert evaluate_quality([]).kinds == ()
    assert threshold_table([bitext_of(PAIRS[: MIN_PAIRS - 1])]) == []
    assert threshold_table([]) == []


@pytest.mark.parametrize(
    ("bad", "good", "expected"), [([0.1], [0.9], 1.0), ([0.9], [0.1], 0.0), ([0.5], [0.5], 0.5), ([0, 1], [0.5, 1], 0.625)]
)
def test_area_under_curve(bad, good, expected):
    assert area_under_curve(np.array(bad), np.array(good)) == expected
