"""FLAG and OK cases of `language`."""

from checks.helpers import DIRECTIONS, alarms, findings, marked
from tables import each

FLAG = [
    # Spanish, English, marked Spanish, marked English
    (
        "The minister said that the law would be changed this year.",
        "The law will be changed during this year, said the minister.",
        "The minister said that the law would be changed this year.",
        None,
    ),
    (
        "The mayor has asked for the help of the army after the floods.",
        "After the floods the mayor asked the army for help.",
        "The mayor has asked for the help of the army after the floods.",
        None,
    ),
    (
        "El agua llegó hasta las casas de la orilla.",
        "Las casas que están en la orilla tienen agua hasta el techo.",
        None,
        "Las casas que están en la orilla tienen agua hasta el techo.",
    ),
    (
        "They were waiting for the train when it started to rain.",
        "While they were waiting for a train it started raining.",
        "They were waiting for the train when it started to rain.",
        None,
    ),
    (
        "Nadie sabe lo que pasó en la mina.",
        "Lo que pasó en la mina es un misterio para todos los vecinos.",
        None,
        "Lo que pasó en la mina es un misterio para todos los vecinos.",
    ),
    (
        "It was the first time that they had been in the city.",
        "They had never been in this city before that.",
        "It was the first time that they had been in the city.",
        None,
    ),
    (
        "La fiesta empieza a las ocho en la plaza.",
        "En la plaza, a las ocho, empieza la fiesta de los niños.",
        None,
        "En la plaza, a las ocho, empieza la fiesta de los niños.",
    ),
]
OK = [
    ("El ministro dijo que la ley cambiará.", "The minister said the law will change."),
    ("Los Ángeles", "Los Angeles"),
    ("Sí", "Yes"),
    ("El País", "El País"),
    ("«The Wall» es el disco de la banda.", "“The Wall” is the album of the band."),
    ("Hay que leer «El amor en los tiempos del cólera».", "You must read “El amor en los tiempos del cólera”."),
    ("No", "No"),
    ("Total: 3", "Total: 3"),
]


@each(("spanish", "english", "words", "english_words"), FLAG)
@each("languages", DIRECTIONS)
def test_flag(spanish, english, words, english_words, languages):
    found = alarms(findings("language", spanish, english, languages=languages))
    assert [marked(spanish, english, finding, languages=languages) for finding in found][:1] == [(words, english_words)]


@each(("spanish", "english"), OK)
@each("languages", DIRECTIONS)
def test_ok(spanish, english, languages):
    assert not alarms(findings("language", spanish, english, languages=languages))
