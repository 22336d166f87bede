"""Words that are wrong where they stand, and how well words go with those beside them."""

from __future__ import annotations

import json
from importlib import resources

import numpy as np
import pytest

from aligner.quality.coverage import Batch, Texts, batches, rarities
from aligner.quality.surroundings import FIGURE, MARK, MOST_FIT, OTHER, fits, load_tables, token_of
from aligner.quality.wording import MOST_ODDS, SUMMARIES, WORDING_FEATURES, summaries, wording_features, wrong_words

SPANISH = "El gobierno anunció ayer que los nuevos trenes llegarán a la ciudad en otoño."
ENGLISH = "The government announced yesterday that the new trains will reach the city in autumn."
WRONG = "The government announced yesterday that the new between will reach the modest in autumn."


def batch_of(spanish: str, english: str) -> Batch:
    (batch,) = batches([Texts(spanish, english)])
    return batch


def test_words_that_were_put_in_are_the_likeliest_to_be_wrong() -> None:
    odds = wrong_words(batch_of(SPANISH, WRONG), 1)[0]
    words = WRONG.rstrip(".").split()
    assert {words[k] for k in np.argsort(-odds)[:2]} == {"between", "modest"}


def test_a_spoilt_text_has_more_evidence_than_a_good_one() -> None:
    def evidence(english: str) -> float:
        batch = batch_of(SPANISH, english)
        return float(summaries(wrong_words(batch, 1), batch.english)[SUMMARIES.index("worst quarter")][0])

    assert evidence(WRONG) > 3 * evidence(ENGLISH)


def test_words_in_their_usual_order_fit_better() -> None:
    def fit(english: str) -> float:
        batch = batch_of(SPANISH, english)
        return float(fits([english], batch.english, "en").both.sum())

    assert fit("They have been to the new house.") > fit("House the been have new to they.") + 3


def test_a_mark_parts_words() -> None:
    texts = "we saw the, of a house", "we saw the of a house"
    found = [fits([text], batch_of(SPANISH, text).english, "en") for text in texts]
    assert found[0].before[0, 3] != found[1].before[0, 3]


@pytest.mark.parametrize(("word", "token"), [("the", "the"), ("1,200", FIGURE), ("quixotically", "-lly"), ("zzxxqq", OTHER), ("", OTHER)])
def test_what_words_count_as(word: str, token: str) -> None:
    assert token_of(word, load_tables("en").classes) == token


@pytest.mark.parametrize("language", ["es", "en"])
def test_tables_are_whole(language: str) -> None:
    tables = load_tables(language)
    size = len(tables.pairs)
    assert tables.pairs.shape == (size, size)
    assert tables.triples.shape == (size, size, size)
    assert set(tables.classes.values()) == set(range(size))
    assert {*rarities(language), FIGURE, MARK, OTHER} <= set(tables.classes)


@pytest.mark.parametrize("texts", [("", ""), ("...", "?"), ("sí", "yes"), ("12", "12"), ("a " * 600, "b " * 3)])
def test_figures_stay_in_their_ranges(texts: tuple[str, str]) -> None:
    batch = batch_of(*texts)
    for k, side in enumerate((batch.spanish, batch.english)):
        values, odds = wording_features(batch, k), wrong_words(batch, k)
        assert values.shape == (*side.present.shape, len(WORDING_FEATURES))
        assert np.isfinite(values).all()
        assert (np.abs(odds) <= MOST_ODDS).all()
        columns = summaries(odds, side)
        assert len(columns) == len(SUMMARIES)
        assert all(np.isfinite(column).all() for column in columns)
        assert (np.abs(fits([texts[k]], side, ("es", "en")[k]).both) <= MOST_FIT).all()


def test_figures_do_not_depend_on_which_pairs_come_together() -> None:
    both = list(batches([Texts(SPANISH, ENGLISH), Texts(SPANISH + " Nadie lo esperaba.", WRONG + " No one had expected it.")]))
    together = {int(row): wrong_words(batch, 1)[at] for batch in both for at, row in enumerate(batch.rows)}
    alone = wrong_words(batch_of(SPANISH, ENGLISH), 1)[0]
    np.testing.assert_allclose(together[0][: len(alone)], alone, atol=1e-4)


def test_weights_name_where_they_are_from() -> None:
    content = json.loads(resources.files("aligner.quality").joinpath("data/wording.json").read_text(encoding="utf-8"))
    assert "newstest" in content["provenance"]
