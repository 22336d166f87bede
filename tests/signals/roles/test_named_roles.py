"""Two names of which one acts on the other."""

import pytest
from tables import each

from aligner.signals.roles.named_roles import find_named_exchanges, keep_their_roles

SPANISH = {
    "active": "Irene Soto agredió a Mauro Vidal en Soria.",
    "passive": "Mauro Vidal fue agredido por Irene Soto en Soria.",
    "infinitive": "En el video se ve a Irene Soto golpear a Mauro Vidal.",
    "cleft": "Quien agredió a Mauro Vidal fue Irene Soto.",
    "noun": "La demanda de Irene Soto contra Mauro Vidal llegó a Soria.",
    "noun passive": "La detención de Mauro Vidal por Irene Soto causó revuelo.",
}
ENGLISH = {
    "active": "{0} assaulted {1} in Soria.",
    "passive": "{1} was assaulted by {0} in Soria.",
    "gerund": "A video shows {0} beating {1}.",
    "participle": "{1}, assaulted by {0}, is in hospital.",
    "cleft": "The one who assaulted {1} was {0}.",
    "noun": "{0}'s lawsuit against {1} reached Soria.",
    "noun with by": "A complaint by {0} against {1} reached Soria.",
    "noun passive": "The arrest of {1} by {0} caused a stir.",
}


@each("told", ENGLISH)
@each("own", SPANISH)
def test_who_acts_is_told_in_any_way(own, told):
    kept, exchanged = (ENGLISH[told].format(*names) for names in (("Irene Soto", "Mauro Vidal"), ("Mauro Vidal", "Irene Soto")))
    assert not list(find_named_exchanges(SPANISH[own], kept))
    assert keep_their_roles(SPANISH[own], kept)
    assert not keep_their_roles(SPANISH[own], exchanged)
    if ("noun" in own) == ("noun" in told):  # a noun and a verb may tell two events
        assert len(list(find_named_exchanges(SPANISH[own], exchanged))) == 1


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        ("Irene Soto llamó a Mauro Vidal.", "Irene Soto called, and Mauro Vidal answered."),
        ("Soto criticó a Vidal, que lo había demandado.", "Vidal, who had sued Soto, was criticized by him."),
        ("Irene Soto habló.", "Irene Soto spoke."),
        ("", ""),
    ],
)
def test_what_is_not_said_is_no_exchange(spanish, english):
    assert not list(find_named_exchanges(spanish, english))


@pytest.mark.parametrize(
    ("spanish", "right", "exchanged"),
    [
        (
            "El portero recibió una patada del entrenador local.",
            "The home coach kicked the doorman.",
            "The doorman kicked the home coach.",
        ),
        (
            "Un cliente asestó dos puñaladas en la pierna al camarero.",
            "A customer stabbed the waiter twice in the leg.",
            "A waiter stabbed the customer twice in the leg.",
        ),
        (
            "La inquilina llevó a los tribunales a los vecinos.",
            "The neighbours were taken to court by the tenant.",
            "The tenant was taken to court by the neighbours.",
        ),
        (
            "La diputada Irene Soto demandó al actor Mauro Vidal.",
            "Actor Mauro Vidal is facing a lawsuit from Irene Soto.",
            "Irene Soto is facing a lawsuit from actor Mauro Vidal.",
        ),
        (
            "El sindicato acusó de fraude a la empresa.",
            "The company was accused of fraud by the union.",
            "The union was accused of fraud by the company.",
        ),
    ],
)
def test_people_and_groups_that_act_on_each_other(spanish, right, exchanged):
    assert not list(find_named_exchanges(spanish, right))
    assert len(list(find_named_exchanges(spanish, exchanged))) == 1
