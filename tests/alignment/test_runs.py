"""Segments left out alone are dear where that is rare, those beside others cheap."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from aligner.alignment import Request, align_many
from aligner.alignment.evidence import View
from aligner.alignment.gathering import build_evidence
from aligner.alignment.link_model import load_weights
from aligner.alignment.runs import in_runs
from aligner.alignment.search import LINK_TYPES
from aligner.lexicon.vocabulary import Vocabulary

ONE = LINK_TYPES.index((1, 1))
OTHER_LANGUAGES = "mt, other languages"


def lattice(n: int, m: int, lattices: int = 1) -> np.ndarray:
    """Scores of a lattice in which every link is possible, one-to-one links more likely than others."""
    scores = np.full((len(LINK_TYPES), n + 1, m + 1, lattices), -np.inf)
    for number, (a, b) in enumerate(LINK_TYPES):
        if a <= n and b <= m:
            scores[number, a:, b:] = -6.0
    scores[ONE, 1:, 1:] = 1.0
    return scores


RUNS = np.array([0.06, 1.7, 1.5])


def priced(scores: np.ndarray, size: tuple[int, int], document: list[int] | None = None) -> np.ndarray:
    """The scores after `in_runs`, of a batch of lattices of one size and, unless said otherwise, one document."""
    lattices = scores.shape[-1]
    return in_runs([scores], [[size] * lattices], [np.array(document or [0] * lattices)], RUNS)[0]


def with_added(*places: int, size: int = 5) -> np.ndarray:
    """A lattice of as many sources as targets are left, the targets at the places likely additions."""
    scores = lattice(size - len(places), size)
    for place in places:
        scores[1, :, place + 1] = 3.0
        scores[ONE, :, place + 1] = -3.0
    return scores


def test_an_addition_alone_becomes_less_likely_in_a_document_without_others():
    together = np.concatenate([with_added(2), *[lattice(4, 5)] * 19], axis=-1)
    together[:, :, 5, 1:] = -np.inf  # nineteen lattices of four and four
    sizes = [(4, 5), *[(4, 4)] * 19]
    changed = in_runs([together], [sizes], [np.zeros(20, dtype=np.int64)], RUNS)[0]
    assert changed[1, 0, 3, 0] < together[1, 0, 3, 0] - 0.5


def test_documents_that_leave_out_segments_here_and_there_keep_their_scores():
    often = np.concatenate([with_added(1), with_added(2), with_added(3)] * 6, axis=-1)
    assert np.array_equal(priced(often, (4, 5)), often)


def test_documents_have_prices_of_their_own():
    often, seldom = [with_added(2)] * 6, [lattice(5, 5)] * 6
    together = [np.concatenate(often, axis=-1), np.concatenate(seldom, axis=-1)]
    changed = in_runs(together, [[(4, 5)] * 6, [(5, 5)] * 6], [np.zeros(6, dtype=np.int64), np.ones(6, dtype=np.int64)], RUNS)
    assert np.array_equal(changed[0], together[0])
    assert (changed[1][0, 1:] < together[1][0, 1:]).all()


def test_additions_in_a_row_stay_as_cheap():
    quiet = [lattice(3, 5)] * 8
    for one in quiet:
        one[:, :, 4:] = -np.inf
    run = lattice(3, 5)
    run[1, :, 1:6] = 3.0
    run[ONE, :, 2:5] = -3.0  # the second to the fourth have nothing on the other side
    scores = np.concatenate([run, *quiet], axis=-1)
    changed = in_runs([scores], [[(3, 5), *[(3, 3)] * 8]], [np.zeros(9, dtype=np.int64)], RUNS)[0]
    price = scores[1, 0, 1, 1] - changed[1, 0, 1, 1]
    assert price > 0.3
    assert changed[1, 0, 3, 0] > scores[1, 0, 3, 0] - 0.1 * price


def test_omissions_and_additions_are_treated_alike():
    scores = np.concatenate([lattice(3, 3)] * 4, axis=-1)
    scores[0, 2] = scores[1, :, 2] = 2.0
    changed = priced(scores, (3, 3))
    assert np.array_equal(changed[0, :, :, 0], changed[1, :, :, 0].T)
    assert np.array_equal(changed[2:], scores[2:])


@pytest.mark.parametrize("size", [(1, 1), (1, 4), (4, 1)])
def test_small_lattices_keep_finite_scores_finite(size: tuple[int, int]):
    scores = lattice(*size)
    assert np.array_equal(np.isfinite(priced(scores, size)), np.isfinite(scores))


def test_a_lattice_in_a_larger_batch_is_changed_in_the_same_way():
    alone = lattice(2, 3)
    alone[1, :, 2] = 2.0
    together = np.full((len(LINK_TYPES), 6, 6, 2), -np.inf)
    together[:, :3, :4, 0] = alone[..., 0]
    together[:, :, :, 1] = lattice(5, 5)[..., 0]
    changed = in_runs([together], [[(2, 3), (5, 5)]], [np.array([0, 1])], RUNS)[0]
    assert np.array_equal(changed[:, :3, :4, 0], priced(alone, (2, 3))[..., 0])


def test_requests_of_other_languages_do_not_depend_on_their_batch():
    german = ["Der Wind drehte gegen Mittag.", "Wir warteten im Lager.", "Am Abend kam Schnee.", "Niemand schlief."]
    french = [
        "Vers midi le vent tourna.",
        "Une note ajoutée ici.",
        "Nous attendions au camp.",
        "Le soir vint la neige.",
        "Personne ne dormit.",
    ]
    translated = ["Le vent tourna vers midi.", "Nous attendions dans le camp.", "Le soir vint la neige.", "Personne ne dormait."]
    weights = replace(load_weights(OTHER_LANGUAGES), runs=RUNS)
    requests = [
        Request(german[:size], french[:more], translated[:size], source_language="de", target_language="fr")
        for size, more in ((4, 5), (2, 3), (1, 1), (4, 2))
    ]
    together = list(align_many(requests, weights={OTHER_LANGUAGES: weights}))
    for one, request in zip(together, requests, strict=True):
        alone = next(align_many([request], weights={OTHER_LANGUAGES: weights}))
        assert [(link.source, link.target) for link in one.links] == [(link.source, link.target) for link in alone.links]
        assert [link.posterior for link in one.links] == pytest.approx([link.posterior for link in alone.links], abs=1e-9)


@pytest.mark.parametrize(("languages", "found"), [(("de", "fr"), True), (("es", "en"), False)])
def test_words_of_other_languages_match_translations_by_what_they_share(languages: tuple[str, str], found: bool):
    request = Request(["Zwei."], ["Montèrent."], ["Montaient."], source_language=languages[0], target_language=languages[1])
    channel = build_evidence([request]).source_translated
    assert channel is not None
    strength = channel.forward[place(channel.source, "montaient"), place(channel.target, "montèrent")]
    assert (strength > 0) == found


def place(view: View, word: str) -> int:
    return int(np.flatnonzero(view.vocabulary.exact == Vocabulary.of([word]).exact)[0])


def test_what_is_surely_missing_costs_nothing_and_the_rest_what_the_share_of_it_says():
    scores = np.concatenate([with_added(2)] * 10, axis=-1)
    sizes, document = [[(4, 5)] * 10], [np.zeros(10, dtype=np.int64)]
    sure = np.zeros((5, 10))
    sure[2, 0] = 1.0

    def costs(alone: float) -> np.ndarray:
        changed = in_runs([scores], sizes, document, RUNS, np.array([(alone, 90.0)]), [(np.zeros((4, 10)), sure)])
        return scores[1, 0, 3] - changed[0][1, 0, 3]

    few, many = costs(1.0), costs(9.0)
    assert few[0] == 0 and (few[1:] > 1).all()
    assert not many.any()
