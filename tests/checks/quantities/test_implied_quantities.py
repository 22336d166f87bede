"""Quantities that the other side says in another way, beside those that it does not say."""

from __future__ import annotations

from checks.helpers import DIRECTIONS, alarms, bitext_of
from tables import each

from aligner.checks import check_bitext

VALUES = frozenset({"number", "year", "scale", "percent", "unit", "date"})
SAID = [
    ("La tasa anual de paro bajó.", "The 12-month unemployment rate fell."),
    ("Los datos trimestrales se conocerán hoy.", "The 3-month figures come out today."),
    ("La iglesia cerró en los años 30 del siglo XX.", "The church closed in the 1930s."),
    ("Presentó su colección primavera-verano 2019 en la pasarela.", "She presented her SS19 collection on the catwalk."),
    ("El precio medio es de 14, 46 euros.", "The average price is 14.46 euros."),
    ("Hubo un herido, informó el 112.", "One person was hurt, the emergency services said."),
    ("El plazo vence el 3/12, once días antes.", "The deadline is Dec. 3, 11 days earlier."),
    ("Podrán abrir las 24 horas en diciembre.", "They may stay open around the clock in December."),
    ("La noche bajó a 30 grados Celsius bajo cero.", "The night fell to 22 below zero Fahrenheit."),
    ("La selección sub-20 viaja hoy.", "The under-20 team travels today."),
]
NOT_SAID = [
    ("La tasa anual de paro bajó.", "The 18-month unemployment rate fell."),
    ("La iglesia cerró en los años 30 del siglo XIX.", "The church closed in the 1930s."),
    ("Presentó su colección primavera-verano 2018 en la pasarela.", "She presented her SS19 collection on the catwalk."),
    ("El precio medio es de 14, 46 euros.", "The average price is 14.64 euros."),
    ("La iglesia cerró en los años 30 del siglo XX.", "The church closed in the 1940s."),
    ("Hubo 114 heridos, informó la prensa.", "Several people were hurt, the emergency services said."),
    ("La noche bajó a 40 grados Celsius bajo cero.", "The night fell to 22 below zero Fahrenheit."),
    ("El plazo vence el 3/12.", "The deadline is Dec. 4."),
]


def found(spanish, english, languages):
    checked = check_bitext(bitext_of([(spanish, english)], languages=languages))
    return [one.message for one in alarms(checked.findings) if one.check in VALUES]


@each(("spanish", "english"), SAID)
@each("languages", DIRECTIONS)
def test_said_in_another_way(spanish, english, languages):
    assert not found(spanish, english, languages)


@each(("spanish", "english"), NOT_SAID)
@each("languages", DIRECTIONS)
def test_not_said(spanish, english, languages):
    assert found(spanish, english, languages)
