"""Degrees: how badly hurt, how large, how loud, what is felt and measured."""

import pytest
from tables import each

from aligner.languages.es_en_degrees import DEGREES
from aligner.languages.pair import Language
from aligner.signals.words.ladders import find_steps

LADDERS = tuple(ladder for ladders in DEGREES.values() for ladder in ladders)
OTHERWISE = [
    ("Los tres montañeros salieron ilesos del alud.", "The three climbers were seriously injured in the avalanche.", "ilesos"),
    ("Siete marineros siguen desaparecidos.", "Seven sailors are dead.", "desaparecidos"),
    ("El portero sufrió lesiones leves en la caída.", "The doorman suffered serious injuries in the fall.", "lesiones leves"),
    ("La ministra reubicó a cuarenta inspectores.", "The minister sacked forty inspectors.", "reubicó"),
    ("El vigilante maltrató a los internos.", "The guard tortured the inmates.", "maltrató"),
    ("Hubo una paliza en el patio de la prisión.", "There was a killing in the prison yard.", "paliza"),
    ("El alcalde fue crucificado por la oposición.", "The mayor was criticised by the opposition.", "crucificado"),
    ("Las exportaciones subieron levemente en abril.", "Exports soared in April.", "levemente"),
    ("El turismo cayó bruscamente el verano pasado.", "Tourism fell slightly last summer.", "bruscamente"),
    ("Un grupo de jóvenes fue a la feria.", "Thousands of young people went to the fair.", "Un grupo de"),
    ("La reyerta del bar acabó a medianoche.", "The war in the bar ended at midnight.", "reyerta"),
    ("El pueblo habló con orgullo del puente.", "The village spoke with shame of the bridge.", "orgullo"),
    ("Los padres recibieron la carta con júbilo.", "The parents received the letter with fear.", "júbilo"),
    ("El templo quedó intacto tras el huracán.", "The temple was destroyed by the hurricane.", "intacto"),
    ("La niebla obligó a cerrar el puerto.", "Hail forced the port to close.", "niebla"),
    ("Hay aviso amarillo por viento en Soria.", "There is a red alert for wind in Soria.", "aviso amarillo"),
    ("El partido se abstuvo en mayo.", "The party voted against in May.", "se abstuvo"),
    ("El salario mediano subió un dos por ciento.", "Average pay rose two per cent.", "salario mediano"),
    ("El fármaco curó la fibrosis en ratones.", "The drug cured fibrosis in patients.", "en ratones"),
    ("El dato interanual fue del tres por ciento.", "The month-on-month figure was three per cent.", "interanual"),
    ("El Gobierno declaró el estado de emergencia.", "The government declared martial law.", "estado de emergencia"),
    ("Cumple arresto domiciliario desde julio.", "She has served a life sentence since July.", "arresto domiciliario"),
    ("Lo juzgan por intento de homicidio.", "He is on trial for murder.", "intento de homicidio"),
    ("Ganaron por mayoría absoluta en Galicia.", "They won a narrow majority in Galicia.", "mayoría absoluta"),
    ("Unas mil personas fueron evacuadas.", "Some thousand people were infected.", "evacuadas"),
    ("El juez leyó el informe sobre la masacre.", "The judge read the report on the incident.", "masacre"),
    ("El central tiene un esguince de tobillo.", "The centre-back has a fractured ankle.", "esguince"),
    ("El fiscal tachó de absurda la demanda.", "The prosecutor called the claim insufficient.", "absurda"),
    ("Bajó el riesgo de hospitalización.", "The risk of infection fell.", "hospitalización"),
    ("Recibieron la oferta con frialdad.", "They received the offer with enthusiasm.", "frialdad"),
    ("El prófugo se entregó en Tacna.", "The wanted man fled in Tacna.", "se entregó"),
    ("El cantante salió entre abucheos.", "The singer left to applause.", "abucheos"),
    ("Dispararon pelotas de goma.", "They fired live rounds.", "pelotas de goma"),
    ("Entrevistaron a 900 hogares.", "They interviewed 900 voters.", "hogares"),
    ("La caída se aceleró en otoño.", "The fall slowed in autumn: it slowed to 1%.", "se aceleró"),
    ("El ciclón se debilitó al tocar tierra.", "The cyclone intensified at landfall.", "se debilitó"),
    ("Una tromba de agua cayó sobre Ourense.", "Drizzle fell on Ourense.", "tromba de agua"),
]
ALIKE = [
    ("El alcalde se emocionó al recordar a su padre.", "The mayor was moved as he remembered his father."),
    ("La jueza calificó de temerario el adelantamiento.", "The judge called the overtaking reckless."),
    ("El ruido provoca insomnio, según el estudio.", "Noise leads to insomnia, the study found."),
    ("Se rompió la clavícula.", "She broke her collarbone."),
    ("Dos agentes resultaron heridos leves.", "Two officers were slightly hurt."),
    ("El choque no dejó heridos ni daños.", "Nobody was hurt and nothing was damaged in the crash."),
    ("El conductor murió y su hermana salió ilesa.", "The driver was killed and his sister escaped without injury."),
    ("Despidieron a veinte empleados y trasladaron a diez.", "Twenty staff were let go and ten were transferred."),
    ("Las ventas se desplomaron un 40 %.", "Sales fell sharply, by 40%."),
    ("El precio bajó ligeramente.", "The price edged down."),
    ("Cientos de vecinos protestaron.", "Several hundred residents protested."),
    ("La noticia causó indignación y tristeza.", "The news was met with sorrow and outrage."),
    ("Ciertas piezas que no estén dañadas sirven.", "Certain undamaged parts can be used."),
    ("El equipo recibió una dura crítica.", "The team came under fire."),
    ("La subida interanual fue del 2 %.", "Prices rose 2% from a year earlier."),
    ("Lo condenaron por asesinato.", "He was found guilty of killing her."),
]


def _found(spanish, english):
    return {spanish[slice(*step.places[Language.SPANISH].span)] for _, step in find_steps(spanish, english, LADDERS)}


@pytest.mark.parametrize(("spanish", "english", "word"), OTHERWISE)
def test_another_degree(spanish, english, word):
    assert any(word in one or one in word for one in _found(spanish, english))


@pytest.mark.parametrize(("spanish", "english"), [pair for pair in ALIKE if "dañadas" not in pair[0]])
def test_the_same_degree_in_other_words(spanish, english):
    assert not _found(spanish, english)


@each("ladder", LADDERS)
def test_names_and_words_of_a_ladder(ladder):
    names = [rung.name for rung in ladder.rungs]
    assert len(set(names)) == len(names)
    assert {name for pair in ladder.alike for name in pair} <= set(names)
    for language in Language:
        words = [word for rung in ladder.rungs for word in rung.words(language).split()]
        assert sorted(set(words)) == sorted(words)
