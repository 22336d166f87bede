"""How far something has got, on both sides. All sentences are original."""

from __future__ import annotations

import pytest

from aligner.languages.es_en_phases import Phase
from aligner.languages.pair import Language
from aligner.signals.statements.phases import find_phase_changes

CHANGED = [
    ("El museo ya no acepta visitas en grupo.", "The museum does not yet accept group visits.", Phase.NO_LONGER, Phase.NOT_YET),
    ("La planta sigue sin abrir sus puertas.", "The plant has opened its doors.", Phase.NOT_YET, Phase.FINISHED),
    ("Los obreros siguen pintando el puente.", "Workers have painted the bridge.", Phase.STILL, Phase.FINISHED),
    ("Los buzos todavía no han hallado el ancla.", "Divers have already found the anchor.", Phase.NOT_YET, Phase.FINISHED),
    ("La aldea dejó de recibir ayuda en mayo.", "The village still receives aid.", Phase.NO_LONGER, Phase.STILL),
    ("La fábrica ya no vierte tintes al río.", "The factory is dumping dyes in the river.", Phase.NO_LONGER, Phase.UNDER_WAY),
    ("La comisión ya votó la ley.", "The committee has yet to vote on the law.", Phase.ALREADY, Phase.NOT_YET),
    ("El ferri ya no navega en invierno.", "The ferry still sails in winter.", Phase.NO_LONGER, Phase.STILL),
    ("El pozo aún está contaminado.", "The well is no longer contaminated.", Phase.STILL, Phase.NO_LONGER),
    ("El juez aún no ha firmado la orden.", "The judge no longer signs such orders.", Phase.NOT_YET, Phase.NO_LONGER),
]

KEPT = [
    ("El museo ya no acepta visitas.", "The museum no longer accepts visits."),
    ("La planta sigue sin abrir.", "The plant has yet to open."),
    ("El estado ha demandado a la empresa.", "The state is suing the company."),
    ("Ha estado atendiendo a pacientes durante años.", "She has been treating patients for years."),
    ("Los casos no han dejado de aumentar.", "Cases are still rising."),
    ("Siguen pintando el puente.", "They are still painting the bridge."),
    ("Ya han pintado el puente.", "They have painted the bridge."),
    ("La obra todavía no ha empezado, pero los planos ya se han aprobado.", "Work has not yet begun, but the plans have been approved."),
    ("Todavía hoy se venden en la plaza.", "They are no longer made, but are still sold in the square."),
    ("Lleva tres años sin pagar el alquiler.", "He has not paid the rent for three years."),
    ("El antiguo monopolio y todavía empresa estatal ha comprado la mina.", "The former monopoly has bought the mine."),
    ("", "still"),
]


@pytest.mark.parametrize(("spanish", "english", "phase", "other"), CHANGED)
def test_phases_that_exclude_each_other_are_found(spanish: str, english: str, phase: Phase, other: Phase) -> None:
    changes = list(find_phase_changes(spanish, english))
    assert [(one.phases[Language.SPANISH], one.phases[Language.ENGLISH]) for one in changes] == [(phase, other)]


@pytest.mark.parametrize(("spanish", "english"), KEPT)
def test_the_same_phase_in_other_words_is_no_change(spanish: str, english: str) -> None:
    assert list(find_phase_changes(spanish, english)) == []
