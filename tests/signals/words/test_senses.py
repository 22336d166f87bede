"""Words in another meaning than the words beside them call for."""

from __future__ import annotations

import pytest

from aligner.languages.es_en_senses import SENSES
from aligner.languages.pair import Language
from aligner.lexicon.word_links import read_words
from aligner.signals.words.senses import SameSense, _entries, _meanings, compare_senses, right_senses, wrong_senses

WRONG = [
    ("Los vecinos pintaron los bancos de la plaza.", "Neighbours painted the banks in the square.", "bancos"),
    ("El cabo y dos soldados del regimiento declararon ayer.", "The cape and two soldiers of the regiment testified yesterday.", "cabo"),
    ("La muela del juicio lo dejó fuera.", "His trial tooth kept him out.", "juicio"),
    ("Un fallo mecánico en los frenos causó el choque del lunes.", "A mechanical ruling on the brakes caused Monday's crash.", "fallo"),
    ("Las bombas achicaron el agua del garaje.", "The bombs drained the water from the garage.", "bombas"),
    ("El párroco y otros curas de la diócesis firmaron el escrito.", "The parish priest and other cures of the diocese signed it.", None),
    ("Un pinchazo en la rueda dejó al ciclista sin opciones.", "A jab in the wheel left the cyclist with no chance.", "pinchazo"),
    ("Hicieron cola durante horas frente al supermercado.", "They stood in a tail for hours outside the supermarket.", "cola"),
    ("El velero perdió el mástil y las velas cerca de Vigo.", "The yacht lost its mast and its candles near Vigo.", "velas"),
    ("La actriz rechazó el papel en la película de Almodóvar.", "The actress turned down the paper in Almodóvar's film.", "papel"),
    ("El editor tachó dos frases y varias comas del párrafo.", "The editor struck out two sentences and several commas.", None),
    ("El taller arregló la batería de mi coche en una hora.", "The garage mended the drums of my car in an hour.", "batería"),
    ("El arrendador cambió la cerradura y la llave.", "The landlord changed the lock and the tap.", "llave"),
    ("El oso fue visto en la ribera.", "The bear was seen on the bank.", None),
    ("El río se salió de sus bancos y anegó el pueblo.", "The river burst its banks and flooded the town.", "banks"),
    ("La grúa cayó sobre el tejado de la obra.", "The crane fell on the roof of the construction site.", None),
    ("La grulla cayó sobre la obra en construcción.", "The crane fell onto the construction site.", "crane"),
    ("Los sellos yacen en el hielo con sus crías.", "The seals lie on the ice with their pups.", "seals"),
    ("El sindicato amenazó con un ataque de conductores.", "The union threatened a drivers' strike.", "strike"),
    ("Las condenas del autor son largas y tienen muchas comas.", "The author's sentences are long and full of commas.", "sentences"),
    ("El baúl del elefante tenía una herida.", "The elephant's trunk had a wound.", "trunk"),
    ("La orquesta saludó y el revisor cerró la partitura.", "The orchestra bowed and the conductor closed the score.", "conductor"),
]  # fmt: skip
"""Spanish, English, the word that is wrong (None: nothing is)."""

RIGHT = [
    ("El camión de la ruta 8 llevaba treinta pasajeros.", "The number 8 bus was carrying thirty passengers."),
    ("El banco financió el parque y colocó bancos de madera.", "The bank paid for the park and put in wooden benches."),
    ("El banco del parque tecnológico abrió una cuenta a su nombre.", "The technology park's bank opened an account in her name."),
    ("La planta de la factoría, de planta baja, cerró en mayo.", "The single-floor plant closed in May."),
    ("El partido del líder opositor ganó por tres puntos.", "The opposition leader's party won by three points."),
    ("El juez leyó la sentencia, de cinco años de cárcel.", "The judge read out the sentence of five years in prison."),
    ("El capitán y el cabo dejaron el cuartel.", "The captain and the corporal left the barracks."),
]  # fmt: skip


@pytest.mark.parametrize(("spanish", "english", "word"), WRONG)
def test_meanings_that_the_words_beside_rule_out(spanish: str, english: str, word: str | None) -> None:
    found = {read_words(spanish if one.language is Language.SPANISH else english).lower[one.word] for one in wrong_senses(spanish, english)}
    assert found == ({word} if word else set())


@pytest.mark.parametrize(("spanish", "english"), RIGHT)
def test_nothing_is_said_of_meanings_that_are_right(spanish: str, english: str) -> None:
    assert not list(wrong_senses(spanish, english))


def test_a_word_in_its_meaning_is_known() -> None:
    assert (Language.SPANISH, 1) in set(right_senses(*RIGHT[0]))


def test_the_table_can_be_read() -> None:
    """Every word has two meanings or more, and what says each of them or that nothing does."""
    for language in Language:
        for block in SENSES[language].strip().split("\n\n"):
            word = block.split()[0]
            assert any(len(_meanings(entry, language)) >= 2 for entry in _entries(language)[word]), word


@pytest.mark.parametrize(
    ("word", "rendering", "wanted", "language", "same"),
    [
        ("carta", "menu", ["letter"], Language.SPANISH, SameSense.NO),
        ("cola", "line", ["queue"], Language.SPANISH, SameSense.YES),
        ("título", "title", ["degree"], Language.SPANISH, SameSense.PERHAPS),
        ("balas", "bale", ["bullet"], Language.SPANISH, SameSense.NO),
        ("bolsa", "bag", ["stock market"], Language.SPANISH, SameSense.NO),
        ("glass", "vaso", ["vidrio"], Language.ENGLISH, SameSense.NO),
        ("glass", "copa", ["vaso"], Language.ENGLISH, SameSense.YES),
        ("glass", "espejo", ["vaso"], Language.ENGLISH, None),
        ("boxing", "palco", ["caja"], Language.ENGLISH, None),
    ],
)
def test_whether_two_words_say_the_same_meaning_of_one(word, rendering, wanted, language, same) -> None:
    assert compare_senses(word, [rendering], [one.split() for one in wanted], language) == same
