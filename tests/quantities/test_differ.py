"""Which differences are reported, of leftovers of both sides and of those that stay alone."""

from tables import each

from aligner.languages.pair import Language
from aligner.quantities import Change, Topic, compare, differences, number_style, read_quantities


def differing(spanish: str, english: str) -> list[tuple[Topic, Change]]:
    """Topic and change of each difference, without words such as "ayer" that stand for a date."""
    comparison = compare(
        read_quantities(spanish, number_style(spanish, Language.SPANISH)),
        read_quantities(english, number_style(english, Language.ENGLISH)),
    )
    return [(difference.topic, difference.change) for difference in differences(comparison, frozenset(), frozenset())]


@each(
    ("spanish", "english", "expected"),
    [
        # A time that is left out is reported, whatever else is left out beside it.
        ("Empezó a las 20:30 horas", "It began late", [(Topic.TIME, Change.SPANISH_ONLY)]),
        (
            "A las 20:30 horas llegaron 214 vecinos",
            "The neighbours arrived late",
            [(Topic.TIME, Change.SPANISH_ONLY), (Topic.NUMBER, Change.SPANISH_ONLY)],
        ),
        # Two times of one side are often told in words: "in the morning".
        ("Abre de 9:15 a 14:45", "It opens in the morning", []),
        # A number that is left out is not taken for another one that the other side repeats: they count different things.
        ("Por 30 euros cerraron 214 farmacias", "For 30 euros chemists closed; 30 euros", [(Topic.NUMBER, Change.SPANISH_ONLY)]),
        ("Por 30 euros cerraron farmacias; 30 euros", "For 30 euros 214 chemists closed", [(Topic.NUMBER, Change.ENGLISH_ONLY)]),
        # It is, where both count the same.
        ("Esperó 18 meses y 15 meses", "She waited 18 months and 18 months", [(Topic.NUMBER, Change.CHANGED)]),
        # 12 degrees are a difference of 21.6 in Fahrenheit, but not below zero.
        ("Hubo 12 grados bajo cero", "It was minus 21 degrees", [(Topic.NUMBER, Change.CHANGED)]),
        ("Subió 12 grados", "It rose by 21 degrees", []),
        # Telephone numbers, dozens, times with seconds.
        ("Llame al 915 55 01 23", "Call 915 550 132", [(Topic.NUMBER, Change.CHANGED)]),
        ("Compraron 2 docenas de huevos", "They bought three dozen eggs", [(Topic.NUMBER, Change.CHANGED)]),
        ("Corrió en 2h 19' 43\"", "She ran it in 2:19:34", [(Topic.TIME, Change.CHANGED)]),
        # Eras.
        ("En el 200 a. C.", "In AD 200", [(Topic.YEAR, Change.CHANGED)]),
        ("En el 200 a. C.", "In 200", [(Topic.YEAR, Change.CHANGED)]),
        ("En el 200 d. C.", "In 200", []),
        ("Entre el 200 y el 100 a. C.", "Between 200 and 100 BC", []),
        # A conversion without its unit, which an earlier number of its side has.
        (
            "Caerán 5 centímetros, y hasta 10 en la sierra",
            "2 inches will fall, and up to 4 inches in the hills",
            [(Topic.UNIT, Change.CONVERTED)],
        ),
        # An age is a weak quantity: it is no percentage lost.
        ("Los hombres de 60%", "Men in their sixties", []),
    ],
)
def test_differences(spanish: str, english: str, expected: list[tuple[Topic, Change]]) -> None:
    assert differing(spanish, english) == expected


@each(
    ("spanish", "english"),
    [
        ("La carrera duró 2 horas y 15 minutos", "The race lasted 2 hours and 15 minutes"),
        ("La carrera duró 2 horas y 15 minutos", "The race lasted 135 minutes"),
        ("La carrera duró 2h15:30", "The race lasted 2 hours, 15 minutes and 30 seconds"),
        ("Paró el reloj en 2h 06:31", "She stopped the clock at 2:06:31"),
        ("El Grupo de los Veinte", "The G20"),
        ("Durante la IIGM", "During World War Two"),
        ("Durante la Segunda Guerra Mundial", "During WW2"),
        ("La Primera y la Segunda Guerra Mundial", "World Wars I and II"),
        ("Cuesta 23 pesos con 90 centavos", "It costs 23 pesos and 90 cents"),
        ("Anotó 5/8", "He scored 5 of 8"),
        ("A las 7:17:18 horas", "At 7:17 in the morning"),
        ("A mediodía", "At 1 p.m."),
        ("Ingresó 2,345,678 pesos", "It took in 2.35 million pesos"),
        ("Mide 1,88", "He is 6'2\""),
        ("Dos sexenios", "Two six-year terms"),
        ("Veinte años", "Two decades"),
        ("Quince días", "A fortnight"),
        ("Una quincena", "Fifteen days"),
        ("Compraron 2 docenas de huevos", "They bought two dozen eggs"),
        ("Llegaron 3 decenas de camiones", "Some 30 trucks arrived"),
        ("Corrió en 2h 19' 43\"", "She ran it in 2:19:43"),
        ("Corrió en 2 h 19 min 43 s", "She ran it in 2 hours, 19 minutes and 43 seconds"),
        ("Llame al 915 55 01 23", "Call 915 550 123"),
        ("Llame al 91 555 01 23", "Call 915550123"),
        ("Llame al (55) 5658 1111", "Call 55-5658-1111"),
        ("Llame al 5556581111", "Call (55) 5658.1111"),
        ("En 1994 2006 votos", "In 1994, 2,006 votes"),
    ],
)
def test_the_same_told_otherwise(spanish: str, english: str) -> None:
    assert [found for found in differing(spanish, english) if found[1] != Change.CONVERTED] == []


@each(
    ("spanish", "english", "topic"),
    [
        ("La carrera duró 2 horas y 15 minutos", "The race lasted 2 hours and 50 minutes", Topic.NUMBER),
        ("La carrera duró 2 horas y 15 minutos", "The race lasted 2 hours", Topic.NUMBER),
        ("A las 7:17:18 horas", "At 7:17:38 in the morning", Topic.TIME),
        ("A mediodía", "At midnight", Topic.TIME),
        ("A medianoche", "At 4 p.m.", Topic.TIME),
        ("Ganó 7-6, 6-4", "She won 7-6, 7-4", Topic.NUMBER),
        ("Dos décadas", "Two years", Topic.NUMBER),
        ("Ingresó 2,345,678 pesos", "It took in 2.53 million pesos", Topic.NUMBER),
        ("Luis XIV", "Louis XVI", Topic.NUMBER),
        ("El Grupo de los Veinte", "The G8", Topic.NUMBER),
        ("El G-7", "The Group of Eight", Topic.NUMBER),
        ("Durante la Segunda Guerra Mundial", "During WWI", Topic.NUMBER),
        ("Durante la 2ª Guerra Mundial", "During the First World War", Topic.NUMBER),
        ("La V Cumbre", "The sixth Summit", Topic.NUMBER),
        ("Se triplicó", "It doubled", Topic.NUMBER),
        ("El segundo trimestre", "The third quarter", Topic.NUMBER),
    ],
)
def test_wrong_ones_are_found(spanish: str, english: str, topic: Topic) -> None:
    assert differing(spanish, english) == [(topic, Change.CHANGED)]
