"""Two that changed clauses."""

import pytest

from aligner.signals.roles.crossings import find_crossings


@pytest.mark.parametrize(
    ("spanish", "english", "crossed"),
    [
        (
            "El juez dio la casa al obispo y vendió el coche a la viuda.",
            "The judge gave the bishop the house and sold the widow the car.",
            False,
        ),
        (
            "El juez dio la casa al obispo y vendió el coche a la viuda.",
            "The judge gave the widow the house and sold the bishop the car.",
            True,
        ),
        (
            "El juez dio la casa al obispo y vendió el coche a la viuda.",
            "The judge sold the widow the car and gave the bishop the house.",
            False,
        ),
        ("El PAN rechazó la ley y el PRI se abstuvo.", "PRI rejected the bill and PAN abstained.", True),
        ("El PAN rechazó la ley y el PRI se abstuvo.", "PAN rejected the bill and PRI abstained.", False),
        ("Llegaron médicos y enfermeras de Cuba.", "Nurses and doctors from Cuba arrived.", False),
        ("y", "and", False),
        ("", "", False),
    ],
)
def test_two_that_changed_clauses(spanish, english, crossed):
    assert bool(list(find_crossings(spanish, english))) is crossed
