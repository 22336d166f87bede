"""Upstairs and downstairs, face up and face down, and how far something rose."""

from checks.helpers import DIRECTIONS, findings
from tables import each

OPPOSITE = [
    ("La vecina de arriba oyó los disparos.", "The neighbour downstairs heard the shots."),
    ("Los niños jugaban en el piso de abajo.", "The children were playing upstairs."),
    ("El cadáver flotaba boca abajo.", "The body was floating face up."),
]


@each("languages", DIRECTIONS)
@each(("spanish", "english"), OPPOSITE)
def test_the_opposite(spanish, english, languages):
    assert findings("opposite", spanish, english, languages=languages)


@each("languages", DIRECTIONS)
def test_up_to_right_behind_a_rise_is_where_it_ended(languages):
    assert findings("bound", "El globo ascendió hasta los 3.000 metros.", "The balloon climbed to 3,000 metres.", languages=languages) == []


@each("languages", DIRECTIONS)
def test_up_to_is_no_rise_itself(languages):
    assert findings(
        "bound", "La ayuda cubre el 70 por ciento del alquiler.", "The grant covers up to 70 percent of the rent.", languages=languages
    )
