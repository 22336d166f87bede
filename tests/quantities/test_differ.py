"""Which differences are reported, of leftovers of both sides and of those that stay alone."""

from tables import each

from aligner.languages.pair import Language
from aligner.quantities import Change, Comparison, Difference, Topic, compare, differences, number_style, read_quantities
from aligner.quantities.tokens import Tokens


def compared(spanish: str, english: str) -> Comparison:
    """The quantities of a pair, matched."""
    return compare(
        read_quantities(spanish, number_style(spanish, Language.SPANISH)),
        read_quantities(english, number_style(english, Language.ENGLISH)),
    )


def differing(spanish: str, english: str) -> list[tuple[Topic, Change]]:
    """Topic and change of each difference, without words such as "ayer" that stand for a date."""
    return [(difference.topic, difference.change) for difference in differences(compared(spanish, english), frozenset(), frozenset())]


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


def told(difference: Difference, spanish: str, english: str) -> str:
    """A difference in one line: topic, change, whether it is sure, and the words of both sides."""
    words = [text[slice(*span)] if span else "–" for text, span in ((spanish, difference.spanish), (english, difference.english))]
    return " ".join([difference.topic, difference.change, *(["sure"] if difference.sure else []), *words])


@each(
    ("spanish", "english", "expected"),
    [
        ("Cobró 1.250 euros", "She was paid 1.250 euros", ["number changed 1.250 1.250"]),
        ("Cobró 1.250 euros", "She was paid 1.25 euros", ["number changed sure 1.250 1.25"]),
        ("Cobró 12.500 euros", "She was paid 12.500 euros", ["number changed 12.500 12.500"]),
        ("Cobró 3 millones", "She was paid 3 billion", ["scale changed sure 3 millones 3 billion"]),
        ("Cobró 3 mil millones", "She was paid 3 million", ["scale changed sure 3 mil millones 3 million"]),
        ("Cobró 3 millones", "She was paid 4 billion", ["number changed sure 3 millones 4 billion"]),
        ("Cobró 300 euros", "She was paid 300 million euros", ["scale changed sure 300 euros 300 million euros"]),
        ("Cobró 3 mil euros", "She was paid 3 euros", ["scale changed sure 3 mil euros 3 euros"]),
        ("Miles de personas", "Millions of people", ["scale changed Miles Millions"]),
        ("Miles de personas", "1,000 people", []),
        ("Miles de personas", "10,000 people", ["number english only – 10,000"]),
        ("Millones de votos", "A million votes", []),
        ("Miles de votos", "Hundreds of votes", ["scale changed Miles Hundreds"]),
        ("El primer intento", "The third attempt", ["number changed sure primer third"]),
        ("El segundo intento", "The first attempt", ["number changed segundo first"]),
        ("El cuarto intento", "The fifth attempt", ["number changed sure cuarto fifth"]),
        ("Los años 80", "The 1970s", ["year changed sure 80 1970s"]),
        ("Los años 80", "The 1980s", []),
        ("El siglo XIX", "The 18th century", ["year changed sure XIX 18th"]),
        ("El siglo XIX", "The 1800s", []),
        ("Los años 30 del siglo XX", "The 1930s", []),
        ("En 1998", "In 1989", ["year changed sure 1998 1989"]),
        ("En 1998", "In 1998 and 1999", ["year english only – 1999"]),
        ("En 1998", "Last year", []),
        ("Subió al 12 %, tres puntos más", "It rose from 9 % to 12 %", []),
        ("Subió del 9 % al 12 %", "It rose three points to 12 %", []),
        ("Subió al 12 %, tres puntos porcentuales más", "It rose from 9 % to 12 %", []),
        ("Un 5 %", "5 people", ["percent changed 5 % 5"]),
        ("Unas 5 personas", "5 %", ["percent changed 5 5 %"]),
        ("5 km", "5 miles", ["unit changed sure 5 km 5 miles"]),
        ("5 km", "3.1 miles", ["unit converted sure 5 km 3.1 miles"]),
        ("80 kilómetros", "80 kilometres an hour", []),
        ("5 kilos", "5 litres", ["unit changed sure 5 kilos 5 litres"]),
        ("5 mg", "5 ml", ["unit changed sure 5 mg 5 ml"]),
        ("5 horas", "5 days", ["unit changed sure 5 horas 5 days"]),
        ("2 horas", "120 minutes", []),
        ("300 minutos", "5 hours", []),
        ("50 pesos", "$50", ["currency changed 50 pesos $50"]),
        ("50 pesos", "50 dollars", ["currency changed sure 50 pesos 50 dollars"]),
        ("50 dólares", "50 pesos", ["currency changed sure 50 dólares 50 pesos"]),
        ("30 grados", "86 degrees", []),
        ("30 grados", "80s", []),
        ("Entre 27 y 32 grados", "In the 80s", []),
        ("El 20 %", "One in five", []),
        ("Uno de cada cinco", "20 %", []),
        ("Uno de cada cinco", "One in five", []),
        ("Uno de cada cinco", "One in four", ["number changed sure cinco four"]),
        ("Tres de cada diez", "30 %", []),
        ("Tres de cada diez", "Three quarters", []),
        ("A las 8:30", "At 8:45", ["time changed sure 8:30 8:45"]),
        ("A las 8.30", "At half past eight", []),
        ("A las 20:30", "At 8:30 p.m.", []),
        ("A las 20:30", "At 2030 hours", []),
        ("A las 20:30", "At 9:30 p.m.", ["time changed sure 20:30 9:30 p.m."]),
        ("A medianoche", "At 12 a.m.", []),
        ("El lunes", "On Tuesday", ["weekday changed sure lunes Tuesday"]),
        ("El lunes 3 de mayo", "On Monday 4 May", ["date changed sure 3 4"]),
        ("El 3 de mayo", "On 3 June", ["date changed sure mayo June"]),
        ("El 3 de mayo", "On 4 June", ["date changed sure 3 de mayo 4 June"]),
        ("En mayo", "In June", ["month changed sure mayo June"]),
        ("En mayo", "On 4 June", ["date english only – 4", "month changed sure mayo June"]),
        ("El 3 de mayo", "Yesterday", []),
        ("Doce meses", "Annual", []),
        ("El plan de doce meses", "The annual plan", []),
        ("Llamó al 112", "She called emergency services", []),
        ("Costó 14, 46 euros", "It cost 14.46 euros", []),
        ("Costó 14.46 euros", "It cost 14, 46 euros", []),
        ("Ganó 3-1", "She won 3-2", ["number changed 1 2"]),
        ("Ganó 3-1", "She won", ["number spanish only 3 –"]),
        ("Nacieron trillizos", "Twins were born", ["number changed trillizos Twins"]),
        ("Es tricampeón", "He is a two-time champion", ["number changed tricampeón two"]),
        ("Se duplicó", "It tripled", ["number changed duplicó tripled"]),
        ("Se duplicó", "It rose", []),
        ("El triple", "Threefold", []),
        ("Dos veces", "Twice", []),
        ("Siete veces", "Six times", ["number changed sure Siete Six"]),
        ("Murieron 12", "Killed 21 people and 12 dogs", ["number english only – 21"]),
        ("Murieron 12", "They died", ["number spanish only 12 –"]),
        ("Ochenta casas", "Eight houses", ["number changed sure Ochenta Eight"]),
        ("Un tercio", "A quarter", []),
        ("Un tercio", "A third", []),
        ("Dos tercios", "67 %", []),
        ("Dos tercios", "66 %", []),
        ("Dos tercios", "70 %", ["number changed Dos tercios 70"]),
        ("2.345.678 euros", "2.35 million euros", []),
        ("2.345.678 euros", "2.36 million euros", ["number changed sure 2.345.678 2.36 million"]),
        ("12.345,6 millones", "12.35 billion", []),
        ("12.345,6 millones", "12.45 billion", ["number changed sure 12.345,6 millones 12.45 billion"]),
        ("8 décimas", "0.8", []),
        ("8 décimas", "0.7", ["number changed sure 8 décimas 0.7"]),
        ("Luis XIV", "Louis XV", ["number changed sure XIV XV"]),
        ("Felipe II", "Philip the Second", []),
        ("El G-20", "The G8", ["number changed 20 8"]),
        ("La V Cumbre", "The fifth Summit", []),
        ("En 192 casas", "In 1920", ["number changed sure 192 1920"]),
        ("192 casas", "1,920 houses", ["number changed sure 192 1,920"]),
        ("2.000 casas", "The year 2010", ["number changed sure 2.000 2010"]),
        ("El siglo V a. C.", "The fifth century", ["year changed V a. C. fifth"]),
        ("El siglo V a. C.", "The fifth century BC", []),
        ("El siglo V", "The fifth century BC", ["year changed V fifth century BC"]),
        ("Mide 1,88", "He is six foot two", []),
        ("Mide 1 metro 80", "He is 5 ft 11", ["unit converted sure 1 metro 80 5 ft 11"]),
        ("Pagó 12 euros con 50", "She paid 12.50 euros", []),
        ("Pagó 12 euros con 50", "She paid 12.05 euros", ["number changed sure 12 euros con 50 12.05"]),
        ("2 horas y 15 minutos", "15 minutes and 2 hours", []),
        ("3 docenas", "36 eggs", []),
        ("3 docenas", "30 eggs", []),
        ("3 docenas", "35 eggs", ["number changed sure 3 docenas 35"]),
        ("Media docena", "Six", []),
        ("Quince días", "Two weeks", []),
        ("Quince días", "A fortnight", []),
        ("Quince días", "Three weeks", ["number changed sure Quince Three"]),
        ("Cuatro semanas", "A month", []),
        ("Ocho semanas", "Two months", []),
        ("20 litros por metro cuadrado", "20 millimetres", []),
        ("1, 2, 3 y 4", "1, 2 and 4", ["number spanish only 3 –"]),
        ("La primera reunión", "The initial meeting", []),
        ("Fue la primera reunión y no la segunda", "The initial meeting", []),
        ("Vinieron 20", "Between 20 and 20 came", []),
        ("Miles de vecinos", "6,000 residents", ["number english only – 6,000"]),
        ("A las 8", "8:45", ["time changed 8 8:45"]),
        ("A las 8 y 9", "9:45", ["time changed 8 9:45", "number spanish only 9 –"]),
        ("A mediodía", "At 1 p.m.", []),
        ("A mediodía", "At 11.30 a.m.", []),
        ("A mediodía", "At 6 p.m.", ["time changed mediodía 6 p.m."]),
        ("El 3 y el 4 de mayo", "May 3", ["date spanish only 4 –"]),
        ("En enero de 2019", "In January 2018", ["year changed sure 2019 2018"]),
        ("En enero y el 5 de mayo de 2019", "In January", ["date spanish only 5 de mayo de 2019 –"]),
        ("Seis millones", "Sixty million", ["number changed sure Seis millones Sixty million"]),
        ("Sesenta", "Sixteen", ["number changed sure Sesenta Sixteen"]),
        ("Dos lustros", "Ten years", []),
        ("Dos lustros", "Eleven years", ["number changed sure Dos lustros Eleven"]),
        ("Pagó 20 libras", "She paid 20 pounds", []),
        ("Pesa 20 libras", "It weighs 9 kilos", ["unit converted sure 20 libras 9 kilos"]),
        ("Pesa 20 libras", "It weighs 20 kilos", ["unit changed sure 20 libras 20 kilos"]),
        ("Costó 20 dólares", "It cost 20", []),
        ("Son 100 km y 50 km", "It is 62 miles and 50 km", ["unit converted sure 100 km 62 miles"]),
        ("Son 3 metros (10 pies)", "It is three metres", []),
        ("Son 3 metros", "It is three metres (10 feet)", []),
        ("Hay 5 y 7", "There are 5 and 9", ["number changed sure 7 9"]),
    ],
)
def test_what_is_said_of_a_difference(spanish: str, english: str, expected: list[str]) -> None:
    words = [frozenset(Tokens(text).words) for text in (spanish, english)]
    found = differences(compared(spanish, english), *words)
    assert [told(difference, spanish, english) for difference in found] == expected
