"""Numbers that are told otherwise on the two sides, in the same digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.signals.quantities.differences import DecimalStyles
from aligner.signals.quantities.same_digits import with_same_figures


def rewritten(spanish: str, english: str) -> tuple[str, str]:
    one, other = with_same_figures(spanish, english, DecimalStyles.of([spanish], [english]))
    return one.text, other.text


@pytest.mark.parametrize(
    ("spanish", "english", "expected"),
    [
        ("Ciento veintitrés casas", "123 houses", ("123 casas", "123 houses")),
        ("Son 3 mil 500 millones de pesos", "It is 3.5 billion pesos", ("Son 3.500.000.000 pesos", "It is 3,500,000,000 pesos")),
        ("Una obra de 150 mdp", "A work of 150 million pesos", ("Una obra de 150.000.000 pesos", "A work of 150,000,000 pesos")),
        ("Cuesta 3 euros con 5 céntimos", "It costs €3.05", ("Cuesta 3,05 euros", "It costs €3.05")),
        ("Medio centenar de taxis", "About fifty taxis", ("50 taxis", "About 50 taxis")),
        ("El 2.º lugar", "Second place", ("El 2 lugar", "2 place")),
        ("La LXV Legislatura", "The 65th Legislature", ("La 65 Legislatura", "The 65 Legislature")),
        (
            "Un 4,2 % de los casos y cien mil dosis",
            "4.2% of cases and 100,000 doses",
            ("Un 4,2 % de los casos y 100.000 dosis", "4.2% of cases and 100,000 doses"),
        ),
    ],
)
def test_told_otherwise(spanish: str, english: str, expected: tuple[str, str]) -> None:
    assert rewritten(spanish, english) == expected


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        ("Ciento veintitrés casas", "132 houses"),  # differs
        ("Tres casas", "Three houses"),  # the lexicon knows them
        ("12 millones de euros", "12 million euros"),
        ("3.500 casas", "3,500 houses"),  # digits on both sides
        ("Dos horas y media", "2.5 hours"),  # "dos" is not 2.5
        ("Abre las 24 horas, los 7 días", "Open 24/7"),  # two numbers of the same words
        ("De 300 a 400 mil personas", "Between 300,000 and 400,000 people"),  # 300 would be no thousands any more
        ("Un tercio del 1,125 %", "One third of 1.125%"),
        ("", "Fifty"),
    ],
)
def test_left_alone(spanish: str, english: str) -> None:
    assert rewritten(spanish, english) == (spanish, english)


def test_words_are_found_again_in_the_original() -> None:
    spanish, english = "Son 3 mil 500 casas de dos mil pesos", "There are 3,500 houses at 2,000 pesos"
    one, _ = with_same_figures(spanish, english, DecimalStyles.of([spanish], [english]))
    assert one.text == "Son 3.500 casas de 2.000 pesos"
    for word, original in (
        ("Son", "Son"),
        ("3.500", "3 mil 500"),
        ("casas", "casas"),
        ("2.000", "dos mil"),
        ("2.000 pesos", "dos mil pesos"),
    ):
        start = one.text.index(word)
        assert spanish[slice(*one.original((start, start + len(word))))] == original
    # A part of what was replaced is all of it.
    assert spanish[slice(*one.original((5, 6)))] == "3 mil 500"


_WORDS = st.lists(st.sampled_from("casas de pesos mil 3 500 dos ciento veintitrés 123 3,500 million and a half medio centenar".split()))


@given(_WORDS.map(" ".join), _WORDS.map(" ".join))
def test_spans_lie_in_the_original(spanish: str, english: str) -> None:
    for text, own in zip((spanish, english), with_same_figures(spanish, english, DecimalStyles.of([spanish], [english])), strict=True):
        places = [own.original((start, start + 1)) for start in range(len(own.text))]
        assert all(0 <= start < end <= len(text) for start, end in places)
        assert places == sorted(places)
