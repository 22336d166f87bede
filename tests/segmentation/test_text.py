"""What holds for the sentences of any text in any language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.segmentation import segment_text

WITH_RULES = ["ca", "de", "en", "es", "fr", "it", "pt"]
WITHOUT_RULES = ["nl", "ru", "zh", "", "qqq"]


def pieces(text, language):
    return [text[a:b] for a, b in segment_text(text, language)]


@given(st.text(alphabet=st.characters(codec=None), max_size=300), st.sampled_from(WITH_RULES + WITHOUT_RULES))
def test_spans_and_gaps_give_back_the_text(text, language):
    at, rebuilt = 0, ""
    for start, end in segment_text(text, language):
        gap = text[at:start]
        assert start >= at and end > start and not gap.strip()
        rebuilt += gap + text[start:end]
        at = end
    assert not text[at:].strip()
    assert rebuilt + text[at:] == text


NEWS = [
    "Sr. Gil ",
    "EE. UU. ",
    "¿Qué? ",
    "El fin. ",
    "(Foto: EFE) ",
    "“No”. ",
    "\n\n",
    "— dijo —",
    "3.5 ",
    "a. m. ",
    "p. 5 ",
    "J. ",
    "[1] ",
]
NEWS += [
    "1. ",
    "a) ",
    "'No. ",
    "'",
    "… ",
    "(Sí. ",
    ") ",
    "etc.",
    "El 3. ",
    "z.B. ",
    "« Oui ! » ",
    "x.Él ",
    "      ",
    "«",
    "(",
    "- ",
    "www.a.es/b ",
    "5 km. ",
]


@given(st.lists(st.sampled_from(NEWS)), st.sampled_from(WITH_RULES + WITHOUT_RULES))
def test_pieces_of_news_give_back_the_text(parts, language):
    text = "".join(parts)
    found = "".join(pieces(text, language))
    assert "".join(found.split()) == "".join(text.split())


@given(st.lists(st.sampled_from(NEWS), max_size=12))
def test_a_code_with_a_region_is_its_language(parts):
    text = "".join(parts)
    assert segment_text(text, "es-MX") == segment_text(text, "es_AR") == segment_text(text, "spa") == segment_text(text, "es")


# Each of these once took time that grew with the square of its length, here or in the engine: minutes for a text this long.
HOSTILE = [
    "(",
    "a.",
    "a. ",
    '"',
    "“",
    "”",
    " -",
    "—",
    "1.",
    "1",
    "x",
    ".",
    "!",
    "...",
    "a@",
    "a-",
    "_",
    "![",
    "A.",
    "Sr. ",
    "(Foto: ",
    "x.com",
]
HOSTILE += [
    " - …",
    ". . ",
    "( . )",
    "' ",
    "`a",
    "''",
    "A'",
    "[1]",
    ". »",
    "a. 1 ",
    "(A.) ",
    "aA.",
    "II. ",
    "\u200b",
    "¹",
    "(Foto: x). ",
    "etc. ",
    "\n\n",
    " ",
    "[",
    "¿",
    "É",
    "« ",
]


@each("piece", HOSTILE)
@each("language", ["es", "de", "nl"])
def test_long_lines_made_to_slow_it_down(piece, language):
    text = (piece * 10_000)[:10_000] + "x"
    at = 0
    for start, end in segment_text(text, language):
        assert start >= at and end > start and not text[at:start].strip()
        at = end
    assert at == len(text)


def test_sentences_of_a_very_long_line():
    text = "El gato duerme en casa. La Sra. Gil lo ve. " * 5_000
    assert len(text) > 200_000
    assert set(pieces(text, "es")) == {"El gato duerme en casa.", "La Sra. Gil lo ve."}
    without_stops = "gato " * 40_000
    assert segment_text(without_stops, "es") == [(0, len(without_stops) - 1)]


# Sentences that are glued are parted by "¦", others by " | ".
GLUED = [
    ("es", "El río creció.¦El puente cayó. | Nadie murió."),
    ("es", "¿Quién fue?¦¡Nadie! | El juez calló."),
    ("es", "Llegó en 2010.¦La ciudad dormía."),
    ("es", "La Sra.Gil llegó a EE.UU. en 2010."),
    ("es", "El módulo typing.Final y la web Reforma.Com fallan."),
    ("es", "Escriba a ana@diario.El.example hoy."),
    ("en", "The river rose.¦The bridge fell. | Nobody died."),
    ("en", "It rained.¦Isn't it odd?¦Yes."),
    ("en", "Mr.Hill left the U.S.Army in May."),
    ("en", "The class queue.Queue is fast."),
    ("fr", "La pluie tombe.¦Le pont cède."),
    ("de", "Es regnet.¦Die Brücke fällt."),
]


@each(("language", "case"), GLUED)
def test_sentences_with_no_blank_between_them(language, case):
    expected = case.replace(" | ", "¦").split("¦")
    assert pieces(case.replace(" | ", " ").replace("¦", ""), language) == expected


NEUTRAL = [
    ("nl", "Hij kwam om 8.30 uur. | Zij niet."),
    ("nl", "Zie https://krant.example/a?b=C.D voor meer. | Dat is gratis."),
    ("nl", "Schrijf naar pers@krant.Example.nl vandaag. | Wij antwoorden."),
    ("nl", "Het kost 3.000 euro. | Dat is veel."),
    ("sv", "Han kom. | Hon gick! | Varför?"),
    ("ru", "Он пришёл. | Она ушла."),
    ("qqq", "Uno. | Dos? | Tres!"),
]


@pytest.mark.parametrize(("language", "case"), NEUTRAL)
def test_languages_without_rules(language, case):
    assert pieces(case.replace(" | ", " "), language) == case.split(" | ")


def test_languages_without_blanks():
    assert pieces("你好。再见！好吗？", "zh") == ["你好。", "再见！", "好吗？"]


def test_a_long_text_without_blanks_is_cut_only_at_its_marks():
    assert set(pieces("你好吗我很好。" * 2_000, "zh")) == {"你好吗我很好。"}


def test_what_cannot_stand_alone_stays_with_what_is_before():
    assert pieces("Ganó el sí. ; nadie lo niega.", "es") == ["Ganó el sí. ; nadie lo niega."]
    assert pieces("Ganó el sí. — ** —", "es") == ["Ganó el sí. — ** —"]
    assert pieces("1. Melk kopen. Brood ook.", "nl") == ["1. Melk kopen.", "Brood ook."]


def test_many_blanks_behind_an_opening_mark():
    assert pieces("Nació en 44 a. C.  «      Ana lo dijo", "es") == ["Nació en 44 a. C.", "«      Ana lo dijo"]


def test_blank_lines_part_sentences_whatever_stands_before_them():
    assert pieces("El Sr.\n\nGil llegó", "es") == ["El Sr.", "Gil llegó"]


def test_marks_without_width_do_not_hide_the_end_of_a_sentence():
    assert pieces("Llovió.\u200e El río creció.\u200b \ufeffNadie murió.", "es") == [
        "Llovió.\u200e",
        "El río creció.\u200b",
        "\ufeffNadie murió.",
    ]


def test_a_short_text_that_is_one_quotation_stays_together():
    assert pieces("«¿Cuántos? No sé.»", "es") == ["«¿Cuántos? No sé.»"]
    assert pieces("«¿Cuántos eran? Nadie lo supo, ni entonces ni después.»", "es") == [
        "«¿Cuántos eran?",
        "Nadie lo supo, ni entonces ni después.»",
    ]
