"""One way of writing: what is joined, left out and replaced, what stays, and where everything stood."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tables import each

from aligner.text.characters import MOST_MARKS, composed, normalise, plain
from aligner.text.places import line_and_column, places_of_shifts

# As it is written, and what it becomes.
WRITTEN = [
    ("El al\u00adcal\u00adde", "El alcalde"),
    ("1.\u00ad250 con\u00adtra\u00adtos", "1.250 contratos"),
    ("con\u00ad\ntratos", "contratos"),
    ("con\u00ad \n  tratos", "contratos"),
    ("ESPA\u00ad\nÑA", "ESPA\nÑA"),
    ("o\u0301rdenes y an\u0303os", "órdenes y años"),
    ("a\u0327\u0301", "\u00e1\u0327"),
    ("\u1112\u1161\u11ab", "한"),
    ("\u212b \u2126", "Å Ω"),
    ("a\u200bb\u200cc\u200dd\u2060e\ufefff\u180eg\u034fh", "abcdefgh"),
    ("\ufeffUno.", "Uno."),
    ("\u200eUno.\u200f \u202aDos.\u202c \u2067tres\u2069\u061c", "Uno. Dos. tres"),
    ("a\u2061b\u206ac\ufff9d\U000e0001e\U000e0041f", "abcdef"),
    ("contra\ufe0ftos 1\ufe0e2\U000e0100", "contratos 12"),
    ("30\u00a0%\u202fy\u2009más\u3000o\u2003menos\u1680.", "30 % y más o menos ."),
    ("uno\u2028dos\u2029tres\u0085cuatro\x0bcinco\x0cseis", "uno dos tres cuatro cinco seis"),
    ("uno\ufffcdos", "uno dos"),
    ("a\x00b\x02c\x1fd\x7fe", "abcde"),
    ("o\ufb01cina \ufb02or o\ufb03ce a\ufb04ict \ufb00 \ufb05", "oficina flor office afflict ff st"),
    ("\uff11\uff12．\uff15\uff10\uff10\uff05 \uff21\uff22\uff23\uff01", "12.500% ABC!"),
    ("\ufe57 \ufe10 \ufe30", "! , .."),
    ("\ufedf\ufee0", "\u0644\u0644"),
    ("ĳ Ĳ ŀ", "ij IJ l·"),
    ("anti\u2010robo \u2011 no", "anti-robo - no"),
    ("didn´t l`art O\u02bcBrien it\u2032s", "didn't l'art O'Brien it's"),
]


@each(("written", "expected"), WRITTEN)
def test_what_changes(written, expected):
    assert normalise(written).text == expected


# What differs in meaning, or is spelt so.
KEPT = [
    "el 1.º y la 2.ª, 3 m², ½, 30 °C, № 5, ™, …, Ⅳ, µ, ſ",
    "“No” ‘no’ «no» \"no\" 'no' don’t — – − ‐".replace("‐", "-"),
    "👩\u200d👩\u200d👧 ❤\ufe0f 👩🏽\u200d🚀 1\ufe0f\u20e3 ©\ufe0f",
    "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "می\u200cخواهم",
    "日本語。한국어. Ελλάδα, Россия",
    "uno\ttwo\nthree",
    # Text that was read in the wrong encoding, which a check finds by these.
    "niÃ\u00ada Â\u00a0 Ã´ \u0093no\u0094",
    "``no´´ ´ ` 5′ 10″",
]


@pytest.mark.parametrize("text", KEPT)
def test_what_stays(text):
    assert normalise(text).text == unicodedata.normalize("NFC", text) and normalise(text).shifts == ()


def test_lines_are_kept_where_their_numbers_count():
    assert normalise("con\u00ad\ntratos", keep_lines=True).text == "con\ntratos"
    assert plain("con\u00ad\ntratos") == "con\ntratos"


UNUSUAL = "ae\u0301\u0327\u00ad\u200b\u200d\ufe0f\u00a0\ufb01\uff11\u2028\n .Ã👩\u1161\u1112\u0344\x85\U000e0041´"
TEXTS = st.text(st.sampled_from(UNUSUAL), max_size=40) | st.text(max_size=20)


@given(TEXTS, st.booleans())
def test_what_is_normal_stays_so(text, keep_lines):
    once = normalise(text, keep_lines=keep_lines).text
    assert normalise(once, keep_lines=keep_lines).text == once
    assert unicodedata.is_normalized("NFC", once) or len(text) > MOST_MARKS
    assert once.count("\n") == text.count("\n") or not keep_lines


@given(TEXTS)
@example("\u0344\u0344")
@example("\ufb03a")
def test_offsets_follow_each_other_to_the_end(text):
    normalised = normalise(text)
    originals = [normalised.original(offset) for offset in range(len(normalised.text) + 1)]
    assert originals == sorted(originals) and originals[-1] == len(text)


@given(st.text(st.sampled_from("abc\u00ad\u200b\u2060\ufeff\u202e\n"), max_size=40))
def test_offsets_lead_to_the_character_that_was_there(text):
    normalised = normalise(text, keep_lines=True)
    assert [text[normalised.original(offset)] for offset in range(len(normalised.text))] == list(normalised.text)


@given(TEXTS)
def test_lines_and_columns_lead_to_the_same_place(text):
    normalised = normalise(text)
    places = places_of_shifts(text, normalised.shifts)
    for offset in range(len(normalised.text)):
        original = normalised.original(offset)
        line, column = line_and_column(normalised.text, places, offset)
        assert line == text.count("\n", 0, original) + 1
        # Inside the letters of a ligature columns run on.
        assert column >= original - text.rfind("\n", 0, original)


@given(TEXTS)
def test_shifts_of_shifts(text):
    """Text inside quotation marks, without them: both steps together lead where one after the other does."""
    inner = normalise(f"«{text}»")
    outer = inner.text[1:-1]
    shifts = composed(((0, 1),), inner.shifts)
    both = normalise(outer)
    whole = composed(both.shifts, shifts)
    for offset in range(len(both.text)):
        between = both.original(offset)
        assert type(both)(both.text, whole).original(offset) == type(both)(outer, shifts).original(between)


HOSTILE = [
    "a" + "\u0301\u0327" * 200_000,
    "\u00ad \u00ad\t" * 100_000,
    "\u00ad" + " " * 400_000,
    "e\u0301" * 200_000,
    "\u200d\ufe0f" * 200_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_done(text):
    """Work that grows with the square of the length would not end within the suite's patience."""
    assert len(normalise(text).text) <= len(text)
