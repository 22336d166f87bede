"""Whose somebody is: owners that changed places."""

import pytest

from aligner.signals.possessors import find_exchanged_possessors


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
