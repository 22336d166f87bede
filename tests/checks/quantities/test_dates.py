"""Dates, months, weekdays, times, years: what is reported, on which words, and what is not."""

import pytest
from checks.quantity_tables import assert_flagged, assert_quiet, quantity_findings
from tables import each

from aligner.bitext import Severity

FLAG = [
    # date
    ("date", "El acto fue el 05/06/2019", "The ceremony was on May 6, 2019", "05/06", "May 6"),
    ("date", "Nació el 3 de marzo de 2020", "She was born on May 3, 2020", "marzo", "May"),
    ("date", "Nació el 3 de marzo", "She was born on March 13", "3", "13"),
    ("date", "Nació el 3 de marzo", "She was born on the 5th of March", "3", "5th"),
    ("date", "Firmaron el 12 de octubre", "They signed on 21 October", "12", "21"),
    ("date", "Firmaron el 12 de octubre", "They signed on November 12", "octubre", "November"),
    ("date", "Cierra el 31.12.2007", "It closes on 30 December 2007", "31.12.2007", "30"),
    ("date", "Cierra el 1.º de mayo", "It closes on May 2", "1.º", "2"),
    ("date", "Vence el 9 de abril", "It expires soon", "9 de abril", None),
    ("date", "Vence pronto", "It expires on 9 April", None, "9 April"),
    ("date", "Ciudad de México, 3 ene (EFE)", "Mexico City, Feb. 3 (EFE)", "ene", "Feb"),
    ("date", "Quito, 14 sep.", "Quito, Sept. 15", "14", "15"),
    ("date", "Los atentados del 11-S", "The attacks of August 11", "S", "August"),
    ("date", "El 2019-06-05 abrió", "It opened on June 6, 2019", "05", "6"),
    ("date", "Del 3 al 5 de abril", "From April 3 to 6", "5", "6"),
    # month
    ("month", "Volverá en junio", "She will be back in July", "junio", "July"),
    ("month", "Desde enero no llueve", "It has not rained since June", "enero", "June"),
    ("month", "En marzo de 2020", "In May 2020", "marzo", "May"),
    ("month", "Entre mayo y agosto", "Between May and September", "agosto", "September"),
    ("month", "Las ventas de noviembre", "December sales", "noviembre", "December"),
    ("month", "Subieron en febrero", "They went up", "febrero", None),
    ("month", "Subieron", "They went up in February", None, "February"),
    ("month", "En agosto y en noviembre", "In August and again in August", "noviembre", "August"),
    ("month", "A finales de setiembre", "At the end of October", "setiembre", "October"),
    ("month", "Hasta diciembre", "Until January", "diciembre", "January"),
    ("month", "El frío de julio", "The cold of June", "julio", "June"),
    ("month", "En abril", "In March", "abril", "March"),
    ("month", "Desde octubre pasado", "Since last September", "octubre", "September"),
    ("month", "La cosecha de mayo", "The April harvest", "mayo", "April"),
    ("month", "Para enero próximo", "By next February", "enero", "February"),
    # weekday
    ("weekday", "Habló el martes", "He spoke on Thursday", "martes", "Thursday"),
    ("weekday", "Habló este lunes", "He spoke on Friday", "lunes", "Friday"),
    ("weekday", "Los domingos no abre", "It is closed on Saturdays", "domingos", "Saturdays"),
    ("weekday", "El sábado y el domingo", "On Saturday and Monday", "domingo", "Monday"),
    ("weekday", "El miércoles por la noche", "On Tuesday night", "miércoles", "Tuesday"),
    ("weekday", "El lunes y el martes", "On Monday, and again on Monday", "martes", "Monday"),
    ("weekday", "Jugará el viernes", "They will play on Sunday", "viernes", "Sunday"),
    ("weekday", "Cerró el jueves", "It closed on Wednesday", "jueves", "Wednesday"),
    ("weekday", "Salió el sabado", "He left on Sunday", "sabado", "Sunday"),
    ("weekday", "Cada martes hay feria", "There is a fair every Wednesday", "martes", "Wednesday"),
    ("weekday", "El viernes 3 de mayo", "On Thursday, May 3", "viernes", "Thursday"),
    ("weekday", "Será el lunes a las 8", "It will be on Tuesday at 8", "lunes", "Tuesday"),
    ("weekday", "El domingo hubo misa", "There was a Mass on Monday", "domingo", "Monday"),
    ("weekday", "Antes del jueves", "Before Friday", "jueves", "Friday"),
    ("weekday", "La sesión del miércoles", "Monday's session", "miércoles", "Monday"),
    # time
    ("time", "Empezó a las 20:30 horas", "It began at 8:30 a.m.", "20:30 horas", "8:30 a.m."),
    ("time", "Empezó a las 20.30 h", "It began at 7:30 p.m.", "20.30 h", "7:30 p.m."),
    ("time", "Llegó a las ocho y media", "She arrived at 8:15", "ocho y media", "8:15"),
    ("time", "Llegó a las tres de la tarde", "She arrived at 3 a.m.", "tres de la tarde", "3 a.m."),
    ("time", "Cierra a las 13 horas", "It closes at 2 p.m.", "13 horas", "2 p.m."),
    ("time", "Tembló a las 3:42 horas", "The earth shook at 3:42 p.m.", "3:42 horas", "3:42 p.m."),
    ("time", "A las 5.13 del lunes", "At 5.18 on Monday", "5.13", "5.18"),
    ("time", "A las 21:15", "At 21:45", "21:15", "21:45"),
    ("time", "A las siete menos cuarto", "At quarter past seven", "siete menos cuarto", "quarter past seven"),
    ("time", "A las 9 de la noche", "At nine in the morning", "9 de la noche", "nine in the morning"),
    ("time", "A la una y cuarto", "At half past one", "una y cuarto", "half past one"),
    ("time", "Abrió a las 10:00", "It opened at 11:00", "10:00", "11:00"),
    ("time", "Entre las 10 h y las 20 h", "Between 10pm and 8pm", "10 h", "10pm"),
    ("time", "Partió a las 6.40 horas", "He set off at 6:50", "6.40 horas", "6:50"),
    ("time", "A las 5 en punto", "At four o'clock", "5 en punto", "four o'clock"),
    ("time", "Fue a las 23:59", "It was at 11:59 in the morning", "23:59", "11:59 in the morning"),
    ("time", "La cena es a las nueve.", "Dinner is at 10 p.m.", "nueve", "10 p.m."),
    # year
    ("year", "Ocurrió en 2018", "It happened in 2019", "2018", "2019"),
    ("year", "La crisis de 1929", "The crisis of 1992", "1929", "1992"),
    ("year", "La moda de los años 90", "The fashion of the 1980s", "90", "1980s"),
    ("year", "La década de los setenta", "The sixties", "setenta", "sixties"),
    ("year", "Un palacio del siglo XVIII", "A 17th-century palace", "XVIII", "17th"),
    ("year", "En el siglo XXI", "In the twentieth century", "XXI", "twentieth"),
    ("year", "De 1994 a 1999", "From 1994 to 1998", "1999", "1998"),
    ("year", "Desde 2004 vive allí", "She has lived there for long", "2004", None),
    ("year", "Vive allí", "She has lived there since 2004", None, "2004"),
    ("year", "La década de 1980", "The 1970s", "1980", "1970s"),
    ("year", "Los años veinte", "The thirties", "veinte", "thirties"),
    ("year", "Siglos XIX y XX", "The 19th and 21st centuries", "XX", "21st"),
    ("year", "El Mundial de 2010", "The 2014 World Cup", "2010", "2014"),
    ("year", "Cerró en mil novecientos noventa y dos", "It closed in 1993", "mil novecientos noventa y dos", "1993"),
    ("year", "El 3 de mayo de 2011", "May 3, 2012", "2011", "2012"),
]

OK = [
    ("Aterrizó a las 06:15 (1115 GMT)", "It landed at 6:15 a.m. (11:15 GMT)"),
    ("El acto fue el 05/06/2019", "The ceremony was on June 5, 2019"),
    ("El acto fue el 05/06/2019", "The ceremony was on 06/05/2019"),
    ("Washington, 3 ene (EFE).-", "WASHINGTON, Jan. 3 (EFE) -"),
    ("El 3 de marzo de 2020", "On the 3rd of March 2020"),
    ("Del 3 al 5 de marzo", "March 3-5"),
    ("El 1 y el 2 de noviembre", "November 1 and 2"),
    ("El primero de mayo", "May 1"),
    ("Los atentados del 11-S", "The 9/11 attacks"),
    ("Los atentados del 11-S", "The attacks of September 11"),
    ("El 23. de noviembre", "On November 23"),
    ("Cierra el 31.12.2007", "It closes on 31 December 2007"),
    ("El lunes 3 hubo huelga", "There was a strike on Monday 3"),
    ("Volverá en junio", "She will be back next month"),
    ("Habló el 3 de marzo", "He spoke on Tuesday"),
    ("Habló el martes", "He spoke yesterday"),
    ("Habló ayer", "He spoke on Tuesday"),
    ("Este jueves habló", "He spoke on Thursday"),
    ("Puede que llueva", "It may rain"),
    ("May presentó su plan", "May presented her plan"),
    ("La marcha salió en marzo", "The march set off in March"),
    ("Julio Abril ganó", "Julio Abril won"),
    ("El mar estaba en calma", "The sea was calm"),
    ("Plácido Domingo cantó", "Plácido Domingo sang"),
    ("Santo Domingo crece", "Santo Domingo grows"),
    ("A las 20.30 h", "At 8:30 p.m."),
    ("A las 20:30 horas", "At 8.30pm"),
    ("A las ocho y media de la tarde", "At 20:30"),
    ("A las ocho y media", "At half past eight"),
    ("A las 13 horas", "At 1 p.m."),
    ("A las siete menos cuarto", "At quarter to seven"),
    ("Es a las 8", "It is at eight"),
    ("Es a las 8", "It is at 8 p.m."),
    ("Al mediodía", "At noon"),
    ("A las 12 del mediodía", "At noon"),
    ("A medianoche", "At midnight"),
    ("A las 00:15", "At 12:15 a.m."),
    ("Entre las 10 h y las 20 h", "Between 10am and 8pm"),
    ("La moda de los años 90", "The fashion of the 1990s"),
    ("La moda de los noventa", "The fashion of the nineties"),
    ("La década de 1980", "The '80s"),
    ("Los años sesenta", "The 1960s"),
    ("El siglo XXI", "The 21st century"),
    ("Siglos XIX y XX", "The 19th and 20th centuries"),
    ("El siglo XIX", "The 1800s"),
    ("En 2018", "Last year"),
    ("El año pasado", "In 2018"),
    ("La temporada 2009/10", "The 2009-10 season"),
    ("Entre 1985 y 87", "Between 1985 and 1987"),
    ("Cumplió 90 años", "He turned 90"),
    ("En 2.000 aldeas", "In 2,000 villages"),
    ("Hace 2000 años", "2,000 years ago"),
    ("Cerró en mil novecientos noventa", "It closed in nineteen ninety"),
    ("Subió en enero; en enero también bajó", "It rose in January and fell again"),
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
        ("El acto fue el 05/06/2019", "The ceremony was on May 6, 2019", Severity.ERROR),
        ("Volverá en junio", "She will be back in July", Severity.ERROR),
        ("Ocurrió en 2018", "It happened in 2019", Severity.ERROR),
        ("Subieron en febrero", "They went up", Severity.WARNING),
        ("Habló el martes", "He spoke", Severity.INFO),
    ],
)
def test_severity(spanish: str, english: str, severity: Severity) -> None:
    assert [finding.severity for finding in quantity_findings(spanish, english)] == [severity]
