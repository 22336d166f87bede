"""Where something is by another thing: the other way round, or not."""

import pytest

from aligner.languages.pair import Language
from aligner.signals.words.place_relations import find_opposite_places

OPPOSITE = [
    ("El cuerpo fue hallado sobre el muelle.", "The body was found beneath the pier.", "sobre", "beneath"),
    ("El coche estaba delante del banco.", "The car was behind the bank.", "delante del", "behind"),
    ("La bomba estalló fuera del mercado.", "The bomb went off inside the market.", "fuera del", "inside"),
    ("Acamparon dentro del consulado.", "They camped outside the consulate.", "dentro del", "outside"),
]
SAME = [
    ("El cuerpo fue hallado bajo el muelle.", "The body was found beneath the pier."),
    ("Habló sobre la crisis bajo la lluvia.", "She spoke of the crisis under the rain."),  # other things
    ("Está bajo el puente y sobre la vía.", "It is over the track and under the bridge."),
    ("Llegó antes de las ocho.", "He came before eight."),
]


@pytest.mark.parametrize(("spanish", "english", "own", "other"), OPPOSITE)
def test_the_other_way_round(spanish, english, own, other):
    (spans,) = find_opposite_places(spanish, english)
    assert spanish[slice(*spans[Language.SPANISH])] == own and english[slice(*spans[Language.ENGLISH])] == other


@pytest.mark.parametrize(("spanish", "english"), SAME)
def test_nothing_is_said_of(spanish, english):
    assert list(find_opposite_places(spanish, english)) == []
