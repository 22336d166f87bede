"""What is asked of sentencex, and in which portions."""

import pytest

from aligner.segmentation import engine


def test_starts_in_the_text_as_it_is_and_without_its_quotation_marks():
    found = engine.opinion("Dijo: “No voy. No puedo”. Luego calló.", (), "es")
    assert found.starts == (26,)
    assert found.unquoted == (15, 26)
    assert found.agrees(14, 15) and found.agrees(15, 15) and not found.agrees(16, 25)
    assert found.starts_between(0, 40) == (26,)


def test_what_has_no_quotation_marks_is_asked_once():
    found = engine.opinion("Uno. Dos.", (), "es")
    assert found.starts is found.unquoted


def test_apostrophes_are_no_quotation_marks():
    found = engine.opinion("Ann's dog ran. Its owner didn't.", (), "en")
    assert found.starts == found.unquoted == (15,)


@pytest.mark.parametrize("length", [3_970, 3_990, 4_000, 4_010, 9_000])
def test_a_long_text_is_asked_in_portions_with_the_same_answer(length):
    sentence = "El gato de la casa duerme. "
    text = sentence * (length // len(sentence))
    whole = tuple(range(len(sentence), len(text), len(sentence)))
    assert engine.starts(text, whole, "es") == whole
    assert engine.starts(text, (), "es") == whole


def test_lone_surrogates_and_odd_codes_do_no_harm():
    assert engine.starts("Uno \ud800. Dos.", (), "\ud800") == (7,)
    assert engine.starts("", (), "es") == ()


def test_abbreviations_of_the_engine():
    assert engine.is_abbreviation("Mr", "en") and not engine.is_abbreviation("house", "en")
