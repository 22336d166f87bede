"""Institutions spelled out on one side and named by an acronym on the other are no omissions or additions."""

import pytest
from checks.helpers import EN_ES, findings

from aligner.checks.missing.expansions import spells_out
from aligner.languages.pair import Language

ES, EN = Language

OUT = [
    ("Organización Mundial de la Salud", "La [Organización Mundial de la Salud] pide cautela", "The WHO is urging caution", ES),
    ("National Electoral Institute", "The [National Electoral Institute] (INE) will open", "El INE abrirá", EN),
    ("National Liberation Army", "The [National Liberation Army], or ELN, freed two", "El ELN liberó a dos", EN),
    ("International Monetary Fund", "The [International Monetary Fund] cut its forecast", "El FMI rebajó su previsión", EN),
    ("Comité Nacional", "El [Comité Nacional] Demócrata avisó", "The DNC warned", ES),
    ("Administración de Alimentos", "La [Administración de Alimentos] (FDA) lo aprobó", "The FDA approved it", ES),
]
NOT_OUT = [
    ("The [National Electoral Institute] will open", "El instituto abrirá", EN),
    ("The mayor, [a former member of the army], left", "El alcalde de la ONU se fue", EN),
    ("The [World Health Organization] is urging caution", "La OTAN pide cautela", EN),
    ("El [Comité Nacional] Republicano avisó", "The DNC warned", ES),
]


def _cut(text: str) -> tuple[str, tuple[int, int]]:
    start, end = text.index("["), text.index("]") - 1
    return text.replace("[", "").replace("]", ""), (start, end)


@pytest.mark.parametrize(("name", "own", "other", "language"), OUT)
def test_a_name_that_the_other_side_abbreviates(name, own, other, language):
    text, span = _cut(own)
    assert text[slice(*span)] == name
    assert spells_out(text, span, other, language)


@pytest.mark.parametrize(("own", "other", "language"), NOT_OUT)
def test_what_is_no_name_of_an_acronym(own, other, language):
    text, span = _cut(own)
    assert not spells_out(text, span, other, language)


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        ("La Organización Mundial de la Salud pide cautela.", "The WHO is urging caution."),
        ("La CIDH condenó el ataque.", "The Inter-American Commission on Human Rights (IACHR) condemned the attack."),
    ],
)
def test_nothing_is_reported_as_left_out_or_added(spanish, english):
    assert findings("partial-omission", spanish, english) == findings("partial-addition", spanish, english) == []
    assert findings("partial-omission", spanish, english, languages=EN_ES) == []
