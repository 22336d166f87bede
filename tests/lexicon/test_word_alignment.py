"""The word alignment: links of plain sentences, what every alignment holds to, and the error rate on sentences aligned by hand."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import MAX_TOKENS, align_words


def _bench_module(name: str) -> ModuleType:
    """A module of scripts/bench, without its folder in the search path: other modules there have names of packages of tests."""
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parents[2] / "scripts" / "bench" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


aligned_words = _bench_module("aligned_words")
SPANISH, ENGLISH = Language.SPANISH, Language.ENGLISH

LINKED = (
    # Spanish, English, Spanish word, English words
    ("El juez absolvió ayer a los dos concejales.", "Yesterday the judge acquitted both councillors.", "ayer", {"yesterday"}),
    ("El juez absolvió ayer a los dos concejales.", "Yesterday the judge acquitted both councillors.", "absolvió", {"acquitted"}),
    ("El desempleo cayó un tres por ciento.", "Unemployment fell by three percent.", "ciento", {"percent"}),
    ("La vaca negra y la oveja blanca.", "The black cow and the white sheep.", "blanca", {"white"}),
    ("La vaca negra y la oveja blanca.", "The black cow and the white sheep.", "negra", {"black"}),
    ("Según Zubizarreta, el puente no es seguro.", "The bridge is not safe, according to Zubizarreta.", "zubizarreta", {"zubizarreta"}),
)


@pytest.mark.parametrize(("spanish", "english", "word", "expected"), LINKED)
def test_a_word_is_linked_to_its_translation(spanish, english, word, expected):
    found = align_words(spanish, english)
    index = found.spanish.lower.index(word)
    assert {found.english.lower[k] for k, probability in found.counterparts(SPANISH, index) if probability >= 0.5} == expected
    best = found.best(SPANISH, index)
    assert best is not None and found.english.lower[best] in expected
    assert found.unlinked_probability(SPANISH, index) < 0.5


ALONE = (
    ("El ministro llegó a la ciudad.", "The minister, visibly tired, reached the city.", ENGLISH, "visibly"),
    ("El ministro, visiblemente cansado, llegó a la ciudad.", "The minister reached the city.", SPANISH, "visiblemente"),
)


@pytest.mark.parametrize(("spanish", "english", "language", "word"), ALONE)
def test_a_word_that_only_one_side_has_is_linked_to_nothing(spanish, english, language, word):
    found = align_words(spanish, english)
    index = found.words(language).lower.index(word)
    assert found.best(language, index) is None
    assert found.unlinked_probability(language, index) > 0.2


def test_links_are_the_same_from_both_sides_and_in_order():
    found = align_words("La reina visitó el hospital nuevo.", "The queen visited the new hospital.")
    from_spanish = {(i, j, p) for i in range(len(found.spanish.lower)) for j, p in found.counterparts(SPANISH, i)}
    from_english = {(i, j, p) for j in range(len(found.english.lower)) for i, p in found.counterparts(ENGLISH, j)}
    assert from_spanish == from_english == set(found.links)
    assert list(found.links) == sorted(found.links)


def test_the_best_counterpart_needs_a_probability():
    found = align_words("La reina visitó el hospital.", "The queen visited the hospital.")
    index = found.spanish.lower.index("reina")
    (other, probability), *_ = found.counterparts(SPANISH, index)
    assert found.best(SPANISH, index, least=probability) == other
    assert found.best(SPANISH, index, least=min(probability + 0.001, 1.1)) is None


@pytest.mark.parametrize(("spanish", "english"), [("", ""), ("", "The end"), ("Fin", ""), ("12 %", "12%"), ("…", "?!"), ("5", "five")])
def test_a_side_without_words_gives_no_links(spanish, english):
    found = align_words(spanish, english)
    assert not found.links
    assert all(value == 1 for language in Language for value in found.unlinked[language])


TEXT = st.text(alphabet=st.sampled_from("aeiñs dtlorn'’.,5 ß漢"), max_size=60)


@given(TEXT, TEXT)
def test_any_texts_give_probabilities_of_their_own_words(spanish, english):
    found = align_words(spanish, english)
    for i, j, probability in found.links:
        assert 0 <= i < len(found.spanish.lower) and 0 <= j < len(found.english.lower) and 0 < probability <= 1
    for language in Language:
        assert len(found.unlinked[language]) == len(found.words(language).lower)
        assert all(0 <= value <= 1 for value in found.unlinked[language])


def test_a_text_longer_than_the_limit_is_aligned_part_by_part():
    places = ("Zelaya", "Ocotlán", "Tudela", "Mieres", "Berja", "Tampico", "Cangas")
    rooms = [f"{place}{letter}" for letter in "bcdfghjklmnpqrstvwxyz" for place in places] * 2
    assert 3 * len(rooms) > 2 * MAX_TOKENS
    found = align_words(" ".join(f"sobre {room} casas." for room in rooms), " ".join(f"about {room} houses." for room in rooms))
    linked = [found.best(SPANISH, i) for i, word in enumerate(found.spanish.lower) if word == "casas"]
    expected = [i for i, word in enumerate(found.spanish.lower) if word == "casas"]
    assert sum(a == b for a, b in zip(linked, expected, strict=True)) > 0.9 * len(expected)


def test_the_error_rate_on_sentences_aligned_by_hand():
    pairs = aligned_words.read_aligned("dev")
    assert len(pairs) >= 90
    links = []
    for pair in pairs:
        found = align_words(pair.spanish, pair.english)
        assert all(i < len(found.spanish.lower) and j < len(found.english.lower) for i, j in pair.possible)
        links.append(frozenset((i, j) for i, j, probability in found.links if probability >= 0.5))
    assert aligned_words.score_links(pairs, links).error_rate < 0.08
