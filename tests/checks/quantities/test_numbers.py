"""Numbers, scale words, percentages: what is reported, on which words, and what is not."""

import pytest
from checks.quantity_tables import assert_flagged, assert_quiet, quantity_findings
from tables import each

from aligner.bitext import Severity

FLAG = [
    # number
    ("percent", "Inflación del 3,5 %", "Inflation of 35%", "3,5", "35"),
    ("number", "El índice subió a 1.250 puntos", "The index rose to 1.25 points", "1.250", "1.25"),
    ("number", "Hubo quince heridos", "50 people were injured", "quince", "50"),
    ("number", "Hubo quince heridos", "Fifty people were injured", "quince", "Fifty"),
    ("number", "Doce vecinos firmaron la carta", "Twenty neighbours signed the letter", "Doce", "Twenty"),
    ("number", "Murieron tres pescadores", "Four fishermen died", "tres", "Four"),
    ("number", "El alcalde, de 47 años", "The mayor, 74", "47", "74"),
    ("number", "Faltan 15 escuelas", "150 schools are missing", "15", "150"),
    ("number", "Van 192 delegados", "1920 delegates are going", "192", "1920"),
    ("number", "Ganaron por 3 a 1", "They won 3-2", "1", "2"),
    ("number", "Fue la quinta huelga del año", "It was the sixth strike of the year", "quinta", "sixth"),
    ("number", "Una veintena de barcos zarpó", "Some 40 boats set sail", "Una veintena", "40"),
    ("number", "Asistieron 1.234.567 personas", "1,234,576 people attended", "1.234.567", "1,234,576"),
    ("number", "Voló un F-16", "An F-18 flew over", "16", "18"),
    ("number", "Cierran 214 farmacias rurales", "Rural chemists are closing", "214", None),
    ("number", "Cierran las farmacias rurales", "214 rural chemists are closing", None, "214"),
    ("number", "Pagó treinta y cinco multas", "He paid thirty-six fines", "treinta y cinco", "thirty-six"),
    ("percent", "El pan subió un 3,5 % y la leche un 7 %", "Bread rose by 3.5% and milk by 9%", "7", "9"),
    ("number", "De los ocho jueces, ocho firmaron", "Of the eight judges, six signed", "ocho", "six"),
    ("number", "Es el cuarto terremoto del año", "It is the fifth earthquake of the year", "cuarto", "fifth"),
    ("number", "Ganó su segundo premio", "She won her third award", "segundo", "third"),
    ("number", "Ha cerrado un tercio de las tiendas", "A quarter of the shops have closed", "un tercio", "quarter"),
    # scale
    ("scale", "Costará 1.500 millones de euros", "It will cost 1.5 million euros", "1.500 millones de euros", "1.5 million euros"),
    ("scale", "Debe 1,5 billones de pesos", "It owes 1.5 billion pesos", "1,5 billones de pesos", "1.5 billion pesos"),
    ("scale", "Marcharon 60 mil personas", "60 people marched", "60 mil", "60"),
    ("scale", "Perdió dos mil millones de dólares", "It lost two million dollars", "dos mil millones de dólares", "two million dollars"),
    ("scale", "La obra costó 12.5 mdp", "The work cost 12.5 billion pesos", "12.5 mdp", "12.5 billion pesos"),
    ("scale", "Vendieron 25 millones de vacunas", "They sold 25 billion vaccines", "25 millones", "25 billion"),
    ("scale", "Vendieron 25.000 vacunas", "They sold 25 million vaccines", "25.000", "25 million"),
    ("scale", "Hubo miles de evacuados", "Millions were evacuated", "miles", "Millions"),
    ("scale", "Necesita medio millón de firmas", "It needs half a billion signatures", "medio millón", "half a billion"),
    ("scale", "Ganó 3 millones de euros", "It made €3bn", "3 millones de euros", "€3bn"),
    ("scale", "Plantaron cuarenta mil árboles", "They planted forty trees", "cuarenta mil", "forty"),
    ("scale", "Emitió bonos por 8 billones de pesos", "It issued bonds worth 8 million pesos", "8 billones de pesos", "8 million pesos"),
    (
        "scale",
        "Hay decenas de miles de afiliados",
        "There are hundreds of thousands of members",
        "decenas de miles",
        "hundreds of thousands",
    ),
    ("scale", "Una deuda de 900 mil millones", "A debt of 900 million", "900 mil millones", "900 million"),
    ("scale", "Superará los 7 mil millones de habitantes", "It will pass 7 trillion inhabitants", "7 mil millones", "7 trillion"),
    # percent
    ("percent", "La luz subirá un 8 %", "Electricity will rise by 8", "8 %", "8"),
    ("percent", "El 42 por ciento votó en contra", "42 voted against", "42 por ciento", "42"),
    ("percent", "Hay 42 diputados en contra", "42% of the deputies are against", "42", "42%"),
    ("percent", "La tasa bajó al 4.2 %", "The rate fell to 2.4%", "4.2", "2.4"),
    ("percent", "Apoyan muchos la ley", "30% support the law", None, "30%"),
    ("percent", "Apoya la ley el 30 %", "Many support the law", "30 %", None),
    ("percent", "Sube 2 puntos porcentuales", "Up by 3 percentage points", "2", "3"),
    ("percent", "Del 20 al 30 % de la cosecha", "From 20 to 40% of the crop", "30", "40"),
    ("percent", "El 12,5 por cien del censo", "12.8 per cent of the roll", "12,5", "12.8"),
    ("percent", "Una rebaja del 15%", "A discount of 50%", "15", "50"),
    ("percent", "Un 6% menos de lluvia", "16 percent less rain", "6", "16"),
    ("percent", "El 99 % del agua", "90% of the water", "99", "90"),
    ("percent", "Cayó un 12% la pesca", "Fishing fell by 12 tonnes", "12%", "12 tonnes"),
    ("percent", "El 42 por ciento votó en contra", "24 percent voted against", "42", "24"),
    ("percent", "Cayó un 12,4% la pesca", "Fishing fell by 12.9 per cent", "12,4", "12.9"),
]

OK = [
    ("Ingresó 12,345.6 millones de pesos", "It took in 12.35 billion pesos"),
    ("Subió los tipos un cuarto de punto", "It raised rates by 25 basis points"),
    ("El 20 % del electorado duda", "One-fifth of the electorate is undecided"),
    ("Descansa en su cuarto", "He is resting in the fifth room"),
    ("Fue su segundo gol", "It was his second goal"),
    ("Inflación del 3,5 %", "Inflation of 3.5%"),
    ("Hay 1.234.567 personas", "There are 1,234,567 people"),
    ("Pagó $1,234.56 pesos", "He paid 1,234.56 pesos"),
    ("Exportó 346 500 millones", "It exported 346.5 billion"),
    ("Prestó dos mil millones de dólares", "It lent two billion dollars"),
    ("Invirtió 1.500 millones de euros", "It invested 1.5 billion euros"),
    ("Son 1,5 billones de pesos", "It is 1.5 trillion pesos"),
    ("Costó 12.5 mdp", "It cost 12.5 million pesos"),
    ("Costó 30 mdd", "It cost 30 million dollars"),
    ("Una treintena de detenidos", "Around 30 arrested"),
    ("Un muerto en el puerto", "One dead in the port"),
    ("Un muerto en el puerto", "A man died in the port"),
    ("Uno de los vecinos llamó", "A neighbour called"),
    ("La 3.ª víctima", "The third victim"),
    ("Es la tercera vez", "It is the 3rd time"),
    ("Ambos países firmaron", "The two countries signed"),
    ("Votaron dos veces", "They voted twice"),
    ("Una vez al año", "Once a year"),
    ("El doble de casos", "Twice as many cases"),
    ("Compró una docena de huevos", "She bought a dozen eggs"),
    ("Compró dos docenas de huevos", "She bought 24 eggs"),
    ("La mitad de los alumnos", "Half of the pupils"),
    ("El 50 % de los alumnos", "Half of the pupils"),
    ("Dos tercios de la cámara", "Two-thirds of the chamber"),
    ("Las tres cuartas partes del agua", "Three quarters of the water"),
    ("Un cuarto de los votos", "A quarter of the votes"),
    ("Entre 3 y 4 millones de turistas", "Between 3 million and 4 million tourists"),
    ("Del 20 al 30 % de la cosecha", "20% to 30% of the crop"),
    ("El 81, el 84 y el 89 por ciento", "81 percent, 84 percent and 89 percent"),
    ("Entre cien y doscientos mil millones", "Between $100 billion and $200 billion"),
    ("Pasará de mil a siete mil millones", "It will go from 1 billion to 7 billion"),
    ("Unos 100, 120 ó 150 millones", "Some 100 million, 120 million or 150 million"),
    ("Subió un 3 y luego un 5 %", "It rose by 3% and then by 5%"),
    ("Por mil razones", "For many reasons"),
    ("Treinta y cinco mil firmas", "35,000 signatures"),
    ("Medio millón de firmas", "500,000 signatures"),
    ("Dos millones y medio de votos", "2.5 million votes"),
    ("Dos horas y media de cola", "A queue of two and a half hours"),
    ("Cientos de miles de personas", "Hundreds of thousands of people"),
    ("Miles de millones de euros", "Billions of euros"),
    ("Un centenar de vecinos", "A hundred neighbours"),
    ("La reunión del G-20", "The G20 meeting"),
    ("Un Boeing 737", "A Boeing 737"),
    ("La segunda vuelta será en dos semanas", "The run-off will be in two weeks"),
    ("Ganaron 3-1", "They won 3 to 1"),
    ("La II Guerra Mundial", "World War II"),
    ("La II Guerra Mundial", "The Second World War"),
    ("El XXX aniversario", "The 30th anniversary"),
    ("Llame al 555-01-99", "Call 555-01-99"),
    ("Vea https://ejemplo.org/2019/05", "See https://example.org/77"),
    ("En primer lugar, no hay agua", "There is no water"),
    ("Abre las 24 horas, los 7 días", "Open 24/7"),
    ("El 1% más rico", "The richest 1 percent"),
    ("Cobró 25 millones", "He was paid 25m"),
    ("Apoyan la ley tres de cada diez", "30% support the law"),
    ("Uno de cada 5 hogares", "20 percent of households"),
    ("Uno de cada 5 hogares", "One in five households"),
    ("Dos de cada 3 alumnos", "Two out of three pupils"),
    ("La tasa es del 0,08 %", "The rate is .08%"),
    ("Trescientos cincuenta y dos presos", "Three hundred and fifty-two prisoners"),
]


@each(("check", "spanish", "english", "spanish_words", "english_words"), FLAG)
def test_flags(check: str, spanish: str, english: str, spanish_words: str | None, english_words: str | None) -> None:
    assert_flagged(check, spanish, english, (spanish_words, english_words))


@each(("spanish", "english"), OK)
def test_quiet(spanish: str, english: str) -> None:
    assert_quiet(spanish, english)


@pytest.mark.parametrize(
    ("spanish", "english", "severity"),
    [
        ("Hubo quince heridos", "50 people were injured", Severity.ERROR),
        ("Marcharon 60 mil personas", "60 people marched", Severity.ERROR),
        ("Cierran 214 farmacias rurales", "Rural chemists are closing", Severity.WARNING),
        ("Hubo miles de evacuados", "Millions were evacuated", Severity.WARNING),
        # The Spanish way to write the number was kept: wrong in English, and yet the same number.
        ("Acudieron 2.000 abogados", "2.000 lawyers came", Severity.WARNING),
        ("La luz subirá un 8 %", "Electricity will rise by 8", Severity.WARNING),
    ],
)
def test_severity(spanish: str, english: str, severity: Severity) -> None:
    assert [finding.severity for finding in quantity_findings(spanish, english)] == [severity]
