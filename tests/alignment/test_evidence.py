"""What is to be accounted for, by the translations that are given."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from aligner.alignment import Request
from aligner.alignment.batches import Batch
from aligner.alignment.evidence import TEXT_BESIDE_TRANSLATION, Evidence, match
from aligner.alignment.gathering import build_evidence

SPANISH = ["El tren llegó tarde a la estación.", "Nadie protestó."]
ENGLISH = ["The train reached the station late.", "Nobody complained."]
TO_ENGLISH = ["The train arrived late at the station.", "Nobody protested."]
TO_SPANISH = ["El tren alcanzó la estación tarde.", "Nadie se quejó."]


def evidence(*, of_source: bool, of_target: bool) -> Evidence:
    return build_evidence([Request(SPANISH, ENGLISH, TO_ENGLISH if of_source else None, TO_SPANISH if of_target else None)])


@pytest.mark.parametrize(
    ("of_source", "of_target", "source_views", "target_views"),
    [(False, False, 1, 1), (True, False, 2, 1), (False, True, 1, 2), (True, True, 1, 1)],
)
def test_a_translation_is_accounted_for_only_when_it_is_the_only_one(
    of_source: bool, of_target: bool, source_views: int, target_views: int
):
    known = evidence(of_source=of_source, of_target=of_target)
    sides = (
        (known.source_idf(), known.texts.source.idf, known.source_translated and known.source_translated.source.idf, source_views),
        (known.target_idf(), known.texts.target.idf, known.target_translated and known.target_translated.target.idf, target_views),
    )
    for mass, text, translated, views in sides:
        assert np.array_equal(mass, text if views == 1 else TEXT_BESIDE_TRANSLATION * text + translated)


def test_for_other_languages_both_translations_are_accounted_for():
    request = Request(SPANISH, ENGLISH, TO_ENGLISH, TO_SPANISH, source_language="pt", target_language="nl")
    known = build_evidence([request])
    assert known.source_translated is not None
    expected = TEXT_BESIDE_TRANSLATION * known.texts.source.idf + known.source_translated.source.idf
    assert np.array_equal(known.source_idf(), expected)


def test_a_second_translation_accounts_for_more_of_the_texts():
    every = slice(0, 2)
    one_block = np.zeros(2, dtype=np.int64)
    of_none, of_both = (match(evidence(of_source=given, of_target=given), every, every, one_block, one_block) for given in (False, True))
    for before, after, known in zip(of_none, of_both, ("target_idf", "source_idf"), strict=True):
        assert after.weight.sum() > before.weight.sum()
        assert (after.weight <= getattr(evidence(of_source=True, of_target=True), known)().max()).all()


def test_directions_have_one_translation_each():
    one, other = evidence(of_source=True, of_target=True).directions()
    assert one.source_translated is not None
    assert one.target_translated is None
    assert other.source_translated is None
    assert other.target_translated is not None
    for of_source, of_target in ((False, False), (True, False), (False, True)):
        known = evidence(of_source=of_source, of_target=of_target)
        assert known.directions() == [known]


def test_scores_of_both_directions_are_averaged_for_spanish_and_english_only():
    both = Request(SPANISH, ENGLISH, TO_ENGLISH, TO_SPANISH)
    assert len(Batch.of([both]).parts) == 2
    assert len(Batch.of([replace(both, source_language="de", target_language="fr")]).parts) == 1
    assert len(Batch.of([replace(both, target_translations=None)]).parts) == 1
