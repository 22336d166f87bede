"""The first and the second of two, pointed back to."""

import pytest

from aligner.signals.roles.antecedents import find_other_antecedents

OTHER = [
    (
        "La jueza citó al contable y al tesorero; este último calló.",
        "The judge summoned the accountant and the treasurer; the former was silent.",
    ),
    (
        "El obispo y el alcalde abrieron la feria, aunque este se fue pronto.",
        "The bishop and the mayor opened the fair, although the bishop left early.",
    ),
    ("El chef vendió el local a un banquero, y aquel se mudó.", "The chef sold the premises to a banker, and the latter moved."),
    ("La rectora habló con el decano y, al salir, esta sonrió.", "The rector spoke to the dean and, on the way out, the dean smiled."),
    (
        "Oviedo y Gijón compiten: aquella tiene tren y esta tiene puerto.",
        "Oviedo and Gijón compete: the latter has a train and the former has a port.",
    ),
    ("El guardia ayudó al turista, y el guardia le dio agua.", "The guard helped the tourist, and the latter gave him water."),
]
SAME = [
    (
        "La jueza citó al contable y al tesorero; este último calló.",
        "The judge summoned the accountant and the treasurer; the latter was silent.",
    ),
    (
        "El obispo y el alcalde abrieron la feria, aunque este se fue pronto.",
        "The bishop and the mayor opened the fair, although the mayor left early.",
    ),
    ("La rectora habló con el decano y, al salir, esta sonrió.", "The rector spoke to the dean and, on the way out, the rector smiled."),
    (
        "Oviedo y Gijón compiten: aquella tiene tren y esta tiene puerto.",
        "Oviedo and Gijón compete: the former has a train and the latter has a port.",
    ),
    (
        "Oviedo y Gijón compiten: esta tiene puerto y aquella tiene tren.",
        "Oviedo and Gijón compete: the former has a train and the latter has a port.",
    ),
    ("El obispo y el alcalde hablaron, y este año habrá feria.", "The bishop and the former mayor spoke, and the bishop promised a fair."),
    ("Eso es todo, y esto fue ayer.", "That is all, and the former mayor agreed."),
    ("", ""),
]


@pytest.mark.parametrize(("spanish", "english"), OTHER)
def test_the_other_of_two(spanish, english):
    assert len(list(find_other_antecedents(spanish, english))) == 1


@pytest.mark.parametrize(("spanish", "english"), SAME)
def test_the_same_of_two(spanish, english):
    assert list(find_other_antecedents(spanish, english)) == []
