"""Statements given to somebody in one text that the other states itself."""

from tables import each

from aligner.languages.pair import Language
from aligner.signals.statements.attributions import find_lost_attribution

# Language of the first text, it, the other text, and the words that are lost.
LOST = [
    (Language.ENGLISH, "But the bridge was unsafe, he said.", "Pero el puente no era seguro.", "he said"),
    (Language.SPANISH, "El banco, aseguró la ministra, pagará la deuda.", "The bank will pay the debt.", "aseguró"),
    (Language.ENGLISH, "Doctors told the jury that the child was starved.", "El niño pasó hambre.", "Doctors told"),
    (Language.SPANISH, "El informe concluye que la presa es segura.", "The dam is safe.", "El informe concluye"),
]
# Silent: somebody says it in other words, the verb is a noun or means something else here, it is denied or asked, or there are marks.
KEPT = [
    (Language.ENGLISH, "The bridge was unsafe, the mayor said.", "Para el alcalde, el puente no era seguro."),
    (Language.SPANISH, "El informe concluye que la presa es segura.", "The report found the dam safe."),
    (Language.SPANISH, "La aldea cuenta con dos escuelas que cerrarán.", "The village has two schools that will close."),
    (Language.SPANISH, "El púgil se mantuvo invicto, y eso que peleó poco.", "The boxer stayed unbeaten though he fought little."),
    (Language.ENGLISH, "The claim that the bridge is unsafe spread fast.", "Corrió la voz: el puente es inseguro."),
    (Language.ENGLISH, "The minister did not say that the bank would pay.", "El banco pagará."),
    (Language.ENGLISH, "The bank will pay the debt, the minister said.", "«El banco pagará la deuda»: el ministro."),
    (Language.ENGLISH, "The council announced the sale of the school.", "El ayuntamiento vende la escuela."),
]


@each("language, own, other, words", LOST)
def test_who_says_it_is_lost(language: Language, own: str, other: str, words: str) -> None:
    span = find_lost_attribution(own, other, language)
    assert span is not None and own[slice(*span)] == words


@each("language, own, other", KEPT)
def test_who_says_it_is_kept_or_nobody_does(language: Language, own: str, other: str) -> None:
    assert find_lost_attribution(own, other, language) is None
