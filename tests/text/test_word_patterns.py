"""Patterns of words that are searched for only where a word begins like one of them."""

import re

import pytest

from aligner.text.word_patterns import WordPattern, WordPatterns

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


@pytest.mark.parametrize(
    ("words", "found"),
    [("va a|a punto de", [0, 3]), ("(?:va a|a punto) ", [0, 3]), (r"\w*a |punto", [0, 3, 5]), ("no", [])],
)
def test_matches_inside_others_begin_somewhere_too(words, found):
    assert WordPattern(words, end="").starts("va a punto de llegar") == found


def test_one_look_tells_which_patterns_a_text_may_match():
    made = WordPatterns([WordPattern(words) for words in ("nunca|jamás", r"\w+mente", "ni", "(?:al|del) mar", "norte")])
    assert made.likely("Al mar no se va.") == [1, 3]
    assert made.likely("Nunca dijo ni eso.") == [0, 1, 2]
    assert made.likely("") == [1]
