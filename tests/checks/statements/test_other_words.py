"""Hedges, denials and restrictions that the translation says in other words, each beside a translation that loses them."""

import pytest
from checks.helpers import EN_ES, ES_EN, alarms, bitext_of, findings
from tables import each

from aligner.checks import check_bitext

# Check, Spanish, English that says the same, English that does not.
FROM_SPANISH = [
    # who says so is named, with or without "according to"
    (
        "hedge",
        "Según la encuesta, cuatro de cada diez vecinos apoyan la obra.",
        "The poll puts support for the work at four residents out of ten.",
        "Four residents out of ten support the work.",
    ),
    # a part of a game is not partial
    (
        "hedge",
        "El equipo de casa ganó casi todo el último parcial.",
        "The home team won almost all of the last period.",
        "The home team won all of the last period.",
    ),
    # what only stresses what it stands with
    (
        "restriction",
        "Los suplentes juegan, simplemente, mejor, y juegan solo los jueves.",
        "The substitutes play better, and they only play on a Thursday.",
        "The substitutes play better, and they play on a Thursday.",
    ),
    (
        "hedge",
        "El plazo se amplía, como mucho, un mes.",
        "The deadline is extended by up to a month.",
        "The deadline is extended by a month.",
    ),
    (
        "hedge",
        "El río se desbordó, según el servicio de emergencias.",
        "The river burst its banks, the emergency service has said.",
        "The river burst its banks in the morning.",
    ),
    (
        "hedge",
        "Fueron detenidos como sospechosos de un atraco en Murcia.",
        "They were arrested on suspicion of a robbery in Murcia.",
        "They were arrested for a robbery in Murcia.",
    ),
    ("hedge", "La pieza casi parece un himno.", "The piece is a quasi-anthem.", "The piece is an anthem."),
    ("hedge", "La sequía podría ayudar a los viñedos", "Drought May Help the Vineyards", "Drought Helps the Vineyards"),
    ("hedge", "Los vecinos podrían pedir ayuda.", "The neighbours can ask for help.", "The neighbours will ask for help."),
    ("hedge", "El ministro suele viajar en tren.", "The minister travels mostly by train.", "The minister travels by train."),
    ("negation", "El ensayo, no convertido, dio la ventaja.", "The unconverted try gave the lead.", "The converted try gave the lead."),
    (
        "negation",
        "No se recomienda en absoluto salir al monte.",
        "It would be ill advised to go out to the hills.",
        "It is recommended to go out to the hills.",
    ),
    (
        "negation",
        "El ministro no había dicho la verdad sobre el viaje.",
        "The minister made false statements about the trip.",
        "The minister told the truth about the trip.",
    ),
    ("negation", "No hacen mucho por conservarla.", "They are doing little to preserve it.", "They do a lot to preserve it."),
    ("negation", "La casa no es segura.", "The house is non-secure.", "The house is secure."),
]
FROM_ENGLISH = [
    (
        "hedge",
        "La reunión empezó hacia las 20:15 en el ayuntamiento.",
        "The meeting began at about 20:15 at the town hall.",
        "La reunión empezó a las 20:15 en el ayuntamiento.",
    ),
    ("hedge", "No suelo viajar en avión.", "I don't usually travel by plane.", "No viajo en avión."),
    (
        "hedge",
        "Lo ha explicado tantas veces en la televisión local.",
        "He has so often explained it on local television.",
        "Lo ha explicado en la televisión local.",
    ),
    ("hedge", "Reunió casi 200 firmas.", "She collected close to 200 signatures.", "Reunió 200 firmas."),
    ("negation", "Es innegable que la vivienda importa.", "It can't be denied that housing matters.", "Se niega que la vivienda importe."),
    ("restriction", "Vinieron apenas tres testigos.", "Just three witnesses came.", "Vinieron tres testigos."),
]
# Check, Spanish, English: nothing is weakened, denied or limited in the way that the cue says elsewhere.
NO_CUE = [
    ("hedge", "Según cuentan los vecinos, el incendio empezó en la cocina.", "Neighbours said the fire started in the kitchen."),
    ("hedge", "El diputado está acusado de presunta malversación.", "The lawmaker is accused of embezzlement."),
    ("hedge", "Mantienen una estrecha amistad con los Rivas desde hace años.", "They have been close to the Rivas family for years."),
    ("hedge", "Esquivó a dos rivales y marcó.", "He pushed around two rivals and scored."),
    ("hedge", "El debate gira en torno a los problemas del puerto.", "The debate is concerned with the problems of the port."),
    ("hedge", "Los aviones están a punto de aterrizar.", "The planes are on their way."),
    ("hedge", "Los equipos saldrán lo antes posible.", "The teams will leave swiftly."),
    ("hedge", "No es posible volver atrás en este asunto.", "This matter can't be taken back."),
    ("hedge", "Intentaron subir, pero no consiguieron abrir la puerta.", "They tried to climb, but they could not open the door."),
    ("hedge", "El incendio se produjo en mayo.", "The fire broke out in May."),
    ("hedge", "Según el calendario, la vendimia empieza hoy.", "The grape harvest begins today."),
    ("hedge", "Cada vez más jóvenes dejan el pueblo.", "Increasing numbers of young people leave the village."),
    (
        "negation",
        "El equipo lleva seis derrotas desde la última vez que ganó aquí en 1998.",
        "The team has lost six times and has not won here since 1998.",
    ),
    (
        "negation",
        "El asilo nunca se pensó para resolver todos los problemas, ni siquiera los más graves.",
        "Asylum was never meant to solve all problems, even the gravest.",
    ),
    (
        "negation",
        "Los trasladaron sin darles tiempo suficiente para preparar sus cosas ni para despedirse de sus amigos.",
        "They were moved without enough time to prepare their things or to say goodbye to friends.",
    ),
    ("negation", "Ya no es tan solo una cuestión de dinero, ni de tiempo.", "It's just not a question of money or time."),
    ("negation", "No te puedes perder un día si no quieres quedarte atrás.", "You can't miss a day or you're left behind."),
    ("negation", "Nunca han dejado de luchar por el valle.", "They fought for the valley."),
    ("negation", "Es directora no ejecutiva del banco.", "She is a non-executive director of the bank."),
    ("hedge", "¿Cómo se puede ver el partido?", "How do you watch the match?"),
    ("hedge", "Según los nuevos planes, abrirá en mayo.", "Under the new plans, it will open in May."),
    (
        "negation",
        "No digo que su caída sea inevitable, ni la de sus socios.",
        "I do not say that his fall is inevitable, nor that of his partners.",
    ),
    ("negation", "Las tarifas no cambiarán este año.", "Fares will stay the same this year."),
    ("negation", "Era inevitable comparar los dos discos.", "There was no way to avoid comparing the two records."),
    ("negation", "La ciudad se fundó no mucho después de la guerra.", "The town was founded shortly after the war."),
    ("negation", "El cohete cayó cerca de la frontera.", "The rocket fell not far from the border."),
    ("negation", "Estudiarán si es necesario o no reformar el contrato.", "They will study whether the contract needs reform."),
    ("negation", "Murieron 28 niños no mayores de diez años.", "28 children under the age of ten died."),
    ("restriction", "El concierto acaba de empezar.", "The concert has just started."),
    # how often is information only, unless it is sure
    ("hedge", "Es una invitada habitual de la emisora pública.", "She is a frequent guest of the public broadcaster."),
]


@each(("check", "spanish", "right", "wrong"), FROM_SPANISH)
def test_what_the_english_says_in_other_words(check, spanish, right, wrong):
    assert not alarms(findings(check, spanish, right))
    assert alarms(check_bitext(bitext_of([(spanish, wrong)])).findings)


@pytest.mark.parametrize(("check", "right", "english", "wrong"), FROM_ENGLISH)
def test_what_the_spanish_says_in_other_words(check, right, english, wrong):
    assert not alarms(findings(check, right, english, languages=EN_ES))
    assert alarms(check_bitext(bitext_of([(wrong, english)], languages=EN_ES)).findings)


@each(("check", "spanish", "english"), NO_CUE)
@each("languages", [ES_EN, EN_ES])
def test_words_that_are_no_cue_here(check, spanish, english, languages):
    assert not alarms(findings(check, spanish, english, languages=languages))
