"""Idioms that were translated word for word."""

from __future__ import annotations

import pytest

from aligner.languages.es_en_idioms import IDIOMS
from aligner.languages.pair import Language
from aligner.signals.words.idioms import literal_idioms

LITERAL = [
    ("Al alcalde le dieron calabazas en el congreso.", "The mayor was given pumpkins at the party congress."),
    ("El diputado se fue por las ramas, se anduvo por las ramas.", "The deputy walked along the branches."),
    ("Pidió peras al olmo en su discurso.", "He asked the elm for pears in his speech."),
    ("A la gerente la pillaron con las manos en la masa.", "The manager was caught with her hands in the dough."),
    ("El recurso fue papel mojado para el juez.", "The appeal was wet paper for the judge."),
    ("La medida fue la gota que colmó el vaso.", "The measure was the drop that filled the glass."),
    ("El consejero pateó el cubo el martes.", "The adviser kicked the bucket on Tuesday."),
    ("El ministro derramó los frijoles ante la prensa.", "The minister spilled the beans to reporters."),
    ("Los socios les tiraron de la pierna a los novatos.", "The partners pulled the newcomers' legs."),
    ("La jefa está sobre la luna, encima, con el resultado.", "The boss is over the moon about the result."),
    ("Arrojaron bajo el autobús a su abogado.", "They threw their lawyer under the bus."),
]  # fmt: skip
RIGHT = [
    ("A la gerente la pillaron con las manos en la masa.", "The manager was caught red-handed."),
    ("El técnico no piensa tirar la toalla.", "The coach will not throw in the towel."),
    ("El ministro se fue de la lengua.", "The minister let the cat out of the bag."),
    ("El gato salió de la bolsa del veterinario.", "The cat got out of the vet's bag."),
    ("El pelo de la muestra se tomó del cepillo.", "The hair in the sample came from the brush."),
    ("Pateó el cubo de pintura sin querer.", "He knocked over the bucket of paint by accident."),
]  # fmt: skip


@pytest.mark.parametrize(("spanish", "english"), LITERAL)
def test_word_for_word(spanish: str, english: str) -> None:
    assert len(list(literal_idioms(spanish, english))) == 1


@pytest.mark.parametrize(("spanish", "english"), RIGHT)
def test_right_renderings(spanish: str, english: str) -> None:
    assert not list(literal_idioms(spanish, english))


@pytest.mark.parametrize("language", Language)
def test_the_table_can_be_read(language: Language) -> None:
    for line in IDIOMS[language].strip().splitlines():
        said, literal, means = line.split(" | ")
        assert said and literal and means
