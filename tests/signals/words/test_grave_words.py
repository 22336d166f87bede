"""Grave words of whose matter the other text of a pair has no word."""

import pytest

from aligner.languages.pair import Language
from aligner.signals.words.grave_words import grave_words_alone


@pytest.mark.parametrize(
    ("spanish", "english", "alone"),
    [
        ("El alcalde dejó el cargo en mayo.", "The mayor left office in May after taking bribes.", {Language.ENGLISH: "bribes"}),
        ("El alcalde ebrio dejó el cargo en mayo.", "The mayor left office in May.", {Language.SPANISH: "ebrio"}),
        ("El alcalde ebrio dejó el cargo en mayo.", "The drunk mayor left office in May.", {}),
        (
            "El alcalde corrupto dejó el cargo.",
            "The fugitive mayor left office.",
            {Language.SPANISH: "corrupto", Language.ENGLISH: "fugitive"},
        ),
        ("Lo negó.", "He lied.", {}),
        ("Dicen que el notario bebía mucho los viernes.", "They say the notary was a drunk on Fridays.", {}),
    ],
)
def test_words_without_an_answer(spanish, english, alone):
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    found = grave_words_alone(spanish, english)
    assert {language: texts[language][slice(*place.span)] for language, place in found.items()} == alone
