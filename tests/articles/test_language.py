"""Which language a text is in, and what is said about the sides of a pair."""

import pytest
from tables import each

from aligner.articles.language import _plain_language, identify, looks_reversed, same_language, side_notes
from aligner.bitext import Article

SPANISH = "El río creció durante la noche y el agua llegó a la escuela del pueblo, donde duermen cuarenta familias sin casa. "
ENGLISH = "The river rose during the night and the water reached the village school, where forty families without a home sleep. "
MORE_SPANISH = SPANISH + (
    "El alcalde dijo ayer que las clases no volverán hasta que se haya limpiado todo el barro. También pidió al Gobierno dinero para "
    "arreglar los puentes, porque los vecinos de tres barrios siguen sin poder cruzar al otro lado. Según la policía, nadie murió."
)
PORTUGUESE = "O rio subiu durante a noite e a água chegou à escola da aldeia, onde dormem quarenta famílias que não têm casa. "
MORE_ENGLISH = (
    "The mayor said that lessons will begin again when the mud is removed from the yard and the kitchen of the school. He asked the "
    "government for the money to repair the bridges, because the people of three streets cannot cross to the other side of the river."
)
# Relatives of Spanish, with its words "el", "los", "las", "del", "y", "una", "con" among theirs.
CATALAN = (
    "El riu va créixer durant la nit i l'aigua va arribar a l'escola del poble, on dormen quaranta famílies que no tenen casa. L'alcalde "
    "va dir que les classes no tornaran fins que s'hagi netejat tot el fang del pati i del menjador. També va demanar una ajuda al Govern "
    "per arreglar els ponts, perquè els veïns de tres barris encara no poden passar a l'altra banda del riu."
)
GALICIAN = (
    "O río creceu durante a noite e a auga chegou á escola da vila, onde dormen corenta familias que quedaron sen casa. O alcalde dixo "
    "onte que as clases non volverán ata que se limpe toda a lama do patio. Tamén pediu ao Goberno cartos para arranxar as pontes, porque "
    "os veciños de tres barrios seguen sen poder pasar ao outro lado. Segundo a policía, ninguén morreu."
)
OCCITAN = (
    "Lo flume cresquèt pendent la nuèit e l'aiga arribèt a l'escòla del vilatge, ont dormisson quaranta familhas que son sens ostal. Lo "
    "cònsol diguèt ièr que las classas tornaràn pas abans que siá netejada tota la fanga de la cort. Demandèt tanben d'argent al govèrn "
    "per reparar los ponts, perque los vesins de tres barris pòdon pas encara passar de l'autre costat."
)


def article(text, language, name=""):
    return Article(name or language, language, text)


@each(
    ("text", "language"),
    [
        (SPANISH, "es"),
        (SPANISH + MORE_SPANISH, "es"),
        (ENGLISH, "en"),
        (ENGLISH + MORE_ENGLISH, "en"),
        (MORE_ENGLISH + MORE_SPANISH * 3, "es"),
        (PORTUGUESE, "pt"),
        (PORTUGUESE * 3, "pt"),
        (CATALAN, "ca"),
        (GALICIAN, "gl"),
        (OCCITAN, "oc"),
        ("Sí.", None),
        ("123 " * 99, None),
    ],
)
def test_identify(text, language):
    assert identify(text).language == language


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (SPANISH + MORE_SPANISH, "es"),
        (ENGLISH + MORE_ENGLISH, "en"),
        (SPANISH, None),
        (ENGLISH, None),
        (MORE_ENGLISH + MORE_SPANISH, None),
        (CATALAN, None),
        (GALICIAN, None),
        (OCCITAN, None),
        (PORTUGUESE * 3, None),
        ("El gato duerme. " * 40, None),
        ("the " * 80, None),
    ],
)
def test_texts_that_are_plainly_spanish_or_english(text, plain):
    assert _plain_language(text) == plain


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
