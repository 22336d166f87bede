"""Words as arrays."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.lexicon.tokens import fold
from aligner.lexicon.vocabulary import BLOCK, DIGIT, LETTER, LETTERS, MARK, Vocabulary, keys_of, number_keys, prefix_keys, tokenize


def keys_in(text):
    tokens = tokenize([text])
    return tokens.vocabulary.exact[tokens.word].tolist()


@each(
    ("text", "expected"),
    [
        ("¿Subió un 3,5 %?", ["subió", "un", "3,5", "%", "?"]),
        ("«Sí», dijo.", ['"', "sí", '"', "dijo"]),
        ("It’s 1.234.567 €", ["it", "s", "1.234.567", "€"]),
        ("a\nb", ["a", "b"]),
        ("", []),
        ("T-MEC_2", ["t", "mec", "2"]),
        (".5 de 7. Son 8,", ["5", "de", "7", "son", "8"]),
        ("COVID19 (3)", ["covid", "19", "(", "3", ")"]),
        ("!!", ["!", "!"]),
        ("ÑANDÚ Łódź 東京", ["ñandú", "łódź", "東京"]),
        ("aβγ ×÷ ßa ÿz", ["aβγ", "ßa", "ÿz"]),
        ("a_b x² Москва", ["a", "b", "x²", "москва"]),
    ],
)
def test_words_of_a_text(text, expected):
    assert keys_in(text) == Vocabulary.of(expected).exact.tolist()


def test_properties_of_words():
    vocabulary = Vocabulary.of(["según", "1.234,5", "%", "otorrinolaringólogo", ""])
    first = ["".join(map(chr, row[row > 0])) for row in vocabulary.letters]
    assert first == ["segun", "12345", "%", "otorrinolaringologo"[:LETTERS], ""]
    assert vocabulary.length.tolist() == [5, 5, 1, 19, 0]
    assert vocabulary.kind[:4].tolist() == [LETTER, DIGIT, MARK, LETTER]
    assert vocabulary.folded.tolist() == Vocabulary.of(["segun", "12345", "%", "otorrinolaringologo", ""]).exact.tolist()


@pytest.mark.parametrize("words", [[], [""], ["según", "3,5", "", "Año"]])
def test_keys_alone(words):
    assert keys_of(words).tolist() == Vocabulary.of(words).exact.tolist()


def test_prefixes():
    keys = prefix_keys(Vocabulary.of(["nacional", "nación", "nave"]).letters, 4)
    assert keys[0] == keys[1] == Vocabulary.of(["naci"]).exact[0] != keys[2]


@given(st.lists(st.text(max_size=20), max_size=6))
def test_texts_together_give_the_words_of_each(texts):
    tokens = tokenize(texts)
    assert np.all(np.diff(tokens.text) >= 0)
    assert len(np.unique(tokens.vocabulary.exact)) == len(tokens.vocabulary)
    for number, text in enumerate(texts):
        assert tokens.vocabulary.exact[tokens.word[tokens.text == number]].tolist() == keys_in(text)


def test_many_texts_are_tokenized_in_blocks():
    texts = [f"palabra{k % 7} común {k}" for k in range(BLOCK * 2 + 5)]
    tokens = tokenize(texts)
    assert len(tokens.vocabulary) == 2 + len(texts)
    for number in (0, BLOCK, len(texts) - 1):
        own = tokens.vocabulary.exact[tokens.word[tokens.text == number]]
        assert own.tolist() == Vocabulary.of(["palabra", str(number % 7), "común", str(number)]).exact.tolist()


@given(st.text(st.sampled_from("aábzÑ1 2.,-?«'\n\u0301"), max_size=30))
def test_words_are_those_of_a_regular_expression(text):
    cut = re.findall(r"[^\W\d_]+|\d+(?:[.,]\d+)*|[?\"]", text.lower().replace("«", '"'))
    assert keys_in(text) == Vocabulary.of(cut).exact.tolist()


@given(st.lists(st.text(st.characters(max_codepoint=0x24F), min_size=1, max_size=24)))
def test_words_are_folded_as_one_is(words):
    lowered = [word.lower() for word in words]
    letters = Vocabulary.of(words).letters
    for row, word in zip(letters, lowered, strict=True):
        if word.isalpha() and len(word) == len(fold(word)):
            assert "".join(map(chr, row[row > 0])) == fold(word)[:LETTERS]


@given(st.lists(st.integers(0, 2**64 - 1) | st.integers(0, 5), max_size=60))
def test_distinct_keys_get_distinct_numbers(keys):
    array = np.array(keys, np.uint64)
    numbers, place = number_keys(array)
    assert sorted(set(numbers.tolist())) == list(range(len(set(keys)))) == list(range(len(place)))
    assert array[place][numbers].tolist() == keys
