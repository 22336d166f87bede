"""Morning, afternoon and night told otherwise, and a time that begins with a date on one side and ends with it on the other."""

from checks.helpers import EN_ES, ES_EN, findings
from tables import each

CHANGED = [
    ("word-value", "La boda será el sábado por la tarde.", "The wedding will be on Saturday morning."),
    ("word-value", "El ataque ocurrió de madrugada.", "The attack took place in the afternoon."),
    ("word-value", "El barco llegó por la mañana, con dos horas de retraso.", "The ship arrived in the evening, two hours late."),
    ("word-value", "El taller ardió a las doce y media de la noche.", "The workshop burned down at half past noon."),
    ("word-value", "La huelga empieza mañana por la tarde.", "The strike begins tomorrow morning."),
    ("bound", "La mina está cerrada desde el 9 de mayo.", "The mine has been closed until 9 May."),
    ("bound", "Podrán vender hasta el 6 de enero.", "They may sell from January 6."),
]
SAME = [
    ("word-value", "La cena será el viernes por la noche.", "The dinner will be on Friday evening."),
    ("word-value", "Murió en la madrugada del lunes.", "He died early on Monday morning."),
    ("word-value", "Llegó a las 8 de la tarde.", "He arrived at 8 in the evening."),
    ("word-value", "Actúan esta tarde en Soria.", "They play in Soria tonight."),
    ("word-value", "El tren salió a las doce.", "The train left at noon."),
    ("word-value", "Llegará mañana por la mañana.", "She will arrive tomorrow morning."),
    ("bound", "Estará cerrado desde el 3 de marzo.", "It will be closed from March 3."),
    ("bound", "No abrirá hasta el 3 de marzo.", "It will be closed until March 3."),
    ("bound", "No reabrirá hasta el lunes.", "It will reopen from Monday."),
]


@each("languages", [ES_EN, EN_ES])
@each(("check", "spanish", "english"), CHANGED)
def test_another_time(check, spanish, english, languages):
    assert findings(check, spanish, english, languages=languages)


@each("languages", [ES_EN, EN_ES])
@each(("check", "spanish", "english"), SAME)
def test_the_same_time(check, spanish, english, languages):
    assert findings(check, spanish, english, languages=languages) == []
