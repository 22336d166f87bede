"""Spelling distance and transliteration."""

from difflib import SequenceMatcher

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.lexicon.spelling import (
    Spellings,
    are_inflections,
    are_transliterations,
    differ_in_ending,
    edit_distance,
    is_demonym,
    spell_out_umlauts,
)

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
    assert edit_distance(one, other) == expected


@given(WORDS, WORDS)
def test_distance_is_symmetric(one, other):
    assert edit_distance(one, other) == edit_distance(other, one)
    assert (edit_distance(one, other) == 0) == (one == other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("kadafi", "kaddafi"), ("jodorkovski", "khodorkovsky"), ("ahmadineyad", "ahmadinejad"), ("sajarov", "sakharov"), ("yihad", "jihad"),
     ("tchaikovski", "chaikovsky"), ("mahmud", "mahmoud"), ("poutine", "putin"), ("serguei", "sergei"), ("saoud", "saud")],
)  # fmt: skip
def test_are_transliterations(one, other):
    assert are_transliterations(one, other)


@pytest.mark.parametrize(("one", "other"), [("ebrard", "ebrad"), ("quiroga", "quirola"), ("medina", "molina"), ("praga", "viena")])
def test_not_are_transliterations(one, other):
    assert not are_transliterations(one, other)


@pytest.mark.parametrize(
    ("spanish", "english", "expected"),
    [("consistorio", "consistory", True), ("pentecostes", "pentecost", True), ("alcazar", "alcazer", False), ("medina", "molina", False)],
)
def test_endings(spanish, english, expected):
    assert differ_in_ending(spanish, english) is expected


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
def test_is_demonym(place, people, expected):
    assert is_demonym(place, people) == expected


@pytest.mark.parametrize(
    ("word", "expected"), [("düsseldorf", "duesseldorf"), ("straße", "strasse"), ("göring", "goering"), ("lima", "lima")]
)
def test_spell_out_umlauts(word, expected):
    assert spell_out_umlauts(word) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("peugeotu", "peugeot", True), ("pardubicky", "pardubice", True), ("hannover", "hannoverm", False), ("rada", "radova", False)],
)
def test_inflected(one, other, expected):
    assert are_inflections(one, other) is are_inflections(other, one) is expected


@given(st.lists(WORDS, max_size=8), WORDS)
def test_a_look_up_finds_every_word_that_is_near(words, word):
    found = Spellings(words).near(word, 2)
    assert found == sorted(found)
    assert {k for k, other in enumerate(words) if edit_distance(word, other) <= 2} <= set(found)


@given(st.lists(WORDS, max_size=8), WORDS, st.sampled_from([0.5, 0.7, 1.0]))
def test_a_look_up_finds_every_word_that_is_alike(words, word, share):
    alike = {k for k, other in enumerate(words) if SequenceMatcher(None, word, other, autojunk=False).ratio() >= share}
    assert alike <= set(Spellings(words).alike(word, share))


def test_a_look_up_leaves_out_words_of_other_letters():
    words = ["marina", "cobello", "quint", "martina"]
    assert Spellings(words).near("marino", 2) == [0, 3]
    assert Spellings(words).alike("marino", 0.7) == [0, 3]
