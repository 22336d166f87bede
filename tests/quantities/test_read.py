"""What is read from a text: kinds, values, words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.languages.pair import Language
from aligner.quantities import MAX_QUANTITIES, Kind, NumberStyle, Strength, read_quantities


def read(language: str, text: str) -> list[tuple[str, str, str]]:
    """Kind, usual value and words of each quantity."""
    found = read_quantities(text, NumberStyle(Language(language)))
    return [(str(q.kind), f"{q.value.normalize():f}" if q.values else "", text[slice(*q.span)]) for q in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "mil", [("number", "1000", "mil")]),
        ("es", "dos mil trescientos cuarenta y cinco", [("number", "2345", "dos mil trescientos cuarenta y cinco")]),
        ("es", "treinta y un mil", [("number", "31000", "treinta y un mil")]),
        ("es", "14 mil millones", [("number", "14000000000", "14 mil millones")]),
        ("es", "dos y medio millones", [("number", "2500000", "dos y medio millones")]),
        ("es", "seis cientos mil", [("number", "600000", "seis cientos mil")]),
        ("es", "un millón doscientos mil", [("number", "1200000", "un millón doscientos mil")]),
        ("es", "diez y veinte", [("number", "10", "diez"), ("number", "20", "veinte")]),
        ("es", "media docena", [("number", "6", "media docena")]),
        ("es", "decenas de miles de millones", [("magnitude", "10", "decenas de miles de millones")]),
        ("es", "año y medio", [("number", "1.5", "año y medio")]),
        ("es", "1 ½", [("number", "1", "1"), ("number", "0.5", "½")]),
        ("es", "2½", [("number", "2.5", "2½")]),
        ("en", "two hundred and five thousand", [("number", "205000", "two hundred and five thousand")]),
        ("en", "two million three hundred thousand", [("number", "2300000", "two million three hundred thousand")]),
        ("en", "twenty-five", [("number", "25", "twenty-five")]),
        ("en", "twenty-third", [("ordinal", "23", "twenty-third")]),
        ("en", "nineteen eighty-four", [("year", "1984", "nineteen eighty-four")]),
        ("en", "two and a half million", [("number", "2500000", "two and a half million")]),
        ("en", "a two-and-a-half thousand year history", [("number", "2500", "two-and-a-half thousand")]),
        ("en", "half a million", [("number", "500000", "half a million")]),
        ("en", "three million and two others", [("number", "3000000", "three million"), ("number", "2", "two")]),
        ("en", "$300+ billion", [("number", "300000000000", "300+ billion")]),
        ("en", "£3bn", [("number", "3000000000", "3bn")]),
        ("en", "several million", [("magnitude", "6", "million")]),
        ("en", "3/4", [("number", "0.75", "3/4")]),
        ("en", "a five-million-strong crowd", [("number", "5000000", "five-million")]),
        ("en", "the 2009-10 season", [("year", "2009", "2009"), ("year", "2010", "10")]),
        ("en", "G20", [("label", "20", "20")]),
        ("en", "COVID-19", [("label", "19", "19")]),
        ("en", "mid-1990s", [("decade", "1990", "1990s")]),
        ("en", "May 3rd, 2011", [("month", "5", "May"), ("day", "3", "3rd"), ("year", "2011", "2011")]),
        ("en", "he may march", []),
        ("en", "on the third of May", [("day", "3", "third"), ("month", "5", "May")]),
        ("es", "el 1.º de mayo", [("day", "1", "1.º"), ("month", "5", "mayo")]),
        ("es", "la vigésima segunda edición", [("ordinal", "22", "vigésima segunda")]),
        ("en", "version 2.0bN", [("number", "2", "2.0")]),
        ("es", "15-M", [("day", "15", "15"), ("month", "3", "M")]),
        ("es", "a las 11: 05 horas", [("time", "665", "11: 05 horas")]),
        ("es", "siglos XVIII y XIX", [("century", "18", "XVIII"), ("century", "19", "XIX")]),
        ("es", "#8M y @ana_22 en www.ejemplo.org/9", []),
    ],
)
def test_reads(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert read(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "keys", "words"),
    [
        ("es", "3,5 %", {"percent"}, "%"),
        ("es", "tres puntos porcentuales", {"percent"}, "puntos porcentuales"),
        ("es", "50 mil dólares", {"dollar"}, "dólares"),
        ("es", "2 millones de euros", {"euro"}, "euros"),
        ("es", "12.5 mdp", {"peso"}, "mdp"),
        ("es", "$1,234.56 pesos", {"peso"}, "pesos"),
        ("es", "10 libras esterlinas", {"pound"}, "libras esterlinas"),
        ("es", "90 km/h", {"kmh"}, "km/h"),
        ("es", "3 kilómetros cuadrados", {"km2"}, "kilómetros cuadrados"),
        ("es", "1.000 m2", {"m2"}, "m2"),
        ("es", "30 grados centígrados", {"celsius"}, "grados centígrados"),
        ("en", "US$50", {"dollar"}, "US$"),
        ("en", "R$ 50", {"real"}, "R$"),
        ("en", "$50", {"dollar", "peso"}, "$"),
        ("en", "50 million U.S. dollars", {"dollar"}, "dollars"),
        ("en", "EUR 50", {"euro"}, "EUR"),
        ("en", "a 50-euro note", {"euro"}, "euro"),
        ("en", "86 F", {"fahrenheit"}, "F"),
        ("en", "5 square miles", {"mi2", "nmi2"}, "square miles"),
        ("en", "an eight-year-old", {"year"}, "year"),
    ],
)
def test_measures(language: str, text: str, keys: set[str], words: str) -> None:
    (quantity,) = read_quantities(text, NumberStyle(Language(language)))
    assert quantity.measure is not None
    assert quantity.measure.keys == keys
    span = quantity.measure.span
    assert text[slice(*span)] == words


def test_lists_and_ranges_share_unit_and_scale() -> None:
    first, second = read_quantities("entre 3 y 4 millones de euros", NumberStyle(Language.SPANISH))
    assert first.values == (Decimal(3), Decimal(3_000_000))
    assert first.measure == second.measure


def test_one_is_never_asked_for() -> None:
    for language, text in ((Language.SPANISH, "un"), (Language.SPANISH, "una"), (Language.ENGLISH, "one")):
        (quantity,) = read_quantities(text, NumberStyle(Language(language)))
        assert quantity.strength == Strength.HINT


def test_a_number_word_in_a_name_is_weak() -> None:
    (quantity,) = read_quantities("en el Siete Leguas", NumberStyle(Language.SPANISH))
    assert quantity.strength == Strength.WEAK


def test_hostile_text() -> None:
    assert read_quantities("9" * 5000, NumberStyle(Language.SPANISH)) == ()
    assert read_quantities("", NumberStyle(Language.ENGLISH)) == ()
    assert len(read_quantities("3 - " * 100_000, NumberStyle(Language.SPANISH))) <= MAX_QUANTITIES + 3


_PIECES = st.sampled_from(
    """
    3 1.250 3,5 20:30 05/06/2019 de y mil millones un dos año medio a las h p . m - / % € $ $5 siglo XXI marzo the and half a hundred
    million May 3rd of o'clock past quarter to º ½ dozen twenty third ' s US 4G @x lustro quincena día days fortnight hora hour week an
    12'50 6'2 " 1'250,000 con centavos M mdp II BC C AD siglos tercer trimestre años 80s menos bajo cero grados -5 feet inches 11 para
    cuarto duplicó veces doble que par 12-X-2021 7:15:20 2h03:23 kilos gramos 200 por 100 décimo segundo
    """.split()  # noqa: SIM905 - a list of words reads better as text
)


@given(st.lists(st.tuples(_PIECES, st.sampled_from(["", " ", "\u00a0"]))), st.sampled_from(Language))
def test_spans_lie_in_the_text_and_in_order(pieces: list[tuple[str, str]], language: str) -> None:
    text = "".join(word + gap for word, gap in pieces)
    found = read_quantities(text, NumberStyle(Language(language)))
    for quantity in found:
        for start, end in (quantity.span, quantity.whole_span):
            assert 0 <= start < end <= len(text)
        assert quantity.values or quantity.kind == Kind.MONEY


@given(st.text(), st.sampled_from(Language))
def test_reads_anything(text: str, language: str) -> None:
    for quantity in read_quantities(text, NumberStyle(Language(language))):
        assert text[slice(*quantity.span)]
