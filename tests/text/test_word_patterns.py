"""Patterns of words that are searched for only where a word begins like one of them."""

import re

import pytest

from aligner.text.word_patterns import WordPattern

TEXTS = ["Nunca dijo nada.", "El alcalde vino ayer, sin duda.", "desnunca", "NO_nunca, ni una", "", "3ª vez; ninguno"]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("nunca|ni|sin duda", r"(?<!\w)", r"(?!\w)"),
        ("nunca|ni", r"(?<![^\W_])", r"(?![^\W_])"),
        (r"(?P<one>ayer)|\w*na", r"(?<![\w-])", r"(?!\w)"),
        ("na", r"(?<!\w)", ""),
    ],
)
@pytest.mark.parametrize("text", TEXTS)
def test_it_finds_what_the_pattern_finds(words, start, end, text):
    made, plain = WordPattern(words, start, end), re.compile(f"{start}(?:{words}){end}", re.IGNORECASE)
    expected = plain.search(text)
    found = made.search(text)
    assert (found and found.span()) == (expected and expected.span())
    assert [one.span() for one in made.finditer(text)] == [one.span() for one in plain.finditer(text)]
    assert [one.span() for one in made.finditer(text, 3, 9)] == [one.span() for one in plain.finditer(text, 3, 9)]


def test_a_text_without_such_words_does_not_need_the_pattern():
    made = WordPattern("nunca|jamás")
    assert made.search("El alcalde vino.") is None
    assert "pattern" not in vars(made)
    assert made.search("jamás vino") is not None
    assert "pattern" in vars(made)
