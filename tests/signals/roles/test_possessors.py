"""Whose somebody is: owners that changed places."""

import pytest

from aligner.signals.roles.possessors import find_exchanged_possessors


@pytest.mark.parametrize(
    ("spanish", "english", "is_exchanged"),
    [
        ("La hija del juez saludó al hijo de la fiscal.", "The judge's daughter greeted the prosecutor's son.", False),
        ("La hija del juez saludó al hijo de la fiscal.", "The prosecutor's daughter greeted the judge's son.", True),
        ("La hija del juez saludó al hijo de la fiscal.", "The son of the prosecutor was greeted by the daughter of the judge.", False),
        ("La hija del juez saludó al hijo de la fiscal.", "The son of the judge was greeted by the daughter of the prosecutor.", True),
    ],
)
def test_possessors(spanish, english, is_exchanged):
    assert bool(list(find_exchanged_possessors(spanish, english))) is is_exchanged


def test_a_text_of_many_owners():
    # Comparing every two of one side with every two of the other would take hours.
    spanish, english = "La madre del juez vio al primo del actor. " * 60, "The judge's mother saw the actor's cousin. " * 60
    assert list(find_exchanged_possessors(spanish, english)) == []
    spanish, english = (
        "La hija del alcalde saludó al hijo de la fiscal. " + spanish,
        "The prosecutor's daughter greeted the mayor's son. " + english,
    )
    assert len(list(find_exchanged_possessors(spanish, english))) == 1
