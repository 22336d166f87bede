"""Names that became another one of their class."""

import pytest

from aligner.languages.pair import Language
from aligner.signals.names.siblings import other_of_a_class, other_second_word

OTHERS = [
    ("El Betis fichó al lateral.", "Villarreal signed the full-back.", "Betis", "Villarreal"),
    ("Bildu presentó la enmienda.", "The amendment was tabled by Podemos.", "Bildu", "Podemos"),
    ("Lo publicó el diario Clarín.", "The story ran in Infobae.", "Clarín", "Infobae"),
    ("Vueling canceló seis vuelos.", "Ryanair cancelled six flights.", "Vueling", "Ryanair"),
    ("La Cruz Roja repartió mantas.", "Doctors Without Borders handed out blankets.", "Cruz Roja", "Doctors Without Borders"),
    ("La Guardia Nacional cerró el paso.", "The Federal Police closed the pass.", "Guardia Nacional", "Federal Police"),
    ("La Cámara de los Comunes aplazó el voto.", "The House of Lords put off the vote.", "Cámara de los Comunes", "House of Lords"),
    ("Acción Nacional eligió a su líder.", "Movimiento Ciudadano elected its leader.", "Acción Nacional", "Movimiento Ciudadano"),
]
PLACES = [
    ("El ferri zarpó de Puerto Montt.", "The ferry sailed from Puerto Varas.", "Puerto Montt", "Puerto Varas"),
    ("Vive en San Pedro Sula.", "She lives in San Miguel.", "San Pedro", "San Miguel"),
    ("El tren llegó a Ciudad Real.", "The train reached Ciudad Rodrigo.", "Ciudad Real", "Ciudad Rodrigo"),
]
SAME = [
    ("El Atlético venció al Betis.", "Atlético Madrid beat Real Betis."),
    ("El Barça y el Madrid empataron.", "Barcelona and Real Madrid drew."),
    ("El PP y Vox pactaron.", "The People's Party and Vox reached a deal."),
    ("El FMI corrigió al Banco Mundial.", "The International Monetary Fund corrected the World Bank."),
    ("Ganó el United en casa del City.", "Manchester United won at Manchester City."),
    ("El río creció tres metros.", "River levels rose three metres."),
    ("Viajó a Puerto Príncipe.", "He went to Port-au-Prince."),
    ("Nació en Nueva York.", "She was born in New York."),
    ("Visitó San Petersburgo.", "He visited Saint Petersburg."),
    ("La Casa Blanca lo negó.", "Washington denied it."),
]


def _written(found, spanish, english):
    return [(spanish[slice(*one[Language.SPANISH])], english[slice(*one[Language.ENGLISH])]) for one in found]


@pytest.mark.parametrize(("spanish", "english", "own", "other"), OTHERS)
def test_another_name_of_the_class(spanish, english, own, other):
    assert _written(other_of_a_class(spanish, english), spanish, english) == [(own, other)]


@pytest.mark.parametrize(("spanish", "english", "own", "other"), PLACES)
def test_places_that_begin_alike(spanish, english, own, other):
    assert _written(other_second_word(spanish, english), spanish, english) == [(own, other)]


@pytest.mark.parametrize(("spanish", "english"), SAME)
def test_the_same_name(spanish, english):
    assert not list(other_of_a_class(spanish, english))
    assert not list(other_second_word(spanish, english))
