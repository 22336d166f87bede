"""Single words that only one side has and that change what is said. All sentences are original."""

from __future__ import annotations

import pytest

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.signals.missing.telling_words import is_telling, telling_words_lost

LOST = [
    ("El rector envió cartas a dos alumnas durante el verano.", "The rector sent anonymous letters to two students during the summer.",
     "anonymous"),
    ("El ministro cenó el lunes con los dueños de la mina.", "The minister had a secret dinner on Monday with the owners of the mine.",
     "secret"),
    ("El hospital avisó tardíamente a las familias del error.", "The hospital notified the families of the error.", "tardíamente"),
    ("La empresa vertía ilegalmente aceite en el río.", "The company was dumping oil in the river.", "ilegalmente"),
    ("Un piloto aterrizó el martes en la autopista.", "A drunken pilot landed on the motorway on Tuesday.", "drunken"),
    ("El consejo aprobó el uso restringido de la presa.", "The council approved the use of the dam.", "restringido"),
    ("La testigo respondió a las preguntas del juez.", "The witness tearfully answered the judge's questions.", "tearfully"),
    ("Los vecinos gritaron con rabia durante el pleno del lunes.", "The residents shouted during Monday's council meeting.", "con rabia"),
    ("Una enfermera jubilada cuidará de los archivos.", "A nurse will look after the archives.", "jubilada"),
    ("La enfermera cerró por error la puerta del patio.", "The nurse closed the courtyard door.", "por error"),
]  # fmt: skip

KEPT = [
    ("El ministro cenó en secreto con los dueños de la mina.", "The minister had a secret dinner with the owners of the mine."),
    ("El hospital avisó tarde a las familias.", "The hospital was slow to notify the families."),
    ("La empresa vertía aceite en el río sin permiso.", "The company was illegally dumping oil in the river."),
    ("El conductor iba ebrio.", "The driver was drunk."),
    ("La testigo lloró al responder al juez.", "The witness tearfully answered the judge."),
    ("Los vecinos protestaron airados ante el ayuntamiento.", "Angry residents protested outside the town hall."),
    ("El contrato es temporal.", "It is a temporary contract."),
    ("Cerró la puerta sin querer.", "She closed the door by mistake."),
    ("ACUERDO SECRETO EN LA CUMBRE DE MADRID", "SUMMIT DEAL REACHED IN THE CITY OF MADRID"),
]


def lost(spanish: str, english: str) -> list[str]:
    alignment = align_words(spanish, english)
    return [alignment.words(language).text[slice(*span)] for language in Language for span in telling_words_lost(alignment, language)]


@pytest.mark.parametrize(("spanish", "english", "word"), LOST)
def test_a_word_that_one_side_has_is_found(spanish: str, english: str, word: str) -> None:
    assert lost(spanish, english) == [word]


@pytest.mark.parametrize(("spanish", "english"), KEPT)
def test_what_is_said_in_another_way_is_not_lost(spanish: str, english: str) -> None:
    assert lost(spanish, english) == []


@pytest.mark.parametrize(
    ("word", "language", "telling"),
    [
        ("secretas", Language.SPANISH, True),
        ("tardíamente", Language.SPANISH, True),
        ("anónimos", Language.SPANISH, True),
        ("grande", Language.SPANISH, False),
        ("recklessly", Language.ENGLISH, True),
        ("angrily", Language.ENGLISH, True),
        ("peaceably", Language.ENGLISH, False),
        ("family", Language.ENGLISH, False),
        ("ly", Language.ENGLISH, False),
    ],
)
def test_forms_of_the_words_are_known(word: str, language: Language, telling: bool) -> None:
    assert is_telling(word, language) == telling
