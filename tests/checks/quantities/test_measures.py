"""Currencies and units: what is reported, on which words, and what is not."""

import pytest
from checks.quantity_tables import assert_flagged, assert_quiet, quantity_findings
from tables import each

from aligner.bitext import Severity

FLAG = [
    ("currency", "Pagó 50 dólares", "He paid €50", "50 dólares", "€50"),
    ("currency", "Pagó 50 euros", "He paid 50 dollars", "50 euros", "50 dollars"),
    ("currency", "Debe 3 millones de pesos", "It owes 3 million euros", "3 millones de pesos", "3 million euros"),
    ("currency", "Vale £10", "It is worth $10", "£10", "$10"),
    ("currency", "Vale 10 libras esterlinas", "It is worth 10 euros", "10 libras esterlinas", "10 euros"),
    ("currency", "Pagó mil rublos", "He paid a thousand yen", "mil rublos", "thousand yen"),
    ("currency", "Subió el euro", "The dollar rose", "euro", "dollar"),
    ("currency", "Cuesta 300 MXN", "It costs 300 EUR", "300 MXN", "300 EUR"),
    ("currency", "Costó US$ 20", "It cost £20", "US$ 20", "£20"),
    ("currency", "Miles de millones de dólares", "Billions of euros", "Miles de millones de dólares", "Billions of euros"),
    ("currency", "Un préstamo de 7.000 coronas", "A loan of 7,000 roubles", "7.000 coronas", "7,000 roubles"),
    ("currency", "Gastó 12.5 mdp", "It spent 12.5 million dollars", "12.5 mdp", "12.5 million dollars"),
    ("currency", "Una multa de 90 francos", "A fine of 90 dollars", "90 francos", "90 dollars"),
    ("currency", "Ganó 400 yuanes", "She earned 400 yen", "400 yuanes", "400 yen"),
    ("currency", "Entre 20 y 30 euros", "Between 20 and 30 pounds", "30 euros", "30 pounds"),
    ("unit", "Está a 100 km", "It is 100 miles away", "100 km", "100 miles"),
    ("unit", "Está a 100 km", "It is 80 miles away", "100 km", "80 miles"),
    ("unit", "Mide 30 metros", "It is 30 feet long", "30 metros", "30 feet"),
    ("unit", "Pesa 5 kilos", "It weighs 5 pounds", "5 kilos", "5 pounds"),
    ("unit", "Arrasó 200 hectáreas", "It burned 200 acres", "200 hectáreas", "200 acres"),
    ("unit", "Duró tres días", "It lasted three weeks", "tres días", "three weeks"),
    ("unit", "Duró 12 horas", "It lasted 12 minutes", "12 horas", "12 minutes"),
    ("unit", "Una pena de 8 años", "A sentence of 8 months", "8 años", "8 months"),
    ("unit", "Los nueve primeros meses", "The first nine years", "nueve primeros meses", "nine years"),
    ("unit", "A 90 kilómetros por hora", "At 90 mph", "90 kilómetros por hora", "90 mph"),
    ("unit", "30 grados", "100 F", "30 grados", "100 F"),
    ("unit", "Perdió 10 litros", "It lost 10 gallons", "10 litros", "10 gallons"),
    ("unit", "Ocupa 40 metros cuadrados", "It covers 40 square feet", "40 metros cuadrados", "40 square feet"),
    ("unit", "Cayeron 15 milímetros", "15 centimetres fell", "15 milímetros", "15 centimetres"),
    ("unit", "Compró 3 toneladas", "He bought 3 kilos", "3 toneladas", "3 kilos"),
]

OK = [
    ("La ola alcanzó los tres metros", "The wave reached three meters (10 feet)"),
    ("Vale 10 libras esterlinas", "It is worth £10"),
    ("Pagó 50 dólares", "He paid $50"),
    ("Pagó $50", "He paid 50 pesos"),
    ("Pagó US$50", "He paid 50 U.S. dollars"),
    ("Un préstamo de 7.000 coronas", "A loan of 7,000 Czech crowns"),
    ("Un préstamo de 7.000 coronas", "A loan of CZK 7,000"),
    ("Entre 20 y 30 euros", "Between €20 and €30"),
    ("Entre 20 y 30 euros", "€20-30"),
    ("Una ayuda de 9 millones", "A grant of 9 million euros"),
    ("Son 74 céntimos de euro", "It is 74 euro cents"),
    ("Gastó 12.5 mdp", "It spent 12.5 million pesos"),
    ("Cuesta 5 libras", "It costs 5 pounds"),
    ("Pesa 5 libras", "It weighs 5 pounds"),
    ("No es realmente un euro", "It is not really a euro"),
    ("La corona cayó", "The crown fell"),
    ("El peso de la prueba", "The burden of proof"),
    ("Ganó quien pudo", "Whoever could won"),
    ("Está a 100 km", "It is 100 kilometres away"),
    ("Hace 30 grados", "It is 30 degrees"),
    ("Hace 30 °C", "It is 30 degrees Celsius"),
    ("Duró 48 horas", "It lasted two days"),
    ("Una condena de 18 meses", "A sentence of a year and a half"),
    ("A 90 km/h", "At 90 kilometres an hour"),
    ("Ocupa 1.000 m2", "It covers 1,000 square metres"),
    ("Pesa 3 toneladas", "It weighs 3 tonnes"),
    ("La fiebre de 38 °C", "The temperature of 38 °C"),
    ("Un niño de 8 años", "An eight-year-old boy"),
    ("A los 50 años", "Aged 50"),
    ("Los 100 metros lisos", "The 100m"),
    ("Está a 10 millas", "It is 10 nautical miles away"),
    ("Los cinco últimos años", "The last five years"),
]

CONVERTED = [
    ("Está a 100 km", "It is 62 miles away", "100 km", "62 miles"),
    ("Hace 30 grados", "It is 86 F", "30 grados", "86 F"),
    ("Pesa 70 kilos", "It weighs 154 pounds", "70 kilos", "154 pounds"),
    ("Mide 30 metros", "It is 98 feet long", "30 metros", "98 feet"),
    ("Arrasó 200 hectáreas", "It burned 494 acres", "200 hectáreas", "494 acres"),
    ("Subió 20 grados centígrados", "It was up at 68 degrees Fahrenheit", "20 grados centígrados", "68 degrees Fahrenheit"),
]


@each(("check", "spanish", "english", "spanish_words", "english_words"), FLAG)
def test_flags(check: str, spanish: str, english: str, spanish_words: str | None, english_words: str | None) -> None:
    assert_flagged(check, spanish, english, (spanish_words, english_words))


@each(("spanish", "english"), OK)
def test_quiet(spanish: str, english: str) -> None:
    assert_quiet(spanish, english)


@pytest.mark.parametrize(("spanish", "english", "spanish_words", "english_words"), CONVERTED)
def test_conversion_is_information(spanish: str, english: str, spanish_words: str, english_words: str) -> None:
    (finding,) = quantity_findings(spanish, english)
    assert (finding.check, finding.severity) == ("unit", Severity.INFO)
    assert finding.source_span is not None
    assert finding.target_span is not None
    assert (spanish[slice(*finding.source_span)], english[slice(*finding.target_span)]) == (spanish_words, english_words)


@pytest.mark.parametrize(
    ("spanish", "english", "severity"),
    [
        ("Pagó 50 dólares", "He paid €50", Severity.ERROR),
        ("Está a 100 km", "It is 100 miles away", Severity.ERROR),
        ("Está a 100 km", "It is 80 miles away", Severity.WARNING),
    ],
)
def test_severity(spanish: str, english: str, severity: Severity) -> None:
    assert [finding.severity for finding in quantity_findings(spanish, english)] == [severity]
