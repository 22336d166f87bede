"""Which meanings of a group of opposites a text states."""

import pytest

from aligner.languages.pair import Language
from aligner.signals.words.opposites import stated_meanings

SPANISH, ENGLISH = Language.SPANISH, Language.ENGLISH


def stated(text, language, group):
    return [(one.meaning, text[slice(*one.span)], one.unambiguous) for one in stated_meanings(text, language).get(group, [])]


@pytest.mark.parametrize(
    ("text", "language", "group", "expected"),
    [
        ("Va al norte.", SPANISH, "north", [(0, "norte", True)]),
        ("It goes North.", ENGLISH, "north", [(0, "North", True)]),
        ("It goes south, not north.", ENGLISH, "north", [(1, "south", True), (0, "north", True)]),
        ("Lo rechazó.", SPANISH, "consent", [(1, "rechazó", True)]),
        ("They turned down the offer.", ENGLISH, "consent", [(1, "turned down", True)]),
        ("They turned it down.", ENGLISH, "consent", []),  # only phrases of two words in a row
        ("They refused.", ENGLISH, "consent", [(1, "refused", False)]),
        ("A turned, down.", ENGLISH, "consent", [(1, "turned, down", True)]),
        ("Voted in favor.", ENGLISH, "vote", [(0, "in favor", True)]),
        ("", SPANISH, "north", []),
        ("El noreste", SPANISH, "consent", []),
    ],
)
def test_meanings(text, language, group, expected):
    assert stated(text, language, group) == expected


def test_opposite_meanings_have_different_numbers():
    for group, one, other in (("north", "north", "south"), ("consent", "accepted", "rejected"), ("permission", "allowed", "prohibited")):
        (first,), (second,) = ({meaning for meaning, *_ in stated(word, ENGLISH, group)} for word in (one, other))
        assert first != second
