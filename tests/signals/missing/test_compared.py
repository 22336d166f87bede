"""Comparisons that are kept for the next who asks."""

from aligner.signals.missing.compared import ComparedTexts
from aligner.signals.missing.coverage import Texts

ONE = [Texts("El puente abre hoy.", "The bridge opens today."), Texts("Llueve.", "It is raining.")]
OTHER = [Texts("Nieva en la sierra.", "It is snowing in the mountains.")]


def test_a_comparison_is_kept_until_it_is_taken():
    compared = ComparedTexts()
    one, other = compared.of(ONE), compared.of(OTHER)
    assert compared.of(list(ONE)) is one and compared.of(OTHER) is other
    assert compared.take(ONE) is one
    again = compared.take(ONE)
    assert again is not one and [list(part.batch.rows) for part in again] == [list(part.batch.rows) for part in one]
