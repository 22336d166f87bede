"""Whether a pattern can match a text, by how its phrases begin."""

import re

from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.text.beginnings import beginnings_of, word_starts
from aligner.text.word_patterns import WordPattern


@each(
    ("pattern", "expected"),
    [
        ("nunca|ni|al menos", {"nunca", "ni", "al men"}),
        ("quizás?|tal vez", {"quizá", "tal ve"}),
        ("sí?|casas?", {"s", "casa"}),
        ("no+", {"no"}),
        ("much[oa]s|un[oa|]s", {"muchos", "muchas", "un"}),
        ("(?<!por )supuesto|May", {"supues", "may"}),
        ("ley(?:es|ón)|fin", {"leyes", "leyón", "fin"}),
        (r"nunca|\w*n['’]t", None),
        ("(?:no|ni) más|sin", {"no más", "ni más", "sin"}),
        (r"(?P<one>ex[- ]?(?:a|b)|vice(?:rector)?)\w*|(x|y[)])z", {"ex", "vice", "xz", "y"}),
        ("(?:no|ni)? más|sin", None),
        ("(?:no|ni)?vel|sin", {"novel", "nivel", "vel", "sin"}),
        (r"(?:no|\d) más|sin", {"no más", *"0123456789", "sin"}),
        ("(?:the |an? )?day|(?:el |al )doble|1er", {"the da", "a day", "an day", "day", "el dob", "al dob", "1er"}),
        ("(?:(?<=the )|(?<=his ))last", {"last"}),
        ("(?<!no )(?<!si )solo|(?:a )*b", None),
        ("(?:the )", {"the "}),
        (r"\(a\)", None),
        ("(?=a)b", {"b"}),
        ("a?no", {"ano", "no"}),
        ("(?:a )?", None),
        ("", None),
        ("sin|", None),
        ("(?P<one>(?!))|sin", {"sin"}),
        (r"\bsin|\b(?:no|ni)", {"sin", "no", "ni"}),
        (r"(?:^|(?<=[.;] ))hasta|(?!un (?:buen )?día)un", {"hasta", "un"}),
        ("(?-i:Home) Office", {"home o"}),
        ("(?:is|['’](?:re|s))", {"is", "'re", "'s", "’re", "’s"}),
        ("[Ss]in|[^a]b", None),
        ("[Tt]al", {"tal"}),
        ("[a-z]b", None),
        ("[ab]?c", {"ac", "bc", "c"}),
        (r"\d{1,3}|mil", {*"0123456789", "mil"}),
        (r"\d{0,3}|mil", None),
        (r"\d mil|a\d", {*"0123456789", "a"}),
        ("(?:un )+mes|ex-?rey|ya{2}|ya*", {"un ", "ex-rey", "exrey", "y"}),
        ("de (?:nuevo|(?!))|de (?:los )?dos", {"de nue", "de los", "de dos"}),
        (r"\d*", None),
    ],
)
def test_beginnings_of_a_pattern(pattern, expected):
    assert beginnings_of(pattern) == (None if expected is None else frozenset(expected))


def test_marks_and_digits_of_other_scripts_are_found_too():
    assert word_starts("٣ ’s")["0"] == word_starts("٣")["٣"] == [0]
    assert word_starts("it ’s")["’"] == [3]


def test_where_words_that_begin_so_begin():
    assert word_starts("Él no_no 3ª, El no") == {
        **{"é": [0], "él": [0], "él ": [0], "él n": [0], "él no": [0], "él no_": [0]},
        **{"n": [3, 6, 16], "no": [3, 6, 16], "no_": [3], "no_n": [3], "no_no": [3], "no_no ": [3]},
        **{"no ": [6], "no 3": [6], "no 3ª": [6], "no 3ª,": [6]},
        **{"3": [9], "3ª": [9], "3ª,": [9], "3ª, ": [9], "3ª, e": [9], "3ª, el": [9]},
        **{"e": [13], "el": [13], "el ": [13], "el n": [13], "el no": [13]},
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
    "(?:n[io] )?al|n+i",
    r"al\s+menos",
    "no(?:-al|'s)",
    "(?:al |(?:en|un) )?(?:sá|ka)bado",
    "(?:(?!))",
)
TEXT = st.text(st.sampled_from("nuciaslmenoqázbdkptrKſıİSN _-'¿3٣"), max_size=30) | st.sampled_from(
    ("Nunca", "ſábado", "ısla", "İsla", "KA", "MUCHAS", "por supuesto", "x_ni", "Al  menos", "al menos", "al sábado")
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
