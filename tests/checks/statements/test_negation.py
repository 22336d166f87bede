"""FLAG and OK cases of `negation`."""

from checks.helpers import DIRECTIONS, alarms, findings, marked
from tables import each

FLAG = [
    # Spanish, English, marked Spanish, marked English
    ("El juez no aceptó el recurso.", "The judge accepted the appeal.", "no", "|accepted"),
    ("No descarta dimitir.", "He rules out resigning.", "No", "|resigning"),
    ("El acusado no ha confesado.", "The accused has confessed.", "no", "|has"),
    ("No hubo sorpresas en la votación.", "There were surprises in the vote.", "No", "|were"),
    ("El gobierno no pagará la deuda este año.", "The government will pay the debt this year.", "no", "|pay"),
    ("Nunca visitó la ciudad.", "He visited the city.", "Nunca", "|visited"),
    ("Nadie resultó herido en el accidente.", "Everybody was injured in the accident.", "Nadie", "|was"),
    ("La empresa no ha publicado los datos.", "The company has published the data.", "no", "|has"),
    ("El ministro viajó sin escolta.", "The minister travelled with an escort.", "sin", "|escort"),
    ("El ministro viajará a Lima.", "The minister will not travel to Lima.", "|viajará", "not"),
    ("La policía encontró el coche.", "The police did not find the car.", "|encontró", "not"),
    ("Los vecinos quieren el parque.", "The neighbours don't want the park.", "|quieren", "don't"),
    ("La alcaldesa no conocía el informe.", "The mayor knew the report.", "no", "|knew"),
    ("El hospital no tiene camas.", "The hospital has beds.", "no", "|has"),
    ("El acuerdo nunca se firmó.", "The agreement was signed.", "nunca", "|was"),
    ("La ley permite la venta de armas.", "The law never allows the sale of weapons.", "|permite", "never"),
    ("No habrá elecciones en mayo.", "There will be elections in May.", "No", "|will"),
    ("El banco devolvió el dinero.", "The bank has not returned the money.", "|devolvió", "not"),
]
OK = [
    ("No vino nadie.", "Nobody came."),
    # A quotation mark, straight or curly, is no apostrophe.
    ("Nadie explicó por qué 'no hubo tiempo'.", "Nobody explained why ‘there was no time’."),
    ("Nadie explicó por qué ‘no hubo tiempo’.", "Nobody explained why 'no time was left'."),
    ("Una empleada que pidió no ser identificada lo confirmó.", "A worker who spoke on condition of anonymity confirmed it."),
    ("No sabía que el puente estaba cerrado.", "He was unaware that the bridge was closed."),
    ("Muchos clientes no saben que pueden reclamar.", "Many customers are oblivious that they can claim."),
    ("Lo contó un agente que prefirió el anonimato.", "An officer who asked not to be named told the story."),
    ("Niega haber pagado.", "He denies paying."),
    ("No quiso hacer declaraciones.", "He declined to comment."),
    ("El paro, no obstante, bajó.", "Unemployment, however, fell."),
    ("No solo llegó tarde, sino que se fue pronto.", "He not only arrived late but left early."),
    ("El juez rechazó el recurso.", "The judge did not accept the appeal."),
    ("Impidieron el paso a los periodistas.", "They did not let the journalists through."),
    ("Sin embargo, la obra sigue.", "However, the work goes on."),
    ("No tiene ni agua ni luz.", "It has neither water nor power."),
    ("Carece de medios.", "It has no means."),
    ("No puede caminar.", "He is unable to walk."),
    ("Es imposible saberlo.", "It is not possible to know."),
    ("No dijo nada a nadie nunca.", "He never said anything to anybody."),
    ("Ya no vive aquí.", "He no longer lives here."),
    ("Tampoco ella lo sabía.", "She did not know either."),
    ("No hay duda de que ganará.", "There is no doubt that he will win."),
    ("Evitó hablar del tema.", "He did not talk about the matter."),
]


@each(("spanish", "english", "words", "english_words"), FLAG)
@each("languages", DIRECTIONS)
def test_flag(spanish, english, words, english_words, languages):
    found = alarms(findings("negation", spanish, english, languages=languages))
    assert [marked(spanish, english, finding, languages=languages) for finding in found][:1] == [(words, english_words)]


@each(("spanish", "english"), OK)
@each("languages", DIRECTIONS)
def test_ok(spanish, english, languages):
    assert not alarms(findings("negation", spanish, english, languages=languages))
