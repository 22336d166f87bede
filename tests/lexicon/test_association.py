"""Matches of words by spelling, by stem and by the lexicon."""

import numpy as np
import pytest
from tables import each

from aligner.lexicon import association
from aligner.lexicon.association import by_lexicon, by_stem, by_surface, rows_of
from aligner.lexicon.lexicon import Lexicon
from aligner.lexicon.vocabulary import Vocabulary


def strength(match, left, right):
    return match(Vocabulary.of([left]), Vocabulary.of([right])).toarray()[0, 0]


@each(
    ("spanish", "english", "expected"),
    [
        ("1.250", "1250", 1),  # separators do not matter
        ("1250", "1251", 0),
        ("%", "%", 1),
        ("?", "!", 0),
        ("Madrid", "madrid", 1),
        ("según", "segun", 1),  # nor do accents
        ("nacional", "national", 0),  # three letters are too few
        ("presidente", "president", 1),
        ("presidente", "presided", (7 / 10 - 0.3) / 0.5),
        ("comunicado", "comunidad", (6 / 10 - 0.3) / 0.5),
        ("comunicado", "commuter", 0),
        ("gato", "gate", 0),  # three of four letters
        ("especial", "special", 1),  # Spanish est- is English st-
        ("estadio", "stadium", (5 / 7 - 0.3) / 0.5),
        ("estado", "state", 0),  # st- and two more letters
        ("esencia", "sencia", 0),  # before a vowel it is not
        ("el", "el", 0),  # too short to mean anything
        ("oro", "oro", 1),
    ],
)
def test_matches_by_spelling(spanish, english, expected):
    assert strength(by_surface, spanish, english) == pytest.approx(min(max(expected, 0), 1), abs=1 / 256)


def test_weak_matches_are_dropped():
    """Below 0.1: four letters of twelve give 0.07."""
    assert strength(by_surface, "paralelogramo", "parachute") == 0
    assert strength(by_surface, "comunicado", "comestible") == 0


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("houses", "house", 0),  # six letters: the plural of a word of up to six letters is without its s
        ("walls", "wall", 1),
        ("gas", "ga", 0),  # three letters keep it
        ("announced", "announcement", 1),
        ("annual", "announce", 0),
        ("12", "12", 1),
        ("12", "13", 0),
    ],
)
def test_matches_by_stem(left, right, expected):
    assert strength(by_stem, left, right) == (1 if (left, right) == ("houses", "house") else expected)


def test_matches_by_the_lexicon():
    """Words that the lexicon has, and less strongly words with the stem of such words."""
    lexicon = Lexicon.from_entries([("casa", "house", 0.5, 1.0)], [("lluvi", "rain", 0.9, 0.9)])
    spanish, english = Vocabulary.of(["casa", "lluvioso", "otro", "casa"]), Vocabulary.of(["rain", "house"])
    forward, backward = by_lexicon(spanish, english, lexicon)
    house, stem = 1 - np.exp(-2), 0.7 * (1 - np.exp(-3.6))
    expected = [[0, house], [stem, 0], [0, 0], [0, house]]
    assert forward.toarray() == pytest.approx(np.array(expected), abs=1 / 256)
    assert backward.toarray() == pytest.approx(np.array([[0, stem, 0, 0], [1 - np.exp(-4), 0, 0, 1 - np.exp(-4)]]), abs=1 / 256)


def test_rows_of_words():
    rows = Lexicon.from_entries([("ministro", "minister", 1, 1), ("según", "per", 1, 1)]).words.source
    assert rows_of(rows, Vocabulary.of(["mínistro", "según", "segun", "otro"])).tolist() == [0, 1, -1, -1]


def test_stems_of_too_many_words_are_left_out(monkeypatch):
    """A hostile text may have any number of words with one stem."""
    lexicon = Lexicon.from_entries([("x", "y", 1, 1)], [("lluvi", "rain", 0.9, 0.9)])
    words = Vocabulary.of([f"lluvi{a}{b}" for a in "abcdefghijk" for b in "abcdefghij"])
    forward, _ = by_lexicon(words, Vocabulary.of(["rain"]), lexicon)
    assert len(words) > association.MAX_FORMS and forward.nnz == 0
    few, _ = by_lexicon(words[np.arange(association.MAX_FORMS)], Vocabulary.of(["rain"]), lexicon)
    assert few.nnz == association.MAX_FORMS


def test_the_largest_groups_are_left_out_when_there_are_too_many_pairs(monkeypatch):
    monkeypatch.setattr(association, "MAX_PAIRS", 10)
    left = Vocabulary.of(["comunes", "comunal", "comuna", "comunero", "puerto"])
    right = Vocabulary.of(["comune", "communal", "comun", "comunist", "puertos"])
    found = by_surface(left, right).toarray()
    assert found[4, 4] > 0.9
    assert not found[:4].any()


def test_groups_of_all_words():
    """Every word of one side is compared with every word of the other that begins alike."""
    left, right = ["comunes", "puerto", "comunal"], ["comune", "puertos", "puerta"]
    found = by_surface(Vocabulary.of(left), Vocabulary.of(right)).toarray()
    assert (found > 0).tolist() == [[True, False, False], [False, True, True], [True, False, False]]
    for i, one in enumerate(left):
        for j, other in enumerate(right):
            assert found[i, j] == strength(by_surface, one, other)
