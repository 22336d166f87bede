"""Words that became others of their field, right words that must stay silent, and the tables of fields."""

from collections import defaultdict

from aligner.languages.es_en_fields import FIELDS
from aligner.languages.fields import Field, Saying
from aligner.languages.pair import Language
from aligner.signals.words.fields import exchanged_words
from tests.tables import each

EXCHANGED = [
    ("El ayuntamiento ampliará el plazo de inscripción.", "The council will shorten the registration period.", "ampliará", "shorten"),
    ("La naviera encareció los billetes a Ibiza.", "The shipping line lowered fares to Ibiza.", "encareció", "lowered"),
    ("El museo reabrirá en la primavera de 2031.", "The museum will reopen in the autumn of 2031.", "primavera", "autumn"),
    ("El jardinero visitaba a menudo la finca.", "The gardener was an occasional visitor to the estate.", "a menudo", "occasional"),
    ("El párroco reconoció que faltaba dinero.", "The parish priest denied that money was missing.", "reconoció", "denied"),
    ("La cosecha de cerezas fue peor que la de 2019.", "The harvest of peaches was worse than in 2019.", "cerezas", "peaches"),
    ("El naviero debía el préstamo a tres bancos.", "The shipowner owed the insurance to three banks.", "préstamo", "insurance"),
    ("El aval lo pidió el prestatario.", "It was the lender who asked for the guarantee.", "prestatario", "lender"),
    ("El islote conservó su independencia en 1911.", "The islet kept its dependence in 1911.", "independencia", "dependence"),
    ("Los partidarios del alcalde llenaron la plaza.", "The mayor's opponents filled the square.", "partidarios", "opponents"),
    ("La asamblea discutió la inmigración.", "The assembly discussed tourism.", "inmigración", "tourism"),
    ("El inquilino cambió la cerradura del desván.", "The tenant changed the lock of the basement.", "desván", "basement"),
    ("El puerto exporta cobalto.", "The port exports nickel.", "cobalto", "nickel"),
    ("Le extirparon la vejiga en 2028.", "His prostate was removed in 2028.", "vejiga", "prostate"),
    ("El ciclón dejó el palacio sin ventanas.", "The cyclone left the palace without doors.", "ventanas", "doors"),
    ("El violonchelo desapareció del camerino.", "The flute disappeared from the dressing room.", "violonchelo", "flute"),
    ("El motín empezó por la escasez de harina.", "The mutiny began over a surplus of flour.", "escasez", "surplus"),
    ("La causa del apagón fue una tormenta.", "The consequence of the blackout was a storm.", "causa", "consequence"),
    ("El vertido fue deliberado, según el perito.", "The spill was accidental, according to the expert.", "deliberado", "accidental"),
    ("La tregua fue parcial.", "The truce was total.", "parcial", "total"),
    ("El gremio aprobó la medida por unanimidad.", "The guild passed the measure by a majority.", "por unanimidad", "by a majority"),
    ("La viuda llegó a pie al juzgado.", "The widow arrived at the courthouse by car.", "a pie", "by car"),
    ("El mecenas era generoso con los pintores.", "The patron was stingy with painters.", "generoso", "stingy"),
    ("El río bajaba profundo y turbio.", "The river ran shallow and murky.", "profundo", "shallow"),
    ("La talla es románica.", "The carving is gothic.", "románica", "gothic"),
    ("La caldera lleva carbón y la otra caldera, carbón también.", "One boiler burns coal and the other one diesel.", "carbón", "diesel"),
    ("Los seguidores del filósofo llenaron el aula magna.", "The philosopher's critics packed the great hall.", "seguidores", "critics"),
    ("Solo los cocheros novatos repetirán el curso.", "Only veteran coachmen will retake the course.", "novatos", "veteran"),
    ("Su biografía del general se agotó.", "His novel about the general sold out.", "biografía", "novel"),
    ("El fármaco se toma por vía oral.", "The drug is given intravenously.", "por vía oral", "intravenously"),
    ("El niño llegó descalzo y hambriento.", "The boy arrived barefoot and thirsty.", "hambriento", "thirsty"),
    ("La pulsera valía mil coronas.", "The earring was worth 1,000 crowns.", "pulsera", "earring"),
    ("Con la mandíbula rota siguió jugando.", "With a broken rib he played on.", "mandíbula", "rib"),
    ("La lechuza vive en el campanario.", "The seagull lives in the belfry.", "lechuza", "seagull"),
    ("Por suerte no llovió.", "Unfortunately it did not rain.", "Por suerte", "Unfortunately"),
    ("El anexo tiene doce páginas.", "The draft has twelve pages.", "anexo", "draft"),
    ("La presencia de osos preocupa al valle.", "The absence of bears worries the valley.", "presencia", "absence"),
    ("El destinatario pagó el franqueo.", "The sender paid the postage.", "destinatario", "sender"),
    ("La viuda heredó el molino.", "The widower inherited the mill.", "viuda", "widower"),
]
RIGHT = [
    ("El ayuntamiento ampliará el plazo de inscripción.", "The council will extend the registration period."),
    ("El ayuntamiento no ampliará el plazo.", "The council will cut the period short."),
    ("La naviera encareció los billetes y bajó el sueldo.", "The shipping line raised fares and lowered pay."),
    ("El museo no ha perdido su encanto.", "The museum has kept its charm."),
    ("En la primavera austral de 2031.", "In the southern spring of 2031."),
    ("Salió el lunes de la cárcel.", "He left prison on Monday."),
    ("El perro que ladra menos es el más frecuente.", "The dog that barks less is the one seen most often."),
    ("Una partida menos habitual.", "A rarer line of play."),
    ("Es noticia de última hora.", "It is last-minute news."),
    ("El atracador huyó por la azotea.", "The robber escaped across the roof."),
    ("Los vecinos del pueblo, en contra del embalse.", "The town's residents oppose the dam."),
    ("Cuatro sopladores de gasolina.", "Four gas-powered leaf blowers."),
    ("El fiscal general pidió el archivo.", "The attorney general asked for the case to be dropped."),
    ("La niebla y después la lluvia cerraron el puerto.", "Rain, after fog, closed the harbour."),
    ("El técnico dejó a dos delanteros en el banquillo.", "The coach left two strikers on the bench."),
    ("Una medida poco popular.", "An unpopular measure."),
    ("El cargo se dirigía a la costa.", "The carrier was heading for the coast, face first."),
    ("La isla de Tarsos y el cabo son parques.", "The Isla de Tarsos and the mountain at the cape are parks."),
    ("El desembolso para la casa fue de mil euros.", "The outlay on the home was 1,000 euros."),
]


@each(("spanish", "english", "own", "other"), EXCHANGED)
def test_a_word_that_became_another_of_its_field_is_found(spanish: str, english: str, own: str, other: str) -> None:
    found = exchanged_words(spanish, english)
    assert [(spanish[slice(*one[Language.SPANISH])], english[slice(*one[Language.ENGLISH])]) for one in found] == [(own, other)]


@each(("spanish", "english"), RIGHT)
def test_right_words_of_fields_are_silent(spanish: str, english: str) -> None:
    assert exchanged_words(spanish, english) == ()


@each("field", FIELDS)
def test_a_word_says_one_thing_of_a_field(field: Field) -> None:
    """Two sayings that share a word would never be told apart."""
    assert len(field) > 1
    for language in Language:
        words = [word for saying in field for word in saying.words[language]]
        assert len(words) == len(set(words)), sorted(word for word in set(words) if words.count(word) > 1)


def test_no_field_is_part_of_another():
    """What a larger field tells apart need not be told apart again."""
    fields_of = defaultdict(set)
    for number, field in enumerate(FIELDS):
        for saying in field:
            for word in saying.words[Language.SPANISH]:
                fields_of[word].add(number)
    doubled = []
    for number, field in enumerate(FIELDS):
        larger = set.intersection(*(fields_of[saying.words[Language.SPANISH][0]] for saying in field)) - {number}
        doubled += [field for other in larger if all(any(_is_part(one, two) for two in FIELDS[other]) for one in field)]
    assert doubled == []


def _is_part(one: Saying, other: Saying) -> bool:
    return all(set(one.words[language]) <= set(other.words[language]) for language in Language)
