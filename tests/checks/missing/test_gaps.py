"""Sentences without a counterpart: one cause, one finding."""

from __future__ import annotations

import pytest
from checks.helpers import DIRECTIONS, EN_ES, bitext_of

from aligner.bitext import Kind, Severity
from aligner.checks import CheckSettings, check_bitext
from aligner.languages.pair import LanguagePair

PAIRS = [
    ("El puente abrió ayer.", "The bridge opened yesterday."),
    ("La obra costó doce millones.", "The work cost twelve million."),
    ("Nadie aplaudió en la plaza.", "Nobody applauded in the square."),
    ("El museo cierra en mayo.", "The museum closes in May."),
    ("Los vecinos piden un paso de peatones.", "Residents ask for a pedestrian crossing."),
    ("La alcaldesa prometió estudiarlo.", "The mayor promised to look into it."),
    ("El río bajó de nivel por la noche.", "The river fell during the night."),
    ("Las clases empiezan el lunes.", "Classes begin on Monday."),
    ("Un tren chocó con un camión.", "A train hit a lorry."),
    ("El concierto fue gratis.", "The concert was free."),
]
STRUCTURE = ("omission", "addition", "version", "not-parallel")


def without(side: int, *places: int) -> list[tuple[str, str]]:
    """The pairs without the text of a side (0: Spanish, 1: English) at some places."""
    return [tuple("" if k in places and own == side else text for own, text in enumerate(pair)) for k, pair in enumerate(PAIRS)]  # type: ignore[misc]


def found(pairs, languages=None, **changes):
    bitext = bitext_of(pairs, source_kind=Kind.BODY, target_kind=Kind.BODY, **({} if languages is None else {"languages": languages}))
    checked = check_bitext(bitext, CheckSettings(), **changes)
    return [
        (unit.number, one.check, one.severity, one.message) for unit in checked.units for one in unit.findings if one.check in STRUCTURE
    ]


def test_one_sentence():
    assert found(without(1, 3)) == [(3, "omission", Severity.ERROR, "this sentence is missing from the translation")]
    assert found(without(0, 3)) == [(3, "addition", Severity.ERROR, "this sentence was added: it is not in the source")]


def test_a_cut_end_is_one_finding():
    message = "the last 3 sentences are missing from the translation (rows 8 to 10)"
    assert found(without(1, 7, 8, 9)) == [(7, "omission", Severity.ERROR, message)]
    message = "the last 6 sentences are missing from the translation (rows 5 to 10)"
    assert found(without(1, 4, 5, 6, 7, 8, 9)) == [(4, "omission", Severity.ERROR, message)]


def test_a_row_of_sentences_is_one_finding():
    message = "these 2 sentences are missing from the translation (rows 4 to 5)"
    assert found(without(1, 3, 4)) == [(3, "omission", Severity.ERROR, message)]
    message = "2 sentences were added here: they are not in the source (rows 4 to 5)"
    assert found(without(0, 3, 4)) == [(3, "addition", Severity.ERROR, message)]
    message = "2 sentences were added at the end: they are not in the source (rows 9 to 10)"
    assert found(without(0, 8, 9)) == [(8, "addition", Severity.ERROR, message)]


def test_two_gaps_that_are_not_in_one_place_are_two():
    assert [(number, check) for number, check, *_ in found(without(1, 2, 6))] == [(2, "omission"), (6, "omission")]


@pytest.mark.parametrize("first", [0, 1])
def test_a_sentence_replaced_by_another_is_one_finding(first):
    gap = [("Pero lo echamos a perder.", ""), ("", "The weather will be fine tomorrow.")]
    [(number, check, severity, message)] = found([*PAIRS[:3], *(gap[first], gap[1 - first]), *PAIRS[3:]])
    assert (number, check, severity) == (3 + first, "omission", Severity.ERROR)
    assert message == f"this sentence and the one of row {5 - first} do not correspond: something else is said here"


def test_a_pair_that_was_not_recognised_is_a_warning():
    gap = [("El 32 % de los votantes apoyaba la candidatura.", ""), ("", "Thirty-two percent of voters supported the candidacy.")]
    [(number, check, severity, message)] = found([*PAIRS[:3], *gap, *PAIRS[3:]])
    assert (number, check, severity) == (3, "omission", Severity.WARNING)
    assert "not recognised" in message


@pytest.mark.parametrize("languages", DIRECTIONS)
def test_a_shorter_version_is_said_once(languages):
    [version, *rest] = found(without(1 if languages != EN_ES else 0, 1, 3, 4, 7), languages)
    assert version[:3] == (0, "version", Severity.WARNING)
    assert version[3] == (
        "the translation is a shorter version of the article: 4 of the 10 sentences of the source are missing; rows 2, 4 to 5, 8"
    )
    assert [(number, check, severity) for number, check, severity, _ in rest] == [(k, "omission", Severity.INFO) for k in (1, 3, 7)]


def test_a_longer_version_is_said_once():
    [version, *rest] = found(without(0, 1, 3, 4, 7))
    assert version[3].startswith("the translation is a longer version of the article: 4 of the 10 sentences of the translation were added")
    assert {severity for _, _, severity, _ in rest} == {Severity.INFO}


def test_another_ending_is_said_once():
    ending = [(spanish, "") for spanish, _ in PAIRS[5:8]] + [
        ("", english) for english in ("It rained.", "The mayor resigned.", "Shops shut.")
    ]
    [version, rest] = found([*PAIRS[:5], *ending])
    assert version[3].startswith("the two articles end differently from row 6 on: 3 of the 8 sentences of the source are missing")
    assert rest[2] is Severity.INFO


def test_the_version_is_a_note_of_the_article():
    checked = check_bitext(bitext_of(without(1, 1, 3, 4, 7), source_kind=Kind.BODY, target_kind=Kind.BODY))
    assert any("a shorter version" in note for note in checked.notes)
    assert not check_bitext(bitext_of(without(1, 1))).notes


def test_any_pair_of_languages():
    pair = LanguagePair("fr", "de")
    checked = check_bitext(bitext_of([("Die Brücke ist offen.", "Le pont est ouvert."), ("", "Il pleut."), ("", "Rien.")], languages=pair))
    assert [one.message for one in checked.findings if one.check in STRUCTURE] == [
        "the last 2 sentences are missing from the translation (rows 2 to 3)"
    ]


CREDIT = ("(Foto: Agencia Sur)", "(Photo: Agencia Sur)")


@pytest.mark.parametrize("pair", [CREDIT, ("Es algo muy malo.", "It is very bad.")])
def test_what_stands_twice_on_both_sides_is_as_the_article_has_it(pair):
    checked = check_bitext(bitext_of([pair], repeat=True, source_kind=Kind.CAPTION, target_kind=Kind.CAPTION))
    assert not checked.findings


def test_what_stands_twice_on_one_side_is_a_repeat():
    checked = check_bitext(bitext_of([("", CREDIT[1])], repeat=True, target_kind=Kind.CAPTION))
    assert [one.check for one in checked.findings] == ["repeat"]


def test_a_longer_text_in_one_place_is_what_was_added_there():
    message = "4 sentences were added here: they are not in the source (rows 5 to 8)"
    assert found(without(0, 4, 5, 6, 7)) == [(4, "addition", Severity.ERROR, message)]


def test_a_short_sentence_that_is_said_again_is_missing_and_no_repetition():
    pairs = [("Sí.", "Yes."), *PAIRS, ("Sí.", ""), ("Nadie contestó.", "Nobody answered.")]
    assert [one[:2] for one in found(pairs)] == [(11, "omission")]
