"""FLAG and OK cases of `hedge`."""

import pytest
from checks.helpers import DIRECTIONS, EN_ES, alarms, findings, marked
from tables import each

from aligner.bitext import Severity

FLAG = [
    # Spanish, English, marked Spanish, marked English
    ("La policía detuvo al presunto autor del robo.", "The police arrested the author of the robbery.", "presunto", "|author"),
    ("El supuesto asesino fue detenido en la frontera.", "The murderer was arrested at the border.", "supuesto", "|murderer"),
    ("La empresa podría cerrar la fábrica.", "The company will close the factory.", "podría", "|close"),
    ("Casi todos los alumnos aprobaron el examen.", "All the pupils passed the exam.", "Casi", "|All"),
    ("Quizá llueva mañana en la costa.", "It will rain on the coast tomorrow.", "Quizá", "|rain"),
    ("Los trenes llegan tarde a menudo.", "The trains arrive late.", "a menudo", "|"),
    ("Según la policía, el conductor había bebido.", "The driver had been drinking.", "Según", "|The"),
    ("Probablemente el juez archivará el caso.", "The judge will close the case.", "Probablemente", "|The"),
    ("La obra costó aproximadamente dos millones.", "The work cost two million.", "aproximadamente", "|two"),
    ("Unos 300 vecinos protestaron.", "300 neighbours protested.", "Unos", "|neighbours"),
    ("Al parecer, el ministro conocía el informe.", "The minister knew the report.", "Al parecer", "|The"),
    ("Tal vez el acuerdo llegue en mayo.", "The agreement will come in May.", "Tal vez", "|The"),
    ("Cerca de 200 soldados cruzaron el río.", "200 soldiers crossed the river.", "Cerca de", "|soldiers"),
    ("El banco podría vender sus acciones.", "The bank is selling its shares.", "podría", "|selling"),
    ("El presidente presuntamente recibió dinero.", "The president received money.", "presuntamente", "|received"),
    ("Posiblemente el avión se desvió.", "The plane turned off its course.", "Posiblemente", "|The"),
    ("La caída se debe en parte a la fuerte sequía del verano.", "The fall is due to the severe summer drought.", "en parte", "|to"),
    ("El puente quedó parcialmente destruido.", "The bridge was destroyed.", "parcialmente", "|destroyed"),
    # Nothing on the other side weakens or attributes it.
    ("Los atacantes habrían huido en una furgoneta blanca.", "The attackers fled in a white van.", "habrían huido", "|in"),
    # One hedge of two was lost, and another cue of the class is left.
    ("Quizá el rey podría abdicar este verano.", "Perhaps the king will abdicate this summer.", "podría", "|abdicate"),
]
LOST_IN_SPANISH = [
    ("La policía detuvo al autor del robo.", "The police arrested the alleged author of the robbery.", "alleged"),
    ("El acuerdo llegará en mayo.", "The agreement might come in May.", "might"),
    ("300 vecinos protestaron.", "About 300 neighbours protested.", "About"),
]
OK = [
    ("La policía detuvo al presunto autor del robo.", "The police arrested the alleged robber."),
    ("Según la policía, el conductor había bebido.", "The driver had been drinking, police said."),
    ("La empresa podría cerrar la fábrica.", "The company may close the factory."),
    ("Casi todos aprobaron.", "Nearly everyone passed."),
    ("Quizá llueva mañana.", "It might rain tomorrow."),
    ("Al menos tres personas murieron.", "No fewer than three people died."),
    ("Los trenes suelen llegar tarde.", "The trains usually arrive late."),
    ("Unos 300 vecinos protestaron.", "Some 300 neighbours protested."),
    ("El juez puede archivar el caso.", "The judge can close the case."),
    ("Por supuesto, vendrá.", "Of course she will come."),
    ("Aparentemente no hubo heridos.", "There were apparently no injuries."),
    ("La obra costó unos dos millones.", "The work cost about two million."),
    ("El supuesto espía fue expulsado.", "The suspected spy was expelled."),
    ("A veces sale a correr.", "He sometimes goes for a run."),
    ("El plan saldrá en mayo.", "The plan will come out in May."),
    ("Es probable que gane.", "She is likely to win."),
]


@each(("spanish", "english", "words", "english_words"), FLAG)
def test_flag(spanish, english, words, english_words):
    found = alarms(findings("hedge", spanish, english))
    assert [marked(spanish, english, finding) for finding in found][:1] == [(words, english_words)]


@each(("spanish", "english"), OK)
@each("languages", DIRECTIONS)
def test_ok(spanish, english, languages):
    assert not alarms(findings("hedge", spanish, english, languages=languages))


@pytest.mark.parametrize(("spanish", "english", "english_words"), LOST_IN_SPANISH)
def test_lost_in_spanish(spanish, english, english_words):
    (found, *_) = alarms(findings("hedge", spanish, english, languages=EN_ES))
    assert marked(spanish, english, found, languages=EN_ES)[1] == english_words


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        ("Salgado habría sobornado a dos inspectores para que lo avisaran.", "Salgado bribed two inspectors to warn him."),
        ("El presunto estafador pidió a la viuda que callara.", "The swindler asked the widow to keep quiet."),
    ],
)
def test_a_verb_of_saying_that_the_source_has_too_makes_no_accusation_of_a_fact(spanish, english):
    assert [finding.severity for finding in findings("hedge", spanish, english)] == [Severity.ERROR]
