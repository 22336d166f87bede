"""Two of a kind that stand in each other's places."""

import pytest

from aligner.signals.roles.transpositions import find_transpositions

EXCHANGED = [
    ("Los estudiantes increparon a los soldados en la plaza.", "Soldiers rebuked students on the square."),
    (
        "El museo cierra de día y la biblioteca de noche.",
        "The library closes by day and the museum by night.",
    ),
    ("Reparan barcos en la costa y camiones en la sierra.", "They repair lorries on the coast and boats in the mountains."),
    ("Repartieron mantas para los niños y café para los mineros.", "They handed out coffee for the children and blankets for the miners."),
    ("El entrenador fue despedido por los socios en marzo.", "The coach sacked the members in March."),
    ("Los inquilinos demandaron a los caseros.", "The tenants were sued by the landlords."),
    ("El senador criticó a los radicales y elogió a los liberales.", "The senator criticised the liberals and praised the radicals."),
    ("Según los maestros, el comedor abrirá; los padres lo dudan.", "According to parents, the canteen will open; teachers doubt it."),
    ("Rossi nació en Turín y se crió en Palermo.", "Rossi was born in Palermo and raised in Turin."),
    ("Una multitud de jubilados abucheó a los ciclistas.", "A crowd of pensioners was booed by the cyclists."),
]
RIGHT = [
    ("Los estudiantes increparon a los soldados en la plaza.", "Soldiers were rebuked by students on the square."),
    (
        "El museo cierra de día y la biblioteca de noche.",
        "The museum closes in the mornings and the library in the afternoons.",
    ),
    ("Al entrenador lo despidieron los socios en marzo.", "The members sacked the coach in March."),
    ("El entrenador fue despedido por los socios en marzo.", "The members sacked the coach in March."),
    ("En Palermo se crió Rossi y en Turín estudió.", "Rossi was raised in Palermo and studied in Turin."),
    ("La conferencia de paz internacional empezó ayer.", "The international peace conference began yesterday."),
    ("A los obispos les gusta la orquesta.", "The orchestra pleases the bishops."),
    ("El jurado, que presidió la poeta, anunció el premio.", "The jury, which was chaired by the poet, announced the prize."),
    ("La empresa, con sede en Palermo, contrató a la arquitecta.", "The Palermo-based firm hired the architect."),
    ("Los caseros vendieron el piso a los inquilinos.", "The tenants bought the flat from the landlords."),
    ("Rossi, hijo del alcalde y dueño del club, calló.", "Rossi, the club's owner and the mayor's son, was silent."),
    ("y", "and"),
    ("", ""),
]


@pytest.mark.parametrize(("spanish", "english"), EXCHANGED)
def test_two_that_were_exchanged_are_found(spanish, english):
    assert list(find_transpositions(spanish, english))


@pytest.mark.parametrize(("spanish", "english"), RIGHT)
def test_what_grammar_turns_is_left_alone(spanish, english):
    assert list(find_transpositions(spanish, english)) == []
