"""FLAG and OK cases of `false-friend`."""

from checks.helpers import DIRECTIONS, findings, marked
from tables import each

FLAG = [
    # Spanish, English, marked Spanish, marked English
    ("Actualmente vive en Lima.", "He actually lives in Lima.", "Actualmente", "actually"),
    ("Hablan de un eventual acuerdo.", "They talk of an eventual agreement.", "eventual", "eventual"),
    ("Es una persona muy sensible.", "He is a very sensible person.", "sensible", "sensible"),
    ("El éxito fue enorme.", "The exit was huge.", "éxito", "exit"),
    ("Está embarazada de tres meses.", "She is three months embarrassed.", "embarazada", "embarrassed"),
    ("Compró el libro en una librería.", "She bought the book in a library.", "librería", "library"),
    ("La sanidad mejora.", "Sanity is improving.", "sanidad", "Sanity"),
    ("Guardó los papeles en la carpeta.", "He kept the papers in the carpet.", "carpeta", "carpet"),
    ("El idioma es difícil.", "The idiom is difficult.", "idioma", "idiom"),
    ("Fue a la fábrica de coches.", "He went to the car fabric.", "fábrica", "fabric"),
    ("El niño está constipado.", "The child is constipated.", "constipado", "constipated"),
    ("Últimamente duerme poco.", "Ultimately he sleeps little.", "Últimamente", "Ultimately"),
    ("Es un chico simpático.", "He is a sympathetic boy.", "simpático", "sympathetic"),
    ("Sufrió una gran decepción.", "She suffered a great deception.", "decepción", "deception"),
    ("La jubilación llega a los 67 años.", "Jubilation comes at 67.", "jubilación", "Jubilation"),
    ("El vaso estaba en la mesa.", "The vase was on the table.", "vaso", "vase"),
    ("Pretendían cerrar el paso.", "They pretended to close the pass.", "Pretendían", "pretended"),
    ("Asistieron a la reunión del martes.", "They assisted the meeting on Tuesday.", "Asistieron", "assisted"),
    ("La política exterior no cambia.", "The foreign politics does not change.", "política", "politics"),
    ("Es un compromiso con los vecinos.", "It is a compromise with the neighbours.", "compromiso", "compromise"),
    ("Llevó el tapón en el bolsillo.", "He carried the tampon in his pocket.", "tapón", "tampon"),
    ("El juez habló con los bomberos.", "The judge spoke to the bombers.", "bomberos", "bombers"),
    ("A la misma hora actualmente duerme.", "Actually he sleeps at that very same hour.", "actualmente", "Actually"),
]
OK = [
    ("Actualmente vive en Lima.", "He currently lives in Lima."),
    ("Hablan de un eventual acuerdo.", "They talk of a possible agreement."),
    ("En realidad vive en Lima.", "He actually lives in Lima."),
    ("El éxito fue enorme.", "The success was huge."),
    ("La salida está cerrada.", "The exit is closed."),
    ("Compró el libro en una librería.", "She bought the book in a bookshop."),
    ("Fue a la biblioteca.", "He went to the library."),
    ("Es una persona sensata.", "He is a sensible person."),
    ("El coche rojo", "The red car"),
    ("La red eléctrica", "The power grid"),
    ("La carpeta azul", "The blue folder"),
    ("El tren es largo.", "The train is long."),
    ("Puso la alfombra.", "He laid the carpet."),
    ("La fábrica de tejidos", "The fabric factory"),
    ("Un vaso de agua", "A glass of water"),
    ("La política local le aburre.", "He is bored by local politics."),
    ("El uso actual no es el uso real.", "The current use is not the actual use."),
    ("El uso de hoy es el real, no el actual.", "Today's use is the actual one."),
    ("Estudió en el Colegio de Navarra.", "He studied at the College of Navarre."),
    ("Sufrió una decepción.", "She suffered a letdown, a deception."),  # which the lexicon knows, too
    ("La larga lista ocupa una gran página.", "The list takes up a large page."),
]


@each(("spanish", "english", "words", "english_words"), FLAG)
@each("languages", DIRECTIONS)
def test_flag(spanish, english, words, english_words, languages):
    found = findings("false-friend", spanish, english, languages=languages)
    assert [marked(spanish, english, finding, languages=languages) for finding in found][:1] == [(words, english_words)]


@each(("spanish", "english"), OK)
@each("languages", DIRECTIONS)
def test_ok(spanish, english, languages):
    assert not findings("false-friend", spanish, english, languages=languages)
