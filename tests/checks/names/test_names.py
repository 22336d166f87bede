"""FLAG and OK cases of `name`."""

import pytest
from checks.helpers import DIRECTIONS, alarms, bitext_of, findings, marked
from tables import each

from aligner.bitext import Severity
from aligner.checks import check_bitext
from aligner.languages.pair import Language

FLAG = [
    # Spanish, English, marked Spanish, marked English
    ("El pesquero se hundió frente a Mauritania.", "The fishing boat sank off Mauritius.", "Mauritania", "Mauritius"),
    ("Asaltaron un puesto en el sur de Níger.", "They stormed a post in southern Nigeria.", "Níger", "Nigeria"),
    ("Nació en Austria.", "He was born in Australia.", "Austria", "Australia"),
    ("Lo dijo Marcelo Ebrard ayer.", "Marcelo Ebrad said so yesterday.", "Ebrard", "Ebrad"),
    ("Viajó a Praga con su hermano.", "He travelled to Vienna with his brother.", "Praga", "Vienna"),
    ("La ministra Lucía Barreiro presentó el plan.", "Minister Lucía Zubiaga presented the plan.", "Barreiro", "Zubiaga"),
    ("El tren sale de Zaragoza a las ocho.", "The train leaves Saragosta at eight.", "Zaragoza", "Saragosta"),
    ("El cantante Bruno Alcázar canceló la gira.", "Singer Bruno Alcazer cancelled the tour.", "Alcázar", "Alcazer"),
    ("Nació en Lisboa hace cuarenta años.", "She was born in Madrid forty years ago.", "Lisboa", "Madrid"),
    ("La policía de Bruselas detuvo a dos hombres.", "The police of Berlin arrested two men.", "Bruselas", "Berlin"),
    ("El general Sarmiento visitó Bogotá.", "General Sarmiento visited Caracas.", "Bogotá", "Caracas"),
    ("Según Iturralde, la obra sigue.", "According to Iturralte, the work goes on.", "Iturralde", "Iturralte"),
    ("El incendio empezó cerca de Valparaíso.", "The fire started near Valpariaso.", "Valparaíso", "Valpariaso"),
    ("La alcaldesa de Montevideo pidió calma.", "The mayor of Asunción asked for calm.", "Montevideo", "Asunción"),
    ("El avión despegó de Estambul.", "The plane took off from Ankara.", "Estambul", "Ankara"),
    ("El ministro Olabarría habló con Merkel.", "Minister Olabarría spoke to Sarkozy.", "Merkel", "Sarkozy"),
    ("Rusia cerró la frontera.", "Poland closed the border.", "Rusia", "Poland"),
    ("Toda Europa pagó menos por llamar.", "Callers across China paid less.", "Europa", "China"),
    ("El equipo de Teodoro Quiñones perdió en Sevilla.", "Teodoro Quiñones's team lost in Granada.", "Sevilla", "Granada"),
    # a name that is an ordinary word in small letters
    ("El acuerdo favorece a Ucrania.", "The deal favours Turkey.", "Ucrania", "Turkey"),
    ("El director Javier Barrio firmó el acta.", "The head, Javier Olivares, signed the minutes.", "Barrio", "Olivares"),
    # short names, and those after a hyphen
    ("El fontanero Yvo Marín encontró la fuga.", "The plumber Uwe Marín found the leak.", "Yvo", "Uwe"),
    ("Habló el abogado Jean-François Dupont.", "The lawyer Jean-Fançois Dupont spoke.", "François", "Fançois"),
    # named twice, rendered once
    (
        "La sequía en Grecia preocupa más que en Italia: Grecia importa agua.",
        "The drought in Greece is more worrying than in Italy: Norway imports water.",
        "Grecia",
        "Norway",
    ),
    # only what belongs to the place is left
    (
        "Los rusos votaron ayer por el partido de la Rusia unida.",
        "Russians voted yesterday for the party of united Ireland.",
        "Rusia",
        "Ireland",
    ),
    # far from where it is expected, but nothing else can stand for it
    (
        "Según Lorenzo Vidarte, portavoz de los bomberos de la comarca, el fuego que empezó el martes en el monte está apagado.",
        "The fire that started on the hill on Tuesday is out, said the spokesman for the district fire service, Ramiro Ochandio.",
        "Lorenzo Vidarte",
        "Ramiro Ochandio",
    ),
]
OK = [
    ("Pagó la deuda, según la Contraloría chilena.", "It paid the debt, according to Chile's comptroller."),
    ("Bajaron a 30 grados Celsius bajo cero en Duluth.", "They fell to 22 below zero Fahrenheit in Duluth."),
    # two names that are left over in a free rendering have nothing to do with each other
    (
        "Los vecinos entregaron la carta de protesta al directivo, de vacaciones estos días con su familia en Vigo.",
        "The Umia valley neighbourhood platform wants no more dust: the residents handed the letter of protest to the manager.",
    ),
    ("La asociación nació entre las dunas de la Costa de las Dunas de Almora.", "The association was born on the Almora Dunes Coast."),
    (
        "La Fiscalía General de la República (FGR) sostiene que la organización robaba gasolina.",
        "The Federal Prosecutor's Office (FGR) maintains that the organization stole gasoline.",
    ),
    ("Andrés Manuel López Obrador habló.", "Andres Manuel Lopez Obrador spoke."),
    ("El papa Francisco y la reina Isabel II.", "Pope Francis and Queen Elizabeth II."),
    ("Nueva York, Londres, La Haya", "New York, London, The Hague"),
    ("El presidente Putin viajó a Pekín.", "President Putin travelled to Beijing."),
    ("El coronel Gadafi y el ayatolá Jomeini.", "Colonel Gaddafi and Ayatollah Khomeini."),
    ("Jodorkovski salió de la cárcel.", "Khodorkovsky left prison."),
    ("El gobierno de España aprobó la ley.", "The Spanish government passed the law."),
    ("Múnich, Ginebra y Moscú", "Munich, Geneva and Moscow"),
    ("El Banco de Inglaterra bajó los tipos.", "The Bank of England cut rates."),
    ("El Tribunal Supremo rechazó el recurso.", "The Supreme Court rejected the appeal."),
    ("El Ministerio de Hacienda pagó la deuda.", "The Finance Ministry paid the debt."),
    ("El Sr. Ortega llegó tarde.", "Mr Ortega arrived late."),
    ("La canciller alemana visitó Kiev.", "The German chancellor visited Kyiv."),
    ("Boris Yeltsin y Mijaíl Gorbachov", "Boris Yeltsin and Mikhail Gorbachev"),
    ("El juicio contra Milošević duró años.", "The trial of Milosevic lasted years."),
    ("Los habitantes de Sarajevo recuerdan la guerra.", "The people of Sarajevo remember the war."),
    ("El lunes llegará a Tokio la delegación.", "The delegation will reach Tokyo on Monday."),
    ("Los Países Bajos y Suecia votaron en contra.", "The Netherlands and Sweden voted against."),
    ("Juana de Arco murió en Ruan.", "Joan of Arc died in Ruan."),
    ("Vive cerca de los Alpes.", "He lives near the Alps."),
    # an institution translated word by word
    ("Lo guarda la Biblioteca Municipal.", "The City Library keeps it."),
    ("Recurrió ante el Tribunal Superior.", "She appealed to the High Court."),
    ("Trabaja en el Ministerio de Desarrollo Territorial.", "He works at the Ministry of Regional Development."),
    ("Veranean en la Costa Azul.", "They spend the summer on the French Riviera."),
    ("Dirige la Federación de Comisiones Obreras.", "She heads the Federation of Workers' Councils."),
    ("Lo paga el Fondo Orizont de Lima.", "The Lima Horizon Fund pays for it."),  # an ordinary English word
    # the place, and what belongs to it
    ("Fue durante la guerra de Yugoslavia.", "It was during the Yugoslavian war."),
    ("El gobierno de Abjasia lo negó.", "The Abkhazian government denied it."),
    # German letters, written out on one side
    ("La empresa Krüger cerró su planta de Duesseldorf.", "The company Krueger closed its plant in Düsseldorf."),
    ("Vivían en la Lindenstraße.", "They lived in Lindenstrasse."),
    # the place beside what belongs to it
    (
        "La Guardia Húngara marchó, y los vecinos de Hungría protestaron.",
        "The Hungarian Guard marched, and Hungary's neighbours protested.",
    ),
    ("Lo pidieron los centroamericanos de los Estados Unidos.", "Central Americans in the United States asked for it."),
    ("El rey de Suecia, Gustavo VI.", "The Swedish king Gustaf VI."),
    ("Comen en la Casa de Maternidad.", "They eat at the Czech maternity home."),
    ("El ministro habló con Poutine y con Sergueï Ivanov.", "The minister talked to Putin and Sergei Ivanov."),
    # forms of names in languages that decline them
    ("La región de Pardubický es llana.", "The region of Pardubice is flat."),
    ("Conduce un Peugeotu rojo.", "He drives a red Peugeot."),
    # an institution whose name is not translated
    ("El tren para ante la Estación Normal.", "The train stops at the Gare Normale."),
    # kept in a third language on one side, translated on the other
    ("Lo sabe Marta, miembro de Cechu řezníků.", "Marta, a member of the Guild of butchers, knows."),
]


# What the machine translation says of the other side, too, is no difference.
WITNESSED = [
    ("Lo detuvieron en Zadrugovo.", "He was arrested in Velkansk.", "It stopped in Velkansk.", None),
    ("Lo detuvieron en Zadrugovo.", "He was arrested in Velkansk.", None, "Lo arrestaron en Zadrugovo."),
]


@pytest.mark.parametrize(("spanish", "english", "of_spanish", "of_english"), WITNESSED)
def test_machine_translation_is_a_witness(spanish, english, of_spanish, of_english):
    def said(**machine):
        return alarms(check_bitext(bitext_of([(spanish, english)], **machine)).units[0].findings)

    assert said()
    assert not said(source_machine=of_spanish, target_machine=of_english)


def test_the_wrong_name_twice_is_not_taken_for_the_right_one():
    pairs = [
        ("La guerra en Afganistán sigue.", "The war in Pakistan goes on."),
        ("Salieron de Afganistán ayer.", "They left Pakistan yesterday."),
        ("Vuelve a Afganistán.", "He goes back to Afghanistan."),
    ]
    found = [alarms(unit.findings) for unit in check_bitext(bitext_of(pairs)).units]
    assert [bool(findings) for findings in found] == [True, True, False]


@each(("spanish", "english", "words", "english_words"), FLAG)
def test_flag(spanish, english, words, english_words):
    # A slip of the source is information: the translation mended it.
    every = {languages: findings("name", spanish, english, languages=languages) for languages in DIRECTIONS}
    for languages, found in every.items():
        assert [marked(spanish, english, one, languages=languages) for one in found][:1] == [(words, english_words)]
    assert any(alarms(found) for found in every.values())


SLIPS = [
    ("El alcalde de Valparaíso dimitió.", "The mayor of Valpariaso resigned.", Language.ENGLISH),
    ("Vive en Tolouse desde 2010.", "He has lived in Toulouse since 2010.", Language.SPANISH),
    ("La sede está en Quebc.", "Its headquarters are in Quebec.", Language.SPANISH),
    ("El médico recetó Diazepam.", "The doctor prescribed Diasepam.", Language.ENGLISH),
]


@each(("spanish", "english", "language"), SLIPS)
@each("languages", DIRECTIONS)
def test_a_slip_of_the_source_is_information(spanish, english, language, languages):
    (found,) = findings("name", spanish, english, languages=languages)
    assert found.severity is (Severity.INFO if languages.source == language else Severity.WARNING)


@each(("spanish", "english"), OK)
@each("languages", DIRECTIONS)
def test_ok(spanish, english, languages):
    assert not alarms(findings("name", spanish, english, languages=languages))


def test_a_usual_ending_is_remarked_where_the_name_is_spelled_as_in_spanish_elsewhere():
    pairs = [("Llovió en Zumelarga.", "It rained in Zumelarga."), ("Cayó el puente de Zumelarga.", "The bridge of Zumelarge fell.")]
    found = [unit.findings for unit in check_bitext(bitext_of(pairs)).units]
    assert [[finding.check for finding in findings] for findings in found] == [[], ["name"]]


def test_the_spellings_of_very_long_words_are_not_compared():
    # Comparing them would take minutes.
    spanish, english = "Ab" + "ab" * 2_000, "Ba" + "aba" * 1_300
    assert findings("name", f"El juez citó a {spanish} ayer.", f"The judge summoned {english} yesterday.")
