"""Denials that the other language says in other words answer those of the check of negation; what was dropped does not."""

import pytest
from checks.helpers import DIRECTIONS, alarms, findings
from tables import each

SAID_OTHERWISE = [
    ("Es imposible cruzar el río.", "The river cannot be crossed."),
    ("Los médicos lo intentaron en vano.", "The doctors tried, without any result."),
    ("El informe critica la debilidad del control.", "The report criticises a lack of control."),
    ("La falta de sueño afecta a los jugadores.", "Sleep deficiency affects the players."),
    ("El ministro no descarta subir el impuesto.", "The minister says the tax may go up."),
    ("No se reabrirá el museo hasta que haya luz.", "The museum will reopen only when there is power."),
    ("En la isla no hay más que dos médicos.", "There are only two doctors on the island."),
    ("El club aún no ha respondido.", "The club has yet to respond."),
    ("Todavía no se sabe quién ganó.", "It is still unclear who won."),
    ("Asistieron no menos de mil personas.", "At least a thousand people attended."),
    ("No tardó en llegar la ayuda.", "Help came quickly."),
    ("No es imposible que vuelva.", "It is possible that she will return."),
    ("No es fácil decir cuándo acabará.", "It is hard to say when it will end."),
    ("El jurado no logró un acuerdo.", "The jury failed to agree."),
    ("El pueblo no tiene médico.", "The village lacks a doctor."),
    ("El capitán no jugó la final.", "The captain missed the final."),
    ("El club no ha respondido a la carta.", "The club has yet to answer the letter."),
    ("La casa quedó sin puertas ni ventanas.", "The house was left with neither doors nor windows."),
    ("Ni siquiera el juez lo sabía.", "Even the judge did not know."),
    ("El acusado se declaró inocente.", "The defendant pleaded not guilty."),
    ("El juez rechazó la demanda.", "The judge did not accept the lawsuit."),
    ("Los rebeldes incumplieron la tregua.", "The rebels did not honour the truce."),
    ("Impidieron entrar a la prensa.", "They did not let the press in."),
    ("Por el puente no se puede pasar.", "The bridge is impassable."),
    ("Solo llegaron al refugio al amanecer.", "Not until dawn did they reach the hut."),
    ("Dijo que no tenía «nada que ocultar».", "He said he had “nothing to hide.”"),
]
DROPPED = [
    ("El ministro no descarta dimitir.", "The minister rules out resigning."),
    ("No se reabrirá el museo hasta mayo.", "The museum will reopen until May."),
    ("El juez no aceptó la demanda.", "The judge accepted the lawsuit."),
    ("El acusado no se declaró culpable.", "The defendant pleaded guilty."),
    ("El pueblo no tiene médico.", "The village has a doctor."),
    ("El club no ha respondido a la oferta.", "The club has replied to the offer."),
]


@each("languages", DIRECTIONS)
@each(("spanish", "english"), SAID_OTHERWISE)
def test_what_says_the_same_is_an_answer(spanish, english, languages):
    assert alarms(findings("negation", spanish, english, languages=languages)) == []


@each("languages", DIRECTIONS)
@each(("spanish", "english"), DROPPED)
def test_a_dropped_denial_has_none(spanish, english, languages):
    assert alarms(findings("negation", spanish, english, languages=languages)) != []


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        ("El déficit habría sido menor si el gobierno hubiera ahorrado.", "The deficit was useless as the government did not save."),
        ("La ley ha supuesto un alivio para el sector.", "The law was a relief for the sector."),
        ("Si hubieran llegado antes, lo habrían salvado.", "They came too late to save him."),
    ],
)
def test_a_condition_and_a_participle_are_no_hearsay(spanish, english):
    assert [f for f in alarms(findings("hedge", spanish, english)) if "suspected" in f.message] == []
