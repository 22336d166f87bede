"""Which countries a word mentions."""

import pytest

from aligner.languages.pair import Language
from aligner.signals.names.peoples import adjective_of, countries_of


@pytest.mark.parametrize(
    ("spanish", "english", "same"),
    [
        ("francés", "french", True),
        ("francesas", "france", True),
        ("alemania", "germany", True),
        ("alemana", "german", True),
        ("británicos", "uk", True),
        ("afgano", "afghanistan", True),
        ("malteses", "maltese", True),
        ("liberiana", "liberia", True),
        ("senegalés", "senegalese", True),
        ("maltés", "panamanian", False),
        ("francés", "german", False),
        ("mesa", "table", False),
        ("afganox", "ukulele", False),
    ],
)
def test_words_of_one_country(spanish, english, same):
    shared = countries_of(spanish, Language.SPANISH) & countries_of(english, Language.ENGLISH)
    assert bool(shared) is same


@pytest.mark.parametrize(
    ("word", "is_adjective"), [("suecas", True), ("español", True), ("suecia", False), ("inglaterra", False), ("", False)]
)
def test_adjectives_take_an_ending_and_nothing_else(word, is_adjective):
    assert bool(adjective_of(word)) is is_adjective
