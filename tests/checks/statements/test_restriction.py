"""FLAG and OK cases of `restriction`."""

import pytest
from checks.helpers import DIRECTIONS, alarms, findings, marked
from tables import each

FLAG = [
    # Spanish, English, marked Spanish, marked English
    ("Solo el juez puede abrir el archivo secreto de la ciudad.", "The judge can open the secret archive of the city.", "Solo", "|The"),
    ("El museo abre únicamente los domingos por la mañana.", "The museum opens on Sunday mornings.", "únicamente", "|on"),
    ("La ley se aplica exclusivamente a las empresas públicas.", "The law applies to public companies.", "exclusivamente", "|to"),
    ("Los socios pagan solamente la mitad de la cuota.", "Members pay half the fee.", "solamente", "|half"),
    ("Sólo tres países firmaron el acuerdo.", "Three countries signed the agreement.", "Sólo", "|Three"),
    ("El tren para solo en dos estaciones.", "The train stops at two stations.", "solo", "|at"),
    ("Únicamente los médicos entraron en la sala.", "The doctors entered the room.", "Únicamente", "|The"),
    ("Solamente los vecinos pueden votar en el referéndum.", "The neighbours can vote in the referendum.", "Solamente", "|The"),
    ("Sólo el presidente conoce el código.", "The president knows the code.", "Sólo", "|The"),
    # “But” joins two sentences and answers nothing.
    ("El tren solo para en Soria, pero es barato.", "The train stops in Soria, but it is cheap.", "solo", "|stops"),
    ("La beca es solo para estudiantes extranjeros.", "The grant is for foreign students.", "solo", "|for"),
]
OK = [
    ("Solo el juez puede abrirlo.", "Only the judge can open it."),
    ("No solo llueve, sino que nieva.", "It is not only raining but snowing."),
    ("Vive solo.", "He lives alone."),
    ("Es el único testigo.", "He is the sole witness."),
    ("Quería simplemente descansar.", "She simply wanted to rest."),
    ("Solo faltan dos días.", "There are just two days left."),
    ("Era su única hija.", "She was his only daughter."),
    ("No es más que un rumor.", "It is nothing but a rumour."),
    ("Fue exclusivamente por dinero.", "It was solely for money."),
    ("Pero nadie vino.", "But nobody came."),
]

ADDED = [
    ("El portero conocía la clave de la alarma.", "Only the doorman knew the alarm code.", "“Only” was added"),
    ("El tren para en Zamora los lunes.", "The train stops in Zamora only on Mondays.", "“only” was added"),
    ("La vacuna protege contra dos de las cepas.", "The vaccine protects solely against two of the strains.", "“solely” was added"),
]


@pytest.mark.parametrize(("spanish", "english", "message"), ADDED)
def test_one_that_was_put_in_is_found_where_the_rest_is_said(spanish, english, message):
    found = alarms(findings("restriction", spanish, english))
    assert [finding.message.split(":")[0].split(" (")[0] for finding in found] == [message]


@pytest.mark.parametrize(("spanish", "english", "words", "english_words"), FLAG)
def test_flag(spanish, english, words, english_words):
    found = alarms(findings("restriction", spanish, english))
    assert [marked(spanish, english, finding) for finding in found][:1] == [(words, english_words)]


@each(("spanish", "english"), OK)
@each("languages", DIRECTIONS)
def test_ok(spanish, english, languages):
    assert not alarms(findings("restriction", spanish, english, languages=languages))
