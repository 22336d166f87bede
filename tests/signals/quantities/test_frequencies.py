"""How often something comes, compared by what it comes to."""

import pytest

from aligner.signals.quantities.frequencies import find_other_rates


@pytest.mark.parametrize(
    ("spanish", "english", "is_other"),
    [
        ("Se reúne tres veces al año.", "It meets once every three years.", True),
        ("Se reúne una vez cada tres años.", "It meets once every three years.", False),
        ("Sale cada media hora.", "It leaves hourly.", True),
        ("Sale cada media hora.", "It leaves every 30 minutes.", False),
        ("Se toma dos veces al día.", "It is taken every 12 hours.", False),
        ("Se toma dos veces al día.", "It is taken every other day.", True),
        ("Cada semana sale dos veces al día.", "Every week it leaves twice a day.", False),
        ("Sale cada dos semanas.", "It leaves fortnightly.", False),
        ("Cada año hay fiesta.", "There is a party.", False),
    ],
)
def test_rates(spanish, english, is_other):
    assert bool(list(find_other_rates(spanish, english))) is is_other
