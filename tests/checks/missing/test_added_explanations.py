"""Explanations of a thing for readers who do not know it, which are information, and what is said of people, which is not."""

import pytest

from aligner.checks.missing.added_explanations import is_gloss
from aligner.languages.pair import Language

# The text with the reported words between brackets, and the other side.
GLOSSES = [
    ("The Tamborada, the [city's festival of drums], starts on Sunday.", "La Tamborada empieza el domingo."),
    ("Chapulines, as [grasshoppers are called in Oaxaca], sell well.", "Los chapulines se venden bien."),
    ("She won the Alfaguara prize, the [best paid literary award] in Spanish.", "Ganó el premio Alfaguara."),
    ("The Saeta (a [newspaper of the exiles]) closed.", "La Saeta cerró."),
    ("Suspendieron los A-levels, los [exámenes que dan acceso a la universidad].", "They cancelled A-levels."),
    ("Prices rose, according to the [country's statistics agency], INEGI.", "Los precios subieron, según el INEGI."),
    ("Mexico's [electoral authority], the INE, fined the party.", "El INE multó al partido."),
    ("It spilled, according to Profepa, [Mexico's environmental agency].", "Se derramó, según la Profepa."),
    ("La FDA, la [agencia de los medicamentos en su país], lo aprobó.", "The FDA approved it."),
    ("Visitó el Smithsonian, el [conjunto de museos de la capital].", "She visited the Smithsonian."),
]
NO_GLOSSES = [
    ("Ramírez, the [leader of the cartel], was there.", "Ramírez estaba ahí."),
    ("Ramírez, who [has ties to the cartel], was there.", "Ramírez estaba ahí."),
    ("The mayor, a [friend of the builder], signed.", "El alcalde firmó."),
    ("Rosa Olmedo, [a partner of the company], signed.", "Rosa Olmedo firmó."),
    ("They met Olmedo, the [suspect in the case], twice.", "Vieron dos veces a Olmedo."),
    ("The [fine of 300 pesos], the INE said, stands.", "Sigue en pie, dijo el INE."),
    ("He left, [angered by the report], DNA tests say.", "Se fue, dicen las pruebas."),
    ("The Tamborada, which [was cancelled after the deaths], will return.", "La Tamborada volverá."),
    ("The Tamborada, the [festival of 300 drums], starts.", "La Tamborada empieza."),
    ("Herrera, el [principal sospechoso del caso], declaró.", "Herrera gave evidence."),
    ("The law passed yesterday [after a long night of debate] in the house.", "La ley se aprobó ayer en la cámara."),
]


def read(marked):
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    return (
        text,
        (start, end),
        Language.SPANISH if any(word in f" {text.lower()}" for word in (" el ", " los ", " la ")) else Language.ENGLISH,
    )


@pytest.mark.parametrize(("marked", "other"), GLOSSES)
def test_a_gloss(marked, other):
    text, span, language = read(marked)
    assert is_gloss(text, span, other, language)


@pytest.mark.parametrize(("marked", "other"), NO_GLOSSES)
def test_no_gloss(marked, other):
    text, span, language = read(marked)
    assert not is_gloss(text, span, other, language)
