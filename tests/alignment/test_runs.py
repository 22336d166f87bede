"""Nulls in runs: the first is dear, those beside it are cheap."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from aligner.alignment import Request, align_many
from aligner.alignment.evidence import View
from aligner.alignment.gathering import build_evidence
from aligner.alignment.model import load_weights
from aligner.alignment.runs import in_runs
from aligner.alignment.search import LINK_TYPES, posteriors
from aligner.alignment.vocabulary import Vocabulary

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


def added(scores: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """How probable each target segment is an addition."""
    return posteriors(scores, [size])[0][1].sum(axis=0)[1:, 0]


def test_no_runs_leave_the_scores_as_they_are():
    scores = lattice(2, 3)
    assert in_runs(scores, [(2, 3)], np.zeros(2)) is scores


def test_an_addition_alone_becomes_less_likely():
    scores = lattice(3, 3)
    scores[0, 2] = scores[1, :, 2] = 2.0  # the middle ones: left out on both sides, rather than linked
    before = added(scores, (3, 3))[1]
    after = added(in_runs(scores, [(3, 3)], np.array([3.0, 4.0])), (3, 3))[1]
    assert before > 0.5 > after


def test_a_doubtful_segment_within_a_run_becomes_more_likely_an_addition():
    scores = lattice(1, 5)
    scores[1, :, 1:] = 3.0
    scores[ONE, 1, 3] = 3.0  # the third could as well be linked as the first
    scores[ONE, 1, 1] = 3.0
    before = added(scores, (1, 5))[2]
    after = added(in_runs(scores, [(1, 5)], np.array([3.0, 4.0])), (1, 5))[2]
    assert after > before


def test_omissions_and_additions_are_treated_alike():
    scores = lattice(3, 3)
    scores[0, 2] = scores[1, :, 2] = 2.0
    changed = in_runs(scores, [(3, 3)], np.array([3.0, 4.0]))
    assert np.array_equal(changed[0, :, :, 0], changed[1, :, :, 0].T)
    assert np.array_equal(changed[2:], scores[2:])


@pytest.mark.parametrize("size", [(1, 1), (1, 4), (4, 1)])
def test_small_lattices_keep_finite_scores_finite(size: tuple[int, int]):
    scores = lattice(*size)
    changed = in_runs(scores, [size], np.array([3.0, 4.0]))
    assert np.array_equal(np.isfinite(changed), np.isfinite(scores))


def test_a_lattice_in_a_larger_batch_is_changed_in_the_same_way():
    alone = lattice(2, 3)
    alone[1, :, 2] = 2.0
    together = np.full((len(LINK_TYPES), 6, 6, 2), -np.inf)
    together[:, :3, :4, 0] = alone[..., 0]
    together[:, :, :, 1] = lattice(5, 5)[..., 0]
    runs = np.array([3.0, 4.0])
    assert np.array_equal(in_runs(together, [(2, 3), (5, 5)], runs)[:, :3, :4, 0], in_runs(alone, [(2, 3)], runs)[..., 0])


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
    weights = replace(load_weights(OTHER_LANGUAGES), runs=np.array([3.0, 4.0]))
    requests = [
        Request(german[:size], french[:more], translated[:size], source_language="de", target_language="fr")
        for size, more in ((4, 5), (2, 3), (1, 1), (4, 2))
    ]
    together = list(align_many(requests, weights=weights))
    for one, request in zip(together, requests, strict=True):
        alone = next(align_many([request], weights=weights))
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
