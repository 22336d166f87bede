"""How surely words in a row have no counterpart."""

import pytest

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.signals.missing.unmatched_phrases import span_log_odds

SPANISH = "El juez citó al alcalde de Mieres, que llevaba dos semanas de viaje."
RIGHT = "The judge summoned the mayor of Mieres, who had been travelling for two weeks."
SHORT = "The judge summoned the mayor of Mieres."


def _odds(english, words="que llevaba dos semanas de viaje", probability=0.9):
    start = SPANISH.index(words)
    span = (start, start + len(words))
    return span_log_odds(align_words(SPANISH, english), Language.SPANISH, span, len(words.split()), probability)


def test_a_clause_that_is_missing_is_surer_than_one_that_is_translated():
    assert _odds(SHORT) > 0.9 > _odds(RIGHT)


def test_the_own_probability_of_the_span_counts():
    assert _odds(SHORT, probability=0.99) > _odds(SHORT, probability=0.6)


@pytest.mark.parametrize("probability", [0.0, 0.5, 1.0])
def test_any_span_has_a_value(probability):
    assert abs(_odds("", probability=probability)) < 20
    assert abs(_odds(SHORT, words=",", probability=probability)) < 20
