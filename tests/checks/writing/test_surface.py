"""FLAG and OK cases of `spacing`, `repeated-word`, `mojibake` and `url`."""

import pytest
from checks.helpers import DIRECTIONS, alarms, findings, marked
from tables import each

from aligner.bitext import Severity

FLAG = [
    ("repeated-word", "Salió de de la reunión.", "He left the meeting.", "de de", None),
    ("repeated-word", "Salió de la reunión.", "He left the the meeting.", None, "the the"),
    ("repeated-word", "La ley se se aprobó.", "The law was passed.", "se se", None),
    ("repeated-word", "La La ley se aprobó.", "The law was passed by by all.", None, "by by"),
    ("repeated-word", "El tren no llega.", "The train is is late.", None, "is is"),
    ("repeated-word", "Los vecinos vecinos protestan.", "The neighbours protest.", "vecinos vecinos", None),
    ("repeated-word", "El puerto cerró.", "The The port closed the\nthe gate.", None, "the\nthe"),
    ("repeated-word", "En el el puerto.", "In the port.", "el el", None),
    ("repeated-word", "Pidió que que se fuera.", "He asked her to leave.", "que que", None),
    ("repeated-word", "No lo vio.", "It it was not seen.", None, "It it"),
    ("mojibake", "El aÃ±o pasado", "Last year", "aÃ±o", None),
    ("mojibake", "El año pasado", "Last year â€œsoldâ€\u009d", None, "â€œsoldâ€\u009d"),
    ("mojibake", "Espa\ufffda gana", "Spain wins", "Espa\ufffda", None),
    ("mojibake", "La regi?n del sur", "The southern region", "regi?n", None),
    ("mojibake", "PerÃº y Chile", "Peru and Chile", "PerÃº", None),
    ("mojibake", "El puerto", "The port &amp; the city", None, "&amp;"),
    ("mojibake", "&quot;Basta&quot;, dijo", '"Enough," he said', "&quot;Basta&quot;,", None),
    ("mojibake", "Cafï¿½ del mar", "Café del Mar", "Cafï¿½", None),
    ("mojibake", "Un 5Â\u00a0% más", "5% more", "5Â\u00a0%", None),
    ("mojibake", "ï»¿El puerto", "The port", "ï»¿El", None),
    ("mojibake", "El señor Vaněk habló", "Mr VanÄ›k spoke", None, "VanÄ›k"),
    ("mojibake", "El señor Harabiš", "Mr HarabiÅ¡", None, "HarabiÅ¡"),
    ("mojibake", "El escritor ÐŸÑƒÑˆÐºÐ¸Ð½", "The writer Pushkin", "ÐŸÑƒÑˆÐºÐ¸Ð½", None),
    ("mojibake", "El puerto", "The port â€” and the city", None, "â€”"),
    ("url", "Más en www.ejemplo.com/mapa hoy.", "More today.", "www.ejemplo.com/mapa", None),
    ("url", "Escriba a prensa@ejemplo.org hoy.", "Write to pressa@ejemplo.org today.", "prensa@ejemplo.org", "pressa@ejemplo.org"),
    ("url", "Lo dijo @agenciasur ayer.", "@agenciasud said so.", "@agenciasur", "@agenciasud"),
    ("url", "Más hoy.", "More at https://example.org/map today.", None, "https://example.org/map"),
    ("url", "Visite ejemplo.com hoy.", "Visit another.org today.", "ejemplo.com", "another.org"),
    ("url", "Lo dijo @agenciasur.", "The agency said so.", "@agenciasur", None),
    ("url", "Escriba a la redacción.", "Write to news@example.org.", None, "news@example.org"),
    ("url", "Véase http://ejemplo.net/a.", "See http://example.info/a.", "http://ejemplo.net/a.", "http://example.info/a."),
]
INFORMATION = [
    ("spacing", "dijo el juez , que", "said the judge, who", " ,", None),
    ("spacing", "dijo el juez, que", "said the judge,who", None, ",w"),
    ("spacing", "El  puerto", "The port", "  ", None),
    ("spacing", "El puerto", "The port .", None, " ."),
    ("spacing", "¿Quién viene ?", "Who is coming?", " ?", None),
    ("spacing", "El puerto : mar", "The port: sea", " :", None),
    ("spacing", "El puerto;mar", "The port; sea", ";m", None),
    ("spacing", "El puerto", "The\u00a0 port", None, "\u00a0 "),
    ("url", "Con #aguaparatodos ya.", "With #waterforall now.", "#aguaparatodos", "#waterforall"),
    ("url", "Con #aguaparatodos ya.", "Now.", "#aguaparatodos", None),
    ("mojibake", "El puerto", "The neighbour\x92s port", None, "neighbour\x92s"),
]
OK = [
    ("spacing", "El 3,5 %; sí.", "3.5%; yes."),
    ("spacing", "Entre 1.234,5 y 2:1", "Between 1,234.5 and 2:1"),
    ("spacing", "Sí... claro", "Yes... sure"),
    ("spacing", "EE. UU. y la U.E.", "The U.S. and the E.U."),
    ("spacing", "A las 20:30 h", "At 8:30 p.m."),
    ("spacing", "https://a.com:80", "https://a.com:80"),
    ("spacing", "Dijo: «sí», y calló.", 'He said "yes," and fell silent.'),
    ("repeated-word", "Dijo que ese plan sirve.", "He said that that plan works."),
    ("repeated-word", "Ya lo había visto.", "He had had enough."),
    ("repeated-word", "El grupo Duran Duran tocó.", "The group Duran Duran played."),
    ("repeated-word", "Viajó a Bora Bora.", "He went to Bora Bora."),
    ("repeated-word", "Es muy muy caro.", "It is very expensive."),
    ("repeated-word", "No, no y no.", "No, no and no."),
    ("repeated-word", "Corre, corre.", "Run run."),
    ("repeated-word", "Agua agua por todas partes", "Water water everywhere"),
    ("repeated-word", "Cara a cara, de 10 10.", "Face to face, 10 10."),
    ("repeated-word", "Puertas XOR y AND.", "XOR and AND gates."),
    ("mojibake", "SÃO PAULO crece", "SÃO PAULO grows"),
    ("mojibake", "En «Ă la Å» canta", "In “Ă la Å” she sings"),
    ("mojibake", "¿Qué? ¿Cómo?", "What? How?"),
    ("mojibake", "El señor Â llegó", "Mr Â arrived"),
    ("mojibake", "Cien €, o más", "€100 or more"),
    ("mojibake", "I+D & más", "R&D and more"),
    ("mojibake", "Véase a.com/x?abc=1", "See a.com/x?abc=1"),
    ("url", "Más en www.ejemplo.com/mapa.", "More at http://ejemplo.com/mapa/."),
    ("url", "Más en https://ejemplo.com/es/agua.", "More at https://ejemplo.com/en/water."),
    ("url", "Lo dijo @agenciasur.", "@AgenciaSur said so."),
    ("url", "Lo dijo @agenciasur.", "@ agenciasur said so."),
    ("url", "El n.º 5, sí.", "No. 5, yes."),
    ("url", "Un S.A. de C.V. más", "One more company"),
    ("url", "Con #agua ya.", "With #agua now."),
    ("url", "Escriba a a@b.org.", "Write to A@B.ORG."),
]


@each("languages", DIRECTIONS)
@each(("check", "spanish", "english", "spanish_words", "english_words"), FLAG)
def test_flag(check, spanish, english, spanish_words, english_words, languages):
    found = findings(check, spanish, english, languages=languages)
    assert len(found) == 1
    of_source = check == "repeated-word" and found[0].source_span is not None
    assert (found[0].severity is Severity.INFO) == of_source
    assert marked(spanish, english, found[0], languages=languages) == (spanish_words, english_words)


@pytest.mark.parametrize(("check", "spanish", "english", "spanish_words", "english_words"), INFORMATION)
def test_information(check, spanish, english, spanish_words, english_words):
    found = findings(check, spanish, english)
    assert [finding.severity for finding in found] == [Severity.INFO]
    assert marked(spanish, english, found[0]) == (spanish_words, english_words)


@each("languages", DIRECTIONS)
@each(("check", "spanish", "english"), OK)
def test_ok(check, spanish, english, languages):
    assert not findings(check, spanish, english, languages=languages)


def test_damaged_words_are_counted():
    (finding,) = alarms(findings("mojibake", "El aÃ±o y el niÃ±o", "The year and the child"))
    assert finding.message == "damaged characters: the text was read in the wrong encoding (in 2 words)"
