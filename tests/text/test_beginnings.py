"""Whether a pattern can match a text, by the first letters of its words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.text.beginnings import beginnings_of, may_match, word_beginnings


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("nunca|ni|al menos", {"nun", "ni", "al"}),
        ("quizás?|tal vez", {"qui", "tal"}),
        ("sí?|casas?", {"s", "cas"}),
        ("no+", {"no"}),
        ("much[oa]s|un[oa|]s", {"muc", "un"}),
        ("(?<!por )supuesto|May", {"sup", "may"}),
        ("ley(?:es|ón)|fin", {"ley", "fin"}),
        (r"nunca|\w*n['’]t", None),
        ("(?:no|ni) más|sin", {"no", "ni", "sin"}),
        (r"(?P<one>ex[- ]?(?:a|b)|vice(?:rector)?)\w*|(x|y[)])z", {"ex", "vic", "x", "y"}),
        ("(?:no|ni)? más|sin", None),
        ("(?:no|ni)?vel|sin", {"no", "ni", "vel", "sin"}),
        (r"(?:no|\d) más|sin", None),
        ("(?:the |an? )?day|(?:el |al )doble|1er", {"day", "dob", "1er"}),
        ("(?:(?<=the )|(?<=his ))last", {"las"}),
        ("(?<!no )(?<!si )solo|(?:a )*b", None),
        ("(?:the )", None),
        (r"\(a\)", None),
        ("(?=a)b", {"b"}),
        ("a?no", None),
        ("(?:a )?", None),
        ("", None),
        ("sin|", None),
    ],
)
def test_beginnings_of_a_pattern(pattern, expected):
    assert beginnings_of(pattern) == (None if expected is None else frozenset(expected))


def test_beginnings_of_the_words_of_a_text():
    assert word_beginnings("Él dijo_no 3ª") == {"é", "él", "d", "di", "dij", "n", "no", "3", "3ª"}


WORDS = (
    "nunca",
    "ni",
    "al menos",
    "much[oa]s",
    "quizás?",
    "Isla",
    "sábado",
    "ka",
    "(?<!por )supuesto",
    "(?:un|dos) al|ki",
    "(?:un )?al",
    "3as",
    "(?:n)?zo",
)
TEXT = st.text(st.sampled_from("nuciaslmenoqázbdkptrKſıİSN _-'3"), max_size=30) | st.sampled_from(
    ("Nunca", "ſábado", "ısla", "İsla", "KA", "MUCHAS", "por supuesto", "x_ni", "Al  menos", "al menos")
)


@given(st.lists(st.sampled_from(WORDS), min_size=1), st.lists(TEXT, max_size=4).map(" ".join))
def test_a_text_that_a_pattern_matches_is_never_left_out(words, text):
    pattern = "|".join(words)
    if re.search(rf"(?<![^\W_])(?:{pattern})", text, re.IGNORECASE):
        assert may_match(text, beginnings_of(pattern))
