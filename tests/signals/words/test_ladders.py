"""Words on ladders, and steps between the two sides of a pair."""

import pytest

from aligner.languages.ladders import Ladder, Rung, alike
from aligner.languages.pair import Language
from aligner.signals.words.ladder_places import find_places
from aligner.signals.words.ladders import find_steps

LADDER = Ladder(
    (
        Rung("red", "rojo~ color_rojo", "red", "grana", "crimson"),
        Rung("green", "verde~", "green~", "grana"),
        Rung("blue", "azul*", "blue", "", "navy"),
        Rung("sky blue", "celeste~", "azure"),
    ),
    idle_spanish="vino_rojo",
    idle_english="red_carpet",
    alike=alike("blue|sky blue"),
)


def _steps(spanish, english):
    return [
        tuple(text[slice(*step.places[language].span)] for language, text in zip(Language, (spanish, english), strict=True))
        for _, step in find_steps(spanish, english, (LADDER,))
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dos coches rojos", [("rojos", {0})]),
        ("el color rojo", [("color rojo", {0})]),
        ("un vino rojo", []),
        ("azulado y verde", [("azulado", {2}), ("verde", {1})]),
        ("de color grana", [("grana", set())]),
        ("", []),
    ],
)
def test_places_of_a_text(text, found):
    assert [(text[slice(*place.span)], place.sure) for place in find_places(text, (LADDER,), Language.SPANISH).get(LADDER, ())] == found


@pytest.mark.parametrize(
    ("spanish", "english", "found"),
    [
        ("la puerta roja", "the green door", [("roja", "green")]),
        ("la puerta roja", "the red door", []),
        ("la puerta roja", "the door", []),
        ("la puerta grana", "the green door", []),
        ("la puerta grana", "the blue door", []),  # «grana» may be anything
        ("la puerta roja", "the navy door", []),
        ("la puerta celeste", "the blue door", []),  # colours that translations exchange
        ("la puerta roja y la verde", "the red door and the blue one", [("verde", "blue")]),
        ("la puerta roja y la verde", "the green door and the red one", []),
        ("la alfombra roja", "the red carpet", []),
    ],
)
def test_steps_between_two_texts(spanish, english, found):
    assert _steps(spanish, english) == found


def test_words_far_from_each_other_are_not_compared():
    far = " ".join(["bla"] * 30)
    assert _steps(f"rojo {far}", f"{far} green") == []
