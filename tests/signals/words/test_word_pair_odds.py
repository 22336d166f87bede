"""Two words in each other's place: how likely one of them is wrong, by the two words alone."""

from __future__ import annotations

import json
from importlib import resources

import pytest

from aligner.lexicon.word_alignment import align_words
from aligner.signals.words.replaced_words import candidates
from aligner.signals.words.word_pair_odds import word_pair_odds, worst_word_pair
from aligner.signals.words.word_pairs import WORD_PAIR, forms_may_translate, word_pair_features

CASES = [
    (
        "El portero se perderá la temporada por una lesión en la rodilla izquierda.",
        "The goalkeeper will miss the season with an injury to his left knee.",
        "The goalkeeper will miss the season with an injury to his left wrist.",
    ),
    (
        "Los apicultores de la comarca reclamaron ayudas al gobierno regional el martes.",
        "Beekeepers in the area demanded aid from the regional government on Tuesday.",
        "Hairdressers in the area demanded aid from the regional government on Tuesday.",
    ),
    (
        "La policía encontró restos de plomo en el agua de tres pozos del pueblo.",
        "Police found traces of lead in the water of three wells in the village.",
        "Police found traces of sugar in the water of three wells in the village.",
    ),
    (
        "Compró dos tractores y una cosechadora con el dinero de la subvención.",
        "He bought two tractors and a combine with the money from the subsidy.",
        "He bought two bicycles and a combine with the money from the subsidy.",
    ),
    (
        "El anestesista declaró ante el juez que nadie le avisó de la alergia.",
        "The anesthesiologist told the judge that nobody had warned him of the allergy.",
        "The ophthalmologist told the judge that nobody had warned him of the allergy.",
    ),
]


def _found(spanish: str, english: str) -> set[tuple[str, str]]:
    alignment = align_words(spanish, english)
    return {(alignment.spanish.lower[i], alignment.english.lower[j]) for i, j in candidates(alignment)}


@pytest.mark.parametrize(("spanish", "right", "wrong"), CASES)
def test_a_word_of_another_kind_is_worse_than_the_right_one(spanish: str, right: str, wrong: str) -> None:
    assert worst_word_pair(spanish, wrong) > worst_word_pair(spanish, right)


def test_texts_without_candidates_have_less_than_usual() -> None:
    texts = "El gato duerme junto al fuego.", "The cat sleeps by the fire."
    assert not _found(*texts)
    assert worst_word_pair(*texts) < 0


def test_the_worst_candidate_counts() -> None:
    spanish, _, wrong = CASES[0]
    found = _found(spanish, wrong)
    assert ("rodilla", "wrist") in found
    assert max(found, key=lambda pair: word_pair_odds(*pair)) == ("rodilla", "wrist")


KNOWN = [("camioneta", "van"), ("recluso", "inmate"), ("remolcadores", "tugs"), ("albergues", "shelters"), ("hundió", "sank")]


@pytest.mark.parametrize(("spanish", "english"), KNOWN)
def test_what_a_table_knows_in_any_form_is_no_candidate(spanish: str, english: str) -> None:
    assert forms_may_translate(spanish, english)
    assert (spanish, english) not in _found(f"Vimos {spanish} el lunes cerca del puerto.", f"We saw {english} on Monday near the port.")


@pytest.mark.parametrize(
    ("spanish", "english", "expected"),
    [
        ("cirujano", "surgeon", {"one sense": 1.0, "known apart": 0.0}),
        ("anestesista", "ophthalmologist", {"one sense": 0.0, "known apart": 1.0}),
        ("abierto", "closed", {"opposite": 1.0}),
    ],
)
def test_features_of_two_words(spanish: str, english: str, expected: dict[str, float]) -> None:
    found = dict(zip(WORD_PAIR, word_pair_features(spanish, english), strict=True))
    assert {name: found[name] for name in expected} == expected


def test_the_weights_are_those_of_the_features() -> None:
    content = json.loads(resources.files("aligner.signals").joinpath("data/word_pairs.json").read_text(encoding="utf-8"))
    assert set(content["features"]) == set(WORD_PAIR)
