"""Things that became others of their kind, and right names that must stay silent."""

import pytest

from aligner.languages.pair import Language
from aligner.lexicon.word_links import read_words
from aligner.signals.words.things import changed_things, shares_of_things

CHANGED = [
    ("El veterinario curó a la nutria en el zoológico de Vigo.", "The vet treated the hedgehog at the zoo in Vigo.", "nutria", "hedgehog"),
    ("Un brote de tosferina cerró la guardería.", "An outbreak of chickenpox closed the nursery.", "tosferina", "chickenpox"),
    ("Le operaron del tobillo en la clínica de Pau.", "She had surgery on her elbow at the clinic in Pau.", "tobillo", "elbow"),
    ("La helada arruinó las cerezas del valle.", "The frost ruined the plums of the valley.", "cerezas", "plums"),
    ("El ladrón llevaba una bufanda gris.", "The thief was wearing a grey apron.", "bufanda", "apron"),
    ("Un tranvía arrolló al cartero en la plaza.", "A helicopter ran over the postman in the square.", "tranvía", "helicopter"),
    ("Talaron los robles del parque.", "They felled the poplars of the park.", "robles", "poplars"),
]
RIGHT = [
    ("El veterinario curó a la nutria en el zoológico de Vigo.", "The vet treated the otter at the zoo in Vigo."),
    ("El remolcador volvió a puerto.", "The vessel returned to port."),
    ("Le operaron del tobillo en la clínica de Pau.", "She had ankle surgery at the clinic in Pau."),
    ("Un todoterreno arrolló al cartero.", "A jeep ran over the postman."),
    ("Se le fue la lengua ante la prensa.", "He let the cat out of the bag in front of the press."),
    ("La sierra quedó sin luz.", "The highlands were left without power."),
    ("Podrá hablar con el juez.", "He must speak to the judge."),
    ("Los jornaleros cobran menos en Huelva.", "Farmhands earn less in Huelva."),
]


@pytest.mark.parametrize(("spanish", "english", "own", "other"), CHANGED)
def test_a_thing_that_became_another_of_its_kind_is_found(spanish: str, english: str, own: str, other: str) -> None:
    found = changed_things(spanish, english)
    assert [(read_words(spanish).lower[one.spanish], read_words(english).lower[one.english]) for one in found] == [(own, other)]


@pytest.mark.parametrize(("spanish", "english"), RIGHT)
def test_right_names_of_things_are_silent(spanish: str, english: str) -> None:
    assert changed_things(spanish, english) == []


def test_what_a_word_mostly_means_decides_whether_it_names_a_thing() -> None:
    assert max(shares_of_things("machete", Language.SPANISH).values()) > 0.9
    assert max(shares_of_things("order", Language.ENGLISH).values(), default=0.0) < 0.2
