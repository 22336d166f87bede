"""The words of a text, and which of them can translate each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.languages.pair import Language
from aligner.lexicon.word_links import (
    english_stems,
    expected_position,
    in_lexicon,
    is_name,
    link_words,
    read_words,
    short_stem,
    translation_probability,
    translations,
)

SPANISH, ENGLISH = Language.SPANISH, Language.ENGLISH


def test_words_and_where_they_stand():
    text = "No don't; Ana’s 3 casas ÁRBOL."
    words = read_words(text)
    assert words.written == ("No", "do", "n't", "Ana", "’s", "casas", "ÁRBOL")
    assert words.lower == ("no", "do", "n't", "ana", "'s", "casas", "árbol")
    assert [text[start:end] for start, end in words.spans] == list(words.written)
    assert text[slice(*words.span(1, 3))] == "don't; Ana"
    assert (words.between(2, 3), words.between(4, 5)) == ("; ", " 3 ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("EL GOBIERNO ANUNCIA MEDIDAS", True),
        ("Y DIJO: LA ONU NO VA a HACER NADA", True),
        ("El GOBIERNO ANUNCIA MEDIDAS DE AHORRO", True),
        ("El Gobierno ANUNCIA medidas", False),
        ("EL GOBIERNO", False),  # too short to tell
        ("", False),
        ("漢字漢字漢字漢字漢字", False),
    ],
)
def test_text_in_capitals(text, expected):
    assert read_words(text).all_caps is expected


@pytest.mark.parametrize(
    ("word", "language", "some", "never"),
    [
        ("puerto", SPANISH, {"port", "harbor"}, {"puertos", "gate"}),
        ("port", ENGLISH, {"puerto"}, {"port of"}),
        ("camión", SPANISH, {"truck"}, set()),
        ("mínistro", SPANISH, {"minister"}, set()),  # a wrong accent in Spanish is ignored
        ("wátèr", ENGLISH, set(), {"agua"}),
        ("zzxxqq", SPANISH, set(), {"zzxxqq"}),
    ],
)
def test_translations(word, language, some, never):
    found = set(translations(word, language))
    assert some <= found
    assert not never & found
    assert bool(found) is bool(some)


def test_translations_of_each_other():
    for word in ("puerto", "agua", "no", "casa"):
        assert all(word in translations(english, ENGLISH) for english in translations(word, SPANISH))


def test_translation_probability():
    """p(word | other): nearly every "not" of English comes from «no», but «no» is often "no" or "n't"."""
    assert translation_probability("no", "not", SPANISH) > 0.9
    assert 0.2 < translation_probability("not", "no", ENGLISH) < 0.6
    assert translation_probability("port", "puerto", ENGLISH) != translation_probability("puerto", "port", SPANISH)
    assert translation_probability("puerto", "zzxxqq", SPANISH) == translation_probability("zzxxqq", "port", SPANISH) == 0
    assert translation_probability("puerto", "port", ENGLISH) == 0  # the words of the wrong languages


@pytest.mark.parametrize(
    ("word", "stem"), [("presidentes", "presi"), ("según", "segun"), ("casas", "casa"), ("él", "el"), ("gases", "gase")]
)
def test_stems(word, stem):
    assert short_stem(word) == stem


def test_stems_of_translations():
    assert set(english_stems("puerto")) >= {"port", "puert"}
    assert "lucia" in english_stems("lucía")  # a name may stay as it is
    assert "el" not in english_stems("él")  # a short word is no cognate
    assert list(english_stems("puerto")) == sorted(english_stems("puerto"))


def test_links_lead_both_ways():
    links = link_words("El puerto de Lucía cierra.", "Lucía closes the port.")
    assert links.of_spanish == ((2,), (3,), (), (0,), (1,))
    assert links.of_english == ((3,), (4,), (0,), (1,))
    assert (links.of(SPANISH), links.of(ENGLISH)) == (links.of_spanish, links.of_english)


@given(st.text("el puerto casa de lo port house the , ", max_size=60), st.text("the port house puerto casa, ", max_size=60))
def test_links_are_the_reverse_of_each_other(spanish, english):
    links = link_words(spanish, english)
    pairs = {(s, e) for s, found in enumerate(links.of_spanish) for e in found}
    assert pairs == {(s, e) for e, found in enumerate(links.of_english) for s in found}
    assert all(list(found) == sorted(set(found)) for found in (*links.of_spanish, *links.of_english))


@pytest.mark.parametrize(
    ("links", "place", "total", "expected"),
    [
        (((), (), ()), 0, 6, 0),
        (((), (), ()), 1, 6, 2),  # without links: the relative position
        ((), 0, 4, 0),
        (((0,), (), (4,)), 1, 6, 2),  # between the counterparts of both neighbours
        (((0, 1, 2), (), ()), 1, 6, 2),  # a word with three possible counterparts shows nothing
        (((5,), (), (), (), ()), 4, 6, pytest.approx((0.2 * (5 + 4 * 0.5) + 0.1 * 4.8) / 0.3)),
        (((5,), (), (), (), (), ()), 5, 6, 5),  # five words away: too far
        (((3,), ()), 0, 10, pytest.approx(3 / 1.1)),
    ],
)
def test_expected_position(links, place, total, expected):
    assert expected_position(links, place, total) == expected


@pytest.mark.parametrize(
    ("word", "language", "name", "known"),
    [("madrid", SPANISH, True, True), ("madrid", ENGLISH, True, True), ("casa", SPANISH, False, True), ("zzxxqq", SPANISH, False, False)],
)
def test_names_and_known_words(word, language, name, known):
    assert is_name(word, language) is name
    assert in_lexicon(word, language) is known


def test_each_language_has_its_own_words():
    assert in_lexicon("agua", SPANISH) and not in_lexicon("ahogarse", ENGLISH)
    assert in_lexicon("water", ENGLISH) and not in_lexicon("drowning", SPANISH)
    assert is_name("londres", SPANISH) and not is_name("londres", ENGLISH)
    assert is_name("london", ENGLISH)


def test_a_word_that_stands_very_often_is_linked_to_the_places_nearest_to_it():
    spanish, english = "no " * 300, "no " * 300
    links = link_words(spanish, english)
    assert max(map(len, links.of_spanish)) == 64
    assert all(number in places for number, places in enumerate(links.of_spanish))
    assert max(map(len, links.of_english)) <= 2 * 64
    # A text as texts are is not touched by that.
    assert (
        link_words("no sé si no", "no I do not know whether no").of_spanish[0]
        == link_words("no", "no I do not know whether no").of_spanish[0]
    )
