"""What two texts say of one thing that somebody does: done or not, allowed or required, decided or considered, hearsay."""

import pytest

from aligner.languages.es_en_stances import Stance
from aligner.languages.pair import Language
from aligner.signals.statements.stances import find_stance_changes


def _stances(spanish, english):
    return [
        (change.check, change.stances[Language.SPANISH], change.stances[Language.ENGLISH])
        for change in find_stance_changes(spanish, english)
    ]


@pytest.mark.parametrize(
    ("spanish", "english", "check", "own", "other"),
    [
        ("El club evitó pagar la multa.", "The club agreed to pay the fine.", "negation", Stance.NOT, Stance.DECIDED),
        ("El club no evitó pagar la multa.", "The club refused to pay the fine.", "negation", Stance.DID, Stance.NOT),
        ("El club estudia pagar la multa.", "The club has decided to pay the fine.", "tense", Stance.CONSIDERED, Stance.DECIDED),
        ("Los vecinos podrán pagar en mayo.", "Residents must pay in May.", "statement", Stance.ALLOWED, Stance.MUST),
        ("Los vecinos no tendrán que pagar.", "Residents will not be allowed to pay.", "statement", Stance.FREE, Stance.BARRED),
        ("El gerente habría pagado al juez.", "The manager paid the judge.", "hedge", Stance.HEARSAY, Stance.DID),
    ],
)
def test_what_cannot_both_be_so(spanish, english, check, own, other):
    assert _stances(spanish, english) == [(check, own, other)]


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        ("El club evitó pagar la multa.", "The club avoided paying the fine."),
        ("El club no dejó de pagar la multa.", "The club kept paying the fine."),
        ("El club se negó a pagar la multa.", "The club did not pay the fine."),
        ("Los vecinos deberán pagar en mayo.", "Residents will be required to pay in May."),
        ("Ningún vecino podrá pagar en mayo.", "No resident needs to pay in May."),
        ("El gerente habría pagado al juez.", "The manager is alleged to have paid the judge."),
        ("El gerente habría pagado al juez.", "The manager paid the judge, according to the files."),
        (
            "El banco acordó vender la sede y dejó de pagar.",
            "The bank stopped paying and agreed to sell its head office.",
        ),
    ],
)
def test_what_says_the_same(spanish, english):
    assert _stances(spanish, english) == []


@pytest.mark.parametrize("text", ["", "no", "no no no", "deny to", "no longer", "habría", "can can can", "sin " * 400])
def test_odd_texts(text):
    assert _stances(text, text) == []
