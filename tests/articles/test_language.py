"""Which language a text is in, and what is said about the sides of a pair."""

import pytest

from aligner.articles.language import identify, looks_reversed, same_language, side_notes
from aligner.bitext import Article

SPANISH = "El río creció durante la noche y el agua llegó a la escuela del pueblo, donde duermen cuarenta familias sin casa. "
ENGLISH = "The river rose during the night and the water reached the village school, where forty families without a home sleep. "
MORE_SPANISH = SPANISH + (
    "El alcalde dijo ayer que las clases no volverán hasta que se haya limpiado todo el barro. También pidió al Gobierno dinero para "
    "arreglar los puentes, porque los vecinos de tres barrios siguen sin poder cruzar al otro lado. Según la policía, nadie murió."
)
PORTUGUESE = "O rio subiu durante a noite e a água chegou à escola da aldeia, onde dormem quarenta famílias que não têm casa. "


def article(text, language, name=""):
    return Article(name or language, language, text)


@pytest.mark.parametrize(("text", "language"), [(SPANISH, "es"), (ENGLISH, "en"), (PORTUGUESE, "pt"), ("Sí.", None), ("123 " * 99, None)])
def test_identify(text, language):
    assert identify(text).language == language


@pytest.mark.parametrize(
    ("source", "target", "notes"),
    [
        (SPANISH, ENGLISH, ()),
        (ENGLISH, SPANISH, ("the sides look swapped: es is in English, en in Spanish",)),
        (SPANISH, SPANISH, ("both sides are in Spanish: es, en",)),
        (PORTUGUESE, ENGLISH, ("es looks Portuguese, not Spanish",)),
        (SPANISH, PORTUGUESE, ("en looks Portuguese, not English",)),
        ("Sí.", "Yes.", ()),
    ],
)
def test_side_notes(source, target, notes):
    found = side_notes(article(source, "es"), article(target, "en"))
    assert found == notes


def test_a_pair_in_one_language_is_refused_only_when_that_is_certain():
    assert same_language(article(MORE_SPANISH, "es"), article(MORE_SPANISH, "en")) == "Spanish"
    assert same_language(article(MORE_SPANISH, "es"), article(ENGLISH * 3, "en")) is None
    assert same_language(article(SPANISH, "es"), article(SPANISH, "en")) is None


@pytest.mark.parametrize(
    ("source", "target", "turned"),
    [
        ("The mayor said that the bridge was closed.", "El alcalde dijo que el puente se cerró.", True),
        ("El alcalde dijo que el puente se cerró.", "The mayor said that the bridge was closed.", False),
        ("The mayor said that the bridge was closed.", "The bridge is closed by order of the mayor.", False),
        ("Le pont est fermé par ordre du maire de la ville.", "El puente se cerró por orden del alcalde.", False),
        ("", "", False),
        ("Breaking news", "Última hora", False),
    ],
)
def test_which_side_is_english(source, target, turned):
    assert looks_reversed(source, target) == turned
