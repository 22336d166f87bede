"""Spelling distance and transliteration."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.lexicon.spelling import distance, german, inflected, of_people, same_but_ending, transliterated

WORDS = st.text("abcdehjkmnosyz", max_size=9)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("ebrard", "ebrad", 1),
        ("ebrard", "ebrard", 0),
        ("lima", "mali", 3),
        ("quiroga", "quriolas", 3),
        ("ortega", "otrega", 1),
        ("ana", "anaabc", 3),
    ],
)
def test_distance(one, other, expected):
    assert distance(one, other) == expected


@given(WORDS, WORDS)
def test_distance_is_symmetric(one, other):
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) == (one == other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("kadafi", "kaddafi"), ("jodorkovski", "khodorkovsky"), ("ahmadineyad", "ahmadinejad"), ("sajarov", "sakharov"), ("yihad", "jihad"),
     ("tchaikovski", "chaikovsky"), ("mahmud", "mahmoud"), ("poutine", "putin"), ("serguei", "sergei"), ("saoud", "saud")],
)  # fmt: skip
def test_transliterated(one, other):
    assert transliterated(one, other)


@pytest.mark.parametrize(("one", "other"), [("ebrard", "ebrad"), ("quiroga", "quirola"), ("medina", "molina"), ("praga", "viena")])
def test_not_transliterated(one, other):
    assert not transliterated(one, other)


@pytest.mark.parametrize(
    ("spanish", "english", "expected"),
    [("consistorio", "consistory", True), ("pentecostes", "pentecost", True), ("alcazar", "alcazer", False), ("medina", "molina", False)],
)
def test_endings(spanish, english, expected):
    assert same_but_ending(spanish, english) is expected


@pytest.mark.parametrize(
    ("place", "people", "expected"),
    [
        ("abkhazia", "abkhazian", True),
        ("yugoslavia", "yugoslavian", True),
        ("rica", "rican", True),
        ("europe", "european", True),
        ("nepal", "nepalese", True),
        ("austria", "australian", False),
        ("nigeria", "nigerien", False),
        ("iran", "iraqi", False),
    ],
)
def test_of_people(place, people, expected):
    assert of_people(place, people) == expected


@pytest.mark.parametrize(
    ("word", "expected"), [("düsseldorf", "duesseldorf"), ("straße", "strasse"), ("göring", "goering"), ("lima", "lima")]
)
def test_german(word, expected):
    assert german(word) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("peugeotu", "peugeot", True), ("pardubicky", "pardubice", True), ("hannover", "hannoverm", False), ("rada", "radova", False)],
)
def test_inflected(one, other, expected):
    assert inflected(one, other) is inflected(other, one) is expected
