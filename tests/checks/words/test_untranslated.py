"""FLAG and OK cases of `untranslated`."""

from checks.helpers import DIRECTIONS, alarms, findings, marked
from tables import each

from aligner.languages.pair import Language

FLAG = [
    # Spanish, English, marked Spanish, marked English
    ("Protesta en Caracas", "Protesta en Caracas", "Protesta en Caracas", "Protesta en Caracas"),
    ("Según fuentes oficiales", "According to fuentes oficiales", "fuentes oficiales", "fuentes oficiales"),
    (
        "El gobierno anunció nuevas medidas contra la sequía.",
        "El gobierno anunció nuevas medidas contra la sequía.",
        "El gobierno anunció nuevas medidas contra la sequía.",
        "El gobierno anunció nuevas medidas contra la sequía.",
    ),
    (
        "La alcaldesa visitó el barrio y habló con los vecinos afectados.",
        "The mayor visited the area and habló con los vecinos afectados.",
        "habló con los vecinos afectados",
        "habló con los vecinos afectados",
    ),
    ("El fuego destruyó dos casas antiguas.", "The fire destroyed dos casas antiguas.", "dos casas antiguas", "dos casas antiguas"),
    (
        "Los obreros pidieron un aumento de sueldo inmediato.",
        "The workers asked for un aumento de sueldo inmediato.",
        "un aumento de sueldo inmediato",
        "un aumento de sueldo inmediato",
    ),
    (
        "El tribunal dictará sentencia el jueves por la mañana.",
        "The court will rule el jueves por la mañana.",
        "jueves por la mañana",
        "jueves por la mañana",
    ),
    (
        "La lluvia obligó a suspender el partido.",
        "La lluvia obligó a suspender el partido.",
        "La lluvia obligó a suspender el partido.",
        "La lluvia obligó a suspender el partido.",
    ),
    ("Una avería dejó sin luz a medio pueblo.", "A fault left sin luz a medio pueblo.", "medio pueblo", "medio pueblo"),
    ("El autobús chocó contra un árbol caído.", "The bus hit un árbol caído.", "un árbol caído", "un árbol caído"),
    (
        "La subida de los precios preocupa a las familias.",
        "La subida de los precios preocupa a las familias",
        "La subida de los precios preocupa a las familias.",
        "La subida de los precios preocupa a las familias",
    ),
    ("Los médicos recomiendan beber mucha agua.", "Doctors recommend beber mucha agua.", "beber mucha agua", "beber mucha agua"),
    (
        "The council approved the budget.",
        "The council approved the budget.",
        "The council approved the budget.",
        "The council approved the budget.",
    ),
    ("Los pescadores han perdido las redes nuevas.", "The fishermen have lost las redes nuevas.", "las redes nuevas", "las redes nuevas"),
]
LEFT = [
    # Spanish, English, the word that was left
    ("La lluvia inundó los campos del valle.", "The rain flooded the campos of the valley.", "campos"),
    ("El alcalde inauguró la biblioteca nueva del pueblo.", "The mayor opened the new biblioteca in the village.", "biblioteca"),
    ("Los bomberos tardaron dos horas en apagar el fuego.", "The bomberos took two hours to put out the fire.", "bomberos"),
    ("Los ladrones huyeron con las joyas de la anciana.", "The thieves fled with the old woman's joyas.", "joyas"),
    ("Un incendio destruyó el warehouse del puerto.", "A fire destroyed the harbour warehouse.", "warehouse"),
    ("La policía detuvo a dos shoplifters en el centro.", "Police arrested two shoplifters in the centre.", "shoplifters"),
    ("Un albañil cayó de un andamio.", "An albañil fell from a scaffold.", "albañil"),
]
NOT_LEFT = [
    ("La lava cubrió la carretera.", "The lava covered the road."),
    ("Ganó con Cuaderno de niebla y otros libros.", "She won with Cuaderno de niebla and other books."),
    ("Publicará un poemario, Las horas del aceite.", "She will publish a collection of poems, Las horas del aceite."),
    ("El juez suspendió las obras del canal.", "The judge halted the works on the canal."),
    ("Declaró ante el tribunal.", "She testified before the tribunal."),
    ("El barco perdió el motor.", "The boat lost its motor."),
    ("El mariachi tocó en la plaza.", "The mariachi played in the plaza."),
    ("La película es un thriller.", "The film is a thriller."),
    ("Los manifestantes gritaron «bomberos».", "The demonstrators shouted “bomberos”."),
    ("Escriban a bomberos@ayuntamiento.example.", "Write to bomberos@ayuntamiento.example."),
    ("El violinista tocó un solo.", "The violinist played a solo."),
    ("La plaza se llenó de turistas.", "Tourists filled the plaza."),
    ("La guerrilla atacó el puesto.", "The guerrilla attacked the post."),
    ("El metro estuvo cerrado.", "The metro was closed."),
]


@each(("spanish", "english", "word"), LEFT)
@each("languages", DIRECTIONS)
def test_a_single_word_that_was_left_in_the_translation(spanish, english, word, languages):
    found = findings("untranslated", spanish, english, languages=languages)
    is_english = word in ("warehouse", "shoplifters")
    left = is_english == (languages.target == Language.SPANISH)
    assert [marked(spanish, english, finding, languages=languages) for finding in found] == [(word, word)] * left


@each(("spanish", "english"), NOT_LEFT)
def test_a_single_word_that_both_languages_use(spanish, english):
    assert not findings("untranslated", spanish, english)


OK = [
    ("La foto es de brookwatch77 y está en la red #newport.", "The picture is by brookwatch77 and is on the network #newport."),
    ("El referendum se celebra en junio.", "The referendum is held in June."),
    ("Madrid, 3 de enero", "Madrid, January 3"),
    ("Real Madrid 3 - Barcelona 1", "Real Madrid 3 - Barcelona 1"),
    ("https://ejemplo.org/noticias", "https://ejemplo.org/noticias"),
    ("Juan Pérez", "Juan Pérez"),
    ("Hotel Central", "Hotel Central"),
    ("2020", "2020"),
    ("La película «Todo sobre mi madre» se estrenó.", "The film “Todo sobre mi madre” opened."),
    ("El diario El País publicó la lista.", "The newspaper El País published the list."),
    ("Bailaron un tango en la plaza.", "They danced a tango in the square."),
    ("Buenos Aires y La Paz", "Buenos Aires and La Paz"),
    ("El total es real.", "The total is real."),
    ("Vive en Los Ángeles con su hermana.", "She lives in Los Angeles with her sister."),
    ("La hacienda Santa Rosa de los Llanos", "The Santa Rosa de los Llanos estate"),
    ("(Foto: EFE / Jorge Silva)", "(Photo: EFE / Jorge Silva)"),
    ("El programa The Big Show empieza hoy.", "The programme The Big Show starts today."),
]


@each(("spanish", "english", "words", "english_words"), FLAG)
@each("languages", DIRECTIONS)
def test_flag(spanish, english, words, english_words, languages):
    found = alarms(findings("untranslated", spanish, english, languages=languages))
    assert [marked(spanish, english, finding, languages=languages) for finding in found][:1] == [(words, english_words)]


@each(("spanish", "english"), OK)
@each("languages", DIRECTIONS)
def test_ok(spanish, english, languages):
    assert not alarms(findings("untranslated", spanish, english, languages=languages))
