"""What is read from a text: kinds, values, words."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.languages.pair import Language
from aligner.quantities import MAX_QUANTITIES, Kind, NumberStyle, Strength, read_quantities


def read(language: str, text: str) -> list[tuple[str, str, str]]:
    """Kind, usual value and words of each quantity."""
    found = read_quantities(text, NumberStyle(Language(language)))
    return [(str(q.kind), f"{q.value.normalize():f}" if q.values else "", text[slice(*q.span)]) for q in found]


@each(
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
        ("en", "the Group of Seven", [("label", "7", "Seven")]),
        ("en", "a group of seven hikers", [("number", "7", "seven")]),
        ("es", "el Grupo de los 77", [("label", "77", "77")]),
        ("es", "el grupo de los siete cursos", [("number", "7", "siete")]),
        ("en", "WWII and World War One", [("label", "2", "WWII"), ("label", "1", "One")]),
        ("en", "the 2nd World War", [("label", "2", "2nd")]),
        ("es", "la IIGM y la 1ª Guerra Mundial", [("label", "2", "IIGM"), ("label", "1", "1ª")]),
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
        # digits and words in one numeral
        ("es", "3 mil 500", [("number", "3500", "3 mil 500")]),
        ("es", "3 mil 4500", [("number", "3000", "3 mil"), ("number", "4500", "4500")]),
        ("es", "varios miles de millones", [("magnitude", "9", "miles de millones")]),
        ("es", "miles o millones", [("magnitude", "3", "miles"), ("magnitude", "6", "millones")]),
        ("es", "3 mil 500 millones", [("number", "3500000000", "3 mil 500 millones")]),
        ("es", "2 millones 300 mil", [("number", "2300000", "2 millones 300 mil")]),
        ("es", "1 billón 200 mil millones", [("number", "1200000000000", "1 billón 200 mil millones")]),
        ("es", "8 mil 16 millones 400 mil", [("number", "8016400000", "8 mil 16 millones 400 mil")]),
        ("es", "3 mil 050", [("number", "3050", "3 mil 050")]),
        ("es", "50 mil 000 pesos", [("number", "50000", "50 mil 000")]),
        ("es", "11 h 30 min", [("number", "11.5", "11 h 30 min")]),
        ("es", "3 mil quinientos", [("number", "3500", "3 mil quinientos")]),
        ("es", "3 mil 15 de mayo", [("number", "3000", "3 mil"), ("day", "15", "15"), ("month", "5", "mayo")]),
        ("es", "3 mil 20%", [("number", "3000", "3 mil"), ("number", "20", "20")]),
        ("es", "1,7 millones 300 veces", [("number", "1700000", "1,7 millones"), ("number", "300", "300")]),
        ("en", "1.7 million four years ago", [("number", "1700000", "1.7 million"), ("number", "4", "four")]),
        ("en", "3 thousand 500", [("number", "3500", "3 thousand 500")]),
        ("en", "a hundred thousand million", [("number", "100000000000", "hundred thousand million")]),
        ("es", "tres punto dos", [("number", "3.2", "tres punto dos")]),
        ("en", "three point two five million", [("number", "3250000", "three point two five million")]),
        ("es", "10,5 M de usuarios", [("number", "10500000", "10,5 M")]),
        # apostrophes
        ("es", "$1'250,000", [("number", "1250000", "1'250,000")]),
        ("es", "1'250'000,50", [("number", "1250000.5", "1'250'000,50")]),
        ("es", "2,350'000,000", [("number", "2350000000", "2,350'000,000")]),
        ("es", "12'50", [("number", "12.5", "12'50")]),
        ("es", "minuto 87'", [("number", "87", "87")]),
        ("es", "París'24", [("year", "2024", "24")]),
        ("en", "the class of '98", [("year", "1998", "98")]),
        # heights and times of races
        ("en", "6'2\"", [("number", "6.166666666666666666666666667", "6'2\"")]),
        ("en", "he is 6'2", [("number", "6.166666666666666666666666667", "6'2")]),
        ("en", "5ft 11in", [("number", "5.916666666666666666666666667", "5ft 11in")]),
        ("es", "2h03:23", [("time", "123.3833333333333333333333333", "2h03:23")]),
        ("es", "1h 02m 15s", [("time", "62.25", "1h 02m 15s")]),
        ("es", "9'58\"", [("time", "598", "9'58\"")]),
        # amounts in two units
        ("es", "23 pesos con 90 centavos", [("number", "23.9", "23 pesos con 90 centavos")]),
        ("es", "dos pesos cincuenta", [("number", "2.5", "dos pesos cincuenta")]),
        ("es", "3 kilos 200 gramos", [("number", "3.2", "3 kilos 200 gramos")]),
        ("en", "2 hours, 15 minutes and 36 seconds", [("number", "2.26", "2 hours, 15 minutes and 36 seconds")]),
        ("en", "two dollars each", [("number", "2", "two"), ("number", "1", "each")]),
        # periods
        ("es", "tres lustros", [("number", "15", "tres lustros")]),
        ("es", "siglo y medio", [("number", "150", "siglo y medio")]),
        ("es", "tres cuartos de hora", [("number", "0.75", "tres cuartos de hora")]),
        ("es", "media hora", [("number", "0.5", "media hora")]),
        ("es", "un cuarto de kilo", [("number", "0.25", "un cuarto de kilo")]),
        ("es", "el cuarto año", [("ordinal", "4", "cuarto")]),
        ("en", "quarter of a century", [("number", "25", "quarter of a century")]),
        ("en", "a week-long fair", [("number", "1", "week")]),
        ("es", "dos horas y cuarto", [("number", "2.25", "dos")]),
        ("es", "dos kilos y media docena", [("number", "2", "dos"), ("number", "6", "media docena")]),
        ("es", "dos cucharadas y media", [("number", "2.5", "dos")]),
        # ordinals, Roman numerals
        ("es", "el décimo segundo piso", [("ordinal", "12", "décimo segundo")]),
        ("es", "vigesimoprimera", [("ordinal", "21", "vigesimoprimera")]),
        ("es", "el 1o. de mayo", [("day", "1", "1o."), ("month", "5", "mayo")]),
        ("es", "la LXV Legislatura", [("ordinal", "65", "LXV")]),
        ("en", "Then I saw World War I films", [("label", "1", "I")]),
        ("en", "CD and DC", []),
        # dates
        ("es", "12-X-2021", [("day", "12", "12"), ("month", "10", "X"), ("year", "2021", "2021")]),
        ("es", "03/ago/2022", [("day", "3", "03"), ("month", "8", "ago"), ("year", "2022", "2022")]),
        ("es", "1/2/21", [("day", "1", "1"), ("month", "2", "2"), ("year", "2021", "21")]),
        ("en", "5 de Mayo Street", [("day", "5", "5"), ("month", "5", "Mayo")]),
        ("en", "Cinco de Mayo", [("day", "5", "Cinco"), ("month", "5", "Mayo")]),
        ("es", "los años 30 del siglo XX", [("decade", "1930", "30"), ("century", "20", "XX")]),
        ("en", "highs in the 80s", [("number", "80", "80s")]),
        ("en", "in her early 80s", [("number", "80", "80s")]),
        ("en", "the first century BC", [("century", "1", "first")]),
        # times
        ("es", "al cuarto para las nueve", [("time", "525", "cuarto para las nueve")]),
        ("es", "a las 19 horas con 35 minutos", [("time", "1175", "19 horas con 35 minutos")]),
        ("en", "at ten to nine", [("time", "530", "ten to nine")]),
        ("en", "at five to ten people", [("number", "5", "five"), ("number", "10", "ten")]),
        # temperatures
        ("es", "a -7 ºC", [("number", "-7", "7")]),
        ("es", "5 grados bajo cero", [("number", "-5", "5"), ("number", "0", "cero")]),
        ("es", "el 4° piso", [("number", "4", "4°")]),
        ("es", "un giro de 180°", [("number", "1", "un"), ("number", "180", "180")]),
    ],
)
def test_reads(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert read(language, text) == expected


@each(
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
        ("es", "42 M€", {"euro"}, "€"),
        ("es", "5 mmdp", {"peso"}, "mmdp"),
        ("es", "MX$450", {"peso"}, "MX$"),
        ("es", "30 ºC", {"celsius"}, "ºC"),
        ("es", "200 a. C.", {"bc"}, "a. C."),
        ("en", "AD 79", {"ad"}, "AD"),
        ("en", "15 BCE", {"bc"}, "BCE"),
        ("en", "44 B.C.L. Rev.", None, ""),
        ("es", "20 GB", {"gb"}, "GB"),
        ("es", "3 megavatios hora", {"mwh"}, "megavatios hora"),
        ("es", "20 metros por segundo", {"mps"}, "metros por segundo"),
        ("es", "100 por 100 de los casos", {"percent"}, "por 100"),
        ("es", "lo vendió 3 por 100 euros", None, ""),
        ("en", "a three-time champion", {"times"}, "time"),
        ("en", "seven Times readers", None, ""),
        ("es", "se multiplicó por diez", {"times"}, "diez"),
    ],
)
def test_measures(language: str, text: str, keys: set[str] | None, words: str) -> None:
    quantity = read_quantities(text, NumberStyle(Language(language)))[0]
    if keys is None:
        assert quantity.measure is None
        return
    assert quantity.measure is not None
    assert quantity.measure.keys == keys
    span = quantity.measure.span
    assert text[slice(*span)] == words


def test_lists_and_ranges_share_unit_and_scale() -> None:
    first, second = read_quantities("entre 3 y 4 millones de euros", NumberStyle(Language.SPANISH))
    assert first.values == (Decimal(3), Decimal(3_000_000))
    assert first.measure == second.measure


def test_one_is_a_hint() -> None:
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
    """.split()
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


def test_a_number_that_is_compared_and_has_a_unit_of_its_own_takes_no_scale() -> None:
    def values(text: str) -> list[tuple[Decimal, ...]]:
        return [one.values for one in read_quantities(text, NumberStyle(Language.SPANISH))]

    assert values("Ganó 3,2 millones, frente a los 1,1 de antes.") == [(Decimal("3.2e6"),), (Decimal("1.1"), Decimal("1.1e6"))]
    assert values("Ganó 3,2 millones, frente a los 1,1 kilos de antes.") == [(Decimal("3.2e6"),), (Decimal("1.1"),)]
