"""Words that are wrong where they stand."""

from __future__ import annotations

import json
from importlib import resources

import numpy as np
import pytest

from aligner.languages.pair import Language
from aligner.signals.missing.coverage import Batch, Texts, batches
from aligner.signals.words.wording import MAX_ODDS, SUMMARIES, WORDING_FEATURES, summarise, wording_features, wrong_word_odds

SPANISH = "El gobierno anunció ayer que los nuevos trenes llegarán a la ciudad en otoño."
ENGLISH = "The government announced yesterday that the new trains will reach the city in autumn."
WRONG = "The government announced yesterday that the new between will reach the modest in autumn."


def batch_of(spanish: str, english: str) -> Batch:
    (batch,) = batches([Texts(spanish, english)])
    return batch


def test_inserted_words_are_the_most_probable_to_be_wrong() -> None:
    odds = wrong_word_odds(batch_of(SPANISH, WRONG))[Language.ENGLISH][0]
    words = WRONG.rstrip(".").split()
    assert {words[k] for k in np.argsort(-odds)[:2]} == {"between", "modest"}


def test_a_text_with_wrong_words_has_more_evidence_than_a_good_one() -> None:
    def evidence(english: str) -> float:
        batch = batch_of(SPANISH, english)
        return float(summarise(wrong_word_odds(batch)[Language.ENGLISH], batch.english)[SUMMARIES.index("worst quarter")][0])

    assert evidence(WRONG) > 3 * evidence(ENGLISH)


@pytest.mark.parametrize("texts", [("", ""), ("...", "?"), ("sí", "yes"), ("12", "12"), ("a " * 600, "b " * 3)])
def test_values_stay_in_their_ranges(texts: tuple[str, str]) -> None:
    batch = batch_of(*texts)
    for language in Language:
        side, values, odds = batch.side(language), wording_features(batch)[language], wrong_word_odds(batch)[language]
        assert values.shape == (*side.present.shape, len(WORDING_FEATURES))
        assert np.isfinite(values).all()
        assert (np.abs(odds) <= MAX_ODDS).all()
        columns = summarise(odds, side)
        assert len(columns) == len(SUMMARIES)
        assert all(np.isfinite(column).all() for column in columns)


def test_values_do_not_depend_on_the_other_pairs_of_a_batch() -> None:
    both = list(batches([Texts(SPANISH, ENGLISH), Texts(SPANISH + " Nadie lo esperaba.", WRONG + " No one had expected it.")]))
    together = {int(row): wrong_word_odds(batch)[Language.ENGLISH][at] for batch in both for at, row in enumerate(batch.rows)}
    alone = wrong_word_odds(batch_of(SPANISH, ENGLISH))[Language.ENGLISH][0]
    np.testing.assert_allclose(together[0][: len(alone)], alone, atol=1e-4)


def test_weights_name_their_source() -> None:
    content = json.loads(resources.files("aligner.signals").joinpath("data/wording.json").read_text(encoding="utf-8"))
    assert "newstest" in content["provenance"]
