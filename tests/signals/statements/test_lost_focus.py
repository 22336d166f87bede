"""Words such as "again" and "even" that one side alone has. All sentences are original."""

from __future__ import annotations

import pytest

from aligner.languages.pair import Language
from aligner.signals.statements.lost_focus import lost_focus

LOST = [
    ("Ni siquiera el abogado leyó el contrato.", "The lawyer did not read the contract.", "Ni siquiera"),
    ("Incluso los rivales del club aplaudieron el gol.", "The club's rivals applauded the goal.", "Incluso"),
    ("Hasta el obispo firmó la petición.", "The bishop signed the petition.", "Hasta"),
    ("El ciclista volvió a ganar la etapa reina.", "The cyclist won the queen stage.", "volvió a"),
    ("La presa se rompió en abril.", "The dam burst again in April.", "again"),
    ("El senador fue condenado otra vez por fraude.", "The senator was convicted of fraud.", "otra vez"),
    ("El pueblo eligió por primera vez a una alcaldesa.", "The village elected a woman mayor.", "por primera vez"),
    ("El juez multó al taxista.", "The judge fined the taxi driver for the second time.", "for the second time"),
    ("Los vieron por última vez en Lugo.", "They were seen in Lugo.", "por última vez"),
    ("Los vecinos aplaudieron al bombero.", "Even the neighbours applauded the firefighter.", "Even"),
]

KEPT = [
    ("El ciclista volvió a ganar.", "The cyclist won again yesterday."),
    ("Reeligieron al rector el martes.", "The rector was elected again on Tuesday."),
    ("Incluso los rivales aplaudieron el gol.", "The rivals themselves applauded the goal."),
    ("Por primera vez, el pueblo tiene alcaldesa.", "The village has its first woman mayor."),
    ("La policía de Nuevo León detuvo a dos menores.", "Police in Nuevo León arrested two minors."),
    ("Hasta el próximo lunes cierran la piscina.", "The swimming pool is closed by next Monday."),
    ("Hasta las seis de la tarde se contaron nueve temblores.", "By six in the evening, nine tremors had been counted."),
    ("Es su segunda condena por fraude.", "He was convicted of fraud for the second time."),
    ("Volvió a su pueblo en mayo.", "She came home to her village in May."),
    ("Otra vez no.", "Not now."),
]


def lost(spanish: str, english: str) -> list[str]:
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    return [texts[language][slice(*span)] for language in Language for span in lost_focus(spanish, english, language)]


@pytest.mark.parametrize(("spanish", "english", "words"), LOST)
def test_words_that_one_side_has_are_found(spanish: str, english: str, words: str) -> None:
    assert lost(spanish, english) == [words]


@pytest.mark.parametrize(("spanish", "english"), KEPT)
def test_what_is_said_in_another_way_is_not_lost(spanish: str, english: str) -> None:
    assert lost(spanish, english) == []
