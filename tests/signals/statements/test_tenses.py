"""What goes on and what is done, what was so then and is so now: verbs that translate each other."""

import pytest
from tables import each

from aligner.languages.pair import Language
from aligner.lexicon.word_links import read_words
from aligner.signals.statements.tenses import Tense, find_tense_changes, read_tense

CHANGED = [
    (
        "Los ingenieros han reconstruido el dique de Dawlish.",
        "Engineers are rebuilding the sea wall at Dawlish.",
        Tense.PAST,
        Tense.GOING_ON,
    ),
    ("El puerto construyó un segundo muelle.", "The port is building a second pier.", Tense.PAST, Tense.GOING_ON),
    ("El puente fue reparado con madera.", "The bridge is being repaired with wood.", Tense.PAST, Tense.GOING_ON),
    ("El juez está interrogando a la concejala.", "The judge has questioned the councillor.", Tense.GOING_ON, Tense.PAST),
    ("El Ejército sigue buscando a los montañeros.", "The army searched for the climbers.", Tense.GOING_ON, Tense.PAST),
    (
        "La fundación pagaba los estudios de treinta niños.",
        "The foundation pays the school fees of thirty children.",
        Tense.ONCE,
        Tense.NOW,
    ),
    ("La empresa fabricaba muebles en Yecla.", "The company makes furniture in Yecla.", Tense.ONCE, Tense.NOW),
    ("La autopista tendrá cuatro peajes.", "The motorway has four toll plazas.", Tense.FUTURE, Tense.NOW),
    ("El estadio tiene una cubierta retráctil.", "The stadium will have a retractable roof.", Tense.NOW, Tense.FUTURE),
    ("Su hermano dirigía la orquesta de Lugo.", "His brother conducts the Lugo orchestra.", Tense.ONCE, Tense.NOW),
    ("Se mudó a Dublín y con ello obtuvo la ayuda.", "It moved to Dublin so as to obtain the grant.", Tense.PAST, Tense.AIMED),
]
ALIKE = [
    ("El banco está vendiendo sus oficinas.", "The bank is selling its branches."),
    ("El ministerio ha demandado a la empresa.", "The ministry is suing the company."),
    ("Los precios están subiendo.", "Prices have risen."),
    ("Abrirá una tienda en mayo.", "It is opening a shop in May."),
    ("El perro desapareció el lunes.", "The dog is missing since Monday."),
    ("Dijo que dirigía la orquesta.", "He says he conducts the orchestra."),
    ("La decisión podría afectar a los niños.", "The decision affects the children."),
    ("La suegra del alcalde cobraba un sueldo público.", "The mayor's mother-in-law was on the public payroll."),
    ("Tendrá que pagar una multa.", "She has to pay a fine."),
    ("No lo va a tener con ese coche.", "You won't have this problem with that car."),
    ("La ley amplía el plazo.", "The law extends the deadline."),
]


@pytest.mark.parametrize(("spanish", "english", "own", "other"), CHANGED)
def test_another_tense(spanish, english, own, other):
    (change,) = find_tense_changes(spanish, english)
    assert tuple(change.tenses.values()) == (own, other)


@pytest.mark.parametrize(("spanish", "english"), ALIKE)
def test_may_be_the_same(spanish, english):
    assert list(find_tense_changes(spanish, english)) == []


@each(
    ("language", "text", "tenses"),
    [
        ("es", "El puente abrió ayer.", {"abrió": "done"}),
        ("es", "El puente abrirá en mayo.", {"abrirá": "still to come"}),
        ("es", "El puente va a abrir en mayo.", {"abrir": "still to come"}),
        ("es", "El puente abriría en mayo.", {}),
        ("es", "El puente ha abierto.", {"abierto": "done"}),
        ("es", "El puente había abierto.", {}),
        ("es", "El puente habrá abierto en mayo.", {}),
        ("es", "El puente habría abierto.", {}),
        ("es", "El puente abre hoy.", {}),
        ("es", "El puente sigue abierto.", {}),
        ("es", "El puente seguía abierto.", {}),
        ("es", "El puente está abriendo.", {}),
        ("es", "El puente estuvo abriendo.", {}),
        ("es", "El puente será abierto.", {"abierto": "still to come"}),
        ("es", "El puente fue abierto.", {"abierto": "done"}),
        ("es", "Prevén abrir el puente.", {"abrir": "still to come"}),
        ("es", "Planea abrir el puente.", {"abrir": "still to come"}),
        ("es", "Espera que abra el puente.", {}),
        ("es", "Acaba de abrir el puente.", {}),
        ("es", "Quieren abrir el puente.", {"abrir": "still to come"}),
        ("es", "Podría abrir el puente.", {}),
        ("es", "Debe abrir el puente.", {}),
        ("es", "Podrá abrir el puente.", {}),
        ("es", "Habrán de abrir el puente.", {}),
        ("es", "Dejará de abrir el puente.", {}),
        ("en", "The bridge opened yesterday.", {"opened": "done"}),
        ("en", "The bridge will open in May.", {"open": "still to come"}),
        ("en", "The bridge is going to open in May.", {"open": "still to come"}),
        ("en", "The bridge would open in May.", {}),
        ("en", "The bridge has opened.", {"opened": "done"}),
        ("en", "The bridge would have opened.", {"opened": "not so"}),
        ("en", "The bridge opens today.", {}),
        ("en", "The bridge is opening.", {}),
        ("en", "The bridge was opening.", {}),
        ("en", "The bridge will be opened.", {"be": "still to come", "opened": "still to come"}),
        ("en", "The bridge was opened.", {"opened": "done"}),
        ("en", "The bridge has been opened.", {"opened": "done"}),
        ("en", "They plan to open the bridge.", {"open": "still to come"}),
        ("en", "The bridge is to be opened.", {"be": "still to come", "opened": "still to come"}),
        ("en", "The bridge was to open in May.", {}),
        ("en", "The bridge is due to open.", {"open": "still to come"}),
        ("en", "The bridge may open.", {}),
        ("en", "The bridge could have opened.", {}),
        ("en", "The bridge does open.", {}),
        ("en", "The bridge is not yet opened.", {"opened": "done"}),
        ("en", "The bridge should open.", {}),
    ],
)
def test_what_is_done_and_what_is_still_to_come(language: str, text: str, tenses: dict[str, str]) -> None:
    words = read_words(text)
    read = {word: read_tense(words, number, Language(language)) for number, word in enumerate(words.written)}
    assert {word: tense for word, tense in read.items() if tense is not None} == tenses
