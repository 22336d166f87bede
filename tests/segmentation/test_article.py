"""Segments of an article: their kinds, paragraphs and repeats."""

import pytest

from aligner.bitext import Article, Kind
from aligner.segmentation import segment_article


def article(text, language="es", blocks=()):
    return Article("a", language, text, tuple(blocks))


def test_kinds_paragraphs_and_repeats():
    text = "Sube el agua\nPor Ana Luz\nFoto: Agencia Sur\nEl río creció ayer. Nadie murió.\nFoto: Agencia Sur\n"
    text += "“No hay agua”\n— Luis Mora, vecino"
    segments = segment_article(article(text, blocks=[(0, 12, Kind.HEADLINE)])).segments
    kinds = [s.kind for s in segments]
    assert kinds == ["headline", "byline", "caption", "body", "body", "caption", "body", "attribution"]
    assert [s.paragraph for s in segments] == [0, 1, 2, 3, 3, 4, 5, 6]
    assert [s.repeat_of for s in segments] == [None, None, None, None, None, 2, None, None]
    assert all(text[s.start : s.end] == s.text for s in segments)


def test_a_sentence_and_the_credit_of_its_picture_are_a_caption():
    text = "Vecinos de Puerto Calmo limpian el lodo. (Foto: Agencia Sur)\nEl río creció. Nadie murió. (Foto: Agencia Sur)\n"
    text += "La presidenta (Foto: Agencia Sur) llegó puntual.\nEl Gobierno calló. (EFE)\nUn barco en Lima. (EFE/Luis Mora)"
    segments = segment_article(article(text)).segments
    kinds = [[s.kind for s in segments if s.paragraph == number] for number in range(5)]
    assert kinds[0] == ["caption", "caption"]
    assert kinds[1] == ["body", "body", "caption"]
    assert kinds[2] == ["body", "caption", "body"]
    assert kinds[3] == ["body", "body"]
    assert kinds[4] == ["caption", "caption"]


def test_a_repeated_paragraph_is_marked_but_a_short_answer_is_not():
    text = "Sí.\nEl volcán lanzó ceniza. Los pueblos cercanos fueron evacuados.\n" * 2
    assert [s.repeat_of for s in segment_article(article(text)).segments] == [None, None, None, None, 1, 2]


def test_presplit_takes_every_line_as_it_is():
    text = "Uno. Dos.\n\n  Tres  \n"
    segments = segment_article(article(text), presplit=True).segments
    assert [s.text for s in segments] == ["Uno. Dos.", "", "Tres"]
    assert all(text[s.start : s.end] == s.text for s in segments)


def test_the_editor_named_at_the_end_is_a_byline():
    text = "The river rose.\nNobody was hurt.\nEdited by Laura Hensley"
    assert [s.kind for s in segment_article(article(text, "en")).segments] == ["body", "body", "byline"]


# A caption, a byline and a paragraph of every language that has rules.
CAPTIONS_AND_BYLINES = [
    ("es", "Foto: Ana Luz", "Por Ana Luz"),
    ("en", "Photo: Ann Bell", "By Ann Bell"),
    ("fr", "Photo : Anne Roux", "Par Anne Roux"),
    ("de", "Bild: Eva Klein", "Von Eva Klein"),
    ("pt", "Foto: Ana Reis", "Por Ana Reis"),
    ("it", "Foto: Anna Riva", "Di Anna Riva"),
    ("ca", "Foto: Anna Puig", "Per Anna Puig"),
]


@pytest.mark.parametrize(("language", "caption", "byline"), CAPTIONS_AND_BYLINES)
def test_captions_and_bylines_of_other_languages(language, caption, byline):
    segments = segment_article(article(f"{byline}\nUno dos tres.\n{caption}", language)).segments
    assert [s.kind for s in segments] == ["byline", "body", "caption"]


@pytest.mark.parametrize(
    ("language", "credit"), [("de", "(Bild: dpa)"), ("pt", "(Imagem: Lusa)"), ("it", "(ANSA/Luca Riva)"), ("ca", "(Imatge: ACN)")]
)
def test_credits_of_other_languages(language, credit):
    segments = segment_article(article(f"Uno dos {credit} tres cuatro.", language)).segments
    assert [(s.text, s.kind) for s in segments] == [("Uno dos", "body"), (credit, "caption"), ("tres cuatro.", "body")]


def test_a_language_without_rules_has_sentences_but_no_bylines():
    segments = segment_article(article("Jan Smit\nHij kwam. Zij ging: nu.", "nl")).segments
    assert [(s.text, s.kind, s.paragraph) for s in segments] == [
        ("Jan Smit", "body", 0),
        ("Hij kwam.", "body", 1),
        ("Zij ging: nu.", "body", 1),
    ]
