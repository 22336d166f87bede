"""How the lengths of two texts vary."""

import numpy as np
import pytest

from aligner.languages.pair import Language
from aligner.quality.defect_model import length_z
from aligner.signals.missing import length_ratio


@pytest.mark.parametrize(("characters", "expected"), [(120.0, 0.2 * 2**0.5), (40.0, 0.4), (1e12, 0.2)])
def test_short_texts_vary_more(characters, expected):
    assert length_ratio.deviation(characters) == pytest.approx(expected)
    assert length_ratio.deviation(np.array([characters] * 2)).tolist() == pytest.approx([expected] * 2)


def test_english_is_a_little_shorter_than_its_spanish():
    assert pytest.approx(np.log(0.878), abs=0.001) == length_ratio.MEAN
    assert length_z("a" * 1000, "a" * 878, Language.SPANISH) == pytest.approx(0, abs=0.01)
    assert length_z("a" * 878, "a" * 1000, Language.ENGLISH) == pytest.approx(0, abs=0.01)


def test_one_deviation():
    """A text of exp(0.2 * sqrt(1 + 120 / characters)) times the usual length."""
    assert length_z("a" * 10_000, "a" * round(10_000 * np.exp(-0.13 + 0.2)), Language.SPANISH) == pytest.approx(1, abs=0.01)
    assert length_z("a" * 10_000, "a" * round(10_000 * np.exp(-0.13 - 0.4)), Language.SPANISH) == pytest.approx(-2, abs=0.03)
    assert length_z("a" * 20, "a" * 40, Language.SPANISH) < length_z("a" * 200, "a" * 400, Language.SPANISH)
