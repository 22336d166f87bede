"""Words that changed places, and words that face a word they do not translate."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.signals.words.placement import PLACEMENT, placement_features


def value(name, spanish, english):
    return placement_features(spanish, english)[PLACEMENT.index(name)]


# Spanish, right English, English with two values or names exchanged.
EXCHANGED = [
    (
        "exchanged numbers",
        "El choque dejó 4 muertos y 31 heridos.",
        "The crash left 4 dead and 31 injured.",
        "The crash left 31 dead and 4 injured.",
    ),
    (
        "exchanged numbers",
        "Condenaron a Tomás Arriaga a 9 años de cárcel y a su hermana Inés a 3.",
        "Tomás Arriaga was jailed for 9 years and his sister Inés for 3.",
        "Tomás Arriaga was jailed for 3 years and his sister Inés for 9.",
    ),
    (
        "exchanged numbers",
        "Habrá lluvia en la costa el martes y nieve en la sierra el viernes.",
        "There will be rain on the coast on Tuesday and snow in the mountains on Friday.",
        "There will be rain on the coast on Friday and snow in the mountains on Tuesday.",
    ),
    (
        "exchanged numbers",
        "Vinieron doce médicos y veinte enfermeras.",
        "Twelve doctors and twenty nurses came.",
        "Twenty doctors and twelve nurses came.",
    ),
    (
        "exchanged names",
        "Según la policía, Ramírez conducía la camioneta y Quiroga llevaba el dinero.",
        "According to the police, Ramírez drove the van and Quiroga carried the money.",
        "According to the police, Quiroga drove the van and Ramírez carried the money.",
    ),
]


@pytest.mark.parametrize(("name", "spanish", "right", "wrong"), EXCHANGED)
def test_exchanged(name, spanish, right, wrong):
    assert value(name, spanish, right) < 0.1
    assert value(name, spanish, wrong) > 0.2


@pytest.mark.parametrize(
    ("name", "spanish", "english"),
    [
        ("exchanged numbers", "Hubo 4 muertos.", "There were 4 dead."),
        ("exchanged numbers", "Hubo 4 muertos y 4 heridos.", "There were 4 dead and 4 injured."),
        ("exchanged numbers", "Con 31 heridos y 4 muertos acabó la fiesta.", "The party ended with 4 dead and 31 injured."),
        ("exchanged names", "Ayer ganó Quiroga.", "Quiroga won yesterday."),
    ],
)
def test_a_free_order_exchanges_nothing(name, spanish, english):
    assert value(name, spanish, english) < 0.1


def test_words_that_face_each_other_and_words_alone():
    spanish, right = "Los vecinos abrieron una biblioteca en la plaza.", "The neighbours opened a library on the square."
    wrong = right.replace("library", "qzx trousers")
    assert value("facing", spanish, wrong) > value("facing", spanish, right)
    assert value("facing worst", spanish, wrong) > value("facing worst", spanish, right)
    longer = right.replace("on the square", "on the square beside the old railway station")
    assert value("alone english", spanish, longer) > value("alone english", spanish, right) + 0.3


@pytest.mark.parametrize(
    ("spanish", "english"), [("", ""), ("El mar.", ""), ("", "The sea."), ("12", "12"), ("...", "!"), ("12 34", "34 12")]
)
def test_hardly_any_words(spanish, english):
    assert placement_features(spanish, english) == (0.0,) * len(PLACEMENT) or len(spanish) > 4


@settings(max_examples=20)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text(spanish, english):
    found = placement_features(spanish, english)
    assert len(found) == len(PLACEMENT)
    assert all(0 <= one < 30 for one in found)
