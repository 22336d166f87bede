"""Explanations beside names, and those that say what the name is not."""

import pytest

from aligner.languages.es_en_bodies import KINDS, SUBJECTS, bodies
from aligner.languages.pair import Language
from aligner.signals.names.explanations import explanations, wrong_explanations

EN, ES = Language.ENGLISH, Language.SPANISH


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (EN, "The SAT, the tax authority, froze the accounts.", "the tax authority"),
        (EN, "Mexico's tax authority, the SAT, froze the accounts.", "tax authority"),
        (EN, "The tax authority (SAT) froze the accounts.", "tax authority"),
        (EN, "The state oil company Pemex cut its output.", "state oil company"),
        (EN, "She won the Pulitzer Prize, a press award, twice.", "a press award"),
        (ES, "La FDA, la agencia del medicamento, avisó ayer.", "la agencia del medicamento"),
        (ES, "La petrolera Pemex recortó su producción.", "petrolera"),
        (ES, "Lo dijo el sindicato mayoritario, la UGT.", "sindicato mayoritario"),
    ],
)
def test_what_stands_beside_a_name(language, text, expected):
    assert expected in [text[slice(*span)] for _, _, span in explanations(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, "The SAT, said the minister on Monday evening in a long speech to the chamber of commerce, froze the accounts."),
        (EN, "He works with the SAT."),
        (EN, "She was watching MSNBC while recording CNN."),
        (ES, "El SAT embargó la casa."),
    ],
)
def test_what_is_no_explanation(language, text):
    assert list(explanations(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text", "other", "wrong"),
    [
        (EN, "The SAT, the stock market regulator, froze the accounts.", "El SAT congeló las cuentas.", ["SAT"]),
        (EN, "The DNC, a right-wing party, sued.", "El DNC demandó.", ["DNC"]),
        (ES, "La CIA, el sindicato de mineros, calló.", "The CIA kept silent.", ["CIA"]),
        # The source says it, too; it is the author's.
        (ES, "La CIA, el sindicato de mineros, calló.", "The CIA, a trade union of miners, kept silent.", []),
        # A name of several countries.
        (EN, "The INE, the statistics office, published the figures.", "El INE publicó las cifras.", []),
        (EN, "The INE, the electoral authority, fined the party.", "El INE multó al partido.", []),
        # What says neither a kind nor a subject.
        (EN, "The SAT, a body with 30,000 employees, moved.", "El SAT se mudó.", []),
    ],
)
def test_what_says_that_it_is_something_else(language, text, other, wrong):
    assert [one.name for one in wrong_explanations(text, language, other)] == wrong


def test_every_body_has_kinds_and_subjects_of_the_tables():
    assert all(body.kinds <= KINDS.keys() and body.subjects <= SUBJECTS.keys() for body in bodies().values())
