"""Words of a source that have another meaning than the term base has in mind, or that a free translation renders in another way."""

from __future__ import annotations

import pytest
from tables import each
from terms.helpers import CASES, DIRECTIONS, findings, one_concept

from aligner.languages.pair import Language
from aligner.terms.forms import is_verb
from aligner.terms.meanings import has_same_root, may_be_other_meaning

SAID = {"info": "information"}
FREE = "Ayer, con menos gente que nunca, los del barrio volvieron a salir a la calle; de {} no habló nadie, ni falta que hizo."


def _cases() -> list[tuple[str, ...]]:
    lines = (CASES / "meanings.txt").read_text(encoding="utf-8").splitlines()
    return [tuple(part.strip() for part in line.split(" | ")) for line in lines if not line.startswith("#")]


def _said(direction: str, concept: str, source: str, target: str) -> str:
    """The severity of what is found; `none` where that is nothing."""
    languages = DIRECTIONS[direction]
    found = findings(one_concept(*concept.split(" = "), languages), source, target, languages)
    assert len(found) <= 1
    return SAID.get(found[0].severity, found[0].severity) if found else "none"


@each(("direction", "concept", "source", "target", "expected"), _cases())
def test_another_meaning_is_told_from_another_word(direction, concept, source, target, expected):
    assert _said(direction, concept, source, target) == expected


@pytest.mark.parametrize(
    ("direction", "concept", "source", "target", "expected"),
    [
        # What stands for the term is its rendering as another part of speech.
        ("es_en", "inflación = inflation", "Temen una espiral de inflación.", "They fear an inflationary spiral.", "none"),
        ("es_en", "acuerdo = agreement", "Llegaron a un acuerdo.", "They agreed.", "none"),
        ("es_en", "medio ambiente = environment", "Es un delito contra el medio ambiente.", "It is an environmental crime.", "none"),
        ("en_es", "hospital = hospital", "Hospital staff walked out.", "El personal hospitalario abandonó el trabajo.", "none"),
        ("en_es", "parliament = parlamento", "The parliament building burned.", "Ardió la sede parlamentaria.", "none"),
        ("es_en", "bombero = fireman", "Los bomberos llegaron tarde.", "The firefighters came late.", "warning"),
        ("es_en", "inmigrante = immigrant", "Rescataron a diez inmigrantes.", "Ten migrants were rescued.", "warning"),
        # A pronoun stands for it, or nothing does.
        ("es_en", "hospital = hospital", "El hospital lo negó todo.", "It denied everything.", "information"),
        ("en_es", "patient = paciente", "The patients must wait in the corridor.", "Deben esperar en el pasillo.", "information"),
        ("es_en", "anunciar = announce", "Lo anunció ayer.", "The announcement came yesterday.", "none"),
        ("en_es", "attack = ataque", "The opposition attacks the minister.", "La oposición atacó al ministro.", "none"),
        ("en_es", "right = derecho", "They found the right place at last.", "Por fin encontraron el lugar correcto.", "none"),
        ("en_es", "night = noche", "The night train was late.", "El tren nocturno llegó tarde.", "information"),
        ("en_es", "player = jugador", "He bought a record player.", "Compró un tocadiscos.", "none"),
        ("en_es", "road = carretera", "The car skipped the road block.", "El coche se saltó el control.", "information"),
        # A woman, a singular.
        ("es_en", "portavoz = spokesman", "Lo negó la portavoz.", "The spokeswoman denied it.", "none"),
        ("es_en", "portavoz = spokesman", "Lo negó la portavoz.", "The speaker denied it.", "warning"),
        ("en_es", "talks = negociaciones", "The talks failed.", "La negociación fracasó.", "none"),
        # Part of a name, and the title of a person.
        ("es_en", "calle = street", "Vive en la Calle Mayor de Soria.", "She lives in Main Road in Soria.", "information"),
        ("en_es", "mayor = alcalde", "He met Mayor Smith.", "Se reunió con el regidor Smith.", "warning"),
        # A name that the translation has as it is, and a word that is left as it is.
        ("es_en", "liga = league", "Habló el jefe de la Liga en Milán.", "The head of Liga spoke in Milan.", "none"),
        ("en_es", "UN = ONU", "The UN's envoy left.", "Se marchó el enviado de la UN.", "warning"),
        # Fixed phrases.
        ("es_en", "cuenta = account", "Me di cuenta tarde.", "I noticed late.", "none"),
        ("es_en", "caso = case", "En el peor de los casos habrá huelga.", "At worst there will be a strike.", "none"),
        ("en_es", "right = derecho", "They have every right to be angry.", "Con razón están enfadados.", "none"),
    ],
)
def test_what_stands_for_a_term(direction, concept, source, target, expected):
    assert _said(direction, concept, source, target) == expected


def test_in_a_free_translation_a_weak_link_is_no_warning():
    source = (
        "The people of the district marched again yesterday, fewer than ever before; nobody mentioned the budget, nor was there any need."
    )
    assert _said("en_es", "budget = presupuesto", source, FREE.format("cuentas")) == "information"


@each(
    ("word", "noun", "language", "same"),
    [
        ("treated", "treatment", Language.ENGLISH, True),
        ("environmental", "environment", Language.ENGLISH, True),
        ("musicales", "música", Language.SPANISH, True),
        ("hospitalaria", "hospital", Language.SPANISH, True),
        ("pollsters", "poll", Language.ENGLISH, False),
        ("firefighter", "fireman", Language.ENGLISH, False),
        ("votación", "voto", Language.SPANISH, False),
    ],
)
def test_words_of_one_root(word, noun, language, same):
    assert has_same_root(word, noun, language) is same


@each(
    ("term", "wanted", "translation", "language", "doubtful"),
    [
        ("pluma", "pen", "feather", Language.SPANISH, True),
        ("golpe", "coup", "blow", Language.SPANISH, True),
        ("golpe", "coup", "putsch", Language.SPANISH, False),
        ("cola", "queue", "line", Language.SPANISH, False),  # «fila» is both
        ("romper", "break", "burst", Language.SPANISH, False),  # verbs mean too much
        ("ladrón", "thief", "robber", Language.SPANISH, False),  # both are persons
    ],
)
def test_a_doubtful_meaning_shares_no_word_but_the_term(term, wanted, translation, language, doubtful):
    assert may_be_other_meaning(term, term, (wanted,), translation, language, of_several=False) is doubtful


@each("word", ["tráiler", "ámbar", "revólver", "bulldozer", "brigadier", "souvenir"])
def test_nouns_that_end_like_infinitives_are_no_verbs(word):
    assert not is_verb(word)


@each("word", ["reír", "oír", "enviar", "cazar", "vivir"])
def test_infinitives_are_verbs(word):
    assert is_verb(word)
