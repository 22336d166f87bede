"""Lexical coverage: which words have a counterpart."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.languages.pair import Language
from aligner.signals.missing.coverage import MAX_WORDS, Texts, batches

CASES = [
    # Spanish, English, Spanish words that have a counterpart, and English words that have none
    ("El puerto está cerrado.", "The port is closed.", {"puerto", "cerrado"}, set()),
    ("El puerto está cerrado.", "The port is closed on Sundays.", {"puerto"}, {"Sundays"}),
    ("Lucía Prado dirige el hospital.", "Lucía Prado runs the hospital.", {"Lucía", "Prado", "hospital"}, set()),
    ("Llegaron 350 turistas.", "Some 350 tourists came.", {"350", "turistas"}, set()),
    ("La presidenta viajó a Londres.", "The president travelled to London.", {"presidenta", "Londres"}, set()),
    ("El agua llega tarde.", "The water comes late and dirty.", {"agua", "tarde"}, {"dirty"}),
]


def compared(spanish, english, **machine):
    (batch,) = batches([Texts(spanish, english, **machine)])
    return batch


def words_of(text, side, chosen):
    return {text[slice(*span)] for k, span in enumerate(side.spans[0]) if chosen(k)}


@pytest.mark.parametrize(("spanish", "english", "linked", "alone"), CASES)
def test_counterparts(spanish, english, linked, alone):
    batch = compared(spanish, english)
    assert linked <= words_of(spanish, batch.spanish, lambda k: batch.spanish.linked[0, k] > 0.5)
    assert alone <= words_of(english, batch.english, lambda k: batch.english.linked[0, k] < 0.2)


def test_a_counterpart_serves_one_word():
    side = compared("El puerto y otro puerto cierran.", "The port closes.").spanish
    assert side.matched[0, 1] > 0.9
    assert side.matched[0, 4] > 0.9
    assert side.linked[0, 1] + side.linked[0, 4] < 1.6


def test_properties_of_words():
    english = compared(
        "Ayer llegó el ministro Prado con 12 amigos de Nueva York.", "pero ministro Prado came with 12 friends yesterday"
    ).english
    named = dict(zip(["pero", "ministro", "Prado", "came", "with", "12", "friends", "yesterday"], range(8), strict=True))
    assert english.named[0, named["Prado"]] == 1
    assert english.named[0, named["pero"]] == 0
    assert english.number[0, named["12"]] == 1
    assert english.foreign[0, named["pero"]] == 1
    assert english.copied[0, named["ministro"]] == 1
    assert english.copied[0, named["friends"]] == 0
    assert english.rarity[0, named["with"]] < 0.4 < english.rarity[0, named["yesterday"]]


def test_pairs_of_frequent_words():
    side = compared("x", "He came to the house. She of are house the.").english
    words = ["He", "came", "to", "the", "house", "She", "of", "are", "house", "the"]
    assert [bool(value) for value in side.paired[0]] == [False, True, True, True, True, False, True, True, True, True]
    assert not side.unseen[0, : words.index("She")].any()
    assert side.unseen[0, words.index("of") :].all()


def test_words_that_the_machine_translation_does_not_have():
    batch = compared("El puerto cierra.", "The harbour is shutting down.", english_of_spanish="The port shuts.")
    assert batch.translated_into == {Language.ENGLISH}
    missing = words_of("The harbour is shutting down.", batch.english, lambda k: batch.english.missing[0, k] > 0)
    assert "harbour" in missing
    assert "The" not in missing
    assert not batch.spanish.missing.any()


def test_values_do_not_depend_on_the_other_pairs_of_a_batch():
    pairs = [Texts(spanish, english) for spanish, english, *_ in CASES]
    for batch in batches(pairs):
        for k, row in enumerate(batch.rows):
            alone = compared(pairs[row].spanish, pairs[row].english)
            for own, other in ((batch.spanish, alone.spanish), (batch.english, alone.english)):
                size = len(other.spans[0])
                assert own.spans[k] == other.spans[0]
                np.testing.assert_allclose(own.linked[k, :size], other.linked[0, :size], atol=1e-5)


def test_every_pair_once_and_long_texts_are_bounded():
    pairs = [Texts("agua " * 5000, "water " * 3), Texts("", ""), Texts("agua", "water"), Texts("agua", "water", "water", "agua")]
    rows = [int(row) for batch in batches(pairs) for row in batch.rows]
    assert sorted(rows) == [0, 1, 2, 3]
    assert max(len(spans) for batch in batches(pairs) for spans in batch.spanish.spans) == MAX_WORDS


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text(spanish, english):
    batch = compared(spanish, english)
    for side, text in ((batch.spanish, spanish), (batch.english, english)):
        assert np.isfinite(side.linked).all()
        assert ((side.linked >= 0) & (side.linked <= 1)).all()
        assert all(text[start:end].strip() for start, end in side.spans[0])
