"""Bylines and their labels."""

import pytest
from tables import each

from aligner.signals.missing.bylines import MAX_LENGTH, byline_label, strip_byline_labels


@each(
    ("text", "label"),
    [
        ("Texto: Ana Ruiz", "Texto: "),
        ("Por Ana Ruiz", "Por "),
        ("REDACCIÓN Ana Ruiz", "REDACCIÓN "),
        ("By Ana Ruiz", "By "),
        ("Story by Ana Ruiz", "Story by "),
        ("Reporting by  Ana Ruiz", "Reporting by  "),
        ("Redacción, Lima", "Redacción, "),
        ("Staff, Lima", "Staff, "),
        ("Redacción / Agencia Norte", "Redacción / "),
        ("Redacción Agencia Norte", "Redacción "),
        ("Staff reporters | Lima", "Staff reporters | "),
        ("By our special correspondent, Ana Ruiz", "By our special correspondent, "),
        ("De nuestro corresponsal", "De nuestro corresponsal"),
        ("Nuestra enviada especial: Ana Ruiz", "Nuestra enviada especial: "),
        ("Redacción", "Redacción"),
        ("Newsroom", "Newsroom"),
        ("Staff at the hospital left.", None),
        ("Agencias de viaje cerradas", None),
        ("By then Ana was in Lima", None),
        ("Redacción Médica publicó ayer la lista de los premios.", None),
        ("Byron vino", None),
        ("Por 12 euros", None),
        ("Ana Ruiz", None),
        ("By A" + "n" * (MAX_LENGTH - 5), "By "),
        ("By A" + "n" * (MAX_LENGTH - 4), None),
    ],
)
def test_labels(text, label):
    found = byline_label(text)
    assert (found and found[0]) == label


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Texto: Ana Ruiz", "By Ana Ruiz"), ("Ana Ruiz", "Ana Ruiz")),
        (("Texto: Ana Ruiz", "The river rose."), ("Texto: Ana Ruiz", "The river rose.")),
        (("El río creció.", "By Ana Ruiz"), ("El río creció.", "By Ana Ruiz")),
        (("Redacción, Lima", "Staff, Lima"), ("Lima", "Lima")),
        (("Redacción", "Staff"), ("Por", "By")),
        (("", ""), ("", "")),
    ],
)
def test_labels_of_both_sides_are_stripped(texts, expected):
    assert strip_byline_labels(*texts) == expected
