"""Peoples and countries in the check of names: Spanish adjectives, which have no capital, against English names of countries."""

from checks.helpers import DIRECTIONS, alarms, findings, marked
from tables import each

FLAG = [
    ("Las tropas iraquíes tomaron la ciudad", "Iranian troops took the city", "iraquíes", "Iranian"),
    ("El equipo uruguayo ganó ayer", "The Paraguayan team won yesterday", "uruguayo", "Paraguayan"),
    ("Los votantes suecos respaldaron el plan", "Voters in Switzerland backed the plan", "suecos", "Switzerland"),
    ("Un barco griego se hundió", "A Turkish ship sank", "griego", "Turkish"),
    ("La actriz española ganó el premio", "The Mexican actress won the prize", "española", "Mexican"),
    ("El embajador alemán no acudió", "The French ambassador did not come", "alemán", "French"),
    ("Dos pescadores chinos fueron rescatados", "Two Japanese fishermen were rescued", "chinos", "Japanese"),
    ("La diplomacia estadounidense calla", "Russian diplomacy is silent", "estadounidense", "Russian"),
]
OK = [
    ("La actriz española ganó el premio", "The actress from Spain won the prize"),
    ("La prensa británica lo publicó", "The London press published it"),
    ("El mandatario estadounidense llegó", "The U.S. president arrived"),
    ("Un jugador galés y otro inglés", "One Welsh player and one English one"),
    ("El juez Alemán firmó la orden", "Judge Alemán signed the order in France"),
    ("A fines de mes hablará Wells", "Wells will speak at the end of the month"),
    ("El ejército sirio y el turco chocaron", "The Turkish and Syrian armies clashed"),
    ("La cocina china gusta", "Food from China is popular in Peru, he said"),
    ("Los periodistas franceses preguntaron", "The reporters asked about Spain and Italy"),
]


@each("languages", DIRECTIONS)
@each(("spanish", "english", "own", "other"), FLAG)
def test_another_people_is_reported(spanish, english, own, other, languages):
    found = alarms(findings("name", spanish, english, languages=languages))
    assert [marked(spanish, english, finding, languages=languages) for finding in found] == [(own, other)]


@each("languages", DIRECTIONS)
@each(("spanish", "english"), OK)
def test_the_same_people_in_other_words_is_not(spanish, english, languages):
    assert alarms(findings("name", spanish, english, languages=languages)) == []
