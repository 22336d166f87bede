"""Accusations that the other text states as fact."""

import pytest

from aligner.languages.pair import Language
from aligner.signals.statements.hearsay import stated_as_fact


@pytest.mark.parametrize(
    ("own", "other", "language", "words"),
    [
        ("El presunto ladrón huyó.", "The thief fled.", Language.SPANISH, ["presunto"]),
        ("El presunto ladrón huyó.", "The suspect fled.", Language.SPANISH, []),
        ("El presunto ladrón huyó, dijo ella.", "The thief fled, she said.", Language.SPANISH, ["presunto"]),
        ("El presunto ladrón huyó.", "The thief fled, police said.", Language.SPANISH, []),
        ("Habría robado dos coches.", "He stole two cars.", Language.SPANISH, ["Habría robado"]),
        ("Habría robado dos coches si hubiera podido.", "He stole two cars.", Language.SPANISH, []),
        ("Por supuesto, robó el coche.", "Of course, he stole the car.", Language.SPANISH, []),
        ("Un supuesto milagro en la aldea.", "A miracle in the village.", Language.SPANISH, []),
        ("The alleged thief fled.", "El ladrón huyó.", Language.ENGLISH, ["alleged"]),
        ("He alleged that it rained.", "Llovía.", Language.ENGLISH, []),
    ],
)
def test_what_is_stated_as_fact(own, other, language, words):
    assert [own[slice(*span)] for span in stated_as_fact(own, other, language)] == words
