"""Slips in writing, and right words that look like slips."""

import pytest
from checks.helpers import EN_ES, ES_EN, bitext_of
from tables import each

from aligner.bitext import Finding, Severity
from aligner.checks.base import Document
from aligner.checks.writing.spelling import CHECKS
from aligner.languages.pair import Language, LanguagePair

# English, Spanish with a slip, the words that are marked, what was meant.
SPANISH = [
    ("The neighbours expect to find survivors.", "Los vecinos esperan d encontrar supervivientes.", "d", None),
    ("It is the best cheese in the world.", "Es el mejor queso del munto.", "munto", "mundo"),
    ("The government will raise taxes.", "El gobireno subirá los impuestos.", "gobireno", "gobierno"),
    ("The company closed two factories.", "La companía cerró dos fábricas.", "companía", "compañía"),
    ("The decision of the judge surprised everyone.", "La desición del juez sorprendió a todos.", "desición", "decisión"),
    ("The spokesman of the council resigned.", "El protavoz del ayuntamiento dimitió.", "protavoz", "portavoz"),
    ("Unemployment grows in the region.", "El desempelo crece en la región.", "desempelo", "desempleo"),
    ("The police arrested the suspect.", "La polícia detuvo al sospechsoo.", "sospechsoo", "sospechoso"),
    ("The workers demand better wages.", "Los trabajadroes exigen mejores salarios.", "trabajadroes", "trabajadores"),
    ("The growth of the economy slowed down.", "El crecimeinto de la economía se frenó.", "crecimeinto", "crecimiento"),
    ("The hospital needs more nurses.", "El hopsital necesita más enfermeras.", "hopsital", "hospital"),
    ("The election will be held in March.", "Las eleciones se celebrarán en marzo.", "eleciones", "elecciones"),
    ("The president visited the school.", "El presdiente visitó la escuela.", "presdiente", "presidente"),
    ("She lost her money in the crisis.", "Perdió su dienro en la crisis.", "dienro", "dinero"),
    ("The development of the city is slow.", "El desarollo de la ciudad es lento.", "desarollo", "desarrollo"),
    ("The percentage of students fell.", "El procentaje de estudiantes bajó.", "procentaje", "porcentaje"),
    ("The children went back to school.", "Los ninos volvieron a la escuela.", "ninos", "niños"),
    ("They were satisfied with the agreement.", "Quedaron satisfechoscon el acuerdo.", "satisfechoscon", "satisfechos con"),
    ("Among the models of the brand some are cheap.", "Entre losmodelos de la marca hay baratos.", "losmodelos", "los modelos"),
    ("The security of the building failed.", "La segurdad del edificio falló.", "segurdad", "seguridad"),
    ("The museum lost its best paintings.", "El museo perdió sus mejores pintruas.", "pintruas", "pinturas"),
]  # fmt: skip
# Spanish, English with a slip.
ENGLISH = [
    ("La mayoría parlamentaria votó en contra.", "The parlamentary majority voted against it.", "parlamentary", "parliamentary"),
    ("El gobierno subirá los impuestos.", "The goverment will raise taxes.", "goverment", "government"),
    ("Los países del sur protestaron.", "The conutries of the south protested.", "conutries", "countries"),
    ("La independencia del banco está en peligro.", "The indipendence of the bank is in danger.", "indipendence", "independence"),
    ("Los problemas crecen en el sur.", "The porblems grow in the south.", "porblems", "problems"),
    ("La duración del viaje aburre a los niños.", "The lenght of the journey bores the children.", "lenght", "length"),
    ("El desarrollo de la zona es lento.", "The developement of the area is slow.", "developement", "development"),
    ("Los dirigentes se reunieron el lunes.", "The laeders met on Monday.", "laeders", "leaders"),
    ("El ministerio anunció nuevas medidas.", "The ministry annouced new measures.", "annouced", "announced"),
    ("Los problemas de la empresa continúan.", "The probems of the company continue.", "probems", "problems"),
    ("La reunión duró dos horas.", "The mmeeting lasted two hours.", "mmeeting", "meeting"),
    ("Los vehículos quedaron en la carretera.", "The vehices stayed on the road.", "vehices", "vehicles"),
    ("La investigación durará una semana.", "The reserch will last a week.", "reserch", "research"),
    ("La primera semana fue tranquila.", "The firts week was quiet.", "firts", "first"),
    ("Las relaciones con Francia mejoran.", "The relatiions with France improve.", "relatiions", "relations"),
    ("La experiencia de los médicos ayuda.", "The expereince of the doctors helps.", "expereince", "experience"),
    ("El país necesita una nueva constitución.", "The country needs a new constiution.", "constiution", "constitution"),
    ("Su predecesor dejó muchas deudas.", "His predessesor left many debts.", "predessesor", "predecessor"),
    ("La adquisición de la empresa costó dos millones.", "The acquisiton of the company cost two million.", "acquisiton", "acquisition"),
    ("El país aún tiene que elegir su bandera.", "The country still k has to choose its flag.", "k", None),
    ("Pensaron otra estrategia si esta fracasa.", "They thought of another strategyif this one fails.", "strategyif", "strategy if"),
    ("La mayor parte del país está sin luz.", "Most of the county is without power.", "county", "country"),
]  # fmt: skip
RIGHT = [
    ("The ferry leaves at noon.", "El ferri sale al mediodía."),
    ("It cost 40 million reais.", "Costó 40 millones de reales."),
    ("They want to give it to him.", "Quieren dárselo."),
    ("It is an anti-inflammatory drug.", "Es un medicamento antiinflamatorio."),
    ("They will reopen the case.", "Van a reabrir el caso."),
    ("The little houses are very cheap.", "Las casitas son baratísimas."),
    ("The agreement is historic and very important.", "El acuerdo es histórico e importantísimo."),
    ("Telling them the truth helps.", "Decírselo ayuda."),
    ("They asked you to wake up early.", "Pidieron que os despertéis pronto."),
    ("The substitutes were replaced.", "Pidió que se sustituyesen los suplentes."),
    ("The American lawyers left.", "Los abogados estadunidenses se fueron."),
    ("The leadership of the team is at stake.", "Está en juego el liderato del equipo."),
    ("The market is illiquid.", "El mercado es ilíquido."),
    ("The regular clientele of the shop was elderly.", "La clientela de la tienda era anciana."),
    ("Zinc and nickel are metals.", "El cinc y el níquel son metales."),
    ("The cells were dissected slowly.", "Seccionó las células despacio."),
    ("The unions show solidarity.", "Los sindicatos se solidarizan."),
    ("A surprise victory of the visitors.", "Una victoria sorpresiva de los visitantes."),
    ("The socio-cultural centre opened.", "El centro sociocultural abrió."),
    ("The police raid failed.", "La operación policiaca fracasó."),
    ("The singers were tired.", "Los cantaores estaban cansados."),
    ("Free public health care is at stake.", "Peligra la gratuidad de la sanidad."),
    ("They talk and comment.", "Dialogan y comentan."),
    ("The tiles of the wall are old.", "Los azulejos de la pared son viejos."),
    ("I publish the list and make it public.", "Publico la lista y la hago pública."),
    ("The ball went over a and b lines.", "El balón pasó las líneas a y b."),
    ("The colours of the flag are bright.", "Los colores de la bandera son vivos."),
    ("The centre was organised by neighbours.", "Los vecinos organizaron el centro."),
    ("The prizes honour dialogue and defence.", "Los premios honran el diálogo y la defensa."),
    ("The westernmost gateway of the company closed.", "Cerró la puerta más occidental de la empresa."),
    ("He was charged with extorting money.", "Lo acusan de extorsión de dinero."),
    ("The orchestral works were long.", "Las obras para orquesta fueron largas."),
    ("The mayor is a pragmatist.", "El alcalde es pragmático."),
    ("A commando unit entered.", "Entró un comando."),
    ("The carnivorous animals slept.", "Los animales carnívoros dormían."),
    ("They planned to smuggle weapons.", "Planeaban el contrabando de armas."),
    ("They want to stabilise prices.", "Quieren estabilizar los precios."),
    ("The shareholders were unhappy.", "Los accionistas estaban descontentos."),
    ("It was an unbeatable offer.", "Era una oferta imbatible."),
    ("The lawmaker's rereading took hours.", "La relectura del legislador llevó horas."),
    ("The quiet streets and other byways.", "Las calles tranquilas y otros caminos."),
    ("The plants grew in a herb garden.", "Las plantas crecían en un jardín de hierbas."),
    ("He said “das ist nicht wird” and left.", "Dijo que lo persigue y se fue."),
    ("The whisky and the whiskeys were sold.", "Se vendieron el whisky y los whiskeys."),
    ("The men of the village are tired.", "Los hombres del pueblo están cansados."),
    ("The county lost its court.", "El condado perdió su juzgado."),
]  # fmt: skip


def _found(source: str, target: str, language: Language) -> list[Finding]:
    return _found_in(
        *((target, source) if language is Language.SPANISH else (source, target)), EN_ES if language is Language.SPANISH else ES_EN
    )


def _found_in(spanish: str, english: str, languages: LanguagePair) -> list[Finding]:
    document = Document(bitext_of([(spanish, english)], languages=languages))
    prepare = CHECKS[0].prepare
    assert prepare is not None
    return list(prepare(document)(document.pairings[0]))


MISSING = (
    ("Está interesado comprar el club.", "interesado comprar", "Está interesado en comprar el club."),
    ("El juez, encargado revisar el caso, enfermó.", "encargado revisar", "El juez, encargado de revisar el caso, enfermó."),
    ("No es capaz recordar su nombre.", "capaz recordar", "No es capaz de recordar su nombre."),
    ("El equipo comenzó entrenar tarde.", "comenzó entrenar", "El equipo comenzó ayer, y volvió a entrenar tarde."),
    ("El ladrón trató huir por la ventana.", "trató huir", "Trató de huir por la ventana."),
    ("La gente esta esperando fuera.", "esta esperando", "La gente está esperando; vino esta cuando pudo."),
)

CASES = [(*row, Language.SPANISH) for row in SPANISH] + [(*row, Language.ENGLISH) for row in ENGLISH]


@each(("source", "target", "word", "meant", "language"), CASES)
def test_a_slip_says_what_was_meant(source, target, word, meant, language):
    (found,) = [one for one in _found(source, target, language) if one.target_span and target[slice(*one.target_span)] == word]
    assert meant is None or meant in found.message
    # A word that became another one says something else; a plain slip does not.
    assert found.severity is (Severity.WARNING if " in the source" in found.message else Severity.INFO)


@each(("english", "spanish"), RIGHT)
def test_right_words_are_no_slips(english, spanish):
    assert _found(english, spanish, Language.SPANISH) == []


@pytest.mark.parametrize(
    ("english", "spanish", "words"),
    [
        ("The countries of the south.", "Los paises del sur.", "paises"),
        ("The referendum is on Sunday.", "El referendúm es el domingo.", "referendúm"),
        ("The goverment fell.", "El gobierno cayó.", "goverment"),
    ],
)
def test_accents_and_slips_of_the_source_are_information(english, spanish, words):
    (found,) = _found(english, spanish, Language.SPANISH)
    assert found.severity is Severity.INFO
    assert words in found.message


def test_names_of_the_article_and_words_that_it_has_often_are_no_slips():
    pairs = [("Es el mejor queso del munto.", "It is the best cheese in the world."), ("Munto es una ciudad.", "Munto is a town.")]
    document = Document(bitext_of(pairs, languages=EN_ES))
    prepare = CHECKS[0].prepare
    assert prepare is not None
    find = prepare(document)
    assert [one for pairing in document.pairings for one in find(pairing)] == []


@pytest.mark.parametrize(("spanish", "words", "right"), MISSING)
def test_a_missing_word_is_a_warning_in_a_translation_and_information_in_a_source(spanish, words, right):
    for languages, severity in ((EN_ES, Severity.WARNING), (ES_EN, Severity.INFO)):
        found, nothing = (_found_in(text, "Something.", languages) for text in (spanish, right))
        assert [(one.severity, spanish[slice(*(one.source_span or one.target_span))]) for one in found] == [(severity, words)]
        assert nothing == []


def test_vitamins_have_letters():
    assert _found("Vitamin D is missing again.", "Falta vitamina d otra vez.", Language.SPANISH) == []
