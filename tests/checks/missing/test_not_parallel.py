"""What is said of two texts that share too little, by how much there is to go by."""

from dataclasses import replace

import pytest
from checks.helpers import bitext_of

from aligner.bitext import Severity
from aligner.checks import check_bitext

LONG = (
    "El puente de la ría se cerró el lunes por la noche para cambiar las juntas.",
    "Three singers from the north will share the stage at the summer festival next week.",
)
CASES = [
    ([LONG], [Severity.ERROR]),
    ([("Quien no arriesga no gana.", "Nothing ventured, nothing gained.")], [Severity.WARNING]),
    ([("Elena Prado, Lucas Ferrer.", "Elena Prado, Lucas Ferrer.")], []),
]


@pytest.mark.parametrize(("pairs", "severities"), CASES)
def test_not_parallel(pairs, severities):
    bitext = replace(bitext_of(pairs), parallel=False)
    assert [one.severity for one in check_bitext(bitext).findings if one.check == "not-parallel"] == severities
