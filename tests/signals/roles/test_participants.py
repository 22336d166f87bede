"""Somebody else at a verb."""

import pytest

from aligner.signals.roles.participants import find_other_participants


@pytest.mark.parametrize(
    ("spanish", "english", "is_other"),
    [
        (
            "García dijo que llovía; la empresa insistió en que no.",
            "García said that it rained; the company insisted that it did not.",
            False,
        ),
        (
            "La empresa dijo que llovía; García insistió en que no.",
            "García said that it rained; the company insisted that it did not.",
            True,
        ),
        ("«Es falso», replicó el obispo. La fiscal calló.", "“It is false,” the prosecutor replied. The bishop kept silent.", True),
        ("«Es falso», replicó el obispo. La fiscal calló.", "“It is false,” the bishop replied. The prosecutor kept silent.", False),
        ("El obispo replicó que es falso.", "The prosecutor replied that it is false.", False),
    ],
)
def test_somebody_else_at_a_verb(spanish, english, is_other):
    assert bool(list(find_other_participants(spanish, english))) is is_other
