"""Quantities in which two texts differ."""

import pytest

from aligner.signals.quantities.differences import DecimalStyles, quantity_differences


def differing(spanish, english, styles=None):
    """The topics of the differences."""
    return [str(one.topic) for one in quantity_differences(spanish, english, styles or DecimalStyles.of([spanish], [english]))]


@pytest.mark.parametrize(
    ("spanish", "english", "topics"),
    [
        ("Vinieron 12 vecinos.", "Twelve neighbours came.", []),
        ("Vinieron 12 vecinos.", "Thirteen neighbours came.", ["number"]),
        ("Vendrá el martes.", "She will come on Wednesday.", ["weekday"]),
        ("Vendrá en mayo.", "She will come in June.", ["month"]),
        ("Vino ayer.", "She came yesterday.", []),
        ("", "", []),
    ],
)
def test_topics(spanish, english, topics):
    assert differing(spanish, english) == topics


def test_decimals_are_read_as_the_document_writes_them():
    spanish, english = "Mide 1.250 metros.", "It is 1.25 metres long."
    assert differing(spanish, english)
    mexican = DecimalStyles.of([spanish, "Sube 3.5 % y 12.75 %."], [english])
    assert not differing(spanish, english, mexican)
