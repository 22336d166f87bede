"""Phrases left out of a sentence or added to it: FLAG and OK cases of `partial-omission` and `partial-addition`."""

import re

import pytest
from checks.helpers import DIRECTIONS, ES_EN, bitext_of, findings, marked
from tables import each

from aligner.checks import check_bitext
from aligner.languages.pair import Language
from aligner.quality.score import score_bitext

# Spanish and English, what is left out of the other side between brackets; the words that are marked in each.
PAIRS = [
    (
        "El alcalde[, que llevaba dos semanas de viaje por Asia,] volvió ayer a la ciudad para presidir el pleno.",
        "The mayor[, who had spent two weeks travelling in Asia,] came back to the city yesterday to chair the council.",
        "que llevaba dos semanas de viaje por Asia",
        "who had spent two weeks travelling in Asia",
    ),
    (
        "La empresa cerrará tres fábricas en el norte del país[ y trasladará la producción de motores a Marruecos].",
        "The company will close three factories in the north of the country[ and move the production of engines to Morocco].",
        "producción de motores a Marruecos",
        "production of engines to Morocco",
    ),
    (
        "Los vecinos piden que se arregle el puente[, dañado por las lluvias del invierno pasado].",
        "The neighbours want the bridge to be repaired[, damaged by last winter's rain].",
        "dañado por las lluvias del invierno pasado",
        "damaged by last winter's rain",
    ),
    (
        "[Según un informe publicado esta semana por la universidad, ]la población de lobos ha crecido en la sierra.",
        "[According to a report published this week by the university, ]the population of wolves has grown in the mountains.",
        "Según un informe publicado esta semana por la universidad",
        "According to a report published this week",
    ),
    (
        "El tribunal rechazó el recurso de la defensa[ porque los documentos llegaron fuera de plazo].",
        "The court rejected the appeal of the defence[ because the documents arrived after the deadline].",
        "porque los documentos llegaron fuera de plazo",
        "because the documents arrived after the deadline",
    ),
    (
        "La cantante anunció un nuevo disco[, grabado en un pequeño estudio de Lisboa con músicos portugueses,] para el otoño.",
        "The singer announced a new album[, recorded in a small studio in Lisbon with Portuguese musicians,] for the autumn.",
        "grabado en un pequeño estudio de Lisboa con músicos portugueses",
        "recorded in a small studio in Lisbon with Portuguese musicians",
    ),
    (
        "El ministro visitó el hospital[ y habló con los médicos que trataron a los heridos].",
        "The minister visited the hospital[ and talked to the doctors who treated the wounded].",
        "y habló con los médicos que trataron a los heridos",
        "and talked to the doctors who treated the wounded",
    ),
    (
        "Los agricultores recibirán ayudas directas[ para comprar semillas y renovar la maquinaria vieja] antes de junio.",
        "Farmers will receive direct aid[ to buy seeds and renew their old machinery] before June.",
        "para comprar semillas y renovar la maquinaria vieja",
        "buy seeds and renew their old machinery",
    ),
    (
        "[Aunque el gobierno había prometido bajar los impuestos, ]los precios de la electricidad subieron en marzo.",
        "[Although the government had promised to lower taxes, ]electricity prices rose in March.",
        "Aunque el gobierno había prometido bajar los impuestos",
        "Although the government had promised to lower taxes",
    ),
    (
        "La policía detuvo a cuatro personas[ acusadas de robar obras de arte en iglesias rurales] durante la noche.",
        "The police arrested four people[ accused of stealing works of art from rural churches] during the night.",
        "acusadas de robar obras de arte en iglesias rurales",
        "accused of stealing works of art from rural churches",
    ),
    (
        "El museo abrirá sus puertas en septiembre[ con una exposición de fotografías de la guerra civil].",
        "The museum will open its doors in September[ with an exhibition of photographs of the civil war].",
        "con una exposición de fotografías de la guerra civil",
        "with an exhibition of photographs of the civil war",
    ),
    (
        "El entrenador explicó que el equipo necesita descansar[ después de jugar seis partidos en dos semanas].",
        "The coach explained that the team needs to rest[ after playing six matches in two weeks].",
        "después de jugar seis partidos en dos semanas",
        "after playing six matches in two weeks",
    ),
    (
        "La presidenta del banco central, [que dejará el cargo a finales de año por motivos de salud, ]pidió calma a los mercados.",
        "The president of the central bank, [who will leave office at the end of the year for health reasons, ]asked the markets for calm.",
        "cargo a finales de año",
        "who will leave office at the end of the year for health reasons",
    ),
    (
        "Miles de estudiantes salieron a la calle[ para protestar contra los recortes en la educación pública].",
        "Thousands of students took to the streets[ to protest against the cuts in public education].",
        "protestar contra los recortes en la educación pública",
        "protest against the cuts in public education",
    ),
    (
        "El barco se hundió cerca de la costa[ y los pescadores rescataron a doce marineros filipinos].",
        "The ship sank near the coast[ and fishermen rescued twelve Filipino sailors].",
        "y los pescadores rescataron a doce marineros filipinos",
        "and fishermen rescued twelve Filipino sailors",
    ),
]
CHECKS = ("partial-omission", "partial-addition")
OK = [
    ("El juez los citó para el lunes.", "The judge summoned them for Monday."),
    ("No es la primera vez que ocurre algo así en el barrio.", "Something like this has happened before in the neighbourhood."),
    ("Qué va.", "Not at all."),
    ("Madrid", "Madrid"),
    ("La obra costará dos millones.", "The works will cost two million."),
]


def full(text):
    return text.replace("[", "").replace("]", "")


def short(text):
    rest = re.sub(r"\[.*?\]", "", text)
    return rest[:1].upper() + rest[1:]


def is_near_the_cut(place, text):
    """Whether a place between two words of `short(text)` is where the brackets of the text were, give or take two words."""
    return place[0] == place[1] and abs(place[0] - text.index("[")) <= 20


def found(spanish, english, languages=ES_EN):
    return [f for check in CHECKS for f in findings(check, spanish, english, languages=languages)]


@each("languages", DIRECTIONS)
@each(("spanish", "english", "words", "_"), PAIRS)
def test_left_out_of_the_english(spanish, english, words, _, languages):
    own = found(full(spanish), short(english), languages)
    assert [f.check for f in own] == ["partial-omission" if languages.source == Language.SPANISH else "partial-addition"]
    assert marked(full(spanish), short(english), own[0], languages=languages)[0] == words
    assert is_near_the_cut(own[0].target_span if languages.source == Language.SPANISH else own[0].source_span, english)


@each("languages", DIRECTIONS)
@each(("spanish", "english", "_", "words"), PAIRS)
def test_added_to_the_english(spanish, english, _, words, languages):
    own = found(short(spanish), full(english), languages)
    assert [f.check for f in own] == ["partial-addition" if languages.source == Language.SPANISH else "partial-omission"]
    assert marked(short(spanish), full(english), own[0], languages=languages)[1] == words
    assert is_near_the_cut(own[0].source_span if languages.source == Language.SPANISH else own[0].target_span, spanish)


@each("change", [full, short])
@each(("spanish", "english", "_", "__"), PAIRS)
def test_both_or_neither(spanish, english, _, __, change):
    assert not found(change(spanish), change(english))


@pytest.mark.parametrize(("spanish", "english"), OK)
def test_ok(spanish, english):
    assert not found(spanish, english)


def test_texts_that_have_nothing_to_do_with_each_other_are_one_finding():
    spanish = "El museo abrirá sus puertas en septiembre con una exposición de fotografías antiguas."
    english = "Fishermen rescued twelve sailors whose ship had sunk close to the southern coast."
    own = found(spanish, english)
    assert len(own) == 1
    assert own[0].source_span is not None
    assert own[0].target_span is not None


def test_a_document_of_many_pairs_gives_what_each_pair_gives():
    pairs = [(full(es), short(en)) if k % 2 else (full(es), full(en)) for k, (es, en, *_) in enumerate(PAIRS)]
    together = [[f.check for f in unit.findings if f.check in CHECKS] for unit in check_bitext(bitext_of(pairs)).units]
    assert together == [["partial-omission"] if k % 2 else [] for k in range(len(pairs))]


def test_a_clause_that_chance_links_cut_in_pieces_is_found_whole():
    spanish = "El pintor nació en un pueblo de la costa, donde su padre tenía una tienda de telas."
    own = found(spanish, "The painter was born in a village on the coast.")
    assert [spanish[slice(*finding.source_span)] for finding in own] == ["donde su padre tenía una tienda de telas"]


LOST = (
    "La empresa cerrará tres fábricas en el norte del país y trasladará la producción de motores a Marruecos.",
    "The company will close three factories in the north of the country.",
)


def test_phrases_are_found_in_every_stretch(monkeypatch):
    pairs = [("Hoy llueve en la costa.", "It is raining on the coast today."), LOST] * 4
    whole = check_bitext(bitext_of(pairs))
    for module in ("aligner.checks.missing.partial", "aligner.checks.run", "aligner.quality.features"):
        monkeypatch.setattr(f"{module}.STRETCH", 3)
    parts = check_bitext(bitext_of(pairs))
    assert [unit.findings for unit in parts.units] == [unit.findings for unit in whole.units]
    assert [any(one.check == "partial-omission" for one in unit.findings) for unit in parts.units] == [False, True] * 4
    assert score_bitext(parts).units == score_bitext(whole).units
