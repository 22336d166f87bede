"""Clauses without a counterpart."""

import pytest

from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import read_words
from aligner.signals.missing.lost_clauses import CLAUSE_FEATURES, clause_features, clauses_of, lost_clauses

ES, EN = Language.SPANISH, Language.ENGLISH
SURE = 1.6


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (EN, "The mayor, who was ill, left.", ["The mayor", "who was ill", "left"]),
        (ES, "El alcalde dijo que vendría; no vino.", ["El alcalde dijo que vendría", "que vendría", "no vino"]),
        (EN, "He left (it was late) because of the rain.", ["He left", "it was late", "because of the rain"]),
        (ES, "Volvió ayer", ["Volvió ayer"]),
    ],
)
def test_clauses_end_at_marks_and_begin_at_clause_words(language, text, expected):
    words = read_words(text)
    found = [text[words.spans[first][0] : words.spans[last - 1][1]] for first, last, _ in clauses_of(words, language)]
    assert found == expected


@pytest.mark.parametrize(
    ("spanish", "english", "language", "clause"),
    [
        (
            "La alcaldesa, que padece una enfermedad del corazón, inaugurará el mercado el martes.",
            "The mayor will open the market on Tuesday.",
            ES,
            "que padece una enfermedad del corazón",
        ),
        (
            "El conductor quedó en libertad y volverá al tribunal en mayo.",
            "The driver, whose licence had been suspended twice, was released and will return to court in May.",
            EN,
            "whose licence had been suspended twice",
        ),
        (
            "La medicina redujo la fiebre en tres horas, aunque dejó sin apetito a los niños.",
            "The medicine brought the fever down in three hours.",
            ES,
            "aunque dejó sin apetito a los niños",
        ),
    ],
)
def test_a_clause_without_a_counterpart_is_found(spanish, english, language, clause):
    best = lost_clauses(align_words(spanish, english), language)[0]
    text = spanish if language is ES else english
    assert text[slice(*best.span)] == clause
    assert best.odds >= SURE


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        (
            "La alcaldesa, que padece una enfermedad del corazón, inaugurará el mercado el martes.",
            "The mayor, who has a heart condition, will open the market on Tuesday.",
        ),
        (
            "Aunque llovía a cántaros, miles de personas llenaron la plaza para oír al obispo.",
            "Thousands of people filled the square to hear the bishop despite the pouring rain.",
        ),
        ("No.", "No, he said."),
        ("", ""),
    ],
)
def test_clauses_that_are_translated_are_left_alone(spanish, english):
    alignment = align_words(spanish, english)
    assert [one for language in Language for one in lost_clauses(alignment, language) if one.odds >= SURE] == []


def test_features_have_a_name_each_and_the_surest_comes_first():
    alignment = align_words("El juez, que vive en Jaca, viajó a Huesca, donde nació su madre.", "The judge travelled to Huesca.")
    clauses, features = clause_features(alignment, ES)
    assert features.shape == (len(clauses), len(CLAUSE_FEATURES))
    odds = [one.odds for one in lost_clauses(alignment, ES)]
    assert odds == sorted(odds, reverse=True)
