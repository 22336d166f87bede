"""Whether a pattern can match a text, by the first letters of its words."""

import re

from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.text.beginnings import beginnings_of, word_starts
from aligner.text.word_patterns import WordPattern


@each(
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
        (r"(?:no|\d) más|sin", {"no", *"0123456789", "sin"}),
        ("(?:the |an? )?day|(?:el |al )doble|1er", {"the", "a", "day", "el", "al", "1er"}),
        ("(?:(?<=the )|(?<=his ))last", {"las"}),
        ("(?<!no )(?<!si )solo|(?:a )*b", None),
        ("(?:the )", {"the"}),
        (r"\(a\)", None),
        ("(?=a)b", {"b"}),
        ("a?no", None),
        ("(?:a )?", None),
        ("", None),
        ("sin|", None),
        ("(?P<one>(?!))|sin", {"sin"}),
        (r"\bsin|\b(?:no|ni)", {"sin", "no", "ni"}),
        (r"(?:^|(?<=[.;] ))hasta|(?!un (?:buen )?día)un", {"has", "un"}),
        ("(?-i:Home) Office", {"hom"}),
        ("(?:is|['’](?:re|s))", {"is", "'", "’"}),
        ("[Ss]in|[^a]b", None),
        ("[Tt]al", {"t"}),
        ("[a-z]b", None),
        ("[ab]?c", None),
        (r"\d{1,3}|mil", {*"0123456789", "mil"}),
        (r"\d{0,3}|mil", None),
        (r"\d*", None),
    ],
)
def test_beginnings_of_a_pattern(pattern, expected):
    assert beginnings_of(pattern) == (None if expected is None else frozenset(expected))


def test_marks_and_digits_of_other_scripts_are_found_too():
    assert word_starts("٣ ’s")["0"] == word_starts("٣")["٣"] == (0,)
    assert word_starts("it ’s")["’"] == (3,)


def test_where_words_that_begin_so_begin():
    assert word_starts("Él dijo_no 3ª, El no") == {
        **{"é": (0,), "él": (0,), "d": (3,), "di": (3,), "dij": (3,)},
        **{"n": (8, 18), "no": (8, 18), "3": (11,), "3ª": (11,), "e": (15,), "el": (15,)},
    }


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
    r"\d{1,2}",
    r"\bka?",
    "(?-i:Isla)",
    "[Kn]i",
    "['’]s",
    "¿no",
    "(?:(?!))",
)
TEXT = st.text(st.sampled_from("nuciaslmenoqázbdkptrKſıİSN _-'¿3٣"), max_size=30) | st.sampled_from(
    ("Nunca", "ſábado", "ısla", "İsla", "KA", "MUCHAS", "por supuesto", "x_ni", "Al  menos", "al menos")
)


@given(st.lists(st.sampled_from(WORDS), min_size=1), st.lists(TEXT, max_size=4).map(" ".join))
def test_no_match_is_left_out(words, text):
    pattern = "|".join(words)
    starts, beginnings = word_starts(text), beginnings_of(pattern)
    for match in re.finditer(rf"(?<![^\W_])(?:{pattern})", text, re.IGNORECASE):
        assert beginnings is None or any(match.start() in starts.get(letters, ()) for letters in beginnings)


@given(st.lists(st.sampled_from(WORDS), min_size=1), st.lists(TEXT, max_size=4).map(" ".join), st.integers(0, 9), st.integers(0, 20))
def test_word_patterns_find_what_a_search_finds(words, text, start, end):
    made, plain = WordPattern("|".join(words)), re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)
    for bounds in ((), (start, end)):
        assert [one.span() for one in made.finditer(text, *bounds)] == [one.span() for one in plain.finditer(text, *bounds)]
        assert (made.search(text, *bounds) is None) == (plain.search(text, *bounds) is None)
