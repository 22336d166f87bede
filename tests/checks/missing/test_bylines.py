"""FLAG and OK cases of `byline` and `degenerate`."""

import pytest
from checks.helpers import DIRECTIONS, alarms, bitext_of, findings, marked
from tables import each

from aligner.bitext import Kind, Severity
from aligner.checks import check_bitext

BODY = "The president said on Monday that the works on the northern bridge would go on until the end of the year."
CUERPO = "La presidenta dijo el lunes que las obras del puente del norte seguirán hasta que acabe el año."
CHANT = (
    "Onward forward reds onward reds forward forward onward reds reds forward onward forward reds onward onward reds forward reds onward "
    "forward forward."
)
CHANT_IN_SPANISH = "Vamos dale rojo vamos rojo dale dale vamos rojo rojo dale vamos dale rojo vamos vamos rojo dale rojo vamos dale dale."
FLAG = [
    ("(Foto: Agencia Sur)", BODY, "(Foto: Agencia Sur)", BODY),
    (CUERPO, "(Photo: Southern Agency)", CUERPO, "(Photo: Southern Agency)"),
    (f"{CUERPO} (Foto: Agencia Sur)", BODY, "(Foto: Agencia Sur)", None),
    (CUERPO, f"{BODY} (Photo: Agencia Sur)", None, "(Photo: Agencia Sur)"),
    (f"(EFE) {CUERPO}", BODY, "(EFE)", None),
    (f"{CUERPO} [Imagen: Lucía Prado]", BODY, "[Imagen: Lucía Prado]", None),
    ("Por Lucía Prado", BODY, "Por Lucía Prado", BODY),
    (CUERPO, "By Lucía Prado", CUERPO, "By Lucía Prado"),
    (f"Foto: Lucía Prado. {CUERPO}", BODY, "Foto: Lucía Prado", None),
    (CUERPO, f"{BODY} (File photo)", None, "(File photo)"),
    ("Crédito: Lucía Prado", BODY, "Crédito: Lucía Prado", BODY),
    (f"{CUERPO} (Video: Canal Norte)", BODY, "(Video: Canal Norte)", None),
    (f"{CUERPO} (Fotografía de Lucía Prado)", BODY, "(Fotografía de Lucía Prado)", None),
    ("(Imagen: archivo)", BODY, "(Imagen: archivo)", BODY),
]
OK = [
    ("(Foto: EFE / EPA / JORGE SILVA / POOL)", "(Photo: EFE / EPA / JORGE SILVA / POOL)"),
    ("Washington, 3 ene (EFE).-", "WASHINGTON, Jan 3 (EFE) -"),
    ("Monterrey (México), 12 mar (Sur).- México cede.", "MONTERREY, Mexico, March 12 (Sur) - Mexico yields."),
    ("León, 16 oct (Crónica).- El puente cayó.", "LEÓN, Spain, Oct. 16 (Crónica) - The bridge fell."),
    ("Por Lucía Prado", "By Lucía Prado"),
    ("Por Lucía Prado", "Lucía Prado"),
    ("Por Semana Santa cierran.", "They close at Easter."),
    (CUERPO, BODY),
    ("La foto de la plaza salió ayer.", "The picture of the square came out yesterday."),
    (f"{CUERPO} (Foto: Agencia Sur)", f"{BODY} Picture: Agencia Sur"),
    ("El puente (de 1920) sigue.", "The bridge (1920) still stands."),
    ("La imagen: un puente.", "The image: a bridge."),
    ("(AP)", "(AP)"),
    ("Por la tarde llovió mucho en toda la costa.", "In the afternoon it rained a lot along the coast."),
    ("By", "Por"),
    ("Texto y foto", "Text and picture"),
]
LOOPS = [
    ("El puerto", "mainstremainstremainstremainstremainstre", "mainstremainstremainstremainstremainstre"),
    ("La ley salió.", "The law law law law law law", "law law law law law law"),
    (
        "La ley salió.",
        "in the house in the house in the house in the house in the house",
        "in the house in the house in the house in the house in the house",
    ),
    ("El agua llega tarde a la ciudad.", " ".join(["the water of the city"] * 6), " ".join(["the water of the city"] * 6)),
    ("Nadie vino.", "Nobody nobody nobody nobody nobody came", "Nobody nobody nobody nobody nobody"),
    (
        "El tren para aquí.",
        "The train, the train, the train, the train, the train",
        "The train, the train, the train, the train, the train",
    ),
]
NO_LOOPS = [
    ("El puerto", "The port"),
    ("Ja, ja, ja, ja, ja, ja", "Ha, ha, ha, ha, ha, ha"),
    ("No, no, no, no, no", "No, no, no, no, no"),
    ("-----------------", "-----------------"),
    ("................", "................"),
    ("Gol, gol, gol, gol, gol", "Goal, goal, goal, goal, goal"),
    ("Muy, muy, muy caro", "Very, very, very dear"),
    ("El alcalde dice que el alcalde manda", "The mayor says that the mayor rules"),
    ("10 10 10 10 10 10", "10 10 10 10 10 10"),
    (CHANT_IN_SPANISH, CHANT),
    (CHANT_IN_SPANISH[:62], CHANT),
]


@each("languages", DIRECTIONS)
@each(("spanish", "english", "spanish_words", "english_words"), FLAG)
def test_byline_flag(spanish, english, spanish_words, english_words, languages):
    found = alarms(findings("byline", spanish, english, languages=languages))
    assert len(found) == 1
    assert marked(spanish, english, found[0], languages=languages) == (spanish_words, english_words)


@each("languages", DIRECTIONS)
@each(("spanish", "english"), OK)
def test_byline_ok(spanish, english, languages):
    assert not findings("byline", spanish, english, languages=languages)


def test_a_caption_against_running_text_by_the_kinds_of_the_segments():
    found = findings("byline", "Una calle de Soria", BODY, source_kind=Kind.CAPTION, target_kind=Kind.BODY)
    assert marked("Una calle de Soria", BODY, found[0]) == ("Una calle de Soria", BODY)
    assert not findings("byline", "Una calle de Soria", "A street in Soria", source_kind=Kind.CAPTION, target_kind=Kind.BODY)


def test_a_dateline_on_one_side_is_information():
    found = findings("byline", f"Lima, 3 ene (EFE).- {CUERPO}", BODY)
    assert [finding.severity for finding in found] == [Severity.INFO]


@pytest.mark.parametrize(("spanish", "english", "words"), LOOPS)
def test_loops(spanish, english, words):
    found = findings("degenerate", spanish, english)
    assert [finding.severity for finding in found] == [Severity.ERROR]
    assert marked(spanish, english, found[0]) == (None, words)


@each("languages", DIRECTIONS)
@each(("spanish", "english"), NO_LOOPS)
def test_no_loops(spanish, english, languages):
    assert not findings("degenerate", spanish, english, languages=languages)


@pytest.mark.parametrize(
    "spanish", ["La hinchada cantó durante todo el partido y no dejó de animar al equipo.", "Vamos rojo.", "Rojo rojo."]
)
def test_the_same_words_again_and_again_without_a_loop(spanish):
    """Allowed only where a long source does the same."""
    assert [finding.severity for finding in findings("degenerate", spanish, CHANT)] == [Severity.ERROR]


def test_broken_machine_translation_is_told():
    found = findings("degenerate", CUERPO, BODY, degenerate=True)
    assert [finding.severity for finding in found] == [Severity.INFO]


def test_a_long_rendering_that_is_the_machine_translation_is_told():
    assert [f.severity for f in findings("degenerate", CUERPO, BODY, source_machine=BODY)] == [Severity.INFO]
    assert findings("degenerate", CUERPO, BODY, source_machine=BODY.replace("works", "work"))
    assert not findings("degenerate", CUERPO, BODY, source_machine="Other words.")
    assert not findings("degenerate", CUERPO, BODY, source_machine=" ".join(reversed(BODY.split())))
    assert not findings("degenerate", "Buenos días.", "Good morning.", source_machine="Good morning.")


def test_what_lies_in_a_loop_is_not_reported_again():
    target = "Visitors paid 45 pesos. " + " ".join(["visitors and potters"] * 12)
    unit = check_bitext(bitext_of([("Los visitantes pagaban 45 pesos.", target)])).units[0]
    assert {finding.check for finding in unit.findings} == {"degenerate"}


def test_a_text_that_is_left_as_it_was_is_not_called_bad_machine_output_too():
    text = "Las clases quedaron suspendidas hasta nuevo aviso."
    assert not findings("degenerate", text, text, degenerate=True)


@pytest.mark.parametrize("kind", [Kind.CAPTION, Kind.BODY])
def test_a_text_without_counterpart_that_stands_again_is_a_repeat(kind):
    caption = "(Photo: A very long name of an agency)"
    bitext = bitext_of([("", caption), ("(Foto: Un nombre muy largo de agencia)", caption)], target_kind=kind)
    assert [[finding.check for finding in unit.findings if finding.check != "byline"] for unit in check_bitext(bitext).units] == [
        ["repeat"],
        [],
    ]


def test_a_short_sentence_may_be_said_twice():
    units = check_bitext(bitext_of([("", "Nothing."), ("Nada.", "Nothing.")])).units
    assert [finding.check for finding in units[0].findings] == ["addition"]


def test_what_lies_in_another_language_is_not_reported_again():
    pairs = [
        (
            "Un testigo contó que el vehículo iba muy rápido y que llovía.",
            "Un témoin a raconté que le véhicule roulait très vite et qu'il pleuvait.",
        )
    ]
    unit = check_bitext(bitext_of(pairs, degenerate=True)).units[0]
    assert [finding.check for finding in unit.findings] == ["language"]
