"""Commas before relative clauses. All sentences are original."""

from __future__ import annotations

import pytest

from aligner.languages.pair import Language
from aligner.signals.statements.relative_clauses import find_changed_clauses

CHANGED = [
    ("Los alumnos que aprobaron irán a Lugo.", "The students, who passed, will go to Lugo.", "alumnos que", "students, who"),
    ("Los barcos, que no tenían permiso, fueron retenidos.", "The boats that had no permit were detained.", "barcos, que", "boats that"),
    ("Las fábricas que cierran en mayo pagarán el impuesto.", "Factories, which close in May, will pay the tax.", "fábricas que",
     "Factories, which"),
    ("Los guardas, que se negaron a firmar, perdieron la paga.", "Guards who refused to sign lost their bonus.", "guardas, que",
     "Guards who"),
]  # fmt: skip

KEPT = [
    ("Los alumnos que aprobaron irán a Lugo.", "The students who passed will go to Lugo."),
    ("Los alumnos, que aprobaron, irán a Lugo.", "The students, who passed, will go to Lugo."),
    ("La alcaldesa, que nació en Jaca, dimitió.", "The mayor who was born in Jaca resigned."),
    ("Los ministros dijeron, que no habrá pactos.", "Ministers said that there will be no pacts."),
    ("Los Panthers, que ganaron, viajan mañana.", "The Panthers who won travel tomorrow."),
    ("Los rumores que el banco niega, siguen.", "The rumours that the bank denies, go on."),
    (",", ""),
]


@pytest.mark.parametrize(("spanish", "english", "own", "other"), CHANGED)
def test_a_comma_on_one_side_alone_is_found(spanish: str, english: str, own: str, other: str) -> None:
    found = [
        (spanish[slice(*one[Language.SPANISH])], english[slice(*one[Language.ENGLISH])]) for one in find_changed_clauses(spanish, english)
    ]
    assert found == [(own, other)]


@pytest.mark.parametrize(("spanish", "english"), KEPT)
def test_the_same_clause_and_one_of_a_name_are_no_change(spanish: str, english: str) -> None:
    assert list(find_changed_clauses(spanish, english)) == []
