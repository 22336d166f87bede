"""Items of lists that one side does not have. All sentences are original."""

from __future__ import annotations

import pytest

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import read_words
from aligner.signals.missing.list_items import lists_of, lost_items

LOST = [
    ("La riada cerró escuelas, mercados, talleres y el cementerio.", "The flood closed schools, markets and the cemetery.", "talleres"),
    ("Al acto acudieron bomberos, enfermeras, maestros y panaderos.", "Firefighters, nurses and bakers attended the event.", "maestros"),
    ("La tormenta dañó tejados, invernaderos y un faro.", "The storm damaged roofs, greenhouses, boats and a lighthouse.", "boats"),
    ("El menú incluye pulpo, queso, setas, jamón y miel.", "The menu includes octopus, cheese, mushrooms and honey.", "jamón"),
    ("Hungría, Eslovaquia, Polonia y Austria firmaron el pacto.", "Hungary, Slovakia and Austria signed the pact.", "Polonia"),
    ("El plan prevé un hospital en Lorca; una escuela en Totana; un puente en Águilas; y un museo en Jumilla.",
     "The plan includes a hospital in Lorca; a school in Totana; and a museum in Jumilla.", "un puente en Águilas"),
    ("La galería prestó pinturas, tapices y monedas.", "The gallery lent paintings, sculptures, tapestries and coins.", "sculptures"),
    ("La ayuda irá a ganaderos, pescadores y apicultores.", "The aid will go to livestock farmers, fishermen, loggers and beekeepers.",
     "loggers"),
    ("El acuerdo lo firmaron Ruiz, Otero, Salgado y Pino.", "Ruiz, Otero and Pino signed the agreement.", "Salgado"),
    ("Los vecinos piden luz, agua potable y alcantarillado.", "Residents are demanding electricity and drinking water.", "alcantarillado"),
    ("La empresa fabrica neumáticos y frenos.", "The company makes tyres, brakes and mirrors.", "mirrors"),
    ("La escuela enseña pintura, cerámica y danza.", "The school teaches ceramics and dance.", "pintura"),
]  # fmt: skip

KEPT = [
    ("Hubo fiestas, bailes y conciertos por toda la ciudad.", "There were parties, dances and concerts all over the city."),
    ("Compró pan, leche, huevos y otras cosas.", "She bought bread, milk, eggs and more."),
    ("El ministro, un abogado de Jaén, y su esposa viajaron a Roma.", "The minister, a lawyer from Jaén, and his wife travelled to Rome."),
    ("Ana Ruiz, alcaldesa de Soria, y el rector inauguraron la biblioteca.", "Soria mayor Ana Ruiz and the rector opened the library."),
    ("El cantante, el actor y la bailarina recibieron el premio.", "All three artists received the award."),
    ("La falta de lluvia, el calor y el viento avivaron las llamas.", "Drought, heat and wind fanned the flames."),
    ("El centro atiende a niños, niñas y adolescentes.", "The center serves children and adolescents."),
    ("El concurso, que se celebra en mayo, y el desfile atraen a miles.", "The contest held in May and the parade draw thousands."),
    (
        "El museo culpó a la lluvia de vender pocos mapas y libros y bajó los precios.",
        "The museum blamed the rain for poor sales of maps and books and slashed prices.",
    ),
    ("Vino solo.", "He came alone."),
]


def lost(spanish: str, english: str) -> list[str]:
    alignment = align_words(spanish, english)
    return [alignment.words(language).text[slice(*span)] for language in Language for span in lost_items(alignment, language)]


@pytest.mark.parametrize(("spanish", "english", "item"), LOST)
def test_an_item_that_one_list_has_is_found(spanish: str, english: str, item: str) -> None:
    assert lost(spanish, english)[:1] == [item]


@pytest.mark.parametrize(("spanish", "english"), KEPT)
def test_what_is_said_in_another_way_is_no_lost_item(spanish: str, english: str) -> None:
    assert lost(spanish, english) == []


@pytest.mark.parametrize(
    ("text", "language", "items"),
    [
        ("They sell tea, rice and old maps.", Language.ENGLISH, [["they", "sell", "tea"], ["rice"], ["old", "maps"]]),
        ("Ni Ana ni Eva ni su tía vinieron.", Language.SPANISH, [["ni", "ana"], ["eva"], ["su", "tía", "vinieron"]]),
        ("Fish; red wine, if any; and figs.", Language.ENGLISH, []),
        ("Ana y Eva", Language.SPANISH, []),
        ("", Language.SPANISH, []),
        ("and", Language.ENGLISH, []),
    ],
)
def test_lists_are_read_by_their_marks(text: str, language: Language, items: list[list[str]]) -> None:
    words = read_words(text)
    found = [[list(words.lower[item.first : item.last]) for item in one] for one in lists_of(words, language)]
    assert found[-1:] == ([items] if items else [])
