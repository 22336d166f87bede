"""What seems to stand for a term, but is of another part of speech or has nothing to do with it; and what was chosen instead of it."""

from __future__ import annotations

from tables import each
from terms.helpers import DIRECTIONS, findings, one_concept

from aligner.bitext import Severity


def _is_warned(direction: str, concept: str, source: str, target: str) -> bool:
    languages = DIRECTIONS[direction]
    found = findings(one_concept(*concept.split(" = "), languages), source, target, languages)
    return any(one.severity is Severity.WARNING for one in found)


@each(
    ("direction", "concept", "source", "target"),
    [
        # A verb, a participle, an adjective stands for a noun.
        ("es_en", "crecimiento = growth", "El alquiler está en crecimiento.", "Rents are rising."),
        ("es_en", "investigación = research", "Dos jueces llevan la investigación.", "Two judges are investigating the fraud."),
        ("es_en", "enfermedad = disease", "Cobra un subsidio de enfermedad.", "She receives sick pay."),
        ("es_en", "seguridad = security", "Los niños se encuentran en la seguridad.", "The children were safe."),
        ("es_en", "vacuna = vaccine", "La vacuna llegó a todos los niños.", "All the children were vaccinated."),
        ("en_es", "party = partido", "The hall had a party mood.", "La sala tenía un ambiente festivo."),
        ("en_es", "sentence = condena", "He got other sentences last year.", "Ya fue sentenciado el año pasado."),
        ("en_es", "police = policía", "Police sources said so.", "Lo dijeron fuentes policiales."),
        ("en_es", "school = escuela", "They will change the school map.", "Cambiarán el mapa escolar."),
        # A noun stands for a verb.
        ("es_en", "nombrar = appoint", "Leyeron los nombres de las víctimas.", "They read out the names of the victims."),
        ("en_es", "demand = exigir", "The main demand is money.", "La demanda principal es dinero."),
        ("en_es", "demand = exigir", "They met all the demands.", "Cumplieron todos los requisitos."),
        # A person stands for a thing.
        ("en_es", "union = sindicato", "The union leaders met again.", "Los líderes sindicalistas volvieron a reunirse."),
        ("es_en", "ministro = minister", "El ministro de Sanidad lo negó.", "The ministry of Health denied it."),
        # A word of a long sentence that has nothing to do with it.
        (
            "es_en",
            "ciudad = city",
            "Nadie en la ciudad supo explicar a los periodistas por qué el tren se había parado dos veces aquella noche.",
            "In this situation nobody could explain to the reporters why the train had stopped twice during that night.",
        ),
        # Other meanings that the tables have.
        ("es_en", "detener = arrest", "El tren detuvo su marcha en el puente.", "The train stopped on the bridge."),
        ("es_en", "renunciar = resign", "La cantante renunció a la oferta.", "The singer rejected the offer."),
        ("es_en", "advertir = warn", "Nadie advirtió el error.", "Nobody noticed the mistake."),
        ("es_en", "jugador = player", "El jugador perdió su casa en el casino.", "The gambler lost his house in the casino."),
        ("es_en", "beneficio = profit", "La ley tiene muchos beneficios para los niños.", "The law has many benefits for children."),
        ("en_es", "building = edificio", "The building of the bridge took two years.", "La construcción del puente duró dos años."),
        ("en_es", "stock = acción", "The stock market fell.", "La bolsa cayó."),
        ("en_es", "fall = caída", "The shop will open next fall.", "La tienda abrirá el próximo otoño."),
        # A name that the translation keeps.
        ("en_es", "student = estudiante", "Student Agency sells the tickets.", "Student Agency vende los billetes."),
    ],
)
def test_what_only_fills_the_place_of_a_term_is_no_warning(direction, concept, source, target):
    assert not _is_warned(direction, concept, source, target)


@each(
    ("direction", "concept", "source", "target"),
    [
        ("es_en", "crecimiento = growth", "El crecimiento de la deuda asusta.", "The increase of the debt is frightening."),
        ("es_en", "gasto = expenditure", "El gasto público subió.", "Public spending rose."),
        ("es_en", "acciones = shares", "Las acciones cayeron ayer.", "Stocks fell yesterday."),
        ("es_en", "empresa = company", "La empresa cerró dos fábricas.", "The firm closed two factories."),
        ("es_en", "detener = arrest", "La policía detuvo a dos ladrones.", "Police detained two thieves."),
        ("es_en", "renunciar = resign", "El ministro renunció ayer.", "The minister quit yesterday."),
        ("es_en", "banco = bank", "El banco negó ayer la noticia.", "The lender denied the news yesterday."),
        ("en_es", "worker = trabajador", "The workers stopped the machines.", "Los obreros pararon las máquinas."),
        ("en_es", "researcher = investigador", "Few researchers agree with her.", "Pocos científicos están de acuerdo con ella."),
        ("en_es", "researcher = investigador", "Other researchers do not agree.", "Otros expertos no están de acuerdo."),
        ("es_en", "nombrar = appoint", "Nombraron juez a su hermano.", "They named his brother a judge."),
        ("en_es", "building = edificio", "The building burned all night.", "El inmueble ardió toda la noche."),
        ("en_es", "vote = voto", "The vote will take place tomorrow.", "La votación se celebrará mañana."),
        ("en_es", "arrest = detener", "Police arrested two men.", "La policía arrestó a dos hombres."),
        (
            "es_en",
            "gobierno = government",
            "El gobierno tendrá que negociar los nuevos pagos con los bancos antes de que acabe el mes de mayo.",
            "The cabinet will have to negotiate the new payments with the banks before the end of the month of May.",
        ),
    ],
)
def test_another_word_for_the_same_is_a_warning(direction, concept, source, target):
    assert _is_warned(direction, concept, source, target)
