"""Two or three outcomes, states or sorts of which the news tells one: another one in its place is found, the right one is silent."""

from checks.helpers import alarms, checked_together
from tables import each

# Spanish, right, wrong
ROWS = [
    ("La facturación de la firma subió un 3 %.", "The firm's turnover rose 3%.", "The firm's profit rose 3%."),
    ("El presidente vetó la ley.", "The president vetoed the bill.", "The president signed the law."),
    (
        "La autopista quedó reabierta al tráfico a mediodía.",
        "The motorway reopened to traffic at noon.",
        "The motorway was closed to traffic at noon.",
    ),
    (
        "El fiscal archivó la investigación en marzo.",
        "The prosecutor shelved the investigation in March.",
        "The prosecutor reopened the investigation in March.",
    ),
    (
        "El ladrón se entregó en la comisaría.",
        "The thief turned himself in at the police station.",
        "The thief escaped at the police station.",
    ),
    ("El carguero se hundió frente a Vigo.", "The freighter sank off Vigo.", "The freighter ran aground off Vigo."),
    (
        "Leyó una carta anónima ante las cámaras.",
        "She read out an anonymous letter to the cameras.",
        "She read out a letter signed by hand to the cameras.",
    ),
    ("La policía buscó a su hermana menor.", "Police looked for her younger sister.", "Police looked for her elder sister."),
    (
        "El juez admitió la demanda civil contra el banco.",
        "The judge allowed the civil suit against the bank.",
        "The judge allowed the criminal case against the bank.",
    ),
    ("El consejero lamentó lo ocurrido.", "The minister regretted what had happened.", "The minister apologised for what had happened."),
    ("La portavoz declinó hacer comentarios.", "The spokeswoman declined to comment.", "The spokeswoman denied it."),
    ("El gasto por habitante subió.", "Spending per head rose.", "Spending per household rose."),
    ("La tormenta tropical llegó a Sinaloa.", "The tropical storm reached Sinaloa.", "The tropical depression reached Sinaloa."),
    (
        "Ganó en la segunda ronda del torneo.",
        "He won in the second round of the tournament.",
        "He won in the quarter-finals of the tournament.",
    ),
]  # fmt: skip


@each(("spanish", "right", "wrong"), ROWS)
def test_another_one_is_found_and_the_right_one_is_silent(spanish: str, right: str, wrong: str):
    found = checked_together(tuple((row[0], english) for row in ROWS for english in row[1:]))
    assert alarms(found[spanish, right]) == []
    assert {finding.check for finding in alarms(found[spanish, wrong])} & {"event", "legal-status", "statement", "wrong-word"}
