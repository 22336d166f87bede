"""Names that the article knows: surnames at the beginning of a sentence, and names spelt in two ways."""

from __future__ import annotations

import pytest
from checks.helpers import DIRECTIONS, ES_EN, alarms, bitext_of
from tables import each

from aligner.checks import check_bitext

SURNAMES = ["Arriagada", "Tovar", "Pacheco", "Abascal", "Cordero", "Ibáñez", "Barrios", "Montero"]


def found(pairs, languages):
    checked = check_bitext(bitext_of(pairs, languages=languages))
    return [(unit.number, one.message) for unit in checked.units for one in alarms(unit.findings) if one.check == "name"]


def article(surname: str, spanish: str, english: str) -> list[tuple[str, str]]:
    """An article that gives a full name first, and has one form of the surname at the beginning of a later sentence on each side."""
    return [
        (f"La policía interrogó a Elena {surname} en su casa.", f"Police questioned Elena {surname} at her home."),
        (f"Después habló con {surname} el fiscal.", f"The prosecutor then talked to {surname}."),
        (f"{spanish} salió por la puerta de atrás.", f"{english} left through the back door."),
    ]


@each("surname", SURNAMES)
@each("languages", DIRECTIONS)
def test_a_surname_at_the_beginning_of_a_sentence(surname, languages):
    assert not found(article(surname, surname, surname), languages)
    wrong = surname[:3] + surname[4:] if len(surname) > 5 else surname[:3] + "l" + surname[4:]
    # A slip of the source, which is English here, is information.
    assert [number for number, _ in found(article(surname, surname, wrong), languages)] == ([2] if languages == ES_EN else [])
    assert [number for number, _ in found(article(surname, surname, "Zubizarreta"), languages)] == [2]


@pytest.mark.parametrize("languages", DIRECTIONS)
def test_a_name_that_one_side_spells_in_two_ways(languages):
    pairs = [
        ("El pívot Teletanovic marcó ayer.", "Center Teletanovic scored yesterday."),
        ("Ganó el equipo de Teletanovic.", "The team of Teletanovic won."),
        ("El pívot está contento.", "Center Teltanovic is happy."),
    ]
    if languages == ES_EN:
        [(number, message)] = found(pairs, languages)
        assert number == 2 and "“Teltanovic” is spelled “Teletanovic” elsewhere in the article" in message
    else:
        assert not found(pairs, languages)  # a slip of the source is information
    assert not found([*pairs[:2], ("El pívot está contento.", "Teletanovic is happy.")], languages)


@pytest.mark.parametrize("other", ["Teletanovics", "Teletanovica", "Televisa"], ids=["a plural", "a feminine form", "another name"])
def test_what_is_no_other_spelling(other):
    pairs = [
        ("El pívot Teletanovic marcó ayer.", "Center Teletanovic scored yesterday."),
        ("Ganó el equipo de Teletanovic.", "The team of Teletanovic won."),
        ("Está contento.", f"The {other} group is happy."),
    ]
    assert not found(pairs, DIRECTIONS[0])


def test_an_ordinary_word_stays_one():
    pairs = [
        ("Lo dijo Javier Barrio ayer.", "Javier Barrio said so yesterday."),
        ("El barrio está tranquilo.", "The district is quiet."),
        ("Barrio a barrio, cayó la noche.", "Night fell district by district."),
    ]
    assert not found(pairs, DIRECTIONS[0])


# A name of a third language on one side, translated on the other; a part of a compound; an institution told otherwise.
INFORMATION = [
    ("Firmó un contrato con České dráhy.", "He signed a contract with Czech Railways."),
    ("Vivió en Forst, en Weserbergland.", "He lived in Forst, in the Weser Highland."),
]


@pytest.mark.parametrize(("spanish", "english"), INFORMATION)
def test_translated_names(spanish, english):
    assert not found([(spanish, english)], DIRECTIONS[0])
