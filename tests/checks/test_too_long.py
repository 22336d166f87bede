"""Units that no sentence is as long as are said, and take no more time than others."""

import pytest
from checks.helpers import bitext_of

from aligner.checks import check_bitext
from aligner.languages.pair import DEFAULT_PAIR
from aligner.quality.metrics import MAX_LENGTH, sentence_metrics
from aligner.quality.score import score_units

ES = "El río creció cuatro metros. La alcaldesa Marta Quiroga no pidió ayuda a la ONU. "
EN = "The river rose four metres. Mayor Marta Quiroga did not ask the UN for help. "

# Each would take minutes if it were compared word by word. Name: Spanish, English.
HOSTILE = {
    "prose": (ES * 12_000, EN * 12_000),
    "one word": ("a" * 1_000_000, "The river rose."),
    "denials": ("no ni sin " * 900, "The river rose."),
    "capitals": ("Marta Quiroga " * 70_000, "Marta Quiroga " * 70_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_is_bounded(name):
    bitext = bitext_of([HOSTILE[name]])
    assert score_units(bitext.units, DEFAULT_PAIR)[0].scores.quality is not None
    found = [finding.check for finding in check_bitext(bitext).units[0].findings]
    assert "failed-check" not in found and ("too-long" in found) == (name != "denials")


def test_a_long_paragraph_is_still_checked():
    [unit] = check_bitext(bitext_of([(ES * 60 + "Hay 7 barcas.", EN * 60 + "There are 9 boats.")])).units
    found = {finding.check for finding in unit.findings}
    assert "number" in found and "too-long" not in found


def test_the_rest_of_the_bitext_is_checked():
    checked = check_bitext(bitext_of([HOSTILE["prose"], ("Hay 7 barcas.", "There are 9 boats.")]))
    assert "number" in [finding.check for finding in checked.units[1].findings]


def test_metrics_of_long_texts_are_of_their_beginnings():
    same = "Nada cambia aquí. " * MAX_LENGTH
    assert sentence_metrics([same + "fin"], [same + "end"]) == [(100.0, 100.0, 0.0)]
