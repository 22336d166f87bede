"""FLAG and OK cases of `question` and `bracket`."""

import pytest
from checks.helpers import DIRECTIONS, alarms, bitext_of, findings, marked
from tables import each

from aligner.bitext import Severity
from aligner.checks import check_bitext

FLAG = [
    ("question", "¿Qué pasó?", "¿What happened?", None, "¿"),
    ("question", "¿Qué pasó?", "What happened.", "¿Qué pasó?", "."),
    ("question", "¡Basta ya!", "¡Enough!", None, "¡"),
    ("question", "¿Quién paga la obra?", "The city pays for the works.", "¿Quién paga la obra?", "."),
    ("question", "Nadie sabe quién paga.", "Who pays?", ".", "pays?"),
    ("question", "Llegó tarde. ¿Por qué?", "He came late. Because.", "¿Por qué?", "."),
    ("question", "Eso es todo.", "Is that all?", ".", "all?"),
    ("question", "«¿Y ahora qué hacemos?»", '"And now we do it."', "¿Y ahora qué hacemos?", "."),
    ("question", "El agua no llega.", "Will the water come?", ".", "come?"),
    ("question", "¿Volverá el tren a Soria?", "The train will return to Soria!", "¿Volverá el tren a Soria?", "!"),
    ("question", "¿Es justo si él lo hace?", "Is it fair if he does.", "¿Es justo si él lo hace?", "."),
    ("question", "¿Y el puente?, preguntó.", '"And why the bridge," he said. "Why now."', "¿Y el puente?", "."),
    ("question", "¿Puede la feria abrir? Nadie habla.", "Can the fair open. Nobody speaks.", "¿Puede la feria abrir?", "."),
    ("question", "«¿Con esto llegamos lejos?», preguntó.", "“With this we get far.” she asked.", "¿Con esto llegamos lejos?", "."),
    ("question", "¡¿No es así?!", "That is the way it is.", "¿No es así?", "."),
    ("question", 'Gritó: "¿Lo viste?".', 'He cried: "Did you see it."', "¿Lo viste?", "."),
    ("question", "Dijo: qué hacemos ahora.", '"What do we do now?" he said.', ".", "now?"),
    ("bracket", "la norma (aprobada en mayo)", "the rule (passed in May", None, "("),
    ("bracket", "la norma aprobada en mayo)", "the rule (passed in May)", ")", None),
    ("bracket", "El club [de Vigo] ganó.", "The club [of Vigo won.", None, "["),
    ("bracket", "El alcalde (71 años se va.", "The mayor (71) is leaving.", "(", None),
    ("bracket", "Dos (2) barcos.", "Two (2) ships and a (boat", None, "("),
    ("bracket", "Llegaron tarde.", "They came late).", None, ")"),
    ("bracket", "El río {Duero} baja.", "The river {Duero is low.", None, "{"),
    ("bracket", "Firmaron ((ayer) en Lugo.", "They signed (yesterday) in Lugo.", "(", None),
    ("bracket", "Firmaron ayer) en Lugo.", "They signed yesterday in Lugo.", ")", None),
]
INFORMATION = [
    ("question", "Preguntó: ¿quién paga?", "He asked who pays.", "¿quién paga?", "."),
    ("question", "¡Qué calor!", "It is hot.", "¡Qué calor!", "."),
    ("question", "¿Quién paga?, dice el vecino; él no.", "The neighbour would like to know who pays, as he does not.", "¿Quién paga?", "."),
    ("bracket", "El alcalde (del partido verde) se va.", "The Green mayor is leaving.", "(del partido verde)", None),
    ("bracket", "El alcalde, de 71 años, se va.", "The mayor (now aged 71) is leaving.", None, "(now aged 71)"),
]
OK = [
    ("question", "¿Qué pasó?", "What happened?"),
    ("question", "¿Qué pasó?, preguntó.", '"What happened?" he asked.'),
    ("question", "¿Vendrá? ¿Cuándo?", "Will he come, and when?"),
    ("question", "Véase https://ejemplo.com/?q=1 para más.", "See more there."),
    ("question", "El plan (?) sigue.", "The plan goes on."),
    ("question", "¡Ya está!", "That's it!"),
    ("question", "Lo dijo a la revista ¡Hola! el lunes.", "He told ¡Hola! magazine on Monday."),
    ("question", "Todo en orden.", "All in order."),
    ("bracket", "la norma (aprobada en mayo)", "the rule (passed in May)"),
    ("bracket", "a) el agua; b) la luz", "a) water; b) electricity"),
    ("bracket", "1) Agua", "1. Water"),
    ("bracket", "Gracias :)", "Thanks"),
    ("bracket", "La cifra (1) sube.", "The figure [1] rises."),
    ("bracket", "Sigue (", "It goes on ("),
    ("bracket", "El club (9) ganó.", "The club, 9, won."),
    ("bracket", "Sin nada.", "Nothing."),
]


@each("languages", DIRECTIONS)
@each(("check", "spanish", "english", "spanish_words", "english_words"), FLAG)
def test_flag(check, spanish, english, spanish_words, english_words, languages):
    found = alarms(findings(check, spanish, english, languages=languages))
    assert len(found) == 1
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


def test_brackets_over_several_units_are_in_order():
    pairs = [("Salió (de noche.", "He left at night."), ("Nadie lo vio) y volvió.", "Nobody saw him, and he came back.")]
    assert not [f for unit in check_bitext(bitext_of(pairs)).units for f in alarms(unit.findings) if f.check == "bracket"]
