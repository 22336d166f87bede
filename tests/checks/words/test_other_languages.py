"""The check of the language of a side: languages that are neither Spanish nor English."""

import pytest
from checks.helpers import EN_ES, findings, marked

SPANISH, ENGLISH = "Las negociaciones se reanudarán la próxima semana", "The talks will resume next week"
FOREIGN = [
    "Les négociations reprendront la semaine prochaine",
    "Les discussions entre les deux pays reprendront dans une semaine",
    "O tribunal dará a sua sentença no final do mês",
    "As negociações não foram retomadas até ao fim da semana",
    "Die Verhandlungen werden in der nächsten Woche fortgesetzt",
    "Die Regierung wird ihren Haushalt am Dienstag vorlegen",
    "Gli abitanti aspettano ancora che torni la corrente",
    "Le trattative della prossima settimana non sono ancora sicure",
    "Les negociacions amb els veïns es reprendran aquesta setmana",
]
OWN = [
    ("Leyó «Les Misérables» en la prisión de Les Baumettes", "He read Les Misérables in the prison of Les Baumettes"),
    ("La Scala de Milán y el Teatro alla Scala", "La Scala of Milan, the Teatro alla Scala"),
    ("Ludwig van der Berg y Ursula von der Leyen", "Ludwig van der Berg and Ursula von der Leyen"),
    ("Os Mutantes y la Escola do Samba", "Os Mutantes and the Escola do Samba"),
    ("Ganó Die Mannschaft", "Die Mannschaft won"),
]


@pytest.mark.parametrize("text", FOREIGN)
def test_another_language_is_reported_on_either_side(text):
    found = findings("language", text, ENGLISH, languages=EN_ES)
    assert [marked(text, ENGLISH, finding, languages=EN_ES) for finding in found] == [(text, None)]
    found = findings("language", SPANISH, text)
    assert [marked(SPANISH, text, finding) for finding in found] == [(None, text)]


@pytest.mark.parametrize(("spanish", "english"), OWN)
def test_foreign_names_are_no_other_language(spanish, english):
    assert findings("language", spanish, english) == []
